/**
 * What people say who want to know of or want `hold`: nothing to be done yet.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const hold2 = `don't touch anything until the spot is through please|hands off till the kitchen in gdansk has closed|
dont change a thing, 3000 tickets left and its moving|nobody kill anything until i have a snapshot|
wait with everything until the bank has confirmed|wait|not yet|leave it as is until i'm back from the meeting|
Please nobody touch production before the press conference ends|hold on a sec with that|
stand still all, customer is live in a demo|let's not press it yet|Let the truck load first. nothing before that.|
no touching until monday|don't kill it yet, half the routes are computed|nothing before standup please|
please wait for my ok, i'm on the phone with them|no rollback while the 14h hospital runs are being booked|
nobody moves till lot 44 is hammered|nobody touch anything, the end of day batch is in its last step|
wait wait wait dont do it yet|leave as is until legal called me back|
there is a transplant list sync running till 3, keep your hands off COMPONENT until it is done|
please no changes before the council livestream ends|not yet. im asking the state datacentre first|
dont do anything, TSO is on the phone|no changes until the football is over|hold it, vendor is logged in|
Please refrain from any action till the auditors left the room.|
let it be for ten minutes, i want to take a heap dump first|not before the doctors saved their letters please|
stay still for the moment, I want to understand first|Do not execute. The change board meets in ten minutes.|
wait for me, back in five|not now! surgery in progress in theatre 4, wait for my sign|
let's leave everything untouched while the vendor is tracing|please refrain until I say so|
no deeds tonight, we look at it at 8 with fresh eyes|dont switch anything, an ambulance crew is on the line|
leave the lock file alone til I've read what is in it|everyone hands in pockets please|
dont do anything till i found my glasses|hands off the primary until my backup is through|
nobody restarts anything, i'm taking a snapshot first|wait with it until i talked to marketing|
nobody presses anything until I've seen proof|don't you dare touch production before the count is done|
not yet!! the run is at 80 percent, let it finish|Do NOT restart before the Lisbon flight is closed|
tournament final is on, wait 20 min with everything|let it be till the final ends|
nurse station still writes, so please nothing until I call the ward|
pls nobody do anything, cfo is in the middle of the closing|hold off for now|leave it as it is until Ines is back|
stand by, no action|freeze, do not act until finance is through|everyone keep off the database please|wait for me|
please keep still for five minutes, i'm looking at something|let the vote finish first. no touching|
please no action while the inspectors are here|wait until the ambulance desk gives its ok|
shh nothing now, the auditor looks at the live screen|do not restart. i repeat, do not|one moment, nobody moves`;
