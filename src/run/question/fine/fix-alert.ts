/**
 * What people say who ask for the aspect `fix-alert` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const fixAlert = `is that alert too sensitive|can someone fix this alert|who fixes the rule|the alert is garbage, can we change it|
should we raise the threshold|threshold is too low, isn't it|what should the threshold be|
what would be a better limit|1% is silly at night, better value?|
this thing rings every night for nothing, how do we shut it up|third false page this week, what's wrong with the rule|
why does this alert fire when nothing's wrong, is the rule broken|is the rule broken|is the alert wrong|
the alert itself needs repair, doesn't it|who owns that alert|whose alert is this so I can ask them to change it|
which team maintains the alert rules|who do I tell that the rule is bad|can you change the alert|
could you open a PR to change the threshold|can you adjust the rule yourself|Aura can you tune the alert|tune it?|
can you mute it|can we mute that one until monday|silence it for good or fix it?|
should we delete the alert altogether|does anyone need this alert? can it go|kill this alert?|
is this alert worth having|should it even page at night|shouldn't this be a ticket instead of a page|
downgrade it to a warning?|why is this critical and not warning, change it pls?|
make it wait 10 minutes before paging, would that help|would a longer window stop the false pages|
is the 1 min window too short|should it need a minimum number of requests before it fires|
2 errors out of 9 requests and it pages me. can we put a minimum in|
percent alert on low traffic is nonsense, who changes it|how do we stop it from firing on low traffic|
how should the rule be written so it does not fire on restarts|
it fires at each deploy. can that be excluded in the rule|can the rule ignore the backup window|
batch window always trips it, exclude it from the alert?|can the alert be made to skip the nightly import|
how do I exclude the test store from the alert|test traffic triggers it, can we filter it out of the rule|
the rule still points at the old metric name, who corrects it|alert uses the wrong metric, right? which should it use|
was the alert built on a metric which isn't there any more? fix?|does the rule need an update after the migration|
no data counts as bad in that rule, is that right? should be changed|change no-data to ok?|
should missing data really page people|what would you change about the rule|what do you suggest for the alert|
suggestion for the rule?|how to repair the alert so I can sleep|
I got woken up for nothing for the 4th time. what will be done about this alert|
my on-call people are fed up with this page. what do we do with the rule|
my team ignores this alert by now, thats dangerous. how do we make it useful|
alert fatigue is real, fix the rule or drop it?|has anyone raised a ticket to fix the alert|
is there a ticket for fixing the rule|who takes the ticket for that noisy alert|
can I raise the limit to 90% or is this stupid|would 95 be safe as a limit|
would we miss real outages if we raised the threshold|if we make it less sensitive do we miss the real ones|
too loose or too tight, the limit?|the threshold was too high, it fired an hour late. lower it?|
it rang much too late, how must the rule be changed|should the alert be more sensitive? it only went off after 40 min|
real incident, but the alert was on the wrong thing. what should we alert on|what should the alert look at instead|
better to alert on failed payments than on cpu? would you change it|cpu alert is useless for us, replace it by what|
is a cpu alert a good alert at all|when was the threshold set, is it outdated? we have triple the traffic now|
limit is from 2021, time to change it?|limit does not fit our summer season, change for the summer?|
ski resort: opening day always trips it. how to make the rule season aware|
bakery orders peak at 5am and it pages each day, can the rule know this|
after the false alert yesterday did anyone fix the rule|did the rule get changed after last time|
you said false alarm twice now. why hasn't the rule been corrected, who does it|
is alarm too nervous? can we make him calm|the alarm is wrong adjusted, who can adjust it right|
please can somebody correct this rule, it make alarm for nothing, who is it|we should put the border higher, or?|
it was denied and nothing happened, so should the alert be relaxed|
i stopped you because the alert is known rubbish. who will fix the alert?|whos job is it to clean up these alerts|
do I change it in grafana or in the repo, the threshold i mean|where is the rule defined, I want to raise the limit|
which file has the threshold, I'd like to correct it|is it ok if I change the alert rule myself|
can I just bump the threshold|that page at 2am for a blip of 20 secs: should the rule have a longer 'for'?|
flapping alert, on off on off. hysteresis?|alert keeps flapping, what in the rule needs changing|
is the COMPONENT alert set too tight|who can fix the rule on COMPONENT, it cries wolf every deploy|
COMPONENT at 80% is normal for us, so shouldnt the limit be higher|
EVIDENCE shows the rule is counting health checks. who repairs that|raise that threshold to 90|
raise the threshold on that alert so it stops paging us|what is wrong with the alert rule|
third false page this week, what should the threshold be instead|can you propose a better condition for it|
I lost my sleep for nothing. how do we stop that alarm from doing it again|
does somebody fix the monitor or do we live with it|should the rule ignore the nightly batch|
how about we require 5 minutes over the line instead of one sample?|
the alarm is measuring the wrong thing, who changes it|
is anyone repairing that alert or will I be woken tomorrow as well|
Please can somebody make the limit higher, it rings with every small thing|
can we mute it between 2 and 4, when backup runs|
it fires on 3 errors, with low traffic thats nothing. shouldn't it be a percentage?|
false alert, fine, but what do we do about the alert|what's wrong with the rule that it went off on a healthy service|
we got no page for the real one and five for nothing. which threshold has to change?|
ok close this but who tunes the monitor|is it a bad query behind that alarm|
should the page become a ticket, its not urgent ever|
support gets these mails too and panics. could the alarm be made less jumpy?|do we need that alert at all|
the line is from 2022 when we had ten customers. where should it be now?|
can you make the change to the alert or must a human do it|
if nobody did anything wrong and nothing broke, then is the alert broken? can we correct it|
who do I ask to get that noisy rule changed, is there an owner|
the alarm compares with last week and last week was holiday. can this be corrected?|
Isn't 80% of disk a silly limit for a machine that sits at 79 for years|put a delay on it?|
how would we write the rule so that a deploy restart doesn't trigger it|
will the alert be repaired as part of this or does that need another ticket|
it cried wolf again. what number would have kept it silent today but caught the real thing in May?|
it paged four people at 3 for a blip nobody noticed; can someone change the rule so that it waits a little|
the customers told us before it fired, so the limit is too lax. who can tighten it?|
each deploy sets it off since pods restart, can the alarm be taught about deploys|
the crash counter alert is right but goes to finance for some reason, who corrects the routing of it|
I closed it as nothing for the fifth time. is anybody going to repair the monitor itself|
what would a sane limit be here, 2% on 5 requests is one angry man|
We have seen this alarm since months and nobody believes it. Should it be not deleted or made right?|
could you set the line to what's normal on mondays, or how do we get rid of the weekly page|
the team that wrote that check is gone, so who mends it now it's firing on nothing|
will raising it to 90 blind us or is that a fair change to the rule|
that alert fires every friday for nothing, who can set it to something sensible|
the alarm came 40 min late, who adjusts the window|
queue alerts on every onsale. cant we teach it that an onsale is not an incident|
this one is paging on p99 of one endpoint nobody uses, can it be loosened|
that pager fired on 3 declines out of 4 at night, thats silly. adjust it?|whom do i ask to get that rule repaired|
it should have a for: 5m. who changes that?|the rule counts health checks as errors, that's a bug in the rule. fix?|
this alarm came from the cabins of a ship thats in the dock. can someone take that ship out of the rule|
queue age alert at 6 hours is a joke, where can that be changed|
drop rate alarm counts people who leave normally. can that be corrected|
crash alarm needs a look, it fires for beta testers. whos job|
if it pages one more time for 2 bots from ohio i'll quit. who can tune it|
The alert triggers on too MANY bookings only above 10k, useless for a small hotel. who can lower that|
alarm at 6:25 for a thing from 6:00, who makes that faster|
login alert wants 30 min of data before it fires. can we have that shortened|
is it possible that the rule simply has the wrong unit? who corrects it|
rule should ignore the load test tenant, can that be changed|
date sanity alert has a typo in the field name, who can repair it|
it alarms on the old hostname, rule was never updated. can someone fix the rule|
ntp alert goes to a mailbox nobody reads. who reroutes it|
this alert fires every payday. threshold is rubbish, who can change it|
thats the third false one this week, can the alert be made less nervous|
who maintains this alert rule, it looks at a metric we dont even have anymore|
this goes off each time backups run. can we tune it|
limit of 100ms is way too strict for images, please set to something sane, who does that|
alert is nonsense on holidays, it expects traffic. please correct the rule|
can we make that alarm ignore the maintenance window|who do we tell that this threshold is wrong|
the lag alarm rings each night at the change of day, raise it please|
why is that alert so jumpy, can someone make it wait five minutes|
can we get rid of that alert, it fires on every firmware night|
this alarm counts test sims as failures, please have it repaired|
that alarm pages on 3 errors in the night. three! who can raise it|
this rule has cried wolf five times. whats needed to get it right|
can the alert please look at the ratio and not at the count|
why does it alarm during the backup window, thats stupid, please adapt|
Isn't 80% disk a bit early for a 40 TB volume? can it be changed|
please stop that alert from firing on every long export, who edits it|
Please take that old rule out, host does not exist since june|
import alarms are useless at month start. can they be paused by rule, who sets that|
the temperature probe is broken for weeks, who takes that alert out|
must that be so sensitive? three seconds lag is nothing|lag alert triggers with every backup, I want it changed, how|
can someone correct the rule so that it leaves out test cars|
this probe fires each time we do maintenance, can somebody fix the rule|
threshold of 200ms across the atlantic is nonsense, raise it|night shift was woken for nothing. who adjusts that rule|
can that alert please be made to wait five minutes|
that alarm is rubbish, it looks at test machines too. get it repaired|
im sure the alarm is broken and not the service. who mends it|
the overdue alarm also comes on sundays when we don't bake, can you have that changed|
this rule is too nervous, make it less so|
why does a backup at night fire that, please somebody exclude it from the rule|
third false one this week, who tunes that|isnt 5 errors too little for an alarm|
it wakes us whenever the batch runs, get the rule changed please|
who owns this rule, it wants a saner threshold, can it be adjusted|
why do we page on a test tenant. please get that rule changed|
the COMPONENT alarm should ignore the backup window, who changes it|
that threshold was meant for the old hardware, somebody should set it anew, who|
can we make the pager less hysterical, i mean that rule|
our alarm counts people without credit as failures, can that be repaired|
why wake anybody for 3 failed unlocks at night, change that threshold|adjust that alarm someone please, it cries wolf|
is the rule itself nonsense|the alarm thinks a quiet sunday is an outage. which of us corrects that|
alarm for an empty hotel, seriously. please make the rule wiser|get this rule to wait longer before it screams`;
