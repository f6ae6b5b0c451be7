/**
 * What people say who ask why it broke: the cause, what else it could be, whether it comes again.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE,
 * METRIC, DEED.
 */
import type { AskTopic } from '../../ask.ts';

export const ofCauses: Partial<Record<AskTopic, string>> = {
  cause: `what is the cause|root cause|what is broken|why is this happening|what broke|why is COMPONENT failing|
why does COMPONENT return errors|why is COMPONENT so slow|what is wrong with COMPONENT|what is behind it|
what is the reason|explain what went wrong|how did you find that|what makes you say that|how sure are you|
how certain is that|are you sure about this|walk me through your reasoning|what is at fault|where does it come from|
what triggered it|whose fault is it|what is going wrong here|what is the diagnosis|why are we seeing failures|
why did it break|why is everything on fire|why DEED|why DEED COMPONENT|why do you want to DEED it|why should we DEED|
what for|what is the mechanism|how does one lead to the other|how did you come to that conclusion|
why does COMPONENT return 502|why do purchases fail|why do users get errors|why can nobody buy|why is GET /item slow|
why are requests timing out|what does 502 mean here|what does this error mean|what is the root cause in one sentence|
what caused this|what caused it|who or what caused this|what is causing the errors|is it our fault|
is it our fault or theirs|is it our code or the network|is it a code problem or a config problem|
what kind of problem is it|what is the problem|are you sure|really|are you really sure|how confident are you|
how certain|what makes you think that|how do you know|how did you figure that out|why do you think so|why that|
I do not get it|I do not get it how can that be|how can COMPONENT be the cause when it has no errors|
how does that break COMPONENT|how can a deploy break COMPONENT|explain the cause|explain why|explain how it broke|
what exactly went wrong|what exactly happened in COMPONENT|which line of code is it|which line|
what in CHANGE breaks it|what is wrong in CHANGE|which commit broke it|which deploy broke it|which change caused it|
what is the mechanism behind it|is the cause known|do we know the cause|do we know why|
why did it break with nobody deploying|why did it break now|why now|why tonight|why did nobody notice|
how could this happen|what exactly is broken|so what is it|so what broke|what actually broke|
why is COMPONENT throwing 500s|why the hell is COMPONENT failing|why is COMPONENT throwing errors`,
  standing: `why COMPONENT|why not COMPONENT|why not CHANGE|could it be COMPONENT|could it be CHANGE|is it COMPONENT|
is it the deploy|is COMPONENT the culprit|I think it is COMPONENT|I suspect COMPONENT|
I bet it is the release of COMPONENT|what about COMPONENT|are you sure it is COMPONENT|
are you sure it is not COMPONENT|how do you know it is COMPONENT|maybe it is the network|could it be the database|
might it be dns|have you thought of the cloud provider|did you consider a third party|is it not rather COMPONENT|
what speaks against it|what would change your mind|what would prove you wrong|I do not believe it is COMPONENT|
I doubt that, COMPONENT looks fine|it cannot be COMPONENT|COMPONENT has nothing to do with it|is CHANGE to blame|
does CHANGE explain it|convince me that it is COMPONENT|COMPONENT looks suspicious to me|COMPONENT looks odd|
my money is on COMPONENT|my guess is COMPONENT|is it dns|is it the network|is it the database|is it aws|
is it the cloud|is it a network issue|could it be a ddos|is it an attack|are we under attack|is it traffic|
could traffic be the reason|is it a traffic spike|could load be the reason|is it related to CHANGE|
is it related to the COMPONENT deploy or the COMPONENT one|is it the COMPONENT deploy or the COMPONENT deploy|
is it COMPONENT or COMPONENT|is it CHANGE or CHANGE|COMPONENT or COMPONENT|is COMPONENT slow because of the db|
is it because of COMPONENT|is it because of CHANGE|is it due to the deploy|was it the deploy|was it CHANGE|
did the deploy break it|did CHANGE break it|did CHANGE cause this|is CHANGE the problem|is COMPONENT the root cause|
is COMPONENT the problem|is COMPONENT at fault|is COMPONENT guilty|is COMPONENT to blame|
how sure are you that it is COMPONENT|how sure are you it is CHANGE|how can you be sure it is not COMPONENT|
why do you think it is COMPONENT|why do you blame COMPONENT|could COMPONENT be involved|is COMPONENT involved|
does COMPONENT play a role|is it not COMPONENT|isnt it COMPONENT|I say it is COMPONENT|it must be COMPONENT|
it has to be COMPONENT|surely it is COMPONENT|sure it is not COMPONENT|someone says it is COMPONENT|
bob says it is COMPONENT|so the COMPONENT deploy is innocent|is the deploy of COMPONENT innocent|
did COMPONENT do this|both deploys at the same time which one is it|which of the two deploys is it|
is a noisy neighbour the reason|could it be a cron job|could it be a memory leak|is it a leak|is it a certificate|
is it the cache|is it the load balancer|which one is it really COMPONENT or COMPONENT|
COMPONENT or COMPONENT which one is it really|COMPONENT or COMPONENT which is it|
could this simply be too much traffic|is it too much traffic|is it the traffic|is it just load|could it be a bad node|
is the deploy a red herring|is CHANGE a red herring|is CHANGE a coincidence|is that just a coincidence`,
  'ruled-out': `what did you rule out|what was ruled out|what have you excluded|what else did you look at|what did you check|
what can we exclude|which theories did you drop|other suspects|what else could it be|any other candidates|
what is it not|what did you eliminate|which leads are dead|what other explanations are there|are there alternatives|
what have you discarded and why|where should I not look|which hypotheses are left|is there another possible cause|
what else could be the reason|could it be something else|is it anything else|any other cause|is there a second cause|
are there two problems|is something else broken as well|what did you check already|did you check the logs|
did you look at the database|did you check the network|what have you not looked at|what could you not see|
what do you not know|what are you unsure about|what else could it be and how sure are you|any other suspects|
are you ignoring something|did you look at anything else|what would a sceptic say`,
  recurrence: `will it happen again|can this come back|could it recur|is it going to break again|how do we prevent this|
how do we stop it from happening again|will we be paged for this again tonight|is it going to bite us again|
could tomorrow be the same|are we safe for the weekend|will it return after DEED|what keeps it from coming back|
is that a permanent fix|is it fixed for good|did this happen before|is it likely to happen tomorrow|
is this the same as last week|is it the same problem as yesterday|is this the same as last time|
have we had this before|did we have this already|has this happened before|how often does this happen|
is this a known issue|is it a known problem|similar incidents|any similar incidents|was there an incident like this|
is this related to the incident of last week|how do we avoid this|how to prevent it|
how do we make sure it does not happen again|what should we change so that it does not come back|action items|
have we seen this before|same thing happened last week did it not|did we have this last week|
was it like this last week|did this happen yesterday too|have you seen that before|is it the same thing again`,
};
