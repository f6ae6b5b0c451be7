/**
 * What people say who want to know of or want `ruled-out`: what was looked at and dropped, and what could not be seen.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const ruledOut2 = `did you exclude a human error|which data sources didnt answer|was there anything you had no access to, ldap for example|
what did you find to be fine|have you verified that its not the certificate|other theories and why they died|
vendor asks what we've already ruled out. list pls|is the load balancer off the hook|was the os update a suspect too|
how about the proxy, did you go there|were there rival explanations|you never looked at the firewall i guess, or did you|
which services did you skip|what can't you see from where you sit|innocent so far: ?|
could you inspect the switches or is that hidden from you|who's been cleared|which explanations are dead by now|
I'll take the next hour. what did you already look into without result|
The vendor will ask us what we excluded, so what did we|
before you convince me of the pool, tell me what else you had in mind and discarded|
I see no word about storage in your write-up. Not looked at or nothing found?|
Honest question, which corners are dark for you? Switches, san, the vendor's box?|
new here, i dont want to walk down the same dead ends. which were those|else?? i mean what else did you suspect|
excluded what|not checked?|was the power supply examined|anything you wanted to look at but couldn't|
which of my usual suspects have you already cleared|did you take the firmware into account|what didn't it turn out to be|
how did you exclude the network|were the clients looked at or only the servers|tell me what you tested with negative result|
was cosmic ray on the list haha. no seriously what was|did you see the vendor's metrics or are you blind there|
what about config drift, was that examined|have any checks failed to run|
did you check the cables metaphorically speaking, i.e. layer 2|which stones have you turned with nothing underneath|
who has an alibi|what is in the bin of rejected theories|where did you not get a foot in the door|
did you give the storage a chance as a suspect|what did you cross off already|
before i wake the network guy, has network been excluded|where are your blind spots|
Was the database considered and dropped, or never considered?|what have you not looked at|
what did you discard and on what grounds|is there stuff you have no access to|
have you had a look at the load balancers or not|list what its not|so dns is out?|
did you go through the fare service or only the booking one|what do we know it's definitely not|
which places could you not see into|for the vendor call: what on our side have you eliminated|
did you consider the weekend migration|what have you checked that turned out fine|
which of my suspicions were already looked at|what did you throw out|
Which other causes did you test, and why did they fall?|what was checked so i dont check it twice|
is there something you couldnt read, like the police net|did you examine the certs|have you been in the db or not|
what else could it have been and why isnt it|was the network looked into|did anyone consider clock drift|
the dead ends please|before i approve i want to hear what else you looked into|was the vendor ever on your list|
did the deploy get cleared as suspect|what can we strike off the list, i dont want my team to chase it|
what are you not able to see from where you sit|you never mention the network, did you check it|
someone said certs. looked at and dismissed, or never looked at?|any component you had no metrics for|
did you take the time to look at the police gateway|what ideas did you kill|is everything but the database excluded|
so what was looked at without a finding|and the radio network? looked at or not|
tell me what you already eliminated, i only have 1 hour|did you leave anything out|what other possibilities were there|
name the suspects you let go|did you include the timetable feed in your search, or was it skipped|
has the power supply been considered|you only talk about the db, did you give the network a look|
what did you check and find clean, the vendor wants the list|were there other leads|what parts are dark to you|
did anyone exclude a wrong clock|for the handover: which causes did you already dismiss|
did you look at the deploys of the others or just ours|what did you look at that led nowhere|
was the vendor status page checked`;
