/**
 * What people say who ask for the aspect `all-or-some` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const allOrSome = `is it everyone or only some|does every request fail or a part|all customers or just the one that wrote|
only in Europe?|are new users hit only|just iOS or android as well|is it one tenant|how many percent of users get it|
only people with big baskets?|one pod or all of them|Are all of our shops affected or just the German ones|
does it hit logged-out people too|is that for all cards or only Amex|who exactly is affected, everybody?|
is it random or always the same persons|i get it, my colleague doesnt. does it hit only some?|
every time or now and then|one region?|do only the ones on the old app see it|
all patients or only those with the new insurance id|1 in 10 or 10 in 10|Is the whole fleet out or single trucks|
does the error depend on the browser|just our office?|only one warehouse or every one|
is this limited to the beta group|what share of calls go wrong|for all languages or just the Greek page|
are enterprise accounts spared|is it the same customer again and again or spread|
does it strike only accounts made after the release|all schools?|what do the failing ones have in common|mobile only?|
only with voucher or any order|did the whole world have it or only EU|
during the outage, was it all users or a fraction|
it says 4% errors. are that 4% of all people or a single customer doing 100%?|is it a single node that answers wrong|
Some cashiers say fine, some say dead. which ones are hit?|do all devices of the meter series fail or only firmware 3|
just guests or members too|are a few heavy users behind all errors|do premium viewers have it also|
only first-time logins, or returning as well?|is every ambulance terminal affected or one station|
one zone or all the availability zones|is it for every file or just big ones|could be only me?|
does the thing touch free accounts|only people behind the proxy?|how widespread among customers|
is this everybody on COMPONENT or a slice|Are merchants in Turkey the only ones|
is all traffic hit, or only what the canary serves|every second request or what|who is spared|
does this affect just staff or the public as well|is it isolated to the one merchant we see in EVIDENCE|
were all bookings hit or a certain airline only|for the report: all policy holders or a subset?|
do users with two accounts only get this|so its global?|only dark mode users lol? someone said so|
everyone in the building or just floor 3|are just the long sessions dying, or any session|
Does it happen to all the players or those on the Frankfurt servers|is the failing part always the same shard|
all of them or some of them, the machines|Only one api key seems to show up, is it really one client?|
can you say wether it is for the whole customer base|one account manager says only her clients. true?|
is a single bank the problem or every bank's customers|just chrome?|do all drivers in the city get it or a few|
the 500s, concentrated on one customer or everywhere|is it all stores in our franchise|
every user in the tenant or only admins|affected: all or part of the learners|
any pattern in who gets hit, like country|i can log in fine from berlin, so does it only hit some places?|
100% of requests?|before the fix, were old customers hit as well|only wired scanners or wifi too|
is it one bad replica so that only some reads fail|does each shopper have this or depends on luck|
Is it all the time all people or does it pick|just tenants on the new plan?|only IPv6?|
a minority or the majority of passengers|is it only the persons who updated today|
are all labs down or just ours in Gent|the alert was for one host only or the entire group|
everybody with more than 100 items or everybody|all our ATMs or the ones on the new software|
only orders with gift wrap??|some users got through they say. what part did|
are visitors from outside the EU unaffected|do the failures all come from one ip|
just one customer id or many in the errors|
I write the status page. Can I say "some users" or must it say "all users"?|
support lead here, half of my agents cannot reproduce. does it only strike certain accounts?|
My phone works, my wife's doesn't. are just some people hit?|
for the customer from the ticket it fails each time, for others never? is it bound to him|
the crash, does that hit whoever is on that pod or every visitor|
we have 60 stores, 4 called. are the other 56 okay or just not open yet|
since the deny is it everybody now or still only the canary users|all users or just some|
does everyone get declined or some brands only|is every school hit or just the one district|
is it all the wordpress sites or only those on the old plan|is it all users or a subset|
is it the whole cluster that's slow or a single node, for our maintenance plan|
is this every customer or only the ones with the new app|one pod or the whole fleet|one region or everywhere|
only node 3 or 4 too|only the eu users?|the clients in brazil are all with error or only some?|
does it hit every request or one in ten|I can log in fine, so who can't?|
for the statement: are all clients concerned or a part|just our tenant or others as well?|
is there something the affected ones have in common|one shop rang. are the other shops ok|
only people with saved cards?|Are concerned all the users or only these on the old version of app?|
does it matter which browser you have|which region is it, or all|works for me. who does it not work for?|
is it only the ones who logged in after CHANGE|every device or a certain model|do free users have it too|
one server out of five or all five|sales: does it hit my account, or is it limited to the trial customers|
is anybody spared|is it bound to one data centre|all carriers or just one|is it random or always the same people|
does everyone see it slow, or just those with many rows|still some people failing after the fix, which sort|
only on mobile network?|a handful or the lot|is it just the ones in the beta group|
do all tills have it or only the new model|every school or only the ones that migrated|
does the crash hit all workers or a single one|internal users only or customers as well?|
should I tell all customers or is it confined to some of them|
two crash reports, both from old phones, is it old phones only|
support sees just the french tickets, are only the french hit or do others not write|
my dashboard is green and I can order, so which group is it that can't|
after the fix some still complain, do they share something, same region or same browser|
do I wake the whole sales team or is it only the accounts on the new plan|
It is for each customer or only for who has more than one address?|
errors are at 8%, is that 8 of 100 people always, or everyone now and then|
which share of the drivers is hit, all or the ones with the update|is it every till in the country or that one street|
every customer or only those with a voucher?|all cities or just krakow|only mobile app users? my laptop does it fine|
is that every airline or only the ones we get through COMPONENT|only fans abroad or everyone|
one tenant or the whole lot|is it only sellers with over 10k items?|are they gone for everybody or is it my browser|
just webp or jpeg as well|kiosk 3 works, 1 and 2 not. is it per kiosk?|is everybody seeing that|just ios?|
only new signups or old users as well?|each request or every tenth|only the ones in canada?|med only or caribbean too|
does that happen to everybody with a custom template or to everybody|is it firefox only|only calls over 50 people?|
only android 14?|me neither. all of you as well?|colleague next to me has no problem, i have. so who's got it?|
all hotels or only ours in prague|only +49 numbers, or do the french have it as well|
does it strike at random or always the same people|all browsers?|everybody or those with the app only|
only riders, or the drivers app too, or just some of them|all bidders or the ones on server two|
is it only the business accounts or private ones too|every broker or just the ones with the old portal?|
does it hit any request or each tenth or so|all workstations or just the thin clients|
only patients admitted today or everybody|is it only the new smart meters or the old ones too|
just the tenants in the north grid or everybody|only iphones?|only those who travel or people at home as well|
does each card have this or just visa|only new customers, or old ones as well?|
my phone is ok, my colleague's isn't. so who gets it and who doesnt|is every tenth request bad or all of them|
each login or just sometimes|is it the same for each hospital or just for ours|
I only see it with android users. others too or not?|does it only strike the big accounts|
hit are only the big brokers or small as well|only people on the old app version?|
do all cars lack gps or only the new ones|is every payout blocked or just foreign ones|only one client or the lot|
my mum can log in, I can't. who is in and who is out, is there a pattern|everyone with that tariff, or random people|
is it every request or only each tenth|just the new accounts or the old ones too|
is it only tenants on the shared cluster or also the dedicated ones|one region or all|EU servers only?|
one school or all 300|is it only those with long names, all my cases have umlauts|every call or now and then|
Just the prepaid customers?|support sees just germans calling. is it limited to one country|
is it only customers who paid with that one card type|the whole country or a city|
is each login failing or one of many|does COMPONENT fail for all tenants|only those who updated the app?|
do all ambulances have it or just the southern ones|it works with my account. does it hit only a part of the people|
some of the guests or all|all turbines or a handful`;
