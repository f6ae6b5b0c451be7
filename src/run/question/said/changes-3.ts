/**
 * What people say who want to know of or want `changes`: what was changed, and by whom.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const changes3 = `what else went out to COMPONENT today|what changed on the broker this week|was there a release at the gateway today|
anything shipped on COMPONENT since the freeze?|show me what CHANGE does to the schema|
what did that config commit change exactly|CHANGE, what's in it|did someone edit alert rules lately|
what went live today|diff of CHANGE?|did something ship in the last hour|Who deployed what this afternoon?|
last five deploys please|did anyone flip flags today|what else was in tuesday's ingress rollout|
who shipped what since noon|does CHANGE touch the tax code|anything rolled out by the infra guys?|
other changes in dispatch this week?|did infra do something in the night, any deploy|
which versions went out this weekend|what did the cms people alter yesterday|what was in yesterday's app version|
did other vms get moved today|what went out since lunch|what does CHANGE change, in fact|
anything deployed on COMPONENT today?|who released something between 2 and 3|list of changes between midnight and 2|
what changed in the last 24h|who deployed on the form server|what was deployed on the brokers this week|
show diff of CHANGE|what did the vendor change on COMPONENT|what is in CHANGE|
has anybody touched the db in the last days|what else went live between 9 and 10|which files did CHANGE touch|
has the outsourcer put anything in since monday|what is new in CHANGE|any config edits this afternoon|
what was altered on the gateways last week|who put what live yesterday|was there a release of billing this month|
whats the content of CHANGE in short|what changes were made to dns this week|
anything new in the portal since yesterday evening|what got shipped with CHANGE|
what did they change in the room and on the hosts yesterday|whats different between yesterdays build and this one|
what else went to COMPONENT today except my thing|show me what CHANGE really changed, the description is useless|
what went out today|Which releases did we have on COMPONENT this week and from whom?|
Has anybody altered the message bus this week|diff of CHANGE please|
who shipped something to COMPONENT in the last two days|what landed in prod since friday|
Is there a list of all deployments of today?|did anyone release something around 22:00|
what did they alter in COMPONENT this week|was there any deployment in the afternoon|
what is different from yesterday in COMPONENT|CHANGE, what's in there?|did anything of COMPONENT move in the last 24h|
was COMPONENT's config touched today|anything rolled out shortly before it started|which pull requests went in today|
has the vendor or anyone of us put something new in since yesterday|what did the platform people roll out on tuesday|
show me the difference CHANGE makes|what's been altered and by whom`;
