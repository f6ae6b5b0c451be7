/**
 * What people say who ask for the aspect `fix-or-itself` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const fixOrItself = `did the fix do that or would it have gone away anyway|coincidence?|was it us or luck|
did CHANGE being rolled back end it or did it just burn out|errors were falling before I pressed approve, no?|
looks to me like it was already recovering when the card was approved. was it?|
are you sure the rollback fixed it and not the end of the lunch rush|would it have healed without us|
did it fix itself?|So did we fix it or did it stop on its own|be honest, did your fix have anything to do with it|
how do you know it was the fix|what tells you its the restart that cured it and not the vendor recovering|
timing fits but is that proof|vendor status page went green in the same minute. was it them or our fix|
could the recovery be from the cache warming up by itself and not from the fix|
post mortem q: can we claim the fix resolved it?|I'm writing the report, cause of recovery = our rollback or natural?|
if nobody had pressed the button, would it be over by now too?|
we'd denied it and it went away. so it was self healing?|denied and it still stopped. why did it end then, by itself?|
nobody approved anything, yet its green. what ended it?|card was still waiting when it cleared. who or what mended it|
It resolved before the approval. So the fix was unnecessary?|was the fix even needed|did approving matter at all|
would waiting ten more minutes have done the same|does the drop line up with the fix to the second or just roughly|
what is the gap between the fix landing and the errors dropping|
errors dropped 4 min after the fix. isn't that too late to be because of it?|
they dropped BEFORE the fix landed in EVIDENCE, how can it be the fix|correlation or causation|
Correlation! The batch finished at the same time. Which was it?|
the nightly job ended at 02:10 and the fix ran at 02:11. which one ended it|
the sale ended at midnight as well, so was it the sale or your fix|
is it because of the rollback or because the kids went to bed|
the queue had drained on its own already I think, or was that the scale up?|
was it the extra replicas or would the backlog have cleared anyway|
did restarting COMPONENT help or did the leak just not come back yet|
did someone else do something at the same moment? or was it truly our change that cured it|
Jonas also flushed the cache at that minute. his doing or yours|
two things happened at once, the dns thing and the revert. which one healed it?|
I bounced the box by hand just before your fix. mine or yours?|
the network guys say they fixed the switch. was it their fix or ours|
bank says THEY fixed it. we say we did. who is right|provider claims credit. is that plausible or was it our config|
sceptical cto question: did it help or was it a coincidence|
my boss wants to know if the tool fixed it or if it would be fine w/o it|
is problem go away because fix, or go away alone?|it is by the repair that it works now, or by chance?|
sorry, do we know for sure the fix was the reason for the recovery|
can you prove the recovery came from CHANGE going back|what would the graph look like if we hadn't done anything|
did the other region, where we did nothing, recover too?|eu recovered without the fix, so was it the fix in us?|
staging got better as well and nobody touched staging. so it wasnt the fix?|
the untouched nodes are fine too. doesn't that mean it went by itself|did it go away or did we make it go away|
went away by itself then?|self healed?|fluke?|lucky timing or real effect|hm so was that us|
false alarm that cleared alone, or did something repair it|you said it was nothing. did it clear on its own then?|
you were stopped before doing anything, and it's fine. so it went by itself right|
we stopped the fix halfway and the errors are gone. half a fix or no fix needed?|
it stopped raining 500s when I hit stop. did the part that ran already do it or is it chance|
did the autoscaler save us before the fix could|was it the circuit breaker closing or was it the revert|
could it be simply that the retries ran out|maybe the bot left. was it the bot leaving rather than the limit we set?|
the crawler gave up at 14:00, fix at 14:01... which one|the certificate renewed itself at 6, so did your thing matter|
i suspect it only got better because customers gave up and not because of the fix. true?|
how confident are you that the fix and not the falling load did it|what % of the improvement is the fix|
same thing happened in march and went away untouched. did it do that again today?|
last time it vanished alone after half an hour. this time too?|
it normally lasts 20 min and it lasted 20 min. so the fix did nothing?|
doctors portal came back 9:40. by our rollback or by itself? need it for the log|
I manage the stores, tills are back. did you do that or did it just come back|
tills came back by themselves or with help?|
did the pods come back because of the new limit or because they always come back|
it keeps crashing and coming back, so is it now just in a good phase or did the fix end it?|
was the memory falling before we raised the limit|Does the recovery start with the fix, or earlier|
what started to go down first, the errors or the version|
when exactly did it turn around, before or after the approval|turned around before or after?|
so is the cause confirmed by the fact that the fix ended it, or might it be chance|
can I count this as evidence that CHANGE was guilty, or could the recovery be random|
would undoing the fix bring it back? i.e. was it really the fix|
not convinced the flag did it. what else could have ended it|
is there anything besides our fix that explains why it got better|
I'd bet it would have ended without Marta's approval. would it?|
was all that waiting for approval for nothing, since it ended alone?|it ended, fine, but because of what|
would it have got to green without CHANGE being touched?|was it CHANGE going back or did COMPONENT recover on its own|
COMPONENT got well 2 min befor the rollback of CHANGE, so was that us at all?|
EVIDENCE drops ahead of the fix I think. so it healed alone?|had we left COMPONENT alone, same result?|
did approving the card fix it or was it the vendor|did it fix itself|did we fix it or did it fix itself|
it healed so suddenly that I am suspicious, was that something we did or did it fix itself|
was it really the rollback or just luck with timing|
I ask for the review: did CHANGE being reverted end it, or was it already going down?|
looks to me like it was recovering two minutes before the approve. so what did the button do?|
my boss thinks it healed alone and we rolled back for nothing. true?|
do you have any proof that the fix is what helped|
errors began falling before the restart finished, how do you explain that its the restart|
sceptical person here: how do we know it wasn't just the peak being over|
so was it our action or did the vendor quietly mend their side|
we denied the card and it still stopped. so it didnt need the fix at all?|
Excuse me, the problem is gone at same minute like the cron job ended. Is it then really the fix who made this?|
For the customer letter I must write "resolved by" - was it resolved by us or by itself?|
if we had just waited ten more minutes, would COMPONENT be ok now too?|
cache would have expired at half past anyway, so was the flush needed|was the revert of CHANGE necessary in hindsight|
product wants CHANGE back. are you certain taking it out is what ended the outage and not the traffic dropping?|
Two things happened at 14:10, the rollback and the end of the sale. which one ended it?|
the memory dropped on its own twice before, why is this time because of the fix|
did approving help or was that just the moment it was going to calm down anyhow|
was the alert cleared by the fix or by the night|
im new so forgive me, but how do you tell a fix that worked from a problem that just passed|
so which was it, cure or chance|somebody restarted the upstream at the same time, so who gets the credit|
The lock would time out after 30 mins by design. We fixed at minute 28. Did we even do anything?|
ok it's better, but is it better because of the card?|
Is there a clear drop exactly at the fix or does it fade out slowly like by itself|
you say mended, I say it ran out of steam. show me why you're right?|
would the disk have freed itself at log rotation regardless?|
I can not believe that changing one setting cured it in 20 seconds, was it not gone already?|
false alert says the card, so it ended on its own then, nothing we did helped?|
I sat on the approval for 20 minutes and feel bad about it, but would it have ended by itself in that time anyway? it looks like it was ending|
the restart count was already slowing down before the rollback, so was the rollback what ended the crashes or not|
the same cron broke and un-broke it last month without anybody touching a thing, so did our fix matter this time|
we lost a feature for that rollback, so I'd like to know it was the rollback that cured it and not the evening|
traffic went down by half the minute we pressed, and I as analyst don't like that: which of the two made the errors stop?|
whoever caused it says he reverted it himself before the card ran. was it his revert, yours, or neither?|
The threshold alert resolved at 10:02, the fix ran 10:03. How can the fix be the reason then?|
to justify a permanent repair I must show the quick fix really did it. did it, or would the queue have drained alone|
vendor's status page says they recovered at 15:40, our flag went off 15:41. Who mended it, they or we|
I denied, it healed. my colleague says it would not have without him restarting something. Was it self-healing?|
in EVIDENCE the curve bends before the approval. so was it CHANGE going back that cured it at all|
rain stopped at the same time. are we sure that the restart did it?|
supplier says they had a glitch themselves and repaired it. so was it us or them who ended it|
the queue would've emptied anyway after the good seats were gone, wouldnt it|
midnight passed at the same moment. did the date change fix it or did we|
cdn status page says they had trouble too. was it ours or theirs that ended it|
electrician flipped the breaker at the same time. so what did it in the end, him or you?|
might it just have calmed by itself?|honest question: would nothing have had the same result?|
traffic dropped at 21h as always. are we crediting the rollback for that|was that us or luck|
vendor also pushed a corrected list. which of both made it good|
list let us off at 15:00, flip was 15:02. what was it now|or was it just that the big meeting ended|
would it've skipped that order after some retries alone?|
the portal corrected it on their side they claim. so whose deed was it|
replica caught up on its own i think. rebuild was for nothing?|
by 8 the job would have been through anyhow, no? so did we do anything useful|
vendor a was back at 19:58 and we switched 20:01. hmm. which one was it|did it need us at all|
don't want to be mean, but it'd have recovered on its own, wouldn't it|
quota reset 9am pacific, rollback 9:01. come on. which?|
ntp would have pulled it straight by itself in the end, don't you think|
logrotate runs at 4 and it was fine at 4:05. did we matter|
it went down two minutes before you restarted it, right? so did the restart do anything|
Would the token have renewed by itself at 15:00 anyway?|honest question was it the fix or pure luck|
clock came back in sync by itself didnt it? or was that you|would it have healed without our action|
was it us or did the state fix it at their end at the same time|coincidence that it recovered at the full hour?|
had we done nothing, would it be good now too?|
are you sure it was the timeout change that did it and not that the match was over|
curve goes down BEFORE we flipped. so did our action matter?|i say it fixed itself. prove me wrong|
cache fills up by itself anyway no? was our action necessary|Campaign ended 13:50, fix 13:52. Which one healed it?|
did anything we did matter in the end|export was about to end anyway, wasnt it? did killing it matter|
the fibre came back at 5:10 and you switched at 5:09. so what healed us|
i doubt that the restart had any part in it. had it?|ttl ran out at the same time. who's the hero, ttl or us|
if nobody had pressed, would it be the same now|did throttling end it, or was the import just done|
the aircon came back and you restarted. which was it|did the replica catch up on its own or thanks to us|
would the lock have timed out alone|are we sure my revert did it, the curve was going down before already|
could it be it just ended by itself and CHANGE was innocent|
or did the spike just end because the show was over and not because of what we did|would it have passed without us|
was it the restart that helped or just that the backup finished|correlation. it would've recovered anyway, no?|
two minutes after the click is suspiciously quick, did the thing heal on its own?|
the wave was through anyway at 6, so was it really the failover which helped|
did the rollback do it or did the rush hour just end|it was falling already before we pressed. sure that it was us?|
chance or cure?|exam ended at 11 and it recovered at 11. so was it the fix or the bell|
would it be just as green had we done nothing|how do we know the restart had anything to do with it|
the import ended by itself at 9:15 and you rolled back at 9:14. so which one was it|
honest question, did our click matter?|who says that it was the fix|or was it just the ebb of traffic that did it|
the vendor restored at the same minute. them or our switch?|the rain stopped the load, not us, or am i wrong|
is the fix what turned it or the end of the vote|would we be here as well without the fix|
the supplier wrote they had fixed something at the same time. was it them or us that ended it|
breakfast was over and so was the load. was the fix needed|wind dropped at the same time. was it the wind or the fix`;
