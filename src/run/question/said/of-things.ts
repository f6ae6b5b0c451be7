/**
 * What people say who ask what a thing is or can do, where it runs and until when it is valid.
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
what are the readiness paths|what are the ports of the workloads|which endpoints do the services have|
does COMPONENT reload certificates by itself or does it want a restart|how many times does COMPONENT retry a message before it gives up|
can postgres add a column without locking|what does yellow mean|what is COMPONENT, is that the login page?|
does COMPONENT fall back to bestsellers if the model doesn't answer|what does COMPONENT do actually|do the scanners buffer when offline|
is there a limit on how far COMPONENT can scale out|does failover happen automatically or must someone press something|
does COMPONENT check the idempotency key at all|how long do we keep undelivered webhooks|do our clients have a circuit breaker|
how fast does the hpa react in general|does COMPONENT tolerate some seconds of drift|is COMPONENT able to run in read only mode|
does COMPONENT try again by itself when a call fails|waht is COMPONENT even for, im from marketing|On which port does COMPONENT listen|
does COMPONENT keep messages when the other side is away or are they gone|What does COMPONENT cost us when it's idle, i mean how is it priced|
is COMPONENT able to serve stale stuff if the db is gone, by design i mean|How often does COMPONENT refresh its list normally|
is COMPONENT a database or a program, sorry for the silly question|can COMPONENT be called from outside of the company network at all|
Does COMPONENT do its own backups|who can log in to COMPONENT, is ther an admin page for it in general|
how many users can COMPONENT take at most according to its design|is there a way to see old messages in COMPONENT, does it keep a history|
waht happens in COMPONENT normally if a file comes twice|does COMPONENT send again wehn the phone was off|
How does COMPONENT know who is logged in, generally speaking?|Can COMPONENT be paused without losing stuff, is it made for that?|
What's the link to the repo of COMPONENT?|Does COMPONENT encrypt what it stores?|where's teh code|
I'm two weeks with the company and keep reading this name everywhere, what is COMPONENT there for?|can COMPONENT run with two replicas|
What talks to COMPONENT|does COMPONENT cache anything|What's the price of the premium plan|repo link for COMPONENT?|what does COMPONNET do|
what database dose COMPONENT use|For what is COMPONENT needed|Is there a dead letter queue|
In general, and leaving tonight aside, does COMPONENT hold on to messages when the consumer is away or are they thrown out?|
I'm preparing a drawing for the new hires and would like to know what job COMPONENT has and with which other systems it speeks|
Independent of today's trouble, is COMPONENT built in such a way that it tries once more when a call to the bank fails?|
never touched COMPONENT in my life, wher do i find the source for it and is there any documentation`,
  expiry: `when does the cert expire|is the cert still valid|token valid until when|which cert is next|when do the api keys run out|
how many days left on the tls cert of COMPONENT|expiry date pls|did the signing key expire|
does anything else expire this month|until when is the new certificate good|When ends the validity of the intermediate CA?|
client secret for the idp, when's that due|
since we've just been burnt by one of those, until what date is the certificate on the payment gateway good|
is the token still valid|until when is the certificate of COMPONENT good|When does the next one run out?|
which keys expire this month|expiration date?|For how long is valid the new certificate?|is our api key about to lapse|
Are there other certificates that end soon? I'd rather know it now.|tls cert valid till?|has the license run out|
how many days left on the signing key|when is the renewal due|
I'm from security and filling in my sheet: what end date does the current certificate on COMPONENT carry?|
wen does the token expier|when does the certificate expire|when does the new cert expire|
when does the new certificate run out|until when is the certificate valid|until when is the new one valid|
how long is the cert valid|how long is the new cert good for|valid until?|cert valid till when|expiry date of the cert?|
expiration of the certificate|when does the next certificate expire|which certificate expires next|which certs expire soon|
are there other certs about to expire|any other certificates running out this month|does another one expire soon|
when do the tokens expire|when does the token run out|when does the api key expire|how long is the api key valid|
is the key still valid|is the license still valid|when does our license end|when does the domain expire|is the domain paid|
until when is the secret good|how many days left on the cert|days until expiry?|days left?|when do we have to renew|
when must it be renewed next|when is the next renewal|next rotation when|how long until the password expires|
is the intermediate also expiring|does the ca expire too|did the token expire|is the signing key out of date|
has the certificate expired already|how long does the fresh certificate last|validity period of the new certificate|
does it expire in a year again|when will that hit us again, the expiry date I mean|
until which date is the client cert accepted|what date is in not after|is the key for the bank still good|
is the key we use still good|is that token still good|is our license good until christmas|which certificate runs out next|
what expires next, I don't want to go through that again|when does the next cert run out|is the signing key still valid|
is the certificate of the bank still valid|
which cert is it and when did it run out|and the intermediate, how long is that one good for|list everything else that expires in the next 30 days pls|
the token of the integration, it ends when?|and the new one is good until?|how long is a session token good for before people have to log in anew|
the signing key we used that day, until when was it valid|tls of COMPONENT valid till?|
after today's drama I'd like to know when the wildcard one is up for renewal|does the oauth client secret run out any time soon|
how many days are left on the saml cert|how logn is that new cert good for|whens teh next one of these certificates due|
is the token for the tax office still good after sunday|Check for me until when the partner's api token is valid|
the root ca thing, what year does it end|is there another cert about to bite us this month|How long does the current oauth client secret live?|
any key that dies in the next days|is it true our tls thing ends in december|how much time remains on the certificate for the login domain|
Does anything run out over the holidays, certs I mean|how long can i still use the old signing key|is the push certificate stil ok or about to die|
Until which day can we keep the apple token|the saml cert, whats its last day|wehn would the next cert have to be renewed|
how long deos that temporary password token last|Do we have to renew the vpn certificate before new year?|Cert end date|
Do we have any other certificates which run out in the coming weeks and could cause the same trouble again?|Has the api key expired|
Expiration of COMPONENT's cert|wehn must we renew|Whens the secret due|Not after date?|when did the old one lapse|which credential dies next|
till what date it is valid, the certificate of COMPONENT|
I have to put the renewal into my calendar, on what day does the thing we installed tonight stop being valid?|
are all the other certs ok or do some end this month|signing key good for how long|
After what happened to us tonight I never want to be surprsed again, so on which date does the following one run out?|
Could you tell me how long the credentials which COMPONENT uses towards the payment provider will continue to be accepted?|
they renewed it by hand at two, fine, but for how many days did they get it this time, ninty or a year`,
  site: `which region|which pods|is it only eu-west|all dcs or just frankfurt|what host is it on|which shard is sick|
are both AZs hit|where is it failing, mumbai or everywhere|which instance of the db took the write load|is us-east fine|
On which node runs the bad pod?|one pod or all of them|from which pop do the errors come|
we have three data centres and people in here keep saying prod as if there were one, so where exactly does it hurt|
is it all datacenters or one|Is Frankfurt affected or only Dublin?|which pods are the bad ones|on which machine happens it|
where does COMPONENT run|US fine?|Are our Singapore customers served from the broken site?|one node or the whole cluster|
in which zone are the failing instances|which replica is the slow one|eu-west or us-east|
does it concern also the site of Warsaw|
Our office in Casablanca sees no error while Madrid sees many, in which of the data centres is the trouble then?|
which region is it|which region is affected|which region is hit|what region is COMPONENT in|
in which region does COMPONENT run|which datacenter|which data center is it|which dc|which site|which site are we on|
which site serves now|which site is active|which site of the provider is down|are we on the backup site|
are we on the backup now|are we running on the standby|are we on primary or secondary|primary or backup?|north or south|
is it the north site|is only one site hit|is it only in eu|only eu-west?|is the us hit too, the region|
are both regions affected|are both sites hit|both data centers?|is the other region ok|is the other site fine|
does the second site take traffic|where does traffic go now|where is the traffic routed|where is COMPONENT hosted|
which host|which host is it|which node|which node is it on|on which node does COMPONENT run|which pod|which pod is failing|
which pods are bad|which instance|which instance is broken|which instances are hit|is it one pod or all pods|
one instance or all|all replicas or only one|is it one node only|is it a single host|which zone|which az|which az is bad|
which availability zone is hit|which shard|which shard is broken|which partition|which cluster|
which cluster are we talking about|which rack|which server|which machine is the sick one|
from which location do the errors come|is frankfurt hit|is it dublin again|is asia ok|
which environment is that, prod or staging|is that prod or staging|all nodes or just one|all nodes or just 1|
every node or only one|all pods or one|one box or all of them|which data centre do my customers land on|
where do users from brazil land|which region do our asian customers use|on which site does COMPONENT run now|
is it only frankfurt or also the us shards|which pods have been oom killed|which partition is stuck|which resolver is returning the wrong ip|
just db-03 or the other hosts as well|which nodes are notready|where do these requests come from, which countries|other cities?|
scanners dead in hall 3. only hall 3?|which instances still have the old one in memory|are we on dublin or on paris right now|
which broker did they hang on|which edge pops|which pods run the canary|which edge locations serve the 404s|do the duplicates come from one instance|
who sends the most, i mean which client hosts|which hosts have the wrong clock|in which country are the servers concerned|which box answers right now|
is this also in ap-south or can singapore sleep|prod only or staging as well|Is that only frankfurt or also the irish machines?|
wich pods are the bad ones|Wheres the traffic going at the moment, dublin or virginia|All datacentres or just the one in the basement|
On which host does the failing job live?|is Singapore fine at least|which zone do the bad ones sit in|wich server is it on|
So is it in every store or just north|In what building is the broken rack|Is it only one of the three hosts or spread?|
is the trouble in eu-west or everywhere|What instances take the hit|is it the machine in osaka that makes trouble|which of the shards is it|
Where is it failing, old dc or new dc?|pod names of teh failing ones|Is the customer's traffic served out of texas or ohio|
is the hall in Leipzig on the same box as us|Are the two canadian data centers both in this?|from which machine come all these bad answers|
Is it only eu|Do all our data centres have the problem, or may I send the traffic over to Frankfurt without worrying?|Where is it happening|
Us-east fine?|Is it on the same machine every time|Whcih dc is hit|what shard|just one replica misbehaving or the lot|in which location is teh trouble|
As a network engineer I'd need to know from which site to which site the connections break off|is teh primary or the secondary acting up|
only pods on node-12?|which cluster is on fire, the old one or the one we moved half of the tenants to last month|
I could move our office traffic over to the other data center, but first I need to know which one of the two is the brokn one|
Are all of the instances giving out these errors, or does it come from a single machine which we could simply take out?|
my users in sydney say its fine and the ones in london are screming, so is this limited to one region`,
};
