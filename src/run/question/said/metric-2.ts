/**
 * What people say who want to know of or want `metric`: a number or a chart.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const metric2 = `how many messages are still waiting|draw me the curve from 5 to 7|how many restarts did COMPONENT have|
how many payments per minute go through|show the load of the database|number of open connections please|
what is the latency in the hotel app|how much slower than a normal monday are we|
what percent of calls fail between COMPONENT and COMPONENT|how high did the memory climb|pool usage?|
how fast is COMPONENT answering now in ms|can we see the delay of the price feed|
how many events per second does the tractor gateway get|orders per hour right now?|
how many scans a second do we handle|show the chart of failed payments|whats the queue at|
how long does the booking page take to load, measured|graph of COMPONENT since the fix please|peak memory last night?|
put the latency curve here|how many tickets... sorry, how many errors per minute are there|
what rate of timeouts do we have at present|how big is the backlog in numbers|can i get the p99 of COMPONENT|
the figure for disk use pls|how high is the load on the shop servers|what does the graph show for the night|
how slow was it at the worst|In my store it takes ages. What do you measure, in seconds?|
a number for my slide please: errors at the peak|could i have the picture with the queue again|
how many labels per minute are we printing now|how high is the error rate as we speak|
how many orders wait in the queue|what is the count of failed scans in the last hour|and now in numbers?|
how fast are the tills answering, ms|how many seconds for a card payment at the moment|
let me see the curve of the orders this evening|what is the error count since the restart|
the memory over the last 3 hours as picture pls|give me the error rate as a figure, not adjectives|
how full is the connection pool this minute|iowait on the db graph|graph it|same chart for COMPONENT|qps?|
how many OOM kills did it count up to now|in ms?|attach success rate, last 3h|what's cpu on COMPONENT|
how deep is the queue now|replication lag in seconds?|lag?|put the latency of COMPONENT next to that of COMPONENT|
absolute number not percent|figures please, percentiles if you have them|rps on the gateway|
how many 5xx per second are we throwing|how long do chart opens take now|queue length?|heap?|
disk usage on COMPONENT in percent|current p95 vs a week ago same hour|error count per minute since 8|
plot connections|99.9th percentile not the mean, the mean lies|
how many requests per second hits COMPONENT at the moment|another graph, only the last 15 min|packet loss in %|
gpu temps?|how many times was COMPONENT oomkilled today|units?? seconds or ms, show that graph with an axis|
values per hour for missing readings|how big is the backlog in messages|kafka lag|show consumer lag per partition|
etcd fsync times|latency heatmap if you have|how slow are creates now|
what's the exact failure ratio on COMPONENT this min|inode usage?|bandwidth on the uplink, mbit|
y tho. show me a graph|dbl check pls: current error % on COMPONENT|max, not avg|per endpoint breakdown of 5xx|
cache hit ratio of COMPONENT today vs yest|how many connections are open on the primary|
pool usage over the last day, graph|whats the error percentage on COMPONENT|give us hard numbers on latency|
can you plot both on one axis|last 5 min?|last week's for comparison, the chart|percentile?|
how long does a login take at present, seconds|numbers or it's poetry. p95 of COMPONENT now|
how many pods crashlooped, count|temperature in the server room?|call drop rate|measured throughput on the san|
per zone split please, errors|context switches per sec|what's the load avg on that box|
the curve since midnight please|give me p95 over the last six hours|show load|show me the numbers for COMPONENT|
current value?|and in absolute figures|how full's the disk|replication delay on the follower|
how many sessions at the moment|average time to answer an api call|dashboards pls|draw the queue for today|
cpu throttling %?|what's the slowest it got|5xx ratio?|how far is p95 above normal|
Words words words. error rate in numbers please|i trust graphs more than sentences, show latency for COMPONENT|
For the capacity guys: how many connections are in use right this second?|
we argue whether 2s or 20s. how slow is it really|physicist here. values with units please, p50 p95 p99|
can you compare eu and us error ratio for me, chart is fine|mem graph|in numbers|hard figures|
frame errors on that port, count|what's the throughput of COMPONENT now|error budget left in %?|
slow queries per minute|can I get the p95 line for COMPONENT and COMPONENT since noon|give me jobs pending|
give the numbers before we vote on it: error rate, latency|how many bytes free on the volume|
vm start time in seconds at present|dns response time?|the memory curve of COMPONENT for the last week|
show me how often it was killed, in a number|failed logins per min|how much slower than usual are uploads|
number of failed creates today|give me a histogram of request times|api p99, us only|what's the retry rate|
show crc errors over time|how loaded is the firewall|send me a chart of 5xx for the review|
size of the queue in front of COMPONENT?|iops right now|what is the failover lag in ms at the moment|
how thick is the queue|put a number on slow|how hot is the cpu running|draw me the hockey stick|
how many seconds does a fare lookup take right now|show me the queue of unsent dispatches|
is it 2 seconds or 20, how slow really|graph of memory on COMPONENT pls|
for the slide: requests per second on COMPONENT over the morning|p99 now|cpu of COMPONENT, chart it|
i want to see the curve not the words|how long is the backlog of essays|
Could you plot the latency before and after CHANGE?|how much slower is it than it should be|cache hit ratio?|
give me figures, how many 500s a minute|what does the error graph look like|how deep is the payout queue|
chart of bookings per minute|how many essays are waiting|need the latency picture for the council|
how much ram does it eat|is it 1 error a second or 100, give me the number|draw me the queue|
how many requests does it get a second at present|throughput of COMPONENT?|percent of 5xx right now|
disk use on COMPONENT, number|Show the response times of COMPONENT since the morning.|
how long does one dispatch take in average|open connections vs limit|what is the lag of the replica|
give me a graph please, i believe only in graphs|how fast is login at the moment|current cpu|
how hot is COMPONENT running|how big is the queue since the deploy|numbers please: errors per minute before and after|
for the owner of COMPONENT, a memory chart|is it more like 5 or 50 restarts|how much slower did fares get|
whats the error percentage on the gate api|plot cpu for the last hour|what do we have on the queue depth|
how many logins a second now|show requests per sec|pls show how the latency went this afternoon|disk full in percent?|
gc pauses, how long|how many 503 did COMPONENT give today|my boss loves numbers: how many fails per minute|
the memory curve once more pls|whats the current p99 on dispatch|show COMPONENT latency|
whats the rate of failed logins in numbers|how many restarts did we have in the night|db connections right now?|
load of COMPONENT as a chart|how slow is it for real, seconds|Could I have the error graph for the slides?|
whats the gate api at, in ms|how many trips per minute do we do, before and now|how large is the heap|
how many dispatches wait|cpu on the db pls|which value has the lag now|
not how many people, how many requests a second fail|owner asks for the p99 of COMPONENT|
i need the queue number for the radio interview|give the memory in gigs`;
