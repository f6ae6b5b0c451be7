/**
 * What people say who want to know of or want `moment`: when one other event was.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const moment = `when did the page go out|what time was CHANGE rolled out|when was the fix approved|at what time did COMPONENT recover|
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
how long between the change and the first error|what time did the new cert go live|when was it pressed|
when were the exports working again|when did the migration start|when was the firmware pushed to the gateway|
when was the token rotated|when did the goal... i mean when did the spike start falling|when did the bank confirm|
when did the canary start|when did it last scale up|exact time when the first alert came|
and when did error rate get back to normal, on the minute|when was access to COMPONENT restored|when did it go from 5 to 30|
at which time exactly was the flag switched off|when exactly did Priya say yes to the fix|
When was it rolled back, I need the minute for my ticket|At which time did the thing actually turn green again|
whn did the alert fire|What was the time when CHANGE hit production?|When did the first alert come, 2:10 or 2:40?|
when was that flag flipped|What time did we say yes to the failover?|who remembers when we hit approve? i need the time|
What minute was the restart?|When did it get better, to the minute please?|at what oclock did they undo it|
What time was the switch to the backup made?|for the record at what time did the duty officer give his ok|
wehn did the build reach the first phones|When exactly was the limiter turned on?|What was the moment the errors hit zero?|
when exactly was CHANGE rolled out to prod, before or after the lunch break, because I was not at my desk then|
at what tiem did we roll back|tiem of recovery?|what minute did somebody press the button|
When did COMPONENT get back on its feet?|
I need the time stamp of the approval for the audit file, our security officer insists on having it to the second|
what time was the flag flipped|when u posted yuor finding|Clock time of the failover|
When did latency drop back to normal, to the minute if you have it|CHANGE landed at what time|
when has the rollback finished|when was this incident declared|when did error rate cross the thresold|
My change ticket says quarter past one but the pipeline log says otherwise, so at what time did CHANGE actully reach production?|
The customer demands to know the precise time at which the service was working properly again, could you tell me that one?|
somebody must of clicked on approve while i was getting coffee, when was that, roughly or to the second i dont mind|
when did CHANGE go out|what time was the rollback approved|at which minute did the first timeout show up|
when was the restart done|when did the fix land|what time did i get paged|and when was it approved|
when did COMPONENT get its last deploy|when exactly did the pool hit the ceiling|what time did priya press the button|
when was the config flipped|how late was the page, when did it go out|when did error rate drop back to zero|
boss wants to know the minute the fix was applied|when did the first pod oom|time of the denial?|
when did CHANGE hit prod, not staging|when was this channel opened|hm and when did the second alert come in|
what time did support report it first|when did the job that ate the db kick off|when did the queue run empty again|
deploy was at what time again|when did someone ack that|for the change log, at what time was the flag switched off|
i slept through it, when did the page reach the secondary|postmortem needs it, what minute was CHANGE reverted|
When was the last deployment?|At what time did Maria approve the rollback?|when did the fix go in|
what time was the first alert|For my notes, when exactly did COMPONENT recover?|When was the first timeout, roughly?|
At which minute was the restart done?|when did the pager go off|
Support opened its first ticket at 9:40, when did the alarm fire on your side?|Which time was the rollback proposed at?|
what time did we fail over|The customer insists it was fixed at noon, when did the last error occur?|
when exactly was that deploy you keep mentioning|When did the database run out of connections for the first time?|
When did somebody first acknowledge the alert?|For the auditor, the time of the approval please.|
When did you post the proposal in here?|at what time did payments recover|When was that setting changed?|
and the rollback, when was that|What was the time of the first failed login?|
When did the first pod get killed, before the marketing mail or after? just the time please|what time did CHANGE get merged|
When did the alert for COMPONENT clear?|whats the exact time the fix was applied|When was the config pushed that you blame?|
I know who approved it, I only miss the time at which he did|wat time did the alarm ring|
at what time did the first alert fire|what minute did COMPONENT recover|when was the rollback approved, exactly|
payments here, when was the first timeout against our API|and when did it recover|time of the failover?|
when did somebody approve that|our cert was swapped some time today, what time was that|
at which minute did the pool hit its limit|when was the flag flipped|what time did you post the proposal|
databases asking: when exactly did the replica get promoted|when did the first customer ticket come in|
I need the clock time at which CHANGE went live, my packet capture is only an hour long|when did the first OOM kill happen|
what time was it denied|when did we see the last 500|and the deploy was at?|what was the timestamp of the recovery|
when was that config merged, morning or afternoon|when did queue consumers come back|
when did COMPONENT drop its first connection|when did the on-call acknowledge|when was it rolled back|
at what oclock did the pods get evicted|for my change ticket: at what time was the rollback carried out|
I was in the shower, when did the page come in|when did the replica recover, I want to line it up with our switch logs|
when did I approve that|what time did the first alert fire|when exactly was CHANGE deployed|
at what time did the rollback go through|and when was that approved|when did COMPONENT recover|time of the first timeout?|
for the write up, the minute the fix went in|when was the pager sent|when did COMPONENT get restarted|
at what time did Priya deny the proposal|when did you post the proposal|
what time was it when the first customer mail arrived|the last good deploy was when|when did the pool get raised|
the failover, what time was that|need the timestamp of the approval for the audit|when did we call it resolved|
whne was the flag switched off|when did the last error happen|how late was it when the on-call acked|
and the rollback? what time|time the database hit its limit please|when was COMPONENT last deployed|
when did the incident channel open|and the second deploy, when was that|wen did the restart happen|
what time did the customers' bank call us|at what time was the rollback approved|when exactly came the first alert|
what time it was when the payments recovered|and the fix, when went it in?|when was COMPONENT restarted the last time|
the first timeout was at what o'clock?|I write the protocol: when did Priya click approve?|
when has the last deploy on COMPONENT been|time of the denial please?|when was I paged, I slept|
when did the first customer ticket arrive|at which moment the failover happened?|when did you open this incident|
for audit, the exact time of the config change pls|when was the first 500 in the logs seen, just the time|
on what day was CHANGE merged|when did the database come back|when was the proposal posted|
in which minute did the alarm resolve?|when did the pods get killed first|wen was the last rollback done|
could you say when the certificate got replaced|when did somebody join the call from the vendor|
the memory limit was hit at what time?|when did the on-call acknowledge it|when was the deploy|when did we get paged|
what time did the denial come|at what time did failover happen|when was CHANGE merged|and the approval, when|
when exactly did dana click approve|when did memory first hit max|when did pods start getting killed|
first customer ticket came when|what minute was the config change|and the recovery, what time|time of last restart|
when was the rollback denied|first 500 at what time|when did the alarm clear|deploy was when, roughly|
when did the database fail over|for the report, approved when exactly|for my notes, restart was when|
at which time did errors stop|
I try to line this up with what the cashiers told me, so at what time exactly was CHANGE rolled out to production|
You say the rollback helped, but I saw it getting better before, when precisely was the rollback executed|
the auditor wants the minute of every human step and I have all but one, when was the approval given|
my pager showed nothing and I think it is broken, when did the first alert for COMPONENT go out|
there was a long argument about whether on-call was slow, so tell me just this, at what time was the page acknowledged|
I need one timestamp for the SLA report and only this one, when did the error rate fall back under the threshold|
we were all typing at the same time so I lost track, when did the fix actually go in|
Somebody restarted COMPONENT by hand in the middle of all this without saying a word, at what time did that restart happen|
not the start of the outage, I have that, I mean the very first timeout in the payment path, when was that one|
it matters for the insurance whether the failover came before or after noon, so when did the database fail over|
The config push and the deploy are twenty minutes apart as I remember, though nobody believes me, when was the config push|
i swear i got green checks in my tests before two, when did the service come back exactly|
you posted the proposal while I was in the lift and it feels like an hour ago, at what time did you post it|
our partner says they told us early and we ignored them, when did the first customer report come in|
for my notes, because my own watch is wrong and the channel shows some other time zone, when was the incident declared|
You claim that the scale-up came first and the recovery second, at what moment did the scale-up take effect|
when was the last deployment to COMPONENT before all this began, I mean the clock time, my manager is very strict about such things|
there's a gap in my graph where the metrics went missing, and I wonder, what time was the node drained|
the first OOM kill is what I'm after, everything else I have already in my document, at what time did it occur|
as the person who will be asked by the CTO in ten minutes, when did the second alert fire|
dont tell me it was "around noon", the auditor laughs at around, when exactly was the deploy of CHANGE|
when was that approved|the time of the first alert|what time the rollback went in|when exactly did the first timeout hit|
at what time was it deployed|what time did someone say yes|the minute of the restart|when did the last one fail|
at what time did COMPONENT come back|time of the deploy pls|when did customers first complain|
when was the failover, to the minute|when did the first alert land exactly|at what time did CHANGE reach all servers|
when did the rollback actually land|what time did anna approve that|when did the lag start to drop|
when did we switch over to acquirer b|when did the broker come back|when did somebody last restart COMPONENT|
what time did the reindex kick off|when did the push provider send their first error|when was the halt lifted|
when did the plant network switch reboot|at what time did the flag flip|when did the nightly job start|
when did the feed reconnect|when did CHANGE land|what time did the pager go off|at what minute did someone hit approve|
when was the first timeout|remind me when the deny came, 2:40ish?|the exact time it went green again pls|
when did the alert clear itself|and the rollback itself kicked in at what time|
CHANGE went live b4 or after midnight, whats the stamp|when'd COMPONENT last restart|which minute did the card get posted|
what time was it when they told you to stop|when did the first customer complain, clock time|timestamp of the failover?|
when did the pool hit the ceiling|how long ago was that merge|did the fix go in at 3:05 or 3:15, i wrote both down|
when did the cert get swapped|at what minute did somebody approve the rollback|when exactly did COMPONENT recover|
what time did pagerduty go off|when was the pool setting changed, clock time|what time did the first oom kill hit|
when did CHANGE land in prod|auditor wants it: at what time was the button pressed|
when did we get the first customer complaint|when did the leader election kick in|when was the last successful charge|
at what time did the disk hit 100|when did the error rate drop back under 1%|need the timestamp of the deny|
when did the deploy of CHANGE finish|what time did you first propose something|when did the replica fall out|
whats the exact time it was rolled back|when did someone first look at it|when did the last deploy before this go out|
at what time did queue drain to zero|when did the second alert come|when did we tell customers, what time was that|
on what minute did the rollback get its approval|what was the time of the last oom before the restart|
when did the night shift get paged, exact time|boss wants to know when the decision to roll back was made|
when did COMPONENT come up after the restart, to the second|when did the rollback go in|what time was it approved|
when did somebody deny it|at which minute was the first timeout|when came the alert, I was in a meeting|
what time did we stop you|when was CHANGE deployed, for the customer report|
hour of the fix please, i need it for the ticket|when did the person press the button|exact time the site was back?|
when you raised the false alarm, what time was it on the clock|when have you page the on-call|
just for my notes, at what time did you post the proposal|when was the last deploy on COMPONENT|on what time you noticed it|
when did you notice, before or after our first call|at what time was COMPONENT restarted|the pool was raised when|
when did the flag get turned off|when did it get green again|what was the time when we cancelled the investigation|
the second alert, when was that|when did the memory hit the ceiling|when were you told to stop|
when was the denial, morning or afternoon|at what time did the on-call get the page|and the approval, at what time?|
when was the rollback pressed|what time did the on-call get paged|when exactly did COMPONENT come back|
at what time was it denied|when did the fix hit prod|what was the minute of the first oom kill|
when did the last failed payment come in|i need the timestamp of the approval for the audit|
when did the queue drain to zero|and when was the alert|when was the config touched|at what oclock did the errors peak|
when did support hear of it first|when did sam join the call|what time did the replica take over|
when was the first customer complaint|time the cert was swapped please|when was the flag turned off, before or after ten|
when did the first query time out|when did we notice|the restart, when was that|what time was all clear given|
when did the second deploy start, just the time|when was the status page updated last|
which minute did COMPONENT fall over for the second time|who approved doesn't matter to me, what time was it|
when was the alert acknowledged|for my notes: when did the config change land|at what time did COMPONENT hit its limit|
when did the last good request go through|when was the proposal denied|what time did we post to the status page|
when did you finish investigating|when was the cert renewed|clock time of the crash please|when was the incident opened|
did the deploy come at 9 or 10, whats the exact time|when did latency get back under a second|time of first login failure?|
what time was the pool raised|when wsa COMPONENT rolled back|when did the night job kick in|the approval was when|
at what hour did the on-call answer|tell me only the time the rollback finished|when was the freeze announced|
when did the cert get replaced|when did the first user write to support|at what time was the peak|
when was the third restart|time of deploy?|when did the on-call pick up|the first error after the fix came at what time|
when did we turn the flag off|when was COMPONENT scaled up|and the alert, at what time did it go off|
what time did the crawler show up|when was the pull request opened|when did the last pod become ready|
whats the timestamp of CHANGE going out|when was the failover triggered, i need it for the form|
just for my diary, when did the rollback happen|wehn was the deploy|
who and why i know already, only the hour of the approval is missing|when did the import job start|
when was the deploy of CHANGE exactly|at what time was it approved|when did the alert go off, my phone shows nothing|
when did the first timeout come|what time did Priya deny it|when was the rollback done, i need to match it with our recon|
when did you post the card|when was COMPONENT restarted last|and CHANGE went live when?|what time did someone press approve|
I need the exact timestamp of the recovery for the auditors|when did the pool first run full|
what time did the failover happen|when exactly did somebody stop you|hour and minute of the denial pls|
when did COMPONENT come back|when was CHANGE rolled back|what time was the config pushed|
when did the certificate get swapped|at what time did the first decline show up in the logs|
when did you find the cause, i need it for the time to diagnose|
the moment the queue started moving again, what time was that|when was the button clicked, my clock says 10:42|
which time did the first page go out to the on call|when did you give up|when did traffic come back after the switch|
at what o'clock did the batch start|when did CHANGE land in production|sorry which minute did the dba hit deny|
the "no" came when|when was the request put in front of us|at which time did we inform the bank|
when did the first merchant call in|when was the last good payment|and the second alert, what time|time of the restart?|
when did CHANGE get merged and out|at what time precisely did the authorisation rate recover|
when was the approval given, i need it four-eyes signed|when did on call ack it|what was the time when Aura was stopped|
on what time did the settlement file leave|when did you first mention the certificate|the switch to dc2 was at...?|
when did the first order get rejected|when did it go from amber to red|what time was the button pushed yesterday night|
the hour of the rollback, please, for the change ticket|
what was the minute Lena turned the card down, i have to put it in the ticket|the approval expired when|
the deploy by the vendor, at what time was that|when was CHANGE put live and not when was it merged|
the rollback completed at what time, UTC pls|at what time was the investigation stopped|when did the very first red come in|
what time was the key renewed|when was it declared over|hi audit. exact time of the second signature?|
what time was it when the pod got killed|the first decline occurred at?|when did the chief say no|
when was the batch started again|whats the time of the second deploy|when did somebody first look at it|
at what time were the flags switched|when was the vendor called|what time did the file get through|
when did the market maker drop off|which time was it approved, i need to log it|when did the card turn up in the channel|
when was it said no to|when did the market data come back|time of first customer call?|
when exactly did the approval time out|when did Dana click approve|when did the alert clear|
what time was the page exactly, i slept through it|when was the revert live|what time did the alarm come in|
when was it back to normal|when did the ticker get switched off|when was it stopped|when did the alert fire the first time|
when did the alert go back to green|time of the last deploy?|since you were stopped at some point, when was that|
what time did Paul say no|when did the scaling kick in|when was the card denied|at what o'clock did it recover|
when was the failover|when did the vendor alert start ringing|when did scores move again|when did the dba deny the card|
when was the firewall rule set|when did cards work again|when did they stop you|at what time did the probe go red|
what time was the restart done|the recovery, at what minute|when was Sven's veto|when did the alert resolve itself|
what was the time of the approval|when was that flag switched|when exactly was the node taken out|
what time did Mia roll back|when did the queue start to drain|when was the last crash|when did Jo deploy|
at what time did the backup vendor take over|when was the first alert of the night|when did voting open in the backend|
exact time of the revert please|when was it declared a false alarm|what time was it resumed|
I need it for the referee report: when did the scoreboard recover|my deploy finished 19:42. when did the alert start|
what was the time when CHANGE reached production|when was it deployed|what time did the tills come back|
When precisely was the fix in place?|what time was CHANGE released|when did the first payment time out|
at what minute did the restart happen|when did the alarm stop|when did the first customer call come in, before the alert?|
the recovery was at what time|when was the investigation stopped and by whom, the time mainly|when did the backup take over|
hour of the deploy?|at what time was the first order accepted again|when did jo press the button|
what time exactly did we get the alert, im writing the claim|when did it say resolved|when was the proposal made|
when did the vendor's maintenance start|timestamp of the rollback pls|when was the queue empty again|
when did it get approved, before or after midnight|when was the config pushed|when was it first working again|
at what time did the stores come back exactly|when did you send the first alert, i got nothing|
When was the rollback carried out, before or after the stores opened?|when was it approved finally|
when did the price file get loaded|when did lena deny it|at which time did the alert clear|when was the first double charge|
when did the developer deploy|when did the last wrong price go out|what time did the vendor fix it|
when was CHANGE taken back|tell me when the flag was flipped|exact time of the first error please|when did it get denied|
when did sam stop you|when was the restart, i think my orders vanished then|at what clock time was the approval|
when did the last alert come|when did the tablets reconnect|when was the first ticket from support|time of recovery pls|
when did they take the old version back|at what time did the button get pressed|when did it become green|
what time did the deny come|when did the deployment happen that you blame|when did the database switch over|
what time did the import begin|at which hour was the false alarm raised|when was the limit raised|
when did the vendor say it's fixed|what was the time of the last timeout|
for the refund i need the exact moment the wrong price went in|
my guests say it worked at nine. when did it recover in your books|when was the deny, before or after my call|
when did you first tell anyone|when did the new version go to the stores|when did we get the approval|
when did the first tablet fail|when did the version go out|when did the queue pass 1000|time of the fix?|
when did they start the rollback|when did the hotline get the first call|
what time was it when the payments went through again|when did the duty manager say yes|approved at?|what time was the page|
when did the first timeout show up|and the rollback was when|at what time did it come back to green|
what time did the failover kick in|when was it denied|when did you post the first alert|deploy time?|when did Ana approve|
when did the first message pile up|exactly when did COMPONENT come back|when was CHANGE reverted|
when did somebody press approve|when was the last good reading|when did quota errors first appear|
when did you get the alert|deployment of CHANGE, at what hour was it|how late was it when Kim denied|
what time did COMPONENT restart|when precisely did the queue hit its limit|when was the change window|
time of the deploy, utc|exact time of recovery for the SLA sheet?|and the denial, what time was that|
when was the last deploy before the trouble|when did the card get approved|when did the disk fill up completely|
what hour was the primary switched|last backup finished when|when was CHANGE merged, when not deployed|
when did somebody stop the investigation|For the graph annotation I need the minute of the rollback|
auditor: at what time was the action approved|I think my deploy was after the first error. when was the deploy exactly|
what's the timestamp of the very first 5xx|when was that deployed|when approved|rollback time?|
when did the vendor push their patch|when did zone a lose power|at what o'clock did you post the proposal|
when did it switch to the backup link|when was the first complaint|and the restart took place when|
when was the link switched|the deploy of CHANGE: at what time|when did things turn green|
when did the hammer fall, the deploy i mean|when did the first domino tip over, clock time|when exactly was the fix in|
what time did CHANGE reach production|when did anna approve|
was the alert before or after the first complaint, whats its time|minute of the first timeout?|
For the log: at what time did the rollback finish|when did COMPONENT restart the last time|at what hour was the deploy|
timestamp of the approval pls|when did somebody first notice|what time was the failover|when did the certificate die|
so when did CHANGE go live, before lunch or after|when did the card get denied|when did the first driver time out|
whats the time of the deploy, i compare with the radar log|when did the night shift press approve|
at what time did alarms go off|When was the first call to support?|when was it green again|
when did the vendor's notice come|what time did you post the card`;
