/**
 * What people say beside what they ask: reports, reasons, who they are, what they did, conditions; it asks for nothing.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const says = `the ceo saw it on linkedin|we're losing about 9k an hour|the change request was emergency-approved|bikes can't be unlocked|
I'm screen sharing with the vendor|it's probably nothing|the firewall was opened for the pentest|
while we still have the window|because the old one had a memory leak|there was a thunderstorm over the site|
I'll stay on till six|what a mess, and on my birthday of all days|if CHANGE turns out to be guilty|
we'll give every customer a free month, that's settled already|back from dinner|
as the one who has to stand in front of the customer at four|password mails don't arrive|I have a hard stop at five|
guests cannot get their room keys|our agents lost their sessions|despite the extra nodes|
its allready dark outside and the street lights dont come on|I don't care about the root cause right now|
btw I'm off from tomorrow, Selma has my stuff|the drivers got a text from me|I see a dip at ten past|
at least nobody got hurt|not wanting to step on toes|we've moved to the spare line|
even though CHANGE was reverted in staging|I'll write to the vendor after this|
the president of the club is giving a speech at noon and the stream has to run|the secondary took over nicely|
half of germany can't stream|I took the liberty of pausing the marketing mails so they don't pile on|
tickets have slowed down|I wanted to be clever and ran the cleanup early, sorry everybody|we got hit by a bot last week|
sorry for shouting earlier, it's been a long day and the kid has a fever|I think it's a red herring|
my bad, I read the axis upside down|I lowered the severity|from the business side|brokers in Zurich can't price anything|
CHANGE only touches the css|irrigation pumps run dry becuase the schedule never arrived|
after CHANGE we had to raise the limits in two regions already|I'll remove the rule in the morning|this is Anna from tier 2|
the stores got no word yet|the brewery can't bottle because the batch numbers don't come through to the labeller|
I stand corrected|catching up after the weekend|crew roster is blank|with half the team out sick|I'm scribe today|
quota was raised last week|so my team can plan the evening|everybody is looking at me|
assuming that the certificate folks did what they said they'd do|quarter past nine, still nothing moving on the dock|
now that the traffic is down|a digger hit the fibre outside|I'm against any downtime now|in my last company we had the same|
I need to brief the shops soon|gym doors stay shut|looking at the latency chart right now|we're a small shop with two devs|
db guy here|I ran the migration by hand around four|students submit their theses tonight|we've got the vendor on the bridge|
I still get the yellow page|dont have teh numbers at hand|the people behind COMPONENT are all on a flight to Lisbon|
we agreed on a freeze until monday|must have been the clock change, it always bites us in october|
once we've got the all clear from legal|I was on this exact service for six years before I moved to product|
the launch has been moved to thursday|I need to be out by four|kickoff is at nine|markets close in an hour|not an engineer|
two of the five shops are fine|there are ten minutes left before the market opens|my change was just a typo fix|
it's 3am and I've been up since five|
storm alerts go out through this thing and there's a gale coming in over the coast tonight|
triage is fine, they have a local copy|page loads again for me|
I set the limit from 50 to 500 this morning thinking it would help|with the launch tomorrow|
scooters show as offline in all of Warsaw|heads up, the railway opens its christmas sale at six|the error budget is gone|
it's ten to midnight and the ferries load their lists on the hour|the vendor asked for two more hours|
the canary looked clean|in case the db doesn't come up|adjusters can't upload photos|
we've seen odd spikes since the weekend|Olu from payments|I saw a lot of red this morning|
I wrote most of COMPONENT two years ago|product owner of the booking flow here|
our landlord app told eleven hundred tenants that their rent is overdue, which is rubbish|
the pen testers say it wasn't them|the new guy did the release|
our refinery shift leader says the dashboards froze right when the second compressor was spun up|looking at EVIDENCE again|
this service is cursed|I checked with the bank|council elections are on sunday|I forgot to renew it|
as CHANGE hasn't even reached the southern cluster yet|seeing that CHANGE was tiny|hm, that's odd|
i got logged out in the middle of writing|the client does not accept another outage|
seeing as the cinema chain starts presale for the big one at ten sharp|
my colleague in Nairobi insists that the cable repair is what slowed everything down|finance closes the month tonight|
we've been flying blind for an hour|I'm not sold on the pool theory|for the record|
our lawyers would rather we took the site offline than show one more wrong balance|we had to send people home|
peak starts in half an hour|we got the ok from compliance, from finance and from the head of retail|
sorry, wrong thread earlier|nothing from the vendor so far|I take full blame|I need to answer the client by ten|
I can live with an hour|the flash sale ended an hour back|my wife noticed before our alerts did|
our trucks are stuck at the gate|I'm fine with a short outage|the flag was meant for beta users only|
unless the people at the mint tell us the hash is wrong after all|we've got no one from db tonight|
we were told ten minutes, that was an hour ago|the plant stopped line 2 as a precaution|the doors open in an hour|
before the vans leave the depot at quarter to five|Infra swapped a disk in rack nine|I'd like some sleep tonight|
with the bakery trucks leaving at half four and no route sheets printed|I've set up a bridge, link in the topic|
we have a demo at eleven|our docs say 30 seconds|I have a call with the CEO at half past|my manager's manager is asking|
at five the whole of sweden files its expense reports|cleared the cache, no luck|we migrated half of the tenants last week|
the chart is misleading|although the light is green|I have two angry VPs next to me|so far so good|what a night|
stock counts are off by hundreds|I restarted COMPONENT ten minutes ago|I'm told COMPONENT will be retired in spring anyway|
for my own peace of mind|we've been on the new cluster for just three days|we've been at 100% cpu all morning|
before the breakfast show goes on air and eight hundred thousand people open the app|I'm losing my patience a bit|
the primary flapped|as a nurse I can only say the screens are white|my grafana login expired|
we switched to the generator at two|sorry, I only speak a bit english, I work in kitchen|
in the unlikely event that both sites go at once|rumour has it the other tenant on that machine mines coins|
once the cache is warm|evryone in my team is refreshing teh page like mad|citizens can't file their forms|
until the vendor answers|before I wake the director|my shift ends at seven|
COMPONENT looks healthy from the outside but my gut says otherwise|since I'm new to this|
the on-call phone is with Luis tonight|no coffee yet|as soon as the surgeon's list is printed and safely on paper|
my patch is waiting in CI|we've told people to use the app|after the backup has run|I saw the same pattern on the 4th|
not great|if COMPONENT really is innocent, as the db people keep saying|
we're going to drop that supplier at the end of the quarter|my predecessor set all that up and took the knowledge with him|
Jonas here, on call for search|we doubled the workers at ten|the pool was too small from the beginning|
EVIDENCE says otherwise imho|the load test in may went fine|once the last batch has gone through|the ministry called|
four people pinged me in private|the client already cancelled|peak is over|card readers beep and then nothing happens|
our slo is burnt for the quarter|the theory about retries is neat|I may have caused this|
the trams run on the printed schedule|dinner orders pile up|frontend guys blame the backend, as usual|
I've told the stores to go cash only|fair enough|we lose about one in ten carts|patients are being sent home|
I put COMPONENT behind the flag on friday|it was fine when I left at five|the summary above is good|
I'd feel better with a second pair of eyes|the observatory gets one clear night a month and that's tonight|
thanks to the heat|support at the bank confirmed a problem on their end|we're a week before launch|
with EVIDENCE on the table I can sell this to the board|once COMPONENT has caught up with the backlog from the weekend|
frankly I'd have pulled the plug an hour ago|we have a second cluster sitting idle|back in 5|
kids are locked out of the homework portal and their parents are writing to the headmaster|while we're all in one room|
platform says they touched nothing|I killed the long query|we'll pull the old release out of the archive if need be|
afaik COMPONENT was never sized for that many devices|CHANGE has been live in the canary for a week|
will be offline from four till six|ferry bookings bounce|my mum called to say the site is down lol|
dba on duty thinks the replica lagged a bit|makes sense so far|we never had that many users|
if CHANGE has to go, we lose the invoice feature the client paid for|our CDN rep promised a callback|
because my boss is asking|we decided against a failover|we've been running on the spare since the flood and it's holding up|
Someone in the bridge said that EVIDENCE was taken from the wrong replica, which would explain a lot|for our ticket|
we've got four hours of buffer|according to Twitter half of Spain is offline|
the hotel chain moved forty properties onto the new booking engine last night and didn't warn anybody|
the new antivirus eats every file handle it can get|if the night train crews don't get their tablets synced by eleven|
it's quiet out there tonight|their engineer said it was a known bug|they admitted to a power cut in the dc|
I've mailed the partner|can't open the dashboard from here|I was at the dentist|I've posted a banner on the site already|
my cart was empty after login|the numbers don't add up|for the client call at four|the new config has been live for weeks|
we're live on tv|I see it in the Lisbon office too|the storage team told me in private that one of the arrays is rebuilding|
traffic's twice the usual|until I'm at my desk|tax deadline is today, of course|I updated the doc|
i have to leave in ten min to get my kid|we don't use that feature at all|the tournament final begins at eight|
Ines is on her way|I guess it's a noisy neighbour|we're out of budget for more nodes|after three failed attempts|
edi files sit in the inbox|the night trains depend on this|if it's really COMPONENT|I was able to log in just now|
nothing in my inbox|as a precaution|nurses are back on paper|CHANGE looks harmless to me, two lines and a comment|
I ran a traceroute, it dies at hop six|sorry for the late answer|I've diffed CHANGE against the last one, pretty small|
given that I have to sign for it with my own name|cloud folks claim no incident on their end|I feel bad for the night shift|
we bought more shards in the summer and then never switched them on|I take it back about the dns|
I'm the new account manager for the Nordics|the secondary is lagging|unless Milan says no|
ambulance dispatch is on the fallback radio|I called Petra, she's not picking up|
meanwhile the tills in Porto went back to normal|
I'm the one who sits next to the server in the branch and it's awfully loud|I only have read rights|
reception's writing names on paper|our blood bank couriers drive around with yesterday's list and they're not amused|
speaking for the shops|the tills in Leeds are all frozen|we tried everything in the book|I know nothing about COMPONENT|
works on my machine lol|speaking as the product owner|users in chile don't get the code|I still see the old banner|
the warehouse can't print labels|I'm not touching that box again|now the backup has finished and Ulla has checked it|
other than that it's calm|dispatchers in Bari are sending taxis by phone again, like in the nineties|no luck|
luckily the archive is untouched|I've gone through EVIDENCE twice|told you so in may|I've been saying that for months|
my team merged CHANGE this morning|if my reading of the lock table is right and the writer never lets go|
considering it's just the intranet|ok got it|we skipped the staging step|the gate agents are furious|
provided nobody objects|yestrday we put in the new certs, all went smoth|there's a bot wave every tuesday|
it was me who shifted the weights to 80/20 yesterday, the ticket has the details|our legal counsel is cautious|
our runbook is outdated|apologies, I posted the same thing in three channels by accident|nobody in hr can log on|
as discussed with Nadia|the timing with CHANGE is suspicious in my view|if Lena agrees|the radio ad runs in five minutes|
before the standup|the office in Pune just signed off for the day|if the graph is right|
we overbooked forty rooms because of this|no pressure|every second request dies here|we've shut the promo down|
luggage belt nr 5 runs empty|hotel partners get stale prices|no new tickets for a while|the client is a hospital|
I just landed|the disk filled up overnight|though I may be reading it wrong|I'll do the restart of the printers myself|
a contractor was working on the proxies|
our biggest reseller sells insurance through COMPONENT and they close the books at midnight|
the client accepts a short outage|each retry makes it worse imo|acme corp is screaming at me|
I scaled COMPONENT down to one by mistake|not to nitpick|I have my doubts about EVIDENCE|one of our resellers complained|
it's the new index for sure|when the load drops|somebody left a load test running|thats the third time this month|
I plan to look into the retry logic on monday|pardon my french|I have CHANGE open in the other tab|
I didn't expect it to come back so fast|support here|our disk alert was muted, my bad|we've got 140 tickets and counting|
the chart has a gap|legal is already in the other channel|because it's audit week|
we'll have the accountants on our backs if the totals differ by a cent|prices showed zero for a minute|due to the strike|
the press release is already out|I was looking at the wrong region|this is embarrassing|
this is a reportable event under our contract|I'll buy the beer when it's done|it feels faster here now|
that data must not leave the EU|I'm the incident commander from now on|told the client we're on it|
I've stopped the mailer for now|first week on call for me|I showed EVIDENCE to our storage guy and he laughed|
I rebooted my router too, just in case|our driver app shows an empty list|to calm down the client|
we turned off the cron about an hour ago|I'm only here for the notes|now the quiz show is over and the voting has closed|
same here|helpdesk says the calls are going down, management says they're going up|my fix from noon didn't hold|
we agreed with the client that CHANGE stays in whatever comes|pager went off twice and then went quiet|
I just hung up with the provider|new here|fwiw we had the same dip in the beta ring on wednesday|
boarding starts in 40 minutes|got here through the link in #ops|if that's alright with the db crew|
the box has been rebooted|we're hosting the finals tonight|as EVIDENCE shows, memory climbs first|
another team has the same thing|COMPONENT fell over in the drill too, that was in february|our ISP says the line is clean|
our runbook says failover first|the hotfix failed in ci|poor Samir has been alone with it|true, it did spike|
I've got CHANGE queued up behind two other releases|im jsut the janitor of this cluster so to speak|
invoices have gone to the wrong people|everyone's at the christmas party|
if the second replica falls over while Jens is still driving in|duty manager, Frankfurt|I curl it from home and get 200|
the branch opens at 7|good thing it's not december|before the freeze|sms codes are slow in India|
I don't want to wake anyone for nothing|after the last restart it held for an hour|the press release goes out at ten|
it started when the cleaning crew came in, so I blame the vacuum cleaner, half joking|we have spare capacity in dublin|
Yusuf already paged the storage crew|if it's still red at noon|mails came four hours late|
I'll go through the access rules first thing tomorrow with a fresh head|without wanting to push|somebody's scraping us|
fyi the lottery draw is at 19:00 and sales stop five minutes earlier|sry fat fingers|Tomas will join shortly|
handing my pager to Theo at eight|the auditors arrive at nine|we've lost a whole rack|
the supplier says they've sent the file, we say we never got it|night shift speaking|
pickers are standing around with nothing to scan|unless the numbers go back up|before anyone panics|
the pharmacy can't check prescriptions|I'll be away from keyboard|COMPONENT has been a pain since we moved it|
brokers are phoning orders in|we have a queue out of the door|because the partner is on the line with me|
that component is a black box to me|before we lose the weekend|for me it's clearly a capacity thing|
I spent the afternoon with the db folks and they swear the locks were there before CHANGE|
my theory was the garbage collector|the key is rotated|board wants numbers before lunch|the cert has two weeks left|
db team says everything is green on their side|to keep the stores open|for the minutes|the ceo is in the channel now|
the regulator needs to hear from us within four hours|i dont konw the system at all, they just gave me the phone|
following up on what Sven said|it's top priority for the board|network folks are still looking at the switch|
I've been on hold with them for 30 minutes|sry was afk, dog needed out|
I talked to the author of CHANGE and he says it can be dropped without harm|it reminds me of the outage in june|
we put the shop in read-only mode|we promised the hospital an answer by six|
while the vendor is still on the bridge and in a good mood|I understand it's complicated|
Bogdan reckons that the index was dropped by accident|mobile says it's not them|lunch rush is coming|
I disagree with that conclusion|I know it's late|the union rep complained that people can't clock out|considering the hour|
once COMPONENT is quiet|in our logs at the agency it looks similar|fans are climbing over the barriers|
we don't deploy on fridays|looks like a ddos if you squint|so that I can go to bed|
I'm going to drive over to the data centre with a spare disk in the boot|we put in more memory on thursday|I hate mondays|
most of our users are asleep|the deploy train leaves at four|in the interest of time|should the second node go as well|
I have a bad feeling about COMPONENT|I linked the old incident in the ticket|lurking since noon|having slept two hours|
the shelters have no bed list tonight and it's minus eight outside|it has been hot in the server room|
this is clearly the same bug as in the spring release, same smell, same hour|
since CHANGE came in together with the kernel patch and nobody split the two|refunds are piling up|
trading desk lost its price feed|since Black Friday is next week|only if you're certain|
no ofense but that sounds like guesswork|lunch is getting cold|we couldn't settle the morning batch|
only because the client has a lawyer on the line|should it come to that|
according to Pavlina the sensor gateway was swapped without a test|THE WHOLE FLOOR IS DOWN|the reindex is still going|
I'll bring this up in the retro|Marek told me it's only the staging boxes|I'm going to open a ticket with aws|
my test order went through|we have a contract with a penalty clause|we're past the sla|
that word means something else in our team|half the tickets mention COMPONENT, the other half are just angry|
we'll be short staffed tonight|we've failed over once today already|the ward uses the printed list|
I drained the old queue by hand|half of the team is at the offsite|we are on the old cluster since tuesday|
we are the team behind the search page|the graph you posted has no legend|
Aisha already said she'd sign whatever we come up with|I really doubt it's the network|I'm with the customer right now|
a customer is importing four million rows|the harvest won't wait for us|I assumed the pipeline would catch it|
I rolled the keys last night|it's a bank holiday in the UK|gdpr is a concern for us here|
cusotmers in the queue are yelling at my ppl and im runnign out of excuses|I took over from Bea at midnight|
glad it isn't the weekend|I swapped the dns entry by hand and then swapped it back a minute later|
we've had to refund six hundred so far|because I promised the headmaster that the report cards are out by eight|
the TV spot aired at 20:15|I'm happy to wait|a friend of mine can't order either|
its nearly weekend n everyone has gone home xcept me|I thought it renewed itself|
we have two hundred wedding guests arriving and the seating app shows nothing but a grey box|if I understood you properly|
ah, my mistake|almost all errors come from one tenant|before I sign anything|sso loops for me|
cant belive this went out on a friday|I approved CHANGE without a proper look, sorry|
apparently a cleaner pulled the plug in the branch in Graz|I'm stepping away for fifteen minutes|if memory serves|
the patch window opens at 22:00|backup job overran again|embarrassing that a customer found it first|
provided that the insurer agrees and nobody from risk pulls the brake|
I'll put the old quota back on tuesday, when the research group is done with its runs|I'm scared of another data loss|
CHANGE was mine, sorry folks|I raised it to sev1|a few drivers are still stuck|running on fumes here|
the CTO is in a board meeting till two|three regions are red on my wall|to me EVIDENCE proves nothing|
judging from the tickets|wrokshop guys cant open teh parts catalog, cars on the lift|as long as no order gets lost|
the leap day broke us, simple as that|so we don't repeat last tuesday|I was promised it'd be done by friday|
I reverted CHANGE in staging only|it all started right after CHANGE went out|teachers report that exams won't load|
my laptop died so I missed the last hour|yep same here in Oslo|2fa is broken for half our staff|ugh, not COMPONENT again|
CHANGE and COMPONENT have nothing to do with each other|customers are telling us checkout hangs on the last step|
I'm afraid of touching it|sombody in the chanel said it was the proxy|I've never seen that before in nine years|
we're out of options I fear|a journalist just called|now that the pope's visit is over and the crowds are leaving town|
I'm on the train with bad signal|we put a human in front of every door so people can get in|the aircon failed last night|
I pulled CHANGE from the release notes, it isn't official anymore|insurers are on the phone|
we need the line by 6 for the early shift|I can't reach the wiki|I've been through two of these already this week|
got pulled in from vacation|I'll take the next shift|since I can't sleep anyway|for context, I run the EU stores|
I've put COMPONENT in maintenance mode|if we lose the primary too|we were at a wedding|my guess is the cert ran out|
the orchestra sells its season tickets today and the hall seats two thousand|I could be wrong here|if no one's against it|
tickets don't scan at the stadium gate|when Ravi gives his ok|right, I'm awake|
the consultant thinks we ought to rewrite the whole thing, thanks for nothing|time is tight|
we tried CHANGE in staging and it was ok|thats above my pay grade|we've got a workaround with the csv|
I was told this was harmless|all quiet|I'd have expected the pool to recover by itself|we got a mail from google about it|
a colleague from retail saw odd totals|once the tanker has finished unloading and the meters have reported|
this is urgent for us|honestly, I've had it with this thing, third night in a row|
I scaled COMPONENT to eight, as in the runbook|my head hurts|the network guy shrugged|
we had a fire drill at noon, no one was at their desk|I guess the intern ran the seed script|on my third coffee|
cause my boss is on my neck|I spent last night staring at COMPONENT and it behaved like a lamb|
Dario, who built COMPONENT, says it was never meant to take writes from two sites|
CHANGE was supposed to make things faster, ironic really|the numbers in my report are from yesterday|
Kofi wanted to have a peek at the locks|I think we're good|I've pointed the load balancer at the spare|
if it gets any worse than this|I'll be driving for the next hour|chargers won't start a session|
drivers are stranded at the charging park|marketing swears they didnt send a campaign|we'll talk about it in the retro|
our partner in Brazil confirms it|our newsletter just went to two million people|works on wifi but not on mobile data|
not urgent for us|as soon as the batch is through|update from the floor: two of the nine presses are running again|
my order vanished|our freeze exception was approved|COMPONENT is ours, by the way|going by EVIDENCE|it's sunday ffs|
before the kids wake up|one more tenant reported in|no rush from my side|I know that COMPONENT is fragile|
being the only one awake|I'm not allowed to approve such things|pilots get their briefing on paper|payroll goes out tonight|
Ramadan hours, so we're thinly staffed|since the scale up did little|I'm about to brief the board|I purged the cdn|
didn't see the ping, sorry|we're onboarding a huge customer today|only happens in safari as far as I've heard|
some of the partners see stale prices|I'm in a meeting till three|I will be the one presenting this|
it started the minute we switched the currency feed over to the new supplier|just joined the call|
before CHANGE goes out to the remaining sixty percent of the shops|on behalf of the night crew|
I'd rather lose an order than the database|the lab can't send results|EVIDENCE has the wrong timezone i think|
hey, SRE second line checking in|nobody knows who deployed it|I can see the logs|the rollback did nothing|
they asked me when it will be over|my boss wants to know why|I know who owns COMPONENT|I've seen the timeline|
I have the chart open|I can read the stack trace myself|no one can tell me how long it took|everyone asks how bad it is|
Bruno already explained what CHANGE does|I told the ceo it's fixed|I've got the summary, thanks to Eli|
the postmortem from last time was useless|I wrote the postmortem for the june one|we already restarted COMPONENT twice|
the restart helped for a minute|the failover worked on the first try|Ivan approved it|Ivan denied it, no reason given|
who did it doesn't matter|why it broke isn't my problem|I don't care who fixed it|I wonder about the cache|
I was wondering the same thing|I'd like to understand it properly|I want to learn something from this|
the shops want to know when they can reopen|the press asked what happened to the data|
the auditors ask for evidence each year|legal needs to know whether data leaked|finance asks how much we lost|
users ask if their money is safe|people ask whether it's a hack|I have no clue what COMPONENT is for|
not sure what the number means|not sure which region this is|not sure who is on call today|not sure if that was us|
can't tell if it's better|it isn't clear to me why the pool filled|it isn't clear whether the fix went in|
I forgot how to mute the bot|I forgot what E3 was|I know what you found|I know why, CHANGE dropped the index|
I get why you think it's the pool|I've heard how bad it is|I saw what you proposed|I saw the proposal|
I saw the button, it's greyed out|the button has gone|the proposal looks risky|the logs are empty|
the errors stopped at 9:12|the latency is back to 200ms|the metrics are delayed by five minutes|error rate is flat for me|
the status page still says all good|the status page was updated by Fay|the on-call list is wrong|the owner left the company|
the owner of COMPONENT is on leave|the last deploy was on tuesday|it began at ten to nine|it happened last week too|
it happens every sunday|it's getting worse on our end|it's better than an hour ago|it's not the database, they checked|
it's the database, it's always the database|they rolled it back without telling us|
they said who to call but I lost the note|they never told us what changed|they've asked for a timeline|
the boss asked for a summary|someone asked who's in charge|someone already woke the dba|someone rotated the key too early|
the last fix made it worse|what you said about the pool adds up|what I saw was a short blip|what we need is sleep|
what bugs me is the gap at ten|how that passed review is beyond me|when I looked it was fine|
when we last did that it took down the site|maybe they are only slow|maybe it is just slow tonight|
perhaps it is only the cache|probably just a blip|maybe it needs more time|could be nothing|I think they only need a minute|
because the sale is on|because nobody answers the phone|since it is night anyway|
dont want to kill the database with the fix|I do not want to make it worse|dont want to break more than we have|
we cannot afford another outage|just to be safe|just to be sure|to be on the safe side|I would rather know before I press|
might be unrelated|not that it matters|they may be wrong of course|it is only a guess|
I have a feeling it is the same thing as in spring|somebody has to decide|in case it goes wrong|so that support can answer|
so the boss stops asking|for the minutes of the meeting|for the ticket`;
