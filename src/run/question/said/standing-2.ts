/**
 * What people say who want to know of or want `standing`: whether it is one thing, and what speaks for or against it.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const standing2 = `isnt it rather the bank network on the other side|are you sure about this|i bet its DNS. is it|
more traffic maybe? its payday|couldnt it be an attack|is it us or the card scheme|
I dont believe it is COMPONENT, what makes you think so|maybe its only the month end load?|is CHANGE guilty or not|
dont you think its the HSM|do you still stand by the pool theory|could it be that the mainframe is slow|
Is it possible that the memory limit is to blame?|Tom denied it because he thinks its the vendor. is he right|
how certain is that|was it really CHANGE|are we 100% on that diagnosis|rather a bad query than a bad deploy, no?|
it cant be the flag, we turned it on a week ago. still the flag?|could be cloud provider?|
the dba says no way its his database. is it his database|does something speak for a hardware failure|
could also be coincidence that CHANGE went out at the same time, right?|is that our bug or the acquirer's|
you positive?|convince me its CHANGE|the acquirer is known to be flaky. them?|
I pressed deny because I think it is the network. Prove me wrong?|how much would you bet on the key|
is the pool really the villain|but the replica lag, isnt that more likely|
our change was only text. how can you blame it|could it be the scheme's fault|i'd say payday rush, would you agree|
what about the vendor patch, could that be it|COMPONENT innocent?|tell me why it isnt the database|
whats the confidence|arent we just being ddosed|might be a bot|still convinced?|really the certificate?|
are you dead sure about the leak|Do you consider the migration a plausible cause?|pro and contra for the pool please|
how likely is it that the HSM did it|people here say its the firewall rule from thursday. true?|
is it maybe only the monitoring that's broken|sounds wrong to me. why would a timeout setting do that|
Lena says its the scheme and thats why she denied. Does she have a point?|
I shipped CHANGE and tested it for a week. Why would it be that|
is it possible that the terminals themselves are the problem|cant it simply be a full disk|is it the key or not|
so you say database. i say pool. whos right|is your theory watertight|what argues for the leak|
any doubts about the cause?|not the load then? it's deadline day after all|
do you believe its the same thing that hit the acquirer|i smell a bad index, do you|may it be the new tax tables|
why are you so fixed on COMPONENT|you still think that after the denial|is a cyber attack conceivable|
the chief blames the vendor, you blame CHANGE. why not the vendor|is it thinkable that it's the new key|
how firm is your opinion|CHANGE is a comment fix, come on. really CHANGE?|
why would it not be the load of the deadline|sure thing or just a hunch|is the lock theory still up|
could a bad router do such a thing|fraud team thinks its a card testing attack. Could they be right?|
is there a doubt that CHANGE did it|isnt the timing with the vendor patch too good to be chance, could it be that|
you sure its not just the monitoring|why do you say key and not network|
my change only touched the cosmetics shop, are you seriously saying it was that|
couldnt it just be the ddos kids again|how convinced are you, out of ten|
you had COMPONENT as suspect before the stop. still?|is it really a false alarm or did someone just want it quiet|
false alarm?? i have 40 tickets here|i bet its the drm vendor|isn't this simply everybody tuning in at once|
could the ad server be behind it rather than COMPONENT|why you think COMPONENT and not the origin|
I am the author of CHANGE and I doubt it. Convince me.|how solid is that|its the ticker, isnt it|
my gut says search index. what does yours say|why are you ruling in COMPONENT when it has no errors|
is it conceivable that the ad provider does that|more readers than usual maybe?|
would the database explain it better than the cache|what makes you so certain|
could CHANGE have anything to do with it|you call it false. i call it unexplained. how sure are you|
isn't it more likely the probe was right and you looked at the wrong place|
is it possible that the alert was real and it healed on its own|why do you think it was only the probe|
a false alarm three days in a row? really?|could my load test have caused the alert|
might it be the probes own network|nah, i think its COMPONENT. what do you think|
is it the same as what you suspected before the stop|he stopped you because he thinks it's the vendor. do you agree|
So COMPONENT is innocent?|why not the queue|would a memory leak fit|how much would you bet on that|
how do you feel about the theory that a celebrity joined|you sure thats not CHANGE|is it us or the payment provider|
its the bots i tell you|can't be COMPONENT, we doubled it last week|I deployed CHANGE this morning. am i the problem?|
how probable is the lock theory|why COMPONENT rather than the seat lock|
Could it be that the waiting room lets in too many?|whats the evidence against it being my change|
you said pool. i say slow query. who's right|do you stand by your theory after the denial|still think its the cache?|
is there anything that doesnt fit your explanation|i doubt its the consumer|it's always dns, no?|are you sure sure|
couldn't a goal notification storm do that|could it be the other match loading the same shard|
do you exclude that it's CHANGE|we had the same thing with kafka, is it kafka|
explain why it should be COMPONENT, it was idle|Is it certain or is it only a suspicion?|
is it really the change of ours? we're the scapegoat every time|the clock on that host maybe|firewall change?|
i would say storage. agree?|is it related to the power cut|expired certificate by any chance?|
isnt that just month end load|the new batch could it be|I closed it as false alarm but now I'm not so sure. Are you?|
hm, could a daylight saving jump have fooled the alert|is the scrape gap the reason or just another symptom|
does the stop mean you believe it's the vendor|our new anticheat is heavy. is it a candidate|was it an actual attack?|
as the dev of COMPONENT i say no way. arguments?|
strange theory i know, but could the leap of the scoreboard clock do it|is it fair to say the database did it|
You write "probably". How probably?|why do you not believe the ddos idea|
how come you trust the probe theory more than the outage theory|is there really no way it could be real|
could the sun be responsible, lol, no seriously is it heat in the dc|sure its not just the vpn of our office|
are you positive|is it likely that it was the backup job|why blame the ranking when it's the slow disk that hurts|
my theory: bots buying the drop. plausible?|was the stopping person right that it's only the check|
Is there any indication of an attack?|is it the november patch|would a bad network card look like this too|
I don't buy it. Why would the mailer slow down checkout?|is it me or is that theory thin|
coincidence that my deploy was at the same minute, or not?|can you defend that|how firm is your conclusion|
what points to the cache then|Let's be honest, is "probe glitch" a guess?|
is it conceivable that both alerts were real|could the stream of the rival league have overloaded the exchange point|
why couldn't it be my change, i feel guilty|is the vendor guilty or is that just convenient|
are we talking facts or hunches about the cache|new skin drop at six, error at six. isn't that it?|
Somebody said "solar storm" in the call. Any merit?|are we certain its not data corruption|
is CHANGE still your favourite|can it be that my cron job did that|the stopper says vendor, you say COMPONENT. why|
it cannot be the cache, it is new. or can it|whats your certainty|too many voters at once?|
what tells against the vendor theory|everyone blames my team. Is it truly COMPONENT or is that just tradition|
i saw the cpu at 100. so it's cpu, isnt it|The manager wants to close it as glitch. Would you sign that, is it one?|
when i look at it i see a thundering herd. do you too?|devil's advocate again: what if the deploy was innocent|
hand on heart, is it CHANGE|could it be the new price list we loaded last night|
isnt it simply too many people buying strawberries|its the wifi in the depot, no?|how certain are you on this|
could the payment provider be the problem|i'd bet its CHANGE, am i wrong|
are you really sure? COMPONENT has been the scapegoat three times this year|
could it be our black week newsletter that went out at 8|Is it possible that the tills themselves are the problem?|
rather the cache than the database, dont you think|is it a hack|somebody attacking us?|
how confident are you, in percent|the vendor says its not them, is it them|couldnt it also be the certificate|
does the mass mailing have to do with it|was it the heat in the server room|
is it because of the daylight saving change|more guests than usual, is that it?|
i doubt it. COMPONENT was not touched in months|why do you think its CHANGE and not CHANGE|
what would argue for the database|couldn't a bad barcode file do that|
is it the same team's fault again or something with the disk|my son says it's always the firewall. is it|
hm are you certain its not the load|did the promo do this|
Might it be that COMPONENT is only a victim and the real thing is COMPONENT?|you keep saying COMPONENT. how sure?|
could a crawler cause this|what if its not the pool but the network... is it?|
is it us in finance with our month end report who did that|so its definitely the config?|
any chance its the power cut in hall 2|not the memory?|
our it guy at the restaurant swears its the router. could that be|
sales had a flash sale at 5, nobody told you. can it be that?|
are you still convinced its CHANGE now that you saw the new numbers|
after all this, was it really COMPONENT or did we just get lucky|
You named CHANGE as the cause. I wrote it and I cannot see how. Why are you so certain?|
it got better before the rollback. so how can it be CHANGE|how sure are you, would you bet your job|
does anything contradict that theory|what about our new scanners as a cause|
could the rain have to do, everyone orders pizza when it rains|
is it the weekly price load? it runs exactly at that time|could it have been a person who mistyped something|
i heard its a cyber attack, is there truth in that|the vendor did maintenance last night, could that be behind|
not saying its us, but could it be our big excel export|maybe the clock? we had that once with a wrong clock|
isn't that the same memory leak we always have|wouldnt it be the newsletter with 200k people|
why do you exclude so quickly that it was me|is there a chance youre wrong|
what makes COMPONENT likelier than COMPONENT|could the truth be somewhere else, like the storage|
was it maybe just more shoppers than expected|is it realistic that such a small change breaks this|
if its COMPONENT why does COMPONENT suffer as well|what supports it being the pool|
but was it truly the certificate, ours was renewed in may|
possible that the new hotel we connected on monday overloads it?|hmm. maybe bad data from the farm sensors?|
so not CHANGE?|how strong is the case against COMPONENT|couldve been the backup run too, no?|
is the false alert perhaps not so false|80% sure or 50?|
you first said COMPONENT and now COMPONENT, which is it and how firm is that|does the timing really fit with CHANGE|
are you a hundred percent|isnt it our friday price update|come on it cant be such a small setting, are you sure|
the boss thinks we were hacked. were we?|could our own stocktaking have made that|
how can you be so sure that the alert is false|our provider had fibre works this morning. could that be the reason|
maybe its the pos vendor's fault?|why should it be CHANGE, that only changed a colour|
is it perhaps the full moon, no really, could it be the backup|does it fit with the theory that it started in Prague|
is it more the app or more the server|do you still think its the cache|
could that have come from the farm app with its thousand sensors|are we sure it was not sabotage|
any doubt about COMPONENT|rather a memory thing than a traffic thing, no?|is the printer firmware guilty|
what do you hold against CHANGE|i think you are wrong, its the vpn. or?|
could it be a coincidence that it recovered after the rollback|
its not by any chance because i uploaded the new menu at 11?|is it the summer menu pdf with 80mb|
how solid is that finding|is it certain or a guess|
Dont want to point fingers but the pricing team was in there at 6. Could that be it?|
forgive a layman, but could it be simply too little internet?|i deny that it was CHANGE. what makes you so sure|
it went away by itself, so can it have been CHANGE at all|
the barista says since they changed the wifi its slow. related?|
everybody in the store says its because of the loyalty launch. true?|
was it maybe an animal that bit the cable, we had that in the barn|
we had the same with a bad certificate once. could that be it now|is the new warehouse robot to blame by chance|
it began right after the hotel import, isnt it obvious that it is the import|
hm, what about the load from the new franchise|and if its simply a broken switch in the depot? could that be|
what makes you sure its not the vendor|you seem sure its the database. how sure|could be the heat no?|
i say its a leak. agree?|could the strike at the carrier be behind that|cant it be that we simply sold too much|
what if it is the printer driver?|is the guess with the cache still your favourite, and how sure|
it is not the tills themselves, is it|are you dead certain its not us in pricing|
could a guest with 300 rooms in one booking do that|smells like the nightly backup hogging disk. is it?|
could be the backup job no?|I doubt its the kernel. convince me|how certain are you about COMPONENT|percent?|
why not a noisy neighbour|are you guessing or do you know its the pool|isn't it rather COMPONENT than COMPONENT|
sceptical. a connection limit doesn't explain the latency on reads, does it|dns again?|no way its the load balancer|
is that proven or plausible|correlation only, or do you have a mechanism for CHANGE being it|
what would make you drop that hypothesis|more traffic than usual or is that excluded|
I pushed CHANGE and it only touches docs. how can it be that|
my change is behind a flag thats off. so how is it CHANGE|
the timing fits two things, why pick CHANGE and not the failover|
are we confident enough in COMPONENT being the culprit to wake a vendor|
rather the network than the app, I'd say. agree?|high or low confidence|does the theory explain why zone c is fine|
memory leak?|hm, why not COMPONENT|expired certificate maybe?|is COMPONENT the trigger or another victim|
cause or effect, the queue?|is the lock contention the cause or a consequence, which one is it in your view|
I dont buy it|why should CHANGE do that, its three lines of css|coincidence?|
could be coincidence, CHANGE landed 20 min earlier|you say pool, i say slow query. who's right|
would the disk explain it better|a DDoS?|are we being attacked or is that just the students|
more users than normal or the same number|50/50 or 95?|are you sure its not us|what makes you so sure about COMPONENT|
we patched the hypervisor on Tuesday, could that be it|
If it were the network, COMPONENT would suffer too. So is it the network or not?|numa?|is it the vendor's fault|tls?|
DST thing?|timezone bug, isn't it|couldnt it be the modem provider|you sure about CHANGE|still CHANGE?|
so you no longer think its the broker?|whats the probability for your first guess|is it possibly both|
two causes at once?|why the broker and not the gateways|arguments for and against CHANGE|
is etcd really the problem or the disk under it|
does latency come first or errors first? if errors then its not the disk, right?|
are we certain, or is that your best guess|would it not show on COMPONENT too if it was that|
what are the odds its a hardware fault|hm not convinced, the timing is off by 6 minutes. still think its CHANGE?|
noisy neighbor?|is it load|simply more load today?|bad nic maybe|what if the alert itself is wrong, is that thinkable|
is the monitor broken rather than the service|
ok but how is that different from last week when CHANGE was out too and nothing happened. sure it's that?|
your explanation needs COMPONENT to be single threaded. it isnt. so is it still your best guess|
what does the data say against CHANGE|and if its upstream?|vendor api?|kernel?|sure sure?|likelihood pls|
convince me its not our deploy|they blame the network, as always. is it the network|
is there a chance its our own monitoring hammering it|may it be the antivirus scan|
I think it's the token refresh. does that fit what you see?|2 ppl here say its the switch. plausible?|
can a full disk on COMPONENT produce that pattern, yes or no, in your opinion here|is this demand or is this us|
load spike or not|whats weak in the argument|how strong is the case against CHANGE|
devils advocate: why could it be something other than CHANGE|
is it related to the other incident in the storage channel|then it isn't the db?|not ipv6?|
seems too easy. really just a timeout setting?|
CHANGE went out to all zones but only zone a suffers. how do you square that with CHANGE being guilty|
my team's CHANGE has nothing to do with that. prove me wrong|can it be the cooling|hw?|cooling? the temps went up too|
why isn't it COMPONENT, that one always breaks|the same error came before CHANGE as well. still blaming CHANGE?|
really the cert?|how do you rate the odds of that|whats the evidence balance, for vs against COMPONENT|
any chance that it's a customer's script going wild|does it speak against the leak theory that memory was flat|
I bet on the sidecar. your view?|would you put money on it|sidecar maybe?|not the snapshot?|is it us or the carrier|
upstream or us|and a slow disk, how probable would that be|can we say it's definitely CHANGE|what doesn't fit|
might the vlan change be to blame|Isn't that simply the usual monday rush?|
Developer of CHANGE here. I don't see a path from my code to that timeout, do you really hold it's mine?|
The timing matches, granted. But timing matches a cron job as well, could it be that?|
I'd expect cpu to go up if it was gc. it didnt. so is gc still a candidate|
For what it's worth the same thing happens on staging w/o CHANGE. does that kill your theory?|
network team says clean on their side. do you believe its the network nonetheless|
you changed your mind twice tonight. is it COMPONENT now for certain|
to a statistician this is n=1. how confident can one be in it|Vendor says "cannot be us". Could it be them?|
if I understood right, its the lock. but why then would reads be slow, is it truly the lock|
It's registration week so my guess would be plain load. Right or wrong?|certain?|db?|pool?|disk?|not CHANGE?|
CHANGE then?|100%?|or the proxy|more load?|still sure?|are there signs against the theory of the lock|
if someone forced you to bet, COMPONENT or COMPONENT|does anything speak for the ups|
why do you exclude human error, couldn't it be that|why dont you think its COMPONENT|
I'd be surprised if the proxy was guilty. are you sure|couldnt the same picture come from a half dead switch|
has the suspicion against CHANGE hardened|is COMPONENT guilty or just the messenger|
chicken or egg, retries or timeouts|what is plausible about that, the cert was renewed in june. you still think cert?|
are you certain enough that i can wake the cto with it|is it a capacity problem|
hm, could be throttling by the cloud vendor, couldnt it|would you still say CHANGE if i told you it was reverted at 4|
maybe just slow clients?|are we hammered by a scraper or what|is it the same root as in the other thread|
could be both halves of the cluster thought they're primary? split brain?|split brain?|arp?|mtu?|
mtu mismatch would look like this too. thoughts?|what would convince you its not COMPONENT|
I say it's the firmware, prove otherwise|
ok for the sake of argument, what makes CHANGE a better suspect than the firmware|so you don't think its the ups|
it doesnt look like a leak to me, does it to you|Do you consider the hypothesis with the lock settled?|
what about gc, could gc do it|I wouldn't exclude the nic. would you|how much do you trust that result|
could it not be that the disk is merely slow since it is full|does one fact contradict it|
are there any doubts left about COMPONENT|do you hold on to CHANGE|
I see the same spike on days without CHANGE. changes your mind?|likely or unlikely that it's the sfp|the sfp?|
what about the sfp, could be, no?|isn't a bad cable more likely|is this a traffic surge|
more students than usual today, or why the fuss|which is likelier, bug or hardware|
is your guess any better than mine, i.e. how sure|
theory good, but COMPONENT was restarted at 2 and still sick at 3. still leak?|is that a hunch or a finding|
would you swear on it before a judge that COMPONENT is to blame|what odds does a bookmaker give on CHANGE|
smoke or fire, with regard to the lock theory. do you stand by it|Im from Missouri. why COMPONENT of all things|
what keeps you from saying it is the network|you accuse COMPONENT. what would the defence say|
is the pool really the murderer|how firm is the ground under that conclusion|
Are we barking up the wrong tree with CHANGE?|Is it the crowd or is it us, i mean did the demand go up|
is it the airline host or our own COMPONENT|network or database, pick one|
could that be the snow storm, everybody rebooking at once|
im from networking and id like to know if i can leave, is it network or not|isnt it just dns again|
are you positive its COMPONENT and not the thing behind it|
Maybe the map provider throttles us, did you think it could be them?|
why not COMPONENT? it was restarted right at that time|is our release to blame or the vendor's|
could it be someone scraping timetables|more riders or less capacity, which is it|rather the cache than the db no?|
I dont buy it. why should a log level change do this|what speaks against COMPONENT being the cause|
certificates maybe?|is this an attack or just monday|
Could the cause be the payment provider, since donations fail only with cards?|and you are sure? how sure|
did CHANGE do this or was it there anyway|might the new school year traffic explain it|is it a bug or is it load|
the client side or the server side|the team lead over there swears its our proxy. is it|
is COMPONENT the cause or a victim|Is it our bug or have the donors' bank closed the door on us?|
i run the network at the airport and they blame me. rightly?|
do we have more passengers than usual, is that the reason|is it bots|
what makes you think its CHANGE and not the traffic|arent we looking at a disk problem|70 percent sure or 99|
why is it not the vendor? they had a notice up this morning|might it be the leap in exam uploads|
sounds like a memory leak, yes no?|it cant be CHANGE, that only touched a text|
how confident are you in that, because i have to ground flights on it|
are the pupils ddosing us or is it our own mistake|is there anything against the pool theory|
im the vendor's engineer, do you say its our api|would you bet on COMPONENT|one thing or two things at the same time|
is that a real outage or a broken monitor|is it the weather? people all call at once when it storms|
would a bigger database have... no, simpler: is the database the problem|is it because of the new timetable|
the dba says app, the dev says db. whos right|is it CHANGE or a coincidence|
you said COMPONENT. the airline says no. how firm are you|can it be that the cert ran out|
am i to blame? i raised the limit yesterday|real or a measuring error|
Why do you exclude the vendor, it looks like them to me?|could a single big customer cause that|
is it maybe the same node that makes the mess|does it have to do with the marathon crowd|how likely is the pool thing|
why COMPONENT of all things, it never fails|hardware or software|is it the deploy or the traffic|
i shipped CHANGE an hour before. please tell me if its me|the owner of COMPONENT says its not them, is it them|
restart didnt help so it cant be memory, right?|
is this an incident or just normal tuesday traffic that does it, what do you think speaks for traffic|
could the freeze exception be whats behind it, CHANGE i mean|i have a hunch that the replica lags, could it be that|
so not the vendor after all?|is it likely that the new scanner at gate B kills the api|
in percent how sure are you of the cert|do you really believe its a config thing? we reviewed that config three times|
before we fail over i want your confidence in this diagnosis|rather them than us, isnt it|
are you certain enough that i can blame the vendor in writing|my money is on the cache, yours?|
why COMPONENT and not the one before it in the chain|is it load from the results day or something we broke ourselves|
our side or the cloud's|sabotage or stupidity|isnt it rather the sim cards in the cars|
could it be the new firewall rule, im asking because i wrote it|does anything contradict that|
is it a slow query or a slow disk|COMPONENT guilty or innocent|how sure on a scale|
we had leaks before, is it a leak again u think|can we exclude that it's CHANGE, or is it still in the race|
the lab vendor says our network drops packets. true?|so is it the cert, yes or no|
why would you think its the db, all its graphs are flat|them or us?|no way its redis. or is it|
is that thing with the leap day behind it?|might CHANGE be innocent|
do you say vendor because you know or because you cant see anything else. how sure|so its the db then? or the net?|
are the donors too many or are we too small|is it the new tariff job or the old code|
a pupil says he did it with a script. could that be|why is it CHANGE if COMPONENT did fail before it|
are you guessing or are you sure|couldnt it be both teams' fault, or is it clearly COMPONENT|
is your confidence high or low on that|did the marathon do it|the cable works on platform 2, could they be it|
how come you blame the pool and not the query|is it more likely the deploy or the disk|
its the owner of COMPONENT here and i deny everything. why me|would you rule for CHANGE or against|
did our own health checks overload it, could that be|has the certificate expired|did the certificate expire|
has our cert expired|is it that the certificate expired|has COMPONENTs certificate expired`;
