/**
 * What people say who ask whom to turn to, and what the one they speak with does and can.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofPeople: Partial<Record<AskTopic, string>> = {
  owner: `whose is COMPONENT|which team owns COMPONENT|who's on call for COMPONENT|is COMPONENT ours or platform's|
who looks after that cursed thing|who maintains COMPONENT since the reorg|owner of COMPONENT?|
who has the pager for payments this week|Which squad is responsible for COMPONENT?|
does anybody own COMPONENT or is it an orphan like everything else here|who's primary tonight|secondary on call is who|
channel of the team behind COMPONENT?|
i got paged for COMPONENT though i'm with search and have never seen it in my life, so which team does it really belong to|
who owns COMPONENT|which team is responsible for COMPONENT|whose service is COMPONENT|who's on call for COMPONENT tonight|
COMPONENT belongs to whom|Who maintains COMPONENT these days, is it still the billing folks?|oncall?|
to which squad does COMPONENT belong, I don't find it in the wiki|is there an owner for that thing or is it orphaned|
who looks after the payment database|On-call engineer of this week is who?|does platform own COMPONENT or do we|
name of the team behind COMPONENT?|I see the name COMPONENT in every message but no team next to it, whose baby is that?|
owner of COMPONENT|owner?|owner COMPONENT|whose service is this|who is responsible for COMPONENT|who maintains COMPONENT|
who looks after COMPONENT|who runs COMPONENT|who takes care of COMPONENT|which team is behind COMPONENT|which team|
which squad|what team does COMPONENT belong to|to which team belongs COMPONENT|who is on call|who is on call for COMPONENT|
who's on call tonight|on call?|oncall COMPONENT|who has the pager|who has pager duty for COMPONENT|who is on duty|
who is on shift for databases|who is the on-call engineer|is COMPONENT ours|is COMPONENT owned by platform|
is that payments' service or ours|slack channel of the COMPONENT team?|who built COMPONENT|
who feels responsible for COMPONENT|team name for COMPONENT please|does anybody own COMPONENT at all|who owns it|
who owns this thing|whose baby is COMPONENT|who is on call rn|who is the responsible of COMPONENT|who is on call right now|
who is on call now|whos on rn for COMPONENT|who is on at the moment|whos on call rn|whos on cal|who is on cal for COMPONENT|
whose is that|team of COMPONENT|who is responsible|which team is that|who owns this service|contact for COMPONENT|
who wrote COMPONENT|
who is responsible for renewing these, we or the platform guys|whose is COMPONENT these days, after the reorg i've lost track|
which team owns that alert|who has the dns in this company anyway|which squad has the users table|the model is whose, data science or ours|
what team is the owner of COMPONENT|who takes care of secrets around here|who maintains that endpoint|refund job belongs to whom|
who owns the orders_daily job|which people look after the cluster|the mq cluster falls to which team during the day|
is COMPONENT still with the core team, because the wiki has a team that no longer exists|dumb question but who does COMPONENT belong to|
Whose service is this anyway|what team do they belong to, the people hwo run COMPONENT|hey is COMPONENT ours or does platform run it|
I need the name of the on call for COMPONENT|Who looks after the printer gateway these days?|Who are the poor people responsible for COMPONENT|
Is there an owner for this or is it an orphan again|Whom does the session store belong to?|who maintains the image resizer|which squad has COMPONENT|
I need to know who is behind COMPONENT, which group|who does COMPONENT report to, org wise, wich team i mean|
Who do i thank for COMPONENT, i mean who runs it|Which crew owns the label printer api|who is responsible for the thing that sends the sms|
Is the COMPONENT team in our timezone and who are they?|Which department answers for COMPONENT nowadays?|
Android folks or backend folks, who has COMPONENT|i cant find the owner of COMPONENT in the wiki, hwo is it|wich team is behind COMPONENT|
I'm new and have never heard of COMPONENT, which group looks after it?|Who maintains this thing|who carries teh pager|
Who built COMPONENT and is still around to take care of it?|team for COMPONENT pls|Is it platform or payments who runs COMPONENT|
hwo is in charge of the database cluster|COMPONENT onwer|whose baby is COMPONENT these days, after the reorg nobody here seems to know any longer|
does someone actually own COMPONENT or is it orphaned|what person is responsible on COMPONENT|name of the tech lead of COMPONENT|
under whose roof does COMPONENT live|
We got COMPONENT with the company we bought last year and I've no clue which deparment took it over, can you tell me?|
Would you happen to know which team looks after COMPONENT, and who of them is on duty at this time of the night?|
the wiki says team falcon but that one was disolved in spring so who has COMPONENT nowadays`,
  'whom-to-ask': `who has to fix CHANGE|who has to fix CHANGE before it goes out again|who must repair this release|
who should mend it properly|whose job is it to fix CHANGE|which team has to fix the code now|
can you get them in here|can you ring them|ring them please|can you call them|
bring the COMPONENT people in here|can you invite them to this channel|
loop in the COMPONENT team|add someone of COMPONENT to the call|
who do I wake|who should I call|who knows this code|need a human who understands COMPONENT, name?|
whom shall I ring at this ungodly hour|who can help with postgres locks|should I drag the dba out of bed or not|
best person to ask about CHANGE?|I can't reach Joao, who's next in the chain|do we need to escalate, and to whom|
who has access to the provider's console|is there someone in the US timezone still awake who could take that|
who else should be in here|who do I shout at|To whom can I turn for the firewall?|
who's the expert for kafka in this company|contact at the payment provider?|which human can explain me that flag|
who would know whether it's safe to drop that table|does the head of infra need to be told tonight or is tomorrow fine|
I've no idea about this service, who has|name and number of somebody from networking please|whose bed am I going to ruin|
the on call isn't picking up. who now|who to loop in from security|who can give me db root|
anyone I should pull in from the vendor side|
the runbook says call Klaus but Klaus retired in spring, so which living person would I ring about the message broker|
i could restore the table myself but would prefer to speak with an adult first, who would that be at this hour|
whom do I wake up for this|Who can help me with COMPONENT?|who knows about this stuff|
should I ping the dba or the network guys|I'm alone on shift and I'm scared to break something, who do I turn to?|
escalate to who?|Which person could explain me this part of the system?|is it worth waking the team lead|
who do we contact at the provider|whom must I inform according to the process|to who I can ask for the access|
Do I need to get the CTO out of bed for this one?|who's the right person to talk to about the certificate|
anyone I should loop in|who would know why CHANGE was made|Next escalation level is who, if the on-call doesn't pick up?|
who from security do I phone|is there a human I can speak to about this|who do i page|
Nobody answers in the ops channel. To whom should I go now?|
who takes the decision about telling customers, so I can call them|which expert should be on the bridge|
tell me please the good person for questions about the database|who has seen something like this before and could advise|
who to bug about this|it is 4 am, I'm new, the runbook is empty and my mentor is on holiday, please who can I ring?|
who shoud i cal|who do I call|whom should I call|who should I wake up|whom do I wake for COMPONENT|who do I page for that|
who should I page|who should I ask|who can I ask|who do I ask about COMPONENT|whom can I contact|who to contact|contact?|
who knows COMPONENT|who knows about this|who knows the most about COMPONENT|who can help|who can help me|
who can help with COMPONENT|who could explain this code to me|who should be in the call|who should join|
who else should be here|who else do we need|do we need somebody else|do we need the database people|
do I have to wake somebody|should I wake the owner|should I wake someone|should I call the lead or let him sleep|
should we escalate|to whom do I escalate|who do I escalate to|escalate where|escalation path?|who is next in the chain|
nobody picks up, who is next|the on-call doesn't answer, who else|who is the right person for that|
who is the expert for COMPONENT|who is my contact at the provider|who do I talk to at the vendor|
who informs the customers, whom do I tell|whom should I inform|who has to know about this|does my boss need to know|
who made the change, can I reach them|who from payments is awake|is anyone from the COMPONENT team awake|
is the author of CHANGE around|get me a name|need a human, who|which number do I dial|
is there someone who understands certificates|who has access to that database|who can give me access|
do customers need to know, and who tells them|who do we get out of bed|who of COMPONENT is awake|
who do I ask before I roll back|who do I ask about it|which team should I ping|who is the expert on COMPONENT|
should I wake up my manager|do we need anybody else|who knows CHANGE|anyone at COMPONENT awake|
is anybody from COMPONENT around|who is around|who can look at this with me|is anyone of COMPONENT awake|
who is the right person for COMPONENT|
their account manager wants an engineer on the call, who's the right one|is there anyone at the cloud provider we should open a ticket with|
who in security should hear about this tonight|who should i contact if it gets worse, i'm only here till six|
who do I phone, this is a hospital and i can't wait for a ticket|who wrote that locking code, I need to talk to them tomorrow|
at what point should I wake my senior, and which one of them|it's 2am and trucks leave at 4, who can I get out of bed|who has a contact at the partner|
who's the contact at the cdn tonight|should the head of claims be informed, or who|whom do i bug about the release pipeline, dev tools or sre|
and lena's asleep, so who else knows this|who's got admin on the billing account, need them asap|who do i have to shout at to get a dba in here|
I'd rather not wake the whole team, so who's the one person who could help with kafka|
it's nearly midnight and I have no rights to press this, who could I call that has|my secondary isnt picking up, hwo else do i get out of bed|
Which person would know about the old billing database?|nobody from network is here. whom do i phone|
is this bad enough to call the CTO, or who comes before that|i dont know anybody in this company yet, whom do i ask about the queue|
escalate to whom? manager or platform lead?|who can i wake for oracle stuff, last time we had that guy from Brno|
Who would be best to get on the bridge for this?|my boss is on a plane, who do i call then|whose phone should ring nwo|
Should I bother the head of it with this or someone lower?|Is there a number for the vendor hotline or a colleague who has it?|
its sunday, the barcode poeple are off, who do i ring|The DBA is on holiday, who stands in for her?|Whos the right person to drag into this|
Who knows this old perl thing, is there anyone left to ask?|i need to get someone up for this, whos teh best pick|hwo do I wake up|
It's half past three and I'm alone on shift, is there a human being that I could get out of bed for this?|hwo do i bug for db access|
do I ring the network guys or the dbas|whom I must to inform|hwo do i page if COMPONENT ppl dont answer|
who would know why that setting was chosen back then|Should I bring in the vendor, or rather somebody from our own side first?|whose number do I dial|
who to contcat|to which manager should this go when it takes longer than an hour and we breach the contract|do we need someone from security in here|
got a name for me, someone who can sort this|
I am the only one on the night shift, I don't have the rights for this system and I need to know who I shuold get out of bed|
If the supplier's hotline does not pick up, which of our managers would be the right one for me to turn to?`,
  status: `is that known|is this known already|is that a known problem|do you know about this already|are you aware of that|
does anybody know about it already|
why did you stop|who stopped you|who stopped the investigation|why was the investigation stopped|did somebody stop it|
are you still looking or did someone stop you|
anyone on this?|what are you doing|any news|you still there?|what are we waiting for|are you working on it or asleep|
what's pending|is somebody looking at it|progress?|what's the next step on your side|have you got anything yet|
still investigating?|who has the ball at the moment, you or us|anything waiting on me|Are you finished with the analysis?|
it's been quiet for 10 minutes, what's happening on your end|is a human handling this or only the bot|update pls|
what are you looking at now|is anything running at this moment|stuck?|
do you need something from me or may I finish my coffee|did you pick up the page|found something?|and?|
how far along are you|are you blocked on an approval|someone driving this or shall I|
haven't heard anything in here since quarter past, is somebody still digging or has everyone quietly gone to sleep|
is anyone on it|what are you doing right now|anybody home?|Are you still looking or have you finished?|
So who is working on this at the moment?|update?|Half an hour of silence in here. Is somebody actually taking care of it?|
what are you stuck on|where are you with your investigation|does something wait for me|news pls|
Is this being handled or should I start making calls?|have you found something|waiting on who?|any progress Aura|
Excuse me to insist, but is there someone who occupies himself of the problem?|are you on it|
is a person looking at it too or only the bot|what's blocking us|What is the next step on your side?|
did anyone pick this up yet|hello?? is this thing doing anything|do you need anything from us to go on|
why is nothing happening|I have asked this twice and got nothing: is there any living being who works on this outage?|
anyhting new??|status|status?|status pls|status update please|any update|any updates|news?|anything new|what's new here|
what are you doing now|what are you working on|what are you up to|what are you looking at|are you working on it|
are you still on it|are you still there|are you there|you there?|still alive?|are you awake|are you asleep|are you stuck|
did you freeze|did you crash|hello?? anyone|anyone on this|is anyone on this|is anybody working on it|
is anyone looking at it|is somebody on it|who is on it|who is working on this|who is handling this|who is in the lead|
who is the incident commander|who has this|who is driving|is it being worked on|is someone taking care|what's happening|
what is happening right now|what's the holdup|what are you waiting for|what is it waiting for|waiting for what|
what is pending|anything pending|is something blocked|why is nobody doing anything|how far are you|how far along|
any progress|making progress?|are we getting somewhere|found anything|found something yet|did you find something|
have you found anything|anything yet|so?|well?|how is it going|how's it going with the investigation|are you done|
are you finished|is the investigation finished|are you still investigating|ten minutes without a word, what are you doing|
silence for 20 minutes, anybody home|what is the bot doing|who is looking at COMPONENT|is the COMPONENT team on it|
do they know about it|does the owner know|is the provider informed|where do things stand with you|is somebody moving|
how far is the search|what is the status|what is blocked|which approvals are open|what is outstanding|who is on this|
what is happening with the fix|did you do anything yet|have you done anything|is the fix running|
is something running right now|still waiting|
ok im up. is someone already on this or am i the first|what are you checking atm|is a developer looking at it|
what's the state, please, we've had no word for twenty minutes|is it running now? what do i have to wait for|how far along is it|what step is it at|
have you given up or are you still looking|hi, analyst here. my dashboard still has data from friday, is anyone working on the pipeline|
are you still at it even though i told you to quit|is anything waiting for a click from me|ok im here, just opened the laptop, hwo has this|
anything new? its been silent for 20 min|Is a human looking at this or only you?|What are you busy with right now?|
whats the state, is it waiting for somebody|Is anyone actually doing something or we all watching?|Whats waiting on whom right now?|
Did you fall asleep?|Who is driving this incident?|Is someone from infra already looking|What do you wait for?|
anybody working on it or should i jump in?|I don't see any progress here for ages, are you stuck or thinking|
Do you have something new for us or shall we drink tea?|who took this one|waht are you doing|is anyoen on it|
Nobody has written anything here for a quarter of an hour, is somebody working on this or has everyone fallen asleep?|anybody looking into this|
who's wroking on it right now|what's the hold up|wht r u up to|Just checking in, how far have you come with your investigation?|You working or what|
Someone is take care of this?|anything new since I asked|what step are you at|
I have not seen any activity in this channel for a while, so would somebody tell me if this is being worked on or if it's fallen trough the cracks?|
Good morning, I don't want to push you, I'd just like to know what you are busy with right now and if you need anything from us|
twenty minutes of silence aura, are you waiting on one of us or have you gone of for a smoke`,
  help: `help|what can you do|how do I use you|commands?|what sort of things may I ask you|never used this bot, how does it work|
can I ask in portuguese|do you have a manual|usage pls|what are you good for|How must I write so that you understand me?|
is there a list of what you understand|are you able to restart stuff or only talk|
first night on call for me and nobody told me there's a bot in here, what kind of things do you do for us|
what commands do you know|I've never worked with a bot like this, how do I talk to you?|which questions can I ask you|
is there a manual for you|instructions please|how does this thing work, do I have to mention you every time|
what kind of things may I request from you?|Can you explain what you're able to do for a support person like me|
how i can speak with you|firts time here, waht can i ask u|apart from graphs, what else are you good for|help!|
help me use you|help pls|what can you do for me|what can i ask|what can I ask you|what can I say|what can you answer|
what do you know|what do you understand|how do I use this bot|how does this work|how do you work|how do I talk to you|
how do I ask for logs|how do I get a chart from you|how do I approve something|how do I mute you|how do I stop you|
how do I start an investigation|commands|list of commands|which commands are there|what commands do you have|usage|manual?|
docs?|is there documentation for you|instructions|what are you for|what are you good at|can you read logs|
can you restart things|can you see our metrics|can you see the database|can you page people|can you write postmortems|
do you speak german|can you do graphs|do you have access to prod|what data do you see|what do you have access to|
which systems are you connected to|do you do anything on your own|do you act without asking|examples please|
give me examples what to ask|first time with you, how does it go|what is the syntax|menu|what are my options with you|
what else can you do|what do you not know|can you change things in prod|do you have write access|can you deploy things|
how do I use this|help me use this|show the help|what can you tell me|how can you help|what do you do|
what commands are there|manual|what questions do you answer|how does this thing work|is there a manual|
i'm new in this channel, what sort of things can I ask you|do i have to write @aura every time|is there a manual for you somewhere|
how do i make you post only to me|what are you able to answer and what not|how do you work, do i click or type|
is there a list of things i could tell you to do|never used this bot, what do i do first|so what's your purpose in this channel, what may I ask|
do you take orders or only answer questions|Never used you before, what am I supposed to type here|can you do more than read graphs or is that it|
How do I make you answer me in a thread|waht are you good for|teach me how to talk to you|Hi I'm new, do I need a special command for you|
waht commands do you know|how does this work? do i jsut write here|can i talk to you in spanish|Sorry, is there a manual for you|
whats your job in here|What kinds of questions do you understand|How can I get you to show charts?|
how can i see which things you understand, im a product manager|what do i have to write so you show me something|What's in your toolbox|
is it ok to ask you in french, and what can you answer|what cna you do|I've never talked to you before, what kinds of things may I ask you in here?|
How does this bot work|do I have to mention you each time|how to ask you for a chart|what shuold I type|hlep|
As a support person without any technical knowledge, what could you be useful to me for?|how do i get you to look at something|
you can make rolback or only advice|teach me how to work with you|Which things are you permitted to do on your own and for which do you need one of us|
A collegue told me I should ask the bot in the channel, but how do I talk to you and what do you understand?|
Before I start to bother you with silly things, it would be nice to know what you can and what you can't do|
is there some list of wrods you react to or can i just talk to you like to a normal person`,
};
