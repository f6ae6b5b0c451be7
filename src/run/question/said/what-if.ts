/**
 * What people say who want to know of or want `what-if`: what a deed would do, or none.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const whatIf = `can i redeploy CHANGE|can we redeploy CHANGE|may we deploy CHANGE again now|can CHANGE go out again|
can we ship CHANGE again tonight|is it ok to release CHANGE once more|can i put CHANGE back in now that it is quiet|
are we clear to roll CHANGE out again|should we redeploy CHANGE|is 8 safe for the database|
would 30 be safe for the db|is 20 too many for postgres|is 40 safe, i do not want to make it worse with the fix|
what if we just restart it|would a rollback help|is it safe to bounce COMPONENT|
what happens if we do nothing till morning|can I roll back CHANGE without breaking the migration|
scale to 10, would that do anything or just hammer the db more|what do we risk with a failover|
roll back or roll forward, which one would you take|if I kill the slow queries do we lose anything|
does turning the flag off log people out|what breaks if I drain that node|would more memory just delay it|
if we double the pool does postgres survive that|Is it dangerous to restart it while the queue is full?|
could I simply disable the health check for an hour, or is that stupid|will a restart lose in-flight orders|
suppose I purge the queue|and if we let it run until the day shift comes in?|
is bumping the timeout to 30s going to help or make it worse|what's the downside of failing over to the replica|
thinking of cutting traffic by half at the lb, good idea?|does clearing the cache hurt|
if we leave it alone will anyone die|would shutting off retries calm it down|
restart versus rollback, which is less painful|can we get away with only restarting one pod|
setting max connections to 500, sane or insane|what would happen with sessions if redis gets flushed|
worst case if this rollback goes wrong?|anything bad if i pause the consumer|
it's 4am, traffic is basically zero and the expert gets in at 8, would it be that terrible to simply leave it limping until then|
i could bump max_connections on the primary by hand right now, i have the psql open, but am i going to take the whole database down with it|
two choices as i see it, put the old image back or push the one line hotfix Neha has ready, which of them hurts less|
would more memory help|Is it safe to roll back now, in the middle of business hours?|what happens if we do nothing|
what if we wait until morning|would scaling to 10 pods make a difference|
Do we lose orders if COMPONENT gets restarted?|can a rollback corrupt the data|
What is the better choice in your eyes, restart or rollback?|if i turn off the flag who gets hurt|
would it hurt to flush the cache|Suppose we fail over to the other region, what do we risk?|
and if we put the pool to 200?|How about disabling the rate limiter for an hour, good or bad idea?|
is restarting COMPONENT dangerous|will adding servers solve this or is it throwing money at it|
If I leave it like that for the weekend, what can arrive?|
could we simply switch off recommendations to take load away, would that bring something|
would a bigger timeout help at all|
could skipping the signature check get us going again, and what would security say about it|
what would a rollback of CHANGE break|increase timeout to 30s: yes/no?|
which one has less risk, scaling or the rollback|what's the worst that can happen if we kill the stuck queries|
is it harmless to drain that node|will we be logged out all if we restart the session store|
I'm the only one awake and I have rights to restart things, but I'm afraid of making it worse: what would a restart of COMPONENT do to the people who are in the middle of paying?|
woud rolback fix it?|what if we restart|what if we restart COMPONENT|what happens if we restart COMPONENT|
what happens when we roll back|what would happen if we rolled back|what if we roll back CHANGE|what if we do nothing|
what happens if we wait|what if nobody does anything|what if we just leave it|can we leave it till morning|
can it wait until tomorrow|can it wait|can we sit it out|does it heal by itself if we wait|what if we scale up|
would scaling help|would more pods help|would more replicas help|will more memory help|would it help to add memory|
would a restart help|would restarting help|does a restart help|does restarting COMPONENT fix it|will a restart fix it|
will rolling back fix it|would the rollback fix it|would rolling back help|is a restart enough|is a rollback safe|
is it safe to restart|is it safe to restart COMPONENT|is it safe to roll back|is it safe to fail over|
is it safe to kill the pod|is it safe to drop the cache|is it dangerous to restart the db|
is it risky to roll back CHANGE|risk of a failover?|risk of restarting COMPONENT?|any risk if we scale down|
any harm in restarting|do we lose data if we restart|do we lose sessions with a restart|
do we lose orders if we fail over|would users notice a restart|would a rollback break the migration|
can we roll back without losing data|can we just roll back|can we just restart it|can I just restart COMPONENT|
can I just delete the pod|can i just turn off tls verification|can I disable the check until morning|
can we turn off the feature|can we switch off the flag|can we disable recommendations for now|
could we turn off COMPONENT|could we take COMPONENT out|could we block the traffic|could we block that ip|
could we throttle|could we serve from cache|could we raise the limit|could we raise the pool to 20|
could we raise the timeout to 10 seconds|would a pool of 50 be better|would 20 be better than 12|
would a bigger pool help|would a longer timeout help|would a higher limit help|set pool to 20, better?|
should we roll back|should we restart|should I restart COMPONENT|should we scale|should we fail over|
should we fail over or roll back|should we wait or act|should we increase the memory|should i kill the job|
shall we restart|shall I roll it back|do we need to restart|do we have to roll back|
must we restart COMPONENT after that|is it better to restart or to roll back|restart or rollback?|
rollback vs restart, which is better|which is faster, restart or rollback|which of the two is safer|
roll back or roll forward|what's better, scaling or restarting|does scaling to 10 make sense|
does it make sense to restart|does it make sense to fail over|is it a good idea to restart the database|
is it a good idea to flush the cache|good idea to drain the node?|bad idea to bounce everything?|what about a restart|
what about restarting|what about rolling back|what about a failover|what about turning it off and on|
how about we scale|how about just restarting|how about giving it more ram|why not restart|why not just restart it|
why not roll back|why don't we just roll back|why not fail over|why not simply add more memory|wouldn't a restart do|
wouldn't that make it worse|can't we just add more memory|can't we just restart|
if I restart COMPONENT does it come back|if we roll back, do we lose the feature|
if we roll back will customers notice|if I kill that pod what happens|if we fail over, what happens to open orders|
if we turn the flag off who loses what|suppose we do nothing until monday|suppose we scale to ten|
thinking of restarting it every ten minutes as a stopgap, thoughts?|thinking about turning the feature off|
tempted to restart everything, talk me out of it|is there harm in waiting|how bad would it be to leave it|
how bad is a failover|how risky is it to scale down|how dangerous is it to skip the certificate check|
how much would 4 more pods bring|what does a restart do to the queue|what does rolling back do to the data|
what does the failover cost us|what do we lose by rolling back|what do we lose if we switch the feature off|
what are the consequences of a rollback|what is the downside of restarting|what is the effect of a restart on users|
side effects of a failover?|does failing over help if the db is the problem|does adding nodes help|
does deleting the pods help|does clearing the cache help|will clearing the queue lose orders|
is more memory a fix or does it only delay|is doubling the replicas any use|is it ok to restart during business hours|
ok to bounce COMPONENT?|ok if I restart it?|may I restart COMPONENT|may we reboot the node|could a restart hurt|
could it get worse with a rollback|can rolling back make it worse|is it reversible to fail over|
is a failover undoable|what is the worst case if we do it|best option if we want no downtime|
I would increase max connections to 500, sane?|we could simply ignore it over the weekend, no?|
what will happen over night if we go to bed now|how long can we live like that|is it tolerable until tomorrow|
so what if we do nothing till morning|everybody asleep, what if we leave it till tomorrow|
what if we let it be for now|how long can we leave it like that|how long may we leave it running|
will it go away on its own|does it go away on its own|will it go away by itself|
would failing over to the other region fix it|would failing over fix it|does bouncing it each hour help|
does bouncing help|does a nightly restart help|can it be rolled back|can we go back to the old version|
would going back to the old version help|why should we fail over|give it more memory, would that help|
would turning off the new search help|can I just restart it and go back to bed|can I just restart COMPONENT and sleep|
can we simply restart it and go home|can I scale it and go to bed|could we bump the cpu|could we bump the memory|
can we bump the limit|could we add cpu|throw more ram at it, would that do|would throwing more memory at it help|
what happens if nobody does anything|nobody does anything until morning|what would failover do|
what would happen after rollback|is restart risky|what is the risk of rollback|will failover lose data|
does restart lose anything|what are the side effects of failover|does restart cause downtime|
why not just failover COMPONENT|what could go wrong if we restart|can it wait until morning|will it heal by itself|
does restart fix it|would a rollback fix this|what if restart does not work|what happens if rollback fails|
what happens if failover does not work|will users notice the rollback|is there a downtime when we failover|
how risky is rollback|is failover reversible|can we undo restart|can rollback be undone|
can we go back if failover fails|so restart or wait|rollback or wait|do we need to failover|is it worth to restart|
rollback or failover|is restart better than rollback|what if nobody presses the button|can we ignore this|
can this wait|can it wait till tomorrow|will it fix itself|if I approve what happens|what will failover touch|
is the restart risky|is the rollback risky can we undo it|can we just give it more memory|
what would scaling COMPONENT to 4 do|should I rollback COMPONENT just in case|do people lose their carts|
will we lose orders|if I just roll CHANGE back, do the payments in flight get lost|
is it safe to build an index concurrently while we're at 90% cpu|
which one is the lesser evil, killing the long queries or failing over|
someone in the call suggests we turn off verification for an hour, how bad of an idea is that|
what happens to the queued messages if we switch to the backup provider|
if i turn new_cart_banner off again do carts that are already open survive|
would giving it 8 gigs just push the problem to tomorrow|
if we skip the poison message do we lose just this one order or the whole batch|
flushing caches everywhere, does that speed it up or break more|
can i delete the old wal segments without wrecking replication|
if i drain the bad node now will the rest have room for it|what would warming the cache by hand do to the db|
does cancelling it mid way leave the table half changed|
if we turn on the captcha how many genuine buyers do we scare away|would reverting the synonyms need a full reindex|
purge the newsletter part, good or bad idea|if we go back to yesterdays map data, do running deliveries break|
turning recommendations off entirely, what would the shop look like|or a shorter timeout, is that better|
or should we rather go to 100 straight away, what would the db say|restart now, what do we lose|
what is the worst that could happen if it goes wrong|
if we switch hall 3 to the old gateway, will the ones in the buffer be counted twice|
doubling the pool for the 27th, does that help or just move the pain|do running label prints break when we redeploy|
would slowing our retries down make orders late|fail over to paris, what do we lose on the way|
and the read replicas there, will they be up to date|when they all reconnect at once, do we drown|
dropping the 4k rendition, would that relieve it|if we let everybody in at once what dies|
is flushing the queue fair, or do people lose their place|
if we kill it now and start from step 4 will premiums be booked twice|
can we send it without the check, what could go wrong|adding the field back, can that hurt the new web client|
what if we just let it soak another hour|aborting the rollout now, any harm in that|will a full purge melt the origin|
purge by path instead, less risky?|tell me what raising max_wal_size to 16GB would cost us at a crash|
what if we switch the import off for tonight, are prices wrong in the morning then|
if we turn off client retries, how many orders fail instead|
if we flush everything out now will small shops fall over from the burst|
can I run the load by hand without messing it up|would zgc fix it or is that just fashion|
bigger heap, longer pauses, no?|and would shedding half be enough|
is there quota left for 20 more or would they hang pending|
stepping the clock by 90 seconds, does that upset the database|what if we delete the dev cluster to make room|
a longer check interval, would that be harmless|to 0% or off, is there a difference in what happens|
turning the flag off would only hide it, or?|if I switch off the recommendations will the rest breathe|
suppose we dont do anything, deos it sort itself out|Rolling back or adding pods, which one would you rather|
is it better to wait for the cert team or switch the check off for now|
shall we lower the timeout or will taht break checkout|If I pull the plug on that batch, will anyone be hurt|
What would you expect if we took 10% of the traffic away?|Would a second replica save us or just cost money?|
say i bump the limit to 500, whats the catch|would rolling back lose the orders made since then|
is restarting safe while the import is running|What if two of us press restart at once?|
if we let the old one run next to the new one over night, could they bite each other|
what if the scanners all reconnect in the same second wehn we bring it up|
Would forcing everybody to update make it any better|Can it make things worse if I reload the config by hand?|
roll back or wait for the hotfix, whats smarter|
Suppose we cut the limit in half, does COMPONENT recover or do people get errors?|
Is it ok to reboot while people are buying?|deos it help when i delete those stuck messages|
Suppose we switched the recommendations off altogether for tonight, would that take enough pressure away from COMPONENT to get us through?|
any harm in killing the pod|risk of failing over now|if i double teh pool size does the db choke|
Would disabling the health check stop the restarts|
As a DBA I'd be nervous about dropping that index under load, what do you expect will happen to the writes if we do so?|
can we skip the cert validation for an hour|Should we revert or fix forward|is draining the node a bad idea|
would bouncing it clear things up or do we end up in the same spot in ten minutes|
I could give the machine twice the memory within two mintues, but would that really help us or only postpone the crash by an hour?|
the veteran in me says just reboot the whole rack, does that hurt anyone or do we lose stuf that is still in the buffer|
can it wait till morning|what happens if we roll back|if i leave it alone will it get worse|
would scaling up buy us time|what would a failover break|can we live with it until the team is up|
suppose we just kill COMPONENT, what then|and if we dont|what if we let it burn till 8|
would it hurt to restart the db now|if CHANGE gets reverted do the errors stop|would more memory do anything|
is it safe to leave it like this overnight|would turning off the flag fix login|
if we revert will we lose the orders taken since|would flushing the cache make it worse|
do we make it worse by bouncing it|what if nobody approves this|could we get away with just waiting|
how bad does it get if we skip the rollback|suppose i double the pool, would that sort it|
would it recover on its own if i block the bot|whats the damage if we ignore it for an hour|
does a redeploy help here or is that pointless|say i switch off COMPONENT, who gets hurt|
what would we gain by failing over|nobody approved it yet, what happens if it stays like that till 6|
before i say yes to anything, would a restart alone do|customers are asleep anyway, can we just sit it out|
is there harm in waiting for the dba|What happens if we just leave it?|And if we do nothing?|
Can we wait until the sale is over, or will it get worse?|
Suppose we turned payments off for an hour, what would that do to the orders?|
If I ask you to restart COMPONENT, will customers be thrown out?|Would it help to add more servers?|
what if we wait till morning|My boss asks what would happen if we went back to last week's version.|
could we live with it until monday|Would anything be lost if we restarted the queue?|
what would switching off the coupons bring us|What are the consequences if nobody touches it tonight?|
If we failed over, would people have to log in again?|would more memory have helped|and if we wait?|
what would go wrong if we blocked that customer|Can this wait until after the press conference?|
If we undo CHANGE, do we lose the new prices?|Would scaling COMPONENT make the checkout faster?|
what if we dont roll back|Is it safe to leave it like this over the weekend?|
Suppose we restarted everything, would that solve it?|
Hypothetically, if we took the site offline for ten minutes, would it recover?|
would it be enough to restart only COMPONENT|What do we risk by waiting another hour?|
if we do that to COMPONENT, what happens to COMPONENT?|
If I let everyone sleep and nobody touches COMPONENT, what will it look like in the morning?|
can we wait until morning|what if we leave it as is|what would rolling back CHANGE change for payments|
if we fail over now, do we lose writes|suppose we double the pool, what then|would it hurt to wait for the db team|
what if we just restart COMPONENT|does it get worse if we leave it alone|what would scaling out bring us|
would flushing the cache make it better or worse|db asks: what happens to my primary if you raise the pool|
could we sit it out|if I block that range, who gets cut off|
what becomes of the queued orders if we kill the consumers|would it have helped to roll back an hour ago|
can it wait till after the sale|what would happen if nobody approves|
how dangerous is it to leave it like this over night|would switching the flag off be enough|
what if we reverted only half of it|what do we lose by waiting|would more replicas do any good|
is it ok to let it run until eight, what would break|assume we deny it, what comes next for users|
would failing over fix anything|what if we did restart both|
asking for the cfo, what would it cost users if we leave it till monday|
I'm no expert, but wouldnt a restart of COMPONENT help|if nobody touches it, will it heal by itself|
can we wait until the sale is over|what if we leave it|suppose I deny it, what then|
what if I approve and the database is the real problem|could we survive the night without the rollback|
would failing over make it any better|what do we lose if we switch the flag off now|
if we scale up instead will that do any good|is it safe to leave it like this till morning|
if I say no, how bad does it get|would more memory fix it|what will happen to running orders if we restart COMPONENT|
does it hurt to hold off for an hour|would it help to block the crawler|whats the danger of doing nothing|
what would happen if we roll back CHANGE now|can it wait for the release manager|
suppose we revert and the migration stays, what breaks|what if we only restart half of the pods|
would customers notice if we fail over|assume we turn off recommendations, would that save checkout|
if nobody approves, what will happen|will it heal by itself if we just leave it|
say we raise the pool to 200, what happens to the database|and if I say yes only tomorrow|
how would users feel it if we cut COMPONENT off|can we leave it until tomorrow morning like this|
if I restart COMPONENT, what will be the consequence|is it dangerous to let it run so|
what if we roll back CHANGE during the check-in rush|suppose we scale to double, does it bring something?|
would it get worse if we fail over now|can we wait until the night shift has ended with the repair|
how bad would it become without the rollback|if nobody reacts, what occurs|would more memory solve it|
what would break when we switch the flag off|let's assume we block the ip, are real customers lost?|
what if we dont touch anything till monday|does it make sense to restart the database, or it is useless|
can the rollback wait after the salary run|what are the effects if COMPONENT is switched off for ten minutes|
would it be of help to make the pool bigger|do we risk data when we kill it|
if we roll back, will the new tariffs disappear|is it ok to leave it broken over lunch|
and what if we restart only one pod|would reverting CHANGE bring login back|
what would happen by a failover in this moment|how long can we survive without fixing it|what if we just ignore it|
and if we just wait|can we wait til morning|what if we roll back|does scaling help|what if nobody approves|
can this wait for tom|would that make it worse|and if we restart COMPONENT|what if we kill the pod|
would reverting CHANGE bring payments back|can we ignore it tonight|what if we skip the rollback|
if we wait, does it spread|is waiting dangerous|suppose we just restart everything|and if i deny|
what if it stays unfixed|its 3am, can it wait|payday tomorrow, can we leave it|would turning COMPONENT off help|
I'm tempted to do nothing and go home since traffic is dropping anyway, what happens if we just leave it as it is|
you want to roll back, the product people would kill me, would a simple restart of COMPONENT help as well|
My boss asks if it's dangerous to wait until the morning crew is in, can we wait that long|
suppose we doubled the replicas instead of arguing about CHANGE all night, would that take the pressure off|
before I let anyone touch the database, what would a failover do to the people who are in the middle of a booking|
would things get better if we switched the new search off, or would we just have angry marketing people and the same errors|
Nobody dares to say it, but what if we simply don't roll back and let the caches warm up by themselves|
if I rotated the token right now, during trading hours, what would break because of it|
we have this old read-only mode nobody used since 2019, would it help us if we turned it on|
Just thinking aloud with my third tea, what would happen if COMPONENT stayed down until monday|
you doubt that more memory would help, and I half agree, but what would the effect be if we gave it more|
is it possible to leave it like that over lunch without losing orders, the whole team is starving|
what are the consequences if we block that whole country for an hour, in theory, before the lawyers hear of it|
I fear the restart more than the outage, would restarting all pods at once make it worse|
Would it calm down if we rolled CHANGE back only for the mobile users, asking because they complain the most|
say we do nothing tonight because it's a holiday and nobody is at the office, how bad can it get|
suppose the approval never comes since everyone is at the party, what happens to the shop then|
could turning off the nightly export buy us some air, or is that drop in the ocean not worth the fight with finance|
if we cut traffic to half through the rate limiter, would the other half be served properly or would everyone suffer|
Assume we scale COMPONENT down instead of up to save the database behind it, would that be of any use|
you advise against it but dont say why it matters, so what would hapen if we restarted it anyway|
should we raise the limit|should we lower the timeout|what if we dont|what happens if we leave it|
what would a rollback do to the orders|what if we just scale it|does it break more if i restart COMPONENT|
would reverting CHANGE even help|can we get away with waiting|suppose we failed over|what if we switch it off|
will we lose data if we fail over|whats the worst case if we do nothing|would it get better by itself|
what if we roll back only half|if we restarted, then what|would it hurt to wait an hour|
I would rather raise the timeout to 5s|I would rather restart it|Id rather scale it up|I would prefer a restart|
Id rather raise the limit than go back|suppose we just leave it alone till traffic drops at midnight, what then|
would bouncing COMPONENT buy us anything|what happens to running sessions if we change it while they work|
if we do nothing does the queue drain by itself before 5|
what do we lose if we roll back now instead of fixing forward|if we pause the sale does that fix it or only hide it|
what if half the fleet has the old key and half the new|does killing the query do any damage to the data|
can this wait until the batch is through|what if b goes down too|would more memory on COMPONENT do any good|
what breaks if we raise the limit that far|if we stop the job half way do we get half payouts|
does waiting out the ttl fix it anyway|should nobody react, when would it fall over|
if i run the reindex now do i kill search for buyers|what would viewers notice if we capped it at 720|
can it limp on until the final whistle|does polling overload the api|
what would the tenant notice when we throttle them|would plain text passes get accepted or do we make it worse|
will failing over lose the open orders|is the db gonna choke if we turn the cache off|
if the server goes down while a batch runs, what happens|what's the harm in disabling 2fa for an hour|
does turning off the flag hurt sweden|what happens once the disk hits 100|
dropping the slot, what does that do to the replica|if we promote and the old one wakes up, what then|
does a reload drop the counties which still work|and if we just let it burn til morning|would a kick even help|
if i deny it what do we lose|what breaks if we roll back|can this wait til 8|suppose we double the pods, any better?|
does it get uglier if nobody does anything|worst case if we sit on our hands|
if we pull CHANGE, do the new signups go with it|would killing the job do harm|
say i restart COMPONENT, do carts vanish|is leaving it as is really an option|
what would it cost us to wait one hour more|would failing over make it worse than it is|
if the flag goes off, who notices|can we survive the night without touching it|would turning off the bots buy us time|
what would have happened had we not rolled back|can we mend it by hand instead|can I renew it by hand|
could I just do that myself on the host`;
