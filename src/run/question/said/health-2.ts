/**
 * What people say who want to know of or want `health`: how a component is now.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const health2 = `apart from the chat everything fine?|are the neighbours of COMPONENT healthy|COMPONENT - dead or alive?|
does COMPONENT work again since the restart|are replays up|is the backend for the scoreboard doing fine|
hey whats with COMPONENT, good?|is there something else that is red|tell me COMPONENT is ok|what is still alive|
just for the checklist: payments ok? tickets ok? mails ok?|I will restart nothing, just tell me if COMPONENT is well|
is the stuff around it all right|COMPONENT seems sleepy. is it all right?|is voting backend fine now|
COMPONENT gives me the creeps, is it really fine|would you say COMPONENT is fit|what else is limping|
comments, search, login: working?|i'm about to deploy to COMPONENT, is it in a fit state|
Closing my laptop soon. Is COMPONENT ok as we speak?|
nobody investigates any more, so tell me at least if the store is up|is COMPONENT alright again|
can you tell me if COMPONENT is up at this moment|stupid question maybe but does COMPONENT still run|
COMPONENT looks grey on my board, is it alive|anything else on fire besides COMPONENT|
is the warehouse side healthy while COMPONENT is down|give COMPONENT a check, green or red|
hi from the data team, is COMPONENT ok or should our load wait|besides checkout everything is ok?|
does COMPONENT answer normally again|Is COMPONENT impaired as well or is it just noise on my dashboard?|
so COMPONENT is fine and only COMPONENT is sick?|any other services wobbling?|how is our COMPONENT feeling today|
is everything else in the shop backend behaving|tell me COMPONENT is not dead|
is the label printing service COMPONENT up|Are all the neighbours of COMPONENT healthy too|which parts do still work|
did COMPONENT catch anything from this or is it healthy|and the database, is that one well?|
is COMPONENT sick or just slow to wake up|everything downstream of COMPONENT good?|
nothing wrong with COMPONENT right now, right?|quick health of COMPONENT pls|
are the other systems ok, asking for the night shift in the depot|is COMPONENT steady at the moment|
does COMPONENT run in normal condition now|how do all the services look now|
ok its over for checkout, but COMPONENT, is that healthy too?|since the rollback is COMPONENT running clean|
before I start my batch in finance: COMPONENT in good condition?|is there anything else not right in the house|
COMPONENT still red?|does COMPONENT get orders in again|is at least COMPONENT up so i can print|
tell the depot whether COMPONENT is usable please, is it up|the stock service lives?|everything green?|
did the reboot leave COMPONENT in one piece, is it ok now|only payments broken or other parts also limping|
how is the health of the hotel systems overall|for the morning meeting: state of COMPONENT now|
and what about our side, COMPONENT, sane?|pls check if COMPONENT is fine, we start inventory at 8|
are the databases ok|is COMPONENT down or is it my laptop|
Now that the rollback is through, are all the systems sound?|do i have a healthy COMPONENT or not|
COMPONENT shows me a spinning wheel, ok at your end?|which systems are currently fine|
any component still with problems?|COMPONENT breathing?|is COMPONENT good for our nightly export|
and how are the tills doing, service wise|does everything run in the warehouse systems|
how is COMPONENT after the restart|is there trouble in COMPONENT right now|is COMPONENT available|the rest works?|
Evening shift here, before i start my run: is COMPONENT in order?|its mended they say. COMPONENT too?|
i see COMPONENT in yellow since the false alert, is it actually fine|you only talk about COMPONENT. how is the rest|
got burned last time so i ask first: is COMPONENT up and well|so which services are not ok yet|
COMPONENT back among the living?|are the farm gateways ok|could you confirm COMPONENT works fine now|
COMPONENT all good?|can i rely on COMPONENT for the rest of my shift, is it well now|
apart from the tills, whats broken whats not|is COMPONENT suffering too|how well is COMPONENT|is dns healthy|
rest of the platform ok or is it spreading to other things|is COMPONENT healthy|radius ok?|voice core is fine?|
the other region is all right i hope|anything else wobbling|does COMPONENT look normal to you or is it sick too|
billing alive?|which services are still working|is the EHR ok|does COMPONENT still work|hows the replica|
and the backups, are they running|is moodle alright otherwise|the auth service is not sick too, is it|
what can we still rely on|check-in: COMPONENT, COMPONENT, both fine?|scada side ok?|is the control plane alive|
is anything else red|rest fine?|COMPONENT too or is that one good|is storage healthy now|
anything degraded besides COMPONENT|tell me whats green|is COMPONENT up and answering|
the rest of the cluster, alright?|do the other databases run normally|phones ok, only web is out?|is the ldap ok now|
quick check on COMPONENT for me|we depend on COMPONENT for billing, is it in good shape at the moment|
is the standby fit|sanity check: COMPONENT fine?|does mail still work|vpn okay?|are all shards healthy|
is the object store fine|any problem with COMPONENT at this moment|pls confirm COMPONENT is healthy|
we're a downstream team: is COMPONENT usable right now|does everything else run|are the other clusters clean|
does billing run|overall health?|COMPONENT good to go?|is the mri archive up|
any other alarms or is it just this one thing that's ill|
I'm about to deploy something unrelated. Is COMPONENT in order at present?|
before the ward round starts: do all the other systems work|we had COMPONENT tumble along last time. is it fine today|
Our team only uses COMPONENT. Do we have to worry, is it well?|COMPONENT healthy?|rest ok?|db fine?|
others?? are they fine|is the hpc scheduler running fine|how fares COMPONENT|are the nameservers all answering|
what about COMPONENT, is that ok|does the vpn for doctors work|any trouble with COMPONENT or is it clean|
is the billing pipeline sound|are backups fine|is the ring healthy|do the portals work|
is COMPONENT back in a good state|does anything else look off|are the meters' gateways okay|who else is coughing|
COMPONENT fit as a fiddle?|anybody else in the fleet feeling unwell|is COMPONENT fine or is it only pretending|
ok so COMPONENT is on fire, but whats still standing|
Are the rest of the services alright, or should I be looking over my shoulder?|
dispatch supervisor here, does COMPONENT work at this minute yes or no|
is it us or them that is sick, I mean is our COMPONENT in good shape|anything else limping besides this|
can i rely on COMPONENT for the night run|does the thing that does the seat maps still tick|
everything green appart from that one?|i don't own COMPONENT but we lean on it, hows it doing|
we use COMPONENT for the payout run at noon, is it usable|are the databases happy at least|
which bits of the estate are okay and which not|COMPONENT alive or zombie|all other parts good?|
Does COMPONENT answer at all?|i got rid of the old pods, does COMPONENT look right now|
is the backup one okay, I mean before we lean on it|can dispatch trust COMPONENT as of this minute|
i ask as the exam admin: portal okay, y/n|what else is broken or is it the only one|How is COMPONENT feeling today|
rest of the fleet ok?|is my service COMPONENT okay, we share the node|are the queues behind it in a good state|
does anything work at all|which systems can my agents still use|is COMPONENT reachable|
the neighbours of COMPONENT, are they fine|all clear on COMPONENT or still broken|did COMPONENT survive|
before I move the gala's traffic over: COMPONENT in order?|
is it COMPONENT thats sick or does it just look so on my board, is it ok?|whats working|
do the ticket machines servers run fine|quick check on COMPONENT pls, well or unwell|is my stuff ok, COMPONENT|
are the other regions okay|has COMPONENT caught the same illness|What state is COMPONENT in?|
anything unhealthy apart from it|vendor wants to know whether our COMPONENT runs|
no summary please, just is COMPONENT ok|the rollback hit COMPONENT too i think, is it running|
is COMPONENT slow or dead or fine|im going to deploy COMPONENT in 5 min unless its sick. is it?|
after the failover, is the second site holding its health|which services are untouched by this|
cert is new now, is COMPONENT happy with it|COMPONENT works for me, does it work in general|
before my shift starts, tell me what works and what doesnt of our systems|
after lunch is anything still red apart from COMPONENT|what about COMPONENT, good again?|and COMPONENT?? fine?|
my team only cares for COMPONENT, does it do its job|is there any system i shouldnt trust right now|
hows the rest doing|is COMPONENT in a condition to take the night batch|are the payments and the mails intact|
hi its Ole from signalling, is COMPONENT alright|do i have to worry about COMPONENT or is it fine|
is COMPONENT green at this time|after CHANGE is COMPONENT still in good health|
what else is not ok, before i go in front of the press|does COMPONENT hold up|
before i answer the owner: is his COMPONENT healthy|forget the incident, does everything apart from that run|
COMPONENT again ok?|is COMPONENT now the next one to die or is it well`;
