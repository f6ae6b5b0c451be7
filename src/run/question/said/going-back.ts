/**
 * What people say who want to know of or want `going-back`: when to undo what is temporary.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const goingBack = `when can we switch back|when do we turn the flag on again|can I remove the workaround now|how do we get back to the primary|
when is it safe to redeploy CHANGE|when do we scale down again|do we leave the pool at 100 forever or go back at some point|
re-enable the consumer when?|When may we take out the temporary rule?|is it time to lift the deploy freeze|
can traffic go back to eu now|shall the feature stay off until monday or can it come back today|
when do we undo the hack from last night|
we're on the standby db now which costs a fortune and is half the size, when would be the right moment to return to the main one|
when can we turn it back on|when do we undo the workaround|When can the flag be re-enabled?|
how do we get back to the normal setup|do we stay on the replica now or switch back|can we remove the temporary limit yet|
At which point may we deploy CHANGE again?|how long do we keep the extra pods|when we can put again the old configuration?|
Is it time to take off the maintenance page?|who reactivates the recommendations and when|revert the hotfix when?|
shall we return to the primary tonight or tomorrow|
We turned off the product photos to save load and marketing is on my back about it, from when may they be shown once more?|
when do we go back|when can we go back|when do we switch back|when should we switch back|when should I fail back|
when do we fail back|when can we fail back to the primary|when do we go back to the main site|
when do we return to the primary|when do we turn it on again|when can the feature be switched on again|
when do we re-enable it|when can we re-enable the flag|when can we enable the job again|when do we remove the workaround|
when can we take out the workaround|when do we take the hotfix out|when can the hotfix go|when can we scale back down|
when can I scale it down|can we scale down again|can we switch back now|can we go back to primary now|can we go back now|
can we turn the feature back on|can I re-enable the cron|can we remove the workaround|can we lift the freeze|
when do we lift the freeze|when do we unblock deployments|can deploys go out again|are deploys open again|
when can we deploy again|may we deploy again|when is the maintenance mode off|
when do we open the gates for the rest of traffic|when is it safe to go back|is it time to go back|
is it too early to switch back|how long do we stay on the backup|how long do we have to stay on the standby|
how long do we keep the workaround|how long should the flag stay off|how long does the temporary fix stay|
do we leave it like that for good|do we stay on the old version|do we keep the bigger pool|
until when do we run on the second provider|what must be true before we switch back|what has to happen before we go back|
what do we need before the flag goes on again|how do we get back to normal setup|how do I revert the temporary fix later|
do we have to put things back afterwards|is the extra memory permanent or do we take it back|when can CHANGE go out again|
when may CHANGE be deployed again|when do we unpause the batch|when can we let the reporting jobs run again|
once they're healthy again, do we flip back right away or wait|
don't let me forget: when do we take the nightly restart out again|when should debug be turned off again|
how long do we leave the block on|and when can the newsletter go out then|
is the 200ms something we keep, or when do we put it back|till when do we stay on the old gateway|
after they raise it, what do we have to put back|under what conditions do we return to dublin|
can 4k come back for the second half|the bypass rule on the origin, when do i remove it|
who switches the import on again, and at what time|when may the arm nodes come back in|
are there temporary things in place that someone has to undo|
the manual pool entries, do we leave them or take them out later|at what point can we try 5% again|
rate limit is still at half, when is it ok to raise it to what it was|At what point do we put the limiter back where it was|
can i remove the manual block on the partner now or later|replicas are at 12 because of last night, when do we go back to 4|
Do we ever take that emergency rule out again?|When should the read only mode be lifted?|
ok to send teh traffic back home yet?|Do I have to undo the thing I did by hand yesterday evening, and when?|
When may we reactivate the nightly export?|The feature is still off for everyone, are we allowed to put it on again|
Does the temporary bigger timeout stay or when does it go|Is now a good moment to give the second provider his share back?|
the old queue is stil running beside the new one, when can it be switched off again|When do we let the bots back in|
i scaled it up by hand at four. do i scale it down again today?|
Backup line is expensive, when may we go back to the main one|when will the debug logging be turned down again|
so the payments go over the spare provider since sunday, whens the day we return|
Are we done with the emergency mode, can it be turned off|When does the blocked ip range get freed again?|
The Spanish shops are still on the old checkout. When can they move again?|wehn do we undo the workaround|
cna I turn the flag on again|When to remove the hotfix|
We've been running on the standby since midnight, at what point would it be sensible to return to the primary?|
re-enable when?|Do we leave the pool at 80 forever|how do we get back to nromal config|
When can the new version go out again|can we lift the rate limit now|Can we put recommedations back on|
how long do we have to stay on the old release|what has to be true before we bring it back|may we scale down again|
when is it ok to take away the extra replicas|
should the workaround stay over the weekend or come out as soon as things look quiet|When we can activate again the search|
when do the checks go back in|
I'd like to ship CHANGE again with the bug fixed, from when on is that all right with everybody?|
We raised all those timeouts in a hurry last night and I'd like to have the old values in agian, when is a good moment for that?|
The new search has been off since the weekend and product keeps asking me, under what circumstances may it be turned on again?|
running on the spare db is costing us an arm and a leg, how soon can we move over to the proper one agian|
when can the pool go back to normal|when do i switch the jobs on again|can we lift the deploy freeze|
how do we undo the failover later|do we leave it on the replica or go back, and when|
how long do we run on the backup region|when may we deploy again|when do i turn the flag back on|
whats the way back to the regular setup|paused the nightly job, when do i unpause it|
are we stuck on the old version now or when do we roll forward|deploys still blocked?|how do we return to two regions|
when should the extra replicas go away|when can recommendations come back on|can i re-enable the cron or is it too early|
its all good now, when do we take off the rate limit|how do i put things back like they were before the workaround|
freeze over?|when do we move traffic back|how do we get out of maintenance mode|unblock the ip when?|
steps to go back to normal operation after the failover|failover worked, when do we go back to the old primary|
customers can pay again, when do i lift the rate limit|rolled back to old version, when can we ship CHANGE again|
and when do we undo the workaround|When can we go back to the normal setup?|how do we switch back after the failover|
and when do we go back?|We raised the pool for the sale, when should that be lowered again?|
when can the deploy freeze be lifted|How do we return to the main data centre, and when is it safe?|
The jobs were paused last night, when do they get switched on again?|are we still on the backup site, when do we move home|
When may my team deploy again?|how do we undo the workaround later on|Ok sale is over, when do the extra servers go away?|
Until when do we stay in the emergency mode?|Can recommendations be switched on again some time, or is that off for good?|
when is it safe to fail back|what about the freeze, how long do we keep it|
Is there a plan for returning to the regular configuration?|When will sign-ups be opened again now that they're disabled?|
how do we get from the temporary setup to the old one|unfreeze when?|
Once it has calmed down, how do we take the raised limit back?|When can we bring CHANGE back in, after it was rolled back?|
the paused reports, when do they resume|What must happen before we return to the primary?|
Do we ever put the old limit back, and how?|How do we go about leaving the maintenance mode later?|
when can the block on that customer be lifted|release freeze over yet, or until when?|
The failover saved us, but when do we move back to the old data centre?|when do we go back to the primary|
how do we fail back|when can the pool be lowered again|when can we resume the paused jobs|when do we lift the deploy freeze|
how do we return to normal setup|databases asks, when do we switch back from the replica|
is it safe to turn the flag on again later, and when|can I deploy again|when may we unpause the export|
how do we undo the temporary limit once it's calm|when does the extra capacity come down again|
and how do we get back to two regions|what's the plan to bring traffic back to the old region|
until when does the freeze last|when can the block on those ips be removed|
do we keep the raised memory limit or take it back at some point|how long do we stay on the standby|
after the sale, how do we put it back as it was|when can CHANGE be shipped again|when do we turn the cron back on|
how do I restore the original setting afterwards|steps to fail back please|
payments runs on the backup provider, when do they return to the main one|when do we leave degraded mode|
reenable the jobs when?|when is it safe to switch back|sale is over, when do we lower the replicas to the usual count again|
dont hurry, but when will the paused imports be allowed to run again|when can we fail back|
how do we return to the normal setup|when do we lower the pool again|can we unpause the jobs yet|
when may the teams deploy again|how do we get back to the first region|the deploy freeze, when is it lifted|
sale's over tomorrow, when should the extra pods go away|when is it safe to switch the flag on again|
how do I undo the failover later|can the import be resumed tonight or should it stay off|when do we put CHANGE out again|
before I go: what is the plan to get back on the primary|what needs to be true before we return traffic to the old region|
how long must we stay on the backup|when can the maintenance page come down|when can the raised limit be put back|
is it ok to lift the freeze|how do we get the paused queue going again when this is over|
how long does the emergency setting stay in|when do we unblock that ip|what are the steps for failing back|
release manager here, when can I open the deploy train again|do we keep the bigger pool for good or set it back some day|
and when do we switch back|can I lift the deploy freeze already|when can we go back to the primary|
when do we switch the feature on again|when may we start the paused jobs|and when back to the old value|
do we let the pool so big forever or reduce it later|is it possible already to fail back|until when stays the deploy freeze|
can I turn the batch job on again tomorrow|how long we should keep the extra pods|
what is the way back to the original region|when are we removing the ip block|is it now safe to lift the freeze|
do we need to set back the memory limit later, and how|the flag is off, when can it come back on|
how to come back from replica to master|i want to release CHANGE again, when can it be rolled forward|
when can the night jobs run again in the hospital|at what point do we scale down again|
should the temporary timeout be removed after the weekend|is freeze over?|
which steps are needed to get back on the normal database|when do we give back the additional capacity|
resuming of the paused queue, when and in what way|can we again allow deployments|when do we go back to two replicas|
back to primary when|when to lower the pool again|when do we unpause the jobs|lift the freeze when|deploy freeze over?|
how to switch back|when do we undo the failover|when to re-enable the flag|is it safe to fail back|when to scale down again|
how do we return to primary|keep the bigger pool how long|can we resume deploys|how long stay on the standby|
when to turn jobs back on|paused jobs, start them when|switch back tonight or tomorrow|stay in dr til when|
when can the limit come down|extra replicas, remove them when|sale is over, when fail back|
release waiting, when does freeze end|
We've been on the backup site since tuesday and everybody got comfy, when do we go back to the primary|
you raised the pool to 400 in the emergency, fine, when should we lower it to the old value again|
My boss wonders if we pay for those extra nodes forever, when can we scale back down to normal|
the deploy freeze drives my developers crazy, I get it but still, when can it be lifted|
I paused the invoice job during the outage and feel uneasy about it, when is it safe to turn it on again|
how do we return to the normal setup after this, in which steps, I've only ever done the way out|
now that it's calm, what's the plan for failing back to the main database, I'd like to book people for it|
Before everyone forgets that search is switched off, when will we enable it again|
we blocked a whole network range in panic and there are real customers in it, when do we unblock it|
i'd hate for the temporary fix to become permanent like always, how do we get rid of it later|
CHANGE was rolled back but the feature is promised for june, when are we allowed to ship it again|
The rate limit was only meant for the night, is it okay to take it off again now that it's day|
you told us to keep the old version until further notice, when is further notice, when can we upgrade again|
can deployments resume or is the freeze still on, I've got eleven pull requests and a sad team|
When can the standby become a standby again, I don't like having no safety net|
as the finance person who sees the cloud bill each morning, how soon can the doubled replicas be reduced again|
what's the right way to put traffic back on the node that we drained, all at once or a bit at a time|
the maintenance page was a good idea, but it's still up for the french site, when does it come down again|
How do I undo all the emergency settings tomorrow in the right order so that nothing falls over again|
our exports have been held back since midnight for safety, at what point may we start them again|
you said the failover was just for an hour and that was wednesday, so when are we switching back|
how do we go back to the primary|when can we unfreeze deploys|when can we turn the jobs back on|
till when does the freeze last|when does the flag go back on|how do we return to normal setup after|can we deploy again|
when can the cron jobs resume|is the freeze lifted|when do we scale back down|how to switch back afterwards|
do we set the pool back later|when do we move traffic back to eu|what's the way back to the old primary|
when can we ship again|we doubled the consumers, when do we scale back to three|
what has to be true before we go back to acquirer a|how do we get back onto the primary acquirer afterwards|
job is paused, when are we going to unpause it|dinner is over, when do tablets go from polling to push again|
how do we return to the first provider once they're ok|how do i undo the pool bump later|freeze lifted when|
can we turn the jobs back on|are we staying on the replica forever|when's it ok to ship again|when do we un-pause the cron|
safe to scale back down to 4 now or tmrw|how do we fail back w/o waking everyone|
once it's calm, how does CHANGE get back in|do i leave the flag off or can it come on in the morning|
when can we drop the extra pods, they cost money|we put the limit to 200, when does it return to 100|
is the rate limit staying or do we lift it again|what has to be true before we redeploy CHANGE|
whats the plan to get back to normal setup|deploys open again?|how long do we run on the backup region before switching back|
how do we go back to the old primary|when can we lift the deploy freeze|can the pool go back to 50 at some point, when|
when do we turn the batch jobs on again|whats needed before we switch back to the main acquirer|
how do I get COMPONENT back to normal size later|when do we re-enable the flag|whats the way back from the failover|
can I merge again or is the freeze still on|when is it safe to scale down again|when do we undo the temporary limits|
paused the consumers last night, when do I unpause|when does traffic go back to eu|when to unblock that ip range|
we left retries off, when should they come back on|do we ever put the timeout back to 2s or does it stay|
what has to be true before we fail back|how do we get off the standby|can deploys resume|
when do we take the extra nodes away|is it time to go back to the normal routing|how would the move back to the primary go|
when do we ship CHANGE again after the revert|when can maintenance mode come off|steps to get back to the regular setup?|
ranked queues were closed for the incident, when do we reopen them|its stable now, when do we go back to the primary|
customers are fine on the backup psp, when do we switch back|how long do we stay failed over|
sale over, can we scale back down to the normal size|when do we go back to the normal setup|
we're on the backup provider now, how do we get back|when can the paused jobs run again|is it time to switch back|
how long must the deploy freeze stay|when can my team deploy again|the pool is still raised, when do we lower it again|
can we turn the feature back on later and when|how to return to the old region after this|
when are we allowed to release CHANGE again|sales wants the new feature back, when is it safe to turn it on again|
do we stay on the standby for ever|is it safe now to undo the temporary setting|how do we come back from the failover|
how do we get the banner back that was turned off for this|when can we reopen the imports for partners|
the jobs are paused since the incident, what needs to happen to restart them later|
how we will go back to normal configuration|freeze over? may we ship again|when do the extra servers go away again|
when is the right moment to fail back COMPONENT|should the limit stay so high or do we put it back, and when|
what must be true before we return to the main database|when can i lift the freeze|when can we unpause the nightly export|
how do we undo the failover when it's calm again|when can we lower the pool again|when can deploys start again|
how do we return to the primary|when do we switch the jobs back on|can we unfreeze deploys|
how do we undo the extra pods later|when can we turn the feature flag on again|we're on the replica, when do we go back|
is it time to scale down again|how do i put the limit back to what it was once its calm|
when do we bring the old region back in|may we ship again|the import is paused, when should it be resumed|
plan for switching back?|how long do we stay on the standby before going back|when do we take down the maintenance page|
do we keep the bigger pool or go back, and when|when can the crawler be unblocked|how do we move traffic back to frankfurt|
what do we have to do to get back to two pods|how would the switch back to the primary go|
ok the worst is over, when do we re-enable the mail job|when do we drop the temporary limit|back to the normal config when?|
customers are fine on the standby, when do we move back|how do we reverse the temporary scaling afterwards|
how do we get off the backup database|when do the nightly jobs get resumed|when may CHANGE go out again|
when will we switch the feature on again|steps to return to the old setup?|is it safe to go back to the primary now|
when should the timeouts be set back to normal|we raised memory to 8 gigs, do we leave it or when do we lower it|
when is the freeze over|what's the plan for returning to two regions|when do we turn recommendations on again|
we blocked a partner, when do we let them back in|how and when to undo the workaround|wen can we fail back|
when can i turn my import job on again|when is the standby's time over, when do we return|
the user peak is past, when do the extra pods go away again|how do we restore the original settings when it's calm|
when can the batch job be unpaused|when do we end the freeze|when shall we put traffic back on zone b|
the flag is off since the incident, when can it be on again|when are releases allowed again|
do we have to switch back by hand|what's the procedure to go back to the primary|how soon may we remove the workaround|
when do we undo the raised limit|when do we get rid of the maintenance mode|
it's been calm for a day, when do we return to the normal pool size|when do we swich back|
how do we bring the paused import back to life|
can we unpause the payroll jobs now|how do we return to normal setup after this|when do we switch the fraud check on again|
is it safe to reenable the flag|the extra workers, when do they go away|what's the way back from the standby|
May we resume deployments?|after the weekend do we move traffic back to dc1, how|how do we get off the emergency config|
how and when do we undo the workaround|when does fraud scoring come on again|is it time to put the pool back to 50|
how do i reship CHANGE later|when do paused debits get resumed|what's needed to fail back|
may the debit run be continued now|how do we get back on the main link|we failed over at ten, how do we come home|
can i put the flag on again tomorrow|restore the old limit when?|when is it safe to bring CHANGE back|
how to undo the throttle later on|when do we get normal operation with both sites again|
when do we put things back like they were|how do we take the throttle off|can releases start again today|
when does the standby hand back to the main one|and when do we take the emergency limit out|
how to resume the run that we paused|when do we switch back to the first cdn|ads are still off, how do we get them on again|
static page is on, how do we return to the live one|when can the newsletter be resumed|
is it safe to unfreeze deploys and when|when do we go back to the first payment provider|
waiting room throttle, when do we loosen it again|mail job is paused, how and when do i start it|push is off, when on again|
when can we undo the reroute|how do we get back to the first processor|the batch is paused, until when|
when may we turn double xp on again|we raised the threshold for tonight, when do we lower it|
how do we get the traffic home to the east region|when do we revert the emergency setting|
maintenance page still up, when may it come down|the threshold is at 90 for now, when back to 50|
can comments be turned on again and how|at which point do we return to normal mode|
replicas are at 20, when can we go down again|voting runs on the backup, how do we come back|
when is it time to end the emergency mode|we opened the paywall in the emergency. When do we close it again|
the freeze is still on. when may we deploy|when do we switch back to the normal database|
when can the stock sync be turned on again|how do we return to the normal provider|till when do we stay on the backup|
do we put the servers back to 4 after the rush and when|how do we get back from the failover|
when is the voucher feature coming back on|the import is paused, when can i run it again|
What must happen before we go back to the primary?|who turns the promo back on and when|when can the throttle be lifted|
we are on the backup card provider still? when do we go back|when can i have my promo on the page again|
when will we put CHANGE back in|how do we go back to the main database after this|when are deployments allowed again|
can we already go back to the primary or wait|when does the maintenance page come off|
when do we raise the limit for partners again|whats the plan to get off the emergency setup|
paper slips until when, i mean when do we go back to the normal process|when do we put it back to normal|
can the jobs run again|when can we undo the workaround|how do we switch back to card provider one|when does the freeze end|
when do we move back to the main site|what about the raised limit, when does it go down again|
we still write orders by hand in two stores, when do we go back to normal|
how long do we stay on the old version before going back to the new|when do we go off paper|
when will the paused jobs be started again|when may i plan the promo again, i.e. when does the freeze end|
how do we get back to two instances after the rush|how do we get out of the degraded mode afterwards|
pool is at 400 now, when does it go back to 100|when can the primary be primary again|when do we put retries back on|
who switches the import on again, and when|freeze until?|when is the deploy freeze lifted|how do we return to two zones|
fail back procedure?|how do I undo the temporary limit later on|rate limit for that tenant, when does it come off|
we're on the dr site, how do we get home|how long do we keep the extra replicas, they cost money|
is there a plan for re-enabling autoscaling|when is it okay to resume the paused import|
how will we lift the throttle afterwards|paused jobs, when do they go on|may we deploy again and from when|
when do we drop the emergency limits|when does the crawler get its access back|
how and when do we switch from backup link to the main one|are we going to lower the limits again at some point, when|
when do we leave the backup link|how do we switch autoscaling on again and when|when do we take the crutches off|
the emergency settings, when are they taken out again|the pool is raised, when do we lower it|when may deploys resume|
can we switch the newsletter jobs on again or is it too early|is it safe to return to the primary now|
when is the freeze lifted|how do i get back to normal from the emergency setup|
we run on the backup since noon, how do we get home|When do we scale back down to 4?|when do we put the flag back on|
whats the way back to the main database after this|paused payouts, when do we unpause|
vendor is up again, when do we move back to them|when do we take off the maintenance page|
rate limit is at 100 for now, when back to 500|can the deploys be opened again|is it time to turn surge back on|
how do we switch over home again after the repair|when can the limit be taken off again|may the batch jobs start again|
is it time to open the merge queue|after the storm, when do we take the extra pods away|
when can i switch the essay checker back on|how do we leave the backup site again|is the change freeze over now|
when do we reverse the emergency settings|its fixed so when do we go back from the standby`;
