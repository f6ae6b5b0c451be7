/**
 * What people say who want to know of or want `since`: when it began and how long it lasted.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const since2 = `I write the credit notes, so please: duration of it|they stopped you at 4, but how long had it been going on by then|
how long were our tills down all in all|when did that start, the shop manager says at opening already|
for how many minutes could nobody pay? finance needs it for the claim|
Since what time have the handhelds been without answer?|how long did the whole thing last in the end|
when was the first failed order|did it begin before or after 6 in the morning|hw long has it been like this|
how long are we in this now|i was asleep, when did it kick off|exact length of the outage for the SLA sheet please|
when did guests first get errors|been like that for an hour? two?|when exactly did COMPONENT start to fail|
how long has COMPONENT been unwell|start and end time of the disruption pls, im filling in the insurance form|
Hello, accountant here. How many hours was the booking page not available yesterday?|so we were dark for how long|
at what oclock did it go wrong|did this start tonight or have we been losing orders for days|
for what duration were restaurants offline|how long was it broken before somebody noticed|
the shop in Graz says it started on tuesday, what do you have as the beginning|how much time did we lose|
was it ten minutes or more like an hour|when did it first show up|how many mins were we down|
since lunch or since before lunch|How long were we offline, the mall landlord asks for it|
after the dust settled: how many minutes was it really?|
the status page says 40 minutes, the stores say 2 hours. how long was it|
when did this whole thing start, the alert was surely late|first sign of it was when|
it was already weird on my shift yesterday evening. did it begin then?|
For the penalty clause with the hotel chain: duration of the interruption please.|has this been going on unnoticed for long|
how long did guests have to live with that|when did the prices start to be wrong. i have to correct bills from that time on|
from what time on do i have to check the invoices, i.e. when did it begin|we were out from when till when|
how long before shops could sell again|did it last longer than the 15 minutes in our contract|
the trouble has lasted for how long by now|over 1 hour already or less|my store log says 8.12, when does yours say it began|
time span of the outage?|was it a long one|how long had the wrong price been live|how many hours have we been at it|
when did the problem originally begin, not the alert|how old is this issue|how long did our hotel stand without bookings|
for how long was COMPONENT gone|what was the total outage time in minutes, excel wants a number|
did it start after the delivery at 4 or before|the duration please|is it going since the morning already|
the landlord of the market wants it black on white: how long did it last|some say 20 min some say all morning. how long?|
my guests claim it started on friday already. since when really|how long did it stay broken after the alert|
what was the length of it, to the minute if you can|for how long were wrong labels printed|
how long have we been selling without a receipt|how much of the morning did it take from us|when did the first shop go down|
when did the first site go dark|and for how long now|
our monitoring says 03:12, the customer swears it was before 3. what have you got as the start|
how long is the HSS in this state already|since when are roamers failing|
how many minutes were we down in total, finance needs it for the SLA|
it was bad before the alert i think. how far back does it reach|since when can't they open charts|
how long has COMPONENT been limping|was this already so at shift change or is it newer|start of it?|
how long did it take altogether|from when until when were the lab results not delivered|
exact start please, the dean will ask|outage length in min|how long have we been blind|when did telemetry stop|
is that from this morning or from the weekend already|how old is this problem really|how long was the gap in readings|
beginning and end please|I doubt the 02:40, the graph bends earlier. when did it begin in your view|
how long did customers sit without dns|when did this whole mess start|how many hours is it now|is it from today|
what is the start time you'd put in the report|how long have the students been locked out|
SLA calc: how long were we unavailable, to the minute|was it ten minutes or an hour, that outage|and it lasted?|
how long was login broken|was it already down when I came at 6|time span?|how long now|
when would you say the trouble set in|tell me the duration please, I have to fill in a form for the regulator|
total minutes of unavailability for voice|for how long were cards refused at the charging poles|
i only looked at my phone at 5. how long had it been going by then|
you write "recently". recently is what, in clock time, the start i mean|
My dashboard begins at 1am and it's already broken there. When did it really begin?|hours?|from when|
how long was the control plane gone|did it start with the storm or later|how long did the students see the error|
the time it lasted, pls|was this going on over the whole weekend|first occurrence today at?|
what's the length of the incident|how long did the false alarm last|how long was the ring degraded|
what's the beginning of it, roughly|how long has this been cooking before anybody noticed|the outage started at what time|
how long have we been flying without instruments|at what point did the music stop|the bleeding goes on since when|
how late are we, that is how old is the problem|how long have riders been staring at the spinner|
did that start before the morning rush or in it|was it broken already when i came on shift at 6|
regulator form has a box for duration, what do i put in|
For the insurance claim: from what minute to what minute were we out?|is this new or has it been festering since the night|
weve been like this for how long now|did it begin today or yesterday|i slept through the first part, when did it go wrong|
hours or minutes? how long it went on i mean|total downtime pls, the charity's trustees ask for it|
what time did the trouble start, i want to match it with my train delays|is it five minutes old or an hour|
since around when do the lab machines get no answer|it lasted how long all in all|
is that older than our deploy or younger, when did it begin|when did riders first run into it|how long did we have no maps|
we pay penalties per minute, how many minutes were we down|i thought this was over at 9, how long did it really go on|
exact start please, i fill in the sla sheet|for how many hours could people not donate|
how long had it been going before anyone paged me|since last night or since this morning|whats the length of the outage|
beginning and end?|how long are we blind already|how long has COMPONENT been acting up|when was the start of all that|
how late were we to notice, i mean when did it truly start|from when till when|how much time were tickets unsold|
i count 47 minutes of outage, what do you count|was that short or long, how long|is it going since the weekend|
how many minutes of downtime do we book|Since which hour have the officers been without maps?|it started at?|
when were we first hit|not why, only when did it begin|
was the deploy earlier than the trouble, in other words when did the trouble start|
the fix took ages, how long were we actually broken|the customers say since monday, you say since when|
customer claims 3 hours, is that right? how long were we down|
duration please, the report is nearly done and only that field is empty|
how long did riders suffer from it before the rollback|it has been slow for how long|
it was ok when i left at 5. when did it turn bad|the first complaint is 8:02 but when did it begin for real|
how long has that been broken, honestly|how many hours in total, insurance asks|
was that going on all through the service or only at its end|since when do pupils see the error page|
between what times were the gates dead|how long were citizens cut off|all day or just now, since when|
how long did the lab go without results|did that come up this week or is it older|since which time does the upload fail|
how long were the screens black|i write the postmortem and lack only the length of the outage|
did the pain start with the 7 am flights, or when`;
