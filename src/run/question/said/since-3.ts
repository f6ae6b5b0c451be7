/**
 * What people say who want to know of or want `since`: when it began and how long it lasted.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const since3 = `how long was the checkout bad in total|since when do the couriers have no map|from when to when could people not book|
since when are fans stuck|when did the lock start|how long have the payouts been standing|how long already|
my colleague says the kiosks were dead already when she opened. is that right, how long are they|since when|
how long have we been like that|How many minutes of downtime must I enter in the sla sheet|
it began before or after the standup? when precisely|how long did the whole thing take from bad to good|
when did it start going south|since what time do mails not go|how long were calls cut|how long's that going already|
how long were we at 1 euro|since when blind|how long has that been smouldering|
from which minute on were the orders wrong|how long were we out, all together|
When did this start? The regulator wants to the minute.|how long have we been down now|
from when to when was it, I have to fill the outage form|it began when?|how many hours without readings|start time?|
for how long have people had no data|when did it begin|how old is this problem|since what time are scores missing|
did it already start before the shift change or after|how long do we suffer already|how long has billing been wrong|
for how long was the theatre without phone|first minute of the problem?|when did it start going wrong|
Lawyer asks from what time to what time we were unavailable.|how many minutes has that been now|
since when does it go on|how long were we off all in all|since when do they have this, for the ticket|
for how long were we dark|how long has it been broken|how long was it out in the night|
how long does that last already|Since when do the rides not show|how long has it been like that|
since what time are the boards dark|total downtime?|for how long couldnt people book|how long are we at it|
how many minutes of outage do i put in the form|from when on were the prices wrong|COMPONENT is bad since when?|
how long was COMPONENT away|since which hour|how long was the vote interrupted|
is that since the night or only since the morning, from when|how long were guests locked out|
how long was the wind park dark|when did that start to go bad|what was the first sign and when|the first sign, what was it and when|when was the first sign seen|which minutes should i cut out of the conversion numbers|which time span do I exclude from tonights stats|what window do we mark as bad data in the reports`;
