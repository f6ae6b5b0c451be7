/**
 * What people say who want to know of or want `proposed`: what stands proposed.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const proposed = `do we have to take COMPONENT down for it|will COMPONENT be down while the fix runs|
is COMPONENT unavailable while you do that|what then if it does not work|what does that button do exactly|
what will you run|is it reversible|show me the command before I click anything|how do we undo it if it goes south|
which pods does your fix touch|will there be downtime when I press it|what's the risk on your proposal|
until when can i press approve|how will you know that it worked|does that thing delete anything|dry run possible?|
To which version does it roll back precisely?|is your fix going to restart all of them at once or rolling|
spell out the steps it takes after approve|what's the blast radius of the fix itself|
does it also touch staging or prod only|how come you propose this and not something simpler|does the proposal expire|
what checks run afterwards|and if it fails halfway, what state are we left in|
so pressing this only changes the one setting, nothing more?|what's in the proposal again, in plain words|
who does it run as, which account|is the fix you want safe with the migration that ran last week|
anything i should know before hitting approve|why that number of replicas in the fix|
before I press that green thing with my career hanging on it, which command will be executed and on which cluster|
The card says low risk, everybody always says low risk, could you tell me what is the way back in case it makes matters worse|
what exactly will run if I press approve|what does that button do|Can the fix be undone afterwards?|
is the proposed action risky|which systems does your fix touch|until when can it be approved|
How will you check that it has worked?|what are you proposing|
before I click on anything: which command is it, to the letter?|does it interrupt the service while it runs|
What's the plan in plain words?|so approve = restart of everything or only one pod?|
Is there a way back if your fix makes it worse?|I'm afraid of this button, explain me what it makes please|
fix details?|which version would it go back to|how do you verify the rollback after|
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
which command is it|exact command?|show me the command|what call will you make|with which parameters|
what does the fix do|what does your fix do|what does that fix change|what does it do|what does it do exactly|
what is the fix|what's the plan|what is your plan|what's the proposal|what did you propose|what is proposed|
explain the proposal|explain your fix|explain the card|details of the fix|fix details|details please before I press|
what am I approving|what am I approving here|what would I be approving|what do I sign here|is it risky|is that risky|
risk?|risks?|what's the risk|what are the risks|how risky is it|how risky is that|how risky is the fix|is it safe|
is that safe|is this safe|is the fix safe|is your proposal safe|safe to press?|safe to approve?|
can I press it without worry|can it make things worse|can that make it worse|could the fix break something|
could it break anything else|can something go wrong|what can go wrong|what can go wrong with it|what could go wrong|
worst case?|what's the worst that can happen when I approve|does it touch the database|does it touch the data|
does it touch other services|what does it touch|what will it touch|what else does it touch|
which services are touched by it|what is the blast radius of the fix|blast radius of that action?|side effects?|
any side effects|any side effects of your fix|does the fix cause downtime|is there downtime with it|
will there be downtime|will users notice when you do it|do users notice the fix|do we lose anything by it|
do people lose their carts when you do that|does it lose data|does that delete anything|
does it restart all pods at once|all at once or one by one|rolling or all at once|can it be undone|can we undo it|
can it be undone if it fails|can this be reverted|reversible?|is there a way back|way back?|
how do we get back if it fails|how do we undo it|how do we undo your fix|what if it fails|
if it goes wrong, how do we get back|undo plan?|how will we know it worked|how do you check that it worked|
how do you verify it|how will you verify|what do you check afterwards|what is checked afterwards|
how is success measured|what counts as success|until when can I press|until when is the card valid|
how long is the button valid|how long is the proposal open|when does the proposal expire|when does the card expire|
how long do I have to decide|how much time do I have to approve|which version will it go back to|
to which version does it roll back|does it roll back only COMPONENT|is it only COMPONENT that gets changed|
will CHANGE be gone after that|why this fix|why this and not a restart|why a rollback|why do you want to roll back|
why do you propose that|as which user does it run|who does it run as|does it run automatically|
will you do it on your own or do you wait|does it start immediately when I press|
how long do I have before the offer runs out|how long before the card runs out|
how much time until the proposal runs out|will it put back only COMPONENT|
will it put back only COMPONENT or everything|does it take back all of the release or only COMPONENT|
is just COMPONENT rolled back or the others too|what would the fix do|what is the plan exactly|ok what is the plan|
what does the plan do in detail|does anyone lose anything by the fix|how long does the fix take and can we undo it|
if I approve, what gets touched|if I press approve what gets touched|
when I press it, what gets touched and does anybody lose something|is the rollback risky, and can we undo it|
is the restart risky and can it be undone|can we go back if it goes wrong|can we go back if that fails|
can we get back if the fix fails|what exactly would you run|what is on the card|
what precisely happens when i hit the green button|what's the risk of the thing you suggest|and can it be undone|
how would you notice whether your fix worked|does it touch the session keys too, i don't want everyone logged out|
for how long can I still press approve|which pods would that restart|in what order would it move things|
your fix needs a restart of the primary or only a reload?|
does your fix do anything about orders that are already doubled|
there's a card with approve from 05:12, does that still count or has it run out|
what does it do in detail, lena didn't say|was there a way to undo the action that was offered|
is yours a change on the lb or on the service|so what's that thing going to change on the box, concretely|
if nobody clicks it, does it expire|hm and is your suggestion reversible if the customers scream|
what does it touch besides the one deployment|until what time can i still press that|
what would this button chnage on the database|does that thing kick out logged in users when i press it|
What's the worst that can happen with that fix?|Tell me step by step what you would do with the database there|
is that a real restart or rolling one by one, teh thing you propose|what am i agreeing to if i tap yes|
does the button also delete something|if i dont press within the hour does it vanish|
will the proposed thing wipe the shopping carts|What exactly is that card asking of me?|
is the fix for all phones or just the new ones|what precisely is behind the approve thing|
If I say yes and it doesnt help what happens then|What's the plan behind the yes button, what's being changed?|
How would we know it worked once I have pressed?|Till when do I have to make up my mind about the card|
how risky is this|
Before I put my name under it I would like to understand which systems are touched and what gets overwritten|
waht happens when I click Approve|wich command|Does it touch the db|is it one pod at a time or all at once|
until when do I have to decide|to what version would it go back|What r u planning to execute|
As a security person I need to know under which account and with which rights this would be carried out|
does the fix need a restrat|what's the worst that this remedy of yours can do|
I am about to press that green buton but I'd like to know first what precisely it is going to execute and on which machines|
If it turns out that your remedy was wrong, is there a way to take it back, and how much time would that need?|
dba here, does that thing of yours go anywere near my tables or is it only on the app side, i want to know before anyone clicks|
what does the rollback do exactly|will it drop requests|how long does that take to run|whats it going to call|
and if it fails, can we go back|does your proposal kick users out|does the action touch the db|
is your suggestion reversible|whats the downside of what youre proposing|
before i click, what will it do to running payments|which version does it go back to|
any downtime from the proposed restart|how many pods does your action hit|is it a dry run or the real thing|
which command is that going to execute|explain the proposal, im about to hit the button|
what is the safest part and the unsafe part of that plan|how long would the thing you propose take|
will customers notice the action youre suggesting|does it restart all at once or one by one|why is that your pick|
whats the proposal on the table|the rollback you suggest, does it lose orders in flight|
the button says restart, is that reversible|before i ask my lead to approve, whats the risk of it|
dumb question from a junior, what would your suggested action change on prod|What is the risk of what you propose?|
What does that proposal actually do?|Will it drop any orders while it runs?|
how long does the rollback take once I press the button|and is it reversible?|
Before I ask the director: what is the downside of your proposal?|
why a rollback and not something else, why did you choose this|does it drop requests|
What will users notice while the proposed step is running?|Which command would that button run?|
is your suggestion safe|What exactly am I agreeing to with this button?|
Will everybody be logged out by the step you suggest?|
I'm only the duty manager, please explain what the proposed action does.|How risky is the thing you want to do?|
whats the worst that can happen with this proposal|Why do you recommend restarting COMPONENT?|
does your plan touch customer data|If it goes wrong, how do we get back from what you propose?|
Does the proposed step affect COMPONENT as well?|any side effects of what you proposed?|
is there downtime involved in your proposal|How long would the step you propose take?|why this step|
Can you tell me in simple words what the plan on the table is?|which system does the proposed action call|
I see the button for the rollback, but will shoppers lose their baskets if someone presses it?|
what does the proposed rollback do exactly|why a restart and not a rollback|how long will the rollback itself take|
what will it call when I press the button|what exactly are you proposing|
will the failover you suggest kill open transactions|is it safe to click|
db here, what does your proposal do to my connections|would users be logged out by the proposed restart|
what are the side effects of what you propose|does the action touch anything besides COMPONENT|
what command runs when it gets approved|explain the proposal to me|what is the downside|
why do you want to revert CHANGE, why not patch it|how do we get back if the proposed step goes wrong|
which pods does that action hit|networks asks whether that proposed block would catch the office too|
any danger in pressing approve|whats the risk for checkout while that rolls|how is it undone|
is downtime to be expected from your suggestion|before I press approve, can that be reverted afterwards|
I get the cause, but why is a restart the cure you propose|how long does the rollback take once I click|why this one|
what will it call exactly|which command would be run if I approve|
before I sign: what is the worst that can happen with this|is the proposed step reversible|
how do I undo what you propose|why a rollback and not a restart|why do you suggest scaling rather than reverting|
is there downtime in the plan|will users be logged out by the step you propose|
explain the proposal to me, im not a dev|what exactly would I be approving|and the downside|
side effects of your suggestion?|does the proposed fix touch any data|to which version would it go back|
what would you have us do, and to which component|what does the plan change on COMPONENT|
hows it undone if it goes wrong|how risky is your recommendation|does the suggested restart take all pods at once|
which pods does the proposal touch|I have two minutes before I decide, sum up the step you want done|
and can we take it back|is it safe, the thing you want me to click on|what does this rollback do exactly?|
and can we undo it?|does the restart you propose drop running requests|how long takes the proposed action|
why just this action and not a restart|what command will be called when I press the button|
what are the side effects of your proposal|is the proposed rollback safe during the payroll run|
what will be executed there, I must explain it to change board|
will users be thrown out by it when you do it, the proposed thing|before I click: what is the danger in it|
how would we revert your suggested step if it goes wrong|explain me the proposal|
why do you want to scale instead of rolling back|does your proposal touch also the data|
is there downtime with the thing you suggest|what is the worst case of this proposed change|
which api does the button call|on which component would that action act|
how many pods will the proposed restart take down at once|why do you recommend this|
the suggested step, how many minutes needs it|do we lose carts with the step you propose|
wat exactly is being proposed|risky?|what exactly will it call|any downtime from the rollback|
will that restart kick users out|whats the risk of approving|which command is behind approve|is the rollback safe|
whats your proposal|side effects of this?|rolls back to which version|why roll back and not restart|
do users notice the rollback|what does the proposal touch|does your fix lose data|how would we undo it|
how long is the proposed restart|only COMPONENT or all, your proposal|before i click, can we undo|
last question, is the restart risky|what exactly am i approving|
Before I press the green button with my boss watching, what exactly will this rollback do|
you say it's safe, but you would say that, what's the worst that can go wrong if I approve it|
does that restart you suggest drop running requests, because we've got auctions ending in six minutes|
I like the plan, I just want a way out, can it be undone if it goes wrong|
why do you propose to roll back CHANGE and not simply scale, I'm the one who has to justify it upstairs|
My team asks what command or api call hides behind that button, they are allergic to magic|
how long does the proposed failover take once somebody says yes, I have to announce a break to the traders|
Is anybody going to notice it when we carry out what you propose, or does it happen without any interruption|
the last time we did a rollback we lost a migration and two weekends, does your proposal touch the database|
I read the proposal three times and still don't know which pods it will hit, only one of them or all|
what do you expect to happen after the proposed change, so that I can tell whether it has worked|
you suggest raising the limit to 400, where does that figure come from and why not more|
sorry for being slow, it's four in the morning, what is it that you want us to approve|
Will your suggested rollback also take out the security fix from tuesday, because then I'd be in real trouble|
as a cautious person I'd like to hear the risk of the plan in one sentence before I hand it to the approver|
does the thing you propose keep user sessions alive, or will forty thousand students be thrown out of their exam|
how would we go back if the scaling you suggest makes things worse, is that a single click too|
i see a button "apply" and no words next to it, what would it apply and to which component|
Your plan mentions "drain", and the warehouse people hear "lose", does the proposed drain throw away messages|
is this suggestion of yours tried and tested or an experiment, I need to know how risky it is before I show it around|
you call it low risk and i remember the last low risk thing, so what could go wrong with this rollback|
how dangerous is that|is that fix dangerous|how risky is what you want to do|how do i undo it|
why this one and not something else|how long would the proposed fix take|what exactly will you run|
does the plan need downtime|what would the fix touch|what call does it make|any side effects of your proposal|
whats the blast radius of that step|before i click, does this drop anyone mid checkout|
if it goes wrong can we get back to where we are now|is that step risky for the ward terminals|
how long does this thing take once i hit yes|what does the card do under the hood|
why scaling up and not the waiting room|will everyone get logged out if i accept|is what you want to do reversible|
what does the switch cost us in failed payments while it flips|why 50k and not 20|
whats the worst that can happen with this one|how quickly would that kick in|
will the users lose what they've typed in when you do that|does your suggestion need downtime|
whats the downside of switching cdn|is that rollback clean or is there a migration in it|
can i undo the polling switch later|explain the proposal, i dont get what it touches|
how many pods does this restart at once|how long are we dark while this runs|what command does that button fire|
does it touch the running batches|what does accepting this do to open carts|can that be taken back once done|
how confident are you in this step, what can go wrong|how long is the gap when you reload|
whats that button gonna do exactly|can we undo it if it blows up|how risky is this on a scale of 10|
why this one and not a restart|which command does it run when i click|how long does the rollback on the card take|
does the card touch the db|is it safe, yes or no, im on my phone|what's the catch with your suggestion|
does pressing it log everyone out|how many pods go down at once if its approved|
and if it fails half way, how do we get back|is that rolling or all at once|what version would it land on|
what api does the proposal call|sounds more dangerous than the outage, is it|
whats the downside of what you're offering|whats the risk of that|how long does your fix take to run|
what does it call under the hood|is your suggestion safe during peak|will the proposed restart kick players|
whats the blast radius of the proposal|which api does it hit if I click|
how do we undo the proposed change if it goes wrong|downtime from that step?|
what would the approve button actually execute|does that rollback touch the schema|
are in flight payments safe with the thing you propose|before I click, what's the worst case|
is it all nodes at once or rolling, the restart you want|what version does the proposed rollback go to|
any side effects of your plan|does the proposal lose data|how many pods does that proposed action touch|
why do you want to restart COMPONENT of all things|how long will the failover you suggested take|
whats the danger in clicking it|does what you suggested need a maintenance window|
can we go back after that if it was a mistake|dba asks what your rollback does to the replicas|
before I say yes, can we undo it|does your fix log players out|how risky is the thing you want me to approve|
will customers notice the step you propose|is the rollback you suggest quick, or are we talking hours|
and why that one over scaling|is the plan still good|what does your proposal do exactly|
if I say yes, do customers get thrown out while it runs|why this and not something else|
how long does the rollback take once it's pressed|whats the risk, i am only the product owner|
will the proposed step drop orders|is what you suggest dangerous for our data|
does the plan still hold, now that it recovered a bit|what does the button call|
what exactly are you going to do if we say yes|explain me the proposal as i am not engineer|
can we get back if your plan goes wrong|which command would you run there|
will the restart you suggest be noticed by the shops|does your plan touch COMPONENT too|how safe is that|
what would the rollback take away, my new feature?|whats in the proposal|does it cause downtime, what you propose|
what side effects has this step|is there a way to take your step back if the customers complain|
what would your restart do to the people who are paying right now|can we undo it afterwards|
what will the rollback do exactly|how long does the proposed restart take|which command will be run|
why do you suggest this|will customers notice the rollback you proposed|is there downtime with your proposal|
what happens when i click approve|how does the rollback work under the hood|whats the blast radius of this step|
why a restart and not just more memory, in your proposal|i have to sign this, what exactly am i signing|
does your suggestion restart all pods at once or one by one|what are you proposing to do|
who gets logged out by the step you propose|does the proposed step touch the database|
how dangerous is the suggested failover|before i press it, does it kill running jobs|
whats the way back if the proposed change goes wrong|which endpoint is called by the proposed action|
remind me what you suggested|why do you want to roll back rather than wait|does the fix you suggest lose orders|
how many pods does your proposal restart|who owns that doesn't matter, is the proposed step reversible|
how long until your proposed rollback is through|why did you pick the failover|
is there any danger in pressing approve|what does approve do technically|any downside to your suggestion|
is the suggested scaling going to cost money|explain your proposal|
does the proposed thing restart the database as well|what exactly would be rolled back by that button|
how sure is it to work, your fix|how do we get back if your step fails|what parameters does the proposed call have|
will sessions survive the step you want|is it a full rollback or just the flag, what you propose|and the risk?|
does it touch other servces, your proposal|my boss asks what the proposed rollback would do to customers|
can we take your step back if it goes wrong|what's the impact of your proposal on running jobs|
how do you plan to carry out that restart you proposed|why did you suggest exactly this version to go back to|
how many seconds of downtime would your proposal cause|is anything deleted by the step you propose|
the step you suggest, is it tested, i mean is it safe|what would you restart|
is this a permanent fix or a band-aid, the thing you propose|which call gets made if i approve|
do i need to worry about anything if i press that|does your step need a restart|how do i revert what you propose|
what are the dangers of approving it|i'm about to click, what will it do to people who are logged in|
is the roposed step risky|will your restart take long|how risky is the rollback|
do we lose payments in flight when I press that|why a rollback and not a fix|which command do you run|
will traders notice it when its executed|does it restart all instances at once or one after the other|
what's the blast radius of this|can we go back after that if it goes wrong|to which version do you want to go back|
does that drop sessions|whats the downside of your plan|is there any downtime in it|
what will you call, the api or kubectl|before i sign: side effects?|why this and nothing smaller|
does it touch customer data|Does the proposed step affect the ledger schema?|
what are you going to do when i press yes|is the card safe to approve during trading hours|
will it also revert the migration|how do you undo it|how many seconds is the service away during that|
what was on the card that they denied|what did you want to do there, i see only "denied"|
what are the risks in the thing that waits for approval|
explain the proposal, i have to approve it and im not technical|
and the config, does it come along with the rollback on the card|remind me, what is the suggestion on the table|
is it like pulling the plug or gentle|what does "roll back" mean here for open payments|
im supposed to sign this. whats the worst that the step can do|how long are we away when it runs|
does it need a db migration back|and if your fix fails, how do we return|
what exactly is it that sits there waiting for my ok|why did you pick that measure|is it a full or a partial rollback|
which boxes will be restarted by it|does the approval run immediately or later|
in what way does this repair the problem|what did i just deny, tbh i didnt read it|
do in-flight orders survive your action|Would the suggested action be visible to members?|how safe is it, really|
will it throw away messages in the queue|whats in the card, i cant open it on the phone|
is anything lost for good with that|I'm to press approve in a bank. What precisely will the machine do then?|
is there a danger for the ledger in the suggested step|how quickly is the suggested thing done|
can the card be taken back after executing|does it need a restart of the terminals|what gets called when i accept|
does your proposal lose orders|does it interrupt the salary run that is going|
why would one fail over instead of restart, as you suggest|any collateral damage from it|
is that safe for trades which are open|on how many machines will it act|what state are we in after the approved step|
the thing you suggest, was it done like that before without harm|
the chief wonders how you get out again if it goes bad|what does approve set in motion|
is there a loss of data with this|how long are cards off while you do it|what would the rollback roll back|
does it go to production straight away|whats the catch|why is that the best measure|
are there side effects on settlement|I dont sign blind. What steps does it take when I say yes?|
does it hit open orders|and the way back from it?|is that a big or a small intervention|
if I press yes on that card do running matches survive|
Is that reversible? I do not want to be stuck with it on a patch day.|how long does that thing take once approved|
whats the worst that can happen with your suggestion|why that and not just a restart|
explain the button to me before i press it|can it be taken back afterwards|which command is behind that button|
how risky is the thing on the card|what is it you want to do there exactly|does your proposal touch the print side|
is there downtime when I say yes|what makes this the better choice|how do i undo that if it makes it worse|
Please explain the suggested step in a bit more detail, I have to sign it.|how quick does it act after approving|
there is still a card open although it was a false alarm. what would it do|whats the danger of accepting|
does that restart drop open connections`;
