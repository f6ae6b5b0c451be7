/**
 * What people say who ask for the aspect `lasting-repair` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const lastingRepair = `what do we do so this never comes back|and the real fix?|rollback is ok for tonight but what is the proper repair|
what should go into the ticket for the permanent solution|how do we solve this for good|
The restart is a plaster. What's the cure?|what has to change in the code in the long run|whats the lasting fix here|
which follow-ups should I write down|what would a proper solution look like|
is more memory the answer forever or must the leak be fixed, what is the true repair|
After the revert, what do the devs need to do to ship it safely|what action items come out of this|
tell me what to put in the postmortem under "prevention"|how to prevent it structurally|
what do we have to build so that a full disk cannot take us down again|
i dont want to be here again next month. what needs doing?|
product owner: which work do I plan in next sprint because of this|
do we need an index or a rewrite, for the end solution|what can we do against it permanent|
next steps for the durable fix, not the quick one|Whats missing in our pipeline to catch such a thing before prod|
should COMPONENT get a limit, or what's the long term measure|what is the repair after the repair|
we raised the timeout. what is the right thing to do when we have time|how would you harden it|
fix is in. what's left to do so it stays fixed|is there a real solution or do we rollback every week|
who cares about today, how do we make it never happen again?|what to change in CHANGE before it can go out again|
what guard would have stopped this, and can we add it|from engineering manager: what investment avoids a repeat|
so cleaning up the disk by hand each month cant be it. what is the sustainable answer|which test should we write|
do we need a circuit breaker there|how should the query be rewritten in the end|
Is the connection pool to be resized for good or is the code to be changed?|how do we get rid of the root|
a cron that restarts it isnt a solution, whats the solution|
denied the quick fix because I want the proper one. what is the proper one?|long-term?|and permanently?|
what about a real fix tho|what is to be done on monday so this is really over|
how do other payment shops avoid this, what should we do different|
which setting should be fixed in the repo so it is lasting|what do i tell the board we'll do to prevent it|
for the hospital audit: corrective and preventive action please|is there a design flaw we must take on|
what should the team of COMPONENT change after this|we bumped the limit three times this year. What actually ends it?|
tech debt ticket: what goes in|what refactoring does this call for|
do we have to partition the table in the end or whats the idea|would rate limiting that client be the lasting answer|
what would make this class of failure impossible|
the certificate ran out again. how do we make renewals so we never think of them again|
how can we assure that nobody can push such a config again|which permanent measure do you recommend?|
we switched the flag off. what has to be repaired before switching on|what's the fix in code, once everyone slept|
thanks for the quick mend. and the actual bug, how does it get fixed|
What is needed for not seeing this one again, please list|should the retry have backoff, is that the real cure|
what will avoid that a single tenant kills all|i need a Jira for the leak, what has to be done there|
recommendations for afterwards?|how do we decouple the two so one doesnt drag the other down|
do we add a queue in between or how is this solved properly|
what process change would help, review or checks or freeze|anything we should automate so that this does not repeat|
what stays to be done after the hotfix|false alert or not, the job is flaky. what would repair it once and for all|
the fix only bought time. for what? what do we do with that time|what do the engineers owe us now|
is a bigger machine enough for the future or what else|how must the migration be written so it wont lock next time|
which limit has to be set where, for ever|ok stopped. how should a right repair look then|
suggest a definitive fix for COMPONENT|what's the homework from this incident|
long run what should the game servers do about this leak|prevention ideas, go|
would pinning the version be the lasting thing|where do we have to put the batching back so that this is done with|
how can we eliminate the root cause and not only the symptom?|
the vendor lib leaks. replace it? whats the long term way|
which three things should we do so it does not come back at the next ticket sale|proper fix = what, effort?|
do we fix the code or the data, for good|to sign off i need to know what the permanent remediation is|
and for the future, how do we protect the telemetry from that|
once CHANGE is back out, what must its authors repair in it|
is there a plan for the real repair, what would it contain|what would you change in how we deploy after this|
the archive grows forever. what's the lasting answer, retention?|how do we stop living from restart to restart|
what's still needed beyond the revert|can you write what a durable remedy would be for the stock sync|
what must be fixed upstream so we dont need this workaround any more|
I lead the platform team and have two people free next week. What should they do so that COMPONENT does not fall over like this again?|
we've approved the rollback three times this quarter for the same reason. what would finally end that|
restart done, calm again, thank you. What do we need to fix for real?|
if I may ask for after the incident: which check in CI would keep such a value out for good|
who cares who did it, what do we change so that nobody is able to do it again|
the alert was real. what is the lasting cure for the slow growth on that volume|
action items to avoid a repeat, your suggestions|prevention ideas?|
what action items would you put on the board so that this stays dead|
what do we need to do so this does not happen again|what is still to be fixed properly|
what should we change in the way we deploy so we dont repeat this|what's the permanent solution|
what's the real fix, long term|what's the real repair after this plaster|rollback is fine but what's the proper fix|
what must be changed in the code in the end|third time this year. what's the permanent solution?|
I write the follow-up ticket, what goes in it|which safeguard was missing and should be built|
Which measures should we take that it will not come again?|restart helps for a week. what helps forever|
product asks what has to be done before CHANGE can go out again safely|
we mended it by hand, what's needed in the long run|what do we owe the customer as preventive measure|
does it need a redesign or is there one proper change|the underlying defect, how is it properly removed|
tomorrow with a clear head: what should the team actually repair|auditor wants "corrective action". which is it|
is there a longer term plan apart from adding memory each time|bigger disk again? or what is the true remedy|
how should the pipeline be changed so nobody can ship that again|once the fire is out, what's the root thing to fix|
what change to the query would cure it properly|legal needs to say which steps prevent a repeat. steps?|
how to avoid this in future, in your view|what should we put on the roadmap because of that|
the alert was right, the fix was quick, but what's the cure|what guard rail do we add|
more than a restart please: what ends this crash loop once and for all|
should we put a limit in, so one tenant can't do that any more, or what is the right remedy|
whats the clean solution behind the hack|how do we make COMPONENT robust against this|
customers forgive once. what has to be built so that it's the last time|
the restart gets us through the night, but what has to change in the code afterwards|
I don't need to know who did it but what will keep anyone from doing it again in future|
we raise the limit each quarter when it's full. what would end this game for good|
if I close this today, which permanent fix do I have to put in the backlog|
the alert found it in one minute, bravo, but what measure stops it from arising at all|
What is the right solution for the long time, not only for today?|
rolling back CHANGE is no answer as we need it, so what must be repaired in it before it comes back|
vendor will do this to us again. how do we make ourselves independent of it|
for the contract with the customer I have to promise an improvement. what's the true one|
what must be built so that the next onsale is not like that|how do we do migrations so that they never lock us again|
what do we have to do so that dates can't hurt us anymore|how do we prevent that somebody closes the bucket again|
how do we make failover automatic so that i never have to do that again|
And what should we order from the vendor so we never queue like that again?|
The quick thing holds. What is the real thing we have to do, and is it big?|
what should go in the backlog so its gone forever|restarting isn't a solution. what is|
how do we make sure no one can ship that kind of query again|
what has to be changed that a wrong list can't be loaded anymore|
how do we separate that so marketing can never again hurt invoices|
should tickets be stored on the phone so it cannot happen again, or whats the thing to do|
whats the clean way so emojis never stop us|now without the band aid: what do we have to build|
there should be a floor price check. is that all we need to do or more|
script should never be able to do it again. how do we get there|
we need a permanent second way in. what would be the right thing to build|
how would one do it properly, so it's off the table for good|
and once the dust has settled, what's the thorough solution|what would be a sound way with those quotas in future|
how do we make bids independent of clocks. what's the real work|log rotation? or what is it that we lack|
fine for now, but what do we have to build so nobody can ever set that to 5 again|
how do we make sure that no token ever runs out unnoticed again|quick fix is in, what is the proper one|
what needs to be done for good so I dont sit here next sunday|
what would be the real solution instead of cleaning logs every month|
what must the contractor do so this is off the table for ever|permanent solution?|
what is to be built so that a single meter never again stops all of them|
beyond the timeout, what has to be done to make it robust|
ok patched. and whats the thing we must do so it cant come back in a year|
quick and dirty is done. what would clean be|how to keep that from ever happening again, what work is needed|
how do we separate this for good so reporting never blocks the counters again|
how do we get this out of the world for good|the bandaid holds. what would the operation be|
what would an engineer do now so that we never again run out of disk by logging|
what do we change in the design so one tenant can't eat everything|
and the proper fix, what is it, I have to plan the sprint|what do we put in place against this permanently|
how would you make dispatch independent of one room, as final solution|
so the room is cool again. which investments make sure it never matters any more|
what would the proper cure of the lock problem look like|and how would one repair it properly, not with sticky tape|
after the rollback, what do i have to change in the code so this cant happen again|
ok quick patch is in. whats the proper fix|they will ask what we do so this never happens again. what do we do|
Which action would make sure we never see that again?|And after the sticking plaster, what is the proper cure?|
what must we invest in so that doesnt happen ever again|they only restarted it. whats the actual repair|
what do we fix so that a bad asset cant do that again|restart every night cant be the answer. what is|
what do we put into the next sprint so it never happens again|long term fix?|
And to rule it out for good, what needs to be built?|
what is to be done so that one supplier file can't ever stop salaries again|
and how do we repair it for real, i mean after tonight|quick fix done, what about the real one|
how do we get rid of this for good|what will the permanent solution be, i have to budget for it|
what has to change in COMPONENT so that we dont meet here again|the restart is no solution. what is|
how do we make it impossible that firmware kills us again|besides the rollback, what real repair is planned|
tickets for a real cure, what should be in them|how do we kill this class of failure once and for all|
i'd like a ticket that truly ends this, what should be in it|what do we change so a date can't lock doors ever again|
is there a real fix planned behind the workaround|what has to be rebuilt so one broker can't stop a park`;
