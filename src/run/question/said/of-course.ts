/**
 * What people say who ask since when, until when, and when something was.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofCourse: Partial<Record<AskTopic, string>> = {
  since: `when did this all start|when did it actually begin|when exactly did the trouble start|when did that start|
when did this start|since when|how long has this been broken|how long are we down already|
what time did errors begin, utc please|first bad request was when|how many minutes did we bleed before anything paged|
were customers suffering before the page or did we catch it early|Since what time exactly are the users seeing the errors?|
has it been like this all night|started before or after midnight?|wait, how long was this going on before anyone looked|
duration so far?|onset time for the incident form pls|did it start with a bang or creep up over hours|
when did p95 first go above normal|how long between first error and the alert|I joined late, when did it kick off|
is this fresh or has it been rotting since friday|how old is this problem|
total outage time till now, i need it for the SLA sheet|when did COMPONENT first go bad|
pra saber, since what hour it is failing|when exactly did the latency begin to climb, I only see one hour in my browser|
time to detect?|our batch at 02:00 had trouble already, so when does your clock say it started|been going on long?|
The compliance lady needs to know for her form since what hour our users were not able to log in, I have only the alert and I think that came late|
since when is it broken|When did all this begin?|how long has this been going on|
Customers tell me it was already slow at lunch. When exactly did it start for them?|for how much time we are down?|
what time did the first error show up|hours? minutes? how long are we in this mess|
How long were users suffering before anybody on our side noticed?|since what hour the problem exists|
did it start before or after 14:00|I need the start time for the SLA calculation, please.|when did things go south|
It is three days that customers complain or only from today?|whats the duration of the outage so far|
sorry just joined the call, when did it kick off|
How quickly did our monitoring catch it, counting from the first failed request?|
was this already happening last night when I left|started when|From which moment exactly were payments failing?|
we are in it how long already|Is this fresh, or has it been smouldering for a while without anyone looking?|
first sign of trouble was at what time|My director asks for the length of the interruption, can you give it to me?|
since wen are poeple getting the error|At what o'clock has started the trouble with COMPONENT?|
how long has COMPONENT been in this state|
My manager asked in the hallway and I had no answer, so could you tell me please at what time the first customers started to see failures?|
since when is this going on|when did it start|when did it all begin|started when?|start time pls|
when exactly did COMPONENT start failing|since what time are users seeing errors|how long has it been broken|
how long have customers been suffering|for how long now|how many minutes of downtime are we at|
how long was it broken in the end|total length of the outage|duration?|how long did people have trouble|
from when to when was it down|when did users first notice|when did the first customer get an error|first error at what time|
when did the errors begin|when did COMPONENT go bad|when did latency start climbing|when did it go wrong|
when did the trouble begin for real, not when the alert came|how late did we notice|how long did it take us to detect it|
how long was it burning before anyone was paged|how long between it breaking and us knowing|
was it already broken when I went to bed at eleven|was it broken already this morning|is this since yesterday or new today|
did it start before midnight|is it new or has it been like this for days|since lunch or since when|
was this going on during my shift|my colleague says since nine, is he right|what's the exact onset|time of impact start|
clock time of the first failure please|at which hour begins the perturbation|since when we have this problem please|
how many hours already|we were down for how long|how long did we bleed|and it has been like that since?|
when did checkouts stop working|when did payments begin to fail|give me the start so that I can put it in the ticket|
need start and end of the outage for the SLA report|for the refund letter: from which minute on were customers hit|
when did it stop working for people|when did the certificate expire|it broke when exactly|time it broke|
what time did it break|my boss wants to know the time we went down|he says it was broken at eight, I say nine, when was it|
since which minute do orders fail|is it true that it is broken since the morning|
for the refund I need to know when it began for customers|when did the cert expire|when did the cert run out|
when did the token expire that broke it|how long is this going on|at what time did the first error appear|
from what time on do we see this|since what hour do we have this problem|when was it first seen|
how many minutes of downtime|what is the onset|start time?|since when is COMPONENT slow|what was the start time|
how long have users been affected|how long were we down|how long did it last|how long is COMPONENT down already|
when did COMPONENT last answer successfully|when did it last work|how long is it down|total downtime|how long was it gone|
how long were users hit|when did it break|from what hour|from what hour on is there a problem|
how long were we failing before that thing paged me|
the partners ask from when exactly they were locked out, because they have to report it to the regulator|no sms since when?|
from which day on is the line going up, I bet it's older than we think|how many minutes from first error until a human looked at it|
how much time passed between onset and detection|resolution fails since?|migration running since when|
i was wondering if it was already that slow before lunch|the ward says it is like this since the shift change, is that true|
and the first timeout, when did that hit|how long was it frozen|it fails from what hour please|from which minute of the match|
does that go on since the presale opened or later|it started at 02:10 you say? my monitor has it earlier|the flapping as a whole, how long already|
from which order on|wondering since when this has been smouldering, the tickets go back to wednesday|
dunno if it matters but my first complaint was at 9:40, when did it begin on your side|how long have we been down now|
How long were people sitting there with a blank page before anyone woke up|when did the first customer notice, roughly|
is this going on since the weekend or only today|sicne what time are the couriers blind|How long did it take us to see it?|
is thsi new or has it been limping for days|how logn is it like this already|For how many minutes were we out in total|
the graph starts at 4, but was it bad earlier already?|how long has the ferry booking been dead|When did the phones start ringing?|
from wehn on are the numbers wrong|how long did nobody notice|For the audit: how much time between the first failure and us noticing|
Was it already sick yesterday evening when the grandmas called|roughly since when do the buses have no timetable|
Was it already going on when I looked at the dashboard at half past nine, or did it come later than that?|first bad minute?|
How much time passed between the first failure and anybody noticing it?|how old is this|we've been down for how many minutes now|
beginning of the trouble, exact please|
I get complaints dating back to yesterday evening and want to know if that fits with the start of what you are seeing here|
did it begin before or after the shift change|how logn were we blind before the page went off|
For the SLA report I have to give the customer the total length of the disruption so far, what do I write?|at what point did things go south|
Sales says it was bad all day, support says only since the coffe break, so which was the hour in which the first customer ran into it?|
I am compiling the numbers for the SLA credit and would need the total time from the first failure up to this very minute|
how come I only hear about it now, how lnog did it smoulder before our alerts finally woke up and told somebody`,
  moment: `when did the page go out|what time was CHANGE rolled out|when was the fix approved|at what time did COMPONENT recover|
when did we roll back|exact timestamp of the deploy please|when did the alert fire|what time did the restart go through|
when was the incident declared|when did Priya press approve|when did the second alert come, I slept through it|
when did the breaker open|and the rollback was at...?|time of recovery pls, for the ticket|
i was in the shower of all places when it paged, can you tell me what minute the rollback actually landed on the cluster|
when was CHANGE rolled out|what time did the alert go off|At what time exactly did somebody press Approve?|
when did COMPONENT come back to normal|when did you restart it|hour of the deploy please|
When was the rollback finished, I need it for the customer's lawyer.|the alarm, it rang when?|
When did the first page go out to the on-call?|at which minute was CHANGE reverted|remind me when recovery was declared|
what time was it when the proposal got posted|when did the pods get killed by the oom killer|
when did Marta give her approval|when was i paged|at what time did the page go out|when did the alarm ring|
when was CHANGE deployed|when did CHANGE go live|when did CHANGE roll out|what time was the deploy|
time of the last deploy of COMPONENT|when was COMPONENT deployed last|when did somebody touch COMPONENT last|
when did the rollback finish|when was the rollback started|what time did the restart happen|when was COMPONENT restarted|
when did it recover|when was it over|when did it stop|when did the error rate come back to normal|time of recovery?|
when was it approved|when did she approve|what minute was the fix applied|when did you propose the fix|
when did you find the cause|when did you start looking at it|when did the incident get opened|when was this channel created|
when was the config changed|when did the flag go on|when did the certificate run out|when was the last successful payment|
when was the last error|what time did the last error come in|when did the failover happen|when did traffic come back|
at which time did the team get informed|when was the status page updated|did the alert come before or after the deploy|
was the deploy before the first error|what was first, the deploy or the errors|how long after the deploy did it break|
how long between the deploy and the alert|how much time passed from approval to recovery|how long did you need to find it|
how long did the rollback take|how long did the recovery take|how fast did we react after the page|
exact timestamp of the config push please|timestamp of the approval for the ticket|can you tell me the hour of the restart|
when did the pods get killed|when did the pod die the first time|when exactly did the breaker trip|
when did node three drop out|and when was that change made|when did the last request succeed|
when was the last successful request|when was COMPONENT last ok|at what time was the page sent out|
at what time was the alert really sent, my boss says I was slow|when did the page really reach me|
for the record, the time at which we were green again|exact time we were back please|
for the SLA sheet, at which time was it back|time at which it was repaired|when did the fix run|
when did you tell us about the cause|what came first, the config or the errors|how long did the fix take|
my boss says I was too late, when was the page really sent|when did the page go out, I say later than he says|
the exact time at which it was normal again|when were we paged|when did you start looking|when did you notice|
when was it proposed|when did it get better|when did it end|when was it resolved|at what time was it fixed|
when was the last release of COMPONENT|when did the first error appear|when was the first error|
when was the first failed request|when did the first user notice|was the deploy before the errors|
did it start before the deploy|did CHANGE come before the first errors|how long did it take until the alert|
how quickly did the alert fire|how long did it take you to find it|how long did you need|
what was first the deploy or the errors|did the errors start before the change|what time was the rollback|
how long between the change and the first error|
what time did the new cert go live|when was it pressed|when were the exports working again|when did the migration start|
when was the firmware pushed to the gateway|when was the token rotated|when did the goal... i mean when did the spike start falling|
when did the bank confirm|when did the canary start|when did it last scale up|exact time when the first alert came|
and when did error rate get back to normal, on the minute|when was access to COMPONENT restored|when did it go from 5 to 30|
at which time exactly was the flag switched off|when exactly did Priya say yes to the fix|When was it rolled back, I need the minute for my ticket|
At which time did the thing actually turn green again|whn did the alert fire|What was the time when CHANGE hit production?|
When did the first alert come, 2:10 or 2:40?|when was that flag flipped|What time did we say yes to the failover?|
who remembers when we hit approve? i need the time|What minute was the restart?|When did it get better, to the minute please?|
at what oclock did they undo it|What time was the switch to the backup made?|for the record at what time did the duty officer give his ok|
wehn did the build reach the first phones|When exactly was the limiter turned on?|What was the moment the errors hit zero?|
when exactly was CHANGE rolled out to prod, before or after the lunch break, because I was not at my desk then|at what tiem did we roll back|
tiem of recovery?|what minute did somebody press the button|When did COMPONENT get back on its feet?|
I need the time stamp of the approval for the audit file, our security officer insists on having it to the second|what time was the flag flipped|
when u posted yuor finding|Clock time of the failover|When did latency drop back to normal, to the minute if you have it|CHANGE landed at what time|
when has the rollback finished|when was this incident declared|when did error rate cross the thresold|
My change ticket says quarter past one but the pipeline log says otherwise, so at what time did CHANGE actully reach production?|
The customer demands to know the precise time at which the service was working properly again, could you tell me that one?|
somebody must of clicked on approve while i was getting coffee, when was that, roughly or to the second i dont mind`,
  eta: `eta?|how long till this is fixed|when are we back|need a number: 10 min or 2 hours|how much longer|
when will the rollback be through|so it's approved, how long until users actually feel it|
rough guess when checkout works again, the boss stands behind me|how long does that restart usually take to bite|
when can I tell support it's over|are we talking minutes or hours|
Until when do you expect that the service is normal again?|how long until the queue is drained at this rate|
time to full recovery?|will it be done before the market opens at 9|how long will the rollout take across all pods|
when is it going to be good again|can we make it before the 6am batch|when do we run out of disk if it goes on like this|
how long until the pool is full at the current pace|should I put the kettle on or is it a two minute thing|
any estimate for normal service, even a bad one|ETA to mitigation, not to root cause|backlog clear by when|
how soon does the fix kick in|boarding in 20 min, will this be sorted by then|when's the OOM due at this growth|
I have a demo with a bank in 40 mins on this very environment, should i cancel it or do you reckon it'll be up by then|
how long until it's fixed|When can I tell my customers that it works again?|is it minutes or hours we're talking about|
how much time more|The board meets at ten. Will this be solved by then, yes or no?|
when will it be repaired please, I have people waiting at the counter|any idea when we're back|
if somebody approves now, how long till users notice an improvement?|when everything will be normal?|
how long does the rollback take to have effect|Do I have time to get a coffee before this is over?|
ETA for full recovery, not just for the first green check|we back b4 lunch?|For when is foreseen the resolution?|
What's your best guess for when COMPONENT is usable again?|are we nearly there yet|
how many minutes after the restart until the cache is warm|
I promised the client an answer at the top of the hour, can you estimate the end of this outage?|how soon|
will it still be broken at 9 when the shops open|when do you think the queue is worked off|realistic time to resolution?|
And when is it planned that service returns, more or less, I don't ask for the second|
how long should I tell support to hold the line|do we know when it ends or is it open ended|
I've told four different customers "soon" today and I'm not going to say it a fifth time, so give me an actual number of minutes.|
whne will it wrok agian|eta|eta??|any eta for me|when will it be fixed|when will it work again|when can customers buy again|
when is this over|how long will this take|how long still|how long till it's resolved|how many minutes more|
how many more minutes until the fix bites|is it minutes or hours|should I tell them ten minutes or two hours|
rough guess when we are up again|estimate pls|what do I tell people, back in how long|
do I cancel my meeting at ten or will it be done|can i make it to the train or does this take longer|
will it be fixed before the shops open|will it be over before nine|will this be solved today|
do you expect it done within the hour|how long does the rollback take|how long does a restart take|
how long until the rollback works|how long until the fix has effect|how long until it is effective after approval|
when does the fix kick in|when will the new pods be ready|how long until the disk is full|how long until memory runs out|
how long until it falls over again|when will it crash next|how long do we have before it dies|
how much time is left until the pool is exhausted|when is the queue drained|how long to work off the backlog|
how long until all messages are processed|when will the caches be warm|when will COMPONENT be back|
expected time of recovery please|could you kindly indicate when service will be restored|
what is the forecast for the resolution|how soon can we be up|time to resolution?|when can I sleep|
when will customers stop calling me|until when must I wait|the CEO wants a time, give me one|
can we promise something for 8 o'clock|how far away is the fix|is it worth waiting or does it take all night|
approximately when the normal operation resumes|soon?|how long for COMPONENT to come up again|
is this ten minutes or all night|ten minutes or two hours, I have to leave at six|
do I have time for dinner before it's fixed|the babysitter leaves at ten, will it be done|how long will I have to sit here|
when will it be resolved, I have a train|when can I expect a solution|when can we expect it fixed|
do I stay or is it done soon|is it a matter of minutes or of hours|do we talk about minutes or the whole night|
will I be home for dinner|what is the eta|any eta|how long does the fix take|how long does failover take|
how long until it breaks again|how long do we have|how much time do we have|when does it run out of memory|time to recover|
when can we expect it to work|how soon is it fixed|estimate for the fix|how long will the outage last|
how long is this going to take|
marketing wants a time. when can players get in again|any idea when they'll be back, their status page says nothing|
what do I tell them, today or tomorrow|ttl is an hour, so how long till everybody has the right record|new nodes ready when|
how long till the cache is warm|how much longer would it need if we let it run through|a reindex takes how long|when's the queue empty|
how much time it needs still|do we make it till 4|they've promised to raise it. when does that help us|
settlement is finished at half past, how long does the switch take after that|at 5% a minute everyone's back when?|
second half starts in 8 min. done by then?|the batch has to be done by 6, does it make it|
payroll file must be at the bank by 15:00. are we going to make that|how long does a purge take to get everywhere|with 50/s when is the last one out|
board meeting at 11, will numbers be there by then|how long does it have to cool down|how long does a quota increase take to kick in|
when do the stale fares run out|give me a number. minutes|need to tell the shop floor something by 14:00, when's it gonna be back|
when can i tell the night shift supervisor it works again|hw long till the cache is warm agian|boss wants a time. any time.|
how many more minutes does the rollback need you think|is there any point in waiting up or will it take all night|
can i promise 11 o'clock to teh client|will it be up by the time the stores open in madrid|pls tell me this ends before the kids wake up|
any guess when the line can start moving again? 60 people stand around|i got a queue of 200 poeple at the counter, how long should i tell them|
minutes, hours or days?|should i cancel the launch at 9 or will we be there|
we postponed the webinar by 15 min, is that enough or should i postpone more|paper lists for the whole shift or just half an hour, what do you think|
Are we talking about lunch or about dinner?|How long does this repair of yours need to kick in?|Do I have time for a shower before its done?|
The CEO of a customer holds me on the line and wants to hear a time, what can I tell him, ten minutes, an hour, the whole afternoon?|
till wehn will we be back|are we talking minutes or hours here|how long till the disk is full|
if somebody approves this now, after how many minutes would the customers notice an improvement|how long before the pool is exhausted completely|
We go live with the spring campaign at two, is there a realistic chance that this is done by then?|Whats the eta on the rollbak|expected end of outage|
how many minutes do you need after approval|how logn until it all blows up|by when should the queue have drained|tiem to recovery estimate pls|
please say how long time I must wait for it to be normal|
I've got a truck full of frozen goods at the gate and no labels can be printed, how many more minutes are we talkng about?|
Our CFO would like to know whether this is going to be sorted before the markets open or if he should prepare a statment|
i pressed the button like two minutes ago and nothing has moved, how long does it normaly need until i see the errors drop`,
};
