/**
 * What people say who want to know of or want `health`: how a component is now.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const health3 = `COMPONENT ok meanwhile?|is payments ok|is the replica ok|payments service good?|is the card gateway up|
hows search doing|is COMPONENT alive|the other services all fine?|
Before I leave: everything green besides the booking stuff?|database happy?|mail service all right?|
quick check, is the cart healthy|sms gateway okay?|the belt control is fine, isnt it|Is the login service well|
payment gateway ok?|is the parcel scanning ok|is at least COMPONENT standing|
is the image service doing what it should|everything else breathing?|is the ledger ok|
everything apart from payments, does that run normally|is the PACS up|pharmacy system ok?|whats still alive in there|
everything fine with COMPONENT?|is the billing gateway alright|hows COMPONENT looking|
scoring service healthy again or still sick|is the mail gateway fit|does the emergency line system run properly|
core banking ok otherwise?|is gateway 1 still good|can I trust the claims db again, is it ok|
how are the other dbs doing|is the payout service alright now|are all the other gateways green|
is COMPONENT healthy enough for a backup run|and the database, is it all right|
dba here. is the replica keeping up or not|does the vpn still work|is the baggage system ok|is COMPONENT fine|
are the other services ok|what still runs|database good?|are you sure about the queue, is it healthy|
is the standby in good condition|does the payment side look all right|hows the auth service feeling|
is the rest of the house ok|is the database happy|COMPONENT ok?|anything else unwell|is the alarm server ok|
COMPONENT alive?|any trouble on COMPONENT at the moment or only on COMPONENT|is all else in order|
is the tariff engine up|payment all right?|what about the dispatch side, all well|is anything else sick|
is there anything still well in the warehouse system|is the booking side healthy|is the rest well`;
