/**
 * What people say who want to know of or want `cause`: what broke and why.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const cause = `which certificate exactly|which certificate is it|whose certificate expired|which setting exactly|
which part is it exactly|walk me through one failing request|follow one failing request end to end|
show one broken request through the services and where it fails|where does a failing request break|why is it down|
root cause?|whats broken|why does COMPONENT fall over when the cache is cold|what's actually going on under the hood|
how can a tiny flag change kill checkout|explain the mechanism please, not the symptom|
what made it blow up at 3 of all times|why are threads stuck|so what is the reason, in one sentence|
where does the latency come from|Why does it run out of connections, we have 200 of them|what set it off|
dumb question maybe, but how does a full queue over there give 502s over here|why only some of the pods|
what triggered it|how come retries made it worse|rca?|what is eating the memory|which part is the culprit|
why did nothing fail until traffic went up|connect the dots for me between CHANGE and the timeouts|
what's behind the 5xx|why is it crashlooping|so who's the bottleneck here, what is everyone waiting for|
I understand that the cache was cold, okay, but I don't get why a cold cache should make the login fail, can you explain the connection for a slow german|
been staring at this for 20 min, cpu fine, mem fine, network fine, and yet everything times out. what on earth is going on in there|
why is it broken|what's the cause|Why does COMPONENT fail?|what happened technically|So what broke?|
why are ppl getting 502|Explain me please how the database can make fall the whole website.|
what is making COMPONENT so slow|whats wrong|wtf is going on with COMPONENT|for what reason the payments do not pass|
how come COMPONENT suffers when it's COMPONENT that has the issue|what's behind those timeouts|
where does the problem come from|I understand the pool is full. But WHY is it full?|
Is there a known reason for this yet|why only some users|What is the origin of the failure, if it's already known?|
how do you get from a missing index to five hundred angry customers|why now and not last week|what did it die of|
Where's the bug|what is it this time|
I've read the channel twice and I still can't explain to my own boss why a slow report page would stop people from paying. Why is that?|
waht is the probelm|Why the hell is checkout down AGAIN|what set this off|why|why is COMPONENT slow|
why does COMPONENT fail|why are there errors|why do we get 502|root cause pls|rc?|what is the reason|
reason for this mess?|what caused it|what caused the outage|what broke it|what broke|what's broken|what's wrong|
what is wrong with COMPONENT|what is the problem|what's the problem exactly|where does it come from|
where is the fault|what's behind it|what is to blame|who is to blame, technically|what is killing COMPONENT|
what makes it slow|what's eating the connections|what is filling the disk|why does it run out of memory|
why do the pods die|why did it crash|why did it start at three|why only now|why did CHANGE break it|
how can CHANGE cause this|why is COMPONENT hit when COMPONENT is broken|explain the mechanism|explain the chain|
explain the cause to me|can you explain why|tell me why|how come|how come it is slow|how did this happen|
how could this happen|what exactly is going wrong|what exactly fails|walk me through why it fails|
in what way does it break|which component is guilty|which service is the culprit|which service is it|culprit?|
who is the culprit|so what is it|so what was it in the end|what was it|did you find the reason|do you know the cause|
do you know why|have you found out what it is|any idea what causes this|any clue why|trigger?|what started the chain|
what's the first domino|source of the errors|origin?|what do you think it is|what is your theory|your best guess?|
diagnosis pls|explain it like the pool is a parking lot, why do cars queue|
I don't understand why this takes the shop down|why the hell does everything hang|why on earth is it failing again|
what the hell is happening with COMPONENT|what the f is causing this|please to explain the reason of the failure|
why did the rollback not help|why were we not alerted|why did the health check pass|why does it throw 503s|
why does it throw errors|why do I get 503|why only now when the release was yesterday|why today and not yesterday|
why only since noon if the deploy was at nine|why does it hit only the checkout|why did the deploy do that|
how can a typo kill the whole shop|what is the story behind the errors|why roll back|why do the errors come in waves|
why in the evening only|why now, the change is a week old|why exactly now when nothing was released|
how did that come about|why is COMPONENT down|why is COMPONENT failing|why does COMPONENT time out|
why is this happening|what is behind it|explain what went wrong|what makes you say that|what is at fault|
what is going wrong here|why are we seeing failures|why is everything on fire|why failover|why restart COMPONENT|
why do you want to rollback it|what for|what is the mechanism|why do purchases fail|why do users get errors|
why can nobody buy|why are requests timing out|what does 502 mean here|what does this error mean|
what is the root cause in one sentence|who or what caused this|is it our fault|what kind of problem is it|really|
what makes you think that|why do you think so|why that|I do not get it|I do not get it how can that be|
how can COMPONENT be the cause when it has no errors|how does that break COMPONENT|how can a deploy break COMPONENT|
what exactly went wrong|what exactly happened in COMPONENT|which line of code is it|which line|
what in CHANGE breaks it|what is wrong in CHANGE|which commit broke it|which deploy broke it|which change caused it|
is the cause known|do we know the cause|do we know why|why did it break with nobody deploying|why tonight|
why did nobody notice|what actually broke|why is COMPONENT throwing 500s|why is COMPONENT throwing errors|
i don't get it, how does a log level change make card payments time out|
why would a select on bookings suddenly take nine seconds|
all our partners get handshake errors since midnight sharp, what happened|
how can turning on a banner break the cart, explain|so why did it page then|they will ask why. so: why|
one consumer died, ok, but why don't the others take over|it's always dns isn't it. so what's wrong with it this time|
what on earth fills 400 GB in one night|why did three nodes go at once|
can someone explain why a redis restart kills postgres|No idea why only long queries hang. do you?|
why are they stuck, the workers look idle to me|and the reason is...?|dispatch depends on what that could be so slow|
so 5 connections and then everybody queues up, have I understood that right?|deadlock between what and what|
i not understand why the service fall, you can explain?|why do they lose connection every ten minutes|
at 3x it fell over, but cpu was at 30%, so what was the bottleneck|401 everywhere, why did it stop being accepted|
why did our calls go up fivefold if traffic is flat|what kicks them out|they reach zero and nothing happens, why|
what makes step 4 so slow tonight|it says checksum mismatch, what's the reason behind it|
what in the api answer makes the app die|what does the canary do that the old one doesn't|why does it come and go|
the client retries, fine, but why is there no dedupe|queue is full of what exactly|which step is stuck and why|
why so many full gcs since yesterday|one service slow and everything else floods it, is that what's going on?|
why doesn't the autoscaler add pods, cpu is at 95|tokens "not yet valid"?? how can a token be from the future|
for the report: how does the missing header lead to the empty page, step by step|
vms won't start. quota, or what's the reason|what does the check hit that it fails|
I've asked three times now. WHY is it down|whyyyy|So why is the basket page throwing 503s all of a sudden|
wtf happened|Whats the root of all this evil|explain the chain: key rotated, and then what|
the what now? i dont get why the retry makes it worse|In plain words what went wrong last thursday|
whats actually going on with the invoices, why are they all empty|
so one typo in a yaml took all of taht down, how exactly|what made the alarms go crazy at one|Whys it so slow|
Help me understand why only big files fail|why did a holiday in japan break our cron jobs|waht broke|
Can you tell me how the cleanup job managed to eat the sessions?|
ok so the disk filled, but hwo or what was filling it, i want to undrstand|why do only the android people have it|
my guess was wrong so tell me yours, why did it die|whats the link between the coupon thing and the crash|
Why would the cache be the reason that nobody gets their mail?|what is behind this|whats causing teh timeouts|
how does a slow COMPONENT take down COMPONENT|
Please explain to me the mechanism, because I don't see how a tiny config edit can bring the whole checkout to its knees|
Why are the pods dying|how come login fails wehn only COMPONENT is sick|what's behind all this|
what is teh reason of it|who's the culprit|
so what is the actual problem here, in words, because i see forty alerts and all of them are yelling something different|
What made memory climb|whats teh trigger|Why did it fall over now and not last week when traffic was higher|
I read all the mesages above twice and I still don't get why a service that nobody uses can stop people from paying|
Would you mind explaining for a non-technical person what exactly is broken and how it came to that in the first place?|
ok so the pool is exhausted, fine, but what is it that eats up all the connectons in the first place|
why is checkout slow|what did you find|why did it fall over|so whats the matter with COMPONENT|
why are people getting 500s|what the hell is wrong|why did COMPONENT run out of memory|which setting is to blame|
ok we are back up but why did it break in the first place|who or what is at fault here|any findings|
whats the underlying problem|just woke up, whats killing the db|why does every payment time out|
what exactly in CHANGE broke it|and why|why did latency jump after the deploy|do we know yet what went wrong|
whats eating all the connections|which config value did it|why is that queue not moving|what made the pods restart|
got the reason yet, boss is breathing down my neck|whast the problem|whats behind the failed logins|
did you figure out where its coming from|rollback helped fine, but why was the old version ok and the new one not|
how come the failover didnt kick in and it all went dark|
customers ask me why they cant log in, whats the technical reason|no summary, just tell me which component broke|
nobody deployed, so why is it falling apart|why is checkout so slow|What did you find out so far about the reason?|
Which setting was wrong?|My customer does not want apologies, he wants the root cause.|whats the reason for all this|
Which component is at fault here?|Why did customers get charged twice?|Ok it's over, but what caused it?|
Who or what is to blame, technically speaking?|Why can nobody log in?|What is behind the failed payments?|
in one line, what is broken|Which line of code was the mistake in?|Why does COMPONENT keep running out of memory?|
Do we know yet what went wrong with the bookings?|what on earth is wrong with COMPONENT|
Before I talk to the press, what is the reason for the outage?|why did COMPONENT fall over at lunch|
Which part of CHANGE is it that breaks things?|what is making the site hang|
How come the phones are ringing, what has gone wrong?|Why are all these timeouts happening?|
have you found the culprit yet|What led to the outage last night?|
I have told customers it is fixed, but they ask what the reason was.|wat caused the timeouts|whats the root cause|
why are logins failing|which line in CHANGE is the bad one|so whats behind all this|why did COMPONENT fall over|
do we know the reason yet|ok the sale is over, but why did the cart die|
networks here, it's always blamed on us, so what is it really|whose component is at fault|
where does the error come from|why are there so many restarts|
why did nobody's payment go through between two and three|and why does COMPONENT run out of memory|
what is the actual problem|why did it get slow all of a sudden|whats wrong with it|
the rollback helped, fine, but what was the bug|why is the queue growing|cause?|which service started the cascade|
what made the pool run dry|what on earth is going wrong with our replica|root cuase known yet?|
everybody asks how to fix it, I ask why it broke|ok users are happy again, what was the reason then|
the vendor denies everything, so whats the cause realy|before I approve anything I want to know what caused it|
which setting is at fault|root cause in one line please|why did the deploy take the site down|
so whats behind the failed payments|why are people being thrown out of their carts|which service started it all|
what is the reason for the timeouts|what's the culprit|which line of CHANGE is to blame|
how come a restart brought it back, I mean what was wrong in the first place|and why does it hang|
what made the memory grow|have you found out what is going wrong yet|IC taking over, do we know the cause|
why did COMPONENT fall over in the middle of the sale|tell me the fault, not the symptoms|
for the RCA field in the form: what was the trigger|why were logins refused for an hour|
what exactly is broken in there|who is the guilty one among the services|whats causing this mess|
why did nobody get a confirmation mail|what is your finding|and what made it do that|
I see it is fixed, but what was it|wich component failed first|what is the reason of this?|why is COMPONENT so slow|
what did you find out?|which service is guilty|and what broke?|who or what provokes the timeouts in the ward system|
do we know already from where the problem comes?|where is the error sitting, in which line|
excuse me, just joined, why can nobody log in?|what exactly went kaputt|which setting makes the trouble|
why did the payments stop after the lunch|for what reason the pods are getting killed again and again|
your findings please|from what comes that the queue is growing|I have 5 minutes before the board: what has caused it?|
what is behind the errors in checkout|which of the components is at fault|
why does the booking page give 503 to guests|what is wrong in COMPONENT|why is the database refusing connections|
wat is the root of the problem|how could it come to this|what triggered the outage this morning|
why did it fall over exactly when everybody came to work|can you explain where the slowness originates|
which config value was bad|what did CHANGE break inside COMPONENT?|why so slow|whos the culprit, which service|
which component is at fault|why do payments fail|and why did COMPONENT die|found the reason yet|why did login break|
which line is it|how come checkout is dead|what triggered this|why are users seeing errors|reason for the outage?|
boss asks why|what made the pods die|why is memory climbing|where does the problem sit|why the timeouts|
so what was it|diagnosis?|whats the actual bug|why did the queue pile up|why did the deploy break login|
ok its fixed, but why|dba here, why are queries slow|
Nobody got hurt and payments are back, thank god, but I still do not understand what broke in the first place|
You say it's fixed, you say it's over, but you never said why it happened, so why did it happen|
i look after the COMPONENT people and they all feel accused right now, so which part was really at fault|
my boss will ask me one thing only in the morning and that is what caused this, what do I say is the reason|
why is the booking page so slow, I have been refreshing it for half an hour like an idiot in front of a guest|
I can live with an outage, I can't live with not knowing, what did you find out so far about the reason|
the restart only helped for five minutes, so clearly it was a symptom, what is the underlying problem|
Support here, customers can't log in and they blame their own passwords, what is really behind it|
so we rolled back and it got better, but which line in CHANGE was the bad one|
Everybody says "the database" with a shrug as if that explained anything, what exactly went wrong in COMPONENT|
You found something, it says so in your status, and then you went silent, what is it that you found|
what makes those pods die over and over, I have a nervous product owner next to me and no answer|
forgive a layman from accounting, but how could one small setting bring all of it down, which setting was it|
why are the orders stuck, and no I don't want to know how many, I want to know the reason|
after two hours I expect at least a suspicion from you, so what is the root of this, best guess is fine|
the alert is about memory but you talk about connections, what's the actual root cause here|
I was told the network, then the cache, then DNS, my patience is thin, what is the culprit|
who cares when it started, my question is what triggered it, since nothing ever fails here on a quiet sunday|
we're losing money by the minute and the only thing I hear are charts, what is causing it|
How come COMPONENT times out only for big baskets, there must be a reason and I'd love to learn it before my shift ends|
you told me what you did and when you did it, but i still havent heard what was actualy broken|
with all respect thats a symptom and not a reason, why did COMPONENT fall over|whats causing it|which setting was it|
what went wrong|the reason|root cause in one line|why did it run out of memory|which part of CHANGE broke it|
why is it full|do we know why yet|why does COMPONENT keep crashing|ok so which setting was it in the end|
why on earth would COMPONENT time out at 40% cpu|so what killed the lobby|
so the cert ran out, is that the entire story|how did one consumer manage to block the lot|
product here, in one line what went wrong|where's the bottleneck|what's the actual root cause, not the symptom|
why is COMPONENT lagging|is it known what acquirer a broke|which bit of CHANGE did the damage|
how could one broker take down unlocks|so what was it then|why do payouts hang|what did you dig up|
what is the culprit|what eats the memory|why did the indexer stop|what's making it stutter|
what in the deploy broke it|what happened to eu ingest|what blew up|what set off the retry storm|
where do the freezes come from|why does the recipe server not answer|what keeps the sms from going out|
which flag did it|what was wrong in plain words|what filled the disk|why did it go read only|
what cut the position feed|who's the culprit this time|why's COMPONENT crawling|in one sentence, what went wrong|
which line did it|do we know the reason or do we only know it hurts|whats behind all those timeouts|
ok you found something, what|how on earth does a sunday night kill COMPONENT|which setting bit us|
why did the alarm go if nothing was wrong|was there a real reason or ghosts|what made it fall over at 2|
before they stopped you, had you got to the bottom of it, what is it|why does COMPONENT run out of connections|
tell me the root not the leaves|which setting is wrong|why are cards being declined|whats actually wrong here|
why did it oom|in one word whats at fault|why do ppl get kicked from matches|what triggered the failover|
so where does the lag come from|which line in CHANGE broke it|why did payments die right after lunch|
ok it's back, but what was it|what's behind the double charges|how come the replica is behind|
before i blame the dba, whats the reason|whats the problem w COMPONENT|why does it restart all the time|
what's the underlying issue, not the symptom|which query is eating the db|any theory what did this|
and why did that happen|which config value bit us|why the hell is checkout timing out|
rollback done, great, but why did it break|for the status call: which component was at fault|
before I approve, what is actually causing it|did we find out what knocked the stream out|
why did everyone get logged out at once|customers are ok again, now what caused it|
owner wants to know what in CHANGE made it slow|how did a timeout setting take payments down|
just joined, do we know the cause|why can nobody pay|COMPONENT team here, what in our service is at fault|
in one word, whose part is broken|what is the reason of this problem|did you find why|why is search so slow today|
why it fell down after so long time ok|what was wrong in the end, now that it's over|why did you cry wolf|
what set off the false alarm|do you know already where it comes from|it healed alone, so what was it|
what did you find before the stop|what made COMPONENT fall over|why are the logins failing since the deploy|
i sell the thing, i don't build it: whats wrong with it|why does COMPONENT eat so much memory|
which line in CHANGE does the damage|why did COMPONENT stop answering|what is it that hangs there|
from what comes the error of the customers|why are we having this mess|
the alert woke me for nothing, what triggered it|why didnt the login survive the deploy|which component is to blame|
what went wrong with the deploy|which line of CHANGE did it|what made the queue grow|
why was checkout so slow between two and three|why did it fail after the restart again|your diagnosis please|
now that its fixed, what had been the trouble|how come the memory explodes|
i approved it blindly, now tell me what the actual problem was|why do logins take so long|why did the pods get killed|
is there a conclusion yet as to what caused the outage|who or what is at fault|wy does it time out|
why are there so many 502s|why did customers lose their carts|for the dbas: what made the primary stall|
i don't want to know who, i want to know what caused it|it's fixed i hear, but what was it|
can users log in or not, whatever, why does the login fail at all|why did the rollback not work|what did CHANGE break|
why is there such a backlog|what does your investigation say|how did that happen|why did it take COMPONENT down|
whats the reason people get logged out|support here, one sentence on what's broken inside please|
which part failed first and dragged the others along|what was the trigger, the underlying thing|why are emails late|
and why is that|why did we run out of connections|which commit is guilty|what's the bottleneck|
im about to call the vendor, what exactly is broken|i see 500s since lunch, what is it|
why did the cert problem take everything down|why are the prices wrong on the site|waht caused it|
did you figure it out|so the users couldn't pay, because of what|it's over but i still don't get why it happened|
why did the alert fire|why did latency jump at noon|name the broken piece|what made the login page hang|
what caused COMPONENT to run out of memory|did you find the cause|why does it only fail for big carts|
how did one config line kill the shop|who approved it is moot, what in CHANGE was wrong|why won't the workers start|
and the cause?|what are the findings|for the boss: why was it down|what led to this|why are there no free threads|
sorry for asking again, what was it that broke|why is ti so slow|why did the failover not kick in|
what made customers see other people's carts|which of our pieces is misbehaving|why are cards declined|
so what did you find|why is COMPONENT so slow all of a sudden|root cause in a line?|whose fault, i mean which service|
why do the payroll files hang|what exactly is at fault there|
i read the card but i dont get it. what is actually wrong|what made the queue pile up|what was the reason in the end|
Why did the settlement batch abort?|the alert says errors but why are there errors|what does COMPONENT choke on|
do you have the reason yet|ok it was denied but what is the problem that we have|where does it hang|
so it was false, but why did it ring then|explain why the pool ran empty|what is the mistake in CHANGE|
why did COMPONENT die|what did it turn out to be|im the shipper of CHANGE and really want to know what i did wrong|
the real reason please|why do the terminals refuse|the card is there but i want to know what is ill|
so why is it doing this|and the reason?|what is the actual defect|why cant people log in to the bank|
i said no because i dont know what is wrong. so what is wrong|
how could a key expire and take everything with it, what happened technically|whats the fault|found it?  what is it|
what sits behind the declines|why do orders get rejected|why is it timing out|why is the filing so sluggish|
from where comes the error|why did the payroll file come out empty|whats the diagnosis|
what does the thing suffer from|why so many connections|which parameter is set wrong|
what on earth happened to COMPONENT that it behaves so|what was your finding|and what is to blame|
the "why" please, i have the "what"|why did it ring at 4 am when all is fine|
Which fault brought the gateway to its knees?|name the broken thing|why did the alert fire then, if false|
what in CHANGE makes it fail|I'm asked to approve something for a fault nobody named to me. Which fault?|
Lena denied, ok, but what did the bot find to be the reason|why do the salaries not leave|what's choking the gateway|
whats broken in there|why would a harmless text change bring down cards|if it was false, what made the alarm go|
what's rotten in COMPONENT|I'd like to know what actually caused the outage we just had|
ok mended. and what had it been?|where does the fault sit|what is it that makes it crawl|which query is killing us|
what made COMPONENT run out of memory|so why|which config value messed up the filings|for what reason do quotes stall|
what makes the portal crawl on deadline day|why did 14 employers get an empty file|
what exactly fails when someone pays|I've read it twice and still dont see the root. which is it|
why is the ledger slow|what was the trigger of that|whats the explanation|
why does it fail only since this morning, what is the fault|which bug is it|
i read "denied" and "pending" but nowhere what ails us. what ails us|what took the portal down|
what in the world makes matching so slow|and what's the thing behind the rejects|
so whats actually eating the match queue|I just woke up, what did you dig out as the reason|
how far had you got with the reason when he stopped you|before you were stopped, what did it look like to you|
so why did it go off if nothing was wrong|which piece is it that fell over|root cause in words a producer gets|
why on earth is the manifest so slow|why did COMPONENT run out|is there a finding already|
got to explain the why to the league, what is it|what brought the front page down|
Who or what is to blame, technically|why do articles take ages|which part broke|
what have you learned so far about the origin of this|I read the card but not the reason. reason?|
why does COMPONENT fall over every time the ticker runs|tell me whats behind the red|
what did the change break actually|false alarm ok, but what set it off|why did the monitor think we were down|
was it a bug in the check|I want to understand why it rang|what produced the blip then|
what's the story behind that red line|why has the number jumped if nothing was broken|
so what did the investigation turn up before it was cut short|any finding before they pulled the plug on you|
what was your best theory when you got stopped|where were you with the cause at the time of the stop|
did you get as far as a reason|why do likes take ten seconds|what's hogging the db|
Please tell me what is wrong with uploads|is it known by now what happened to COMPONENT|why does it crash|
what line of the config is it|why cant they pay|where is it stuck|which of our systems lets us down today|
the reason for all this?|did you find out why seats got double booked|what exactly is wrong with COMPONENT|
I would be glad to know what the origin of the failure is.|who is the villain|what killed the scanners|
why is the seat map so sluggish|the promoter wants to hear the reason, what is it|why is the score feed behind|
where does the lag come from|what do you think is broken|whodunit|what's at the bottom of that|found the bug?|
and the reason was?|why the hell|what's it down to|for my own understanding, why did a harmless config kill COMPONENT|
why do card payments fail|what stopped the belt|why cant the wards log in|what's the technical reason|
did somebody find out what it was|Nobody could tell me in standup. What was the reason for the alert?|
so they halted you. what was the likely reason by then|if i had to write one sentence why it happened, what is it|
the stop came early, still, any clue what broke|why did the bot fire at 4am|
why did the healthcheck flip when the service was fine|what's the fault behind EVIDENCE|okay but WHY|
my service is called in the alert, what is wrong with it supposedly`;
