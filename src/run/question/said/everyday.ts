/**
 * What tired people say, in everyday words.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE,
 * METRIC, DEED.
 */
import type { AskTopic } from '../../ask.ts';

export const everyday: Partial<Record<AskTopic, string>> = {
  changes: `has anything gone out on COMPONENT|has something gone live|what is new on COMPONENT|any new builds|
did someone mess with COMPONENT|who put that live|what landed today`,
  logs: `does COMPONENT log anything|has COMPONENT logged anything|what is COMPONENT saying|
show stderr of COMPONENT|let me see what COMPONENT prints|what message does it fail with`,
  handover: `handing over to my colleague|handing this off|pass this on to the next one|what should the next person know|
leave notes for the next one|I go off duty, write something for the next|hand it to the morning team|
what do I tell the one who takes over`,
  'customer-update': `external comms please|one line for the support people|customers are asking what do I reply|what do we post publicly|
a line for support|what may support say to callers|a sentence for customers`,
  affected: `how many got errors|how many people got errors|how widespread is it|who can not buy|how much of the shop is down|do customers see this|how far does it reach`,
  standing: `what clears the release of COMPONENT|why is CHANGE innocent|what makes COMPONENT innocent|what clears COMPONENT`,
  remedy: `what have people tried already|what has been tried|what did people try`,
  since: `how long already|how long has this been going on|when did users first get errors|time it broke`,
  trend: `did it recover|how is it developing|is it growing|still rising|is it still rising|all good again|everything ok again|good now|is the shop back|back up|can people buy again|is it done|trend|
are errors climbing|going downhill|does it ease off|up or down|getting worse or flat`,
  'whom-to-ask': `who do I ring|who do we get out of bed|is anyone of COMPONENT awake|who is the right person for COMPONENT`,
  owner: `which squad has COMPONENT|whose baby is COMPONENT`,
  evidence: `any hard evidence|is there any evidence|evidence please|what data backs that|where do you have that from|got proof|show your sources|pull up EVIDENCE`,
  help: `what do you understand|what questions do you answer|what are my options with you|which questions can you answer|how does this thing work|what are you good for|instructions please|is there a manual|how do I talk to you`,
};
