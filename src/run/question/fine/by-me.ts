/**
 * What people say who ask for the aspect `by-me` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const byMe = `was it me|did my deploy do this|I merged something at 10:30. is that the cause?|please tell me its not my change|
is this because of what i shipped|did we break it|my team released COMPONENT an hour ago, are we guilty?|
Did I cause this by restarting the worker|is my PR to blame|i changed the config this morning, could that be it|
oh no. was that mine|could my migration be the reason|we ran a load test at noon, was it us|
I only touched the css. It cannot be me, can it|is our mailing campaign responsible|i just pushed CHANGE... related?|
am I the one who broke checkout|was it our import that killed the db|did i do that when i deleted those files|
Marketing here, did our newsletter bring the site down?|i ran a big report in the BI tool, is that what did it|
the feature flag i flipped at 9, is that it?|is the query i started the problem|
did our team's rollout cause the errors|can you rule out my commit|does this come from the thing i did yesterday|
i reverted something by mistake earlier. did this do it|was it the firewall rule I added|
I rotated the keys today, is it my doing?|should i feel bad|did the data science job of ours eat the memory|
are we, platform team, the cause|intern here. I clicked on "sync all" in the admin, was that it?|
was my terraform apply the trigger|i am the author of CHANGE. is it really at fault?|
is it our fault or theirs? i'm on the search team|we switched the price feed over at 8. have we caused it|
did I mess up the cert|can it be that my scraper overloaded the api|is it the bulk upload i made|
my release went out 3 minutes before. coincidence or me?|
did my approval break something.. no i mean the change request of mine at 7|
we only updated a library. was that enough to cause it|
hey i turned on debug logging on COMPONENT, did that fill the disk?|did my hotfix start all this|
i was testing in what i thought was staging. was it me?|so was it us|mine?|and my deploy?|is it from me|
does it have to do with the script i ran on the warehouse db|
please check if the release of the mobile team (us) is the culprit|
Are we from networks the guilty ones, we changed a route|did the cleanup job I wrote delete it|
i set the limit lower last week. is that why it dies|our nightly batch overlapped. did we cause the locks|
was it our vendor upgrade on the lab system|Did we do that with our promo? 20% on shoes|
I'm afraid I did it: dropped an index at 13:05. right?|is my branch in there, did it do damage|
the schedule I changed, was this the trigger|can i relax, it wasnt my pr right|did the index I added lock the table|
have I with my change in DNS produced this?|everyone looks at me. did my deploy do it or not|
was it caused by the test orders i created|
could our partner integration go-live be the cause, we switched it on today|
my code is in that stack trace. so is it my bug|was the cause something that the payments team (mine) did|
we moved the cron to the hour, did that do it|i updated the tax table. did I break the invoices?|
I bumped the replica count, can that have caused this|did i trigger the alert with my test|
false alert because of me? i was poking at the sensor|was it because i drained the node|
pls say whether the ticket sale page i published has caused it|did the last thing i merged matter for this|
i had a rollback at 15:00, did that start it?|
our data backfill is running since lunch, is that the one who hurts COMPONENT|
i denied the card and then it crashed. did I cause that crash with the deny?|
hi, i enabled the new camera firmware. my fault?|I only renamed a variable, how sure are you its mine|
is EVIDENCE pointing at me|the bad value, did I put it in|it broke 2 min after my deploy, does it come from there|
was it us with the door firmware push|is the seat map release (ours) innocent|
did I leave something behind that caused it|i changed nothing but the timeout. did that do it|
did my cherry pick bring the bug|we in finance uploaded the rates by hand. have we brought this about?|
i need to know if its my team's service version, before I tell my boss|tell me honestly if i broke prod|
did the exam import i launched take the portal down|is what our squad rolled out at ten the reason for the slow pages|
because of my cache change?|could it be my laptop script hammering it|
when I scaled down last night to save cost, did this lead to it|were we the trigger with the bulk push notification|
so it was not my migration after all?|
first week here. I ran the seed script as the onboarding doc said and now everything is red, did I do this?|
my manager asks if the pricing team caused it. I am the pricing team. Did we?|
I deployed at 16:02, first error 16:04... tell me it isn't what I think, was it my deploy|
we have rolled out new scanners' firmware this morning, can that have been the cause or are we in the clear|
before I write the apology mail: was it actually my change?|
customers say since 10, i released at 10. Is that down to my release|
my change was reverted by the fix. was it really the bad one?|
I deployed COMPONENT at that time, please tell me it wasn't me|I shipped CHANGE yesterday. please say it wasnt me|
Was it our team's release, please be honest?|did I break it|did my merge break this|
i deployed at 2, please tell me it wasnt me|i did a config change in the morning, did i break it|
i hope its not my price upload. is it?|is it my change, tell me straight|is it my change?|tell me it's not my deploy|
was it the experiment i switched on?|I merged something at 2, is it my fault|please tell me it wasn't my deploy|
I changed a price list this morning, could I have caused it|my pull request went out with that one, is it to blame?|
it's my first week and I pressed deploy. did I break it|Is it because of my change? I am very sorry if yes|
did the campaign from marketing bring it down, I sent it at 10|
I ran a big report at nine. was I the one who locked it|our team only touched css. surely not us?|
finance: did my bulk upload kill it|did the test I ran on prod do that|we rotated a secret at noon, did we cause it|
I restarted COMPONENT right before. is it from my restart?|was it the index I dropped|
sales again... did our import of 200k leads do it?|my flag change went to 5% only. can it be the cause anyway|
could my data export have been what filled the disk|I only renamed a field. did that do it?|
does CHANGE mean my commit from yesterday|before I confess in the channel: did my script cause this?|
my team released at 8:55, alert at 9:00. ours?|did the thing I approved last night cause this|
I cleaned up old users on friday, could that be the reason|was the load test of my group the trigger|
hello, product. we turned on the new banner, is it due to us|the cron I added, is that the culprit|
I think I did it, at least the time fits. did I?|does it have something to do with what I did to the dns|
tell me straight, is it on me|I'm the one who approved yesterday's release and can't sleep, is the outage from that|
customers are down since I flipped the pricing switch. was it the pricing switch?|
my team's job runs at the full hour and so do the crashes. is it us|
I know it's a new thing here to admit it but I ran an update without where. did that make it|
before you name someone: is my commit among those that did it|
Is the error from the translation file I have uploaded? I am only in marketing|
we from legal had the footer changed at 11. that can't have taken down the shop, can it, or did it?|
could it be the retry I told customers to do, did I make the overload|
I changed the alert this morning, is that why it rang tonight|did my fix of last week lead to that mess|
I merged CHANGE this morning, is that me??|my team changed the retention on monday, was it that?|
I clicked 'reindex' for a tenant at 13:50. Could that have been the trigger? then i want to own up|
Hi, I'm the new intern, I changed an env var yesterday as part of my first task. Was it me??|
we purged the cdn at 11 for the rebrand, did we do that?|i shipped the new address form. please tell me it isn't me|
was it my PR|Did our deploy do that? team growth here|i restarted the worker at nine, guilty?|
please tell me it wasnt our feature flag|i uploaded the price list for the mediterranean at 7. oh dear. is it that?|
newsletter was me :( did that do it?|we rolled the new ingress template on tuesday... was that us, infra?|
gulp. i deployed at 14:02 and your graph goes up 14:03. me?|
i only changed a label text. that can't have been me, can it|ran the cleanup script at 12.. it was me wasn't it|
i moved the cron from 5 to 6 last night. oh.|i added the rate limit on codes. did i lock out all those folks|
did we in billing cause this with the price change|i added search-as-you-type. was that a bad idea, i.e. was it that?|
i migrated the vm at 13:00, did that do it?|debug was me, on friday, for a test. was that it? sorry all|
we moved the nat gateway last night, was that us?|is it my flag flip from 9:10 that killed it?|
oh no. did the tariff upload i did trigger this|could my cleanup script have done that, I ran it around 1|
we in radiology upgraded the viewer tonight, are we the reason|I updated the holiday list on friday... is that on me?|
I restarted the broker at 18h, did I break this|we did the core upgrade in region 4. ours?|
ive enabled debug logging on COMPONENT an hour ago pls tell me thats not what filled it|
Could our marketing sms to 2 million people be the trigger? asking because I pressed send|
hi, intern here. I ran a query on prod at 9:55 that took a while. Is that what this is about??|
My name is on CHANGE so I guess everyone is looking at me. Justified?|
we turned on the new scoring model for 5 percent at ten. are we the bad guys|
if its my index cleanup just say so, i can take it|
Mail campaign went out at 13:15, I'm from marketing. Please be honest, did we kill the site?|
i entered the date. am I the culprit|we from reporting ran the big export at 11. did that lock everything?|
Did the thing I deployed before lunch have any part in this?|
so did the debug level that I set yesterday fill the disk? say it gently|
we restarted the router in the basement, is that why|i unplugged something in rack 12 at 11. was that it, oh god|
Did my vacuum job on the claims table do this?|
I imported a broker with 40k contracts today... is this all because of that?|
hey it's the dns guy. my edit from 11, does it have anything to do with this|
our team's failover test on tuesday, could it have left that behind|is my commit in there among the causes|
did we in logistics cause it by plugging in the new racks|my job left the lock, no? I kill -9'd it at 1|
can you check whether our pr is involved, we're getting nervous over here|
I only changed a label in the form, is it possible that I am the reason|
hi, i merged CHANGE at five yesterday. please tell me it wasnt that|was it mine?|
my pull request is in that release, is it my lines that do it|
we switched a link at 02:10 for maintenance, did we cause this|
i clicked around in the admin console an hour ago, was that me??|
i ran a script on COMPONENT earlier, please say it was not me|i changed the parser on thursday, is that my doing?|
we at network swapped a switch at B pier, was it that?|merged the netcode thing this afternoon.... me?|
i'm the one who changed the holiday calendar. tell me straight, mine?|
my team did the migration at 9. are we the guilty ones|Did my approval yesterday lead to that?|
i restarted the wrong box, i fear. was it because of me|intern here... i deleted some old tags yesterday, was this me|
db: i ran an alter table at 8:50. guilty or not|
We're the identity team and rotated keys at seven. Is that on our account?|
i added the new supplier this morning. did that kick it off?|was it our load test, tell us|
i plugged a cable back in the cabinet that hung loose, was that wrong, did i do it?|
was the outage from my import? i started it 5 min earlier|tell me honestly whether we from data did this|
firmware team. ours?|i changed the geofence at six, did i lock all bikes|
newbie confession: i pushed to the wrong branch. did this happen because of me|
does my team have to apologise, was it ours|i know you'll say no blame, but was it my merge|
housekeeping it: we changed the master cards today, is it us|i upgraded a broker client at lunch, that it?`;
