/**
 * What people say who want to know of or want `affected`: who is hit, how many, and what they can still do.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const affected2 = `does this hit merchants or only our internal dashboards|what share of checkouts is falling over|
are the mobile app users seeing it too|and the paying tenants?|is someone stuck at the payment page rn|
how bad is it for customers, forget the graphs|sales is asking whether the acme account is hit|
did any payout get sent twice|what does a shopper get when they hit buy, spinner or 500?|any data gone?|
before I wake my boss, how many users are we talking about|which customers|
one in ten or one in two requests that fail for users?|latency is ugly I get it but can people buy|
the tweet about not being able to reset passwords, is that us, is that this|
which features are broken from the users point of view|is it only the free tier thats locked out|
did the rollback leave anyone still unable to pay|any money lost yet|does anybody outside this channel feel it|
deploy or db i dont care, can anybody check out|ok cause is clear, but how many merchants did it hit|
pm here, sorry to barge in, which users had double charges|wsa anyone locked out during the failover|
Support here, we have eleven tickets so far, is it all customers or only the ones in Germany?|
My biggest account says they can't open their invoices, is it just them?|
Before I wake my boss, how many people are we really talking about?|so can people check out or not|
and the mobile app users?|who exactly is hit by this|
Press is asking whether customer data was lost, do we know if anything is missing?|
Did we lose any orders during the outage, or will they arrive late?|
What does a guest actually see when they try to book a room at the moment?|is it everyone|
Just so I can size it: what share of payments is failing since the rollback?|
The airline desk says nobody can print boarding passes, does that fit with what you see?|
how many customers did COMPONENT going down touch|
Is this the thing our customers have been complaining about on Twitter since lunch?|
Are paying subscribers hit as well or only the free plan?|
product owner here, which parts of the signup journey dont work for users?|
Can nurses still log in to the ward screens, or are they locked out too?|
I have a client on the phone who was charged twice, is that part of this?|
Does the CHANGE problem hit people who were already logged in?|only EU customers?|
how bad is it for the shoppers, honestly|Were any deposits lost when COMPONENT was restarted?|
Just joined from finance, can the merchants still get their payouts?|What percentage of callers get the error page?|
Do we know if anybody's order was lost after you rolled it back?|any customers noticing at all?|
Is the school district in Ohio affected, they pay us a lot of money|whos affected by the slow COMPONENT|
I need a number for the executive call: how many users cannot sign in?|
Could anyone buy tickets while the database was full?|we rolled back ten mins ago, are peopel still unable to pay?|
The status page says all fine, yet can patients actually get into the portal?|
networks here, are our EU customers among those who can't check out?|
payments team: how many charges got lost while COMPONENT was flapping|
is this what the callers are complaining about, the blank booking page?|
so who is actually hurt by this, or is it only red dashboards|mobile here, do app users see it too or only web|
what do users see when they hit it, a spinner or an error|what share of logins fails right now?|
data team joining late: did we lose any orders or are they just delayed|can people still sign up at all|
and customers on the old app version, hit or not?|our partner says his uploads vanish, does that belong to this|
does the slow pool translate into anything a customer would notice|how bad is it for shoppers, one in ten or everyone|
were users of COMPONENT touched by CHANGE or did they get away|whats the blast radius here|
just joined, does the rollback mean anyone got charged twice|
I dont care which line broke, I care how many patients cant book|is it only enterprise tenants or free ones as well|
before I defend my database once more: does a single user feel this?|
security asks, was any customer data exposed or damaged|and the Android folks?|how many of them|
anyone actually unable to log in, or is that one loud tweet|can drivers still accept rides while COMPONENT restarts|
did the 2am alert cost us any reservations|are we dropping payments or only delaying them|
got 14 tickets about empty carts since lunch, same thing?|the rollback was approved an hour ago, can people pay yet|
which customers get the 502, only ours or everyones|
sorry for the late question, but did the root cause hit app users aswell|wich users are hit, my PO keeps asking|
before I approve anything: how many customers does this hurt|is it everyone or only people with saved cards|
what does a shopper actually see right now|who feels this|and how many of them|
IC here, need the blast radius in people not in pods|are the partners in France hit as well|
did we lose any orders while COMPONENT was restarting|how much money are we losing, roughly in failed orders|
can people log in at all|what share of checkouts dies|any booking gone for good or can they all be recovered|
legal asks whether any customer data was lost in this|is this what the people on twitter are shouting about|
just joined as approver, is a user even noticing the slowness|
are drivers still able to see their routes or are they stuck|for the write-up: number of users who got an error page|
how many payments failed until the fix went in|which customers were cut off, and which were fine|
do the logged in ones notice it too|were any invoices sent twice because of CHANGE|whats broken for the user|
so nobody can buy?|only mobile or desktop also|is the big client from the banking contract hit|
can patients still book an appointment while we wait for the approval|
does this cost us orders or is it just an ugly graph|
how bad is it for the people out there, I have to decide whether to wake the CTO|
and the mobile users, do they get through|how many of them gave up at the payment page while we debated the rollback|
which hospitals cannot see the lab results at this moment?|
ward 4 here, is it only us or also other wards who cannot open patient files?|
how much percent of the guests fails at online check-in?|
are the users of COMPONENT also touched by this or they are lucky|did we loose any orders while it was down?|
please, what does a customer see on his screen when he clicks book?|
is this the reason our drivers are complaining that the app doesnt open|and how many people that is?|
only germany or whole europe customers?|I have a school director on the phone, can parents still log in with us?|
sorry I am from finance, were some transfers booked twice or got lost?|
how big is the damage for the shoppers, roughly|do the nurses on night shift notice anything of it?|
can somebody still buy a bus ticket right now or is it impossible|what fraction of card payments gets refused|
is mobile app users hit also, or only web?|which functions do not work for the tenants since CHANGE went out?|
who suffers from the restart of COMPONENT, internal people or clients too?|
did any customer feel something or was it just a alert?|
are the big accounts concerned? I must call them before they call me|
no tickets in my queue so far, is really any user impacted?|every patient gets the error or just some of them?|
the complaint "my invoice page is white", does it belong to this incident?|
anybody loses data when COMPONENT is like this?|for whom is it broken|and new guests, can they register?|
how many bookings went missing between ten and eleven|wich countries have the trouble with login|
is it visible for the outside world or only for our own staff|who's hit|can anyone still pay|are orders getting lost|
how many carts died|blank page or an error?|did we lose payments|and mobile users?|just guests or members too|
has anyone bought since the deploy|is this why customers are complaining|anyone hit by COMPONENT|
support here, whos affected|logged in users too?|are the riders seeing this|can patients still book|
how many tenants notice|our partners as well?|any bookings missing|how bad for users|which customers cant pay|
half the users or fewer|do they see the 500s|do drivers even notice|sales asks, can shops still order|
did customers feel the restart|are paying users cut off|
i've got the retail director in my dms asking about the rollback, and honestly i don't care about versions, can shoppers actually pay right now or not|
you said it was only a latency thing but my own sister just failed to book a ticket twice, so how many real people are hit by this|
Support lead here, forty tickets in ten minutes and all of them about blank pages, is that what customers of COMPONENT are seeing because of this outage|
before we talk about who deployed what, tell me which customers notice anything at all, because so far nobody on our side has complained|
you keep writing about connection pools, I'm in sales and I understand none of it, what does this mean for the people trying to order|
Im new on the clinic team and a doctor just called in tears because she cant open patient files, is it everyone or just her practice|
the graph says 3% errors but three percent of what exactly, is that three percent of our users who cannot check out or just some bots|
Has anyone managed to submit a claim since CHANGE went out, my whole desk is waiting and I'd rather not tell them to keep trying|
you claim nobody is affected any more, yet our biggest tenant in Spain just sent me a screenshot of a 502, so which tenants are still hit|
I know the pods are restarting, I can read that too, what I need for the board is how many passengers could not check in this morning|
we run payroll tonight for nine hundred companies and I'm sweating, did any salary payments get lost while COMPONENT was down|
What share of requests from the mobile app is failing, because the app team swears they are fine and I do not believe them for one second|
legal wants to know, and please be precise because they will quote it, did any customer data get lost or doubled in this whole mess|
You wrote "partial outage" and my boss hates that word, partial for whom, the free users, the paying ones, or only people in the checkout|
sorry for asking the boring question in the middle of the fix, but do the drivers in the delivery app notice anything or is it just our dashboard|
so a customer on twitter says she was charged twice for the same concert ticket, is that because of this incident or is that something else she has|
I get that the cache is cold and the db is slow, fine, but can people still log in while all that is going on|
our partner bank is on the phone and they want one answer, are their card holders hit by the COMPONENT problem or are they safe|
Aura, you told the boss that orders are fine, then why do I count two hundred carts that never turned into orders, are we losing orders|
the warehouse guys are standing around since the scanners froze, do the scanner users count among those who are hit or is that unrelated to COMPONENT|
i approve nothing before i know this, is it ten users or ten thousand users that get the error page when they open the booking page|
sory to press but you didnt answer me, my own customers in denmark, can they pay now or cant they|how many ppl|
who notices|what they see on their screen|any orders lost|can ppl still pay|whose checkouts failed|
did we lose any payments|what share of users|does it hurt paying customers or just trials|
do the COMPONENT users feel it|anyone locked out|what cant they do|how bad is it for users|
is that what support keeps getting calls about|roughly how many carts|for whom|any data lost|
support here, 40 tickets in ten min about baskets emptying themselves, is that you guys?|
branch staff report transfers stuck on pending, are those tied to this|
any money gone or just delayed? compliance is asking|can people still log in to the app or is that out too|
are players losing their skins or is it only the display|
streamers complaining they get kicked out of ranked, is that our thing|
roughly what chunk of the playerbase can't get in|nurses on ward 4 can't see lab results, part of the same mess?|
is any patient data missing or just slow to show up|drivers say the app shows yesterdays routes, connected?|
did we lose any parcels in the system or are scans just late|can the depots still print labels|
two enterprise customers say their exports never arrive, is that this one|so who exactly feels this, free tier too?|
did any invoices go out twice because of it|are people getting charged without getting a ticket|
what do fans see when they try to buy|how many orders fell through the cracks since 10|
do our b2b shops notice anything or only the apps|
cs lead: customers say the app logs them out all day, this or something else?|
so is it only the warehouse screens or the webshop as well|are stock numbers wrong for customers or merely old|
any lost picks?|card terminals in the south shops say declined, ours?|is there double charging going on|
teachers can't upload grades, does it come from here|is homework that got submitted in the last hour safe|
what percentage of logins bounce|riders can't unlock bikes in oslo, same incident?|
is anyone stuck paying for a ride they ended|so can folks rent or not|
merchants say payouts are late, can i link them to this incident|how many merchants are we talking|
guests can't check in at the kiosks, is it related to the alert|bookings made this morning, are they all there|
what's the guest see, an error or just a spinner|patients phoning that the appointment page is white, ours to fix?|
appointments booked since 9, do they exist or are they gone|is anyone unable to get a prescription|
sellers grumble that listings don't show up in search, does that fit|do buyers notice or only sellers|
we didn't lose new listings did we|tv people tell us the stream stutters, how many viewers is that|
are subscribers on smart tvs hit or only web|can you sign up still|
policy holders get a 500 when filing claims, that's this?|do brokers have the problem as well|
restaurants don't receive orders on the tablet, is it us|hungry people: are their orders lost or just late|
couriers too?|tenants in eu say dashboards are empty, could that be part of it|
is it data missing for good or will it backfill|which customers feel it the most|
passengers can't get boarding passes, that from this outage?|how many flights worth of people is that|
are bookings intact|customers at the pumps can't pay by app, is it this|so are they being blocked or charged twice|
traders say quotes freeze, is it all desks|did any orders get dropped on the floor|can clients trade?|
parents say the pickup app shows the wrong bus, our problem?|
machines on line 3 stop waiting for recipes, is that this incident|how many lines are down|
did any batch run with the wrong recipe|people don't get their 2fa sms, is that the outage|
so basically nobody can sign in?|is it a few numbers or a whole carrier|
shoppers in norway see prices in euro, connected to this?|did anybody actually pay the wrong price|
what's it like for customers at the moment|backups red, does any customer notice|is any customer data at risk|
users tell me docs open read only, is it the same|edits from the last half hour, safe?|
everyone or only the big workspaces|dispatch can't see ambulances on the map, this one?|are calls getting lost|
which counties are blind|three shops swear their stock went to zero by itself, does that belong here|
who's actually hurting rn, everyone or just the unlucky few|
my phone's melting, is it the whole customer base or one loud one|
tickets say blank page after login, same thing as ours?|can ppl still check out or is the till dead|
so if i were a customer in spain, what would i see|1 in 10 or 1 in 2 requests bouncing for users|
did any orders go missing while COMPONENT was down|anyone even awake to notice this or are we fixing it for the bots|
is it only mobile folks that cant get in|the false alarm, did a single real person feel it|
need a headcount of the ppl who got errors, ballpark is fine|are COMPONENT's users in the blast too|
how far does the pain reach|we're losing sales or just pretty graphs|
card denied, fine, so which customers keep suffering meanwhile, free tier or enterprise|
did anybody get charged twice bc of the retries|are the people who were mid-upload screwed or did their files make it|
charged twice? any of them|how many merchants are seeing this|is it just EU players or everyone|
did we lose any writes when the primary went|what do ppl actually see when it fails, spinner or error page|
support here, 40 tickets saying stuck at 3ds, is that us|can players still log in or only the ones already in a match|
what share of card auths are failing rn|any orders lost while COMPONENT was restarting|anyone on android hit too?|
so who's hurt by this|do the partners on the api see it as well|are viewers getting buffering or a black screen|
before I wake my boss, is any paying customer hit at all|did payouts go out twice for anyone|
does the error rate mean real users or just our probes|just the free tier or enterprise too|
since the pool ran dry, how many checkouts went nowhere|is this why twitch chat says the lobby is broken|
how many ppl got kicked from ranked|nobody outside noticed right?|and for COMPONENT users?|
is the 5xx something customers notice or do retries hide it|do refunds work for people atm|
any double bookings bc of the retry storm|can ppl withdraw money|
how many accounts touched by that bad migration, roughly|did anybody's inventory get wiped after the failover|
fraud desk here, did the rollback leave anybody w a half done payment|
after the failover can everyone log in again or is someone still locked out|
before we write the status page, which users are hit|the dba says its nothing, so do customers get errors or not|
does the oom thing hurt anyone outside|how many subscribers had no stream during the final|
who suffers if lag is that high, only reporting or real buyers|rough count of failed top ups since the alert|
support here, our queue is exploding, which of our customers should be seeing this|
is it only people who pay by card or everybody|
Hello, i am from partner side, our shops can not send the orders, are we touched also|
sales here, I have a demo at 3, will the prospect see errors on the booking page|
how many people got kicked out because of the restart|
do the customers notice anything or is it just red on your charts|
what does a normal visitor get when he opens the checkout, an error or a white page|
can the users log in again or still not|and for the people in the mobile app?|
I am not technical, just tell me who suffers|account manager for a big client: can they place bookings yes or no|
are the complaints about double charges from this|a lady on the phone says her basket is empty, is that this thing|
so who cant pay|does it hit the paying subscribers or only the free ones|
COMPONENT team here, do our users feel it too|was any payment lost before we stopped you|
out of a hundred customers how many get the error|my boss asks for the number of customers hit, not for the cause|
pls tell which thing do not work for the user at this moment|
if it was a false alarm then did any real person get an error at all|
the warehouse can't print labels, do we count as affected|are they getting charged even when it says failed|
hotel partners want to know if guests see the prices wrong|
so after the denial customers are still getting errors? how many|Is any data of clients gone because of CHANGE|
the ceo's wife could not buy a ticket, is that us|and the shops in france, can they sell|
has a single order come through since the deploy|do guests get in or do they bounce off the login page|
one customer on the phone says her basket is empty, is she the only one|did anybody get charged twice|
what percentage of requests from the app end in an error for people|can teachers upload grades again|
for the regulator: number of patients who couldnt reach the portal|
since the restart, do people get their tickets by mail or not|is it all countries' users or just the germans|
any transactions gone missing while the database failed over|does this explain the complaints on twitter|
are they noticing it or is it just a line on our graph|how bad is it for shoppers|
and for the mobile people? do they see it too|is the whole world locked out or only us in the office|
how many sellers cant list stuff because of COMPONENT|is money lost|
i manage the callcenter: what exactly fails for the caller when they hit submit|
did messages get dropped for good when the queue was purged|can anyone pay w/ card at all|hows the damage to users|
do the ones who logged in before the rollback stay logged in or are they thrown out as well|
does the outage touch our biggest client|do visitors see old prices because of the cache|
are partners on the api hit too|what functions are unusable for a normal user|
before i approve anything, how many humans are we talking about|did we lose any sign-ups last night|
is it every third booking or each one|are students able to hand in their exam|
what breaks for the user when COMPONENT is slow|is that why the hotel desk cant print invoices|users impacted??|
ok the cause is clear, but which people suffered from it|
forget the graphs, can a normal person buy a train ticket this minute|
hi, sales here, my client claims nobody in his company can open a file, is that us|
while the rollback runs, are folks still getting errors|any paying clients among the ones hit|
who owns up to it i dont care, tell me whether orders vanished|what do they see|
how many, and please users not requests|has the bad cert locked anybody out|did the restart kick people off|
we only deployed to 10 percent, so did just 10 percent of the users get it|
can couriers scan parcels, my boss wants yes or no|does the slow COMPONENT even reach a customer|
im at the till in store 14 and cards fail, is it all stores|
with COMPONENT gone, is there something a visitor cannot do|how mnay users cant log in|
nobody has complained so far, is anybody really hit|
did patients miss their reminders last night when the job was paused|how many sessions died at the failover|
can i still top up my card or is that out as well|which part of the shop is unusable for people|data loss?|
and the uk customers?|is it blocking people from work or a cosmetic thing|
with the rollback approved and all that, can farmers submit their forms again?|
the chart looks dreadful but do real people have trouble|i only saw the alert, tell me who suffers|
was anybody's payment taken without an order|what does a shopper run into when they hit buy|
not asking why, asking whom it hurts|have the pharmacies been cut off|
quick one before the board meeting, are customers feeling this?|since we failed over, are uploads getting lost|
how many of our 400 hotels cannot check guests in|can a new user register at the moment|
do subscribers notice when COMPONENT lags|are only the old app versions broken for people|
did refunds go out or are those people still waiting|so who's impacted|
my own order went through fine, are others failing|which customers lost data when CHANGE ran|
do they get an error or does it just hang for them|is anything lost for good|can evryone watch the stream again|
im not technical so sorry if thats dumb, but does this mean nobody in the shops can pay with card?|
the eta i have, what i lack is how many customers are sitting there with an error|is it jst us or all tenants|
are the reports the users download wrong since CHANGE|who exactly gets the error, all or only those with coupons|
what's the damage then|what is the damage so far|how big is the damage, one line|
can customers still pay with their card at the till or is it all declines|
I run the branch desk, people are standing here and cant withdraw. is it only us or everywhere|
which merchants are hit, all or just those on COMPONENT|did anyone get charged twice|
are salary runs going out or are people sitting there without money tonight|
is this why two of my clients say their transfer is "pending" since lunch|
do the guys from mobile banking notice anything or is it only web|
what does the customer actually see on the screen when it goes wrong|
hi, claims department. Can policy holders file a claim at the moment?|
did we lose any orders in the matching or are they just late|
so what percentage of authorisations is failing, one in ten? one in two?|
are the corporates hit as well or is that a retail only thing|any money gone missing? not delayed, missing|
is Germany in it too or just the dutch customers|my boss only wants one number, how many people couldnt log in|
does it hurt anyone in the real world or is it just a red graph|standing orders that were due at 6, did those go|
brokers on the phone saying quotes freeze. is that us|and the ATMs?|
we have 40 tickets about "session expired", same thing?|Are refunds impacted as well, or purchases only?|
how bad is it for the shops|could someone who tried to buy a policy in the last half hour have done it|
any of our VIP accounts among the failing ones|is anybody's payslip wrong or just late|
do the failed payments get retried or are they lost, the merchants ask me|what fraction of logins die rn|
we see nothing at our desk, so whos really hit|did trades get executed at a wrong price, yes or no|
do instant payments arrive at all|
Sitting in the Leeds branch, the chip readers all say "try later". Are my customers the only ones suffering?|
compliance here. are we dealing with people who cannot reach their own money? thats a different form for me|
the card can wait a second, first: who bleeds|
before anybody presses anything id like to know how many shops that concerns|
so she said no. meanwhile how many people stand at a dead terminal|do the contactless guys have it too, or chip only|
Is any cardholder inconvenienced at this very moment?|my aunt just phoned that her card was eaten, lol. is that this|
the number of victims please|can i as a merchant settle my day|
does the pin change still function for the people or is that hit|whos screaming|how wide is it|
reach of the problem? all issuers or visa only|is it a few unlucky ones or the whole country|
treasury asks if the big tickets over 1m are stuck, too|so nobody can trade?|are bids being dropped|
the listing members complain of rejects. is it this one or another story|how many orders vanished|
did the opening auction get hurt|salaries of 14 companies, are they in or out of it|
will people see less on their account tomorrow due to that|
I do payroll for a school, can I submit my run or will it fail|are payslips visible for employees|
how many employers are waiting for their file|do refunds of the taxpayers get delayed by that|
could people sign in with their id card since this morning|does a person with a car accident reach us right now|
are quotes wrong or only slow for the people|which insurance products are broken for buyers, car, home, all|
did people get a policy twice|what is broken from the point of view of the person at the atm|
do we let fraud through while this is going on? how many|good payments refused - how many roughly|
any client data wrong or exposed by that|so is this what the hotline is drowning in|
whats the damage to customers until now|is it noticeable at all outside the building|
my team in lisbon cant pay suppliers, same fault?|the deny cost us what in failed payments|
nobody complains here. is somebody really affected?|Can anybody open an account today?`;
