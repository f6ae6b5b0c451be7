/**
 * What people say who want to know of or want `changes`: what was changed, and by whom.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const changes = `who did that one|and who did this one|and who was that|what changed|who deployed|anything shipped in the last 2h|
what's in CHANGE|did someone flip a flag|any migrations tonight|diff of CHANGE pls|
was there a config push before this started|who merged to COMPONENT yesterday evening|what went out between 22:00 and now|
infra changes? terraform, network, anything|Did the platform colleagues touch something in the cluster today?|
someone must have fiddled with something, who and what|is there a deploy I don't know about|what does CHANGE do actually|
which version is running on COMPONENT now and what was before|last release of COMPONENT?|
any cron or job that started recently|did the cert-manager upgrade land today|who is the author of CHANGE|
were limits or env vars edited|I swear we had a freeze, so what got released anyway|k8s upgrade happened this week or not|
feature toggles changed in the window?|list all deploys since friday afternoon|what's new in prod|did the schema change|
anything different on the load balancer since lunch|which commits are inside CHANGE, short list will do|
nobody admits anything as per usual, but a service doesn't break by itself at 2am on a sunday, so what went to prod since saturday noon|
i rember vaguely that Tomasz wanted to lower some timeout this week, did anything like that go in|Who deployed last?|
anything shipped today?|what is in CHANGE|did somebody touch the config|was there a release in the last hour|
whats CHANGE about|Which commits went out with CHANGE?|did any feature flag get flipped this afternoon|
were there deployments between 12 and 14|Who made CHANGE and what does it do, in words a product owner understands?|
any db migration recently|someone pushed something again, right? what was it|
Has the infrastructure team modified something on the network since yesterday?|there was a change on COMPONENT?|
list of everything that went to prod tonight please|diff of CHANGE?|what was different this week from last week|
I need to know for the audit which modifications were put in production before the incident.|
did we release on a friday again|has COMPONENT been updated lately|
did our vendor or we ourselves alter anything around 6 o'clock|Which has been the last thing deployed before the alarm?|
what did CHANGE change in the settings|new version of COMPONENT out?|was a cron job or a scheduled task added since monday|
Nobody ever tells support anything, so what did the developers put live this time?|
Our pen test team wants to know if any firewall rule or access policy was modified today|
who merged the thing that went out at three|what changed tonight|what changed in the last hour|what did we change|
who changed what|who deployed last|who deployed COMPONENT|who pushed to prod|who touched COMPONENT|
did somebody deploy something|was there a deploy|any deploys|any releases today|any release before it broke|
any config change|any config changes since noon|did the config change|did someone change a flag|feature flags touched?|
any migration running|was there a db migration|schema changes?|did the infra team do something|any maintenance going on|
did the provider change something|what went live|what went out today|what was released this afternoon|what shipped|
what is new|what's new in COMPONENT|what is CHANGE|what does CHANGE do|what does CHANGE contain|show me the diff of CHANGE|
diff?|which commits are in CHANGE|who wrote CHANGE|who did that|who merged this crap|author of CHANGE|
which version is running|which version of COMPONENT is live|what version are we on|version before that?|
what was the previous version|list the last changes|last five changes on COMPONENT|changes since yesterday evening|
changes between 2 and 4 am|changes around the time it broke|did anything change at all|nothing was deployed, right|
was anything deployed besides CHANGE|did CHANGE touch the database|did CHANGE change the timeout|which setting was changed|
what was the old value|from what to what was it changed|why did they change it|what was the reason for CHANGE|
did a dependency get upgraded|library updates?|was the certificate renewed lately|was a secret rotated|did we change dns|
firewall rules changed?|any cron job new|who has been playing with the pool size|which lines did they touch|
somebody always ships on friday, who was it today|the intern says he merged something small, what was it|
I was away for two weeks, what has been released on COMPONENT meanwhile|link to the pull request|did any db migrations run|
did any migration run tonight|did migrations run today or was that moved|did anyone push to prod|did anyone push something|
what moved in the last half hour|what moved|what was different before|did somebody play with the settings|
who set the pool to 2|who lowered the timeout and when|how many changes were there in the last hour|was the version bumped|
what changed before the alert|did COMPONENT get a new image|did a migration run or was that moved to another day|
has any db migration been executed|what exactly did CHANGE do|what did CHANGE do|what exactly does CHANGE do|
what did CHANGE change|what did that deploy do|who did this|recent deployments|latest releases|anything rolled out lately|
did anyone touch COMPONENT|what was it set to before|what was merged in the last hour|list the commits|
which version of COMPONENT runs|what is different from yesterday|was a flag flipped|was there maintenance|
did anyone change the config|did anybody deploy anything|did anyone touch COMPONENT in the last 2 hours|
what version of COMPONENT is running now|which version did we have before|what was the pool size before|
what was the setting before|why was it changed|why was CHANGE deployed|what was the reason for the change|
what does the change do|how many deploys were there|how many changes today|what exactly changed|list deploys of COMPONENT|
who changed the pool size and why|who rolled out CHANGE|latest change of COMPONENT|last deploy of COMPONENT|
were there other changes|anything else deployed|any other deploys around that time|changes in the last 10 min|
has anything gone out on COMPONENT today|did anything go out|what has gone out|anything new on COMPONENT|
what was rolled out to COMPONENT|any rollout on COMPONENT|did something ship|did we ship anything|what shipped before this|
which version is COMPONENT on|which version is COMPONENT on now|what release is live|who is release-pipeline|
did somebody change a setting|was anything migrated|has anything gone out on COMPONENT|has something gone live|
what is new on COMPONENT|any new builds|did someone mess with COMPONENT|what landed today|
anything shipped last evening after I left|and the one before that, what was in there|was an index dropped or something|
who flipped it?|somebody touch the consumer group config lately?|
did network team push zone changes this morning, they deny it of course|did someone enable debug logging|who was that|
what does that migration do|what else went in around eleven|when and what was the maps update|
who deployed the new model and when|max_pool went from 50 to 5, whose typo is that|
between the rehearsal in october and this one, what changed|new retry lib maybe? what was in the last release|
new tariffs were loaded yesterday, or what was it|template changed recently?|who removed the field|
give me the diff of CHANGE|terraform ran this morning, what did it apply|was that check taken out some time ago|
was there a schema change on the source side|jvm flags changed?|someone set maxReplicas to 6 or was it always|
all changes between the 1st and the 3rd please|including manual ones on the database?|
did another team spin up a load of stuff|health check path changed by someone?|
new flag "fare-cache-v2" at 30% since today, right?|wtf did you guys deploy|anything go out between lunch and 3pm|
what is inside CHANGE, in human words|Somebody must have fiddled with the firewall, who was it|
Was there a migration last night?|Was something switched on for the new campaign around ten?|Who pushed to prod after six|
waht was different yesterday compared to monday|Has the vendor updated something on their end this week?|
list every release of the last 24h|i was on vacation, what got shipped since friday|
Which flags were flipped today and by whom|I heard network did some work in the night, true?|
what did the interns deploy this time|diff of CHANGE please|did the guys from hosting patch anything overnight|
was anything rolled out quietly while we were at the summer party|did the app team ship a new build this moring|
is CHANGE big? what's in ther|Whoever restarted the router at 8 please raise your hand, or aura tell me who|
new settings somewhere? sicne when does it use that mode|what went live in the last two hours|
did we turn any knobs before it started|whoever touched prod tonight, waht did they touch|waht changed|
I've been on leave for a week, can you tell me what went into production on COMPONENT while I was away?|Any flags flipped|
did infra patch anything over the weekend|deploys since 14:00?|Which commits made it into CHANGE, and by whom?|
somebody messed with something, what was it|New version out?|
was any parameter altered on the database between yesterday evening and now, for example by the DBAs in their window|
waht did CHANGE contain|
Please give me a list of everything, be it code, configuration or infrastructure, that was altered in the two hours before the alarm|
the title of CHANGE says only minor fixes and i trust that as far as i can throw it, what is realy inside|
what was deployed tonight|who shipped what|whats changed on COMPONENT|what exactly did CHANGE change|
any config changes since yesterday|what went out before it broke|who merged CHANGE|any releases in the last two hours|
and what changed?|did someone fiddle with the feature flags|whats in that release|did the infra guys run terraform today|
last deploys on COMPONENT|i was off this week, what did we roll out|was there a migration in that deploy|
which pull requests went in since noon|anything new on the payment side today|is CHANGE just a version bump or more|
did anybody change the pool size lately|show me the commit|whats different from last night, code or config wise|
someone mustve pushed something, who and what|recent changes?|what did the last release contain|
i rolled nothing out, did anybody else|was anything shipped between the first alert and now|
what did tom deploy before he left|review or not, what did CHANGE actually alter|
is there a new config on COMPONENT since last week|What was deployed today?|who changed something on COMPONENT|
and who deployed it?|Did anything go out this morning that I was not told about?|what changed before it broke|
Was there a release last night?|Which changes went live between 8 and 10?|any deploys in the last hour|
As product owner I'd like to know which of my features was shipped today.|Who put CHANGE live?|
Has somebody touched the configuration of COMPONENT recently?|what did they deploy on friday evening, of all times|
Which team shipped something shortly before the outage?|Was the price file updated today?|what is different since yesterday|
Please list all releases of this week, the client asks for it.|who made CHANGE|
Did we change anything on the payment page since Monday?|What does CHANGE contain, in plain English?|
I heard about a new version, what went out and by whom?|any config change on COMPONENT before the errors|
Has anyone flipped a feature switch today?|what was rolled out during the sale|Which lines did CHANGE modify?|
was anything else deployed after CHANGE|Before we blame the vendor, did we ship anyting ourselves today?|
what changed on COMPONENT|who deployed CHANGE|anything go out in the last two hours|did anybody touch the firewall|
payments says nothing changed, is that true|any config edits before the alert|which release is on COMPONENT now|
list deploys since yesterday|who pushed that|was there a migration this morning|which flags were flipped this week|
did mobile ship something at noon|what did they alter on our primary without telling us|latest changes?|
any changes near the time logins began to fail|what went live before it broke|
and what was changed in COMPONENT in the meantime|did the platform people upgrade anything last night|
what versions are we running, old and new|was the pool size edited by someone|what did that pull request do|
any terraform applies today|whats new on COMPONENT since friday|did anyone merge anything during the freeze|
security has to ask, who altered the firewall rules today|I was on holiday, what went out to COMPONENT last week|
the author is asleep, so what does CHANGE change in the pool settings|who deployed COMPONENT last|
any changes in the last hour|and who merged it|was anything changed on COMPONENT since friday|
did somebody touch the config tonight|before I approve reverting it, what does CHANGE contain|who shipped CHANGE|
did we release anything during the freeze|which deploys happened between noon and two|anyone flip a flag|
what else rode along with CHANGE|has the database seen a migration this week|
nobody owns up, so who pushed to production at 3|which files did CHANGE touch|
list of releases since yesterday for the write up|was there a config change next to the deploy|
did the infra team alter the firewall today|whose deploy was that|is there any other change on COMPONENT apart from CHANGE|
what did they change about the pool|which version is new|and the day before, what was rolled out|
who approved is one thing, but who deployed it|who deployed last on COMPONENT|did somebody change something at the config|
any changes since yesterday evening?|and what has changed?|which releases went out before the outage|
what exactly does CHANGE modify|has the network team changed a rule this morning|
list of deploys in the last 24 hours please|was there any migration on the database this week|
did we roll out something on COMPONENT lately|Hi, from compliance, who merged CHANGE?|which lines were touched by CHANGE|
were feature flags switched on today|was something updated in the night while we slept|the diff pls|
what is different in COMPONENT compared with last version|is there any deploy between 7 and 8|
who was the author of the last release|what did the contractors push on friday|
was COMPONENT changed at all before it got slow|has anybody touched the pool settings|what came with the last release|
recent modifications on COMPONENT?|did anyone deployed while the incident was running|what does the commit of Yuki contain|
which pull request went live before the alarm|any deploys today|whats the diff|did someone deploy something|
anything shipped tonight|what went out last|recent changes on COMPONENT?|did anybody change config|last deploy was what|
whose commit is CHANGE|any config edits since noon|what was released before the outage|any migrations today|
deployed anything on friday?|what else shipped with CHANGE|changes to payments this week?|any new release on COMPONENT|
who changed the timeout|was anything deployed before it broke|just back, what got deployed|what did tom ship at noon|
nobody admits to anything in standup, so tell me plainly what was deployed to COMPONENT today|
You said "no changes" but I personally merged two things before lunch, so what went out this morning|
I'm on call for a team that I joined on monday, what changed in the last 24 hours that I should know about|
before anyone gets blamed, who deployed CHANGE and when I say who I mean the name in the pipeline|
the symptoms are clear to me, but what exactly did CHANGE change, I can't open the diff from my phone|
My boss thinks someone secretly touched the production config over the weekend, did anybody change any settings there|
we have a freeze since friday, or so I thought, has anything been shipped since then|
as the db admin I get nervous when I read "migration", were there any schema changes rolled out before the outage|
what's in that release, I mean what did it alter, the release notes only say "various improvements" which is a joke|
Marketing flipped some feature flags for the sale, as far as I heard, which flags were changed and by whom|
did anyone push something to COMPONENT around noon, I ask because that's when my tests went from green to red|
You listed one deploy, and I remember at least three from the chat, what are all the deploys of this afternoon|
the only thing I'd like to see before I say yes to the rollback is the list of commits in CHANGE|
i know the infra guys like to do things quietly, was there any infrastructure change to the cluster during the last two hours|
Who was the last person to change something on the load balancer, I need to ask them nicely about a header|
which version is running there now and which one ran yesterday, because support says the footer looks different|
Somebody raised a limit, I can tell from the behaviour, what was changed in the limits and by which person|
so the vendor swears they changed nothing, what did we change on our end in the same window|
hotfixes tend to fly under the radar here, were any hotfixes released on COMPONENT after the main deploy of last night|
the pull request has 48 files and I'm too tired, what does CHANGE modify in the payment flow|
nobody deploys on a friday they said, and yet somethings different, so what was deployed on friday evening|
what was deployed|who deployed it|what changed on COMPONENT since yesterday|the diff|did anyone touch the config|
by whom was it changed|any change to COMPONENT today|which commits went out|recent deploys|what went out before that|
anything shipped this morning?|what did they change|the last three deploys to COMPONENT|any flag flipped|
what does CHANGE do exactly|what was the pool set to before|what was it set to before and after|
what was the limit before and after|which value did the setting have before|who shipped something to COMPONENT around lunch|
what's actually inside CHANGE|did the mainframe folks touch anything overnight, does anyone know|
was there maintenance on COMPONENT over the weekend|did anything at all go out yesterday evening|
has the config of COMPONENT been fiddled with this week|anything go live between 2 and 3|did somebody add an index today|
did we do anything to the terminal config this month|list what the platform team rolled out this morning|
anyone been messing with the mqtt limits|who edited the zone file|what did they change in dns yesterday|
has the pdf library been bumped recently|CHANGE, what did it alter|were there any releases on friday after 4|
did the video team release anything ahead of kickoff|whats been released since monday|did we ship a new tablet build|
somebody rebalanced shards didn't they, who|was there a release last night against the freeze|
did the mobile team alter the retry config|anyone change jvm flags|what's new in CHANGE for the feed handler|
what was altered in the cache keys|any patching on the recipe server lately|who was in the config last|
did we switch sender ids|who toggled flags today|what flags moved between 8 and 9|did someone alter the retention|
did the db team do upgrades tonight|was the tunnel reconfigured|who shipped what tonight|did someone push on a friday again|
anything go out in the last 2h|last thing that touched COMPONENT?|nobody deployed, right?|config or code, what moved|
has anyone been in the terraform|what did the night shift change after i left|how many releases since 6pm|
besides CHANGE what else went live|what does CHANGE do differently from the one before|did someone touch COMPONENT by hand|
was there a migration in that one|anything shipped to COMPONENT since fri|did anyone touch the pool config|
any migrations run last night|which flags got flipped today|did infra change anything on the lb|
what exactly did CHANGE do to the timeout|recent releases on COMPONENT|was there a schema change this week|
what version is COMPONENT on and what was it before|any terraform applies in the last 2h|
I was off all week, what got rolled out meanwhile|did we update the client patch today|did smb edit the firewall rules|
list changes between 1 and 3 am|and on COMPONENT, any change there|any config drift lately|
what got deployed while we were down|did the bot or a person change the limit|how many lines did CHANGE touch|
any release to payments in the hour before the first timeout|who was the last one to touch the cert config|
was there a deploy at all|owner swears nothing changed, what do you see|did somebody change a limit by hand on COMPONENT|
which of the changes today touched the db|show what CHANGE modified in the helm values|who rolled that out and whats in it|
was the pool size 50 before CHANGE|did somebody change something this morning|
what is in CHANGE, in words for a product owner|were there any releases since yesterday|
has COMPONENT been touched this week|who did change the config|did my feature go out already with that release|
anything new on COMPONENT since the last good day|which changes happened in the hour before the customers complained|
nobody told support about a release, was there one|and who shipped that|is there a diff of CHANGE|any flags switched today?|
who put that in production on a friday|partner says we changed the api, did we|what went live last night|
has the other team deployed something while you were stopped|list all what was changed in payments since monday|
did someone modify the database settings before the errors|after recovery, was there something else deployed|
what did the last update do in the code|which version had we before|show me the pull request that went in|
did anything go out between the denial and now|and who changed it|anything released for the sale this week|
did anyone change something on COMPONENT|recent changes please|list of releases since yesterday|show me the diff|
has the config been touched|who pushed to COMPONENT before the errors|which flags were flipped today|
what went live right before the alert|any migrations run today|last deploy on COMPONENT?|was there a release during lunch|
im on call and came late, what got shipped this morning|whats different since friday in prod|
did infra change anything over night|which version is running now and which one before|what is in the new release|
anythin merged to COMPONENT lately|were there other deploys beside CHANGE|who edited the pool setting|
from what to what was the timeout set|pull requests that went out today?|
did someone fiddle with the firewall this afternoon|show everything that was rolled out between ten and noon|
and on COMPONENT, did anything ship there|which files does CHANGE touch|
whats the content of that commit that took down payments|nobody told me there was a release, what went out|
it broke at ten, so what was changed around ten|did the fix include anything else, what is in CHANGE|
has payments been deployed today|who made the last change to COMPONENT|what did the vendor change|what was new|
any config edits?|was anything altered on the load balancer|and who deployed that|what version did we go from and to|
did we ship during the freeze|list the deploys, im hunting the guilty one myself|
i was on vacation, what was released to the booking page|did someone resize the pool|which teams deployed this afternoon|
what does that pull request do|was CHANGE only the timeout or more things|changelog of CHANGE|what got deployd|
any terraform applied?|show what was modified before users started complaining|
was there a deploy just before users dropped off|what was altered in the last day|who touched checkout|
did the dbas run anything|what went into prod since the rollback|
what has been done to the config of COMPONENT, commits please|which release introduced the new timeout|
who rolled out what yesterday evening|is there a difference between yesterday's version and today's|
did anyone swap a secret lately|other changes?|whose release was running at eight|what did they alter in the pool config|
did we upgrade anything this week|changes on COMPONENT since friday|i only came in at noon, what had been released by then|
wat was deployed today|did the network people change anything at the firewall|who changed COMPONENT|what went out before 9|
which releases were there in the last 24h|what exactly does CHANGE change|we have a freeze! who shipped something|
was there a deploy on COMPONENT this morning|who merged that|show the diff of CHANGE|
list of all deployments since friday please|which version of COMPONENT is running|was anything altered on the firewall|
im back from holiday, what did people ship on COMPONENT|somebody flipped a flag? which|
what was different in CHANGE compared to the one before|what's been rolled out in payroll this week|
any new config in the last two hours|which lines did CHANGE touch|was there a secret rotation or something like that today|
has something been migrated|what did my team deploy, i lost track|did they upgrade COMPONENT|
anything pushed between 1 and 2 pm|which change came right before it|what did Jonas release|
tell me the deployments of today incl. infra|since the denial has anyone deployed anything|what PRs went in|
how many deploys did we have on COMPONENT today|did the terminal vendor push something|
what landed on COMPONENT before the declines|someone must have fiddled with the rules, who|so who put what live tonight|
what are the last five deploys|whats new since yesterday|did we release during the freeze|was there a config push near 7:50|
anything modified at the gateway|what does the diff say|has my PR gone out already|any infra work tonight|
the tax tables were updated, by whom|what moved in the last hour|was a patch applied to the db|
what is in the new version of COMPONENT|did anyone toggle something for the quarter end|what did the night deploy bring|
Were there any modifications to the tariff engine this week?|who was on COMPONENT with a change today|
which files did CHANGE alter|nobody told treasury about a release. was there one|before I sign: what is inside CHANGE|
who put his hands on the gateway yesterday|so what did the vendor alter|which deploys fell in the window 7 to 8|
what did CHANGE do to the pool size|did someone change the firewall on friday evening|
whats in CHANGE, i only see the number|has anyone deployed since we said freeze|did you see config changes|
what did we ship between close and open|has the schema been altered recently|show me what's different since it worked|
any new version anywhere|what did the hotfix contain|what did ops change at the exporter|
my question is simple: who deployed and what|what did they put in last night|what is CHANGE anyway, what did it alter|
what went out before the weekend event started|anything shipped to COMPONENT since lunch?|
did somebody touch the alert rule lately|who pushed something today|Did the player team release during the freeze?|
what was the last thing that changed around COMPONENT|was a config flipped by anyone at around 7|deploys of the last 6h|
who touched the homepage today|did the paywall people change something before the debate|what came with CHANGE|
can you tell me what Jonas merged|anything new on COMPONENT since yesterday evening|
i only see a version bump in CHANGE, what else is in it|did someone change the check|
what got rolled out to the monitoring this week|which experiments went on in the last two hours|
did CHANGE change the alert expression|tell me about the last deploys of COMPONENT|has anyone modified the probe's config|
so nothing was deployed, really nothing?|flags flipped today?|what did we ship before the onsale|
what does CHANGE do in detail|did someone edit the event config|list everything that went to prod between 9 and 10|
did ops change the firewall this morning|what did the last deploy contain|any migration ran last night|anything deployed?|
new versions today?|who changed what on the feed|did data engineering push during the match|
What has been altered since last matchday?|did the vendor patch something last night|what was installed on COMPONENT|
who did the firewall change|Has the alert definition been edited recently, and by whom?|
balance patch, store update, whatever. what went live today|I was told nothing was shipped. Is that so?|
which pull requests are in CHANGE|what did I break, i mean what was in my deploy|
did anybody fiddle with the limits of COMPONENT|what moved in prod right before it went red|did terraform run|
who was last in COMPONENT|did we ship an update to the scanners|show me everything new since friday|
what's different from yesterday in prod, deploy wise|what went in with the 11 o'clock train|
was CHANGE only text or also code|did the ads people turn a knob|was there a push by the scoreboard team around kickoff|
what did they merge on friday evening|which settings were altered on COMPONENT|what is new in CHANGE|
did we upgrade anything on the game servers this week|what was merged right before the vote opened|
what did i miss, any release while i was away|who put CHANGE out|
I was on leave for two weeks, what went into COMPONENT meanwhile|hand on heart who deployed on a friday|
they say it was only a text change. what did CHANGE really alter|who changed something in the price service|
what was deployed before it broke|anything rolled out on COMPONENT this week|what did CHANGE touch|
did someone touch the till software|whose is CHANGE|list what was changed since friday pls|
Did anybody deploy while the shops were open?|what all changed yesterday afternoon|who shipped that|
any config changes around opening time|did the hotel team push anything|which versions went out today|
what did they alter in COMPONENT|what exactly did the developer change there|recent deploys on COMPONENT?|
im the manager of the shop team, did one of mine release something|was there any update in the night|
what is different in CHANGE from what ran before|who merged that one|has there been any change at all in the last 2 hours|
what went out before lunch|was COMPONENT updated lately`;
