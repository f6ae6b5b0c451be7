/**
 * What people say who want to know of or want `decide`: the decision: who may, who did, what is waited for.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const decide = `what did the one who denied it say|why was it denied|why did they deny it|who denied it and why|
what reason was given for the denial|approved|go ahead|yes do it|lgtm ship it|who can approve this|
am I allowed to press that|nope, deny it|did anyone approve yet|ok from my side|
Approve it for me, I'm on my phone and the button doesn't work|can the intern sign this off or does it have to be me|
who denied it?|+1, run the thing|needs two people or one?|no. don't run that, rejected|fine, have it your way, go|
I give my permission as incident commander|whose go do we wait for|has the rollback been okayed|
hit approve on my behalf pls, on a bike|Do I need to be on call for to approve?|
was it Dieter who gave the go or did it run without anyone|green light|thumbs up from DB team, proceed with it|
i'd rather not, decline|why can't I approve this|yes|vai, approve|
i've read it twice, talked to the product owner, and we're both okay with the short blip, so please proceed|
we're a bank, four eyes and so on, so does it need somebody from change management to say yes or is my click enough|
I approve|deny it|do it, you have my ok|No. Rejected, we don't restart anything during the sale.|
can you approve it yourself|As CTO I give you the green light.|was it approved already|
am i allowed to press that button or only my boss|Did anyone say yes to this?|
From my side there's nothing against it, proceed please|who has the right to decide here|nope dont do that|
may a junior like me click Approve?|how many approvals does it need|
I'm the product owner, I agree with the rollback. Does that count?|you have the permission|
who denied it and for what reason|approve it on my behalf, I'm driving|yes please make it|we go|
Has the head of ops signed off on the fix?|can someone from support approve or must it be an engineer|
i withdraw my approval|ok for me|aproved!!|
I was told by Stefan that I may sign these off while he's on the plane, so yes, do the rollback.|tamam, go on with it|
who can approve|who may approve|who has to approve|who is allowed to press|who must approve this|who needs to sign off|
whose approval do we need|can I approve|can I approve it|can I approve this myself|am I allowed to approve|
may I press the button|can anybody approve|do we need two people|how many approvals are needed|is one approval enough|
does the manager have to approve|do I need permission|who decides|who decides that|who decided|who approved|who approved it|
who approved that|who gave the ok|who pressed approve|who denied it|who said no|who rejected the rollback|why did he deny|
was it approved|was it approved yet|is it approved|approved already?|has anyone approved|has it been approved|
did somebody approve|did my click count|is it waiting for me|what is waiting for approval|
anything waiting for me to approve|approve|approve it|I approve this|i approve the rollback|ok from me|yes please|yep go|go|
go for it|go on|do it|do it now|just do it|ok do it|please proceed|proceed|proceed with the fix|you have my ok|
you have my blessing|green light from me|+1|+1 from me|lgtm|ship it|make it so|fine do it|fire away|run it|
sounds good, do it|looks good to me, go|approve it for me|approve on my behalf|please approve it for me, I'm on the phone|
can you press it for me|my phone can't show the button, approve it|buttons don't work here, take this as a yes|deny|denied|
I deny|reject it|reject the proposal|no|nope|no don't approve|I say no|I don't approve that|we will not do that, deny it|
refuse it|declined|decline the card|not approved|the boss said yes so go|Anna said ok on the phone, go ahead|
permission granted|you are cleared to roll back|consider it approved|ok go ahead|ok go ahead with it|alright go ahead|
is it approved and running|reject that|who pressed the button|did anybody approve it|who do we wait for|
do we need an approval|when does the approval expire|is the approval still open|will you do it by yourself|
do you failover automatically|will it run without approval|who's allowed to say yes here, I'm only a contractor|
who gave the ok for the failover at 3|for the audit: which person approved the action on the 14th and at which step|
ok now, go|does that need marta's ok or can i do it|deny it, a reindex at noon is insane|alright then, approve|
has someone given the go for the rollback|whose call is it to move a whole region|head of infra says yes, go|
can I approve this alone or do we need two|I'm the release captain, approved|rejected. I'll do it by hand|
do it, I take the responsibility|did lena approve something before she left|who signed off the rollback|
auditor asks: did anyone approve this action before it ran, yes or no|and was it the same person who proposed it|
let's do that, approved by me|can support approve such a thing or only engineers|was that restart authorised by anyone|
can somebody from the shop team say yes to this or must it be the lead|i deny that|has Tom already clicked yes on that|
looks fine go ahead|who has the right to say yes to this at night|who else needs to sign before it can run|
i dont have rights for that button, hwo has|is it approved now or does it still hang|Has it been signed off by now?|
Can a contractor press approve or only staff?|is my yes enough or do you need two|
Karin is the duty lead tonight, can she say ok or does it have to be me|Fine, I take the responsibility, run it|
is somebody from finance allowed to release thsi or only engineering|Nope, declined, too dangerous on a friday|
did anyone say yes yet|Yes. run.|do it, im fine with it|did anybody sign off|
No, I refuse this one. Too risky during teh sale.|was it denied and by whom|does it need two people|Apporve|
Can a contractor press the button or must it be someone from the team|you hvae my blessing|
i agree with fix, please to continue|is a yes from the VP enough or do you need the service owner|
whose thumbs up are we waiting on|
I am only the deputy of the service owner, who is on a plane, does my word count here or whose do we need for the buton?|
From my side as product manager there is nothing against it, so consider this to be my official consent to the fix|
the button just spins on my phone, so take this mesage as my yes and get on with it|who said yes|
can a second level guy sign that off|yep lgtm go|why cant i click it|is it approved yet|whose approval is missing|
im IC tonight, is my ok enough|permission granted, now please|do you need a go from me or from the db team|
did anybody sign off on the rollback|no, denied|is there anyone else who may press the button, sam is asleep|
who signed off on that|still pending? whos supposed to decide|fine by me, proceed|what was the reason given for saying no|
go go go|i was told only leads can approve, true?|reject that, too risky|why does it say im not authorised|
lead is on a plane, may i approve in her place|rollback is risky but ok, approved|why did marc say no to the rollback|
has anyone said yes to the restart|not my service, am i even allowed to sign off|Who may approve this?|
Yes please, go ahead.|Who has approved the rollback?|I am the duty manager, am I allowed to press the button?|
and who said no?|go ahead from my side, the customer agreed|Whose decision is it?|Why did Petra turn the proposal down?|
ok do it, approved|Is it still waiting for somebody's signature?|Does the product owner have a say in the approval?|
The CEO says yes, so consider it approved.|has it been approved yet|On what grounds was the restart rejected?|
I give my consent, please proceed.|Could my deputy approve it, I am on a train?|
Who is holding this up, whose click is missing?|Why can't I approve it, the button tells me I may not?|
who pressed approve on CHANGE|fine, you have my ok|Did anybody give permission for the restart?|
Is one approval enough at night?|I was the one on call last night, may I press approve as well?|wy was the restart denied|
do it, I take the responsibility, approved|am I allowed to sign off, I'm from payments|who has to say yes|approved by whom|
lgtm, go|did anyone approve the rollback|why did she say no|does it need two approvals or one|
just joined, is there a decision pending|can databases approve that, it's our component|why cant i click approve|
who turned down the failover and what was the reason|yes, run the proposal|I reject that, too risky for the primary|
has it been signed off|whose call is that|green light from my side|may the second responder approve too|
whos allowed to decide here at this hour|I'm only second on call, may I approve the restart|
the rollback still hasnt run, whose ok is missing|why was the failover refused, my team had asked for it|
who approved the rollback|yes do it, you have my ok|denied, too risky during the sale|do I need a second person for this|
whose signature is missing|I'm on the approver list, right|who has the last word on the rollback|
ok approved, and tell me nothing more|is the decision still open|and who decides that|does the IC have to sign as well|
was the restart ever approved by anyone|for the audit: who gave the green light and with what reason|
what reason did Tom give when he declined|has anybody approved yet|my boss is asleep, may I sign instead of her|
why did they turn the rollback down|lgtm, proceed|who else could approve while I'm on the train|
I refuse that one, not in business hours|who rejected the failover|and why did she decline|what made him approve it so late|
ok for me, go|has the owner of COMPONENT given his approval|who is allowed to approve this?|
may I approve it, I am only team lead|approve it please|who has given the approval|and who approved?|
ok from my side, you can proceed|who must say yes before the rollback goes|is a second approval necessary|
do I have the rights to release it|who refused the restart|for what reason did Kenji reject the proposal|I say yes|
Approved, go on with the proposal|does it need the approval of the doctor on duty or only from IT|
is it still waiting for somebody's click|why can't I press approve, am I not on the list?|has anybody decided already|
can a contractor approve this|on what hangs it, still on the approval?|yes do what you proposed|
my manager is in holiday, who else can confirm the rollback|did the CTO agree with it|was it accepted or declined|
green light from bank side|who is entitled to sign it off|why wont it let me approve|who has to sign off|
whose ok do we need|waiting on whom to approve|did anyone say yes|who gave the go for rollback|why did dana say no|
do you need my approval|need two approvals?|who may click that|can support approve this|im the lead, go ahead|
reason for the denial?|looks safe, approved|read the proof, go ahead|im an intern, can i approve|
My manager is on a plane and I'm only a contractor, am I allowed to approve this rollback|
you wrote that it was denied, by whom and for what reason, since I was told everyone agreed|
it's been ten minutes and nobody moves, what are we waiting for, whose yes is missing|
Fine, you convinced me, I've read the risk and the plan and had a coffee, approved|
who said yes to that restart, because it hit my service in the middle of a live broadcast|
The customer is okay with a short interruption, I have it in writing, so go ahead with what you proposed|
i cant find the button and the site is on fire, can I approve it by just writing it here|
why was the failover refused, the person who refused it has left the channel without a word|
just so we're clean with the auditors, whose approval is needed for a change on COMPONENT|
I don't like it, my team doesn't like it, so my answer to your proposal is no|
does it need one approval or two, the policy page contradicts itself and I'm not going to guess|
You say only the release managers can decide, and both are asleep, can the incident lead give the okay too|
we talked it over on the phone, the dba is fine with it and so am I, please proceed as suggested|
has somebody already approved the proposal or is it still hanging there waiting for a brave person|
the CTO asks me who gave green light for the rollback of CHANGE, I'd rather not point at the wrong one|
As head of operations I thought I had the right to approve this, yet it tells me no, why am I not allowed|
what is holding us up, the plan is good and everyone nods, is it still the approval|
yes to your plan, do it, and tell my husband I'm sorry about dinner|
my approval was at ten and Jon's denial at ten past, so whose decision counts now|
I'm just the on-call of the neighbouring team, do I have the authority to confirm this or do I need someone else|
you say its waiting for approval but i aproved it ten minutes ago, so whose approval is still missing|
i was told i may decide and now the button tells me otherwise, who has the right to approve then|who may approve that|
say who said yes|do i have the rights to say yes|i say yes to it|who clicked approve|does it need two approvals|
approved from my side|was the rollback approved|am i even allowed to click that as a junior|
who denied this and on what grounds|fine by me, go for it|who has to say yes to this, me or the game lead|
i'm head of IT not on call, can i sign this off|why is this waiting for a second approver|
i turned it down by accident, who can overrule me|promoter wants to know who gave the ok for that|
does security need to sign this or is ops enough|dba here, do i count as an approver for that|
finance must agree because b is pricier, did they?|who's got the last word here|still waiting for an ok, from whom?|
why did jonas say no to it|yes do it, treasury agrees|can the night manager press approve|do you need one approval or two|
who is allowed to okay stuff during live events|i'm on the approver list aren't i|so what are we waiting for|
can't reach the approver, may the IC do it|airport duty manager says yes, is that enough|was it marta who okayed this|
you denied me? on what basis am i not allowed|shift lead said yes on the phone, can you take that|
who signs off on switching provider|is product allowed to approve or only eng|i'm the dba, i approve|
why two approvals, it's 3am|dispatch chief approves, enough?|can the intern press it|who said no and why|
do i count as an approver|what are we waiting on|approved from my side, do it|whose ok is missing|lgtm press it|
why was it denied, did he give a reason|does it need one signature or two|who let that through last night|
is my thumbs up enough or do i have to click|its sitting there since 20 min, who's the bottleneck|
may a manager approve or only oncall|ok ok yes, do your thing|am i allowed to overrule the deny|who clicked, him or her|
what did you want to do about it|what were you going to do when we stopped you|what had you proposed before the stop|
what was your plan before you were stopped|does the button still work|does that approval still count|
who said yes to the rollback|do it, approved from my side|im on call for COMPONENT, may I press the button|
whose ok do you need|denied by whom|who do we need a yes from|no dont do that one, denied|why hasnt anyone approved yet|
can a dba sign off or only the lead|who turned it down|what reason did they give for the no|was the restart ever approved|
ok fine, take your proposal|am I allowed to sign this off|I reject it|is a manager's approval enough here|
who gave the green light for the failover|what's blocking the approval|dba here, fine by me, go ahead|
boss asks who approved the restart|on what grounds was the rollback refused|I dont own COMPONENT, can I still approve|
why isnt the rollback running, whose approval is missing|sale's over, you have my approval|
does it count if the lead approves by phone|ok do the proposed one, I approve|can I approve, I am the product owner|
my manager says ok, go ahead|is my ok enough or must be an engineer|fine by sales, do it as proposed|
does a support lead have the right to press approve|who has denied the rollback and what reason he gave|
is someone still needed to say yes|im new, am i allowed to press that|yes please, approved from my side|
did anybody approve it already|why can't I approve|do we need two people for this|was it the boss who refused|
on whom does the approval hang|partner agreed, proceed|you can proceed with your plan, the sale is finished|
do we need the CTO to sign it off|what is still missing for the approval|is a yes from the night manager valid|
approved, go ahead|can support approve or only engineers|does it need a second pair of eyes to be approved|
am i on the list of approvers|is it still waiting for approval|do you need my ok|who has the last word on this rollback|
do we need the ceo to sign off|yes please go ahead with your proposal|what was the reason for the no|
nobody approved it so far?|who is entitled to say yes|is my yes enough|im only the intern, can i click approve|
what does it hang on, is someone's sign off missing|go ahed|i'm the owner of COMPONENT so may i approve|
the users cant pay and we still wait, for whom|who blocked the restart|was it approved or not|restart approved|
okay do what you proposed|is my approval missing|how come it was rejected|who signs|has the lead said yes|i give my consent|
what do i need to be to approve|which people are allowed to click approve on prod|
why is nothing happening, does somebody have to approve|thumbs up from me|who has decided that|
why did she say no to the rollback|cause is clear, users suffer, approved|is it me who has to press approve|
the rollback hasn't run, who's holding it up|who's allowed to say go|who refused|
whats missing until it can be executed, an approval?|our cto says yes, so go ahead|i'd rather say no to that proposal|
has the decision been made|do you take my word as an approval|on call but not owner, can i approve|
for what reason did he reject it|by whom was that signed off|it's a yes|who else could approve if she's asleep|
yep approve it|been waiting for half an hour, who has to give the ok|who aproved it|sure, do it|
does legal have to sign that off|can I approve this|who has to click|why did Marta refuse|
am i allowed to press it as team lead|approved, go|did she give a reason for the deny|do i need compliance for this|
who rejected it and with which words|is it still waiting on someone|who approved that in the end|
I'm the incident manager, do I have the right to release it?|why doesnt anyone approve|on whom does it hang|
can the duty manager overrule the deny|what was the argument against it|do it please, my ok you have|
By whom was the request declined?|are we blocked on a person|yes go|not me who denied. who was it|may vendor staff approve|
was it denied on purpose|the dba denied? on what grounds|ok ok do it|who is supposed to sign that|
i have a red button in front of me, am I entitled|any reason given for the no?|it's a yes from treasury|
who has the last word on that|is it up to me|why is it still pending|did the second person already click|
may I reverse my deny|which of us can say yes|was it the dba or Tom who blocked|what holds it up|why no?|
does the head of payments have to sign|lets do it|waiting on whom?|Has the second approver responded?|
and who was the one with the veto|is a single approval sufficient at night|I hereby give my consent.|
do we need the CISO to agree|Lena said no but Lena is on leave. Who's allowed to say yes instead?|
i am just the intern, should i press approve or is that not mine|what is missing for a go|is treasury's ok needed|
who pressed deny, i have a right to know|whats the reason they gave for turning it down|
is it still open or has somebody decided|who do we wait for now|yes from the business side|can i take back my approval|
why did they not want it|do i as dba have a vote|did the duty officer decide yet|ja, mach. approve it|
who may overturn a denial|the chief, or whoever it was: why the no?|i'm for it, go|who gives the go|did he say why|
from whom is the approval missing|is the denial final|yep, approved|Whose consent is required?|
we have two yes and one no. who counts|why did risk veto|is it with me now or with treasury|does a deny from a junior count|
who's next to sign|who besides me can press the green one, I'm on a train|
does it need a second pair of eyes or is mine enough|Why is the card still grey, who are we waiting on?|
approved from my side, go|im not on the list, who is|am i allowed to approve that as a contractor|
can i say yes as managing editor|whose yes do we need|why was it turned down|ok ok approve|which one of you approved this|
does it need two?|I pressed approve and it says not allowed|who is permitted to release the action at night|
reason for the no?|why did Lena turn it down|am I entitled to approve here|approve pls|who gave the ok for this|
do you need my yes|is a director needed for that|Which people can sign this off today?|
i'd take the responsibility, can i press|who clicks|may the venue manager approve or only engineering|am i allowed to|
Who has rejected my rollback?|why'd she deny that|yes please go ahead with it|is it approved by now|who is authorised|
two approvals or one|who's got the say here|why no from bet ops|who hasnt approved yet|can a data engineer approve this?|
waiting for whom|who decided against it|do i have the right to approve this|who in the bank may ok this|
ok, approve the thing|has Ravi given his ok|go with it|green light from studio|no idea who has to accept this, can you tell|
the no came from whom and what did they say|is my approval counted|why can she approve and i cant|
on whose decision do we hang|I hereby approve|who can sign|am i on the approver list|who is supposed to click this|
did the night manager agree|my click didn't count, why|fine by me, proceed with the action|who vetoed|
does finance need to agree|I was told to approve. Am I the right person?|who needs to say yes|
what was her reason for declining|approval is given, start|you have my approval|approve it please, i cant find the button|
am I senior enough to press that|has this been decided|who turned it down tonight|
I'm standing in for Petra this week. Can I give the approval?|nobody told me why it was denied, reason?|
we all look at the card and nobody presses. whose job is it|good plan, approved from the newsroom|who can say yes to this|
who's approving this, nobody answers|yes do it, my store is dead|can I approve or does it have to be an engineer|
who gave the ok for that|am i allowed to click that|i'm the regional manager, approved from my side|
On whose authority was the rollback done?|does the owner of COMPONENT have to sign|is it still waiting for somebody|
who needs to press|do we need two people for that|did anyone approve already|what was the reason to refuse|
you have my blessing, proceed|it was declined, by who and on what ground|can the duty manager of the hotel approve that|
why isnt it done yet, who is sitting on it|who do i have to nag for the approval|the cto says fine, please proceed|
i take it, go|are we stuck on an approval|why may i not press the button|was it me who has to confirm??|
lgtm, ship the rollback|I'm only the store manager. May I approve this or not?|who has to say yes so that we can go on|
it says denied, by whom?|can support approve in an emergency|who allowed the restart at noon, that killed my lunch|
yes from finance as well, do it|why did they turn the fix down last night|it hangs on what|who clicked approve last night|
by whom was it waved through|did someone reject it and what did they write|
may the shift lead from the warehouse give the go|who are we waiting for|why was the ok given so late|
who is allowed to release that outside office hours|was there a second approval|
are there people on the approver list who are awake, i mean who may approve|does it need a manager|
please proceed with the proposed step|i cant click it on the phone, but you have my yes|which person rejected my card|
who can give it free|why hasnt anyone approved it|may the hotel manager say yes|i say go|
do i need the ok of engineering or is mine sufficient|what was the ground for refusing|
did sophie deny it or was it timeouts|who nodded it through|please carry it out, i approve|which people may press that|
is anyone's yes still missing|who authorised that|okay from warehouse side, proceed|
i cant approve, it says not allowed. who can|yes please do what you proposed|it stands there since 20 min, who must react|
Engineering sleeps. May I as head of retail approve?|she said no without a word. does anybody know why|
i'd approve but am i entitled|it says waiting. for whom|ok from the hotel management, go ahead with it|
who was the one that finally agreed|do it, the store manager agrees|
is it true that Paul refused the card, and for what reason|does the approval need an engineer or can a shop manager do it|
who put the no|what is still needed before it runs|i was asked to approve but there is no one to ask, am i allowed|
who gave green light|am i as an outsider permitted to press approve|
the owner of the chain just said yes on the phone, go ahead|why did it take so long to get a yes|someone denied, who|
who can overrule the denial|who said no and on what ground|ok go|go ahead with it|am i allowed|
what are we waiting on, a human?|I'm only on secondary, does my yes count|who clicked deny|who can sign this off|
need two pairs of eyes or one|denied? by who, why|do it, I approve|still waiting for approval or what|whats blocking|
can I as a contractor approve|Is the change board needed for this or does the on-call's word suffice|
did Ravi give a reason when he turned it down|am I the right one to approve|who denied|why was it rejected|why denied|
clinical safety officer must say yes as well, no?|ok from my side, go|is it on me or on the duty manager to say yes|
lgtm, run it|can a trainee approve|who has the authority here at night|does it need a second approver|who's the approver|
was the denial from the grid desk or from engineering|pls go ahead|I give my ok|ok approve that one|still pending?|
which person are we waiting for|if Kim is asleep who may say yes instead|on whose authority did that run|
why was my approval not accepted|who has to press that button|so who said yes|approver?|do you need me to approve that|
can the service owner approve or must it be ops|yep do that|is it true that Tomasz turned it down? what for|
what was his argument for denying|whos on the approver list|we wait for what exactly|
is it my turn to say something, or whose|who okayed that|ok, do the proposed thing|who can give the green light|
on what grounds was it declined|i'm the service owner, do I have the right to approve|whats missing for it to go ahead|
was it approved at all|whose name is on the approval|is my manager's approval needed|approved, go on|
Who is entitled to release this at the weekend?|duty manager here, do I have to do something with this card, am I entitled|
I see a red cross on it. who declined and what was the reason|My yes from 10 min ago, did it register as an approval?|
are we stuck because nobody clicks?|ok. you convinced me. approve|may i|does the head nurse have to agree to it|
who must be asked before we may run it|should i approve as i am or call the lead, whos allowed|
did the denial come with a comment|okay from the service owner's side, please execute|who has the last word|
why did she turn down the card|may the vendor approve|for whose ok are we waiting|who confirmed the action|
whose thumb has to go up|who threw the spanner in, i mean denied it|is my thumb good enough|
what on earth are we still waiting for|fire away, approved|am i allowed to press this or does it need somebody from ops|
who said no and what was his reason|why is it sitting there, whose yes is missing|
i'm only the station manager, can I approve it|yes do it, approved|ok from my side go ahead|do we need one signature or two|
Was that denied by a person or did it time out?|what are we waiting for, a sign from god?|fine. go.|
i have the mayors ok, proceed|who turned it down, us or security|can the dispatch lead approve or only engineers|
who is blocking it|Which of us is entitled to confirm this?|may a contractor click that|
i approve your plan, the trains are in the depot anyway|was it Anna who declined? did she leave a note|
who has to say yes here, the airline or us|i cant click approve, am i not in the group|
did the chief refuse or did nobody look at it|who are the approvers|does this need two people at night|
why was that denied, i thought we all agreed|Has anyone approved it yet?|can support press the button in an emergency|
permission granted from dispatch side|why does it not run, i thought it was approved|is it hanging on me or on someone else|
who gave the green light|who rejected, reason?|can i as a vendor approve|ok do what you proposed|who has to sign|
ok you have my blessing, do the thing on the card|is the approval missing or the nerve? who has not approved|
Was the reason for the refusal written down?|i confirm|are there enough approvals|security wants to know who approved|
am I authorised|why is nothing rolling back, does it want a signature|the risk is ok for me, go ahead|did my approval count|
two of us said yes, whats missing|who decided against the failover|am i senior enough to okay this|
Is the manager's consent needed during boarding hours?|approved by dispatch command, do it|
does a thumbs up count as approval|ok to proceed from our side|is it for me to decide or for the owner|
who denied it?? i was about to approve|im on the bus with phone only, can i approve from here or must someone else|
who can say go at the weekend|has the station chief given his ok|do it, the card i mean`;
