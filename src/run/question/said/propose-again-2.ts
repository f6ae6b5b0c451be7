/**
 * What people say who want to know of or want `propose-again`: another way out.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const proposeAgain2 = `the card is dead, make it alive again please|Denied for good reason. Is there another approach?|
do you have something that works during opening hours|can you offer another thing to do|what different can we do|
i overslept the approval, please again|what other measures are possible|no restart please. other suggestion?|
show me other ways to solve it|give us some alternatives we can discuss with the store|
i'd rather not roll back, what other choices|could you renew the proposal|where did the button go, i want to press it|
any other levers|is there a fix that doesnt hurt sales|
the approve thing ran out while we were discussing. give us it again please|is a rollback truly the sole option|
i clicked deny by mistake sorry. can it be offered again|
something that i can do without the engineers, is there another option|what else could one do to get the orders out|
the approve link is greyed out. new one pls|chef vetoed it. other solution?|got a milder idea|
that proposal is history, what can you propose now|i want the card back|what options are on the table beside that|
our ops says no to this. what else would work|anything that doesnt involve a restart?|card is gone, post it again|
button's expired, can i have a new one|something softer maybe|that one got denied. whats plan B|
option without downtime for the tenants please|else?|proposal timed out while I was in the lift, again please|
any way round without touching prod db|rank me other possible actions|no rollback. what else have you got|
I cannot press it any more, it says expired|can we do something without logging people out|give me three more options|
i denied it by mistake, put it up once more|
Since a rollback is out of the question because of the migration: what remains?|any mitigations that only need config|
come up with something else|more ideas|that is too risky for me. something milder?|
the card vanished after the restart, re-post|is there any fix that leaves CHANGE in place|any other way?|
fresh proposal please, situation has changed|we'd rather not scale, budget. other choice?|
I cant find the approve button anymore|button doesn't work, make another|other ways?|
surgery is running, so no restart. another suggestion?|suggest something different|a less risky variant?|
could you offer me something that affects only that one tenant|nope. next?|the proposal lapsed over night, renew it|
is there no option that keeps the new schema|I said no because it kicks out all sessions. what else could be done|
Restart denied, fair. Are there gentler measures?|
i came back from the toilet and the button is grey. can you give me another|
The situation has moved on. Is there a new suggestion?|
no rollback possible, schema is one way. so which options are left|other way?|new button pls|less risky one?|
what other remedies come to mind|propose something that doesn't need root|
another approach please, that one is politically dead|can the proposal be refreshed, it ran out|
got a version with less downtime?|what is there besides restarting|so what remains if not that|
i let it expire, sorry. anew please|give me something reversible instead|one more alternative please, cheaper|
other mitigations?|what can we do without involving the vendor|what else is in the toolbox|
got another arrow in the quiver|is there a kinder cure|second suggestion?|ok not that. what else is in the box|
the card vanished when i came back from lunch, can i have it again|they said no to the rollback, so plan b?|
give me another suggestion, the vendor forbids failover in the day|any other way out that doesnt kick drivers off|
do we have options or only this one|is there an alternative that leaves the new fares in|what other moves do we have|
new offer please, I denied since it was exam time|cant press it, it says too old|a smaller step than that?|
is there anything that can be done from our side and not the airline's|whats the second best|
need something that doesnt need a human in the office|i was too late to click, put it up again|
got denied bc of the freeze, what else is allowed|show me the button again|no rollback in exam week. other route?|
any workaround for the gates|that didnt help, next idea|
Since the failover was refused, what would be your next suggestion?|the approval timed out, send a new one|
have you got anything else|can we do it in some other way, restart is not ok in the day|
the card is stale, make a fresh one|which other levers are there|so what can we do instead|
a proposal that my boss will swallow pls|i said no too quickly, offer it again|plan c|
what do we do now that it was turned down|what could one do without approval of the airline|
i missed the window, can you send that card another time|isnt there something milder|
what if not a restart... any different suggestion|the dba says no way, give us another path|are there other choices|
Is there any option that keeps the trips running?|what else could help|one more idea?|how else can we fix it|
next best thing?|can you think of another remedy than going back|
we cant restart in exam time so come up with something else|ok so rollback is blocked by the migration, what now|
before i wake the whole team, is there another fix|the approval button is dead|yours got denied. bring another|
Any alternatives that the owner of COMPONENT could accept?|
different proposal please, ours is a railway and not a website|is the rollback the only way out|
anything i can do by hand to ease it|it timed out before the chief could click. renew it|suggestion 2?|
give us something we can do while boarding|not feasible, sorry. what else|is there a softer option than failing over|
anything without downtime|another approach maybe|we denied it as it would log out pupils. have you one which doesnt|
the button's greyed out|what are our other choices if the vendor says no|
the owner said over my dead body. do you have another one|can you make a new button, this one lapsed|
what would you do if rollback was impossible|any fix that we may do in the freeze|
let me see all the options not just the first|customers wont stand a restart. what else do you have|
the first proposal is dead, any successor|what other fix, the cause is known so there must be more than one|
i can't click it any more`;
