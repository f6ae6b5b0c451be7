/**
 * What people say who ask for the aspect `reopen` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const reopen = `can I still approve the old card|is the card I denied still good|I denied it by mistake, can I undo that|
can we change our mind|oops pressed deny. now what, is it gone for good?|wrong button!! can I take the deny back|
changed our minds, can you bring the card back|is it too late to approve|too late now?|does that card expire|
card says expired, does the button still do something|expired?? can you post it again|
Do you have to investigate all over again or can you just repost the fix|must we start from zero|
start over from scratch or pick up where we were?|can you reuse what you found or does the denial throw it away|
if we deny now, can we approve later|if i say no now can i say yes in an hour|let's say we deny: is that final|
is a deny final?|is deny forever or just for now|can a denied fix be revived|how do I reopen this|
can you re-propose the same thing as this morning|same card again please, possible?|
is yesterdays proposal still usable|the card from last night, can I just press it now|
found the old card when scrolling up. is the approve button there still live|
does the old button still work or would it do nothing|buttons are greyed out, is there any way back to it|
after stop can you be started again on the same incident|we stopped you. can you carry on from where you were|
can the stopped run be resumed or is it lost|I cancelled the fix. can I un-cancel|
cancelled it too quick, can it be put back?|is there a way to reinstate the proposal|
Andrea denied, but now she agrees. does she press the old card or do you need a new one|
the boss said no and now says yes. which button, old one or new?|do we need a new card for that|
new card needed or old one fine?|still valid?|that one still pressable|is that offer still standing|
still on the table?|the rollback you offered at 9, is it still on the table|
does your proposal from before the meeting still stand|we decided to do it after all, is that possible with this card|
OK after all. can I approve now that it has been denied?|Is possible to approve a card after somebody refuse it?|
i have pushed deny but i wanted approve, can this be turned back|
the card is timed out, it can be activated again or not?|
we would like to do the fix later in the night, will the card be still usable then|
can it wait until after closing time and still be approved|
leave the card open til the shops close at 8, will it still be valid|how long is the card good for|
until when can we press|when does the approval lapse|can I let it lie and approve tomorrow|
I'd rather press approve after the auction ends, does it stay valid until then?|if I do nothing does the card go away|
if it expires do we lose the diagnosis as well|does an expired card mean you need to find everything again|
once denied, do you forget what you found?|
you already know it's CHANGE, so if we want the fix now can you simply make a new card?|
can you make the card again w/o doing the full search|
the new deploy went out in the meantime, is the old card still applicable|
CHANGE has moved on since, does the old approval still hold or is it void|
situation changed since you posted that card, is it stale|is the fix from the card stale by now|
first approver said yes two hours ago, does that yes still count|
my approve from before the stop, does it still count or must I press again|
one approval was in when it got cancelled. does it carry over?|does the earlier approval carry over to the new card|
thread was closed, can we reopen it with the same proposal|
incident is marked resolved but we want the fix anyhow, can the card be used|
it came back. can we use the same card as an hour ago?|it's back again, do I press the old card or wait for a new one|
you called it a false alert and dropped it. can that be picked up again?|can a dismissed alert be reopened|
was dismissed as noise, I disagree, can we reopen|
I'm the duty manager, my predecessor denied this before handover. can I reverse her decision|
shift change: prior shift said no. can we still say yes|can somebody who denied also approve later|
legal has cleared it now. is it still possible to go ahead with the one we refused|
compliance blocked it at 11, they unblocked now. does the card come back by itself|
customer agreed to the maintenance now, can we have the denied card back|does it come back automatically after a deny|
will you ask again or was that our only chance|was that our only chance?|is there a second chance to approve|
can I get another go at that card|only one shot at this?|i clicked away the card, how do i get it again|
the message got deleted, is the proposal lost|can you bring up the old proposal again, nobody can find it|
we said 'not now'. how do we say 'now'|not now but maybe at lunch, does denying rule that out|
would deny block us from doing it later|what do I press if I want to approve something that's been denied|
can I withdraw my denial|rescind a deny, possible y/n|reverting a 'no' allowed?|
could we return to your first suggestion after rejecting it|
we rejected the first, took the second, it was meh. can we still go back to the first card?|
I denied the rollback of CHANGE. can I still have it|card for COMPONENT says cancelled, can it be woken up again|
can you re-issue the COMPONENT card without going thru all of it again|
we refused to restart COMPONENT this morning, is that offer gone now?|is that card still good|
is that proposal still valid after half an hour|is the card still valid|
we denied it in a hurry, can that be taken back|I was asleep when it timed out, is there any way to bring it back|
If I deny now, can I still approve in an hour?|
hi, I pressed Deny by mistake on my phone, what to do so it counts again|does a denied card ever come back to life|
is it possible that we make undo on the deny?|
the director says go after all, do we use the same card or do you make a fresh one|how long does a card stay valid|
when the incident closes, does the open card die too|Can the fix we refused yesterday still be run today|
I cancelled because customers were mid checkout, now it's quiet, can we pick it up again|whats the way back from a no|
do you need to investigate again or do you still have the fix from before|
not sure yet. does saying no now burn the option?|
we let it lapse on purpose till the shop closes. will you offer it again or must I ask|
Stopped it half way because of a call from sales. Can it be resumed from there|
would the old proposal even still be correct if we revived it now|Deny is final?|
two people denied, one regrets. does she get another chance|
you withdrew the card as false alert, could you put it back up, I think it was real|
if the card runs out during the night, will there be a new one in the morning|
is a new card the only way after it expired or can you extend it|
hello from product, we were against it since it removes our feature. if we now agree is it too late?|
give us the card again?|the approve button is not there anymore, how do I get it back|
ok ok, lets do it after all. does the one above still work|
What if COMPONENT breaks again, can we reuse the approved one or does it need another approval|
I rejected because I didnt know what it does. now I do. can this be reopened?|does stopping you make the card invalid|
the director has overruled the no, so can the denied card from 14:10 still be pressed or is it dead|
we asked for something smaller, you found nothing, ok. Can we return to the big one we turned down?|
customers are screaming again and I was the one who said no at noon. Is there still a way to say yes?|
it looked calm so we let the approval run out, now it crashes again. Is that card usable or do you have to look for the cause again|
The owner was asleep and did not see the card before it expired, can he still approve this when he wakes?|
I thought it was a false alert and dismissed it, support says no it isn't. can you pick the dismissed one back up|
plan b failed as well lol, is plan a that we rejected still on the table|
someone closed the incident while the card was waiting. can the card still be approved or is it gone with it|
if I say no now because of the sessions in flight, is it lost or may I say yes after the lunch rush|
did my wrong click on deny kill it for good? the fix itself was right, I only wanted the details|
I denied it too fast, cant i just click approve on the same card now?|
card says expired. does it still work if i press it|security changed their mind, is the card still alive|
I cancelled the card by accident, do we need to begin again|
if carlos changes his mind in an hour will the card still be good|can the no be turned into a yes on that card|
expired over lunch, do i have to start you from the beginning?|Is a denied card dead forever?|
i let the card time out, sorry. still usable?|can i take my deny back|
Card's from last night. Pressing it now, does it do anything?|
investigation got cancelled, can it be picked up where it was or is it gone|
she denied and now wants it after all. can she|is there a way to get yesterday's card working again|
the proposal from before lunch, is it still pressable|the one that timed out at 5, can it be used|can i still say yes|
we stopped you an hour ago. is it possible to take it from there|
is that card a one shot thing or can it be pressed again later|He declined, then understood. Can he redo it?|
expired card from 12:50, is there life in it|ciso says yes now. old card or new card?|
cancelled too early, can it go on with the old proposal|
i slept through the card. can i press it at 7 in the morning still|
product is back and would press. does the card live|the declined one - can we un-decline|
he denied by mistake, is the card still good or gone|
can I still press Approve tomorrow morning or do you throw it away|
sorry I hit deny with my thumb. can I take that back|card says expired. do we start from scratch now|
the investigation got cancelled, is its proposal still usable|too late to approve that one from an hour ago?|
if we said no at 9 can we say yes at 11|what do i do with an expired card, request it fresh?|
does the deny last forever or can it be turned round|it was cancelled by accident, can I pick up the same card|
card is grey. dead?|after a deny can the same thing be approved later tonight in the window|
we were too hasty with the no. is there a road back?|does the proposal keep, or does it go stale if I eat lunch first|
after somebody cancels, do you remember what you had or do we begin at zero|
Deny pressed by mistake, sorry all. Can it be un-denied?|
Ines changed her mind. Must you look at all anew or is the old one still good?|
if it runs out at 5, can I still use it at 6|is "denied" final with you|the timer on the card ran down. is all lost|
we denied for the audit. audit is gone. can the same button come back to life?|
i cancelled too soon, can you pick up where you stopped|Would a later approval on that old card still do something?|
that no was mine, i take it back, does the button still exist|can a refused card be fetched out of the bin|
we stopped you, but want the proposed step now. does it still exist|
if i deny now can I still agree in an hour when the batch is through|
the button got rejected for a typo in the ticket number, can it be revived|
refused at 2, regretted at 3. is there still a way to press it|may I take my cancel back|
its expired, must the whole thing be started again from zero?|can a stopped investigation's card be pressed later on|
the night shift let the card expire. can i still press it|
theres a denied card up there, is it possible to take that back|
ops denied it at 4, they've come round. can they just press it now|approval timed out, does the old card still work|
is a denied proposal dead for good|would pressing the old button up there still do something|
We cancelled this at two. Begin from scratch or can it be picked up?|
sorry i was too quick with the deny, is it possible to change that now|
Suppose the board agrees tomorrow. Is that card still alive then?|may the button from yesterday still be pushed|
i withdrew it too early, can i get it back or new round|denial final?|
denied the rollback of CHANGE by mistake, can that card be revived|can i still press approve on it tomorrow|
It says 'expired'. Is everything lost or can one renew it?|can one undo a deny|deny is permanent or can he rethink|
the stopped one, can it go on from where it stopped|
ok ok i was wrong with my deny, i apologise. can it be turned round|is the lapsed one still good for anything|
control room says yes after all, can they use the card they denied`;
