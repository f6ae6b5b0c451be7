/**
 * What people say who want to know of or want `trend`: whether it is over, better, worse or holding.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const trend3 = `and, are we over the hill?|is the queue moving now|did it help?|are response times coming down|
is the backlog shrinking|are the images coming back|are we good|is it holding|so over or not over|
how do you know that its over|does it climb or fall|looks better from here, same for you?|
Can I turn in, or is it still moving?|did the restart bring anything|is it stable since|out of the woods?|
are cabins coming back|are mails flowing again|calls stay up now?|qr codes visible again?|
is it printing again at full speed|still bleeding?|would you say it's done|
is it really gone now, and by what do you see that|up or down|routes flowing?|am i allowed to believe it|
is it going down at last|does it look settled|improving?|bids coming in clean now?|
backlog of renewals going down or not|so is it over?|still climbing or has it levelled off?|
how do you know it's recovered and not just pretending|do logins work again by now|stable?|are we through|
did that help|is the queue going down|lag shrinking?|how certain can we be it's finished|is it done|rising or falling|
does the fix hold|is it finally dying down|can we breathe out|how did you conclude that we're back to normal|
is the site fast again|whats the direction, up or down|are we safe now|does the run make progress|
over or not over, thats the question|is the disk still filling|does it look good for the night|
are the bills right again|how can you tell that it's through|coming down?|is the worst behind us|
did the throttle work|temperature going down?|I have a train at seven. Is it holding or should I stay?|better, yes?|
are errors flat now|can i lie down again|can i tell them its good again|is it gone or not, they ask every minute|
Is it over, yes or no|are we improving|and how do you know it's over|wait for it, it comes back. is it still low|
Did that do anything at all?|still going up?|are we good now|looks better to me, you agree?|dare i say it's over?|
can the crisis team breathe out|are we out of the woods|hm quiet in the support line. recovered?|
stable now or is it wobbling|did it help|did the restart do any good so far|COMPONENT getting better?|
going the right way?|how come you call it over, did it come down|did it get any calmer after the click|
how can you tell it's recovered|over?|still red?|less errors or more|
the line has a dent at the end, wishful thinking or is it really going down|
are the doors opening again, i mean is it over|recovering or not?`;
