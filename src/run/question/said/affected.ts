/**
 * What people say who want to know of or want `affected`: who is hit, how many, and what they can still do.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const affected = `does checkout work for anybody|does COMPONENT work for anybody|does COMPONENT still work for anyone|
does it work for anybody|does login work for anyone|is it down or only slow for them|who's feeling this|
can people still pay or not|blast radius?|how many customers are we actually hurting here|
is this customer facing or just our internal dashboards going mad|do logged-in users notice anything|
support has a chap in Leeds who says his basket empties itself, same thing or something else|
is checkout dead or only slow, need to know before I wake half of the company|
ballpark how many orders have we dropped|which flows are broken besides login|
sales asking if enterprise tenants are in this too|only android or web as well?|
what percentage of requests is actually failing for real users|are we losing money rn|
are new signups going through, the ads team is still burning budget|how bad is it, in euros please|
mobile ppl hit too?|Are partners on the API seeing errors or is it limited to our own frontend?|
did any payment get charged twice because of this|
ticket 4471 says refund emails never arrived, would that be part of this mess|anyone outside the building noticed yet|
does it hit everybody or just the unlucky 5 percent on the bad pods|is any data lost or only delayed|
I can place an order fine from my phone so who exactly is broken|which endpoints are suffering the most|
free tier only, or paying customers also?|were any payouts missed, finance is going to ask me at 9|
do we breach the SLA for anyone with this|users just see a spinner or do they get an actual error page|
our biggest retailer in Sao Paulo just mailed that their tills can't scan vouchers since an hour, they're furious, is that ours or a separate thing|
i have the regional director on the other line and he only wants to hear one thing, can people in the shops still pay by card|
a customer of mine in Lyon says she can't pay since this morning, is it linked with this problem?|
How many users are we talking about?|is this customer facing or only internal|
Our biggest account just phoned me screaming, are enterprise tenants touched by this or is it the free tier only?|
pls tell me can ppl still log in|So what is the damage in orders, roughly?|does the mobile app suffer as well|
I have forty tickets about "blank page after login" in my queue. Same thing as this?|who feels it|
what percentage of requests is failing from the customer's point of view|
Which features should I tell the sales team not to demo in the next hour?|
Dear Aura, sorry to disturb, I only would like to know if the customers which already paid yesterday have something to fear.|
can clients still download their invoices?|did any data get lost or is it only errors|
everyone or only some unlucky ones|
I've got a prospect on the line in ten minutes and he wants to try the trial signup, will it work for him?|
is it that the users see an error or they see nothing at all|how bad is it for the shop, in euros|
do partners who come through the API notice any of this|refunds, are they going through or are they stuck too?|
how many carts were abandoned because of us tonight|Is search working at least?|
Was any personal data exposed to other customers through this, or is it pure availability?|
a guy on twitter says our site ate his order, could he be one of the victims|what else is broken besides COMPONENT|
does this thing hits also the people with old version of application|
I've been on the phone with the same furious restaurant owner for twenty minutes and he swears only card payments fail while cash orders come through, does that match what you see?|
are teh users in poland hit or jsut the germans dont know what to tel them|are customers hit or is it only internal|
which customers see this right now|do people in checkout get errors at the moment|
can shoppers still put things in the cart|can they still sign in|does search still work for visitors|
one of our biggest accounts rang and says they can't export, is that us|
a shop owner writes that his orders come in twice, does that belong to this|
my mum says the app is white on her phone, same thing?|
support got 14 tickets about missing mails, is that this incident|
how many tickets worth of pain is this, roughly how many people|what fraction of traffic gets an error|
percentage of failed logins?|how many carts were abandoned because of it|what did this cost us so far|
how much turnover per minute are we losing|is any data gone|any customer data leaked by this?|
did somebody get charged without getting his order|are the apps hit as well or only the website|desktop only?|
only logged in people?|are internal users hit as well, the backoffice people complain|
do paying customers notice anything|is it visible from outside|would a normal user notice this at all|
users get an error or a blank page?|what does the customer see when he tries to pay|which pages break|
which journeys are broken|which features still work for customers|what can people not do right now|
what can they still do|sev1 or sev2?|how severe is this|is this bad enough to wake someone|how big is it|scope?|
impact pls|reach of this thing?|who suffers|who is hurting and how much|
how many unique users hit an error in the last ten minutes|is the mobile app ok or broken as well|
are webhooks to merchants delayed|do deliveries go out late because of this|is COMPONENT taking others down with it|
what else goes down when COMPONENT is down|which services depend on COMPONENT|who calls COMPONENT and fails now|
does this break COMPONENT too|did the batch customers get hit as well|are trial accounts in it|
is germany hit harder than the rest of the users|our CFO wants a number, how much have we lost|is the SLA blown|
how much of the error budget is eaten|are we breaching any contract with this|if i were a customer what would i see|
tell me in numbers how bad it is for users|count of people who got a 500|any vip customers among them|
nobody complained yet so is anybody really hit|is it only the people with big baskets|
can customers cancel orders at least|do refunds go through|are payments going through|
is somebody losing money because of us|will people have to order again or are their orders safe|
our chat is exploding with complaints, how wide is this|
i see errors in my browser, is everyone seeing them or am i special|
dear colleagues, which part of our customers is concerned by this disturbance|are the stores on the road able to sell|
are there users for whom it works|works for me, does it really fail for others|what depends on COMPONENT|
is COMPONENT affected|is COMPONENT affected too|what does COMPONENT break|give me numbers on the impact|
how many requests did we drop|what else is broken because of it|
do people outside know about it already, I mean do they feel it|who can not buy|who cannot log in right now|
who can't order|are there people for whom nothing works|it's only two percent of people, right|
support can't open any record, is that part of it|my agents can't see orders, same trouble?|
how many checkouts are burned already|which customers are experiencing difficulties|which clients experience problems|
what is the blast radius|what's the impact|whom does it hurt|whom does this hit|does login work for anybody|
does the checkout work for anyone at all|does search work for anybody|is there anybody for whom it works|
if they buy now do they lose their carts|which other services are hit|which other services are affected|
what other components are hit|can people still fill their cart or is all of it down|are they able to browse at least|
can people browse but not pay|is everything down or only the payment|who is affected|who does this hurt|impact so far|
what is the impact on customers|how many users see errors|how many people are having problems|
which users have trouble right now|is anyone actually noticing this|what share of requests fails|
how many requests failed|how many purchases did not go through|how many checkouts were lost|how bad is the damage|
how severe is it|what else is down|can people still log in|can customers pay at all|
is the whole site down or just COMPONENT|what does this cost us|is the sla burnt|who feels the pain|blast radius|
which customers are having difficulties|is it only some of the users or all of them|is COMPONENT affected as well|
can users still log in|can customers still check out|can people still use COMPONENT|can anyone buy anything|
how many orders did we lose|how many purchases failed|how many errors did users see|number of affected users|
how many users are there in total|share of users affected|what percentage of requests fail|
what part of the traffic fails|are all users affected|is everyone affected|is anyone affected|
is it all customers or just some|do users notice|do customers notice anything|do users see errors or just slowness|
which endpoints are affected|which routes fail|which features are down|what can users not do|
what is broken for the customer|what do users see|are refunds affected too|is the checkout affected|
is search affected|does it affect payments|is COMPONENT hit|does this affect COMPONENT|
how come COMPONENT is not affected|who depends on COMPONENT|how bad is it|how bad|how serious is this|is it serious|
is it bad|what is the severity|is this a sev1|what is the damage|impact|customer impact|how much revenue did we lose|
how much money do we lose|are we losing orders|did we lose data|is data lost|was any data lost|is any data corrupted|
are payments lost|are we past the slo|did we breach the sla|is the error budget gone|success rate|
what is the success rate|what fraction of requests succeed|how bad is it in numbers|impact in numbers|
how many customers could not pay|do people lose anything|how many failed in total|count of failed requests|
what share fails and what share is slow|who is suffering|which customers are hit|
how many requests failed because of it|which services depend on the broken one|who else depends on it|
how many got errors|how many people got errors|how widespread is it|do customers see this|how far does it reach|
launch is in full swing and half of my twitter feed says login spins forever, how many players is that really|
i see no tickets at all, is any user noticing anything|
Acme Corp is on the line and says their exports are empty since noon, is that our incident or something of their own|
any other big accounts in the same boat|total damage?|was personal data of customers exposed at any time|
internal only or outside folks too|writes still accepted?|what's running on them that customers would notice|
signups are dead, what else|do real users get through|
Hi, support here. Customers tell us they're being logged out every few minutes, is this known?|
only google login or password too?|one lady says her basket is empty after login, is that the same problem|
are password resets also in that queue? because then we have a bigger problem|
can patients book appointments at the moment, yes or no|how many clinics|
riders don't get orders in berlin, all riders or only the ones on android|how many orders have gone cold so far|
what parts of the site wait on that pool|can trucks still be loaded|labels can't be printed at all or only dhl|
what fails for the customer when we get a 429|are there users who still land in dublin|
half of all thermostats offline, or is that just the app showing it wrong|
stream is buffering, all viewers or just one cdn|fans stuck in the waiting room at position 0, how many are there|
any tickets sold twice?|if it's late what do the agents see in the morning|how many employees wouldn't get paid|
app crashes at start. ios only?|which versions, because 8.2 on my phone works|
all images 404 for me on the hotel pages, just me?|
seo people are asking whether google saw the 404s, did crawlers get them too|and is it still happening to new orders|
merchants say no webhooks since last night. all of them?|are any of them lost for good|which tables are late|
does a 4s pause even reach the customer|are sso users the only victims|
do users get 502 or is it only the dashboard that's red|
flight search shows no prices for my mum in portugal lol, is that us|what did that cost in bookings|
do you have any idea how many customers we're losing per minute|are the folks in Lyon able to buy stuff|
A lady on the phone says her card was charged twice, is that from this?|are vouchers still working for folks|
my mum cant log in haha is taht us|Can guests still check in at the front desk?|
Which part of the site is broken for people exactly|
we run a clinic on this, can teh nurses open the patient list yes or no|
Hi support here, 40 tickets in ten min all about passwords, is this the same issue|how many shops are offline|
Did anyone lose data?|can the drivers stil get jobs on the phone or are they standing around|
a customer in Oslo says he waits 40 sec for the map, does that belong here|Do we lose money at the moment?|
What's the damage?|the kiosk people say they see an hourglass, is this only them|
Booking desk here: half my guests get no confirmation mail, is that you guys|can people still return parcels|
does the outage reach the hospital wards or only billing|
Sales wants to know if the demo at ten will work for the client|Do refunds go thru?|
our resellers ask if prices they see are correct, are they|which countries cant pay|whos hurting from this|
Do tickets already bought still open the gates?|
We have an exam going on with 3000 pupils. Can they hand in their work?|
I have the hotel chain from Vienna on the other line and their night porters cant open any doors with the app, does this belong together|
Is anyone standing in front of a closed door becuase of us?|
What was the total number of patients who could not book that day?|
Can the pickers see their lists or do we go to paper?|only android people complain to us, do iphones work?|
a guy on twitter says our donate button is gone, is he right|how many are angry with us right nwo|
did teh outage cost us any subscriptions|Is the outage something clients notice or only our own staff?|
are calls to the emergency line going through|can they pay by card at the pumps|
our colleague in Lima cant open the report, part of this?|
The bakery chain can print receipts but not send orders, are they the only ones|
I have a lady on the line who says her basket empties itself every time she logs in, is that us or is she just doing something odd?|
do guests feel it or is it purely internal|three tickets abuot missing confirmation mails since lunch, same thing?|
Hi, I am sitting in a cab to the board meeting and somebody will ask me how many orders we have missed. Do you have a number?|
wich user flows are brokn|Are we losing transactions or do they only get queued up somewhere and go through later?|
one customer tells his invoice pdf is empty, it is belong to this incident?|
I need to know whether returning shoppers can at least see their old orders while COMPONENT is misbehaving|
anyoen outside the company seeing this??|Is it everybody|
would a normal person browsing the site right now even realize something is broken, or is it only us staring at dashboards|
lost any data or payments that we would have to refund|is partner api impaced too|
A hotel chain writes me that their receptionsts cannot print bills since this moring, does that belong to what you are looking at here?|
We have a big promo running in Spain and Portugal, so tell me honestly how many sessons ended in an error page instead of a purchase|
I'm from support and I have to sort the tickets: which parts of the app don't work for them and which ones can they keep on using?|
has anyone managed to pay since the deploy|who's actually hurting here|customers or just our synthetic checks?|
just got paged, what do users see right now|is it everybody or only the EU folks|
how many carts did we drop because of this|did we lose any orders while COMPONENT was down|
support here, 40 tickets about declined cards, is that this one?|how many checkouts have we burned|
how many orders did we burn tonight|are customers able to add things to COMPONENT|are people able to order|
are users able to log in|are shoppers able to pay`;
