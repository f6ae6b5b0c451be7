/**
 * What people say who ask how things stand: who is hit, how something is, since when, until when, whether it gets better.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE,
 * METRIC, DEED.
 */
import type { AskTopic } from '../../ask.ts';

export const ofTrouble: Partial<Record<AskTopic, string>> = {
  affected: `who is affected|who does this hurt|impact so far|what is the impact on customers|how many users see errors|
how many people are having problems|which users have trouble right now|is anyone actually noticing this|
what share of requests fails|how many requests failed|how many purchases did not go through|
how many checkouts were lost|how bad is the damage|how severe is it|which services are degraded because of it|
what else is down|what depends on COMPONENT|can people still log in|can customers pay at all|
is the whole site down or just COMPONENT|are we losing money|what does this cost us|is the sla burnt|
who feels the pain|blast radius|which customers are having difficulties|is it only some of the users or all of them|
is COMPONENT affected as well|can users still log in|can customers still check out|can people still use COMPONENT|
can anyone buy anything|are orders lost|are orders lost or delayed|how many orders did we lose|
how many purchases failed|how many errors did users see|how many people are hit|how many customers are affected|
number of affected users|how many users are there in total|share of users affected|
what percentage of users is affected|what percentage of requests fail|what part of the traffic fails|
are all users affected|is everyone affected|is anyone affected|is it all customers or just some|do users notice|
do customers notice anything|do users see errors or just slowness|which endpoints are affected|which routes fail|
which pages are broken|which features are down|what can users not do|what is broken for the customer|
what do users see|are refunds affected too|is the checkout affected|is the homepage affected|is search affected|
does it affect payments|does it hit mobile users|is COMPONENT affected|is COMPONENT hit|does this affect COMPONENT|
how come COMPONENT is not affected|who depends on COMPONENT|what does COMPONENT break|how bad is it|how bad|
how serious is this|is it serious|is it bad|what is the severity|is this a sev1|how big is this|what is the damage|
impact|user impact|customer impact|how much revenue did we lose|how much money do we lose|are we losing orders|
did we lose data|is data lost|was any data lost|is any data corrupted|are payments lost|are we past the slo|
did we breach the sla|is the error budget gone|success rate|what is the success rate|
what fraction of requests succeed|how bad is it in numbers|give me numbers on the impact|impact in numbers|
how many people noticed|how many requests did we drop|how many customers could not pay|do people lose anything|
how many failed in total|count of failed requests|what share fails and what share is slow|who is suffering|
which customers are hit|what can people not do right now|how many orders failed because of this|
how many requests failed because of it|which services depend on COMPONENT|which services depend on the broken one|
who else depends on it`,
  health: `is COMPONENT ok|is COMPONENT okay|is COMPONENT fine|is COMPONENT healthy|is COMPONENT up|is COMPONENT down|
is COMPONENT alive|is COMPONENT dead|is COMPONENT working|is COMPONENT running|does COMPONENT work|
is COMPONENT broken|is COMPONENT slow|is COMPONENT failing|how is COMPONENT|how is COMPONENT doing|
how does COMPONENT look|COMPONENT ok|COMPONENT status|status of COMPONENT|state of COMPONENT|health of COMPONENT|
is COMPONENT reachable|is COMPONENT responding|is COMPONENT down or just slow|is COMPONENT slow or failing|
is COMPONENT having problems|is there a problem with COMPONENT|anything wrong with COMPONENT|is COMPONENT in trouble|
is COMPONENT stable|is COMPONENT degraded|does COMPONENT have problems too|how healthy is COMPONENT|
is COMPONENT fine now|list all services and their state|which services are healthy|which services are down|
which services are ok|what is still up|what still works|what else is broken|is anything else broken|
are the other services ok|are all services up|state of all services|health check|health overview|
how are the other services|is everything else fine|are other components fine|is the rest ok|which components are fine|
is the site up|is the website down|is prod down|is it all down|what works and what does not|is COMPONENT also broken|
is COMPONENT broken too|is COMPONENT overloaded|is COMPONENT crashing|is COMPONENT the only one with problems|
are COMPONENT and COMPONENT ok|are COMPONENT and COMPONENT fine|is COMPONENT hanging|is COMPONENT stuck|
is COMPONENT answering|is COMPONENT still alive|is COMPONENT getting traffic|does COMPONENT get any requests|
how is COMPONENT feeling|is it only COMPONENT|is it just COMPONENT or also COMPONENT|anything else red|
what else is red`,
  since: `since when|when did it start|when did it begin|how long has it been broken|how long is this going on|
how long was the outage|what time did it break|at what time did the first error appear|
from what time on do we see this|when did it all go wrong|since what hour do we have this problem|
when was it first seen|when exactly did COMPONENT go bad|for how long now|how many minutes of downtime|
what is the onset|when did COMPONENT begin to fail|start time?|since when exactly|when exactly did it start|
since when is COMPONENT broken|since when is COMPONENT slow|when did COMPONENT start to fail|
when did the problem begin|what was the start time|when did this begin|when did users first see errors|
how long have users been affected|how long were we down|how long was it down|how long did it last|
duration of the outage|how long is COMPONENT down already|how long have we been failing|
when did COMPONENT last answer successfully|when did COMPONENT last work|when did it last work|
when was the last successful request|when was it last ok|how long is it down|total downtime|time of onset|
for how long has this been going on|when did the cert expire|when did the certificate expire|since what time|
since what time and how long was it gone|how long was it gone|how long was it broken|how long were users hit|
when did it break|from what hour|from what hour on is there a problem|what hour did the problem start`,
  moment: `when did the alert fire|when did the alert come|when was the alert raised|when were we paged|
when did you start looking|when did you notice|when was it proposed|when was it approved|when was the fix applied|
when was the fix carried out|when was DEED done|when did the DEED happen|when did it recover|when did it get better|
when did it end|when was it over|when was it resolved|when did we recover|at what time was it fixed|
when was CHANGE deployed|when did CHANGE go out|when was the last deploy|when was the deploy|
when did the deploy happen|when was the last change|when was COMPONENT deployed|when was COMPONENT last deployed|
when was the last release of COMPONENT|when did the first error appear|when was the first error|
when was the first failed request|when did the first user notice|did the alert fire before or after the deploy|
was the deploy before the errors|did it start before the deploy|did it start after CHANGE|
did CHANGE come before the first errors|how long after the deploy did it break|
how much time between the deploy and the alert|how long did it take until the alert|how quickly did the alert fire|
how long did it take you to find it|how long did you need|what came first|what was first the deploy or the errors|
did the errors start before the change|when did the last error occur|when was the last error|
what time was the rollback|how long between the change and the first error`,
  eta: `eta|what is the eta|any eta|when will it be fixed|when will it be over|when will it be back|how long will it take|
how long does the fix take|how long until it is fixed|how long does DEED take|how long will DEED take|how much longer|
how long until it breaks again|how long until it dies|how long do we have|how much time do we have|
when will it crash again|when does it run out of memory|how long till recovery|time to recover|
when can I go back to bed|when can we expect it to work|how soon is it fixed|will it be fixed soon|when are we back|
how long until users can buy again|how fast can you fix it|do you know how long this will take|estimate for the fix|
how many minutes until it is fixed|when will COMPONENT be back|how long will the outage last|
how long is this going to take`,
  trend: `is it getting worse|is it getting better|is it over|is it over yet|is it fixed|has it been fixed now|is it resolved|
still broken|has it recovered|are things back to normal|are we back|did it help|did that work|did the DEED help|
are we in the clear|can we close this|can I close the incident|is everything green|are all dashboards green|
is COMPONENT healthy again|is it improving|any sign of improvement|is it calming down|is it stable now|
how does it look now|how are we doing now|is it safe to go to sleep|has the error rate come down|
is the situation better|are errors still coming in|did DEED change anything|is it working again|did that fix it|
did DEED fix it|has DEED solved it|is it better than an hour ago|is it getting any better|getting worse or better|
better or worse|are errors going up|are errors going down|is the error rate dropping|is it spreading|is it escalating|
is it still happening|is it still going on|are users still failing|are requests failing right now|is it over now|
are we good|are we good now|all good now|everything ok again|is everything back|is COMPONENT back|
did COMPONENT recover|has COMPONENT recovered|are all orders going through again|do purchases work again|
can people buy again|did the fix work|did the rollback work|did the restore work|prove that it worked|
is it really fixed|is it fixed now|is the fix holding|does the fix hold|anything still broken|what is still broken|
is anything still failing|anything left|can I go to bed|can I sleep now|can I go home|is it safe to close|
can we call it resolved|are users ok now|are customers ok again|is the alert still firing|does the alert still fire|
did the alert clear|has the alert resolved|is the rotation done yet|is DEED done|will it clear by itself|trend|
direction|is it stabilising|is it under control|are we out of the woods|compare with last week|
compare now with yesterday|is COMPONENT still down|getting worse or flat|did the DEED take|did DEED take effect|
so it works again|does it work again|is it still broken right now or did it heal itself|did it heal itself|
did it fix itself|all good again|everything fine again|is it really over|are we out of it|is it flat|
is it levelling off|any better|any change|is it moving|still bad|can customers buy again|check again please|
is it still on fire|are we still bleeding|did it calm down|is it quiet now|does it look good now`,
};
