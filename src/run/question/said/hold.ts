/**
 * What people say who want to know of or want `hold`: nothing to be done yet.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const hold = `wait|hold off|don't touch anything yet|not yet pls|leave it, I'm looking at it myself|
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
let us wait before we rollback|nobody press anything until the stream is over, that means you as well aura|
pls don't restart anything because of a broken graph|STOP nobody delete anything on that host|
wait, not yet, let the batch finish first|please don't fail over while the settlement runs|do NOT flush, legal says no|
don't delete dev, the demo is on there|nobody restarts before the dba is here|
leave COMPONENT alone for now, finance is closing the month|hands off till i've talked to the customer|
not yet please, give me ten minutes to look at it|everybody incl. the bot: no changes until the snapshot is done|
Pls nobody press anything until I am at a keyboard|I'm talking to the vendor, dont change anything in the meantime|
Stop stop, let nobody approve that before I read it|Dont do anything we are still discussing|
Leave everything as is, forensics wants the machine untouched|Freeze please. no changes until the call is over|
Please no action before 6, the trains are boarding|not yet, i want my colleague to look over it first|
keep your hands in your pockets till the auditors left|
wait with that, the surgeon is in the middle of something with this system|nobody acts before the customer agreed please|
leave it alone for the next 20 min we run a trace|Please nobody roll anything back before we saved the dump|
pls dont let anyone push this thruogh, im 5 min away|Hang on, dont execute that, support has a customer on the line|
let it sit for now|nobody touches COMPONENT until the vendor called back ok?|
Please don't do anything before the database team has taken their snapshot, they need about ten more minutes|hold fire|
no changes until I'm at my desk|nobody press anything pls|freeze|dnt roll back yet|
I know the button is tempting but we are in the middle of a payout run, so no action from anybody until that is through|
please nothing make now|wait for me befoer you do anything|
We keep things exactly as they are till the forensic copy is done|
Please everyone keep still for the next quarter of an hour, we are just taking a bakcup and any restart would ruin it|
I'm asking you politely not to carry anything out until our colleague from the network team has had a look at the switches|
i see the card is up but nobody is to press it before ive talked to the custmer, understood|hold on, sale is still running|
no touching prod until i say so|freeze, nobody does anything|hang on a sec im checking with payments first|
leave it as it is for now|please no restarts until the backup is through|let me look first, dont act|
keep your fingers off COMPONENT for 10 min|pause before you do anything|not yet, dba is on the way|
wait for me before you touch it|nothing until the batch is done please|easy now, no actions till i have talked to the boss|
dont roll back yet, we are still taking orders|lets sit on our hands a bit|wait wait wait|do not execute that yet|
give me five minutes before any changes|no deeds before maria is here|dont touch the db, seriously|
i know customers are waiting, still, nobody touches a thing yet|the restart can wait, hold off|
Please don't do anything yet.|hands off for now|Hold on, I have the customer on the phone.|
No rollback until the sale is over, please.|Don't touch COMPONENT before I have spoken to the client.|
Please leave everything as it is, the director wants to decide himself.|hold off with the restart|
hang on a minute, legal wants a word first|Do not restart anything while the auction is running!|one moment, dont act yet|
Kindly refrain from any action until 6pm.|wait with the rollback til i say so|
Stay away from payments, the payout run is going through.|I know you want to roll back CHANGE, but please wait for me.|
nobody touches anything until the press conference has ended|Let us wait ten minutes before we do that.|
Keep your hands off the database for now.|dont do it yet|Leave it alone please, it is good enough until the shift changes.|
pause before you change anything, we have a live demo|Not now, the evening news is about to show our site.|
Please hold everything, I need to ask the customer first.|no action for the moment thanks|
Wait for the board's answer before you go and switch it off.|dont roll back CHANGE before marketing agrees|hold fire please|
Please do not roll anything back until I have talked to the press|
dont restart it yet, im still on the phone with the client|hold on, db team is checking|nobody touch COMPONENT please|
let's wait for payments before anything is rolled back|dont restart it, I'm taking a heap dump|hang on a sec|
hold your fire until the sale is over|please leave CHANGE alone for ten minutes|no action until I say so|
freeze everything, networks is in the middle of a reroute|give us five minutes before you do anything|
leave it as it is for the moment|stay put, we want to collect traces first|dont roll back, there's a migration|
no failover please until the backup is through|wait for me|before anyone gets ideas: keep your fingers off our primary|
pause there, dont execute anything|we arent ready, hold it|
security is preserving evidence on that host, don't reboot anything|keep still until my boss answers|
not now, mid-sale, leave checkout alone|dont touch it pls|lets sit tight, the graph is coming down by itself|
the ceo is live on stage using checkout, please dont change a thing now|
I know everyone wants the rollback, but wait until the dump is written|don't touch COMPONENT until I say so|
hold the rollback, I want to talk to the CFO first|nobody restarts anything before the payroll run is through|
stand by, no action for now|leave production alone for the moment|pause, we have a second opinion coming|
hold off until the sale is over|please dont roll back yet, we lose the migration|keep your fingers off the database|
freeze everything until i am on the bridge|lets not act now, wait for the dba|no changes before I've read EVIDENCE|
give us ten minutes before anything is done|hang on with the restart|wait for my go|whoa, not so fast|
do not run it yet, legal is checking|hold on, the batch job has to finish first|no deeds without me, I'm in the car|
sit tight, don't execute anything|let it be for now, we decide after the standup|
no rollback yet, customers are still paying through it|waitt, dont do it|please wait, do nothing yet|
hands off from COMPONENT for now|do not roll back before I come back|
no actions please until the operation in room 3 is finished|stop, not yet|leave it like it is for the moment|
nobody touch anything, the vendor is looking|hold on with the restart|kindly hold, I need to ask my manager|
not now, salary run is still going|don't change anything on production until 18h|
pause the rollback please, we want to copy the data before|dont restart it yet|we wait with it till the sale ends|
let us not do something hasty, first wait for Marie|no rollback for now|keep your fingers from the database|
please be patient with any action, the guests are just checking in|i would rather we wait ten minutes before any step|
do not execute it even when it is approved, wait for my word|everything stays as it is until the call is finished|
please refrain from any changes in the meantime|hold it until legal has answered|wait with the failover, backup is running|
nix, I mean no, leave COMPONENT alone now|no deed before the second doctor confirms please|do nothing for now|
no rollback yet|dont restart anything|leave it alone for now|wait for tom|pause, nobody acts|not during the sale|
hold the rollback please|no changes right now|keep your hands off COMPONENT|hang on, dont do it|nobody touch prod|
wait til i say so|give me 5 min before acting|hold off til after the demo|dont roll back CHANGE yet|
dont act, db team is looking|easy, no action yet|stand by, no action|not now, sale is running|leave COMPONENT as is|
db team is in, hands off|customer demo running, dont restart now|
Please don't touch anything yet, the auction closes in four minutes and I'd like to keep my job|
you said you were ready to roll back, but the owner hasn't been asked, so hands off until she answers|
I know it hurts to watch the errors, but leave COMPONENT alone until the dba has taken her snapshot|
before anyone gets creative, we wait for the vendor's call at half past, no actions until then|
Hold on with the rollback, legal wants to look at something first and they aren't the fastest|
my boss wants to think about it for a while, so everybody including Aura do nothing for now|
not yet please, we've got a minister on stage using the app live, one moment of patience|
wait with that restart, I'm still copying the heap dump and it takes a few minutes more|
I take back what I said, don't execute it right now, there's a payment run going through COMPONENT|
stay away from production until I give the word, and yes, I know what it costs us per minute|
nobody rolls back CHANGE before I've had a look at it, I'm on my way up the stairs|
Let us not rush this, the traffic is falling anyway, so no deeds for the moment and we sit tight|
You are a bit too eager today, Aura, please keep your hands in your pockets till the change window opens|
hang on, something is off with that plan and I want to read it again before anything happens|
the forensic people need the machine exactly as it is, so leave everything untouched for the time being|
give us ten minutes before you do anything, the pilots are just finishing their briefing on that system|
do not do it now, I repeat, not now, the exam ends at noon and only after that can we touch it|
I'd rather lose half an hour than the data, so pause all actions on the database until the backup is through|
there is disagreement between the two leads and I hate that, so please hold off with everything until they're done talking|
don't fail over just yet, my colleague in the data center thinks he can bring the old one back|
i know i said roll it back but ive changed my mind, dont do anything till ive spoken to the ceo|then leave everything alone|
hands off till then|no action yet|hold it for now|nothing gets restarted before i say so|give it 10 minutes first|
dont do anything on COMPONENT|hold off on the rollback|nobody touches prod|wait for the dba first|sit tight for now|
pls no changes till legal is here|nobody touch anything, regulator is on the line|
surgery in progress, leave everything as it is till i say so|wait with that til the onsale is through|
don't do anything before treasury is in the call|freeze, no actions before the break|stand by, do not execute yet|
hands off till i'm at a keyboard|not yet, sale ends at 4|nobody presses anything before the dba has looked|freeze, 5 min|
before you do sth stupid, wait|park it|leave COMPONENT alone until the backup is through|no action pls, only watch|
gimme 10 before anything happens|sit tight|keep your fingers off CHANGE for the moment|
no rollbacks while finance is running their close|pause the fix, someone's in the db|
nobody restart anything pls|not yet, let the match finish first|pls wait w the rollback till the batch is through|
dont do anything before i'm at my desk|leave prod alone for now|freeze, no changes until dba is here|sit on it|
wait w that, payout run is still going|let it be for 10 min|hold the failover|no action for the moment|
not now, sale just started|dont act on it, we're still talking|keep your fingers off COMPONENT|
easy, give me 5 before you do anything|lets not do anything rash, hold|pls dont roll back yet, we want a heap dump first|
pause before you execute anything|hold on w CHANGE revert, qa is checking|leave it as is til finance has answered|
wait for the drain to finish before doing anything|dont restart COMPONENT under any circumstances rn|
I know customers suffer but dont roll back yet|owner is 5 min out, wait for him|hold the restart, dba is taking a dump|
sale runs til 6, nobody touches COMPONENT before that|ok to look around but do nothing in prod for now|
not until legal is ok w it, wait|approval or not, dont act before the batch ends|
please do nothing until my customer is off the line|hands off, the demo is running|
don't touch production before the sale ends|hold on, i ask the partner first|no rollback until legal says ok|
pls dont do anything now|one moment, don't press anything, my boss is coming|keep your fingers off payments till 6|
we should not act before the product owner is here|let it be for now, don't change anything|
do not make any action until i am saying|nobody restarts anything until finance finished the closing|
stay put, we want to think|it recovered, so please leave everything as it is for the moment|
after the false alarm please don't do anything without us|give us ten minutes before you do something|lets hold off on that|
don't roll back yet, the release is for a paying client|please wait with it, COMPONENT team wants to look first|
freeze, don't act|no changes during the keynote|do not roll anything back tonight, the launch is live|
before you act let me ask the client, so wait|please leave everything as it is|no restarts until the sale is over|
hands off until the dba is here|pause, nobody deploys or restarts|let's not touch COMPONENT during the broadcast|
hold your horses, i'm still reading|nothing is to be done before legal says ok|wait for me please|leave it for now|
dont touch prod till ive spoken to my boss|not now, we have payments running|freeze, no actions please|
before anybody restarts, wait for the backup to finish|please wait until the students have handed in their exams|
let's hold on a sec with the failover|no action please, i want to watch it for a bit|one moment, dont do it yet|
wait with approving anything|we sit tight until noon|don't fail over, ok? wait|hodl on, dont roll it back yet|
users are fine for now, so please nobody restart anything|i want evidence first, so wait with the rollback|
no deploys no restarts no nothing till i say so|we're mid auction. do not touch it|let it run, don't intervene|
wait until the owner is here before you do anything|please don't execute that yet|
nobody presses approve until the call is over|let's wait|give us a quarter of an hour before you act|
don't scale anything, the bill is frozen|not before 10pm please|do not act now|
keep it as it is, i need the state for forensics|everyone hands off the keyboard|pls dont do anythign|
hold on with the fix, the surgeon is using the system|i know users are hurting but wait for the backup to end|
leave the rollback for the moment|approve nothing until i've spoken with the owner|
please no changes to prod during the keynote|let's first see, no action|stay away from the database please|everybody wait|
do nothing till we know the cause|the restart has to wait, a surgery is running|hold everything|
nothing gets restarted before 22h|leave it running, please don't touch|wait a moment before rolling back|
hang on, don't restart|keep still until legal calls back|i said wait|sorry but i need the state as it is, nobody restart it|
wait till our client's demo is finished|
hands off until the batch is done|please nobody touches COMPONENT until settlement is through|
hold it, im checking with the bank|hang on with the rollback|freeze. We are talking to the regulator first|
pls wait, payroll file is being written|leave the card as is, I need ten minutes|nothing for the moment, thx|
Kindly refrain from any action until I am back from the call.|dont roll back yet!! the migration is one way|
careful, nobody push anything, trades are open|not now please, file transfer is going|
dont execute, even if someone approves|let it sit|wait with everything till I reached the acquirer|
no rollback before i say so|hold off, legal is looking|do not proceed|please keep COMPONENT as it is, we take a dump first|
no clicks please until the run is finished|nobody deploy, nobody restart, we are counting money|
leave your hands from the gateway till I'm back|wait for me before you do anything|lets not do anything until close|
pause, do not execute the approved thing yet|everyone calm, no actions now|
please postpone any action, the regulator is on the phone|not before 18:00 pls|please nothing before the auction ends|
no touching, forensic is coming|lets wait with that, dont do it|please leave everything as it is till legal called back|
sit tight please|don't run it before the notary is done|dont do anything till the final is over|
Please wait, Marta is checking something on her side.|hands off until halftime|
leave it as it is for the moment, the editors are live|stop right there, do not touch anything before the speech ends|
keep your hands off prod for now|dont act yet pls|please nobody and nothing touches the feed till i say so|
freeze. legal is looking|one moment, don't execute anything|not during the onsale. wait|
pls leave prod alone for the next 15 min|Do not execute it yet.|hold it, promoter is thinking|wait til the final whistle|
dont. not while its live|we keep everything as is, regulator is calling|stay put for five|nothing before 6pm|
please dont change anything while surgeries run|investigation may be off or on, but no actions please|wait for the producer|
dont restart anything yet, we collect dumps|leave everything alone, press is in the building|
easy now, do nothing before legal calls back|nobody moves until i have talked to the league|pause, dont execute|
wait with it please|keep still, we are on air|no actions during the live show|
please refrain from anything until the auditors are done|no touching while the cup draw is live|wait up|
leave prod be, i am tracing something|don't roll anything back yet|let us not act before the vendor replies|
dont press or run anything during the vote|we wait. showrunner decides at the break|hands off COMPONENT please|
leave the pods alone i am attached with a debugger|
I know everybody is eager, but no action before I have spoken to the club|
pls wait with the fix, we're saving evidence for the vendor|hands off till the shops close|wait with that|
hold on, let me ask the manager first|nobody touch the tills now|leave it alone for ten minutes|
stay off COMPONENT until i say so|Please refrain from any action until our vendor has called back.|do nothing before noon|
keep your fingers off it|dont roll back yet i have guests checking in|pause, i need to think|
please wait until the last guest has paid|no action before i spoke to the owner|dont press anything yet people|
halt, do not do the rollback till 22h|we are counting stock, dont touch COMPONENT for now|
lets wait for the vendor, do nothing|keep it as it is until the sale ends|just dont change anything for the moment|
Leave everything as it stands, please, till I am at my desk.|dont restart it while trucks are loading|
give me five minutes before you do something|nothing gets done without me|wait till the bread is out|
stop stop dont press it, guests at the desk|please keep everything untouched|not before 10pm|dont do it now|
lets not touch it before the rush is over|we wait|nobody deploys or restarts anything please|
we have a wedding in the house, dont do anything till midnight|let nobody roll back until i am off the phone|
wait, first i want to hear finance|do not act yet|no fix before the guests have left please|
hands off please, snapshot is running|hold your horses for five min|stop, do nothing, vendor is logged in|
freeze, please, im taking a heap dump first|leave it as it is until the dba's here|let's not act yet|
hold off on the rollback, I want logs first|no changes during surgery hours, we wait|
keep your fingers off the primary till I say so|one moment before anyone does anything|
pls don't do anything until 14:00, exam in progress|we wait for the vendor, do nothing|pause, don't roll back|
please nobody act until I'm at my desk|keep still for now, no actions|everybody step away from the keyboard|
hands off till the trains are in|not now. exam runs until 11, leave it be|stand by, i need to ask the chief|
please dont do anything before i come back from the control room|hang on with that, my team is still reading|
leave it as it is for the moment, we think the vendor is fixing it|nobody restart anything, I'm taking a dump of it|
let it sit a bit, gala is running and donations trickle in|pls wait 10 min before any change|
freeze everything, dispatch is mid handover|not yet please, our pilots are uploading|do nothing until the chief is here|
i know everybody wants the restart, but let us wait for the db people|stop right there, no changes till i am at my desk|
leave everything untouched for forensics|can we all please keep our hands still for five minutes|
no action for now, vendor is on it|i know the card is up, dont anyone run it before i called the tower|
the owner is on his way, leave everything|no rollback until I say so|dont act, observe|
hold off on the restart, patients' results are being written|not while the train is in the tunnel test. hold.|
keep calm and dont touch it|dont run anything, the auditors are looking|
stop all changes until the minister has left the station|we'd rather wait, so please no action|pause please, nobody act|
please no restarts while the board is watching the demo|let's not do anything till the lead has looked|
keep it as is, we're collecting proofs for the insurance|i know i said roll back, but wait|
nobody approves anything, i need 10 min`;
