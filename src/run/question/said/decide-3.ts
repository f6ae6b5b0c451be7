/**
 * What people say who want to know of or want `decide`: the decision: who may, who did, what is waited for.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const decide3 = `why did Jana say no?|who is allowed to press this|can I say yes to that, im only on rotation since monday|
who do we wait for|i approve. go|can I be the one who approves?|on what ground did carlos deny|who signs this off|
so who can approve that, the card doesnt say|who at the museum is supposed to approve things, me?|
approved from my side|who has to say yes|am i allowed|Who said no?|what are we waiting on|
yes do it, thats my approval|do I need to press or does someone else|who can press that button|
who approved this at 3am|whats missing for the go|ingrid says yes on the phone. can i press for her|
who denied that and what did he say|do you need two thumbs or is one enough|approval needs who? revenue or it|
It says 'needs 1 approval from routing'. i'm dispatch. does mine count?|so security says no. on what grounds|
whose decision is that|he said no - did he leave a reason?|who'd have to agree to that|
am I the one you're waiting for|who is entitled to let that through|am i allowed to approve this as a contractor|
Why was it denied? I see no reason given.|ok from my side, do it|who gives the ok for clinical systems|
approved from my side as clinical lead|who turned it down|what are we waiting for exactly|
is the mayor's office needed for approval|go|who said yes to this|can shift lead approve|
who denied, when theres a whole city waiting|for what are we waiting now|I approve, shift lead grid control|
who's allowed to approve core changes|who gave the green light|why the deny|yes do it, approved, network duty manager|
Does it need a vp or is a senior enough to press the green one?|you have my blessing, proceed|
i see the card but the button is greyed for me, am I not entitled?|is my ok enough as the system owner|
on whose word was it denied|lgtm go for it|May a civil servant of grade 11 approve that?|who has to agree besides ops|
the pension board agrees, run it|who can release this|who approved while i was in the shower|what made them refuse|
ok do it, im the owner of billing|waiting on whom?|who signs|approved|i dont get it why was that refused|
go ahead from the business side|who pressed deny pls|who may order the switch|go from me, CFO|
who said no and what was the reason|who gets to say yes to that|why was it turned down?|what are we waiting for|
approved from my side, go on|can I approve as incident commander|why did Petra deny it, did she say|
Who decides this and what holds them up?|who allowed that at 4 in the morning|why was it denied, i wasn't there|
am i allowed to press approve at all|do i have the rights for that button|who has to agree to it|may i press it|
who denied|yes do it, approved|Why did they turn it down?|I approve|yes please go ahead with that|
is it me who has to say yes|by whom was it denied, and why|ok from me, do it|what's blocking the approval|
may i say yes to rolling CHANGE back, i'm from another team|am i on the list of those who may approve|
was it refused, and for what reason|Bea declined, did she leave a reason|whose yes are we missing|you have my go|
could i approve too or only the owners|who said yes|all right, do it|what is outstanding, whose approval|
does it need my approval or is it someone else's turn|may the night porter approve lol|fine by me, proceed|
is anyone still to say yes`;
