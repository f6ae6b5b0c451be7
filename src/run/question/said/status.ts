/**
 * What people say who want to know of or want `status`: what Aura is doing.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const status = `is that a known problem|are you aware of that|does anybody know about it already|why did you stop|who stopped you|
who stopped the investigation|why was the investigation stopped|did somebody stop it|
are you still looking or did someone stop you|anyone on this?|what are you doing|any news|you still there?|
what are we waiting for|are you working on it or asleep|what's pending|is somebody looking at it|progress?|
what's the next step on your side|have you got anything yet|still investigating?|
who has the ball at the moment, you or us|anything waiting on me|Are you finished with the analysis?|
it's been quiet for 10 minutes, what's happening on your end|is a human handling this or only the bot|update pls|
what are you looking at now|is anything running at this moment|stuck?|
do you need something from me or may I finish my coffee|did you pick up the page|found something?|and?|
how far along are you|are you blocked on an approval|someone driving this or shall I|
haven't heard anything in here since quarter past, is somebody still digging or has everyone quietly gone to sleep|
is anyone on it|what are you doing right now|anybody home?|Are you still looking or have you finished?|
So who is working on this at the moment?|update?|
Half an hour of silence in here. Is somebody actually taking care of it?|what are you stuck on|
where are you with your investigation|does something wait for me|news pls|
Is this being handled or should I start making calls?|have you found something|waiting on who?|any progress Aura|
Excuse me to insist, but is there someone who occupies himself of the problem?|are you on it|
is a person looking at it too or only the bot|what's blocking us|What is the next step on your side?|
did anyone pick this up yet|hello?? is this thing doing anything|do you need anything from us to go on|
why is nothing happening|I have asked this twice and got nothing: is there any living being who works on this outage?|
anyhting new??|status|status?|status pls|status update please|any update|any updates|news?|anything new|
what's new here|what are you doing now|what are you working on|what are you up to|what are you looking at|
are you working on it|are you still on it|you there?|still alive?|are you stuck|did you freeze|did you crash|
hello?? anyone|anyone on this|is anyone on this|is anybody working on it|is anyone looking at it|is somebody on it|
who is on it|who is working on this|who is handling this|who is in the lead|who is the incident commander|
who has this|who is driving|is it being worked on|is someone taking care|what's happening|what is happening right now|
what's the holdup|what are you waiting for|what is it waiting for|waiting for what|what is pending|anything pending|
is something blocked|why is nobody doing anything|how far along|any progress|making progress?|
are we getting somewhere|found anything|found something yet|did you find something|have you found anything|
anything yet|so?|well?|how is it going|how's it going with the investigation|are you done|are you finished|
is the investigation finished|are you still investigating|ten minutes without a word, what are you doing|
silence for 20 minutes, anybody home|who is looking at COMPONENT|is the COMPONENT team on it|do they know about it|
does the owner know|is the provider informed|where do things stand with you|is somebody moving|how far is the search|
what is the status|what is blocked|which approvals are open|what is outstanding|who is on this|
what is happening with the fix|did you do anything yet|have you done anything|is the fix running|
is something running right now|still waiting|ok im up. is someone already on this or am i the first|
what are you checking atm|is a developer looking at it|what's the state, please, we've had no word for twenty minutes|
is it running now? what do i have to wait for|how far along is it|what step is it at|
have you given up or are you still looking|
hi, analyst here. my dashboard still has data from friday, is anyone working on the pipeline|
are you still at it even though i told you to quit|is anything waiting for a click from me|
ok im here, just opened the laptop, hwo has this|anything new? its been silent for 20 min|
Is a human looking at this or only you?|What are you busy with right now?|whats the state, is it waiting for somebody|
Is anyone actually doing something or we all watching?|Did you fall asleep?|Who is driving this incident?|
Is someone from infra already looking|What do you wait for?|anybody working on it or should i jump in?|
I don't see any progress here for ages, are you stuck or thinking|
Do you have something new for us or shall we drink tea?|who took this one|waht are you doing|is anyoen on it|
Nobody has written anything here for a quarter of an hour, is somebody working on this or has everyone fallen asleep?|
anybody looking into this|who's wroking on it right now|what's the hold up|wht r u up to|
Just checking in, how far have you come with your investigation?|You working or what|Someone is take care of this?|
anything new since I asked|what step are you at|
I have not seen any activity in this channel for a while, so would somebody tell me if this is being worked on or if it's fallen trough the cracks?|
Good morning, I don't want to push you, I'd just like to know what you are busy with right now and if you need anything from us|
twenty minutes of silence aura, are you waiting on one of us or have you gone of for a smoke|
is anyone looking at this|what are you checking at the moment|did you finish|did you give up on it|
who is working on this right now|is someone on this or do i need to get up|which step are you at|
gone quiet, still alive?|how far along is your investigation|whats taking you so long|are you done looking|
anyone on it?|has this been picked up by somebody|are you actually doing something or waiting for me|bot alive?|
so what are you busy with|no word for 20 min, still searching?|why is your investigation paused|
its been half an hour since the page, are you still searching|
nobody has said anything since the deploy, is someone working on it|How far are you with the investigation?|
still working on it?|Hello, is somebody dealing with the payments problem?|
You have been silent for twenty minutes, are you still investigating?|
Have you started already or are you waiting for something from us?|what are you up to, Aura|
Is an engineer looking into this or only the bot?|did you give up|Are you still checking COMPONENT?|
Is this being worked on? My client wants to hear a yes.|Have you finished your analysis?|is anybody home|
Since you were told to look again, how far have you got?|You said you would look into it, are you?|
Why aren't you investigating any more, it is still broken?|Which step of the investigation are you at?|
So, how is your search going?|Is someone on the case, I have to answer my boss?|u done yet with your investigation|
I asked about the database ages ago, are you still looking?|you alive?|just joined, is someone on it already|
did you get stuck|have you started with COMPONENT yet|hello? nothing from you for ten minutes|
how far along is the analysis|is the bot working on this or do we have to|why so silent, aura|
where are you in the investigation|who is working on it|anybody on the case|why did your investigation end|
is a human looking into this at all|and what are you up to now|has someone picked up our alert|
dont want to push, but are you still looking or have you finished|
I see no messages since the restart, are you still running|anything new from you|still there?|
IC asking, is the investigation running|and what are you up to|have you given up|did you finish looking at COMPONENT|
why is it so quiet here, are you working|did you get my message|why has the investigation ended|
are you waiting for something or still digging|whats your progress|is somebody on the case|
is your search finished or what|and? found anything yet|are you even looking into the payments thing|
are you still working on it?|what do you do at the moment|Aura, how far are you|and, are you still there?|
did you already begin with the analysis|hello? is somebody taking care of it|are you finished with the search|
what are you checking now|has a human already started to look in this|why dont you answer|
what is the next thing you will look at|Do you still search for the cause or did you give up|
why is the investigation paused|at which step is your analysis|are you alive|
nobody wrote since 20 minutes, is anyone on it?|what you are doing|busy with what?|you seem stuck, are you|
did you get my message and work on it|are you on the case, Aura-san|is the investigation still running|still on it?|
aura?|how's it coming|did you see the alert|hello, anybody on it|done looking yet?|what step are you on|
have you finished investigating|is someone working on COMPONENT|still digging?|are you even looking|why so quiet aura|
you got this?|anyone awake and working on this|no news, are you still digging|
It's been silent for twenty minutes and my boss gets nervous, are you still working on it, Aura|
you said "investigating" an hour ago and nothing since, how far are you with it|
I don't need the cause yet, I only want to hear what you're doing at the moment|
is anyone looking at this at all, I'm in the branch in Oslo and we feel pretty forgotten|
Why did you stop in the middle of the analysis, nobody here told you to, at least not that I saw|
I asked for a check of COMPONENT before lunch and went away, has that check been started|
did you fall asleep, or is your silence a sign that you're thinking very hard|
my customer wants to be sure that somebody is on it, so is somebody on it|
so what step are you at now, I've got to tell the duty manager something more than "they're on it"|
are you done with looking or is there still something running, since I'd like to close my laptop|
i saw three engineers leave the call, is there still a person handling this incident or only you|
you promised to come back to me about CHANGE, and you didn't, are you still busy with that|
What are you checking right now, the dba sees strange queries on his side and wonders if they're yours|
how many of your steps are finished and how many are to come, I like progress bars, they calm me|
did my last message reach you, because you went on as if I hadn't said anything, are you there|
Please tell me that you haven't given up on this one, have you, the last sign of life was at ten|
it says "cancelled" next to your name and I never cancelled anything, how come you quit|
is the team already dealing with the broken terminals or am I the first one who reports them|
you've been at it since dawn and I admire that, how's the investigation coming along|
you said five minutes and its been twenty, did you stop or are you still working on it|
Your progress bar says 40 percent since forever and my director is watching it, where are you stuck|
is anybody looking at it|how far along is the investigation|is someone on it|have you started|did you finish looking|
anyone on this already|where are you with it|you've been silent for a while, still digging?|
is there a human looking at this or only you|how far did you get|why did you quit looking|
are you doing something or waiting on us|where have you got to|you still on this?|hello? anyone home|
asleep at the wheel?|why did you go quiet|are you done or stuck|is anyone looking or is it just me and the fan noise|
who told you to stop|you at 10% or 90|did you stop bc you found it or bc someone said so|still checking or finished|
is somebody from our side working on it|been 6 min without a word, u alive|are you waiting for sth or working|
did you even start|did we stop you before or after you found something|had you found anything when you were stopped|
how far were you when I stopped you|were you done when you got stopped|what were you doing when we stopped you|
what are you checking right now|anybody working on this|hows the investigation going|have you started yet|
any news from your side|youve been silent for 10 min, still alive?|is somebody on this or only the bot|
whats your current step|who is on it atm|hello? still analysing?|is a human looking at the payment thing|
you finished w the logs yet|where are you w this|do you have it on your radar|
still looking or did you find it and not tell us|nobody answers, is anyone on the case|
boss asks if you are working on it|are you working or did we kill you with the stop|
hello, does somebody takes care of this|what is the bot doing right now|are you finished with looking|
you are so quiet since the denial, still there?|did you start yet|support here, is someone aware|is a human on this|
why dont you say anything|is the incident team on the case, client wants to hear that someone works on it|
and now? what are you up to|still looking?|why have you ended the investigation, it was not me|
you continue now or you wait|after false alarm, are you still watching or did you go off|
where are you in your investigation|did you begin with the second look i asked for|are you still looking|
any news from you|is someone looking at the login problem|are you done with your analysis|
which checks are you running now|are you looking at COMPONENT right now|what's your state|
30 min no word, what are you up to|whats aura doing|is anybody handling this|did the investigation end, and why|
how much of your investigation is left|users are waiting, are you even working on it|
is somebody taking care of the payments problem|where are you with your checks|
did you stop because you found the cause or because of an error|why no update from you|what are you busy with|
is aura on it|hey are you alive|how's your investigation coming along|and you, still at it?|
have you begun to look into it|are you through with the logs or still reading|who is looking into this|
what have you got left to check|are you wating for something|you said one minute, that was ten ago, still running?|
percent done?|no chart, no text, are you doing anything|the users wait and i see no movement, what are you at|
how long have you been working on it and how far did you come|are you paused|tell me what you're doing|
why have you stopped investigating|is this being looked at by anyone|
have you read the logs yet or are you still at the charts|wheres your investigation at|is anyone at work on COMPONENT|
not to rush you, but how far have you got|is there any progress in your investigation|is anybody looking at this|
still searching?|you've been silent for ten minutes, still working?|have you started at all|is someone on this|
at what stage are you|did my denial stop you|are you waiting for something|Are you currently investigating or idle?|
is a human on it too or only the bot|finished looking?|why no news|still alive bot?|
what happened to the investigation|is it being worked on, yes/no, branch asks|did anyone take this up|
is it moving or stuck|are you already into it|you there? we are waiting|who's got this|
what are you looking at currently|is ops even aware and working|how is the search coming along|
What is the state of your enquiry?|still cooking?|are you going to say something|
do you still work on it or do we wait for a person|what comes next from you|did you begin|
why is it so quiet, did you get stopped|are we just waiting or is something going on|
Lena's no was 20 min ago. have you dropped it or what|what's Aura at|is it in work|is this on anyones desk right now|
did you stop because of me|have you got anywhere|still on the case?|who stopped the investigation and is it dead now|
what are you doing with that alert|whats going on with your investigation|
the chief asks if the machine is still looking|has anybody picked it up|where do you stand with your digging|
Are you still at work on this?|is it the bot's turn or ours|you were on it at 9, and now?|you still chewing on it?|
why have you gone quiet|did someone cancel you? last message is from an hour ago|anything happening?|
is somebody on this or should i get up|is this being looked at|have you finished or given up|
does anybody work on this|what are you looking into right now|did you give up on us|
how long have you been on it and where are you|why isnt anyone investigating|is the investigation closed|
where were you when they cut you off|did you finish or were you interrupted|still on it or done?|
how much have you gone through|hello? anybody looking|did you hear the stop command|was it you who closed it|
working on it?|are you through yet|i see no update for 10 min, is someone on this|what now, are you still searching|
are you making headway|why was the search ended|you stopped. how come|have you been halted|
is it you or a human who's investigating now|still checking or already sure|whats taking so long|
who's dealing with this, anybody?|did you pick it up again after the stop|is this case open or closed|
did you start looking already|what have you done in the last ten minutes|is that thing being handled|
has the investigation ended|Who is taking care of it at present?|u done|why is there no more update|
did they switch you off|you cancelled yourself or what happened|have you looked at it at all yet|
how long since you last did something|aura? you there?|what is your current activity|
you promised an update. where is it|did the investigation get finished or killed|
The stop was an hour ago. Are you idle or did somebody start you again?|
i asked 20 min ago and saw nothing. do you still work on it|
did you drop this because it was false or because someone told you|what are you doing at the moment|
is somebody dealing with the tills|are you working on it or waiting for us|hello?? is this being looked at|
has someone picked that up|you went quiet|why no answer since 20 min|Could I know at which step the investigation is?|
is a human on it as well|have you begun yet|anything new since your last message|
so nobody is looking at it since Ken stopped you?|are you on the hotel problem or on the other one|
do you still work on this or is it closed for you|support wants to know if engineering is aware|
is the search still running|are u actually investigating|why did the investigation end without result|
Ken hit stop yesterday. So is anyone investigating now?|i dont see you typing. are you doing something|
what's aura up to|why was it stopped halfway|has the on-call seen this|
does any engineer look at the shop problem right now|are you waiting for something from me|
how far are you with the cause|havent heard from you, still alive?|is the ticket being worked on|
Are you still investigating or did you conclude?|did you stop because of the denial|is someone from tech awake|
what have you been doing the last half hour|are you even listening|closed for you or not|
did you already look or only start|where does your investigation stand|you still on that false alarm or finished|
why do you write nothing|have you been told to stop?|are you ready|still at it?|was the investigation resumed|
do i need to start you or are you running|so you were stopped, and now? is there someone still investigating|
do you do something at the moment|tell me what you are working on|nobody answers me, is there anyone looking after it|
whats the state of the investigation|did you get anywhere or is it still running|why are you no longer investigating|
has somebody taken the case|what stage is the investigation in|I see no messages since 4. Have you stopped?|
the stores ask if it-people are on it. are they?|not pushing, just want to know how far you are|
who told you to stop looking, i still have no labels|are you just waiting or doing something|
do you have it on your table|are you investigating the hotel thing|how is your search going|did you quit|
are you making progress with the labels|was the search ended or is it in progress|does someone care for our ticket|
where are we in the investigation|did somebody call you off|still with us?|are you digging or are you done|
is somebody human on this too or only you|why has it gone quiet, did you give up|what are you on right now|
you still looking or waiting for me|did anyone take this|hello? anything going on here|
half an hour without a word from you. alive?|is this being worked on|are you the only one looking at this|what step|
nothing since 20 past. hung?|give me a sign of life|are you waiting for somebody|finished or paused|
is the investigation still open|how much is left of your checks|anybody?|what's the state of your work|
are you through with it|and? found something|you've been quiet|did you stop by yourself|who's working this|
are you blocked on something|what have you checked up to now and what's next on your list|
Is anyone from us awake and on it|progress report|did you get my last instruction|
we switched shifts, is anyone (or you) still on this case|it says investigation stopped. by whom and why|
is the machine still thinking|have you got any result yet|whats the hold up with your analysis|
are you on it or do we have to do it ourselves|who has taken the incident|are you idle|
what did you do the last 20 minutes|did you start at all|is there still work going on on your side|why no result yet|
are you looking at it, aura|is anybody minding the shop|have you thrown in the towel|
how far along is the detective work|are you digging or waiting for us|
is anybody on this or is everyone watching everyone|How far have you got with it?|did you give up or were you told to|
just so i can tell the shift lead: is somebody working on it|who of the humans is on it|You stopped halfway, why?|
is the search finished|are we being looked after|did someone pick that up or shall i|
do you have it or should we call a human|why no more messages from you|what have you been doing since 8|
is the investigation running or ended|where are you in your search|finished?|did somebody cancel you|
Is anyone taking care of the ticket machines?|who is looking at this, you or nobody|aura? alive?|
did you stop because you know or because you cant|are you on the case|busy?|
are you still at it or shall i go through it by myself|
the chief asks if the computer is thinking or sleeping, so which|do you still work on it or wait for the vendor|
are you through|got anything going or idle|are you still checking the exam thing|who took that one|
Has the analysis been completed?|did you fall over too|is it them looking or you looking|
are you working on the cause or only posting graphs|havent heard from you since the alert, are you on it|
is the case open or closed on your side|how much have you checked so far, half, all?|
what are you doing about the gate thing|just want to know that someone is on it, thats all|
who of us is dealing with this|do you need something from us to go on|is there an investigation at all|
hey are you with us|whats happening on your end|did you finish or break off|who works on it, i see only a bot|
whats the progress, 10% or 90%|still analysing?|I take over from Jan. Is the analysis still going on?|
are you waiting on a human|what are you investigating at the moment|
is it still under investigation, the school board asks|who of you is at it, human or machine|
whats your progress, the mayor is behind me|so youre done or what|why was the investigation ended|
cause known? no? then are you at least still searching|has the bot gone home|
are you examining it right now or is it queued`;
