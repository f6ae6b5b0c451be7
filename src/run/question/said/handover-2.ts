/**
 * What people say who want to know of or want `handover`: what the next shift must know and do.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const handover2 = `im handing over to lagos in 10 min, what do they need to know|whats open for the early shift|
evening team takes over, list of loose ends please|what do I hand over to the monday crew|notes for the next oncall?|
what should the morning people know about tonight's page|what's left|write the handover|
my shift is over, notes please|open points?|action items|what has the night shift got to do still|
what do I give to the next one|what does bettina have to carry on with tomorrow|what do i leave for the 14h shift|
list for the sunday manager|late shift needs a note|what's open for the next watch|
to do list for tomorrow from this incident?|the 22h colleague gets what from me|evening crew, what do they need|
I go off at six, what must Priya know|write down whats open for the night shift|which todos are left from today|
for day shift: whats done whats open|leftovers from tonight?|note for colleagues tomorrow|
what remains to be done by us|what does the day shift have to take over|for the 6am shift, whats to be done|
action items please|I am leaving, please put together what the next one has to know|
what is undone yet from this incident|notes for shift change pls|write me what I should pass on|
any homework left from this for the team|my relief comes at ten, prepare him a note|list open ends|
what have we still got to do from this one, I mean the todo list|note down the rest of the work for tomorrow|
what should the night shift finish|for the early shift: what do they have to continue|
Nina takes over. Brief her on what's open|anything unfinished I should give to the morning people|
I hand over to Lena at 18:00, write what she needs to know|what is still open for the evening|
morning, i'm the early shift. what did you leave me|what remains to be done from last night|
write me a handover for Tomek, he starts at 6|i go home at 6, baker support takes over, sum up whats left for them|
notes for the next shift please|shift ends in ten, put together what Ines must know|what is pending|action items?|
to-dos for the day team please|compose something for Jo who relieves me at ten|
im off at 2, whats open on COMPONENT for the next one|please write up for the night people what they have to do still|
what's left on the list|Which follow-ups are there?|night crew is coming, what is to be passed on|list open points|
make me a list for the next one in the chair|what should i tell the guy who comes at two, write it please|
remaining tasks?|what must the weekend crew finish|make a shift note|is there anything left for us to do|anything left to do for us|what is left for us to do|is something left to do for the team`;
