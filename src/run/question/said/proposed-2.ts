/**
 * What people say who want to know of or want `proposed`: what stands proposed.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const proposed2 = `tell me what happens step by step if i accept|Would users be logged out by this measure?|why a failover of all things|
how long would the action need|do carts survive the thing on the card|what are the side effects|
what is the downside of what you suggest|why do you want to restart that one|can i undo that during the sale|
what'll happen when I hit approve|is the proposed thing safe|what does the replay you offer do to pushes|
why not simply restart, why this|what gets called there|any data loss with that one|is there a way back from that|
For how long would scores be gone during your step?|does your plan stop the belt|who would notice it if i approve|
how long does the rerouting take|the card mentions COMPONENT. does your step also hit the shop|
Before I accept: is that going to disconnect people?|why would that help at all, the thing you suggest|
what precisely changes when this is executed|can it go wrong|how invasive is it|
is what you want to do tested or do you improvise|you suggest 8 replicas, why 8|
if it fails halfway what then, your action|is your fix going to hurt live viewers|what does approve do here|
how would one take that back|why now and not at night, the action|what is the blast radius of the proposed step|
is it just COMPONENT that gets restarted with that card|i dont understand the card, explain|
what do we lose if i approve|that card up there, is it dangerous|does your measure need downtime|
what's the way back if your step fails|what would you be restarting, all or one by one|
why that one? we never did that before|i have my finger on the button. what does it do to votes|
what would that step cost us|is there any risk for live shows in your proposal|
how fast can we go back if i approve and it's bad|what's the reasoning for the restart you propose|
I have never approved one of these. What will it do once I press?|your card says low risk. low how|
before my yes: does the stream freeze during it|is that dangerous|can it be undone if it goes wrong|
do we lose orders while it runs|what are the risks of it|Before I sign this off: what precisely will be done?|
will customers notice it when it is carried out|is this reversible|does the proposed thing touch the prices|
why did you pick that one|im no techie, what am i saying yes to|what will it do to COMPONENT|
are tills offline while you do it|in plain words what is on that card|how risky|what command would that run|
is there a way back from it|does your fix need downtime|
does the step throw out guests who are in the middle of booking|how do we take it back|
why do you suggest this now and not after closing|will it drop anything|is it safe to do that with the lunch rush on|
what exactly do you want to do to our COMPONENT|how long until the effect is there after i press approve|
explain the card to me|does the approval change the database|why this and not the other version|does it kill carts|
i am asked to approve and i run a bakery. what does it do and can it break my ovens screen|
Prior to approving: is there a way to reverse it?|does that step need the shops to be closed|does it lose anything|
whats the danger in it|how long would the tills be gone while it does that|
why do you want to roll back when the sale brings us money|what do you propose precisely|
would the guests be logged out by it|is your suggestion without risk for the bookings|explain what i approve here|
how big is the risk, honest|if it doesnt work can we get to where we were|does it touch customers data|
how come you propose restart and not scaling|what is the effect of the action on the card|
does that action hit all hotels or just one|would we be down during that|how will you do it, technically|
what would the thing on the card change in the system|is it reversible after midnight too|does it need long|
is anything thrown away by this step|what would you execute if i said yes|pros and cons of it?|
whats the catch with this proposal|will my guests feel it|can one undo that|
how long does the thing take that you want to do|what is it exactly that you want from us on the card|
will this throw my cashiers out|could it make matters worse|does your step work while deliveries are out|
why not just restart instead of what you propose|do we lose baskets with that|
what exactly gets rolled back if i approve|is that step safe|your proposal, does it touch the other hotels|
what stands on the card, i cant open it on my phone|undo possible?|does the fix you want lose orders in flight|
The card asks for my ok and i dont know what that means for my guests. What will it do?|
if i approve and its wrong, can we go back|will the tills go off even for a second when you do that|
what does approving this cost us in orders|how long will the step last, i have 40 people at the desk|
whats in it for us and whats the danger of your proposal|if i click it, does a guest at the till get thrown out|
can you take it back afterwards|what would you do on the systems exactly with that rollback|
is that thing on the card harmless|for how long will we be without tills if i say yes to this|
can we take the step back if the chefs complain|does your fix delete orders|is that reversible|
how do i undo this if it goes south|does your proposal drop open connections|what exact command will it run|
why this and not nothing|what does the button do, precisely|how long will the restart you suggest keep us out|
any data loss with that proposal?|downtime from it?|which API does the action hit|
will your rollback take the migration with it|what do you expect to happen after I approve|
read me the plan in plain words before i sign|in which order does it restart the pods|
how long does this take once approved|is it safe during rounds|what's the chance it makes it worse|
will users be logged out by that|why restart rather than scale, what was the thinking behind the proposal|
duration of the action?|and the rollback of the rollback?|does it touch the database in any way|
dry run output for the proposal?|what side effects|safe?|is your suggestion tested|
in-flight requests, dropped or drained by this?|what's plan to back out if the proposal fails|
what parameters do you send|how many pods go down at once with that|what makes it better than just restarting|
and it would take how long|where's the catch in that proposal|what makes you propose a drain|
worst thing that can go wrong with the proposed action?|will the wards notice when you run that|
how does it work, step by step, the thing you want me to approve|how long?? the restart you propose I mean|
is the restart rolling or all at once|expected effect of your proposal, in numbers|
what call will you make, kubectl or the cloud api|do sessions survive it|
I'm asked to approve something I don't understand. what does it do|rollback risk?|what does approving cause|
any chance your fix hits other tenants|does it need a maintenance window, your proposal|
how sure are you that the proposed thing works|whats the impact of the action on users|
what if the proposed action fails half way|why is that the recommendation|how do we revert the thing you want to do|
what are the exact arguments of that action|will it close the open sockets|
I'm to sign this as head of IT. What is the risk?|Before I click: does it lose any queued lab orders?|
what does that card want to do in prod, in words a manager gets|
never rolled this one back. is there a way back from the way back|
i like it but how many seconds of outage does it mean|
the last restart took us down for 20 min. how long would this one be|drops requests?|takes how long, this action|
what is in it for us if I approve, what gets better|how can we cancel the action while it runs|
which systems does it touch, the action on the card|is it disruptive for running jobs|
whats the failure mode of the proposed rollback|is the action idempotent, in case somebody clicks twice|
what guarantees does the action give, can it be undone|how many users get kicked by the action on the card|
what precautions are in the plan|which permissions does the action need|
what state are we in after the proposed rollback|does it hurt replication, the thing on the card|
whats the small print on that card|where can your plan go wrong|is there an exit once it is started|
what are you about to do to my database if I say yes|does anybody get thrown out by this action|does it hurt|
is your suggestion safe or brave|how do i get back if the thing you propose goes wrong|
what precisely runs when I press approve|as the duty manager i want to know the risk before i sign: what is it|
does the fix on the card kick out logged in pupils|how long will the rollback you suggest run|whats the catch with it|
does it take the site down while it runs|explain the card to me, im not technical|
which version does it go back to if i say yes|Why did you pick that one over scaling up?|what api does it call|
will passengers notice when we do it|could the proposal make it worse|
one pod after the other or all at once, how does the plan do it|does your proposed thing touch the database|
undo path for that?|what would that do to COMPONENT exactly, the card is a bit short|
is that safe on a running railway|the thing in the card, does it need a maintenance window|
before i give you my ok: can it be taken back|does your proposal restart the db too or only the app|
why that and not the flag|how risky is the card from 1 to 10|how many minutes does that proposed step take|
Will the suggested step interrupt trips under way?|which command is hidden behind that button|
what does the action touch, one service or more|will i lose sessions when i press that|
what does the rollback in the card undo besides the bug|if it fails halfway, what then with your proposal|
does the card only do staging or prod|what are the side effects of what you recommend|
how will you check that the proposed thing worked|im the exam office, does your plan log out the pupils|
details on the suggested action pls|which pods does your plan kill|is your step dangerous in the middle of boarding|
why do you suggest this one|how does one undo the suggested change|does approving that throw people out of the exam|
what do you intend to do there exactly|is your fix permanent or a patch|does it do it to all pods|
will your plan lose the donations in the queue|What would I be agreeing to?|is there a rollback for the rollback|
is it tested what you propose|which release would your button bring|does that interrupt the dispatch|
does the owner's rollback you propose take the new cert away too|explain why you want to restart instead of waiting|
im asked to approve but dont understand what it does|how long are the gates offline when i approve|
is it harmless, your suggestion|whats the chance that your fix breaks something|
before i wake my boss for the approval: how big is the risk of this step|if we accept and its wrong, how do we return|
does your suggested change need a restart|is that the version from monday that the card goes to|
why scaling and not killing the query, in your proposal|what gets called when it runs|does it drop calls|
u sure the rollback doesnt take my migration with it? the one on the card|whats it gonna do when i hit the button|
is this reversible yes no|how long would your thing run|is it a big bang or rolling, your restart|
what can go wrong if i confirm|the recommended action, is there data loss in it|
what would the proposed change set the timeout to|is that fix safe with 2000 pupils online|
i am no engineer but have to click: can it do damage|is the effect of your action visible to travellers|
what precisely gets changed by the proposal|how fast would the suggested fix be through|
and can we take it back afterwards, what you propose|which way does your proposal go about the open sessions|
what makes this the best step in your eyes|how does your restart differ from pulling the plug|
the approver is afraid of data loss with your step, is he right|
why should i accept the rollback, what makes you choose it|how long does it take after i click`;
