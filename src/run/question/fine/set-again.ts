/**
 * What people say who ask for the aspect `set-again` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const setAgain = `will the pipeline just ship it again tomorrow|what stops CHANGE from going out again|
wont the sync job write the value right back|if we roll back, doesn't the next deploy put it straight back in|
argo will sync it back in 3 minutes, no?|does gitops undo our rollback|
is CHANGE still on main? then it goes out with the next release|next merge to main will redeploy it, right?|
has the commit been reverted or only the running version|only reverted in prod or also in the repo?|
will the nightly job do the same thing tonight|the import runs at 3 again. same mess again?|
is the job still scheduled|did anyone turn off the job that did it|
who guarantees that the cron doesn't do this again in an hour|what keeps it from happening again at the next run|
is there a block on CHANGE now|is the bad version blocked or can anyone push it again|
do we have a deploy freeze so it doesn't go out again|could somebody just click deploy and get it back|
terraform apply on monday will set it back to the bad value wont it|
if infra runs terraform again is our manual value gone|is the value overwritten at the next config push|
does the setting stick or does something reset it|does it stick?|will it stick|sticks until when, the next deploy?|
the config service pulls from the sheet every hour, so will it pull the wrong price again?|
pricing sheet still has the wrong number. will it be loaded again tonight?|
ERP still holds the old value, does it push it over ours|
master data comes from SAP at 5. will that bring the wrong flag back?|
the upstream feed is still wrong, so tomorrow same again?|
will the supplier send that same broken file tomorrow morning|if the partner resends the file, does it break again|
if someone restarts COMPONENT does it pick up the bad config again|does a restart load the bad setting again|
autoscaler set it to 2 last time, will it set it to 2 again after we put it to 6|
hpa is going to fight the fix, right?|does the operator reconcile our change away|will the controller put it back|
helm upgrade will wipe it, yes or no|flag is off now. can the experiment tool switch it on by itself again|
the flag rollout is on a schedule, is the next step going to turn it on again?|
is the rollout plan paused or will it go to 50% at noon again|
release train leaves at 14:00, is the bad thing still on it|is it still in tomorrow's release|
is CHANGE out of the friday release or still in|
app store build still contains it? then it will come again with the update|does the release branch still have it|
the next hotfix gets cut from the same branch. does it carry CHANGE again|
I'm merging something to the same repo in 10 min, will that bring it back?|
can I deploy my own stuff or will I drag CHANGE out with it|safe to deploy without bringing the bad bit back?|
when my team ships at 4, does this ride along again|is renovate going to bump it again|
dependabot will open that bump again tomorrow. who stops it|will the library get updated again by itself|
auto update on the tills runs at night, will they fetch the bad version again?|
will the devices pull the same firmware again|the MDM pushes every evening, does it repeat|pushed again tonight?|
again tomorrow?|same again tonight then?|and the next run?|and who stops the job from doing it again|
so at 6 it gets written again?|does it come back with the next sync|does it overwrite ours|
what if the script runs again|is whatever did this still running|is the thing that changed it still active|
the bot that changed the limit, does it still have access and would it do it again|
would the same cleanup job delete the rows again|cleanup runs sunday. deletes them again?|
will the retention job drop the index again|
migration is still in the pending list, will it be run again on next start?|does the migration rerun on deploy|
the certificate bot will renew with the wrong chain again in 60 days or not?|
It will make again the same change by itself?|what is preventing that the robot sets this value one more time|
the job of the night will write again the bad number, or it is stopped?|
who hinders the pipeline to bring this version again in production|
we denied the rollback, so will the next push at least overwrite it or repeat it|
we denied. does the job go again at the top of the hour?|
while card is waiting, will the job run again and make the same change a second time|
before anyone approves: is the sync going to redo it right after the fix|
approve now or does the 15:00 sync make it pointless|if I approve now, will the 15:00 sync reset it|
is the fix permanent or until the next pipeline run|it's green now. til someone merges?|
mended yes, but is the pipeline still armed with it|
fixed since noon, what if the vendor's config push comes round again|
I stopped you. is the job that started it stopped as well?|does stopping you also keep CHANGE from being re-released|
hotel chain here, rates load every night from the channel manager. will it load the zero rates again?|
bookmaker: odds feed resets the limit daily I believe, will it reset it to 0 again tomorrow|
school district, roster sync is at 2am. does it wipe the classes again|
the marketing tool re-imports the list on mondays, will it send the wrong segment again|
our release manager asks what prevents the reverted build from being promoted again|
canary will promote it automatically again in an hour unless..?|does the auto promotion pick CHANGE up again|
has anyone pinned the version or does latest still resolve to the bad one|
image tag is 'latest', so wont the next pod pull the broken one|will new pods come up with the old or the bad config|
does the next scale-up bring the bad image back|can it be triggered again from the admin screen by the same people|
whats keeping CHANGE from going live again with the next build|is CHANGE still in the queue to be deployed again|
COMPONENT reads its config from the same repo, so wont CHANGE be back in an hour|
will the thing that set COMPONENT to 5 connections set it to 5 agian|does anything re-apply CHANGE on its own|
who makes sure CHANGE doesnt get promoted a second time|and if the next backup runs, same mess again?|
is the same thing going to knock us out on saturday again|will the next release bring it again|
will the tills die again at the next update|what stops the nightly sync from writing the wrong value right back|
if we roll back now wont the pipeline just ship CHANGE again at 6|
is CHANGE still on main? then the next merge takes it out again, no?|
i fear tomorrow's release train will bring it back. does it?|does terraform put it back on the next apply|
who guarantees me that CHANGE isnt redeployed in an hour by autodeploy|
fixed for now ok, but the job that did this runs every hour. will it do it again?|
the flag got flipped by the experiment tool, will the tool flip it again|
Sorry, I am in the sales. The price import made it bad, and it imports again tonight, is that then again bad?|
so do we have to freeze deploys or is it blocked already|argo will reconcile this away wont it|
I changed it by hand in the console, will config management undo my change?|
is something locking the old version in place or can anybody's push bring the broken one back|
what about the next run of the importer?|
the team doing CHANGE is in another timezone and they will just redeploy when they wake. anything prevent that?|
after rollback, can the same pull request go out by accident|
we set the limit back twice this month already. what keeps setting it?|
does the autoscaler put it to 2 again as soon as we look away|
Good that it is mended. But the script which deleted the rows, is it still active?|
does the fix also switch off the thing that did it|
renovate will open the same bump again next week, is it on the ignore list|
if someone else deploys something unrelated, does the bad change ride along again?|
whats protecting us from the same import at midnight|
will the config sync push that from git again since git still has it|
do I have to tell the release manager to hold or is the pipeline stopped|
hold on, the template still contains the wrong number. so the next pod gets it again?|
the campaign is scheduled daily at 10, so tomorrow at 10 the same game?|
the operator reverted our last manual fix within 5 min. this one too?|can the partner's feed write that junk again|
I'd sleep better if I knew it wont get deployed again overnight. will it?|
the customer data looks right again after the fix, but the importer that overwrote it has a run at 04:00, does that run overwrite it again?|
no one told me whether the team behind CHANGE stopped their train, will it leave again tomorrow with the same thing in it|
before everyone stands down: is autodeploy off, or are we rolled forward into the bug by the next merge|
I switched it by hand in the admin page as you said, won't the config repo set it back on its next sync|
a permanent repair comes next week, fine, but what keeps the same job from doing the same on each night till then|
who caused it is clear, a bot. is that bot still allowed to push that value or is it blocked|
Rollback finished and looks good. But in our pipeline main is deployed every evening, then CHANGE goes out again, or not?|
will the cleanup script crash COMPONENT again at the next full hour or has it been taken off the schedule|
the threshold was changed by terraform in the first place, so when the next apply comes are we not back to the wrong one?|
sales starts the same mass mail every monday, is anything in place so it doesn't hit us with it a second time|
the config repo still has 30 days in it, wont the next sync put that back?|
vault sync runs hourly. will it overwrite our new token with the dead one?|
the security scanner turns that rule on again every midnight, no?|
CI will run the same migration again on next deploy. what stops it|
terraform runs at 5. does it put the wrong zone in again|
the compliance bot closes public buckets every night. what will it do tonight?|will the router flip back by itself|
Autoscaler will do that again in an hour, wont it?|
is CHANGE blocked now or will the friday train carry it out once more|
the marketing tool syncs prices at 6. will it smash it again|
what keeps someone from simply deploying it again tomorrow|does the nightly import break it again tonight|
the vendor sends the list again at noon. same game?|
next newsletter is scheduled for thursday on the same ip. anything stopping it?|
the template's in git with 60, so argo makes it 60 again as soon as we turn our back, right?|
next app build has force update as default i think. so again?|
what if the next customer writes a heart in his address. blocked again?|
the file is made fresh at 14h. do we get the 1 euro again|
cleanup script is in cron for tonight, does it do the same again|
it's in the crontab of three machines, so tomorrow 6 sharp once more?|
routing rule is synced from the vendor console each night. will it go back to a?|
is there anything that'd put the bad value back over night|does the fix survive the next deploy|
the form is generated from the cms. next publish and the field is empty again?|
will the publish at midnight bring it back|
app store pushes the new one to phones anyway, doesn't it, so it comes again?|
that vm jumps every time it's migrated. next migration, same again?|
log level's still debug in the chart. next deploy, full again?|wont the config sync just write the 5 back tonight?|
pipeline deploys main every night. does that bring the bug back tomorrow?|
what holds CHANGE back from being shipped again by the next person who merges|
who guarantees that the gpo doesnt push the wrong time server again tonight|
does the contractor's pipeline put CHANGE back in next week|
if that meter sends the same garbage tomorrow are we down again|
will the helm chart overwrite the memory with the old value on next deploy|
the golden config gets pushed every sunday. Does it contain the 30?|
what keeps that rollout from continuing to the other regions tonight|
terraform will just put the old number back at the next apply, wont it|
what stops the cleanup job from dropping that index again on sunday|
the flag is off, but does the experiment tool turn it on again by itself at midnight|
next newsletter goes out thursday. same crash then or not|does the deploy job of tomorrow carry the same config again|
the export is on a schedule i think. does it lock us again tomorrow at 11|
will somebody's playbook set the date wrong again next month|
Ansible runs at 6 and it still has debug in it I think. Are we back to square one then?|
if somebody reverts the revert... what prevents that CHANGE ships again on monday|
the partner's nightly file contained the bad record. tonight's file too? would that knock us over again|
the broker repeats the import every first of the month, he told me. Same drama then?|
does the zone file get regenerated from the old template tonight|
is anything stopping the rollout from restarting itself at 22:00|
cleaner comes every tuesday and turns that knob. does it happen each tuesday then|
does the job write the lock file anew tonight|can the same script leave its lock behind tomorrow|
if you roll me back, my pipeline deploys main again at six. does it come straight back then?|
auto deploy is on for that repo, what keeps CHANGE from going out again in an hour|
what stops the nightly import from writing the wrong price again|
does config management put the bad value back when it runs next|is CHANGE going to be shipped again with todays train|
launcher pushes the patch again on restart? then we have it right back|
terraform runs every hour, is it not going to overwrite this|
what prevents the same build from being promoted tomorrow|wont the scaler set it down to two again|
is the nightly sync going to put the old limit back|who makes sure CHANGE stays out, won't the bot merge it again?|
does chef undo what we just did|the feature tool syncs each hour. will it turn it on again|
is there something blocking CHANGE from the next train or do we ship the bug twice|
once the job restarts tonight, won't it write the zero in again|
whats to stop someone from redeploying CHANGE by accident|does the import rewrite that row each night|
will the autoscaler do the same stupid thing at the next peak|
firmware rolls out in waves, does the next wave bring the trouble back tonight|
is the rollout paused or will CHANGE ship itself to the rest|next deploy overwrites it or doesn't it|
will the cron bring it back at midnight|
the job which wrote the wrong rate runs again at four, nobody turned it off or? does it write it again|
does the night sync bring back the wrong date|what stops it from being deployed once more|
will the upgrade be tried again at the next window automatically`;
