/**
 * What people say who ask for the aspect `who-caused` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const whoCaused = `who did this|whose change was it|which team shipped CHANGE|who merged that|was it a person or a bot|
who can I talk to about the commit|who pressed deploy|Who's the author and is he online|
what team owns the release that broke it|who changed the setting|human or pipeline?|
did somebody edit it by hand, and who|who approved that PR back then|who was it that set the limit|
is the author reachable now|which of the devs wrote that query|was it one of ours or the vendor|who ran the migration|
who flipped the flag|can the one who made the change be reached at this hour|who started the batch job|
did an automatic update do that or somebody|who is behind the deploy at 14:02|from which team came the config|
who deleted the index|i'd like to speak with whoever released it, who is that|was that the renovate bot again|
who last touched COMPONENT|which user ran the alter table|who scheduled that campaign|
which account made the change in the console|who triggered the pipeline, a scheduler or a colleague|
does it say who uploaded the file|who turned on debug logs in prod|who put that value in|
is it known who opened the firewall|which service account did it, and who is behind it|
Who rolled the firmware out to the meters?|who do i thank for this lol|whose cron is that|
was it the data team or the web team|who signed the change off before it went live|by whom was it deployed|
who's responsible for the commit, not to blame, i need to ask something|is the person who changed it in today|
did the sync tool write that or did a human|i want to ask the developer if its safe to revert. who is it?|
who scaled it down|was it someone from the agency|who has restarted it at night|who pushed straight to main|
is it known which admin changed the price rule|was the change done by autoscaler or by someone|
who's "svc-deploy-2", a person?|who issued the delete|what's the name on the merge|
who pulled the plug on the old node|someone must have edited the feed. Who|
does the log say who logged in and changed it|whose script hammers the api|
which tenant or team is sending all these requests|who rotated the key without telling anyone|
is the autor of CHANGE still in the company?|who made it, and is he awake in that timezone|
which squad do i ping about the change|what person or machine wrote the wrong rate|who gave the go for that release|
who created that flag in the first place|i need the committer so that he fixes forward. who|
did a colleague do it or did it happen on its own|who changed the dns|which engineer was on the box at 3am|
who silenced the alert|which shop manager imported the catalogue|who moved the files|
somebody revoked the token. who was that?|who in the clinic it changed the interface|who installed that plugin|
who ordered the load test|was it made from terraform or in the ui, by whom|the person from EVIDENCE, who's that|
who enabled it for 100%|was it our contractor who shipped it|who broke the build chain... whose commit|
who added that line|which department runs the job that fills the disk|can you name the one who changed the route|
was it the night shift that altered the recipe values|tell me whose deploy it was, i need him in the call|
who authored the rule|what process or person resets this value every hour|could be a robot account, who owns it|
who did the last release before it broke|who can explain the change, i.e. who made it|
whose idea was that timeout, git blame says?|which game designer changed the drop table|
I need to ask somebody what the new limit was for before we take it away. Who put it there?|
not for blame, just for the timeline: which team rolled CHANGE out|
the commit only shows "ci-bot". what human is behind it|
it was set back to the bad value at 3 in the night, who sits up at 3? a script? whose?|
our auditor wants the name of the person that altered the interest table|my team swears it wasnt us. who was it then|
is the colleague who wrote the export job still at work today, and who is it|
who do i have to call about this release, i mean who made it|was it you or somebody else who changed it|
who broke it with which change|who made that change|who made the change, can I reach them|who put that live|
who rotated it without telling anyone|who set that|who turned that flag on|whos behind CHANGE|whose commit is it|
who merged it, and is he online|did someone change this by hand|is it from us or from the vendor|
name of whoever deployed at 9|Which colleague has made the change? Is he reachable now?|was it a bot commit|
I don't want to blame, just need to ask them: who wrote that|who turned the flag on|what team's job ran at two|
who dropped the index|which account did the bulk delete|was that somebody of the contractors|
who approved the thing that broke it|the setting didn't change itself, so who?|
finance says it wasn't them. who uploaded the file then|who owns the cron that did it and is she awake|
was it done on purpose by a human or did the autoscaler do it|who reverted my fix|whose key was used for these calls|
does the change come from platform or from product|who muted that alert|somebody restarted it at 3. who was it?|
which partner sends us that traffic|which department's report locked the table|
who triggered the redeploy after we rolled back|is the culprit in this channel|what user ran the migration|
human error or machine, and whose|
I don't need the why or the how, just the person or team behind the change so that I can talk to them|
customers blame us but did we do it or was it the provider's people|
before I approve a revert I'd ask the one who wrote it. who is that and is she in today|
who runs the job that has been killing COMPONENT each hour|the flag was on, then off, then on. by whose hand|
which vendor or which of our teams sent that bad file|Was it a colleague or a machine who has set this limit?|
somebody denied, fine, but who deployed it in the first place|
is the person that merged it awake or do we have to do without|did finance or the import bot load those prices|
who pushed that into the cart service on a friday|somebody turned retention up to 30 days. who|
whose job was it to renew it, is there a name on it|who changed the bot rules right before an onsale, seriously|
did a person start that migration or the pipeline|who set the server to UTC+1|who touched the bucket policy|
which team has put the new form live|who|who did that and is he online|did a human do it or was it automation|
which team's change is that|who loaded the price list|which genius sent 400k newsletters over the invoice ip|
who set 60|was that the agency or our own people who released|i want a name, or at least a team|
is the person that flipped it here in the channel|was it a cron or a human hand|whos responsible for the rate push|
cleanup script was started by whom|who put it to 6, the time when everybody starts|
someone lowered the sms budget on friday. finance? who|who was at the config last night|
was that a bot commit or a person, and which|who moved a vm in the middle of an auction|
was it a human or some automation that wrote that value|who rotated the key without telling anybody|
which team ran that migration at noon|was that the vendor remote session or one of ours|
who did it and can I speak to them now|who flipped that|was it the contractor or our own people|
is that person reachable, the one that changed the firewall|whose change was it, ours or the meter maker's|
did the autoscaler do that or did somebody scale by hand|name of the guy who pushed it?|who changed the timeout|
was that change made by hand or is there a robot behind|is it our team or the outsourcer that did this|
who started that batch manually|which department entered the wrong date|did our managed service partner do it|
was there a human behind that change, and is he around|is it known who fiddled with the cable|
was it somebody of the night shift or a scheduled thing|Who did that rollout, and does he pick up his phone|
was the failover triggered by a person or on its own|did the migration get started by staff or by the scheduler|
who touched the routing tonight|whose change was it and is he reachable now|
did someone do that by hand or was it the scheduler|who did that|
I don't want to punish anybody, but which team made the change?|
which vendor did the change and can someone speak to them|somebody must have flipped it. name?|
which crew rolled that out and do they pick up the phone|which human do i thank for this|
was that set by hand, and by whom|Someone widened that limit. Which team?|do you know who put that flag on|
which service account or person changed the quota|was it the supplier's people or ours, it matters for the bill|
who's the author of CHANGE and is he online|CHANGE was that renovate or a person|whose finger was on the trigger|
which team's job wrote that|who released the firmware and can i call him|
was this an operator's mistake or the automation|who pushed the thing|
name the team that made that change, i'd like to talk to them|the change has no name on it. who or what made it|
who set that date, man or machine`;
