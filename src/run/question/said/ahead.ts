/**
 * What people say who want to know of or want `ahead`: whether it holds under other load.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const ahead = `if COMPONENT falls over as well who is hit|if COMPONENT dies too, what breaks|
suppose COMPONENT goes down next, whom does it take along|will it survive black friday|does this hold at 3x traffic|
the sale starts on monday, are we safe|what happens at 9 when everyone logs in|is there headroom for the campaign tomorrow|
can it take the morning peak|how much more load until it falls over again|
marketing sends 2 million pushes at noon, will COMPONENT cope|Does the fix hold also at month end closing?|
diwali traffic next week, do we make it|super bowl sunday, are we going to be fine with that pool size|
if load doubles, still ok?|enough capacity for christmas?|
ok nice, it's fine at night with twelve users, but payday is friday and then we get four times of that, does it stand|
will it hold on black friday|can COMPONENT take three times this traffic|
What happens next Monday when all the schools log in at eight?|do we survive the next sale|
are we ready for the weekend load|Marketing sends the newsletter to two million people tomorrow. Will the system bear it?|
is it enough for the christmas peak|would this fix be sufficient also if we double the customers|
how much more load until it breaks|will it hold under pressure at noon|We've a TV spot on Thursday, should I cancel it?|
does it still work at month end with the payroll run|and with the 11.11 festival, it can support?|
On Wednesday a hundred thousand students get their exam results through us in the same minute, are we going to stand it?|
wil it survive cyber monday|will we survive black friday|does it hold on black friday|will this hold on monday|
will it hold tomorrow morning when everybody comes|does it hold at peak|can it take the peak|can it take the evening peak|
can we take the load tomorrow|can COMPONENT take 3x traffic|can COMPONENT handle double the traffic|
will COMPONENT handle the sale|is COMPONENT ready for christmas|are we ready for the sale|are we ready for the launch|
are we safe for the tv spot tonight|tv ad at eight, do we survive it|newsletter goes out at ten, will it cope|
how much more traffic can we take|how much load can COMPONENT bear|how much headroom do we have|headroom?|
what is the capacity limit|how many users can we serve before it breaks|at what load does it break|
will it break with more users|would it hold with ten times the users|does the fix hold under load|
does the fix hold when traffic comes back|will the fix hold on the weekend|will it scale|does this scale|
is it enough for next week|is the capacity enough for the campaign|will the pool be enough at month end|
month end is friday, does that go well|on payday we have five times the traffic, ok?|singles day is coming, shall I worry|
what will happen at the next big sale|what about cyber monday|is the new setup strong enough for the winter season|
when the americans wake up, will it still hold|if marketing pushes the campaign does it fall over|
could we survive if everybody logs in at nine|will next year's traffic kill it|is the limit high enough for tomorrow|
does it also hold for 10k users|will the database hold up during the import|any chance it fails at the next peak|
the next load test, would we pass it|EU primetime starts in two hours with roughly double that, are we going to survive it|
monday is payday, will the replica cope with that|would this setup make it through singles day|
if they come back ten times as strong would we hold|
tomorrow there's the cup final, we'll get three times the orders. can it take that|
we're planning for 6x on the 27th. given what broke today, where will it crack first|
so with the bigger pool, will it hold on friday|and if the app gets featured on top of it?|
in winter we'll have twice the devices. does that design carry|
general sale opens saturday with five times as many, does admit rate 500 work there|
next monday the schools start and load goes up by a third, will we see this storm again|
lunch rush was easy, evening is twice that, do 20 suffice|does the quota suffice for the december peak|
does this hold when the newsletter goes to 2 million people tomorrow at 9|
I'm nervous about cyber monday because of what we've seen here, are we good for it|
weekend traffic is 40% higher, fine or not fine|Saturday we get about three times this, does it hold|
And when the newsletter goes out on thursday, will it survive that|we open in Poland on the 1st, is that too much for it|
will it stay up during the ticket sale tommorow noon|payday is on friday adn then everyone logs in at once, ok?|
If the marathon people all register on the same evening will we see this again|does this config survive christmas|
We plan a tv spot on sunday evening, should I be scared|What happens when the students come back in september, same thing?|
in case we double the tenants next month, would that still be enough|Can this cope with the world cup final|
Quarter end is tuesday and the accountants will hammer it, will that be fine|
if we onboard that big bank next week do we fall over again|
wehn the schools are back online monday 8 o'clock does it stay up|would we survive a day like last singles day|
tonight's the big backup plus the import, is there enough air for both|
next week is black week, do we get this every night then|do we need more iron for the elections on sunday|
assume five times the users of today, hwo dies first|the fix is nice but will it also carry the monday moring rush|
Will this be able to carry the whole company when everyone returns from the holiday?|Enough headroom for monday morning?|
We send a newsletter to two million people at ten o'clock, will COMPONENT cope with that as it is now?|cna it take 5x|
will teh pool do for christmas|How does it fare when the us wakes up|
will that be sufficient at end of month when payroll runs|good for tomorow's launch?|
I have a TV spot airing on Sunday evening, is the system in a state to stomach such a rush of visitors?|does the fix scale|
Would it still stand with double the users|next sale is friday, do we make it|Ready for peak?|
can COMPONENT carry the load of cyber monday|It will survive when students come back in september?|
if the marketing push goes out as planned at noon do we fall over agian|whats the breaking point, how much more can it take|
and at ten times the orders|
On Thursday the tickets for the big concert go on sale and we'll have a hundred thousand people at the same secnd, do we survive that?|
With the patched version in place, would COMPONENT be able to stand the crowd that we expect on the last Saturday before Christmas?|
its quiet now because everyone sleeps but wll it still stand when all of europe logs in at nine|
will it hold tomorrow at peak|does this survive black friday|can COMPONENT take the morning rush|
payday is tomorrow, are we going to make it|what happens to it when traffic doubles|enough headroom for the campaign at 9?|
will the fix hold under real load|its quiet now but what about monday morning|can we handle the sale at noon|
would it cope with twice the orders|the US wakes up in 4 hours, will it stand that|will the pool be enough for the weekend|
do we have capacity for the next peak|does it scale to christmas|ok at 3am, but at 3pm?|
will it keep up once everyone logs in at 8|is it going to break when the newsletter goes out|are we safe for month end|
can it take the load of the ticket drop on friday|will we hold up during cyber monday|
how much more traffic can it take before it tips over again|will COMPONENT survive lunch time|
fixed at night load, fine, will it still be at day load|ready for the tv ad tonight?|and with full traffic, does it hold|
big tenant onboards tomorrow, can the db take it|does that get us through the rush hour|
fixed for tonight but will the db cope with mondays peak|before i sleep, does this hold when europe wakes up|and at peak?|
error rate is fine now, will it be fine at ten times the traffic|Will it hold tomorrow at the peak?|
will we survive black friday like this|And under twice the load?|The tv spot runs at eight, will checkout cope with that?|
Can COMPONENT take the Monday morning rush?|Is it strong enough for the ticket sale on Saturday?|
will it hold when the us wakes up|Marketing wants to send the newsletter to two million people, can the site stand it?|
do we have enough room for christmas|What happens to COMPONENT when traffic doubles next week?|
would it cope with a full stadium|We expect 30,000 visitors tonight, is that going to be a problem for COMPONENT?|
Now that it works again at quiet hours, will it also work during rush hour?|
How many more customers could we take before it falls over?|
Can I start the sale tomorrow without fear that it buckles under the load?|is COMPONENT ready for payday|
will it be able to handle the evening traffic|On enrolment day we get ten times the visitors, will that go well?|
does it hold if load goes up again|Will the fix carry us through the holiday season's traffic?|
how much headroom have we got for the weekend|Could the system stand a second campaign this afternoon?|
will tomorrows load break it|Are we prepared for the rush when exam results come out?|
The championship final is on Sunday, will streaming hold up?|can it cope with more load than now|
Is it big enough for the launch next Thursday?|
It works with a handful of customers now, but will it with all of them at noon tomorrow?|will it hold at peak|
does it survive black friday|what about tomorrow morning's rush|can COMPONENT take the evening traffic|
are we ok for the campaign on monday|will the pool be big enough when everyone's back from lunch|and at double the load?|
would that fix withstand the super bowl|mobile launches tomorrow, will COMPONENT cope|enough headroom for the weekend|
payday is friday, does the payments side stand that|will it be ok when the US wakes up|
with the rollback in place, are we safe for the sale|what load can it bear in this state|is the db sized for month end|
can we go through the night batch like that|does that hold under ten times the users|
db here, will our primary survive the import at two|will it scale for the christmas season|
capacity for tomorrow's newsletter?|and under real load, still good?|are we fit for the next spike|
ticket sale opens at nine, can checkout handle it|will one replica carry the morning|hows it gonna look at peak hour|
does this patch hold till the product launch|is there room for the traffic of the other region as well|
can COMPONENT stand the retry wave once the app is live again|the fix looks fine at 3am, but will it stand the lunch peak|
marketing sends a push at ten, does COMPONENT survive that|is that enough for tomorrow|can COMPONENT take the evening rush|
the sale starts at eight, will the new pool size be enough|what about the match tonight, will we cope|
would it stand double the traffic|and on monday morning?|can it carry christmas|
I approved the smaller size, is that enough for payday|how much more load can the database take|
will the fix last through the campaign|we send the newsletter to a million people at noon, does it hold|
ready for the holiday peak?|at what traffic does it break again|if ten times as many people come, will checkout stand|
are we good for tomorrows launch|do we have the capacity for the ticket sale on friday|
will it stil hold when the us wakes up|marketing wants to run the tv spot tonight, can we take that load|
can the queue digest month end|would the present setup get through cyber monday|
does the rolled back version cope with peak hours|is COMPONENT sized for the tax deadline|and tonight at peak?|
we undid the deploy, will that do for the rush on saturday|will it hold tomorrow when the school starts|
can COMPONENT survive black friday|is the capacity enough for the evening peak|
what about the carnival weekend, do we manage this load|will it stand the double traffic|and at the peak?|
tomorrow is salary day, does it hold out|are we prepared for the Diwali rush with this pool|
when all the hotels check in at 15h, will it break|how many users more can it carry|
is there enough reserve for monday morning|does the new limit suffice for christmas|
marketing sends newsletter at 17h, will COMPONENT resist|how much headroom have we for the holidays|
would it cope with three times the orders|we onboard a big bank next week, can the system take it|
will the database be big enough for the exam season|the cold wave comes, many meter queries, is it going to hold|
is it strong enough for the ticket presale|ready for golden week traffic?|at what load would it collapse again|
can it endure the end-of-month closing|will COMPONENT stand the summer sale|do the 4 pods suffice under full load|
can we go in the weekend peak with this setup|next tuesday is the campaign, will we have same issue under that load|
will it hold when everybody comes from lunch|is COMPONENT sized for the world cup final|will it hold tomorrow|
enough for tonights peak?|does it hold under load|sale tomorrow, will it hold|ready for monday morning?|
ok for double traffic?|can it take the rush|will COMPONENT cope at noon|what about the evening peak|
will it hold this weekend|can COMPONENT take 3x|big launch friday, will it hold|do we survive the next campaign|
survives the lunch rush?|does the fix scale to peak|headroom for payday?|how much more can it take|tv ad at 8, good enough?|
safe for cyber monday?|holds at 10k rps?|next months growth ok?|does the pool suffice tomorrow|tickets go live at 10, ok?|
marketing mails 2m people, enough capacity?|We barely made it through a quiet tuesday, will COMPONENT survive Black Friday|
you say it's stable now, but it's four in the morning, does it hold when the morning rush begins|
The concert presale opens tomorrow with three times the crowd, can the shop take that|
my boss promised the client double the volume from next month, are we going to cope with it on this setup|
I don't doubt that today is over, I doubt tomorrow's peak, will the fix be enough for that|
is the pool large enough for the end of the month, when all the accountants log in at the same hour|
There's a tv spot on sunday evening that nobody told ops about, would the site stand that load|
we run on half of the nodes since the failover, so can we get through the evening peak with that|
exam results come out at noon and sixty thousand kids will hit reload, will the portal keep up|
i'm planning the christmas freeze and need to be honest with people, is COMPONENT ready for christmas traffic|
How much more traffic can we bear before it tips over again, the growth team wants to push hard next week|
With CHANGE rolled back we are on the slow old code again, will that do for the launch on thursday|
the election night always triples our readers, do you think the news api will hold up under that|
we've got a new client coming on board with five million users, would the database handle them|
Right now it copes because it's a bank holiday, can it cope on a normal working day too|
before I let marketing send the big newsletter, is there enough headroom to take the visitors it brings|
tax day is in a week and I still have nightmares from last year, shall we be able to carry the rush|
You call it resolved at 200 requests a second, what about 2000, does it still run then|
if the weekend gets as sunny as they say then everyone books bikes at once, will the booking service manage|
with the extra replicas from today, are we safe for the world cup final or do we need more|
thats all nice for a sunday, but on monday ten thousand teachers log in, will it realy hold then|does it survive the peak|
will that be enough for black friday|what about tonight's load|can COMPONENT take the sale|would it hold at double traffic|
is it going to last the weekend|enough for monday morning?|will we make it through the evening rush|
how much headroom for the launch|can it handle the newsletter at 6|will it cope when the us wakes up|
does 20 suffice at peak|will COMPONENT hold with 3x users|ok for the campaign tomorrow?|
are we safe for the batch run tonite|how much more traffic can it take|will it hold under full load|
sale mails go out at 6, will it survive that|second onsale tomorrow is twice the size, are we good for that|
final on sunday will be three times that, does it cope|fine at 3am sure, but at noon?|does this hold when europe wakes up|
can COMPONENT take double|what about the 9am rush|tomorrow's newsletter goes to 2m people, are we gonna make it|
is the fix good for peak or just for night traffic|enough headroom for payday?|
with the old version back, can we carry the sale|how much more load til it tips|does the pool size do for monday too|
will COMPONENT keep up when the batch starts on top|safe to launch the campaign at 8|are we big enough for the cup final|
it held at 200 rps, will it at 2000|christmas, do we make it like this|morning peak gonna kill us or nah|
when the us comes online does it crack again|
are we good for tomorrows sale|will COMPONENT cope w the launch on thu|tournament on saturday w 3x players, will that hold|
can it take double the load|payday is friday, does the pool suffice for that|will it survive mondays 9am rush|
enough headroom for the season finale stream?|does this fix carry us thru cyber week|if traffic doubles tonight are we ok|
can COMPONENT take the new years eve load|next peak, will it break|how much more traffic can we take before it tips over|
will the db stand the month end batch|is the current size enough for the patch day|big match at 20:45, will streams hold|
will 12 brokers do for xmas|will it oom again at 2x load|marketing sends a push to 4m ppl at noon, can we carry that|
how close to the limit would we be at evening load|capacity for the weekend ok?|does it scale to superbowl numbers|
night traffic is low, will that still work when the US wakes up|are we sized for the preorder drop|what load will it bear|
rolled back fine, but will it carry the 8pm peak|boss asks if we survive saturdays tournament|
is it safe for the sale tomorrow, load wise|the fix holds now, does it hold w 5x the players|
we send the newsletter to 2 million people at 6, can it take that|
sales starts a campaign on monday, is the site strong enough for it|can COMPONENT cope with double the users|
will it be ok when america wakes up|are we safe for the ticket sale on friday|
it recovered at night when it is quiet, will it also hold at noon|tv spot tonight, will checkout stand it|
it will support the load of christmas?|and with the weekend load?|
partner goes live tomorrow with 300 shops, can the api carry them|are we ready for the month end run|
with the smaller pool, will it make it through the rush|is there enough headroom for the launch|
will we make it over the peak at 8|would COMPONENT stand a flash sale|payday is on thursday, do we hold|
can i run my promotion without breaking it|enough capacity for the holidays?|
if all the customers come back at once, can COMPONENT take it|will payments stand the cyber week|
does the rollback hold under monday morning load|wil it hold tonite when the match starts|and on black friday?|
will checkout hold when the sale starts, or must i call it off|can we survive black friday|
what about the evening peak, do we hold|are we safe for the big game tonight|will COMPONENT cope with the morning rush|
is capacity enough for the launch|do we have headroom for the campaign|how much more traffic can COMPONENT take|
is it going to stand up to exam day|will the pool be big enough on payday|
newsletter goes to 2 million people at five, will we cope|with the rollback done, will it carry the weekend traffic|
can it handle twice the load|will it hold under peak|ready for christmas?|will this setup last through the festival|
tonight 30k people want tickets at once, does that work|is one replica enough for monday morning|
when the tv ad runs will we fall over|should i be scared of tomorrow's sale|do we make it through rush hour like this|
what load can it bear before it breaks|will COMPONENT be all right when the schools open|does it scale to the holidays|
ok now it's quiet, but will it be ok with the load on saturday|how does it look for the next traffic spike, can we take it|
can we go into the weekend with this pool|the rollback is done, do we survive the lunch rush|
will users have trouble tomorrow when all of them log in at 8|is COMPONENT strong enough for new year's eve|
are we good for the concert presale|does the fix hold when the load triples|
what happens at peak, do we have enough pods for it|is there enough capacity for tomorrow|
what's our ceiling, how many orders per second until it falls over|and on monday with full traffic?|
could we take a tv spot right now|will the database cope with tax day|load tomorrow is double, will that be fine|
when all students enroll on friday, will the site stand it|is it big enough for election night|
marketing wants to send the push at six, can we take it|enough headroom?|will it hodl during the sale|
would it stand ten times today's traffic|if users double tonight, do we break|
after the fix, are we fit for the semester start|what if the traffic of sunday comes, is it going to hold|
does it carry the load when the shops open at ten|is the db sized for the flash sale|
will we get through the night's batch load|can it bear the noon peak|are we prepared for the world cup final|
how will COMPONENT do under full load tomorrow|will 8 pods do for mother's day|
the promo starts in an hour, are we going to hold|does the current pool suffice for the evening|
payroll runs at six with triple load, okay?|would a traffic spike kill it again|
it's calm now at 3am, will it also be calm at 9 when all of them log in|will it hodl tomorrow|
can the ticket service manage twice as many fans|
will it hold on payday|does it survive the market open tomorrow|is black friday going to kill it|
will COMPONENT stand the month end run|can it take the filing deadline load|enough capacity for the dividend payout|
will it hold when all of america logs in|tomorrow is the 1st, twice the direct debits. do we get through that|
how will COMPONENT do at peak|is it strong enough for the evening rush|will we survive the salary wave at 6am|
can it cope with the IPO on thursday|25th is payday, will that be enough|does the gateway stand double volume|
do we survive christmas shopping with this|triple witching on friday - will it carry that|
can COMPONENT take the load on deadline day|if sales doubles next week will it break|will it stay up at the noon rush|
Is the present capacity adequate for the bonus payout run?|salaries of 3000 firms on friday. does the exporter hold that|
will this stand the next auction|monday 9am everybody logs in. will it break|are we strong enough for deadline night|
will the pool be enough at the christmas peak|can the gateway do the sale weekend|
what happens to it under tomorrow's volume, does it hold|is there headroom for the bonus run|
is it going to hold at the close|can it bear the double load at year end|will the gateway survive saturday shopping|
does that hold for the next salary wave|does it withstand payday plus black friday|
next week is the bond auction, will COMPONENT cope|the finals will have 3x the people, does this survive that|
champions league next wednesday, same setup, will it hold|can COMPONENT take twice that|
final results at ten pm will be huge, can we take it|does it survive tomorrow morning rush|will it cope with friday|
enough headroom for tonight's doors?|can it take the world cup|month end tomorrow, will it be enough|black friday?|
does it hold when school starts at 8|and with ten times more?|season start on friday, will COMPONENT bear it|
release night brings triple load. safe?|is it going to hold over the weekend rush|would it stand a second streamer raid|
will we make it through the playoffs like this|what about tomorrow's rush, enough capacity?|
the transfer deadline day brings five times the readers. enough?|does this setup survive new year|
concert of the year on sale tomorrow, are we prepared for the load|the finale has 4x votes. can the backend do it|
does it make it through christmas|is COMPONENT sized for the derby|
cup final sells out in minutes, tell me COMPONENT will stand it|we expect 2 million at midnight for the launch. are we good|
will it survive saturday|does it hold at the lunch rush|what about black friday, will it hold|
are we ok for the christmas orders|will COMPONENT cope when all stores open at 8|is that enough for easter weekend|
tomorrow is payday, does it hold then|does the fix hold with double the guests|can it take the harvest season load|
are we strong enough for monday morning|Will our capacity suffice for Mother's Day?|would it carry the newsletter peak too|
will the system manage the evening peak|we open 12 more stores on friday, can COMPONENT carry them|
is that going to hold tomorrow morning at opening|weve a school trip of 300 tomorrow, will it cope|
valentines day is next week, does the booking page survive|Would the present setup withstand twice the orders?|
do we get through the night with that fix|does it stand the sunday brunch|
next week is the big sale, are we ready for that load|will it be ok when all drivers log in at 6|
is there headroom for the holidays|will it break when the stores open|can it cope with the milk peak in may|
does that last through the evening rush|does it hold until closing|is the weekend going to be ok with that load|
wedding season starts, does it hold|will that be enough for the advent market|are we safe for the rush at noon|
will it manage the monday deliveries|what if 500 guests arrive tomorrow, does it hold up|can we run the big campaign on it|
will the server keep up at harvest|pancake day tomorrow, does it hold|
we have a bus with 60 guests at noon, will the system cope|does it survive the first day of the sale|
does it hold for saturday brunch|is it strong enough for two more warehouses|will that hold when the morning logins start|
does it survive monday|is COMPONENT going to cope with the enrolment rush|will it take the black friday load|
registration opens monday 8:00 with 20k students, does COMPONENT stand that|
what about tomorrow when all the clinics open at once|could COMPONENT handle double of this|
cold snap forecast, usage +40%. good enough?|will the fix hold under new year's eve sms volume|
enough headroom for the month end billing run?|is one replica going to do it when traffic is back|
quiet now because its sunday. monday too?|would we survive the same load as last year's launch|
can it take the morning ward round|will COMPONENT manage the payday peak|is this setup enough for the semester start|
does it stay up when the backups start again tonight|i expect 5x at noon. ok?|will one link be enough tomorrow at 9|
can the dr site carry full weekday load|is the backup link good enough for the evening|
can COMPONENT carry the winter peak like this|will it hold at noon|will the dam hold tomorrow morning|
can we sleep through the freshers week with this setup|will it survive the evening rush|
holiday traffic starts friday, do we hold|is it going to cope with new year's eve surge|
exam results day has 10 times the load, will COMPONENT stand that|
strike tomorrow, everyone will take our cars. enough capacity?|the gala has 5000 donors at once, does that work|
would it hold with double the flights|Will we get through Thanksgiving like that?|
is monday morning going to be ok with that many commuters|how much more load can COMPONENT bear|
will it hold when the second school district joins|marathon sunday: are we strong enough|
will it take the pressure at 6 when all go home|are we going to be ok on results day|
does it stand the football crowd on saturday|if twice as many donors come tomorrow, does it hold|
how will COMPONENT do in the christmas travel|can we make it through the peak tonight|
Is there enough headroom for the holiday?|tomorrow 30k pupils log in at 8 sharp. will it work|
will COMPONENT stand the peak with one node less|holidays: are we good?|
snow is announced, calls triple. does dispatch withstand that|school starts tomorrow, would it survive that|
can we run the gala with this setup|will the night batch be too much for it|
how about sunday evening when all students travel, enough?|it holds now, does it hold at the 5 pm rush`;
