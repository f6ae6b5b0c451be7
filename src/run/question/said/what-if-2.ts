/**
 * What people say who want to know of or want `what-if`: what a deed would do, or none.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const whatIf2 = `can we live with that til mon|what happens if we dont roll back|can this wait until morning|if we scale up does it go away|
what breaks if I kill COMPONENT|would a failover lose data|is it ok to leave it like that over the weekend|
what would rolling back CHANGE do to ppl in the middle of a match|suppose we do nothing for an hr, then what|
would more mem fix it or just delay|what if we flush the cache|do we lose queued msgs if I bounce the broker|
if we turn off 3ds for an hour what happens|will it sort itself out if we wait|would bumping the pool make it worse|
its 4am, can we sit it out till 9|what if i raise max_connections|would blocking that client be enough|
does it blow up if nobody acts tonight|does a restart buy us anything|
what would happen to open carts if we put checkout in maintenance|if I drop that index, what then|
hypothetically, failing back now, what breaks|would anyone notice if we switched COMPONENT off|
what if we restart only half of them|how bad does it get if this runs till tomorrow|boss asks if a restart would fix it|
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
what would the customers notice if we postpone to tomorrow|does it help when all shops log out and in again|
can we wait until tomorrow|would adding pods fix it|what would happen to open carts if we fail over|
if i restart COMPONENT, do people get logged out|what would rolling back CHANGE do to the new invoices|
would it be bad to wait for the dba|does it hurt if we leave it until the shops close|
suppose we turned the flag off, what then|how bad does it get if nobody approves it|can we afford not to roll back|
what would be the effect of blocking the crawler|would clearing the cache do any good|what if i just ignore it|
let's say we double the timeout, does that solve anything|if we scaled down instead, what would happen|
would anyone notice if we restarted now|is there harm in waiting an hour|could a failover make it worse|
would we lose data if we killed the export|what if we revert only half of it|boss is asleep, can the fix wait till he's up|
what happens when we dont rotate the key today|would it recover by itself if we let it be|
if we switch off COMPONENT, what stops working|woudl a reboot help|what would it cost us to leave it for tonight|
do customers get hurt if we wait for the morning shift|assuming i approve, what will happen to the logged in people|
would it fix itself|nobody is awake who can approve, is it dangerous to leave it|
what changes for users if we switch to the replica|what if we don't fail over|is a restart going to help at all|
could we just do nothing|would throttling the bot take enough load off|and if we restarted only half|
say we roll back and it wasn't CHANGE, then what|is waiting an option|what if COMPONENT gets no new pods|
if we ignored the alert till tuesday, what would go wrong|would turning off recommendations rescue checkout|
does rolling back help if the data is already broken|the sale ends at 8, can the restart wait until after|
what would happen then|what follows if we block them|how would customers notice if we turned it off|
would more replicas make any difference|if i dont do anyhting what happens|
it's friday evening, is it acceptable to leave it as it is till monday|users aren't hit yet, what happens if we sit it out|
what would become of the pending payments after a rollback|would getting rid of CHANGE be enough|
if the owner says no and we do nothing, how does it end|what would we lose by failing over|would it help to raise the limit|
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
will 64 be safe? dont want to overload mysql by it`;
