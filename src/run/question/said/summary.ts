/**
 * What people say who want to know of or want `summary`: a short account.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const summary = `what do you see so far|what have you found so far|what do we know by now|so what do we know|what do you know already|
something short for the head of our department|a few words for the managing director|
what is the single most important thing to know|the one thing I must know|what matters most right now|
tell me only the most important thing|email to my boss, short|e-mail for my manager, no tech words|
mail to the ceo in three sentences|message for the cto please|tldr|catch me up|whats going on|just woke up, what did I miss|
short version please|summarise for my boss|explain it like i'm five|what's the story here|
one paragraph for the VP, no acronyms|in a nutshell?|I was on a plane, bring me up to speed|gimme the gist|
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
sorry for the stupid question but could you say what's broken in plain words|tldr pls, joining late|
boarding in 5 min, three lines max|so for my standup: one sentence|pretend I'm your grandma and tell me what broke|
200 unread messages here, could somebody or the bot recap them for me|my VP is asking, what do i tell him in one sentence|
Explain it to me like I sell shoes, which I do|Non tech person here, what's broken and why should I care|
one paragraph please for people who were asleep|I have 30 seconds, go|
can someone tell me what this whole thing is about pls|hello from the press team, what is this about in easy words|
one liner for teh product channel pls|sorry for being late, whats the story so far|cfo version pls|
my grandma asks what i do at 4am, explain this outage so she gets it|
I was in a meeting with my phone off and now there are two hundred messages in here, what did I miss?|
in one sentence please|Whats this all about|
Would you give me an overview that I can read out to the board in thirty seconds?|just joined, whre are we|Summry pls|
what do we knwo so far|Bottom line|
Please describe the whole affair in such a way that my colleagues from marketing, who know nothing of servers, would understand it|
too many mesages above and no time, just tell me the essence so i can pretend i was here all along|
one paragraph for the ceo|i only have 30 seconds, whats the deal|summarise this|
boss is calling in 2 min, give me the short version|woke up to 90 messages, what did i miss|
sum it up for someone non technical|in plain english please|i was in the shower, what happened|what is this channel about|
give me something i can read out to the directors|cant scroll through all that, overview pls|
explain it so my manager gets it|the big picture in three sentences|wats going on here|new here, brief me|
dont want logs, just tell me in short whats happening|cto just joined, two sentences for her please|
was on another call, get me up to speed|Just joined, what's going on?|catch me up please|
Could you sum this up for the CEO in three sentences?|What's the situation? I have a board call in two minutes.|
I was on a plane, what did I miss?|Please give me the short version.|can someone summarize for a non technical person|
I am new in this channel, give me a brief overview please.|summary for my boss|and in plain english?|
In a nutshell, please, I don't need the details.|Brief me before the press conference.|
too long to scroll up, what happened in here|For the management mail: a short account of the whole incident.|
Could I get a recap, I slept through the deploy and everything?|state of play please|
Sum up where we are, cause, impact and fix, in one paragraph.|executive summary pls|
I understand nothing of this, could you put it in simple words?|quick recap for the newcomers|
What's all this commotion about?|Bring the new duty manager up to speed on this incident.|
I have two minutes before the CEO calls, tell me in short what happened and where we stand.|
just joined, short version please|two sentences for the CEO|I'm late, where do we stand|brief me, db on call just got in|
can you sum it up for the network team|in plain english please, what is this incident|
short account for people who werent here|bring me up to speed, I was on the train|
before I wake my boss, what's the story in three lines|state of play?|overview please, mobile got paged without context|
someone summarise this thread|wats going on|quick rundown for the payments lead|so what's the situation|
boil it down for the board|my boss joins in two minutes and knows nothing, give me a short version|
thread has 300 messages, whats the essence|short version for the CEO please|I'm new here, what happened|
just joined, bring me up to speed|two sentences for my boss before I wake her|
give me the gist, I have to approve in a minute|for the board, in plain words|summarise|
sum it up for someone who doesnt know our systems|exec summary, three lines|joining the bridge late, fill me in|
the CFO asks what is up with payments, short account please|could you brief me on this incident|
just got paged as approver, whats happening here|how would you put it to a non technical manager|
quick rundown for the leadership channel|and in simple words|one paragraph on it for the management mail|
where do we stand overall, i come from a meeting|and the short version?|
the one who approves it is not technical, describe the whole thing to him in two lines|I just came in, catch me up please|
explain it like for a child|short summary for my boss|give me the overview in three sentences|
the CEO is asking, what can I tell him in two lines|i was in the train without internet, what did I miss|
please resume the situation for non technical people, a resume in french sense|brief me before I enter the call|
I am doctor not engineer, explain me what happens|one paragraph for the board please|
good morning from Osaka, what happened over night in short|bring me up to date|can someone put me in the picture|
what is the matter with all this, quickly|management summary pls|the essential points only, I have one minute|
please explain the incident in plain english, my english is not technical|an abstract of all this for the director|
make it short, whats the story|where do we stand, a short account for the people who joined now|
just joined, what did i miss|in two sentences please|ceo asks, short answer|what is all this|
quick overview before my meeting|wha happend, just woke up|for non techies please|one liner for the ceo|
in a taxi, short version please|board call in 5, brief me|
I've just come out of a four-hour flight and see chaos, catch me up in a few sentences please|
you write long and I read short, what's going on here in three lines|
My CEO is not technical and has one minute, give me the short account for her|
explain it to me like I'm five, I'm from HR and only ended up in this channel by accident|
there are 600 messages above and I won't read them, what did I miss|
Just joined the bridge and I don't dare to ask the tired people, can you give me the gist of it|
before I walk into the crisis meeting in two minutes, brief me on this incident|
what's the story here, everybody's shouting about COMPONENT and nobody bothers to say what it is about|
The board gets a short paragraph every evening and today it's about this, please sum it up|
i was told to help but not with what, so please bring me up to speed on the whole thing|
can you boil all of this down for my boss, who knows business but has never seen a terminal|
You gave me a novel when I wanted a tweet, tl;dr please|
as a newcomer in here I'm lost between cause and proposal and approvals, where do we stand overall, in short|
for the management mail, which must not be longer than a postcard, summarise the incident|
Sorry, back from maternity leave since this morning, what is happening here, the short version|
the investor on my other line wants to understand it in plain english, so give me an overview of the situation|
okay I stopped following after the failover, give me a recap of everything that matters|
my head is full and my coffee is empty, so just the essentials of this incident please|
A short brief for the incoming crisis manager, she knows nothing and is impatient, could you write it|
what's all this about with CHANGE and COMPONENT, I only saw the word outage and came running|
i still dont get it after all that text, sorry im tired, say in two sentences whats going on|short version for my boss|
the tldr|a summary for the new ppl|one line for the execs|short recap|something my boss understands|the gist|
quick summary for the vp|just got off a plane, what did i miss|explain to the chief physician what's wrong, no jargon|
tldr for the ceo please|where are we, short, cfo wants to know|manager of a sister team here, what is this all about|
joining late, gimme the gist|what shall i say to the board in one sentence|bring me up to speed, just paged|
catch me up, just woke up|boss is on the line, 2 sentences|for someone who knows nothing, what's the story|
one para for the cto|so where are we|short version, i read the thread and understood nothing|give the new guy the gist|
like i'm a salesperson, what happened|im joining late, brief me|recap before my 9am with the ceo|nutshell pls|
300 messages in here, boil it down|sum up the false alarm in a line|
sum it up for my boss|just joined, whats this about|one para for the ceo|short version?|
explain it like im five, I do frontend|in 2 sentences what happened|been in the air for 3h, whats the story|
whats all the noise in here about|give the cto the gist|whats happening w payments, short|can someone fill me in|
too much scrollback, whats the state of play|bullet points for mgmt|bring me up to speed before the bridge starts|
explain to a non db person|exec summary|got paged, no clue, whats up|3 lines for the ops review, no jargon|
nutshell version for COO, she has 1 minute|boss is calling in 2 min, what do I tell him in short|
just joined from dba side, catch me up pls|been asleep, give me the gist of the night|
customer success lead here, explain in plain words what this is|ceo asks whats up w payments, one sentence|
in two sentences for my boss|i am from sales, please explain what happens here in simple words|short version for the ceo|
whats all this about|give me the short story|non engineer here, what happened|brief me, I have a call with the board in 5|
can you resume the situation for somebody who arrives now|one line for the director|i was on holiday, sum up please|
why is everyone so excited here, what's up|came in after the denial, bring me up to speed|
quick overview before I join the customer call|hi, new in team, can you say me what is the matter|
summarise the false alarm in three lines for management|wats happening|the big picture please, no details|
bring the partner manager up to date, few words|what happened while i was asleep, short please|
give the new colleague a quick idea of the incident|summary for the ceo please|can someone bring me up to speed|
i just got paged, what's the situation|in two sentences, what happened|brief my boss|
im back from holiday, why is everyone in here, give me the gist|non technical summary?|short brief for the board|
explain the incident in plain words|what's up|sum it up for someone from marketing|joining late, short recap?|
one-liner for the exec channel|can you put it in simple terms for my grandma|
give the new people in the channel a quick intro to the incident|quick sumary pls|
my boss calls in a minute, what's the situation in one line|i'm the owner of COMPONENT and just woke up, brief me|
who did what is for later, just sum up|new here in the channel, could i get the short story|
explain to a customer service rookie what this incident is|too long, didn't read, give me the essence|
what's the matter here|tldr for the cto|three bullets for the board|what's this incident|the gist please|update me|
paint me the picture in two lines|i've a minute between meetings, whats up in here|
quick overview for the press officer, internal only|sumarise please|the owner just arrived, give her the short version|
what has been going on since lunch, briefly|tell it so that my ceo gets it|i need to know in ten seconds what this is about|
give us the big picture|one paragraph for the management mail|someone fill me in please, i was on a plane|
short status for the leadership call|summary in german please|say it in simple english|just got added, what's the incident|
so what happened, short|brief recap for the newcomers|describe the incident to a non engineer|
i have no clue what's going on, someone sum it up please|short version for the cfo who hates jargon|
sum up the damage in a line|damage report, one sentence|the damage so far in two sentences|what is the state in one sentence`;
