/**
 * What people say who want to know of or want `recurrence`: whether it was there before and comes again.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const recurrence = `what must we change so that it never comes back|is it going to come back|have we seen this before|
didn't we have exactly this in march|how do we stop this happening again|will it bite us again tomorrow|
what do we learn from this|is this the third time or the fourth, i lost count|any past incidents that look like this one|
what would have caught this earlier|chance of this returning tonight?|
deja vu, was there not the same thing with COMPONENT some weeks ago|
what needs to change so I never get woken for this again|long term fix?|How can we avoid it in future, apart from firing me|
does this restart buy us a day or a month|does it need a human every time or can the thing heal on its own next time|
same as last friday?|is this a known problem|what guardrail is missing here|known issue or new species|
will this resurface with the next deploy|how often has COMPONENT done this to us|
which alert or test would have prevented it|when traffic climbs in the morning will we be sat here again|
permanent fix or sticking plaster|lessons?|
honestly i'm tired of that service, every second week at night the same dance, what would it take for this to never page anybody again|
will it come back|How do we make sure this never happens again?|has this happened before|
what's to stop this from happening tomorrow|Second time this month, no?|is this the same bug as in march|
Does it return by itself after some time?|What do we learn from it?|deja vu... didnt we have exactly this outage already|
I'll have to explain to the customer why they can trust us next week. What will keep it from recurring?|
is it one-off or will it reappear|we had the same a year ago no?|which alert or test would have caught this earlier|
Will the memory fill up again after the restart?|can it happen again tonight|How often has COMPONENT failed in this manner?|
lessons learned, anyone? Aura?|it is the first time or it is habit?|do we have to be afraid of a repeat at month end|
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
what should we improve|what can we do better next time|root fix vs workaround, how do we get rid of it forever|
does it repeat|is it periodic|does it happen every night|every monday the same shit, is there a pattern|
could the same happen at COMPONENT|are other services exposed to the same problem|could this hit us elsewhere|
similar incidents in the past?|any earlier incidents like that|look up if we had something like it|
what guards us against that tomorrow|anything to stop it from returning|must we fear a relapse|
it went away last time also and came back, and now?|how do we keep that from coming back|
how do we keep this from happening again|what stops this next time|what keeps it from coming back|
this is the third time this month, what do we do about it|are we safe from it for the weekend or does it return|
does it come back by itself|will it return|action needed so it never happens again?|can this come back|could it recur|
how do we prevent this|will we be paged for this again tonight|is it going to bite us again|could tomorrow be the same|
is that a permanent fix|is it fixed for good|did this happen before|is it likely to happen tomorrow|
is it the same problem as yesterday|did we have this already|is it a known problem|similar incidents|any similar incidents|
was there an incident like this|is this related to the incident of last week|how do we avoid this|how to prevent it|
how do we make sure it does not happen again|same thing happened last week did it not|did we have this last week|
was it like this last week|did this happen yesterday too|have you seen that before|
we had this exact thing in march I believe, or am I mixing it up|how do we make sure we never sleep through a renewal again|
what do we do so a flag can't do that to us again|how many times did this alert cry wolf in the last month|
what can I promise them that this won't happen a third time|what are the lessons here, in your opinion|
were there comparable incidents in the preceding twelve months|next bad message and we're here again, no?|
how come there was no alert at 80, and what do we do about that|was it the same in june with the other redis|
what rule would have stopped this|could a check in the pipeline have caught it|
guess it's gonna lock up again in a few days?|Third time this quarter, isn't it|
what are we going to change so I don't hear this again|couldn't we automate that rotation|same circus next month?|
how do we keep terraform from doing that next time|will we have this all night|
why does this bite us every time there's a slow gateway|has that sender died before|
happens every month end, anyone thinking about a real solution|lessons please|
who'd have noticed that without us, i.e. how do we monitor ntp from now on|is this the first occurrence|
we've lost the whole pool like that in spring, same story?|Great. And next week it happens again, or what?|
and whats stopping this from happening again tommorow at 2|Feels familiar, didn't we have the very same thing in spring?|
Will this sneak back once everyone is asleep?|How do we make sure we dont stand here next friday?|
is it the third time thsi month or do i dream|does it heal for good or only until the next full moon|
Third outage with this vendor, right? or second?|Why does this keep happening every quarter|chances of round two tonight?|
Last winter we had exactly these symptoms. is it that old bug?|How to make it never come back|
I bet its back on monday, what's your opinion|Did we learn anything? what should we do different|is this a one off|
audit asks: what measures did you take so this deos not repeat|is it gonna happen agian when the cron starts at midnight|
how often did we hav this since january|What should we build so that one slow partner can't kill us next time?|
do we know this one from before|can we expect it again after the next import|is it going to hit us agian tonight|
what should we learn from it|Seen this one before?|
Is this a repeat of the outage we had just before Easter, with the same symptoms, or is this something new?|
Whats stopping this from happening tomorow|could it flare up again on its own|It feels like deja vu|
third time this quarter or am I wrong|
I have to tell the customer what we will do so that he doesn't go through the same thing in four weeks again, any ideas?|
Is that permanent fix or only plaster|Does it return after some hours|
how often did COMPONENT fall over like this in the past|what action items would keep tihs from reoccuring|
I've a strange feeling we stood in exactly this place in Febuary with the same service and the same faces, does your memory go back that far?|
If nobody does anything more about it, should we expect to be sitting here again next week at the same hour?|
as the qa lead i wonder what sort of test or chek we would need so that something like this never gets past us again|
again? wasnt that last tuesday too|whats stopping it from happening tomorrow|deja vu, did we have the same thing in october|
is this the first time|how many times has COMPONENT done this this month|could it hit us again tonight|
do we get this every release or what|same as last week or a new flavour|second time this week or am i dreaming|
is it likely to bite again once we redeploy|ok fixed, but what keeps it from breaking the same way again|
ever had COMPONENT fall over like that|repeat offender?|when was the last time this blew up|
will i be paged for the same crap tomorrow|did that pool run dry in the past too|
new guy here, is this a known thing that keeps happening|is there a past incident that looks like this|
how do we make sure this never wakes me again|every month end the same, or is that just me|chances of it returning?|
any earlier incidents on COMPONENT with those errors|is that the same bug as the one from black friday last year|
did CHANGE bite us before|so thats rolled back, could the same failure show up again next release|
sre from the other team, didnt you have this exact outage in spring|how many pages for that alert in the last 30 days|
Did the same thing not happen last week?|My customer claims this is the third time this month, is that right?|
could it happen again tomorrow|first time?|What keeps this from happening again?|Was COMPONENT ever down like this before?|
again?? how many times this quarter|When did we last have a problem like this one?|
Executive question: what prevents a repeat?|and whats stopping it from breaking again|
Is this the same outage as the one in March?|Is it fixed for good, I mean, can the same fault return with the next release?|
Does this happen every time we run a sale?|For the renewal talks: how many such outages did we have this year?|
deja vu, wasnt this exact thing last tuesday|What do we have in place so that it does not recur?|
has COMPONENT done this to us before|Did earlier incidents look like this?|
how frequently does COMPONENT fall over like this|Is this a repeat of the Christmas incident?|ever seen this one|
I was told in June this was solved for good, so has it come back?|
Will we be sitting here again next week with the same error?|the same memory problem as last month?|
Had we already had timeouts on COMPONENT in the past?|Can you promise it won't return once the rollback is done?|
Thanks for the postmortem, but has this ever happend with COMPONENT before?|how often has COMPONENT done that this month|
same thing as last week?|what keeps it from happening again|I remember something like this in march, am I right|
has CHANGE or its kin bitten us earlier|didnt the pool run dry last tuesday too|is that a repeat of the black friday thing|
could it return tonight|again?? how many times is that now|any past incidents like this one|
db here: has the primary ever stalled like this in the past|is it going to happen again when traffic returns|
what stops that bug from hitting us a second time|seen before?|was there a similar outage with the card vendor|
how many times did login die for the same reason|what prevents a replay of that next week|
deja vu, did this happen during the last sale|is it a recurring problem or new|do we know this failure from earlier|
how likely is it that we're back here tomorrow night with the same bug|has this ever happened on COMPONENT|
and last month? same failure?|what guarantees we wont see that again|second time this year, or am I wrong|
before I close the ticket, can that happen again on the weekend|
my predecessor swore the cert thing was solved in spring, so has it struck before|did this happen last week too|
how often has COMPONENT done that|third time I approve a restart of this thing, or am I wrong? how many times was it|
could this hit us again tonight|what stops the next deploy from breaking it the same way|ever had this one|
for the review board: number of incidents like this one this year|isnt this the same thing as in march|
is there an earlier incident that looks like this|do we have to fear a repeat tomorrow|has the pool run dry before|
will it return as soon as everyone goes home|when did we last have an outage like that|is it a repeat offender|
are we safe from a second round of this|how do we make sure it never happens again|
does COMPONENT do this every month or what|was it the same trouble the last time it broke|
has a rollback ever been needed for COMPONENT before|known problem? had it before?|
what prevents it from happening next sale|and last month, same thing?|did the approval board see this sort of outage before|
what keeps CHANGE from doing that again|did we have this already last week?|was this problem seen before in COMPONENT|
is it the first time?|how often has it happened this year|will it come again tonight?|
what prevents that the same happens tomorrow|again?? how many times this month|
I have feeling of deja vu, was there a similar incident in past|will it return when the batch starts again?|
is it a repeat of the thing from March|have we ever seen that COMPONENT runs out of memory|
what guarantees that this does not come back|and can it happen again|does this occur every monday or it is only accident|
the same outage like before Diwali?|any previous incident with same symptoms please|
how frequent is this timeout problem, historically|since I joined in May it is the third time or?|
could it break again in the same way after the rollback|is that a known problem from earlier times|
is there risk it reappears during night|has CHANGE caused such trouble already once|
what must happen so it never happens again?|was it like this last time also|is it chronic|
do we have this every time after a deploy|how likely comes the error back|when did we have it the last time, ever?|
had this before?|again?? didnt we have this monday|will this happen again|does COMPONENT do this often|
twice this month or more|whats stopping a repeat|how do we prevent it|is this a known one|known issue with COMPONENT?|
could it break again tonight|what keeps it from returning|deja vu, was this last year|third time now?|
has checkout died like this before|how many times this quarter|when did we last have this|ever seen this error before|
what stops this from recurring|has this alert fired before|new here, does this happen often|
third restart, has this happened before|did last year's sale break too|
I could swear we sat here two weeks ago with the very same error and the same cold pizza, did this happen before|
You say it is solved, but you said that in March too, what keeps it from happening again tomorrow|
the customer is furious because he thinks it's the third time this month, how often has COMPONENT failed in this way|
I'm not asking what broke, I'm asking if it will break again once traffic to the shop returns in the evening after the rollback|
before I promise the museum that this was a one-off, was it really the first time or did we see it earlier|
My predecessor left a note about "the thursday thing" and I wonder if this is it, does the trouble come back every week|
we only restarted it, nobody repaired the leak as far as I see, so will it come back tonight|
someone in finance remembers a day last autumn when invoices hung just like this, has that happened before with COMPONENT|
so CHANGE is out and the alarm is silent, but what stops somebody from deploying the same thing again on monday|
new here and a bit shocked honestly, is this normal life with COMPONENT, I mean how frequently do you have this outage|
my fear is that we patch the symptom again as always, do we have to expect a repeat of this|
is this a repeat offender, because the alert name looks awfully familiar from my last on-call week|
You told us it was a freak event, I looked in my mails and found three of the same kind, how many times was it this year|
the board accepts one outage but not two, so what makes sure that this one cannot return|
i remember a very similar slow login during the fair in spring, have we seen this pattern in the past or am i imagining it|
since the certificate was renewed by hand at midnight by a tired person, can the same failure strike us again next time|
When did we last have this same problem, because I believe it was the week my son was born and nobody learned from it|
I want to sleep without my phone under the pillow, is there any danger that it happens again|
the vendor tells us it never happened to anyone before, and I doubt that, has our own COMPONENT had such an incident already|
this looks like the outage we had at easter, doesn't it, or has it never happened before in our records|
"wont happen again" is what you wrote in june to, so be honest this time, will it come back|has it happened before|
how often does that happen|can that happen again|did we have this last month|how do we make sure never again|
have you ever seen this|how many times this year|wasnt that also on tuesday|does COMPONENT do that a lot|
any earlier incident like it|what stops it next time|a repeat of the march one?|is it going to bite us again tonite|
seen b4?|didn't we have this very thing in spring?|has the lobby gone down like that on other patch days|
does this alert go off often?|will it bite us at the next rotation again|
how many times has acquirer a done that to us this year|did it do that in the cold last winter too|
will this be back tomorrow|third time this month or am i wrong|will the app do this every time the network blips|
same bug as in september?|what stops it from happening at the next flag|didnt we have this same circus last week|
first time or regular guest|will this bite again tomorrow|whats stopping it from doing this again at the next deploy|
how often has COMPONENT pulled this|deja vu or am i just tired|is this the third time this month or the fourth|
so it's never happened before, right|can it come back while i sleep|did we fix it or only postpone it|
have you met this error in an earlier incident|and next friday we're here again, or?|does this alarm cry wolf often|
was there one like it in spring|any history of this on COMPONENT|what's going to prevent a rerun|old friend or new enemy|
chances this reappears once traffic is back|why did nobody get warned|how come no alert told us before|
whats stopping this from happening again tmrw|is it a repeat of the october thing|3rd time this month or am I imagining|
has COMPONENT ever died like this|do we know this one|will the oom be back in a few hrs|same as last black friday?|
had this on sunday too didnt we|how many times did this bite us this quarter|is this going to page me again tonight|
new or an old friend|has this pool ever run dry before|any past incident with the same signature|
what keeps it from breaking again w the next deploy|is there anything in place so it cant happen again|
could it return once traffic is back up|ever had double charges like that in the past|does this happen every deploy|
been here a year, never seen this, have you|how likely is a relapse|and it wont come back?|
whens the last time we had the same failure|is it the same bug we had in spring|did the previous on call have this as well|
does it hit every monday or is that a coincidence|before we close, what stops it from coming back|
did the same deploy problem happen in september|does COMPONENT oom often|
i swear I approved that very rollback last week, did we have this before|
rolled back twice this month for that, am I right its a repeat|can I sleep or will it fall over again in 2 h like yesterday|
how frequently do cards fail like this, over the last months|whenever theres a sale? does it come with every one|
that's the third time this month or am I wrong|can I promise the client it will not happen again|
how often does COMPONENT do this|what keeps it from happening again tomorrow|how many times you cried wolf this month|
newcomer question: does such thing happen often here|did checkout ever break this way in the past|
it's always on mondays no?|is the risk that it comes again|and what prevents it next time|second time today?|
the partner says it was like this in spring also, is it true|could it hit us again once the cache fills up|
was there already an incident with COMPONENT|when was it the last time we had this kind of outage|
do we have to fear it again tonight|have you see this error ever before|is that a repeat offender|
did the same alert fire falsely in the past too|fixed for good or only until the next time|
it came back after the last rollback too, will it this time|Is it first time that happens on payments?|
how regularly is this alert wrong|again?? how many times now|has this ever happened on a weekend before|
was it down last week too, my client claims that|is this the same thing as last week|is this a repeat of the march outage|
will we see this again|could it come back tonight|deja vu, wasn't it COMPONENT last time too|any earlier incidents like it|
again?? how many times is that now this quarter|what prevents a repeat|is it going to happen with the next deploy again|
do we have a history of COMPONENT dying|how likely is it to return|
we rolled back, fine, but wont it just come back with the next release|similar outages in the past?|
every monday the same thing or is this new|is that a one off|what keeps the pool from filling up again next week|
i remember something like this from my first week here, was it the same|has CHANGE like trouble come up earlier this year|
does it come back after each restart|are we safe from it now or can it strike again|
how many of those have we had since january|will it reappear once the freeze ends and we deploy|
i thought we fixed that in may, is it the same one|does that happen every time someone deploys COMPONENT|
who cares who fixed it, will it return|not my first rodeo with COMPONENT, how many times did it die this year|
has the cert run out on us before|any precedent?|what guarantees it wont come back after the weekend|
the restart helped, but for how long until we have it again|did something like this ever hit the payments|
is there an old incident that looks like it|has any deploy caused the same before|once more? or is it the first time|
how do we stop it from coming back|has COMPONENT leaked before|do i have to expect that again on the next long weekend|
when was the last time this happend|are there tickets about the same failure from the past|
permanent fix or will it bite again|how frequent is that|now that it's fixed can i trust it not to come back|
is that related to the outage we had in spring, the same failure i mean|has the same pod died like this before|
how often do we run out of connections|did users get hit by this last month too|what do we change so that it can't recur|
every deploy the same circus, how often was it already|is this going to be a regular thing|
did the last on-call see the same|this looks familiar, have we had it|
will the problem return when the jobs start at midnight|is the danger gone for good|
did we ever lose payments like that before|what is in place against a repetition|
could CHANGE bring it back when it's redeployed|not that i doubt you, but will it be back next week|did it happn before|
is there a pattern, like every first of the month|will we have the same fun at the next deploy|
didnt we have exactly this at month end|second time this quarter or am i dreaming|will it be back tomorrow at opening|
has COMPONENT done this before|what keeps it from happening at next payroll|is this the same thing as last tuesday|
can it come again|so it was denied and it went away. it will come again, wont it|have you ever seen this pattern|
new problem or an old friend|I remember something like that before christmas, was that the same|
is there a risk that we have it again tonight in the batch|how do we make sure that never happens again|
did we fix it for good or only for today|déjà vu... did that not happen in march|
how many times has COMPONENT fallen over lately|any earlier incident like this one on COMPONENT|is it one off|
does that happen each tax season|the auditor asks if it occurred before|do we know it already from the past|
was there something similar on record|do we have to expect it again on the 25th|feels like every friday the same, is it|
if someone ships the same thing again are we down again, or is there something that prevents it now|first time ever?|
will this bite us again next settlement|has this happened to us or to another team before|
what did we do last time this occurred|are there previous incidents with COMPONENT, I'm new|
it smells like the story from september, is it|will my terminals be dead tomorrow too|what stops that from repeating|
How frequently does this phenomenon occur?|did we not deny the same card last month, same trouble?|
we always have this before holidays, dont we|does COMPONENT make a habit of this|has that ever been before i joined|
is there history|old bug?|any precedents|nothing was changed, it was only restarted. so back in three days i guess?|
whats to prevent the next one|happened already in the dress rehearsal?|was COMPONENT the bad guy in an earlier outage|
was this pool thing ever seen in the past|how many of these since january|are we safe from it now for the future|
when was the previous one|is it gonna come back when the batch starts again|
this reminds me of the easter outage, was that the same beast|
if we just leave the deny and it calms down, does it show up again next run|how many times did COMPONENT cause us a bad day|
does this happen to us regularly? im new in the team|do I see it again at my next shift|
is there anything now in place against that happening once more|what would stop the same expired key in a year|
are there former cases|false alert again? how often did that one ring for nothing|this alert cried wolf before, didn't it|
ever had that in payroll|shall we fear a repetition on monday|the chief says its the third time. is he right|
could it happen at the next auction as well|do we know this from earlier runs|is this chronic|
what guarantees us it doesnt come back|once more tonight, you think?|when was it last like that|
how many outages with the gateway this year|did it ever behave like this on a payday|
are we protected against a second expired key now|will the terminals go again at the weekend|
im tired of this one. how many times now|did the same thing hit us at last deadline|what's there to keep it away in future|
wasnt this the same thing as the halloween event|second time this month or am i mixing things up|
how often did this alert cry wolf|will this thing page me again tomorrow night for nothing|
what do we do so it doesnt fire for nothing again|does it happen every election|what stops it from happening tomorrow|
deja vu, same as in march?|how often did that happen this year|is the underlying thing repaired or will i get it next shift|
How can we prevent this in future?|how many false ones did we have this month from that rule|is this alert flappy|
same false alarm as last week?|when somebody stops it, doesnt it just come back next week|
has this ever happened before or is it a first|how do we make sure it's the last time|has an onsale ever gone like that|
will the friday sale break in the same way|same as the big tour last year?|what prevents the next one|
same bug as in the cup final|did we not fix that in spring|does it return|is it a one off|every month end the same?|
how do we avoid that|false alarm number what, this year|can i rely on it not going off tonight|
we stopped without knowing. so it will be back, no?|do we have this often|what needs to change so we dont land here again|
is this the same bug that bit us at launch|could it strike again next weekend|new thing or old acquaintance|
have we been here before|does that come back when the next match starts|what did we do so that it stays away|
third time or fourth?|is this a repeat|is it known to come back after a restart|how regularly does it happen|
tell me it wont happen on cup day|wasnt there one like it in june|since the cause is unknown, do we expect it again|
finale next week. same again?|did last season have that too|I'm on duty next weekend too. Am I going to see this again?|
old timers say this happened in 2023. did it|third false one since october or did i miscount|
Fixing it once is nice. What makes sure it stays fixed?|was this the same as last week|have we had that before|
how do we make sure it does not happen at christmas|is this the third time this year or am i dreaming|
could that happen again tonight|what stops it from coming back|Has something of this kind occurred earlier?|
will we have this again tomorrow morning when the stores open|whats to prevent a repeat|
happens every monday in my store. does it really?|ever seen that one before|
can it happen in the other warehouse too some day|how do we avoid that next time|did it ever happen with COMPONENT|
are we safe from it now for good|was there something similar last year at easter|
what do we need so it cant happen a second time`;
