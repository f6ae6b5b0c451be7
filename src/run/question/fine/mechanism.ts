/**
 * What people say who ask for the aspect `mechanism` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const mechanism = `how does a tiny config change take down the whole shop|why does a slow COMPONENT break login, explain like im five|
I'm new here, how does that work|new on the team, can you explain how one leads to the other|
explain the chain in plain words|why would a missing index hurt the checkout|
what does a connection pool have to do with the images|how does X lead to Y here|
i dont get how the cache being empty makes the db die|In plain language please: how did this cause that|
how can one bad query bring down everything|why does one full disk stop all orders|
what's a thundering herd and how does it apply here|what is a connection pool anyway and why does it run out|
whats a deadlock in simple terms, in our case|what does OOM mean and why does it lead to failed payments|
how come fewer retries makes it better? counterintuitive|why would a timeout that is LONGER make things worse|
longer timeout sounds safer to me, why did it hurt|why does adding a log line slow things down|
how does a log line make the app slow|how on earth does a feature flag for colours break the basket|mechanism?|
how does that work|how so|why would that matter|and how does that lead to the 502s|walk me through it|
walk me through the mechanism step by step, I come from sales|
I'm the product owner not an engineer, how are these two things connected|
non technical person here: what does the pool thing mean for an ordinary person|
as a lawyer I need to understand how this works, simple words|can you explain with an analogy|
any picture for it? like a queue in a supermarket|think of me as the intern: why does it pile up|
whats the logic, cache expires and then?|then what happens after the lock is taken? how does it get to the users|
why do requests pile up instead of just failing|why does it take everything with it and not just its own page|
why does search going slow hurt the payments, aren't they separate?|
they're separate services, so how can one pull down the other|
what connects COMPONENT and COMPONENT, why does the first drag the second|
how does COMPONENT being slow turn into errors in COMPONENT|
I thought we had a circuit breaker. how does it still spread?|why does it spread|
how does the failure travel from COMPONENT to the app|how did it get from the database to the till|
the label printer broke because of a dns change?? how|why does dns break printing|
how can a certificate on one host stop parcels being scanned|
why does a clock being off by a minute reject all the logins|what has time skew to do with tokens|
why do the pods get killed when memory is fine on the node|
memory limit vs memory of the machine, why does the one kill it while the other's half empty|
why does it crash only after a while, what builds up|what is it that builds up until it dies|
how does a leak like this work, where does the memory go|why does restarting help at all, what does it clear|
how come a restart makes it good for an hour? whats happening inside|
what does the fix actually change inside, how does that make the errors go|
why would rolling back help if the data is the problem, explain pls|
how does raising the limit solve it, what is the principle|how does reverting one line give us payments back|
why does more replicas make the db worse|more servers and it got worse, how is that possible|
i thought scaling up always helps. why not here?|why did it need high traffic to show, how does load come into it|
why only on mondays, whats the mechanism|explain the N+1 thing to me|n+1? what is that and why is it bad|
what is backpressure, and how did the lack of it bite us|
what's a poison message, how can a single one block all the others|
how can one message in the queue block everything behind it|why does a queue growing mean emails late|
can you please explain me why so small change makes so big problem|
I don't understand how is it connected, the price table with the login|
how comes that the cache makes the database sick?|please in easy words, why the one service kills the other one|
for someone just joined: how does the retry storm work|why do retries make it worse, I'd think they help|
how do retries multiply|1 failed call becomes 27? how|why 27 calls, how do the layers multiply|
what does EVIDENCE show in plain words, how does it tie to the outage|
can you translate EVIDENCE for a human: why does that number break things|
we denied your fix because nobody understood it. explain how it is supposed to work?|
before I approve I want to understand why this causes that|
not approving what I don't understand, how does a TTL of 0 hurt us?|why does TTL 0 mean hammering|
it's fixed, I still dont understand how it could happen technically. how did A trip B|
now that its calm, teach me: how does a lock in reporting freeze ticket sales|
the false alert, how does a restart of the metrics box create an alert for orders?|
why would a gap in the data trigger the rule, how does that function|
I run a nursing home, not IT. why can the med list not load because of a 'replica'?|
what is replica lag and how does it make people see old carts|why do users see old data, how does lag do this|
how does a bank holiday break a scheduler|why does a leap day matter for invoices, explain|
how can renaming a column in one place kill an app somewhere else|
whats the link between the schema change and the blank page|how does a header that is too large end in a logout|
how do cookies get so big that login dies, whats going on technically|
explain it to my grandma: why did the bookings stop|gimme the 30 second version of how this hangs together|
I get that CHANGE did it but I don't get how|what CHANGE did, ok. but by what path does it reach the customers|
how can COMPONENT bring down COMPONENT, they dont even talk to each other|
what does CHANGE have to do with COMPONENT being slow, explain for a newbie|
why would CHANGE, two lines, stop all deliveries? how does it work|
EVIDENCE says pool exhausted. exhausted how, whats that mean for the rest|
how does COMPONENT beeing late make COMPONENT throw errors|
Can you walk me through the mechanism? I'm a product owner, not an engineer, so go easy.|
How does a tiny change like CHANGE take down checkout?|I don't understand how a cache rule can turn into a 404|
I dont understand how a dns thing can break logins, explain|explain how that works|
how can a tiny config change take down payments|how come a small change takes down all payments|
how does COMPONENT bring down COMPONENT|how does COMPONENT drag COMPONENT down with it|
how does a bus number get mixed up like that|how does a pool of 2 make everything slow|how does one lead to the other|
how does one slow disk in one place take the whole shop with it??|how does that lead to errors|
i dont get it, what does the certificate have to do with the orders|
im new here, how can a log line bring down a website|walk me through how this breaks|
why does a small config change do that|why does restarting help only for a minute|why the retries make it worse?|
why would a full disk on a log box stop the payments|why would that setting matter|
I'm from marketing, can you explain like I'm five how a picture broke COMPONENT|
why does a slow report make logins fail, those have nothing to do with each other??|
I understand every word of the card but not how A leads to B. help|what has the cache to do with the payment|
explain in plain words please, I need to tell it to a customer who is a dentist|
so a connection pool, what is that and why does it being full kill us|
new here. why would adding one column lock a whole table|why do retries make it worse? intuitively it should help|
walk me through it: deploy, then what, then what, then dead|
Not native, please simple: why the memory is growing when nobody does nothing|
why did changing a log level fill the disk|and why does that hurt COMPONENT of all things|
legal needs one paragraph without jargon on how this came to pass, technically|
why did it take two hours to blow up if CHANGE went out in the morning|
how can a certificate in one place break the warehouse scanners|
I get that the pool is full. why is it full though, what holds them|why only at the full hour, what's the logic|
how come a restart helps when the bug is still there|
Is it like a traffic jam or more like a broken pipe? I want to understand how it spreads|
why does dns matter when the servers are all up|what does "exhausted" mean here and how does it turn into a 503|
teach me: whats a deadlock and how did ours happen|
how did a feature flag for 1% reach everybody, how does that even work|why would more servers make COMPONENT slower|
can you draw the chain from the config typo to the angry customer|how does a healthcheck kill a healthy process|
i dont get why an old library version leaks something|
support lead here, I need to be able to explain why search being down stops people from paying|
what happens inside when a message is too large, why does the whole queue stand still|
but why does the error come from the api and the cause sits in the db|
I'm not asking who did it, I'm asking how one forgotten bracket could reach as far as the warehouse|
the fix says "raise the pool" and I'd approve if I understood how a pool of 20 makes people's logins slow|
only customers with long names are hit, and I'd love to grasp why, how does a name break a payment?|
why does it crash every 40 minutes and not at once, what is going on inside in those 40 minutes|
the queries per page went from 3 to 300 ok, but why does that make OTHER pages die, explain please|
How come a restart makes it good for one hour and then it is bad again? I want to learn it|
so the deploy was in service A, the alert in service B, the customer sees it in C. how does trouble travel like that|
lawyer here, I must describe it to a regulator: in simple terms, by what path did a config line lead to wrong invoices|
why would the traffic of one region slow down the other when they are separate, that's the bit I never get|
data wasn't lost, fine, but how can a queue that is full make a button on a website grey|
I read EVIDENCE three times: connections up, logins down. how does one drag the other|
sorry I'm new in the shop team, how can a price rounding thing make the whole checkout crawl?|
why would a full disk on a queue thing make the map stand still? explain like to a dispatcher|
why does an expired token at one supplier take down hotels, they have nothing to do with each other|
I am from accounting so please slow: what is a connection pool and why does it run dry|
how does a bot check make the queue stop, i dont get the link|what has an index to do with the login, honestly|
how does a wrong timezone lead to payouts being skipped, i dont see it|
why does a policy change only show up hours later? naive question i know|
Could you tell me like a child why a summer time change makes a kiosk refuse a card|
but how? a typo in a banner kills the login?|
i get that the cache is cold. i don't get why that means people are charged twice, walk me through|
what is a thundering herd and why did it trample us|
so one wrong currency makes all cabins disappear, can you explain me the way from A to B|
I read 'spf' in your answer and understood nothing. how does a dns record stop our invoices?|
why does one blacklisted ip block all tenants|
why would the ticket need the server at all to be shown, naive question from a driver|
sorry, i only pack boxes: how does an emoji in an address stop the whole line?|
ok pretend i'm the new guy (i am). connection pool full, i get that. why full because of a picture resize?|
how does a missing comma become a room for one euro, step by step please|
why does the counter go down if no one takes money out|
how come a full sim card pool (??) keeps people from logging in. what's the chain|
Why does that make the other thing break? They're not even on the same server|
how do retries make it worse, i thought they help|
what makes the stock go negative if two people buy at once, i want to understand it|
a quota at google makes our elevators list slow?? how do these things touch each other|
Two servers disagree by 4 seconds. fine. but how does that throw away a bid, tell me slowly|
I'm new here. how can five connections less bring down a whole bank?|
please explain it slowly, why does a queue that is full stop people from logging in|
i sit in underwriting, not IT. how does one expired token stop quotes?|
how does a full log disk stop a nurse from giving pills. serious question|
whats the chain from that cron job to a dead login page, for dummies|
im the new trainee, why would a clock being off by 5 min lock everyone out?|
how on earth can a changed holiday calendar crash the appointment system|
so a new meter sends bad data and then ALL meters stop. whats the mechanics behind|
how does summer time kill the trading system, im curious, i never understood|
I'm from wind park operations, no IT person: why does one poisoned message stop the whole line?|
Just for me to learn: what is a signalling storm and why does it take down data|
why do the retries make it worse? i always thought retry is good|
I have been a banker for thirty years and I still don't get how an index that is missing makes cards decline. Teach me.|
sounds silly but how can a regular expression burn a whole cpu|
ok but HOW does a full cache in region a end up as a timeout in region b|
why did the retry storm start only after the db was already back? i dont follow the logic|
new on the team, can you walk me through why a deadlock in one table freezes the complete login|
can you explain to the non techies in here how a disk on a log server stops claims payments|
what is the link between the marketing mail and the crash of the customer area? in simple words|
Why does it help to have less threads? sounds upside down to me|
my daughter asks what I'm doing at night so: how can one wrong date stop forty thousand pensions? simply put|
how does a leap day break a billing system|
what makes a lock in reporting block the counters? they're different programs|
I'm a nurse. Why does the internet being slow mean that the drug cabinet doesn't open?|
please draw me the chain in words: log level up -> ... -> customers offline|
how do you get from a full inode table to failing logins|
can someone explain what the thing with ttl has to do with it, im just out of school|
how can one slow disk slow down ten servers|so what is split brain and why did it make us lose the phones|
I'm on my second week: how can a dns entry that is only 5 mins old be wrong for hours for customers?|
why do we run out of connections when the network is slow, i'd have expected fewer|
in what way does a replica that lags break the login. they only read from it?|
Could you explain to a finance person how the lock file stopped the payouts|
what happens inside when the quorum is lost, i would like to understand it once|
why does deleting one small file bring back payouts, explain the logic|
how does a slow resolver make a warehouse scanner freeze, im trying to understand|
customer is an it guy and wants to understand how a cache can show him somebody elses basket. how does that come about|
pm here, not technical: what has a thumbnail to do with the login?|
newbie question, why does a full queue make the website slow|
could someone explain how a pool runs dry? in plain words|
i dont understand how an expired cert on one box can stop all the trucks|
how comes that restarting makes it good for one hour and then bad again|
what is the connection between the backup and the slow pages? im learning|
honestly why does an umlaut in a cake name kill the whole order run|
why does a wrong clock on one box make all passes invalid, i would like to understand it|
how can a skin file bring down login lmao, tell me|
I am a nurse, not a technician. Why does a full disk mean that I can't open a chart?|
how exactly does a retry storm come to be|
Could you explain how a stale config produces wrong prices, for somebody from sales?|
Why would a tiny file stop the whole farm's irrigation|
Hello, I joined from sales last month. Could somebody tell me how a password change on one server can stop invoices on another?|
i get that the cache was cold. but why does that kill the db|
so one typo in yaml and the wind park goes blind. how does that work|
explain a finance person: what has a certificate to do with salaries|
i still dont see how a slow disk makes people log in twice|
could you teach me why the queue grows although the workers are idle|how can a calendar entry lock a gate|
how does COMPONENT manage to drag COMPONENT down with it, i thought they had nothing to do with each other|
why does a bad COMPONENT mean that phones dont ring? for dummies please|
why would turning on logging make the shop slow, enlighten me|in what way does a leap second harm a bakery lol|
i sell insurance, i don't do computers: how does a full log hinder a claim|
whats a deadlock and why did it lock the bikes|how did one bike station manage to take out all of them|
why does a timeout in one place make timeouts everywhere|
please, how can one expired password cause 4000 errors a minute|
i am new in ops: how does the lb decide that a sick node is sick, and why did it kick out all|
i'd love to understand how a wrong time zone leads to locked doors|
in simple words: how does a full queue lead to lost keys|what is backpressure and how did it hit the reception`;
