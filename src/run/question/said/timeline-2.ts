/**
 * What people say who want to know of or want `timeline`: what happened in order.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const timeline2 = `put the evening in order for me please, with times|sequence of events for the regulator please|
minute by minute please from ten o'clock on|when did what happen today|sequence please, who did what when|
list of events|what happened in which order|Chronology for the customer please|build me the timeline|
times of everything, list|order of events tonight? i got them mixed up|from 13h on, what was when|
For the insurance: exact course of events with times|in order please: cron, alarm, card|whole story by the clock|
could i have the stages of today as a list with times|order of things please: release, quota, complaint|
by lot number and time please, what was when|give me everything in order with times, for the file|
need the sequence of events with timestamps|list what happened when|chronology please, for the ministry|
i need the minutes: what at which time, from first signal to all clear|what happened after what|
give a chronological list for the ECB form|which came first, the mails or the slowness? whole order please|
put all events on a line, with clock times|please reconstruct the evening for me event by event|
i write the log book, tell me each step with its time|Could I have the chronology from the first reboot on?|
tell it from the beginning, what came when|one after another, what went on tonight|
a dated list of everything that happened pls|how did the night unfold, hour by hour|
put the steps in order for me with the times please|what came first, the retry storm or the timeouts? sequence please|
I need the chronology for the log|Give me the minutes: what happened when|order of events last night|
give me the sequence of events|what happened first and what after|i need it as a list with times for the audit|
chronological please|Could you lay out the course of events?|what was the sequence|minute by minute if you can|
I write the log of the bridge, need all events in order|who did what when, in a row|list of events w/ timestamps pls|
can i have it in sequence, i lost track|history of tonight, in order|put it in order for me please, first to last|
in order please, from check in to now|what happened when, from start to end`;
