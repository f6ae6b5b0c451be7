/**
 * What people say who want to know of or want `ruled-out`: what was looked at and dropped, and what could not be seen.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const ruledOut3 = `what else did you look at before you settled on the cart|did you check the maps provider at all|
was dns looked at? it's always dns|what did you exclude already|have you had a look at the network at all|
is the bank api off the list|fraud rules: checked?|firewall ruled out?|what isnt it|which other suspects did you have|
have you checked the provider side|what couldn't you look into|what dead ends so far|was the job scheduler looked at?|
did you exclude the mail provider being down|just to know what I don't need to check again: what's off the table|
the portal's side you checked?|did you look at the phone network|which things do we not have to look into any more|
anything you could not get at|did you look into the websocket thing|did you look at the card network at all|
have you excluded the partner API or just not looked|what else was on your list before you settled for the token|
did you consider dns|did you check for ddos or did nobody think of it|what have you eliminated so far|
what did you check apart from Kafka|have you even considered that the exchange changed its format|
what have you crossed off|did you look into the hlr or skip it|what are you blind for in our network|
apart from this one, which suspects did you have and why are they out|what have you ticked as "not it"|
tell me which leads went nowhere|did anyone check the time servers or is that still open|was an attack ruled out|
which alternatives did you test before you said batch|besides the cert, what has been examined|
what was considered and thrown away? the vendor wants that in the ticket|have you been through the queue side too|
what did you leave aside and why|did you think of the power supply|which ideas died along the way|
did you look at the library bump as well or only at my code|what else did you consider before you came to me|
What did you look at and dismiss?|what did you not look at|which other theories did you drop and on what grounds|
did you even look at the storage|did you check the time servers|what else was on your list|did you exclude the dns|
have you had a look at the third party?|before i sign: what did you check and find innocent|any blind spots?|
did someone think of the expired licence|what else was suspected|did you check the bank's side|
what's off the table already and for what reason|did you think of COMPONENT|what wasn't visible to you|
what about the cdn, was it considered|which suspects were let go|so the network's innocent? what else is|
which parts could you not look into|my boss will ask what we excluded. what did we|what did you discard|
you looked at the fibre too?`;
