/**
 * What people say who ask for the aspect `per-request` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const perRequest = `how many queries does one page do now|queries per request before and after CHANGE?|
how many calls to COMPONENT per order|what was it per page before the release|
so one click makes how many database hits|N+1? how big is the N|how many lookups for a single basket|
calls per checkout: old vs new|per request how much more is it|how many times does one booking ask the price service|
is it 1 query per item or 1 per page|number of selects per page view please|one upload triggers how many jobs|
how many SQL statements did a product page need yesterday|and per request?|and before the deploy how many per page|
How many retries does each failed payment cause|what is the fan-out per message|how many rows does each request read|
how many redis gets per login|does every search still fire just one query|
Dev from the catalog team: what's the ratio of queries to requests since we shipped|how many mails per order go out|
one ride = how many geo lookups?|from what to what did the calls per page go|
for each patient record, how often do we go to COMPONENT|per order I count 3 calls in the code. what do you count?|
how much db work is a single page worth now|how often is the config fetched within one request|
3 to 60 queries or what was the jump per page|
did the number of calls per checkout go back to the old value after the rollback|
how many connections does one request hold|how many http calls to the partner for each shipment|
per page view: before, after|whats the multiplier per request|with 40 items in the cart, how many statements is that|
how many tokens per question does the chatbot spend now vs last week|How many writes makes one sensor message|
I would like to know how many requests are made to COMPONENT for every user who opens the app|
each api call = how many cache misses|what does a single export cost in queries|
does the new code ask once per row? so how many per list|how many db round trips for one quote|
kafka messages per order, was 2, is now?|how many image resizes per upload|is it really 200 queries for one listing|
how many lock requests does one transfer take|a page with 25 hotels, how many calls to the rates api|
amount of queries per call, from EVIDENCE?|per invoice how many lines get loaded|
what's normal for queries per request here|how many subrequests does the home page do|
how many times per login is the permission table read|in numbers: lookups per product, this morning and now|
so how many per page after the fix|how many per one call?|is it down to one query per order again|
give me the per-request count not the total|total queries are 9k/s, ok, but how many is that for one request|
traffic is the same you say, so how much does each request do more|how many DNS lookups per outgoing call|
what did a single checkout cost the database before|for one match page, how many stat queries|one report = ? queries|
how many bytes does each response carry now against before|is it 12 calls per session or per page|
number of pricing calls for each seat on the seat map|each webhook makes how many inserts|
queries/request, both versions|how many API calls per tenant sync did the old version make|
did CHANGE raise the number of calls per request, and to what|per claim we used to call the rating engine twice. now?|
how many times is the same row fetched inside one request|per widget one query or batch?|
how many threads does one request take up|the loop: how many iterations per order|
how much more often per page do we hit COMPONENT than last week|what's the average of db calls on a cart page|
how many log lines does one request write since the debug flag|
for every student that opens a course, how many selects|how many requests come to the backend for one app start|
was it always this many per page?? how many was it|if the card is approved how many queries per page will it be again|
the factor per request, 5x or 50x|how many messages does one scan of a parcel produce|
how many feature flag checks per request|for one order we do how many fraud checks nowadays|S3 GETs per page view?|
one playlist opens how many lookups, before it was batch i believe|how many rpc per frame in the game lobby|
calls-per-trade before 10:40 and after|hi, i wrote the batching. how many queries does one page make without it|
what's the count for a single request according to the trace|
pls the number of selects for one item page, old and new code|how many sms attempts per verification|
so per order one extra call or many|how many sessions does a single login open now|
by how much went up the database calls for one page?|one meter reading, how many updates|
did each request really do only one before?|
I'm reviewing CHANGE and it seems to me the loop asks the db for every row. how many queries does that make for one page?|
Customers only say "slow". In numbers, what does one page load ask of the database now versus last version|
not total load please, that went up with the traffic. Per order, how many stock checks?|
the partner bills us per call. how many calls did one quote cause while this was going on|
does the fix bring it to one lookup per page or still several|
will approve if you show that calls per request really rose. from how many to how many?|
how many calls does a single request make now|how many database queries per request now and before|
how many queries does one request make|how many retries per original request|
is it really 200 selects for a single list|how many times do we ask the pricing service per basket|
it used to be one call. how many is it today?|how much memory does one request take compared to last week|
what's the number of retries per failed payment|finance pays per api call. how many do we do per invoice since CHANGE|
mails per customer, what's the count|How many requests it makes for one click?|
per page or per row? how many queries each|by what factor did queries per request go up|
after the fix, are we back to 3 per page|how many messages does a single order put on the queue|
I can't believe it's n+1 again, what's n here per request|how many connections does each worker open|
how many tokens per chat answer, yesterday against today|number of round trips for one checkout|
lookups per scan in the warehouse, old version vs new|each booking triggers how many webhooks|
the vendor says we hammer them. how many calls do we send per shipment|how many rows does one report read|
cache misses per page view, before and after|per student login how many calls hit the directory|
for my understanding: one user opens the app, then how many requests reach COMPONENT|
is it 2 or 20 statements per save|how many log lines does it write for every request now|
how heavy is one call in db queries|did the number of fetches per item drop with the rollback|
for each sms sent, how many attempts|what's the amplification, one in how many out|
I'm paying the bill in finance, so: how many vendor calls does one order cost us since CHANGE, and how many before|
customers only feel it's slow. how many selects stand behind one click on that list|
after the rollback is a page back to a handful of queries, what's the figure|
before I approve the index: how many reads does a single search do today|
you say the code loops. how many times per invoice does it loop|
Per one booking, how many emails go out now? It should be one|
my change added a lookup, I admit. how many lookups per login does that make now in total|
each crash is after a big export. how many queries does one export fire|
what does one reload by a user cost us in calls|a retry storm you say, so how many attempts per single message|
how many db calls does one basket view make now, and what was it before CHANGE|
how many location messages per courier and minute were that before and how many now|
how many supplier calls does one search make|requests to redis per waiting fan per minute, whats the figure|
how many queries does one dashboard fire since the release, used to be 9 i think|
how often does it call the bank per payout|how many auth attempts per order do we make since thursday|
calls to the price service per search, before/after?|how often does one page view ask the stock service|
one order makes how many inserts|is it one call per item now? how many in a typical cart|
how many keepalives per call per minute|how many calls does opening one ticket make|how many tries does one order get|
i have the feeling the list page asks for every hotel separately. how many calls is that per search|
how many rate messages per room do we push|how many times do we ask the map vendor per stop, it used to be once|
one search = how many elastic queries now|how many messages does one bid make|
how many queries does one balance call make now, used to be 2|
before CHANGE one quote did 4 lookups, how many is it now|how many db hits per patient lookup|
requests per ward screen refresh, before the release and after?|
how many register lookups does one passport request cause|queries per form page, old vs new|
messages per meter per hour, before and after firmware|signalling messages per attach, normal vs now|
how many billing calls does one sms cause|how many selects for one balance page, I suspect n+1|
scoring calls per payment, is it still one or did it double with CHANGE|how many mails does one claim generate|
rows locked per export, how many compared to the old one|how many calls does each pension make to the tax service|
how many log lines per call do we write at debug, and how many at info|
how many tariff lookups per bill since CHANGE? it used to be three|
dns queries per page view, is it more now than yesterday|how many position updates per car per minute|
db roundtrips per payout, old and new version|number of policy lookups per claim, up or same?|
calls to the map provider per job, before CHANGE vs today, they bill us|
how many round trips to the register does one form take|one click, how many queries? and last week?|
calls to COMPONENT for each order, then and now?|how often does a single checkout hit the table since CHANGE|
how many lookups does one order line do now|how many api calls does one ride make|
did the number of lookups per claim rise with CHANGE|how often do we call the bank per payment|
i suspect n+1. how many selects for one list|calls to the tax service per invoice, before CHANGE and after|
how many db roundtrips for a single booking now, and last week|reads per message, has it changed|
how many times does COMPONENT hit COMPONENT for one login|queries per order before CHANGE?|
how many reads does one meter upload cause|lookups per ticket, today against yesterday|
how often does an unlock call the payment|db reads per vote, is it more than before|how many calls out per call in|
selects per page, old version against new|one basket view makes how many price lookups these days|
lookups per door opening, then and now?|how chatty is it: calls per page load|
number of cache reads per rider request, before and since|for one invoice, how many trips to the ledger`;
