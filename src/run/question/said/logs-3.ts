/**
 * What people say who want to know of or want `logs`: lines of a log.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const logs3 = `any timeouts in the cart logs?|whats the broker saying in its log|what do the queue workers log|403s in cdn logs?|
3ds errors?|show log|any stack trace|what do the logs of the mailer say|do you see exceptions since 14:10|
can you get me lines from the worker around the crash|smtp log of the last ten minutes pls|label worker log please|
anything red in the logs of the gateway|router log from 5:55 on|show me what it printed when it died|
last 20 lines of the importer?|what error does the search spit out|
OVER_QUERY_LIMIT in the log, can you show the lines|rejects in the log since 13?|show logs of COMPONENT around 8|
consumer logs please|what is COMPONENT printing|what does the scorer write into its log when it dies|
stack trace from COMPONENT please|are there any exceptions around 10:02|anything red in the logs of COMPONENT|
can I have the last errors of the gateway|i want to see what the batch wrote before it died|
last 20 lines of COMPONENT if possible|are there timeouts in the log or something else|
show errors from COMPONENT since 11|dump me the exceptions of the portal|what do the logs say around the crash|
got a stacktrace?|anything about lock in the log of COMPONENT|paste errors from dispatch around midnight|
which exceptions pop up most|log lines with timeout in COMPONENT please|
anything ugly in the output of COMPONENT around then|last few exceptions from COMPONENT pls|
lets see the log lines then|give me the stack trace|print what the import wrote at the end|
crash dump anyone? what did it print last|last lines before it died|what exceptions do we get|
grep the errors for me please|show what it logged around 22:04|stacktrace pls|what do the logs say|
any errors in the gateway log|paste what COMPONENT spits out|errors from the import log|
show me the warnings shortly before|tail of COMPONENT please|COMPONENT exceptions since 4|
what did COMPONENT complain about|what stands in the log of the gateway|have you got a traceback|
firmware gateway, what errors does it write|raw errors?|what is in the log at 18:02|
are there any complaints in the scanner log|lock server log please`;
