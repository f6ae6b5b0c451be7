/**
 * What people say who ask whether it is over, what helped, and whether it comes again.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofState: Partial<Record<AskTopic, string>> = {
  trend: `is it picking up|is it picking up again|are orders picking up|
is this real|is this real or just noise|
is COMPONENT over it|is COMPONENT over the worst|is COMPONENT out of it|
better or worse|did that help|is it over|can i go back to bed|still burning?|are errors coming down since the rollback|
is it getting worse while we chat here|so are we good now|can we call this resolved|
it looks flat to me, are we actually recovering or am I dreaming|did the fix take|still failing?|
am I safe to close the incident|error rate compared to twenty minutes ago?|improving at all?|
restarted five minutes ago, see any difference|is it stable or only quiet because nobody is awake|has it stopped|
are we out of the woods, mate|after the approve, did anything change for the better|
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
does it look stable since the change|has the error rate dropped at all after the approval|ok to reopen the ticket sales?|
we're good?|Is it still bleeding|I don't see improvement, me. Do you see some?|are we on the way up or on the way down|
was that it, are we done here|is the problem gone for good or only gone quiet|safe to end the call now?|
Nobody has written in here for a quarter of an hour, which either means that all is well or that everyone fell asleep, so which one is it?|
stil borken?|does COMPONENT come back to life little by little|is it over yet|over?|fixed?|is it fixed|is it solved now|
resolved or not|did it work|did the fix help|did the rollback help|did the rollback do it|has the restart changed anything|
any effect from the rollback|is the fix doing something|is it better|better now?|is it better or worse than before|
getting worse?|is it getting worse|is it spreading|is it growing|does it calm down|is it calming down|going up or down|
up or down rn|improving?|any improvement|still broken?|still down?|still failing|still the same?|are errors still coming|
are we still losing requests|are people still getting errors|do customers still see errors|can users buy again|
can people log in again|do payments go through again|is checkout back|is COMPONENT back|is COMPONENT ok again|
has COMPONENT recovered|did COMPONENT come back|is COMPONENT back to normal|are we back to normal|everything normal again?|
all green?|is everything green again|are we out of the woods|in the clear?|can I close the incident|can we close this|
ok to close?|can i sleep|can I go home|may I go to lunch or is it still burning|can I stand down|can the team stand down|
can we call it done|safe to call it resolved|is it stable now|is it holding|does it hold|
did it stick or will it flip in a minute, how does it look now|how does it look now|how does it look after the rollback|
how are we doing compared to ten minutes ago|compare before and after|better than an hour ago?|same as yesterday or worse|
is the error rate going down|has the error rate dropped|is latency back to normal|did latency recover|
is the queue shrinking|backlog going down?|are the numbers recovering|is the alert still firing|alert cleared?|
has the alarm stopped|my screen says green, do you agree|it seems ok for me, is it really gone|
looks quiet, is it really over or just the calm before|did it go away by itself|has it healed by itself|
is it really fixed or just hidden|so are we done here|so we are good?|we good?|good to go?|anything still red|
what is still broken|is something left broken|any residual errors|is it worse since the deploy|fewer errors than before?|
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
has it been fixed now|are things back to normal|are we back|did that work|is everything green|are all dashboards green|
is COMPONENT healthy again|any sign of improvement|how are we doing now|did failover change anything|is it working again|
did that fix it|did restart fix it|has rollback solved it|is the error rate dropping|is it escalating|is it still happening|
is it still going on|are users still failing|are requests failing right now|all good now|everything ok again|
is everything back|did COMPONENT recover|are all orders going through again|do purchases work again|can people buy again|
did the fix work|did the rollback work|did the restore work|prove that it worked|is the fix holding|does the fix hold|
anything left|can I go to bed|is it safe to close|are users ok now|are customers ok again|does the alert still fire|
is the rotation done yet|is failover done|will it clear by itself|trend|direction|is it under control|
compare now with yesterday|is COMPONENT still down|did the restart take|did rollback take effect|so it works again|
does it work again|did it heal itself|did it fix itself|all good again|everything fine again|are we out of it|is it flat|
is it levelling off|any better|is it moving|still bad|can customers buy again|is it still on fire|is it quiet now|
did it recover|still rising|good now|is the shop back|back up|is it done|going downhill|does it ease off|
did that bring the error rate down?|latency after the kill vs before, better?|handshakes clean again?|conversion back to where it was this morning?|
can we close it|has it been quiet since|lag going down or still growing|lookups ok now?|everything rescheduled and green?|hit rate coming back?|
locks gone?|slowing down or are they still hammering us|we get fewer calls now, is it over?|queue shrinking?|
nurse at 4B says it works again, can you confirm|it's dipping again isn't it|better with 200?|the waiters gone?|alive and stable?|landed. are we good|
is already normal?|scans coming in steady?|401s stopped?|how many 429 in the last ten minutes versus the hour before|after dropping 4k?|
are folks getting through now|done? all green?|crash rate by now?|
canary has 4% errors and stable has 0.1, is that still so or was it the first minute only|404s falling?|
did it by hand at 04:20. do you see any difference|third time that it says resolved and comes back, is it really over this time|
been quiet for an hour, may i close it?|success rate of deliveries back up?|is it through now|pauses without the arm nodes?|retries lower?|
pods coming?|skew gone?|vms starting again?|how many healthy by now|prices back for pt?|is it just me or is it getting worse|
my boss wants to know if we're out of the woods, so are we|numbers from before the deploy vs now pls, did we get back to the old level|
compare now with an hour ago for me please|Did that help at all|Safe to go back to bed?|It went quiet on my side, on yours too?|
Error curve going down or am i reading it wrong?|did it come back aftr the restart|I see 3 errors still, is that leftover or is it continuing|
last hour against the hour before, which is worse|how does it compare to what it was at five|may i send the people home|
its been quiet for an hour, does that count as done|After the second try it looks better to me but I'm tired, do you agree|
whats the direction, up or down|did waht we pressed 10 min ago bring anything|Still failing on your end or is that my browser cache|
can i tell everybody we are done here|
Did the thing we rolled out ten minutes ago actually improve anything, or are we just imagining it because traffic is dropping anyway?|
stil failing for me|is it stil broken|Compared with half an hour ago, where do we stand?|
My customer says it works for him again since five minutes. Can I tell the others the same, or is it too early?|any improvement since the restart|
stable or flapping|it recovers, yes or no|can everyone go home|looks fine from here, is it really gone|hows it looking vs befoer the rollbcak|
its 4 am and i have to be up at 7 with the kids, tell me honestly is this thing calm enuogh that i can lie down`,
  remedy: `what have we tried so far|who did what already|what fixed it in the end|what actions have been taken|
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
by which means it was repaired|was it the rollback that cured it or did it heal by itself|what mitigation is running now|
Sorry for the question, I was in the plane for the last three hours and nobody writes a summary of deeds: which interventions were made on the system?|
did smoeone alredy rollback|what did you do|what was done so far|what has been done|what have we tried|
what did we already try|anything tried yet|did anybody restart it|has someone restarted COMPONENT already|
did anyone roll back already|was it rolled back|has it been rolled back|have we failed over already|did we already scale|
who restarted COMPONENT|who did the rollback|who fixed it|what fixed it|what solved it|what helped|what made it stop|
what made it go away|what brought it back|how was it fixed|how did you fix it|how did we get out of it|what was the fix|
what was the solution|which action helped|which measures were taken|which steps were taken so far and by whom|
what did the night team do|what did the previous shift try|what did Anna do before she left|
did it fix itself or did we do something|did someone fix it or did it recover alone|was it the restart that fixed it|
was it the rollback or did it come back on its own|did you change anything|have you touched something|
have you executed anything|did you already carry something out|what actions were carried out|list the actions taken|
list of everything that was tried|interventions so far?|mitigations so far|what mitigation is in place|
is a workaround active|have we put a workaround in|did the flag get switched off already|was the traffic moved already|
did we inform the provider already|did anybody do anything at all in the last hour|
what happened to fix this, I come back from lunch and it is green|it is green, why is it green, what did you do|
so what was it that helped in the end|which of our ten attempts actually did it|has anyone bounced it yet|
has anyone bounced the pods yet or shall I|did somebody restart it already, I don't want to do it twice|
what have you done so far|has somebody already tried a restart|was anything rolled back yet|what did people try|
what have people tried already|what was done about it|how was it solved|did anybody do restart|has COMPONENT been failover|
which step solved the problem|who carried it out|what have you changed|what did you change|which fix was applied|
what did we do in the end|who ran it|
what all has been done up to now and by whom, I have to write it in the ticket|what have we done for them so far|who carried out the restoration|
who put it back|just for the record what was it that solved it|what was done by hand besides the button|how was it solved, hr wants to know|
what did she try|name everyone who did something and what|somebody restarted things before I came, who and what|
did anyone actually do something or did it heal by itself|I was wondering what made it finally go away, the restart or the rollback|
Which of the three things we did actually made it go away?|Before I start, what have people already tried on this|
Sanjay said he did something at 5, what was that|Did somebody already bounce it or is that still to come?|what did the trick|
Which actions were taken and at whose order?|we only scaled, or was there more to it|what was teh cure|What has been attempted up to now?|
who repaired it and how|What was done about it at night?|did the reboot solve it or was it the other thing in the end|list teh steps we took|
i see a yellow note saying fixed at 5:40, by what|the auditor wants to know which manual interventions ther were|
Did we end up reverting it or what made it better?|Besides the restart was anything else tried|who did what to get it running|
What did you already try before calling me?|waht solved it|what finaly fixed it|
what actions were carried out, and by wich person, since the beginning of the incident?|how did we get out of this|
Before I start doing the same as my colleagues a second time, could someone list which measures were already attempted?|
what did you do to make it work again|Was anything done by hand|Did sombody kill the long queries already|Any mitigation applied so far|
who fixed it and how|is there already something done for fix this|what did dave run on the box|
I come from the day shift and would like to know what my collegues did with their hands during the night to get it running|
Before I suggest the obvious and make a fool of myself, has turning it off and on again been done by anyone already?|
the graph drops off a cliff at ten to four so somebody did somthing there, what was it and who`,
  recurrence: `what do we need to do so this does not happen again|what must we change so that it never comes back|
is it going to come back|have we seen this before|didn't we have exactly this in march|how do we stop this happening again|
will it bite us again tomorrow|what do we learn from this|is this the third time or the fourth, i lost count|
any past incidents that look like this one|what would have caught this earlier|chance of this returning tonight?|
deja vu, was there not the same thing with COMPONENT some weeks ago|
what needs to change so I never get woken for this again|long term fix?|How can we avoid it in future, apart from firing me|
does this restart buy us a day or a month|does it need a human every time or can the thing heal on its own next time|
same as last friday?|is this a known problem|what guardrail is missing here|known issue or new species|
will this resurface with the next deploy|how often has COMPONENT done this to us|
what action items would you put on the board so that this stays dead|which alert or test would have prevented it|
when traffic climbs in the morning will we be sat here again|permanent fix or sticking plaster|lessons?|
honestly i'm tired of that service, every second week at night the same dance, what would it take for this to never page anybody again|
will it come back|How do we make sure this never happens again?|has this happened before|
what's to stop this from happening tomorrow|Second time this month, no?|is this the same bug as in march|
Does it return by itself after some time?|What do we learn from it?|prevention ideas?|
deja vu... didnt we have exactly this outage already|
I'll have to explain to the customer why they can trust us next week. What will keep it from recurring?|
is it one-off or will it reappear|we had the same a year ago no?|which alert or test would have caught this earlier|
Will the memory fill up again after the restart?|what should we change in the way we deploy so we dont repeat this|
can it happen again tonight|How often has COMPONENT failed in this manner?|lessons learned, anyone? Aura?|
it is the first time or it is habit?|do we have to be afraid of a repeat at month end|
What permanent measure do you recommend so that I don't have to stand before the board with this again?|
if nobody does anything else, does the problem come again|ever seen this one before?|what guardrail was missing|
would the same thing bite us at the next deploy|
This is the third time I've had to apologise to the same bank for the same thing, will there be a fourth?|
will it happen again|can this happen again|is it going to break again|will it break again tonight|
does it come back in an hour|will we have the same thing tomorrow|is it gone for good|is it gone for good or only for now|
fixed for good?|is the fix permanent|will it fill up again|will the memory grow again after the restart|
is that a permanent fix or a band aid|did we have this before|have we seen that one before|is this the same as last week|
same thing as last month?|deja vu, didn't we have exactly this in june|how often does this happen|
how many times did we have this this year|is this a regular thing|when did we have this last time|is this a repeat offender|
known issue?|how do we stop this from happening|how do we prevent it next time|how to prevent that|
how can we avoid this in future|what should we do so it never happens again|
what do we have to change so it does not come again|why did nobody catch this earlier and what do we change|
what alert would have helped|which test would have found it|what did we learn|lessons learned?|what is the lesson|
what should we improve|what can we do better next time|what's the real fix, long term|what's the permanent solution|
root fix vs workaround, how do we get rid of it forever|does it repeat|is it periodic|does it happen every night|
every monday the same shit, is there a pattern|will the next release bring it again|could the same happen at COMPONENT|
are other services exposed to the same problem|could this hit us elsewhere|similar incidents in the past?|
any earlier incidents like that|look up if we had something like it|what guards us against that tomorrow|
anything to stop it from returning|must we fear a relapse|it went away last time also and came back, and now?|
how do we keep that from coming back|how do we keep this from happening again|what stops this next time|
what keeps it from coming back|this is the third time this month, what do we do about it|
are we safe from it for the weekend or does it return|does it come back by itself|will it return|
action needed so it never happens again?|can this come back|could it recur|how do we prevent this|
will we be paged for this again tonight|is it going to bite us again|could tomorrow be the same|is that a permanent fix|
is it fixed for good|did this happen before|is it likely to happen tomorrow|is it the same problem as yesterday|
did we have this already|is it a known problem|similar incidents|any similar incidents|was there an incident like this|
is this related to the incident of last week|how do we avoid this|how to prevent it|
how do we make sure it does not happen again|same thing happened last week did it not|did we have this last week|
was it like this last week|did this happen yesterday too|have you seen that before|
we had this exact thing in march I believe, or am I mixing it up|how do we make sure we never sleep through a renewal again|
what do we do so a flag can't do that to us again|how many times did this alert cry wolf in the last month|
what can I promise them that this won't happen a third time|what are the lessons here, in your opinion|
were there comparable incidents in the preceding twelve months|next bad message and we're here again, no?|
how come there was no alert at 80, and what do we do about that|was it the same in june with the other redis|what rule would have stopped this|
could a check in the pipeline have caught it|guess it's gonna lock up again in a few days?|Third time this quarter, isn't it|
what are we going to change so I don't hear this again|couldn't we automate that rotation|same circus next month?|
how could we have noticed before the users|how do we keep terraform from doing that next time|will we have this all night|
why does this bite us every time there's a slow gateway|has that sender died before|happens every month end, anyone thinking about a real solution|
lessons please|couldn't an alert for "at max" have saved us|who'd have noticed that without us, i.e. how do we monitor ntp from now on|
action items to avoid a repeat, your suggestions|is this the first occurrence|we've lost the whole pool like that in spring, same story?|
Great. And next week it happens again, or what?|and whats stopping this from happening again tommorow at 2|
Feels familiar, didn't we have the very same thing in spring?|Will this sneak back once everyone is asleep?|
How do we make sure we dont stand here next friday?|is it the third time thsi month or do i dream|
does it heal for good or only until the next full moon|Third outage with this vendor, right? or second?|Why does this keep happening every quarter|
chances of round two tonight?|Last winter we had exactly these symptoms. is it that old bug?|How to make it never come back|
I bet its back on monday, what's your opinion|Did we learn anything? what should we do different|is this a one off|
audit asks: what measures did you take so this deos not repeat|is it gonna happen agian when the cron starts at midnight|
how often did we hav this since january|What should we build so that one slow partner can't kill us next time?|do we know this one from before|
can we expect it again after the next import|is it going to hit us agian tonight|what should we learn from it|Seen this one before?|
Is this a repeat of the outage we had just before Easter, with the same symptoms, or is this something new?|Whats stopping this from happening tomorow|
could it flare up again on its own|It feels like deja vu|third time this quarter or am I wrong|
I have to tell the customer what we will do so that he doesn't go through the same thing in four weeks again, any ideas?|
Is that permanent fix or only plaster|Does it return after some hours|how often did COMPONENT fall over like this in the past|
what action items would keep tihs from reoccuring|
I've a strange feeling we stood in exactly this place in Febuary with the same service and the same faces, does your memory go back that far?|
If nobody does anything more about it, should we expect to be sitting here again next week at the same hour?|
as the qa lead i wonder what sort of test or chek we would need so that something like this never gets past us again`,
};
