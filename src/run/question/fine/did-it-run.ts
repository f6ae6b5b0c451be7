/**
 * What people say who ask for the aspect `did-it-run` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const didItRun = `did it go through?|was the fix actually carried out|I pressed approve, did you get it|has anything changed yet|
so is CHANGE rolled back or not|did my click count|nothing happened after I hit the button|
is it done or just approved|has it been applied|the card still says pending, did the press register?|
did the restart really happen|do you have my approval|i clicked twice to be safe, was it taken?|
rolled back for real or only planned|have you touched anything so far|is the old version live now|
are we already on the previous config|it says "done" but COMPONENT has the same uptime, did it restart at all|
was the deny taken|did my stop arrive before it ran|i hit cancel, did it still go out?|
how far did it get before Bea stopped it|was something changed before the stop|did the fix run or fail|executed?|
Was the fix made or is it only a proposal still?|slack gave me an error on approve. did it count|
no confirmation here. did it run|so you did nothing in prod, correct?|was CHANGE reverted in the end|
graph doesnt move so I wonder if the fix was ever done|is the flag off now, yes or no|
approve button is greyed out, does that mean its taken|did the rollback complete on all nodes|
half the pods or all of them, did it finish?|did anyone's approval land or is it still nothing|
has the setting been put back yet|we approved at 11:20, was it carried out?|is it in|did u do it|
have you pulled the trigger|confirm that the scale up took place|did the button press come thru, my wifi is bad|
I think I pressed the wrong one, which did you record, approve or deny?|
Did you really execute it or only write that you will|was anything deployed tonight by you|
have we restarted it already or is that still to come|after the deny, was any part of it done anyway?|
pls confirm nothing was changed|was the false alert fix ever executed? hope not|did it time out or did it succeed|
the deploy log shows nothing from you. did you run it?|has the fix landed|so the fix is live?|
customers still complain so did the fix even go out|did the revert merge|is it reverted or did the pipeline refuse|
did the change take, EVIDENCE looks identical to before|it was approved by Omar, was it also done|
was it done before or after I said stop|i pressed approve on my phone in the elevator, did it arrive|
was my tap registered? nothing is moving|the fix, happened or not happened?|is the limit raised already|
the index, has it been created now|did step 2 of the fix run too|did it fully roll out or is it stuck at one|
have you executed anything without approval|you said rolling back. rolled back?|
did the kill go through, the query still shows|has COMPONENT been restarted by you|was the node drained|
did the card do anything|did anyone actually press it|I see two approves. did it run twice?|
it was mended by hand they say. so did yours also run|was the fix skipped|what was changed in the end, anything?|
is the new password in use already or was that never done|fix applied y/n|My approval is received by you, yes?|
So the action was performed, or it has failed?|auditor asks: was a change made to production at 03:10 or not|
did it execute before the card expired|the card vanished after i pressed, is it done?|
I approved but then it says expired. which is it, run or not|did you put it back or not yet|
is the traffic switched over already|has the cert been swapped|was the cache really flushed|
the dashboards reads the same version as before, sure it was deployed?|
did the denial stop it or was it already running|did it do what it should on the second box as well|
was it only a dry run|the fix failed or was never begun?|ok did that work, the click i mean|
anything executed so far? legal wants to know|is the change already out to the stores|did COMPONENT get the new value|
still waiting for the fix or has it been made|
we lost the channel for a moment during the approval, was CHANGE taken out or is it still in prod|
orders are as slow as before and i wonder whether the restart of COMPONENT took place at all|
Hanna says she denied it, Piet says he approved. Did anything get executed in the end?|
it got better by itself before my click, so was the thing still carried out?|
I ask since the customer noticed no blip: has the restart been done?|I clicked the button, nothing happens|
I pressed approve, did it register|did my approval go through|has anything been changed in production yet|
was the traffic moved already|where does my approval go, i clicked and nothing happened|
I pressed approve and nothing happened. was it taken?|has anything changed on production yet or are we still talking|
is COMPONENT on the old version now or still on the new|
two of us pressed at once, did it execute once, twice or not at all|
sorry, the button turned grey, does it mean it is executed?|
says approved, but the version on the page is the same. did the restart run?|
for my notes: was the fix applied, yes/no|has the flag been switched or is that still to come|
I hit deny a second after someone hit approve. did it still run?|so far nothing touched, correct?|
before I tell the customer its repaired: has the repair been carried out really?|
I stopped it. did anything get changed before I stopped it?|did the change land on all servers or did it not run|
The card disappeared for me. Was it made or was it cancelled?|
approved from my phone in the train, bad signal. did you receive it|nobody told us if the fix went out. did it?|
it's still broken so I ask, was the thing really done|executed or expired?|
was it rolled back before or is the bad one still live|hm you said "running" ten minutes ago. did it finish|
has the query been killed or is it still there|did the index get created in the end or not|
it healed before I approved I think. did your fix run at all then|is the limit raised now or still the old value|
has my yes arrived|did someone press it or is it recovered without|
I only want to know was something executed on our database tonight|false alert, so you didn't touch anything right?|
done? I mean really done, on prod|
still crashing, so I wonder if the restart you were allowed to do has been done at all|
no dip on the graph, no blip for users, did the thing really get executed?|
I can't see my approval anywhere, who has it, did it register|
before we blame the rollback of CHANGE for the new errors: has it been carried out or is it still in the queue|
the card expired just as I pressed. which was first, did it run|
is the old version serving customers by now or hasn't the rollback happened|
Denied by Piet, approved by Ruth, so in the end it was done or it was not done?|
legal asks if any change was made to the production system tonight, was there one|
you wrote "will scale up", past tense please: has it been scaled|is the alert rule already changed or only suggested|
it says approved but the broker uptime is 12 days, so did anything happen??|
has the new token really been loaded? gateway pods look as old as before|
pressed the button twice now, nothing seems to move. registered?|was the query killed or is it still there|
did the env var really change? console still shows the old one|
policy still shows the deny line. was it applied or not|
Kiosk rebooted by itself just now, is that you having done the fix?|was that actually executed or only approved|
has anything been changed in prod so far, anything at all?|after the deny, did it really leave everything alone?|
i see no new deploy in argo. did the rollback happen?|slack showed an error when i clicked. is my approval in|
so is it rolled back or isn't it|has the old list been loaded meanwhile?|
was the relay flipped or are we still on the old one|is the 3600 live or still the 60|
flag shows on in my admin. i thought you turned it off?|is that order out now or still in|Is it in?|
i hope nothing was executed after i hit deny, right?|has the counter been rebuilt already|
is the cron really off, i still see it in the list|did my yes arrive|was anything done at all tonight or only talked|
default date set?|so, version: old or still the new one?|clock still 4 s off on my side. was it synced|
are old logs deleted now or is it still waiting|
says approved since 14:05 but I see the old version still. did anything happen|was it executed or only approved|
did it really restart, uptime still says 40 days|has anything been changed in production so far yes or no|
rolled back or not rolled back? the footer still shows the new version|nothing happened after approve?|
did the skip go through|I see approved, I see no effect. was it carried out?|
has my approve arrived, i was in the tunnel|did that get executed on all nodes or none|
pressed it twice, did it take the first|lena said approved on the phone. has it really gone through on your side|
is the flag off now? I can't tell|green tick is there but did anything really move in prod?|
the card says done. done as in really done in prod?|have you already failed over or only suggested it|
was my deny registered or will it run anyway|I clicked on it in the train and then lost signal. did it arrive?|
is it running now or still only a plan|the log level still says debug on my side. was the change made at all?|
so who pressed and did it go through|Approved at 4, was anything executed after that? audit wants to know.|
nothing in the audit log. did you do it or not|so have you limited the broker already|
was it applied? the numbers dont look it|did anyone's yes actually trigger something|
did the lock file get removed in the end|is approve = executed? I see no trace|
did the rollback actually go through, I see no deploy event|
has anything been touched in production yet or are we still talking|did they ever run the fix or only talk about it|
was anything changed on the system or not yet|is CHANGE out already or does it just say so|
clicked twice. did it do it once, twice or never|I approved from my watch lol, did you get it|
it says approved but i see the old version still, was it carried out?|
spinner still turning on the card. was the order executed or no|
my collegue says he has approved from the phone but nothing happens, did it arrive|
has COMPONENT been restarted or not|is the fix in or still pending|was my click counted|
did anything in production get changed so far|approved at 17:50, executed when? or not at all|any change made yet?|
so did my press count|has anything run so far|did broker 2 get removed or was it just proposed`;
