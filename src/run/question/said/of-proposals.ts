/**
 * What people say who ask what to do, about what is proposed, and who decides.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofProposals: Partial<Record<AskTopic, string>> = {
  'propose-again': `what would you check first in my place|where would you look first if you were me|what would you do first|
got anything else|plan b?|show me the card again|any other option that isn't a rollback|where did the button go|
something less drastic perhaps|can you re-post the proposal, it has scrolled away into the abyss|
I denied it, what else could we do|workaround?|is there a way round this without touching the db|other ideas pls|
the proposal expired while I was looking for my glasses, once more please|propose something we can do without downtime|
alternative to restarting the whole thing?|
Rolling back is not possible for us because of the contract with the tax office, they need the new format, so is there any different way you could suggest|
any other option|something else we could do?|what's plan B|post the card again please, it scrolled away|
I don't like this fix. Have you got another?|is there a workaround in the meantime|Can you propose something less drastic?|
where did the approve button go|give me an alternative without a restart|
I can't find any more the message with the buttons, send it once more|what other ways are there to stop the bleeding|
another suggestion?|show the proposal again|Denied. So come up with a better idea.|where teh card, cant see buttons|
Both of those would cost us the evening sales, isn't there a third way?|what now|now what|what do we do|what do we do now|
what should we do|what should I do now|what can we do|what can I do|what do you suggest|what do you recommend|
what do you propose|what would you do|suggestions?|ideas?|any ideas what to do|any suggestions|recommendation?|next step?|
next steps|what's next|what is the next move|what are our options|options?|what options do we have|other option?|
another way|is there another way|any other fix|something else|anything else we can do|something else please|
propose something else|another proposal please|give me another option|give me an alternative to the rollback|alternative?|
a different fix please|plan b|is there a plan b|is there a workaround|any workaround for now|quick fix?|
is there a quick fix|anything quick we could do|how do we fix this|how can we fix it|how to fix|how do I fix this|
how do we solve this|how do we get it back up|how do we stop the bleeding|how can I make it stop|can we fix it|
can anything be done|can you fix it|what would fix it|what would help|what would stop it|
what can we do for customers meanwhile|the card is gone|where is the card|where is the approve button|I lost the card|
card again please|show me the proposal again|post the proposal again|propose it again|propose again|bring back the card|
the card expired, once more please|the proposal ran out, make a new one|I denied it by mistake, again please|
I said no to that, what else|I don't like that one, anything else|not that, something less risky|
something less drastic please|can we do something gentler|is there a safer way|is there a fix without downtime|
the rollback did not help, what now|restart didn't help, next idea|that did not work, what else can we try|
what else can we try|anything left to try|what would you try first|where do I start|just got paged, what do I do|
first time on call, what am I supposed to do|how do we get out of this|how do we get out of here without a rollback|
do you have a better idea|got a better one|got a fix?|do we have a fix|is there a fix|is a fix available|fix?|remedy?|cure?|
what is the cure|what mitigation is possible|give me a way out|is there something my agents can do by hand in the meantime|
can people order by phone meanwhile, or what can we do by hand|a manual way for support until it is repaired?|
what can support do by hand until then|do I have to do something|is there something I have to do|
do you need something from me|what is left for me to do right now to fix it|propose a way forward please|
would you be so good as to propose something|that did not help, something else please|which option is left|so what now|
so what now, any idea|ok what now|so whats the plan|so what is the plan now|what's the plan here|tell me what to press|
just tell me what to press|which button do I press|tell me what to do|just tell me what to do|what should I press|
I was just paged what should I do first|make a proposal|how do we mitigate|do I need to do anything|
what do you need from me|what do you want me to do|can you fix it yourself|can you repair it|can you solve this|
what is the solution|how to fix this|whats next|propose the fix again the button is gone|I can not find the button|
where is the button|what is your recommendation|anything I should do|
I don't like touching the primary during the day, got something else?|is there any way around them, like voice calls or the second provider|
other ideas than deleting?|blocking whole networks is too crude, what else can we do|come up with something that doesn't need a reindex|
anything quicker than a rollback?|what other levers do we have besides pool size|can we get by some other way until they raise the limit|
is there a gentler way, in batches for instance|then what else|any plan b in case the upload keeps failing|could we send them slower somehow|
any workaround to get at least revenue|is there a softer way than stepping it|other region maybe, or something smaller, any suggestions|
your fix is crap, give me a different one|the card has scrolled away somewhere, can you post it again|
denied that one because it'd log everyone out. something milder?|show me the proposal once more|Any way around it that doesn't need a restart|
Is there a gentler option? this one scares me|What else could we do instead of that?|Is there a workaround for the cashiers till its fixed?|
i denied it by mistake, could you post it again|the button expired while i was reading, new one plase|what are my other choices here|
Put the approval thing at the bottom again pls, too much chatter above|Can we get a different fix, this one needs downtime|
no way i restart that. something smaller maybe?|The warehouse cant wait, is there any trick to get the labels printing meanwhile|
and if we cant restart, waht is left|Please post that approve card one more time|isnt there something we can do that keeps the carts|
what other medicine do you have|show me the card agian|What else could we do|
I don't like that one at all, can you come up with something that doesn't involve taking the database down in the middle of business hours?|
got anything less drastic|Can't find the buttons any more, post it again|Alternatives|
No rollback possible because of the migration, so what would you suggest instead|cna we patch around it somehow|repost the fix|
anything customers could do in teh meanwhile to get around it|do you have differnt idea|second best fix?|How else might we get people checked out|
I scrolled up for five minutes and your fix has vanished between all the chatter, would you put it here once more?|
What you propose needs a mantenance window which I will not get before Sunday, so isn't there anything smaller we could do today?|
I declined by accident because my thumb was too thick for this phone, could you please put the proposal up a second time?|
the first idea clearly did squat so come on what other tricks do you have up your sleve|show me the options`,
  decide: `what did the one who denied it say|why was it denied|why did they deny it|who denied it and why|
what reason was given for the denial|
approved|go ahead|yes do it|lgtm ship it|who can approve this|am I allowed to press that|nope, deny it|
did anyone approve yet|ok from my side|Approve it for me, I'm on my phone and the button doesn't work|
can the intern sign this off or does it have to be me|who denied it?|+1, run the thing|needs two people or one?|
no. don't run that, rejected|fine, have it your way, go|I give my permission as incident commander|whose go do we wait for|
has the rollback been okayed|hit approve on my behalf pls, on a bike|Do I need to be on call for to approve?|
was it Dieter who gave the go or did it run without anyone|green light|thumbs up from DB team, proceed with it|
i'd rather not, decline|can my manager approve instead|why can't I approve this|yes|vai, approve|
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
who approved that|who gave the ok|who pressed approve|who denied it|who said no|who rejected the rollback|why was it denied|
why did he deny|was it approved|was it approved yet|is it approved|approved already?|has anyone approved|
has it been approved|did somebody approve|did my click count|did my approval go through|I pressed approve, did it register|
I clicked the button, nothing happens|is it waiting for me|what is waiting for approval|anything waiting for me to approve|
approve|approve it|I approve this|i approve the rollback|ok from me|yes please|yep go|go|go for it|go on|do it|do it now|
just do it|ok do it|please proceed|proceed|proceed with the fix|you have my ok|you have my blessing|green light from me|+1|
+1 from me|lgtm|ship it|make it so|fine do it|fire away|run it|sounds good, do it|looks good to me, go|approve it for me|
approve on my behalf|please approve it for me, I'm on the phone|can you press it for me|
my phone can't show the button, approve it|buttons don't work here, take this as a yes|deny|denied|I deny|reject it|
reject the proposal|no|nope|no don't approve|I say no|I don't approve that|we will not do that, deny it|refuse it|declined|
decline the card|not approved|the boss said yes so go|Anna said ok on the phone, go ahead|permission granted|
you are cleared to roll back|consider it approved|ok go ahead|ok go ahead with it|alright go ahead|
is it approved and running|reject that|who pressed the button|did anybody approve it|who do we wait for|
do we need an approval|when does the approval expire|is the approval still open|will you do it by yourself|
do you failover automatically|will it run without approval|
who's allowed to say yes here, I'm only a contractor|who gave the ok for the failover at 3|
for the audit: which person approved the action on the 14th and at which step|ok now, go|does that need marta's ok or can i do it|
deny it, a reindex at noon is insane|alright then, approve|has someone given the go for the rollback|whose call is it to move a whole region|
head of infra says yes, go|can I approve this alone or do we need two|I'm the release captain, approved|rejected. I'll do it by hand|
do it, I take the responsibility|did lena approve something before she left|who signed off the rollback|
auditor asks: did anyone approve this action before it ran, yes or no|and was it the same person who proposed it|let's do that, approved by me|
can support approve such a thing or only engineers|was that restart authorised by anyone|
can somebody from the shop team say yes to this or must it be the lead|i deny that|has Tom already clicked yes on that|looks fine go ahead|
who has the right to say yes to this at night|who else needs to sign before it can run|i dont have rights for that button, hwo has|
is it approved now or does it still hang|Has it been signed off by now?|Can a contractor press approve or only staff?|
is my yes enough or do you need two|Karin is the duty lead tonight, can she say ok or does it have to be me|Fine, I take the responsibility, run it|
is somebody from finance allowed to release thsi or only engineering|Nope, declined, too dangerous on a friday|did anyone say yes yet|Yes. run.|
do it, im fine with it|did anybody sign off|No, I refuse this one. Too risky during teh sale.|was it denied and by whom|does it need two people|
Apporve|Can a contractor press the button or must it be someone from the team|you hvae my blessing|i agree with fix, please to continue|
is a yes from the VP enough or do you need the service owner|whose thumbs up are we waiting on|
I am only the deputy of the service owner, who is on a plane, does my word count here or whose do we need for the buton?|
From my side as product manager there is nothing against it, so consider this to be my official consent to the fix|
the button just spins on my phone, so take this mesage as my yes and get on with it`,
  proposed: `do we have to take COMPONENT down for it|do we need a downtime for the fix|will COMPONENT be down while the fix runs|
does the fix need COMPONENT to be off for a while|is COMPONENT unavailable while you do that|and if it does not help|
and if it makes no difference|what if the fix does nothing|what then if it does not work|
what does that button do exactly|what will you run|is it reversible|show me the command before I click anything|
how do we undo it if it goes south|which pods does your fix touch|will there be downtime when I press it|
what's the risk on your proposal|until when can i press approve|how will you know that it worked|
does that thing delete anything|dry run possible?|To which version does it roll back precisely?|
is your fix going to restart all of them at once or rolling|spell out the steps it takes after approve|
what's the blast radius of the fix itself|does it also touch staging or prod only|
how come you propose this and not something simpler|does the proposal expire|what checks run afterwards|
and if it fails halfway, what state are we left in|so pressing this only changes the one setting, nothing more?|
what's in the proposal again, in plain words|who does it run as, which account|does it drop connections that are open now|
is the fix you want safe with the migration that ran last week|anything i should know before hitting approve|
why that number of replicas in the fix|
before I press that green thing with my career hanging on it, which command will be executed and on which cluster|
The card says low risk, everybody always says low risk, could you tell me what is the way back in case it makes matters worse|
what exactly will run if I press approve|what does that button do|Can the fix be undone afterwards?|
is the proposed action risky|which systems does your fix touch|until when can it be approved|
How will you check that it has worked?|what are you proposing|
before I click on anything: which command is it, to the letter?|does it interrupt the service while it runs|
What's the plan in plain words?|so approve = restart of everything or only one pod?|and if I press Deny, what comes then|
Is there a way back if your fix makes it worse?|I'm afraid of this button, explain me what it makes please|fix details?|
which version would it go back to|how do you verify the rollback after|
Will the approval by itself start the thing at once or is there another step?|does the fix also touch the database|
how reversible is what you suggest|what's the downside of the proposed fix|
Your suggestion up there, does it need a downtime?|who runs the command in the end, you or a human|
what precisely changes when we accept|would pressing approve affect the customers in Asia too or just this cluster|
is it a dry run or for real|
The last time a bot pressed something for us we lost an afternoon of data, so tell me precisely what this one is going to do when I say yes.|
waht hapens when i clik approve|what exactly will you do|what will you do|what exactly will happen when I press|
what happens when I press approve|what happens if I press that|what happens if I approve|what happens after I approve|
what happens if I deny|what happens if nobody presses|what happens if nobody approves|what does the button do|
what does approve do|what does approving do exactly|what will run|what runs when I click|which command will run|
which command is it|exact command?|show me the command|what call will you make|with which parameters|what does the fix do|
what does your fix do|what does that fix change|what does it do|what does it do exactly|what is the fix|what's the plan|
what is your plan|what's the proposal|what did you propose|what is proposed|explain the proposal|explain your fix|
explain the card|details of the fix|fix details|details please before I press|what am I approving|what am I approving here|
what would I be approving|what do I sign here|is it risky|is that risky|risk?|risks?|what's the risk|what are the risks|
how risky is it|how risky is that|how risky is the fix|is it safe|is that safe|is this safe|is the fix safe|
is your proposal safe|safe to press?|safe to approve?|can I press it without worry|can it make things worse|
can that make it worse|could the fix break something|could it break anything else|can something go wrong|what can go wrong|
what can go wrong with it|what could go wrong|worst case?|what's the worst that can happen when I approve|
does it touch the database|does it touch the data|does it touch other services|what does it touch|what will it touch|
what else does it touch|which services are touched by it|what is the blast radius of the fix|blast radius of that action?|
side effects?|any side effects|any side effects of your fix|does the fix cause downtime|is there downtime with it|
will there be downtime|will users notice when you do it|do users notice the fix|do we lose anything by it|
do people lose their carts when you do that|does it lose data|does that delete anything|does it restart all pods at once|
all at once or one by one|rolling or all at once|can it be undone|can we undo it|can it be undone if it fails|
can this be reverted|reversible?|is there a way back|way back?|how do we get back if it fails|how do we undo it|
how do we undo your fix|what if it fails|what if it doesn't work|what if the fix doesn't help|if it fails, then what|
if it goes wrong, how do we get back|undo plan?|how will we know it worked|how do you check that it worked|
how do you verify it|how will you verify|what do you check afterwards|what is checked afterwards|how is success measured|
what counts as success|until when can I press|until when is the card valid|how long is the button valid|
how long is the proposal open|when does the proposal expire|when does the card expire|how long do I have to decide|
how much time do I have to approve|which version will it go back to|to which version does it roll back|
does it roll back only COMPONENT|is it only COMPONENT that gets changed|will CHANGE be gone after that|why this fix|
why this and not a restart|why a rollback|why do you want to roll back|why do you propose that|as which user does it run|
who does it run as|does it run automatically|will you do it on your own or do you wait|
does it start immediately when I press|how long do I have before the offer runs out|how long before the card runs out|
how much time until the proposal runs out|will it put back only COMPONENT|will it put back only COMPONENT or everything|
does it take back all of the release or only COMPONENT|is just COMPONENT rolled back or the others too|
what would the fix do|what is the plan exactly|ok what is the plan|what does the plan do in detail|
does anyone lose anything by the fix|how long does the fix take and can we undo it|if I approve, what gets touched|
if I press approve what gets touched|when I press it, what gets touched and does anybody lose something|
is the rollback risky, and can we undo it|is the restart risky and can it be undone|can we go back if it goes wrong|
can we go back if that fails|can we get back if the fix fails|what exactly would you run|what is on the card|
what precisely happens when i hit the green button|what's the risk of the thing you suggest|and can it be undone|
how would you notice whether your fix worked|does it touch the session keys too, i don't want everyone logged out|
for how long can I still press approve|which pods would that restart|in what order would it move things|
your fix needs a restart of the primary or only a reload?|does your fix do anything about orders that are already doubled|
there's a card with approve from 05:12, does that still count or has it run out|what does it do in detail, lena didn't say|
was there a way to undo the action that was offered|is yours a change on the lb or on the service|
so what's that thing going to change on the box, concretely|if nobody clicks it, does it expire|
hm and is your suggestion reversible if the customers scream|what does it touch besides the one deployment|until what time can i still press that|
what would this button chnage on the database|does that thing kick out logged in users when i press it|What's the worst that can happen with that fix?|
Tell me step by step what you would do with the database there|is that a real restart or rolling one by one, teh thing you propose|
deos it cut off the phone calls that are running, that fix of yours|what am i agreeing to if i tap yes|does the button also delete something|
if i dont press within the hour does it vanish|will the proposed thing wipe the shopping carts|What exactly is that card asking of me?|
if i agree to that, do my users get logged out in the middle of their form?|is the fix for all phones or just the new ones|
what precisely is behind the approve thing|If I say yes and it doesnt help what happens then|
What's the plan behind the yes button, what's being changed?|How would we know it worked once I have pressed?|
Till when do I have to make up my mind about the card|how risky is this|
Before I put my name under it I would like to understand which systems are touched and what gets overwritten|waht happens when I click Approve|
wich command|Does it touch the db|is it one pod at a time or all at once|until when do I have to decide|to what version would it go back|
What r u planning to execute|As a security person I need to know under which account and with which rights this would be carried out|
does the fix need a restrat|what's the worst that this remedy of yours can do|
I am about to press that green buton but I'd like to know first what precisely it is going to execute and on which machines|
If it turns out that your remedy was wrong, is there a way to take it back, and how much time would that need?|
dba here, does that thing of yours go anywere near my tables or is it only on the app side, i want to know before anyone clicks`,
  hold: `wait|hold off|don't touch anything yet|not yet pls|leave it, I'm looking at it myself|
hands off COMPONENT till I'm at my desk|hang on a sec before anybody does something|
Please do nothing until the DBA has had a look|freeze, I'm taking a heap dump first|
no action for now, finance closes the day at 4|stand by, do not roll back|keep your fingers off prod for five minutes mate|
nobody presses anything please, I have a debugger attached to the sick pod and if you restart it now my evidence is gone|
don't do anything yet|hold off pls|Nobody touches prod until I'm at my desk.|hands off COMPONENT for now|
not yet, I want first to speak with the client|leave it as it is|
Please refrain from any action until the data team has taken its dump.|hang on a sec before you run that|pause the fix|
freeze everything, legal wants to look first|do not restart it!!!|stay away from the database till i say so|
let us attend a moment before making something|dont toutch anyhting|
I'm still checking with finance whether the nightly settlement is in flight, so please nobody, bot included, execute anything for the moment.|
wait!|wait a minute|wait with it|wait with the rollback|please wait|hold|hold on|hold it|hold your horses|hold the rollback|
hang on|hang on a second|not yet|not now|not so fast|don't|dont|don't do it|don't do anything|dont do anything yet|
do nothing|do nothing yet|do nothing until I say so|don't touch it|don't touch anything|do not touch prod|
don't touch COMPONENT|do not restart|don't restart it|do not roll back yet|don't roll back|don't run that|
please don't run anything|no action please|no actions until I am back|no changes now|no restarts during the sale|
nobody touches anything|nobody presses anything|hands off|hands off COMPONENT|keep your hands off|leave it|leave it alone|
leave COMPONENT alone|leave everything as it is|let it be for now|stand by|stay put|pause the rollback|postpone the fix|
put the fix on hold|delay that restart|we wait for the vendor first, do nothing|
the dba looks at it now, keep your fingers off|I'm debugging on that pod, leave it running|cancel the rollback|
cancel the restart, someone is on it|withdraw the proposal|forget the rollback|never restart it without asking|
not before the backup is done|not until the team agrees|keep everything frozen please|do not run it|
let us wait before we rollback|
nobody press anything until the stream is over, that means you as well aura|pls don't restart anything because of a broken graph|
STOP nobody delete anything on that host|wait, not yet, let the batch finish first|please don't fail over while the settlement runs|
do NOT flush, legal says no|don't delete dev, the demo is on there|nobody restarts before the dba is here|
leave COMPONENT alone for now, finance is closing the month|hands off till i've talked to the customer|
not yet please, give me ten minutes to look at it|everybody incl. the bot: no changes until the snapshot is done|
Pls nobody press anything until I am at a keyboard|I'm talking to the vendor, dont change anything in the meantime|
Stop stop, let nobody approve that before I read it|Dont do anything we are still discussing|
Leave everything as is, forensics wants the machine untouched|Freeze please. no changes until the call is over|
Please no action before 6, the trains are boarding|not yet, i want my colleague to look over it first|
keep your hands in your pockets till the auditors left|wait with that, the surgeon is in the middle of something with this system|
nobody acts before the customer agreed please|leave it alone for the next 20 min we run a trace|
Please nobody roll anything back before we saved the dump|pls dont let anyone push this thruogh, im 5 min away|
Hang on, dont execute that, support has a customer on the line|let it sit for now|nobody touches COMPONENT until the vendor called back ok?|
Please don't do anything before the database team has taken their snapshot, they need about ten more minutes|hold fire|no changes until I'm at my desk|
nobody press anything pls|freeze|dnt roll back yet|
I know the button is tempting but we are in the middle of a payout run, so no action from anybody until that is through|please nothing make now|
wait for me befoer you do anything|We keep things exactly as they are till the forensic copy is done|
Please everyone keep still for the next quarter of an hour, we are just taking a bakcup and any restart would ruin it|
I'm asking you politely not to carry anything out until our colleague from the network team has had a look at the switches|
i see the card is up but nobody is to press it before ive talked to the custmer, understood`,
};
