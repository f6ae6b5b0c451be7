/**
 * What people say who ask for the aspect `close-it` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const closeIt = `can we close this?|ok to stand down?|can I go back to bed|is it safe to call it resolved|may I close the channel|
can we send people home|are we done here|can I set the status page to green|close the ticket or leave it open?|
shall I mark it as false alarm|can we end the call|can I tell the stores it was nothing|resolve?|
so I can archive this?|ready to close or too early?|can the shift go home|
do we keep the incident open overnight or not|fine to lower it from sev1 and close|
is there a reason to keep this open|can I tell the ceo it's over|anything against closing|
since it was denied, do we close the incident now|if it was a false alert may i simply close it|could we wrap up|
can we release the folks on the bridge|all clear?|can i give the all clear to the hospital|
Can we finish the incident please?|when can we close|do you close it or do I|
is it closed automatically or must somebody close it|can I drop off the call|
is it ok to tell customers that everything works again|should we wait with closing until the queue is drained|
the fix was stopped and the graph is ok. close?|green for ten minutes, enough to close it?|can we call it a day|
i would like to close my ticket 4411 with this one, ok?|can we let the vendor go|can support take down the banner|
may the standby team stand down|ok to resolve the page|can we stop watching it|can I mark it done in jira|
do we need to stay|should it stay open till the lasting repair is in|
is this incident finished, formally I mean, so I can shut the channel|can we say that it's over to the press team|
close out as no impact?|nothing was changed, we denied. so close as not an issue?|
want to dismiss it as noise, any objection|am i free to go|can I let the dba go to sleep|
are we good to close COMPONENT incident|is it time to end the war room|good to close?|
can the announcement "resolved" go out|should i keep the ticket open for the cleanup or close and make a new one|
it came back by itself, can we shut this|shop managers are still on the line, may i release them|
is there something outstanding which prevents closing|Shall we dissolve the call?|
may we tell the drivers that they can resume as normal and close this|can you close it|tell me if i can sign this off|
can i write "resolved" or only "mitigated"|we've two open tickets for that, can i close both|
everything's quiet, stand down?|can we take everyone off alert|so just a blip, can I tell them it was nothing?|
I'd love to end this meeting. Can we|closing in 5 unless you say no. ok?|is it ok to hang up|we can close right?|
does closing now lose anything|finish here or keep observing?|can i tell my boss false alarm|
may the night team be dismissed|can the field engineers drive home|
can I resolve it although CHANGE is still out there|can we close w/o a fix|can we downgrade and be done|
should this be closed as duplicate|cancel the bridge?|let people go for lunch?|
can we tell the exchange we're back to normal and end the notice|is everything settled so that I may close|
safe to un-declare the incident|shall I clear the page and close or hold it|can the school be told that it's over|
are we allowed to close before the postmortem|can we shut the thread down|end of incident?|
do i have your ok for the resolve button|can we declare it over before the us wakes up|
not needed anymore? can the three of us leave|i am going to write the all clear, is that right?|
last order went through fine, so may i close|close now, or after the batch at 2?|can I finaly go home|
It was denied, it calmed down, nobody calls any more. Am I ok to shut the incident?|
cleanup of the doubled rows is a separate ticket, so may this one be closed?|
CHANGE is out, COMPONENT is up, six people are still on the bridge. Can I let them go?|
we fixed the rule, the alert was nonsense, closing as noise ok?|
is the retry queue a reason to keep the incident open or may i close|can I close the incident|can I go home|
can everyone go home|can we call it closed|can we close it|can we close the war room|can we close this|
can we close this one|ok to close?|safe to call it resolved|may I send people home|
can I tell the client it was nothing|is it alright to archive this|
Shall I resolve the ticket or leave it open until tomorrow|can the support team take off the banner|
false alert, so I close with no action, fine?|do we keep the bridge open or can I hang up|
Can I write "resolved" on the status page already?|I'd like to say all clear to the branches. any objection?|
if the card is denied and errors are gone anyway, can it be closed|everything mended, what keeps us from closing|
is it too early to say it's over to the press team|I have the close button in front of me. press?|
can I cancel the 18:00 war room|the night shift asks whether they can leave the call|
is the incident allowed to be closed while the backlog is still there|so we can tell them false alarm, yes?|
let me know if I can take the notice off the website|do you still need this thread|good to shut it?|
Legal asks: may we declare the incident as ended|
could we close this one and follow up on the lasting repair in a ticket|
nobody is complaining any more, do we close or watch another hour|should the ticket with the vendor be closed too|
end of incident now?|is it okay if I drop off, or do you want us on standby|
May I inform the stores they can stop with the paper forms, incident finished?|
fixed 20 min ago, when am I permitted to close it|wrap it up?|
the alert is silent, the vendor is happy and I'm exhausted. am I free to close it|
the fix worked, the lasting repair has a ticket, so may the channel be archived|
are we sure enough that I may tell forty customers it's finished|
nobody approved and it went away, do I shut the incident or must it stay open|
can the support manager take her people off overtime now|
no data lost, no money lost, then I may tell legal they can drop the matter?|
We have calm since one hour. It is allowed to finish the telephone conference?|
it was my own test that set off the alert, can I close that as nothing|
may the war room be dissolved before the root repair is in|
may i tell the dispatchers its over and they can stop the phone chain|
is this finished so that I can tell the agencies to stop phoning|are we done, can i pull down the banner|
Can I set the ticket to resolved?|are we clear to stand down|is it ok to close the channel now|can finance go home|
all photos there. close?|good now? can I tell the couriers to take cards again and be done|
can the front desk take down the sign, is it over officially|
false alarm then, yes? may i go back to bed and let bea know|so i can mark it as false positive and be gone?|
ok to resolve?|may I release the war room|can i write 'solved' in the ticket and go|is that good enough to close|
drivers go back to checking tickets? finished?|can i send the temps home, or is it not over|
wife's asking if i'm coming to bed. closed or not closed|can i send the front desks the all clear and shut this room|
close?|can i tell lyon and nantes its over|everyone can log off?|ticket closed or leave it open?|
i'd like to send people home, can i|can we turn the hotline tape off, are we through with it|
call center back to normal crew? is this closed|may the room go on, officially closed?|ok to file this as done|
numbers look ok, can I close the bridge|was nothing. shall I tell the hotline they can relax|
can wards go back to normal procedure and we close this|all good? then I'd send the night crew home|
so may I tell the offices they can forget about it?|Can the ticket be closed|
can the control room go back to normal watch|false one. so I close it?|Are we done here, may I dismiss the team|
shops are asking if they can take down the sign. is it closed then|ok to end the bridge|
is there any reason to keep this channel open|May I give the all-clear to the branches|
can i set the ticket to resolved|looks finished, can we all go|do you need anything before I close this|
so I can tell the wards it was nothing, yes?|so nothing was wrong, close?|can the theatre be told that it was nothing|
what speaks against closing now|shall i archive the channel|it was a hiccup you say, do I call off the crisis meeting|
fine now, can everybody go back to work|I would love to shut this channel, anything against|
can i ack and close it and go to bed|can i close the 60 tickets as solved|may I stand the call down|
can this channel be archived|so is it safe to declare it resolved and send all home|
can I tell the board it was nothing|may I tell everybody to go home?|can i close the ticket from last night|
shops have their lists, do we close|may the wards put the paper away and consider it done|
can we write 'false alarm' and go home|Permission to dissolve the war room?|may i tell the school it was nothing|
the alarm was wrong you say. can we all stand down|do we close this or keep it open till monday|
is it ok to end the call|ready to be closed, or wait|can i tell the radio it's been a false alarm|
shall we end it and tell all it was a false one|all riders home. may we shut the incident|
was a false alarm, can i close and tell the others|last one turns the light out? are we finished here, can i close|
do you see anything against ending the incident|everyone asks if they may go. may they|
doors work, everyone off to bed? can it be closed|turbines turn. close?`;
