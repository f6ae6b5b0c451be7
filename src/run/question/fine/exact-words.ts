/**
 * What people say who ask for the aspect `exact-words` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const exactWords = `whats the exact error|paste the stack trace|which line of code is it|exact wording of the error please|
give me the log line verbatim|what does the message say, word for word|the literal setting name and value?|
what did the config line look like before and after|can you quote it|can i see the diff|show me the sql|
which env var is it exactly|precise command that you will run?|error text for my ticket pls|what's the error code|
Copy me the original log message, I want to search for it|in which file and line is the bug|
the exact query that is slow|what precisely did CHANGE change, show the line|full error not the summary|
what's the key called in the yaml|need the raw output|the http response body, what was in it|which exception class|
what does EVIDENCE say literally|what is the exact call to COMPONENT that fails, url and all|
vendor wants the precise error string|i need it unparaphrased|the exact image tag?|
what does the kubelet event say in its own words|and the exact text?|literally?|show the line|quote pls|
what did the api answer, exactly|which parameter was it and which value did it have|
could you post the offending statement|spell out the setting|what was the commit hash and message|
which function throws it|post the actual error that guests see|
for the bug report i need original wording of the fault|What's written in the log at the second it died?|
type the exact path of the file that filled up|what regex was it|paste the alter table that was run|
the line that leaks, which one|exit code?|give me the code snippet|what are the literal words in the oom message|
which endpoint exactly, with method|what is the exact call the fix will do, i want to read it before i approve|
let me see the unedited message from the payment provider|what's the command the robot ran just now, letter by letter|
i'd like to google it, whats the error string|the wrong value, what is it to the digit|
exact name of the missing column?|can you cite the config as it is in prod now|
please the exact phrase the database returned|which header is missing, literally|
what did the line say before somebody changed it|what was the reason text that came with the denial, verbatim|
what is the exact flag name|the failing assertion, show me|give me the text that stood on the page for customers|
what's the loop look like in the code|whats the precise cron expression|show me the failing request as curl|
in the release, what's the one line at fault|the message from the plc, can you paste it|what does line 88 say|
please send me the original of this error, not your translation|raw log?|what's the certificate error exactly|
which lock, on which table, in what words|tell me the literal value of max_connections|
the dns record, how does it read now|ok but what is the error, like the actual string|i want the traceback, all of it|
what's the name of the metric as in the code|which dependency version exactly, down to the patch number|
the exact sentence in the vendor's notice?|what url got the 500|post the json that broke the parser|
what does the commit message of CHANGE read|show what the rule says in full text|
the exact import row that it choked on?|quote me the two lines around the crash|
which permission is missing, the full name as in IAM|what literally appears in the terminal at boot|
can i have the rollback command as text, exactly what you executed|for legal i need the wording users got to see|
what's the grpc status and detail text|which constant holds the timeout in code|
give me that query with its where clause|what exactly stands in the config for the retry count|
the faulty if-condition, can you show it|the sms gateway's reply text please|
could you copy here the exact message of the failing of the job|write down the exact field that came empty|
I have the vendor on the phone and he asks for the error as it stands in the log, can you paste it here?|
I don't want an explanation, just the original text of the exception|
before anyone approves: show the exact yaml line that gets written|
you say a setting was lowered. which key, what value, in which file, word by word|
our translators changed a string today. what does the broken template line look like exactly|
what did the alarm's payload say, raw please|
I have the vendor on the phone and he refuses to help unless I read him the precise error, can you give it to me?|
I need the exact wording of the error, a customer asked for it|can you show the line where it says refused|
exact message?|give me the diff|give me the raw output|paste the oom message|what is the commit message|
what is the exact error|what line of code|what's EVIDENCE exactly, paste it|
which sql error did the db throw, verbatim|which setting exactly, the name and the value|
show me the text the user sees, literally|copy the log line here|I need the message verbatim for the vendor ticket|
what's the query, full text|the header as it was sent please|which call fails, method and path|
Can you post the original error, not the summary?|what did the old value read and what does the new one read|
what does line 40 look like now|don't explain it, quote it|
legal wants the literal wording that customers saw on screen|exact name of the index|what's the endpoint spelled out|
what exactly was written in the config|the regex, can I see it|quote the bit of code that does it|
support needs the exact error text so we can search tickets for it|full image tag?|
what was the sql that locked it, the actual statement|print the last lines before it got killed|
what is the env var called|put the response body here|in which words does it fail, mine says "E_CONN" something|
the commit message and hash, literally|I'm asked for the exact json we sent to the bank|
what does the exception say, its first line|name of the function and the file it's in|
the customer sent a blurry photo of the error, can you write out what it says letter by letter|
before I approve I'd like to read the line that gets changed, original and new|
which command did whoever did it type, as in the shell history|
you say "a timeout setting", what's it called and what stands there|
what's the wording of the last log entry before the crash|
Give me please the error in original, I must put it in the translator|the query that runs 300 times, paste it|
what did we write to customers on the status page, the sentences themselves|not the gist. the string|
what does EVIDENCE literally contain, could you put the line itself in the thread|
give me the error as it stands in the log, word by word|what does the supplier answer, literally|
paste the rule as it is now|full statement that locks the table, please|
what was the value before and what's in there now, copy it here|post the policy json|
what decline code do they return, letter by letter|post the rule expression itself please|
error text please, unshortened|which line of code|paste the exception|what's the setting called exactly and its value|
the line of the list that was wrong, can you paste it|bounce message in full please|
name and value of that timeout in the config please|which order and what's in that address field, copy please|
What does the setting say now, to the letter|the sql, verbatim|the line in the file, please, as is|crontab line?|
what does vendor a answer, raw|what flag is it exactly, spelled out|what does google send back, exact body|
what does the reject message say exactly|what is the literal value of the setting now|
copy me the line in the config that is wrong|full text of the exception please|
what exactly is written in the calendar file, the line please|payload of that bad message, literally|
which value stands in the memory limit line|the cause code please, exactly as the switch gives it|
show me the config line with the timeout|give me the regex as it stands in the code|
I need the sql statement in full, not a paraphrase|what does it say exactly in the error|
give me the value of max threads as it is in the file|can I have the api call as it was sent, unshortened|
message text as shown, please, including the number|which date stands in the parameter file, literally|
could you quote the setting as it stands in the file, with the spaces|
what precisely does the cabinet show, literally, for my mail to the maker|paste the failing select|
which record stood there, give it to me as in the zone file|The 429 body please, the full text.|
what was the command that has been run, letter by letter|what did the dispatcher's screen say word by word|
paste me the error as it stands there word for word|which line exactly in my diff|
what was the value before i changed it, literally as it stood in the file|verbatim please, what did the exception say|
quote me the line in the config|what is literally in that row|full error string plz|
the message as the user sees it, letter by letter|the literal config key and its value|which line in which file|
full text of the exception, uncut|my ticket to the vendor needs the error exactly as printed|
please quote the sql as is|the command you'd execute, in full|what does the screen say, exactly|
give me the raw line from the log where it says that|the setting as it's written in the file now|
literal error of COMPONENT|what does the config say literally|what exactly does the lock report, the raw string|
precise setting name please, i search for it in the repo|copy the message here 1:1|
the offending line please, not the description|for the bug report i need the exception in full|
what's the text on the lock's display, exactly`;
