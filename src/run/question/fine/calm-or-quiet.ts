/**
 * What people say who ask for the aspect `calm-or-quiet` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const calmOrQuiet = `is it really fixed or is everyone just asleep|it's 3am, of course the errors are zero. does that mean anything?|
are we healthy or just empty|graph is flat but so is traffic, do I trust it?|
no orders no errors... is this recovery or silence|could it be that it only looks fine because people gave up|
Is COMPONENT okay again or is there simply nobody using it right now?|
how much traffic is actually going through COMPONENT at the moment, enough to say its fixed?|
green since 22:00 but the shops close at 22:00. so?|
what happens when the morning rush comes, will it still hold or are we only fine because its quiet|
im on nights at the warehouse, scanners are quiet because nobody is picking. can you tell if it is really ok|
before I go to bed: fixed for real, or only low load?|
error rate or error count? because count goes down when everybody leaves|
are the 5xx gone because callers stopped calling|I don't believe a calm sunday. is COMPONENT really good|
clinic opens at 7. would it survive the first patients or is this a fake calm|
it looks so good because the retries stopped i think, is that right|
EVIDENCE shows zero failures, but out of how many requests?|
zero of zero is not a success rate. how many came through?|is that calm real|real recovery?|
genuinely ok or just quiet|has anyone actually checked out successfully since, or did they all leave|
do we have proof with real users that it works, or just no complaints|
no tickets for an hour. because it works or because they gave up calling us?|
support lead here, phones went silent. good silence or bad silence?|
the queue is empty, but is it empty because we catch up or because nothing gets in|
is the queue draining or did producers just stop|Latency is back to 40ms, with what load though|
same load as this afternoon or a tenth of it?|
compare with a normal tuesday night please, is this normal quiet or too quiet|
are bookings at the level they should be at this hour|traffic looks half of what I'd expect. are we sure we're back?|
it recovered exactly at the end of business hours, that makes me nervous. is it over?|
market closed 16:30 and the alert cleared 16:31. is the trading thing solved or only paused|
kids are out of school so login load is nothing. really fixed?|Is problem truly finish or only no user now?|
sorry my english, i want to know if is good because good or good because night|
the alert resolved by itself, is COMPONENT well or did the traffic just dip under the line|
resolved alert = no more failures or = no more data?|could the metric simply be missing? flat zero is suspicious|
are we blind or are we fine|is COMPONENT answering at all or does nobody ask it anything|
you say quiet, I ask: healthy?|will this come back at peak, i.e. is it only gone because peak is over|
lunch peak is over so naturally its faster. did anything get better underneath|
would it fall over again with daytime load as it is now|nobody approved anything and it is green?? is it truly ok|
we denied the card and errors are down, is that just the evening lull?|
with the card still waiting the errors went down. less people or less problem?|
stopped you an hour ago and its calm now. calm because fixed or because players logged off|
the fix went through at 1am, does a green board at 1am say anything|
I'd like to tell the board we are back. are we, or are we just not being used?|
head of ops asks if the recovery is 'real traffic' recovery|
is there any real customer on it right now that I can call a success|how do you know its not just low traffic|
what makes you sure it is recovered and not idle|connections dropped to 12. is that healthy or is that nobody home|
drivers stopped opening the app after the third crash I guess. so are the numbers worth anything?|
the app stores reviews say people uninstalled. is no error now a good sign or just no people|
we put the banner up and told people to stay away, so does the low error rate count?|
we turned off the campaign, so the site is quiet. is it actually able to take the load again|
is the healthy check green only because of synthetic probes? any humans?|only the probes are hitting it arent they|
are those successes real or just health checks|i see 100% success, on 6 requests lol. is that enough|
how many requests do you need before you'd call it good? have we got those|
cant tell from the graph if it mended or if it starved|did it mend or starve|so is it over over|
like properly over? or over until people wake up in the US|
US wakes up in 2 hours, is it really fine or are we fooling ourselves|
i handle the night shift at the bank, batch is at 4. is payments really ok or just no card swipes now|
is it weekend-quiet or fixed|hospital portal: visits are low at this hour anyway. can you say for certain it works?|
Any sign that this is only a pause?|Is the storm over or are we in the eye of it|
I dont see errors but I dont see sales either|no errors, no sales. thats not fixed is it|
sales line is still flat, errors are zero. what is it then, fixed or dead?|
is nobody buying because they cant or because its night|
before we close the channel: does it look ok under real load or only under none|
not asking if alerts are off. asking if it works when somebody uses it|
false alert they say, but was it false or was there just nobody hitting the broken page|
it never fired again, though the page gets maybe 3 views at night. is the page okay?|
since the denial its been still. healthy still or empty still?|
the restart made everything quiet. too quiet. users back?|are people back on or not, otherwise green means nothing|
have the sessions come back to normal numbers, or is it green on an empty house|
Is everything good there now, even with the volume we normally have?|
does the success rate hold as the traffic goes up, or do we not know yet|
at what volume are we measuring this recovery|if all the couriers logged in now would it be ok|Do I trust this green|
ferry doesnt sail til 6 so nobody books. is booking well or just unused|
how would we even notice at this hour if it were still broken|
would we see it if it was still broken, with three users on?|
are the success numbers built on enough customers to believe them|
has COMPONENT been properly exercised since it went green|
people told each other to use the phone instead. is the app ok or just abandoned|
it's thanksgiving, office is empty. dont tell me its healthy unless someone used it. did someone?|
nobody complain because all good or because all sleeping?|
COMPONENT looks fine sicne 1am, but who uses COMPONENT at 1am|
did COMPONENT see any real load after CHANGE went back, or are we judging an idle box|
EVIDENCE is a flat line. healthy flat or nobody-there flat?|
Can COMPONENT take tomorrows crowd or does it just look good with ten people on|
Since the alert for it closed by itself I assumed it was okay, but you never said so, is COMPONENT actually back to healthy|
alarm is silent now. silent because fixed or because muted... I mean are we ok|db here, is COMPONENT ok or just quiet|
is it fixed for real or just for the moment quiet|is it quiet because it's night or because it's fixed|
is it quiet because its fixed or because its night|it went green because you stopped looking or because its good?|
payments quiet because fine or quiet because gone|
its 3am here, is it quiet because its fixed or because everyone sleeps|
no alert for an hour but also no customers for an hour... so is this real?|
I'm from support, tickets stopped coming. did people give up or does it work again?|
I dont trust this silence, is anybody actually buying right now?|graph looks flat but is there any traffic behind it?|
before I close the channel: is it truly healthy or just the lunch dip|
Sorry for stupid question, but zero errors with zero users, this is not same as good, no?|
we turned the banner on and told everyone to stay away, so how can we say COMPONENT recovered|
is this calm or just sunday|
finance here. payment volume dropped to nothing and so did the failures. is that recovery or did folks walk away|
After the fix nobody got paged, but the batch only runs at 6. Is it OK or simply not tested yet?|
the alert cleared by itself at midnight, does that mean anything with so little load|
would it still look this good at monday 9 o'clock load?|
I want to go to bed. Tell me honestly, is it over or is it just the night|
we routed all the trucks around it so of course there are no timeouts, is it actually fine underneath?|
hm, latency is great, but half of europe is offline now. does that count?|
does the low error rate hold if we look only at real user calls and not health checks|
Before I tell the customer it was nothing: could it be quiet only because their office is closed?|
Has anyone done a real booking since the fix or are we judging from an empty site|
no crashes for forty minutes, but is it under any load?|
what makes you sure this isnt just the dip after the match ended|
deny'd the card an hour ago and it went quiet anyway. has it healed or are people just not trying|
As long as all the clinics are closed the numbers mean nothing, right? or do you have enough traffic to say|
is that real recovery?? the students logged out at 8|
new on call here. It says resolved but I see almost no logins. should I believe resolved|
did the COMPONENT queue drain because it works or because nobody puts anything in|
The error count halved, but so did the visitors, isnt it the same rate then|
looks fine to me, only nobody uses it at this hour. can you tell the difference?|
legal asks if incident is ended. can I say yes when there is no traffic at all to prove it|
the approver never pressed, the card is still waiting, and yet no errors since 1am. Is COMPONENT really healthy again or is there simply nobody left who calls it?|
I'd close the ticket and send the night crew home, but with four requests a minute I can't tell, does that calm mean anything?|
the crash count stopped at 7 and I want to believe it, only the workers have had no jobs since then. would they crash if they had?|
sales wants to announce we're back for all customers; is the low error rate honest or only because the americans arent up yet|
we rolled CHANGE back after closing time, so who has tested it? I mean is it good or has just nobody shopped since|
I looked at the dashboard myself and it is flat and green, but flat like dead. Are there users on it at all?|
before I tell users they can try again: are those zeros from a working service or from a service without visitors|
slow queries went away at the same moment the office closed, so did it get better or just empty|
Data is not lost they say, alarm is off they say. But on holiday here nobody works, so is it really finish?|
support hotline is silent, which on a normal outage never happens. Is it over or have the customers all gone to the competitor for today|
looks nice and flat but it is 3am and nobody buys shoes at 3am, so is it really good?|
green, sure, because everyone went to the competitor. or is it green for real?|
is it healthy or have they all just given up and closed the tab|
all quiet, but it's thanksgiving and half the customers are at home. meaning?|
no failed payouts anymore - because it works or because there are none due at night?|
404s went to zero but so did traffic. hm?|
museum is closed mondays, of course there are no errors. do we know if it is repaired?|
nobody buys trains at 4:30, hence no errors, hence 'ok'. or do you know more than that|
is it fixed or is it just sunday|Charts are flat because there's no traffic, or because its fine?|
have the users come back to prove it or are we celebrating an empty shop|
lunch time, nobody searches. is that why its green|
queue at zero since nothing comes in on sunday or because it goes out?|
all hands over, everybody hung up. so zero drops means what?|
first bus leaves 5:10. before that nobody opens the app. so is 'no errors at 4:50' worth anything|
no new wrong bookings since 11. because closed or because no one looks for rooms in november|
campaign ended at midnight so nobody pledges. sure its healthy?|
all drivers are on the road now, nobody loads routes. so does green mean green|
concert has begun, all who could log in are inside. so of course its calm. or is it healed?|
everyone's gone to lunch so of course it's fast. real or not|zero errors of zero requests, or do we have traffic|
shop's closed on sundays in this country. so did we test it or is it just still|
no lot running at the moment. so 'no lost bids' isn't news, is it? is it truly ok|
no renewals due till monday, so what does the green light tell us|
its sunday 3am and nobody pays anything. is it healthy or just empty|
nobody is using it at 4, how do you know it is fixed|does it look good only because all wards went on paper|
offices closed at 4. is it ok or simply nobody there|wind is zero so no load, thats why all good?|
3am, nobody calls. sure its healthy?|markets are shut. can you even tell that its repaired without traffic?|
error rate zero, but are there requests? or is zero out of zero|i fear the calm is just lunch break. right?|
does it stay good when the people come back or is it only nice because nobody's there|
campaign is over, nobody clicks. solved or just no load|
its holiday in bavaria today. is it good because its good or because its empty|
counters closed at 12. is it fine or is nobody there to complain|
sure no errors, printing is finished for the day. will it be ok when the next run starts or do we fool ourselves|
half the city is asleep. does your all clear mean anything at this hour|
Is the network really well again, or has everybody simply gone home?|
brokers don't work on saturday. so is the portal healthy or unused|
Low error rate at low traffic says nothing, does it?|
payouts only run by day. so how can you say at night that they work|
only 4 calls in the last hour. is that enough to say it works|payout window is shut so no errors. really cured?|
Sunday, no trading. would we see it at all if it was still broken?|
no calls for ten min. fixed, or have they just given up?|phones went quiet but its lunch. is it truly ok|
traffic is a tenth of normal. do we know it's healthy or just idle|
you say recovered, but the branches are closed now. would it also be fine if they were open?|
it's green but the office only opens at eight. trust it?|is it calm because its fixed or because nobodys up yet|
of course there are no errors, there are no users. or are there?|
no flights between one and four, of course it looks good. is it good?|is it good or did they all rage quit|
nobody orders labs at this hour. how would we know it works|
it is holiday here, hardly anyone works. does green mean anything|
schools are out at two. did it recover or did the pupils just go home|zero errors with zero traffic. so?|
the pupils are all home now. is it healed or empty|no tickets, no errors, no logins. dead calm or fixed?|
sunday noon nobody buys insurance, are you sure thats a recovery|
night shift in the warehouse has 3 people. can one believe the green|
are the error numbers low because it works, or as nobody's trying any more|
bars are all zero. is this good news or has nobody a bus pass to sell at midnight|
could the silence be because the clients got disconnected and never came back|
nobody came through since ten so is it okay or just not tried|is COMPONENT ok or is simply no one calling it|
it rains and nobody rides. is the recovery true|polls are closed so of course nobody votes. does it work|
graph is flat as the sea. good or dead|all the trucks are parked, so naturally no scan fails. can we call it healthy|
guests sleep. so is it ok or unused|it's the quiet season, does this prove anything|
no wind so no data. how do you know it's healed|is it really over or only quiet|
is it really over or is it just quiet because everybody went to bed|over, or only quiet|
is that real recovery or just nobody there|are we good or is it only the hour|is it really fixed or just low traffic|
really over or just a pause|is it over or did they all leave|good now or only because its night|healthy or only asleep`;
