/**
 * What people say who ask what a deed would do, and for a deed.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofDeeds: Partial<Record<AskTopic, string>> = {
  'what-if': `what if we just restart it|would a rollback help|is it safe to bounce COMPONENT|what happens if we do nothing till morning|
can I roll back CHANGE without breaking the migration|scale to 10, would that do anything or just hammer the db more|
what do we risk with a failover|roll back or roll forward, which one would you take|
if I kill the slow queries do we lose anything|does turning the flag off log people out|what breaks if I drain that node|
would more memory just delay it|if we double the pool does postgres survive that|
Is it dangerous to restart it while the queue is full?|
could I simply disable the health check for an hour, or is that stupid|will a restart lose in-flight orders|
suppose I purge the queue|and if we let it run until the day shift comes in?|
is bumping the timeout to 30s going to help or make it worse|what's the downside of failing over to the replica|
thinking of cutting traffic by half at the lb, good idea?|does clearing the cache hurt|if we leave it alone will anyone die|
would shutting off retries calm it down|restart versus rollback, which is less painful|
can we get away with only restarting one pod|setting max connections to 500, sane or insane|
what would happen with sessions if redis gets flushed|worst case if this rollback goes wrong?|
anything bad if i pause the consumer|
it's 4am, traffic is basically zero and the expert gets in at 8, would it be that terrible to simply leave it limping until then|
i could bump max_connections on the primary by hand right now, i have the psql open, but am i going to take the whole database down with it|
two choices as i see it, put the old image back or push the one line hotfix Neha has ready, which of them hurts less|
would more memory help|Is it safe to roll back now, in the middle of business hours?|what happens if we do nothing|
what if we wait until morning|would scaling to 10 pods make a difference|Do we lose orders if COMPONENT gets restarted?|
can a rollback corrupt the data|What is the better choice in your eyes, restart or rollback?|
if i turn off the flag who gets hurt|would it hurt to flush the cache|
Suppose we fail over to the other region, what do we risk?|and if we put the pool to 200?|
How about disabling the rate limiter for an hour, good or bad idea?|is restarting COMPONENT dangerous|
will adding servers solve this or is it throwing money at it|If I leave it like that for the weekend, what can arrive?|
could we simply switch off recommendations to take load away, would that bring something|would a bigger timeout help at all|
could skipping the signature check get us going again, and what would security say about it|
what would a rollback of CHANGE break|Does it help when I ask the customers to clear their cookies and come again?|
increase timeout to 30s: yes/no?|which one has less risk, scaling or the rollback|
what's the worst that can happen if we kill the stuck queries|is it harmless to drain that node|
will we be logged out all if we restart the session store|
I'm the only one awake and I have rights to restart things, but I'm afraid of making it worse: what would a restart of COMPONENT do to the people who are in the middle of paying?|
woud rolback fix it?|what if we restart|what if we restart COMPONENT|what happens if we restart COMPONENT|
what happens when we roll back|what would happen if we rolled back|what if we roll back CHANGE|what if we do nothing|
what happens if we wait|what if nobody does anything|what if we just leave it|can we leave it till morning|
can it wait until tomorrow|can it wait|can we sit it out|does it heal by itself if we wait|what if we scale up|
would scaling help|would more pods help|would more replicas help|will more memory help|would it help to add memory|
would a restart help|would restarting help|does a restart help|does restarting COMPONENT fix it|will a restart fix it|
will rolling back fix it|would the rollback fix it|would rolling back help|is a restart enough|is a rollback safe|
is it safe to restart|is it safe to restart COMPONENT|is it safe to roll back|is it safe to fail over|
is it safe to kill the pod|is it safe to drop the cache|is it dangerous to restart the db|is it risky to roll back CHANGE|
risk of a failover?|risk of restarting COMPONENT?|any risk if we scale down|any harm in restarting|
do we lose data if we restart|do we lose sessions with a restart|do we lose orders if we fail over|
would users notice a restart|would a rollback break the migration|can we roll back without losing data|
can we just roll back|can we just restart it|can I just restart COMPONENT|can I just delete the pod|
can i just turn off tls verification|can I disable the check until morning|can we turn off the feature|
can we switch off the flag|can we disable recommendations for now|could we turn off COMPONENT|could we take COMPONENT out|
could we block the traffic|could we block that ip|could we throttle|could we serve from cache|could we raise the limit|
could we raise the pool to 20|could we raise the timeout to 10 seconds|would a pool of 50 be better|
would 20 be better than 12|would a bigger pool help|would a longer timeout help|would a higher limit help|
set pool to 20, better?|should we roll back|should we restart|should I restart COMPONENT|should we scale|
should we fail over|should we fail over or roll back|should we wait or act|should we increase the memory|
should i kill the job|shall we restart|shall I roll it back|do we need to restart|do we have to roll back|
must we restart COMPONENT after that|is it better to restart or to roll back|restart or rollback?|
rollback vs restart, which is better|which is faster, restart or rollback|which of the two is safer|
roll back or roll forward|what's better, scaling or restarting|does scaling to 10 make sense|does it make sense to restart|
does it make sense to fail over|is it a good idea to restart the database|is it a good idea to flush the cache|
good idea to drain the node?|bad idea to bounce everything?|what about a restart|what about restarting|
what about rolling back|what about a failover|what about turning it off and on|how about we scale|how about just restarting|
how about giving it more ram|why not restart|why not just restart it|why not roll back|why don't we just roll back|
why not fail over|why not simply add more memory|wouldn't a restart do|wouldn't that make it worse|
can't we just add more memory|can't we just restart|if I restart COMPONENT does it come back|
if we roll back, do we lose the feature|if we roll back will customers notice|if I kill that pod what happens|
if we fail over, what happens to open orders|if we turn the flag off who loses what|suppose we do nothing until monday|
suppose we scale to ten|thinking of restarting it every ten minutes as a stopgap, thoughts?|
thinking about turning the feature off|tempted to restart everything, talk me out of it|is there harm in waiting|
how bad would it be to leave it|how bad is a failover|how risky is it to scale down|
how dangerous is it to skip the certificate check|how much would 4 more pods bring|what does a restart do to the queue|
what does rolling back do to the data|what does the failover cost us|what do we lose by rolling back|
what do we lose if we switch the feature off|what are the consequences of a rollback|what is the downside of restarting|
what is the effect of a restart on users|side effects of a failover?|does failing over help if the db is the problem|
does adding nodes help|does deleting the pods help|does clearing the cache help|will clearing the queue lose orders|
is more memory a fix or does it only delay|is doubling the replicas any use|is it ok to restart during business hours|
ok to bounce COMPONENT?|ok if I restart it?|may I restart COMPONENT|may we reboot the node|could a restart hurt|
could it get worse with a rollback|can rolling back make it worse|is it reversible to fail over|is a failover undoable|
what is the worst case if we do it|best option if we want no downtime|I would increase max connections to 500, sane?|
we could simply ignore it over the weekend, no?|what will happen over night if we go to bed now|
how long can we live like that|is it tolerable until tomorrow|so what if we do nothing till morning|
everybody asleep, what if we leave it till tomorrow|what if we let it be for now|how long can we leave it like that|
how long may we leave it running|will it go away on its own|does it go away on its own|will it go away by itself|
would failing over to the other region fix it|would failing over fix it|does bouncing it each hour help|does bouncing help|
does a nightly restart help|can it be rolled back|can we go back to the old version|
would going back to the old version help|why should we fail over|give it more memory, would that help|
would turning off the new search help|can I just restart it and go back to bed|can I just restart COMPONENT and sleep|
can we simply restart it and go home|can I scale it and go to bed|could we bump the cpu|could we bump the memory|
can we bump the limit|could we add cpu|throw more ram at it, would that do|would throwing more memory at it help|
what happens if nobody does anything|nobody does anything until morning|what would failover do|
what would happen after rollback|is restart risky|what is the risk of rollback|will failover lose data|
does restart lose anything|what are the side effects of failover|does restart cause downtime|
why not just failover COMPONENT|what could go wrong if we restart|can it wait until morning|will it heal by itself|
does restart fix it|would a rollback fix this|what if restart does not work|what happens if rollback fails|
what happens if failover does not work|will users notice the rollback|what do we lose with rollback|
is there a downtime when we failover|how risky is rollback|is failover reversible|can we undo restart|
can rollback be undone|can we go back if failover fails|so restart or wait|rollback or wait|do we need to failover|
is it worth to restart|rollback or failover|is restart better than rollback|what if nobody presses the button|
can we ignore this|can this wait|can it wait till tomorrow|will it fix itself|if I approve what happens|
what will failover touch|is the restart risky|is the rollback risky can we undo it|can we just give it more memory|
what would scaling COMPONENT to 4 do|should I rollback COMPONENT just in case|do people lose their carts|
will we lose orders`,
  act: `roll it back|restart COMPONENT|just bounce it|scale COMPONENT to 8|revert CHANGE pls|turn the flag off|kill it|
put the pool back to 50|get Ananya in here|page the dba|fail over to the replica now|do the rollback already ffs|
please be so kind and restart COMPONENT|drain the bad node|escalate this to sev1|open the circuit breaker by hand|
set replicas back to where they were yesterday|I've seen enough, take CHANGE out of prod|
bump memory limit to 2gi on COMPONENT|rotate the cert|stop the batch job that is eating the db|
add payments folks to the channel|flush the cache|rollback. now.|give COMPONENT two more pods until the morning|
pause deploys for everyone|pull COMPONENT out of the lb|ok kill pid 4411 on the primary, it's holding the lock|
cordon node 7 and move the pods away please|undo whatever Rob shipped at 1am|
right, we've talked long enough and my boss agrees, so take COMPONENT back to the version from thursday please|
I'm commuting and can't get at a terminal, could you please give COMPONENT a kick, all pods, one after the other|
scale COMPONENT to 6|Please set the pool size back to what it was before.|pls revert CHANGE asap|turn off the flag|
escalate this to the platform team|JUST ROLL THE DAMN THING BACK|
Would you be so kind and restart COMPONENT for me, I lack the permissions.|add Priya to this channel|kick the pods|
fail over to the replica|put COMPONENT in maintenance mode|Flush the cache please|
do a rollback of COMPONENT to the version of yesterday|get the dba in here|kill the long running query|
I want you to give COMPONENT 4 GB now.|open a sev1 for this|undo CHANGE|clear the queue|renew the certificate|
make restart of the service please, the clients wait|block that ip range at the edge|
bring someone from security into the channel|Pause the nightly batch until we're through this|lower the retries to 1|
for gods sake restart it already|rolback CHANGE plz|
Aura, I have discussed with the client and with my chief and we would like that you put COMPONENT back to the previous version.|
roll back|rollback now|roll back COMPONENT|roll COMPONENT back to the last version|revert CHANGE|revert it|revert that|
please revert CHANGE|back out CHANGE|undo it|undo that|take it back|restart it|please restart COMPONENT|
pls restart COMPONENT now|bounce COMPONENT|reboot COMPONENT|kick COMPONENT|kill the pod|kill the COMPONENT pods|
kill that query|recycle the pods|turn it off and on again|scale COMPONENT to 5|scale up COMPONENT|scale it to ten|
add two pods|add replicas|double the replicas|give COMPONENT more memory|give it more memory|
bump the memory of COMPONENT to 2 GB|raise the limit|raise the pool to 12 again|put the pool back|set the pool back to 12|
set the timeout to 5s|set it back|put the old config back|restore the config|restore the old settings of COMPONENT|
rotate the certificate|renew the cert|fail over|fail it over|fail over COMPONENT|fail over to the other region|
switch to the backup|switch over to the standby|switch it to the second provider|move the traffic away|drain the node|
cordon node 4|purge the cache|switch off the feature|disable the new checkout|disable recommendations|
enable maintenance mode|put it in maintenance mode|block that ip|throttle that client|stop the cron job|pause the batch|
pause deployments|freeze deploys|escalate|escalate this|escalate to level 2|page the db team|page someone from COMPONENT|
wake up the owner of COMPONENT|call in the dba|get me somebody from network|add Maria to this|
add the payments team to the channel|invite the on-call of COMPONENT|pull in the platform team|loop in security|
open a ticket for it|do the rollback|do the failover now|run the rollback|execute the restart|start the failover|
can you restart it please|can you roll it back please|can you please scale COMPONENT to 6|
could you restart COMPONENT for me|could you roll back that change please|would you restart the pods|I want it rolled back|
I want you to restart COMPONENT|I need you to fail it over|we need a restart of COMPONENT now|let's roll back|
lets restart COMPONENT|let us fail over|just roll it back already|just restart the damn thing|ok then roll it back|
ok fail it over then|yes do the restart of COMPONENT|go and restart COMPONENT|go back to the old version|
back to the previous version please|get CHANGE out of production|take CHANGE out|take COMPONENT out of rotation|
take the bad pod out|deploy the hotfix|ship the fix|redeploy COMPONENT|apply the old settings again|
please to make a rollback of COMPONENT|I'm the lead, roll it back, I take the blame|enough talk, restart it|
we talked enough, roll it back|enough, roll it back|stop talking and roll it back|stop wasting time and restart COMPONENT|
stop wasting my time and turn it off and on again|turn COMPONENT off and on again|
turn the new search off until we know more|turn that feature off until monday|
switch the new search off, I don't care whose it is|I don't care whose feature it is, turn it off|
allocate more cpu to COMPONENT|allocate more memory|increase the heap of COMPONENT|increase memory of COMPONENT|
needs more memory, add some|up the limits on COMPONENT|up the memory limit|give COMPONENT more cpu|
bring the old version of COMPONENT back|make the old version of COMPONENT live again|
can we have the old version of COMPONENT again|put the last version of COMPONENT back please|roll back COMPONENT please|
roll COMPONENT back|can we make the previous version live again|can we have again the previous version|
make again the old version please|throw more ram at it|throw more pods at it|put more memory into it|restart the bad pods|
can you make the old version live again|can you failover COMPONENT|just rollback COMPONENT already|
put the previous release of COMPONENT back|cycle COMPONENT|add capacity to COMPONENT|scale it up|reverse that change|
get rid of CHANGE|install the version from before|replace the certificate of COMPONENT|just kill it|
make the old version of COMPONENT again`,
};
