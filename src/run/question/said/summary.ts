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
sum up the damage in a line|damage report, one sentence|the damage so far in two sentences|what is the state in one sentence|
two lines for the CFO|i just came in, what did i miss|short version for the board please|
bring me up to speed, i was on a plane|can i have it in plain english|brief me, im in front of the CEO in 3 min|
what happened here, short|I am new in this channel. What is the situation?|the whole thing for a non techie pls|
why are there 60 people in this channel, whats up|short account for the head of risk|ok and now for dummies|
Could you give the management a concise description of the incident?|what did i sleep through|
i have not read the 200 messages above, what do they come down to|what is the state of play|
just got the pager handed, whats this incident|digest for the ones that joined late|give finance the short story|
a quick rundown please|the dba here, you pinged me, what's it about|
I have to decide over this card and know nothing. The short story please|what do i need to know|
why is everybody so nervous here|can you tell it simply|the CEO wants three sentences|give me the elevator version|
I was offline, how does the thing stand|resume of today for the management in 4 lines|say it short|
so what's the deal with this incident|no jargon: what is happening|was on the train. state of affairs?|
Lena called me in. what is happening|new here, why the red card, whats the story|where are we, in short|
can you condense that for the supervisory board|what's it all about, non tech|i need the short of it, not the long|
quick catchup for the late ones|one paragraph for my manager pls|for someone who was asleep: what happened|
Aura, the state of things for the new duty officer|the chief just joined, tell him in short what is up|give me the picture|
explain what happened to somebody from legal|short recap before the call|Hello, I'm the new CISO. What is this?|
picture this: i know nothing. tell me|all of it in 5 lines|just got off a plane. five sentences please|
The studio head wants to know what this is in plain words|one line for my standup please, real or not real|
new in here, fill me in|the CEO is typing. give me three lines|just joined, whats the story|explain to a journalist please|
boss wants a short version|i was in a meeting, whats the state of affairs|so, what did i miss|
investigation was stopped at 3, i came at 4. whats the picture|TLDR of this channel please|two lines for the vp|
so was this anything? quick recap|explain me like im in marketing|new on the team, what is this incident|
promoter joins in 2 min, brief me|sum up for the artist management|in normal peoples language pls|30 second version|
i just sat down, explain|short version for the hospital director|update for the board in two sentences|
how would you describe this to someone who sells ads|in one breath, what was that|got tagged, no context. what is this|
why am i in this channel, what happened here|the boss: "what's happening?" what do i say|short short short please|
brief please|story so far?|recap for the late ones|hi im the new pm, whats this incident in a nutshell|
What exactly am I looking at here?|sum up the night|can someone tell me whats going on|
Please tell me the essentials, I have one minute.|i was asleep. what was that all|
i know nothing about servers. what happened tonight|give the story in three bullets|
channel is 300 messages. shorten it for me|Explain to the sponsor what is happening, two sentences.|
where are we at, for the standup|Sponsor's lawyer in the call. Could I have a neutral short account?|
explain it like im a baker|Can someone give me the picture in three sentences? I have a board call at ten.|
i was on holiday, what happened|just woke up, fill me in|one paragraph for my director pls|so whats the story|
from the start for somebody who knows nothing|i am new here, whats this incident|whats up in here|explain for non engineers|
the short of it?|can you boil it down|what is this thread about|my boss will ask at the 9am, give me the short account|
internal wrap up in five lines for the head of ops|where do we stand, in short|what was all the fuss last night|
a few lines on what happened, for the weekly|
Dear Aura, I am the new head of retail. Would you kindly give me the story so far?|
what do i need to know as a sales guy, in short|give me the 30 second version|
short account for the owner of the chain please, he is 80|im lost, what is this channel on about|
sum up last night for the breakfast meeting|what did we have there last night, in brief|
can you tell it to me as if i was a five year old|someone catch me up, i just landed|situation report please|
why is everybody in this channel, whats the matter|a few sentences for the regional newsletter, internal|
could you recap what was and how it ended|whats it all about, i got added just now|management wants to know whats going on|
in a few words?|what was that false alarm about, short pls|short version for finance|condense it|
in simple terms what happened here|give me something i can read out in the stand up, what happened and where are we|
i need the big picture|can you tell me in short what was there tonight|Good morning. I was asleep. What happened, briefly?|
what have i missed since yesterday|explain to a non tech person what is going on|
i do payroll and got tagged, what is this about|sum up please|give me a short text that i can forward to the owner family|
in three lines for the weekly sales meeting, internally|three bullet points for the COO|
i read 200 messages and understood zero. short?|status summary for the executives|what was the incident about|
could someone summarise for the store managers group|i am the owner and i dont do computers. what happened last night|
somebody put me in here, i am from marketing. whats going on|tell me like you would tell my grandma|
two sentences that i can read to the board|cant read all that. short?|was ill yesterday. what went on|
what has happened since i left at six|briefly, whats the deal|make it short: what happened|
sales here. whats the story in short|could you bring the night in one paragraph for the owner|
i join from another team, whats it about|give me the situation in plain english|I was on a plane. whats all this|
boss version please|3 sentences for my director who hates jargon|CTO asks what this is about. give me something to forward|
one paragraph, everything|i scrolled up 200 messages and understand nothing. the gist?|
explain to me what happend, I am the night shift of wind park operations|hi, new here, what am I looking at|
the CIO walked in. thirty seconds of material please|could you sum up the whole thing for a non engineer|
I've five minutes before the board call, what happened and are we bleeding|give the new guy the picture|
sum it up for somebody in legal|just landed. wazzup|executive summary, no acronyms please|
can someone tell me what this is all about, I only run procurement|explain it as you would to my grandmother|
whole thing in a tweet, internally|where do we stand, short, i take over as incident lead|
brief account for the vice chancellor please|can I have the gist in french? for my boss|what happened here last night|
quick brief for the ministry liaison|so, in short?|short summary, then I'm gone|
hi, Petra from comms. could someone explain what's going on at all|Just got paged as secondary. What's the situation?|
The rector wants it on half a page, no tech words|
Hello, I'm the new one in the team. Can somebody explain what's being discussed here?|
I come from the night, you come from the day, let's make it short: what is the whole matter|
what do I tell my boss this is, in 2 lines|I have missed everything. start from zero please, but brief|abstract please|
can you bring the vendor engineer up to speed|what is all the fuss about|explain in simple words what it was|
give the gist for the monday meeting|let me have the picture in brief|what's cooking|
give me the elevator pitch of the incident|I have no clue what any of you is talking about. help me out in three sentences|
just walked in. what is all this|two lines for the chief of police|im in a taxi to the airport, give me the short of it|
the mayor calls in 5, what do i know|can someone bring me up to speed, was in a class|
sum it up for the trustees, they are no engineers|my phone has 40 messages, the gist?|
where do we stand, all in one paragraph|fill me in, im from the airport side|new here, what is this incident about|
is there a version of this for people who sell tickets for a living|i've 30 seconds. what happened here|
hi, from comms, what's this about|wrap it up for my director|catch me up, was flying|state of things, short|
Could you put the whole matter in three sentences for the superintendent?|
im the relief dispatcher, just sat down, whats happening|in simple words for the teachers council|
what do we know so far, compact|so what was this whole thing in the end, for someone who was asleep|
im the approver and i come in cold, what is this about in short|the cto reads only three lines. three lines please|
what should i know if i only know one thing about this|i got paged out of bed, orient me|
whats this alert thing everyone talks about|someone from city hall wants it explained without jargon|can you condense it|
i dont read 200 messages. short please|sum up|explain to a pilot what happened to the computers|
is this about trains or about computers? someone explain in short what happened|for my weekly: the incident in two lines|
i come from holiday, what was that on thursday, briefly|gimme the headline|what do i tell my director, he knows nothing|
quick recap for Bob who just joined|a status for the crisis team in five lines pls|short and sweet, what is it all about|
the deputy mayor needs a plain explanation|could you tell me what's going on, in baby words|
whats the state of affairs, for the cfo, one sentence|just got off the plane, summary?|one paragraph for the minutes|
before i approve i need the whole thing in three lines|the owner just woke up, get him up to speed|
i dont know what a queue is, what happened, simply said|
hi, whats going on, I just woke up|hello, only just got up, what is going on here|what is going on? am only awake since a minute`;
