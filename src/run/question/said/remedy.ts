/**
 * What people say who want to know of or want `remedy`: what was done and what helped.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const remedy = `what have we tried so far|who did what already|what fixed it in the end|what actions have been taken|
anyone restarted anything yet|has a rollback been attempted|was it the rollback that saved us or did it just go away|
which knobs have been touched tonight|What was executed until now, and from whom?|did somebody scale it up already|
I see it's green, what did the trick|what did you change on prod|
before I touch anything: what has been done to COMPONENT in the last hour by humans or by you|
list the mitigations applied pls|did Carlos already fail it over or only talk about it|what was the actual fix|
steps taken so far?|did we do anything or did it heal itself|has anyone bounced the pods|
how was this one solved, I need a line for the ticket|what did the night guys try before me|
any manual changes made during the incident|so what ended it|who ran the rollback|
have you already done something on your own|what measures are in place at the moment, temporary or not|
just got on, sorry, train had no signal, before I repeat what somebody else already did, which things have you lot attempted up to now|
What was done about it, and by whom?|who did what until now|Has anybody already restarted anything?|
I join late, which measures were already taken?|did someone try turning it off and on|so what solved it finally|
What did you do to make it go away?|did we roll back yet|which actions have been performed on COMPONENT tonight|
has a fix been applied or are we still only talking?|The night shift touched something, no? What did they do?|
how was it resolved|Please, what are the steps which were made already, so I don't make them a second time.|
anything been tried that didnt work|did Jonas scale it up already or was that just an idea|what got us out of this|
what countermeasures are in place at this moment|What was the remedy, in one sentence, for my report to the CTO?|
is the flag off already|have you done anything apart from talking|who pressed the button and what did it do|
by which means it was repaired|was it the rollback that cured it or did it heal by itself|
what mitigation is running now|
Sorry for the question, I was in the plane for the last three hours and nobody writes a summary of deeds: which interventions were made on the system?|
did smoeone alredy rollback|what did you do|what was done so far|what has been done|what have we tried|
what did we already try|anything tried yet|did anybody restart it|has someone restarted COMPONENT already|
did anyone roll back already|was it rolled back|has it been rolled back|have we failed over already|
did we already scale|who restarted COMPONENT|who did the rollback|who fixed it|what fixed it|what solved it|
what helped|what made it stop|what made it go away|what brought it back|how was it fixed|how did you fix it|
how did we get out of it|what was the fix|what was the solution|which action helped|which measures were taken|
which steps were taken so far and by whom|what did the night team do|what did the previous shift try|
what did Anna do before she left|did it fix itself or did we do something|did someone fix it or did it recover alone|
was it the restart that fixed it|was it the rollback or did it come back on its own|did you change anything|
have you touched something|have you executed anything|did you already carry something out|
what actions were carried out|list the actions taken|list of everything that was tried|interventions so far?|
mitigations so far|what mitigation is in place|is a workaround active|have we put a workaround in|
did the flag get switched off already|did we inform the provider already|
did anybody do anything at all in the last hour|what happened to fix this, I come back from lunch and it is green|
it is green, why is it green, what did you do|so what was it that helped in the end|
which of our ten attempts actually did it|has anyone bounced it yet|has anyone bounced the pods yet or shall I|
did somebody restart it already, I don't want to do it twice|what have you done so far|
has somebody already tried a restart|was anything rolled back yet|what did people try|what have people tried already|
what was done about it|how was it solved|did anybody do restart|has COMPONENT been failover|
which step solved the problem|who carried it out|what have you changed|what did you change|which fix was applied|
what did we do in the end|who ran it|what all has been done up to now and by whom, I have to write it in the ticket|
what have we done for them so far|who carried out the restoration|who put it back|
just for the record what was it that solved it|what was done by hand besides the button|
how was it solved, hr wants to know|what did she try|name everyone who did something and what|
somebody restarted things before I came, who and what|did anyone actually do something or did it heal by itself|
I was wondering what made it finally go away, the restart or the rollback|
Which of the three things we did actually made it go away?|Before I start, what have people already tried on this|
Sanjay said he did something at 5, what was that|Did somebody already bounce it or is that still to come?|
what did the trick|Which actions were taken and at whose order?|we only scaled, or was there more to it|
what was teh cure|What has been attempted up to now?|who repaired it and how|What was done about it at night?|
did the reboot solve it or was it the other thing in the end|list teh steps we took|
i see a yellow note saying fixed at 5:40, by what|the auditor wants to know which manual interventions ther were|
Did we end up reverting it or what made it better?|Besides the restart was anything else tried|
who did what to get it running|What did you already try before calling me?|waht solved it|what finaly fixed it|
what actions were carried out, and by wich person, since the beginning of the incident?|how did we get out of this|
Before I start doing the same as my colleagues a second time, could someone list which measures were already attempted?|
what did you do to make it work again|Was anything done by hand|Did sombody kill the long queries already|
Any mitigation applied so far|who fixed it and how|is there already something done for fix this|
what did dave run on the box|
I come from the day shift and would like to know what my collegues did with their hands during the night to get it running|
Before I suggest the obvious and make a fool of myself, has turning it off and on again been done by anyone already?|
the graph drops off a cliff at ten to four so somebody did somthing there, what was it and who|
was it the restart or the rollback that sorted it out|just joined, what was done already|which action actually helped|
how was it solved in the end|did someone touch it or did it heal by itself|i fell asleep, how did it get fixed|
what measures have been taken|so what was it that brought checkout back|did we do anything at all yet|
has anybody restarted COMPONENT already|what got us out of it|what was done to COMPONENT tonight to stop the bleeding|
who brought it back up|did we already roll back or not|have you executed anything yet|steps taken so far, short|
and how did you get it back|what made the errors stop|was a failover done or only talked about|mitigation applied?|
whats been tried that didnt work|auditor hat on, which actions were carried out on prod tonight|
for the ticket, how was the login problem resolved|skip the why, tell me what made it stop|
dont need the timeline just what weve done so far to fix it|What did you do to fix it?|and who fixed it|
What has been done so far, in plain words?|Which of the steps actually helped in the end?|
The client asks what measures we took during the outage.|so was it the restart or the rollback that solved it|
How was it resolved? I need one sentence for the account.|what did we end up doing about COMPONENT|
Who got it going again? I would like to send them a cake.|What was tried up to now?|
Just back from lunch, what have you people done to it in the meantime?|what got payments going again|
Did anybody do anything or did it heal by itself?|what action was taken on COMPONENT|
How did we get out of it, so I can tell my boss something?|what solved the login trouble|
was anything done about it yet|Which action brought the site back?|I see it is green, what was the cure?|
what has been undertaken since the alert|Who is the hero who brought checkout back?|how did you get rid of the errors|
what steps were taken so far pls|Has someone already restarted or rolled back anything?|
What did the team do to stop the failed payments?|How was COMPONENT repaired last hour?|so what made it go away|
Whatever it was that helped, what was it?|I do not care what caused it, I want to know what made it go away.|
For the thank you mail, who repaired COMPONENT?|what has been done so far|
joining late, what did you people already try|which steps have been taken against it|
did anyone do something or did it heal by itself|what did we do about the full disk last hour|
was it the restart or the rollback that cured it|so what was the fix|who gets the beer for fixing this|
which measure brought checkout back|has anything been tried on COMPONENT yet|
databases: did somebody already fail over, or what has been done|what actions did you carry out so far|
and what did you do then|how did you get logins working again|how did COMPONENT recover, by whose hand|
whats been tried already, so i dont do it twice|and what fixed it|which of the actions actually worked|
ok its green, what was it that we did|has any mitigation been applied|what was done to stop the bleeding|
who put it right, our team or yours|the auditors are here, which action resolved it|
late again, sorry: what have we done against it up to now|which of our steps helped|what have we tried already|
for the write up I need the actions taken|what measures have been taken up to now|
was it the restart or the rollback that brought it back|I denied the first one, what was done instead|
what did we do about COMPONENT|just took over as IC, what has been done about it already|what made the errors go away|
who put it right and how|has anybody restarted COMPONENT yet|did someone roll back already|
what steps did the team take to mitigate|so what solved it|what got us back up|
has anything been done at all or are we still staring|whats been tried|did the approved rollback actually run|
which action ended the outage|what was carried out after my approval|what did the fix consist of|
and that helped?, I mean which step did it|who saved the day and by doing what|
what has been done until now against it?|who fixed it finally|which measure helped in the end|
what did we try already, I just came from a flight|was it the restart or the rollback that brought the payments back|
did somebody already roll back or scale something?|what actions were taken so far on COMPONENT|
which steps have you executed till now|I was in surgery meeting, what did you people do to repair it?|
what made the errors disappear|by which action COMPONENT came back|did we do something or it healed alone?|
who has done the rollback|whose action repaired the check-in|what was the solution at the end, please|
have countermeasures been started already|For the ticket I need the resolution text: what resolved it?|
was there already something undertaken to get logins back|how did you get it working again|
what did you do to make it better|and who did it, the repair I mean|was COMPONENT already restarted by somebody?|
wich action has cured it|what have the collegues in india done to it so far|which of both steps did the trick|
how did we come out of it|what helped in the end|which step brought it back|what did you do about it|
and what cured it|what actions were taken|was it the rollback that helped|how did we get payments back|
whose fix was it|what exactly made it recover|just back, how was it fixed|have we tried a restart yet|
what did the oncall do|what got login working again|anything done for COMPONENT yet|fixed itself or did somebody act|
what have we done till now|was asleep, what fixed it|was it the restart that helped|for the record, who fixed it|
I come in from holiday, see that everything is green and feel stupid, what did you people do to fix it|
You say CHANGE was the cause and it is still deployed, so what on earth made the problem go away|
for the bonus round, and because he deserves a beer, who fixed this in the end|
before I suggest something that someone already did an hour ago, what has been tried so far to get it working again|
my director asks what steps have we taken up to now, and he means deeds and not theories|
not sure I buy that the restart did it, since it recovered before that, which of the measures actually helped|
Just took over the bridge from Marta, who left in a hurry with no notes, what was already done against this|
the customer wants to hear what we did to solve it, technically, since they have engineers of their own, so what was it that solved it|
I don't want to hear about the cause again, I heard it three times, what action has been carried out until now|
somebody wrote "done" without saying what, and now I'm confused, what exactly has been done to COMPONENT to mend it|
did the rollback fix it or was it the extra memory, because I need to know which one to thank for the recovery|
you told the channel that the fix is in, but which fix, we talked about four of them, what was it that was applied|
as the new team lead I'd like to praise the right person, who was it that got the payments running again|
I was disconnected from the vpn when it all turned good, how did you get COMPONENT back up|
last thing I read was the proposal, then my laptop died, what did we end up doing that solved the outage|
have we restarted it already, or drained anything, or done anything at all so far, since it looks untouched from where I sit|
the security folks worry someone opened the firewall in panic, so what measures were taken during the incident up to this point|
my theory was the cache and yours was the pool, and now it works, so which remedy did the trick|
how come everything is fine again all of a sudden, what cured it, I only went out for a coffee|
youre taking the credit for it but i was on the call, so who really fixed COMPONENT and how|which step did the trick|
what did the team do till now|what got it back up|how they fixed COMPONENT|was it the restart that cured it|
whats been done already|how did it go away|everything we did so far|what have we tried up to now?|
what got it moving in the end|who sorted it and how|so what fixed it|what did you lot end up doing|
what have we tried already so i don't do it twice|who saved us|what did the trick in the end|
so what did we do about it|did anyone actually do anything or did it fix itself|
which of the 3 things we pushed helped|list of things done to prod tonight pls|
what got it back up, i slept through it|has anybody touched it yet|how come its working again|
who pulled the lever last night|has anything been done since i logged off|what was the fix, one line|
after the deny, did someone just do it by hand|so which magic button worked|how was it solved, did we scale or revert|
did anything get changed before the stop|did you change anything before you were stopped|
was anything carried out before the stop|did the fix go through before that|did anything go through|
what did we try already|which of the steps made the difference in the end|what did the night shift do about it|
was it the rollback or the restart that cured it|did anybody restart COMPONENT already|
what actions were taken up to now|what ended it|just joined, what have you tried|and what helped|
did somebody already scale it or not yet|was it you or a human that fixed it|whats been tried w/o success|
has it been rolled back already|did it heal by itself or did we do something|who brought COMPONENT back|
what did you do to make the lag go away|what mitigations are in place rn|which deed got payments going again|
what did ppl already poke at in prod|was anything done or is everyone just staring at it|who put out the fire|
what made the oom kills stop|has anyone failed it over yet|what did it take to get logins back|
for the rca: which action cured it|i was at dinner, what did you guys do to prod meanwhile|
the graph drops at 3, what did we do there that helped|was CHANGE reverted or did something else fix it|
did the dba do anything or did it go away on its own|who rolled it back|which steps did we already burn thru|
what did you do before we stopped you|what has been done until now|was it repaired by someone or did it heal itself|
which measure brought it back|have we already tried to restart it|support here, customers ask what was the fix|
what actions were taken so far, i write for the director|did anybody already roll back COMPONENT|
and how was it solved|which of the things we tried really worked|what have been made to resolve the problem|
was something done after it was denied|so what made it go away, the restart or the scale up|
what did the on-call do to get it back|it recovered before anyone pressed the button, so who or what repaired it|
have you executed anything already|thank the person for me, who solved it?|
what steps did the team take, the partner wants to know|how it was fixed? i was on the plane|
whatd you do to fix payments|what was tried without success|was it CHANGE being undone that saved us|
have we done something already or only talked|and what did help?|did the denied step get done after all by somebody|
what did you guys do about it|what has been tried|who repaired it|what steps were taken so far|
has anyone restarted anything yet|has the rollback already been done|what brought COMPONENT back|
what was the fix in the end|and what did you do then to solve it|was it the scaling or the restart that fixed things|
who stopped the bleeding|what measures are already in place|what have people done to COMPONENT since the alert|
did somebody already bounce it|how did it resolve, did it just go away by itself|
im back from lunch, which knobs did you turn while i was gone to get it healthy|list what we did to mitigate|
whats been done|what cured it|did someone roll it back or what ended it|
for the report: what action resolved the incident|who do i thank for getting bookings up again|
which deed ended the outage|what got the queue moving again|what did the dba do to get it back|
hav we rolled back already|before i ask for more: what's already been done on COMPONENT|
whats the story of the fix, who did what to get it up|someone said it got fixed, how|how did you solve it|
what have you done|tell the ceo's assistant what we did against it so far|
which of our attempts failed and which one worked|was it rolled back in the end or just restarted|
did anyone scale it already|what made the payments work again|how come it's green again, what did someone do|
who was it that fixed it|any mitigation in place yet|what actions have we taken|and how was that solved|
what got done between ten and eleven to help the users|wat fixed it|so did we fail over or what was the cure|
the users are happy again, what did we do right|so CHANGE was reverted, or what else was done to get us up|
which measures did the team take overnight|for my notes, what fixed it|did anyone apply a workaround yet|
what was changed to make the errors stop|whose action ended it|i need one sentence on how we fixed it|
have we already tried turning it off and on again|what was it that saved us|how did the night shift get rid of it|
what's been attempted on the database so far|did the vendor fix it or did we|
was a rollback ever done in this incident|what countermeasures were taken already|
my colleague says you sorted it, what was the trick|how'd it get fixed|whcih step fixed it|
what did the on-call try before he rolled back|who fixed it, i want to thank them|
was it the rollback or did it go away by itself|which of the two things helped|has anybody touched anything yet|
sooo what was the cure|how was it mended, the card was denied or not|
the deny is there but it works now, what made it work|did someone do something by hand outside of you|
How was the incident resolved, technically speaking?|what got the card payments going again|who made it go|
were there any steps taken until now or only talk|what was done on COMPONENT|
so the restart of COMPONENT did the trick or what|what exactly was carried out, for the audit log|
what have the humans done after they refused the rollback|whats been done already, i dont want to repeat it|
it came back at noon, thanks to what|did the failover ever get executed|was anything rolled back|
tell me what the night shift did about it|by whom and how was it repaired|
have we done anything at all except waiting for a click|did raising the pool get applied or not|which medicine worked|
hi all just joined, what has been tried so far|i see green. why is it green, who did what|it was fixed by whom|
so what cured the terminals|which step made the declines stop|
I come from audit: what intervention was performed and by whom|she denied it so what else was done|
what has the ops team undertaken|was something switched off to make it work|how did you get it running again|
ok its green but i never pressed. who did and what|did it heal without us|which knob was turned|
have they restarted it or not yet|what attempts were made|what made the queue run again|
did the dba do something, it suddenly works|the solution was?|what ended the outage|
tell the next shift what was already attempted|was any countermeasure applied so far|who repaired COMPONENT|
Coming back from lunch and its green. Which of you did what?|
i guess the deny was ignored? what was done then to mend it|list what was tried before i suggest something silly|
was COMPONENT restarted by anyone already|for the report: corrective measures taken|
how come it works again, what did they do|so waiting fixed it? or did someone act|what turned it around|
did someone apply the workaround|who saved us and how|what have people laid hands on today to fight this|
in the end what repaired the exporter|what rescued the salary run|the things that were already tried, please|
was the rollback carried out after all, despite the no|who has done what against it up to here|
how did the terminals get better|and what had to be done to get it going|by what means was it fixed|
nobody approved, still its fine. what changed it to fine|for the minutes: what was done|
did they mend it with the second card or by hand|what has been tried already so i dont try it twice|
what was the thing that helped in the end|what have we done up to now|did someone already restart it|
what did they do while i was asleep|was it the purge or the revert that cured it|which measures have been taken|
did anyone do anything or did it go away alone|what did we do about it in the end|
nothing was changed, it just stopped? or did somebody do sth|before they stopped it what had been tried|
who got it going again|what was the cure|what have you guys done so far|
did the throttle help or was it something else|which of the three things did the trick|who sorted it|
how did you get it going|did the replay help or the restart|what worked|Which steps did we take until now?|
what has fixed the belt|what did you do against it|did someone reboot|was anything done at all, or just waited|
how did it get fixed while you were stopped|what actions were taken so far tonight|
so the flag off, was that what helped|we restarted and reverted. which of the two was it|
has somebody already tried turning it off and on|In what way was the problem resolved?|
did we do anything about it yet|what was the magic|what did it take to bring COMPONENT back|
has anyone done something yet|whose action solved it|list of what was done please|what got it back on its feet|
how come it works again, who did what|did scaling help or was it the throttle|so far we did what|
what was it that made votes work|have we applied any fix up to now|who mended it|what rescued the show|
I slept through it all. How did they fix it?|it's green and nobody claims credit. what was done?|
two teams both say they solved it. which was it|what has been tried already|
did someone restart something or how come it works again|what measures did we take|Which action actually resolved it?|
who pressed the thing that saved us|how did we get the tills back|
was it the rollback that helped or did it heal alone|what got it working again|steps taken till now pls|
who did the repair|how did it get fixed, for my report|what brought the shop back|
what steps were taken after she denied the first one|what have people tried|how come it works again|
how did they sort it|who do i thank for fixing this|the remedy was what exactly|
which of the two actions did the trick|what action was carried out at the end|did we do anything or just watch|
what was applied|what did you guys do that it suddenly works|Who got us out of this, I'd like to send a cake.|
in the end was it the restart|what has been undertaken|what have you tried since noon|did the rollback fix it or what|
what did ops do last night to get it back|how was the double charge thing stopped|
the actions taken, please, for the insurance|which measure worked|what repaired it|
was something done or did it stop on its own|who solved it and with what|how did you resolve it|
what was done before i came|so which step fixed it|what did the team do after the card was denied|
has anybody done anything yet|what brought orders back|which actions have been carried out up to this point|
who saved the day|what have they done to my tills that they work now lol|solution was?|
what did you turn to make it go|who was it that repaired it at 5 in the morning|by what means was it resolved|
did someone do a rollback or is it luck|what did the vendor do so it works again|did we take any action on it|
tell me what was done about the double bookings|what has been changed to make it work again, i mean the fix|
which fix did the job|all the things we did until now?|who turned it around|how was it brought under control|
the thing that helped was?|everyone claims they fixed it. who did, and how|i only saw it works again. what was done|
did the restart of the tablets in the stores help or was it you|was the solution the rollback or the restart|
the denied thing was never done i guess, so what fixed it|what was the trick|whos the hero and what did he do|
what action did it|did a person fix it or a robot|what has been tried that did not help|how did you make it work|
what was undertaken by the night crew|what was it that made the tills come back|who did what to mend it|
what did we already do against it|so what did you lot do|tried so far?|just came on, what has been attempted|
how did it get fixed|fix was?|which of the three things we did actually did the trick|
I only saw the all clear. what was the cure|what did you do to it|who repaired this, i want to thank them|
was anything done or did it heal itself|steps taken until now|what have you tried|what resolved it|done so far?|
was that Miguel who fixed it|how was it solved, for my notes|did it take a rollback in the end or something else|
actions that were run?|and what did we do about it|I left at 3. what did you guys do after that to fix it|
what has been done to mitigate|what was the remedy|fixed by?|fixed how|which action worked|did drain or revert do it|
so the scale-up was useless and the revert cured it, or vice versa?|which measures are in place at the moment|
what have the others already tried before i joined|resolution?|
how was it repaired in the end, I need one sentence for the ticket's closing field|
I slept through all of it. Who fixed it and how?|ok green. which of our deeds was it|
for the logbook: what measures were taken|by whom was it fixed|what was it that brought the logins back|
did someone do something or did it just recover|which steps did we take and which one counted|
tell me what was done, I come from the weekend|how did you guys tame it|what fixed COMPONENT|
what was the winning move|was the fix manual, and whose|which pill helped|
who's the hero who got it running and what did he do|what got us out of the mud|what got it going again|
who fixed it, i owe them a beer|what have people tried so far|did anybody do anything or did it heal alone|
so how was it mended|What steps were taken before I joined?|which of the three things we did was the one|
for the report to the ministry: measures taken|did a human or you fix that|what was tried that didnt help|
how did they solve it in the end, i was on the train|was it undone by hand or by you|
was it switched off and on again or properly mended|which action ended it|so did we restart or did the vendor fix it|
did somebody already try a restart, before i do it again|what actions have been executed so far|
whom do we thank for the repair|what did you do to it at 5|
The airline wants to hear which corrective action was taken.|what has the night shift done already|
how did we get out of that|did they scale or just wait|no blame, only what was done to fix it|
how come it works again, what did you guys do|is it fixed by the restart or by the rollback|
did anyone take any action before i came|what has been attempted|by what was it ended|
somebody did something at 7:40, what was it that saved us|which measures did dispatch it take|
what have you all done to get it up|was it solved by us or by them|did the failover fix it or the restart after it`;
