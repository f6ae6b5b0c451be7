/**
 * What people say who want to know of or want `timeline`: what happened in order.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const timeline = `timeline|what happened when|order of events please|give me the sequence from first error to now|chronology for the report|
minute by minute|walk through it in order, with times|what came first, the deploy or the alert, and then what|
list events with timestamps utc|how did the night unfold|Can I have the history of this incident step by step?|
play it back from the start|
people are already misremembering who did what first, so please lay the whole evening out from the first alarm onwards with clock times|
timeline pls|what happened in which order|Step by step, how did the night go?|chronology of the events|
give me the sequence of events with times|Can you list what happened minute by minute from the first alert on?|
in what order did the things happen, first the deploy or first the errors|put the events one after the other for me please|
history of this incident|I need for the insurance the whole course of events with the hours.|
play back the incident from the beginning|tiemline please|
Nobody in this call agrees on what came first, could you lay out the events from start to end?|timeline please|
show me the timeline|give me the timeline|draw up a timeline|write the timeline|full timeline with times|chronology|
chronology of events|sequence of events|order of events|in what order did things happen|what happened in what order|
what happened first and what after|step by step what happened|step by step please|history?|course of events|
events since midnight in order|list of events|list all events with timestamps|list what happened with times|
what happened between 3 and 4|log of what everyone did when|first to last, everything that happened|
start to finish with times|rebuild the order of things for me|all timestamps in one list|list everything with timestamps|
can you list all of it with times|everything with time stamps please|put times to everything that happened|what came when|
in what order did it happen|walk me through the events|events since the start|I need the sequence with times for their file|
provide a chronological list of all actions with timestamps|list what happened when for our quality department|
minute by minute please, for the board|put the failover in order for me, with times|
the timeline is missing the first hour, what happened between 22:00 and 23:00|chronology as a table|
what happened first, what came after, i'm losing the thread|
Could I get the whole story in order, from the deploy to the all clear, with the clock times next to it?|
I need to put it on a slide: hour by hour what happened|Walk me through it from the first alarm on|
What came first, the deploy or the errors|need teh sequence of events for the customer call at nine|
in what order did things fall over|give me a list, time left, event right|
need dates and minutes for everything that happened, auditor here|
show everything that happened between 01:00 and 03:00, one after the other|Reconstruct the night for me, minute by minute|
From start to end, what happened when|waht was at 3:12, what at 3:20 and so on, the entire thing|
Make a table of events for the slide|who did what at what time|what happend after the alert and before the fix, one by one|
I came late: tell the story with the clock next to it|plase put the full course of the 14th on one page for the audit|
what are the stations from the alert to the all clear|give the events of last night by the clock|
Line up all the events for me from old to new|
Could you list everything from the first alarm until now, with the times next to it?|Play by play|
from the beginning, one thing after another|timelien pls|what came first and what after|
I need the order of things for the auditors, when was what, from the deploy to the recovery|Log of actions and times|
show teh course of it|run me through teh whole evening|what led to what, in order|
did the restart come before or after the alert, give me the entire sequence|List the milestones|
Our auditor wants to see every step from the first symptom to the all-clear with the time beside it, can you list them for me plese?|
Would you reconstruct for us in which order the deploy, the alarm, the restart and the recovery took place?|
i've lost track, lay it all out one after another from the first blip to now with the times nxet to it|
walk me through what happened in order|minute by minute pls|give me the sequence of events|
deploy, alert, recovery, in which order did that all come|what came first and what came after|chronology for the ticket|
can i get the whole night in order with times|for the bridge call, events in order|
what was the order, alert then deploy or the other way|step by step, from first error to now|put it on a time line|
event log of this incident, in sequence|reconstruct the night for me hour by hour|order of things?|
when did what happen, all of it|i need all the times, deploy page approval fix, as a list|
what happened between 2 and 3, one after the other|rewind to the first alert and go forward from there|incident chronology|
boss loves bullet lists with times, make one of what happened|from top to bottom with clock times please|
what was the course of events|the events since midnight in a list|not the cause, just what happened in which order|
legal wants every step of tonight with a timestamp|approvals, restarts, pages, put them all in order|
Can I have the timeline?|For the audit, please list the events with times from the first alert to the recovery.|
And what happened after that, step by step?|Please give me the sequence of events.|
Walk me through the morning in order, deploy, alert, rollback and so on.|chronology for the client please|
what came first and what came next|Just joined from the press team, could I have the events hour by hour?|
Could you list everything that happened since 8 with the times?|I need a chronological list for the regulator.|
when did what happen|show the history of this incident from beginning to end|
Put all the deploys, alerts and approvals on one time line for me.|
Now that it is over, I'd like the course of events with timestamps.|can you lay out the events around CHANGE in order|
the timeline again but with the customer tickets in it|Write down what happened when, one line per event.|and the timeline?|
a list of whats happened so far with times, for my notes|
What is the sequence, did the alert come, then the restart, then the approval? list it please|Events since noon, in order.|
play it back to me from the start with the clock times|Which events were there, from the deploy up to now?|
Full chronology for my boss, he likes timestamps.|
Who cares about the cause for now, give me the events one after the other with their times.|
walk me through the events one by one|late to the thread, sequence of events please|what came first, then what|
list everything that happened since noon with timestamps|timeline so far, for the record|
in order please: alert, deploy, fix, all of it|can you lay out the night minute by minute|
what was the order of things around CHANGE|databases wants a chronological list of all steps|
show the course of events with times|put the deploy, the alerts and the recovery on one line of time|
I need the full history of this incident hour by hour|first this, then that: write it down for me|
replay the incident step by step|timeline including who did what please|event list pls|
order of events, ours and yours, so we can match clocks|give me all entries from first symptom to all clear|
now the same as a timeline|show a dated list of what occurred|sequence?|
for the auditors, all events of today in sequence with who and when|
before the review meeting starts, put the deploy, the denials and the fix in order|
I slept through it, what happened first, second, third|give me the sequence, deploy, alert, approval and so on|
for the write up: chronology with times|and then what happened|list of events since noon|
what came first, the deploy or the alert|I slept through it, in what order did things happen|
put the events in order for the audit|what happened after I approved|step by step, from the first alert to the recovery|
what happened between the first error and the rollback|the course of events with timestamps|
can you lay out the whole night in order|who did what when|full history of this incident|order of events around CHANGE|
can i get a time line for the regulator|what happened after that and after that, all of it|events, oldest first|
what took place between 2 and 3 am|and in between?, list what happened from alert to approval|
who noticed, who approved, who deployed, all in order please|tmeline with the deploys in it|
give me the sequence of events please|can you list all what happened with the clock times|
step by step, from first alert until recovery|for the auditor I need the chronology of today|
what came first, the deploy or the alarm, and then what after it|please write the events one after the other|
show the course of the incident, minute by minute|the order of events again pls|
and the whole timeline with the approvals inside?|chronological list of deploys, alerts and actions|
I was not there, run me through the events from 8 to 10 in sequence|protocol of events with timestamps|
what happened when, as a list|make a time line of the outage in COMPONENT|all events between the rollback and now, in order|
Do you have a history of this incident with times?|which happened before which|
a log book of the incident: time, event, time, event|I need to reconstruct the morning, give me every event with hour|
sequence of what happened around CHANGE, please|we need the chronicle for the hospital board|in wich order went things down|
first what, second what, third what?|could you put everything that occured on a time axis|tabel with time and event please|
list of key moments in order, from beginning to end|in order please|step by step, with times|chronology pls|
full sequence of events|events one by one|timeline up to the rollback|timeline for my boss|and then what happened, in order|
what came first, what next|list events with timestamps|timeline since the deploy|walk me through it chronologically|
everything in time order|history of tonight, minute by minute|the incident timeline again|whats the sequence here|
from first alert to fix, chronologically|events so far, oldest first|time line incl approvals|play by play pls|timelin plz|
for legal, the events in order|was away, sequence of events please|
I have to explain this evening to a committee that hates stories out of order, so list the events one after the other with times|
You told it backwards and I got lost, what happened first, what came next, and so on until now|
not a summary please, my lawyer wants the sequence of events minute by minute from the first alert to the recovery|
I slept through it all and have to pretend otherwise at nine, can I get the chronology of the incident|
the deploy, the alert, the approval, the rollback, I've got them all mixed up in my head, put them in order for me|
for the audit folder, which only accepts tables, I need a timeline of everything that took place with COMPONENT today|
someone says the restart came before the errors and you say after, so lay out the whole course with the times|
could you walk me through the evening step by step in the order it happened, I'm filling in a form with numbered rows|
We have three versions of the story in three channels and they contradict each other, post the ordered list of events|
my notes stop at 14:10 because my battery died there, what are all the events after that, in order|
as an external consultant I know nothing about your shop, I just need to see what happened when, from start to end|
so much has been written here since midnight, give me the history of this incident as a list with timestamps|
i promised the airport a chronological account of the outage by six, and writing that by hand makes me want to cry|
You left out the failover in your list of events, I was there, please give me the sequence again with everything in it|
when everything is over I always want to see it on one line, what's the run of events from deploy to all clear|
my boss doubts that we reacted in time, so show him the order of events with the minutes in between|
It would help the new folks a lot if they saw how it unfolded, event by event, could you print the timeline|
I need all the steps in order for the insurance, alerts and deeds and approvals, each with its clock time|
between the first alarm and now there must have been twenty things, line them up by time for me will you|
what was the chain of events on COMPONENT this morning, I mean purely in order of time, no opinions about the reason please|
thats not the order i remember and i was there, please list it all again by time, begining with the first alert|a timeline|
in what order|the events in order|everything that happened, step by step|times for each step|what came first|
the sequence of events|from the first alert on, minute by minute|what happened after that|list it chronologically|
timelnie pls|what came before what|the whole history since 9|a list of events w/ times|what happend between 10 and 11|
how it unfolded|the chronology for COMPONENT|i need the sequence of events with clock times for the risk desk|
walk me through what happened minute by minute|order of events please, for legal|recap with times, who did what|
first this then that then what, line up the whole thing|walk me thru the night minute by minute|
i need the sequence for the review at 9|did the alert come before the deploy or the other way round, line them up|
from the first blip to the all clear, list it|chronology, short|times and events, bullets|
between 2 and 3, what went on, step for step|put the deny, the stop and the recovery in order for me|
rewind to the start and go forward from there|give it to me like a ship's log|
sequence of events for the false alarm too pls|which came first and what followed, i lost track|
stamp by stamp what went down since CHANGE|
list the events w timestamps|walk me through the night step by step|sequence of events pls|
show alerts, deploys and approvals in one ordered list|auditor here, need the whole course of events by the clock|
give me the order of things from first alert to recovery|events so far with times|from deploy to fix, in order|
can you lay it out chronologically|for the postmortem doc, just the timeline bit, times and events|
order of events between the failover and now|put everything that happened on one time axis|hh:mm what happened, all of it|
which event followed which|post the timline|play back what happened since 02:00|history of this incident event by event|
list all the steps with their times|in what order did COMPONENT and the rest fall over|
just joined, gimme the events one after the other|log of events of this incident (not server logs)|
need it for the rca, events w their times|who did what when, in sequence|
boss asks for the sequence from deploy thru outage to fix|I missed the night, list what happened with the times|
give me all approvals, deploys and alerts as one chronological list|start to end, in order, with clock times|
give me the whole story minute by minute|timeline please, for the customer report|list the events with times|
first this then that, can you write it down in sequence|i missed everything, what came first, the deploy or the alert|
can i have the sequence of alert, denial and fix|for the auditors: all events from start to end with the hour|
the order of events, i am confused|timline of this pls|walk me through the night step by step with timestamps|
what happened between the alert and the rollback|write please the events one after other|how did the events unfold|
make a list when what happened|what happened after the approval, in order|
and then? after the first timeout what was next and next|partner needs a log of events with times on our side|
show me the course of this false alarm from first to last event|history of this incident in order please|
all the times in one list, support is doing the credit notes|
what happened from the deploy until you were stopped, event by event|
did the restart come before the errors or after, put it in a list|full sequence for COMPONENT today|
order in which things fell over?|could I get the timestamps of everything that happened|
from first alert to fix, all steps with times, newcomer here|give me the course of events|list everything with times|
from start to end, step by step what happened|the order of events since this morning|
can you lay out the whole thing chronologically|
for the report i need all events with timestamps, deploy, alert, approval, recovery|i need a time table of the outage|
play back the last hour for me in order|what came first, second, third|in sequence please|
history of this incident with times|full timelin pls|who did what when, one line per event|
put the steps from alert to rollback on a time axis|a log of all events in this incident, not the service logs|
what happend after the deploy, in order|show the incident's chronology again with the approval in it|
lets go over it event by event|key times of the outage as a list|
what happened between the first alert and the all clear, blow by blow|can i have the sequence, auditors are asking|
i was asleep, list the night's events with times|put alert, deploy, approval and fix in order|
what happened from the first complaint until now, in steps|timeline with who approved what|all events since noon|
chronological list please, it goes into the postmortem|could you order the events for me|
show me the incident as a time line|what happened before what|walk us through the afternoon in order|the chain of events?|
give me the events again but with utc times|then what happened, and then, and then? list it|
log of actions and alerts sorted by time|time line|a list like 09:02 deploy, 09:05 alert and so forth|
one line per event please|recount the events since i left at five|tiemline of today|not the cause, just the events in order|
what happened at which time, top to bottom|the ceo wants to see it hour by hour|
can you draw up the order in which things happened yesterday|list the deploys, alerts and approvals by time|
sort everything that happened by time|start with the first alert and go on in order until the fix|
how did the day unfold, with times|key events please|step by step account with timestamps|
give me an event list for the regulator|past events in this incident, in order|
all the milestones of the outage with their times|timeline only since the failover|what came after what last night|
for those who were not here, put the day's events in order with the time|can i get the evnts in order|
a clean sequence from deploy to recovery please, boss wants it on a slide|
list the events from the alert until now|sequence of events for the audit|write me the course of it, with times|
first this then that, can you put it in a row|i need the chronology for compliance|
order of things: deploy, alert, card, deny - with the times|what was the chain of happenings from 8 to 10|
give me all the timestamps in a list|how did the morning go, hour by hour|
The regulator form has a field "chronological description", can you fill it?|
everything that happened in order, incl who denied|put it on a time axis|from the first page to now, what came after what|
the sequence please, auditors love it|can I get it as a list with the clock times|tell the story with timestamps|
when did which thing occur, the whole row|protocol of the incident with times|in what order did things go wrong|
the history of this morning, step after step|put deploys and errors on a line by time|what were the milestones and when|
history of that incident in bullets with hour|Please set out the events in chronological sequence.|
auditor asks for who did what when, from start to end|all steps with hours, incl. the no and the second card|
how did it unfold? with times|course of events please|make a table time - event|tell me in sequence from first red to green|
just the order in which it happened|please list deploy, first error, alert, card, deny, recovery with their times|
supervisor wants to know the sequence, when alert, when card, when no|order of the events w/ clock|
please make a chronology from this thread|what happened in what order please, with times|walk me through the evening|
chronology for my report please|put the events in a list by time|i need the history of tonight in order|
what happened when, including who pressed stop|order of things: alert, stop, restart. when was each|
please list what happened and when since 10:00|full timeline|how did the day unfold|what came first, what after|
list of events with times|what happened since six, in order|chronological please|
I must fill in a form: what occurred at which time|events from the page to the stop, one by one|
give me a log of the night with times|can you reconstruct the order of things|what's the sequence here, who did what when|
lay out the night hour by hour|can i have all events with timestamps|what happened between the alert and the stop, in order|
one after the other, what happened|what happened from the opening to now, step by step with time|
write the events down chronologically|For the federation I need every event with its time, in order|
i only know the ending. tell it from the beginning, with times|what happened when, step by step|the order of events please|
list everything that happened with times|Could you give a chronology of last night?|in which order did it go|
what came first, the alert or the deploy|minute by minute for my report|play it back from the beginning with times|
write down how the night went hour by hour|events from first alert to the end|history of this incident with timestamps|
what happened between the alert and the fix, one after another|walk me through the night in order|
a log of who did what when|all the events from this morning in a row|
now that its over please list what happened with clock times|what was the sequence of things last night|
when did each thing happen, alert, denial, rollback, recovery|Please lay out the events of the evening in their order.|
story with times please|timeline for the insurance|what happened between 5 and 7|full timeline incl approvals|
run of events pls, with minutes|from the start to the end what happened in which order|i need a table with time and event|
could you list the events one by one|make me a timeline of the false alarm|a chronicle of the weekend please|
tell me step by step how it went, when it started, when we acted, when it ended|put together the sequence with timestamps|
events in sequence with who approved when|the course of the evening|
accident form wants it by the clock, what happened at what time|please all steps of the night one below the other with time|
what happened in what order on saturday|just the events and the times please|reconstruct the night for me in order|
write me the sequence of last night with times for the file|what happened one after the other|
what happened first, what second|can I have the chronology with times|from page to fix, step by step with clock times|
list everything chronologically|events between 2 and 4, one a line|in what order did things fail|
which came first, errors or latency|minute by minute please for my report|chronology, utc please|
give me the order of what broke|the story with timestamps|line by line what happened since midnight|
the events one after another please, I do the log book|in order?|put the events in a row for me|
history of this incident with times please|step by step with times, the auditor wants it|
can i have a list of who did what when|what came first, what next, what then|
the ministry wants a log of events with timestamps|play by play of last night|
Timeline of this, from the first alert to the end|order of things please|i need the story by the clock|
write down the events one after the other|when was what? everything, in a row|
i need the events listed for the aviation authority|can you list it chronologically|how did the night unfold, with times|
tell me the whole thing in order|sequence with timestamps please|the course of events|
Please reconstruct the order of events for the inquiry.|
time table of the incident, haha, we are a railway after all. but really, list the events|no summary, the timeline|
i have to align it with the tower log, list all events with time|all the steps of tonight in their order|
can you lay out what happened from start to end with times|history of the incident by time|incident chronology, as bullets|
who pressed what and when, the whole row of events|events please, oldest first|put the happenings of today in order for me|
what's the sequence, deploy first or alert first, list it all|whats the exact order, with the clock beside it|
list events from alert to recovery|chronicle of the day please|list the deploys, alerts and fixes in order`;
