/**
 * What people say who want to know of or want `standing`: whether it is one thing, and what speaks for or against it.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const standing = `was it one of todays deploys|was it one of today's releases or not|was it a deploy or not|
is one of the recent changes behind it|did one of this morning's deploys do this|was it any of our releases today|
is it one of the changes of the last hour or something else|did one of our deploys break it|
was it us pushing something or not|is CHANGE off the hook|is CHANGE in the clear|is that our own fault or COMPONENT|
our own fault or that of COMPONENT|is the cache the problem|is the pool the problem|is the disk the problem|
is the proxy the culprit|you sure?|how sure are you|could it be dns|smells like the db to me|is it us or aws|
why not the deploy|I'd bet a beer on the network|are you guessing or do you know|what speaks against your theory|
isn't it just the cache again|convince me|what would prove you wrong|I don't buy it, CHANGE only touched css|
is it maybe a bad node rather than the code|Confidence level in percent please|correlation or causation, hm?|
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
was it the guys from platform|was it me|did we do this to ourselves|my commit was only a typo, it can't be that|
the vendor swears they are fine, are they|they claim its our timeout, true?|stock looks more suspicious to me|
COMPONENT looks way more suspicious to me|to me COMPONENT looks guilty|is COMPONENT the culprit|did CHANGE cause this|
did CHANGE do this|does COMPONENT play a role|has COMPONENT a part in it|what clears COMPONENT|
what clears the release of COMPONENT|what makes CHANGE innocent|is it a code problem or a config problem|
is it our code or the network|COMPONENT or COMPONENT, which is it|has the certificate expired|did a cert expire|
is there a leak|is the disk full|is the leak in COMPONENT|is there a ddos|could it be the last deploy of COMPONENT|
are you really sure about that|have you considered that it might be the payment provider|
is it COMPONENT or CHANGE that did it|why isn't it CHANGE|why isn't it CHANGE, that went out right before|
why isnt it COMPONENT, it was deployed just before|should we blame CHANGE|we should blame CHANGE, right|blame CHANGE?|
is github down|is aws having problems|is aws down again|is cloudflare having trouble again|is stripe having an outage|
pool exhausted maybe|connection pool exhausted on COMPONENT maybe|why COMPONENT?|why COMPONENT of all|
why COMPONENT and not COMPONENT|but why COMPONENT|why that one|why do you say COMPONENT|what about COMPONENT|
have you thought of the cloud provider|did you consider a third party|is it not rather COMPONENT|
I doubt that, COMPONENT looks fine|COMPONENT has nothing to do with it|does CHANGE explain it|
COMPONENT looks suspicious to me|my guess is COMPONENT|is it aws|is it the cloud|is it a network issue|is it an attack|
are we under attack|is it traffic|could traffic be the reason|is it a traffic spike|could load be the reason|
is it COMPONENT or COMPONENT|is COMPONENT slow because of the db|is it because of COMPONENT|is it due to the deploy|
was it CHANGE|did the deploy break it|did CHANGE break it|is COMPONENT the root cause|is COMPONENT the problem|
is COMPONENT at fault|is COMPONENT guilty|is COMPONENT to blame|why do you think it is COMPONENT|
could COMPONENT be involved|is COMPONENT involved|I say it is COMPONENT|surely it is COMPONENT|someone says it is COMPONENT|
bob says it is COMPONENT|so the COMPONENT deploy is innocent|is the deploy of COMPONENT innocent|did COMPONENT do this|
both deploys at the same time which one is it|which of the two deploys is it|is a noisy neighbour the reason|is it a leak|
which one is it really COMPONENT or COMPONENT|COMPONENT or COMPONENT which one is it really|
could this simply be too much traffic|is it too much traffic|is it the traffic|is it just load|is the deploy a red herring|
is CHANGE a red herring|is that just a coincidence|why is CHANGE innocent|what makes COMPONENT innocent|
hm. could it not just as well be the card network, they had trouble last week too|
that can't be the vacuum, it runs every night and never hurt anybody|is it us or twilio|
is this even real? the graph looks flat to me|with what degree of confidence was the cause established|
i was thinking it's the new vpn, the timing fits so well|
coincidence that the kernel was patched yesterday? i don't think so|attack or a real rush? we had a tv spot at 8|
i'd say it's the synonyms file, that went in at eleven|why not the synonyms|greylisting by gmail maybe?|
I'd bet it's the routing engine because the maps update was today|could be the new model, it's bigger|
vendor's fault or ours|for me is the network of the datacenter, no?|
can't be the wifi, the tablets are fine and they're on the same one|they say we're sending too much, I say we aren't|
honestly i think it's the certificate on the devices, the old models at least|it's not the payment provider, I asked them|
how certain is it that the queue service is to blame|somebody edited the file by hand, that's what I think|
so it wasn't the canary?? errors are still there|I'm not convinced it's terraform, that plan was empty as far as i remember|
with all respect, I've run this database for nine years and a checkpoint does not take the site down|
what would have to be true for it to be the storage instead|
each time it comes right when the cron for the price import runs, coincidence?|
I suspect the schema change by crm, am i right|not the flags, i double checked them, so why do you keep saying flags|
what about okta then, why is it not them|do you still believe it's the mq|
I doubt that it's the check, because the app itself was restarting all the time|
can't be fare-cache, portugal isn't in the 30%|how can you be so sure, last week you were dead wrong|
I'd have thought the load balancer would be a much better explanation, wouldn't it?|i still say its the provider and not us|
how certain are you, out of a hundred|what would have to be true for you to be wrong|so its not the traffic spike then?|
my money is on the new driver, agree?|why do you think its the key and not the clock|
hmm but memory was high too, how do you explain that|you said not the deploy. why not|
isnt it suspicious that it started exactly at backup time|Is it us or is it them?|
I would bet on the noisy neighbour, any sign for it?|Could it just be the bots again?|what argues against your theory|
not buying it, teh db was fine all along|On a scale, how confident|was it realy the deploy? it went out 2 hours earlier|
how come you dont blame the storage|The guy from the agency swears its our proxy, do you see it like him|
a week later, are you still as sure about the cause as that night|Isn't it rather the push thing from google?|
I think someone deleted an index|could be the leap second, couldnt it|
If it were the pool we'd see waits, but I don't see any. Explain?|why not the databse|Are you guessing|
how confident are you in this on a scale form one to ten|not convinced, COMPONENT looks far more suspicious|
Is it possible that our payment provider is the one who has the trouble and we only see the consequences?|
Does this have to do with the cert|My bet is on the cron job that kicks in every full hour|
sounds like a noisy neighbor on the host no?|i dont beleive it is CHANGE, it was only a css fix|
With all respect, in twelve years here it has been the load balncer every single time, so why do you rule that one out?|
Before I wake up a director because of your conclusion I would like to know how much you would bet on it being right|
amazon had some yellow thing on their status page an hour ago, cant this simply be their fualt and not ours at all|
are you sure its the deploy|why do you think its the pool|isnt it just more traffic?|rather the db than the pool no?|
could the cert have something to do with it|im not convinced its CHANGE|maybe its redis|
sounds like a memory leak to me, agree?|could COMPONENT be the one dragging it down|you really think a flag does this|
my gut says bad query, am i right|did the marketing push do this|is this a ddos|
hows that fit with CHANGE being out for two days already|might it be the provider having an outage|
100% sure or just guessing|whats the case for COMPONENT being guilty|what if its the load balancer after all|
is COMPONENT the cause or just a victim|before i blame the payments team, is it really theirs|why would it be the cache|
i bet its the nightly cron|any chance the aws thing is behind this|then why is it not CHANGE, that went out the same minute|
how likely is the pool really|CHANGE was reviewed twice, you still think its that|
restart helped, doesnt that speak for a leak|ok boss says its the db, is it|
it started before the deploy, so how can it be CHANGE|and you are certain?|Could it be the newsletter we sent at nine?|
How sure are you that it is CHANGE?|are you certain|Isn't it simply more traffic because of the sale?|
what speaks against COMPONENT|Sales swears it was the new pricing page, could that be it?|
rather the database than the pool, no?|Are you really sure it was the deploy and not the hosting company?|
and why not the network?|so its CHANGE then?|What makes you think it is not an attack?|
My gut says it's COMPONENT, am I wrong?|Could the coupon campaign be the reason, we had a rush of visitors?|
how confident are you in that|Before I call the supplier and shout, is it definitely their side?|
What speaks for the certificate theory?|is it not just dns again|Could somebody have hacked us?|
Does it have anything to do with the maintenance last night?|maybe its the vendor?|
I doubt that it is CHANGE, it went live hours earlier, so are you sure?|
Is the payment provider to blame, as my customer claims?|couldnt it be the restart that made it bad|
Why do you believe it is COMPONENT rather than COMPONENT?|is it due to heavy traffic|
Is it possible that black friday load did this?|100% sure?|
They rolled CHANGE back and it is still bad, so are you still sure CHANGE is the cause?|
isnt it just too many visitors from the tv spot|are you sure it's COMPONENT|rather the pool than the query, no?|
I still think it's CHANGE, not us|what speaks against the load balancer|isn't it simply more traffic|
db here, I doubt it's our primary, why do you think so|could a bad cert explain it|
what makes COMPONENT a better suspect than COMPONENT|is it because of the sale?|maybe a noisy neighbour?|
it cant be the cache, we flushed it yesterday|so you say its us, how confident are you|
why COMPONENT and not the thing in front of it|smells like a memory leak to me, agree?|
might be the card vendor, dont you think|sounds like a retry storm to me, could that be|
does anything speak for the firewall theory|are we under attack, could it be a ddos|what about a slow disk as the culprit|
does my migration have anything to do with it|just joined, is CHANGE the suspect or just bystander|
payments swears it's not them, are they right|could it be both|not the pool then?|percent certainty?|
is it related to the vpn change at all|isnt it our own rate limiter|
networks here and a bit offended, what makes you so certain it's the switch|
we restarted the pool at noon for nothing, so is it really the pool|
no offence, but couldnt it be that you mistake load for a leak|could it be CHANGE|how sure are you that it is COMPONENT|
why the pool and not the network|why not the cache|rather the database than the pool?|is it just more traffic|
before I approve: what speaks against it|what speaks for CHANGE as the culprit|isn't it the certificate again|
I bet its the new flag, am I right|sure its not dns|could the cron job be behind it|do you still believe it was the deploy|
couldnt it be the payment provider|and if it is the provider rather than us, does that fit|
how confident are you in the cause|is COMPONENT to blame or is it a victim|maybe a bot attack?|
on a scale from 1 to 10 how certain is this cause|you say memory leak, what would contradict that|
was it really CHANGE that did it|why do you think it is not the load balancer|any doubt left about the cause|
the dba says it is a lock, could he be right|what makes you prefer the pool over the deploy|
did the sale overload it, or is that a wrong guess|has it got to do with the failover last night|so it is not the deploy?|
and why not the queue|couldnt the restart have been the cause rather than the deploy|really? the pool?|
could it be the network|are you sure that it is the database|why not the pool?|how sure are you, in percent|
and is it not rather the cache|I would bet on CHANGE, what do you think|what speaks against the theory with the memory leak|
isn't it simply more traffic because of the carnival?|does anything speak for COMPONENT as culprit|
can it have to do with the deploy of yesterday|maybe the certificate is the guilty one?|it is DNS, no?|
my colleague in Chennai says it is the firewall, can this be|why do you believe it is COMPONENT and not the load balancer|
rather the disk than the code, or|is it possible that the vendor is the cause|how certain is your diagnosis|
what makes you think that CHANGE did it|are we attacked? ddos?|so it is the pool size, right?|
what are the arguments pro and contra COMPONENT|do you stay with your theory even after the restart did not help|
is the new version to blame or is that a coincidence|why should it be the token|
does it come from too many users at the same time?|might the slow query be responsible|
I doubt that it is CHANGE, it only changed a text|could the restart from 8:00 be the origin of the problem?|is it the db|
could it be redis|could CHANGE be it|sure its COMPONENT?|why COMPONENT and not the pool|more traffic maybe?|
rather the database?|cant it be a bot attack|surely its the deploy|maybe just load?|is it really CHANGE|isnt it the cert|
certain or guessing|or is it COMPONENT|might it be aws|ddos?|memory leak perhaps?|i bet its COMPONENT|
so not the deploy then?|did my CHANGE cause this|how certain is the cause|im convinced its the cache|
was it me, CHANGE is mine|noisy neighbour maybe?|could the cron job be guilty|dba here, surely not my db|
before i approve, how sure|is it the cert that expired|so traffic is innocent?|
you said COMPONENT is the reason but the same errors were there before it was even deployed, so are you sure it's that one|
My gut says the database and your report says the pool, and my gut has been right before, why not the database|
we had a huge newspaper article about us this morning, could this just be more traffic and not a bug at all|
before I sign a rollback that will anger three teams, how certain are you that CHANGE is to blame|
I wrote that change and tested it for a week, so forgive me for asking, what speaks against my change being the culprit|
Are you positive that it's not the network, because our provider has maintenance tonight and never admits anything|
you sound very confident for someone who looked for three minutes, how sure are you really about that cause|
hmm a colleague thinks it's the certificate and he is usually right with such things, could it be the certificate|
It seems too convenient to blame the intern's deploy, is there anything that contradicts that explanation|
i still think COMPONENT is innocent here because its own numbers are flat, why do you think it is the one|
couldn't it be a bot attack rather than a slow query, I see a lot of strange user agents from one country today|
The vendor says it's on our side, of course they do, but isn't it more likely their api that is failing|
if it were the memory leak then a restart would have helped for longer, so is it really the leak|
you named the cache with 60 percent and that sounds like a coin toss to me, what makes you lean towards the cache|
I'm no engineer, but the clocks changed last night and it all started then, might it be the time change|
so why can't it be the load balancer, we touched it last week and I've been nervous about it ever since|
That doesn't add up for me, CHANGE only touches the emails, how could it possibly be what slows the checkout|
my boss asks for a percentage, he loves those, how confident are you that EVIDENCE points at COMPONENT and nothing else|
wouldn't the disk be a better explanation than the deploy, given that it filled up exactly then|
Everyone nods at your theory and I feel like the only sceptic, but is it not rather the queue consumer|
no offence but you blamed CHANGE within two minutes, that cant be right, are you realy sure its that|
but the other region has the same version and no problems at all, so how can it be CHANGE|
you have been wrong about the cache on monday, why should I believe that it's the cache this time|
im still not convinced, the errors went on after the rollback, so doesnt that speak against your theory|
are you sure its the pool|could it be the database|or is it rather dns|how confident, in percent|
why do you think its CHANGE|maybe its the network?|is it really the deploy|couldn't it be COMPONENT instead|are we certain|
what supports that theory|is that a guess or certain|not the loadbalancer?|what makes you doubt it|
why did you not see that it was the COMPONENT release|why did you not catch CHANGE|how could you miss the COMPONENT release|
my money is on COMPONENT, it's always COMPONENT. is it?|how sure are you really, out of 100|
dba here: i don't buy that it's the replica, convince me|couldn't it simply be the weekend rush|
why not a ddos? looks like one to me|someone in the hallway says it's the certificate, true?|
rather a poison message than a slow disk, no?|what argues against the broker?|
are we certain it's CHANGE and not coincidence|could the s3 thing from this morning play in|
it's just the onsale crowd, isn't it|why do you keep saying redis when redis looks bored|
could it be clock drift, had that once|i rather think the gateway is at fault than auth, thoughts|
is it really the index build?? that ran for weeks|what makes you so sure its the long transaction|
you sure it's them and not us|might it be our firewall|people say it's back to school traffic, is it|
i doubt CHANGE did this, it only touched css|could it be the sim provider? they had maintenance announced|
and you don't think its the iot gateway?|what are the odds that it's the ledger lock|its dns. its always dns. right?|
how come you think its the dns and not the router|a leak or simply too little memory, what do you think|
are you ruling in the pdf library now? how confident|is the schema change to blame|schema change? really? that was days ago|
isn't it the cdn rather than our encoder|what speaks for the encoder|is it CHANGE or the one after|
why are you picking on CHANGE|could the token refresh be the thing|noisy tenant? i bet its a noisy tenant|
are you positive that it's the shard|is it the pdf renderer|more likely the barcode vendor than us, i'd say. agree?|
gc pauses, is that plausible|why would it be gc, we tuned that last year|caching bug or bad data, what do you lean to|
how certain is the cache thing|network or server, which one|i still say it's the switch. what's against it|
could we have run out of credit, silly question|are you really sure about the carrier|
so the flag it is? doubt it, flag was on for weeks|is the fx feed under suspicion|is it wal files piling up|
wal? could as well be temp files, no|can a failover flip it to read only, is that what we see|why not the license server|
is the vpn tunnel a candidate|they told me vpn, you say cert. who's right|
hm the status page of the push people is all green, still think it's them?|it's dns isnt it|could be the cache too, no?|
how sure are you 60 or 95|are we really certain it's CHANGE or is it just the last thing we touched|
smells like COMPONENT to me|would you bet your salary on the pool|rather disk than db if u ask me, wrong?|
what speaks against CHANGE being it|maybe it's simply more traffic?|
dont buy it, CHANGE only touched css, why would that be it|COMPONENT innocent y/n|sounds like a memory leak, does that fit|
is it us or is it aws|the guy who denied says it's the certs, has he got a point|isn't it just a noisy neighbour|
nothing to do with the migration, right|could some bot be hammering us instead|is it oom|
could it be the db rather than the pool|sure its CHANGE?|could be a noisy neighbour no?|isnt it the psp's fault again|
might be a gc pause thing|and if its not the deploy at all?|my money is on the cert, am I wrong|could CHANGE have done that|
why do you think its COMPONENT and not the cache|dba here, I dont buy the db theory, could it be the client|
disk full maybe?|are you certain its the config|is it lock contention|so its not the load balancer?|
can a bad migration explain it|is it a retry storm|you really think a 3 line change did that|bad deploy or hw?|
maybe its the kernel update|what makes you doubt COMPONENT|does the memory leak idea hold water|
nothing to do w the sale traffic?|did the players rush cause it or is it smth else|
owner says no way its COMPONENT, how sure are you|deploy was at noon so how can CHANGE be it|
metrics of COMPONENT look fine, still think its that?|psp had an outage too, couldnt it be them|
before we roll back, are we certain its CHANGE|cant it be plain load, its sale day|rather disk than cpu if u ask me|
traffic up or is it really the pool|not the cache then?|why are you so sure about the config|
is it the same box that ran out of fds, i.e. is it a file handle thing|COMPONENT team here, is it us|
is it our fault? partner integration here|could it be the newsletter we sent at 9|
we from marketing started a campaign, is it more traffic maybe|how sure are you with the cause|
isn't it rather the database than the cache|the vendor says it is not them, do you believe that|
maybe it is because of my import job?|is it CHANGE or not|do you still think it was the deploy, now after the recovery|
was it an attack|and not the network?|could the certificate be expired and be the cause|
is that possible that COMPONENT is guilty|why do you blame COMPONENT and not the provider|
the rollback was denied since they doubt your cause, how certain is it|could also be the bank, no?|
guess or fact, that it is the pool|can we exclude that it was our release|so is COMPONENT innocent|
hm, what about the new price list, can that be the reason|are you really convinced it's CHANGE|
what makes you believe it's not the load|you said database, are you still sure after the restart|
how certain are you about the pool|why do you think it isn't the network|isnt it rather COMPONENT|maybe a ddos?|
can it be that the disk is just full|is the deploy really to blame or is that a coincidence|
what speaks for CHANGE as the cause|and what against it|do we simply have more traffic|is it on our side or the bank's|
is it the certificate again|might a bot be hammering us|i'm the author of CHANGE and i think it's innocent, why blame it|
it cant be the cache, that was warm, or can it|whats your percentage that it's the leak|
is it because of the marketing mail this morning|couldn't the migration have done that|hm, rather the lock than the pool?|
would you bet on it being the config|did the cron job cause this|what about the load balancer, could that be it|
why CHANGE and not the one before it|before i wake the network folks, are you positive its them|
is CHANGE the culprit yes or no|how sure|i doubt that. why would a flag slow down logins|is it cpu throttling|
people say CHANGE did it, do you agree|the dba swears the database is innocent, is he right|
before we roll back CHANGE: is it truly the one|and if its the cache|could a customer have caused this with a huge import|
what makes COMPONENT unlikely|not the network?|is there something that contradicts the leak|
how confident on a scale from 1 to 10|was it a hacker|isnt black friday traffic simply too much for it|
is the restart loop the cause or a symptom|do you still believe in the lock|more load than usual as the reason?|
my gut says it's the certificate, true or not|can we be certain that its not us but the vendor|
could both deploys be at fault together|why not the other deploy|is it posible that the proxy does it|
i think you're wrong, i'd say disk|fairly sure or just guessing|what about clock skew, would that fit|
everyone blames the deploy, do you too|is it more likely the disk or the network|could the holiday traffic explain it|
how much do you trust your own finding|does the timing really fit CHANGE|might it have been the restart itself|
hm why would it be the pool though|is the vendor to blame|are there doubts|would a bad disk look the same|
what if it is dns after all, is that possible|couldnt it be the users, twice as many as on other days|
is it me, did my config do that|COMPONENT maybe?|and why not the certificate|is that a fact or a suspicion|
could it be COMPONENT insted|with all respect, i don't think it's the pool, isn't it the garbage collector|
are you shure about that|if not CHANGE, could it be COMPONENT|is there too much load, is that all`;
