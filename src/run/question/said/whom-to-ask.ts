/**
 * What people say who want to know of or want `whom-to-ask`: a person to turn to.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const whomToAsk = `who has to fix CHANGE|who has to fix CHANGE before it goes out again|who must repair this release|
who should mend it properly|whose job is it to fix CHANGE|which team has to fix the code now|can you get them in here|
can you ring them|ring them please|can you call them|bring the COMPONENT people in here|
can you invite them to this channel|loop in the COMPONENT team|add someone of COMPONENT to the call|who do I wake|
who should I call|who knows this code|need a human who understands COMPONENT, name?|
whom shall I ring at this ungodly hour|who can help with postgres locks|best person to ask about CHANGE?|
I can't reach Joao, who's next in the chain|do we need to escalate, and to whom|
who has access to the provider's console|is there someone in the US timezone still awake who could take that|
who else should be in here|who do I shout at|To whom can I turn for the firewall?|
who's the expert for kafka in this company|contact at the payment provider?|which human can explain me that flag|
who would know whether it's safe to drop that table|I've no idea about this service, who has|
name and number of somebody from networking please|whose bed am I going to ruin|the on call isn't picking up. who now|
who to loop in from security|who can give me db root|anyone I should pull in from the vendor side|
the runbook says call Klaus but Klaus retired in spring, so which living person would I ring about the message broker|
i could restore the table myself but would prefer to speak with an adult first, who would that be at this hour|
whom do I wake up for this|Who can help me with COMPONENT?|who knows about this stuff|
should I ping the dba or the network guys|I'm alone on shift and I'm scared to break something, who do I turn to?|
escalate to who?|Which person could explain me this part of the system?|who do we contact at the provider|
whom must I inform according to the process|to who I can ask for the access|
Do I need to get the CTO out of bed for this one?|who's the right person to talk to about the certificate|
anyone I should loop in|who would know why CHANGE was made|
Next escalation level is who, if the on-call doesn't pick up?|who from security do I phone|
is there a human I can speak to about this|who do i page|Nobody answers in the ops channel. To whom should I go now?|
who takes the decision about telling customers, so I can call them|which expert should be on the bridge|
tell me please the good person for questions about the database|
who has seen something like this before and could advise|who to bug about this|
it is 4 am, I'm new, the runbook is empty and my mentor is on holiday, please who can I ring?|who shoud i cal|
who do I call|whom should I call|who should I wake up|whom do I wake for COMPONENT|who do I page for that|
who should I page|who should I ask|who can I ask|who do I ask about COMPONENT|whom can I contact|who to contact|
contact?|who knows COMPONENT|who knows about this|who knows the most about COMPONENT|who can help|who can help me|
who can help with COMPONENT|who could explain this code to me|who should be in the call|who should join|
who else should be here|who else do we need|do we need somebody else|do I have to wake somebody|should I wake someone|
should we escalate|to whom do I escalate|who do I escalate to|escalate where|escalation path?|
who is next in the chain|nobody picks up, who is next|the on-call doesn't answer, who else|
who is the right person for that|who is the expert for COMPONENT|who is my contact at the provider|
who do I talk to at the vendor|who informs the customers, whom do I tell|whom should I inform|
who has to know about this|does my boss need to know|who from payments is awake|
is anyone from the COMPONENT team awake|is the author of CHANGE around|get me a name|need a human, who|
which number do I dial|is there someone who understands certificates|who has access to that database|
who can give me access|do customers need to know, and who tells them|who do we get out of bed|
who of COMPONENT is awake|who do I ask before I roll back|who do I ask about it|which team should I ping|
who is the expert on COMPONENT|do we need anybody else|who knows CHANGE|anyone at COMPONENT awake|
is anybody from COMPONENT around|who is around|who can look at this with me|is anyone of COMPONENT awake|
who is the right person for COMPONENT|their account manager wants an engineer on the call, who's the right one|
who in security should hear about this tonight|who should i contact if it gets worse, i'm only here till six|
who do I phone, this is a hospital and i can't wait for a ticket|
who wrote that locking code, I need to talk to them tomorrow|
at what point should I wake my senior, and which one of them|it's 2am and trucks leave at 4, who can I get out of bed|
who has a contact at the partner|who's the contact at the cdn tonight|should the head of claims be informed, or who|
whom do i bug about the release pipeline, dev tools or sre|and lena's asleep, so who else knows this|
who's got admin on the billing account, need them asap|who do i have to shout at to get a dba in here|
I'd rather not wake the whole team, so who's the one person who could help with kafka|
it's nearly midnight and I have no rights to press this, who could I call that has|
my secondary isnt picking up, hwo else do i get out of bed|Which person would know about the old billing database?|
nobody from network is here. whom do i phone|is this bad enough to call the CTO, or who comes before that|
i dont know anybody in this company yet, whom do i ask about the queue|escalate to whom? manager or platform lead?|
who can i wake for oracle stuff, last time we had that guy from Brno|Who would be best to get on the bridge for this?|
my boss is on a plane, who do i call then|whose phone should ring nwo|
Should I bother the head of it with this or someone lower?|its sunday, the barcode poeple are off, who do i ring|
The DBA is on holiday, who stands in for her?|Whos the right person to drag into this|
Who knows this old perl thing, is there anyone left to ask?|i need to get someone up for this, whos teh best pick|
hwo do I wake up|
It's half past three and I'm alone on shift, is there a human being that I could get out of bed for this?|
hwo do i bug for db access|do I ring the network guys or the dbas|whom I must to inform|
hwo do i page if COMPONENT ppl dont answer|who would know why that setting was chosen back then|
Should I bring in the vendor, or rather somebody from our own side first?|whose number do I dial|who to contcat|
to which manager should this go when it takes longer than an hour and we breach the contract|
got a name for me, someone who can sort this|
I am the only one on the night shift, I don't have the rights for this system and I need to know who I shuold get out of bed|
If the supplier's hotline does not pick up, which of our managers would be the right one for me to turn to?|
whom do i wake|who can help with this|is there somebody i can ask about CHANGE|whos the best person to get out of bed|
i cant approve alone, who do i ring|any expert around|should i page someone and who|who do i talk to at the provider|
need a second pair of eyes, who|who could explain that config to me|whom should we get on the bridge|
who understands COMPONENT enough to help|who do i bug about it|who do i turn to if the dba doesnt pick up|
who might know why it was built like that|escalation contact?|whos awake that can help|
which human should i drag into this|got nobody here who knows kafka, who to ask|who else should be in this channel|
who do i contact at 3am for a payment outage|whose phone do i make ring|who would know how to undo this|whom to page|
deploy guy is asleep, who else could i ask|nobody approves, whose phone should i ring|
im out of ideas, whom can i wake for help|Who should I call about this?|
Who can help us with this at 3 in the morning?|
I don't know the engineers, whom should I ask about the failed payments?|and who can i ask about that|
Who knows more about COMPONENT and could join us?|who do we page for this|
Before I wake my boss, is there someone better to call first?|Which person would be the right one to fetch for help?|
is there an expert i could talk to|Whom can I turn to if the rollback goes wrong?|who would know|
Who else should be in this channel, in your opinion?|Should I ring the database people or the network people?|
need help here, who do I contact|Who at the provider could we ring?|
I am alone on the night desk, who is there to help me?|Whom should I escalate to?|
who to call if COMPONENT breaks again while you are muted|who can explain CHANGE to me|
Is there anybody I can ask about the customer data question?|who do i bother for this|
Could you recommend someone to pull in?|who should be woken up for this|
Which colleague would you ask for help with COMPONENT?|I need a human, whom do I get?|
who's the right contact for a problem like this|Whom would you call first?|
The owner does not pick up, whom else could I call?|whom do I wake for that|who should be paged|
I'm stuck with the replica, who's the expert|whom do we escalate to|should I ring the db on-call or networks|
who to ask about the failover|which person do I ping for the card vendor|do we need to get security out of bed|
who would know about that setting|whom should I ask|anyone I should pull in|who else needs to be in here|
who can read these traces, I cant|just joined, I'm no dba, who could assist|
need a human who understands COMPONENT, who|who do I contact at the vendor|
is it worth waking the payments lead, or somebody else|who to page|who could tell me more about CHANGE|
to whom do I turn if it breaks again at night|whom can I bother at this hour|
is there someone I can talk to about our certs|who do i call before this gets ugly|
which colleague has dealt with such a thing, I want to ask them|whos the right person to get on the bridge|
the owner is on holiday, who else could I call about it|I dont dare approve that alone, who can I ask for advice|
whom do I call|who should I wake|whom do I page for that|the approver is on holiday, who do I ask instead|
who knows the database well enough to help us|should I wake the dba or the network people|and whom do we ask|
need a hand with COMPONENT, who do I turn to|who do I escalate to if nobody answers|
before I approve I want an expert opinion, from whom|which person would know that setting|
who is worth waking at 3 in the morning for this|do we need someone from the vendor, and whom|
whos the right one to ring|who do I talk to about the lost orders|nobody here knows kafka, who can we get|
who else ought to be in this call|whom should I contact about the refunds|who shall I ping next|
on-call does not pick up, whom now|is there someone who has seen this before and could help|
whats the best person to ask about the certificate|who would understand these stack traces|
and if she doesnt answer, whom then|I cant decide this alone, who should I consult|
whom can I ask about the database at this hour|who can help me with it|and whom to page?|who knows this system best|
I am alone on shift, who do I need to phone for help|which person can explain the pool to me|
to whom must I turn if the clinic director asks for help|is there an expert for that|
who would be the right contact for network questions|whom shall we bring into the call|
do I page the dba or the network guys|who else should be in this room|who could know more about CHANGE|
whom do I escalate to|where do I get help now, nobody answers|is it worth to wake Ana or another person|
we need someone who understands certificates, who is that|who should I contact first|
Do I have to inform someone by phone, and whom|who did solve it last time so I can ask him|
who is the person to speak with about payments|which colleague is awake and can assist me|
who in india can we disturb for this|whom to ask|a name please that I can call for support with COMPONENT|
whom do i contact|who could help with the db|whom do i ask about COMPONENT|who should we get in here|
whos best to call now|need help, who do i ping|who knows COMPONENT well|who can explain this to me|
who to ring at this hour|im stuck, whom to ask|do i need to wake someone|who do we pull in|
whom should i page about CHANGE|anyone i can call for payments|which person do i ask|who to bother at 3am|
escalate to whom|should i call the db people|first shift, who do i call|nobody approves, whom do i page|
I'm alone on the night shift and out of my depth, whom should I call|
the dba on duty doesn't pick up and the database is crying, who else could I wake for this|
My boss tells me to escalate but not to whom, who would be the right person to escalate to|
You can't see into the mainframe, you told me so, then who can I ask about the mainframe|
it's about money that went to the wrong accounts and I'm shaking, which person do I need to contact first|
before I page half of the company at two in the morning, who can really help with COMPONENT|
somebody here must understand that strange token error, who knows about these things|
The owner's on holiday and her deputy is sick, so to whom do I turn with a broken export|
i don't want to bother the wrong engineer on a sunday, who's the best one to speak to about the cache|
when the vendor's api is down do we have a contact over there that I can phone, and who is it|
you were no help so far, no offence, so which human should I get on the line|
we need someone who has done a failover before and isn't afraid of it, who would you page|
Which expert should I pull into the call, the customer is asking for one and I nodded without having any|
I don't know anyone in this company yet, so who do I talk to when the shop has no prices|
who should I wake if it gets worse at night, my list of numbers is from last year|
the security hotline sent me to IT and IT sent me here, whom do I go to with a leaked password|
Can you tell me a person who could explain the history of this odd setting, the docs are silent|
is it better to ring the network guys or the platform guys with this one, I only have one call left in me|
as incident lead for the first time, which people do I need to bring in to get COMPONENT sorted out|
the release manager has left the building and CHANGE is stuck half way, who's the one to ask now|
youre clearly out of ideas and so am i, its 3am and my hands are cold, who can i call for help|whom should i wake|
who do we need in here|who would know about that|anyone i should ask|whom do i bug for it|who to escalate to|
who's the right person for it|do i need to get someone up|should i call the dba or the vendor|
who can explain that to me|which person do i ring|whom do i ping about CHANGE|who else should be in the call|
someone who knows that code?|who can i ask at this hour|who should take the follow ups|
who ought to own the follow-ups|who takes care of the rest afterwards|dba on call doesn't pick up, who's next to ring|
who do i get out of bed for COMPONENT|is there anyone who knows the queueing stuff and is awake|
nobody of the network guys answers, whom do i bug now|who at the district should we ring|
whom do i wake for the vpn stuff|who do i drag out of bed|who'd know about this|
need a human that understands COMPONENT, who|if i may wake exactly one person, which one|
is there anyone who's seen this code before i could call|who can help me here|
should i call the dba or the network guy|i'm stuck and alone, who do i ring|any expert on COMPONENT that's awake|
the owner's not answering, who's next|do i escalate, and to whom|who is the right person to explain that deny to me|
whos my best bet for vault questions|who did sort it out last time, so i can phone them|
legal must know or not? who do i notify|whose number do i dial when COMPONENT's on fire|whom can i ask abt the ledger|
who knows postgres vacuum stuff around here|whos best to page for help now|who could help us w this|
owner doesnt pick up, whom do I try next|should I page the dba or network|any kafka expert I can bug|
who can explain that setting to me|whom do I ring at the psp|who to contact at aws for this|
whom should we get out of bed|alone on shift, who do I get for help|who has experience w failovers|
is there anybody I could ask about CHANGE|whos the right person to talk to re double charges|
do I need to call someone from security|who would know why this limit exists|who do I turn to if its the vendor|
who to pull in|which people should I page, its sunday|who can I ask if the owner is on vacation|
whom do i bother first at this hour|who do we escalate to if nobody answers|rollback failed, who can I get for help|
its the cert, whom do I ask for a new one|customers are angry and owner is off, who do i call|
im not a db person, who can help me w that lock|graph makes no sense to me, who could read it w me|who can help here|
support here, who do I ask about the database|should I wake somebody|who knows this part the best|
to who i can speak about the partner api|i need a human, who|do I have to get someone out of bed for that, and whom|
who would know about CHANGE|it was denied, to whom can i turn now|is there an expert for COMPONENT I could ask|
who do i phone if you are stopped|contact person for this?|just joined, who should I be talking to about this outage|
who do we page for help with payments|my first week, i dont know who to ask|and who do I call at night|
which person must i contact if it comes back|do we need to involve someone from security, who|whos good with queues|
whom should we pull in|who from engineering can talk to my customer|who's the right one to ask why this happened|
before I wake my boss, is there someone better to call|who should i bother with a question on COMPONENT|
whom do i ask if it can wait until morning|who do i talk to about this|who knows about COMPONENT|
should i page someone, and if so who|who would know why the cache was resized|
nobody answers on the on-call phone, who else can i try|do we need to get anyone else in|
who's the expert on postgres here|is there anyone i can ask about CHANGE|whos the best person to bring in|
i'm new and alone on shift, who do i turn to|which people should be in the call|who can explain COMPONENT to me|
do i have to wake my boss for that or is someone else better|who to ping|
who has dealt with this before and could help|who can tell me more|contact for the bank's gateway?|
who do i ask for db access help|whom should support call when customers cant pay|who else needs to be paged|
who would be a good person to ask about the leak|got a name i can call|it's 4am, whose phone do i ring|
who is around that could lend a hand|who knows this stuff|before i wake my boss, is there somebody better to call|
the owner is unreachable, who's next|i can't approve it alone, whom do i call to help|
who understands the payment flow|who do i phone|whom should we wake for the database|
who could tell me why CHANGE was done that way|is there a person who can help with certs|who should join the call|
and who do i ask|whom to contact at the vendor|who would you page|anyone in the asia office i could ask|
who fixed COMPONENT last time, i'd like to call that person for help|does someone need to be woken up? who|
who knows the most about it|who else can help us out|who shoud i call|who is a good one to wake at this hour|
i don't get the logs, who can i ask to read them with me|whom do i pull in|
customers yell at me and i can't reach anyone, who do i call|whom shall i ask about the proposal|
who speaks kubernetes around here|is somebody else i should get on the phone|
who do we need for the failover, whom to call|who might know more on that cert|which colleague can assist me|
who to escalate this to after hours|can somebody with db knowledge help, who would that be|who should i bring in next|
is there an expert for COMPONENT i could ping|i feel bad waking people, but who would be the right one|who cna i ask|
who is the go-to person for network stuff|who can help us here|who should we wake|
is there someone who understands the old COBOL part, who do i ring|who shall i ask about the migration|
i need a human that knows COMPONENT, who|nobody picks up. who next|who could tell me whether it is safe|
should i page dba or network|Who would be the right contact for the settlement question?|whom to drag out of bed|
best person to phone on this?|its denied and we're stuck, who do we pull in|who do I need in the bridge|
anyone i can ask for help with COMPONENT? who|the dba doesnt answer. who then|who's the one to ring at night for this|
which expert do we need|who can explain the deny policy to us, which human|who do we bring in on the vendor side|
whom would you ask|who else could help, im out of ideas|who should get on the call|
to whom do we turn if dba is asleep|Lena denied and nobody else here knows it. who could judge that|
whom in treasury do i phone|who is good with the exporter|which person do i grab for a second opinion|
who could i wake without being killed|who do we need to involve now|got a contact for the acquirer?|
who can lift us out of this, need a specialist|who has the phone number worth dialing here|
the chief is unreachable, who is next in line|whom shall I bother|who can decide technically if thats safe, a name|
who to wake for a key problem|who would know why it was built so|who in risk can I phone about it|
who's the wise old man for the exporter|nobody from netcode answers, who else can I ring at this hour|
who knows about drm and is awake|whom should I get out of bed|which human can I talk to about the cms|
who else should be woken|I'm alone here, who do I call|somebody who knows the ticker code?|
whom can i ask if stopping was right|who knows more about this|is there someone from ranking around who could help|
who should i phone|Which colleague has seen this kind of thing before, I need advice|
who can help me with the scanners on site|whom to escalate to|need a db person, who is there|
who would know about seat locks|who at our place talks to the vendor|who else can help|who to wake|
any expert for that parser|whom can i call at the provider|who could know|
he stopped it and went offline. who else can i turn to|who here understands that alert|
Whom do I contact when I disagree with the false alarm verdict?|get me a name of someone who knows drm|
who'd be the best person to wake for this|need a human who understands kafka, who|who could take this over from me|
whom would you wake|I am only the intern, who must I call?|anyone i can consult about that alert|
who's able to help on the payment side right now|tom is out. who instead|to whom shall I turn with this|
whom do i bother first|who do we have for voting stuff, i need advice|whom do i alert in the studio|
First time on call and alone. Who do I ring?|The vendor hotline is a bot. which person do we call|
who can i call about this|who do i wake for that|who could help me with it at this hour|
which person do i phone at the bank|who do I turn to when the on call does not pick up|
is there an expert for the tills|who should be in this call|
Who would be the right contact for a question on the refunds?|who would know why the setting is like that|
who to page next|who can explain the label format to us|i dont get an answer from anybody, who else is there|
on call doesnt answer, who else do i try|who can tell me more about the refunds|who would you ask|
who should we bring in|who do i speak to about compensation for stores, which person in tech knows the numbers|
who can i talk to about CHANGE|I would like to speak with someone who understands the price feed. With whom?|
who should i ring at 4 in the morning|who was involved that i can ask|
which colleague can help me with the scanner login|who has experience with COMPONENT|
who could explain this to me in person|who helps me here|to whom do i go with my question about the invoices|
who can look at my store's router, whom do i call|do i call the vendor or our people|whom do we escalate it to|
who can answer that|who would be the one to call when the label printer server is dead|
whom in engineering can i talk to for five minutes|who can help the store in person|
who can i ring at this hour that knows ceph|who do I phone at the vendor|who's good with oracle|
Which human should I escalate this to?|need someone who understands diameter. who|who can help me with mirth at night|
should i call the manager on duty or who|escalate to?|is there a dba awake i could ask|
who knows postgres internals here|is there anyone I can ask who has seen this kind of thing|do I call the TSO or who|
which colleague has experience with COMPONENT replication|do we have someone for bgp on a sunday|
the on-call does not pick up. who's next|I'm alone here and out of my depth, who can i turn to|
who helps with hl7 stuff after hours|Can you tell me whom to contact if it gets critical?|
who'd be the best person to ask about the lock thing|whom do I call when you don't know either|
anyone with a clue about infiniband i could ring|who of the night crew knows the scada side|
who can explain the ring topology to me|whom to notify in the hospital management|whose sleep should i ruin|
which grown up can I get|who do i ring at this hour|is there a human i can ask about this|whom should I wake for it|
who could help me here, im alone on shift|which person do we fetch if it gets worse|
whom do i call, vendor or our own people|need an expert, who|Who is the right one to page now?|
im only the intern, who do i turn to|who can i bother with that at 3am|anyone i should talk to before i touch it|
who can tell me more on that|do i call the vendor or the dba|who is worth waking|nobody here knows kafka, who does|
which colleague would know|whom can I phone about this, it's urgent|who else to get on the bridge|
who can i ask about the old fares code|Whom should the station manager contact?|
nobody approves and nobody answers, who can i phone|whom do we pull in when it's the vendor|
who knows the fare engine well enough to ask|whom to contact at night|whos the person to talk to about it|
i need help, who to page|is there someone from the airline i can call|whom at the vendor do i ask|im stuck, who helps|
who could explain the signalling part to us|we are two newbies on shift, whom do we ask|
who do you suggest i call first|who would know the old mainframe|the cause is in code nobody knows. who could i ask|
which human do i talk to when the approver is away|page team billing please|page the billing team please, they should own this|can you page the team that owns it|
page whoever owns COMPONENT|get the owners paged`;
