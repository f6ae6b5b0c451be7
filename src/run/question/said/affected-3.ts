/**
 * What people say who want to know of or want `affected`: who is hit, how many, and what they can still do.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const affected3 = `how many euros are stuck|
Hi, Nadia from merchant support. I have a chain of bakeries on the line, 30 shops. Do they all have it or is it by luck?|
I have to vote on this card and its not clear to me whether one single customer suffers. Does one?|
someone in accounting asks whether the payouts of yesterday are complete or have holes|
i can pay fine with my own card, so who cant|what do you mean "partial". partial who|
before i ruin my Sunday: does it touch people or machines|
the deny came from a guy who thinks noone is hit. how many are hit?|
is it noticeable for a taxpayer if we leave the card sitting|how many of our 2 million insured are in trouble|
Hello, sales. my prospect tries to sign up in the demo right now and it spins. Does signing up fail for all?|
orders accepted but not confirmed, do traders have that all over|are we charging folks wrong amounts anywhere|
which countries feel it|for my ticket: "impacted users" = ?|so the poor souls getting errors, dozens or thousands|
can employees open last months payslip|are those who paid before noon safe|
the false alert of this morning, was any customer really hit or none|
looking back, how many payments did we fail in total|
now its fixed: how many filings do we have to ask people to resend|
roughly how many calls could we not authorise while you were all discussing|
Good afternoon, this is the ombudsman's liaison. Were consumers unable to reach their funds?|
im at the till of our own canteen and card gets refused, thats the incident? who else has it|whose money is stuck|
does a pensioner notice|so far only lisbon complains. is lisbon alone|
what are the traders complaining about, is it what we see here|am i allowed to say "all customers" or is it "some"|
can we take in premiums|what is the effect on people with direct debit|is online filing dead or only the pdf upload|
what is it that employees cant do now|do cash withdrawals go through|how many accounts|
who gets the error page, all or a part|please quantify the harm to members|hows the pain outside|
Actuary here, no idea of computers. My question is only if policy holders suffer while that card hangs there.|
is someone paying for our hesitation? I mean are clients hit while we debate|
my terminal at the petrol station took the card fine. so who is it that cant|were wages paid short|
did the members lose quotes or only see them late|is the app useless for everyone now or do some get in|
the refused rollback: how many people sit in the dark for it|are players getting kicked mid match or only at login|
hi, community manager here. reddit says nobody can join ranked. is that really everyone?|
we stopped looking but are people still being thrown out|so no player noticed anything? really nobody?|
did the false alarm cost us anything on the player side|video buffering for all or just smart tvs|
Hello, from customer care. Subscribers say the stream freezes after the ads. Same thing as here?|
do live viewers notice or only on demand|percentage of plays that fail pls|is this why my mom can't watch her series|
are the android people hit as well? our store rating is dropping|new signups, do they get through|
election night and you tell me the front page is red. do readers see anything at all?|
does the app show yesterdays paper to all or only to some|
Sales here, advertisers ask whether their banners were delivered. were they?|
subscriptions dept: did any cancellation or new order get lost in the hour|
is the puzzle page hit, those people complain loudest|
what exactly do readers get, an error, a blank page, old articles?|how many page views did we fail|
my sister cant log in to read, is that us|nobody in the newsroom notices a thing, who is it that has trouble|
so the alert was bogus, but did really not one user have a failed post?|
trust and safety asks: were reports from users dropped|are dms going through or stuck for people|
Do users see an empty feed or an error?|only brazil?|creators say their uploads vanish. did we lose photos|
how big is the group of people that sees this|does it hurt anyone or is it just a red number on our side|
real impact or none, that's all I need|if it was a false alarm, why is my timeline not loading. who else has it|
can people sign up|investigation got stopped but support still gets tickets, what are users seeing|
Did we deliver the ads we were paid for during that hour?|are people stuck in the waiting room or beyond|
promoter on the phone: how many could not buy|do we have double sold seats??|
finance asking. any payments taken without a ticket issued?|box office at the venue cant print, is that part of this|
does the mobile ticket open at the gate, doors are in 20 min|
are season ticket holders affected or only the general sale|how many orders hang|what does a buyer see at the moment|
Were any reservations lost during the restart?|do resale sellers still get their money|
so the fans on twitter shouting "queue is broken", is that this|false alarm they say, but did sales drop or not|
how much revenue went missing|what portion of checkouts dies|live scores wrong in the app for whom|
Betting partners complain about late odds feed. Are they hit, or is it their end?|
do the fans in the stadium get the replay|did anyone get a wrong result pushed|
i'm from the club, are memberships renewable right now|how many users saw the wrong score|can people still bet|
what doesn't work for them precisely|are these complaints in my inbox the same issue|no one hurt then?|
did we lose any fantasy transfers made in that hour|alarm in the ward system, do nurses notice anything|
are shipments leaving or is the belt idle|does the customer at the atm feel it|which depots cant print labels|
pupils cannot hand in their homework, all schools?|are salaries going out today or not|
passengers at check in, do they wait|do riders get a car|do bakeries get their orders tonight|
is it only our tenant or others too|how many calls dropped|does it concern only new policies|
do milking robots send data or is the whole farm blind|
I run the guild server forum and my inbox explodes. Which players are touched by this?|
No need for tech talk. Can a kid buy gems right now or not?|
I heard it was a false alarm, good. Still, could there have been players who lost items?|
we refund if someone lost a purchase so i need to know, did any purchase get lost|
my raid group cant get in, is it us or is everyone out|
Marketing here, we have a paid campaign running. Does the landing page even take signups?|
sorry if asked already. what share of plays break|
qa here, cannot repro at all. where should i look, i mean which users see it|
the alert says 4 percent, 4 percent of what, people?|Are kids accounts among the ones that fail?|
you got stopped so i ask plainly: are readers still hurting|
if it was nothing, why do 12 subscribers write they cant log in. are they hit or not|
do free users notice or just premium|Is anybody actually suffering from this?|did gamers lose progress? yes or no|
the ads team wants the count of impressions we failed to serve|who notices this, honestly|
Playing devils advocate here: if nobody restarted anything, did anybody even have a problem?|
im from billing, do i have to expect chargebacks, i.e. were cards hit for failed orders|
is it safe to say nobody lost data|whats broken from a users point of view|which customers do i have to call|
can journalists file stories|do i get it right that just old app versions suffer|is someone locked out|Damage report?|
for support: symptom list as users would tell it|number of accounts pls|do the complaints on downdetector match|
do esports clubs notice any of it during the match|is my shop page reachable for buyers|
half the city or just a few people|can listeners play music|Before I apologise to anyone: was anyone harmed by this?|
someone in the guild lost his mount. did the crash eat inventories|the editor says the comments are gone. for all?|
is it limited to chrome|how many tickets did people buy but not receive|
I do the refunds. Which orders are in question?|when you say false alarm you mean zero users, correct?|
do the paying ones suffer or just guests|do parents see the wrong grades|
no idea what a probe is. were listeners without music or not|are votes being counted in the app, the show is live|
podcast downloads fail at my place. everyones?|ok false alarm, so i can tell the club no fan was turned away?|
what did people see who tried to log in at ten|are buyers in the resale market ok|
do we know which subscribers could not read|Does it hit the ones who pay by invoice?|
i have a journalist asking whether user data got lost. did it|anything for end users or purely internal|
Sorry to barge in, I do the subscriptions hotline. What are callers experiencing on their end right now?|
tournament admin here, need to decide on a remake. were both teams hit?|
im the one who gets yelled at by sponsors. did their spots run|
I read false alarm. But my dashboard shows refunds, so did buyers have trouble after all?|
till 4 in our harbour shop cant take cards, is that only us or all stores?|
Hi, Marta from support here. How many guests are getting the error at check-in right now?|
i have a lady on the phone who paid twice. are there more like her|which branches cannot print receipts atm|
did we lose any orders between the two of them or were they just late|
Finance here, need to know whether any payouts to farmers did not go through|
do restaurants see the new orders on their tablets or not|
how many pickers are standing around doing nothing right now|
what does a guest see when he tries to book a room, blank page or an error|are the couriers hit too or only customers|
is that why nobody can redeem their voucher|does the outage touch the franchise shops or only our own|
any parcels gone missing because of this|so did anyone get charged and not get a table|
the night bakers say the recipe screen is empty, is that the same thing|are b2b customers ok or also hit|
how much of the checkout fails, roughly, half? a tenth?|
im from the hotel in lyon, our key cards dont get written. are other hotels hit as well|
Did orders placed on Saturday evening really reach the kitchens?|can the drivers still scan at the door|
were loyalty points lost for anybody|what exactly is broken from a customers point of view|
are people in the app hit or just in the browser|number of customers affected pls, the board wants a figure|
how many reservations did we drop on the floor last night|do deliveries still go out|
Are milk collections recorded or did the drivers drive around for nothing?|can cashiers open their shift|
is the click and collect counter dead everywhere|which of our customers felt it, if any|
did we double-book rooms because of this|so nobody could pay for 20 minutes, correct?|
are gift cards working for folks or not|in terms of guests: ten, hundred, thousands?|is there data gone, and whose|
do the ones who order by phone notice anything|are the users of COMPONENT hit|
Does this hurt users of COMPONENT in any way?|my aunt tried to order a cake and got a white page lol is that us|
how many labels came out wrong|was it only staff who were locked out or customers as well|
we see 14 hotels complaining in the partner inbox, how many are really down|
Finance again. For the quarter close I have to say whether any money went missing in last nights thing.|
It's all over now I know, but how many guests did it hit in total?|
sorry to bother after its done, did the corporate bookings suffer or only private ones|
what did people see during that half hour? one guest sent me a photo of a german error text|
in the end, what share of baskets failed|false alert you say, so nobody noticed anything outside?|
nobody lost an order then?|
We deliver to 60 schools at eleven. Will those kids get lunch, I mean do the orders get through at present?|
is there a list of those who were charged double or at least a count|who could not order|
did the pickers get wrong bins because of it|
from my side: couriers see jobs but customers say app crashes. so who exactly is hit|
im in sales, did my biggest account notice|did it get to the buyers or stay inside|so the damage was what, in orders|
any of the room service orders lost?|was the dinner reservation site usable during it|
did folks get their parcels anyways|no pay at pump or no pay in shop or both?|
how many stores were without price updates|are eggs orders processed? farmer on the phone|
does it only bite members with a card|did people abandon, do we know how many|
if i order now as a customer does it work|can guests check out by themselves on the tv again or not|
do only the new customers have this or the old ones too|how many of the deliveries went to the wrong adress|
did the kitchen tickets come out double for everyone or just for us in Porto|who suffers from that right now|
the pastry orders for weddings, are they in there or gone|were the wages of the pickers data hit too|
how many rooms oversold?|the complaint in zendesk about missing loyalty stamps, does that belong to this|
Controlling here: were the night's invoices sent twice to anyone?|
i manage three hotels, two say fine and one says dead. which hotels are in this|
my cashier thinks its her fault. tell me are others seeing it too|
the florist next door uses our ordering too, does she have it|are the pickups from the farms touched|
was customer data exposed|hows it for the shoppers, can they pay|is it noticeable for somebody who only browses|
did anybody actually lose money|whom did it hit|are drivers unable to finish their route or is it just slower|
did the orders during the hole come through later or are they lost forever|what does not work for the restaurants|
are only tablet users concerned|do the kids menus show wrong too lol|how large is the part of requests that dies|
do the people in the queue at my store have any chance to pay by card now|
my report shows 0 sales for 7 to 8, is that because nobody could buy|
are the bookings through the travel portals gone too|does anyone still get errors|
so in the hour between nobody could order bread, or some could?|how many stores|and guests?|who is it hitting|
are the staff discounts affected|any harm done to real customers by the false alert|
did we send wrong confirmations to somebody|were there customers on COMPONENT who couldnt log in|
Just got out of a meeting with the hotel owners, they are worried. Did any of their guests lose a reservation?|
We ship to pharmacies and I am nervous. Did an order get stuck anywhere?|
my wife wanted to order flowers and couldnt, so private customers are also hit?|
you write "degraded". what does that mean for a man who wants a pizza|
no offence but "elevated errors" tells me nothing. what can a customer not do|were my 12 key accounts in it|
did we send guests to rooms that were taken|how bad for the couriers|which of our brands has felt it|
my report has a hole from 7 to 8. lost sales or only lost numbers|are the members without their stamps now|
can a guest still cancel his room|will the patients at the clinic get their meals, i.e. do their orders get through|
who got the mail twice|no more outage i hear, but do all customers see the right prices now|
does it trouble the wholesalers|Does it reach as far as the people who buy in our stores, or is it an office thing?|
my waiter says cards go but tips dont. how many places have that|are we taking money right now|
was it a handful or a crowd|is there anyone left who still cant get in|do we owe somebody an order|
do the nursing homes get their bread|who was left standing|
how many of our shared hosting tenants are feeling this, ballpark|ok but do any paying ones see it|free tier only?|
I have three tickets from resellers, is that this thing or something else they're complaining about|
what does a tenant actually get, a 502 or a hang|how many sites dark|
telco ops here, can people still make calls or only data is gone|are emergency calls getting through|
do prepaid subscribers get hit as well|one of our hospital customers is asking if theyre in the set|
subscribers without service, count?|how big is it in people|percentage of attaches failing|
does anybody outside this room notice|is COMPONENT users' data gone or only late|
are the sms lost or just queued, i mean do people get them eventually|
nurse coordinator from ward 4, we cant open the medication list, is it only us|which wards|
are any patients' results missing|does the emergency department see it as well|
is it reaching clinicians or just some background import|doctors on mobile too?|
what do the users at the clinics see when they try|can radiology still send images|
nobody complained yet here. is anyone actually hurt by this|share of failed logins among students?|
are exams going on that suffer from it|
lecturer here, my whole course gets an error on upload, is it the same problem everybody has|
applicants or staff, who's hit|do submissions get lost|any data corruption, or merely unavailability|
how many turbines are we blind on|do households lose power or is it only our dashboards|are meter readings lost|
can customers still see their bills|traders cant submit schedules, is it everyone at the desk or me|prosumers too?|
anyone charging a car who can't start a session?|which tariffs' customers get the error|
failing for 100% or flaky for some|is it just the API customers or the console as well|
can tenants create new databases|existing databases ok, only create fails? i mean who is hurt|
the big account, are they in|
sre from the tenant side here, trying to judge severity. how many databases are actually unreachable, not slow, unreachable|
I keep hearing "some customers". how many is some|"elevated errors" means what for a user?|
finance asks how much revenue goes through what is broken, or let's start with how many orders failed|
are those real users or only the synthetic probes|only synthetics?|probes or people|is the pain limited to one tenant|
i see nothing in the ticket queue. is anybody out there really suffering|would a customer have noticed it at all|
which customers, names if you have|what fraction of logins fails, more or less|
who can't work right now because of this|any invoices gone missing?|
do people in the delivery room have what they need or are they hit as well|backups of customers, were any lost|
what functions are not working for the students|sev2 or sev1? depends on the number of users, so whats the number|
can somebody top up|porting requests failing for all the operators?|so what's the user impact, hard facts|
count of users?|is it 5 users or 5 million|what percentage of dns lookups goes wrong for clients|
my mum can't reach her online banking through our fibre, is she one of them|does that keep anybody from working|
the pharmacist says orders vanish. did any get lost|which features are out for customers|
only reads or writes as well that fail for people|I'm in retention. how many subscribers have reason to be angry|
is anybody unable to call an ambulance|library users also?|in total, how many people had the error page|
were any enrolments dropped|customer X insists his db was gone for an hour, was he among the affected|
do merchants get paid|
I run the support desk, phones are hot since ten minutes. Is it just fibre customers or everybody?|
The dean is in my office. How many students couldn't hand in?|We sell to hospitals. tell me none of them is in this|
reading along from sales, big renewal call at 3. would the prospect notice anything if he tried the product now|
I dont care for percentiles, do people get their lab values or don't they|
not an engineer, so sorry: is it the thing that all the people are calling about?|
billing here. are any usage records lost for good or will they arrive late|tenants?|customers?|how many exactly|
patients too?|callers?|lost anything?|roaming partners ask whether their people can register with us. can they|
do the smart meters of customers show wrong values or none at all|
whose jobs got killed on the hpc cluster, how many users roughly|is it visible to tenants or just on our side|
do we drop customer traffic or is it delayed|does ordering meals for patients still work, the kitchen asks|
what exactly can a customer not do at this moment|blast radius so far, in customers|does anybody lose money by it|
did any database customer lose committed rows, yes or no|ticket wave or silence, what do users feel|
from the colo side: which customers have cabinets without power|can residents still report outages by phone|
does it make a difference for gold tier or are they equally hit|
the mri scheduler says "error 17" to my secretary. does everyone get that|any customer noticing the slow dns|
just the api, or do humans see it too|do we have users who can't authenticate at all|
what share of vm creates fails on customers|were payslips of staff affected or only students' stuff|
alert closed as false. did a single customer feel anything?|who out there is swearing at us at the moment|
if I were a student right now, what would I be unable to do|is there a soul who can still file a ticket|
The hotline is silent, which is either good or means phones are dead. can people call us?|whose day did we ruin|
count the victims for me|
gate agents at two airports say bags wont print, is that all stations or only the ones on COMPONENT|
is it passengers who cant check in or just our staff screens|
so are people stuck at the gates right now or is this just a red number on a wall|who feels this, drivers or riders?|
do commuters notice anything or is it only us with the pager|press is calling, how many trips got cancelled by this|
im asking because the union rep is in my office: are drivers losing earnings|
did any 911 calls get dropped, or only delayed|
are officers in the cars seeing blank maps or is it just the supervisors desktop|
donation form took my card and then nothing, how many givers went through the same|
is it half the donors or a handful, i have to tell the board something|
my daughter cant hand in her homework, is that this thing here|what share of bookings ends in an error page|
can people still top up their transit card at the machines|we lost samples data or we didnt? which one|
did the results the lab already sent out come out wrong for anybody|one customer or all of them|
just the app or the website aswell|
Are the complaints on twitter about late pushes the same as what you're looking at?|
when i say 'down' to the mayor, down for whom?|how bad for the folks on the platform|
any tickets sold twice because of this|is it only credit cards that bounce or everything people pay with|
riders w/o app, can they call a car at least|how many pupils got kicked out of the exam, headmistress asks|
did we lose any emergency reports when COMPONENT was away|who cant log in, staff or citizens|
as customer care lead: roughly how many people will call me|was anyone charged double|
is it nation wide or a few towns that dont get their buses|does the outage hurt new riders or the ones on a trip|
lost any donations?|what does a traveller see when it fails|finance here, what revenue is gone|
does a normal person even notice|so the graph says errors but does somebody suffer|
were the blood results delayed for patients|is school B hit as well or only us|can they still reach 112|
are accounts compromised? whose|did it hit us or only the partner's customers|
do people get the wrong train shown or no train|I write the apology later, but first: who was harmed|
can students see each others grades?? tell me no|is somebody stranded|is anyone outside the company noticing that|
are riders in the north also without cars|does the outage reach the patients or stays in the lab|which tenants|
what cant the people do right now|how many calls went unanswered|is it visible to the public|
are seasonal pass holders hit too|fraction of failing checkouts?|
we've a complaint of a blind passenger whose voice output failed. does that belong here|
people in the lounge cant get on the app, is it this|who gets hurt if anyone|do my drivers still get their trips|
after the rollback, are there still passengers without a boarding pass?|
i dont care about the cause, tell me who is stuck|
Our logs are your business, mine is people: how many riders have been refused?|
during the deploy, did any dispatch get lost|since you restarted it, can people log in or not|
forget latency, can they pay|i own the donor relations team and need to know which donors to phone|
is the error rate you quote real people or health probes? i mean do people get errors|
before i approve anything i want to know whether anyone is actually harmed|
the status page says degraded. what does degraded mean for a mom with a stroller at the ticket machine|
do the pupils lose what they typed, thats all i ask|headcount of the people hit?|
do the 3 schools that complained belong to it, or is that their own wifi|
we in the warehouse of the railway cant order parts, are we a part of this|
Hello, I am from the passenger rights office. How many travellers were concerned?|
is the thing with the frozen cards at the turnstiles this, or another thing|
drivers in the whatsapp group say they're not paid since noon, is that them being impatient or are they hit|
cant my pupils log in because of you lot|does it hit paying customers or just the free ones|
what do the folks on the phone line experience|any appointment lost|do we have victims or only errors|
Have any test results been assigned to the wrong patient?|are the monthly givers ok or did their debit fail too|
just mobile?|did it only slow people down or did they fail completely|my aunt cant buy a ticket, is that it|
are we losing bookings while we speak|are the new cars without radio or all cars|how many trips failed, ballpark|
I answer for pupils' data: was anything lost?|is it us in the office or the public who see that|
they say cars drive to the wrong address, is that from this|who has been hit hardest, which group of customers|
so for a person with a ticket in the hand, what changes|Were any emergency calls delayed by more than a minute?|
how many orders of school meals got lost|is the vip lounge concerned too|
the customer update says "some riders". some is how many|are they locked out or just annoyed, the teachers|
which kind of passengers, those with bags or all|did any of our partners lose bookings through the rollback|
how much of the website is down|how much of our app is out at the moment|how large a part of the store is out|
how much of it is out for people`;
