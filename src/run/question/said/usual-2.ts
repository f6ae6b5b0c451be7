/**
 * What people say who want to know of or want `usual`: what is normal.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const usual2 = `is 90 queries for one cart a lot for us|are 1200 orders a minute normal for a sunday|
is 3 percent failed searches ordinary for us at this time|is 60k waiting normal for a stadium|
are 400 connections normal on this db|is it usual that payouts take two hours on a sunday|whats our hit rate normally|
what do we normally have for declines on matchday|is 12 errors in 5 min at night anything special|
is 800ms a lot for the price service|what's normal there|Is that high? I don't know what it should be|
baseline of the queue on a monday?|do we always have some 500s or is 40 a minute odd|
how does an ordinary sunday look on that number|30k open sessions, is that us on a good day or is it too many|
isn't a 2% bounce rate kind of usual?|are 600 waiting lists many for 14h|is it normally that jumpy|
is 40 minutes of computing normal|90% cpu - is that everyday for that box?|
what does that curve look like on a normal day|5000 a minute, is that a typical figure|
is half a second drift the norm for those vms|is 2 s normal for a quote|
how many claims do we normally get in an hour at this time|whats a normal queue length for lab messages|
are 300 concurrent users many for us?|is that error rate the everyday one|is a lag of 20k something or nothing for us|
what do we have on an average night|is 4 percent attach failures normal on match days|
what do we usually have on a sunday evening|is 6 percent declines out of the ordinary or a plain tuesday|
do we always have this bump around 12|how many visitors have we on a normal tuesday|
is 85% cpu the everyday life of this machine|how much does that disk normally grow in a day|
what would be a healthy figure there|120 ms to the hospital, is that how it always is|how large are imports as a rule|
that many dns queries, is that standard for us|what temperature is normal in there|
is half a second replica lag ordinary|that queue of 900, is it what we have every evening|
on a quiet night what error rate do we see|is 300 connections a lot for that box? i am new on this one|
what does that queue look like on an ordinary friday|is 900ms much? i have no feeling for it|how much is normal there|
what would be a good value|how many scans a minute are normal at that hour|
how many concurrent are normal on a saturday night|is that many retries normal|whats the baseline for COMPONENT|
100 errors an hour, is that out of the ordinary?|how does that compare to a regular tuesday... i mean what's regular|
is it unusual to have 5k in there|what would be healthy for that graph|I see 12 percent. Is that high for this thing?|
how is it on other nights|whats COMPONENT doing on a good day, in requests|is 2 gigs ordinary for COMPONENT|
whats a typical wait in that queue|how many unlocks would one expect in rain|
i dont know this system. would 70 percent be normal|how much telemetry per minute is normal in calm weather`;
