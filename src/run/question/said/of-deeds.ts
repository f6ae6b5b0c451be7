/**
 * What people say who ask what a deed would do, and for a deed.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofDeeds: Partial<Record<AskTopic, string>> = {
  'what-if': `can i redeploy CHANGE|can we redeploy CHANGE|may we deploy CHANGE again now|can CHANGE go out again|
can we ship CHANGE again tonight|is it ok to release CHANGE once more|can i put CHANGE back in now that it is quiet|
are we clear to roll CHANGE out again|should we redeploy CHANGE|
is 8 safe for the database|would 30 be safe for the db|is 20 too many for postgres|is 40 safe, i do not want to make it worse with the fix|
what if we just restart it|would a rollback help|is it safe to bounce COMPONENT|what happens if we do nothing till morning|
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
will we lose orders|
if I just roll CHANGE back, do the payments in flight get lost|is it safe to build an index concurrently while we're at 90% cpu|
which one is the lesser evil, killing the long queries or failing over|
someone in the call suggests we turn off verification for an hour, how bad of an idea is that|
what happens to the queued messages if we switch to the backup provider|if i turn new_cart_banner off again do carts that are already open survive|
would giving it 8 gigs just push the problem to tomorrow|if we skip the poison message do we lose just this one order or the whole batch|
flushing caches everywhere, does that speed it up or break more|can i delete the old wal segments without wrecking replication|
if i drain the bad node now will the rest have room for it|what would warming the cache by hand do to the db|
does cancelling it mid way leave the table half changed|if we turn on the captcha how many genuine buyers do we scare away|
would reverting the synonyms need a full reindex|what'll happen with mails older than a day when we let the queue go, do they still get sent|
purge the newsletter part, good or bad idea|if we go back to yesterdays map data, do running deliveries break|
turning recommendations off entirely, what would the shop look like|or a shorter timeout, is that better|
or should we rather go to 100 straight away, what would the db say|restart now, what do we lose|what is the worst that could happen if it goes wrong|
if we switch hall 3 to the old gateway, will the ones in the buffer be counted twice|
doubling the pool for the 27th, does that help or just move the pain|do running label prints break when we redeploy|
would slowing our retries down make orders late|fail over to paris, what do we lose on the way|and the read replicas there, will they be up to date|
when they all reconnect at once, do we drown|dropping the 4k rendition, would that relieve it|if we let everybody in at once what dies|
is flushing the queue fair, or do people lose their place|if we kill it now and start from step 4 will premiums be booked twice|
can we send it without the check, what could go wrong|adding the field back, can that hurt the new web client|what if we just let it soak another hour|
aborting the rollout now, any harm in that|will a full purge melt the origin|purge by path instead, less risky?|
tell me what raising max_wal_size to 16GB would cost us at a crash|what if we switch the import off for tonight, are prices wrong in the morning then|
if we turn off client retries, how many orders fail instead|if we flush everything out now will small shops fall over from the burst|
can I run the load by hand without messing it up|would zgc fix it or is that just fashion|bigger heap, longer pauses, no?|
and would shedding half be enough|is there quota left for 20 more or would they hang pending|
stepping the clock by 90 seconds, does that upset the database|what if we delete the dev cluster to make room|
a longer check interval, would that be harmless|to 0% or off, is there a difference in what happens|turning the flag off would only hide it, or?|
if I switch off the recommendations will the rest breathe|suppose we dont do anything, deos it sort itself out|
Rolling back or adding pods, which one would you rather|is it better to wait for the cert team or switch the check off for now|
shall we lower the timeout or will taht break checkout|If I pull the plug on that batch, will anyone be hurt|
What would you expect if we took 10% of the traffic away?|Would a second replica save us or just cost money?|
say i bump the limit to 500, whats the catch|would rolling back lose the orders made since then|is restarting safe while the import is running|
What if two of us press restart at once?|if we let the old one run next to the new one over night, could they bite each other|
what if the scanners all reconnect in the same second wehn we bring it up|Would forcing everybody to update make it any better|
Can it make things worse if I reload the config by hand?|roll back or wait for the hotfix, whats smarter|
Suppose we cut the limit in half, does COMPONENT recover or do people get errors?|Is it ok to reboot while people are buying?|
deos it help when i delete those stuck messages|
Suppose we switched the recommendations off altogether for tonight, would that take enough pressure away from COMPONENT to get us through?|
any harm in killing the pod|risk of failing over now|if i double teh pool size does the db choke|Would disabling the health check stop the restarts|
As a DBA I'd be nervous about dropping that index under load, what do you expect will happen to the writes if we do so?|
can we skip the cert validation for an hour|Should we revert or fix forward|is draining the node a bad idea|
would bouncing it clear things up or do we end up in the same spot in ten minutes|
I could give the machine twice the memory within two mintues, but would that really help us or only postpone the crash by an hour?|
the veteran in me says just reboot the whole rack, does that hurt anyone or do we lose stuf that is still in the buffer`,
  act: `restart COMPONENT instead|scale COMPONENT instead|roll it back instead|
roll it back|restart COMPONENT|just bounce it|scale COMPONENT to 8|revert CHANGE pls|turn the flag off|kill it|
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
make the old version of COMPONENT again|
kill the report queries then|bump the limit to 6Gi|skip offset 88123 on partition 7|extend the volume by 200G please|cordon node-17 and node-18|
cancel the migration|block the asn 20473 at the edge|revert the synonyms file to the one of last week|pause the newsletter jobs|
page the database on-call|roll CHANGE back in berlin only|set the timeout to 200ms|ok got the dump, restart COMPONENT|make the rollback please|
switch hall 3 to the old gateway|set replicas to 30 for the rerun|redeploy COMPONENT so it reads the new secret|turn retries down to 1|
let them back in at 5 percent per minute|drop 4k on channel 2|raise admit rate to 500 a minute|resend the file|abort the rollout|purge /img/* please|
disable the price import until 8|turn retries off in the app config|start the sender again with rate 50/s|rerun the failed task|
remove the two arm pods from the pool|shed 50 percent at the gateway|raise max to 20|restart chrony on those three|stop the load test namespace|
add box 4 back to the pool by hand|set fare-cache-v2 to 0|get the dba on call in here now|could you bring jonas into this channel, he knows the proxy|
put the old config live again, now please, we've a demo at ten|ok do it, put CHANGE back to the one before|
put Dieter from payments in this channel pls|Approve is there already so please flip the traffic to the other region|pull in the security people|
take CHANGE out again please|Bring in the on call of COMPONENT|give COMPONENT two more gigs of memory|get Olga from the data team on this|
shift all users to the backup provider|Turn off the recommendations flag, approved by me on the phone|kick COMPONENT once|
go on and fail over to site B|clear teh cache on COMPONENT|open the circuit again for the partner bank|ok then take node 7 out of the pool for me|
send everyone to the maintenance page|bring COMPONENT back to CHANGE minus one, now please|Please page the database folks into here|
Switch the strict check off|add two more workers|put it back to how it was on tuesday, thats an order|kill the stuck queries|Bounce it|
add sarah to teh channel|rolback CHANGE now|Give it more memory, 4 gigs|get teh payments lead in here|Drain node 7|
Could you flush the cache of COMPONENT for me, I have no rights for it from my phone|undo that deploy asap|you do please the restrt of COMPONENT|
Just recycle the pods one after another and then lets see if that gives us a bit of air|
I have talked to the product owner and he is fine with losing the new feature, so put the old verion back on please|
Could somebody, you for instance, kindly bring two more instances of COMPONENT up so that the pressure on the others gets less?|
for the love of god reboot COMPONENT allready, i've been watching you people discuss it for twenty minutes`,
};
