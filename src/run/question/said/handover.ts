/**
 * What people say who want to know of or want `handover`: what the next shift must know and do.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const handover = `handover notes pls|what's left to do|my shift ends in 10, write something for the next one|
what do I tell India when they take over|open items?|anything still dangling|notes for whoever has the pager after me|
Which tasks remain for the day shift?|what needs follow up tomorrow|going home, prepare the handoff|
todo list for the morning crew|loose ends?|I'm passing the baton to Sanjay, give him what he needs|
it's 6:50, Sydney takes over in ten, can you put together what they need to know and what they still have to do|
handover for the day shift please|My shift ends in ten minutes. Write what the next one must know.|
what do i need to take over|which tasks remain after tonight|notes for whoever comes after me|
is there anything unfinished|follow-ups list pls|What stays to do for the team of the morning?|
I'm taking over from Ines, what is still pending and what should I watch out for?|todo list|pass the baton notes|
what loose ends are there|
Dear Aura, in a quarter of hour arrives Tomasz to replace me, could you prepare for him what he needs to know and what is open?|
handover|handover pls|write a handover|handover notes|handover for the next shift|notes for the next shift|
notes for the day shift|shift change, notes please|my shift ends|my shift ends in ten minutes|
I'm off in 10, write something for Tom|hand this over to Tom|handing over to the day team|prepare the handoff|
handoff please|what do I tell the next one|what must the next on-call know|what does the day team need to know|
what does my colleague have to know|I go to bed, who takes over needs notes|leave notes for the morning|what's left|
what is left to do|what's still to do|what remains to be done|anything left to do|what is open|what's still open|
open points|open items|open ends?|todos|action items|follow ups|follow-ups?|what do we need to do tomorrow|
what do we have to do after this|what has to be cleaned up|anything to clean up after this|cleanup needed?|
what needs to be followed up|which tasks remain|tasks for monday|what must not be forgotten|remaining work please|
handing this off now|handing it off|I hand this off, notes please|is there anything left to do for us|
anything left for us to do afterwards|is anything left to do|write me a handoff|write a hand-off|
write me handover notes|make me a handover|what do we still have to do|so what do we still have to do|
ok what is still to be done|what do I still have to do after this|I am off in ten minutes|notes for the next on call|
shift change what should they know|my shift is ending|prepare the takeover|I am taking over|summarize for handover|
write it up for whoever comes next|I am handing over|handing over to my colleague|handing this off|
pass this on to the next one|what should the next person know|I go off duty, write something for the next|
hand it to the morning team|anything still open from last night that i have to pick up|
note for the next on call: what's pending|how do I hand this over, could you write the notes|
put the todo list together until friday|leave notes for the day team, i'm off at 6|
summary of open ends for whoever comes at 7|taking over from lena, where do we stand and what's left for me|
which items did the night leave undone|shift ends in 15, prepare a note for the guys in manila|
which loose ends remain|what do i need to do tomorrow so that this is really finished|
I'm going on holiday from tonight and raj takes it, please write him everything he needs|
Marta takes over at 7, leave her something to read please|What is still open for tomorrows people?|
going off shift in 10, write down whats pending|what do i need to know if i take over from Li now|
Notes for the morning crew pls, short|i must pick up my kid, summarise whats left so Jo can continue|
anything left undone from yesterday|could you leave a note for the indian team, they start in an hour|
hand it over to EMEA with a few lines|i am the next one, what did the last guy leave for me|what are the loose ends|
write a note so that nobody has to call me tommorow|prepare the turnover for Kenji|What's not finished yet|
berlin goes home, what shoud new york know|Please collect whats left to do before I hand over the phone|
what do i write on the whiteboard for the early shift|Which things are not done and need somebody tomorrow?|
shift change, prepare something|what do I need to pass on|waht remains open|Write something for the morning crew|
Please put together what the colleagues in Singapore should carry on with when they start|todo list for tmrw|
What am i inheriting here|handovr for day team|what is not finished yet|baton pass to the us team, make it tidy|
which tasks are pending form the night|I take over now, what do you leave me with|
Before I sign out I'd like a list of what nobody has picked up yet|
My replacement comes at six and he's never seen this system, could you write down for him where we stand and what he has to take care off?|
I'd like to leave nothing lying around, so which items from this night have not been completed by anybody yet?|
kids are waking up and i need to go, make a note for whoever comes next with what is stil open|
my shift ends, write notes for the next guy|what does day shift need to know|
who picks up from here, give me handoff notes|todo list from this|im off at 6, prep the handover|
what remains to be done after the rollback|anything left for tomorrow|what tickets should we make out of this|
hand this over to the london team|next steps for the morning crew|note for whoever comes in at 8|what do i pass on|
fixed for now, what do we still have to clean up|shift change, write me something|what work is left once im gone|
list the open tasks|handoff|what should the day folks finish|leave a note for the next on call|
what have we not finished|write the shift notes, incl what to do next|its over, what do i leave for the next shift|
any action items from that rollback|Write the handover for the next shift, please.|
My shift ends at ten, what should I pass on to Lena?|Which action items are open?|and whats still to be done?|
Please prepare the notes for the night team.|what do I hand over to the morning people|
List the follow-ups with names, please.|Anything still open before I go home?|to-dos?|
Ok it's over, what are the next steps for us?|The early shift takes over in ten minutes, what must they know?|
Which tasks remain after the rollback?|shift change, please write a handover note|What work remains for tomorrow?|
Are there any loose ends with COMPONENT?|what action items came out of this|
I am leaving now, make a note for the person after me.|whats left on the list|
Please collect the outstanding tasks for the product team.|handing over to Singapore, write them something|
Which points are not done yet?|Pass-on notes for the weekend crew please.|who has to do what after this|
what follow up work do we have from the outage|
For the next duty manager: a handover with everything that is still open.|
I am off until Monday, please note down for my colleague what remains to be done.|write the handover|
note for the next shift|I'm off in ten minutes, prepare a handover|open todos|what remains to be done after this|
what do I hand to the day team|list follow-ups for databases|who has to do what tomorrow|
shift change, hand it over please|any leftovers for networks|to-do list for the morning crew|handoff notes pls|
what are the next steps for our team|what tasks come out of this|give the new on-call what he needs to take over|
which tickets should be filed after that|what's still on my plate before I leave|remaining work on COMPONENT?|
my relief comes at six, what should she be given|pass it on to the night shift in writing|
any homework for payments from this|whats unfinished|follow up items for CHANGE please|
handing over to sydney, write them something|flying home at noon, what must my replacement know and finish|
it's fixed, so which chores are left for us|my shift ends, write a note for the next IC|what are the action items|
what does the next shift need to know|I hand over to Marek now, prepare it|and what's still open|todo list after this|
what remains to be done before we close it|follow ups for the postmortem|going off duty, notes for my relief|
what must the morning crew take care of|which tasks came out of this|anything unfinished that I pass to the day team|
list the follow-up tickets we should file|what should the team do about it next week|
shift change at 6, whats the state to pass on|what is there left for tomorrow|handoff for the americas team|
rollback is done, what do we still owe|action points with owners|next steps for the relief commander|
what do I leave for the guy after me|remaining work items after the incident|and what do I tell the night shift|
anything left to clean up after the rollback|write the handover for the night shift|open points please|
my shift ends in ten minutes, make notes for the next one|what must the next colleague know|
which tasks remain after this incident|I hand over to the bangalore team, prepare it please|
todo list after the fix please|follow-ups from this incident, with names|
shift change: please write what the next person takes over|what should still be done on COMPONENT after the rollback|
list the remaining work|handoff note pls|what do I need to give further to my successor|which homework do we have now|
leftover tasks?|is something pending to be done from our side|prepare transfer to early shift|
what to do for the next shift, she starts at 6|next steps that stay for the team tomorrow|
what remains to be cleaned up|note for the relief please|hand over text in english for Sao Paulo office|
what have we to finish yet before we can archive it|are there tasks still not closed|hadnover please, I go home|
handover for the night shift|next steps for the team|notes for next shift|shift change, handover pls|
what do i hand over|any follow-up tickets needed|leaving now, write a handover|list the action items|
what should the next oncall know|hand-over note for tom|what must we do tomorrow|cleanup left after the rollback?|
what tasks remain for us|whats left after the fix|my shift ends, handover please|before i leave, open tasks?|
My shift ends in ten minutes and Lena takes over, write her what she has to know and do next|
you've told us what happened, now what is left to do so that we can close this properly|
I'm handing over to the team in Singapore and my english is tired, please prepare the handover note|
the incident is done but the work isn't, I guess, what are the open action items|
Before I go home I want to leave the desk clean, what tasks are still open on this one|
please put down for the next on-call what's been decided and what remains, she starts at six sharp|
as I'm off for two weeks from tomorrow, draft the shift handover with all loose ends about COMPONENT|
my boss thinks that we're finished, and I don't think so, which to-dos remain|
what do we still have to do after the rollback of CHANGE, I'd hate to forget the follow-ups like last time|
Can you list the next steps with names on them, otherwise nobody will feel responsible on monday|
i need notes for my relief, the poor guy has not read anything yet and comes straight from the airport|
we always promise follow-up tickets and never write them, so what tickets need to be created from this|
The day crew comes in at seven and they hate surprises, make a turnover summary for them with the open points|
what is outstanding here, I've got one hour of overtime left and would like to use it well|
you listed three action items, I'm sure that there were more, give me the complete list of open work|
Passing the baton to the weekend team now, would you write up where things stand and what they have to pick up|
are there any leftovers from this incident somebody must clean up, I have two interns with free hands|
for the morning stand-up, what are the remaining jobs after last night, sorted by who should do them|
my replacement asks for a note and I've lost my voice, please write the handoff to her|
so the fire is out and everyone ran off, what remains to be done about COMPONENT and in which order|
youd think someone wrote it down but no, im relieved in five minutes, so make me the handover notes quickly|
a handover|what do i hand over to the night shift|who does what next, for the handoff|write the handoff|
follow-ups pls|what does the next oncall need to know|the remaining tasks|whats left for tomorrow|
anything i have to finish before i leave|a list of follow ups|handover for berlin|next steps after this|
what tickets should we open|shift change notes|shift swap in 10, what does mikkel need to know|
what's still open for the early shift|write up the loose ends for the night crew|what do i pass on to singapore|
follow ups from this one?|what remains to be done after tonight|note for the weekend crew please|
my shift's over in 10, write sth for the next one|what do i pass on to london|note for the morning crew pls|
what does the person taking over from me have to know|todos after last night|
if i got hit by a bus, what should the next oncall read|follow ups from this, as a list|
anything unfinished since you got stopped, for the day team|hand it to the sf folks in writing|
which tickets should we open tomorrow from this|homework for monday?|shift change, what goes in the notes|
leftover work for the next team, write it down|my shift ends at 6, write the handover|
what does the next on call need to know|what's still open after the rollback|any loose ends|
apac takes over in 10, prep a handover|what remains to be done on COMPONENT|which tickets should we file after this|
pass it on to the day crew in a note|what do I leave for mon morning crew|next steps for whoever comes after me|
list of leftovers|anything unfinished I inherit|taking over from the night shift, what's on my plate|remaining tasks?|
who does what after this, list the action items|gimme handover bullets, outgoing on call is asleep on his feet|
what do we still need to clean up|what is left before we can close the ticket|write smth for the guy relieving me|
rolled back, now what remains for the day shift|I go to bed, write down what the next one has to do|
what do we have to do yet before we can call it done|owner takes over from me, make him a handover|
handover for the night shift please|my shift ends, write down what the next one must know|
what remains open after the recovery|todo list from this incident|next steps for tomorrow's team|
which follow ups do we have|i take over from my colleague, what is still on the list|what is not done yet|
what must i pass to the next on-call|is there still something to do for us in support|
what we have still to make after that|any homework for COMPONENT team|shift change in ten, give me the handover|
what needs to be done so we can close it|list of tasks that stay|and whats left|what do I leave to the morning people|
anything for me to finish before monday|handover note in simple english, the next colleague is in manila|
who has to do what after this, product owner asks for the backlog|what cleanup is left after the rollback|
it was a false alarm, is there anything to be done after it|what should we tidy up when it's over|
what did we promise to do after the fix, the task list please|write a handover note for the next on-call|
my shift is over, prepare the handoff|open tasks|what still needs to be done after the rollback|todos please|
list follow-ups|what are the next steps once it's stable|pass this on to the apac team with a note|
notes for my relief at midnight|which loose ends are there|
im handing the pager to jo, write down where we are for him|follow up tickets to make?|what remains open|
shift change in 10, summary for my successor|what do i have to tell the night shift|
what work comes out of this incident|handoff doc for the london crew|what must be cleaned up tomorrow|
going off call, handover text|any chores left for me from last night's outage|
write up for the colleague who takes the watch from me|hand over to the weekend folks please|
im off in five, put together what the next one must know|which fixes are still to be made after the incident|
customers are fine, what is still on our list|write the shift note|tell the incoming on-call what to take care of|
list everything that is not finished|what do we have to do next week because of this|
actions out of this incident with owners please|note for the early shift|im going home, prepare the handover for ana|
remaining work?|any homework from this outage|the watch changes at ten, handover text please|
hand-over for tonight's on call pls|whats left todo|the fix is in, what else has to be done now|
write for the next on-call what happened and what remains|which follow-ups did we agree on|
my replacement comes in 15 min, make him a note|what is to be done tomorrow morning|give the relief a handover|
do we have anything left on the to-do list|to do list after the rollback?|shift handoff text|
i'm leaving, what does jim need to know for his shift|action items with names|make notes for monday's on-call|
who gets the pager is clear, now write the note for him|thirty minutes left on my shift, start on the handover text|
hand over notes plz|which tasks from this outage are still without an owner, list them|shift ends, write the handover|
hand it over to the night team please|which tasks remain after the deny|list the follow ups|
what's still open before we go home|notes for the colleague in Singapore please|
Prepare a handover for the early shift.|who does what tomorrow|what remains on our desk|
the night shift is here, what do they inherit|which chores are left from this|leftovers?|
make a note for Pilar, she takes over at 10|what must not be forgotten after this|outstanding actions pls|
pass it on to the next crew, write it down for them|my shift is done at 8. write what the next needs|
what is to be done after this, list|tell the morning team what's pending|follow-ups with names?|what was left undone|
what do i inherit here|collect the open ends for the next on call|remaining work after the rollback?|
shift change, note please|who must follow up on what|open issues after this one?|
list what the people after me have to do|what's not finished yet, for the next shift|
im off at six, write down whats open for Kenji|night shift takes over, whats left on the table|list the loose ends|
what do i tell mei when she takes over at 7|write me the notes for the morning crew|what still needs doing|
whats left to do before we close|what did we leave unfinished because of the stop|next shift here. what do i inherit|
what should the follow ups be|what does the evening crew have to know and do|leaving now, write the handover|
what are the next steps for the day team|for the next nurse it shift, what remains|
i take over from the lead. what is pending|which follow up tasks come out of that|whats still on our plate|
what remains for tomorrow|going offline. leave a note for the next one|my shift begins, whats the baton|
list for the next on-call please|anything left to do before i log off|close of shift. whats for tomorrow|
turn this into notes for the next one on duty|
I'm leaving for the airport. Please put together what the next one needs to pick up|
which tasks are still lying around from tonight|im going off shift, what does the next one need to know|
what still has to be done tomorrow|i take over now, what do i have to do|notes for the morning crew|
what remains open after this|whats still on the list|Anything outstanding that we should follow up on Monday?|
what are the todos out of it|write something for the next shift|what follow ups do we have|
do i need to do something still or is all done|what homework comes out of this|hand over to the lead pls|
what tasks are left for us in the support team|my shift ends in 10, what do i pass on|
what's left for us on the day shift|what must not be forgotten tomorrow|
which things are still open after the rollback|give me handover notes|what do we owe anyone after this|
is there still work to do on it|leave a note for the morning people|next steps please|to-do list for tomorrow|
what has to be cleaned up after it|what do you want us to do after the incident|shift change, please hand over|
tasks that came out of the false alarm?|what remains|whats open for the morning|i go home, what must Kim know|
please pass it on to the late shift in writing|which action points did we agree|
are there leftovers from last night i must deal with|what should the early shift do first because of this|
i need the list of what remains to be done|what are we supposed to do next week because of it|
whats next on the list for the devs|what did you leave open for tomorrow|
are there any todos for the store managers after this|I'm off at 7. write up what the next person needs|
shift change in ten, notes?|note for the day crew|which follow ups are there|handoff text please, my brain is mush|
who has to do what tomorrow, list it for the next on-call|what is still open from the night|
anything outstanding for tomorrow|write it down for Jonas, he starts at 22|
follow-up tickets, which ones should there be|next shift asks what is left|I go home, summarise open tasks for Bea|
what should the next on-call finish|what's left on the plate for the morning people|
im off in 10, write something for the next shift|whats left to do now that its over|
next dispatcher takes over at 6, what does she need to know|handover note pls|what should the day team pick up|
which todos come out of this|follow ups please, i plan the sprint|Shift change. Prepare the notes.|
im taking over from Jan, whats on my plate|what do we have to tidy up after this|write it down for whoever comes at 6|
i go home, hand over to Lena|what is still to do for us devs after this|what should the morning dispatch know and do|
list of follow-up work|is there still stuff undone|Give me the remaining tasks, I distribute them tomorrow.|
it's over, so what do we still owe|to-do list after the incident|
for the one who relieves me: what's done and what's left|what work stays with my team from this|
any actions left for me|tomorrow's crew needs a note|im gone for today, tell the next one what is open|
remaining jobs?|who takes over needs a note, write it|before i leave, put together what the next needs|
open points after this incident pls|what do i have to do yet, it's fixed but im sure something is left|
summary for me is fine but what must the next shift do|what tasks came out, for the ticket system|what do i write in the incident notes so that the next shift doesnt look at it all over again|what shall I put into the shift notes|what do i note down for the next ones|
what goes into the notes for tomorrow|write down for the next shift what this was|give me follow ups for jira|3 follow ups with owners, short`;
