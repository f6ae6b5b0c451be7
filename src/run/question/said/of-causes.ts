/**
 * What people say who ask what is behind it, and whether it is this.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofCauses: Partial<Record<AskTopic, string>> = {
  cause: `which certificate exactly|which certificate is it|whose certificate expired|which setting exactly|which part is it exactly|
walk me through one failing request|follow one failing request end to end|show one broken request through the services and where it fails|where does a failing request break|
why is it down|root cause?|whats broken|why does COMPONENT fall over when the cache is cold|
what's actually going on under the hood|how can a tiny flag change kill checkout|
explain the mechanism please, not the symptom|what made it blow up at 3 of all times|why are threads stuck|
so what is the reason, in one sentence|how does COMPONENT drag COMPONENT down with it|where does the latency come from|
Why does it run out of connections, we have 200 of them|what set it off|
dumb question maybe, but how does a full queue over there give 502s over here|why only some of the pods|
walk me through how this breaks|what triggered it|how come retries made it worse|rca?|what is eating the memory|
which part is the culprit|why did nothing fail until traffic went up|
connect the dots for me between CHANGE and the timeouts|what's behind the 5xx|why is it crashlooping|
so who's the bottleneck here, what is everyone waiting for|
I understand that the cache was cold, okay, but I don't get why a cold cache should make the login fail, can you explain the connection for a slow german|
been staring at this for 20 min, cpu fine, mem fine, network fine, and yet everything times out. what on earth is going on in there|
why is it broken|what's the cause|Why does COMPONENT fail?|what happened technically|So what broke?|why are ppl getting 502|
Explain me please how the database can make fall the whole website.|what is making COMPONENT so slow|
How does a tiny change like CHANGE take down checkout?|whats wrong|
Can you walk me through the mechanism? I'm a product owner, not an engineer, so go easy.|wtf is going on with COMPONENT|
for what reason the payments do not pass|how come COMPONENT suffers when it's COMPONENT that has the issue|
what's behind those timeouts|where does the problem come from|I understand the pool is full. But WHY is it full?|
Is there a known reason for this yet|why only some users|What is the origin of the failure, if it's already known?|
how do you get from a missing index to five hundred angry customers|why now and not last week|
i dont get it, what does the certificate have to do with the orders|what did it die of|why the retries make it worse?|
Where's the bug|what is it this time|
I've read the channel twice and I still can't explain to my own boss why a slow report page would stop people from paying. Why is that?|
waht is the probelm|Why the hell is checkout down AGAIN|what set this off|why|why is COMPONENT slow|why does COMPONENT fail|
why are there errors|why do we get 502|root cause pls|rc?|what is the reason|reason for this mess?|what caused it|
what caused the outage|what broke it|what broke|what's broken|what's wrong|what is wrong with COMPONENT|what is the problem|
what's the problem exactly|where does it come from|where is the fault|what's behind it|what is to blame|
who is to blame, technically|what is killing COMPONENT|what makes it slow|what's eating the connections|
what is filling the disk|why does it run out of memory|why do the pods die|why did it crash|why did it start at three|
why only now|why did CHANGE break it|why does a small config change do that|how can CHANGE cause this|
how does that lead to errors|how does a pool of 2 make everything slow|how does COMPONENT bring down COMPONENT|
why is COMPONENT hit when COMPONENT is broken|explain how that works|explain the mechanism|explain the chain|
explain the cause to me|can you explain why|tell me why|how come|how come it is slow|how did this happen|
how could this happen|what exactly is going wrong|what exactly fails|walk me through why it fails|in what way does it break|
which component is guilty|which service is the culprit|which service is it|culprit?|who is the culprit|so what is it|
so what was it in the end|what was it|did you find the reason|do you know the cause|do you know why|
have you found out what it is|any idea what causes this|any clue why|trigger?|what started the chain|
what's the first domino|source of the errors|origin?|what do you think it is|what is your theory|your best guess?|
diagnosis pls|explain it like the pool is a parking lot, why do cars queue|I don't understand why this takes the shop down|
why the hell does everything hang|why on earth is it failing again|what the hell is happening with COMPONENT|
what the f is causing this|please to explain the reason of the failure|why did the rollback not help|
why does restarting help only for a minute|why were we not alerted|why did the health check pass|why does it throw 503s|
why does it throw errors|why do I get 503|why only now when the release was yesterday|why today and not yesterday|
why only since noon if the deploy was at nine|why does it hit only the checkout|why did the deploy do that|
how can a typo kill the whole shop|what is the story behind the errors|why roll back|why do the errors come in waves|
why in the evening only|why now, the change is a week old|why exactly now when nothing was released|how did that come about|
why is COMPONENT down|why is COMPONENT failing|why does COMPONENT time out|why is this happening|what is behind it|
explain what went wrong|what makes you say that|what is at fault|what is going wrong here|why are we seeing failures|
why is everything on fire|why failover|why restart COMPONENT|why do you want to rollback it|what for|what is the mechanism|
how does one lead to the other|why do purchases fail|why do users get errors|why can nobody buy|why are requests timing out|
what does 502 mean here|what does this error mean|what is the root cause in one sentence|who or what caused this|
is it our fault|what kind of problem is it|really|what makes you think that|why do you think so|why that|I do not get it|
I do not get it how can that be|how can COMPONENT be the cause when it has no errors|how does that break COMPONENT|
how can a deploy break COMPONENT|what exactly went wrong|what exactly happened in COMPONENT|which line of code is it|
which line|what in CHANGE breaks it|what is wrong in CHANGE|which commit broke it|which deploy broke it|
which change caused it|is the cause known|do we know the cause|do we know why|why did it break with nobody deploying|
why tonight|why did nobody notice|what actually broke|why is COMPONENT throwing 500s|why is COMPONENT throwing errors|
i don't get it, how does a log level change make card payments time out|why would a select on bookings suddenly take nine seconds|
all our partners get handshake errors since midnight sharp, what happened|how can turning on a banner break the cart, explain|so why did it page then|
they will ask why. so: why|one consumer died, ok, but why don't the others take over|it's always dns isn't it. so what's wrong with it this time|
what on earth fills 400 GB in one night|why did three nodes go at once|can someone explain why a redis restart kills postgres|
No idea why only long queries hang. do you?|why are they stuck, the workers look idle to me|and the reason is...?|
dispatch depends on what that could be so slow|so 5 connections and then everybody queues up, have I understood that right?|
deadlock between what and what|i not understand why the service fall, you can explain?|why do they lose connection every ten minutes|
at 3x it fell over, but cpu was at 30%, so what was the bottleneck|401 everywhere, why did it stop being accepted|
why did our calls go up fivefold if traffic is flat|what kicks them out|they reach zero and nothing happens, why|what makes step 4 so slow tonight|
it says checksum mismatch, what's the reason behind it|what in the api answer makes the app die|what does the canary do that the old one doesn't|
I don't understand how a cache rule can turn into a 404|why does it come and go|the client retries, fine, but why is there no dedupe|
queue is full of what exactly|which step is stuck and why|why so many full gcs since yesterday|
one service slow and everything else floods it, is that what's going on?|why doesn't the autoscaler add pods, cpu is at 95|
tokens "not yet valid"?? how can a token be from the future|for the report: how does the missing header lead to the empty page, step by step|
vms won't start. quota, or what's the reason|what does the check hit that it fails|I've asked three times now. WHY is it down|whyyyy|
So why is the basket page throwing 503s all of a sudden|I dont understand how a dns thing can break logins, explain|wtf happened|
how does one slow disk in one place take the whole shop with it??|Whats the root of all this evil|why would a full disk on a log box stop the payments|
explain the chain: key rotated, and then what|the what now? i dont get why the retry makes it worse|In plain words what went wrong last thursday|
whats actually going on with the invoices, why are they all empty|so one typo in a yaml took all of taht down, how exactly|
what made the alarms go crazy at one|Whys it so slow|Help me understand why only big files fail|why did a holiday in japan break our cron jobs|
waht broke|Can you tell me how the cleanup job managed to eat the sessions?|ok so the disk filled, but hwo or what was filling it, i want to undrstand|
why do only the android people have it|my guess was wrong so tell me yours, why did it die|whats the link between the coupon thing and the crash|
im new here, how can a log line bring down a website|Why would the cache be the reason that nobody gets their mail?|what is behind this|
whats causing teh timeouts|how does a slow COMPONENT take down COMPONENT|
Please explain to me the mechanism, because I don't see how a tiny config edit can bring the whole checkout to its knees|Why are the pods dying|
how come login fails wehn only COMPONENT is sick|what's behind all this|what is teh reason of it|who's the culprit|
so what is the actual problem here, in words, because i see forty alerts and all of them are yelling something different|What made memory climb|
whats teh trigger|Why did it fall over now and not last week when traffic was higher|
I read all the mesages above twice and I still don't get why a service that nobody uses can stop people from paying|
Would you mind explaining for a non-technical person what exactly is broken and how it came to that in the first place?|
ok so the pool is exhausted, fine, but what is it that eats up all the connectons in the first place`,
  standing: `was it one of todays deploys|was it one of today's releases or not|was it a deploy or not|
is one of the recent changes behind it|did one of this morning's deploys do this|was it any of our releases today|
is it one of the changes of the last hour or something else|did one of our deploys break it|
was it us pushing something or not|
is CHANGE off the hook|is CHANGE in the clear|is that our own fault or COMPONENT|our own fault or that of COMPONENT|
is the cache the problem|is the pool the problem|is the disk the problem|is the proxy the culprit|
you sure?|how sure are you|could it be dns|smells like the db to me|is it us or aws|why not the deploy|
I'd bet a beer on the network|are you guessing or do you know|what speaks against your theory|isn't it just the cache again|
convince me|what would prove you wrong|I don't buy it, CHANGE only touched css|is it maybe a bad node rather than the code|
Confidence level in percent please|correlation or causation, hm?|
is the payment provider having problems and we only suffer from it|honestly looks like a memory leak to me, agree?|
why do you blame COMPONENT when its graphs are flat|it's always dns. is it dns|how solid is the CHANGE theory really|
couldn't it be a noisy neighbour|seen this pattern in my last company, there it was conntrack exhaustion, does it fit here|
is it certificate related at all|thundering herd?|what would have to be true for this to be wrong|
maybe the deploy is innocent and it just got more traffic, no?|are we being ddosed|is their side at fault or ours|
arguments for and against pls|strange, the timing does not match CHANGE in my opinion|is it a deadlock|
with all respect I wrote that module and it hasn't been touched for two years, so I find it hard to believe that it is the reason, what makes you so certain|
last time the bot said db and it turned out to be a switch in the rack, so forgive me, but could it be the network this time as well|
is it the database?|i think its dns|How sure are you?|could it be a DDoS|
Are you certain that CHANGE is to blame? It passed all its tests.|Is it us or is it the cloud provider?|why not the network|
My guess: the new load balancer. What do you say?|confidence?|I don't buy it, COMPONENT had nothing deployed|
couldn't it be simply more traffic than usual|From the security side: can you exclude that somebody is attacking us?|
what would convince you that you're wrong|isn't it the stripe outage|me I would bet on the memory, you agree?|
Is that a proven fact or an assumption?|why do you suspect COMPONENT and not COMPONENT|looks like a memory leak to me, no?|
are you just guessing|somebody in the office says it's the certificate. True?|And if it was the cache all along?|
how do you know it wasn't the migration|Could a hacked account be the explanation?|
it is sure sure that it comes from CHANGE?|what are the odds that it is something completely different|
So it was Kemal's deploy?|What arguments do you have for this cause, and which against?|is it aws' problem|
pretty sure that's a bad node|
Without wanting to offend, in Istanbul we had the same picture and there it was the disk of the database, would that not be more logical here?|
bullsh*t, our release was clean, it's the network|is it the database|is it dns|is it the network|dns?|network?|
is it COMPONENT|is it not COMPONENT|isn't it COMPONENT|isn't it CHANGE|is it CHANGE|is it because of CHANGE|
is CHANGE to blame|was it the deploy|was it the deploy of COMPONENT|could it be the deploy|could it be COMPONENT|
couldn't it be a ddos|could it be traffic|could it be a memory leak|could it be the certificate|could it also be the cache|
can it be the cloud provider|can it be that the disk is full|maybe the database|maybe it is the load balancer|
maybe kafka again|perhaps it is the certificate|I think it is the database|i think its the new release|
I think you are wrong, it's COMPONENT|I bet it's dns|I guess it's the network|my money is on COMPONENT|
I suspect the cron job|i suspect CHANGE|looks like a leak to me|looks like COMPONENT to me|smells like dns|
smells like the pool is too small|sounds like a timeout problem|feels like the network|i'd say it is the queue|
pretty sure it is redis|it's always the database|it must be COMPONENT|it has to be the deploy|it can't be COMPONENT|
it can not be CHANGE, that was only css|COMPONENT was fine all day so it is not that|nonsense, COMPONENT is not the problem|
no way it's COMPONENT|I don't believe it|I don't buy that|are you sure|are you really sure|r u sure|sure?|
you sure its COMPONENT|how certain|how confident are you|in percent, how sure|would you bet on it|
are we certain it is the change|is that proven|is that a fact or a guess|guess or fact?|fact or theory|is this confirmed|
confirmed?|why not COMPONENT|why not CHANGE|why do you think it's COMPONENT|why COMPONENT|why do you blame CHANGE|
why do you rule out nothing and blame my service|what makes you think so|what speaks for COMPONENT|what speaks against it|
what speaks against CHANGE|pros and cons of that theory|what would change your mind|how could you be wrong|
could you be wrong|what if you are wrong|what contradicts it|any doubts|is there anything that does not fit|
does it fit with the timing|does the timing fit|is CHANGE related|is the deploy related|has CHANGE anything to do with it|
does the maintenance have something to do with that|related to the maintenance window?|related to the aws outage?|
is it related to what we had with the payment provider|us or them|us or the provider|is it us or them|
is it our fault or theirs|our side or their side|ours or theirs?|is the provider the problem|is it on our side|
is the third party down|is it just coincidence|coincidence or cause|correlation?|or is it the other release|
and the flag, couldn't that be it|what about the flag|what about the node|what about the traffic, could that be it|
how about a bad node|what about CHANGE|the load test, was that it|too many users maybe|is it load or a leak|
leak or just more traffic|bug or overload|code or config|is it a bug in CHANGE|is it hardware|bad disk?|full disk?|attack?|
are we being attacked|is somebody attacking us|is a noisy neighbour possible|could the cron at 3 be responsible|
was it the guys from platform|was it me|did I break it|did my merge break this|did we do this to ourselves|
tell me it's not my deploy|my commit was only a typo, it can't be that|the vendor swears they are fine, are they|
they claim its our timeout, true?|stock looks more suspicious to me|COMPONENT looks way more suspicious to me|
to me COMPONENT looks guilty|is COMPONENT the culprit|did CHANGE cause this|did CHANGE do this|does COMPONENT play a role|
has COMPONENT a part in it|what clears COMPONENT|what clears the release of COMPONENT|what makes CHANGE innocent|
is it a code problem or a config problem|is it our code or the network|COMPONENT or COMPONENT, which is it|
has the certificate expired|did a cert expire|is there a leak|is the disk full|is the leak in COMPONENT|is there a ddos|
could it be the last deploy of COMPONENT|are you really sure about that|
have you considered that it might be the payment provider|is it COMPONENT or CHANGE that did it|why isn't it CHANGE|
why isn't it CHANGE, that went out right before|why isnt it COMPONENT, it was deployed just before|should we blame CHANGE|
we should blame CHANGE, right|blame CHANGE?|is github down|is aws having problems|is aws down again|
is cloudflare having trouble again|is stripe having an outage|pool exhausted maybe|
connection pool exhausted on COMPONENT maybe|why COMPONENT?|why COMPONENT of all|why COMPONENT and not COMPONENT|
but why COMPONENT|why that one|why do you say COMPONENT|what about COMPONENT|have you thought of the cloud provider|
did you consider a third party|is it not rather COMPONENT|I doubt that, COMPONENT looks fine|
COMPONENT has nothing to do with it|does CHANGE explain it|COMPONENT looks suspicious to me|my guess is COMPONENT|is it aws|
is it the cloud|is it a network issue|is it an attack|are we under attack|is it traffic|could traffic be the reason|
is it a traffic spike|could load be the reason|is it COMPONENT or COMPONENT|is COMPONENT slow because of the db|
is it because of COMPONENT|is it due to the deploy|was it CHANGE|did the deploy break it|did CHANGE break it|
is COMPONENT the root cause|is COMPONENT the problem|is COMPONENT at fault|is COMPONENT guilty|is COMPONENT to blame|
why do you think it is COMPONENT|could COMPONENT be involved|is COMPONENT involved|I say it is COMPONENT|
surely it is COMPONENT|someone says it is COMPONENT|bob says it is COMPONENT|so the COMPONENT deploy is innocent|
is the deploy of COMPONENT innocent|did COMPONENT do this|both deploys at the same time which one is it|
which of the two deploys is it|is a noisy neighbour the reason|is it a leak|which one is it really COMPONENT or COMPONENT|
COMPONENT or COMPONENT which one is it really|could this simply be too much traffic|is it too much traffic|
is it the traffic|is it just load|is the deploy a red herring|is CHANGE a red herring|is that just a coincidence|
why is CHANGE innocent|what makes COMPONENT innocent|
hm. could it not just as well be the card network, they had trouble last week too|that can't be the vacuum, it runs every night and never hurt anybody|
is it us or twilio|is this even real? the graph looks flat to me|with what degree of confidence was the cause established|
i was thinking it's the new vpn, the timing fits so well|coincidence that the kernel was patched yesterday? i don't think so|
attack or a real rush? we had a tv spot at 8|i'd say it's the synonyms file, that went in at eleven|why not the synonyms|greylisting by gmail maybe?|
I'd bet it's the routing engine because the maps update was today|could be the new model, it's bigger|vendor's fault or ours|
for me is the network of the datacenter, no?|can't be the wifi, the tablets are fine and they're on the same one|
they say we're sending too much, I say we aren't|honestly i think it's the certificate on the devices, the old models at least|
it's not the payment provider, I asked them|how certain is it that the queue service is to blame|somebody edited the file by hand, that's what I think|
so it wasn't the canary?? errors are still there|I'm not convinced it's terraform, that plan was empty as far as i remember|
with all respect, I've run this database for nine years and a checkpoint does not take the site down|
what would have to be true for it to be the storage instead|each time it comes right when the cron for the price import runs, coincidence?|
I suspect the schema change by crm, am i right|not the flags, i double checked them, so why do you keep saying flags|
what about okta then, why is it not them|do you still believe it's the mq|
I doubt that it's the check, because the app itself was restarting all the time|can't be fare-cache, portugal isn't in the 30%|
how can you be so sure, last week you were dead wrong|that can't be billing, we didn't touch it|
I'd have thought the load balancer would be a much better explanation, wouldn't it?|i still say its the provider and not us|
how certain are you, out of a hundred|what would have to be true for you to be wrong|so its not the traffic spike then?|
my money is on the new driver, agree?|why do you think its the key and not the clock|hmm but memory was high too, how do you explain that|
you said not the deploy. why not|isnt it suspicious that it started exactly at backup time|Is it us or is it them?|
You were wrong last time, why should I belive it now|I would bet on the noisy neighbour, any sign for it?|Could it just be the bots again?|
what argues against your theory|not buying it, teh db was fine all along|On a scale, how confident|
was it realy the deploy? it went out 2 hours earlier|how come you dont blame the storage|
The guy from the agency swears its our proxy, do you see it like him|a week later, are you still as sure about the cause as that night|
Isn't it rather the push thing from google?|I think someone deleted an index|could be the leap second, couldnt it|
If it were the pool we'd see waits, but I don't see any. Explain?|why not the databse|Are you guessing|
how confident are you in this on a scale form one to ten|not convinced, COMPONENT looks far more suspicious|
Is it possible that our payment provider is the one who has the trouble and we only see the consequences?|Does this have to do with the cert|
My bet is on the cron job that kicks in every full hour|sounds like a noisy neighbor on the host no?|
i dont beleive it is CHANGE, it was only a css fix|
With all respect, in twelve years here it has been the load balncer every single time, so why do you rule that one out?|
Before I wake up a director because of your conclusion I would like to know how much you would bet on it being right|
amazon had some yellow thing on their status page an hour ago, cant this simply be their fualt and not ours at all`,
};
