/**
 * What people say who want to know of or want `logs`: lines of a log.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const logs = `show me the logs|whats the actual error|stack trace pls|last 50 lines from COMPONENT|
paste the exception, the full text not your poetry|any errors in COMPONENT's log around 02:40|
what does COMPONENT log when it fails|exact error message?|Can you post the stacktrace here, I have no kibana on this phone|
grep timeout in COMPONENT logs for me|what is it logging just before it dies|are there panics in the output|tail COMPONENT|
which exception is the most frequent|raw error line please so I can google it|
i'm ssh'd into the wrong bastion and my mfa is flat, could you drop whatever COMPONENT printed in the minute before it crashed|
logs pls|show me the errors|can i see the stack trace|What is the exact error message that users get?|
paste the last lines from COMPONENT|what does COMPONENT say in its log|any exceptions?|
Please could you put here the logs of COMPONENT around 03:10, I have no access yet.|give me the raw stderr|
which exception is it throwing, the full text please|is there something in the journal about oom|
Can you fetch me the traceback from one of the failing requests?|error text??|
what do the log lines look like just before the crash|grep COMPONENT for timeout|show log|eror mesage pls, the whoel thing|
logs|show logs|show me the logs of COMPONENT|logs COMPONENT|log of COMPONENT around 3am|what do the logs say|
what's in the logs|what is in COMPONENT's log|any errors in the log of COMPONENT|anything in the logs|
anything weird in COMPONENT's output|last 20 lines of COMPONENT|grep timeout in COMPONENT|paste the error|
paste the exact error here|what's the error message|exact wording of the exception please|full stack trace please|
stacktrace?|got a stack trace|which exception is it|what exception does COMPONENT throw|what does COMPONENT complain about|
what does COMPONENT write when it dies|what is COMPONENT printing|which errors does COMPONENT log|
list the errors of the last half hour|show me the warnings|show the latest errors|give me raw log lines|
can i see the log lines|can you send me the logs of COMPONENT, my vpn is dead|
no access to kibana from here, print what COMPONENT logged|let me see the output of the failing pod|
what did the pod say before it died|last words of the crashed container?|crash log of COMPONENT|panic message?|
any OOM lines|what does the 500 say|what's behind the 502, show the message|error text|first error line in COMPONENT|
errors since the deploy on COMPONENT|errors between 2 and 3 in COMPONENT|is there anything about certificates in the logs|
does the log mention a timeout|stderr of COMPONENT|full message of that error please|get me the full error message|
can you get me the full text of that 500|has COMPONENT logged anything|has COMPONENT logged something|
what is COMPONENT saying|what does COMPONENT say|is COMPONENT screaming about something|does COMPONENT scream|
what does it spit out|message of the exception in full|who has the text of the error, I need it for a ticket|
timeouts COMPONENT to COMPONENT since midnight|timeouts between COMPONENT and COMPONENT|errors of COMPONENT to COMPONENT|
timeouts in COMPONENT since ten|show timeouts from COMPONENT|"no such host" in the COMPONENT logs, is that it|
there is a strange line in COMPONENT's log, is it that|COMPONENT logs "connection refused", could that be it|logs of redis|
logs of nginx|is there a timeout in the COMPONENT log|what is COMPONENT logging|error messages of COMPONENT please|
recent warnings from COMPONENT|which error messages do we get|what is COMPONENT complaining about|and its logs|
which errors are new|what new errors are there|how many errors did COMPONENT log|how many log errors|
how many timeouts are in the log|how many calls to COMPONENT timed out|show timeouts|what is the timeout set to|
what error do users get|what error does the user see|what was the last thing COMPONENT logged|
search the logs for certificate|is there a stack trace|what timeout does COMPONENT use|
what timeout does COMPONENT use for COMPONENT|what does COMPONENT spit out|what errors do we see|
let me see what COMPONENT prints|what message does it fail with|paste me a few of the 500s from COMPONENT|
what's the exact message the provider sends back|stacktrace of the consumer that crashed|
which statement is holding the lock|what does the smtp server answer, word for word|thread dump anywhere?|
send me the error complete|429 from them or from our own gateway? show me the response|mqtt disconnect reasons, top ones|
anything in the job log around 01:30|which row does it choke on|delivery log for merchant 5512|what's the airflow error|
events of the hpa|can u dump the last exceptions from COMPONENT here, i'm on my phone and can't get into kibana|
whats in the output of the worker right befor it died|any stacktrace? teh short one is useless|
Any warnings just before it went boom|can u dump whatever nginx wrote at 14:02|Which exception do we see most|
I want to see what the app says when it dies|Do we have the text of the failure that the courier app gets?|
Send me the stack trac|shwo me what COMPONENT complained about at nine|What did the printer service spit out, exact words?|
is ther a message when it rejects the login? print it|Could I have the errors of the last 5 minutes?|
what errors did it write at the moment it fell over|what does it say exactly when it dies|
Could I please see the last twenty or so lines that COMPONENT wrote before it crashed?|
i'd like to read the raw output of COMPONENT from around the time when it started refusing connections, not your interpretation of it|
give me teh traceback|which exception gets thrown|any OOMKilled in there|what's it whining about in the console|
full text of the failure please, I want to google it|lgos from last 10 min|
Is there anything with 'deadlock' in what the database spits out|Show a sample of the failing requests with what came back|
Can you dump what the pod said before it went|Errors COMPONENT last 15m|
I want see what COMPONENT writes when request is failing|
The vendor will only open a case if we give them the exact wording of the mesage that comes out of COMPONENT, can you fetch it?|
my guess is that theres a null pointer somewhere near the top, put up the trace so i can see wich line it is|
any stack trace|what does COMPONENT print|whats in the log around 02:40|paste the exception|tail COMPONENT for me|
got the actual error message?|last 20 lines before it died|what are the errors it throws|grep for timeout in COMPONENT|
is there anything in the db log|what did it log right after the deploy|gimme the traceback|and the log lines?|
which exceptions do we see on checkout|im on my phone, can you paste the error text|
what does the pod say before it gets killed|anything juicy in the logs of COMPONENT|error output pls|full text of that 500|
is there a panic in there somewhere|whats the most frequent error line|raw lines please, no summary|
read me what COMPONENT wrote when the payment failed|warnings in the log before it tipped over?|
do the logs mention a certificate|show the lines with deadlock|log of the last crash|
dont explain it just paste what it logged|not the metrics, the log please|Can you show me the log lines?|
What error message does COMPONENT write?|and the logs say what?|
Could you paste the stack trace, our vendor is asking for it.|any exceptions from COMPONENT|
show the last errors of COMPONENT|The vendor's support wants the exact error text, can you copy it here?|
What do the logs say around the time of the deploy?|Are there any error lines from before the restart?|
i need the exception for the ticket with the supplier|let me see what COMPONENT printed when it crashed|
What is written in the log when a payment gets refused?|Can I get the raw lines, not a summary?|
which exceptions do we see in COMPONENT since the rollback|show me some of those timeouts in the log|
Anything in the log about customer 4471?|Could you quote the error in full, support wants to search for it.|
whats in the logs of COMPONENT|does COMPONENT log anything unusual|Paste five of the failing lines please.|
and for COMPONENT, any log lines?|The first error line, word for word please.|last lines before it died?|
i dont understand the summary, show the actual log|What did the server log at 10:02?|
Are there warnings in the payment log from this morning?|
Never mind the charts, I want to read the eror messages themselves.|what does the stack trace say|
paste the last error lines|which errors does COMPONENT throw|
db team: do you have the log lines with the refused connections|what error message do users' requests produce in the log|
can you grep for deadlock in the db log|and in the logs of COMPONENT?|what exactly is printed when the payment call fails|
whats in the log around 14:03|full exception text please, not a summary|show the panics since CHANGE|
I'd like to see the raw lines before I accept that|any warnings written before the crash|
lines with timeout in them, last 10 min|does the log mention my service anywhere, show me where|anything in stderr|
the actual error text?|what did it log just before it died|top errors by count please, from the log|log excerpt pls|
show me one failing request in the access log|is there a traceback for the login failure|what do the pods spit out|
security: any auth failures in the log of COMPONENT|
new here and no kibana access, could you paste the exceptions of COMPONENT|
which lines did the cache write when logins failed, I need them for the vendor ticket|which exceptions does COMPONENT throw|
last lines before the crash please|what does the error message say exactly|before I approve, let me read the actual errors|
and in the logs?|paste the exception for the postmortem|what is COMPONENT writing while it fails|
log lines around the approval please|got a traceback?|what errors do we see since CHANGE|can I see the raw lines|
which error is the most frequent in the log|anything in the logs of the database|what did it log right before it was killed|
do the logs of COMPONENT mention the certificate|full text of that error please|show the log from 14:02 to 14:05|
logs of the pod that died|any warnings printed at startup after the rollback|lemme see the log output of COMPONENT|
which messages are being repeated|and what did the other pod write|
errors of COMPONENT from the minute of the approval, verbatim|any excepton in there|
show me the last error lines of COMPONENT|what exception does it throw|
what is written in the log of the payment service since the deploy|do you see any warnings there in the log|and the logs?|
can you paste the exact error message, our vendor wants it|grep for timeout in the output of COMPONENT please|
which messages did the database write before it died|I need the raw lines, in english or whatever|
anything with OOM in the logs|what did COMPONENT log around 09:15|
give the full trace, support of the manufacturer is asking|are there new exceptions since CHANGE|
the last 50 lines from the crashed container please|what says the log|any error text from the lab interface?|
does it log something when login fails|log output before the restart, can you fetch it|
which error appears most in the logs of COMPONENT|hello, from security team, please put the auth log lines here|
show the exceptoin again|the slow query log, have you some lines of it?|
what kind of errors is COMPONENT spitting out, the text itself|is there a line with "connection refused" somewhere|
print me the stdout of the job please|what are the failed requests answering, the body of the 500|show the errors|
last lines of COMPONENT|log of the database?|what does the log say|paste the error message|show me the trace|
logs from around the deploy|what errors does COMPONENT throw|what exception exactly|full stack trace of that crash|
last 20 lines|any warnings in the log|log output before the restart|and the logs of COMPONENT|what does it print when dying|
raw log pls|crash log?|got the exact log line|dump the checkout logs|show exceptions since CHANGE|any panics logged|
dev here, stack trace please|before i revert, show the exception|
you keep telling me it is a timeout but I want to read it with my own eyes, paste the error lines from COMPONENT|
I'm the developer of that thing and I feel guilty already, can I see the stack trace please|
Everyone argues about the pool while nobody has read anything, what does COMPONENT write in its logs since the deploy|
support forwarded me a strange error code from a customer, E-4471, does that code show up anywhere in the logs|
before we roll back CHANGE I would like to see the exception it throws, the complete text and not your short version of it|
My access to kibana expired in the middle of the night, of course, so please give me the last fifty log lines of the gateway|
You said there are no errors in there, I find that hard to believe, show me the raw output of the worker|
what was the last thing COMPONENT printed before it died, there must be something, they never go silently|
i only need the lines with "refused" in them from the past hour, my eyes can't take the full dump any more|
the vendor won't talk to us without the exact error message, so what is the exact error message in the auth service log|
is there a panic or a fatal in the output of the pods, because they restart far too politely for my taste|
Honestly the chart tells me nothing, which exceptions does the billing service throw and how do they read|
sorry, junior here, where it says "see traceback" there is no traceback attached, could you post the traceback|
did the proxy log anything odd around noon, I'm collecting material for our security people and they are picky|
our dba wants the slow query log from the primary, he won't move a finger without it, can you fetch that|
could you grep for the tenant id 8812 in the logs of COMPONENT, that customer swears his calls never reached us|
you quoted one line and cut it in the middle, I'd like the whole line and the ten around it|
it smells like certificates to me, and I'd like to check, what do the TLS error messages say, word for word|
show me what the crashing container prints at startup, my lead thinks it is a missing variable and I think he's wrong|
There's a warning that repeats all the time in the import job and I can't read it on my tiny screen, what does it say|
i cant work with "some errors", my manager thinks im lazy, whats the exact error text in the log of COMPONENT|the OOM lines|
its logs|the last errors from COMPONENT|a stack trace if there is one|show me the exceptions|the log lines around 14:02|
the exact error message|any timeouts in the logs|COMPONENT logs too|what does it log right before it dies|grep for deadlock|
the full traceback|lines with connection refused|some exmple lines|what error it throws|logs from the crashed pod pls|
what is the exact error and how often does it come|which error is it and how often|
the exact error message and how many times|paste me whatever COMPONENT is throwing|
any stack traces out of COMPONENT since the patch|what did COMPONENT print right before it hung|
do we see 429s from the payment gateway|grep me the 401s of COMPONENT|show the exceptions from COMPONENT, last 15 min|
are there deadlock messages in the db|what does it say before it gets killed|mapping errors in COMPONENT?|
send the trace of one of those 500s|push errors, the last twenty|what's in the ingest logs around 03:10|
renderer exceptions pls|let me see the timeouts in COMPONENT|gc log from 14:00 on|log lines of one wrong lookup please|
system log of the recipe server, last hour|what error code does the provider return|what did the backup job say as it died|
read only errors with timestamps from the app|handshake errors from COMPONENT please|what's it screaming|
paste the stack trace|last 20 lines of COMPONENT pls|is there an exception or is it dying silently|
what error text exactly are we throwing|anything in COMPONENTs output just before it fell over|
grep timeout on COMPONENT for me|cant ssh from my phone, what did it print last|show me one of those 500s in full|
which message repeats most|did the job log anything or nothing|any panic in there|stderr of the pod that died pls|
read me the ugly lines|what does COMPONENT complain abt when it starts|
logs after the denied card still full of the same error?|db slow log, whats in it|show me the errors from COMPONENT|
whats in the log around the first timeout|grep COMPONENT for deadlock|last 20 lines before it got oom killed|
what does the panic say|what error text does the gateway spit out|any FATAL in postgres log|
can I see the actual error message not the count|log lines after the deploy of CHANGE|what does dmesg say|
are there any exceptions at all|show lines with this trace id|on mobile cant ssh, paste me the log of COMPONENT|
the traceback in full pls|slow query log?|what did COMPONENT print when it died|
which error codes did the psp return, raw lines|stderr from the last crash|anything in the kernel log|raw lines|
whats it logging|what errors did players' sessions log server side|send the gc log bit|
show me a sample of failing requests from the access log|does it log anything when the consumer gets kicked|
before we roll back, show me what COMPONENT is logging|who cares about graphs, show the exception|
psp wants the raw error, can you copy the lines|dev here, need the stack trace from the oom|
does CHANGE throw anything in the log|what did it write right before the failover|postgres log from 3 to 3:10 pls|
show me the error lines|what is COMPONENT writing in its log|i need the exact error message for the ticket|
support here, can you paste the text of the error the server throws|what does the log say about the denied logins|
is there something in the logs of COMPONENT since the restart|last ten lines of COMPONENT?|which exception comes most|
and in the log?|how is the error named in the log, vendor asks me|
can you send to me the error log, i forward to the partner|do the logs say timeout or refused|grep for payment failed|
what errors does it print when a customer tries to pay|logs from right before we stopped you|
the log of the time of the false alarm, show it|im not allowed in the log system, could you paste a few lines here|
whats the full message behind that 500|any warnings in the logs after the recovery|what is written there when it dies|
let me read the raw output of COMPONENT|does the log mention our customer api|show trace for the crash|
where's the stacktrace|do you see new error lines since CHANGE|what error is logged when the payment is denied|
what errors does it throw|stack trace?|last lines of COMPONENT before it died|any error messages|
exact wording of the exception|can you paste the errors here|give me the lines around the restart|
what did it write when it crashed|let me see the trace|are there warnings too|raw output please, i dont trust summaries|
logs from the approve call at ten|which error text do we get back from the bank|dump the last 100 lines|full traceback pls|
whats the message in the panic|show what COMPONENT logged after CHANGE|the line with the null pointer, post it|
anything in the access log|show me a sample of the failing requests' log entries|what's in syslog|
im the dev of COMPONENT, i need the exception not the graph|most frequent error lines?|does it print anything when it hangs|
can i see the slow query log|which exceptions came up the most|dont explain it, just paste the error|
what error did the users' requests leave in the log|before the restart wipes them, save me the last log lines|
does COMPONENT complain about anything in its log|trace for one failed payment please|how does the exception read|
what does stderr say|logs of the pod that got killed|show the errors since CHANGE|and the stacktrace|more lines please|
entries from 10:15 to 10:20|let me see what the worker printed before it hung|which error code is in there|
the message from the database when it refuses us, what is it word for word|can i get the unfiltered output of COMPONENT|
im a contractor without log access, paste the errors for me|erorr logs pls|first exception in the log?|
logs from the cron run last night|customers send screenshots, i'd rather see our log lines|
paste whatever COMPONENT wrote at the moment of the crash|any stack traces since the rollback|give me error samples|
please quote the log|what did the migration print|show the last exception again|did it log an error at 3:12, show me|
fatal messages from the kernel, can you paste them|i need the correlation id from the failing call's log|
COMPONENT logs last 5 min|the trace behind that 500|all ERROR lines in the last quarter hour|
what are the workers writing to their log|output of the failed job?|i'd like to read the exception myself if you dont mind|
show me teh stack trace|what did it log before it went silent|are there any lines with out of memory in the log|
what does COMPONENT write in its log|show me a stack trace|any errors in COMPONENT|paste some lines pls|
give me five lines of the failing auth|is there something in the log about refused connections|last lines before the crash?|
whats the exact message the app throws|i wanna see the raw error|can I have the log of COMPONENT around 10:15|
do we see "duplicate key" anywhere in the logs|which errors come most often|
logs of COMPONENT please, im on my phone and cant get into the viewer|is it printing timeouts or something else|
what did it print when it died|trace?|Could you post the exception that the ledger raises?|does the log show an OutOfMemory|
grep COMPONENT for deadlock pls|show the stacktrace under this|the full text of the error, not the summary|
any new kind of exception since CHANGE|im the dev, just give me the trace and i look at it|
which log messages made you think of the certificate|anything suspicious in what COMPONENT logs|what does the 500 contain|
can you quote the log line|what do the pods say in their logs|what lines come up after the denial|
see any warnings in COMPONENT before it started|show me what it logged at startup|
what is in the log of the terminal gateway|i'd like the error text, the vendor asks for it|
what message do the failed ones end with|copy me one failing request from the logs|where it says exception, show that|
what do you see in the logs of COMPONENT|do the logs tell anything|is there a nullpointer in there|
which error code comes back, let me see the lines|can we see what COMPONENT wrote before it was killed|
please share excerpts of the log|syslog of COMPONENT?|what was the last thing it logged|show errors|
I deny until i read the log myself, post it|whats the wording of the refusal in the log|the stack pls, im the author|
did COMPONENT log "connection reset"|any exceptions after the restart|
Lena wants the raw lines before she takes back her no. post them|whats the terminal gateway printing|
could u dump the recent errors|which stack trace belongs to this|show the warnings of COMPONENT|any log entry about a lock|
what does the vendor error code say, line please|find me the log lines with "timeout"|give the error in full|
do you have the stderr of the batch|what does it log when a card is refused|do we have lines from the HSM|
post the trace in this thread|what do the logs of COMPONENT look like after 8|see anything about "expired" in the logs|
pls raw log|error message of the exporter?|what is written in the log right before the stop|
what did COMPONENT log at the time the chief denied|before I reconsider my no: which error lines are there|
what's the error that the exporter throws, copy paste pls|let me read what the gateway wrote|
lines with ERROR from the last half hour|anything ugly in COMPONENT's output|
paste me what it was screaming when the servers died|was there even one error in that window|show the exceptions|
the stack trace pls|last lines before it crashed|any timeouts written anywhere in COMPONENT|
Which error messages appear the most?|error lines from COMPONENT|anything in the log around 20:15|
can I see the exception text|full trace of that nullpointer|got any log snippets for me|what does it print when it dies|
what did the probe log|paste the probes error message|any exceptions at all or clean|logs of COMPONENT for that minute|
i want to read the raw lines|what did COMPONENT say just before|error text of the failed payments|show the deadlock message|
grep for timeouts pls|the exception, full|any warnings in the scanner gateway|show me what it threw|
log lines around the goal|whats in the dead letter, error wise|what's written in the log of the print service|
error codes from the switch|is there a crash dump or trace|can you quote the error|errors from the lobby server please|
did COMPONENT log anything odd|show warnings too|dump me the errors|what's the last thing COMPONENT wrote|paste a stack|
is there an error text|what did it say when it crashed, literally|which lines made you suspicious|
give me log output from the minute of the alert|errors in the scanner app log?|what exceptions come from COMPONENT|
what error do voters trigger in the backend, text please|any stacktraces|show the log|
I can't ssh from home. What does COMPONENT write?|show me the error message|any exceptions in COMPONENT|
what do the tills write in their log|can you paste the stack trace|the last lines of COMPONENT pls|
is there an error text i can send to the vendor|whats in the logs around 6am|which error comes up most|log snippet pls|
Please post the exact wording of the error for our payment partner.|what did COMPONENT print before it died|
show warnings of COMPONENT too|what message do they get from the bank api, the raw one|
do we see new error lines after the restart|let me see a few of the failing lines|
what kind of errors does COMPONENT spit out|i need the log lines with the order number problem|
full text of that exception please|what does it complain about in the log|
are there log entries from the label printer service|can i get the output of COMPONENT from noon|
what did the worker log when it stopped|what's the last thing COMPONENT said|show me some of the lines you mean|
error lines from COMPONENT after CHANGE|does the log show anything about the certificate|whats written in there exactly|
what does it say in the log when the till cant pay|Our supplier wants the error text word for word. Can you give it?|
what are the errors exactly|stack trace of the crash please|let me read the log of COMPONENT|
what did the payment partner answer, raw message|got some sample lines|which exceptions are thrown most|
anything in the logs from the false alert time|paste me 10 lines|post error output|show the log of the price import|
anything suspicious written by COMPONENT|what was the last error before silence|any error with the word timeout in it|
the exception class please|trace of the slow one|does the log of COMPONENT mention our partner id|
print the warnings around 5am|logs of the second pod please|is there an error line for order 0815|
show me what the server wrote|can i see the logs from when the tills died|the developer wants the stack trace|
any exception text|what errors were logged after the false alert|send me the log of the import|do the logs say anything|
paste the exception that shows up most|log lines around the restart please|what did COMPONENT log at 5.12|
which errors are printed now|entries with the word duplicate, any?|the partner bank wants the error code we logged|
our till vendor asks for the log extract around 7.30|what does the stack trace look like|
whats the last log line before the tablets went away|let me see the last errors|exceptions?|
what was logged when the printer service fell over|any messages in the log of the till gateway|
i would need the raw error for a vendor ticket|what exceptions came up after six|show the entries just before the crash|
what does COMPONENT say in stderr|the whole line please, you cut it off|
anything with 'too many connections' in the output of COMPONENT|grep COMPONENT for 'handshake'|what exception is it|
show the traceback|any panics|lines around 02:14 please|does it log anything when it drops the session|
log of COMPONENT, from ten before the page|most frequent error message?|slow query log please|dmesg|full stack|
any ORA- errors|what does it print before it dies|raw lines, dont paraphrase|show the java exception of COMPONENT|
are there connection refused entries, paste some|audit log entries around it?|more lines|next 20|
anything suspicious in syslog|dump me the last exceptions|which error code do the gateways log|log excerpt?|
the text of that error, verbatim|is there a core dump or trace|and the log of COMPONENT?|
get me the warnings too, not only errors|context around that line please|show lines with the request id 7f3a|
any deadlocks in there|what do the db logs say|errors from COMPONENT since CHANGE, the raw ones|what exactly does it print|
log level debug lines too if they exist|just the fatals|syslog of that host pls|
is something logged by COMPONENT at the time of the crash|kubectl logs --previous equivalent please|
show what COMPONENT was complaining about|radius logs for rejected users, a few examples|any stack overflow errors?|
what's the exception class|are there warnings before the crash, show|
I want the original output of COMPONENT not your interpretation|lines with 'refused' in them|paste what it says|
show errors, newest first|stacktrace of the npe|vendor wants the raw lines from COMPONENT between 3:10 and 3:15|
before I restart it, let me see what COMPONENT last wrote|Dev here. Is there an exception with my class name in it?|
if it refuses logins it should log a reason. what does it log|error lines`;
