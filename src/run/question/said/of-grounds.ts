/**
 * What people say who ask what it is based on.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofGrounds: Partial<Record<AskTopic, string>> = {
  'ruled-out': `what else did you look at|what did you rule out|any other suspects you dropped|
did you consider the network and if so why did you throw it away|which hypotheses are dead already|what isn't it|
so dns is off the table, on what grounds|what have we eliminated so far, I don't want to walk the same path again|
other theories you discarded?|why did you drop the deploy as a suspect|Which alternatives were checked and excluded?|
list the things that turned out innocent|what did you check before you settled on this|
i want to be sure we don't have tunnel vision here, so apart from the pool, which ideas did you follow and why did you let them go|
which other suspects did you look at|What else have you checked and dropped?|other hypotheses?|
why did you throw out the network theory|
Did you consider anything besides the deploy, and for which reason did you discard it?|
what did you eliminate already, so that I don't search there|list the dead ends please|
on which grounds was COMPONENT cleared|any alternative explanations you rejected|Which tracks have been abandoned?|
what did you exclude and how|besides the final answer, which ideas fell by the wayside|
why is the traffic spike no longer a suspect|what else was it not|what have you ruled out|what was ruled out and why|
ruled out?|what else did you check|what else have you looked into|what else could it be|other candidates?|
which other suspects were there|other hypotheses|other theories|alternatives you considered|did you check anything else|
did you consider other causes|did you look at anything besides COMPONENT|what about other causes, why not those|
which causes can we exclude|what can we exclude|what can be excluded by now|what is off the table|what did you drop and why|
what's not it|which changes are innocent|which services are cleared|what did you cross off|list everything you dismissed|
list the things that are not the reason|have you thought about anything else|were other releases looked at|
what was number two on your list|runner up?|second best explanation|what else was suspicious|red herrings?|dead ends so far|
so I do not check twice, what is already off the list|what doesn't explain it|why did you discard the others|
what else could be the reason|is there another possible cause|what is it not|which leads are dead|
what other explanations are there|are there alternatives|where should I not look|which hypotheses are left|
could it be something else|is it anything else|any other cause|is there a second cause|are there two problems|
what did you check already|did you check the logs|did you look at the database|did you check the network|
what could you not see|what are you unsure about|what else could it be and how sure are you|what would a sceptic say|
did you look at the CDN at all|you mentioned locks earlier and then never again, why did you let go of that|have you excluded our own rate limiter|
so vpn is off the table, why|no idea whether anybody looked at our ip reputation. did you?|what did you already cross off|
is the ca out of the question then|what else have you looked into in the meantime that turned out to be nothing|
I suppose you didn't consider the backup that runs at that hour|did the cron get checked then|was the network ever a suspect, and if so why no longer|
list hypotheses that were rejected, with the reasons|Before I ask the network guys the same things, which causes have already been struck off?|
what dead ends did you run into|did you at some point suspect the database and if yes what talked you out of it|
Why did you stop looking at the load balancer?|Did you exclude the switch in rack 12, and how?|
and redis? did you check redis and throw it out or not at all|anything you looked into taht was a dead end|
Why isnt it the upgrade from tuesday, you dropped that quite fast|list teh suspects that you let go|
did you think of a ddos, and if yes why is it off the table|What was your second best guess and why did it lose|
and the thing with the leap day, was that looked at and thrown away?|what did you cross off teh list already|
what other ideas did you have and what killed them|any reason you do not suspect the proxy any more|tell me the hypotheses that failed|
You didn't mention the app version any more, did you give up on it|which leads went cold|
I thought you suspected the dns first, what made you change your mind|tell me what it is not and how you know|
Which explanation did you bury last and what buried it?|waht did you drop and why|you considered the network at all before throwing that out?|
What have we eliminated|why was the database taken off the list|Other theories that didnt hold up|
tell me what you already crossed off so I don't waste my night checking the same things all over again|waht was ruled uot|anything you dismissed early|
who else was under suspicion|which causes are off teh table|why did you stop suspecting COMPONENT|did you clear COMPONENT and on what grounds|
Show me the paths you went down that led nowhere|What candidates fell by the wayside|
Somebody in the bridge call will certainly ask whether we also looked elsewere, so which other possibilities did you follow and give up?|
I see that you had five theories at the start and now there is only one, what happened to the other four?|
no point in me poking at things you already cleared so what did you chek and found to be clean`,
  evidence: `show EVIDENCE|where do you have that from|what's EVIDENCE|source?|what is that claim based on|open EVIDENCE for me|
let me see the raw numbers behind this|which query gave you that figure|how did you arrive at 02:41|
link to the data please, I want to look with my own eyes|proof?|
you write that the pool was exhausted, which log or metric tells you so|EVIDENCE looks thin, what exactly is in it|
On which data do you base the statement with the connections?|
in your second message you claim the errors began four minutes after CHANGE, I can't see that on my dashboard so which source is that taken from|
What is this based on?|can I see the data behind EVIDENCE|on which proof reposes your conclusion|
How did you get to the 37 percent, from which query?|what exactly is in EVIDENCE|prove it|
Please link me the raw measurements, our auditors will ask for them.|who told you that CHANGE went out at that time|
the chart: what data is it drawn from|EVIDENCE says what?|whats the query behind that graph|
you claim it's the pool, on the basis of what?|
Sorry but I can't go to the vendor with "the bot says so", where does the claim about the connection leak come from?|
shwo me EVIDENCE pls|show me proof|evidence?|what's the evidence|what evidence do you have|EVIDENCE|EVIDENCE please|
open EVIDENCE|what is EVIDENCE|what does EVIDENCE say|what's behind EVIDENCE|let me see EVIDENCE|show EVIDENCE and EVIDENCE|
give me EVIDENCE in full|whole output of EVIDENCE|raw output|raw data please|where did you get this|
where does this number come from|where is that number from|how do you know|how do you know that|
how do you know it is COMPONENT|how did you find out|how did you come to this|how did you get to that conclusion|
what is that based on|what do you base that on|based on what|on what grounds|says who|sources?|
your source for the 92 percent|which query is that|what query did you run|show me the query|show me the data behind it|
can I see the data|can I see what you saw|can I verify this somewhere|which data did you look at|
what did you look at to say that|back that up|backup that claim|anything to back this up|what supports this|
show me what you found|show how you know|i want to see it with my own eyes|let me check your work|link to the raw numbers|
where can i read that up|that figure looks odd, where is it from|
need something hard for the provider, what do we hold in hands|what was said|what did it say exactly, that EVIDENCE|
how did you find that|how did you figure that out|where in the data is that|how did you figure this out|
how did you get there|details of EVIDENCE|what is your proof|what do you base this on|what evidence is there|
where is the proof|what are the facts|give me the raw output|what does E3 prove|what does that prove|can you prove that|
how did you measure that|source for that|which data do you have|what did you look at|what are you basing that on|
pull up EVIDENCE|can I see EVIDENCE|what was EVIDENCE|any hard evidence|is there any evidence|got proof|
where's that coming from, the slow query log or just the traces?|show me E2|on what data do you say there's an error spike|
which of the findings is that conclusion resting on|please attach the raw measurements behind the stated root cause|what does E5 consist of|
how do you know it's the heap and not the disk|show the graph you concluded that from|which chart tells you it was connections|
what makes you think it was truncated|which crash reports are you basing that on|show me where you see that it was not empty|
let me see the raw pg_stat rows behind E4|what makes you believe it's the retry and not users double clicking|
on what do you base that it's the nullable column|links to the charts you used please, E1 to E4|
can the conclusion be reproduced from stored data, if yes where is it|how did you work out that it's the flag|prove it, which numbers|E6 please|
E2 says what exactly? show me|Can I see the numbers under that claim|What makes you say that? show me the thing itself?|E4 please|based on waht|
I'd like to see the raw samples for that|which measurement shows that|what is E1 about|Where can I find what you looked at?|Prove it, open E5|
Could I look at the proof behind your main claim?|On what grounds do you say the disk is fine|how do you know that it was 1:17|
Where's the chart that goes with E2|What did you measure to come to that|What is the statement about the network based on, the auditor is asking?|
Let me see the thing you call E3|Did you measure that yourself or did someone tell you?|Show E3|where do you get taht from|waht is this based on|
You say with great conviction that it's the pool, could you show me the measurements which you draw that from?|Which data did you use|
waht query produced that number|EVIDNECE details|Link me to what you saw|
I would like to check your conclusion by myself, so please hand me the underlying data and not the summary|can I see the receipts|
what did you actually observe to arrive at that|backing for the claim about COMPONENT?|Where did the 73 percent come from|
The service owner disputes your finding and wants to see black on white what it rests on, can you show the orginal measurements?|
I would rather look at the numbers myself than take your word for it, so please open EVIDENCE for me with all the details|
you claim the deploy and the errors line up to the minute, wher did you see that and can i see it too`,
  logs: `show me the logs|whats the actual error|stack trace pls|last 50 lines from COMPONENT|
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
I have the vendor on the phone and he refuses to help unless I read him the precise error, can you give it to me?|logs|
show logs|show me the logs of COMPONENT|logs COMPONENT|log of COMPONENT around 3am|what do the logs say|what's in the logs|
what is in COMPONENT's log|any errors in the log of COMPONENT|anything in the logs|anything weird in COMPONENT's output|
last 20 lines of COMPONENT|grep timeout in COMPONENT|paste the error|paste the exact error here|what's the error message|
what is the exact error|exact wording of the exception please|full stack trace please|stacktrace?|got a stack trace|
which exception is it|what exception does COMPONENT throw|what does COMPONENT complain about|
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
let me see what COMPONENT prints|what message does it fail with|
paste me a few of the 500s from COMPONENT|what's the exact message the provider sends back|stacktrace of the consumer that crashed|
which statement is holding the lock|what does the smtp server answer, word for word|thread dump anywhere?|send me the error complete|
429 from them or from our own gateway? show me the response|mqtt disconnect reasons, top ones|anything in the job log around 01:30|
which row does it choke on|delivery log for merchant 5512|what's the airflow error|events of the hpa|
can u dump the last exceptions from COMPONENT here, i'm on my phone and can't get into kibana|whats in the output of the worker right befor it died|
any stacktrace? teh short one is useless|I need the exact wording of the error, a customer asked for it|Any warnings just before it went boom|
can u dump whatever nginx wrote at 14:02|Which exception do we see most|I want to see what the app says when it dies|
Do we have the text of the failure that the courier app gets?|Send me the stack trac|shwo me what COMPONENT complained about at nine|
What did the printer service spit out, exact words?|is ther a message when it rejects the login? print it|
Could I have the errors of the last 5 minutes?|what errors did it write at the moment it fell over|what does it say exactly when it dies|
Could I please see the last twenty or so lines that COMPONENT wrote before it crashed?|
i'd like to read the raw output of COMPONENT from around the time when it started refusing connections, not your interpretation of it|
give me teh traceback|which exception gets thrown|any OOMKilled in there|what's it whining about in the console|
full text of the failure please, I want to google it|lgos from last 10 min|Is there anything with 'deadlock' in what the database spits out|
Show a sample of the failing requests with what came back|Can you dump what the pod said before it went|Errors COMPONENT last 15m|
I want see what COMPONENT writes when request is failing|
The vendor will only open a case if we give them the exact wording of the mesage that comes out of COMPONENT, can you fetch it?|
my guess is that theres a null pointer somewhere near the top, put up the trace so i can see wich line it is`,
  usual: `what's normal for this|is 400ms a lot for COMPONENT|what should p95 be on a tuesday night|baseline?|
how many rps do we normally have at this hour|is that queue depth usual|what does healthy look like on this graph|
80 percent cpu, is that everyday for COMPONENT or is it alarming|typical error rate for this svc?|
how many connections does it normally use|I'm new on this team, which value of heap would be ordinary|
Is 1200 restarts... sorry 12 restarts, is it normal in a week?|and on a good day it is what|normal range for consumer lag|
i see 900 connections and everybody panics, but i only started here in october, so is that a high figure or just what it does every evening|
what's normal for that?|is 400 ms usual for COMPONENT|what does this number look like on an ordinary tuesday|
How much traffic do we usually have at this hour?|900 connections, is that a lot?|and normally it is how much?|baseline pls|
I'm new so I have no feeling for it: which error rate would be considered healthy?|what's the typical p95|
is that cpu level high or is it always like this|in good times what is the queue depth|
What value does one expect there when nothing is wrong?|how does that compare with what we have every day|what is normal|
what's normal for that|normal value?|what is the usual error rate|what's COMPONENT's latency on a good day|
how much memory does COMPONENT usually take|what does the queue look like normally|what was it before|
what was it yesterday at this time|is 200ms normal|is that much for COMPONENT|is this number high or is it always like that|
usual range?|typical load on a sunday night|average p95 last week|what would be healthy|how many restarts are normal|
how many requests do we have on a normal day|which value should it have|what should the error rate be|
expected value of that|where is the threshold|what is the alert threshold|at which value does the alarm fire|
normally how many pods|how does the curve look on other mondays|how was it before the incident|out of which range is it|
is zero errors the norm here|on an ordinary evening, how busy is COMPONENT|is a pool of 12 in use typical|compared to what|
what is good and what is bad for this metric|ordinary cpu of COMPONENT|where does it sit when all is well|
where is that value when everything is fine|where does it sit normally|is 70 percent nothing special for COMPONENT|
is 70 percent memory ok for COMPONENT or too much, I am new here|0.4 percent errors, should that scare me|
half a percent failing, is that the usual noise|is 300 connections a lot for us|what's the value on a quiet day|
what does memory of COMPONENT usually sit at|what is it normally|what does it sit at when all is well|
is 60 percent cpu nothing special here|should 1 percent of failed requests worry me or is that always so|
what is the usual latency of COMPONENT|how high is traffic normally|what is the baseline|what is the expected range|
what does COMPONENT usually do|what is a typical memory|what is latency when all is well|
where does traffic of COMPONENT sit on an ordinary day|what is regular for COMPONENT|is that more than usual|
is that higher than normal|is 2 connections too few|is 500 ms normal|is 100 MB a lot|what was it before the incident|
what was memory before|what should latency of COMPONENT be|how many requests per second are normal|
normal traffic of COMPONENT|typical memory of COMPONENT|what was error rate of COMPONENT before this|
what is the normal latency|
is 14k a lot for us or just a normal saturday|normal at 4am to have so little traffic?|what traffic do we have on a sunday evening without tv|
is 80k there unusual|what's friday 19:00 supposed to be like|how long did the old one take per call, on average|how many are normally open|
this number of errors is the habitual?|last year's peak, what were we at|what's our agreed limit and what do we normally use|how many should that be|
how long does that job take on other nights|a write latency of 12 ms is perfectly normal here, isn't it|is 4 seconds normal for that heap|
how many replicas do we normally have at noon|what share do we use on average|
i only joined in may: is 300 ms something i should be shocked by or is COMPONENT always like that|
what would be a healthy number there, i have no feeling for it|Hm is 70% cpu high for this one|how fast is this page on a good day|
Is that number always that high after the nightly import|what do we normally hav there on a tuesday morning|
I dont know this system, is 1200 ms good or bad for it compared with other days|tell me what a boring day looks like for that curve|
Do we always get so many 404s|normally how long does that job take|What level would you call ordinary for memory here|
2000 open jobs, is this alarming or is it like this every sunday|how bad is it on any other monday|what should this number be when all is good|
I'm new here so these numbers don't tell me anything, where would that one sit on a healthy day?|400ms sounds ok to me, isnt it always like that|
How many errors do we have on a good day|What would be a regular value for the queue|Expected rps at 3am|
Forgive the naive question, but what does this curve look like when nothing is wrong?|Same as last week or unusual|
how many connections dose it hold on average|what's par for COMPONENT|whats teh usual latency|
is twelve restarts a day something we should be shocked about or has it been like that for ages|waht number it should be when all is good|
You write two hundred and forty connections as if that was dramatic, but what does this thing hold on a boring wednsday afternoon?|
I only joined on Monday, so would you tell me whether a figure like that is something you see every day or is it unusual?|
before we all panic about the queue, doesnt it always grow at this time of the night becuase of the batch, or how long is it otherwise`,
};
