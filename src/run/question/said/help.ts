/**
 * What people say who want to know of or want `help`: what Aura can do.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const help = `help|what can you do|how do I use you|commands?|what sort of things may I ask you|never used this bot, how does it work|
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
i'm new in this channel, what sort of things can I ask you|do i have to write @aura every time|
is there a manual for you somewhere|how do i make you post only to me|what are you able to answer and what not|
how do you work, do i click or type|is there a list of things i could tell you to do|
never used this bot, what do i do first|so what's your purpose in this channel, what may I ask|
do you take orders or only answer questions|Never used you before, what am I supposed to type here|
can you do more than read graphs or is that it|How do I make you answer me in a thread|waht are you good for|
teach me how to talk to you|Hi I'm new, do I need a special command for you|waht commands do you know|
how does this work? do i jsut write here|can i talk to you in spanish|Sorry, is there a manual for you|
whats your job in here|What kinds of questions do you understand|How can I get you to show charts?|
how can i see which things you understand, im a product manager|what do i have to write so you show me something|
What's in your toolbox|is it ok to ask you in french, and what can you answer|what cna you do|
I've never talked to you before, what kinds of things may I ask you in here?|How does this bot work|
do I have to mention you each time|how to ask you for a chart|what shuold I type|hlep|
As a support person without any technical knowledge, what could you be useful to me for?|
how do i get you to look at something|you can make rolback or only advice|teach me how to work with you|
Which things are you permitted to do on your own and for which do you need one of us|
A collegue told me I should ask the bot in the channel, but how do I talk to you and what do you understand?|
Before I start to bother you with silly things, it would be nice to know what you can and what you can't do|
is there some list of wrods you react to or can i just talk to you like to a normal person|
first time with aura, how does it go|are you able to restart stuff or only look|can you also write postmortems|
list your features|how do i start an investigation with you|which things do you understand|whats aura|
new on the rota, what are you capable of|how do i get you to look into something|can you read logs or only metrics|
do i need to tag you every time|what kind of questions do you answer|show me the ropes|
do you do rollbacks yourself or does a human|do you only look at logs or what else can you do|
my boss asks what you are able to do|whats the way to give you commands|I am from customer support, how can you help me?|
First time here, how does this bot work?|and what else can you do?|Can you also roll things back, or do you only talk?|
are you able to write status page texts|what do you know how to do, Aura|Is there a manual for this assistant?|
How do I mute you if I ever need to?|Could you explain what you are and what you can help with?|do you understand german|
Can an account manager ask you things too, or is it only for engineers?|list your features please|
how does one ask you for a chart|What kind of requests do you understand?|who are you and what do you do|
can u make summaries too|Is there a way to ask you privately?|Please tell me how to talk to you properly.|
what are you capable of|How does one get you to look again?|Besides showing charts, what are you good for?|
aura, what are you good for|can I ask you things in a thread|how does one talk to you|which questions do you understand|
is there a manual for this bot|what do you know how to answer|I'm new, how does this assistant work|
do you only read or can you also act|list of commands please|can you do rollbacks, or do you just talk|
what are you able to see|db here, never used you, what can I ask|what kinds of things do you handle|
can you read our dashboards|what are your powers|show me an example of what I can ask|
first week on call, what can this bot do for me|forgot how this works, how do I use aura|which commands do you know|
what kind of questions may I ask you|can you also roll things back or only look|how do I ask for a chart|
first time with this bot, how does it work|how do I approve things with you|are you able to restart services|
what are you and what are you good for|give me a list of what you can answer|who is this bot and what does it do|
can I talk to you in a direct message|are you able to read our logs|how does one give you an order|what cant you do|
do I have to mention you every time|any manual for you|Aura, what are your skills|and what else are you able to do|
which commands do you understand|can I speak german with you|what kind of questions may I ask here|
i am new here, how works this bot|what are your functions|show me the manual of Aura|
do you only answer or can you also act on systems|how must I formulate so that you understand|
can you do also restarts or only talk|what you are good for|for what can we use you in the hospital IT|
is there a list with commands|do I have to mention you with @ every time|can you also make reports and such|
Examples what I can ask please|explain me how to work with this assistant|are you a robot or a human|
how does one mute you, what is the command|are you able to read logs in general|
do you have some documentation about yourself|who are you aura|can you roll back things|list your commands|
are you able to restart things|new here, how does aura work|can you make charts|do you do postmortems|
examples of what i can ask|what are your features|how does one use this bot|first day, what can you do|
do i need commands for you|I've never worked with a bot before and feel silly asking, what can you do for us|
you answered my question about the recipe with a refusal, so what sort of things can I ask you|
My boss added you to our channel without any word, how are you supposed to be used|
is there a list of commands or do I just type like I'd talk to a colleague|
before the next real fire I'd like to practise, how do I start an investigation with you|
Sorry, first week, I see that others talk to you and get charts, how does one do that|
what are your abilities, Aura, I have to write a page about you for the on-call handbook|
do I have to mention you with an @ each time or do you read everything I write in a thread|
the old tool had a manual, do you have a manual, and what do you understand|
can you only look at things or can you change things as well, the works council wants to know what you're able to do|
i typed help and nothing happened, then i typed please help, how does this thing work|
For the training on wednesday I need an overview of what one can ask of Aura, in bullet points|
which languages do you understand, half of my team writes spanish when they get excited|
You seem to know the database but not the calendars, what are you capable of and what not|
how should I word my requests so that you get them right, you misunderstood me two times in a row|
what use are you to a support person like me, I don't deploy anything and don't read graphs|
are there any settings or commands for you that a normal user should know, I only found out about the thread by luck|
Is it true that you can write reports as well, and what else is in your toolbox that nobody told us about|
as the one who pays for you I'd like to hear it from yourself, what do you do all day|
new kid on the platform team here, give me a short tour of your features please|
you couldnt tell me the lunch menu and you couldnt book a room, so what can you do at all|what else can you do for us|
how do i ask you stuff|can you do rollbacks yourself|what are you able to do here|what can aura do|how to talk to you|
what should i type|can i ask you in a dm|show help|how do i get you into another channel|do u speak german too|
what kind of questions can i ask u|new here, how do i talk to you|what kind of things can i ask you|
what can you do besides talk|whats the command to get a chart out of you|can you actually push buttons or only suggest|
new here, what do i ask you|are you able to read logs|list ur tricks|how do i make you start an investigation|
do i have to tag you each time|can u speak german|which systems are you hooked up to|is there a cheat sheet for aura|
do you do more than a bot w/ canned answers, like what|what words do you understand|how does one mute you, in general|
5 things i can ask you, go|
are you a bot, what are you good for|can you read our grafana|can you restart stuff yourself or only suggest|
first time w you, how does this work|do you do postmortems as well or only alerts|can u see our logs in general|
never used Aura, where do I begin|what sort of things do you help with|how do I tell you to look at smth|
are you able to page ppl|man aura|do you act on your own or do you need approval in general|
someone said you can roll back, what else can you do|new on call, how do I talk to you|
can I ask you for graphs or how does it work|hi, new here, what are you for|
can you be used by support too or only by engineers|do I need rights to ask you things|
what are you able to do for sales people|how must i write that you understand me|can you also restart things or only talk|
give me examples what i can type|do you only read or can you change production|
can you write postmortems and things like that|what all can you show me|how to stop you, what do i type|
im a product owner, what are you useful for to me|do i have to tag you every time|
what do you do when nobody asks you something|am I allowed to ask you who is affected and such|
can you restart things or only look|how do i ask you for a chart|what do you know how to do|can you read our logs|
im new here, what is aura and how do i talk to it|how do i mention you in a thread|do you need an @ to listen|
can you write postmortems and the like, what's in your skill set|what are you allowed to do in production|
how do people normally work with you|give me some examples of what i can ask|wat can u do|what's the syntax to mute you|
can you tell me what you can be asked about an incident|do you only answer or also act|how does one get you to draw a chart|
i'm from sales, can i ask you things too and how|what are your abilities|how to use|which questions may i put to you|
what is your purpose|can you approve things yourself, generally|explain how you work|what access do you have|
show me your commands|is there documentation on aura|how do i tell you to stop, what do i type|
could you also write customer mails and such, what's possible|what sort of stuff can you handle|
what do i have to type to get a postmortem|how do i get you to mute|what are you able to see in our systems|
can i talk to you in private messages|can you explain what you are|is it possible to ask you things in spanish|
who made you and what for|what can aura do for support people|do you roll back on your own or do you ask first|
can you draw graphs|aura how do you work|need a quick intro to using you|
my first day here, what are you and what can you do for me|waht can you do|
im new, how does this bot work|can you do rollbacks or only talk|How does one operate this assistant?|
what do i type to make you do something|what kinds of thing can one ask here|can you read grafana|
what are you able to do in production|First time I use Aura. How does it go?|what are you not allowed to do|
can you also write reports|what questions could I put to you|how does the deny button thing work with you in general|
can you be used in other channels|which words do you listen to|
do you do anything on your own or only after approval, in general|tell me what you can do for me|is there a help page|
how can you help us|what all do you know how to do|never talked to you before, what can i ask you|
whats the command to see the list of things you can do|what are your skills|
Good evening, how does one talk to you properly?|can you explain to me how this bot works|
what kind of questions do you understand|who are you and what can you do|how do i ask you for a graph|what can i type here|
can you also make graphs, or what is it you do|how does this work, do i have to mention you each time|
what do you understand, only english?|give me examples of what i can ask|how to use aura?|
what are the things i can tell you to do|i am new, how do i work with you|
do you take orders or only questions? what all can you do|aura what are your commands|can you do anything besides answering|
im new, how do i talk to you|Which kinds of question do you understand?|do i need to write something special so you react|
can i use you in a private message|what am i able to do with you here|what are you able to do|
give me a list of things i can ask|how do i ask you for a report|can you also make graphs|who or what is aura|
im from sales, am i allowed to ask you things and how|how to use this|what languages do you understand|
what else can you help with|can you see our tills|give me an example of what to ask|show me what you can do|
can you be used by non engineers|whats your job|what all can you tell me|hi what is this bot for|how do i work with you|
what can you do for a store manager|how can i use you from my phone|are you able to restart things or only talk|
what else do you do besides finding causes|never used you before, how does that work|can you read dashboards as well|
what are your limits|do i have to @ you every time|how do I tell you to do something|which kinds of things can I ask here|
are you a bot, and what for|I'm from facilities and got added here, what is this Aura good for|
what sort of orders do you take|syntax?|teach me the three most useful things to ask you|
can you also look into other channels' incidents|how does one approve things with you in general, never did that|
which orders do you obey|how should I phrase requests to you|what tricks do you know|im new, which things can i ask you|
aura help|are you able to restart stuff or do you only talk|How does one work with you?|
can i write you in german or english only|can you read dashboards|what am i supposed to type here|
do you do anything besides investigating|explain how to work with you|do you take orders or only questions|
can you draw charts and stuff like that, what is in your toolbox|how do i make you do something|
can i ask you anything? like what|what kind of things should one not ask you|what can i have you do|do you understand dutch|
tell me your features|do you take orders from anyone, what can you do for me`;
