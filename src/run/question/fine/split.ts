/**
 * What people say who ask for the aspect `split` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const split = `how long did we wait for the button|how much of the outage was just waiting for approval|
break the time down for me: noticing, finding, waiting, fixing|
of the 47 minutes, how many were yours and how many ours|where did the time go|where did we lose the most time|
which part took longest|how long til you found it, and how long til someone pressed|detection vs repair, in minutes?|
time to detect and time to mitigate separately pls|mttd / mttr split for this one|
how many minutes from first error to first alert, and from alert to fix|was most of it people or machine|
How long was it broken before anybody noticed, compared to the rest?|was it slow to find or slow to approve|
what share was approval time|how long did the card sit there in the end before it got approved|
from card to click how long|from click to green how long?|card at 10:04, approved 10:31. so 27 of how many?|
could we have been done in half the time if someone had pressed right away|
how many minutes would we have saved with an instant approve|
I'm doing the review, give me the timeline as durations not timestamps|
need the phases for the postmortem with minutes each|phases pls|split?|time split for the incident|minutes per stage|
what did the investigation itself take|how long did you need to find CHANGE|finding it took how long, and fixing it?|
was it 5 min to find and 50 to decide? feels like it|feels like we just sat around. how long was actual fixing|
how long was actual work and how long was idle|how long did the fix itself need once it was allowed|
fix took seconds, right? so what was the rest|If the fix takes 40s why was it down 1h, what made up the hour|
why did the whole thing take 2 hours, which step ate it|
regulator wants time of detection, time of diagnosis, time of resolution as intervals|
for the SLA report: response time and resolution time apart from each other|
customer contract says 15 min reaction. how long was reaction and how long repair?|
the CFO asks why 90 minutes. how do they divide?|how much downtime came from us hesitating|
how much did the denial cost us in minutes|
we denied first and approved the second card. how much time lies between the two?|
how many minutes went by between the deny and the new card|did the deny or the search cost more time|
how long were we stopped of the total|time between me hitting stop and the thing being resumed, as part of the whole?|
we stopped you for a while, how much of the total is that|
nobody woke up until 4. so how long was it waiting on us vs being worked on|
was the pager delay or the approver delay bigger|how long between the deploy and the alert vs alert and you starting|
you started when, relative to the alert? how many seconds lost there|how long from the alert until you began looking|
how long before the first message in here, and after|so far: how long noticing, how long finding, how long waiting|
up to now how has the time been spent|
we're 20 min in. how many of these is the card waiting and how many was searching|
so far more searching or more waiting?|ratio of waiting to working?|
percent please: detect / diagnose / approve / repair|can u give me percentages for the stages|
I want to know what is slow in our process: alerting, you, or the humans|who was the bottleneck, in minutes|
which stage do we have to get faster at, by the numbers|how much came from the two person approval|
second approver took how long after the first?|how long between first and second signature|
between Lena's approve and Tom's approve, how long did it hang|
how much time we wait for the manager and how much for the repair?|
how many time was for search and how many for wait the click|
please to tell the duration of each phase, from alarm until the good state|
how long it needed for discover, and after how long for repairing?|
i would like know which part of the hour was only waiting of approval|and the approval?|
and how long was the fixing part|and of that, waiting?|whats the longest gap in the timeline|
where is the biggest gap between two events here|time from approve to users seeing it ok|
how long did the deploy of the fix take and how long the recovery after it|rollout vs recovery: how many minutes each|
after the rollback ran, how long until the errors were gone, and before that?|
half the incident was before the alert, wasn't it? how much exactly|
wasn't the alert itself late by 10 minutes? how does that compare to the rest|
the unnoticed part, how long was it compared to the noticed part|
for how many minutes were we unaware, and for how many aware but undecided|aware-but-undecided minutes?|
we run trams, every minute counts. how long did it hang on the approval|
pharmacy chain here, auditors want to see the delay caused by the approval step|
I approved straight away I thought! how long did I take|how quick was I with the button|
did I take too long to approve? how many min were mine|my team approved late, how late|
how much time did the approval take compared to last incident|shorter wait for the button than last week?|
false alarm, fine, but how much time did we spend on finding that out and how much on noticing|
it was nothing but cost an hour; how is that hour made up|what was the time from found to fixed|
found -> fixed how long, broken -> found how long|the 35 min in the summary, what does it consist of|
COMPONENT was down 52 min, how do these divide into search, wait and repair|
from CHANGE going live til alert, alert til card, card til click, click til ok: minutes each?|
how long did teh approval for CHANGE hang compared to the rollback itself|
was finding CHANGE the slow bit or getting the ok for it|how long between the deploy and the alert|
how long did you need to find it|how much time passed from approval to recovery|time to detect?|
out of the 50 minutes, how many were just waiting for someone to press approve?|
for the service credit I need it broken down: noticing, finding, deciding, repairing|
what was the slow part, us or you?|Legal is asking how long between us knowing and us acting|
did most of the outage happen before or after the alert fired? give me minutes each|
the fix itself was what, a minute? and the rest?|
I have the feeling we lost more time on the button than on the bug. numbers?|
how many minutes sat the card there until somebody pressed, in the end|
Please can you say me how the 38 minutes are divided in detect and repair|
who cares about total, how long did it burn before anyone noticed|How much of that downtime is on the approvers?|
so the investigation took longer than the rollback?|
our auditor wants the phases: start, detected, cause known, approved, working again. lengths not clock times|
was it slow because we found it late or because we decided late|
if approve had come at once, how much shorter would it have been?|
how long from first failed order until the first alert|how long from the deny to the second card|
And the restart itself, how much of the 20 mins is that?|split the hour for me|
managing director wants to know why 1h10. what took so long, step by step in minutes|
after the approve how long till it actually worked again|what share of the outage was human hesitation|
we fixed in 3 min but the customers say 40. which 37 are missing and where did they go|
for my slide: minutes blind, minutes searching, minutes arguing|did the denial cost us time? how many minutes exactly|
time to find vs time to convince people|CHANGE went out 9:02 and I got woken 9:31, and the rest? how is that spread|
how fast were you in finding it compared to how slow we were in approving|
customers are told 45 min outage, fine, but internally I need how much was before anybody saw the alert and how much after|
I'm the approver and they say it's my fault; how many of the 33 minutes was it really lying with me and how many were search|
did you need longer to find which team made the change or for us to say yes to the rollback|
the first card was denied and the second approved, how many minutes does each of these legs come to|
product is asking for better alerts, I say approvals are the problem. which part was longer, being blind or being undecided|
Crash at 1:10, all well at 1:52. please break it down for the customer report, detect, diagnose, decide, repair|
we always talk of how fast the fix is, but how long was COMPONENT down before even the first person looked|
was the time eaten by the restart being slow or by waking the people|
how long were we arguing about a smaller step while the thing burned, in minutes, against the rest|
for finance, who pay the penalty: what part of the duration was waiting for a human click|
how long did it take us to notice and how long to fix, roughly|
boss wants to know how much of the two hours was waiting for security|
how fast did we find out, and how long did the fixing take|how quick were we? detect, diagnose, decide, in minutes|
from alert to diagnosis, from diagnosis to fix: how long each|
how much of it was the time until somebody in it even knew|
time to detect vs time to repair please, I need it for the kpi sheet|what took longest|
how many minutes were lost because we slept on the card|
from page to proposal how long, from proposal to click how long|how many of the 90 minutes did the finding take|
alert to click, click to mail: how long were the pieces|
noticed at, understood at, decided at, solved at: durations please|
how long did we stand in sum and how much of it was for finding that stupid heart|
detection 5, diagnosis 10, and the rest? where did the rest go|I'd like the mttr cut into pieces|
how many minutes between the script and somebody noticing, and then till repaired|
first complaint to first action: how long. first action to cure: how long|where did the time go, in minutes per phase|
how fast were we with the decision, how fast with the rest|
how many minutes did we sit in the call arguing vs really fixing|
for the insurance: minutes until discovery, minutes until repair|
of the two days how long was it unnoticed and how long being worked on|
of those 50 minutes how many were us staring at the card|
how long till we noticed and how long till we acted, separately|time to detect vs time to fix please|
how long was the thing broken before anybody noticed|I need reaction time and repair time separately for the SLA|
how many minutes went by before the button was pressed|how long did it sit waiting on Jonas|
what went to detection and what to decision? breakdown pls|how long from proposal until approval|
i want to know where the 70 minutes went. looking, deciding, doing?|
what share of the outage was us being slow to approve|mttd and mttr of this one?|
was the waiting longer than the fixing|discover, decide, repair: minutes for each please|
how was the time spent, hunting or waiting or repairing|of the two hours, what was ours and what was the provider's|
How many minutes lay between your proposal and the click?|
how long did we look, how long did we argue, how long did we fix|break the 3 hours down please|
how much of it was down to approval|was the long part finding or fixing|
from red to "found": how long. from found to "done": how long|
how much of those 70 minutes was just waiting for the approval|
of the whole hour, what went to finding it and what to fixing|why did it take an hour, where were the minutes spent|
how much time passed between alarm and approval|what took the longest, finding it or deciding|
reaction time, diagnosis time, repair time please|out of the 2 hours how long did the card hang there|
was the time lost in searching or in waiting|for the review: minutes to detect, minutes to decide, minutes to repair|
did the waiting for a yes cost us more than the search|
of these 90 min, how many were ours and how many the approvers'|where did we lose the time, in noticing or mending|
time to detect vs time to fix?|how long were we searching before CHANGE came up, and how long waiting after|
was approval the long pole or the diagnosis|dispatch wants to know how much of it was pure waiting|
how many minutes until it was noticed, how many until fixed|how long did it lie around till someone approved|
find, wait, fix: minutes of each|the auditors love it: time to notice, time to find, time to fix|
how long did each phase take|how many minutes did we stand before the approval`;
