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
a document about last night for management|make a document of all this|pir|put everything in a report`,
  'customer-update': `text for status page pls|what do we tell customers|draft something for support|
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
one line for the support folks|can I tell customers it is fixed|one line for the support people`,
  summary: `tldr|catch me up|whats going on|just woke up, what did I miss|short version please|summarise for my boss|
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
tell me what is happening|a brief account of events please|can I get a brief account|an account of events so far`,
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
what should the next person know|I go off duty, write something for the next|hand it to the morning team`,
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
in what order did it happen|walk me through the events|events since the start`,
};
