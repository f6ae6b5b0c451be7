/**
 * What people say who want to know of or want `logs`: lines of a log.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const logs2 = `is there a line saying why it refused|lets see what the controller logged|
what error does the client get back, the literal text from the logs|show me the lines not the count|
any oom lines in the kernel log|what does the job's stderr say|give me an example of a failing request from the logs|
log entries for COMPONENT with level error|any trace of segfaults, paste|the scheduler's log around 11:40|
can you fetch what COMPONENT wrote to stdout|which exceptions pop up most|print the warning you mentioned|
give me log lines, I'll judge|what does the auth log say about the failures|what is it moaning about on stderr|
let the machine speak, raw lines please|what were its last words|what did it spit out when it fell over|
what does COMPONENT print when it dies|show the stack trace, I wrote that bit|
is there an exception or does it fail silently|last lines of COMPONENT before it went|
which errors are we seeing, timeouts or refused connections|grep for OOM on COMPONENT for me im on my phone|
the exact wording of the error please, vendor asks for it|any warnings before the crash|give me ten lines|
what did it log when the first exam upload failed|Which exceptions does it throw, most frequent first?|
show what the pods wrote around 8|traceback pls|vendor says send us the error. which error|
what exceptions came out of the fare job|give me the log around the crash|logs of the ticket machines' backend please|
which error message do the tablets send|does COMPONENT log anything or is it silent|copy me the stack|
how does the error read, word for word|show me the messages that repeat most|
i want to read what it spat out when it was killed|Could I see the log entries from the exam server?|
print the last errors of COMPONENT|what error does a donor's payment leave behind in the log|
is there a null pointer somewhere in the output|dump the log lines pls|not the graph, the error text|
the owner of COMPONENT asks for the log lines|what did it say when it crashed at 6|show exceptions since the deploy|
what kind of errors do we have in there|error message?|
is there a stack trace from COMPONENT, i could tell you more if i saw it|any lines with my driver service in it|
what are the errors on COMPONENT about|pull the logs for the last 15 min|i debug it in parallel, give me the trace|
Would you paste the most frequent error lines here?|which exception is it mostly|what did COMPONENT write at 7:12|
error text from the turnstile backend?|show the ooms in the log|do we have the crash output|
log of COMPONENT please, the owner sits next to me|what's the exact exception name|any entries about refused certs|
anything odd in COMPONENT's output|what does the last exception say|
i need error lines for the ticket with the cloud people|show whats logged when a rider hits book|
the stack trace from the upload, do you have it|the evidence is fine but i want the raw log lines|
what do the crashed pods say before dying`;
