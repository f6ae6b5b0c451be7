/**
 * What people say who want to know of or want `postmortem`: a report of the incident.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const postmortem2 = `write me the incident report please, for monday's review|start the rca doc|
write up for the promoter what happened and why, a proper report|
draft the incident report for our enterprise customers contract|rca for the auditors, please prepare|
can you do the write up, i only need to review it|
do we even write an incident report for a false alarm? if yes draft it pls|pm draft please|start the postmortem doc|
write an rca|Incident report for the franchisees, one page|can you write down the whole thing for tuesday's blameless|
draft report|need the RCA for iso people|the authority wants a written report on it. start one|
before we all forget: can you put a first version of the pm together|RCA?|write it up for the owners please|
doc for the review please, with everything in|make a draft of the report, security will read it|rca draft by 10 pls|
for the franchise meeting: incident write up|have you a draft for the report|
could you write up the PIR draft, risk wants it by 12|draft RCA please, in english, for the auditors|
make the incident report, the clinical risk template|please draft a PM|write the report for the IT committee|
postmortem pls|can you start on the RCA|write a post incident report for ofcom, a draft|
RCA document, can you prepare it|can you draft the paper for the blameless review on thursday|
start the incident report, I fill in the business part|RCA draft?|
please create the incident report incl. impact and lessons|
can you prepare the after action report for the crisis team|PM doc please, with five whys|get the RCA going please|
do me a draft of the incident report for the insurer's board|write up the incident for the thursday review please|
need a written report about this incident for the works council, first draft is enough|
the pm template wants filling, can you|the customer demands a root cause report, can you make one|
can you begin the rca document|I want the report on my desk tomorrow, please draft|
we must file a report with the authority, please write a first version|write up the pm pls|
Would you prepare an incident report for the regulator?|first draft of the rca until tomorrow|
write the blameless thing|please prepare the report about this incident for monday|can i have an rca draft|
incident report for the insurer please|the council wants a written report, start one please|
please make an rca for COMPONENT|kick off the postmortem doc|my boss wants a written rca by tomorrow noon|
could you put the incident in a report|please put the findings in a postmortem, i will polish it|
report for the post incident review, can you write it|do the writeup please, i am too tired|
draft the report for the chain's head office|a draft of the incident review for thursday please|
write the rca, leave the lessons blank`;
