/**
 * What people say who want to know of or want `what-if`: what a deed would do, or none.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const whatIf2 = `can we live with that til mon|what happens if we dont roll back|can this wait until morning|
if we scale up does it go away|what breaks if I kill COMPONENT|would a failover lose data|
is it ok to leave it like that over the weekend|what would rolling back CHANGE do to ppl in the middle of a match|
suppose we do nothing for an hr, then what|would more mem fix it or just delay|what if we flush the cache|
do we lose queued msgs if I bounce the broker|if we turn off 3ds for an hour what happens|
will it sort itself out if we wait|would bumping the pool make it worse|its 4am, can we sit it out till 9|
what if i raise max_connections|would blocking that client be enough|does it blow up if nobody acts tonight|
does a restart buy us anything|what would happen to open carts if we put checkout in maintenance|
if I drop that index, what then|hypothetically, failing back now, what breaks|
would anyone notice if we switched COMPONENT off|what if we restart only half of them|
how bad does it get if this runs till tomorrow|boss asks if a restart would fix it|
if nobody approves tonight, what then|would customers notice a failover|
what happens to the payments in flight if we roll back|would it hurt to wait for the owner|
if we leave CHANGE in over night whats the damage|does restarting COMPONENT bring anything or is it pointless|
could we just let it run til the dba is awake|what if we leave it until monday|
can we wait with it until the campaign is over|if nobody approves, what will happen to the customers|
what would be if COMPONENT is switched off|would more servers help, as my manager says|
is it bad if we let it sleep over the night|could we survive without the rollback|suppose we deny, what then|
can this wait an hour, my client demo is running|does it make it worse when I restart COMPONENT|
would it fix itself if we just sit|what do we risk when we don't act today|would doubling the pool have solved it|
if we had not stopped you, would it be over by now|if we turn off the recommendations, do payments come back|
what would change for sales if we fail over|will it get worse if we keep our hands off|
would it do any good to clear the cache|what if we only roll back CHANGE and not the other one|
how bad can it become when nothing will be done|suppose traffic is cut in half, would that save us|
would scaling make a difference|could we just ignore it, it is a small customer|
what would the customers notice if we postpone to tomorrow|can we wait until tomorrow|would adding pods fix it|
what would happen to open carts if we fail over|if i restart COMPONENT, do people get logged out|
what would rolling back CHANGE do to the new invoices|would it be bad to wait for the dba|
does it hurt if we leave it until the shops close|suppose we turned the flag off, what then|
how bad does it get if nobody approves it|can we afford not to roll back|
what would be the effect of blocking the crawler|would clearing the cache do any good|what if i just ignore it|
let's say we double the timeout, does that solve anything|if we scaled down instead, what would happen|
would anyone notice if we restarted now|is there harm in waiting an hour|could a failover make it worse|
would we lose data if we killed the export|what if we revert only half of it|
boss is asleep, can the fix wait till he's up|what happens when we dont rotate the key today|
would it recover by itself if we let it be|if we switch off COMPONENT, what stops working|woudl a reboot help|
what would it cost us to leave it for tonight|do customers get hurt if we wait for the morning shift|
assuming i approve, what will happen to the logged in people|would it fix itself|
nobody is awake who can approve, is it dangerous to leave it|what changes for users if we switch to the replica|
what if we don't fail over|is a restart going to help at all|could we just do nothing|
would throttling the bot take enough load off|and if we restarted only half|
say we roll back and it wasn't CHANGE, then what|is waiting an option|what if COMPONENT gets no new pods|
if we ignored the alert till tuesday, what would go wrong|would turning off recommendations rescue checkout|
does rolling back help if the data is already broken|the sale ends at 8, can the restart wait until after|
what would happen then|what follows if we block them|how would customers notice if we turned it off|
would more replicas make any difference|if i dont do anyhting what happens|
it's friday evening, is it acceptable to leave it as it is till monday|
users aren't hit yet, what happens if we sit it out|what would become of the pending payments after a rollback|
would getting rid of CHANGE be enough|if the owner says no and we do nothing, how does it end|
what would we lose by failing over|would it help to raise the limit|
can we get away with doing nothing until the show is over|if i turned off the cache for a minute, what would break|
how long could we leave it before something breaks|what would a restart of COMPONENT bring|
suppose nobody rolls back, will it run full|would blocking one country help the others|
would it be worse to roll back in the middle of the day|what happens to the users if we pull the plug on it|
if we skip the rollback, then what|silly question maybe, would switching it off and on help|waht if we just wait|
what would happen to the queue if we stopped the workers|
would 30 be safe for the database? I don't want to drown it with the fix|
is 200 safe for redis, I dont want the fix to kill it|is 16 safe? i dont want to choke the database with your fix|
is 50 too much for the db? wouldnt want to kill it with the fix|
is that number safe for the disk? don't want to break the database with the restore|
will 64 be safe? dont want to overload mysql by it|can it wait until the market closes|
what if we leave it till morning|would more memory make a difference|
what would happen to payments in flight if we roll back|we denied it. what will that cost us|
could we live with it till after the payroll run|would failing over do any good|
if we restart COMPONENT would it come back the same|suppose nobody approves, whats the worst|
what if we only turn off the flag|would rolling back COMPONENT make it better or worse|
if we double the pool, does the database survive|what do we risk by not doing it|
what would change if we scaled COMPONENT|and if we just let it run|Would it suffice to restart a single instance?|
if we block the merchant will the others be fine|would it help to clear the cache|
what would a failover do to open trades|what comes if the card stays unanswered over lunch|
could we get away with ignoring this|what if i click deny|would it recover without us|
if we pause the batch does COMPONENT get air|does killing the long query solve it or break more|
will it blow up if we hold out until close of business|assuming we revert CHANGE, do logins come back|
what is the effect of doubling the workers|what if we stay with the no|
suppose I let the card rot, what happens by morning|does the world end if we do it after close|
could a simple reboot do|and without rollback, how would it go on|if i raise the pool will the db drown|
would it settle down if we pause payroll|what would the switch to dc2 mean for running orders|
do we lose money if I wait for the second signature|if we turn off fraud scoring, what then|
what are the consequences of the denial|let it be and see - bad idea?|would we be up faster with a failover|
What would be the consequence of postponing it to Sunday?|is doing nothing an option|
if the market opens and we havent rolled back, what do we face|would another worker help or not|
would swapping the key fix the declines|how long can we leave it like this before it hurts|
what happens to the salaries if we restart in the middle|what if both, rollback and restart|
would throttling them calm it down|I'm inclined to leave the card alone till 6. What would that cost?|
we said no. does it heal on its own or do we go under|say we double the workers, better?|
suppose we fail over in the middle of the run|would it be enough to renew the key|what if nobody is awake to approve|
can the card wait till tomorrow morning without harm|would fewer connections help|
is it ok to leave it over the weekend|what would come of it if i rolled back by hand|
what would stop working if we turned COMPONENT off|whats the harm in waiting for Lena|would a bigger disk save us|
what if we let the run finish first|if we stick to the chief's no, what is lost|would we be fine by just waiting|
how would it look if we restart before the run|what breaks if i revert the tax tables|
suppose traffic doubles while the card hangs, then what|if we throttle, do salaries still get out|
would a bounce be of any use|would it harm to fail over now|can this stay untouched until the auction is over|
what do we lose if i think about the card another hour|if only one of the gateways is restarted, does that do it|
would it be mad to just leave it be|would kicking the lobby pods do anything at all|
suppose nobody approves, what happens then to the queue|what would we lose if we shut ads off|
could this sit until the match ends|if we restart now do viewers have to log in again|
suppose we do nothing, does it heal alone|is there any harm in simply waiting an hour|
would it be enough to switch off the comments|what if we roll back only the paywall|
and what if we do nothing at all til morning|would more machines buy us time|can this wait for the day crew|
does reverting lose the articles written since|what would a restart bring|
if i leave the alert as it is what will happen tonight|would it hurt to raise the threshold|
what happens when nobody continues the investigation|does turning the experiment off fix it|
would failing over have helped|what if we just let the backlog drain by itself|is it ok to ignore this till monday|
would anything break if i killed that pod|do we gain something by restarting|will pausing the sale help|
if i roll back now do people lose their place in line|can it wait til after the onsale|
what happens to carts if we restart|would it recover if we throttled the waiting room|what if i deny|
and if we leave everything like this over the night|if we replay do people get all goals pushed again|
does restarting in the middle of a match hurt|what does it mean if i dont approve before full time|
would the backup vendor be better|could we sit it out till the final whistle|what if we turned off push|
if we restart do running prints get lost|what if we dont send the file today|is a reboot of any use|
would it have helped to restart, even as a false alarm|what would have happened if we had rolled back for nothing|
If we keep the investigation stopped and it is real, what is the worst outcome?|
leave it running till the season ends, possible?|would players lose loot if the shard is restarted|
does adding a replica change anything|would turning the flag off be enough|
are we better off restarting or will that make it worse|what if we rolled back and it wasnt the cause|
do we risk anything by waiting for monday|does a rollback undo the new seats|would emptying the queue be a solution|
and if we blocked that country for an hour|would it be harmful to switch off search|
what if i turn comments off, does the db breathe|if we leave the case closed, could it blow up on saturday|
what are the consequences if nobody approves tonight|would moving players to another shard ease it|
is it worth restarting|what would happen without the cache|do votes vanish if we restart it|
What if we simply closed the vote early?|would more memory cure it or only delay|if nobody reverts, does it spread|
is it bad to wait for the end of the show|would switching the cdn have made any difference|
I could restart it from my phone. Any good?|Boss wants to sit tight until monday. What would that mean for players?|
thinking loud: open the paywall for an hour, would it unload the login|would it have been smarter to wait|
can it wait until the shops close|does it hurt if we wait|and if we roll back, do orders get lost|
suppose we restart COMPONENT during lunch rush, what then|what would it do to the kitchens if we take the old version|
can we sit this out|if we switch to the other database do the tills notice|what if we turned off the promo instead|
Would things calm down by themselves if we did nothing?|what breaks if we turn COMPONENT off|
if i say no, what happens to my guests|would it help to close the webshop for an hour|
would rolling back CHANGE bring the old price bug back|could we get away with waiting till after breakfast|
if we kill the import do we have to load all articles again|what are the consequences of not acting|
does restarting do any good here|say we double the pool, what then|what would have happened if we had not rolled back|
if we reboot it in the middle of an order does the order die|will it hurt anyone if we leave it as is tonight|
would blocking that ip fix it|what if we do it after closing|would rolling back cost us the orders from today|
what happens to bookings in flight when we fail over|suppose the card is denied again, what happens next to the tills|
My chef asks: if we keep on with paper until close, is that a problem for the system?|
what would it cost us to wait until after the breakfast rush|
nobody approved and it got late. what if we dont do it at all|if i deny the card what will be|
would it have healed without the rollback|does a reboot even help in such a case|could we also just wait it out|
what if it restarts while a guest is paying|would adding two servers have been enough|
is there harm in leaving the old version on for the week|what happens with the loyalty points when we roll back|
if we switch off the import, does the store get old prices|could we leave it like that and go to bed|
would a failover wake up more problems|what would happen to the parcels that are on the belt if you restart now|
is it bad to do nothing for an hour|what if we throttle the partners, will they get errors|
what becomes of the waiting orders if we clear the queue|what if traffic doubles while we hesitate|
would turning off the loyalty function help the tills|do we need to act at all if it went away on its own|
what would happen if i just unplug the label server|do we have to do something or will it pass|
can we wait with that till the guests sleep|what would happen if the rollback fails|what is if we do not touch it|
if we restart do the kitchen screens go black|what if i send all shops to offline mode|
let's say we don't approve until monday, any harm?|would closing the app for orders help the kitchens|
would it be bad to restart twice|if we put the flag on again, will it fall over again|
is a rollback going to help when the data is wrong anyway|can i leave it running like this over the holidays|
what would be if we had just waited|would it make a difference to add memory|
i run the depot. if you restart that thing, do my trucks lose their routes?|
what happens at opening if nobody does anything until then|if we go on with pen and paper for a day would that hurt|
the boss wants to leave it till monday. what would that mean|
suppose we had approved at once, would it have gone better|would a simple restart of the tablets do it|
what if the fix is only made after the weekend|would it help to send all couriers out of the app and in again|
and if we leave the flag off forever?|would it be so bad to wait for the owner until nine|
would we lose the stamps of the customers if we revert|if no one does anything does it go away|
does it make sense to restart now or is it useless|would more memory have saved us|
what happens if we just leave it till the morning|would a bounce of COMPONENT do anything|
can this wait until backup window is over|supposing I doubled the pool, would that help or just move the queue|
if we kill the long query what breaks|would scaling help at all|would it survive a restart|
what does a failover cost us|can we live with it till 8|worst case if we dont roll back?|
is it dangerous to do nothing|would killing the batch get us the cpu back?|
will more memory cure this or just delay it|what if we turned retries off altogether|
hypothetically, drain the zone. does the other carry it|if we restart the engine, do queued messages survive|
can we postpone till after visiting hours|does waiting hurt|what if CHANGE stays|
would adding an index help now or lock it even more|suppose we block the subnet, who do we lock out|
is a failover even going to help|what happens to the students mid exam if we bounce it|and if it fails?|
if we stop the backfill, do we lose the readings|what's the downside of waiting 2 hours|
will the restart bring it back|can it stay like that over the weekend|what if we scale to zero and up again|
consequences of not acting?|would reverting help given that the data is already bad|
does it buy us time if we throttle them|suppose I cordon the node. enough room elsewhere?|is it ok to leave it alone|
restart = data loss?|what would a rollback cost in terms of lost features|
would it help at all to roll back if the cache is already poisoned|
if i do nothing until the dba wakes up, how bad does it get|
what are the consequences if we fail over in the middle of backup|does restarting fix it or hide it|
would it be any better with two more nodes|how long can we afford to wait|ignore it?|no action, what then|
if we undo CHANGE will the new tables be orphaned|rollback + retries off at once, what would happen|
would flushing the cache kill the db|do i gain anything from restarting COMPONENT|what if we let it run full|
is it harmful to leave it for the night|effect of a failover on the running transactions?|
what if i just reboot the host|would rebooting solve it|would a bigger box help|
would it make a difference to cut off the crawler|if we let the cert lapse, who's locked out at midnight|
and without the rollback, how does this end|suppose we roll forward instead. what would that do|
how bad if we wait until monday|what would we lose by reverting|will we need to do anything or can it sit|
Change board is tomorrow at 9. What happens if we leave it as is until then?|
my gut says restart. would that do any good|I denied it cause of the exams. how bad is it to let it run till noon|
for a reserve plan: what would failing over to dr do to latency|would restart help|harmless to leave?|if not?|
what does it cost us to wait for the maintenance window|does a reboot have a chance of curing it|
if we revoke the token now, which things stop|is there harm in leaving CHANGE in|
will the disk last till monday if nobody does anything|what if we just switch the feature off instead|
would it calm down if we cut the batch in half|say we take zone a out, do the others drown|
what's going to happen if it's left untouched|what would be gained by restarting COMPONENT|
if we cut the batch, do bills go out late|do we risk anything when we leave it overnight|
would it be over faster if we failed over|what if we cancel the backup|does isolating the host drop calls|
would a rollback even fix anything here|do we burn the house down by waiting|suppose we sit on our hands|
is it the kind of problem that heals by itself if left|what's the price of doing nothing|
if we leave it till the last train, what then|would a restart buy us the evening or only five minutes|
suppose I say no, do we lose calls?|if we roll back do the bookings since noon survive|
is doing nothing an option or will it take down the rest|What do we risk by waiting for the vendor?|
would more pods do any good|and if it fails over, do the police radios drop|
would it help to bounce COMPONENT or is that voodoo|what breaks if i switch the flag off|
lets say we dont touch it, does it fix itself|
Teachers would kill me if grades vanish, would grades vanish if we go back a version?|
does raising the pool help or does the db choke then|if we scale down, whats the damage|
better now or after rush hour? what happens in between|would rolling back CHANGE lose the new fares|
how bad does it get if nobody acts tonight|if we kill that query will the reports be wrong|
worth trying a restart first?|can we afford to leave it like this over the weekend|
what becomes of the bookings in flight if i approve the restart|can it stay like this till the shift changes|
if the vendor is at fault does our rollback change anything|is it dangerous to leave it|and when we do nothing?|
would turning off surge be enough|Would it hurt anybody if I restarted COMPONENT during the exam?|
does a restart make any sense here|rather wait or rather act, what happens if we wait|
how long can we hold out without a fix|would doubling the pods solve it|worst case if we ignore it|
does it get worse if we let it go on till midnight|what would a failover do to the donors in the middle of paying|
if we clear the queue do drivers lose trips|what if we just go back to last weeks build|
do we lose the grades if the db restarts|will it crash if we sit on our hands|
if it was you would you wait, and what would happen meanwhile|
could we run on the backup for a week, what would that mean|what does happen to calls if i switch it now|
can we get away with not fixing it today|is a restart useful|say we scale to 20, is it solved|
do we lose anything if we roll back|should we leave it alone, what would follow|
Would a revert of CHANGE bring the old bug back?|what if we cut off the partner|does waiting make it worse|
will turning the flag off do harm to trips|what is the damage if we wait until the last flight has left|
how bad would a rollback be for the ones mid trip|owner is asleep. can we leave it till he is up?|
if the cert isnt renewed tonight, what then|is there any point in scaling|everyone wants to restart it. does it help?|
if i deny, how does it go on|let us assume we keep CHANGE, what would be the consequences|
what will happen at 6 when the commuters come and we did nothing|would it be enough to restart the worker|
does it break something else if i lower the limit|is it ok to just let it run its course|
how about a restart, would this do anything|when i pull the plug on the import, do i break the timetable|
leave it or treat it? what follows if left|what would happen with open trips in a failover|
would it be a mistake to restart now|how much harm does 1 more hour of this do|does more memory cure it or only delay|
if we revert and it isnt the cause, what have we lost|Can we safely postpone the fix until after the final exam?|
does it recover by itself if we block the bots|would killing the job fix the queue|
what if nobody approves till morning|would anything get lost if COMPONENT is restarted while planes check in|
the dba wants to wait, the chief wants to act. what happens if we wait|
does it make sense to scale if the db is the narrow place|if i turn surge off do we save the evening|
could we live with it until the vendor opens at 8|owner, cause, all fine, but what happens if we do not roll back|
is it wise to let it burn till the customers are in bed|can it hurt to restart|
would failing over help the ones without a map|why should we roll it back|why revert it at all|
why would one roll that back|why roll it back`;
