/**
 * What people say who want to know of or want `recurrence`: whether it was there before and comes again.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const recurrence2 = `same as the outage in spring?|i promised the franchisees never again. can i|
what have we in place against it happening another time|will it reappear after the next deploy|
it came back twice already, whats there to stop a third time|do we have history with COMPONENT like this|
could this repeat itself|can i tell the franchisees this wont happen at christmas|
And if it is back tomorrow? Will it be?|thats the second time in my shift, has it been going on for weeks|
have the other hotels had that before|whats being done so we dont get it again|
did we see that last summer during the festival|how many times did this alert come falsely|
does this alert often cry wolf|will the false alarm come again tonight|
should i expect it again at the next price load|i remember this from 2 years ago, was it the same|
did we get this before the migration too|will it return when CHANGE goes out again|
never again please. what prevents it|does it come in every harvest|same trouble as on the 3rd?|
have we seen it in the other depot|is there a history of such failures|could we get it again this weekend|
once more this month and i quit. how many was it|is there any safeguard so it doesnt repeat|
when the promo comes back will the problem come back|do we get that again when the next price list comes|
was it like that at the last sale|Is this a first, or an old acquaintance?|do we have to fear it for the weekend|
that makes three times. or?|can it happen to the other brand also|why should it not come again|
how many of those did we have this quarter|when it happens again is there something that catches it|
whats the chance of it coming back|is it gone for ever or only till the next rush|
which earlier incidents looked like that|will it bite again tomorrow|
what are we doing so that this never happens to my guests again|is this alert false every week|
has that sort of thing occured in the past|saturday is our biggest day. will we see this again?|
franchisees ask what is done so that it wont come again|this felt like february. was it the same|
do other stores see this false alert often too|whats in place so that the next price file doesnt kill us|
my third night in a row. how often was it now|was this ever a problem before we opened online ordering|
does it threaten to return|what will protect us at easter|have other shops had it before us|
i had that in my old store as well, is it a known problem|can we trust that it wont come back at the next harvest|
how regularly does this occur|what stops it from coming back tomorrow at 4|will it come again|how often this quarter|
didn't the same volume fill up in August|same as the one in March?|how many of these in the last 90 days|
and next time? what is there to prevent it|will it bite us again at the next month end|been here before, havent we|
how often does COMPONENT do that|ever?|what have we done so it doesnt happen again|
happens each semester start or is that my imagination|last occurrence?|can it return tonight|
new problem or an old one|what guarantees it doesnt come back|how likely is a repeat|times this year?|
third time i think, is it|deja vu. didn't we have precisely this|permanent fix or will it be back|
have you seen COMPONENT do this in the past|was that ever so before|happened last year as well?|
is there an older incident that looks the same|precedents?|
what will we do differently so that it won't happen a fourth time|could it happen again next sunday|
how do we stop that from coming back|frequency?|a one off or a pattern|has that cert thing bitten us earlier|
any history with COMPONENT|are we protected now against the same fault|
fixed, fine. what keeps it from happening on the next backup night|
customer asks me if he has to fear it again next week|My boss: "every month the same". is that true, how often was it|
happened before?|comes back?|has COMPONENT a record of this|is that the same failure we had with the old storage|
every sunday or just this one|did that occur last term too|are there earlier cases|can we be sure it wont return|
are we going to see this again after the next release|how frequently does this alert cry wolf|
anything to stop that happening again|old acquaintance or a new beast|is it an old friend|
does this haunt us regularly|are we going to dance this dance again next week|
what's in place so the next sunday is quiet|is this the first time or a regular guest|
did we have the same in september|whats stopping it from happening at the next timetable change|
will it be back tomorrow morning|i have a feeling of deja vu, do you|once off or will that bite us again|
Have the dispatchers suffered this before?|same as last week?|is it a one time thing, the minister asks|
has that ever been seen before CHANGE|what guarantees we dont get it again on results day|
again?? wasnt that fixed in spring|does it come back if we deploy the same tomorrow|seen it before ever?|
new disease or an old one|every friday it feels like. is it every friday|is that problem known from earlier|
did that not happen also at the last gala|could it hit us again on sunday|when did we have that last|
is it the third time or the fourth|Will the same thing occur when the clocks change again?|
how frequently do we have that|what prevents a second round|have you met this error before|
was there something similar in the past|if we put CHANGE out again it happens again right?|
is it gone for good or just for tonight|i heard it happened to the other district last year with us too, true?|
chronic or a one off|do i have to fear the next deploy, same thing again?|was it like that also before the reorg|
i was told it'd never happen again. how often has it|how do we stop that from ever coming back|
can this resurface at night|is that a known issue with us|last time it was the same alert, is it the same problem|
did we see it when the last school joined|once or more than once in the last month|
what if it returns, i mean is it likely to return|will tomorrow be the same circus|
i'd swear we had it in march. had we?|is there a danger that we see it again in the rush|
how many of those have we had since summer|is it now fixed forever|new or known|have riders gone through this before|
last winter it was the same i think, right?|will this come up again next term|is anything in place against a repeat|
do other days in the past show that too|is there a chance that we meet it again on the weekend|
who says it wont be back tomorrow. will it|had we had this on the old system as well|
after the rollback, can the same come back on its own|how often do our pupils have to go through this`;
