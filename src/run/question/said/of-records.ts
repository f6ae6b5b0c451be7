/**
 * What people say who ask what was measured and changed.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofRecords: Partial<Record<AskTopic, string>> = {
  metric: `how many queries does one request make|how many database queries per request now and before|
how many calls does a single request make now|
p99 of COMPONENT?|show cpu for the last hour|what's the error rate at|give me the latency graph|how many rps right now|
did traffic spike before it fell over|queue depth?|memory on COMPONENT, last 6h|how many restarts has it had tonight|
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
is memory still climbing|cpu?|memory of COMPONENT|memory graph|latency of COMPONENT|latency now|p99 of COMPONENT last hour|
p95?|error rate?|error rate right now|what's the error rate of COMPONENT|current error rate in percent|
request rate of COMPONENT|rps|how many requests per second|how many requests does COMPONENT get|traffic last hour|
how much traffic do we have|did traffic go up|is there more traffic than usual|was there a spike in traffic|show me traffic|
graph of errors|chart please|show me a chart|plot the latency since the deploy|plot memory with the deploy marked|
draw me the cpu of COMPONENT|picture of the queue length|how long is the queue|how many messages are waiting|
how many jobs are stuck|consumer lag?|lag of the replica in seconds|how many connections are open|connection pool usage|
how full is the pool|how full is the disk|disk usage on COMPONENT|free space on the volume?|how many restarts|
how often did COMPONENT restart|restarts in the last hour|how many replicas does COMPONENT have|how many are ready|
number of 5xx in the last 5 min|number of timeouts per minute|failed logins per minute|how many orders per minute now|
orders per minute since midnight|conversion now|cache hit rate|gc time?|heap usage|threads of COMPONENT|open files|
how long does a call to COMPONENT take|how long does a query take on average|how slow is COMPONENT in ms|
response time of the search|what's the response time right now|is cpu high|is memory high on COMPONENT|
did cpu go through the roof|how high did it go|what was the peak|what was the worst value|highest latency tonight|
what's the number now|give me the numbers|numbers please|throughput?|bandwidth to the provider|same for COMPONENT|and cpu|
and memory?|and for yesterday|graph for the last 24h|zoom in on the last 10 minutes|metrics of COMPONENT|
what do you measure for COMPONENT, show it|the dashboard doesn't load, what's the latency|
my grafana is logged out, tell me how many errors per second we have|is the saturation visible in a graph|
how fast is the memory growing|how quickly does the queue grow|tendency of the disk in GB per hour|
was the load higher than normal at that time|did more people come than usual|when was COMPONENT last restarted|
when did COMPONENT last restart|db connection count right now|what's the connection count now|connection count of COMPONENT|
heap of COMPONENT over the last day|memory of COMPONENT over the past week, I want to see if it climbs|
cpu of COMPONENT since noon, want to see it myself|let me see with my own eyes how the memory goes|
I want to see the curve of COMPONENT|what's the thread count|was COMPONENT restarted|has COMPONENT restarted|
how many timeouts do we have|make a graphic of the memory of COMPONENT|please make me a graphic of latency|
what does the error rate look like|has memory changed|is latency still climbing|is memory climbing|
is memory of COMPONENT still climbing|is cpu still rising|is the queue still growing on COMPONENT|did memory stay flat|
did memory stay flat since the rollback|did latency stay low since the fix|is memory flat now|
compare latency before and after the change|latency before and after the deploy|
compare memory before and after the rollback|has the pod been restarting|has COMPONENT been restarting|how often did it die|
last restart of COMPONENT and how many so far|did queue length drop|could you show the cpu|which graph shows it best|
which chart shows the problem best, let me see it|show me the one chart that matters|which picture shows it|
show me a graph of it|can I see the curve|current traffic|how much memory does COMPONENT use|how busy is COMPONENT|
make me a picture of latency|is COMPONENT out of memory|dashboard of COMPONENT|how loaded is COMPONENT|
traffic of COMPONENT right now|what memory do we have|how slow is GET /item right now|how slow is COMPONENT|how slow is it|
how fast is COMPONENT|how long does a request take|how long do requests take|error rate of COMPONENT now vs an hour ago|
latency now versus before|compare traffic of COMPONENT with yesterday|COMPONENT memory compared to yesterday|
what was error rate at 14:05|traffic at 10:36|what is the worst memory we had|worst error rate|highest memory so far|
how bad did error rate get|lowest value of latency|is traffic above 50 percent|is memory over 1 second|
is error rate below 5|did latency go above 90|did traffic exceed the limit|did error rate go down|did latency increase|
has traffic dropped|is error rate rising|is latency growing|is memory higher than usual|was there a traffic spike|
how much traffic do we get|how many connections are in use|how many times did COMPONENT restart|did COMPONENT restart|
did COMPONENT get killed|was COMPONENT oom killed|how often did COMPONENT crash|how many oom kills|
what is the p95 of COMPONENT|which is slower COMPONENT or COMPONENT|which has more errors COMPONENT or COMPONENT|
traffic of COMPONENT and COMPONENT|memory COMPONENT vs COMPONENT|how many times restarted|
is error rate of COMPONENT still climbing|is traffic rising again|is memory going up|how much error rate is left|
are we out of latency|what does traffic of COMPONENT look like now|how often did COMPONENT fail|
how many logins per second are we taking at the moment|memory of COMPONENT since the last deploy|
request count for COMPONENT in that window, i think there were like ten requests|consumer lag on orders-events pls|disk usage on the log volume|
restarts of COMPONENT in the last 30 min|cache hit rate today please|requests per second on the edge over the past 3 hours|
how many mails are in the outbound queue|assignments per minute, last two hours, berlin|timeouts of COMPONENT towards the model server|
active connections on the primary|what was the highest rps COMPONENT took during the rehearsal|
calls per minute to the partner, today against yesterday|connected devices right now|rebuffer ratio last 15 min please|
how many policies processed so far|crash free sessions today|404 rate on the edge|then show me iops, last six hours, per minute|
give me error rate over the whole day so i can see the on and off|webhooks sent per minute, past day|gc pause max, last 30m|
how many retries per original request|current replicas and cpu please|offset per host please|how much of the ip quota is used|
thruput of COMPONENT last 3h|did the number of logins go up this morning or is that only my impression|whats teh thing doing to my conversion|
P95 for COMPONENT last 2h|how deep is teh queue at the moment|requests per sec on COMPONENT from 8 to 9|hows memory on the api nodes|
amount of failed logins per minute pls|What was the load on friday at noon?|how fast is the search at the moment, in ms|
disk usage of the mail server please|How many orders come in per minute right now|latncy of the map tiles between 7 adn 9|
How many are waiting in line in the mail queue|is there more traffic than an hour ago|can i have the number of open jobs, as of this second|
percentage of 5xx on the gateway sicne ten|did the traffic jump at all around half past two|Can I get the number of open sessions from noon to one?|
how full is teh disk|Error rate now|Latncy chart pls|rps at peak|
I'd be glad to see how long the checkout calls take at the moment, in milliseconds, the slowest one percent of them|replication lag?|
how much heap is COMPONENT using|was there a spike in logins around ten|packet loss between COMPONENT and COMPONENT|thread count last hour plese|
waht is the value of pool usage at moment|
I'm on the train and grafana won't open on my phone, please post a pcture of how the response times have gone since midnight|
Could you tell me how many requests a second are reaching COMPONENT at the moment, and ideally also what it was an hour ago?|
dba here, need to see active sesions and lock waits on the primary for the last thirty minutes before i say anything`,
  changes: `who did that one|and who did this one|who made that change|and who was that|
what changed|who deployed|anything shipped in the last 2h|what's in CHANGE|did someone flip a flag|any migrations tonight|
diff of CHANGE pls|was there a config push before this started|who merged to COMPONENT yesterday evening|
what went out between 22:00 and now|infra changes? terraform, network, anything|
Did the platform colleagues touch something in the cluster today?|someone must have fiddled with something, who and what|
is there a deploy I don't know about|what does CHANGE do actually|
which version is running on COMPONENT now and what was before|last release of COMPONENT?|
any cron or job that started recently|did the cert-manager upgrade land today|who is the author of CHANGE|
were limits or env vars edited|I swear we had a freeze, so what got released anyway|k8s upgrade happened this week or not|
feature toggles changed in the window?|list all deploys since friday afternoon|what's new in prod|did the schema change|
anything different on the load balancer since lunch|which commits are inside CHANGE, short list will do|
nobody admits anything as per usual, but a service doesn't break by itself at 2am on a sunday, so what went to prod since saturday noon|
i rember vaguely that Tomasz wanted to lower some timeout this week, did anything like that go in|Who deployed last?|
anything shipped today?|what is in CHANGE|did somebody touch the config|was there a release in the last hour|
whats CHANGE about|Which commits went out with CHANGE?|did any feature flag get flipped this afternoon|
were there deployments between 12 and 14|Who made CHANGE and what does it do, in words a product owner understands?|
any db migration recently|someone pushed something again, right? what was it|
Has the infrastructure team modified something on the network since yesterday?|there was a change on COMPONENT?|
list of everything that went to prod tonight please|diff of CHANGE?|what was different this week from last week|
I need to know for the audit which modifications were put in production before the incident.|
did we release on a friday again|has COMPONENT been updated lately|
did our vendor or we ourselves alter anything around 6 o'clock|Which has been the last thing deployed before the alarm?|
what did CHANGE change in the settings|new version of COMPONENT out?|was a cron job or a scheduled task added since monday|
Nobody ever tells support anything, so what did the developers put live this time?|
Our pen test team wants to know if any firewall rule or access policy was modified today|
who merged the thing that went out at three|what changed tonight|what changed in the last hour|what did we change|
who changed what|who deployed last|who deployed COMPONENT|who pushed to prod|who touched COMPONENT|
did somebody deploy something|was there a deploy|any deploys|any releases today|any release before it broke|
any config change|any config changes since noon|did the config change|did someone change a flag|feature flags touched?|
any migration running|was there a db migration|schema changes?|did the infra team do something|any maintenance going on|
did the provider change something|what went live|what went out today|what was released this afternoon|what shipped|
what is new|what's new in COMPONENT|what is CHANGE|what does CHANGE do|what does CHANGE contain|show me the diff of CHANGE|
diff?|which commits are in CHANGE|who wrote CHANGE|who made that change|who did that|who merged this crap|author of CHANGE|
whose commit is it|which version is running|which version of COMPONENT is live|what version are we on|version before that?|
what was the previous version|list the last changes|last five changes on COMPONENT|changes since yesterday evening|
changes between 2 and 4 am|changes around the time it broke|did anything change at all|nothing was deployed, right|
was anything deployed besides CHANGE|did CHANGE touch the database|did CHANGE change the timeout|which setting was changed|
what was the old value|from what to what was it changed|why did they change it|what was the reason for CHANGE|
did a dependency get upgraded|library updates?|was the certificate renewed lately|was a secret rotated|did we change dns|
firewall rules changed?|any cron job new|who has been playing with the pool size|which lines did they touch|
somebody always ships on friday, who was it today|the intern says he merged something small, what was it|
I was away for two weeks, what has been released on COMPONENT meanwhile|link to the pull request|did any db migrations run|
did any migration run tonight|did migrations run today or was that moved|did anyone push to prod|did anyone push something|
what moved in the last half hour|what moved|what was different before|did somebody play with the settings|
who set the pool to 2|who lowered the timeout and when|how many changes were there in the last hour|was the version bumped|
what changed before the alert|did COMPONENT get a new image|did a migration run or was that moved to another day|
has any db migration been executed|what exactly did CHANGE do|what did CHANGE do|what exactly does CHANGE do|
what did CHANGE change|what did that deploy do|who did this|recent deployments|latest releases|anything rolled out lately|
did anyone touch COMPONENT|what was it set to before|what was merged in the last hour|list the commits|
which version of COMPONENT runs|what is different from yesterday|was a flag flipped|was there maintenance|
whose change was it|did anyone change the config|did anybody deploy anything|did anyone touch COMPONENT in the last 2 hours|
what version of COMPONENT is running now|which version did we have before|what was the pool size before|
what was the setting before|why was it changed|why was CHANGE deployed|what was the reason for the change|
what is the commit message|what does the change do|how many deploys were there|how many changes today|what exactly changed|
list deploys of COMPONENT|who changed the pool size and why|who rolled out CHANGE|latest change of COMPONENT|
last deploy of COMPONENT|were there other changes|anything else deployed|any other deploys around that time|
changes in the last 10 min|has anything gone out on COMPONENT today|did anything go out|what has gone out|
anything new on COMPONENT|who set that|who broke it with which change|what was rolled out to COMPONENT|
any rollout on COMPONENT|did something ship|did we ship anything|what shipped before this|which version is COMPONENT on|
which version is COMPONENT on now|what release is live|who is release-pipeline|did somebody change a setting|
was anything migrated|has anything gone out on COMPONENT|has something gone live|what is new on COMPONENT|any new builds|
did someone mess with COMPONENT|who put that live|what landed today|
anything shipped last evening after I left|and the one before that, what was in there|was an index dropped or something|who flipped it?|
somebody touch the consumer group config lately?|did network team push zone changes this morning, they deny it of course|
did someone enable debug logging|who was that|what does that migration do|what else went in around eleven|when and what was the maps update|
who deployed the new model and when|max_pool went from 50 to 5, whose typo is that|between the rehearsal in october and this one, what changed|
who rotated it without telling anyone|new retry lib maybe? what was in the last release|new tariffs were loaded yesterday, or what was it|
template changed recently?|who removed the field|give me the diff of CHANGE|terraform ran this morning, what did it apply|
was that check taken out some time ago|was there a schema change on the source side|jvm flags changed?|someone set maxReplicas to 6 or was it always|
all changes between the 1st and the 3rd please|including manual ones on the database?|did another team spin up a load of stuff|
health check path changed by someone?|new flag "fare-cache-v2" at 30% since today, right?|wtf did you guys deploy|
anything go out between lunch and 3pm|what is inside CHANGE, in human words|Somebody must have fiddled with the firewall, who was it|
Was there a migration last night?|Was something switched on for the new campaign around ten?|Who pushed to prod after six|
waht was different yesterday compared to monday|Has the vendor updated something on their end this week?|list every release of the last 24h|
i was on vacation, what got shipped since friday|Which flags were flipped today and by whom|I heard network did some work in the night, true?|
what did the interns deploy this time|diff of CHANGE please|did the guys from hosting patch anything overnight|
was anything rolled out quietly while we were at the summer party|did the app team ship a new build this moring|is CHANGE big? what's in ther|
Whoever restarted the router at 8 please raise your hand, or aura tell me who|new settings somewhere? sicne when does it use that mode|
what went live in the last two hours|did we turn any knobs before it started|whoever touched prod tonight, waht did they touch|waht changed|
I've been on leave for a week, can you tell me what went into production on COMPONENT while I was away?|Any flags flipped|
did infra patch anything over the weekend|deploys since 14:00?|Which commits made it into CHANGE, and by whom?|
somebody messed with something, what was it|New version out?|
was any parameter altered on the database between yesterday evening and now, for example by the DBAs in their window|waht did CHANGE contain|
Please give me a list of everything, be it code, configuration or infrastructure, that was altered in the two hours before the alarm|
the title of CHANGE says only minor fixes and i trust that as far as i can throw it, what is realy inside`,
};
