/**
 * What people say who ask for the aspect `doing-now` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const doingNow = `are you still there?|what are you doing right now|aura? hello?|you've been silent for 8 minutes|did you crash|
why so quiet|is anyone or anything looking at this|are you stuck|still digging or done?|whats taking so long|
why is nobody investigating this|which part are you looking at at the moment|hey are you alive|
no message from you since 10:40, still working?|are you reading logs or just sitting there|did you give up|
how far are you with the investigation|are you waiting on something|is the bot down as well|
did you even notice COMPONENT is red|you said "checking", 15 minutes ago. still checking?|what's the bot doing|
have you started|do you work on it or should we|Are you working or sleeping?|is it you that is hanging or slack|
why did you stop posting|you went quiet after the deny, are you still on it|
are you still watching the payments graph or have you moved on|where are you in your search|
nothing from aura at all, is it broken|are you on this one or on the other incident|
i see the typing dots forever. frozen?|still investigating?|what do you look at now|pls show a sign of life|
does the assistant still run, no answer since a while|did you finish looking or get cut off mid way|
is the agent running at all|the last thing you wrote was half a sentence, what happened to you|
have you got a lead or are you still poking around|u there|status of yourself please|
are you looking for another fix now that this one was denied|are you currently going through CHANGE or something else|
you havent said a word since I pressed stop. still with us?|why is there no finding yet, are you on it|
is aura investigating or waiting for a human to start it|did your process die with COMPONENT|
are you also affected by the outage, is that why you dont answer|what is keeping you busy|are you paused|
did I put you to sleep with the cancel button|do you keep monitoring after the fix or have you signed off|
nobody answers me here, is aura even turned on|ping|are you done thinking|working on it or not?|
are you checking the database side at this moment?|so what are you up to|why no updates from you anymore|
has the investigation been started for this alert or is it lying around|
anyone looking into that or just the bot, and is the bot looking|I asked you twice. are you ok?|did you time out|
which logs are you reading just now|have you hit some limit and stopped|
it says "investigating", is that real or a stale label|still on the case?|
are you running anything against COMPONENT at the moment|you busy?|you are so quiet, should I worry about you|
is there somebody home|how come it's dead silent in here, is no one working on the ticket shop|Have you fell asleep|
Is Aura still in progress or hanged?|what is aura computing so long|
do you actually do something after a denial or just stop|are you looking at my question or still at the first one|
are you waiting for my answer? is that why nothing moves|the other bot is chatty, you say nothing. are you up?|
you were going to look at EVIDENCE. are you doing that?|are you retrying something in the background|
is that thread dead or are you still at it|nothing happens here, is it investigated by anybody?|
still alive after the restart?|do you see my messages|so you stopped investigating?|
Why didn't you pick up the alert from 9:12, are you off?|do you search more or was that all you'll do|
are we waiting for you or are you waiting for us|hm no reaction. dead?|
are you going to answer or did you lose the connection|what's aura on at this minute, finance asks|
you normally answer in seconds. broken today?|how long since you last looked, are you still looking|
are you mid query or what|did someone kill the bot|is your silence because there's nothing or because you hang|
you havent moved since "looking at COMPONENT". whats going on with you|
card denied twenty minutes ago and not a word from you since, are you looking for something else or finished|
did you crash together with COMPONENT or are you just slow today|
I'm the duty manager and need to report in five: is the bot still analysing CHANGE?|
you found EVIDENCE and then radio silence. still going?|
does a stop on the fix also stop you from investigating, i mean are you still at work|
Aura are you still digging or done|I see three dots since 10 minutes. are you working or hung?|
are u working on that or not|are you asleep|are you at it or was it shut down|are you awake|
are you doing something after the no or just sitting|are you investigating COMPONENT at this moment|are you on pause|
are you still investigating COMPONENT|are you still investigating or is that your last word|
are you still searching or was that it|are you still there|are you stopped or thinking|are you there|
are you thinking or dead|did you get anywhere or are you still reading logs|
did you stop investigating after the rollback|do you look at it or should i|do you still follow this|
hey are you frozen|how far are you|no word since the deny, what are you up to|still sniffing around?|
u working on COMPONENT or smth else|what is the bot doing|what's keeping you|where are you in the process|
which part are you reading now|why are you not investigating|you are so quiet, still investigating?|
you havent said a word since I denied it, are you alive|you working on that or sleeping|
you've been quiet for ages, are you working on something?|is anybody on this, human or bot|
nothing since the alert. is the bot investigating or not|still digging?|hello? any life|
I approved, and now silence. are you busy with it or stuck|how come you say nothing|
are you checking COMPONENT or CHANGE now|Support is asking me is someone looking at it. is Aura looking at it?|
you were going to look at the logs. are you|the little dots went away, have you given up?|
do you still watch COMPONENT after the fix or have you gone off|
Sorry, are you a working on this now or you need that I start something?|
after the deny did you stop or are you searching for another cause|
two alerts came in and you answered neither. asleep?|are you still looking or is that your final word|
has the investigation begun|I can't tell whether you are running the fix right now or idle|
is there any progress or is the thing hung|any reason nobody including you is investigating the second one|
you said give me a minute. it's been nine. still on it?|are you looking at our issue or at the other incident|
hi from finance, seems quiet here. is the robot doing something or do I need to open a ticket?|
did you get stuck on something|stopped or paused or working?|
you closed it as false alert, are you done with it or do you keep an eye on it|busy?|
the fix was approved minutes ago and you've said not a word since, are you busy executing or have you hung up|
I don't want an answer on the cause yet, only to know if you are still searching|
customers ask me for news. what is the teammate occupied with at this moment|
have you crashed yourself or is the silence normal|
we denied. do you sit idle now or are you looking at something else|
who's investigating the printing thing, you or no one|
You wrote "checking the logs" and then nothing. Do you still check?|
is the bot waiting on the approvers or looking for a smaller fix right now|
is somebody working on my alert or is it parked|are you still thinking or did you die|
why so quiet aura, everything ok with you?|typing since 6 minutes.. are you stuck?|what r u doing|
did your search crash?|Aura which thing are you looking at right this second|
why isn't anybody investigating, the channel is dead|
what are you doing at the moment aura, your last line is from 8:12|aura you there? what's taking you|
aura why don't you say anything|aura, you still looking?|
the little 'typing' thing is gone. does that mean you've quit|is it normal that you take so long on one thing|frozen?|
are you busy or are you done|why's it so still in here, are you working|ping? what is aura on right now|
what are you doing right now, reading logs or waiting?|aura?? still there??|
its been silent for 10 minutes, you still thinking or dead?|hello? is anything going on in there|
have you hung up or are you working|why so quiet all of a sudden Aura|nobody seems to investigate. why|
did you crash, last message is from 20 min ago|its just hanging there, have you frozen?|
are you still computing or waiting for us|are you alive aura|what's it doing, there was a message and then nothing|
radio silence... are you still calculating or broken yourself|what's taking you so long, what are you chewing on|
is there anybody investigating at the moment and if not why not|are you on a break|
is somebody or something working on it this minute, looks dead to me|have you gone to sleep|
the last thing I read is "looking at the logs", that was 15 min ago. is the process hanging|
what keeps you busy right now|aura seems to be hanging, is it|what is it that you're doing since 9|
nobody types, nothing moves. is there an investigation running or not|
is Aura itself affected by the outage, it doesn't react|why does no one analyse anything at present|
are you looking into the lag or into the lock right now|what are you busy with at the minute|
Aura, what are you working on this moment|are you still digging or did you hang yourself up|
nothing from you since 14:31, crashed?|are you still investigating or is that over since 5|
hello? anything? are you still going through things|Why so silent, are you working or hanging?|you went quiet on us|
blink twice if you're alive|No word since my question. Crashed or thinking?|tell me what you do this second|u there?|
are you still looking at COMPONENT or have you gone to sleep|are you investigating or idling|
what's happening on your side right now aura|aura what do you do at the moment, nobody sees a sign of you|
you on a coffee break?|which thing are you checking this very minute|no message in 25 minutes. is Aura still at it|
what is aura up to|what are you doing right now while they wait|
are you still looking at this or did somebody switch you off|is the bot silent on purpose, is it still working|
are you doing anything at the moment|you still alive? awfully quiet|what are you up to now|
how do i get you going again|how do I start you again|what do i type to make you continue|
how can i wake the bot up again`;
