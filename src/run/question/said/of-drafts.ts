/**
 * What people say who ask something to be written.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofDrafts: Partial<Record<AskTopic, string>> = {
  postmortem: `write the postmortem|draft me an incident report|pm doc please|start the RCA document, I'll polish it on monday|
generate the post incident review, blameless and all that|can you do the write-up|
Please create the report for the management about this incident|get the retro doc going|
need the pm in markdown for confluence|incident report by 9am, could you knock one out|5 whys doc please|
fill in the postmortem template|
auditors want a document for every sev1 within 24h, so could you start writing ours while memories are still fresh|
can you draft the incident report|Please prepare an RCA document that I can send to the customer on Monday.|pm doc pls|
start a post-mortem for me|I need a written report on this for compliance, with root cause and actions.|
do you make the postmortem or must I|generate incident report|
Would you mind putting the whole thing into our postmortem template?|report for management, the formal one|
the rapport of incident, can you redact it?|first draft of the PIR please|blameless writeup, go|
The auditors come Tuesday and want a proper document about tonight with cause, impact and corrective actions, could you produce it?|
postmortem|write a postmortem|write up the postmortem|draft a postmortem|draft the pm|pm draft please|post mortem pls|
post mortem with timeline pls|postmortem with timeline and action items|create an incident report|incident report please|
make an incident report for me|I need the incident report by nine|write the report|prepare the rca document|rca doc|
retro document please|prepare the retrospective|prepare the incident review|write up the incident|write it all up|
write up what happened for the wiki|generate the post-incident document|start the postmortem template|5 whys please|
put everything in a document, timeline cause and todo|blameless postmortem please|document this incident|final report?|
need a report with cause, impact and actions with owners|compose the after action report|
a written review of last night, first version please|management wants a written review|
could you produce a first version of the review document|write the review of the incident|
a document about last night for management|make a document of all this|pir|put everything in a report|
do a first draft of the PM, i'll polish it|have the post mortem on my desk by tomorrow 8|promoter wants a written report, can you do one|
create an incident report with what we know|
my manager keeps reminding me about the write-up from tuesday, so could you produce one I can put on the wiki|pm draft pls, short|
we need an RCA document for the client by friday noon, get me something to start from|
no idea whether you can do that but a finished incident report would save my evening|turn all of this into a report wiht action items|
hwo writes the postmortem? you? then do it|start writing it up for the review meeting|we need teh five whys document, can you prepare it|
need a PM doc by noon, can u generate|Would you put together the document for the review on wednesday|Writeup for the wiki please with what we learnt|
lessons learned document, could you begin it|its a week ago nwo, can we get the final report out of you|Rca doc pls, boss wants it today|
can you make the final document that we file with the regulator|After action report, can you do it|
write down the whole thing as a report for the board|Pls make the write up, don't name people|
Do you already have a draft of the review paper? if not write one|Start a post-mortem|
management wants it in writing by nine, the whole thing with what went wrong and what we will change, can you make a first version|blameless writeup|
Fill in the template for the review|we need the paper for the auditors|generate postmorten|put together teh after-action report|
Make me document about the incident for archive|can you do the retro doc|
I hate writing these, please do the honours and give me something I can put in the wiki afterwards|5 whys writeup|full report in markdown|
Where's the post incident review, has it been drafted|compose the incident analysis so we can close it off|lets get teh paperwork done, draft it|
My boss has put the review in the calender for tomorrow at ten, so can you write up the document that we'll need there?|
Please produce a complete account of this outage with cause, effect, response and follow-up measures, in the form our quality people require|
the thing is over and now comes the fun part, do me a first draft of that blameles paper everybody pretends to read`,
  'customer-update': `what do i tell them|what do i tell them now|what can i tell them|what should i say to them|
text for status page pls|what do we tell customers|draft something for support|
need two sentences for the status page, no jargon|what can the helpdesk say to callers|
write me an update for our clients, apologetic but not grovelling|customer comms?|public statement please|
Please formulate a message to our customers, polite and without technical details|
support is drowning in tickets, give them a canned reply|what may the account managers tell the big tenants|
status page still says all green lol, give me the words|new wording for the public page now that it's fixed|
something I can paste into zendesk|word it so that legal doesn't have a stroke: a notice to users|
can you write the "we're investigating" post|one tweet length thing for the social media guy|resolved notice for statuspage|
how do I explain this to a customer that is shouting at me in the chat|
German retailer wants a written explanation, draft mail?|wording for the in-app banner|
what should CS answer if people ask about their missing orders|prepare external comms|
could do with a short notice for merchants|partner notification, 3 lines|
are we allowed to say it's the provider in the status text, if so write it|
just had the third call from the airline, they want something in writing they can forward to their own customers, can you put that together|
what can I tell customers|draft something for the status page|Write me a text for support please|
I have to answer an angry customer in two minutes, what do I say?|status page update?|
Please formulate two friendly sentences for our clients, without technical words.|what's the official line|
can you make an announcement for users|give me a message to send to the shops|
customers are asking, what may we say publicly|I need words for the banner on the website|
how do I explain this to a client who doesn't care about pods|reply for twitter pls|
Prepare a mail for our key accounts that says we're sorry and we're on it.|what do we communicate outside|
text for the hotline announcement|Can you give me a phrase to copy paste to the customers who write in the chat?|
a note for the partners would be good, can you write one|what should the support agents answer when someone calls|
update the status page wording, it still says investigating|my customer wants something in writing. What can I give him?|
could you prepare the communication for clients, in a soft tone|comms pls|
In English and simple, please: the message for users that it's working again|
what do i tell the sales guys to tell their clients|wat do i tel the custmers|
There's a journalist in my inbox asking about the outage and I'd like two careful sentences that don't promise anything.|
what do I tell the customers|what should support say|what can support tell people|what can I answer the customer|
what do I reply to this customer|how do I answer the tickets|text for customers|text for the status page|
status page update please|update the status page|write a status page entry|statuspage text pls|
write something for the customers|write something for support|draft an update for customers|draft a message to our users|
customer comms please|public statement?|give me a public sentence|one sentence for support|a line for the helpdesk|
a template answer for support|what do we put on the website|banner text for the site|wording for twitter|tweet something|
mail to customers please|apology to customers, draft it|a polite reply for a shop owner who cannot sell|message to partners|
what do I say to a client who is screaming|I have a customer on the phone, what do I say|the call centre needs a text|
social media asks for wording|external update please|announcement that it is fixed, for customers|
all clear text for customers|write that we are back, for the status page|something non technical for our clients|
merchant notice please|what may we say publicly|can we tell customers it is fixed, and how do I word it|
german text for support please|has the public been informed|were customers informed|has anybody told the customers|
what do we post publicly|what can we post|was this announced on the status page|should we inform our customers|
an email to customers please|how do we communicate this externally|statuspage entry|customer facing note|
did we tell the customers|were users informed|what do I tell the support team|can you write a customer mail|
one line for the support folks|can I tell customers it is fixed|one line for the support people|
need two sentences for discord, no tech words|draft a mail to the partners, apologetic, with the times in it|
can you write something I can send to their CIO, not too technical, within 10 minutes|what can we tell them meanwhile|
we need a notice for the front desks, short, big letters so to speak|and a statement for press, two sentences, nothing about vendors|
one line for the ticker, now|a note to all staff, calm tone|please phrase something for those charged twice, with a sorry and a when|
status page entry please: what's affected, since when, what we do|the call center would like a sentence in english and simple|
two of our key accounts want something in writing before lunch, could you word it nicely, without the vendor's name|
what should the hotline say when people call|Need two sentences for the warehouse leads who can't scan|what can my agents say to callers right now|
can you word something nice for our merchants, in german too if possible|i need a mail for the big account that is shouting at us|
write something for status page, we are 30 min late wiht it already|one of our investors wants an explanation, make it polite and short|
some words for our b2b portal banner, calm tone|pls write three lines for the newsletter people hwo were hit|
how should the hotline explain that, give me the sentence|We need a tweet about it, max 200 characters|
Formulate an apology to the families that couldn't reach the portal|What do we tell the taxi drivers, they need a message from us soon?|
give me something i can read out over the loudspeaker in the hall|need an answer for the journalists that mail us|
Can you phrase an update for the ops newsletter to our tenants?|Make me a text for the intranet so that the branches stop calling|
I have forty angry people in the chat and need two polite sentences that I can copy and paste to all of them|how should we word tihs to our clients|
message for the partners plese|Write a short apology to our enterprise accounts, without technical details.|Macro for zendesk|
give me a line for the hotline|what can we say publicly|Custmer mail draft|Statement for press|please make nice answer for user who is complain|
what may I promise the caller, and how do I phrase it so that he doesn't hang up on me|response for key accounts, they want it in writing|
non-technical note for shoppers|can you formulate an update for the helpdesk, they're drowning|
I need three friendly sentences for a very important customer who has writen directly to our CEO and is waiting for a reply|
the ppl on my hotline make up their own stories by now, give them somthing uniform they can say to callers`,
  summary: `what do you see so far|what have you found so far|what do we know by now|so what do we know|what do you know already|
something short for the head of our department|a few words for the managing director|
what is the single most important thing to know|the one thing I must know|what matters most right now|
tell me only the most important thing|
email to my boss, short|e-mail for my manager, no tech words|mail to the ceo in three sentences|message for the cto please|
tldr|catch me up|whats going on|just woke up, what did I miss|short version please|summarise for my boss|
explain it like i'm five|what's the story here|one paragraph for the VP, no acronyms|in a nutshell?|
I was on a plane, bring me up to speed|so what do we know|gimme the gist|
ok 200 messages, not reading all that, what happened|
Can you resume what is the problem and where we stand, I come from the other call|sitrep|summary in 3 bullets pls|
the CTO joins in two minutes, what does he need to know|brief me|what's all this then|que passa, what is happening here|
executive summary|where are we with this incident|recap from the top, assume I know nothing|dumb it down for product people|
hi, paged as secondary, context?|give me the elevator pitch of this outage|
I've been dragged in as incident commander from a wedding, slightly drunk, please tell me in three sentences what this is about|
What's going on here?|in short?|Just got out of a meeting, can someone give me the short version?|one sentence for my boss|
sum it up please|i just woke up, what did i miss|Summary for the executive committee, three lines at most.|
whats the situation|Give me the big picture, I don't need the details.|
I come late, can you make me a resume of the situation?|short recap pls|
Hello everyone, I've been added to this channel without any context. What is this about?|
in human language, what is this incident|can you put all this in a nutshell for a non technical person|
too many messages, whats the gist|where do we stand overall|
I must present this upstairs in five minutes, what are the key points?|elevator version for the ceo|quick rundown?|
please resume me the case in few words|
I was on parental leave until this morning and got thrown in here directly, so could you bring me up to speed without the jargon?|
wahts goin on|I've no time for reading two hundred messages. Essence, please.|summary|summary pls|summarize|sum it up|
short summary please|in one sentence|in one line|one line please|one liner|tl;dr|tldr pls|gist?|fill me in|
bring me up to speed|get me up to speed|briefing please|what did I miss|what have I missed|what happened|what happened here|
what happened tonight|what's going on|wtf is going on|what is this about|what's the situation|situation?|
what's the state of affairs|where are we|where do we stand|where are we with this|what do we know|what do we know so far|
recap|recap pls|overview|overview please|just joined, what's up|just woke up, what is it|new here, what happened|
i come from a meeting, what is this|back from lunch, what's new here|give me the short version|the short version please|
explain it simply|explain like I'm five|eli5|explain it to me like to a child|in simple words|in plain english|
for dummies please|explain for a non technical person|I'm not technical, what is it|for my boss|for the boss please|
something for my boss|what do I tell my boss|what do I tell the ceo|two sentences for management|
three sentences for the director|draft for my manager|write an update for the boss|management summary|exec summary please|
update for the stakeholders, internal|something for the leadership channel|can you summarise it for the cto|
bullet points please|five bullets|key facts|headline?|give me the big picture|long story short?|
what is all this noise about|everybody is shouting, what is up|200 messages here, I won't read them, what happened|
is somebody able to explain in two words what we have here|tell me more|tell me everything|tell me about it|
more about it please|what am I looking at|what am I looking at here|what is this incident about|
just joined what is happening|what is happening here|something I can forward to management|what am I dealing with|
what is this all about|what do I see here|explain to me what this is|explain it to a non engineer|
explain this to me like I am five|in two sentences|what do I say to the cto|the short story please|just the facts|
so what happened|what is the story|status for leadership|quick rundown|walk me through it quickly|
who is affected and since when and why|what the hell is happening|so what is this|what is this|
just woke up what is happening|I was just paged what is this|quick what is broken|one line for the chief|
tell me what is happening|a brief account of events please|can I get a brief account|an account of events so far|
just opened my laptop, give me the gist|morning all, slept through it. what happened|
sorry for the stupid question but could you say what's broken in plain words|tldr pls, joining late|boarding in 5 min, three lines max|
so for my standup: one sentence|pretend I'm your grandma and tell me what broke|200 unread messages here, could somebody or the bot recap them for me|
my VP is asking, what do i tell him in one sentence|Explain it to me like I sell shoes, which I do|
Non tech person here, what's broken and why should I care|one paragraph please for people who were asleep|I have 30 seconds, go|
can someone tell me what this whole thing is about pls|hello from the press team, what is this about in easy words|
one liner for teh product channel pls|sorry for being late, whats the story so far|cfo version pls|
my grandma asks what i do at 4am, explain this outage so she gets it|
I was in a meeting with my phone off and now there are two hundred messages in here, what did I miss?|in one sentence please|Whats this all about|
Would you give me an overview that I can read out to the board in thirty seconds?|just joined, whre are we|Summry pls|what do we knwo so far|
Bottom line|Please describe the whole affair in such a way that my colleagues from marketing, who know nothing of servers, would understand it|
too many mesages above and no time, just tell me the essence so i can pretend i was here all along`,
  handover: `handover notes pls|what's left to do|my shift ends in 10, write something for the next one|
what do I tell India when they take over|open items?|anything still dangling|notes for whoever has the pager after me|
Which tasks remain for the day shift?|what needs follow up tomorrow|going home, prepare the handoff|
todo list for the morning crew|loose ends?|I'm passing the baton to Sanjay, give him what he needs|
it's 6:50, Sydney takes over in ten, can you put together what they need to know and what they still have to do|
handover for the day shift please|My shift ends in ten minutes. Write what the next one must know.|
what do i need to take over|which tasks remain after tonight|notes for whoever comes after me|is there anything unfinished|
follow-ups list pls|What stays to do for the team of the morning?|
I'm taking over from Ines, what is still pending and what should I watch out for?|todo list|pass the baton notes|
what loose ends are there|
Dear Aura, in a quarter of hour arrives Tomasz to replace me, could you prepare for him what he needs to know and what is open?|
handover|handover pls|write a handover|handover notes|handover for the next shift|notes for the next shift|
notes for the day shift|shift change, notes please|my shift ends|my shift ends in ten minutes|
I'm off in 10, write something for Tom|hand this over to Tom|handing over to the day team|prepare the handoff|
handoff please|what do I tell the next one|what must the next on-call know|what does the day team need to know|
what does my colleague have to know|I go to bed, who takes over needs notes|leave notes for the morning|what's left|
what is left to do|what's still to do|what remains to be done|anything left to do|what is open|what's still open|
open points|open items|open ends?|todos|action items|follow ups|follow-ups?|what do we need to do tomorrow|
what do we have to do after this|what has to be cleaned up|anything to clean up after this|cleanup needed?|
what needs to be followed up|which tasks remain|tasks for monday|what must not be forgotten|remaining work please|
handing this off now|handing it off|I hand this off, notes please|is there anything left to do for us|
anything left for us to do afterwards|is anything left to do|write me a handoff|write a hand-off|write me handover notes|
make me a handover|what do we still have to do|so what do we still have to do|ok what is still to be done|
what do I still have to do after this|I am off in ten minutes|notes for the next on call|shift change what should they know|
my shift is ending|prepare the takeover|I am taking over|summarize for handover|write it up for whoever comes next|
I am handing over|handing over to my colleague|handing this off|pass this on to the next one|
what should the next person know|I go off duty, write something for the next|hand it to the morning team|
anything still open from last night that i have to pick up|note for the next on call: what's pending|
how do I hand this over, could you write the notes|put the todo list together until friday|leave notes for the day team, i'm off at 6|
summary of open ends for whoever comes at 7|taking over from lena, where do we stand and what's left for me|which items did the night leave undone|
shift ends in 15, prepare a note for the guys in manila|which loose ends remain|what do i need to do tomorrow so that this is really finished|
I'm going on holiday from tonight and raj takes it, please write him everything he needs|Marta takes over at 7, leave her something to read please|
What is still open for tomorrows people?|going off shift in 10, write down whats pending|what do i need to know if i take over from Li now|
Notes for the morning crew pls, short|i must pick up my kid, summarise whats left so Jo can continue|anything left undone from yesterday|
could you leave a note for the indian team, they start in an hour|hand it over to EMEA with a few lines|
i am the next one, what did the last guy leave for me|what are the loose ends|write a note so that nobody has to call me tommorow|
prepare the turnover for Kenji|What's not finished yet|berlin goes home, what shoud new york know|
Please collect whats left to do before I hand over the phone|what do i write on the whiteboard for the early shift|
Which things are not done and need somebody tomorrow?|shift change, prepare something|what do I need to pass on|waht remains open|
Write something for the morning crew|Please put together what the colleagues in Singapore should carry on with when they start|todo list for tmrw|
What am i inheriting here|handovr for day team|what is not finished yet|baton pass to the us team, make it tidy|which tasks are pending form the night|
I take over now, what do you leave me with|Before I sign out I'd like a list of what nobody has picked up yet|
My replacement comes at six and he's never seen this system, could you write down for him where we stand and what he has to take care off?|
I'd like to leave nothing lying around, so which items from this night have not been completed by anybody yet?|
kids are waking up and i need to go, make a note for whoever comes next with what is stil open`,
  timeline: `timeline|what happened when|order of events please|give me the sequence from first error to now|chronology for the report|
minute by minute|walk through it in order, with times|what came first, the deploy or the alert, and then what|
list events with timestamps utc|how did the night unfold|Can I have the history of this incident step by step?|
play it back from the start|
people are already misremembering who did what first, so please lay the whole evening out from the first alarm onwards with clock times|
timeline pls|what happened in which order|Step by step, how did the night go?|chronology of the events|
give me the sequence of events with times|Can you list what happened minute by minute from the first alert on?|
in what order did the things happen, first the deploy or first the errors|put the events one after the other for me please|
history of this incident|I need for the insurance the whole course of events with the hours.|
play back the incident from the beginning|tiemline please|
Nobody in this call agrees on what came first, could you lay out the events from start to end?|timeline please|
show me the timeline|give me the timeline|draw up a timeline|write the timeline|full timeline with times|chronology|
chronology of events|sequence of events|order of events|in what order did things happen|what happened in what order|
what happened first and what after|step by step what happened|step by step please|history?|course of events|
events since midnight in order|list of events|list all events with timestamps|list what happened with times|
what happened between 3 and 4|log of what everyone did when|first to last, everything that happened|
start to finish with times|rebuild the order of things for me|all timestamps in one list|list everything with timestamps|
can you list all of it with times|everything with time stamps please|put times to everything that happened|what came when|
in what order did it happen|walk me through the events|events since the start|
I need the sequence with times for their file|provide a chronological list of all actions with timestamps|
list what happened when for our quality department|minute by minute please, for the board|put the failover in order for me, with times|
the timeline is missing the first hour, what happened between 22:00 and 23:00|chronology as a table|
what happened first, what came after, i'm losing the thread|
Could I get the whole story in order, from the deploy to the all clear, with the clock times next to it?|
I need to put it on a slide: hour by hour what happened|Walk me through it from the first alarm on|What came first, the deploy or the errors|
need teh sequence of events for the customer call at nine|in what order did things fall over|give me a list, time left, event right|
need dates and minutes for everything that happened, auditor here|show everything that happened between 01:00 and 03:00, one after the other|
Reconstruct the night for me, minute by minute|From start to end, what happened when|waht was at 3:12, what at 3:20 and so on, the entire thing|
Make a table of events for the slide|who did what at what time|what happend after the alert and before the fix, one by one|
I came late: tell the story with the clock next to it|plase put the full course of the 14th on one page for the audit|
what are the stations from the alert to the all clear|give the events of last night by the clock|Line up all the events for me from old to new|
Could you list everything from the first alarm until now, with the times next to it?|Play by play|from the beginning, one thing after another|
timelien pls|what came first and what after|I need the order of things for the auditors, when was what, from the deploy to the recovery|
Log of actions and times|show teh course of it|run me through teh whole evening|what led to what, in order|
did the restart come before or after the alert, give me the entire sequence|List the milestones|
Our auditor wants to see every step from the first symptom to the all-clear with the time beside it, can you list them for me plese?|
Would you reconstruct for us in which order the deploy, the alarm, the restart and the recovery took place?|
i've lost track, lay it all out one after another from the first blip to now with the times nxet to it`,
};
