/**
 * What people say who want to know of or want `since`: when it began and how long it lasted.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const since = `when did this all start|when did it actually begin|when exactly did the trouble start|when did that start|
when did this start|since when|how long has this been broken|how long are we down already|
what time did errors begin, utc please|first bad request was when|how many minutes did we bleed before anything paged|
were customers suffering before the page or did we catch it early|Since what time exactly are the users seeing the errors?|
has it been like this all night|started before or after midnight?|wait, how long was this going on before anyone looked|
duration so far?|onset time for the incident form pls|did it start with a bang or creep up over hours|
when did p95 first go above normal|how long between first error and the alert|I joined late, when did it kick off|
is this fresh or has it been rotting since friday|how old is this problem|
total outage time till now, i need it for the SLA sheet|when did COMPONENT first go bad|
pra saber, since what hour it is failing|when exactly did the latency begin to climb, I only see one hour in my browser|
our batch at 02:00 had trouble already, so when does your clock say it started|been going on long?|
The compliance lady needs to know for her form since what hour our users were not able to log in, I have only the alert and I think that came late|
since when is it broken|When did all this begin?|how long has this been going on|
Customers tell me it was already slow at lunch. When exactly did it start for them?|for how much time we are down?|
what time did the first error show up|hours? minutes? how long are we in this mess|
How long were users suffering before anybody on our side noticed?|since what hour the problem exists|
did it start before or after 14:00|I need the start time for the SLA calculation, please.|when did things go south|
It is three days that customers complain or only from today?|whats the duration of the outage so far|
sorry just joined the call, when did it kick off|
How quickly did our monitoring catch it, counting from the first failed request?|
was this already happening last night when I left|started when|From which moment exactly were payments failing?|
we are in it how long already|Is this fresh, or has it been smouldering for a while without anyone looking?|
first sign of trouble was at what time|My director asks for the length of the interruption, can you give it to me?|
since wen are poeple getting the error|At what o'clock has started the trouble with COMPONENT?|
how long has COMPONENT been in this state|
My manager asked in the hallway and I had no answer, so could you tell me please at what time the first customers started to see failures?|
since when is this going on|when did it start|when did it all begin|started when?|start time pls|
when exactly did COMPONENT start failing|since what time are users seeing errors|how long has it been broken|
how long have customers been suffering|for how long now|how many minutes of downtime are we at|
how long was it broken in the end|total length of the outage|duration?|how long did people have trouble|
from when to when was it down|when did users first notice|when did the first customer get an error|first error at what time|
when did the errors begin|when did COMPONENT go bad|when did latency start climbing|when did it go wrong|
when did the trouble begin for real, not when the alert came|how late did we notice|how long did it take us to detect it|
how long was it burning before anyone was paged|how long between it breaking and us knowing|
was it already broken when I went to bed at eleven|was it broken already this morning|is this since yesterday or new today|
did it start before midnight|is it new or has it been like this for days|since lunch or since when|
was this going on during my shift|my colleague says since nine, is he right|what's the exact onset|time of impact start|
clock time of the first failure please|at which hour begins the perturbation|since when we have this problem please|
how many hours already|we were down for how long|how long did we bleed|and it has been like that since?|
when did checkouts stop working|when did payments begin to fail|give me the start so that I can put it in the ticket|
need start and end of the outage for the SLA report|for the refund letter: from which minute on were customers hit|
when did it stop working for people|when did the certificate expire|it broke when exactly|time it broke|
what time did it break|my boss wants to know the time we went down|he says it was broken at eight, I say nine, when was it|
since which minute do orders fail|is it true that it is broken since the morning|
for the refund I need to know when it began for customers|when did the cert expire|when did the cert run out|
when did the token expire that broke it|how long is this going on|at what time did the first error appear|
from what time on do we see this|since what hour do we have this problem|when was it first seen|
how many minutes of downtime|what is the onset|start time?|since when is COMPONENT slow|what was the start time|
how long have users been affected|how long were we down|how long did it last|how long is COMPONENT down already|
when did COMPONENT last answer successfully|when did it last work|how long is it down|total downtime|how long was it gone|
how long were users hit|when did it break|from what hour|from what hour on is there a problem|
how long were we failing before that thing paged me|
the partners ask from when exactly they were locked out, because they have to report it to the regulator|no sms since when?|
from which day on is the line going up, I bet it's older than we think|
how many minutes from first error until a human looked at it|how much time passed between onset and detection|
resolution fails since?|migration running since when|i was wondering if it was already that slow before lunch|
the ward says it is like this since the shift change, is that true|and the first timeout, when did that hit|
how long was it frozen|it fails from what hour please|from which minute of the match|
does that go on since the presale opened or later|it started at 02:10 you say? my monitor has it earlier|
the flapping as a whole, how long already|from which order on|
wondering since when this has been smouldering, the tickets go back to wednesday|
dunno if it matters but my first complaint was at 9:40, when did it begin on your side|how long have we been down now|
How long were people sitting there with a blank page before anyone woke up|when did the first customer notice, roughly|
is this going on since the weekend or only today|sicne what time are the couriers blind|How long did it take us to see it?|
is thsi new or has it been limping for days|how logn is it like this already|For how many minutes were we out in total|
the graph starts at 4, but was it bad earlier already?|how long has the ferry booking been dead|
When did the phones start ringing?|from wehn on are the numbers wrong|how long did nobody notice|
For the audit: how much time between the first failure and us noticing|
Was it already sick yesterday evening when the grandmas called|roughly since when do the buses have no timetable|
Was it already going on when I looked at the dashboard at half past nine, or did it come later than that?|first bad minute?|
How much time passed between the first failure and anybody noticing it?|how old is this|
we've been down for how many minutes now|beginning of the trouble, exact please|
I get complaints dating back to yesterday evening and want to know if that fits with the start of what you are seeing here|
did it begin before or after the shift change|how logn were we blind before the page went off|
For the SLA report I have to give the customer the total length of the disruption so far, what do I write?|
at what point did things go south|
Sales says it was bad all day, support says only since the coffe break, so which was the hour in which the first customer ran into it?|
I am compiling the numbers for the SLA credit and would need the total time from the first failure up to this very minute|
how come I only hear about it now, how lnog did it smoulder before our alerts finally woke up and told somebody|
how long have we been bleeding|how long was checkout down in total|whens the first bad minute|
did it begin before or after midnight|how long were we out, i need it for the sla sheet|
for how long has COMPONENT been like this|was this already going on when i went to bed at 1|
how much downtime is that all in all|ok so its over, how many minutes of outage was it|been broken long?|
at what time did errors start climbing|when did payments start failing, finance wants the exact minute|
started when exactly, the pager was late as usual|did this kick off tonight or has it been creeping since yesterday|
whats the duration so far|how long has the cert thing been breaking logins|
and how long had it been slow before anyone got paged|since the deploy or since earlier? what time did it go wrong|
how many minutes have users been getting 500s|when did COMPONENT go sideways|from when to when were we down|
is this 5 min old or an hour old|how long did the whole mess last|when did latency first leave the rails|
know the cause, dont know how long, how long was it like this|
support here, ticket from 01:50 says broken, did it start that early|
the graph only goes back an hour, did the trouble begin before that|Since when has this been going on?|
For the credit notes I need to know how long we were down in total.|how long did customers have to live with it|
When did the trouble with COMPONENT begin?|How long has checkout been broken? Support says an hour, sales says three.|
Legal wants the exact duration of the outage, what is it?|and how long did it last|
Was this already going on before my 2pm demo, in other words when did the errors start?|
I just joined, how long has this been running?|for how long were payments failing until the rollback helped|
How many minutes of downtime do we count for the SLA report?|What time did the first users start to have problems?|
how long were we off the air|Our contract says thirty minutes, so how long were we unavailable?|
has it been like this all morning or when did it begin|Ok it is over, thank god, how long was the outage?|
start time please, the press statement needs one|How long has the login page been giving that error?|
when did all this kick off, before or after the newsletter|downtime in minutes?|Did this begin yesterday or only today?|
So how long was COMPONENT out before it came back?|it says resolved, how long did it take from start to end|
From when to when could people not book?|I see tickets from 8:15 on, does that match when it started?|
how long hve we been down now|The timeline is too long for me, just tell me how long the outage lasted|
how long were we down in the end|when did the slowness begin, before or after lunch|how long has COMPONENT been like this|
for how many minutes was checkout dead|db on call here, just woke up, since when is this going on|
did it start tonight or has it been rotting since monday|how long did the outage last, I need it for the SLA sheet|
how long have logins been failing|when exactly did errors begin to climb|and when did it begin for COMPONENT|
how long are payments out already|i need the start of the incident in UTC pls|what was the total downtime|
network folks want the start time so we can look at our flow logs|before I blame CHANGE, when did the trouble begin|
how long has that been broken without anybody seeing it|when did users first start to suffer|been like that long?|
how many minutes of downtime do I book against our error budget|since what time is the queue stuck|
did the timeouts begin at nine or earlier|from when to when was the site unavailable|so this has lasted how long now|
how long did it stay broken after all|when did it all go south|the postmortem form asks for the start, when did it begin|
legal wants it for the contract, how long was the service unavailble|when did this start, need it for the ticket|
how long has it been going on|for the report: total minutes of outage|
is this older than the deploy of CHANGE or did it start after|and how long did that last|
hm, wasnt it broken already this morning? when did it begin|how long have customers been seeing errors|
when did the errors first show up|approver here, just woke up, how long have we been in this state|
did it begin before or after lunch|from when to when was checkout unavailable|start time of the incident please|
what was the duration|how many minutes of downtime do I put in the form|how long is payments broken now|
has this been running for more than an hour|for how long did nobody get through|whens the first sign of trouble|
need start and duration for the regulator|writing it up, when did the bad period begin|exact beginning of the outage?|
how long had it been failing until it recovered|before I sign the report: how long was nobody able to pay|
and till when did that last|whats the lenght of the outage|since when do we have this?|and since when|
how long is the outage already running, my boss is counting minutes|
when has it started exactly, before or after the breakfast rush|
for how many minutes were the payments not possible in total?|since how long is COMPONENT slow|
from what time on did the errors come?|At what hour began the problem with reservations?|
how long did the whole thing last, I need it for the SLA sheet|it began this morning or already in the night?|
was this already there yesterday evening or it started today|how long we are down now?|
what is the total downtime for the tellers' system|pls give me the start time of the incident|and the duration?|
since which minute are the timeouts there|hello from insurance dept, i only need how long the site was not available|
how long has checkout been dead before it was rolled back?|when did it begin to go wrong|
when did customers start to get errors|its going on since hours or since minutes?|
does it exist since the deploy or longer already? the time I want|the outage lasted from when until when|
for the contract penalty: how many minutes was COMPONENT unavailable?|when the latency started to climb?|
the degradation, it is since what time, approximately|was it down more than 30 minutes or less?|
beginning of disturbance: what clock time please|how long already|and it began when|started when exactly|
been broken how long|was it broken at 9 already|did it start last night|hours or just minutes so far|
boss asks, down since when|how old is this outage|first signs when|since when is login failing|since when so slow|
when did payments first break|how long has COMPONENT been unhealthy|how long have users been stuck|length of the outage?|
so when did this kick off|from when til when|auditor asks, down from when|invoice team here, how long down|
slow since when, roughly|
the CFO is calculating the penalty we owe to the airline, so please, how many minutes was checkout down altogether|
You say it started at the deploy, but our shop in Lyon complained long before anyone deployed anything, so since when has this really been going on|
I was asleep and my phone was on silent, shame on me, how long has COMPONENT been broken already|
not interested in who is to blame right now, I need for the SLA sheet the duration of this outage from start to finish|
we got the first angry mail at breakfast and the alert only came at lunch, so when did the errors actually begin|
hello from support, customers ask us whether yesterday evening already counts, since what time are the payments failing|
You wrote that it lasted four minutes, I find that hard to believe given my inbox, how long did the outage last for real|
my boss thinks its been bad all day and i think its twenty minutes at most, settle our bet please, how long is this going on now|
I have to fill in the regulator's form, it has a box called duration and I have no idea, how long were we down|
when did this start, and please don't tell me when the alert fired, because those alerts are always late by a quarter of an hour|
just joined from the data team, saw the scary chart of COMPONENT, for how long has it looked like this|
the trading desk says the latency was fine at opening, so it must have begun later, since when is COMPONENT slow exactly|
Okay so it's over and people are celebrating, but nobody wrote down the total downtime, what was it in the end|
it's for the uptime page we publish every month and I hate guessing, how many minutes has the portal been unavailable during this incident|
you have two different start times in your messages, 10:02 and 10:09, which one of them is the true beginning of the problem|
our contract says anything above thirty minutes costs us money, so I ask with a dry mouth, how long was the api out|
I only see the last hour in my dashboard and it is bad through all of it, how far back does the trouble with COMPONENT go|
so we blame CHANGE, fine with me, but did the trouble begin before it or after it, at what time did the errors set in|
my kid was sick so i missed the whole thing, was it a short one, i mean how long did it last|
nobody told the night nurses anything and they feel fooled, since what hour has the ward system been down|
you say since 9:40 but my screenshots are from nine sharp, so when did it realy start|for how long were we down|
when it started|how long has that been going on|when did it begin|how long did it last in total|starting at what time|
from when to when|since this morning or earlier?|exact start time pls|how long are we into this now|
how long was COMPONENT out|when did COMPONENT start doing that|the duration of the outage|how long it's been broken|
since whenn|did that start before lunch|how many minutes have customers been looking at a blank cart by now|
how long's the lobby been borked|when did the lab results stop flowing|for how long were exports dead in total|
since when have tokens been rejected|how long did we decline folks|when was the very first failed upload|
what's the damage in minutes|since when are the kiosks dark|how stale are we, i mean since when is nothing indexed|
for how many hours was filing broken|when did eu go quiet|when did the passes begin failing|since when do the retries storm|
how long have quotes been frozen|first wrong bus was at what time|how long has line 3 stood still|since when no sms|
how long did we show euros|how long has it been read only|how long were we blind|how long has this been rotting|
did it start before or after i went to bed|when did it go south|have we been down 5 min or 50|
this fresh or has it been bleeding all night|total downtime pls, i need it for the sla sheet|since what time are we broken|
t0?|how late were we, as in how long was it already broken when we noticed|first bad minute was when|
so how many minutes did users suffer in the end|how long did that false alarm go on for|was it already bad at midnight|
we at an hour yet|started when exactly, not when the pager went but when it actually started|duration start to finish|
how old is this mess|has COMPONENT been like this since yesterday or only tonight|when did the lag start|
when did this begin exactly, need it for the SLA calc|how long have card payments been failing|
finance asks, for how many minutes could nobody pay|what time did COMPONENT start misbehaving|
is this a fresh thing or burning for hours already|and how long did it last in the end|downtime total pls|
how many mins of outage are we at|when did errors first show up on COMPONENT|been like this all night?|
just woke up, how old is this incident|how long was the stream black|when did latency start to climb|
since the morning or only now|how long did the oom loop go on|whats the start time for the ticket|
sla guy here, duration please|how long was the lobby unreachable|roughly when did the slowness kick in|
did it start w the peak at 8 or earlier than that|from when to when were we out|hw long has it been broken|
for how long has the primary been read only|postmortem template wants a duration, how long was it|
how long were ppl unable to pay, all in all|we only got the alert at 4 but when did it really begin|
how many min had COMPONENT been dead by the time it got fixed|just took over, how long have the restarts been going on|
for the credit notes, how long was the service unavailable|how long w/o a primary|
when did this start, the first ticket I have is from 9:12|
how long were we down in total, the contract says I have to report it|
how long customers had errors, in minutes, for the SLA credit|does it go on since the morning or only just now|
from when exactly can I count the outage|for how long is COMPONENT already like that|
was it broken already yesterday night when i tried|just back from lunch, how long has this been going|
partner manager: they claim we were out two hours, how long was it really|at what hour the problem was begin|
since when is the checkout slow|how much time passed between start and end|legal wants the duration of the outage|
it's over, fine, but how long was the site not usable|sinds when is payments failing, sorry my english|
how long did the false alarm stay red|was the downtime over 30 minutes, then we owe them money|
is this going on for hours and nobody told sales|how many minutes were people without login|
when did COMPONENT start to fail, my colleague says at midnight|when did it go wrong today|so it started when?|
and since what time is search slow for the shops|is it new or goes it on since days|
how long did customers have to live with that until the fix|first sign of trouble was when?|total downtime pls|
how many minutes were customers without checkout|for the credit note i need the duration of the outage|
when did COMPONENT begin to slow down|and for how long|exact start of the incident?|
support says people complained since breakfast, when did it really start|has it been like this all day|
since what time cant they pay|how long did it take from the first error until all was fine|is this an hour old or a day old|
on which day did the leak begin|how long were we out in total, both dips added|sinc when is COMPONENT down|
how much time did we spend in the red|how long have users had to put up with it|
was it already going on when i deployed at 11? when did it start|what was the length of the second outage|
how long was the site unreachable before someone rolled it back|start time and end time of the trouble please|
when did the latency climb begin|did it last under five minutes, the contract says five|when did COMPONENT first misbehave|
been going on for long?|how long did the rollback leave us dark|the alert came late, i want to know when it truly started|
customers claim two hours, we say 20 minutes. what was the real duration|how long was nobody able to pay|
i approved at 10, but since when had it been broken|did it already start before CHANGE|how long are the errors going on|
how many hours of downtime does that make|when did the first users get hit|how long was COMPONENT out before it restarted|
starting when|the sla credit depends on it, minutes of outage please|since wich time are logins failing|
has this been dragging on since the weekend|how long did we have the full queue|beginning of the problem?|
can you pin down the start|exactly how long was the portal unreachable, the ministry asks|
the fix took a while, how long exactly were we offline|who noticed is not important, when did it begin|
have users been stuck since morning or just since noon|
did the trouble come before the marketing mail or after, when was its beginning|my manager needs one number: outage minutes|
for how many days has the leak been running|the errors, from when on|when did people start to be unable to log in|
how long were the tills offline|how long has COMPONENT been throwing those|it's fixed, fine. duration?|
how long did the bad version stay in front of users|did this start last night|whats the start time|
so how long was that altogether|how long ago did it break|how far back do the first failures go|
total time customers waited for a fix?|i was told it was short, so how short, in minutes|
when did the slow pages start, our agents noticed at nine|how logn was it down|
before i write the credit notes, from what time to what time were we out|since when do the declines go on|
our regulator wants the total outage in minutes, how many was it|when exactly did it start, before or after 9 am opening|
im late to the party, did this just begin or is it old|for how long were cards not accepted|
start time please, i need it for the DORA report|has this been going all night??|
how many minutes of downtime do I write down|was it already broken at 14:00|since yesterday or since today|
from what time until what time was the filing portal unusable|hm how old is this problem|
i was in a meeting from ten to eleven, did it start in that hour|how long is it running like that already|
we got the first call at quarter past eight, when did it really start|tell me the beginning and the end of the outage|
since what time are the quotes stale|how long before somebody noticed, i mean when did it start for real|
what was the total length of that|was that a five minute thing or an hour|ok its over, how long did it take all in all|
did it begin with the market opening or earlier?|how many hrs is COMPONENT down already|
what do I put as begin of disruption|since when is COMPONENT slow like this|
how long has that card been... no wait, how long has the outage been going|was it short|
from when on were direct debits failing|so from when to when do I tell the ombudsman|
hello, night desk. Is this fresh or has it been dragging on|
the alert is from 03:12 but i guess it started earlier, when really|how long do the people of Leeds stand there already|
we have it since how long?|card is up, nobody clicks, and how much time have we been down by now|
im filling the SLA sheet: length of outage?|did it go on since the weekend|how old is the mess|
was it there before i started my shift at six|How much time has elapsed since the onset of the disturbance?|
the clock for the 4 hour report, since when does it tick|for how many minutes did the exchange stand still|
when went it wrong|first sign of trouble at?|all in all how long out|from which hour on are the returns missing|
been like this long?|when did the declines begin, the acquirer says 07:50|at which time did COMPONENT start to misbehave|
did that last longer than 15 min|is it 10 minutes or 2 hours that we already lose|tell me when this whole circus started|
hi from DORA reporting. I need first impact to full recovery, how many minutes|
it says denied at ten but when did the pain itself begin|was our outage shorter than 30 min? the contract says 30|
sorry newcomer here, is this hours old or minutes old|was the thing already there when the market opened|
start of the degradation, please, UTC|the false alert, how long was it ringing for|next shift: how long has that been going|
hm was it broken all through lunch|how much downtime altogether, incl. the second dip|
and since when exactly is the portal down|from the customers first error to the last error, how long|how late did it begin|
from when do we count|been going on how long, 20 min?|the interruption took how long in the end|
what was its duration, for the SLA|since how many minutes are orders refused|is it since the release or since longer|
how long has it been burning while we argue about the card|did the whole thing last under an hour|
the deny was at 10 i know. but the declines run since?|how long have employers been unable to send files|
did people have it for more than an hour before we noticed, i.e. since when|when did matchmaking start to choke, roughly|
how long was the alert red|how long are we in the hole already|need the total downtime for the rights holder|
was it already broken during the match or only after|From which minute did the homepage fail?|
was it down during the debate already or only when the first numbers came|for how long were we not readable|
the editor in chief wants the exact length of the outage|did this start before I deployed at 14:10 or after|
since when is the number off|when did it go wrong first, before or after lunch|has it been like that all day|
first sign of trouble at what time|how long did users have no dms in the end|for the SLA: length of the disturbance|
how long has checkout been dead|from when till when was it|did it start at 10:00 sharp with the sale|
length of the outage in min please, for the promoter contract|since which minute of the match are scores stuck|
how long were scores frozen|when did that start pls|is that new or has it been limping for days|
how long did it last overall|for how long couldnt the nurses log in|how long are cards declined by now|
beginning of the outage?|how long was payroll blocked|It was on for how long, the false one?|
sre weekly needs it: outage minutes?|i only noticed at 9 but it was broken before, right? since when|
players say since yesterday, we say since an hour. whats true|how much time passed between the first failure and all good|
when did things first go south|was the thing already happening when i took over at six|
for the invoice credit, how long were they out|when did it begin to smell|has this been going the entire morning|
did it already happen on the night shift|Since when, exactly? The league fines us by the minute.|
it was red for how many minutes before you got stopped|how long has the probe been lying to us|
how long did the disturbance last in sum|i need to put a start time in the form|how long were votes not counted|
When did the disruption commence?|how long has that been running now|Press asks. Outage lasted from when to when?|
wehn did this satrt|wen did ti begin|whne did it strat|since wehn is ti like that`;
