/**
 * What people say who ask for the aspect `seen-it` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const seenIt = `has anyone seen the card|do they know it's waiting for them|did Priya see it|has the approver seen this|
why does nobody press|why is nobody approving|who are we waiting for|whose click is missing|who hasn't pressed yet|
how long is the card waiting already|card waiting since when|waiting how long now|how long has it been sitting there|
20 min and nobody pressed?!|is anybody even awake over there|do the people with the button know about it|
were the approvers notified|did you ping the approvers|did they get a ping or do they have to find it by themselves|
did the on-call get a message that he has to approve|did the page go out to those who can approve|
does management know that there is a button to press|does Karim know he's the one who has to press|
has payments lead reacted in any way|any reaction from the owners|any sign of life from the approvers|
did anyone open it|read receipts? has she looked at it|has somebody at least looked at it|nobody looked yet?|
still no click?|still waiting on approval?|still nobody?|and nobody pressed?|and they know?|do they know|seen it?|
ignored or not seen|are they ignoring it or have they not seen it|
is it stuck because they didn't see it or because they dont want to|are they hesitating or absent|
is somebody thinking about it or is it just lying there|
is the card in the right channel at all, will they see it there|maybe they arent in this channel. have they been told|
was the card posted where the dba's can see it|did you tell the dba's that you need them|
is the db team aware they are the blocker|who's the blocker|who is holding this up|what's holding it up, the button?|
are we down only because nobody pressed a button?|so we are losing money because nobody clicks? since when|
every minute costs us 4k, why is nobody approving this|
shop floor here, we've been standing for 25 minutes, has the boss seen the request|
does the duty manager know the fix is ready|does the chief physician's IT person know there's something to approve|
has the release manager been told its on him|does Tomas know? he's usually quick|
Tomas is at lunch I think, has he seen your card|is anyone of the two approvers online|
one of two has pressed, does the second one know|1/2 approved. does the other know he's needed|
second approval missing, has that person been asked|who's the missing second one and has she seen it|
I pressed. why is nobody else pressing|I approved 10 minutes ago, has the other approver reacted|
did my ping to Sara reach her, has she seen the card|the person has seen the card or not?|
why no one push the button? they know?|since how long waits this card for the approval|
the responsible people are informed that they must click?|are those with the right to approve have knowledge of it|
is the approver in a meeting or what|whats taking them so long|what are they waiting for|
why does it take so long to press one button|is there a reason they havent approved yet|
did anyone say why they don't press|did they say anything about the card|
has anyone commented on the proposal or is it just silence|silence on the card since?|
nobody denied it either? just lying there?|not denied not approved, has it been noticed at all|has it been noticed|
when was the card posted|when did you ask for approval and has anybody answered|when did you last remind them|
have they been reminded|how many times did you nudge the approvers|does the night shift know that there's a card open|
handover: does the new shift know about the open card|was the open card mentioned to the day team|
does the new on-call know that its now on her to press|
the card in the other channel has been open since 8, do they know|
there's a fix since half an hour and we still sit here, do the bosses know|
director here: who has this on his desk and since when|
my question is simple: do those who decide know that they have to decide|does the vendor's approver see our cards|
the second card, after the deny, have they seen that there's a new one|
you posted a new card after the denial, did anybody notice|
you reposted after the stop, do the approvers know there is a new card|
did the approver miss it because of the many messages in here|too much noise in here, has the card been overlooked|
overlooked?|is the button visible for them|
train operator, platform displays are dead and a fix waits. has control seen it?|
brewery here, tanks can't report. does Uwe know he has to click|had they seen the card at all before it expired|
expired because nobody saw it?|why did nobody press before it ran out|
does the COMPONENT team know there's a card for them|card to roll back CHANGE is up for ages, has anyone looked|
why is nobody from COMPONENT pressing the button|has the author of CHANGE seen that you want his ok|
since when is the COMPONENT card wating for a click|has the owner looked at it yet|
I'm not allowed to approve, did the ones who are get pinged|is anybody with the button awake|
still waiting on a human?|nobody reacts, did they see the message or is it lost in the channel|
Sorry to push, support has 80 calls waiting. who has to click and did they notice|
was the lead notified by phone or only in slack|any reaction from them?|
who is it waiting for, and does that person know it|why is that still open, is someone thinking or is everyone asleep|
did Maria see it before she went into the meeting|Is it that nobody wants or nobody has seen?|
30 minutes now isn't it? what keeps them|anyone opened it at all|
are the approvers in the call or do they not know they're needed|
it hangs at approval. does the on call know it hangs on him|
the director is asking me why no one decides. have they been reminded?|when did you last ping them|
I asked in the other channel and got silence, do you see whether they got your card|
we could have been up for half an hour. who is sitting on this|did my boss get the request or is it only visible here|
are they discussing it somewhere or have they just not looked|how often did you remind people so far|
does the data team know you're waiting for their yes|since when is the new card up, has anybody clicked on it|
no approval yet, is that because of lunch|
finance would also like it to be mended today :) does anyone know it needs a click?|
the person to approve is on a plane I think. was anybody else told|waiting how long already??|
why is no one saying yes or no|what happens next is clear, the click. so is the person who clicks even aware|
customers are waiting, the fix is ready, and the only thing missing is a yes. who has been told and since when|
I could override I guess but first: did the owner see it and think no, or has he not seen it at all|
it crashed two more times while the card hangs there. have those in charge opened it|
is it denied or just ignored by them|
I am only from support and see a button I may not press. The ones who may, they know this?|
did anybody from the database team react to the card, thumbs up or anything|
new card since the first expired, do the approvers know there's a second one|
how come it's still unpressed when three leads are in the call|
card is up since ages and nobody touches it, do the leads even have this channel open?|
has Tomek seen the card? he's the only one with rights tonight and im not sure he's awake|
Approval pending for 25 min, does security even know they have to look?|
why does nobody approve, are they all at lunch?|the card hangs there since 10:09, does Priya know it's her turn|
did the dba on duty open the card yet|how long does that card wait already|does finance know they have to approve?|
Two hours and nobody pressed. Do they get a notification for that card at all?|
did payments lead see it, she usually answers in a minute|does day shift know that this was closed as false|
anyone look at the card yet?|who has opened the card, do you see that|Waiting on a click since when exactly?|
i see the button but nobody's pressing. are they informed at all|is Ingrid informed that all hang on her click|
who's supposed to click? and does that person know it, its been 40 min|
approvers are all IN the all hands. do they see slack?|app lead hasn't reacted. asleep, or doesn't he see the card|
Mo has the button and he's in the yard with the truck. does he know|
I've been staring at a yellow card for half an hour, is there a living soul at the other end who got told|
it's saturday, will the revenue director even get the request|who has been pinged for the approval|
have the people with the button been told|card's 20 minutes old and no reaction. is anybody reading this|
my boss should approve. has she been notified or do i have to run down to the greenhouse|
product has to approve and product is at a funeral. did anybody else get it|
nobody's clicked. do people get a push for it or must i run after them to have it seen|
has Marek even opened the card, its been sitting there forever|
do the approvers know there is a card waiting? Its 40 min|why is nobody clicking|
did anybody of the leads see your proposal or are they all at lunch|since when does the card hang there|
is anybody with approve rights even awake|does the duty officer know about the card|
its been waiting since 8:12, did somebody notice|no reaction from the approvers. do they get a ping at all|
did Jonas see the card|has anyone in the NOC looked at that card|waiting for how long?|
nobody answers. do approvers even know that they are approvers|did the message to the approvers even get through|
23 people in the channel and noone presses?? how come|how many minutes has that card been lying around now|
are the guys who must approve even in this channel|did somebody read your proposal apart from me|
I'm wondering whether anyone noticed that there's a button to press|for how long are we waiting for Ines now|
does Mr Novak know theres something for him to sign|the card is there since breakfast, why does no one act|
do the people at the outsourcer see your card or is that only in our slack|
when was it put up and who has looked at it since|why is the owner not reacting, did the notification reach him|
has the on-call manager opened it|was the card shown to the right people at all|
have the ones with the button read what you wrote about the risk|
35 minutes without an answer, or more? when was the card posted|
has Marek even looked at the card? its been sitting there|
how long is that thing waiting for a press already, i fell asleep|
card is up since 14:02, do the approvers know it exists|why does nobody push the button, do they see it at all|
The approver sleeps i guess. has he seen it|is anyone gonna press that or have they not seen it|
do they know we're waiting for them|has the lead noticed the card|since when is it waiting for approval|
does Olga know that there's a button waiting for her|no one reacts to the card. are they aware?|
Have the approvers been shown it?|two approvers in the list, none reacts. have they got a notification even|
The button is there since lunch. Does nobody want it or has nobody seen it?|
does anyone up there even know there is something to approve|how many minutes is the proposal lying around|
did the owner of COMPONENT see the card|i put my yes up for the other one, has Bea noticed hers|
why's the approver not reacting, does he know|has the city's duty officer seen that he's to approve|
nobody reacts, is the card even visible to them|
I'm only watching, but the card hangs there for a while. Did it reach somebody who may press it?|
does the approver know it's urgent, how long has it hung`;
