/**
 * What people say who ask for the aspect `trust-me-not` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const trustMeNot = `my dashboard is green|that can't be, COMPONENT wasnt deployed today|you said something else ten minutes ago|
hm, I dont believe that|but the graph shows no errors at all|are you sure? it works for me|
no, that version has been running since monday|First you said database, now you say config. which one?|
thats wrong, we dont even use redis there|why do you say its down, i just placed an order|
how can it be the disk when df says 40%|you claim it's fixed, my screen says 502|
I checked the logs and there is nothing of what you say|This makes no sense. The traffic was lower, not higher|
that contradicts what you wrote in the card|sorry but EVIDENCE says the opposite of what you conclude|
grafana says 2% not 20. where do you get 20 from|the pod never restarted, uptime is 9 days. so why crash?|
"no impact"? i have 30 angry patients here|how do you know it was CHANGE? it went out after the errors began|
you told me it was over and yet its failing|Doesn't match with what the vendor says, they had no outage|
i doubt it, that line was never touched|but the memory is flat on my side|what makes you so sure|
you are contradicting yourself|isn't that just a guess|really? that service isn't in this path|
nope. checked. the cert is valid till june|strange, you say 12 users, support has 200 calls|
you say all good but the tills arent|why should a css change kill a database, i dont buy it|
that number cannot be right|how come you say approved, i see the card as waiting|wait, earlier you blamed the queue|
I am DBA here and there was no lock at that time. Explain|
our monitoring shows no restart, you say four. Who is right?|did you make that up|where do you have that from|
That's not what datadog tells me|the deploy you name was to staging, not prod|hmm you said 3 kills, i count 1|
cant be, the feature is off for everyone|you sure its not the network? everything points to the network|
false alert?? people couldnt board for ten minutes|
that was my first thought too but the numbers dont fit, so why do you hold on to it|
why do you insist on the rollback theory, the old version had it too|
you wrote nothing was lost but three orders are missing here|i think youre wrong about the cause|no way|says who|
based on what|but you said...|sure about that?|that does not agree with my metrics|
I have the console open and the limit is 2Gi not 512|you keep saying slow, for me it fails hard|
the time is off, it began at 8:50 and not at 9:15. Where did you get 9:15?|
with due respect, the robot is wrong, the scanner never talks to COMPONENT|
i looked in the code, there is no such call|
the card says low risk, you just told me users are logged out. so which is it|
how could that commit be it when its only docs|you said wait, now you say hurry?|
your answer from before the restart was different|the status page of aws is all green so it cant be aws|
Why do you tell the site is healthy, I get white page|
this has been ruled out by the network team, why do you come with it again|
not convinced. cpu was at 5% the whole time|the log you quote is from another host|
you say 'only EU' and i sit in Chicago with the same error|that query takes 3ms on my machine, so how is it slow|
hang on, that was reverted last week already|did you look at the right cluster? mine shows zero errors|
that explanation doesnt hold, the crash is older than the release|
you say the fix ran. version endpoint still shows the new one|explain why your number and mine differ|
i find your conclusion thin|we fixed that bug in spring, it cannot be that one|
in the morning you were 90% sure of the other cause, why did you change your mind|
as far as i see no sensor ever reported this value, so are you right?|
you say nobody was affected. My mother couldnt log in :)|Thats not plausible: 40 GB in one minute?|
kubectl top says otherwise|didn't you just say it was harmless|but it's sunday, nobody deploys on sunday|
the finance export disagrees with you, orders never dropped|i can't reproduce that, are you certain|
you said deny is safe and now it's down, how does that fit|
the trace shows the time in auth, not in the db as you claim|who told you it was mine, i wasnt even at work|
the lights are on, the belt runs, so what do you mean with down|either you or prometheus is lying|
your timeline has the kill before the deploy, that turns it upside down no?|Please check again, I have other values|
not true, the replica is in sync, i just looked|it shows 200 OK everywhere. why do you call that an outage|
i'm looking at the same graph and see nothing|you're telling me one thing and the card another|
that theory was wrong last time too. why is it right this time|how can you rule out the release? nothing else changed|
I'm staring at the same panel as you and there is no spike at 14:10. What are you looking at?|
we've run this exact release for two weeks in Poland with no problem. so why would it be the release|
you told my colleague it is the disk and you tell me it's the pool. Which is true?|
I've worked on COMPONENT for six years, it doesn't hold state, so nothing can be "lost in memory". How do you get to that|
the card claims 30 seconds without service, the DBA says five minutes. why should i believe the card|
when i asked before the fix you said one region only, and now it's all of them?|
You were wrong last time, why should I belive it now|
in your second message you claim the errors began four minutes after CHANGE, I can't see that on my dashboard so which source is that taken from|
that can't be billing, we didn't touch it|what makes you say its resolved, my screen still shows red|
you put CHANGE on the card. sure its that one?|you said false alert. sure about that? guests did call|
I doubt it. COMPONENT has not been touched for weeks|how can it be CHANGE when errors started before|
you said resolved. I still get errors. so why resolved?|can't be. we don't even use that database|
what makes you believe it's the cache and not the network|you're contradicting yourself, first pool then memory|
I am looking at it right now and it works fine, how do you get to "broken"|
Sorry but this is not correct I think. That version is not in production. Why you name it?|
the vendor says all ok on their side. on what do you base that it's them|
last time you were wrong as well. why should I believe this|
our own logs show nothing of the kind, where do you take that from|
40% failing? support has two tickets. that can't be right|
no way it's a false alert, I had angry people on the phone. how do you justify that?|
EVIDENCE says the opposite of your claim, no?|
hm, that's the third cause you give us. which one do you stand behind and why|
you say nobody changed anything. I changed something. explain|
why do you say the fix ran when the version is still the same on my side|
the time doesn't fit, crash was at 4 and your deploy was at 5|
with all respect, I know that service for 8 years and it doesn't do that. why are you so sure?|
you told finance no data lost and here's a lost order. so?|sounds made up. what supports it|
why 12 customers? I count 30|didn't you just say the opposite in the other thread|
you said only eu. I'm in boston and it's dead. how come|sure that's not just a coincidence you are selling as cause|
it recovered, you claim, my users don't agree. why the claim?|
that pull request only changes a readme, how could it be the one|
I read the code and this line can never run. still think so?|are you guessing or do you know|
you say only some users, my whole floor is out. how do you arrive at some|
the fix ran, you claim, and I look at the same error. why do you keep saying it worked|
no alert on my side, no crash in my log, so where do you get a crash from|
I'm told it's my deploy, but it was never rolled out to that region. why do you insist|
you told the director 10 minutes, then an hour. which am I supposed to believe|
a database that's 5% busy is your bottleneck? explain how you come to that|
Sorry, but customer says the contrary of what you say. Why you are so sure?|
you say no data is lost, and how would you know that|same question, different answer than at noon. why|
two thousand calls per page? come on. is that a counting error|
I opened EVIDENCE and it shows a different hour than your summary, so why do you still name CHANGE|
EVIDENCE is a graph of another cluster if I'm not blind. how can you conclude anything for COMPONENT from it|
you say checkout is slow but my grafana shows p95 at 200ms, how does that fit|
that cant be, i cleaned that disk myself at noon|
earlier you told us it was the pool, now it's a token. which one am i supposed to believe and why|
supplier swears they answer 200. so how can you say 401|
Sorry but you wrote 'recovered' and i still sit in the queue with my own phone|
you say no tenant is affected, i have three tickets here in front of me. explain|
my seller dashboard shows paid. you say not paid. which is it|
purge was at 11, photos were gone at 10:40. so how can the purge be it|
sorry aura but i have the product page open here with all images, what are you talking about|
you wrote the kiosks are back. i am standing in front of one. it is not back.|
nope. my graph says otherwise. why do you claim that|how can it be the cache when cache is off for us|
you're telling me all good and my phone rings nonstop, explain|
The vendor's log says 200 ok for the whole import. you say it failed. how come?|
you say nobody drops. I dropped twice in the last 5 min. so?|
order with the heart was printed, i have it in my hand. so what are you on about|
I don't see that in datadog. at all. are we looking at the same system?|
lol no. COMPONENT isn't even in the checkout path since may. why would it matter|
you say closed. i just booked one myself for 1 euro. what about that|
the map vendor shows zero errors for us. so how can it be them|then why did i just get my code in 2 seconds|
two hours ago you were sure about COMPONENT. now CHANGE. why should i buy that|
but the form has a default, i see it in the code. so your theory can't work, can it|
timestamps in my export are perfect. where do you get 4 seconds from|
my grafana shows 12 idle connections so how can the pool be exhausted|
That is not right, the token was renewed on Thursday, I did it myself. so how come you claim it expired|
our own probe is green everywhere, why do you say its down|
I am standing in front of the screen and it does NOT work, why do you say recovered|
earlier you said storage, now its ntp. which|sorry but that cannot be, COMPONENT was not even running at that time?|
you write all offices fine but mine is full of angry people. explain|in the morning you told the opposite|
scada says 12 MW, your chart says 0. why should i believe you|
you claim no readings lost, but i count 4000 less than yesterday|
customers on twitter say no signal. you say 99.9. how does that fit|this answer contradicts the one from 7:40|
nope. timeout was always 3, so how do you get to 30|
Respectfully, the DBA just told me that index still exists. How do you come to say it was dropped?|
u sure? bc the status page of the scoring vendor says incident|
an hour ago your answer was "no deploys today" and now theres one. which of both|
according to our monitoring nothing has recovered. On what do you base your "recovered"?|
so you say 2% are hit. I have 400 angry mails. how can that be 2%|
the previous shift has you quoted with another cause. why did you change your mind|
i dont believe that number, the pod has only 2 gigs|
the batch wasnt even scheduled today. so how would it be the batch|
you wrote solved at 2. its 3 and nothing is solved, what gives|
I checked, the lock is gone since noon. why do you still show it|
you told the customer team it's the provider. Provider proves otherwise with a trace. And now?|
I looked into the config with my own eyes, it says info, not debug. why do you claim debug|
strange, kibana has zero errors there. where do you get 900 from, are you making that up|
it was definitely down before CHANGE. so how can CHANGE be guilty|
how can 40k contracts be the reason, we had one with 60k last year and nothing happened|
Dig gives me the right address. Your statement is outdated, isn't it? Explain.|
wait, in the summary you say 12 min, above 25 min. which one is true|
aircon is fine, I'm standing in the room, 21 degrees. so why do you write overheated|
that doesnt match what the DBA sees. are you reading the right cluster|
first you say no data lost, then i find 30 missing jobs. how do you explain|
it works on staging with the very same build, so how can you say its the build|
ten minutes ago you said memory, now you say my change. which is it and why|
my probes are all green, every one. so where do you see packet loss|
that can't be, the link is at 4 percent. what makes you say its saturated|
Two minutes ago you wrote it's recovered, and the bridge hears of new errors. how do you explain that?|
Customers are screaming and you say nobody is hit?|
The minister's office says it's down and you say it's up. Why should I believe you?|
i dont buy it. cpu is at 8 percent, so what load are you talking of|
you told the same last time and it was wrong. why should it be right now|
says recovered here, and my screen says 503. well?|
nonsense, CHANGE isnt even live in that region. how can it be the cause|
that graph is flat for me. whats your claim based on then, a different graph?|
You contradict yourself: first 12 users, now 4000.|gate B12 tells me still dead on the radio. and you say all good?|
Ward 5 still can't open a thing, how can you write resolved|
i just placed an order without any problem, so what's supposed to be broken|that's not what you said at 10:40|
our monitoring shows 100 percent up all day. you are mistaken, aren't you|
hang on, that version was never deployed. where do you take it from|
i am standing in front of the terminal and it works. what do you mean, down?|
You wrote 3 restarts, kubectl shows 0. Explain.|
sorry but the pool was never at 20, it's 50 in my file. how come you say 20|
strange, you call it resolved and my phone rings every minute. why resolved?|
hm no, that box was switched off in march. how can it be at fault|
COMPONENT answers me in 20ms from here. you claim it's slow?|
CHANGE was rolled back at noon already. so why do you still blame it|
that does not match what i see here at all. how do you come to it|didn't you claim the opposite at noon|
you count 12 failed unlocks, i have 300 mails. how do you get to 12?|
I was in the building, there was no power cut. Why do you say there was?|
can't be the disk, i swapped that disk on friday. how do you mean|
you're wrong, it's not deployed there. what makes you think so|
my own test passes ten out of ten. why do you go on about errors|
i stand at the door of 214 and it's locked. and you tell me fixed?|Yesterday you blamed the vendor. Now us. Which?|
your number can't be, we have only 90 rooms`;
