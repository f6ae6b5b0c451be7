/**
 * What people say who want to know of or want `changes`: what was changed, and by whom.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const changes2 = `did we ship anything with the menu change|what changed between the good monday and the bad tuesday|
name of the person that deployed CHANGE?|were flags flipped|what did that pull request do to the prices|
did the pricing people put in something new before it broke|i changed nothing, who did|
after the recovery did somebody deploy again|Which releases fell into the hour before the tills stopped?|
what modifications were made to COMPONENT on sunday|any chance to see what exactly was altered in CHANGE|
what did we put live for easter|whats the content of CHANGE|is there a list of deployments of the last days|
what got merged by the intern|did anyone roll something out during my break|which change went before CHANGE|
who did the last deploy and what was it|show the commits in CHANGE|what lines did CHANGE modify|
what other changes were there that day|did ops touch the database parameters|new release today?|
anything deployed at COMPONENT since the fix|who fiddled with the settings|
was a new menu version released and by whom|were there deploys in the other team as well|
does anyone know what went in on thursday|what has been rolled out for the hotels|whats the change log of COMPONENT|
were there changes at COMPONENT at all|did the weekend crew deploy|what came with the release of tuesday|
someone touched the firewall today?|did finance systems get an update yesterday|latest deployments please|
who did what on COMPONENT yesterday|what does CHANGE contain, the release notes say "misc"|
which changes came in after opening|was anything changed by the vendor|all changes of the last day pls|
I manage the pricing team. Did any of our people release something that day?|
i only want to know who deployed on a saturday|the tills got an update over night or not?|
my shop has new buttons since yesterday, what was released|was there something new in the kitchen display|
who released the thing and what was in it|what did the team put in since my holidays|
did we put out something on black friday in spite of the freeze|what has the team deployed since lunch|
what was in the update for the ovens|tell me who merged CHANGE|was anything installed in the shops overnight|
is there a fresh version of the courier app backend since yesterday|
what has changed on COMPONENT since it last worked|did my people ship something, i lead the booking team|
what was altered in the config by CHANGE|what changed on COMPONENT since Friday|
did anybody touch the kernel params on those hosts this week|deployed what?|by whom|
what went out to COMPONENT between noon and two|did the vendor push something overnight|
infra changes too, not only code. list?|was there a release last night at all|new version?|
anything patched last weekend|did somebody alter the schema|what was CHANGE about|what was the previous value|
which config differs between yesterday and today|who deployed that|did IT security roll anything out this morning|
any changes on COMPONENT by the vendor, remote session or so|releases today?|did CHANGE include the driver bump|
any terraform applies this afternoon|who touched COMPONENT last|feature flags flipped?|
any firmware rolled out to the gateways|full list of changes, past 7 days, COMPONENT only|did we upgrade something|
any migration run recently|what did the platform team do last night|list of commits in CHANGE|CHANGE: what's inside|
was the limit always 100 or did somebody lower it|who changed the limit|did COMPONENT get a new image lately|
any dns records altered|someone flipped a flag i bet. which flags were flipped|
what got rolled out in the maintenance window|did network ops change a route tonight|
I was on leave for two weeks. what has been shipped to COMPONENT in that time|
nobody admits it but somebody must have changed something. what was it, according to the records|
I only bumped a version, says my colleague. what did CHANGE really change|
Audit asks: list of all production changes on Saturday night|was something done on the firewall on friday|
I need to know what went live this morning|who pushed to COMPONENT last|what does CHANGE touch apart from the readme|
any patches by the storage vendor|were limits altered in the last days|
tell me which pr caused a config diff in COMPONENT today|has the os image changed|
what went in between those two graphs|which release is COMPONENT on and what came with it|
did we change anything or is it the world|what did Sunil deploy at noon|did CHANGE alter the timeout|
has somebody modified the alert rule|were there any config changes on the ring|who has been fiddling with COMPONENT|
somebody played with the knobs. which and who|what's the latest novelty on COMPONENT|what went out to COMPONENT today|
who shipped what in the last two hours|Was there a config push before the first delays?|
i was on holiday, what landed on COMPONENT while i was away|was that a code change or a config one|
has anything been rolled out for the timetable switch|who merged CHANGE and what does it touch|any deploys around 7|
whats different on COMPONENT from yesterday|
auditor asks which modifications were made to the dispatch system this week|
what exactly got altered in CHANGE, the diff please|did anything at all change or is it out of the blue|
list whats been released since midnight pls|somebody changed the pool size? who|what did the intern push|
Any migrations run tonight on COMPONENT?|what did the vendor and we change this week|
were there any releases on the taxi side this afternoon|did finance push something into prod|
Has the timetable import been modified recently?|somebody must have done something. what was it, what was deployed|
deploys today?|what all is in the release of this morning|i want to know which feature flags moved|
did the schedule for the cron get edited|did CHANGE alter the timeouts|compare old config and new config of COMPONENT|
what was rolled out right before it began|who deployed on a sunday|any infra change, terraform or so, in that time|
what other PRs went with CHANGE|did anyone deploy during the freeze, and what|
who changed the limit and when and from what to what|is there anything new since the last good state|which PR|
what was in the release the drivers got|has COMPONENT been changed lately|
did the school's it change any settings on our side|what did they alter in the config|
show recent deploys to COMPONENT|Which versions went out between six and seven?|somebody edited a feature flag, which|
cause or not, what did we deploy today|i want to know what was done to the config, not whether it is the cause|
was there a release during the boarding|has the schema been changed|whose pr was it that went live last|
what does CHANGE do, in words for a manager|new version or same version as last week on COMPONENT|
did the ops folks patch the hosts last night|which deploys happened around the alert|did we bump a library|
is it right that the last deploy was on thursday, or did something go out after|what did Piet deploy|
what are the changes in the booking flow in that version|did one of us touch the dns|
what got merged since the morning|deployment list pls|has there been maintenance on the db last night|
what did we ship to the drivers app backend|new config? what in it|who fiddled with the routing table|
what went live with the school year switch|did COMPONENT get a new version tonight|
whats been changed, by whom, please|is CHANGE the only thing that went out|who approved... no, who deployed CHANGE|
what did they switch on for the test school|compare the versions, whats new in it|
what happened in terms of deploys on sunday|status quo ante: what did we change since friday|
for my postmortem i need the list of deploys of that day|did the rollback bring other changes along, what was in it|
what precisely did CHANGE do|what did CHANGE do to it exactly|tell me exactly what CHANGE did|
what moved in the last 30 minutes|what has moved in the last hour|what got moved lately|
anything moved in production in the last 30 minutes`;
