/**
 * What people say who want to know of or want `metric`: a number or a chart.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const metric3 = `show me checkout latency for the last two hours|how many 401 per minute now|how many people in the queue right now|
give me redis memory, last 30 min|how many connections are open|number of payouts per hour today please|
cache hit rate now|decline rate last hour as a graph please|number of 500s right now|p99 please|
how slow is search just now in ms|graph of signups today|how much memory has the worker got in use|
compared to a normal day how slow is it|chart pls|queue length?|rps on the gateway|whats cpu at|
how many bounces so far|response time of the app now?|age of routes right now, please|
how many 429s do we hand out at the moment|queue depth pls, last 3 h|geocoder calls per minute|
rejected bids per minute|p99 of COMPONENT last 30 min pls|how slow is the login currently|
show me error rate for COMPONENT per minute|memory of COMPONENT|how many logins per minute do we have right now|
how many failed payments per minute|current lag?|memory curve of the last day|attach failure rate now|
how many sms per second are we sending|what's our decline rate at the moment|compared to normal how slow is the app|
how full is the disk|latency of COMPONENT now?|what's the hit rate of the cache, current|what was the peak of errors|
packet loss please, numbers|how many bills an hour are we producing at the moment|draw me the disk of the last 3 days|
inserts per second at the moment|how many 429s in the last hour|p95 of the portal as chart|replica lag in seconds now|
temperature over the night please|how many payouts are stuck at the moment|how high is the lag now|
show p99 of the writes|conversion chart of the last two hours?|orders per minute now please|
numbers please, not adjectives|errors per minute, last thirty minutes|by how much is it slower than usual|
chart or it didnt happen|ticks per second over the last hr|how slow is checkout at the moment|
show me memory of COMPONENT|what is the error rate as we speak|plot disk of COMPONENT|response time right now?|
how many requests per second do we see|graph pls|cpu?|what's the lag at|throughput please|
amount of failed payments per minute please|memory of COMPONENT over the day|COMPONENT latency now?|
how many 5xx does COMPONENT do|unlocks per minute now vs at eight|what's the waiting time at the moment|
give me the p95 now|how's the number of open connections|pods restarts as a graph please|
i need one number: failing requests per second, now|show the queue as a curve|what's the failure rate at present`;
