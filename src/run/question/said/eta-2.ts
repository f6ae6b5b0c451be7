/**
 * What people say who want to know of or want `eta`: how long something will take.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const eta2 = `when does the shop sell again|when do you think it will be solved|how long do we need for the backlog|
should we wait or reschedule the trucks, how long will it be|when can we switch from paper to till again|
give me a guess, 10 min? an hour?|approximately when|whats the time plan|how long does the repair take|
when are we back online|before or after dinner?|when can i expect the prices to be right again|do you reckon tonight|
time to fix?|is there a forecast when its done|until when do i have to keep the extra people|
if someone approves now, when are we back to normal|are we going to be up by 5|will i be able to bake at 3|
can you say a time for the end|how long does my chef have to wait|how long until the kitchens are back|
and how long does it still go|till when will it be fixed, roughly|when can my people start picking again|
will we have it by breakfast|how long does it usually take until it works after that, i mean when is it good tonight|
what time should i tell the truck drivers... when is it over|when are the tablets back|when will the refunds be through|
do you have any idea of when|give me a time|do i have to wait long|bride arrives at four. will it be done|
i have ice cream in the truck!! how long|am i looking at an hour or the whole night|when may i tell my team to come back|
will the shop be up when the tv ad runs at 8|how long shall i keep the store closed, until when does it take|
how long does my kitchen stay dark|will it take past midnight|when can we expect it to run|any time frame|
is there any point in waiting here tonight, how long will it be|when will you have it|
do i have to cancel the dinner service or will it be up by six|when is it over|roughly, minutes or hours|
customer wants a time. do we have one|will it be done by 6|done today?|is it minutes|time to recovery, your best guess|
how long till charts open again|estimated end?|when will the backlog be through|how much time are we talking|by lunch?|
exam starts at nine, are we back by then|when can the desk submit again|will you be done before gate closure|
how long does such a thing usually take to be over, I mean this one|is there light at the end of the tunnel, like a time|
my surgeon asks how long. how long?|can you commit to a time|when do we expect to be back to normal|10 min? 1h?|
when should I look at it again, i.e. when's it solved|when will the students get their portal|
is there any chance of it being finished before the 14:00 lecture|how long until the disk rebuild is through|
until when will this go on|what's the forecast for full recovery|need a time for the announcement, when's it up again|
how many hours do you reckon|I've 30 people in a waiting room. How long must they wait?|
nobody will give me a time. do you have one for when it's back|Do I cancel the 10 o'clock lecture or is it done by then|
minutes?|when fixed|how long must the wards stay on paper|when will vms start again|how long till the all clear|
until what time should I tell people to wait|when may we expect a solution|how long is it still going to be|
back before the evening news?|when will the sun shine again|do i have time for a coffee before its fixed, or for dinner|
how much longer must we suffer|when can we stop apologising, as in when is it fixed|how long till the screens are back|
are we talking minutes or hours till its solved|boarding at 9:40, will it be done by then|when can i open the exam|
do i send the buses or wait, when is it over|i need to decide on hotel rooms for 180 people: when does it work again|
when will riders be able to book|how long will it still take|what do you reckon, done before the evening news?|
will i get home tonight, roughly when is this finished|when will we be back|When can the dispatchers expect their maps?|
half an hour or half a day|when is the backlog gone|will that be done by the time school starts|
is it worth to wait in the office or does it take all night|passengers want to know how long, whats your guess|
how long until payouts run again|ceo asks for a time. any time|tell me honestly when the maps return|
when does the thing work again|when do you expect to be through|finish line in sight? when|
How long before the lab can send results?|do we talk about today or tomorrow|till when will it be broken|eta for checkin?|
should i cancel the 6 pm class, or is it back by then|how long does getting it back take|
approved it already, so when do we see it working|is there a time when the fix will be through|when will it be mended|
till lunch or till night|can you guess when its done, i need to brief the crews|whats the time frame|
how long do we have to hold out|when is check-in back, 2000 people here|any forecast for the end|
will the results be out today, when is it repaired|How long until pupils can upload again?|
when will we be able to close this|how far away is the solution in minutes|
so how many more minutes do i stall the passengers|when does it end|do you have a rough time for the repair|
done before the bell rings?|how long has it still to go|when can we tell passengers to come back|
how long does the rest of the repair take|until what time do i plan with paper|is that a short thing or a long night|
when are we done here|give me a guess for the repair, an hour?|by what time can dispatch plan on having it back|
how long until all is well again|buses or no buses, that is: will it take over an hour|
cause found, good. when is it repaired|when will the customers be able to log in, give me any time|soon or not soon`;
