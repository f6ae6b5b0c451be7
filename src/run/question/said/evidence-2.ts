/**
 * What people say who want to know of or want `evidence`: what something rests on.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const evidence2 = `what do you base that on, the graph or the code?|what does EVIDENCE show exactly|is there proof it is the rule|
give me EVIDENCE please|where did you get the number from|how do you know payouts are skipped and not only late|
any hard evidence against the form|on which ground do you say false|proof?|where's that from|what makes you say so|
Which data did you use for it?|show me what you saw|source please|and you know that how|
can one see somewhere that we're on that list? show me|how do you see that its the heart|
how would you prove that to a sceptical vendor|what led you to this|which file, which line, how do you know|
how do you come to that conclusion, what data|show the drift|where do you take that from, show me EVIDENCE|
how do you know it was the token|I would like to see what you base this on, before I sign|Show me EVIDENCE again.|
any proof for that or is it a guess|source?|the IT security officer wants to know on what facts this stands|
what supports that, EVIDENCE only shows half|how did you come to that conclusion|show the proof for the memory story|
what makes you say the HLR|you write "likely the index". On the strength of what?|
can I see with what you underpin that? auditors love it|EVIDENCE please open it up for me|
what do you have in hand for this|hard facts or a hunch?|which measurement tells you this|
whats that "likely" built upon|where did this number come from|
please attach what proves it, otherwise the vendor wont accept|on what do you found this|got a chart that shows it?|
is there something black on white|EVIDENCE says what exactly? show|how sure is that source, where is it from|
on what do you base that its my commit|can i see EVIDENCE please|what proof have we that it's the supplier|
whats EVIDENCE|where do you take that from|show me the evidence, not the conclusion|prove it|
EVIDENCE says nothing of the kind, let me see it in full|on which data do you say the gates are fine|show EVIDENCE|
what backs that up|how did you arrive at that|i'd like to read EVIDENCE myself|on what grounds|how do you figure|
where is the proof of that|EVIDENCE, could you open it for me|I'd need something that shows that it was the supplier|
EVIDENCE says what exactly|show me EVIDENCE, the approver asks for it|and you know this how|receipts please|
let me see what you saw|on the strength of what do you say this|could you attach EVIDENCE|
I present this at nine. Which facts is the finding built on?|what shows that|can you back it with something`;
