/**
 * What people say beside what they ask: reports, reasons, who they are, what they did, conditions; it asks for nothing.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const says = `the ceo saw it on linkedin|we're losing about 9k an hour|the change request was emergency-approved|bikes can't be unlocked|
I'm screen sharing with the vendor|it's probably nothing|the firewall was opened for the pentest|
while we still have the window|because the old one had a memory leak|there was a thunderstorm over the site|
I'll stay on till six|what a mess, and on my birthday of all days|I've opened a sev2 for this|
if CHANGE turns out to be guilty|we'll give every customer a free month, that's settled already|
as the one who has to stand in front of the customer at four|password mails don't arrive|I have a hard stop at five|
guests cannot get their room keys|tried turning it off and on|our agents lost their sessions|despite the extra nodes|
its allready dark outside and the street lights dont come on|I don't care about the root cause right now|
btw I'm off from tomorrow, Selma has my stuff|I see a dip at ten past|press has got wind of it|at least nobody got hurt|
not wanting to step on toes|we've moved to the spare line|even though CHANGE was reverted in staging|
I'll write to the vendor after this|the president of the club is giving a speech at noon and the stream has to run|
the secondary took over nicely|we had two of those yesterday|
I took the liberty of pausing the marketing mails so they don't pile on|tickets have slowed down|
I wanted to be clever and ran the cleanup early, sorry everybody|we got hit by a bot last week|
sorry for shouting earlier, it's been a long day and the kid has a fever|I think it's a red herring|
from what the client wrote|my bad, I read the axis upside down|I lowered the severity|from the business side|
CHANGE only touches the css|irrigation pumps run dry becuase the schedule never arrived|
after CHANGE we had to raise the limits in two regions already|it could be worse|I'll remove the rule in the morning|
this is Anna from tier 2|the stores got no word yet|
the brewery can't bottle because the batch numbers don't come through to the labeller|I stand corrected|
catching up after the weekend|we rolled CHANGE back once and it came right back|with half the team out sick|
I'm scribe today|quota was raised last week|so my team can plan the evening|everybody is looking at me|
assuming that the certificate folks did what they said they'd do|quarter past nine, still nothing moving on the dock|
announcing it early so nobody is surprised: the auction opens at seven|now that the traffic is down|
I'm against any downtime now|in my last company we had the same|I need to brief the shops soon|gym doors stay shut|
looking at the latency chart right now|the flag has been on since monday|we're a small shop with two devs|db guy here|
I ran the migration by hand around four|students submit their theses tonight|I still get the yellow page|
dont have teh numbers at hand|greetings from the night desk, paper has to hit the press at 00:30|
the people behind COMPONENT are all on a flight to Lisbon|we agreed on a freeze until monday|
must have been the clock change, it always bites us in october|once we've got the all clear from legal|
I was on this exact service for six years before I moved to product|the launch has been moved to thursday|
I need to be out by four|kickoff is at nine|markets close in an hour|not an engineer|two of the five shops are fine|
there are ten minutes left before the market opens|my change was just a typo fix|it's 3am and I've been up since five|
we go live with the new brand at noon|
storm alerts go out through this thing and there's a gale coming in over the coast tonight|
triage is fine, they have a local copy|I set the limit from 50 to 500 this morning thinking it would help|
with the launch tomorrow|scooters show as offline in all of Warsaw|heads up, the railway opens its christmas sale at six|
I'm at the airport|the error budget is gone|it's ten to midnight and the ferries load their lists on the hour|
the vendor asked for two more hours|the canary looked clean|in case the db doesn't come up|
we've seen odd spikes since the weekend|we've told them to come back tomorrow|Olu from payments|
I saw a lot of red this morning|I wrote most of COMPONENT two years ago|product owner of the booking flow here|
our landlord app told eleven hundred tenants that their rent is overdue, which is rubbish|
the pen testers say it wasn't them|the new guy did the release|we will announce it at two|looking at EVIDENCE again|
this service is cursed|I checked with the bank|council elections are on sunday|I forgot to renew it|
as CHANGE hasn't even reached the southern cluster yet|the dashboard froze on my side|seeing that CHANGE was tiny|
hm, that's odd|i got logged out in the middle of writing|
seeing as the cinema chain starts presale for the big one at ten sharp|
my colleague in Nairobi insists that the cable repair is what slowed everything down|finance closes the month tonight|
I got woken by the pager|we've been flying blind for an hour|I'm not sold on the pool theory|for the record|
our lawyers would rather we took the site offline than show one more wrong balance|we had to send people home|
peak starts in half an hour|someone got a tv for one euro|sorry, wrong thread earlier|nothing from the vendor so far|
I take full blame|I need to answer the client by ten|I can live with an hour|the flash sale ended an hour back|
my wife noticed before our alerts did|we're at our account limit|our trucks are stuck at the gate|
the flag was meant for beta users only|unless the people at the mint tell us the hash is wrong after all|
we've got no one from db tonight|we were told ten minutes, that was an hour ago|the plant stopped line 2 as a precaution|
still red|the doors open in an hour|before the vans leave the depot at quarter to five|Infra swapped a disk in rack nine|
I'd like some sleep tonight|I've set up a bridge, link in the topic|we have a demo at eleven|
teh pos terminals reboot every 5 mins or so in all our bakeries|our docs say 30 seconds|
I have a call with the CEO at half past|my manager's manager is asking|
at five the whole of sweden files its expense reports|cleared the cache, no luck|we migrated half of the tenants last week|
the chart is misleading|although the light is green|I have two angry VPs next to me|so far so good|what a night|
stock counts are off by hundreds|I restarted COMPONENT ten minutes ago|I'm told COMPONENT will be retired in spring anyway|
the choir I sing in can't even get tickets for its own concert|for my own peace of mind|
we've been on the new cluster for just three days|
before the breakfast show goes on air and eight hundred thousand people open the app|I'm losing my patience a bit|
the primary flapped|as a nurse I can only say the screens are white|I read EVIDENCE and I'm not convinced|
my grafana login expired|we switched to the generator at two|sorry, I only speak a bit english, I work in kitchen|
in the unlikely event that both sites go at once|rumour has it the other tenant on that machine mines coins|
evryone in my team is refreshing teh page like mad|CHANGE got merged at 11:47 while everyone was at the fire drill|
citizens can't file their forms|until the vendor answers|before I wake the director|my shift ends at seven|
COMPONENT looks healthy from the outside but my gut says otherwise|since I'm new to this|
the on-call phone is with Luis tonight|4 in the morning, two redbulls in, still here|
as soon as the surgeon's list is printed and safely on paper|my patch is waiting in CI|we've told people to use the app|
after the backup has run|I saw the same pattern on the 4th|not great|slack was down for me as well|
if COMPONENT really is innocent, as the db people keep saying|we're going to drop that supplier at the end of the quarter|
my predecessor set all that up and took the knowledge with him|we doubled the workers at ten|
the pool was too small from the beginning|EVIDENCE says otherwise imho|we've lost trust in that node|
the load test in may went fine|once the last batch has gone through|the ministry called|four people pinged me in private|
the client already cancelled|peak is over|since COMPONENT feeds the billing run at two in the morning|
our slo is burnt for the quarter|the theory about retries is neat|I may have caused this|
the trams run on the printed schedule|dinner orders pile up|frontend guys blame the backend, as usual|
I've told the stores to go cash only|WE ARE LIVE IN TEN MINUTES|fair enough|patients are being sent home|
I put COMPONENT behind the flag on friday|it was fine when I left at five|the summary above is good|
I'd feel better with a second pair of eyes|that makes zero sense to me|
the observatory gets one clear night a month and that's tonight|thanks to the heat|
support at the bank confirmed a problem on their end|we're a week before launch|
once COMPONENT has caught up with the backlog from the weekend|frankly I'd have pulled the plug an hour ago|
someone on reddit posted a screenshot of our 502|we have a second cluster sitting idle|back in 5|
kids are locked out of the homework portal and their parents are writing to the headmaster|while we're all in one room|
platform says they touched nothing|I killed the long query|we'll pull the old release out of the archive if need be|
afaik COMPONENT was never sized for that many devices|CHANGE has been live in the canary for a week|
will be offline from four till six|ferry bookings bounce|my mum called to say the site is down lol|
dba on duty thinks the replica lagged a bit|makes sense so far|
there's a second copy of COMPONENT that marketing runs on their own|we never had that many users|
if CHANGE has to go, we lose the invoice feature the client paid for|because my boss is asking|
we decided against a failover|we've been running on the spare since the flood and it's holding up|
Someone in the bridge said that EVIDENCE was taken from the wrong replica, which would explain a lot|
sorry to bother you all again|for our ticket|we've got four hours of buffer|according to Twitter half of Spain is offline|
the hotel chain moved forty properties onto the new booking engine last night and didn't warn anybody|
the new antivirus eats every file handle it can get|it's quiet out there tonight|vpn keeps dropping me|
their engineer said it was a known bug|they admitted to a power cut in the dc|I've mailed the partner|
can't open the dashboard from here|I was at the dentist|I've posted a banner on the site already|
my cart was empty after login|after Wanda from security had a look and shook her head|for the client call at four|
the new config has been live for weeks|we're live on tv|I see it in the Lisbon office too|
the storage team told me in private that one of the arrays is rebuilding|traffic's twice the usual|
the window closes in twenty min|until I'm at my desk|tax deadline is today, of course|I updated the doc|
we don't use that feature at all|the tournament final begins at eight|Ines is on her way|I'm on site in the dc|
I guess it's a noisy neighbour|we're out of budget for more nodes|after three failed attempts|edi files sit in the inbox|
the night trains depend on this|if it's really COMPONENT|it is 23:50 here and the nightly run starts at midnight|
nothing in my inbox|as a precaution|nurses are back on paper|CHANGE looks harmless to me, two lines and a comment|
I ran a traceroute, it dies at hop six|sorry for the late answer|I've diffed CHANGE against the last one, pretty small|
we're down to one node|given that I have to sign for it with my own name|I feel bad for the night shift|
we bought more shards in the summer and then never switched them on|I take it back about the dns|
I'm the new account manager for the Nordics|the secondary is lagging|thank god for backups|unless Milan says no|
ambulance dispatch is on the fallback radio|I called Petra, she's not picking up|
meanwhile the tills in Porto went back to normal|I only have read rights|reception's writing names on paper|
invoices went out without vat|our blood bank couriers drive around with yesterday's list and they're not amused|
speaking for the shops|the tills in Leeds are all frozen|we tried everything in the book|I know nothing about COMPONENT|
works on my machine lol|speaking as the product owner|users in chile don't get the code|I still see the old banner|
the warehouse can't print labels|I'm not touching that box again|now the backup has finished and Ulla has checked it|
other than that it's calm|dispatchers in Bari are sending taxis by phone again, like in the nineties|
the change calendar is empty|no luck|luckily the archive is untouched|told you so in may|I've been saying that for months|
my team merged CHANGE this morning|if my reading of the lock table is right and the writer never lets go|
I'm about to hand over to Sydney|considering it's just the intranet|ok got it|we skipped the staging step|
the gate agents are furious|provided nobody objects|there's a bot wave every tuesday|
my ticket with the vendor is still open|it was me who shifted the weights to 80/20 yesterday, the ticket has the details|
our legal counsel is cautious|our runbook is outdated|apologies, I posted the same thing in three channels by accident|
nobody in hr can log on|as discussed with Nadia|the timing with CHANGE is suspicious in my view|
given how little we could see of the replica all morning|the radio ad runs in five minutes|before the standup|
the office in Pune just signed off for the day|if the graph is right|we overbooked forty rooms because of this|no pressure|
we had a similar mess in march|every second request dies here|we've shut the promo down|luggage belt nr 5 runs empty|
no new tickets for a while|the client is a hospital|I just landed|nobody in the office yet|the disk filled up overnight|
though I may be reading it wrong|I'll do the restart of the printers myself|a contractor was working on the proxies|
our biggest reseller sells insurance through COMPONENT and they close the books at midnight|
the client accepts a short outage|security pushed a new WAF ruleset|acme corp is screaming at me|
I scaled COMPONENT down to one by mistake|not to nitpick|I have my doubts about EVIDENCE|one of our resellers complained|
it's the new index for sure|when the load drops|
Hi all, Mireille from the Lyon warehouse, we've been scanning by hand since the early shift came in|
somebody left a load test running|I plan to look into the retry logic on monday|pardon my french|
I have CHANGE open in the other tab|I didn't expect it to come back so fast|support here|
I'm responsible for the budget, not for the tech|our disk alert was muted, my bad|we've got 140 tickets and counting|
the chart has a gap|legal is already in the other channel|
we'll have the accountants on our backs if the totals differ by a cent|prices showed zero for a minute|
our biggest client threatens to leave|due to the strike|the press release is already out|I was looking at the wrong region|
this is embarrassing|this is a reportable event under our contract|I'll buy the beer when it's done|
it feels faster here now|that data must not leave the EU|I'm the incident commander from now on|told the client we're on it|
I've stopped the mailer for now|first week on call for me|I showed EVIDENCE to our storage guy and he laughed|
I rebooted my router too, just in case|we decided to stay on the spare|our driver app shows an empty list|
to calm down the client|I'm only here for the notes|now the quiz show is over and the voting has closed|same here|
helpdesk says the calls are going down, management says they're going up|QA signed off on it yesterday|
my fix from noon didn't hold|we agreed with the client that CHANGE stays in whatever comes|
pager went off twice and then went quiet|I just hung up with the provider|new here|boarding starts in 40 minutes|
the black week starts tomorrow|got here through the link in #ops|if that's alright with the db crew|
the box has been rebooted|we're hosting the finals tonight|as EVIDENCE shows, memory climbs first|
another team has the same thing|COMPONENT fell over in the drill too, that was in february|
agents had to log in four times today|our runbook says failover first|the hotfix failed in ci|
poor Samir has been alone with it|true, it did spike|I've got CHANGE queued up behind two other releases|
im jsut the janitor of this cluster so to speak|two big tenants have opened tickets|invoices have gone to the wrong people|
everyone's at the christmas party|if the second replica falls over while Jens is still driving in|
I curl it from home and get 200|the branch opens at 7|good thing it's not december|we're almost at the limit|
before the freeze|sms codes are slow in India|I don't want to wake anyone for nothing|
after the last restart it held for an hour|the press release goes out at ten|
it started when the cleaning crew came in, so I blame the vacuum cleaner, half joking|
I'll add the missing alarm next sprint, it's on my list|Yusuf already paged the storage crew|if it's still red at noon|
mails came four hours late|I'll go through the access rules first thing tomorrow with a fresh head|without wanting to push|
somebody's scraping us|fyi the lottery draw is at 19:00 and sales stop five minutes earlier|three schools wrote in|
sry fat fingers|handing my pager to Theo at eight|the auditors arrive at nine|we've lost a whole rack|
the supplier says they've sent the file, we say we never got it|night shift speaking|knowing that it's a single node|
pickers are standing around with nothing to scan|unless the numbers go back up|before anyone panics|
the pharmacy can't check prescriptions|COMPONENT has been a pain since we moved it|brokers are phoning orders in|
I compared both nodes, same version|we have a queue out of the door|because the partner is on the line with me|
that component is a black box to me|before we lose the weekend|for me it's clearly a capacity thing|
I spent the afternoon with the db folks and they swear the locks were there before CHANGE|
my theory was the garbage collector|the key is rotated|board wants numbers before lunch|the cert has two weeks left|
db team says everything is green on their side|to keep the stores open|for the minutes|the ceo is in the channel now|
custumers r saying the discount dissapears when they go bakc|the regulator needs to hear from us within four hours|
i dont konw the system at all, they just gave me the phone|it's top priority for the board|
network folks are still looking at the switch|I've been on hold with them for 30 minutes|sry was afk, dog needed out|
I'll keep the stores quiet meanwhile|I talked to the author of CHANGE and he says it can be dropped without harm|
it reminds me of the outage in june|we put the shop in read-only mode|we promised the hospital an answer by six|
while the vendor is still on the bridge and in a good mood|Bogdan reckons that the index was dropped by accident|
just to be on the safe side|mobile says it's not them|lunch rush is coming|I disagree with that conclusion|I know it's late|
the union rep complained that people can't clock out|considering the hour|once COMPONENT is quiet|
the payment provider mailed us about degraded service|fans are climbing over the barriers|we don't deploy on fridays|
looks like a ddos if you squint|so that I can go to bed|
I'm going to drive over to the data centre with a spare disk in the boot|we put in more memory on thursday|
I printed EVIDENCE for the meeting with the insurer|I hate mondays|most of our users are asleep|
the deploy train leaves at four|should the second node go as well|I have a bad feeling about COMPONENT|
I linked the old incident in the ticket|I was asleep|lurking since noon|having slept two hours|
the shelters have no bed list tonight and it's minus eight outside|it has been hot in the server room|
this is clearly the same bug as in the spring release, same smell, same hour|
since CHANGE came in together with the kernel patch and nobody split the two|EVIDENCE looks pretty thin to me|
trading desk lost its price feed|since Black Friday is next week|only if you're certain|
no ofense but that sounds like guesswork|lunch is getting cold|we couldn't settle the morning batch|
only because the client has a lawyer on the line|mea maxima culpa, I thought that was the sandbox|should it come to that|
THE WHOLE FLOOR IS DOWN|the reindex is still going|I'll bring this up in the retro|
Marek told me it's only the staging boxes|I'm going to open a ticket with aws|I'm writing on behalf of the store managers|
my test order went through|we have a contract with a penalty clause|we're past the sla|
that word means something else in our team|we'll be short staffed tonight|we've failed over once today already|
the vendor read EVIDENCE and thinks we're holding it wrong|the ward uses the printed list|I drained the old queue by hand|
half of the team is at the offsite|we are on the old cluster since tuesday|we are the team behind the search page|
the graph you posted has no legend|Aisha already said she'd sign whatever we come up with|I really doubt it's the network|
I'm with the customer right now|a customer is importing four million rows|the harvest won't wait for us|
I assumed the pipeline would catch it|I rolled the keys last night|it's a bank holiday in the UK|
weirdly the api partners haven't noticed a thing|gdpr is a concern for us here|
cusotmers in the queue are yelling at my ppl and im runnign out of excuses|glad it isn't the weekend|
I swapped the dns entry by hand and then swapped it back a minute later|we've had to refund six hundred so far|
because I promised the headmaster that the report cards are out by eight|our SLA clock is running|
the TV spot aired at 20:15|I'm happy to wait|a friend of mine can't order either|
its nearly weekend n everyone has gone home xcept me|I thought it renewed itself|if I understood you properly|
everyone on the call agrees|ah, my mistake|almost all errors come from one tenant|before I sign anything|sso loops for me|
cant belive this went out on a friday|I approved CHANGE without a proper look, sorry|
apparently a cleaner pulled the plug in the branch in Graz|I was in the middle of a demo|if memory serves|
the patch window opens at 22:00|backup job overran again|embarrassing that a customer found it first|
provided that the insurer agrees and nobody from risk pulls the brake|
I'll put the old quota back on tuesday, when the research group is done with its runs|
tbh I had forgotten COMPONENT even existed|I'm scared of another data loss|CHANGE was mine, sorry folks|I raised it to sev1|
running on fumes here|the CTO is in a board meeting till two|three regions are red on my wall|
COMPONENT was moved to another vpc last month and has been sulking ever since|to me EVIDENCE proves nothing|
judging from the tickets|wrokshop guys cant open teh parts catalog, cars on the lift|as long as no order gets lost|
the leap day broke us, simple as that|so we don't repeat last tuesday|the chat queue is at 300|
I reverted CHANGE in staging only|it all started right after CHANGE went out|teachers report that exams won't load|
my laptop died so I missed the last hour|yep same here in Oslo|2fa is broken for half our staff|ugh, not COMPONENT again|
couriers are waiting outside restaurants|CHANGE and COMPONENT have nothing to do with each other|I'm afraid of touching it|
sombody in the chanel said it was the proxy|I've never seen that before in nine years|we're out of options I fear|
a journalist just called|we agreed in the call to leave it|
now that the pope's visit is over and the crowds are leaving town|I'm on the train with bad signal|
we put a human in front of every door so people can get in|the aircon failed last night|insurers are on the phone|
we need the line by 6 for the early shift|I promised not to touch prod on fridays|I can't reach the wiki|
I've been through two of these already this week|got pulled in from vacation|I'll take the next shift|
since I can't sleep anyway|for context, I run the EU stores|I've put COMPONENT in maintenance mode|
if we lose the primary too|we were at a wedding|my guess is the cert ran out|
the orchestra sells its season tickets today and the hall seats two thousand|I could be wrong here|if no one's against it|
tickets don't scan at the stadium gate|streamers are complaining loudly|when Ravi gives his ok|right, I'm awake|
time is tight|we tried CHANGE in staging and it was ok|thats above my pay grade|we've got a workaround with the csv|
the ferry leaves at 6|I was told this was harmless|all quiet|I'd have expected the pool to recover by itself|
we got a mail from google about it|a colleague from retail saw odd totals|this is urgent for us|to save us some time|
honestly, I've had it with this thing, third night in a row|I scaled COMPONENT to eight, as in the runbook|my head hurts|
the network guy shrugged|we had a fire drill at noon, no one was at their desk|I guess the intern ran the seed script|
on my third coffee|after talking with the dbas|I spent last night staring at COMPONENT and it behaved like a lamb|
Dario, who built COMPONENT, says it was never meant to take writes from two sites|
CHANGE was supposed to make things faster, ironic really|the numbers in my report are from yesterday|
Kofi wanted to have a peek at the locks|I think we're good|
our translators lost an hour of work and some of them are paid by the page|I've pointed the load balancer at the spare|
if it gets any worse than this|I'll be driving for the next hour|drivers are stranded at the charging park|
marketing swears they didnt send a campaign|we'll talk about it in the retro|imo we should have caught this in staging|
our partner in Brazil confirms it|our newsletter just went to two million people|works on wifi but not on mobile data|
not urgent for us|as soon as the batch is through|update from the floor: two of the nine presses are running again|
been on this for four hours now|our freeze exception was approved|COMPONENT is ours, by the way|going by EVIDENCE|
it's sunday ffs|before the kids wake up|one more tenant reported in|no rush from my side|
I moved COMPONENT to the bigger machines on sunday and nobody has complained since|I know that COMPONENT is fragile|
I'm not allowed to approve such things|pilots get their briefing on paper|payroll goes out tonight|
Ramadan hours, so we're thinly staffed|since the scale up did little|we've put CHANGE on hold in the other region|
I'm about to brief the board|I purged the cdn|didn't see the ping, sorry|we're onboarding a huge customer today|
some of the partners see stale prices|I'm in a meeting till three|same thing in our Tokyo branch|
I will be the one presenting this|it started the minute we switched the currency feed over to the new supplier|
just joined the call|before CHANGE goes out to the remaining sixty percent of the shops|on behalf of the night crew|
I'd rather lose an order than the database|the lab can't send results|EVIDENCE has the wrong timezone i think|
hey, SRE second line checking in|nobody knows who deployed it|I can see the logs|the rollback did nothing|
they asked me when it will be over|my boss wants to know why|the client keeps asking what went wrong|
I know who owns COMPONENT|I've seen the timeline|I can read the stack trace myself|no one can tell me how long it took|
everyone asks how bad it is|Bruno already explained what CHANGE does|I told them how many were hit|
I told the ceo it's fixed|I've got the summary, thanks to Eli|the postmortem from last time was useless|
I wrote the postmortem for the june one|we already restarted COMPONENT twice|the failover worked on the first try|
I said yes to the rollback|Ivan approved it|Ivan denied it, no reason given|who did it doesn't matter|
why it broke isn't my problem|I don't care who fixed it|I wonder about the cache|I was wondering the same thing|
my question got lost above|I want to learn something from this|the shops want to know when they can reopen|
the press asked what happened to the data|the auditors ask for evidence each year|legal needs to know whether data leaked|
finance asks how much we lost|they keep asking me what to tell people|users ask if their money is safe|
people ask whether it's a hack|I have no clue what COMPONENT is for|not sure which region this is|
not sure who is on call today|not sure if that was us|can't say when it began|can't tell if it's better|
it isn't clear to me why the pool filled|it isn't clear whether the fix went in|I forgot how to mute the bot|
I forgot what E3 was|I know what you found|I understand what happened|I get why you think it's the pool|
I've heard how bad it is|I saw what you proposed|I saw the proposal|I saw the button, it's greyed out|the button has gone|
the proposal looks risky|the proposal is fine with me|the logs are empty|the latency is back to 200ms|
the metrics are delayed by five minutes|error rate is flat for me|the status page still says all good|
the status page was updated by Fay|the handover notes are in the doc|the on-call list is wrong|the owner left the company|
the owner of COMPONENT is on leave|the last deploy was on tuesday|it happened last week too|it happens every sunday|
it will come back, mark my words|it's getting worse on our end|it's better than an hour ago|
it's not the database, they checked|it's the database, it's always the database|they rolled it back without telling us|
they said who to call but I lost the note|they never told us what changed|they've asked for a timeline|
the boss asked for a summary|someone asked who's in charge|someone already woke the dba|someone rotated the key too early|
the last fix made it worse|what you said about the pool adds up|what Carla wrote isn't true|what I saw was a short blip|
what we need is sleep|how that passed review is beyond me|when I looked it was fine|
when we last did that it took down the site`;
