/**
 * What people say who ask for the aspect `override` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const override = `can someone else approve this|can the director overrule|am I allowed to decide this alone|
who else has the right to press it|the owner is on a plane, who may decide instead|can the cto just say yes|
is one approval enough|do we need two people|could my manager approve it in my place|can I approve my own change|
Jonas denied it, can Petra override that|who outranks the deny|may an on-call from another team approve|
can the ic push it through|does the vp have a button|who is allowed to approve here|
is my ok enough or does payments have to agree|can a head of department go over the denial|
what if the approver sleeps, who is second in line|is there a deputy|am i even on the list of approvers|
who can say yes besides me|could ops approve it without dev|Is it permitted that I alone decide?|
do i have the power to do this on my own|four eyes needed?|can the boss take the decision away from us|
the store manager wants it, may he approve|why is the approval only with Kim, can't it be anybody|
who has the last word|does a no from one person block it for all|I'm a contractor, may I press approve|
who overrides who here|can the coo force the rollback|
it's been denied by someone from marketing, does that even count|may security veto it|
is there an emergency approval by someone higher|can we outvote the deny|
does the ceo's word here in the thread count as approval|
if the database owner says no and the incident lead says yes, who wins|is it my decision or the release manager's|
can we add another approver|who may approve on weekends|do I need my lead's blessing first|
can I overrule the denial as duty manager|could you accept an approval from the shift lead|
are interns able to approve these things|who decides if Ali doesnt|may I go over his head|
is a second signature required for the ledger|can the fix go ahead on my say so|
wait, one person can just roll back production?|does it have to be an engineer who approves|
would the other dba also be allowed|can the customer's own admin approve it|who's authorised|
I'm acting head of ops tonight. Am I authorised to approve CHANGE rollback?|can a director cancel the stop|
is there anyone above the approvers|what happens if two approvers disagree, who counts|
if legal says stop, do we have to, or can the lead ignore it|
hospital director is here and wants it done. does that suffice|Can the team leader decide it against the developer?|
can anyone in this channel press it|could someone with more rights push it|
who signs off when the owner of COMPONENT is on holiday|can someone from the vendor approve|
am I the only one who can decide that?|does it need a manager|nobody of the approvers is awake. who else could|
can i delegate my approval to Tom|is a junior's approve valid|the deny came from a non owner. is it binding|
can the night shift decide or wait for the day people|who can overturn that|
so one deny and it's over? cant the majority decide|do rules let me approve since I wrote CHANGE|
may finance block a rollback|could the incident commander decide without the service owner|who's entitled to stop it|
can i veto|is the escalation manager allowed to approve|our ciso says do it. Enough?|
i would like to overrule this. can I|who is able to approve for the bank's side|
can my colleague press it for me, im on the train|does the approval have to come from the team that owns it|
can a person from the other shift override my deny|is it okay if only i sign for it|
can two leads together beat the owner's no|which role is needed for approve|
could the product owner approve it, he's here|which people have the rights on this card|
whats the rule, who can decide in a sev1|can someone senior unblock this|approval by the plant manager possible?|
must the same person who denied it approve it, or may another|
would you take a yes from me, I am not in the approvers group|i said no but the boss wants yes. does he get his way|
The card's been waiting 25 minutes on Aylin. Could her boss press it instead?|
i wrote CHANGE myself and now I would be the one approving its rollback, is that even allowed|
customer is losing orders and one guy said no. Who has the authority to turn his no into a yes|
does the restart of COMPONENT need a second person or is my yes sufficient|only I am awake. may I decide it on my own|
can Lou approve in my place|can a developer approve his own rollback|can my boss approve|
can my manager approve instead|can the card be approved by someone from another team|
can the night shift approve alone|can two juniors approve it together|can two juniors approve together|
could a manager approve in place of the on-call|does a denial mean forever or can a second person overrule|
i can't approve my own, right?|is Tom among the people who can say yes|may i press it as shift lead|
the boss is on the plane, who else can approve|does my no beat her yes|
I'm the product owner and want this stopped. do I have a say?|may someone from another team approve in an emergency|
who's entitled to decide when the lead can't be reached|
Can the support manager give the ok or must it be an engineer?|does it need two people or can I do that by my own|
and if they disagree, who decides?|who can overrule|our ceo is in the channel and says go. does that count|
I denied it. can somebody else approve it over my head?|do you accept an approval from legal|
it's only me at night. is my click valid for a database change?|who has the last word here|
is there any deputy who's allowed to click yes|
head of sales wants it delayed until the demo is over, is she allowed to block|
can the incident lead skip the approval|am i in the list of approvers|would you run it if the vp types yes here|
why can't I approve, and who can instead of me|can you go ahead without approval if it gets really bad|
customer's own admin demands we roll back. does he have any right to|two said no, one boss says yes. what counts|
does a contractor have permission to press that|
who gave him the right to approve, I thought it's the owner only. may anyone do that?|
can I pass my approval right to a colleague, I'm about to board|
does finance have to agree since it's the ledger or can ops alone decide|
if the on call doesn't answer in 10 min, does the right to decide go to someone else|may I as trainee press this|
can the other team's lead veto it|
the card has sat for 40 min and the only approver is in surgery, literally. may the cto click it in his stead|
one said deny, and customers are dying here. who stands above that|
I caused it, am I allowed to approve the fix for it as well?|
is a yes in a phone call from the owner enough or must he press himself|
could someone from platform legally press that, they don't own COMPONENT|
The boss of our boss wants it rolled back at once. Can he order that against the team?|
do I as night shift have the authority to say yes to something with downtime|
nobody of the two leads can be reached, who's third in line for deciding|am I by myself enough for a no|
if legal says stop and ops says go, whose word do you follow|marek is on a plane. can i press it as his deputy|
Tomek not answering. may the city manager approve?|head of ops says do it. does her word count or must it be security|
can i approve my own proposal being on call alone|promoter wants us to do it, is that enough or does Priya have to|
dba unreachable, is the vp eng allowed to press it|who else besides carlos has the right to approve this|
may one person alone let out two million|security lead is on leave. her deputy? or the cto?|
payments lead in the cinema. ceo in the channel. good enough?|
i'm vp of travel, can i push that through against the deny|can a contractor approve that|
does a deny by one outweigh an approve by another|may product approve if no engineer answers|
mail admin is ill. would the cto's approval count|can the host of the call approve, she's svp|
The transport authority demands the rollback. can they decide that over us?|Mo isn't here, am i as shift lead allowed|
my lead said no but the cto is furious. can cto press over his head?|
GM of the hotel wants to reopen the rates himself. is he permitted|
can the depot chief click it, he's got the highest rank here now|
if security keeps silent, may i go up to the ciso and have her press|does it need the team or would the ceo's word do|
am i enough alone to ok this|she's in the greenhouse without signal. am i enough for this|
can the florist in chief decide it over the tech lead|
the auctioneer wants it. legally he is the boss in the room, in your world as well? can he approve|
my boss is in the air, her boss isn't. may he|can one single person okay this on production?? in an insurer?|
can a second approver do it if the first doesnt react|The head of department refused. Can the CIO decide otherwise?|
so one clerk can take down the citizen portal alone with one button?|
who else has the right to approve, both are on holiday|Two-person rule here. Is one approval really enough for this?|
grid director wants it, shift lead doesn't. who has the last word|anyone else with the rights if Jonas doesnt pick up|
NOC lead says no, COO says yes. Whose button counts|can I be overruled? I denied it and I stand by it|
Is it ok under four eyes if the same person asks for and approves it?|
Lena's ill. Who is next in line that could say yes|
our chairman is here in person and demands it. does that suffice instead of the on-call|
my team lead blocks this. can I go over her head|The approver's shift is over. Who inherits the right to press?|
if the secretary of state orders it, does that beat the deny|
so I alone decide about forty thousand pensions? is that allowed|is there a stand-in for the approver|
my colleague denied from home. I'm on site and see more. can I decide against her|
are two people needed or will one do|can I press as deputy|
Does a yes from the vendor count as an approval? or must it be one of ours|
The bank's crisis board has voted for it. Does the approver still have a veto?|
if both approvers are on the same train, who then|
a trainee is on call. may he decide about the core system by himself|
CFO unreachable. could the controller press it legally in our process|does denial by one outweigh approval by another|
can the head of finance ops step in for the CFO's approval|is my deny final or can somebody above me press yes|
im only second level, am i allowed to press that by myself|Approver is on a plane. who else may sign that off|
can the director overrule the denial|is one approval enough or do we need two people|
I'm the director. can I decide this over their heads|
does my word count for the approval or must it be someone from the list|
who gave a bot the right to ask juniors? may a junior approve that by himself|
station manager here. may I approve since ops isn't answering|
the medical director says yes, but she isn't on the list. does that count|
does it need to be Olga or will anyone from the team do|can i go over Olga's head as her manager|
Who besides Olga has the right to approve?|
the head of platform is in the air till six, can the head of security give the yes in her stead|
a single person said no. is that final or can someone outrank him|if Karl doesnt answer, who else's yes counts|
purchasing wants a say in it. who may decide beyond the list|
can my lead okay the CHANGE rollback if the owner is unreachable|can the election supervisor force it|
the approver is the author too. may he give the ok alone|would a vp's ok suffice|who may step in for the approver|
Petra's on vacation and her deputy is sick. Whose yes would you take in that case?|
may the hotel director overrule the no`;
