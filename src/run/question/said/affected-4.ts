/**
 * What people say who want to know of or want `affected`: who is hit, how many, and what they can still do.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const affected4 = `morning all, can people still put shoes in the basket and pay or is the shop basically closed|
are orders from the app coming in at all|
Night desk, airline booking portal. Are passengers able to check in or do we open the manual desk?|
what do travellers see when it fails, a blank page?|
ticketing, onsale for the stadium show in progress: are fans getting tickets or not|
does the box office at the venue feel this as well?|
saas here: which of our tenants are down, i have 4 account managers asking|Can customers at least log in?|
marketplace, seller support here. can sellers upload their listings or not|how many sellers cant get at their payouts|
do buyers notice anything|can shoppers see product photos or grey boxes|
conversion has halved, is that because nobody can order?|Food app: can people pay with card?|
only cash orders come in, what are the customers seeing with card|
I run the museum's front desk and there's a line out to the street, can the people buy at the kiosk or do I send them home|
rough number of visitors who couldn't buy would help me, I have to report it to the ministry|
groceries delivery, depot 5 here. do the customers get anything or do I send the drivers home|how bad for the users|
Investor asks if we are 'open for business'. are we|what fraction of checkouts goes through|
do the hotel partners feel any of this|who's suffering|is anyone harmed by it really or is it only a red light|
number of tenants with errors?|do our premium people get hit as well, i need to call them if so|
Cruise booking here. Brochure went out this morning, phones explode. what do people get when they click 'cabin'|
Invoicing saas, I do support for the german speaking. Can they send invoices today? it's the last of the month!!|
Is there a single customer that is really hurt by it or is this cosmetic|whats the damage for the users|
video calls saas, meeting with 500 people in ten minutes - will they get in? i mean can folks join calls now|
bus tickets app, i'm a driver liaison. Can the passengers show their tickets?|so who can't travel now|
do passengers get double billed or do they get nothing, what do they experience|
Book shop chain, web. it's the last posting day before xmas. do orders go out??|
warehouse gets no pick lists. how many orders stuck|
need to know if I can keep the ads running, i.e. do orders get through|
can a normal human being buy a ticket right now|revenue hit so far?|who notices|
Hotel chain, revenue mgmt. rates on the portals are all 1 euro. are people actually booking at that price??|
how many rooms went for one euro|Crowdfunding site: backers see 'pledge failed'. how many?|
my mum cant buy. is it only my mum|
Flower shop online, mothers day eve. do the bouquets get out or do i hear a hundred crying sons tomorrow|
quantify it for me: users hit, roughly|
Taxi app for seniors, call center lead. can they order by app or must we take all by phone|
does a rider see any difference|did the underbidders get cut off, and how many|
pet food subscription. are the sunday boxes being charged, or nobody's|
branch in Leeds here, cashiers say balances dont come up. is it all branches or what can customers not do|
how many customers got a declined card because of us|
Complaints desk. I need a figure, roughly how many people could not log in|
insurance hotline here: are claims from this morning stuck or lost in nowhere. who is hit|
can brokers issue policies at all|ward 7b here we cannot see lab results. are other wards hit too, how many of us|
town hall citizen office, people stand in line, cant issue passports. is it just us or all offices|
can citizens pay their parking fines online at the moment|what share of applications fails|
Press office. How many citizens are concerned, ballpark?|
Control room. Which households have no meter readings tonight, all of them or some?|
can electric car drivers still charge at our stations|
Shop in Bristol. we cant activate sims, is it us or the whole country|
whos getting no signal then, roughly how many subs|can prepaid people top up|
Fraud desk here, our screen has been empty since ten. Are transactions going out unscored right now, and how many customers does that touch?|
before I go into the board meeting: is there any customer who can't get at his money|
i have to know if wealth management clients feel it. they pay for not feeling it|did anyone outside even notice|
Which of our people out there get nothing at the moment, only mobile or web as well? I mean the number of humans|
I'm on the helpdesk and the phones explode. whom does it hit so I can sort the calls|
is this something patients feel or just us in the back|
does anybody in the field lose his connection, technicians I mean|
how big is the damage in customers, not in percent please|
before I answer the newspaper: are pensions paid out today or not|are merchants losing sales by this|
Any VIP clients among the ones hit?|Treasury asking: did any of our payouts to suppliers not leave the house|
how many folks can't see their bill today|
Do the field nurses with tablets have this as well or just stationary. Who else can't work?|
what is it that clients experience, an error or wrong figures|
I have the minister's aide on line 2. How many hospitals are without it?|
did the outage touch salary payments of our corporate clients|whose calls get dropped, ours only or the mvnos too|
Reinsurance dept. We dont know if we're in or out of this. Who exactly has the trouble?|
imagine I am a customer, what do i run into right now|
are heating customers out in the cold or is it only the website, pls tell|share of failed logins?|
Ambulance dispatch. We see two of three regions. Which crews have no data?|
did people pay and get nothing for it, how many|are the small municipalities also suffering or only we|
does anyone who wants to buy insurance right now get through|
shareholders meeting in an hour: how many clients feel it|does anybody even notice at this hour|
how many of our customers are we talking about|does anybody get through to the payment at all|
CSM for the big hospital group. are they among those that are hit|how much percent of the logins fail|
do new users get through the signup|What does this cost us in customers right now|how many passengers are stuck|
are the hospitals hit|Can anybody actually pay at the moment?|who is hurt by it|
how many of the shops got no bread list this morning|gate agents ask how many flights cant print boarding passes|
game dev here, are players getting kicked out of matches|how many players cant log on|
Which wards cannot open the charts?|can the doctors still prescribe|
I have finance on my neck: how many invoices did not go out|how many readers can't get the paper online|
Are drivers able to take rides|
i run the depot in Linz and have 14 drivers standing around. is it only us or who else is hit by it|
The mayor's office asks whether citizens can still file their applications.|any people in there at all or only robots|
are those errors real users or our own probes|has anybody missed a payment because of that|
i sell ads here. do readers see the ads or not at all|can i tell the captain that his crew can check in|
how many households sit without tv|who notices it|how bad is it for users|
press officer here, i need a figure: how many households|finance controller: how many payments are hanging|
are COMPONENT's users suffering|who gets to feel it when COMPONENT is slow like that|
does anyone outside the house use COMPONENT, i mean is anyone hit|
dispatch here, are the ambulances getting their addresses|who out there is without power because of this, if anyone|
is it only an internal nuisance or do guests feel it|do renters still get the bikes unlocked|
are we losing sales by the minute or not|my manager asks 'who cares', so: who's touched by it|
do we speak of 5 customers or of 5000|hotel guests cant open their doors or what do they notice|
Are my shops included?|anyone stuck in a lift because of it`;
