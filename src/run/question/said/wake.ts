/**
 * What people say who want to know of or want `wake`: to be told when something happens.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const wake = `wake me if it gets worse|ping me when it's done|page me if errors go above 5%|let me know when it's back|
tell me once the rollback finished|I'm lying down, call me if COMPONENT dies again|notify Ravi when the queue is empty|
shout if anything moves|Give me a signal please when the approval arrives|if p95 goes over 2s again page the secondary|
poke me in half an hour whatever happens|remind me at 6 to check the disk|give us a bell when it's green|
I'll put the phone on loud and lie down on the sofa, page me the moment the error rate climbs over two percent again|
tell me when COMPONENT is back|call me if something happens|Please notify me as soon as somebody approves.|
page me if the error rate goes over 5%|I'm going to lie down, let me know if I'm needed.|
give me a sign when customers can order again|alert the team lead if it isn't fixed by 4|remind me in half an hour|
Prevent me please when the service marches again|shout if anything changes|
you'll message me when the rollback has finished, ok?|
If this explodes again in the night I want to hear my phone, all right?|wake Ola up in case the database falls over again|
wake me up if it gets worse|wake me when it's over|wake me when it is fixed|only wake me if it gets worse|
don't wake me unless it gets worse|page me if it comes back|page me if it breaks again|page me when you need an approval|
call me if it spreads|call me when something changes|ring me if errors go above 5 percent|ping me when the rollback is done|
ping me when it recovers|ping me if it happens again|ping me in an hour|tell me when it's fixed|tell me when it is over|
tell me when it's done|tell me when the error rate is below 1%|tell me if it comes back|tell me if anything changes|
tell me as soon as you know more|tell me as soon as you find something|tell us when it is safe|let me know when it's over|
let me know when you have something|let me know when you know more|let me know if it gets worse|
let me know once it is fixed|let me know as soon as it recovers|notify me when it's resolved|notify me if it crosses 500ms|
notify the team when it is back|inform me when the fix is in|inform me if the queue grows again|
alert me when memory is above 80%|alert me if COMPONENT goes down|remind me in 30 minutes|remind me tomorrow to look at it|
remind us to switch back on monday|keep me posted|keep me updated|keep me in the loop|write me when there is news|
message me when it is done|dm me if something happens|send me a message when COMPONENT is back|shout if it gets bad|
give me a shout when it's up|give me a sign when I can go on|I go to sleep, wake me if needed|
going to bed, only wake me for real trouble|if it comes back, page me|if the error rate goes up again call me|
if nobody approves in ten minutes, tell me|when it's green tell me|as soon as it is over I want to know|
could you wake me when it turns red|can you ping me when the deploy is through|will you tell me when it's over|
will you wake me|do you wake me if it gets worse|would you notify me if that happens again|watch it and tell me if it moves|
watch it over night and call me|set an alarm if latency doubles|page me only if it spreads|wake me only for real trouble|
ping me on my phone if it climbs over 2% again before 7|if a fourth one goes call me, doesn't matter what time|
could you let me know here as soon as it's solved|get me up if it freezes again|
if the scans stop again ring the night desk please|tell me if it isn't through step 6 by five|
don't call me for flapping, call me only if it's down longer than 10 min|
if COMPONENT goes red while i'm in standup please call my mobile|text me once the backlog is under 1000|
i'm lying down, shout if p95 is over 2s for more than 5 minutes|give me a call when the provider is back|
notify the duty manager if checkout fails again tonight|let me know when someone has pressed approve|
i'll be driving for an hour so call me instead of writing if it goes down again|
if it gets worse in teh next hour ring me, i leave the sound on|page me if the lag passes 10 minutes|
If anyone approves it while I'm at the dentist, tell me|buzz me when the numbers are back to normal|
pls call my mobile if it fails again, not slack|tell me if somebody presses deny|
i go to sleep, wake me if COMPONENT drops under 3 pods|drop me a message once the fix has gone through all pods|
shout when the backlog reached zero|In case it flips again get me up, dont be shy|if taht curve crosses 500 give me a call|
tell the on call the moment the lag grows again|message me aftr the next run if it fails as well|
im taking a nap in the car, get me if the belts stop again|text me wehn sth moves|
If COMPONENT starts throwing again after midnight, page Rahul not me|Can you poke me at the point the queue is empty?|
Call Nadia when the second node drops out, she asked for it|
I'm lying down for an hour on the sofa in the office, get me up if anything gets worse in the meantime|
Notify me on recovery|Ring me when latency goes over 2 seconds|Give me a nudge once somebody approved|
lmk wehn the queue is empty|Tel me when COMPONENT is up|plese inform me as soon as customers can order again|
alert teh dba if lag passes 30s|drop me a line when the rollback's through|
Going into a meeting now, message me the very moment this turns red again|Buzz me at any sign of trouble|
ping when the 5xx are back under ten a minute|page the whole team if it goes down in the night|
if the restart doesnt help get me out of bed|
I will be in the air until noon but have wifi on board, please write to me as son as the error rate is under one percent|
Should anything about this get worse during the night, please don't hesitate to ring me, no matter how late it is|
gonna crash on the couch, if the lag goes above a minute agian someone poke me|ping me when its over|
page me if errors go over 5%|tell me when the rollback is done|call me if it comes back|
im going to lie down, page me if checkout dies again|shout when somebody approves|give me a nudge when the queue is empty|
tell me as soon as you know the cause|if COMPONENT goes down again buzz me|dm me when done|alert me if latency climbs|
going to bed, wake me only if payments break|text me once its fixed|holler if anything changes|
poke me when the db is healthy|can you tell me when the deploy is through|ill be on the sofa, ring if it flares up|
notify me at recovery|remind me in an hour if its still red|if the fix doesnt hold, get me up|
lemme know if someone denies it|@ me when youve got a result|page me, not the whole team, if this returns|
tell me when its safe to sleep|approved it, tell me when its through|sleeping now, if the errors come back page me|
ping me if anyone deploys on COMPONENT tonight|the moment customers can pay again let me know|ping me if it gets worse|
Please let me know as soon as payments work again.|wake me if customers are hit again|
Page me if the error rate goes above five percent.|I am going to dinner, call me when someone approves it.|
Let me know when the rollback is through, so I can tell the client.|notify me when COMPONENT is back|
Give me a shout before you restart anything.|if it comes back, tell me|let me know once its over|
Going to bed now, wake me only if checkout breaks again.|Alert the duty manager should the queue grow any further.|
please inform me when there is news|drop me a message when the sale traffic goes down|
Ping support the moment bookings are possible again.|and tell me if that changes|
Can you tell my colleague when the fix is in?|I'm in a meeting until four, message me if COMPONENT dies.|
Kindly notify the press office as soon as it is resolved.|tell me when someone denies or approves|
Send me a note when the cause is known.|if more than a hundred users are hit, ring me|
wake me up at the first sign of trouble with COMPONENT|shout when its done|
I'd like to be told about any new deploy tonight.|keep me posted if anything happens after midnight|
No need to post in here, only call me should the site go down again|page me if it gets worse|ping me when checkout is back|
wake me if the replica falls behind again|let me know as soon as someone approves|going to bed, call me when errors climb|
notify me when COMPONENT recovers|shout if payments drop again|keep me posted if anything changes on COMPONENT|
ping payments when the queue is empty|give me a sign once the rollback is through|alert me if latency passes one second|
drop me a line when the cause is known|I'm in a meeting, ping me if they need the db team|
ring me if it happens again tonight|let networks know when you need us|lmk when its done|
send me a message when CHANGE is out|if logins fail again wake me, no matter the hour|poke me when there's news|
remind me if it isnt solved in an hour|tell me the moment it starts failing over|page our on call if disk goes over 90|
hit me up once the site loads again|can you ping me when the backlog is gone|inform me whenever the state changes|
tell security if the attempts start again|I'm driving, tell me only when the rollback is through|
kids to bed first, ping me if COMPONENT falls over again|tell me when it gets worse|page me if COMPONENT goes down again|
ping me once the rollback is through|wake me if it comes back|I go to bed now, call me if errors rise|
shout when someone approves|give me a nudge if nobody has decided in 15 minutes|notify me as soon as payments recover|
poke me when the queue is empty|and tell me if it gets better|if the disk passes 95 percent page the IC|
drop me a line when CHANGE is out|in a meeting, message me only if customers are hit|let me know if you find anything new|
wake me before you propose anything|remind me at six to decide|ring me when checkout drops again|
alert the whole team should latency cross two seconds|lemme know when the restart is done|
come back to me when you have the cause|text me if it happens again tonight|tag me when a decision is needed|
can you ping Sara when the database is back|if it is still broken in 10 minutes, page me|keep me posted if anything changes|
please inform me the moment people can log in again|and tell me once its done|when the approver answers let me know|
page me if it becomes worse|wake me up if COMPONENT goes down again|let me know as soon as payments work|
I go sleeping, call me only if errors rise over 5 percent|please inform me once somebody approved|and tell me when|
notify the night nurse lead when login is back|give me a sign when it is finished|if it comes back, ring me|
can you alert me at the next timeout|I go to the dentist, message me when something changes|remind me when CHANGE is out|
inform me please directly if more hotels get hit|keep me posted when the queue is empty|
as soon as you know the reason, write to me|in case of detoriation wake me|when COMPONENT is healthy again tell Joao|
send me a ping the moment the vendor answers|let me know if latency crosses 2 seconds|
warn us when memory gets near the limit|drop me a message when the deploy finished|
I want to be called if the replica falls behind|do tell me once users can pay|beep me if any change|ping me if it worsens|
wake me if it breaks|page me if it returns|let me know when fixed|ping me when its back|call me if it gets worse|
shout if errors go up|page me if COMPONENT dies|notify me once approved|ping me after the rollback|wake me if payments fail|
off to bed, page if worse|holler if it comes back|tell me when COMPONENT is up|at lunch, ping me if needed|
alert me above 5% errors|text me when login works|let me know if anything changes|give me a nudge once resolved|
message me when someone approves|going home, page me if worse|tell me once the queue drains|tell me if it restarts again|
driving home, call if worse|going offline, page me on errors|
I'm going to lie down on the office couch now, wake me if COMPONENT gets worse again|
You say it's stable, I half believe it, so page me if the error rate goes above two percent|
My daughter's school play is at four, please ping me only when the rollback has gone through|
we're all leaving the bridge now, let me know as soon as anything changes with the payments|
if that queue grows past ten thousand, call me no matter how late it is, I'd rather be tired than fired|
tell me when it is over, I can't stare at this chart any longer without getting a headache|
please notify me the moment someone approves the proposal, I've got to run to another fire meanwhile|
i will be in the gym without looking at slack, so page me in case it starts again|
The bank wants a call the minute it recovers, so give me a shout when the payments are healthy|
should the latency on COMPONENT climb again tonight, ring the secondary on-call and not me, I've done 30 hours|
drop me a message once you've found the cause, I'm switching to the budget meeting with a heavy heart|
as soon as customers can log in again I want to be told, I promised the call center to wave|
Let me sleep unless it really burns, meaning wake me only if orders drop to zero|
can you alert me when the deploy of CHANGE has reached all regions, my part starts after that|
You didn't page me last time it got worse and I looked like a fool, so this time do it|
remind me in an hour to check on that replica, otherwise I'll forget it over the birthday cake|
if my boss asks something in here while I'm in the tunnel, ping me right away|
I'd like to hear from you when the queue is empty, so I can release the invoices and go home|
send me a page in case COMPONENT restarts again, even at three in the morning, I signed up for this|
the moment anything weird happens with the logins, tell the security on-call, she asked for it explicitly|
last night nobody told me it got worse and i got the blame, so this time page me if it does|ping me when it's approved|
tell me if it gets worse|let me know when its done|wake me if anything happens|shout when COMPONENT is back|
give me a ping at recovery|call me if it goes over 5%|tell us once its fixed|tag me if CHANGE gets rolled back|
page oncall if it dies again|msg me as soon as you know|let me know if COMPONENT flaps|alert me when the queue is empty|
keep me posted if it moves|wake maria if it goes down again|notify the team when it's resolved|tell me the second it drops|
ping me in 30 if still red|page me if the lab feed drops again tonight|shout at me when errors pass 5% again|
if memory tops 85% ping me, not the channel|call me when the first pass goes through|
ring me at once if a county drops off again|poke me if it turns|ping me when its green|im off to bed, ring if it gets worse|
wake me only if payments die|tell me the second the queue is under 1k|if errors pass 5% i want a call|
page me should it come back|dm me once CHANGE is out|give me a nudge at the first sign of trouble|
holler when the rollback's through|should COMPONENT go down again, call me not the intern|
i'll be in the shower, buzz me if anything moves|tag me here when the card gets denied or approved|
keep me posted if it tips|alert me before the disk hits 95|heads up to me when recovery is confirmed pls|
wake me if payments drop again|lmk when its back|let me know once the lag is under 1k|
going to bed, call me if error rate goes over 5%|shout when the rollback is through|notify me when somebody approves|
off to lunch, ping if anything changes|tell us here when players can log in again|alert me on the next oom|
if it comes back page me not the junior|give me a buzz when the replica has caught up|ping when green|text me when its over|
keep me posted if it starts to climb|in a mtg, only poke me if ppl cant pay|page the dba if the disk goes over 95|
heads up pls as soon as you know the cause|wake me at the first timeout|tell me as soon as CHANGE is out|
if latency > 2s get me out of bed|ping me when you have smth|call me if nobody has fixed it by 6|lmk if COMPONENT flaps|
yell if double charges show up|nudge me when the queue is empty|no need to mute, but page me if it comes back|
tell me when the owner has approved|ill be in the gym, ring me if customers cant log in|once rc is found drop me a line|
if COMPONENT ooms again tonight wake the secondary|let me know as soon as the deploy is rolled back|
message me when the stream is stable|wake me if payments go down again|let me know when customers can log in|
going to bed, call me if it comes back|page me when it is approved|pls inform support when it's fixed|
say something here as soon as COMPONENT is green|i am in a client meeting, message me when there is news|
when the queue is empty please ping me|tell the partner manager when it recovers|give me a shout if errors rise|
notify me if someone denies it|remind me if nothing is happening in 30 min|
could you tell me when it will be over, i mean send a message then|inform me please in case of new alarm|
i go lunch, ping if something|next time page me before you page my boss|if COMPONENT breaks again tag me|
let sales know the moment checkout works|alert me if this happens again tonight|buzz me when you know the cause|
and ping me too|keep me posted if it changes|call me only if it is real this time|write me when somebody approves|
wake me if COMPONENT goes down again|let me know when the rollback is done|ping me when you've found the cause|
call me if payments fail again|notify me once someone approves|give me a shout when its fixed|
message me as soon as customers can pay|alert me if the queue passes 10k|if anything changes, tell me|
going for lunch, ping me when there's news|wake the on-call if errors return tonight|im in bed, only call if it's burning|
let me know if latency goes above 2s|dm me when COMPONENT is healthy|ping here when recovered|page me at the next crash|
tell @lea as soon as it is up|please warn us before the disk is full|buzz me if it drops below 90 percent|
lemme know when done|shout if it happens again|if nobody has approved in ten minutes ping my boss|tel me when its back|
i want to be told when the failover starts|i'd like to sleep, call me if customers cant pay again|
let me know who approved as soon as someone does|ping me once the logs show a new error|
if COMPONENT restarts again, tell the team|tell us when the errors are back to zero|page the owner if it goes red again|
wake me at the first sign of trouble|message me when your investigation is finished|
give me a heads up before the rollback starts|drop me a line when its fixed|only ring if people are hit|
notify the channel when the queue is under 100|warn me if the memory climbs over 90|when you know more, ping me|
inform me if it comes back|let support know when it's up|beep me if it fails over|i'm driving, call me once its over|
tag me when there is a decision|ping me if it get worse|i'll be in a meeting with customers, page me if the errors climb|
once the approver is back, tell me|send word when the cause is found|notify support when users can log in again|
poke me in case the queue grows again|get me up if the site falls over at night|let me know if anyone denies it|
text me at the end of it|tell me at once if payments drop|report back when the restart has finished|
call my mobile if the second node goes as well|i want a ping at the next restart|alarm me if it happens after midnight|
let the ceo know when we are back|if it's still broken in 15 min, page the lead|pign me when done|
i'll lie down for a bit, wake me should the site go down|let me knwo when its fixed|
give the shop manager a ping as soon as the tills work|
ping me when payments are back|let me know once someone approves|page me if it goes over 5 percent|
wake me up if COMPONENT dies again|give me a shout when its done|i'm at lunch, call if something happens|
going to sleep, get me if it comes back|ping @me when the queue is empty|
Please inform me as soon as the card has been handled.|tell us here when the errors are zero|
alert me when the batch fails again|hit me up when it changes|would like to hear when its over|
buzz me when declines go over 10%|if it tips over again call me|tell me as soon as the dba clicks|shout if the run breaks|
drop me a line when its through|I want to be told when terminals are back|send me a ping on recovery|
remind me when the card is about to run out|if Lena changes her mind tell me|ring me when the run goes red|
give a sign when all salaries are out|please write me as soon as the gateway is ok|I go to bed, wake me above 100 errors|
let us know the moment it's back|ping treasury if it breaks the 15 min mark|tell me once the queue is below 500|
just holler if it comes back|poke me if it flips|tell me if the chief reacts|mail or ping me when its all done|
want a ping the second it recovers|page our desk when its over|beep me if the run aborts|
i go sleep, call me only if it falls over|give me a shout when it starts again|tag me when the card gets approved|
let me know once the error rate is under one percent|page me at once if it gets over 5 percent|
give the night editor a ping when done|tell me as soon as it's green|wake me up if someone approves|
if that alert fires again for real, ping me directly|next time it goes over 10 percent call me|
let me know when the backlog is zero|notify the feed team if it returns|@ me when someone restarts the investigation|
beep me when doors open and scanners fail again|ping the box office channel when it's fixed|
let me know when someone decides|tell me if the lag passes 30s|if it happens in the second half page me|
inform me once betting is open|call the ward manager if it comes again|text me when it is up|
if the false alarm turns out real call me at any time|shout if someone resumes this|i want a ping when players drop again|
when the queue passes 2000 page the lead|please alert me in case it returns|remind me in here when the action has run|
send me a dm once it's through|ping me if that comes back please im off now|if more than 100 fans are stuck ring me|
tell the league desk when scores are right|page me for anything over 2 percent tonight|
dm me when the fight's over, i mean when it recovers|call me before the second half if it's not ok|
give the desk a sign when scores run again|ping here on any new crash|i want to be told when it gets worse|
tell me if votes stop again|page the showrunner if we lose the backup|nudge me when someone denies or approves|
ping us when the backlog is gone|ring the bell if latency doubles|Im at my kids recital, buzz me only when it falls over|
If the card gets denied I want to know at once|let the newsroom know when the site is quick again|
wake me up if the tills go again|call me when they approve|page me if COMPONENT goes down once more|
let me know as soon as it works|write to me when theres news|shout if it comes back|
i go to sleep, wake me only if orders stop|notify the duty manager when its over|
Please inform me as soon as payments are possible again.|tag me when the cause is known|let support know when its all clear|
buzz me if error go up again|i step out for lunch, ping if anything|tell me when someone presses approve|
give me a sign when we can open|ring me if the cards fail again|please tell me once its really over|
if it comes back tonight wake me, not the trainee|message me when the backlog is gone|tell us in #stores when it's back|
alert me when errors rise|ping @reception when its working|im in a meeting till 3, ping me if it gets bad|
call me if more than ten stores are hit|Do notify me should the queue grow once more.|text me when you know the reason|
ping us here when orders flow|wake anton if it happens again|tell me right away when it's approved|
give me a ring if the queue goes over 1000|notify me|i want to be told if that comes back|
remind me when it's been quiet for an hour|alert the night porter if it fails again|ping me once resolved|
my phone is on loud, ring if the ovens go off the net again|tell the front desk as soon as it works|
ping me when there is a cause|if the bookings fail again give the night manager a call|come get me when its fixed|
ping me if it climbs|page me when it goes over 5%|wake me if COMPONENT dies again, otherwise no|call me if it tops 80%|
give me a nudge when the backlog is empty|ping when approved|tell me when the cause is clear|
notify the noc phone if error rate goes up again|@ me on recovery|alert me the second COMPONENT restarts once more|
going into a tunnel, message me when green|poke me if nobody approves within 10|call me when cpu > 90|
tell me once the rollback is through|if it comes back, page me not Lena|ring me if COMPONENT goes down|
keep me posted if it worsens, otherwise let me sleep|let us know in #wards when it is up|page me when the link flaps again|
shake me if it dies again|ping me the second it goes bad again|im going to the platform, message me if it climbs|
let me know once the rollback is through|if it gets worse wake me, otherwise dont|page me when drivers cant log in again|
give me a shout when its over|alert me if COMPONENT goes over 80|I teach till 10, poke me if something moves|
notify me when the queue is empty|Call me if we lose dispatch a second time.|text me if the failover happens|
shout if it returns|send me word when its safe to board|tell me if the error rate goes beyond 5|wake me if it doesnt hold|
ping @here when its fixed|i go to the gala now, message me if donations stop|let us know when you find something|
inform the duty manager if it starts over|drop me a line as soon as it's decided|tell me the moment the queue drains|
i go to bed, wake me if the restart doesnt last|owner of COMPONENT here, tell me when you know if its mine|
let me know when its safe to deploy|tell me once somebody approves|ring me if anything happens to the dispatch|
i want a message the minute its fixed|say something when the errors come back|tell dispatch if it dips again|
if it happens again at night call me, whatever the hour|mention me when its done|signal me when COMPONENT is back up|
ping me in case it flaps|let the duty desk know if things go south|come and get me if the number passes 100|
im in a lesson, ping when it is done|inform me when you have the cause|
wake the night shift lead if it goes up again, else let him sleep`;
