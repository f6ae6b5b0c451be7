/**
 * What people say who want to know of or want `recurrence`: whether it was there before and comes again.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const recurrence3 = `didnt we have the exact same thing before easter?|is it the first time the broker filled up?|
hasn't this token died last year as well|happened at the spring tour too, didnt it|is it going to come back|
how many times did we have locks this quarter|did the same thing happen at the last clock change|
had that with the fonts in summer?|how many false ones had we this month from that rule|
feels like deja vu, had we this one?|will that come back|is this new or a classic|
How often per year does the seat map die on us?|did it happen last black friday also|will it return tonight|
when did we see that last|ever seen before?|were we on a blacklist before|
did calls drop like that at the last all hands|sure we had white tickets in the spring|
wasn't there a smiley thing last month|haunts us every quarter, no?|did that ever occur before|
is that counter thing a regular|third monday in a row or am i dreaming?|is it a repeat of the july thing|
What are the odds it's back tomorrow, will it come again?|did it bite us on valentine's too|
has the quota been hit before|last spring auction, same freeze, no?|didnt we have exactly this in march|
have we had this with the same server last winter|how many times this year|every year in january the same?|
could this come back|didn't the same meter do that in october|how frequently do we see that|
will it come back at next time change|is it going to happen again|feels like deja vu. had we that in summer|
is that a regular guest|when did we have that the last time|what are the chances we see that again|
have we a history with that gateway|do I have to reckon with that next month too|
has the same tenant done that to us before|should i expect a repeat|does the room get hot every summer|
Have we not had exactly this in spring?|is it going to happen to us again|Second time in a month or am I mistaken?|
does it come every night now|was that there last week too|this has happened before, hasn't it, and you said the same|
was that also the reason for the mess in july|is that the first time|how frequently do we get this|
déjà vu. didnt we have this|what are the odds we see it again tomorrow|has anyone ever met this error before|
seen that one before?|is it one of those that come each month|how do we know it stays away|
did COMPONENT have this in the past|are we going to meet here again next week|how do i know it's not back on friday|
this is old hat, right? when did we see it before|will it return once load's up again... i mean does it come again|
is it a one off|i have a feeling of having sat here before with the same fault. have i|
last month it was the same, wasn't it|is it certain that it stays gone`;
