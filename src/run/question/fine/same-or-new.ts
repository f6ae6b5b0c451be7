/**
 * What people say who ask for the aspect `same-or-new` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const sameOrNew = `is this the same thing or a new one|same incident or another?|new problem or still the old one|
now I see 504s, before it was 500s. same thing?|is that still the one from this morning|again?? same one?|
is this the same as yesterday's or something else|its back, or is it a different one|
another alert just came. part of this or separate|second alert fired, does it belong to this incident|
two alerts, one cause?|two pages in 5 min, are they one and the same|are these one incident or two|
do the three channels talk about one thing or three things|
there's a second incident channel open now, is it about the same problem|duplicate of the other channel?|dupe?|
is this one related to the login thing from before|separate issue?|unrelated?|different beast or same|
I see slow images now. from this or something new|the emails are late now too. belongs here or own incident?|
should this be its own incident, or does it belong with what we have|
do I open a new one for the queue alert or is it this one|open a new incident or add to this?|
not sure if I should post here: is COMPONENT timing out part of what you are working on or something fresh|
Is it a relapse or a new failure?|relapse?|did the old problem return or did something else break|
fixed at noon, errors at two. same cause?|after the rollback there's a new spike, old friend or newcomer|
new spike, old cause?|we fixed that at 9, so what is this now, the same again or else?|
is this an aftershock of the first one or its own thing|aftershock or new quake|is it leftover from before or fresh|
are these leftovers of the old errors or new errors of a new kind|
the error text looks different than before. other problem?|
error message changed from timeout to refused. still same incident?|other region now, same disease?|
yesterday it was france, now it is spain. the same incident moving on or another?|
different customer, same symptom. same incident or coincidence|
is what the bakery branch sees now what you had an hour ago or something new|
got a fresh page from COMPONENT while the card for COMPONENT is waiting. same story?|
card is still open for the db thing, and now cache alerts. one and the same?|
we denied that card, and now this alert. is this the denied one still going or a new one|is this the one we denied?|
is this what we stopped you on, or a different one|
you called it a false alert at 7. is this now the same false alert or a real, different one|
same false alarm as before or real this time|Is this the same problem like before or a other one?|
this is new incident or continue of old incident?|i see again red, it is the one of the morning or it is one more?|
please, the alarm from now and the alarm from before, are they the same matter|
just came on shift, is the alert at 06:10 the same as the night one|
handover says resolved, pager says otherwise. is it the night's incident again or a new one?|
reading the log from last night. is today's the same root cause or new|
does todays failure have the same cause as last tuesdays|looks like last weeks, is it?|
is it the march thing again or a new thing that looks like it|deja vu. same bug?|
this looks the same on the graph, but is it|the curve has a different shape this time. different incident?|
same shape, same cause?|same culprit as before or a new culprit|still CHANGE or something else this time|
is it again CHANGE, or have we got a second fault|are we dealing with two faults at once|
do we have two incidents overlapping|could there be a second independent problem hiding behind the first|
is there a second one going on|one fire or two|i think there are two things going on here, are there|
the db is fixed but api still failing, so is that another problem|
payments ok now but refunds failing, is that the same incident?|refunds failing since 5 min: yours or new?|
is that yours or a new one|
tickets sold fine, the scanners at the gate fail. is it still the ticketing incident or a new one|
the warehouse robots stopped as well. same incident or do we have another on our hands|
telephony is crackling too, is that connected with this incident or a separate one|
does the vpn trouble have anything to do with this incident or is it separate|
vpn flapping at the same time. own incident?|power dip in hall 3 at the same minute. one incident or two|
do these belong together|belongs together or not|should I merge the two tickets, are they the same problem|
can INC 12 and INC 14 be treated as one|is INC 2231 a continuation of INC 2229 or something on its own|
status page wants to know: update the old notice or a new notice, is it one incident?|
comms here. do I write 'again' or 'another' issue|for the statistics: counts as one incident or two?|
is this the same outage as far as the SLA goes, or a second one|still incident number one or are we at number two|
after the restart different pods fail. new thing?|other pods, other error. are we still in the same incident|
the alert has the same name but a different host. same incident?|same rule fired again, but is it for the same reason|
fired again. same reason?|and this one now, is it new|that's the same, isn't it?|
is the thing in #support the thing in here|
the thing the couriers report right now, is it ours from above or a new breakage|
my dashboard has a new red tile since 5 min, part of this or not|
COMPONENT was the first, now COMPONENT. same incident?|is the COMPONENT alert part of the CHANGE thing or on its own|
CHANGE is rolled back, so the red on COMPONENT must be something new, or not?|
EVIDENCE looks like the one from this morning. same ocurrence or another one?|
COMPONENT again!! the old one or a new one|was the dip just now a new one or the same still going|
getting 502s again, same incident or do I open a new one?|
we fixed COMPONENT an hour ago. now the app shows another error, does that belong to it?|
sorry if asked already, but the red on COMPONENT now, is it a new fire?|
after the rollback the errors look different. old friend or a stranger?|
second alert just came. separate problem or same root?|
I work in billing and see duplicated invoices since ten mins, is that part of what you closed earlier or a fresh one|
is it back, or is this a different one|
what I see on the scanner is "timeout", in the morning it was "forbidden". Is it one incident or two?|
it started again after the fix, should we treat that as the same one coming back or as new|
do the two alerts have one source|Is this yesterday's again??|hmm login slow now too. related or its own thing|
is the disk alert just the tail of the earlier one|I got woken twice. for the same thing or for two?|
we have a known bug with similar look. is the thing right now that one or other one|
are we in the same outage still or did a second one begin meanwhile|
both in COMPONENT, both at the full hour. one and the same?|
this looks to me like a new deploy broke something new, not a leftover. agree?|
denied the card, now the cache is dying too. consequence of the first or new problem|
does the thing in the store-eu channel have anything to do with ours or is it separate|
Do we count this in the statistic as one or two incidents, is the cause the same one|
is the slowness now a new thing or the rest of the backlog from before|that 500 just now, still ours?|
for the status page: do I update the existing entry or is it a distinct issue|
looks like the same error text, but different service. one story or two?|it went calm and then this. echo or new?|
was closed at 11. Alarm at 11:20. Would you say reopened or brand new|
Could it be that this is a second incident hidden behind the first|
is the crash loop a different problem from the slow queries or all one thing|
different symptom, is it different disease?|the other channel has an incident too, is it this one twice|
I was about to close it and a crash alert came from COMPONENT, is that ours continuing or something unrelated|
before I wake the db lead again: is what fired at 3:12 the same problem he looked at at 1 or another|
two cards in one channel, did one outage give birth to both or are they two separate ones|
is the card you just posted for the thing we denied earlier or has a new incident started|
The disk is full again as in the morning, but on other machine. Is this one incident or a second one?|
no alert this time but the same faces complain, is it the earlier outage again or a fresh one|
finance lost an export at 9 and again at 13. are 9 and 13 the same disturbance|
someone deployed again at 15:00 and now it's red, is that a separate incident from the red at 14:00|
now login is slow too, is that still the same thing or a new one|
again orders missing, is this the old thing coming back or a fresh one|
sorry to interrupt, now also mails dont go out. does it belong here?|
now ads billing hangs too. part of the same mess?|declines again at 22h. continuation or new one?|
the one from 3:00 was false you say. and this one of 4:40, is it the same?|
Search timeouts again. our old friend or something else?|
is the mail delay part of that here or should i open an own incident|do the two alerts belong together|
the mail queue's growing again.. same story or next one|and the blank paper from the machines, is it a piece of this|
printing stopped again!! same or not|didn't we fix that at 2? or is it another beast|
new alert just in for COMPONENT. separate?|now 2 euro. seriously. is this again that or different|
are the double codes one more incident or the tail of this one|looks like the thing from this morning, is it that|
is the alert from 16:02 a child of this or an orphan|one more alert. counts it as the same?|
frozen bid on lot 51. the clock again or what|Is the phone outage part of this?|
im getting another red one for COMPONENT, does it belong here or new ticket|
today's 502, yesterday's thing again or separate?|is the failed email sending its own problem or the same|
is that the old incident waking up again or a second one|landlines in the west are out. also this?|
is the alarm at 23:10 part of this incident|scores fine, but now the statements are late. one story or two?|
Is this 2nd page about the thing from this morning, or do I need to start a new incident|
errors at 17:00 look different to me. is it another beast|
another red thing popped up at 15:10, count it in or separate|
the printer queue jam, is it also from that or its own thing|
lift phones fail too. should I count them to this incident or is it a different one|
i get a page for disk on another host, is it the same disease|and now sms are late. new problem?|
mail bounces since 12. is it the dns thing still or do I open a new one|red again. relapse or something unconnected?|
pager again, 4th time. still the lock thing or something else|
is the thing with the IBAN check another incident or a piece of this one|
just got "gateway timeout" in claims. is it still the old story|
now the callers say the map is empty. belongs that to the same thing or is it new|
another wave of tickets, different error, still the one from this morning?|
second alarm in payments, do I open a new incident or is that ours|
is the thing at the warehouse part of this or separate|is that the thing from this morning still or a different one|
kiosks now too, the same or the next one|is this alert the same problem as before lunch|
new incident or the old one again?|errors on the driver app, does this belong here|
gradebook fails now. its own thing?|is this again the calendar thing or a fresh one|
the pager rang again, part 2 of the same story or a new story|the same red thing as on saturday or some new calamity|
hospital calls now as well. our incident or another one starting|are we in a new incident now or still in number one|
Line 4 has it as well since noon, same cause or separate matter?|gate 5 now. same story?|
COMPONENT alert from just now, part of this?|and the slow reports, that's another thing or this|
payment of rides now fails, that's the next incident or a part|is this still number 4411 or should i open a new one|
that queue alarm at 6, does it go on the same account|is it the old fire or another|
it's red again after an hour of green. the old one back or a new one|
lift fails as well since five, the same incident?|another alarm, linked or its own|
south park too now, is it one incident or two`;
