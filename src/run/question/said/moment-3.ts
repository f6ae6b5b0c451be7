/**
 * What people say who want to know of or want `moment`: when one other event was.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const moment3 = `at what minute exactly did CHANGE go live|when did the first order go missing|
when did the first fan get a ticket after the fix|when was the migration started exactly|
at what time did the last payout go through|when did it fire first|when did COMPONENT get deployed|
what time did I approve it, i need it for the log|when exactly did it become good again|time of first 502|
when did Ola click|when did the template get synced|when did the alarm ring first|what minute did the file go out|
when was the crontab saved|when did you first notice it|at what time did the rollback finish|
when did the first customer complain|when was the vm moved|what time exactly did the failover kick in|
when was CHANGE deployed, before or after the first alarm|when was the alert raised|when did it recover|
what time did we get the approval|when was the firmware rolled out|at which time was the message skipped|
when did retries start|what was the time of the approve|when precisely was the flag turned on|
when did the first customer complain come in|when was the cache flushed|when did we fail over|
when did the log level change|what time did you put up the proposal|when was the last reboot|
when did the import start|exact minute of the denial?|when did we get the first page|when did the aircon go off|
at what minute did the errors stop|when was the last good deploy|
when was the first timeout, to the second if you can, i want to lay it next to my change|
what time did CHANGE reach production|when did the thing get approved|when exactly was it green again|
when did the denial come in|when did they restart it|when did the gates come back|when did we deploy CHANGE|
when was the last good order|at what o'clock did the failover happen|when was CHANGE merged and when live|
what time did the first alert come|When did someone press approve?|exact time of the restart?|
when did it tip over, the minute|when was it switched off|when did CHANGE arrive on COMPONENT|
exactly when was COMPONENT restarted|when was the first error of COMPONENT|when did the alarm stop|
when was the flag flipped|what time was it when the first lock failed|when was it decided|
at which minute did the first scanner drop off|when did the first door refuse`;
