/**
 * What people say who want to know of or want `propose-again`: another way out.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const proposeAgain = `what would you check first in my place|where would you look first if you were me|what would you do first|got anything else|
plan b?|show me the card again|any other option that isn't a rollback|where did the button go|
something less drastic perhaps|can you re-post the proposal, it has scrolled away into the abyss|
I denied it, what else could we do|workaround?|is there a way round this without touching the db|other ideas pls|
the proposal expired while I was looking for my glasses, once more please|propose something we can do without downtime|
alternative to restarting the whole thing?|
Rolling back is not possible for us because of the contract with the tax office, they need the new format, so is there any different way you could suggest|
any other option|something else we could do?|post the card again please, it scrolled away|
I don't like this fix. Have you got another?|is there a workaround in the meantime|Can you propose something less drastic?|
where did the approve button go|give me an alternative without a restart|
I can't find any more the message with the buttons, send it once more|what other ways are there to stop the bleeding|
another suggestion?|show the proposal again|Denied. So come up with a better idea.|where teh card, cant see buttons|
Both of those would cost us the evening sales, isn't there a third way?|what now|what do we do|what should we do|
what can we do|what can I do|what do you suggest|what do you recommend|what do you propose|what would you do|suggestions?|
ideas?|any ideas what to do|any suggestions|recommendation?|what's next|what are our options|options?|
what options do we have|other option?|another way|is there another way|any other fix|something else|anything else we can do|
something else please|propose something else|another proposal please|give me another option|
give me an alternative to the rollback|alternative?|a different fix please|plan b|is there a plan b|is there a workaround|
any workaround for now|quick fix?|is there a quick fix|anything quick we could do|how do we fix this|how can we fix it|
how to fix|how do I fix this|how do we solve this|how do we get it back up|how do we stop the bleeding|
how can I make it stop|can we fix it|can anything be done|can you fix it|what would fix it|what would help|
what would stop it|what can we do for customers meanwhile|the card is gone|where is the card|where is the approve button|
I lost the card|card again please|show me the proposal again|post the proposal again|propose it again|propose again|
bring back the card|the card expired, once more please|the proposal ran out, make a new one|
I denied it by mistake, again please|I said no to that, what else|I don't like that one, anything else|
not that, something less risky|something less drastic please|can we do something gentler|is there a fix without downtime|
the rollback did not help, what now|restart didn't help, next idea|that did not work, what else can we try|
what else can we try|anything left to try|what would you try first|how do we get out of this|
how do we get out of here without a rollback|do you have a better idea|got a better one|got a fix?|do we have a fix|
is there a fix|is a fix available|fix?|remedy?|cure?|what is the cure|what mitigation is possible|give me a way out|
is there something my agents can do by hand in the meantime|can people order by phone meanwhile, or what can we do by hand|
a manual way for support until it is repaired?|what can support do by hand until then|do I have to do something|
is there something I have to do|do you need something from me|what is left for me to do right now to fix it|
propose a way forward please|would you be so good as to propose something|that did not help, something else please|
which option is left|so what now, any idea|so whats the plan|what's the plan here|tell me what to press|
just tell me what to press|which button do I press|tell me what to do|just tell me what to do|what should I press|
I was just paged what should I do first|make a proposal|how do we mitigate|do I need to do anything|
what do you need from me|what do you want me to do|can you fix it yourself|can you repair it|can you solve this|
what is the solution|how to fix this|whats next|propose the fix again the button is gone|I can not find the button|
where is the button|what is your recommendation|anything I should do|
I don't like touching the primary during the day, got something else?|
is there any way around them, like voice calls or the second provider|other ideas than deleting?|
blocking whole networks is too crude, what else can we do|come up with something that doesn't need a reindex|
anything quicker than a rollback?|what other levers do we have besides pool size|
can we get by some other way until they raise the limit|then what else|could we send them slower somehow|
any workaround to get at least revenue|is there a softer way than stepping it|
other region maybe, or something smaller, any suggestions|your fix is crap, give me a different one|
the card has scrolled away somewhere, can you post it again|
denied that one because it'd log everyone out. something milder?|show me the proposal once more|
Any way around it that doesn't need a restart|What else could we do instead of that?|
Is there a workaround for the cashiers till its fixed?|i denied it by mistake, could you post it again|
the button expired while i was reading, new one plase|what are my other choices here|
Put the approval thing at the bottom again pls, too much chatter above|Can we get a different fix, this one needs downtime|
no way i restart that. something smaller maybe?|
The warehouse cant wait, is there any trick to get the labels printing meanwhile|and if we cant restart, waht is left|
Please post that approve card one more time|isnt there something we can do that keeps the carts|
what other medicine do you have|show me the card agian|What else could we do|
I don't like that one at all, can you come up with something that doesn't involve taking the database down in the middle of business hours?|
got anything less drastic|Can't find the buttons any more, post it again|Alternatives|
No rollback possible because of the migration, so what would you suggest instead|cna we patch around it somehow|
repost the fix|anything customers could do in teh meanwhile to get around it|do you have differnt idea|second best fix?|
How else might we get people checked out|
I scrolled up for five minutes and your fix has vanished between all the chatter, would you put it here once more?|
What you propose needs a mantenance window which I will not get before Sunday, so isn't there anything smaller we could do today?|
I declined by accident because my thumb was too thick for this phone, could you please put the proposal up a second time?|
the first idea clearly did squat so come on what other tricks do you have up your sleve|show me the options|
any other options|what else can we do|anything without a rollback|the button is gone|approval expired, give me a new one|
got a plan b|is there a gentler way|new proposal please|something less drastic?|whats the alternative to restarting|
we cant roll back because of the migration, what now|i denied that one, what else have you got|
button says expired, can you post it again|other ideas|can we fix it without touching the db|
i clicked too late, make a fresh proposal|do we have any choice besides failing over|
isnt there a way that doesnt drop sessions|that was a no, next suggestion|whats your second best|
suggest something else, that ones too risky for payday|could we go at it another way|i dont see the approve button anymore|
anything quicker than a full revert|propose something that i can do without the dbas|
the proposal timed out while i was driving, send a new one|is there a smaller fix we can do tonight|
rollback was denied, what other way is there|button wont work anymore, repost it please|and without a restart?|
and if not that, what other options do i have|Is there anything else we can do?|And without a rollback?|
The button has gone, can you make the proposal again?|The approval expired while I was in a meeting, please offer it again.|
I don't like that plan, what else do you have?|another idea?|Is there a gentler way, we are in the middle of the sale?|
please suggest something that does not need a restart|it says the proposal is expired|Can you come up with a different fix?|
what alternatives do we have to rolling back CHANGE|Sorry, I clicked deny by mistake, could you propose it once more?|
is there no other way|I can't see the button any more, post it again please.|
Is there a solution that keeps the new feature live?|what else could we do for COMPONENT|
a second suggestion please, that one is too risky for the board|Make me a new proposal, things have changed since.|
Can it be solved without logging customers out?|my approve button does nothing, it says expired|
Which other remedies would be possible?|The proposal timed out, renew it please.|
Anything we could do instead of switching payments off?|other options besides the failover?|
Please give me a choice of two or three ways out.|The customer will not accept a restart, so what else is there?|
can we do it without a rollback|give me another proposal|isnt there something gentler|the proposal expired, post a new one|
what else is on the menu|we cant roll back, there's a migration in it, what else|
db vetoes the failover, what other ways do we have|any workaround that leaves CHANGE in place|
I clicked too late and it has timed out, new one please|is there another way to get checkout back|
what could we do instead of restarting COMPONENT|ok denied, so what other choices have we got|
can you suggest something else|the approve button doesnt do anything anymore, can you send a fresh one|
anything short of a failover|no rollback during the sale, find me some different fix|
is a restart the only thing you can offer|something my team can live with, pls|whats our fallback if thats off the table|
another suggestion please, that one was denied|got a second option|any milder way, payments cant take a restart|
got back from lunch and the approve button has vanished, can you bring another|
the lead said no to the restart, is there any other way|other options?|the approval expired, can I get it again|
I dont like that one, what are the alternatives|the release manager says no rollback tonight, what else have you got|
and apart from a restart|can we fix that without touching the database|I clicked too late, post the proposal once more|
any way around it that keeps CHANGE live|I denied it by accident, bring it back|what else is on the table|
cant see the approve button any more|which other ways out do we have|something less risky maybe|
it says expired, please renew|is there anything we can do that needs no downtime|make me a different offer|
have you got a second idea in case I say no|no restart during the sale, so what other choices are there|
show the options again|need a fresh button, was in a meeting|and without downtime?|nothing less drastic?|
is there another option?|anything else we can do without rollback|the button is gone, can you give me a new one|
and other possibilities?|do you have a softer solution than a restart|the approval has expired, please propose again|
I can not click approve anymore, it says expired|we are not allowed to roll back in the freeze, what else do you offer|
some alternative to this please|make a new proposal pls|can you suggest something less risky|
what other ways exist to get payments back|something different than failover?|
I was too late with clicking, send the request one more time|Can we help us with any other measure|
I denied it by mistake, can you post it new|show me what choices we have to fix it|
nothing else possible than to go back to old version?|which further measures could you propose|
the boss says no to the restart, so what now can be proposed|what would be a second solution|
button doesnt work any more, again please|is there a way around, without touching COMPONENT|other ideas how to repair it|
rollback was refused, what is your next suggestion|would you have another remedy to offer|without a rollback?|
button is gone|button expired|approve button vanished|any alternative|other fix?|something less risky?|
something without downtime?|anything but a restart|cant click approve, it expired|proposal timed out, new one pls|
give me a fresh button|what are my other choices|fix without touching the db?|any softer option|
i denied it, whats the alternative|any fix other than CHANGE rollback|next best option?|need a new approve button|
other remedies to offer?|rollback is denied, what else|dont like that, other ideas?|
Rolling back is off the table since the new contract pages must stay online, what other options do we have|
you came up with the restart and we did it and it failed, so what else can we try|
The approve button vanished while I was typing my password, can you put up a new proposal|
my boss said no to the failover because of the bank's rules, is there another way to get out of this|
I denied it because it's plain too risky at noon, give me something less drastic|
the proposal expired while we were quarreling about it, sorry for that, please make it again|
is there anything we could do that doesn't involve touching CHANGE, it has taken the team three months to get it out|
You only ever offer one thing, Aura, and I'd like to choose, what alternatives are there|
it says "this proposal is no longer valid" when I click on it and now I stand there like a fool, can I have a fresh one|
we'd lose the orders of the last hour with that plan, can you think of a gentler plan|
without a restart please, there's a surgery running on that system, what could we do instead|
Okay I was too hasty with the deny button, fat fingers, would you propose it once more|
hmm scaling costs money that I can't approve on my own, any cheaper idea to relieve COMPONENT|
the release manager refuses, the dba refuses, I need a plan B from you before people start shouting|
I can't press that button on my phone, it's greyed out since the last update, could you offer it to me anew|
Isn't there some workaround, anything, so that nurses can at least print, while we sort out the real fix|
your suggestion is clever but it needs a person in the data center, what can be done remotely instead|
what other remedies come to mind, I'd hate to go to the crisis meeting with just one choice in my pocket|
nobody approved in time as we were all in the fire drill, and the buttons are dead now, post the suggestion again|
you proposed the flag and the flag doesn't exist any more, deleted last week, so what now, any other suggestion|
thats the same idea as an hour ago and it didnt work then, dont you have anything better to offer|
something without a rollback|another idea pls|give me a new proposal|post the buttons again|it expired, make a new one|
a different fix maybe|is there anything else we can try|the approve button doesnt work anymore, resend|
suggest something else|what are our other choices|bring the card back|can you bring the card back|can I have the card again|
lets do it after all|put it up again|ok do propose it again after all|
the approve button's dead for me, can you bring the card back|i denied it because of month end, so what else have you got|
it expired while i was looking for my phone, post it again pls|no restarts during loading please, come up with another idea|
button's greyed out, another card please|we tried scaling, nope. next idea?|
give me the card one more time, i was in a tunnel|i'd rather not kill anything. alternatives?|
come on, the thing timed out, offer it again|anything gentler than a rollback?|
card vanished when slack reloaded, can i have it back|you got a plan b?|restart is a band aid, give us something else|
can you suggest it anew, i had refused too quickly|not touching the cdn mid match, what else is there|
proposal lapsed, mind posting it anew|other ideas? polling is out of question|card please, i scrolled away and its gone|
you had a suggestion half an hour ago, put it up again|what's option two|offer expired at 14:30, new one please|
hmm no. something less drastic?|restart declined by production, what's left|give me a fresh card, this one says expired|
no flags. other suggestions?|is there any other way to get space|ok i said no earlier, show me the offer again|
is there a way without touching the tunnel|it says no longer valid when i press it, bring it back please|
ok that got denied, whats plan b|anything that doesnt involve a rollback|got something gentler|the button's gone|
is rollback the only trick you know|gimme a new card, old one timed out|can we fix it w/o downtime|
card expired while i was in the shower, again pls|what else could we do, cheaper if possible|
any option that a junior could do|come up w something i can sell to my boss|something smaller than a failover maybe|
fix forward instead, is that on offer|theres gotta be another way|
now that the first one didnt help, whats the next suggestion|i see no approve button anymore, can you post it anew|
second best option?|can I have that card back|give me the card again|anything safe we can do w/o touching prod|
is there a way without a rollback|the approve button expired, post it again|what else could we do instead of a restart|
got smth less drastic|I denied it because of the sale, give me another idea|no downtime alternative?|
the proposal timed out, new one pls|cant restart during the tournament, what else is there|
can we fix it some other way than failing over|the rollback got denied, what now|I dont like that one, next idea|
need a new button, the old one is dead|is there a workaround that keeps CHANGE in|anything cheaper than scaling out|
was asleep and missed the approval window, can you bring it up again|what could we do that doesnt drop sessions|
different proposal please|isnt there something we can try on one node first|i cant click it anymore|
whats the next best thing|and if not the rollback, which other way|
owner is asleep, anything we can do that needs no approval|we cant roll back bc of the migration, what else|
approval window ran out while I was on the train, need it again|dba hates failovers, what else could you suggest|
is a restart the only way|what can we do til then that doesnt hurt customers|that one was denied, got another|
is there a way without a rollback, sales need the new feature|it says expired, can you give a new one|
it was denied, what else do you have|rollback no, what other possibility is there|we don't like that one, next idea|
i pressed too late and it has expired, again please|can we solve it in a softer way than this|
do we have an alternative that keeps CHANGE live|the customer needs that release, any workaround instead|
what would be another manner to fix it|my boss said no to the failover, suggest something different|
could you come up with something that needs no downtime|and without restart?|
since you started again, do you have any new proposal for us|i cant click it anymore, post it again|
any other idea except what was denied|give us another choice|what else is possible|show me all the options that we have|
the proposal timed out while i was in the customer call, send fresh one|isn't there a second way|
and something else than a restart?|is there an alternative to the rollback|can we fix it without rolling back|
it says expired, can you propose it anew|i dont like that one, other ideas?|anything less drastic|
no restart possible during the show, what other ways are there|what else is there|is that the only way|
approval ran out, post it again|the approve button doesnt do anything anymore, new one pls|
denied for being too risky, so suggest something milder|is there something that keeps users logged in, other than a restart|
what are my choices|could we fix forward instead, or what other routes do we have|some other remedy you could suggest|
what can we do that doesnt need the lead's approval|repost the buttons please|
can you come up with something that doesn't drop payments|the link to approve is dead, send a fresh one|
if not a rollback then what|missed the window to approve, propose once more|what would be a different approach|
i slept through the approval and its expired now, again please|
rollback is off the table for legal reasons, what other choice have we|my colleague denied it, make another suggestion|
it expired while i was asking who may approve, new button please|what else have you got|any plan that keeps the shop open|
can you suggest something other than a restart|show me a different way|is there nothing else|
the restart didnt help, what's your next proposal|where did the button go, i need it again|come up with something better|
are there gentler means|what would you do if you could not roll back|please renew the proposal|propose something new|
and otherwise? other ideas|the proposal lapsed, repeat it please|too slow, what faster options do we have|ohter options?|
i was told rollbacks are frozen, what else is possible|the approver is away and the proposal is expired, make it anew|
isn't there a smaller step we could take|what else might fix it|something without downtime maybe? other suggestions|
how else can we help the users|ideas besides a failover?|please propose another action|
can't click approve, it's greyed out, post a new one|what are the other ways to solve it|nope, next idea please|
is there some trick that saves us the rollback|other choices?|any other way to get payments up|
send the proposal again please, it scrolled away and ran out|what if not that, i mean which other steps would you suggest|
sorry i fell asleep, the proposal is stale, post a new one|anythign else we can try|
i'd like a choice, what other fixes can you offer|is there a way without rollback|the card expired, new one pls|
any other option? I wont approve this|denied. plan b?|give us something less risky|can you suggest something smaller|
make a new proposal|what are the choices apart from that|it says approval no longer valid. can i have another|
is that the only thing you can offer|we said no to that. so what now do you propose|can we do it differently|
is there a softer measure|come up with a different fix|any way around it that needs no downtime|
what can we do instead of restarting|timed out, post it again|second best solution?|
Are there any alternatives that do not involve the production database?|
we're in freeze so no deploys in any direction, what remains|is there something milder than a failover|
with the deny standing, is there something else to try|can i get a fresh card|what other levers do we have|
something else than that?|the approve thing disappeared for me|a workaround maybe? Denied for good reasons|
you got something without touching production data?|that was refused. bring something else|
I'm not pressing that. Offer me another|the card got too old, renew please|what other ways out are there|new card?|
any fix that goes forward instead of back|there must be another way|what about a different approach|
the yes/no is greyed out, need a new one|is there anything gentler for the db|
now that its denied, which possibilities remain|think of something else please|can the bot make another suggestion|
alternatives pls|what would be possible without a change request|Is there a measure that does not interrupt payments?|
I was too slow, it ran out. again pls|give me a list of possible fixes to pick from|
any trick to get us to 6 pm without reverting|Lena's against it. Make us a different offer|
id rather not. what other choices do I have|i looked for the card and its closed. put up another|
can't we fix it in another manner|the refused one is dead. whats next on the list|
is there a variant which doesnt need two signatures|any plan c|what else would you recommend|
need an option that works without the vendor|could we get an alternative that leaves the key as it is|
my button does nothing, it says expired|other remedy ideas than reverting?|
what could be done from our side, if the acquirer doesnt move|the chief wont move. is there another road|
what can we do that a single person may approve|anything that doesnt need the vendor to be awake|have you another idea|
please give one more proposal|card's stale, can you remake it|isnt there anything else|
the approval ran out on me while i was calling. another?|a no from me to this one, but I'm open for others. What have you|
isn't there a way without stopping trade|cant approve, it lapsed. Send a fresh one|what other fix could we go for|
i said no because it resets ranked progress. got something gentler?|anything that doesnt need a client patch?|
card ran out while i was on the phone, put a new one up pls|ok he refused. plan b?|other ideas, without touching the origin|
Could you suggest the same thing but only for one region?|the button does nothing, says expired|theres no button anymore?|
denied, because the ticker must stay. something else?|is there a softer way|could you make a fresh card, this one timed out|
what would you do if rollback was forbidden|any other lever|that proposal is too late now, make a new one|
what else could one do about that noisy alert|the old card is dead since the stop, give us another|got other suggestions|
what about a solution without logging everyone out|they rejected it. whats next on your list|
cant click it anymore, post again|different approach?|is there a cheaper way than failing over|
rollback's not possible because of the migration. other way?|ok not that. what then|
I denied it because it clears carts. Offer something that does not.|next best?|card's expired, another one please|
what are my options|any quick win besides restarting|no replay please. instead?|something that doesnt touch betting?|
can you reissue the button|i missed the window to press. again please|other suggestions welcome|
we cant restart in day time, find something else|denied. next idea|what would be another way out|
can i have the card once more|after the no, did you come up with something better|
Could you suggest a measure for which we need no maintenance window?|too risky. whats the mild version|
where did the approve button go, can you renew it|we dont want to roll back. what remains|
what else is in your toolbox for this|so if not a rollback, what|
the reject was for the timing. propose it a bit later or other?|no good. alternatives please|
do you have something in between|card gone stale, fresh one?|Which other measures come into consideration?|any trick left|
The league said no to a restart. Is there an option that leaves the feed running?|he denied it, what is the alternative|
what if not that, what else is possible|come up with something new please|show cannot be paused. so what can we do|
your button is dead, repost it|the cto refused. Do you see another possibility?|and without scaling? we are out of budget|
other remedies you can suggest|I said no, sorry, the derby is on. What could we do that nobody in the stadium notices?|
you gave one option. are there more|the approval ran out during the meeting. please bring it again|
is there anything else we could try|not that one, something softer pls|the card has expired, can we have a new one|
any way without rolling back? the new menu has to stay|what other choices do we have|
We can't restart during breakfast service. Alternatives?|i clicked too late, offer it again|
ok that was denied, what now can you offer|suggest another way please|do we have other options than the restart|
approve button does nothing, make a fresh one|can you come up with something less drastic|
another proposal pls, she denied that one for good reason|any gentler fix|whats the second best thing|
cant find the card anymore, post it once more|are there different ways out|
i said no because guests are checking in. whats the other way|how else could we fix it|
the proposal timed out while i was driving. new one?|something cheaper than doubling the servers?|a different idea maybe|
could you make a proposal that only hits the one store|what can be done that isnt a rollback|the thing to click vanished|
got anything else up your sleeve|and if i dont like that one, what else is there|could we do it some other way|
can we get a new card, the old says expired|need an option that keeps the promo alive|what would be a milder measure|
the rollback would kill our sale, is there something else|We declined that one. What else could you suggest?|
can i get the approve button again, the message scrolled away and says expired|
anything softer that can be done while guests are here|she denied it cause of checkins. any other road|
my colleague pressed deny by accident, can we have it again|is there an option which does not need downtime|
what about another fix|another one please, this is too risky for saturday|any solution that leaves the tills on|
got a different suggestion|i need a choice, not one thing|offer me an alternative to restarting|
can you post the approval again|is there some middle way|the request ran out before i woke up. can you issue it again|
the button doesnt do anything anymore says its too old|think of something else|what would be the next best measure|
without touching the database please, what is possible then|could there be a fix only for the hotels and not for the shops`;
