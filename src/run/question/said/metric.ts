/**
 * What people say who want to know of or want `metric`: a number or a chart.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const metric = `p99 of COMPONENT?|show cpu for the last hour|what's the error rate at|give me the latency graph|
how many rps right now|did traffic spike before it fell over|queue depth?|memory on COMPONENT, last 6h|
chart of db connections please, from 01:00 until now|is the disk filling|pool usage right now|5xx per minute?|
what's the consumer lag on the orders topic|plot requests vs errors for COMPONENT|
Which latency do we have at the moment in p95, and please in ms|any bump in traffic around 2:15|gc pauses?|
how full is the heap|cache hit ratio now|open file handles on COMPONENT, can you get that|
what was throughput like between 3 and 4|could you throw up the picture for thread pool saturation|
how many pods are running|retries per second on COMPONENT, i suspect it is huge|replication lag number pls|
cpu throttling on COMPONENT?|were we taking more load than normal when it broke or was the curve flat|
show me the same graph but 24h|dead letter queue size|how slow are queries atm|
Vendor asks for numbers, they don't believe us of course. what was their response time as seen from COMPONENT between half two and three|
hang on, somebody said the requests doubled before all this, can you put up the request rate so that we stop arguing about it|
p95 of COMPONENT?|What's the error rate right now?|can you draw me the latency over the last two hours|
how full is the queue|did traffic go up before it broke?|mem usage COMPONENT|
How many requests per second is COMPONENT getting?|graph pls|number of restarts in the last 30 min|
Could I see the connection pool usage as a chart, if this is not too much asked?|how many 5xx between 2 and 3|
what's the disk at|Show the curve of orders per minute since midnight|whats the cache hit ratio doing|
how high is the latency actually, I only hear "slow"|is the cpu pegged|Consumer lag number please.|
give me figure of the memory for COMPONENT from this morning until now|throughput over the incident window?|
how many db connections are open atm|the chart you posted is unreadable on my phone, just tell me the number for p99|
Was there a spike in logins around eight?|how many pods are ready out of how many|
What is the success rate of payments at this hour?|latency of COMPONENT now, with graph|load on the database?|
gc pauses, how long are they|cpu graph plz|
Could you be so nice to show to me how has evolved the number of sessions since the noon?|hwo many erors per minute|
is memory still climbing|cpu?|memory of COMPONENT|memory graph|latency of COMPONENT|latency now|
p99 of COMPONENT last hour|p95?|error rate?|error rate right now|what's the error rate of COMPONENT|
current error rate in percent|request rate of COMPONENT|rps|how many requests per second|
how many requests does COMPONENT get|traffic last hour|how much traffic do we have|did traffic go up|
is there more traffic than usual|was there a spike in traffic|show me traffic|graph of errors|chart please|
show me a chart|plot the latency since the deploy|plot memory with the deploy marked|draw me the cpu of COMPONENT|
picture of the queue length|how long is the queue|how many messages are waiting|how many jobs are stuck|consumer lag?|
lag of the replica in seconds|how many connections are open|connection pool usage|how full is the pool|
how full is the disk|disk usage on COMPONENT|free space on the volume?|how often did COMPONENT restart|
restarts in the last hour|how many replicas does COMPONENT have|how many are ready|number of 5xx in the last 5 min|
number of timeouts per minute|failed logins per minute|how many orders per minute now|
orders per minute since midnight|conversion now|cache hit rate|gc time?|heap usage|threads of COMPONENT|open files|
how long does a call to COMPONENT take|how long does a query take on average|how slow is COMPONENT in ms|
response time of the search|what's the response time right now|is cpu high|is memory high on COMPONENT|
did cpu go through the roof|how high did it go|what was the peak|what was the worst value|highest latency tonight|
what's the number now|give me the numbers|numbers please|throughput?|bandwidth to the provider|same for COMPONENT|
and cpu|and memory?|and for yesterday|graph for the last 24h|zoom in on the last 10 minutes|metrics of COMPONENT|
what do you measure for COMPONENT, show it|the dashboard doesn't load, what's the latency|
my grafana is logged out, tell me how many errors per second we have|is the saturation visible in a graph|
how fast is the memory growing|how quickly does the queue grow|tendency of the disk in GB per hour|
was the load higher than normal at that time|did more people come than usual|when was COMPONENT last restarted|
when did COMPONENT last restart|db connection count right now|what's the connection count now|
connection count of COMPONENT|heap of COMPONENT over the last day|
memory of COMPONENT over the past week, I want to see if it climbs|cpu of COMPONENT since noon, want to see it myself|
let me see with my own eyes how the memory goes|I want to see the curve of COMPONENT|what's the thread count|
was COMPONENT restarted|has COMPONENT restarted|how many timeouts do we have|
make a graphic of the memory of COMPONENT|please make me a graphic of latency|what does the error rate look like|
has memory changed|is latency still climbing|is memory climbing|is memory of COMPONENT still climbing|
is cpu still rising|is the queue still growing on COMPONENT|did memory stay flat|
did memory stay flat since the rollback|is memory flat now|compare latency before and after the change|
latency before and after the deploy|compare memory before and after the rollback|has the pod been restarting|
has COMPONENT been restarting|did queue length drop|could you show the cpu|
which chart shows the problem best, let me see it|show me the one chart that matters|which picture shows it|
show me a graph of it|can I see the curve|current traffic|how much memory does COMPONENT use|how busy is COMPONENT|
make me a picture of latency|is COMPONENT out of memory|dashboard of COMPONENT|how loaded is COMPONENT|
traffic of COMPONENT right now|what memory do we have|how slow is GET /item right now|how slow is COMPONENT|
how slow is it|how fast is COMPONENT|how long does a request take|how long do requests take|
error rate of COMPONENT now vs an hour ago|latency now versus before|compare traffic of COMPONENT with yesterday|
COMPONENT memory compared to yesterday|what was error rate at 14:05|traffic at 10:36|what is the worst memory we had|
worst error rate|highest memory so far|how bad did error rate get|lowest value of latency|is traffic above 50 percent|
is memory over 1 second|is error rate below 5|did latency go above 90|did traffic exceed the limit|
did error rate go down|did latency increase|has traffic dropped|is error rate rising|is latency growing|
is memory higher than usual|was there a traffic spike|how much traffic do we get|how many connections are in use|
how many times did COMPONENT restart|did COMPONENT restart|did COMPONENT get killed|was COMPONENT oom killed|
how often did COMPONENT crash|how many oom kills|what is the p95 of COMPONENT|which is slower COMPONENT or COMPONENT|
which has more errors COMPONENT or COMPONENT|traffic of COMPONENT and COMPONENT|memory COMPONENT vs COMPONENT|
how many times restarted|is error rate of COMPONENT still climbing|is traffic rising again|is memory going up|
how much error rate is left|are we out of latency|what does traffic of COMPONENT look like now|
how often did COMPONENT fail|how many logins per second are we taking at the moment|
memory of COMPONENT since the last deploy|
request count for COMPONENT in that window, i think there were like ten requests|consumer lag on orders-events pls|
disk usage on the log volume|restarts of COMPONENT in the last 30 min|cache hit rate today please|
requests per second on the edge over the past 3 hours|how many mails are in the outbound queue|
assignments per minute, last two hours, berlin|timeouts of COMPONENT towards the model server|
active connections on the primary|what was the highest rps COMPONENT took during the rehearsal|
calls per minute to the partner, today against yesterday|connected devices right now|
rebuffer ratio last 15 min please|how many policies processed so far|crash free sessions today|404 rate on the edge|
then show me iops, last six hours, per minute|give me error rate over the whole day so i can see the on and off|
webhooks sent per minute, past day|gc pause max, last 30m|current replicas and cpu please|offset per host please|
how much of the ip quota is used|thruput of COMPONENT last 3h|
did the number of logins go up this morning or is that only my impression|whats teh thing doing to my conversion|
P95 for COMPONENT last 2h|how deep is teh queue at the moment|requests per sec on COMPONENT from 8 to 9|
hows memory on the api nodes|amount of failed logins per minute pls|What was the load on friday at noon?|
how fast is the search at the moment, in ms|disk usage of the mail server please|
How many orders come in per minute right now|latncy of the map tiles between 7 adn 9|
How many are waiting in line in the mail queue|is there more traffic than an hour ago|
can i have the number of open jobs, as of this second|percentage of 5xx on the gateway sicne ten|
did the traffic jump at all around half past two|Can I get the number of open sessions from noon to one?|
how full is teh disk|Error rate now|Latncy chart pls|rps at peak|
I'd be glad to see how long the checkout calls take at the moment, in milliseconds, the slowest one percent of them|
replication lag?|how much heap is COMPONENT using|was there a spike in logins around ten|
packet loss between COMPONENT and COMPONENT|thread count last hour plese|waht is the value of pool usage at moment|
I'm on the train and grafana won't open on my phone, please post a pcture of how the response times have gone since midnight|
Could you tell me how many requests a second are reaching COMPONENT at the moment, and ideally also what it was an hour ago?|
dba here, need to see active sesions and lock waits on the primary for the last thirty minutes before i say anything|
show me latency|how slow is it now|p99?|memory of COMPONENT over the last hour|
how many requests per second are we taking|how slow compared to normal|got a chart for COMPONENT|
how many times did it get oom killed|how much slower is checkout since the deploy|cpu on the db|
give me numbers not prose|pool usage in percent|plot the 500s|how many restarts did the pods do|
whats the replication lag at|can u paste the latency curve|hit rate of the cache?|
how many ms does a payment call take atm|phone only here, cant open grafana, what does the p95 say|
how deep did the queue get at the peak|throughput on COMPONENT, before and now, in numbers|whats the rps on login|
draw me the memory of COMPONENT|what was the highest error rate|and the p50|how far up did the response time go|
forget why, how slow is the login call in ms|since the rollback whats the error percentage|
boss likes pictures, got a graph of the checkout errors|and the memory of COMPONENT?|How slow is it right now?|
show me the error rate please|can I see the chart for the last hour|What is the current response time of COMPONENT?|
compared to normal how slow is checkout|and the memory?|how many requests per second are we getting|
What is the queue length at this moment?|For my slide I need the latency graph of COMPONENT.|
how often was COMPONENT restarted in the last hour|Could you show the number of errors per minute since the deploy?|
what's the cpu at|Please post the latency curve from before and after the rollback.|give me the numbers for COMPONENT|
how long does a page take to load just now, in seconds|Could someone show me a graph, I am better with pictures.|
whats the p95|Boss wants a figure: what is the error percentage of COMPONENT?|Show traffic on the homepage for today.|
Is there a chart of the memory, the one that was shown in the call?|error count?|
How many messages are stuck in the queue at the moment?|show me cpu next to latency for COMPONENT|
By what factor is the login slower than normal?|Which value does the timeout rate have now that the sale is over?|
plot the request rate for me pls|The client wants hard figures, how many seconds does a payment take at the moment?|
wats the eror rate now|show me the latency of COMPONENT|whats the error rate|
give me a chart of memory for the last hour|how many requests per second does COMPONENT get|
networks here, can you plot packet loss between those two|how full is the pool at the moment|
what percentage of cpu does the database burn|p99 please|how many times has COMPONENT been OOM killed|
number of open connections on our primary right now|graph of 5xx since the deploy|i want to see the replication lag|
how long do queries take currently, in ms|whats the throughput of payments per minute|
show the cache hit ratio before and after CHANGE|how deep is the backlog|got a curve of that|
can I see numbers instead of adjectives, say the latency|how high did memory get|
before I believe it's my database, show me its load|what does the request rate look like for mobile endpoints|
and for COMPONENT? the graph I mean|memroy graph pls|
the customer doesnt believe us, show the error rate of the last hour|
I dont want a theory about memory, I want the memory curve|whats the qeue length, for our capacity sheet|
how many restarts has COMPONENT counted|and p99|chart of requests since the deploy|
I want to see the number before I approve: how many connections are in use|current queue depth|
cpu on the database, last hour|for the report I need the peak error rate|
what was the highest latency during the outage|requests per second on COMPONENT|plot the 5xx around CHANGE|
how many pods were killed for memory|whats the pool usage at|give me numbers for the payment timeouts|
show errors for COMPONENT as a picture for the exec call|how far behind is the replica, in seconds|
hit ratio of the cache now|how long does a checkout request take at the moment|can I see the traffic curve|
how high did memory climb before the crash|and the error rate for COMPONENT?|
how slow was it before the rollback, in ms|show cpu and memmory please|what is the actual error rate please|
how many times got the pod killed in the last hour|chart of memory for COMPONENT, last 2 hours|and the cpu?|
compared with normal, how slow is checkout right now|give me the numbers, not the story|
how long is the queue in this moment|how many requests per second does it get|
can I see the graph of the timeouts since the deploy|what is the count of restarts from COMPONENT today|
how full is the disk of the database|For my slide I need the curve of errors this morning|
how many open connections has the pool|which value shows the response time now|
request rate before and after CHANGE, as numbers|what throughput we have on the payments api|
how much memory takes COMPONENT at present|how big is the replication lag|please plot the 5xx of the reservation page|
hit rate of the cache is how much?|how many miliseconds does a login need now|how high was the peak of the load|
and the memory, how much?|number of messages waiting in the shipment queue?|
how many times slower than usual is COMPONENT|latency?|show memory|cpu of COMPONENT|show me the chart|
how many errors a minute|queue depth right now|requests per second?|connections in use?|and the latency for COMPONENT|
got a number for latency|memory since the deploy, chart pls|how many ooms counted|plot error rate last hour|
whats p95 on checkout|5xx count?|show the numbers for COMPONENT|how many pods got killed|
exact error percentage on COMPONENT|rps on login|latency graph for my boss|before i approve, whats the latency|
demo soon, show the error rate|how high is memory on COMPONENT|
everyone has an opinion here and no one shows numbers, what is the p95 of COMPONENT at this moment|
You say it recovered, then please put the error rate chart of the last hour right here so I can believe it|
My boss is a visual person, he does not read, could you show him the latency graph of checkout|
I don't care why it's slow, I want to know how slow, in milliseconds, for the booking page right now|
support asks me whether it's worth retrying, so what percentage of requests to the payment api fails at present, as a number|
before I approve anything I'd like to see the memory curve of COMPONENT since CHANGE was deployed|
the queue is what keeps me awake, not the site, so how many messages are sitting in it at the moment|
you told me twice that the cpu is not the problem, fine, show me the cpu graph then|
i'm on my phone in a taxi and grafana won't open, can you paste the request rate of COMPONENT for me|
compared to normal how slow is the search page, give me a factor or milliseconds, I have to put it on a slide|
For the capacity meeting, which sadly is in ten minutes, I need the number of open connections on the database right now|
our dba says the lag is gone, our app people say it's not, what is the replication lag in seconds|
Could I get the plot of 5xx responses before and after the restart, because somebody here claims it changed nothing|
what does the throughput of the order service look like now, I only have a screenshot from an hour ago and people are laughing at it|
I just joined and everyone talks about a spike, I'd like to see that spike myself, please draw the latency for today|
you wrote "elevated errors" and elevated is not a number, so how many errors per minute does COMPONENT produce|
as the person paying for those machines I want to see how full the disks are, in percent, on COMPONENT|
the p99 looked awful during the outage and I need it for my report, what was the highest value it reached|
can you chart heap usage and garbage collection time next to each other, I have a hunch but not the eyes for it today|
you say its fast agian but it doesnt feel fast from my desk, whats the latency right now in ms|
its latency chart too pls|the error rate|where's the p99 at now|the cpu for COMPONENT as well|
how many 500s per minute|the chart for the last hour|a graph of it|the latency|plot it|how many req/s|
error rate as a number pls|how much slower than normal|what's the p99 on COMPONENT right this second|
how many times did COMPONENT get oomkilled this evening|how deep is the scan queue|gimme a graph of checkout errors|
replication lag please|what do disk reads on COMPONENT look like|how many locks are waiting at the moment|
heap usage of COMPONENT please, as a chart|docs per second on the indexer|what is the bitrate doing|
undelivered pushes per minute|cpu for shard 7|retry rate now|tick to trade latency now please|packet loss to line 3|
sms delivered per minute, last hour|free space on COMPONENT|how many write locks per second|
numbers not feelings, p99 pls|how slow is slow|gimme the cpu graph of COMPONENT|
how many times did COMPONENT get oomkilled|rps on COMPONENT last 30m|how much slower than normal, 2x or 10x|
queue depth now, is it more than 10k|can i see memory since the deploy|latency chart plz my grafana login expired|
show connections in use vs max|how many 5xx per min are we at|what does the hit rate say|
how deep is the lag at the moment in seconds|post the curve so the boss can stare at it|how high did it peak|
current load on COMPONENT in percent|show me p99|whats the latency now|current error rate?|
graph of mem for COMPONENT pls|how many oom kills in the last hr|consumer lag number?|rps on COMPONENT rn|
connections in use vs max|put the cpu chart here|how deep is the queue|gimme the 5xx curve since the deploy|
how many restarts has COMPONENT had|compared to normal how slow is it|disk usage in %|
auth success rate last 15 min as a plot|how full is the pool atm|replication delay in secs?|whats the heap at|
plot errors against CHANGE|bosses like pictures, can you post the latency chart|numbers for COMPONENT please|
tick rate on the game servers, current value|how many timeouts per second are we at|bitrate / rebuffer ratio chart?|
what's the cache hit ratio this minute|wal size how big|p50 too|how much traffic is COMPONENT taking|iops?|
boss doesnt believe me, post the error graph|since the rollback, whats the p99 at|skip the story, just the lag figure|
what share of heap is used, in numbers|how many connections did COMPONENT hold when it tipped over|
I want to see latency of payments for the last 6h|draw me cpu for the time of the failover|how slow is checkout now|
show me the error rate|i need a chart for the management meeting|how many requests per second do we get|
whats the memory of COMPONENT|number of failed payments per minute please|how big is the queue|
give me the latency before and after CHANGE|compared to normal how slow is the search page|
picture of the errors since noon?|can you put the curve in here, my boss likes pictures|
what is the response time at the moment for a customer who opens the booking page|and the latency?|
how many connections are open on COMPONENT|please to show the graph of cpu|
what does the error rate say now after recovery|conversion people here, how many orders per minute went through today|
whats the p99|plot the traffic of COMPONENT over the day|current queue length?|
in seconds, how long needs a page to load|show graph|how many messages wait in the queue since the denial|
value of memory now pls|how many failed logins per minute since the deploy, show it|chart of the 500s since noon|
number of failed payments per minute|p95 last hour|and the median?|disk usage?|
give me the numbers for COMPONENT, i have to decide in a minute|how many timeouts since the deploy|
how much slower is it than yesterday, in numbers|plot latency before and after the rollback|
i want to see the traffic curve|thread count|error budget left?|can you post the dashboard for COMPONENT|
cache hit ratio pls|for my slide: response time this week as a picture|how many pods were killed|
what share of cpu is COMPONENT burning|rps now|show the graph again|how slow are logins at the moment|
wats the 5xx rate|how many jobs per minute does the worker get through|consumer lag figures please|
i trust nobody until i see the curve, show me memory|how many customers' requests failed per minute, as a chart|
the error rate before and after, in figures|how fast is COMPONENT now|what's the load on the database|
and how many rps|show COMPONENT's latency since the rollback|number of restarts today|how many 429s did we send|
give me one number for how slow search is|draw me the queue length over the day|
what is the current conversion on checkout per minute|how much heap is left|
boss wants a picture: errors over the last day|compared to last week how slow is it|lag in seconds?|
count of oom kills please|throughput of the label printer service|show latancy chart|what's p50 and p99 at the moment|
bandwidth graph|how many messages are stuck in there|is there a picture of the traffic, post it|
how much did the error rate go up, in percent|i approve nothing without numbers, latency please|
how many rows behind is the replica|what is COMPONENT's memory at|how many messages per second go in and out|
show me the graph that goes with it|how long does a login take on average now|5 minute rate of timeouts please|
what's the queue at now, still in the thousands?|show requests by status code|
what does cpu look like on the workers, chart please|open file handles?|how many requests did COMPONENT refuse so far|
let me see the saturation of the pool as a curve|how slow is the database, number please|
sorry, can you post the latency once more as a picture|how mcuh memory is it using|
before i go in the meeting, the current error percentage please|rate of refused connections since ten|
how slow is COMPONENT right now|number of errors per minute?|whats the latency on COMPONENT|p95 now pls|
can you draw the last hour of COMPONENT|how many connections are open on the database|
give me numbers not words, error rate|how much memory is it using|how many requests a sec is COMPONENT getting|
how long does an authorisation take at the moment|what is the current lag of the replica|
what does the throughput look like since the open|response times of COMPONENT vs yesterday|
how full is the disk on COMPONENT|i want to see the curve myself|how many 5xx|
read me the error rate of COMPONENT once more|Could you please plot the memory of COMPONENT for the last two hours?|
whats the pool at, 100 of 100?|and the load?|how often was COMPONENT killed|how much slower than normal is it|
current tps?|how many threads are blocked|the picture with the latency again please|
how big is the backlog in payments|what value does the alert see at this moment|
is there a chart for COMPONENT that i can paste in the deck|how many timeouts in the last five minutes|
how many auths go through per second|give the approval rate as number|the graph from before but for COMPONENT|
how long does a login take now|is there a picture of the errors|whats the pool usage|how many ms per order|
please draw it, i cant read text anymore|what reads the gauge for memory|the number behind the alert please|
latencies?|how much cpu does the matching thing burn|count of failed calls per minute on COMPONENT|
plot COMPONENT since the market opened|what is the load average on the ledger db|let me see the traffic|
show error rate beside the latency|how many times did the pod restart|in figures, how slow|whats the rate of timeouts|
heap size of COMPONENT now?|Could I get the current response time of the quote service?|replica lag in seconds|
how many requests does that merchant send us|how much slower is it than on a usual day|
I'd approve if i saw the error rate. how high is it|what is the figure for declines now|
show COMPONENTs latency please, the curve|what does p99 say|the memory graph for the last day?|
how many logins per minute do we get through|draw me errors of COMPONENT against COMPONENT|how busy is the database|
how big is the lag|cpu of COMPONENT now and a picture|how many ms is the quote taking right now|
how far behind is the feed, in seconds|tell me the pool numbers|how long do customers wait per payment now, in sec|
show disk of COMPONENT|what is the alert value now|Please display the throughput of COMPONENT.|
graph for execs please, errors|how many rejects per min|how many pods did it kill|
what percentage does the gateway answer with error, live|show the quotes latency in a picture|
how long is a file in the exporter at the moment|how many in the match queue right now|
give me the p95 of COMPONENT since the patch|show me the curve that made it fire|rebuffer ratio now?|
concurrent viewers graph of the last 3 hours|how slow is the manifest call currently|how many 5xx per sec|
how often did COMPONENT restart tonight|can i see a picture of the latency|page load times graph|
requests per second on the homepage|what's the error rate at this second|chart of COMPONENT cpu|
queue depth of the push sender|give me the number that crossed the line|how high did it spike in the false alarm|
feed latency p99 last hour|plot uploads per minute|show me the graph which fooled the alert|
number of failed logins, please|what's cpu doing on COMPONENT|the value now and the threshold?|
how slow are likes in seconds|checkouts per minute chart|how many are waiting in the queue|
how slow is the pay call, in ms|errors per min|db connections graph|what is the load|scans per second at the gate|
graph of the consumer lag|events per sec|what does memory look like|how slow is the odds endpoint|declines per minute|
disk usage COMPONENT|how many ppl online|show matchmaking time for the last day|draw me the error rate|
how many restarts of COMPONENT since midnight|disconnects a minute?|could i have the numbers for COMPONENT|
heap usage please, as picture|what's the throughput now|what does the p99 say|plays per minute since noon|
let me see the connections|curve of 5xx please|how many timeouts, counted|are there numbers for the lag, show me|
what is the login rate|show cpu and memory of COMPONENT|number of crashes so far|response time please|
votes per second?|put up a chart of the voting latency|how many pods died|what's the save time now, in ms|
error count since ten|For the slide: peak number of failed logins|
my grafana is broken, can you show me the queue length|numbers not adjectives. how slow is it|
orders per minute please|how many errors since opening|how long does a payment take now, in seconds|
Could you post the graph of COMPONENT for the last hour?|how many requests do we get|
how high is the backlog of orders|the waiting messages, how many are there|
i want the curve of the errors for my slides|how many times was it killed tonight|rps on COMPONENT|
what was the peak of the errors|show disk usage|how quick does the page load at this minute|let me see the graph|
how much traffic is on the shop|how many timeouts per minute|queue depth now|
could i have a picture of the latency around noon|throughput of the label service?|how many jobs are pending|
what does the memory graph look like|how many orders come in per minute at this moment|
For my slide: the highest error rate last night?|give me the chart of the checkout time over the weekend|
show me queue of labels|what are the response times like after the fix|memory graph again pls|
in figures please: how slow was it compared to normal|how many 500s did we serve|cpu of COMPONENT over the day|
i want numbers not feelings, errors per minute?`;
