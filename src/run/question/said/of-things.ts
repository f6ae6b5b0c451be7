/**
 * What people say who ask what a thing is or can do, whatever happened.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofThings: Partial<Record<AskTopic, string>> = {
  ability: `what is COMPONENT|does COMPONENT retry|which port does it listen on|what does COMPONENT do all day|
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
what are the readiness paths|what are the ports of the workloads|which endpoints do the services have`,
};
