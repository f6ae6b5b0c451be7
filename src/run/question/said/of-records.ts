/**
 * What people say who ask what was measured, logged and changed.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE,
 * METRIC, DEED.
 */
import type { AskTopic } from '../../ask.ts';

export const ofRecords: Partial<Record<AskTopic, string>> = {
  logs: `show me the logs|logs of COMPONENT|what do the logs say|any errors in the log|last errors of COMPONENT|
paste the stack trace|what is COMPONENT logging|what exceptions does COMPONENT throw|grep COMPONENT for timeout|
tail COMPONENT|error messages of COMPONENT please|recent warnings from COMPONENT|can I see log lines|
what does COMPONENT print|which error messages do we get|share the newest error lines|
what is COMPONENT complaining about|anything suspicious in the logs|output of COMPONENT|and its logs|
what does the error say exactly|which errors are new|what new errors are there|
anything weird in the logs of COMPONENT|anything weird in COMPONENT logs|are there any errors in COMPONENT logs|
does COMPONENT log errors|how many errors did COMPONENT log|how many log errors|how many timeouts are in the log|
how many calls to COMPONENT timed out|how many timeouts|show timeouts|what is the timeout set to|
what is the exact error|exact error message|what error do users get|what error does the user see|
what is the error message|full error text|last log line of COMPONENT|what was the last thing COMPONENT logged|
what do the logs of COMPONENT say|find timeout in the logs|search the logs for certificate|any stack trace|
is there a stack trace|does COMPONENT log anything|has COMPONENT logged anything|any logs from COMPONENT|
what timeout does COMPONENT use|what timeout does COMPONENT use for COMPONENT|anything in the logs|
anything interesting in the log of COMPONENT|what is COMPONENT saying|
what does COMPONENT spit out|what errors do we see|give me the error lines|last lines of COMPONENT`,
  metric: `show METRIC of COMPONENT|graph METRIC of COMPONENT|plot METRIC|chart please|draw the METRIC of COMPONENT|
what is the METRIC of COMPONENT now|how high is METRIC on COMPONENT|METRIC COMPONENT|show me a graph of it|
can I see the curve|current METRIC|how much METRIC does COMPONENT use|how busy is COMPONENT|
how many METRIC does COMPONENT have|make me a picture of METRIC|METRIC for the last hour|is COMPONENT out of METRIC|
what does METRIC look like|compare METRIC before and after|dashboard of COMPONENT|how often did COMPONENT restart|
how loaded is COMPONENT|METRIC of COMPONENT right now|how many requests per second does COMPONENT get|
what METRIC do we have|has COMPONENT been restarting|was COMPONENT restarted|how slow is GET /item right now|
how slow is COMPONENT|how slow is it|how fast is COMPONENT|how long does a request take|how long do requests take|
METRIC of COMPONENT now vs an hour ago|METRIC now versus before|compare METRIC of COMPONENT with yesterday|
COMPONENT METRIC compared to yesterday|what was METRIC at 14:05|what was METRIC of COMPONENT at noon|METRIC at 10:36|
what is the worst METRIC we had|worst METRIC|peak METRIC|max METRIC of COMPONENT|highest METRIC so far|
how bad did METRIC get|lowest value of METRIC|is METRIC above 50 percent|is METRIC over 1 second|is METRIC below 5|
did METRIC go above 90|did METRIC exceed the limit|did METRIC go up|did METRIC go down|did METRIC increase|
has METRIC dropped|has METRIC changed|is METRIC rising|is METRIC growing|how fast is METRIC growing|
is METRIC higher than usual|did traffic go up|is there more traffic than usual|was there a traffic spike|
is there a spike in METRIC|how much did METRIC rise|how much traffic do we get|how many requests are waiting|
how many connections are in use|how many pods are running|how many replicas are ready|
how many replicas does COMPONENT have|how many times did COMPONENT restart|how many restarts|did COMPONENT restart|
did COMPONENT get killed|was COMPONENT oom killed|how often did COMPONENT crash|how many oom kills|
what is the error rate now|error rate right now|current error rate of COMPONENT|p99 of COMPONENT|
what is the p95 of COMPONENT|which is slower COMPONENT or COMPONENT|which has more errors COMPONENT or COMPONENT|
METRIC of COMPONENT and COMPONENT|METRIC COMPONENT vs COMPONENT|when did COMPONENT last restart|
how many times restarted|when was COMPONENT last restarted|is METRIC of COMPONENT still climbing|
is METRIC still climbing|is METRIC rising again|is METRIC going up|show me METRIC of COMPONENT|
METRIC COMPONENT last 10 min|METRIC usage of COMPONENT|how full is METRIC|how full is the pool of COMPONENT|
how much METRIC is left|are we out of METRIC|what does METRIC of COMPONENT look like now|give me METRIC numbers|
METRIC numbers please|how many oom kills did COMPONENT have|how often did COMPONENT fail`,
  usual: `what is normal|what is the usual value|what is the usual METRIC of COMPONENT|what is it normally|
how high is METRIC normally|is that normal|is this value normal for COMPONENT|what is the baseline|
what is the expected range|what does COMPONENT usually do|what is a typical METRIC|how does it look on a good day|
what should METRIC be|is that a lot for COMPONENT|what is METRIC when all is well|
where does METRIC of COMPONENT sit on an ordinary day|normal range?|what is regular for COMPONENT|
is that more than usual|is that higher than normal|is 2 connections too few|is 500 ms normal|is 100 MB a lot|
what was it before the incident|what was METRIC before|how much METRIC is normal|what should METRIC of COMPONENT be|
how many requests per second are normal|normal METRIC of COMPONENT|typical METRIC of COMPONENT|
what was METRIC of COMPONENT before this|what is the normal METRIC`,
  changes: `what changed|what changed before the alert|any deploys|any changes to COMPONENT|who deployed COMPONENT|
who changed that|who did this|who made that change|what was released today|recent deployments|latest releases|
what went out|did someone push something|anything rolled out lately|who shipped CHANGE|what is in CHANGE|
what did CHANGE change|show me the diff of CHANGE|was there a config change|did anyone touch COMPONENT|
what was it set to before|what was the old value|what was merged in the last hour|list the commits|who pushed last|
which version of COMPONENT runs|what is different from yesterday|was a flag flipped|was there maintenance|
whose change was it|was there a config change today|was there a deploy today|did anyone change the config|
did anybody deploy anything|did someone deploy COMPONENT|did anyone touch COMPONENT in the last 2 hours|
which version is running|what version of COMPONENT is running now|what version is live|what version was before|
which version did we have before|what was the pool size before|what was the setting before|why was it changed|
why was CHANGE deployed|why did they change it|what was the reason for the change|what is the commit message|
what does CHANGE do|what does the change do|how many deploys were there|how many changes today|
how many changes in the last hour|what changed in COMPONENT|what exactly changed|what changed right before|
list deploys of COMPONENT|who changed the pool size and why|who rolled out CHANGE|who is the author of CHANGE|
who wrote CHANGE|who pushed CHANGE|who made the last change|latest change of COMPONENT|last deploy of COMPONENT|
what did the last deploy change|were there other changes|anything else deployed|any other deploys around that time|
changes in the last 10 min|was CHANGE reviewed|diff of CHANGE|has anything gone out on COMPONENT today|
did anything go out|what has gone out|anything new on COMPONENT|who touched COMPONENT|who touched it last|
what did they change exactly|who set METRIC to 2 and why|who set that|who broke it with which change|
what was rolled out to COMPONENT|any rollout on COMPONENT|did something ship|did we ship anything|
what shipped before this|which version is COMPONENT on|which version is COMPONENT on now|what release is live|
did a new version go live|who is release-pipeline|what did release-pipeline do|
were there any infra changes|did somebody change a setting|what settings changed|which flags changed|
was anything migrated`,
  evidence: `show EVIDENCE|open EVIDENCE|what is in EVIDENCE|what does EVIDENCE say|details of EVIDENCE|show me the evidence|
prove it|what is your proof|what do you base this on|what evidence is there|which data is behind that|
where is the proof|let me see what you saw|what are the facts|on what grounds|give me the raw output|EVIDENCE|
what evidence do you have|which evidence supports that|what does E3 prove|what does that prove|what is that based on|
show me the proof|can you prove that|how did you measure that|where do you get that from|source for that|
which data do you have|what data did you look at|what did you look at|link to the evidence|
what are you basing that on|pull up EVIDENCE|can I see EVIDENCE|give me EVIDENCE|EVIDENCE please|what was EVIDENCE`,
  timeline: `timeline|give me a timeline|what happened when|sequence of events|in what order did it happen|chronology please|
list the events with times|what happened first and what then|walk me through the events|history of this incident|
what happened minute by minute|what happened in which order|order of events|give me the events|show me the timeline|
events since the start`,
};
