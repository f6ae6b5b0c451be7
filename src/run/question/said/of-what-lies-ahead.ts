/**
 * What people say who ask what nothing that is read may tell.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofWhatLiesAhead: Partial<Record<AskTopic, string>> = {
  ahead: `if COMPONENT falls over as well who is hit|if COMPONENT dies too, what breaks|suppose COMPONENT goes down next, whom does it take along|
will it survive black friday|does this hold at 3x traffic|the sale starts on monday, are we safe|
what happens at 9 when everyone logs in|is there headroom for the campaign tomorrow|can it take the morning peak|
how much more load until it falls over again|marketing sends 2 million pushes at noon, will COMPONENT cope|
Does the fix hold also at month end closing?|diwali traffic next week, do we make it|
super bowl sunday, are we going to be fine with that pool size|if load doubles, still ok?|enough capacity for christmas?|
ok nice, it's fine at night with twelve users, but payday is friday and then we get four times of that, does it stand|
will it hold on black friday|can COMPONENT take three times this traffic|
What happens next Monday when all the schools log in at eight?|do we survive the next sale|
are we ready for the weekend load|Marketing sends the newsletter to two million people tomorrow. Will the system bear it?|
is it enough for the christmas peak|would this fix be sufficient also if we double the customers|
how much more load until it breaks|will it hold under pressure at noon|We've a TV spot on Thursday, should I cancel it?|
does it still work at month end with the payroll run|and with the 11.11 festival, it can support?|
On Wednesday a hundred thousand students get their exam results through us in the same minute, are we going to stand it?|
wil it survive cyber monday|will we survive black friday|does it hold on black friday|will this hold on monday|
will it hold tomorrow morning when everybody comes|does it hold at peak|can it take the peak|can it take the evening peak|
can we take the load tomorrow|can COMPONENT take 3x traffic|can COMPONENT handle double the traffic|
will COMPONENT handle the sale|is COMPONENT ready for christmas|are we ready for the sale|are we ready for the launch|
are we safe for the tv spot tonight|tv ad at eight, do we survive it|newsletter goes out at ten, will it cope|
how much more traffic can we take|how much load can COMPONENT bear|how much headroom do we have|headroom?|
what is the capacity limit|how many users can we serve before it breaks|at what load does it break|
will it break with more users|would it hold with ten times the users|does the fix hold under load|
does the fix hold when traffic comes back|will the fix hold on the weekend|will it scale|does this scale|
is it enough for next week|is the capacity enough for the campaign|will the pool be enough at month end|
month end is friday, does that go well|on payday we have five times the traffic, ok?|singles day is coming, shall I worry|
what will happen at the next big sale|what about cyber monday|is the new setup strong enough for the winter season|
when the americans wake up, will it still hold|if marketing pushes the campaign does it fall over|
could we survive if everybody logs in at nine|will next year's traffic kill it|is the limit high enough for tomorrow|
does it also hold for 10k users|will the database hold up during the import|any chance it fails at the next peak|
the next load test, would we pass it|
EU primetime starts in two hours with roughly double that, are we going to survive it|monday is payday, will the replica cope with that|
would this setup make it through singles day|if they come back ten times as strong would we hold|
tomorrow there's the cup final, we'll get three times the orders. can it take that|
we're planning for 6x on the 27th. given what broke today, where will it crack first|so with the bigger pool, will it hold on friday|
and if the app gets featured on top of it?|in winter we'll have twice the devices. does that design carry|
general sale opens saturday with five times as many, does admit rate 500 work there|
next monday the schools start and load goes up by a third, will we see this storm again|lunch rush was easy, evening is twice that, do 20 suffice|
does the quota suffice for the december peak|does this hold when the newsletter goes to 2 million people tomorrow at 9|
I'm nervous about cyber monday because of what we've seen here, are we good for it|weekend traffic is 40% higher, fine or not fine|
Saturday we get about three times this, does it hold|And when the newsletter goes out on thursday, will it survive that|
we open in Poland on the 1st, is that too much for it|will it stay up during the ticket sale tommorow noon|
payday is on friday adn then everyone logs in at once, ok?|If the marathon people all register on the same evening will we see this again|
does this config survive christmas|We plan a tv spot on sunday evening, should I be scared|
What happens when the students come back in september, same thing?|in case we double the tenants next month, would that still be enough|
Can this cope with the world cup final|Quarter end is tuesday and the accountants will hammer it, will that be fine|
if we onboard that big bank next week do we fall over again|wehn the schools are back online monday 8 o'clock does it stay up|
would we survive a day like last singles day|tonight's the big backup plus the import, is there enough air for both|
next week is black week, do we get this every night then|do we need more iron for the elections on sunday|
assume five times the users of today, hwo dies first|the fix is nice but will it also carry the monday moring rush|
Will this be able to carry the whole company when everyone returns from the holiday?|Enough headroom for monday morning?|
We send a newsletter to two million people at ten o'clock, will COMPONENT cope with that as it is now?|cna it take 5x|will teh pool do for christmas|
How does it fare when the us wakes up|will that be sufficient at end of month when payroll runs|good for tomorow's launch?|
I have a TV spot airing on Sunday evening, is the system in a state to stomach such a rush of visitors?|does the fix scale|
Would it still stand with double the users|next sale is friday, do we make it|Ready for peak?|can COMPONENT carry the load of cyber monday|
It will survive when students come back in september?|if the marketing push goes out as planned at noon do we fall over agian|
whats the breaking point, how much more can it take|and at ten times the orders|
On Thursday the tickets for the big concert go on sale and we'll have a hundred thousand people at the same secnd, do we survive that?|
With the patched version in place, would COMPONENT be able to stand the crowd that we expect on the last Saturday before Christmas?|
its quiet now because everyone sleeps but wll it still stand when all of europe logs in at nine`,
  review: `who reviewed CHANGE|was this tested at all|did it go through canary|any approvals on that PR|
did CHANGE pass ci or was it forced|was it load tested before it went to prod|did nobody review this|
Has CHANGE been in staging before?|lgtm by whom|straight to prod without canary, or?|were there tests for the new query|
how did this get past review|how long did the canary bake|
i'd love to know if any human being other than the author laid eyes on CHANGE before it hit production|was CHANGE reviewed|
who reviewed that|did anyone test this before it went live|Was there a canary?|how could this get through code review|
did CHANGE go through staging|Has this modification been validated by someone before the production?|
were there tests for it|was it load tested|four eyes principle respected here?|who signed off on CHANGE before deploy|
did ci pass for CHANGE|Straight to all of prod without a gradual rollout, or how was it done?|
How on earth did nobody try this out before giving it to every customer at once?|
who gave the thumbs up in the pull request of CHANGE|was it reviewed|was this reviewed|was that change reviewed|
was the change reviewed by anyone|who reviewed it|who reviewed this|who signed off on it|who signed off CHANGE|
who looked at it before it was merged|did anybody review this|did anyone review CHANGE|did anyone look at the pull request|
was there a code review|code review?|reviewed?|any review on that|how many reviewers|was it tested|was CHANGE tested|
tested?|was it tested on staging|did it go through staging|did it run on staging first|was this ever on staging|
did anyone test that|did somebody test this before|did the tests pass|were the tests green|were the tests run|was ci green|
was qa involved|did qa see it|did QA sign it off|was it canaried|was there a canary|canary?|did the canary look fine|
did they do a gradual rollout|was it rolled out gradually|was it behind a flag when tested|was there a load test before|
was the migration rehearsed|was a change request filed|was there an approved change ticket|did it follow the process|
did the change board approve it|who merged without review|self merged?|did he merge his own pr|is there a test for that|
was the config change validated|did anyone check the setting before pushing it|four eyes principle kept?|
did anybody approve that before it went to everyone|was this tried out on 1 percent first or straight to all|
is there a record of the tests that ran for it|who reviewed a migration that locks the biggest table at lunch time, seriously|did they load test it|
has the new pool value been tested anywhere|contract tests? did they run on CHANGE?|
how did something like this even reach a canary, are there no integration tests|were arm nodes ever benchmarked|
was CHANGE covered by a test that should have caught it|does the four eyes rule hold for CHANGE, who was the second pair|
who decided to go to 30 and was 5 checked before|I can't believe this went out on a friday at five, did anyone look at it first|
did a second pair of eyes ever see CHANGE|was that tried on staging before it went out to everybody|How come nobody caught this in testing|
did CHANGE go to a small group first or straight to everybody|Were there tests for this at all?|did anybody approve that config before it was live|
Was there a canary stage for CHANGE or not?|somebody must have clicked lgtm on that, hwo|did it go thru the change board|
Has anyone tried this setting in the test environment before?|was taht patch looked at by someone else or did he merge it alone|
any sign off for that schema chnage|Has CHANGE ever been on staging?|Who tested this, if anybody?|Wasnt there a rehearsal for this migration|
Auditor here, where can I see that two people looked at CHANGE|did nobody run this thru teh test suite first?|
Was there any trial with a few percent of users before|show me who looked at the merge request|
Were the new limits ever run with real load before they shipped?|
I wonder how something like this could slip through, did nobody try it in staging beforehand?|two approvals on taht pr?|did it go through CI|
who waved that through|load tested?|Straight to prod or staged rollout|was CHANGE canaried anywhere|Did the pipeline pass|
was a second pair of eyes on it|For the compliance record: had the modification been signed off by a peer before it went out?|hwo did the code reivew|
did they run it on staging|any tests for this case|how logn did it bake before going to 100 percent|
Did the dbas get to see the migration before it ran, or was that pushed past them as usual|
I'd like to understand our process here: did a second devloper look at CHANGE before it was let loose on everybody?|
Was that piece of work ever run against a realistic amount of data, or did it only pass on somebody's laptop?|
let me guess, pushed at five on a friday, nobody looked at it, no canary, or am i being unfiar`,
  watch: `what should I keep an eye on|which dashboards to watch overnight|which alerts matter after this|
what graph tells me that it comes back|what do I monitor for the next hour|which metric would show trouble first|
link me what to watch while it soaks|On what should I look after the rollback?|early warning sign for this?|
which panel do I leave open on the second screen|what number should make me nervous|what to stare at until morning|
i'll sit with it till the early shift comes, just tell me which two or three graphs i should have open|
which charts do I watch after this|What metrics tell me that it's going wrong again?|which alert should I follow tonight|
what to monitor now|I have the shift until six, at which graphs should I look from time to time?|
where do i look to see if it stays ok|Which signal would show first that the fix doesn't hold?|dashboards to keep open?|
what do we need to observe in the coming hours|anything to watch out for on the monitors after the rollback|
which number should make me nervous|what must I survey during the night|wich graph shoud i watch tonite|what should I watch|
what should I watch tonight|what do I watch|what do I have to watch|what should we watch now|which charts should I watch|
which chart do I keep open|which graphs should I keep an eye on|which metric should I watch|which metrics matter now|
which metrics do I monitor over night|which dashboard should I look at|which dashboard?|which alerts should I watch|
which numbers should I keep an eye on|what to keep an eye on|anything to keep an eye on|what to monitor|
what should be monitored|what do I need to monitor after this|what do we watch after the rollback|
what should the night shift watch|what should the next one watch|where should I look if it comes back|
how would I see it if it comes back|what would be the first sign|what are the warning signs|
what would tell me early that it starts again|which value tells me that it is starting again|at what value should I worry|
from which value on do I have to worry|what's the canary in the coal mine here|signals to watch?|
what graph on the wall screen please|what do I put on the big screen|which panel is the important one|
which curve is the one that counts|what should stay open on my second monitor|leading indicator?|
what do I look at every half hour|which log line should I set an alarm on|which indicators for the weekend|
which alarms must I take seriously tonight|which alarms are important for the rest of the night|
which alerts can I ignore and which not|what do I have to look at over the night|what should we monitor over night|
what graphs should I have open tonight while the queue drains|what should we keep an eye on today|which lag threshold should i alarm on afterwards|
what do i watch in case they change tactics|tell me the two or three metrics i should check tomorrow for mail|anything i can graph to see it coming|
dashboards for the war room, which ones|how do I see next time that we get close to the limit|add to my list: what to monitor on monday about gc|
where do i see whether the max gets hit again|if we do, what do i keep my eyes on|
got to leave the laptop soon, which one graph is worth keeping on the phone|What should I have on my second screen for the rest of the night?|
Tell me what to keep staring at while I drink my coffee|Anything particular I should look after today on the dashboards|
After the fix, which curve tells me most?|What do I monitor over the weekend so I'm not surprised?|wich two or three graphs would you put on the tv|
waht do i look at to see it isnt creeping back|Tell me which alarms matter in the coming hours and which are noise|
give me something to look at so i can sleep calm afterwards|Should I watch latency or errors after we flip it|Whats the one number to follow today|
What would show me early that the fix wears off|im on duty the rest of the day, where shoud my eyes be|which dashboards matter now that its fixed|
Is there an alert I should set up or follow for the next days|what would you keep open in a tab for teh next 24h|
After the failback, what should we observe and for how long?|Is one dashboard enough for tonight or what else should I keep in view?|
what do I look at overnight|I've got the shift until six and don't know the system very well, which graphs should I leave open on my screen?|
wich dashboard|any alert I should mind|What numbers matter now|what's worth watching|which early signs should I be looking out for|
what do we observe for the next hours|after the rollback, what would show me first that things are slipping again|panel to keep open?|
what needs watching tonight|on which alarm should we pay attention now|which gauge do I stare at|keep watch over waht exactly|
what are the canaries in the coal mine here|Please name the two or three signals we should follow after the fix|
which slo should we track teh rest of the week|
I'm not from this team and only cover the night for a freind, so which curves should I have on my screen until the morning?|
Now that the fix is out, what would be the first place where we'd notice if it wasn't enough after all?|
got two monitors and a pot of cofee, tell me what to put on them so i dont miss it if this goes wrong again`,
  'going-back': `when can we switch back|when do we turn the flag on again|can I remove the workaround now|how do we get back to the primary|
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
when may CHANGE be deployed again|when do we unpause the batch|
when can we let the reporting jobs run again|once they're healthy again, do we flip back right away or wait|
don't let me forget: when do we take the nightly restart out again|when should debug be turned off again|how long do we leave the block on|
and when can the newsletter go out then|is the 200ms something we keep, or when do we put it back|till when do we stay on the old gateway|
after they raise it, what do we have to put back|under what conditions do we return to dublin|can 4k come back for the second half|
the bypass rule on the origin, when do i remove it|who switches the import on again, and at what time|when may the arm nodes come back in|
are there temporary things in place that someone has to undo|the manual pool entries, do we leave them or take them out later|
at what point can we try 5% again|rate limit is still at half, when is it ok to raise it to what it was|
At what point do we put the limiter back where it was|can i remove the manual block on the partner now or later|
replicas are at 12 because of last night, when do we go back to 4|Do we ever take that emergency rule out again?|
When should the read only mode be lifted?|ok to send teh traffic back home yet?|Do I have to undo the thing I did by hand yesterday evening, and when?|
When may we reactivate the nightly export?|The feature is still off for everyone, are we allowed to put it on again|
Does the temporary bigger timeout stay or when does it go|Is now a good moment to give the second provider his share back?|
the old queue is stil running beside the new one, when can it be switched off again|When do we let the bots back in|
i scaled it up by hand at four. do i scale it down again today?|Backup line is expensive, when may we go back to the main one|
when will the debug logging be turned down again|so the payments go over the spare provider since sunday, whens the day we return|
Are we done with the emergency mode, can it be turned off|When does the blocked ip range get freed again?|
The Spanish shops are still on the old checkout. When can they move again?|wehn do we undo the workaround|cna I turn the flag on again|
When to remove the hotfix|We've been running on the standby since midnight, at what point would it be sensible to return to the primary?|
re-enable when?|Do we leave the pool at 80 forever|how do we get back to nromal config|When can the new version go out again|
can we lift the rate limit now|Can we put recommedations back on|how long do we have to stay on the old release|
what has to be true before we bring it back|may we scale down again|when is it ok to take away the extra replicas|
should the workaround stay over the weekend or come out as soon as things look quiet|When we can activate again the search|
when do the checks go back in|I'd like to ship CHANGE again with the bug fixed, from when on is that all right with everybody?|
We raised all those timeouts in a hurry last night and I'd like to have the old values in agian, when is a good moment for that?|
The new search has been off since the weekend and product keeps asking me, under what circumstances may it be turned on again?|
running on the spare db is costing us an arm and a leg, how soon can we move over to the proper one agian`,
};
