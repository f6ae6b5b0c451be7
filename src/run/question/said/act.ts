/**
 * What people say who want to know of or want `act`: something to be done to production.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const act = `restart COMPONENT instead|scale COMPONENT instead|roll it back instead|roll it back|restart COMPONENT|just bounce it|
scale COMPONENT to 8|revert CHANGE pls|turn the flag off|kill it|put the pool back to 50|get Ananya in here|page the dba|
fail over to the replica now|do the rollback already ffs|please be so kind and restart COMPONENT|drain the bad node|
escalate this to sev1|open the circuit breaker by hand|set replicas back to where they were yesterday|
I've seen enough, take CHANGE out of prod|bump memory limit to 2gi on COMPONENT|rotate the cert|
stop the batch job that is eating the db|add payments folks to the channel|flush the cache|rollback. now.|
give COMPONENT two more pods until the morning|pause deploys for everyone|pull COMPONENT out of the lb|
ok kill pid 4411 on the primary, it's holding the lock|cordon node 7 and move the pods away please|
undo whatever Rob shipped at 1am|
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
make the old version of COMPONENT again|kill the report queries then|bump the limit to 6Gi|skip offset 88123 on partition 7|
extend the volume by 200G please|cordon node-17 and node-18|cancel the migration|block the asn 20473 at the edge|
revert the synonyms file to the one of last week|pause the newsletter jobs|page the database on-call|
roll CHANGE back in berlin only|set the timeout to 200ms|ok got the dump, restart COMPONENT|make the rollback please|
switch hall 3 to the old gateway|set replicas to 30 for the rerun|redeploy COMPONENT so it reads the new secret|
turn retries down to 1|let them back in at 5 percent per minute|drop 4k on channel 2|raise admit rate to 500 a minute|
resend the file|abort the rollout|purge /img/* please|disable the price import until 8|turn retries off in the app config|
start the sender again with rate 50/s|rerun the failed task|remove the two arm pods from the pool|
shed 50 percent at the gateway|raise max to 20|restart chrony on those three|stop the load test namespace|
add box 4 back to the pool by hand|set fare-cache-v2 to 0|get the dba on call in here now|
could you bring jonas into this channel, he knows the proxy|put the old config live again, now please, we've a demo at ten|
ok do it, put CHANGE back to the one before|put Dieter from payments in this channel pls|
Approve is there already so please flip the traffic to the other region|pull in the security people|
take CHANGE out again please|Bring in the on call of COMPONENT|give COMPONENT two more gigs of memory|
get Olga from the data team on this|shift all users to the backup provider|
Turn off the recommendations flag, approved by me on the phone|kick COMPONENT once|go on and fail over to site B|
clear teh cache on COMPONENT|open the circuit again for the partner bank|ok then take node 7 out of the pool for me|
send everyone to the maintenance page|bring COMPONENT back to CHANGE minus one, now please|
Please page the database folks into here|Switch the strict check off|add two more workers|
put it back to how it was on tuesday, thats an order|kill the stuck queries|Bounce it|add sarah to teh channel|
rolback CHANGE now|Give it more memory, 4 gigs|get teh payments lead in here|Drain node 7|
Could you flush the cache of COMPONENT for me, I have no rights for it from my phone|undo that deploy asap|
you do please the restrt of COMPONENT|
Just recycle the pods one after another and then lets see if that gives us a bit of air|
I have talked to the product owner and he is fine with losing the new feature, so put the old verion back on please|
Could somebody, you for instance, kindly bring two more instances of COMPONENT up so that the pressure on the others gets less?|
for the love of god reboot COMPONENT allready, i've been watching you people discuss it for twenty minutes|
roll back CHANGE now, sale is over|roll back anyway to be safe|scale COMPONENT to 10|turn the new checkout flag off|
rotate that token please|set the pool back to 50|i dont care why, revert it|
switch off the recommendations, who needs them at 3am|block that ip range|stop the nightly job, its killing the db|
users are locked out, just restart the auth thing already|propose the rollback again|add two more replicas|
page the dba in here|get someone from payments on this|im the IC, revert CHANGE|bring back the old version|
flip it back to how it was|pause the consumer|take that pod out of rotation|wake the db team for me will you|
renew the cert, dont wait for me|can you please undo CHANGE, everyone agrees|disable the cron before it starts again at 4|
do the failover, we talked about it long enough|ok ok i believe you, roll CHANGE back|
customers first, take the new checkout offline now|no idea if it helps but restart COMPONENT please|
my boss says fail over so fail over|we waited long enough, bounce the workers|Sale is over, please roll it back now.|
Just restart COMPONENT, I take responsibility.|Please put the old version back, I don't care about the new feature.|
can you please undo CHANGE, customers are leaving|Switch the new checkout off at once, it has cost us enough.|
get someone from the database team in here|As the product owner I am telling you to take my feature down again.|
restart it please|Enough talk, go back to the version of yesterday.|
Would you kindly give COMPONENT more machines, the sale starts in ten minutes.|
Block that customer who is flooding us, I have spoken to their manager.|set the limit back to what it was|
turn off the recommendation box for now, nobody needs it|Fetch the network people, I want them in this channel.|
Please fail over to the other data centre, the director has asked for it.|
change the password of COMPONENT, the old one was in an email|
I know it is healthy again, but restart COMPONENT nonetheless.|kill that report job, it is only for my slides anyway|
Please propose the rollback of CHANGE again.|scale COMPONENT up before the tv spot airs|
Stop the newsletter from being sent out, the pages can't take it.|Pull the release back, support cannot cope any longer.|
No more waiting, restart the payment service.|Put up the maintenance page, it looks terrible for customers at the moment.|
do the rollback now, we can discuss the reason later|Disable sign-ups until tomorrow, please.|
Bring Jonas from payments into this channel please.|
I understand the risk and the customers have been told, so please restart COMPONENT.|
pls rol it back, press is calling already|My boss is awake and wants the old version back on now.|roll back CHANGE|
restart COMPONENT please|databases here, kill that query on our primary please|scale COMPONENT up to ten|
rotate the key, I dont care who is watching|before I wake my boss, just restart the thing|switch off the new checkout flag|
drain that node|get somebody from payments in here|disable the nightly export until tomorrow|
revert CHANGE, we can find out why later|turn maintenance mode on for the booking site|raise the memory limit of COMPONENT|
pull the mobile on-call into this channel|purge the cache now|networks agrees, take that region out of rotation|
pls rollback CHANGE asap|put the old cert back|pause the consumers so the db can breathe|enough theories, fail it over|
it may not be the cause, revert CHANGE all the same|then restart it|offer me that failover once more please|
add two more replicas to COMPONENT|rol back the deploy now|
I know it's risky and my boss is asleep, fail over to the standby now|customers are screaming, revert CHANGE this minute|
restrat COMPONENT please, we have waited long enough|sale is over, roll it back now|my call, revert CHANGE|
as IC I order the failover to the second region|ok enough, scale COMPONENT to ten|customers cant pay, undo CHANGE right now|
I take the blame, just restart the thing|switch the new checkout off|get the database people in here|
rotate that key before anyone abuses it|block the ip that hammers us|set the pool back to what it was|
can you bounce COMPONENT for me|we have waited long enough, restart it|
propose the rollback of CHANGE again, I'll take it this time|the CEO wants it gone, pull CHANGE|
lets fail over, I don't care about the cache|turn the flag off, we can ask why later|
double the number of pods before the match starts|reverse the config change from lunch|kill the stuck job|
please drain that node and move the traffic|bring in the payments on-call|i know you are still looking but roll back first|
no more discussion, go back to the previous version|pls undo last nights deploy|throttle the crawler|
and restart COMPONENT as well|pause the nightly import, it eats the database|put up the maintenance page|
take COMPONENT out of the rotation|redeploy the last good version|so revert it already|
customers are screaming, switch payments to the backup provider|yes I know what the risk is, scale it up now|
ok the sale is over, roll it back now|do the rollback even so, to be safe|
scale it up to six pods, I take the responsibility|can you please switch off the feature flag|
fail over to the replica now, the doctors cannot wait|put the pool back on the old value|
roll back CHANGE immediately please|kindly restart the pods once|then revert it|kill the long running query please|
block this ip, it is attacking us|rotate the token, it is leaked|I talked with my boss and he agrees, take CHANGE back|
propose the rollback of CHANGE again|do it, restart COMPONENT|fetch the database people in this channel|
bring somebody of the network team here please|set the timeout again to 30 seconds|
stop the batch job, it eats the whole database|turn off the recommendations until morning|
please you go back to the previous version|make COMPONENT bigger, more memory please|
although it looks better, roll back anyway|clear the cache of COMPONENT|pls restrat the queue worker|
we tried everything else, so reboot the database|disable the new login page for the schools|
increase replicas to 10 before the pupils come online|just restart it|revert it now|sale is over, roll back now|
kill that pod|fail over now|switch the flag off|rotate the key|undo CHANGE pls|bounce COMPONENT please|
get the db people in here|turn off the new checkout|dont wait, restart it|fail the database over|put the old version back|
bring in the payments team|more replicas for COMPONENT, now|disable that cron job|pls revert CHANGE, users are angry|
renew the cert now|double the memory limit|throttle that bot|drop the timeout to 2s|boss said ok, restart COMPONENT|
users are suffering, fail over now|tests were green, revert it anyway|
The sale is over, the boss has said yes on the phone and nobody will miss it, so roll CHANGE back now|
I know you'd rather keep investigating, but customers are screaming at us, restart COMPONENT and we think afterwards|
you said the rollback was risky, I heard you, I take it on me, roll it back anyway to be safe|
please add three more replicas to COMPONENT before the evening show starts, I don't want to stand there like last year|
That key was posted in a public repo by one of ours, red faces all round, rotate it immediately|
for heaven's sake switch that new recommendation feature off, it's the third time tonight it takes the shop down with it|
enough talk about whether it is the primary or not, fail over to the standby|
my team is fine with losing the sessions, we discussed it at length, so restart the pods of COMPONENT please|
some crawler from a single address is eating us alive and it's not even a customer, block that address|
I was wrong about the pool size, sorry everyone, set it back to what it was before this morning|
you asked whether to wait for the dba, we waited long enough, kill the long-running query|
Get the database people in here, I'm alone on this bridge with eleven managers and it isn't funny any more|
put the site into maintenance mode while we clean up, people should see a nice page instead of a stack trace|
we can't find out the reason tonight and that's okay, just revert to yesterday's version of COMPONENT so that I can sleep|
as the owner of billing I ask you to pause the invoice job, it is sending wrong amounts to real people|
Scale the workers up to twenty, the queue is growing and the logistics people get very loud when parcels are late|
i dont care what the graph says, users are locked out, flush the cache on COMPONENT right away|
turn the flag for one-click checkout off again, the product manager agreed grudgingly and will live with it|
Drain that sick node and move everything off it, I've seen this disk die before and it ends badly|
let's not be heroes here, take CHANGE out of production and bring back the version that worked last week|
ive heard all your doubts and i still want it, im the service owner after all, restart COMPONENT now|
its late and were all tired of discussing, pls just roll back CHANGE and let us sleep|raise the limits|do the failover|
drain it|scale it to 6|revert CHANGE now|kill the stuck query|set the pool back to 20|pause the cron job|
take it out of the lb|add two more pods|turn it off pls|just roll back anyway|
sod it, put COMPONENT back to the version from this morning|fail COMPONENT over to the secondary, i take responsibility|
kick over COMPONENT, one pod after the other|double the replicas on COMPONENT and let me know when done|
swap in the new cert on COMPONENT now|get COMPONENT restarted, depots are at a standstill|
lets skip that poison message and move the offset on|revert CHANGE, i'm tired of debating it|
all right, do roll CHANGE back after all|open the waiting room now and let in 200 a minute|throw more pods at COMPONENT|
rotate the key back|put the key rotation on hold, no more of those today|kill that query, its mine and i dont need it|
terminate the session holding the lock on COMPONENT|send all card traffic to acquirer b|switch back to acquirer a right now|
take CHANGE out again|turn off the upload feature flag until noon|raise the connection cap on COMPONENT to 50k|
get someone from the iot team in here|pause the payout job, merchants can wait an hour|resume the payouts now|
set the record back to the old address|flush the cache on COMPONENT|restart COMPONENT every pod, now|
start the reindex for last 24h|undo the schema change|shift half the traffic to the other cdn|
cap everyone at 720p till halftime|go back one version on COMPONENT|
roll back, and yes i know that it takes the new form with it|fall back to polling on all tablets|
block the new build from rolling out further|move the big tenant off shard 7|throttle that tenant to 1k per sec|
bypass the renderer and send plain text passes|let's do the rollback after all|turn retries off in COMPONENT|
rate limit the app clients to 10 rps|restart the feed handler with the old flags|fail over to the standby engine|
purge COMPONENT completely|switch caching off for bus lookups|reboot the recipe server|never mind the risk, restart it|
route sms via the second provider|disable sms 2fa for support staff for the next hour|switch the flag off again|
set norway back to nok, now please|drop the stale replication slot|grow the volume by 200 gigs|promote the replica|
point the app at the new primary|reload the tunnel|install the renewed cert on both gateways|roll it back ffs|
put CHANGE back where it came from|give it 4 more pods|sale's over, nobody shopping, revert CHANGE|kill the cron|
turn the flag off before i lose it|i dont care who denied, roll back CHANGE|set pool back to 50|block that ip would you|
double COMPONENT's memory|drain that node, its cursed|bring up the rollback card again, i misclicked deny|
page networking for me, right now|just to be safe restart COMPONENT even tho its green|
the sale is over so bring the rollback up again|sale is done now, put the rollback up again please|
bring up the restart again|bring the rollback back up|rollback now pls|just kill the pod|fail over to the standby|
roll back CHANGE anyway to be safe|dont care why its slow, restart it|bump the pool to 200|rotate the key, now|
set the timeout back to 5s|revert CHANGE, players are leaving|switch payments to the backup acquirer|pause the consumers|
ive seen enough graphs, bounce it|throttle that merchant|give it more mem|put up maintenance mode|
page the network guys into this channel|yes I know what it risks, fail it over|vp here, undo that deploy|add 3 more brokers|
kick the stuck connections|I own COMPONENT, restart it|shift eu traffic to us east|cordon that box|
enough talk about the cause, roll CHANGE back|players are furious, restart the lobby now|
to be safe scale COMPONENT up before the evening|mute or not, just fail over already|
ok the match is over, kill the old pods|customers cant pay, switch to the fallback psp at once|
boss is fine with it so restart COMPONENT|i know its normal at that hour but bounce it|
set max conns back to what it was on friday|go and rotate that cert|batch window closed, revert CHANGE pls|
whatever the rca says, turn off the new matchmaker|restart COMPONENT please, customers are waiting on the phone|
can someone turn off the campaign banner, do it please|i dont care why, just restart it|please to scale up COMPONENT to six|
switch the payments to the backup provider now|revert what was deployed on COMPONENT|
product owner here, disable the new feature flag, i take the blame|put the timeout back to what it was|
we have stopped you too early, do the rollback after all|the denial was a mistake, put forward the rollback of CHANGE again|
rotate the key, the partner leaked it|pause the nightly jobs|bring COMPONENT down, it sends wrong mails to customers|
page the on-call of COMPONENT now|undo the rollback, it was false alarm|make the restart again like last time|
drain that node, support can't wait more|and restart COMPONENT also|just turn it off and on again pls|
fetch somebody from COMPONENT team into this channel|client signed, so roll back CHANGE now please|
turn off the flag for the new cart|revert CHANGE, we can talk about why later|page the database on call|undo the deploy|
bounce the pods please|get someone from the network team in here|pause the email job|clear the cache on COMPONENT|
i dont care whose it is, roll it back|customers are waiting, restart it|flip the switch back to the old login page|
no more waiting, fail over|disable COMPONENT|purge the queue|kill that long query|redeploy the previous version|
stop the nightly import, the db cant take it|roll back to be safe, even if you aren't sure|
pls restart the worker, i have the ok of my lead|rollbak CHANGE now|send all traffic to the other region|
renew the certificate now|whatever the cause is, scale it up|the match is over so you can restart COMPONENT now|
take the bad host out of the balancer|call the on-call of COMPONENT in here|i don't need more evidence, roll it back|
users are locked out, turn the old login back on|boss said yes, restart the worker|never mind the risk, fail over|
once more please: restart COMPONENT|as on-call i order the rollback of CHANGE|just reboot the thing|
fetch the owner of COMPONENT please|throw more hardware at it, eight pods|reduce the pool to 20|
switch the traffic to the standby|take COMPONENT offline|cancel the running migration|get COMPONENT's on-call out of bed|
cut off the partner that floods us|and now restart COMPONENT as well|roll forward to the hotfix|
undo CHANGE, the shops open in an hour|the show has ended and nobody is buying, restart the ticket service|
put CHANGE back out, it wasnt the reason|flush redis|can you please restart it for me|lets revert|set the limit to 500|
swap the cert for the new one|resatrt COMPONENT|up the memory limit to 4 gigs|shut the import down before it fills the disk|
the proof is good enough for me, revert it|i've read the risks, fail over now|stop the rollout of CHANGE|
switch off the coupon feature, customers get wrong prices|give the workers another 2 gigs|reload the config on COMPONENT|
put COMPONENT in read only mode|the exam is over, restart the portal|get the security people in here right now|
we've waited long enough, roll it back|block the partner's key|move the traffic away from zone b|evict that pod|
scale it back up|turn the promotion off|replace the broken node|drop the connections of the report tool|
roll back to last weeks version|do a rolling restart of COMPONENT|roll CHANGE bakc|
sorry folks, i take the blame, roll it back now|plz resart COMPONENT|just in case, add another replica|
my lead is fine with it, fail COMPONENT over|roll back CHANGE now please|just undo CHANGE|failover to the standby|
put COMPONENT back on the old version|switch off the new fraud check|scale COMPONENT up to 10|
market is closed now so you can restart it|kill the batch|please rotate the key on COMPONENT|
ok ive changed my mind, do the rollback|set the pool size back to 100|block that merchant, he floods us|
get Anna from the ledger team in here|page the dba please|wake up the payments on call|
propose the rollback of CHANGE again, this time i approve|pause the payroll run|
stop the job on COMPONENT before it pays twice|revert to yesterdays config|
Please initiate the failover of COMPONENT without further delay.|drop the traffic from that ip range|bounce the pod|
batch is through, you may go and restart COMPONENT|take COMPONENT out of the load balancer|
put up that rollback card once more, Marta pressed deny by mistake|enough talking. revert CHANGE|
disable the cron on COMPONENT|roll back even if its only for safety|reset the limit to what it was|
flush the cache of COMPONENT|switch the traffic to the other site|call the network guys in|
market's closed, bring back the old version|do the rollback, Dmitri is overruled|put CHANGE back|take CHANGE out please|
swap the key now|renew the cert on COMPONENT|move to dc2|reboot COMPONENT, i take the blame|give COMPONENT a kick|
lower the timeout again as it was|turn fraud scoring off for an hour|shut down the new quote engine|raise the pool to 200|
cut off the client that hammers us|spin up two more of COMPONENT|unblock the acquirer ip|stop sending to dc1|
fetch someone from treasury|please page the team of COMPONENT|Kindly restore the previous configuration of COMPONENT.|
i was the one who denied. forget it, roll COMPONENT back|back to the version of monday with COMPONENT|disable CHANGE|
start the settlement run again|reroute the card traffic over the backup link|make COMPONENT bigger|
rewind COMPONENT to the last good one|bring up the standby|set the flag to false|
Lena's no is void, she's not on duty. Roll back CHANGE.|ok im convinced, revert it|
restart the terminal gateway please, shops are closed anyway|set max connections back to 80|turn on the old exporter|
halt the debit run right now|please get the HSM vendor on the bridge|revert the tax tables to last week|
scale it down again to 4|throttle that employer, he uploads 9000 files|disable the quote cache|use the backup key|
go back to the previous release of COMPONENT pls|kick out the stuck session on the db|
I overrule the denial as head of payments, revert CHANGE|switch COMPONENT to read only|
ring the treasury duty officer for me|start COMPONENT again, it went down|
the chief is out of office, roll back CHANGE on my word|please revert|move traffic off the gateway 3|
set the timeout to 5s again|fail back to dc1 now|stop the exporter|bring in the key management folks|
let the old quote engine take over again|just bounce COMPONENT, it's 3am nobody trades|
ok do the failover to the standby of COMPONENT|close the connection of client 7|
I was the no. Now im a yes: revert CHANGE please|bring it back to the version before|shut the gateway 3 down|
pause all outgoing debits|the run is finished, bounce the exporter|people of the key team in here please, fetch them|
just roll it back, I shipped it and I know it's mine|switch to the second cdn now|
turn off the personalised ads until midnight|Scale COMPONENT to twenty, I take responsibility.|kill the recommendations job|
flush that cache already|page the cdn guys in here|failover to the other origin please, match is in 5|
go back to the version from this morning|please put the static homepage up|debate is finished, restart COMPONENT now|
turn the live ticker off|block that scraper|get the cms folks in this channel|roll back, i dont care about the feature|
do propose that rollback again, i denied it by mistake|pause the newsletter sending|set the cache ttl back to what it was|
revert the alert rule to last weeks|delete that probe|we know its the experiment, switch it off|
never mind the investigation, just restart COMPONENT|stop digging and roll CHANGE back|kick the stuck consumer|
disable the flag for everybody|double the workers of COMPONENT|pull the feed team in|rate limit that client`;
