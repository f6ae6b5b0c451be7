/**
 * What people say who want to know of or want `unknown`: what nobody here can answer.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const unknown = `what's for lunch|how much does this cluster cost us a month|can you write me a regex for ipv6|
whose fault is it legally|weather in Berlin tomorrow|am I getting paid overtime for this|asdfasdf|who won the cricket|
book me a flight to Lisbon|what about the other incident, the one with the vpn from yesterday|
how many vacation days do I have left|write a terraform module for a new vpc|are we hiring|
translate this channel into Japanese for the Tokyo office|should we move everything to rust|
how much do we pay datadog|is it worth to migrate to serverless|what's the meaning of life|will I get fired for this|
can you reset my okta password|who approved the budget for this garbage architecture|
is GDPR fine relevant for us here|what does CAP theorem say|reserve a meeting room for 10|
what's the capital of Mongolia|order me a pizza, pepperoni|,,,,,,|can we sue them|code review my PR pls #8812|
how do I exit vim|is my laptop getting replaced this quarter|what's the status of the JIRA migration|
why is the coffee machine on 3rd floor broken|who is the CEO of our provider|
could you generate a unit test for the order parser|how do I get reimbursed for the taxi|
did the Frankfurt office fire drill happen|play some music|what's your opinion on microservices|
how would you design a rate limiter from scratch|fgh 88 kk|tell Maria happy birthday from me|
what is the roadmap for Q3|SELECT * FROM users;|is there any cake left|
which model are you running on and how many parameters|what do competitors do in such cases|train to Hamburg delayed?|
can I expense the replacement keyboard I just broke|who's going to the pub on friday|how many engineers work here|
Do we get insurance money for the outage?|what would a second data centre cost per year|
has the office wifi been fixed|can you onboard the new guy on monday, make him an account|what's INC-2231 about|
is the share price falling|convert 0x7ffe to decimal|what salary does a staff sre get in Munich|
who do I give my notice to|should I learn go or rust|what time is it in Sao Paulo|merge my branch to main|
can you read my emails|how many lines of code has our monolith|was the SOC2 audit passed|
my landlord wants the rent confirmation and HR doesn't answer, can you send me the last payslip|
slightly off topic but does anyone know if the gym in the basement opens already at 6|
can you look at the outage our sister company in Poland had last month and tell how they handled it|
i need a python script that renames 400 files in my downloads folder, can you do that quickly|
how much do we pay aws per month|can we be sued for this|Who will be fired for this?|whats for lunch|
will it rain tomorrow|write me a python script that parses csv|How many vacation days do I have left?|asdfgh|
what about the other incident, the one with the printers|who won the match last night|
Whose fault is it legally, ours or the supplier's?|can you translate this into Turkish for me|
Do I get paid extra for the night shift?|what's the capital of Peru|my vpn doesnt connect can you help|
please reset my password|Is there a penalty clause in the contract with that client?|
what's the wifi password in the Paris office|book a meeting room for ten people|when is the next all hands|
kjhkjh ?? mm|what is the meaning of life|I'd like to order a new laptop, which form do I fill in?|
should we move everything to kubernetes next year|Does our insurance cover the lost revenue?|
tell me something about the roadmap for Q3|how old is our ceo|Can you send the invoice of last month to my customer?|
what did we decide in yesterday's planning|how is sev2 from last week going, the mail one|
who's hiring in the data team|recommend me a good book about sre|
do we have to report this to the regulator within 72 hours|which gpu should we buy for the ml people|
what is the stock price doing today|refactor this function for me: def f(x): return x+1|
My colleague is very rude to me in this channel, to whom at HR can I complain?|what time is it in Shanghai|
how many developers work here|can you order pizza for the war room|will there be a bonus this year|what's 17 times 23|
do you have feelings about being an AI model, which one are you built on|
has my pull request for the new logo been merged|banana|convert this excel into a powerpoint please|
are the trains running today, I must come to the office|Why is our competitor always up?|
how do i install docker on my mac|is the office open on the 26th|What would it cost to have a second data centre?|
generate a picture of a burning server|how much does an SRE earn|the coffee machine on floor 3 is broken again|
what's the sla in our contract with globex|can I take tomorrow off after this night|
Does the parental leave policy apply to contractors?|where is the nearest pharmacy open at night|¿?|
approve my expense report pls|do you think Rust is any good|can u fix my exel|
My kid is sick and I must leave at three, whom do I give my timesheet to?|what is the weather|will it rain today|
who won the game|what time is it in tokyo|what day is it|how much is the aws bill|
what does our cluster cost per month|how much do we pay for that server|how expensive is datadog|
can we save money on the cloud|whose fault is that legally|can we sue the provider|do we have to pay a penalty|
is this covered by insurance|will somebody get fired|who gets fired|who is getting promoted|when do I get my raise|
I want to take friday off|who is on holiday|is Tom sick|where is Anna|what's the wifi password|
what's the root password|give me the database password|what are the credentials of COMPONENT|
send me the customer list|delete all users|write me a python script|write a function that sorts a list|
write a unit test for that class|fix this code|review my pull request|translate this to french|
what is the capital of france|how do I boil an egg|who is the president|what is 12 times 12|
how do I undo a git commit|how do I center a div|explain kubernetes to me in general|what is a pod in general|
difference between tcp and udp|should I learn rust|should we use kafka or rabbitmq|
which database would you choose for a new project|how would you design this system|
when do we migrate to the new cloud|what is on the roadmap|when is the next release|when is the next sprint|
when is the retro|when is the standup|where is the meeting|which room|what's the agenda today|can you book a meeting|
book me a flight|order a pizza|buy milk|call my wife|how do I get home|is the train on time|where can I park|
is the canteen open|what's wrong with the printer|my laptop is broken|my mouse does not work|
the vpn client asks for an update|outlook does not open|jira is slow for me|how is the other incident going|
what about the incident from last week|what about incident 4711|status of ticket 1234|is the mail incident solved|
did the other team fix their outage|who is the best developer|do you like me|are you happy|do you dream|
which model are you|how many parameters do you have|how much do you cost|who made you|can I talk to your manager|
what did the customer order|what is the name of the customer|what did user 42 buy|how many employees do we have|
what's our stock price|what does the competition do|how many sales did we have last year|
what was the revenue last quarter|why is the sky blue|why do we still use this old thing|
why does management not listen|why do we not hire more people|is monday a holiday|happy birthday tom|
did you see the match|asdf|qwertz|test|test 123|testing|foo bar|lorem ipsum|...|???|!!!|xyz|bla bla|blub|jkl jkl|42|
hfgdj sdkjf|ja nein vielleicht|the cat sat on the mat|green ideas sleep furiously|purple monkey dishwasher|
my cat walks over the keyboard|how is the coffee machine|who ate my yoghurt|who is the new guy|
when is the christmas party|what shall I wear|what do you think of the new logo|can you sign my timesheet|
approve my holidays|approve my vacation request|is my expense report through|reset my password|unlock my account|
create a user for me|I need a new laptop|how do I order hardware|what is GDPR|
do we have to report this to the authorities|is that a GDPR breach in legal terms|what is the legal situation|
how do other companies do that|what would google do|what is best practice for certificates|
how long do developers live|calculate the mean of 3 4 5|convert 5 miles to km|how many bytes are in a gigabyte|
what does http 418 mean|define idempotent|who invented the internet|read me a poem|sing something|
tell me about your childhood|recommend me a book about sre|is python 4 out|how do I become a manager|
what's the salary of a dba|is there a bug bounty|what is the dress code|can you clean my inbox|forward this to legal|
print this please|save the channel as pdf|export all slack messages|ban this user|kick Tom out of the channel|
change the topic of the channel|delete my message|is kafka better than rabbitmq|is postgres better than mysql|
is go faster than java|are microservices a good idea|is it smart to buy bitcoin|whose fault is it in court|
list the namespaces|what is the price of SKU-007|who do you like more|why do cats purr|what should I eat|
give me a runbook for baking|is that even a thing|is there life on mars|is react better than angular|
is linux better than windows|is the cloud cheaper than our own servers|lunch anyone|coffee|how old are you|
should I take the train or the bus|which movie tonight|write me a poem|what is two plus two|what time is it|
sing a song|recommend a book|stock price today|bitcoin price|how do I learn kubernetes|order coffee|
who is winning the game|do they owe us money for that under the contract|can you fix the leak in the code for me|
how much credit do we have to give them|why is it never the weather|book me a car from the airport|
what's the wifi password for the guest network|it's cold here too, turn the heating on|
is double charging illegal in the eu|whose fault was it in a legal sense|are we iso 27001 certified|
there was another outage at the sister company last week, what was the reason for that one|who won yesterday|
can i claim this as overtime|why is our aws bill so high|Asdkjh|is it legal to keep the custmers money meanwhile|
Can you fix my vpn as well?|how do i reverse a list in python|Can you write me a bash loop that deletes old files?|
how do you pronounce kubernetes|Could you check the other incident, the one with the badge readers|
My keyboard is stuck|what does the ceo earn|Tell me the password of the admin account|is there a holiday on monday|
Which paragraph of gdpr is it?|How much do we pay for this bot?|Qwe rty ??|whats the weather in berlin|
How much do we pay for aws|Who is legally liable if a customer sues us because of tonight?|
tell me about last week's incident with the search|Capital of australia|is my laptop under warranty|
do I get overtime pay for this night, and where would I have to put it in|Jjjj kk|should we fire someone over this|
where can i park tomorrow|order pizza for 6|what's teh share price doing|review my pull request please|
is the other incident from this morning closed|Who is the president of france|
Can you raise a purchase order for two more servers and send it to procurement by Friday?|Qwe?? 12|
explain quantum computing|My mouse is broken|how do I quit vim|is teh office open on monday|
waht is our cloud bill going to be this quarter|write unit tests for COMPONENT|Wifi password?|
Whats going on with the incident in the billing channel|i want a raise|does the canteen have vegan food|
make me a powerpoint on our strategy|how do I apply for parental leave, the portal doesn't let me in|
flight status LH 441|Do we have insurance for outages|is chatgpt better than you|pls unlock my badge|
best restaurant near the office|how old is the earth|create a jira project for the new team|
What is the salary of an sre here|Train to munich tomorow morning|can you order me new headphones, mine have died|
who will be our next cto|write a poem for my girlfriend|
Which of our competitors had an outage this year and how much did it cost them in the end?|Is bitcoin up|
how do i cook rice|my laptop wont charge|can i expense the taxi home|write me a poem about cats|
is the office open on friday|printer on 3rd floor is jammed|how do i get a new badge|did the jets win|
whats the notice period in my contract|whats a good pizza place near here|do i get overtime pay for night shifts|
can you book me a room for 10|whats bitcoin at|translate good night into french|
who do i ask about parental leave forms, hr or legal|my headset has no sound in zoom|is oncall pay taxed in germany|
42 banana|can you order me a burger|when is payday|who fixed the coffee machine|
how do i reset my vpn token on my private mac|is the gym in the building open at night|
what should i cook when i get home|Do you have a recipe for lasagne?|The printer on the third floor is jammed.|
Could you book a meeting room for Thursday?|can you translate this contract into french|
What's the weather going to be like in Madrid?|my laptop doesnt start since this morning|
Is our supplier contract legally binding without a signature?|When is the canteen open today?|
Please order flowers for my assistant.|what does the new parental leave policy say|
I forgot my badge, who opens the door of the garage?|qwertz asdf blub|Write a poem about autumn leaves.|
How do I get a new mouse and a headset?|Which shares should I buy?|
may i expense the taxi i took home after the night shift|How long do I have to boil an egg?|
can someone reset my voicemail pin|Where do I hand in my sick note?|
Recommend a restaurant near the office for the team dinner.|When are salaries paid this month?|
how do I reset my vpn password|who approves my vacation|recipe for banana bread please|printer on floor 3 jams|
can we get sued for gdpr|my laptop wont boot|how many holidays do I get|where do I book a meeting room|asdf qwer|
can you order new monitors|write me a haiku about tigers|how do I expense the taxi|
does our contract allow subcontractors|slack on my phone has no sound|recommend a book on rust|
is the coffee machine fixed|how do I approve holiday requests|who signs my expense report|
what's for lunch in the canteen|my laptop wont connect to the printer|how many vacation days have I got left|
can you book me a meeting room|recipe for pancakes please|what does clause 7 of the supplier contract mean|asdf jkl|
where do I park at the new office|translate this menu into spanish|is overtime for night calls paid|
who won the game last night|my badge does not open the door|how do i reset my wifi password at home|
write me a poem about autumn|which stocks should I buy|can I fire someone for this|
do we need a new clause for the bonus payments|need a new headset, who orders those|is there cake somewhere|
my kids school is closed, who do I tell in HR|how do I request vacation|my printer in the second floor does not print|
can you translate this contract to portuguese|where do I hand in my travel expenses|who won the cricket yesterday|
please write a birthday poem for Ingrid|my laptop keyboard is broken, what shall I do|
is the contract with the supplier legally valid|how can I ask for salary raise|recipe for feijoada?|
what is the weather in Kyoto tomorrow|I forgot my badge, how come I in the building|
how many holidays do we have in december in Bavaria|can you recommend me a hotel in Lyon|
please book a meeting room for 3 pm|what does the new parental leave rule say|how do I install Photoshop|
which visa is needed for Brazil|my outlook does not show the calendar colors|
is it allowed to bring dogs to the office|blah blah 123|please teach me english grammar|pizza recipe?|
weather tomorrow|printer is out of toner|how many vacation days left|book me a room|best pasta nearby|
who won the match|gdpr lawyer contact?|capital of peru|reset my vpn password|where do i file expenses|
need a new monitor|17 times 23|parking spot for visitors?|parental leave policy?|sell my bitcoin?|blub blub 42|
good film for tonight|outlook keeps crashing on my mac|hr question, is easter monday off|
coffee machine is broken again|what time is yoga class|
I have six guests coming at eight and only potatoes and an outage, what can I cook from potatoes|
you seem to know everything, so could you tell me how many vacation days I have left this year|
My chair squeaks so loudly that the whole call hears it, where can I order a new one|
is our company liable if a customer sues us over a late parcel, my uncle is a lawyer and says yes|
while we wait for the rollback, can you translate my wedding speech into portuguese|
the printer on the third floor prints everything in purple since monday, how do I get it to use black|
Who do you think will win the cup this weekend, my colleague and I have a bet going over a crate of beer|
i forgot the pin of my company credit card in the middle of this stress, how can I get a new one|
can you book me a train to Munich for tomorrow at seven, window seat and quiet car if possible|
Please write a poem about autumn for my mother in law, she turns seventy and hates engineers|
what's the parental leave policy here, we just found out and I'm typing this with happy tears|
my laptop fan sounds like a helicopter, would it help if I bought one of those cooling pads|
should I take the job offer from the competition, honestly, you've seen how my nights look here|
which stocks would you buy with three thousand euros right now, asking for a very tired friend|
As you're good with numbers, can you do my tax return for last year, I'm two months late already|
how do I get red wine out of a white carpet, it happened when the pager went off at dinner|
The meeting room Amsterdam is double booked again at ten, could you find us another room|
my son needs help with fractions and I'm stuck on this bridge, what's three eighths plus one quarter|
can I bring my dog to the office on fridays or does the new house policy forbid that now|
You contradicted me about the moon landing yesterday, so tell me once more, in which year was that|
youre suposed to be smart, so tell me whats a good gift for a boss who just aproved my holiday|recipe for pancakes|
vpn client asks for a license, where do I get one|can we get sued for storing card numbers|
write me a poem about redis|how do i expense a hotel|is the canteen open today|regex for email addresses?|
need a new headset|whats 17 * 23|who books the xmas party room|can you translate this contract|
best mech keyboard under 100?|whats a good book on distributed systems|does HR pay oncall bonus for holidays|
my badge doesnt open the garage|where do I change my slack avatar|what gpu should i get for gaming|
can the cto fire me for that|how do I approve a vacation request|how long do I boil an egg|
whats the best graph of the stock price|my laptop does not charge|can you book me the meeting room|
is the contract with the new partner signed|what is the best recipe for pancake|
my badge doesnt open the door on floor 3|who won the match yesterday|how do i get a parking place|
write me a birthday poem for my colleague|what's the dress code for the customer dinner|
the printer on second floor makes stripes|how much commission do we get for renewals|how is the weather in lisbon|
translate this offer to french please|when is payday, hr does not answer|can you recommend a restaurant for clients|
which phone should i buy|is sick leave paid in the probation time|i forgot the password of my outlook|
write me a poem about the sea|can we sue the vendor|what's the weather in lisbon|
my mouse is broken, where do i get a new one|how do i get a parking space|book me a flight to oslo|
how do i centre a div|which laptop should i buy|qqqq zzz|blue seven potato|does our contract allow penalties|
how do i file travel expenses|can you order pizza for the team|my outlook calendar doesn't sync|
how do i install python on windows|who is the new head of hr|is there a gym in the building|can you fix my bike|
what should i cook tonight|who won the oscar for best film|how do i claim parental leave|
is the canteen open on saturday|zzxv lkj poi|write a cover letter for me|which visa do i need for japan|
how tall is mount everest|translate this into french: the cat sleeps|may i fire someone who is on sick leave|
how do i unsubscribe from the company newsletter|whats a good name for a dog|i lost my badge|can i get a raise|
how do i make a pivot table in excel|when does the train to bern leave|how do i change my bank account for salary|
best ski resort in austria?|can you do my kid's homework|xkcd 42 lmn|the coffee machine on floor 3 leaks|
what's the dress code for the party|tell me about the roman empire|is it legal to record a phone call|
my laptop battery dies after an hour|how do i sign up for the pension plan|what's the wifi name for guests|
which movie should i watch tonight|where can i buy concert tickets for my wife|how do i get red wine out of a carpet|
my chair is broken|what does our travel policy say on hotels|can someone reset my vpn password|
what time does the canteen open|how do i book vacation|printer on floor 3 is dead, who fixes it|
what's the exchange rate of the yen|can you translate this contract to french|whats the weather in zurich|
which stock should i buy|am i liable if i approve this, legally|how much is my salary this month|
do we get overtime paid for tonight|book a meeting room for 4 pm|can you order pizza for 8|please fill my tax return|
how do i reset my pin for the door|can you call me a taxi|what is our dental plan|how do i invite a guest|
is bitcoin going up|how many vacation days have i left|convert 300 usd to eur|where do I park|
make me a powerpoint on agile|can you fix my excel macro|does HR know that we work nights|whats the wifi code|
translate "settlement" to polish|can you approve my expenses|who do I she|my badge doesnt open the door, help|
what's a good mortgage rate at the moment|how do i get a new headset|can i bring my dog to the office|
which pension plan is best|calculate my bonus|does the company pay my taxi tonight|
what's the code for the coffee machine|can you get me a beta key|whats our parental leave policy|
can you reset my vpn password|are we liable towards the league for this|book me a room for the retro|
can you proofread my article|who won the election|my monitor flickers, what to do|do i get overtime for this|
can i get two tickets for saturday|whats the refund law in spain|how do i connect to the venue wifi|who scores next|
can you do my expense report|cake recipe?|how much holiday do i have left|printer on floor 3 has no toner|
can you translate this menu|is there a discount for employees|help me with my java homework|when is the office party|
can i she the vendor|how do i get a new laptop|is overtime paid double on sunday|what's the weather for the open air|
where do i park at the arena|need a logo for the retro slides|pls order pizza|how do i mute teams on my mac|
who is hosting the show|do you have a crush|can someone fix the coffee machine|which lawyer do we use|
could you order flowers for the on call|what's the dress code at the gala|do you have a recipe for sourdough|
can somebody reset my email password|will we get paid for the overtime last night|
do we have to report it to the data protection authority|where do i park the van|can you book a room for my mother|
what is the wifi password of the store|my printer at home has no paper what do i do|can we she the vendor for it|
please order new scanners for hall 3|translate this menu to spanish|whats the price of butter today|
do i get my bonus although the sales were down|how do i set my calendar to private|
what is the weather tomorrow for the harvest|can you write a birthday card for Lena|how much is a room with breakfast|
is it allowed to work on sunday|create a jira account for the trainee|how do i change my shift with tom|
can i get the day off after this night|need a new headset, who pays that|write me a poem about croissants|
who pays the taxi i took at night|what discount can we give the angry guest|
do we have to pay the suppliers for the late trucks|is there cake left in the kitchen|
the coffee machine in the break room leaks, who fixes it|can you send me the shift plan of next week|
please book me a meeting room for the review|my outlook is slow|how do i fill in the travel expenses|
is the store open on easter monday|will the tom be promoted after that|can i have a raise|
how many eggs for 20 pancakes|recommend me a hotel in madrid|whats the phone number of the town hall|
could you tidy up the shared drive|is my health data stored with you|why is the parking lot closed|
where can i buy these scanners privately|when is the summer party|who will win the election|
do i get compensated as a store owner for the loss|can we put a price on the damage|
what did the CEO say in the town hall|can i smoke in the loading bay|my badge doesnt open the gate|
how do i return a parcel|who orders the uniforms|does the vendor owe us money now|what is my salary band|
can i work from home tomorrow|how long is the warranty of the oven|order flowers for the night shift|
i need the bank details of the landlord|how do i cancel my gym membership|what is the tax rate on bread|
who cleans the freezer|how much do we pay the vendor per year|what are the opening hours of store 12|
how do i get my deposit for the uniform back|can you find me a babysitter|is there a discount for staff at the hotel|
do we get a new fridge|can you order pizza to the noc|how many holidays do I have left|write me a haiku about ceph|
is the parking garage open on sunday|how do i file overtime for tonight|could you book me a meeting room for ten|
translate 'good night' into finnish|can we she the vendor for this|recommend a good book on distributed systems|
outlook keeps asking for my password, what to do|what does the vendor contract say on penalties|
is my bonus affected by this|can you order new toner|does anyone have a spare hdmi cable|
how do I reset my sap password|who's bringing cake on monday|can you draft my performance review|
am I legally allowed to work 14h in a row|please convert 300 usd to eur|how do i unsubscribe from the hr newsletter|
who do I talk to about a raise|whats a good vpn for watching football|how do i get a refund for my own train ticket|
can you book me a flight to madrid|what's the wifi password in the crew room|translate my cv|
is the union contract legal|write me a poem about trains|Which laptop should I buy for my son?|
can you fix my calendar invite|how do i reset my outlook password|can a teacher be fired for that|
do we have parking for visitors|my badge doesnt open the door on 3rd floor|how do i claim travel expenses|
whats the weather in oslo|which gate does flight 212 leave from|can you order new uniforms|
where can i read the maternity leave rules|tell me a joke about pilots|what is the dress code for the gala|
how do i convert a pdf to word|can i park my bike in the depot|when does the next tram go home|
please proofread my grant application|can you print my boarding pass|which school is best for my kid|
my taxi driver was rude, where to complain|help me with my tax form|is the cafeteria open on sunday|
how do i join a zoom call|can you write a birthday card for Karin|who do i tell that the lift is stuck|
is it legal to fly with a drone over the station|how many bones has a cat|whats my employee number|
please order toner for the office`;
