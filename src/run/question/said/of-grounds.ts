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
what could you not see|what are you unsure about|what else could it be and how sure are you|what would a sceptic say`,
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
pull up EVIDENCE|can I see EVIDENCE|what was EVIDENCE|any hard evidence|is there any evidence|got proof`,
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
let me see what COMPONENT prints|what message does it fail with`,
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
what is the normal latency`,
};
