/**
 * What people say who ask for the aspect `forewarned` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const forewarned = `could we have seen this coming|were there signs before|why did nobody notice earlier|
why was there no alert for the disk|Why did we hear it from customers first?|did anything warn us|
was it visible yesterday already|how long was it creeping up before anyone looked|
should the monitoring not have told us|was there a warning that we overlooked|when was the first sign|
any hint in the logs the days before|why was the alert so late|did the test environment show it before release|
Could staging have caught it?|why is a support call the first we know|did an earlier alarm get ignored|
it grew for weeks and nobody was told?|could somebody have spotted it on friday|
how come the pager stayed silent for 30 min|with better eyes, when could we have known|
was the memory already climbing last week|no early warning at all?|
do we have an alert on that at all, and why didn't it go off|were there smaller crashes before the big one|
has it been flashing red somewhere the whole time|as the CTO I want to know why we were blind|
did the deploy checks say anything before CHANGE went out|why didnt the canary scream|
how early would a disk alert have woken us|looking back, what were the signs|Did COMPONENT send any warnings before|
any foreshadowing in EVIDENCE|why did the health check stay green|
could we have prevented it if someone read the vendor mail|was there a mail about the certificate expiring|
we have 400 alerts. why none for this?|did this announce itself|what signal did we miss|
why only found out by shop staff|were there slow queries already in the morning|
Is it true the errors began at 7 and nobody was warned till 9?|
did nobody look at the dashboard or was there nothing to see|the trucks stopped reporting at 4, why no alarm till 6|
should i have seen it in my morning check|had we known an hour before, was that possible|
is there a graph where it showed days ahead|could a load test have shown it|
was there a ticket before about it that nobody took|why must the patients tell us|
did we get any heads up from the cloud provider|why did our alarm only come when it was already down|
surely the queue was growing since dawn. who was told? nobody?|what would have shown it earlier|
did it come out of the blue|did the numbers look odd the night before|Was this predictable|
why no alert when the backup failed 5 days in a row|did the error rate tick up before the crash, like a precursor|
have there been restarts last week we didnt see|i find it strange that monitoring have not seen that. Why?|
the site was down 20 min before the page, how come|what did we ignore|early signs?|and nobody got paged before? why|
were we warned|was there nothing on the radar|could the on-call before me have known|
a slow leak like that, it must have shown. did it?|
is there something in the release notes that should have made us careful|how could that slip past all checks|
why does the synthetic test not catch a dead checkout|did review comments on CHANGE point at the risk|
Why had nobody an eye on the licence date|would we have noticed without the customer's call|
when did the metric leave its normal band the first time|did someone raise it before and got brushed off|
why did the alert sleep when the payments dropped to zero|monitoring gap or human miss, why did we learn so late|
did the same thing flicker on tuesday as a warning|for the regulator: were there indications in advance|
could we have caught it in the pilot shops|was the latency rising slowly all week|why no threshold on that pool|
do we have any trace of it earlier than today|who should have got the warning, or was there none|
would an alert at 80% have given us enough time|the fans of the band told us on twitter, why not our own tools|
it has been failing quietly since when|Was something strange seen before the approval already|
the growth was linear. so why no forecast alert|had the last false alert been a hint for this one|
was the replica lag there before and we didnt care|at what point could a careful person have known|
did the old version log deprecation warnings|were the first failures in the night and who missed them|
could this be spotted in the build already|we pay for 3 monitoring tools. How did all of them miss it|
I was on call all night and saw nothing. Was there anything I could have seen?|
our director will ask why the customers knew before us. so why did they|
the fix took 2 min but finding out took an hour, why did no alarm go off in that hour|
before the first crash, did memory already show something|
we approved CHANGE with all checks green. was there any sign in the checks that it would blow up|
is it right that the disk has been above 85% for a week without a single message to anyone?|
the fridge sensors were drifting since saturday, did no rule catch that|
who could have known this before the shop opened, and from what|couldn't an alert for "at max" have saved us|
how could we have noticed before the users|why did no alarm go off earlier|why was nobody warned before it expired|
why was there no warning|why did a customer have to tell us|did anything look off before it fell over|
I sit in support and heard it at 8, your alarm came 8:40. why so late?|was there a warning we overlooked|
since when could one have known|how come the monitoring was silent|
Was it possible to notice it before the customers did notice?|
shouldn't there have been an alarm on disk long before 100|did the graph already climb last week|
any early hints in the logs|did staging show it already|why did the tests not warn us|
the memory must have been growing for days, did no one get told|was there an alert that somebody muted|
before the crash at 3, was there a smaller one that got ignored|did the deploy checks have a hint that CHANGE was bad|
board question: could this have been detected sooner|had we any signal in the morning|
did the vendor announce it and we missed the mail|why did we find out from twitter|
what would have told us an hour ago|didn't the cert expiry give a notice 30 days ahead|
finance saw odd totals on tuesday. was that a forerunner of this?|
were there slow queries before it became an outage, as a sign|has it been creeping up unnoticed|
why is there no monitor on that at all|a warning would've been nice. was there one?|
we got the alert when it was over. why not when it began|did the canary show errors and we went on anyway|
looking back, what was the first hint and who could have caught it|
the customers knew at 9, support knew at 9:10, we at 9:40. how come nothing rang|
it crashed quietly eleven times before anybody noticed, why did no alarm go off on the first|
could the team that deployed have seen in staging what was going to happen|
I sit in finance and our numbers were odd since friday, was that already a sign of it and did no one catch it|
was the threshold so high that we had no chance to be told in time?|
did anything in last week's graphs tell that the disk was going to be full|
Was there no warning before? With us in the factory there is always a warning first|
before we talk about repairs: should somebody have noticed earlier, and by what|
the cert had an expiry date, everyone can read a date. why did it surprise us|
did the small false alert on monday really mean this was on the way|
a disk doesn't fill up in a second. why did nothing tell us|
we announced the sale 3 weeks ago, were there no signs it wouldn't hold|
the slow query list must have shown it for days, why did none of us look|
were there skipped payouts last week that we overlooked|would a check have caught it before the customers did|
did declines go up before already and nobody cared|kiosk 2 was odd since friday. shouldnt an alarm have told you|
was there anything before that looked like it would fire|was it visible before?|
why did customers tell us and not our monitoring|did it hint at that in the days before|how come no alert on that|
isn't there monitoring for blacklists? why did customers have to tell us|
drops must've started tuesday. why did it take until the all hands|crash rate was up since saturday, why no alarm|
there was one in november already with a smiley, shouldn't that've warned us|
was anything to be seen on friday, before i signed the release off|
a rate change of -99% and no alarm?! could we not have known|dry run would've shown it.. did anything show it before|
sms delay doubled all week. shouldn't that have rung|why didn't we hear about it until the customer yelled|
was there no yellow before the red|a test order in the morning would have shown it. did anything show?|
google mails at 80% of quota. did no one read that mail|4 seconds don't come in a minute. was the drift in any graph|
disk went up for 2 days in a straight line. nobody saw? no alarm, why|
why did the monitoring not tell us a month ago that this runs out|Could somebody have seen this coming?|
disk at 97 for days and no alarm? how|were there signs in the week before|
how come citizens noticed earlier than we did|lag grew for 3 hours before. why did no one get an alarm|
any early signs we missed?|could we have seen the storm building|why did twitter know before us|
looking back, from when on could one have seen it|did any dashboard show it earlier and nobody looked?|
was the wear of that disk visible before|how is it possible that it built up for a week and no alarm rang|
should we not have gotten a warning about the lock|shouldnt the trend of the disk have rung a bell days ago|
how did we miss it, was there no sign whatsoever|was that predictable? my boss will ask me precisely that|
why no alarm on the import size|what could have tipped us off before it broke|
temp rose since 22h, why weren't we told|was there a hint in last weeks graphs|
why did the probe not alarm before the servers got hot|could we have seen this on sunday already|
was there no sign of it beforehand|Why did no alarm ring on thursday when it began to fill?|
were there any warnings in the import the days before|
The ward said it had been sluggish since Monday. Did no alarm see that?|was there an early warning we ignored|
why no alert before it was full|The customers knew at nine and we at ten. How's that?|
if i look at that curve it rose since tuesday. could we not have caught it|was there nothing that warned us|
it was in the logs for a week, or not? why did nobody get an alert|could anyone have spotted that sooner|
COMPONENT has been creaking for days, why no alarm|couldn't the growth of that table have rung a bell|
were there signs|firmware went out in waves, so the first wave must have shown it. why did nobody see|
were we warned by something and slept|did we miss a hint|why are we the last to learn of it, was there no alert|
be honest, could one have known it on friday|had anybody a chance to see it coming|weren't there warnings in the week`;
