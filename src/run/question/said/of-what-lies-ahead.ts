/**
 * What people say who ask what nothing that is read may tell.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofWhatLiesAhead: Partial<Record<AskTopic, string>> = {
  ahead: `will it survive black friday|does this hold at 3x traffic|the sale starts on monday, are we safe|
what happens at 9 when everyone logs in|is there headroom for the campaign tomorrow|can it take the morning peak|
how much more load until it falls over again|marketing sends 2 million pushes at noon, will COMPONENT cope|
Does the fix hold also at month end closing?|diwali traffic next week, do we make it|
super bowl sunday, are we going to be fine with that pool size|if load doubles, still ok?|enough capacity for christmas?|
ok nice, it's fine at night with twelve users, but payday is friday and then we get four times of that, does it stand|
will it hold on black friday|can COMPONENT take three times this traffic|
What happens next Monday when all the schools log in at eight?|do we survive the next sale|
are we ready for the weekend load|Marketing sends the newsletter to two million people tomorrow. Will the system bear it?|
is it enough for the christmas peak|would this fix be sufficient also if we double the customers|
how much more load until it breaks|will it hold under pressure at noon|We've a TV spot on Thursday, should I cancel it?|
does it still work at month end with the payroll run|and with the 11.11 festival, it can support?|
On Wednesday a hundred thousand students get their exam results through us in the same minute, are we going to stand it?|
wil it survive cyber monday|will we survive black friday|does it hold on black friday|will this hold on monday|
will it hold tomorrow morning when everybody comes|does it hold at peak|can it take the peak|can it take the evening peak|
can we take the load tomorrow|can COMPONENT take 3x traffic|can COMPONENT handle double the traffic|
will COMPONENT handle the sale|is COMPONENT ready for christmas|are we ready for the sale|are we ready for the launch|
are we safe for the tv spot tonight|tv ad at eight, do we survive it|newsletter goes out at ten, will it cope|
how much more traffic can we take|how much load can COMPONENT bear|how much headroom do we have|headroom?|
what is the capacity limit|how many users can we serve before it breaks|at what load does it break|
will it break with more users|would it hold with ten times the users|does the fix hold under load|
does the fix hold when traffic comes back|will the fix hold on the weekend|will it scale|does this scale|
is it enough for next week|is the capacity enough for the campaign|will the pool be enough at month end|
month end is friday, does that go well|on payday we have five times the traffic, ok?|singles day is coming, shall I worry|
what will happen at the next big sale|what about cyber monday|is the new setup strong enough for the winter season|
when the americans wake up, will it still hold|if marketing pushes the campaign does it fall over|
could we survive if everybody logs in at nine|will next year's traffic kill it|is the limit high enough for tomorrow|
does it also hold for 10k users|will the database hold up during the import|any chance it fails at the next peak|
the next load test, would we pass it`,
  review: `who reviewed CHANGE|was this tested at all|did it go through canary|any approvals on that PR|
did CHANGE pass ci or was it forced|was it load tested before it went to prod|did nobody review this|
Has CHANGE been in staging before?|lgtm by whom|straight to prod without canary, or?|were there tests for the new query|
how did this get past review|how long did the canary bake|
i'd love to know if any human being other than the author laid eyes on CHANGE before it hit production|was CHANGE reviewed|
who reviewed that|did anyone test this before it went live|Was there a canary?|how could this get through code review|
did CHANGE go through staging|Has this modification been validated by someone before the production?|
were there tests for it|was it load tested|four eyes principle respected here?|who signed off on CHANGE before deploy|
did ci pass for CHANGE|Straight to all of prod without a gradual rollout, or how was it done?|
How on earth did nobody try this out before giving it to every customer at once?|
who gave the thumbs up in the pull request of CHANGE|was it reviewed|was this reviewed|was that change reviewed|
was the change reviewed by anyone|who reviewed it|who reviewed this|who signed off on it|who signed off CHANGE|
who looked at it before it was merged|did anybody review this|did anyone review CHANGE|did anyone look at the pull request|
was there a code review|code review?|reviewed?|any review on that|how many reviewers|was it tested|was CHANGE tested|
tested?|was it tested on staging|did it go through staging|did it run on staging first|was this ever on staging|
did anyone test that|did somebody test this before|did the tests pass|were the tests green|were the tests run|was ci green|
was qa involved|did qa see it|did QA sign it off|was it canaried|was there a canary|canary?|did the canary look fine|
did they do a gradual rollout|was it rolled out gradually|was it behind a flag when tested|was there a load test before|
was the migration rehearsed|was a change request filed|was there an approved change ticket|did it follow the process|
did the change board approve it|who merged without review|self merged?|did he merge his own pr|is there a test for that|
was the config change validated|did anyone check the setting before pushing it|four eyes principle kept?`,
  expiry: `when does the cert expire|is the cert still valid|token valid until when|which cert is next|when do the api keys run out|
how many days left on the tls cert of COMPONENT|expiry date pls|did the signing key expire|
does anything else expire this month|until when is the new certificate good|When ends the validity of the intermediate CA?|
client secret for the idp, when's that due|
since we've just been burnt by one of those, until what date is the certificate on the payment gateway good|
is the token still valid|until when is the certificate of COMPONENT good|When does the next one run out?|
which keys expire this month|expiration date?|For how long is valid the new certificate?|is our api key about to lapse|
Are there other certificates that end soon? I'd rather know it now.|tls cert valid till?|has the license run out|
how many days left on the signing key|when is the renewal due|
I'm from security and filling in my sheet: what end date does the current certificate on COMPONENT carry?|
wen does the token expier|when does the certificate expire|when does the new cert expire|
when does the new certificate run out|until when is the certificate valid|until when is the new one valid|
how long is the cert valid|how long is the new cert good for|valid until?|cert valid till when|expiry date of the cert?|
expiration of the certificate|when does the next certificate expire|which certificate expires next|which certs expire soon|
are there other certs about to expire|any other certificates running out this month|does another one expire soon|
when do the tokens expire|when does the token run out|when does the api key expire|how long is the api key valid|
is the key still valid|is the license still valid|when does our license end|when does the domain expire|is the domain paid|
until when is the secret good|how many days left on the cert|days until expiry?|days left?|when do we have to renew|
when must it be renewed next|when is the next renewal|next rotation when|how long until the password expires|
is the intermediate also expiring|does the ca expire too|did the token expire|is the signing key out of date|
has the certificate expired already|how long does the fresh certificate last|validity period of the new certificate|
does it expire in a year again|when will that hit us again, the expiry date I mean|
until which date is the client cert accepted|what date is in not after|is the key for the bank still good|
is the key we use still good|is that token still good|is our license good until christmas|which certificate runs out next|
what expires next, I don't want to go through that again|when does the next cert run out|is the signing key still valid|
is the certificate of the bank still valid`,
  site: `which region|which pods|is it only eu-west|all dcs or just frankfurt|what host is it on|which shard is sick|
are both AZs hit|where is it failing, mumbai or everywhere|which instance of the db took the write load|is us-east fine|
On which node runs the bad pod?|one pod or all of them|from which pop do the errors come|
we have three data centres and people in here keep saying prod as if there were one, so where exactly does it hurt|
is it all datacenters or one|Is Frankfurt affected or only Dublin?|which pods are the bad ones|on which machine happens it|
where does COMPONENT run|US fine?|Are our Singapore customers served from the broken site?|one node or the whole cluster|
in which zone are the failing instances|which replica is the slow one|eu-west or us-east|
does it concern also the site of Warsaw|
Our office in Casablanca sees no error while Madrid sees many, in which of the data centres is the trouble then?|
which region is it|which region is affected|which region is hit|what region is COMPONENT in|
in which region does COMPONENT run|which datacenter|which data center is it|which dc|which site|which site are we on|
which site serves now|which site is active|which site of the provider is down|are we on the backup site|
are we on the backup now|are we running on the standby|are we on primary or secondary|primary or backup?|north or south|
is it the north site|is only one site hit|is it only in eu|only eu-west?|is the us hit too, the region|
are both regions affected|are both sites hit|both data centers?|is the other region ok|is the other site fine|
does the second site take traffic|where does traffic go now|where is the traffic routed|where is COMPONENT hosted|
which host|which host is it|which node|which node is it on|on which node does COMPONENT run|which pod|which pod is failing|
which pods are bad|which instance|which instance is broken|which instances are hit|is it one pod or all pods|
one instance or all|all replicas or only one|is it one node only|is it a single host|which zone|which az|which az is bad|
which availability zone is hit|which shard|which shard is broken|which partition|which cluster|
which cluster are we talking about|which rack|which server|which machine is the sick one|
from which location do the errors come|is frankfurt hit|is it dublin again|is asia ok|
which environment is that, prod or staging|is that prod or staging|all nodes or just one|all nodes or just 1|
every node or only one|all pods or one|one box or all of them|which data centre do my customers land on|
where do users from brazil land|which region do our asian customers use|on which site does COMPONENT run now`,
  watch: `what should I keep an eye on|which dashboards to watch overnight|which alerts matter after this|
what graph tells me that it comes back|what do I monitor for the next hour|which metric would show trouble first|
link me what to watch while it soaks|On what should I look after the rollback?|early warning sign for this?|
which panel do I leave open on the second screen|what number should make me nervous|what to stare at until morning|
i'll sit with it till the early shift comes, just tell me which two or three graphs i should have open|
which charts do I watch after this|What metrics tell me that it's going wrong again?|which alert should I follow tonight|
what to monitor now|I have the shift until six, at which graphs should I look from time to time?|
where do i look to see if it stays ok|Which signal would show first that the fix doesn't hold?|dashboards to keep open?|
what do we need to observe in the coming hours|anything to watch out for on the monitors after the rollback|
which number should make me nervous|what must I survey during the night|wich graph shoud i watch tonite|what should I watch|
what should I watch tonight|what do I watch|what do I have to watch|what should we watch now|which charts should I watch|
which chart do I keep open|which graphs should I keep an eye on|which metric should I watch|which metrics matter now|
which metrics do I monitor over night|which dashboard should I look at|which dashboard?|which alerts should I watch|
which numbers should I keep an eye on|what to keep an eye on|anything to keep an eye on|what to monitor|
what should be monitored|what do I need to monitor after this|what do we watch after the rollback|
what should the night shift watch|what should the next one watch|where should I look if it comes back|
how would I see it if it comes back|what would be the first sign|what are the warning signs|
what would tell me early that it starts again|which value tells me that it is starting again|at what value should I worry|
from which value on do I have to worry|what's the canary in the coal mine here|signals to watch?|
what graph on the wall screen please|what do I put on the big screen|which panel is the important one|
which curve is the one that counts|what should stay open on my second monitor|leading indicator?|
what do I look at every half hour|which log line should I set an alarm on|which indicators for the weekend|
which alarms must I take seriously tonight|which alarms are important for the rest of the night|
which alerts can I ignore and which not|what do I have to look at over the night|what should we monitor over night`,
  'going-back': `when can we switch back|when do we turn the flag on again|can I remove the workaround now|how do we get back to the primary|
when is it safe to redeploy CHANGE|when do we scale down again|do we leave the pool at 100 forever or go back at some point|
re-enable the consumer when?|When may we take out the temporary rule?|is it time to lift the deploy freeze|
can traffic go back to eu now|shall the feature stay off until monday or can it come back today|
when do we undo the hack from last night|
we're on the standby db now which costs a fortune and is half the size, when would be the right moment to return to the main one|
when can we turn it back on|when do we undo the workaround|When can the flag be re-enabled?|
how do we get back to the normal setup|do we stay on the replica now or switch back|can we remove the temporary limit yet|
At which point may we deploy CHANGE again?|how long do we keep the extra pods|when we can put again the old configuration?|
Is it time to take off the maintenance page?|who reactivates the recommendations and when|revert the hotfix when?|
shall we return to the primary tonight or tomorrow|
We turned off the product photos to save load and marketing is on my back about it, from when may they be shown once more?|
when do we go back|when can we go back|when do we switch back|when should we switch back|when should I fail back|
when do we fail back|when can we fail back to the primary|when do we go back to the main site|
when do we return to the primary|when do we turn it on again|when can the feature be switched on again|
when do we re-enable it|when can we re-enable the flag|when can we enable the job again|when do we remove the workaround|
when can we take out the workaround|when do we take the hotfix out|when can the hotfix go|when can we scale back down|
when can I scale it down|can we scale down again|can we switch back now|can we go back to primary now|can we go back now|
can we turn the feature back on|can I re-enable the cron|can we remove the workaround|can we lift the freeze|
when do we lift the freeze|when do we unblock deployments|can deploys go out again|are deploys open again|
when can we deploy again|may we deploy again|when is the maintenance mode off|
when do we open the gates for the rest of traffic|when is it safe to go back|is it time to go back|
is it too early to switch back|how long do we stay on the backup|how long do we have to stay on the standby|
how long do we keep the workaround|how long should the flag stay off|how long does the temporary fix stay|
do we leave it like that for good|do we stay on the old version|do we keep the bigger pool|
until when do we run on the second provider|what must be true before we switch back|what has to happen before we go back|
what do we need before the flag goes on again|how do we get back to normal setup|how do I revert the temporary fix later|
do we have to put things back afterwards|is the extra memory permanent or do we take it back|when can CHANGE go out again|
when may CHANGE be deployed again|when do we unpause the batch`,
};
