/**
 * What people say who want to know of or want `ahead`: whether it holds under other load.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const ahead2 = `we have singles day in a week, would it stand 5x of today?|
holidays start friday, will the backup supplier carry everything|tomorrow second sale, double the crowd. will it hold|
monday 9:00 all customers come back at once, does it keep up?|end of month is 20 times the volume, will that go well|
champions league tonight. will provider two be able to take the load?|black friday is in 5 days, do we survive|
with the newsletter going to 2 million people at noon, ok?|are we ready for tomorrow's onsale|
Can it stand the morning peak?|marketing wants to send a push now. would it stand it|
tomorrow is the first, 5x mails. does the spare take it|tomorrow is same-day. is that going to hold|
what about friday, 3 million mails go out. will we stand|
fair week begins monday, are we going to manage the load with sync off|
cyber week, 3x parcels. does the old router get it done|mothers day itself is 8x. are we safe|
would it get through a flash sale|new years eve, 10 times the rides. quota hold?|
evening sale is 4x the bidders, does it stand|salary day is tomorrow, does it survive that|
storm front comes tonight, claims will triple. will COMPONENT manage|
January renewals are ten times this. does it hold|monday morning 2000 staff log in at once, will it bear that|
will the fix be enough for flu season|on 31st everyone hands in taxes. are we safe|
and when the election results go online, can it take it|cold snap from wednesday, everybody looks at the app. ok?|
can this take the time change next sunday|final on saturday, even more people. enough headroom?|
black friday is in 4 days and I feel sick. will this hold|payday on thursday brings triple. enough room?|
is the db strong enough for the morning rush|tomorrow the premium letters go out, 80k people will log in. fine?|
does it withstand the heat wave load|tonight 200k bills will be printed. can the system cope|
will one gateway be enough for the morning traffic|next storm on tuesday they say. are we fine with what we have|
is it good for the peak at 18|quarter end in 2 days. do we survive|
new years eve is our busiest night in dispatch. enough capacity?|will it hold when all the branches open at nine|
on friday 300k people get their bill mail at once, do we get through that|
more load comes with the tv spot at 20:15. does it manage|will it hold when payroll runs on the 30th|
tomorrow is first day of sales, does the disk survive that|
tonight the football final starts, can we take ten times the viewers|would it survive black friday like this|
does that stand up on salary day|will we get through the christmas weekend with this|
on friday holidays begin, three times the passengers. can the thing take that|
season start is thursday. will that hold|would that survive double the load|
is monday morning going to be ok with everybody logging in|end of month run is tonight. can it carry that|
concert tickets go on sale at 10, do we survive that|will the fix stand the monday peak|
does that hold until friday with rising load|and when all shops open at once, will it bear that|
is it good for the cup final|next week three times as many claims, storm season. ok?|
will COMPONENT cope with the morning login wave|can COMPONENT carry both regions at noon if one is gone|
does it stay up when the evening rush begins|next monday 40k pupils log on at 8:00. will it stand|
tomorrow sun shines, thirty thousand rides. will that go|
does it manage the evening count when all districts send at once|
at eight all 40 branches open. will the mended thing take it|fair starts monday, all rooms taken, will it hold|
storm front tonight, double telemetry. do we get through|will this be enough for the school start`;
