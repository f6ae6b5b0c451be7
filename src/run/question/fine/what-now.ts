/**
 * What people say who ask for the aspect `what-now` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const whatNow = `what happens now?|ok and next?|denied. now what|so I pressed deny, what do we do from here|who needs to do what now|
whats the next step|what are you waiting for us to do|do I have to do anything else or is that it|
fix is in. anything left for us to do?|I stopped it. And now?|whose turn is it|just joined, what's expected from me|
right, approved. what comes after|what would you do next in our place|where do we go from here|
give me the list of open actions and owners|card expired, what now|
i'm the ic as of now, what is the very next thing to do|who has the ball|
what should the payments team be doing at this minute|Ok so what is now the plan?|next move?|
it was a false alert, so what do I do with it now|nobody presses, what should happen next|
the rollback is through, what's the follow up tonight|is there something i should be doing while it runs|
after the deny, what happens automatically|sorry for asking, i am new on call: what must I do now?|
just got paged, where do I start|what do you need from me|can I help? what's undone|
what's the to do for the database people|and then?|fixed at 14:02 you say. what remains|what's step two|
Anything pending on our side?|we stopped the fix halfway. what has to happen now|
whats the order of things from here on|so we sit and wait or do something?|who takes it over from here|
my shift ends in ten min, what do I hand over as the next thing to do|what do we do about it now that Jana said no|
so what does that mean for me, what do I do|management wants to know the next steps|
now that COMPONENT is up again what are the next tasks|am I supposed to press something?|how do we proceed|
how we continue from here?|what is the next milestone in this|do you want a decision from us now, which one|
there is a card and there is a red graph. what am i supposed to do|ok CHANGE is reverted. who does what next|
we have said no to CHANGE rollback, what's the path forward|what's the team blocked on right now|
tell me what to do in the next five minutes|what is still to be done before the morning rush|
EVIDENCE is interesting but what do we do now|you found it, great. next action?|after I approve, whats the sequence|
what comes next, monitoring or cleanup?|what will you do next if i say nothing|
so it's stopped, does anybody have to do something to pick it up|
should ops do something at this stage or is it all with dev|cancelled the card by accident. what now??|
any homework for us|what do I do with the two stores that called|is the ball with vendor or with us|
what's your next move once this is confirmed|we are all staring at the screen, somebody say what the next step is|
to be clear, who acts now|so denied and stopped. next?|remaining steps pls|whats now to do for support|
I have 5 engineers here doing nothing, what should each do|is there a next step or are we done waiting|
what do I put as "next action" in the ticket|update says mitigated. what follows|from now on who drives|
and my job in this is?|once the queue is drained what do we do|what do you reccomend we do as of now|
so what's on the agenda after this fix|we got the cause. great. what's the action|
no fix from you then. ok what should we do|the approval went through, do I do something or hands off|
next step is on whom|alarm is quiet again, what now|now it's quiet and denied, what's the next thing|
what else is waiting on a human|Please guide, what shall i do as first|are we at the "wait" stage or the "act" stage|
okay what now, people|what do i tell my team to start on|tell me who should move first|
is somebody supposed to do the next bit by now|so after the restart the next item is what|
we have decided against it. go on, what next|what's the immediate action for the bakery shops side|
what do i do when i get back to my desk in 10|
The director denied CHANGE's rollback and left the call. Which of us does what from this point?|
fix ran, graph is flat, vendor informed. Is there still a task with anyone?|
I have read EVIDENCE and the card and I still don't know what the next thing to do is|
customers are calling, the card is cancelled, I'm alone here, what do I do first|
so the threshold was wrong and nothing is broken. what do we do next then|Whats waiting on whom right now?|
first time on call, what am I supposed to do|just got paged, what do I do|next step?|next steps|now what|ok what now|
so what is the plan now|so what now|what are next steps|what do the next people have to do|what do we do now|
what follows from this, who has to do something|what is the next move|what should I do now|
what should be done by the developers now|where do I start|ok, who has to do what|
so it's mended, what is left for us to do|I'm the only one here, what should I do first|
you stopped. what do you need from me?|and from here?|I read everything and still don't know whose move it is|
false alert, right. do we have anything to do now or just go on|We are all waiting, for what? what comes next?|
does the ball lie with us or with you|the approval came, what is the next thing that happens|
new incident lead taking over. what's on the todo list right now|team's tired. one thing to do next, which is it|
now that the rollback is through, what still has to be done and by whom|am I supposed to do something?|
I said no because of the open transactions. what do you suggest happens now|what do we do in the meantime|
Please what I must do now? I am first time on call|fix ran, still one red light. whats next|
so what's the plan for the next ten minutes|what should the support team do in the next half hour|
who does the next step, data team or us|the vendor says it's on our side. and so, what do we do|
step 1 done I think. step 2?|what would you do next in my place|is there anything on me before I leave|
customers are informed, cause is known. what now|after the all clear, what follows? a report, a meeting?|
can you say in order what has to happen from here till we're back|
both of the ones who can approve said no. what is supposed to happen from here on|
we know who did it, we know why, fine. which step comes now and who takes it|
so the alert was wrong and nothing is broken. is there any follow up on my plate|
it's calm, the card expired, I'm confused what the next thing is that anyone has to do|
rolled back, customers told, data ok. what remains|
I take over from Ana who was up all night: where are we in the procedure and what do I do next|
You stopped because it healed alone. Who must do something now, or nobody?|
vendor admits it's them. do we sit and wait or what's our next move|
legal, sales and support are all in the channel, who of us has which task now|
my approval is in, can I lean back or is something needed from me next|ok denied. so now what|
So it's approved. Is there something I have to do or just wait?|Scaled. Next?|denied, ok, then who does what?|
what's the plan from here|refused. and now, do we sit here?|it's set back. what must i do now?|ok approved, now?|
I pressed deny because i was scared. what happens with it all now?|
false alarm, ok. do i have to do something in pagerduty now or is that it|what do we do now?|whose turn|
stopped. does anyone do anything from here on, or what happens|
Fix is in. do i need to warm caches or something, what's left for me this minute|
list is back. whos got to do something|denied. i've 300 customers waiting. what is to be done now|
Nobody has rights to approve at this time it seems. And now?|40 pickers ask: what do we do next|
it's fixed, cool. do we sit and watch or what do we do|Denied by mistake or not, who picks it up from here|
sync is off. and now? who corrects the file|what do i do with the 1970 pile, or what's the next thing|
denied by product. next move?|synced. what must the auctioneer do now|
disk is free. do the renewals start by themselves or what happens next|denied. ok. and now?|
false alarm, ok. anything left for me to do?|so who does what now, I only see that it was denied|
it was turned down, so whos turn is it now|now that the search is stopped, what are the next steps and who takes them|
stopped. who continues and with what|I just joined as incident lead. what needs to be done next and by whom|
Ok the card is denied, fine by me. Who picks up the ball?|
fix is done they say. do i still have to do something or can i hang up|
so the search has been stopped, and the counters still hang. what do we do from here|I approved it 2 min ago. next?|
vendor is on site. whats next for us|nobody said yes nobody said no. what do we do next|
whats expected from me now? I'm the service owner|
rollback is through. what's left to do right this moment and who does it|false alarm they say, so what happens now|
we got a deny and the vendor is silent. how do we go on|the CFO refused. what follows|
who must do what next, please name names|
everything green since ten minutes. so what is there to be done at this point|fix has failed. what's the next step|
I'm commander as of now. who does what next|It got denied. and now?|so the fix is through. next step?|
Whose move is it?|what am i supposed to do now?|it says denied. do i have to do something|
i'm on call for the first time and it's fixed i think, what comes next|
Denied by operations. what do we do with 200 people at the gate|
so, he pressed deny. where does that leave us, next move?|and who does the next thing|We stopped it. What follows?|
fixed, nice. do we have to do anything more right now|what is expected from me at this point|
he said no. so now what, and who|investigation's been stopped by Karl. what do we do from here|and now?|
gate's up. what now, need i do something|COMPONENT's back. what are we to do next|
and what is it that i should do next|and what do i do with all the people here now|
ok no. then what's the plan from here, who moves|
well, the director refused. i'm waiting for instructions, what comes now|that's that. who's next to act|what now aura|
it was turned down by control room. next?`;
