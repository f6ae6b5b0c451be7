/**
 * What people say who want to know of or want `propose-again`: another way out.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const proposeAgain3 = `Jana wont take a rollback before the spot. what else have you got|give me a new one, the card ran out|
other ideas? security doesnt like rotation at night|and without scaling? budget is frozen|
Carlos wants something without touching the db. Options?|is there another way than reverting the migration|
security says no public bucket. other proposals?|any alternatives|What else could we do?|i need a second option|
the button vanished, make me another|card timed out. fresh one please|got anything besides restarting|
other relay maybe? what can you offer besides the spare ip|anything without touching ingress? change freeze til 6pm|
is there some other road than the flag|something else than deleting the order? its a present|
we've thrown out the first idea. second idea?|closing everything costs us a fortune. what else|other than a rebuild?|
offer me something that isnt the old router|Could you think of one that security could live with|
hm no. next suggestion please|Fine, denied. Next best thing?|
could you propose something that leaves the app version alone|vm migration is no option. what is|
compliance says no rollback. whats another way|is there nothing else than rolling back?|
give us another proposal that does not touch the tariff|other ideas? denied for clinical reasons|
isnt there a way without touching COMPONENT|legal forbids that. what else can we do|come up with something else|
Is there a way which does not restart the broker?|button's gone, post it again|alternatives?|
something without core change?|proposal expired while I was on the stairs, another one please|
the dba wont allow a new index in business hours. what other tricks do you have|
Now that the no is final, which ways remain open to us?|
we cannot take the flag back for contractual reasons. think of something different please|
the card has gone from my screen, put it here once more|is that your only idea|
works council vetoed it. second suggestion?|the proposal has lapsed, renew please|
Rollback is off the table as the db schema has moved. what instead?|can you make me another offer|
what would be option two and three|other way round please, not by going back, by going forward. what can you offer|
I cant find a button any more, it says no longer valid. make a new one|if deleting isn't allowed, what is|
have you any further ideas up your sleeve? these two were rejected|
the button doesnt do anything any more, can you put up a fresh one|
can we get out of this without throwing my release away|other options please, this one won't fly|
Come up with something that needs no rollback.|button's gone, propose it anew|
night proposal has run out, make another please|what else could we do|
give us some other solution, change board said no to rollback|can you give me the proposal again, it ran out|
what if not the failover, what else do you have to offer|I can't find the button, offer it again|second suggestion?|
is there another way to get out|give us another option, that one needs the dba|
i don't like either. what else is possible|expired while i was reading it, once more please|
come up with another plan, boss hates this one|a way without restarting COMPONENT?|
the card for CHANGE is gone, can i have it again|surely there's something else one can do|re-post the proposal please|
something else? legal forbids the rollback|offer it again, i was in the lift as it ran out|what are the other ways|
that card is no good to us since it needs a restart. got something different|other way than restarting the locks?|
card is too old, give me a new one`;
