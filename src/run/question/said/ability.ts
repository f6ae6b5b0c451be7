/**
 * What people say who want to know of or want `ability`: what a thing is, does and calls.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const ability = `what is COMPONENT|does COMPONENT retry|which port does it listen on|what does COMPONENT do all day|
where's the code for COMPONENT|is COMPONENT stateless|what language is it written in|does it have a circuit breaker|
where is the runbook|who calls COMPONENT, which services depend on it|can COMPONENT run without redis in general|
Speaks it grpc or only rest?|does COMPONENT support graceful shutdown|
is there a replica of that db we could read from at all|what's the default timeout on the client|
what does the flag new_pricing do|do we have autoscaling on COMPONENT|where are the dashboards|
forgive the basic question, new joiner, what does COMPONENT actually do in our system|what does COMPONENT do|
does COMPONENT retry on its own|which port does COMPONENT listen on|
Sorry, product person here: what's a connection pool for?|does COMPONENT have a cache|what language is COMPONENT written in|
Is COMPONENT able to run in two regions at once?|which database sits behind COMPONENT|
can COMPONENT queue messages when the other side is away|who calls COMPONENT, what depends on it|
what serves COMPONENT, I mean what's its utility?|is there an autoscaler on COMPONENT|
I come from another team and never heard of COMPONENT, what's it good for?|
where do the secrets of COMPONENT live, in vault or in env vars|what is COMPONENT for|what does COMPONENT do anyway|
what's COMPONENT's job|what kind of service is COMPONENT|is COMPONENT a database|does COMPONENT do retries|
does COMPONENT cache|does COMPONENT have a circuit breaker|does COMPONENT support http2|does COMPONENT speak grpc|
does COMPONENT encrypt its data|does COMPONENT write to disk|does COMPONENT need redis|
does COMPONENT talk to the database directly|does COMPONENT have a fallback|does COMPONENT queue orders when the db is gone|
does COMPONENT scale by itself|does COMPONENT autoscale|can COMPONENT autoscale|can COMPONENT run without COMPONENT|
can COMPONENT run in two regions|can COMPONENT work offline|can COMPONENT send sms|can the courier deliver on sundays|
can basket store vouchers|is COMPONENT multi tenant|is COMPONENT written in go|which database does COMPONENT use|
which port does COMPONENT use|what port is it on|which protocol do they speak|what's the endpoint of COMPONENT|
what's the url of COMPONENT|where is the repo of COMPONENT|where is the code|where is the code of COMPONENT|
where can I find the source|where's the runbook|is there a runbook for COMPONENT|where is the dashboard of COMPONENT|
where are the docs of COMPONENT|what does the pool do|what is a connection pool|what is pool.size for|
what does that setting do|what is the default of that setting|what is the maximum of connections postgres allows|
how does COMPONENT work|how does COMPONENT find COMPONENT|how is COMPONENT deployed|how does the failover work in general|
how big is COMPONENT's database|what are the limits of COMPONENT|what's the timeout of COMPONENT|
what's the memory limit of COMPONENT|how many retries does COMPONENT make|what is the price of an item|
what does a premium account cost|which payment methods do we offer|do we have backups of that|do we have a staging system|
do we have a second provider|does the shop accept paypal|is there a rate limit on the api|
what happens to an order inside COMPONENT, in general|what is COMPONENT good for|what is COMPONENT good for, I am new|
what do we need COMPONENT for|first week here, what does COMPONENT do|is there a runbook for that|
is there a runbook for this case|do we have a runbook|does COMPONENT compress at all|does COMPONENT log at all|
does COMPONENT validate its input at all|can COMPONENT print labels|can COMPONENT do that at all|
what are the readiness paths|what are the ports of the workloads|which endpoints do the services have|
does COMPONENT reload certificates by itself or does it want a restart|
how many times does COMPONENT retry a message before it gives up|can postgres add a column without locking|
what does yellow mean|what is COMPONENT, is that the login page?|
does COMPONENT fall back to bestsellers if the model doesn't answer|what does COMPONENT do actually|
do the scanners buffer when offline|is there a limit on how far COMPONENT can scale out|
does failover happen automatically or must someone press something|does COMPONENT check the idempotency key at all|
how long do we keep undelivered webhooks|do our clients have a circuit breaker|how fast does the hpa react in general|
does COMPONENT tolerate some seconds of drift|is COMPONENT able to run in read only mode|
does COMPONENT try again by itself when a call fails|waht is COMPONENT even for, im from marketing|
On which port does COMPONENT listen|does COMPONENT keep messages when the other side is away or are they gone|
What does COMPONENT cost us when it's idle, i mean how is it priced|
is COMPONENT able to serve stale stuff if the db is gone, by design i mean|
How often does COMPONENT refresh its list normally|is COMPONENT a database or a program, sorry for the silly question|
can COMPONENT be called from outside of the company network at all|Does COMPONENT do its own backups|
who can log in to COMPONENT, is ther an admin page for it in general|
how many users can COMPONENT take at most according to its design|
is there a way to see old messages in COMPONENT, does it keep a history|
waht happens in COMPONENT normally if a file comes twice|does COMPONENT send again wehn the phone was off|
How does COMPONENT know who is logged in, generally speaking?|
Can COMPONENT be paused without losing stuff, is it made for that?|What's the link to the repo of COMPONENT?|
Does COMPONENT encrypt what it stores?|where's teh code|
I'm two weeks with the company and keep reading this name everywhere, what is COMPONENT there for?|
can COMPONENT run with two replicas|What talks to COMPONENT|does COMPONENT cache anything|
What's the price of the premium plan|repo link for COMPONENT?|what does COMPONNET do|what database dose COMPONENT use|
For what is COMPONENT needed|Is there a dead letter queue|
In general, and leaving tonight aside, does COMPONENT hold on to messages when the consumer is away or are they thrown out?|
I'm preparing a drawing for the new hires and would like to know what job COMPONENT has and with which other systems it speeks|
Independent of today's trouble, is COMPONENT built in such a way that it tries once more when a call to the bank fails?|
never touched COMPONENT in my life, wher do i find the source for it and is there any documentation|who calls COMPONENT|
which repo is that in|does COMPONENT talk to the db directly|whats downstream of COMPONENT|
never heard of COMPONENT, whats it for|can COMPONENT run without redis|does checkout use COMPONENT at all|
where does it live on github|can that service do retries|what calls the ledger|which services hang off that db|
im new, what is that service good for|is there a fallback built into COMPONENT|which other systems use that queue|
is it a cache or a store|can you have more than one instance of COMPONENT|what does the pool size control|
upstreams of COMPONENT?|whats that job supposed to do every night|where do i find the source for this|
what calls COMPONENT, i want to know before i restart it|deployed it for years, still no clue what COMPONENT is for|
which services need COMPONENT to work|link to the repo of COMPONENT pls|and what is COMPONENT for?|
Sorry, I'm from sales, what is this pool you all talk about?|what does COMPONENT talk to|
Does checkout need COMPONENT in order to work?|Can COMPONENT send emails, or who does that?|
which systems does the booking page call|what is a connection pool, in layman's words|
Is COMPONENT the thing that calculates the prices?|For the press text: what is the job of COMPONENT, simply put?|
where can i find the repository of COMPONENT|Does the app call COMPONENT directly?|what hangs on COMPONENT|
Can the payment service run without the mail service, by design?|what kind of thing is COMPONENT|
I never heard of COMPONENT, what is that?|Which parts of the shop rely on the database you mentioned?|
what's a rollback, in general|Is COMPONENT able to keep two versions at the same time?|what depends on that service|
Explain to a newcomer what COMPONENT is supposed to do.|does COMPONENT depend on COMPONENT|whats a pod anyway|
Everybody here says COMPONENT is slow, but what does COMPONENT actually do?|what does checkout call|
can it run without the cache|what's the thing for|who are the consumers of that queue|dependencies of COMPONENT?|
I'm from networks, what is that service anyway|does COMPONENT support read replicas|is our api upstream of COMPONENT|
and what does it do|what sits behind the login page|what is pgbouncer|which systems use our primary|
does mobile go through COMPONENT or around it|whats that job supposed to do|can COMPONENT retry on its own|
what does payments need COMPONENT for|is COMPONENT capable of running in two regions|what hangs off that topic|
where do I find the source for it|explain what this cache is there for|does the service have a circuit breaker|
which things call COMPONENT|whats the role of COMPONENT in a booking|never heard of COMPONENT before tonight, what is it|
before I block it, which services call COMPONENT|which services depend on it|where is the code for that|what does it call|
who uses COMPONENT, I mean which other services|what depends on the thing I'm about to restart|
is COMPONENT able to run with more than one copy|which systems break when the cache is gone, what hangs on it|
and what is that|which database is behind checkout|can COMPONENT do without the queue by design|
what sits upstream of payments|explain what this service is there for|where does that setting live in the code|
does it support a rolling restart|which file holds the timeout|approver from finance here, what is a replica|
which queue does it read from|downstream dependencies of COMPONENT?|does COMPONENT have a circuit breaker built in|
and what hangs on that|who calls COMPONENT, which services I mean|what does COMPONENT do in our company|
and what does it call?|who uses COMPONENT, I mean what systems|can COMPONENT retry by itself|
what is a connection pool, sorry I am from accounting|does checkout talk to the database directly|
what is this thing good for|in which repository lives it|which other systems hang on COMPONENT|
does the payment page use the cache|what hangs behind the gateway|can COMPONENT run without the queue|
I am the new product manager, what is COMPONENT there for|what are the dependencies of it|
does it have a fallback when the bank is not reachable|link to the source code pls|is COMPONENT able to run in two regions|
which apis does the lab interface consume|what is the task of the scheduler|can this service read from the replica|
explain me what a failover is|wat is COMPONENT for|does COMPONENT speak with COMPONENT|upstream and downstream of it?|
what is that service|repo of COMPONENT?|what uses it|does COMPONENT call COMPONENT|which services need COMPONENT|
new here, whats COMPONENT|downstreams of COMPONENT?|what db does COMPONENT use|what language is COMPONENT in|
does login need the cache|link to the source of COMPONENT|what does that job do|what sits behind COMPONENT|
where does the COMPONENT code live|intern here, what does COMPONENT do|
I keep reading about COMPONENT in here and I'm ashamed to ask, what is it for|
you say the sidecar is at fault, and I'm an accountant, what's a sidecar|
My new colleague asks where the code of COMPONENT lives, I pointed him to a dead link, what's the right repo|
before we switch that thing off, which other services depend on it|
does the gateway do retries by itself, because then half of those requests are our own echo|
what does the nightly reconcile job do, it appears in every incident and nobody ever explains it|
Is COMPONENT able to run with two primaries, the vendor's brochure says yes and brochures lie|
i've used the shop for years and never knew what the basket service talks to, which services does it call|
can that old queue deliver messages in order or not, the logistics people build on it as if it did|
Which systems use the auth service, I want to warn their teams before it goes down for patching|
the word "circuit breaker" came up four times in the call and I nodded each time, what is that|
what is COMPONENT responsible for in the ordering flow, I couldn't find it in the diagram from 2021|
for the new data map, does the profile service store card numbers or only a token of them|
Where do I find the source for the pricing rules, my predecessor said "in the usual place" and left|
does the cache write to disk or does it keep everything in memory only, it matters for our recovery plan|
You mention a leader election all the time, what does that do, in simple words for a support person|
who calls COMPONENT besides the web shop, I mean which other components, I'm drawing a dependency map|
are we able to send sms through the notification service or is it mail only, the hospital wants sms|
what's the difference between the two gateways, they have nearly the same name and I mixed them up again|
can COMPONENT read from a replica on its own when the primary is gone, I was sure it was built for that|
you always say COMPONENT "handles sessions" but that tells me nothing, what does it actualy do with them|what depends on it|
where's its code|which services use it|what is a connection pool anyway|where does that code live|the repo for COMPONENT|
what does it talk to|who calls COMPONENT, which services|what's that flag for|what is it even for|can COMPONENT do retries|
its dependencies|what's a p99|does it support failover|what COMPONENT is used for|what does COMPONENT even do|
what even is COMPONENT|where's the repo for this|what does that service do all day|what hangs off COMPONENT|
can COMPONENT run with one replica, does it support that|does it have a fallback|which services need it|
explain what the pool is for, i'm the manager|how many things depend on COMPONENT|
is it sync or async, the call to COMPONENT|where's that setting defined, which file|does COMPONENT retry by itself|
can it autoscale|what does COMPONENT need in order to start|is that the thing that sends the mails or the other one|
COMPONENT = cache or db?|
which services call it|whats that thing for anyway|repo for COMPONENT?|what does the reconciler do, never heard of it|
who are the upstreams of COMPONENT|can COMPONENT do retries on its own|does it talk to the ledger directly|
which db does COMPONENT use|is that setting hot reloadable|where is the pool size defined in code|
does checkout call COMPONENT or the other way round|what kind of thing is COMPONENT, cache or queue|
can the gateway fall back to another acquirer by design|does COMPONENT support multi region|
new on the team, what is pgbouncer doing in our stack|what consumes that topic|what endpoints does it have|
does it keep state or is it stateless|what does that env var control|which services sit behind that lb|
does the matchmaker autoscale|where do I find the helm chart|what protocol does it speak to COMPONENT|
before I restart it, what does COMPONENT do|boss asks what pgbouncer even is|where in the repo is the retry code|
i'm new, what is this thing with the strange name|does checkout depend on COMPONENT|
what is COMPONENT good for, in words for a sales guy|what hangs on it|who calls COMPONENT, i mean which services|
for what do we need COMPONENT|does COMPONENT talk to the bank directly|which repo is it|can COMPONENT run without the cache|
what means COMPONENT, i never heard it|and what does that service do|does COMPONENT retry by itself when a call fails|
partner here, does your api support retries|how is COMPONENT connected with COMPONENT|what else uses the same database|
is COMPONENT the one who sends the mails to customers|where can i find its source|
is COMPONENT used by the app too or only by the web|what would need COMPONENT to work, which things does it call|
explain to a newcomer what role COMPONENT plays|does the payments page need COMPONENT to log people in|
what does COMPONENT send to the partner, in general|what is that service for|does COMPONENT use redis|
what database does COMPONENT use|what are its dependencies|is COMPONENT the thing that sends the mails|
upstream and downstream of COMPONENT?|can COMPONENT be scaled horizontally|what's the job of the worker|
what does the pool setting do|support here, never heard of COMPONENT, what's that|does checkout go through COMPONENT|
does COMPONENT support failover|in which file is the timeout defined|what needs COMPONENT to work|
is COMPONENT connected with the loyalty cards|what does this flag switch|does COMPONENT have a dead letter queue|
you say COMPONENT is down, what is it anyway|is there anything that needs COMPONENT|what sits behind the checkout button|
who uses COMPONENT, i mean which systems|where do i find the source of the mailer|
what would COMPONENT normally do with an order|im a trainee, whats COMPONENT's role|
does COMPONENT write to the database or only read|and what does that do|what does COMPONENT depend on|
can COMPONENT queue things while the bank is away|does it cache|link to the repo?|
what kind of thing is COMPONENT, a db or a service|which pages use COMPONENT|what is max_connections for|
how does COMPONENT authenticate to the bank|waht does COMPONENT do|does login go over COMPONENT|
never mind the incident, what is COMPONENT used for|what would stop working without COMPONENT, what depends on it|
which service sends the password mails|which systems feed into the queue|what does the proxy do with big requests by design|
is COMPONENT a java app|does the booking page need COMPONENT|how are COMPONENT and COMPONENT connected|what calls it|
what does COMPONENT store|what's that thing do|forgive me, what is COMPONENT again|waht depends on COMPONENT|
does the warehouse app rely on COMPONENT|does COMPONENT cache at all|does COMPONENT even batch|
does COMPONENT do retries at all|does COMPONENT shard|does COMPONENT compress what it sends|
does COMPONENT queue at all or does it drop|can COMPONENT stream at all|
which services hang on COMPONENT|im from legal, what is a connection pool|
what breaks when COMPONENT is away, i mean what depends on it|Could you explain what role COMPONENT plays in clearing?|
can COMPONENT run on two nodes|what uses COMPONENT|who talks to COMPONENT and whom does it call|
what would i use COMPONENT for|does payroll depend on COMPONENT|what is COMPONENT meant to do in the first place|
what other services need COMPONENT|tell me what the terminal gateway is|what is behind COMPONENT technically|
which language is COMPONENT in and where's its repo|whats the job of COMPONENT|does COMPONENT write to the ledger|
who are the consumers of COMPONENT|what does the exporter actually export|can COMPONENT handle two keys at once|
whats upstream of COMPONENT|what is the exporter|which components rely on the key store|code of COMPONENT is where|
what's the gateway doing all day|list what depends on COMPONENT|what does that alert even measure|
what exactly fires it, the average or the max?|who all calls COMPONENT|where do i find the source of that|
what is the seat lock service actually doing|where does the code of COMPONENT live|what does the parser do exactly|
who consumes from COMPONENT|what does that service do for us|what else uses that db|does COMPONENT keep state|
what does that probe do|where's the alert rule stored|what breaks if COMPONENT breaks|
can you see the console network at all|what is this thing called COMPONENT|which apps need COMPONENT|
is COMPONENT able to run without the cache|could you read the vendor's status page|what can the voting gateway do|
tell me what COMPONENT is used for|is COMPONENT the old one or the rewrite, what does it do|
what all hangs on that one database|what is that thing good for|does COMPONENT also do the invoices|
who uses COMPONENT, which systems i mean|does COMPONENT talk to the tills|whats a rollback|
Where can I find the repository for COMPONENT?|what does COMPONENT need to run|
is COMPONENT the thing that prints the labels|can COMPONENT handle two currencies|what is a p95|
which systems call COMPONENT|what does COMPONENT do for us in the shops|i keep reading COMPONENT here, whats that|
what is a failover, asking for the whole sales floor|can COMPONENT print two labels at once|
where does COMPONENT live in git|who calls COMPONENT, what services|What purpose does COMPONENT serve?|
what else would be hit if COMPONENT falls, i.e. what hangs on it|is COMPONENT used by the hotels as well|
what is the difference between COMPONENT and COMPONENT|explain what COMPONENT is for|whats a pod|what does this service do|
which systems need COMPONENT|code of COMPONENT where|does COMPONENT send the mails to guests|explain COMPONENT to a cook|
sorry, finance question: what does COMPONENT even do|
what are all the things that stop if COMPONENT stops working, i mean which depend on it|
is COMPONENT what the guests see or something behind|what is this COMPONENT everybody speaks of|
is COMPONENT able to work offline|what in the world is COMPONENT|does COMPONENT know about gift cards|
what is COMPONENT even|where's the source of that|whats a sbc|repo?|what's COMPONENT for, I've never heard of it|
is COMPONENT stateful|what does 'draining' mean|upstream of COMPONENT?|explain what the circuit breaker does|
does COMPONENT use a cache|what breaks downstream when COMPONENT is away, dependency wise|
can COMPONENT run in two regions at all|new here: whats the difference between COMPONENT and COMPONENT|
is COMPONENT a cache or a store|who consumes what COMPONENT produces|what does pg_repack do|which apps hang off COMPONENT|
does COMPONENT talk to COMPONENT directly|does COMPONENT have a retry built in|can COMPONENT be run read only|what is a wal|
what's a control plane, sorry, im from accounting|what is COMPONENT used for in the hospital|has COMPONENT got an api|
what is the ring|what's a replica lag, for a layman|what is COMPONENT actually|what does COMPONENT do for us|
i'm from legal, what is a COMPONENT|is COMPONENT a database or a cache|What are the dependencies of COMPONENT?|
can COMPONENT scale by itself|what is the thing good for|does COMPONENT store names of donors or only amounts|
who relies on COMPONENT|what is stored in COMPONENT|where does COMPONENT live in the code|
what services would notice if COMPONENT is gone, i mean who depends on it|explain COMPONENT to me|
which other systems does COMPONENT call|is COMPONENT the one that prints the labels|which apps sit on top of COMPONENT|
where can i find the source of COMPONENT|what happens inside COMPONENT when a call comes in, what is its job|
what upstreams does COMPONENT need|does COMPONENT write to the grades database or only read|
is COMPONENT that old java thing or the new one|before i restart anything, what does COMPONENT do`;
