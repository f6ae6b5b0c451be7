/**
 * What people say who ask for a topic, in their own words, so that a question that no cue knows is read by its likes.
 * Owns: the phrasings. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../ask.ts';
import { ofOrders } from './said/of-orders.ts';
import { tokensOf } from './tokens.ts';

/** Parted by `|`. */
const said: Partial<Record<AskTopic, string>> = {
  affected: `who is affected|who does this hurt|impact so far|what is the impact on customers|how many users see errors|
how many people are having problems|which users have trouble right now|is anyone actually noticing this|what share of requests fails|
how many requests failed|how many purchases did not go through|how many checkouts were lost|how bad is the damage|how severe is it|
which services are degraded because of it|what else is down|what depends on COMPONENT|can people still log in|can customers pay at all|
is the whole site down or just COMPONENT|are we losing money|what does this cost us|is the sla burnt|who feels the pain|blast radius|
which customers are having difficulties|is it only some of the users or all of them|is COMPONENT affected as well`,
  since: `since when|when did it start|when did it begin|how long has it been broken|how long is this going on|how long was the outage|
what time did it break|at what time did the first error appear|from what time on do we see this|when did it all go wrong|
since what hour do we have this problem|when was it first seen|when exactly did COMPONENT go bad|for how long now|
how many minutes of downtime|what is the onset|when did COMPONENT begin to fail|start time?`,
  trend: `is it getting worse|is it getting better|is it over|is it over yet|is it fixed|has it been fixed now|is it resolved|still broken|
is COMPONENT still down|has it recovered|are things back to normal|are we back|did it help|did that work|did the DEED help|are we in the clear|
can we close this|can I close the incident|is everything green|are all dashboards green|is COMPONENT healthy again|is it improving|
any sign of improvement|is it calming down|is it stable now|how does it look now|how are we doing now|is it safe to go to sleep|
has the error rate come down|is the situation better|are errors still coming in|when will it be over|how much longer|did DEED change anything|
is it working again|
did that fix it|did DEED fix it|has DEED solved it|
compare with last week|compare now with yesterday|is it better than an hour ago`,
  remedy: `what fixed it|who fixed it|what was done about it|what did you do to fix it|how was it solved|what made it go away|what helped in the end|
was anything done already|what have we tried so far|what actions were taken|did anybody do DEED|was it DEED already|
has COMPONENT been DEED|which step solved the problem|how did we get out of it|what did the trick|who carried it out`,
  recurrence: `will it happen again|can this come back|could it recur|is it going to break again|how do we prevent this|how do we stop it from happening again|
will we be paged for this again tonight|is it going to bite us again|could tomorrow be the same|are we safe for the weekend|
will it return after DEED|what keeps it from coming back|is that a permanent fix|is it fixed for good|did this happen before|have we seen this before|
is it likely to happen tomorrow`,
  logs: `show me the logs|logs of COMPONENT|what do the logs say|any errors in the log|last errors of COMPONENT|paste the stack trace|
what is COMPONENT logging|what exceptions does COMPONENT throw|grep COMPONENT for timeout|tail COMPONENT|error messages of COMPONENT please|
recent warnings from COMPONENT|can I see log lines|what does COMPONENT print|which error messages do we get|share the newest error lines|
what is COMPONENT complaining about|anything suspicious in the logs|output of COMPONENT|and its logs|what does the error say exactly`,
  metric: `show METRIC of COMPONENT|graph METRIC of COMPONENT|plot METRIC|chart please|draw the METRIC of COMPONENT|what is the METRIC of COMPONENT now|
how high is METRIC on COMPONENT|METRIC COMPONENT|show me a graph of it|can I see the curve|current METRIC|how much METRIC does COMPONENT use|
how busy is COMPONENT|how many METRIC does COMPONENT have|make me a picture of METRIC|METRIC for the last hour|is COMPONENT out of METRIC|
what does METRIC look like|compare METRIC before and after|dashboard of COMPONENT|how often did COMPONENT restart|how loaded is COMPONENT|
METRIC of COMPONENT right now|how many requests per second does COMPONENT get|what METRIC do we have|has COMPONENT been restarting|was COMPONENT restarted`,
  changes: `what changed|what changed before the alert|any deploys|any changes to COMPONENT|who deployed COMPONENT|who changed that|
who did this|who made that change|what was released today|recent deployments|latest releases|what went out|did someone push something|
anything rolled out lately|who shipped CHANGE|what is in CHANGE|what did CHANGE change|show me the diff of CHANGE|was there a config change|
did anyone touch COMPONENT|what was it set to before|what was the old value|what was merged in the last hour|list the commits|who pushed last|which version of COMPONENT runs|
what is different from yesterday|was a flag flipped|was there maintenance|whose change was it`,
  cause: `what is the cause|root cause|what is broken|why is this happening|what broke|why is COMPONENT failing|why does COMPONENT return errors|
why is COMPONENT so slow|what is wrong with COMPONENT|what is behind it|what is the reason|explain what went wrong|
how did you find that|what makes you say that|how sure are you|how certain is that|are you sure about this|
walk me through your reasoning|what is at fault|where does it come from|what triggered it|whose fault is it|
what is going wrong here|what is the diagnosis|why are we seeing failures|why did it break|why is everything on fire|
why DEED|why DEED COMPONENT|why do you want to DEED it|why should we DEED|what for|
what is the mechanism|how does one lead to the other|how did you come to that conclusion`,
  standing: `why COMPONENT|why not COMPONENT|why not CHANGE|could it be COMPONENT|could it be CHANGE|is it COMPONENT|is it the deploy|
is COMPONENT the culprit|I think it is COMPONENT|I suspect COMPONENT|I bet it is the release of COMPONENT|what about COMPONENT|
are you sure it is COMPONENT|are you sure it is not COMPONENT|how do you know it is COMPONENT|maybe it is the network|
could it be the database|might it be dns|have you thought of the cloud provider|did you consider a third party|is it not rather COMPONENT|
what speaks against it|what would change your mind|what would prove you wrong|I do not believe it is COMPONENT|
I doubt that, COMPONENT looks fine|it cannot be COMPONENT|COMPONENT has nothing to do with it|
is CHANGE to blame|does CHANGE explain it|convince me that it is COMPONENT|
COMPONENT looks suspicious to me|COMPONENT looks odd|my money is on COMPONENT|my guess is COMPONENT`,
  usual: `what is normal|what is the usual value|what is the usual METRIC of COMPONENT|what is it normally|how high is METRIC normally|
is that normal|is this value normal for COMPONENT|what is the baseline|what is the expected range|what does COMPONENT usually do|
what is a typical METRIC|how does it look on a good day|what should METRIC be|is that a lot for COMPONENT|what is METRIC when all is well|
where does METRIC of COMPONENT sit on an ordinary day|normal range?|what is regular for COMPONENT`,
  'ruled-out': `what did you rule out|what was ruled out|what have you excluded|what else did you look at|what did you check|
what can we exclude|which theories did you drop|other suspects|what else could it be|any other candidates|what is it not|
what did you eliminate|which leads are dead|what other explanations are there|are there alternatives|what have you discarded and why|
where should I not look|which hypotheses are left|is there another possible cause`,
  evidence: `show EVIDENCE|open EVIDENCE|what is in EVIDENCE|what does EVIDENCE say|details of EVIDENCE|show me the evidence|prove it|
what is your proof|what do you base this on|what evidence is there|which data is behind that|where is the proof|
let me see what you saw|what are the facts|on what grounds|give me the raw output|EVIDENCE|
what evidence do you have|which evidence supports that`,
  'what-if': `what happens if we do nothing|what if we wait|can we just leave it|what would DEED do|what happens if we DEED COMPONENT|
what would happen after DEED|is it safe to DEED COMPONENT|is DEED risky|what is the risk of DEED|will DEED lose data|does DEED lose anything|
would DEED of COMPONENT help|what are the side effects of DEED|does DEED cause downtime|do we lose sessions if we DEED|
why not just DEED COMPONENT|what could go wrong if we DEED|can it wait until morning|will it heal by itself|does it go away on its own`,
  act: `DEED COMPONENT|please DEED COMPONENT|can you DEED COMPONENT|DEED it|just DEED COMPONENT already|let us DEED COMPONENT|
go back to the old version of COMPONENT|put the previous release of COMPONENT back|give COMPONENT more replicas|
turn COMPONENT off and on again|cycle COMPONENT|add capacity to COMPONENT|scale it up|undo that|reverse that change|
get rid of CHANGE|switch to the standby|I want you to DEED COMPONENT|install the version from before|replace the certificate of COMPONENT|
kill COMPONENT|kill the pods of COMPONENT|just kill it`,
  'propose-again': `what should we do|what do we do now|what now|what next|next steps|what is the plan|what do you suggest|propose something else|
any other option|what can I do|how do we fix this|how can we fix it|what do you recommend|do you have another idea|how do we get out of this|
what would you do|do you need something from me|I was just paged what should I do first|is there a workaround|
make a proposal|how do we mitigate`,
  decide: `who may approve|who can approve this|approve|approved|yes do it|go ahead|ok do it|deny it|reject that|who decides|
who has to press the button|ship it|I approve|yes please go|who gave permission`,
  owner: `who owns COMPONENT|owner of COMPONENT|which team owns COMPONENT|whose service is COMPONENT|who is responsible for COMPONENT|
who is the responsible of COMPONENT|who maintains COMPONENT|who is on call|who is on call for COMPONENT|who has the pager|whose is that|
team of COMPONENT|who looks after COMPONENT|who runs COMPONENT|who is on duty tonight`,
  'whom-to-ask': `who should I ask|whom can I call|who do I wake up|who knows about COMPONENT|who can help with COMPONENT|
whom do I contact about COMPONENT|who should be pulled in|which team should I ping|who do I talk to about that|do I need to escalate|
who else should be here|who is the expert on COMPONENT|whom should we page|who do I loop in`,
  postmortem: `write the postmortem|draft a postmortem|start a post-mortem doc|incident report please|write up the incident review|
prepare the retrospective|make a document of all this|pir|postmortem draft|put everything in a report|rca document please`,
  'customer-update': `draft a status update for customers|write something for the status page|what can we tell customers|
what should support say|text for the support team|message for our users|public statement|announcement for clients|
should we inform our customers|do customers need to know|an email to customers please|
words for the helpdesk|how do we communicate this externally|statuspage entry|customer facing note|
did we tell the customers|was this announced|were users informed|do people outside know about it`,
  summary: `summary|summarise please|tldr|give me a summary|short summary for my boss|explain it to my manager|what did I miss|catch me up|
just joined what is happening|bring me up to speed|what is going on|what is happening here|what is all this about|give me the short version|
two sentences for the ceo|something I can forward to management|brief me|in plain english please|what is the situation|recap|
where are we|what do we know so far|overview please|what is this incident about|what am I dealing with|fill me in|for the executives please|
what is this all about|what do I see here|explain to me what this is`,
  handover: `handover|hand over to the next shift|write handover notes|I am off in ten minutes|notes for the next on call|
shift change what should they know|my shift is ending|prepare the takeover|brief for my relief|
I am taking over|what must the next engineer know`,
  timeline: `timeline|give me a timeline|what happened when|sequence of events|in what order did it happen|chronology please|
list the events with times|what happened first and what then|walk me through the events|history of this incident|what happened minute by minute`,
  status: `status|what is the status|what is pending|what are you waiting for|what are you doing|is anything waiting on me|any progress|
where do things stand|any news|how far are you|are you still working on it|what is blocked|
which approvals are open|what is outstanding|update?|
is somebody on it|is anyone looking at it|who is working on this now|is this being worked on`,
  help: `help|what can you do|what can I ask|how do you work|how do I use this|commands|what are you|what do you know|usage|
help please|help me use this|show the help`,
  'new-look': `look again|investigate again|check again|start over|take a fresh look|rerun|redo the investigation|have another look|
look into COMPONENT|investigate COMPONENT|dig deeper|dig into COMPONENT|do it all again|recheck please`,
  unknown: `order me a pizza|what is the weather|tell me a joke|who won the match|thanks|thank you|ok|nice|good morning|hello|hi there|
lunch anyone|I will be back in five minutes|brb|coffee|how old are you|what is the meaning of life|lol|great work everyone|
should I take the train or the bus|which movie tonight|see you tomorrow|I am here`,
};

export interface Phrasing {
  topic: AskTopic;
  text: string;
}

export const phrasings: readonly Phrasing[] = Object.entries({ ...said, ...ofOrders }).flatMap(([topic, text]) =>
  text.split('|').map((one) => ({ topic: topic as AskTopic, text: one.trim() })),
);

const spoken = new Set(phrasings.flatMap(({ text }) => tokensOf(text)));

/** Whether people who ask say this word, so that it names nothing by itself. */
export function isSpoken(word: string): boolean {
  return spoken.has(word);
}
