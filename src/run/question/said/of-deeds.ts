/**
 * What people say who ask what to do, what was done and who decides.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE,
 * METRIC, DEED.
 */
import type { AskTopic } from '../../ask.ts';

export const ofDeeds: Partial<Record<AskTopic, string>> = {
  'what-if': `what happens if we do nothing|what happens if nobody does anything|nobody does anything until morning|
what if we wait|can we just leave it|what would DEED do|
what happens if we DEED COMPONENT|what would happen after DEED|is it safe to DEED COMPONENT|is DEED risky|
what is the risk of DEED|will DEED lose data|does DEED lose anything|would DEED of COMPONENT help|
what are the side effects of DEED|does DEED cause downtime|do we lose sessions if we DEED|why not just DEED COMPONENT|
what could go wrong if we DEED|can it wait until morning|will it heal by itself|does it go away on its own|
would DEED help|will DEED fix it|does DEED fix it|would a DEED fix this|does DEED help at all|
what if DEED does not work|what happens if DEED fails|what happens if DEED does not work|
what happens to users when we DEED|will users notice the DEED|do we lose data if we DEED|if we DEED do we lose carts|
what do we lose with DEED|is there a downtime when we DEED|how dangerous is DEED|how risky is DEED|is DEED reversible|
can we undo DEED|can DEED be undone|can we go back if DEED fails|so DEED or wait|DEED or wait|should we DEED or wait|
should we DEED|should I DEED COMPONENT|do we need to DEED|is it worth to DEED|DEED or DEED|is DEED better than DEED|
what happens if nobody approves|what if nobody presses the button|what if we ignore it|can we ignore this|
can this wait|can it wait till tomorrow|does it fix itself|will it fix itself|would it help to add more memory|
would more memory help|would more replicas help|would scaling help|what if we scale COMPONENT|
what if we turn COMPONENT off|if I press approve what gets touched|if I approve what happens|
what happens when I approve|what would approving do|what does the button do|what does approve do|
what would the fix do|what exactly will you do|what will DEED touch|is the DEED risky|
is the DEED risky can we undo it|can we undo it|can it be undone|is there a way back|what if it makes it worse|
could DEED make it worse|can we just give it more memory|give it more memory|would a bigger pool help|
can we just add more replicas|would it help to scale COMPONENT|what would scaling COMPONENT to 4 do|
can I DEED COMPONENT just to be safe|should I DEED COMPONENT just in case|would it be bad to DEED COMPONENT|
do people lose their carts|will we lose orders`,
  act: `fail it over|fail COMPONENT over|DEED COMPONENT|please DEED COMPONENT|can you DEED COMPONENT|DEED it|just DEED COMPONENT already|let us DEED COMPONENT|
go back to the old version of COMPONENT|put the previous release of COMPONENT back|give COMPONENT more replicas|
turn COMPONENT off and on again|cycle COMPONENT|add capacity to COMPONENT|scale it up|undo that|reverse that change|
get rid of CHANGE|switch to the standby|I want you to DEED COMPONENT|install the version from before|
replace the certificate of COMPONENT|kill COMPONENT|kill the pods of COMPONENT|just kill it|
put the old version of COMPONENT back|make the old version of COMPONENT again|bring back the old version of COMPONENT`,
  'propose-again': `what should we do|what do we do now|what now|what next|next steps|what is the plan|what do you suggest|
propose something else|any other option|what can I do|how do we fix this|how can we fix it|what do you recommend|
do you have another idea|how do we get out of this|what would you do|do you need something from me|
I was just paged what should I do first|is there a workaround|make a proposal|how do we mitigate|
do I need to do anything|do I have to do something|what do you need from me|what do you want me to do|
can you fix it yourself|can you fix it|can you repair it|can you solve this|what is the fix|what is the solution|
how to fix|how to fix this|what would fix it|ok what is the plan|what are our options|what options do we have|
what should I do now|whats next|propose the fix again the button is gone|I can not find the button|
where is the button|show the card again|send the proposal again|is there another way|what is your recommendation|
anything I should do|what is left to do for me|what do I do|just tell me what to do|tell me what to do|
which button do I press`,
  decide: `who may approve|who can approve this|approve|approved|yes do it|go ahead|ok do it|deny it|reject that|who decides|
who has to press the button|ship it|I approve|yes please go|who gave permission|who approves|who approved|
who approved the DEED|who approved that|who pressed the button|who denied it|was it approved|is it approved|
is it approved yet|did someone approve|did anybody approve it|has it been approved|who do we wait for|
whose approval do we need|do we need an approval|can I approve it|can I approve this myself|am I allowed to approve|
how many approvals are needed|until when can it be approved|when does the approval expire|is the approval still open|
has anyone pressed approve|don't DEED anything before I say so|do not DEED yet|do nothing yet|hands off|
hands off do nothing yet|nobody touch anything|do not touch anything|wait before you DEED|will you do it by yourself|
do you DEED automatically|will it run without approval|can somebody approve this|who has approve rights|
who is allowed to press approve`,
  remedy: `what fixed it|who fixed it|what was done about it|what did you do to fix it|how was it solved|what made it go away|
what helped in the end|was anything done already|what have we tried so far|what actions were taken|
did anybody do DEED|was it DEED already|has COMPONENT been DEED|which step solved the problem|
how did we get out of it|what did the trick|who carried it out|what did you do|what have you changed|
what did you change|which fix was applied|what was the fix|how was it fixed|what did we do in the end|
how long did the fix take|who ran it`,
  'new-look': `look again|investigate again|check again|start over|take a fresh look|rerun|redo the investigation|have another look|
look into COMPONENT|investigate COMPONENT|dig deeper|dig into COMPONENT|do it all again|recheck please`,
  status: `status|what is the status|what is pending|what are you waiting for|what are you doing|is anything waiting on me|
any progress|where do things stand|any news|how far are you|are you still working on it|what is blocked|
which approvals are open|what is outstanding|update?|is somebody on it|is anyone looking at it|
who is working on this now|is this being worked on|is anyone working on this|who is on this|are you on it|
what is happening with the fix|did you do anything yet|have you done anything|what have you done so far|
is the fix running|is something running right now|what are we waiting for|what is it waiting for|still waiting|
is it approved and running`,
};
