/**
 * What people say who want to know of or want `trend`: whether it is over, better, worse or holding.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const trend = `is it picking up|is it picking up again|are orders picking up|is this real|is this real or just noise|
is COMPONENT over it|is COMPONENT over the worst|is COMPONENT out of it|better or worse|did that help|is it over|
can i go back to bed|still burning?|are errors coming down since the rollback|is it getting worse while we chat here|
so are we good now|can we call this resolved|it looks flat to me, are we actually recovering or am I dreaming|
did the fix take|still failing?|am I safe to close the incident|error rate compared to twenty minutes ago?|
improving at all?|restarted five minutes ago, see any difference|is it stable or only quiet because nobody is awake|
has it stopped|are we out of the woods, mate|after the approve, did anything change for the better|
Is the situation now normal again or only less bad?|graph looks nice again, can I trust it|back to baseline?|
my laptop is closing in 60 seconds unless you say otherwise, is it really finished|
same as before the deploy or still elevated|recovering or plateaued|was that rollback worth anything|
we're still seeing timeouts on our side, is it truly gone on yours|are the numbers moving in the right direction|
did latency come back down|
The graph on my phone is the size of a stamp and I can't tell whether the red line goes down or up since we bounced it, which is it|
my wife is about to throw the phone out of the window, so please say whether it has really settled and I can sleep|
are we good now?|Is it getting any better?|did it help|Can I close the ticket or is it too early?|
it becomes worse or it becomes better|So the fix went out ten minutes ago. Did anything actually change for users?|
is this resolved, I see green but I don't trust it|errors going down yet?|Compared to half an hour ago, where are we?|
back to normal??|We finished, or not yet?|May I tell the team to stand down?|did the restart do anything|
I just saw three more failed payments come in, are you sure we are out of the woods?|worse than before or same|
The rollback seems done to me but the customers continue to write. It is really finished?|
does it look stable since the change|has the error rate dropped at all after the approval|
ok to reopen the ticket sales?|we're good?|Is it still bleeding|I don't see improvement, me. Do you see some?|
are we on the way up or on the way down|was that it, are we done here|is the problem gone for good or only gone quiet|
safe to end the call now?|
Nobody has written in here for a quarter of an hour, which either means that all is well or that everyone fell asleep, so which one is it?|
stil borken?|does COMPONENT come back to life little by little|is it over yet|over?|fixed?|is it fixed|
is it solved now|resolved or not|did it work|did the fix help|did the rollback help|did the rollback do it|
has the restart changed anything|any effect from the rollback|is the fix doing something|is it better|better now?|
is it better or worse than before|getting worse?|is it getting worse|is it spreading|is it growing|does it calm down|
is it calming down|going up or down|up or down rn|improving?|any improvement|still broken?|still down?|still failing|
still the same?|are errors still coming|are we still losing requests|are people still getting errors|
do customers still see errors|can users buy again|can people log in again|do payments go through again|
is checkout back|is COMPONENT back|is COMPONENT ok again|has COMPONENT recovered|did COMPONENT come back|
is COMPONENT back to normal|are we back to normal|everything normal again?|all green?|is everything green again|
are we out of the woods|in the clear?|can i sleep|may I go to lunch or is it still burning|can I stand down|
can the team stand down|can we call it done|is it stable now|is it holding|does it hold|
did it stick or will it flip in a minute, how does it look now|how does it look now|
how does it look after the rollback|how are we doing compared to ten minutes ago|compare before and after|
better than an hour ago?|same as yesterday or worse|is the error rate going down|has the error rate dropped|
is latency back to normal|did latency recover|is the queue shrinking|backlog going down?|are the numbers recovering|
is the alert still firing|alert cleared?|has the alarm stopped|my screen says green, do you agree|
it seems ok for me, is it really gone|looks quiet, is it really over or just the calm before|did it go away by itself|
has it healed by itself|is it really fixed or just hidden|so are we done here|so we are good?|we good?|good to go?|
anything still red|what is still broken|is something left broken|any residual errors|fewer errors than before?|
has anything changed in the last five minutes|did the scaling bring anything|
the manager asks if we can say it is over, can we|does my restart show any effect|customers say it works again, true?|
support still gets calls, is it really back|situation better or not|no change?|does it go in the right direction|
bleeding stopped?|is the bleeding stopped|can I go back to bed please|can I go to bed now, my eyes hurt|
may I close my laptop|error rate before the fix next to the one now please|put before and now side by side|
then and now please|compare with last week|compare with an hour ago|how is it developing|are things deteriorating|
are things getting better|is it easing off|does it ease|has it eased|still throwing errors?|is it still rising|
are errors climbing|any change for the better|bed?|may we go to bed|compare it with the time before the fix|
put the latency of before next to the one of now|how bad is it now compared to the beginning|
how bad is it compared to when it began|worse than when it began?|one line for the boss: is all good again|
one sentence for the chief: is it over|all good again?|is everything fine again|are we good, can I sleep|
has it been fixed now|are things back to normal|are we back|did that work|is everything green|
are all dashboards green|is COMPONENT healthy again|any sign of improvement|how are we doing now|
did failover change anything|is it working again|did that fix it|did restart fix it|has rollback solved it|
is the error rate dropping|is it escalating|is it still happening|is it still going on|are users still failing|
are requests failing right now|all good now|everything ok again|is everything back|did COMPONENT recover|
are all orders going through again|do purchases work again|can people buy again|did the fix work|
did the rollback work|did the restore work|prove that it worked|is the fix holding|does the fix hold|anything left|
can I go to bed|is it safe to close|are users ok now|are customers ok again|does the alert still fire|
is the rotation done yet|is failover done|will it clear by itself|trend|direction|is it under control|
compare now with yesterday|is COMPONENT still down|did the restart take|did rollback take effect|so it works again|
does it work again|did it heal itself|all good again|everything fine again|are we out of it|is it flat|
is it levelling off|any better|is it moving|still bad|can customers buy again|is it still on fire|is it quiet now|
did it recover|still rising|good now|is the shop back|back up|is it done|going downhill|does it ease off|
did that bring the error rate down?|handshakes clean again?|conversion back to where it was this morning?|
has it been quiet since|lag going down or still growing|lookups ok now?|everything rescheduled and green?|
hit rate coming back?|locks gone?|slowing down or are they still hammering us|we get fewer calls now, is it over?|
queue shrinking?|nurse at 4B says it works again, can you confirm|it's dipping again isn't it|better with 200?|
the waiters gone?|alive and stable?|landed. are we good|is already normal?|scans coming in steady?|401s stopped?|
how many 429 in the last ten minutes versus the hour before|after dropping 4k?|are folks getting through now|
done? all green?|crash rate by now?|
canary has 4% errors and stable has 0.1, is that still so or was it the first minute only|404s falling?|
did it by hand at 04:20. do you see any difference|
third time that it says resolved and comes back, is it really over this time|been quiet for an hour, may i close it?|
success rate of deliveries back up?|is it through now|pauses without the arm nodes?|retries lower?|pods coming?|
skew gone?|vms starting again?|how many healthy by now|prices back for pt?|is it just me or is it getting worse|
my boss wants to know if we're out of the woods, so are we|
numbers from before the deploy vs now pls, did we get back to the old level|
compare now with an hour ago for me please|Did that help at all|Safe to go back to bed?|
It went quiet on my side, on yours too?|Error curve going down or am i reading it wrong?|
did it come back aftr the restart|I see 3 errors still, is that leftover or is it continuing|
last hour against the hour before, which is worse|how does it compare to what it was at five|
may i send the people home|its been quiet for an hour, does that count as done|
After the second try it looks better to me but I'm tired, do you agree|whats the direction, up or down|
did waht we pressed 10 min ago bring anything|Still failing on your end or is that my browser cache|
can i tell everybody we are done here|
Did the thing we rolled out ten minutes ago actually improve anything, or are we just imagining it because traffic is dropping anyway?|
stil failing for me|is it stil broken|Compared with half an hour ago, where do we stand?|
My customer says it works for him again since five minutes. Can I tell the others the same, or is it too early?|
any improvement since the restart|stable or flapping|it recovers, yes or no|looks fine from here, is it really gone|
hows it looking vs befoer the rollbcak|
its 4 am and i have to be up at 7 with the kids, tell me honestly is this thing calm enuogh that i can lie down|
getting better or worse|did that do anything|how do you know its over|
is it still burning or are we just watching embers|so the restart, did it work|
my page just auto resolved, is it really gone|ok denied that one, is it getting any worse since|
are errors coming down|better than 10 min ago?|can i close my laptop|looks flat to me, is it stable now|
compare now with before the fix|is it improving or am i imagining things|we scaled it up, any effect yet|
wife is going to kill me, can i sleep|is the recovery real or just less traffic|is it creeping back up|
still going on or done|any change since we flipped the flag|why do you say its over, i still see red|
is this thing dying down by itself|did the fix stick|has it calmed down yet|
cause is found fine, but are the numbers actually coming down|i restarted it myself 5 min ago, any better|
before i tell customers, is it really over|payments look ok on my end, are we through it|
Can I go to bed or will I regret it?|and is it holding?|How do you know that it is over?|
Is it getting worse? The phones are certainly getting louder.|
I am about to tell the client it is resolved, is it really over?|are we out of it yet|
Compared to half an hour ago, are we in better shape?|Did restarting COMPONENT make any difference at all?|
is it stable now or will you wake me in an hour|Is this improving or are we just getting used to it?|
ok sale is over, has it calmed down?|Is the incident finished, so that I can send the team home?|
so did the rollback do anything|how sure are you that it's really over|
Are fewer customers hitting the error than at lunch?|still going on?|
Is COMPONENT recovering, because tickets are slowing down over here?|Can we close this or is it still simmering?|
Before I lift the banner, is it still holding up?|is it over for good or only quieter|
What makes you say it is resolved? I still get calls.|any improvement since CHANGE was taken back|fixed now?|
has it stayed good since the restart|its better now right|Which way is it heading, up or down?|
I dont need the chart, just say if its going up or down|The engineers restarted it twice, is it any better for that?|
has it gotten better since the rollback|did the fix actually help|still getting worse or has it levelled off|
how do you know its over and not just a quiet minute|better or worse than ten minutes ago?|
security here, can we stand down|did restarting COMPONENT make any difference|are errors going down at all|
are we recovered for real|compare before and after CHANGE for me|is it getting worse, our side sees more retries|
did things calm down after the failover|so are we out of the woods|and now, any better?|
late joiner, is this still burning|is COMPONENT recovering or only pretending|are payments coming back|
what convinces you that its really resolved|is the situation improving or should I cancel my dinner|
did raising the pool do the trick|is that the end of it or only a dip|my graphs look flat again, all good now?|worse?|
db on call, half asleep: did it get better after the failover or can I not lie down yet|
support here, tickets dry up, is it really over|is it stil getting worse|
before I cancel the bridge, are the errors staying down|are we recovering|is it holding since the restart|
how sure are you that we're through|can I stand down the bridge, is it really stable now|and now?|
any improvement since I approved it|is it getting worse while we wait for the approval|
has the error rate come down after CHANGE was reverted|is the fix sticking or is it creeping back|
compare now with before the restart|may i close the incident, is it all back to normal|are payments picking up again|
does it look calmer after the failover|is it still burning|ok I gave the order, do you see an effect|
safe to send people home? is it holding|before I tell the board its solved: is it solved|
did scaling up do anything for the latency|no change yet?|is COMPONENT still going downhill|
and since the rollback, better?|support says the calls stopped, can you confirm it got better|
did undoing CHANGE make a diffrence|did the rollback of CHANGE help or not|
is it getting better or worse at the moment|can I go to bed now|are we stable again since the restart?|and, better?|
does it hold, or falls it back again|how do you know that it is really finished|
since the fix went in, are the errors going down?|is the situation improving, my manager asks every five minutes|
compare please now with one hour ago|the error rate is falling yes or no|
is COMPONENT recovering or does it only look so?|can we close the incident then?|has it calmed down after we scaled?|
before I wake up my boss, is it still growing?|are we out of the woods, as english people say|
Is the problem solved already, or still present?|did it bring something, the failover?|
has the deploy of CHANGE made it better|so can the team go home, it is past midnight in tokyo|
is it spreading or staying like it is|is the recovery real or only a pause|its worse then before or am i wrong|
before vs after the rollback, what is the difference?|is the incident finished for real|
is it now resolved or not yet?|did it already have effect what we did?|still?|worse or better|holding?|
are errors going down|is it still climbing|and after the restart, better?|has it recovered|
any better than an hour ago|really over this time?|are we good again|safe to leave my desk|is the queue shrinking now|
back to normal yet|still slow?|did CHANGE make things better|sale is over, calmer now?|is it really fixed|
spreading or contained|so the fix took?|before i leave, is it over|still bad after the rollback?|
users calmer now, so recovered?|errors gone for good or not|
You wrote that it recovered, but my own page still takes nine seconds to load, is it really over or not|
I have been up for twenty hours and my eyes hurt, may I go to bed or is it going to get worse again|
the rollback of CHANGE is through since ten minutes and nobody says anything, did that help at all|
how can you know that it is over when the alert has only been quiet for two minutes, convince me please|
My boss wants to hear one word, better or worse, compared to half an hour ago, and I'd rather not invent it|
everyone in the room claps already but I've been burned before, does the recovery hold or is it creeping up again|
so we scaled COMPONENT up and spent a lot of money on that, has it gotten any better since we did|
you said the errors are falling, yet to me that line looks totally flat, is it improving at all|
i dont want to restart anything any more, i just want to know, is the thing behind us now|
Before I tell four hundred call agents to log back in, are we out of the woods or is this just a short break|
the support queue is shrinking and that makes me hopeful, are things getting better on your side too|
sorry to press you, but "stabilising" is a politician's word, is the situation improving or getting worse|
we flipped the flag off at your suggestion and I see nothing, did switching it off make any difference|
My shift ends in five minutes and I'd feel terrible leaving you with a burning site, can I leave or is it still going downhill|
it looked fine for a while after lunch and now my stomach says otherwise, is it getting worse again|
You closed the incident and I reopened it, because how do we know that it is truly resolved and not just quiet at night|
can we call it done, the CEO is standing at my desk and wants to send the all clear to the board|
so what is it like now compared with when we started, are we still in the same mess or has it calmed down|
after the failover there was that short spike that scared everybody, has it settled down since then or not|
I believe you that COMPONENT was the culprit, no doubt there, but has the fix worked or are we still bleeding|
you keep saying stable but stable on a bad level isnt good, so is it geting better or not|
i dont see any diffrence after the rollback and im starting to doubt the whole idea, did it help|
is shopping possible again|are bookings possible again|is it possible to order again|are orders possible again now|
does anything still fail|is anything still failing|anything still failing?|is it still going|is it better now|
getting worse or not|where is it at compared to before the fix|how do you know its really over|
before and after the rollback compared|did the errors go away|did CHANGE fix it|is COMPONENT recovering|
still climbing?|can we call it resolved|is COMPONENT still being killed|is COMPONENT still restarting|
does COMPONENT still crash|is it still getting killed|
error rate looks flatter to me but i might be staring too long, is it actually going down|are we past the worst|
matchmaking felt snappy just now, did that do the trick?|can i finally go to bed|
looks green on my dashboard, can i trust it|backlog shrinking or am i imagining things|
compare the queue now with an hour ago|is the fix biting?|how can you tell it's really over and not just quiet|
worse or better than at 10:15|holding steady?|is it safe to call it a day|i see the lag at 30s now, is that progress|
declines went from 30 to 8 percent, so are we recovering|did switching the acquirer do anything|dare i say it's over?|
you said recovering 20 min ago, still true?|unlocks are back for me, for everybody?|error budget still burning?|
is it getting worse while we chat|front desk says it's fine again, do your numbers agree|up down or sideways?|
still red here, is it me or is it not over|did bumping the memory change anything|index catching up yet?|
whats the direction of travel|rebuffering lower than before the match?|alarms stopped but did the problem|
order flow picking up again?|how does it look versus ten minutes ago|the gap is closing, yes or no|
queue at the desk is shorter, but is the system better too|do we call it resolved|
nothing in the channel for a while, is it quiet because it's fixed?|are the retries dying down|
latency coming down at all|is it stable enough to reopen|did clearing the cache help|looks ok now, is it|
requests go through again, for good?|before and after the restart, what's the difference|delivery rate climbing?|
over or just paused|are wrong prices still being served|you confident we can close it|is disk usage still creeping up|
did deleting the snapshots free enough to relax|tickets dried up, do we believe it|
is it only me or did it just get slower again|dots are moving again, is it cured|we out of the woods?|
better worse or same shit|may i close the laptop|did that do anything or did we just feel busy|
how would you know it's really over and not just between two spikes|going down or just bouncing around|bed y/n|
the graph dipped, real or am i dreaming|compare now with 20 min ago|so the patient's stable?|
did it actually recover or did the alert just give up|am i right that it's healing on its own|
are errors dropping after CHANGE went out|did it hold overnight|its flattening, right?|
is COMPONENT still getting killed every minute|getting more frequent?|has it settled|is lag going down at least|
are errors still climbing|holding so far?|compare error rate before and after the restart, did it do anything|
is it flat or still rising|sure its not just the traffic going away, is it really recovered|ok is it stable now|
did bumping the pool change anything|any improvement since the failover|on call handing phone back, is this done done|
oom kills slowing down or speeding up|has COMPONENT recovered for good|did CHANGE actually fix it|
did anything get better after the scale up|are timeouts coming down|can I close my laptop or is it still moving|
so is it fixed|rolled back 10 min ago, any effect|I see fewer tickets, is it actually getting better|
boss wants to stand down the bridge, is it over|before I write the all clear, are we really stable|
scaled out, so is lag shrinking now|more ooms than before or less|customers say it works again, is it really over|
did reverting CHANGE change anything for the better|cdn guy says its gone, can you confirm it stays gone so far|
can I tell the call center it is finished|looks fine here in sales, is it really gone or only pause|
it was denied, is it getting worse now|can i send my people home or is it still burning|is the problem disappeared|
since we stopped you, did it get better or not|and, did it work?|is it going down, the error|
is it stable now or do you wait for the next hit|before I wake my boss, is it improving by itself|
Is recovery real? partner says it is still same|how sure are you its over|did the restart do anything for us|
so what we did had an effect?|compare payments now with before the fix|it calmed down on my side, on yours also?|
is it recovering slowly or not at all, a newcomer can not read these charts|spreading or shrinking|
dont want to jinx it but are we done|is the deploy still hurting us or has it calmed down|
and is it better since CHANGE is out again|errors going down or up|is COMPONENT calming down since the restart|
can i stand the team down|compare now with 20 minutes ago|before and after CHANGE, what does it look like|
how can you tell its over|is it stable enough for me to go home|did raising the limit change anything|
does it look like it's dying down|i see errors again, is it going downhill once more|
has the latency come down after we scaled|so far the restart holds?|what makes you say it recovered|
did killing that query help|is the curve flattening|
my kid's got a recital at 7, is it safe to leave, has it quieted down|is COMPONENT climbing again|
is that it, all done?|the fix went in an hour ago, has it made a difference|can we tell people it's over|
fewer errors than at ten?|so is the failover paying off|is the queue shrinking or growing|
am i imagining it or is it faster again|i approved it, now did it work|are payments recovering|
how is it compared to before the deploy|are things quieting|is it stil bad|
did it come back to life after the rollback and stay there|boss asks if he can go to bed, is it done for tonight|
now that COMPONENT is scaled, do the timeouts drop|are we stable|has the bleeding stopped|
did blocking the bot have any effect|is it gone|is that better than this morning|we waited an hour, is it easing|
nobody's calling anymore, is it really finished|is the recovery lasting|
after the deny nothing was done, so is it getting worse by the minute|have the timeouts stopped|
is it better for the users since we flipped the flag|do things look up|how do we know it's over|
can i hand the kids their ipad back, i mean is streaming recovered for good|
is the leak plugged, does memory stay flat now|did it help at all|so the incident is done?|less bad now?|
is it creeping up again|difference between an hour ago and now?|is COMPONENT back to where it was this morning|
are failures still coming in|ist it over yet|ok i did what you proposed, is it any better|
just landed, is it still burning|is it imporving|is it getting worse while we sit here discussing|
are declines going down yet|is it really over or only pausing|better, worse or same|so, are we stable now|
looks calm to me, is it calm|hows it going with the errors after the rollback, back to zero?|
how do you know that it is over and not just the lunch dip|compare now with before the fix please|are we through|
did the restart do anything at all|i dont trust it. is it really gone|is it spreading or staying where it is|
seems to heal on its own, does it?|still on fire?|has it recovered since Marta said no|are we improving|
is it safe to tell the branches that its over|Has the situation improved after the change was reverted?|
still broken for us or fixed?|the curve goes up again, are we falling back|did the numbers come back|
is the thing still going on|can we relax now|are payments normal again|is it flattening at least|
nothing done and it is better?? is it better|the dba said no and left. Are we sinking further?|
is it creeping up while the card hangs there|tell me it's getting better|any relief?|am i right that it slows down|
its quiet in the call center now. gone?|do less cards fail than an hour ago|did the key swap do its work|
are we out of it or is this the eye of the storm|is it over, can i let the auditors know|
what makes you say it's recovered|may i go home|which direction is this heading|any change?|Has it stabilised?|
does it get slower still|it was mended an hour ago. still mended?|are the retries dropping|
did raising it to 200 do anything|can we send the extra hotline people home or is it not finished|
same as before or better|improving or not, one word|is the trouble behind us|
i see payments going through again, is that real|going in the right direction?|do you see any recovery|
I denied that an hour ago. be honest, has it got uglier|compared with the time before Lena's no, where are we|
it dropped a bit, is that real recovery|can the next shift sleep|are we going down the hill still|
less errors now than at ten?|hows it looking|did it level off|so the fix holds?|
it's mended they say. is it visible in the numbers|more and more or less and less|any light at the end|
is it settled down after the failover|do we have a relapse|can i unlock the salary run, is the problem gone|
everything calm again??|did the patient survive the operation, is it better|the chief refused, since then up or down|
can you confirm that it stays good|so calm or what|has the fix landed well, are numbers dropping|
is it as bad as at nine|I hear cards work again. True?|can i tell the shops its finished|not getting worse at least?|
are the errors dying out|is that the end of it|is recovery complete or only partly|did we turn the corner|
two people said no. is it hurting more by the minute|i look at it since an hour and cant tell, improving?|
does it look healed to you|how are things compared to when I left at 5|was that it, are we done|
has the flood of errors receded|queue looks shorter to me, am i imagining it|
has the rebuffering gone down since the change back|i see errors again, is it coming back|did that do the trick?|
can we stand down the war room|how sure are you that it's really over and not just halftime|
compare now with before kickoff please|pages load again on my phone. done?|is it recovering or is that me being lucky|
can i tell the desk it is behind us|the numbers go up and down, whats the direction|
how do you know its over, you said so at nine as well|did taking the change back make a difference|
before and after the revert, side by side|better now or is the graph lying|my feed is back, is it back for the world|
is it safe to leave the desk|somebody stopped you, but is it still getting worse|
do errors go up again since they stopped the investigation|is this flattening|
how do we know the thing is really over if we never found the reason|any change since the last update|
are sales picking up|did it get better after you scaled|is the queue moving now|can i tell the promoter its over|
is it getting worse with every batch|orders come in again here, is that lasting|all quiet since?`;
