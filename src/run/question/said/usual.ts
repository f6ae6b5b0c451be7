/**
 * What people say who want to know of or want `usual`: what is normal.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const usual = `what's normal for this|is 400ms a lot for COMPONENT|what should p95 be on a tuesday night|baseline?|
how many rps do we normally have at this hour|is that queue depth usual|what does healthy look like on this graph|
80 percent cpu, is that everyday for COMPONENT or is it alarming|typical error rate for this svc?|
how many connections does it normally use|I'm new on this team, which value of heap would be ordinary|
Is 1200 restarts... sorry 12 restarts, is it normal in a week?|and on a good day it is what|normal range for consumer lag|
i see 900 connections and everybody panics, but i only started here in october, so is that a high figure or just what it does every evening|
what's normal for that?|is 400 ms usual for COMPONENT|what does this number look like on an ordinary tuesday|
How much traffic do we usually have at this hour?|900 connections, is that a lot?|and normally it is how much?|baseline pls|
I'm new so I have no feeling for it: which error rate would be considered healthy?|what's the typical p95|
is that cpu level high or is it always like this|in good times what is the queue depth|
What value does one expect there when nothing is wrong?|how does that compare with what we have every day|what is normal|
what's normal for that|normal value?|what is the usual error rate|what's COMPONENT's latency on a good day|
how much memory does COMPONENT usually take|what does the queue look like normally|what was it before|
what was it yesterday at this time|is 200ms normal|is that much for COMPONENT|is this number high or is it always like that|
usual range?|typical load on a sunday night|average p95 last week|what would be healthy|how many restarts are normal|
how many requests do we have on a normal day|which value should it have|what should the error rate be|
expected value of that|where is the threshold|normally how many pods|how does the curve look on other mondays|
how was it before the incident|out of which range is it|is zero errors the norm here|
on an ordinary evening, how busy is COMPONENT|is a pool of 12 in use typical|compared to what|
what is good and what is bad for this metric|ordinary cpu of COMPONENT|where does it sit when all is well|
where is that value when everything is fine|where does it sit normally|is 70 percent nothing special for COMPONENT|
is 70 percent memory ok for COMPONENT or too much, I am new here|0.4 percent errors, should that scare me|
half a percent failing, is that the usual noise|is 300 connections a lot for us|what's the value on a quiet day|
what does memory of COMPONENT usually sit at|what is it normally|what does it sit at when all is well|
is 60 percent cpu nothing special here|should 1 percent of failed requests worry me or is that always so|
what is the usual latency of COMPONENT|how high is traffic normally|what is the baseline|what is the expected range|
what does COMPONENT usually do|what is a typical memory|what is latency when all is well|
where does traffic of COMPONENT sit on an ordinary day|what is regular for COMPONENT|is that more than usual|
is that higher than normal|is 2 connections too few|is 500 ms normal|is 100 MB a lot|what was it before the incident|
what was memory before|what should latency of COMPONENT be|how many requests per second are normal|
normal traffic of COMPONENT|typical memory of COMPONENT|what was error rate of COMPONENT before this|
what is the normal latency|is 14k a lot for us or just a normal saturday|normal at 4am to have so little traffic?|
what traffic do we have on a sunday evening without tv|is 80k there unusual|what's friday 19:00 supposed to be like|
how long did the old one take per call, on average|how many are normally open|this number of errors is the habitual?|
last year's peak, what were we at|what's our agreed limit and what do we normally use|how many should that be|
how long does that job take on other nights|a write latency of 12 ms is perfectly normal here, isn't it|
is 4 seconds normal for that heap|how many replicas do we normally have at noon|what share do we use on average|
i only joined in may: is 300 ms something i should be shocked by or is COMPONENT always like that|
what would be a healthy number there, i have no feeling for it|Hm is 70% cpu high for this one|
how fast is this page on a good day|Is that number always that high after the nightly import|
what do we normally hav there on a tuesday morning|
I dont know this system, is 1200 ms good or bad for it compared with other days|
tell me what a boring day looks like for that curve|Do we always get so many 404s|normally how long does that job take|
What level would you call ordinary for memory here|2000 open jobs, is this alarming or is it like this every sunday|
how bad is it on any other monday|what should this number be when all is good|
I'm new here so these numbers don't tell me anything, where would that one sit on a healthy day?|
400ms sounds ok to me, isnt it always like that|How many errors do we have on a good day|
What would be a regular value for the queue|Expected rps at 3am|
Forgive the naive question, but what does this curve look like when nothing is wrong?|Same as last week or unusual|
how many connections dose it hold on average|what's par for COMPONENT|whats teh usual latency|
is twelve restarts a day something we should be shocked about or has it been like that for ages|
waht number it should be when all is good|
You write two hundred and forty connections as if that was dramatic, but what does this thing hold on a boring wednsday afternoon?|
I only joined on Monday, so would you tell me whether a figure like that is something you see every day or is it unusual?|
before we all panic about the queue, doesnt it always grow at this time of the night becuase of the batch, or how long is it otherwise|
what does it look like on a good day|is 300 connections a lot for COMPONENT|400ms, is that bad for us|
do we always have that many errors at 3am|what should that number be|is that memory level just how COMPONENT is|
normal monday or not|and what is it usually|im new, whats a healthy p99 on checkout|is 2% declined cards ordinary|
how many restarts are typical per night|does the queue normally get this long|would that count as high on a regular night|
whats the everyday request rate there|so 12 rps, is that what we'd expect at this hour|typical cpu for COMPONENT?|
is it normal that the replica lags 4 seconds|before i panic, is 1500 in the dead letter queue out of the ordinary|
how high is that line on a normal weekday|is 90% pool use par for the course|how fast is that page when nothing is wrong|
whats the standard rate of timeouts on that|do five gc pauses a minute mean anything or is it always so|whats the norm here|
i dont know this service, are those latencies what it always does|
customers complain its slow but is 900ms not just what we always have|not my service, is 70 restarts a week normal for it|
and in a normal week?|sale or no sale, how many orders a minute do we ordinarily get|What is normal for that number?|
Is 80k visitors there unusual?|is that a lot|What does COMPONENT usually look like on a Sunday?|
Is two percent errors normal for checkout?|and what would be normal?|
I see 900 ms quoted everywhere, is that bad or is it always like that?|whats the usual level|
For somebody not technical: what is the number on a good day?|Is 400 requests per second ordinary for a Monday morning?|
what is it normally, when nothing is broken|Do we always have this many failed logins?|
how high is the queue on a normal day|Is that memory figure out of the ordinary?|
What would we expect to see for COMPONENT at this hour?|is 12 restarts a day normal for COMPONENT or should I worry|
The chart means nothing to me, what is the baseline?|Is it typical to have this many payments declined?|
before the deploy, what was the ordinary value?|what do we normally have there|is 3 seconds usual for the search page|
How much of the pool is normally in use?|Are these numbers usual for the last day of the sale?|
is such a big queue something we see every evening|normal range?|Is 95% disk something we always have?|
What would a healthy error rate be for the ticket shop?|is that number high for us, i have no feeling for it|
Your chart shows 70 percent memory, is that ordinary for a Tuesday?|is 80k connections there unusual|
what is normal for COMPONENT at this hour|is 300 ms a lot for checkout|how many errors do we usually have on a sunday|
is that number high or is it always like that|data here, 4k messages in that queue is nothing special, right?|
what does a healthy hit ratio look like for this cache|is 70% cpu ordinary for our primary|and normally?|
what would you call a typical latency for logins|is it normal that COMPONENT restarts twice a night|
networks: 2% retransmits, common for that link or strange|is this amount of traffic out of the ordinary|
how much memory does COMPONENT use on a good day|what value do you normally see there|
does COMPONENT always have that many open files|usual number of pods?|
before I defend my team, is 40 slow queries an hour normal|is that spike just the daily batch peak like every day|
normally it's what, 50?|is a lag of 9 seconds anything to worry about for this replica|
how many 4xx are ordinary at payments|are 12 deploys a day typical|and thats normal?|
isnt 200 threads the ordinary count for this service|does the error rate always sit at one percent|
is 900 rps a lot for us on a friday|never seen this graph before, are 30 restarts a day normal for COMPONENT|
is a p99 of two seconds typical after a deploy or wierd|what is it usually|is that a lot for COMPONENT|
before I sign anything: is 300 ms out of the ordinary|normal for a monday?|
how many connections does COMPONENT use on a good day|is 2 percent errors business as usual here|
what would the queue look like on a calm day|does memory usually sit at 90 percent|
typical checkout latency, when nothing burns?|are 12 restarts a day ordinary for COMPONENT|
how many orders do we normally see at this hour|is that cpu level normal after a deploy|
never looked at this service, is 40 requests a second much|what counts as normal for the payment error rate|
what latency would you expect on a normal evening|is it always that busy on fridays|
usual load on the database at this time?|are those timeouts in the background always there|would 5k in the queue be strange|
and on a sunday, whats the normal value|dont know this graph, is that spike out of the ordinary|is it normaly that full|
is 80k requests there unusual or is it always so?|what is the normal value for COMPONENT at this hour|
how many errors are normal on a sunday|and what is normal?|is 2 seconds much for this service, I do not know it|
what latency do we typically have|is this memory usage the ordinary level|
for a newcomer: which error rate counts as healthy here|is 300 open connections a lot for COMPONENT?|
how much traffic does the booking page have on a regular day|is it usual that the queue has 5000 messages in the morning?|
does COMPONENT always restart so often on a quiet day|normally, how high is the cpu of it?|
400 ms, is this good or bad for payments|what would be a standard figure for logins per minute|
Is that number in the ordinary range or outside?|the 3 percent, this is every day like that?|what value it had on good days|
how was the p95 in a typical week|is 90 percent pool usage normal at COMPONENT|what are the usual kills per day, if any|
1200 orders/hour is that low for a friday evening|how does this number look in peace times|
average number in a normal month please|typical response time of COMPONENT?|are 12 retries per second common or suspicious|
is so much load expected at lunch time in a hotel system|is that normal|whats normal there|normal latency for COMPONENT?|
does it usually sit that high|what would be usual|is 3 restarts a day normal|400ms, is that high for it|
is 2% errors normal here|usual queue depth?|whats typical on a friday|how many rps is normal|what should it be normally|
normal memory for COMPONENT?|is 90% cpu ordinary for COMPONENT|and on a good day?|is that number out of range|
normal value pls|is 1.2s normal for checkout|what error rate is normal|always that high at night?|
what number is healthy there|whats the usual restart count|new on call, is that normal|boss panics, is 5% normal|
I'm from marketing and numbers scare me, you wrote 80 requests a second, is that a lot for us or is that an ordinary day|
you flagged 900 ms as slow, but honestly I have seen it at that level for months, what is the normal value there|
before we panic about two restarts an hour, is that unusual for COMPONENT or does it always do that|
As a newcomer I have no feeling for it, what does the error rate look like on a typical tuesday morning|
I don't need the current number, it is on the wall in front of me, what would be a healthy number for it|
my boss saw 12,000 messages in the queue and nearly fainted, is that not just the usual amount at month end|
how many connections does COMPONENT hold on an average day, since I can't judge whether 190 is something to worry about|
The memory sits at 71 percent and everyone points at it like it's a crime, is 71 percent out of the ordinary there|
you say the traffic is high, I say it's the lunch rush like every day, what is the baseline for this hour|
we only have the last two hours on this chart, so I can't tell, is a p99 of four seconds normal for the report service|
not asking why it's slow, I only wonder whether 300 ms is the expected latency for COMPONENT on a normal day|
is it common for the nightly import to throw a few hundred errors, or should I start worrying on behalf of the logistics people|
Support gets about thirty tickets today about logins and I wonder whether that is more than we see on any other day|
those cpu spikes each quarter of an hour look frightening to me as an intern, are they normal or part of the incident|
You treat five percent failed payments as a disaster, yet the bank told me cards fail all the time, what is our usual failure rate|
hm, so 40 pods for that service, is that the regular count or did somebody scale it and forget to tell us|
what would the request rate be at ten in the evening if all were well, i have nothing to compare it with|
the replica lags by six seconds and the dba shrugged at me, is six seconds within what we normally have|
I was told anything under a thousand in the dead letter box is fine, is that really the ordinary level for COMPONENT|
compared with a quiet sunday I'd guess this load is huge, but I'm guessing, is this load exceptional for us|
youre calling that high but im here nine years and its always like that on mondays, whats the normal value in your opinion|
what's normal for it|how high is it usually|is that unusual for a monday|what would be a normal number there|is that high|
what do we normally see at this hour|what does COMPONENT do on a good day|is that many for us|or is 80k just normal there|
whats a usual value|typical for this time of day?|the typical rate for COMPONENT|is that just the regular level|
what number would be healthy|900 open connections, is that a lot for COMPONENT?|
is 12k queued matches just a friday thing or is that bad|what would the scan queue look like on an ordinary tuesday|
we get 3% failed payments all the time dont we|what lag do we normally have around noon|
is a 2s response time on COMPONENT the norm at 8am|isn't 200 waiting locks kinda ordinary on payday|
does COMPONENT always sit at 90% memory|how many docs a second would be ordinary|4% rebuffering, normal for a derby?|
does shard 7 run hotter than the rest on any day|what's a sane retry rate|how slow is it on a calm day|
85% delivery, bad or the usual|is it typical for the disk to grow 10gb a night|whats the regular write latency|
is 80k even a lot for COMPONENT|whats normal here, i never looked at this chart before|
400ms sounds fine to me, isnt that just how it always is|does it always spike at 3|
how many restarts a day would be ordinary for it|for a sunday night is that number weird|
2% errors, is that just background noise|on a good day where does the queue sit|
is that memory high or is java just being java|whats the typical p99 for COMPONENT|
what should this number look like when nothing is wrong|does COMPONENT usually run that hot|
90 connections, scary or everyday|last tues same hour, would it have looked the same|is it normally this quiet|
expected range for the lag pls|is the nightly bump to 70% cpu just routine|whats normal for COMPONENT|
is 80k rps unusual there|whats the baseline for p99|how much lag do we usually have at this hour|
is 12% declines high or just a tuesday|does COMPONENT always sit at 90% mem|what should the queue depth be on a good day|
normal number of connections?|is 400ms bad for this endpoint or always like that|new here, is a hit rate of 70 typical|
how many restarts a day would be ordinary|whats the usual error rate for checkout|
is 3s replication delay within the ordinary|how many concurrent players do we typically have on a sunday|
does cpu always look like this|what would be a healthy value|isn't that always so high|whats it like on a day w/o incident|
whats usual|what level do we consider normal for timeouts|typical auth rate for this acquirer?|
is that number odd or expected|50 retries a minute, should I worry or is that background noise|
what does the iops normally run at|how many 5xx per min do we have when all is well|reference value for heap there?|
is it ordinary for COMPONENT to queue 2k msgs|where does the latency sit in a normal week|
does this graph look the same every night at 2|before I wake the owner, is 60% cpu anything unusual for it|
dba here, 300 conns, is that its normal level|does it always take 8 s to fail over or is that slow for it|
new on call, are 20 errors a min ordinary here|the chart says 2.1 gb, is that what it usually eats|
no idea about games, is 15% login failure typical on patch day|is that many restarts common for COMPONENT|
is 80k requests there unusual|i dont know the numbers here, is 2 seconds a lot for that page|
is this amount of errors what we have on every day|how many logins do we usually have at this hour|
which value would be a healthy one|just joined the team, whats the normal level of the queue|
is it normal that COMPONENT restarts at night|does 400 ms count as good|
on a typical tuesday how many orders per minute come in|is 3% of failed payments ordinary for us|and whats usual?|
what is the baseline of COMPONENT|so was that peak just a normal monday morning|how much is it on a good day|
is so high memory normal by you|sales had a campaign, is such traffic in the usual range|
what would you expect to see there on an ordinary day|is it common for COMPONENT to use that many connections|
whats the ordinary error rate for search|you cried wolf at 1200, but isn't 1200 everyday stuff|how does it look normally|
is one restart per day the standard|which response time do customers have on a regular day|
the value you show, is it much? is it little? I can't judge|what latency does this page have when all is well|
normaly how big is this queue|are so many denied logins normal at night|is that number normal|what's typical for COMPONENT|
is 300ms high or is that always so|what does it look like on a normal day|how many restarts a day are ordinary|
is 12k messages in the queue a lot|what would be a regular error rate|does COMPONENT always eat that much memory|
and usually?|i dont know this service, is 40% cpu much for it|whats the average on a weekday|
how much traffic do we have on a usual friday night|should i be worried by 2000 open sockets or is that everyday|
what value would you expect there|is this many retries out of the ordinary|the heap sits at 6 gigs, is it always like that|
normaly how long does the import take|what do we call normal here|how many declined cards per hour is par for the course|
at this time of day, how much load is standard|is 5 percent errors unusual for the partner api|
do we always have so many 404s|what did this metric look like in a healthy week|was 900 rps ever normal|
how many logins a minute are there when all is well|is that graph odd or does it do that each night|
usual latency of COMPONENT?|what's an ordinary queue depth for the parcel labels|
before we panic, is 700 logins a minute special|the chart says 1.8 gb, and what is it on other days|
i never look at this graph, whats normal|is the queue always this long after lunch|
was the error rate ever zero or is 1% just life|what would COMPONENT's latency be without an incident|
does it normally restart every night|how busy is a typical monday|typical value?|is 95% disk the norm on that box|
is that many timeouts really abnormal|are 30 failed payments an hour the usual noise|what's ordinary for a holiday|
on average how many tickets do we sell per minute|thats a lot, isn't it? or is it always like that for this service|
and whats normal for COMPONENT|is such a peak at 8 am expected on school days|is that load high for a tuesday|
would 3 seconds be normal for a report|is it nomal to have 200 threads|
i got an alert for 70% memory, is that anything unusual|what would the queue be on a day without trouble|
is it normal that COMPONENT has 15 restarts a week|the users say it's always slow, what is the norm in ms|
how many errors do we tolerate as normal|four hundred parcels an hour, is that low for us|is 60 rps little for a saturday|
is this a strange value or the everyday one|before the deploy, what was the ordinary level|
what's a healthy value for replication lag|does the cpu go that high every noon|does it usually take that long|
is a cache hit rate of 80 good or bad for us|typically, how many people log in at 8|
do those warnings show up on good days too, i mean at that rate|in ordinary times how long is the wait|
i'm no expert, is 45 ms good or bad compared with other days|what's noraml for the error rate|
is that the level it always has at night|is 900 ms normal for COMPONENT|what does it look like on an ordinary monday|
how many declines do we have on a good day|4% errors, isnt that what we always have|what would be a normal value there|
is that queue depth unusual for payday|whats the baseline for that|are 300 open connections a lot for COMPONENT|
I'm new here. is that number high or is it always so|is 12k waiting payments normal at this hour|
how much memory does COMPONENT normally eat|dont we always see such a bump at market open|typical rate for it?|
is that out of the ordinary, 60 a second|whats a healthy p99 there|85% cpu at end of month, is that strange or regular|
what do we see normally at 4 in the morning|is a 6 percent decline rate really bad? I come from marketing|
what do we have on a regular payday|isnt the queue always that long at 8|is 200 connections much|
what would you expect there on a sunday|whats ordinary for this|
2.5 seconds, is that out of line or do they always take so long|do we always have those timeouts at night|
is such a number of logins unusual|what was it on all other days|how many rejects are regular|
is that within the normal range|70 percent disk, normal or not normal for COMPONENT|
we come from insurance merge, no feeling for your numbers. is 300 a minute normal|is it always this slow at quarter end|
whats a regular wait at the gateway|3 restarts a day - common for COMPONENT?|
is it typical to have so many rejected filings in april|how high is it on other mondays|
do we usually have that many open sessions|what should that number be in peace time|is that lag within what we're used to|
a thousand retries an hour, do we have that on all days|i don't know the baseline, whats ok for that number|
is 40 ms good or bad for the matching engine|do they normally decline that many|is it normally so full|
what does it read when all is well|is it customary that the queue has 5k at 7 am|what number would be fine|
is a hundred rejects in the auction something to worry about or the ordinary|how does the curve look on a quiet day|
is it normally 20 or 200|the gateway always has some errors, doesnt it? how many usually|
is 1200 in queue a lot for a tuesday?|whats a normal tick rate for us|
is that spike something we get every day at reset time|what would be a regular value there|is this number bad?|
do we have such peaks on other election nights|what's the average load time on a normal evening|
is that much or little for us|does this metric always wobble like that|is a five minute dip normal on sundays|
what is the usual value of that probe|what does a calm day look like in numbers|what is the typical order rate|
how much memory does it use on other days|how many declines do we have usually|is this disk level usual|
what does a healthy ccu look like on wednesday|is it ordinary for this alert to touch the line at night|
how high does this go on a match day normally|is 70 percent cpu high for COMPONENT|is it always that slow on mondays|
would you call that number ordinary|how many logouts are ordinary per minute|typical for a weekend?|
what range is normal for COMPONENT|does it spike like that each time a show ends|how many votes fail in a normal show|
what was it like on a quiet night, number wise|i'm new, is 900 errors an hour just how it is here|
before we panic, what does this value look like on other fridays|what's par for the course with COMPONENT|
what's usual on a saturday|whats the normal value for COMPONENT|is 3 seconds bad? i have no feeling for it|
what does it look like on an ordinary day|what is the baseline there|how many do we have normally|
is it normal that COMPONENT uses so much|are 200 failed logins unusual for a monday morning|what would be a healthy figure|
typical queue length at that time?|in a quiet week where is this value|do we always have a few errors like that|
normal range for that?|is it usual to have that many restarts|is 40k in the queue something to worry or is it always so|
is this amount of orders normal for a sunday|i see 300 errors an hour, does that mean something or is it always so|
whats typical for COMPONENT at 6am|Is a queue of two thousand anything out of the ordinary?|
what would you call normal there|whats it like other days|is 900ms ok or not|what should the memory be|
how does a regular friday look in numbers|is it normal to have 5 restarts a day|usually how many bookings come per hour|
what are common values for that|is this much for us or peanuts|is it always like this on mondays|is 12 percent a lot|
how much is it on a normal day|is that figure remarkable|what does COMPONENT have in good times|
i dont know what to compare with, what is usual|do 50 waiting jobs count as normal|is it typical to see a spike at opening|
is 4GB ok for that one or too much|how many orders do we usually have at seven|is it normal that it gets slow at noon|
im new in ops, is 85% on that something normal|do farms always send so many messages at dawn|
what is it otherwise at this hour|would that be normal for a holiday|is that a normal tuesday number|
what do you see there on good days|is 300 iops there a lot or normal|normal number?|is 12ms fsync bad or ordinary|
is 4000 qps on a sunday ordinary for us|what do we see on a quiet day|normally?|whats a healthy number for this|
2% errors, is that our everyday noise?|how much lag do we tolerate on ordinary days|
900 connections, is that unusual for COMPONENT|does COMPONENT always sit at 85% memory|
what would this look like on a good night|is that number high|what does COMPONENT do on a normal sunday|what's usual here|
is a 3s login ordinary for this portal|do we always have that many retries|whats the ordinary lag|
is 70% cpu at night typical|how much is that on an average day|is a queue of 40k something to worry about or standard here|
whats the number on other mondays|is this amount of retries in the normal range|is 5 crc errors an hour much|
what would be an ordinary value|is that much, for this box|what does she do on a lazy day, in qps|
is 300 calls in the queue a lot for a friday night|what does COMPONENT need on a good day|
is that number high or do we always look like this|900 ms, is this normal for you|whats the ordinary error rate here|
im new, dont know if 4 gig is much for COMPONENT|how many bookings a minute do we have normally on a sunday|
is 2% failing our everyday or a sign|Do we typically see forty restarts a day?|what is it on any other monday|
is 70% disk standard for that box|is a queue of 12k something to worry or business as usual|
how many restarts are ok for COMPONENT|do we always have that many errors at rush hour|what's it like on a quiet night|
what latency is acceptable there, what do we have on other days|is that within the usual range|
is 400 connections remarkable|How high is it ordinarily?|is 5 sec for a fare query abnormal or always so|
before i panic: is that many errors normal on mondays|i only joined in june, what's the normal queue|
do we have 20 restarts every night or is it new|is that spike just the usual morning spike|
what would that value be without incident|1.2 s for login. regular?|How many dropped calls are ordinary for us?|
does COMPONENT always use so much memory|is 8k requests a lot for this hour|is half a second slow for us or ordinary|
how many of these errors do we get on a peaceful day|normal value for that?|
i see 15% idle, is that what we see on other days|what level is regarded as normal for COMPONENT|
the chart shows 600. what is it on a normal tuesday|is it common for COMPONENT to be at 90 percent`;
