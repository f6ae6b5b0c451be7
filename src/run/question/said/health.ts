/**
 * What people say who want to know of or want `health`: how a component is now.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const health = `is COMPONENT ok now|COMPONENT ok now?|is COMPONENT healthy now|and COMPONENT, is it all right now|COMPONENT ok?|
is COMPONENT up|how's COMPONENT doing|COMPONENT still breathing or shall I fetch a priest|
and COMPONENT? how does that one look|is COMPONENT serving traffic at the moment|COMPONENT alive??|
does COMPONENT look healthy to you, grafana won't load on my phone|Tell me the state of COMPONENT please|
COMPONENT slow or just me|is COMPONENT green|is the db itself fine right now|COMPONENT behaving itself currently?|
hows redis looking|
what does COMPONENT look like from where you sit, I get timeouts from the vpn but the vpn is rubbish anyway|
my dashboards say COMPONENT is red, do you see it the same way|COMPONENT down or flapping?|
any issue with COMPONENT at the moment|is kafka happy|are all replicas of COMPONENT ready|
Can you check if COMPONENT is responding, I am in train and have only slack|COMPONENT status pls|
is anything else than COMPONENT sick right now|readiness probes on COMPONENT passing?|everything ok on COMPONENT's side?|
is COMPONENT throwing 5xx at this moment|COMPONENT seems dead to me, confirm?|quick pulse check on COMPONENT|
before I let the batch loose again I'd like to know whether COMPONENT is in a fit state, last time I trusted the graph and regretted it|
how is COMPONENT doing at the moment|
Hi! first day on the rota so maybe dumb, but is COMPONENT actually running right now or is it down?|COMPONENT still alive??|
Could you kindly tell me in which condition COMPONENT finds itself?|is everything fine with COMPONENT or should I worry|
any errors on COMPONENT at present|How healthy does COMPONENT look from where you sit?|state of COMPONENT pls|
COMPONENT answers slowly for me, do you see the same thing?|My dashboards won't load on the train. Is COMPONENT green?|
and COMPONENT, does it breathe?|I'm about to start a demo that leans on COMPONENT, is it in good shape?|
COMPONENT: red, yellow, green?|is COMPONENT degraded or dead|are all the instances of COMPONENT passing their health checks|
what does COMPONENT look like just now|COMPONENT is it marching well?|
you only ever talk about the one service. What about COMPONENT, how's that one?|does COMPONENT have any trouble currently|
COMPONENT down again or what|sanity check, COMPONENT is serving ok right|
In which state is the COMPONENT now please, running or stopped|Tell me honestly whether COMPONENT is holding up.|
honestly COMPONENT has been a joke all week, so is it even standing right now?|
is compnent COMPONENT runing fine?? cant see anyhting from my phone|does COMPONENT accept connections|COMPONENT?|
how is COMPONENT right now|is COMPONENT feeling better than it looks|is COMPONENT on its knees|is COMPONENT responding|
is COMPONENT reachable from outside|COMPONENT up or down|is COMPONENT down|COMPONENT dead?|does COMPONENT answer|
COMPONENT seems slow, is it|is COMPONENT slow today|is COMPONENT overloaded|
is COMPONENT healthy or are we lying to ourselves|is COMPONENT struggling as well|what shape is COMPONENT in|
what's the condition of COMPONENT|in which state is COMPONENT at present|anything wrong with COMPONENT|
is there something wrong with COMPONENT|any problems on COMPONENT|COMPONENT looks weird to me, is it ok|
COMPONENT timing out for me, same for you?|COMPONENT gives me 503, is it dead|
I can't reach COMPONENT, can you see if it is up|is COMPONENT working properly now|does COMPONENT run|is COMPONENT stable|
COMPONENT fine?|is COMPONENT alright|is COMPONENT flapping|is COMPONENT crashing again|quick check, COMPONENT ok y/n|
health of COMPONENT and COMPONENT|are COMPONENT and COMPONENT both fine|is it only COMPONENT or is COMPONENT sick too|
what about COMPONENT, is that one alive|COMPONENT good?|how does COMPONENT look at the moment|how's COMPONENT holding up|
is COMPONENT coping|is COMPONENT still serving|does COMPONENT breathe|is the database ok|is the queue healthy|is redis up|
are all the other services ok|what else is red|what is still green|which services are unhealthy|
overview of all services please|state of the whole platform|is everything else fine|is COMPONENT hung|
can COMPONENT be reached from the cluster|my grafana shows nothing for COMPONENT, is it even running|
on the train with bad signal, just tell me if COMPONENT is up|before I go into the meeting, is COMPONENT in good condition|
is COMPONENT really down or is it a monitoring glitch|COMPONENT is acting up for me, confirm?|is COMPONENT degraded|
does COMPONENT work|is COMPONENT all right|is COMPONENT all right, nobody can open anything since noon|
is COMPONENT alright or is that the same outage|people can't get into the tool since lunch, is COMPONENT ok|
which components are fine|is the rest ok|is everything else ok|what else is broken|has COMPONENT an issue as well|
does COMPONENT have a problem too|COMPONENT looks dead from here|COMPONENT or is only my browser broken|
is COMPONENT fine, we cannot work since noon|nothing opens for us, is COMPONENT ok|does COMPONENT still live|
is COMPONENT okay|is COMPONENT working|is COMPONENT broken|is COMPONENT slow|is COMPONENT failing|how is COMPONENT|
how does COMPONENT look|COMPONENT status|status of COMPONENT|health of COMPONENT|is COMPONENT down or just slow|
is COMPONENT slow or failing|is COMPONENT having problems|is there a problem with COMPONENT|is COMPONENT in trouble|
does COMPONENT have problems too|list all services and their state|which services are healthy|which services are down|
which services are ok|what is still up|what still works|is anything else broken|are the other services ok|health check|
health overview|how are the other services|are other components fine|is the site up|is the website down|is prod down|
is it all down|is COMPONENT also broken|is COMPONENT broken too|is COMPONENT the only one with problems|
is COMPONENT hanging|is COMPONENT stuck|is COMPONENT getting traffic|does COMPONENT get any requests|
how is COMPONENT feeling|is it only COMPONENT|is it just COMPONENT or also COMPONENT|anything else red|
COMPONENT consuming again?|COMPONENT ok? it was on one of those nodes|is COMPONENT alive, the cluster says yellow|
and COMPONENT?|is COMPONENT hung or just busy|COMPONENT up or not|origin ok? COMPONENT i mean|is COMPONENT sending|
COMPONENT, the one in the middle, is it answering at all|
lb says 0 of 8 healthy for COMPONENT but i can curl it, so is it fine or not|and COMPONENT, calm again?|
is COMPONENT limping or properly dead|COMPONENT's dashboard won't load on my phone, can you tell me if it's doing ok|
hows COMPONENT rn|can you see COMPONENT breathing at all|Hows COMPONENT doing this morning|
is it jsut me or is COMPONENT crawling|COMPONENT feeling any better?|
could you tell me whether COMPONENT answers at all currently|pulse of COMPONENT?|
How is COMPONENT, it was yellow when I left|COMPONENT down again?|whats up wiht COMPONENT, green light or red|
did COMPONENT survive that|can i trust COMPONENT agian|is COMPONENT limping or dead|
Hey is COMPONENT reachable for you, for me it isn't|i closed my laptop at six, is COMPONENT still standing|
COMPONENT says hello to me but nobody gets data, is it healthy or not|Status of COMPONENT pls|
deos COMPONENT look sane to you?|heard COMPONENT is dead, true?|Any sign of life from COMPONENT|COMPONENT up or waht|
My team depends on COMPONENT and before I restart my own batch I would like to know if it is answering properly at this moment|
Everything green on COMPONENT|is COMPONENT crawling stil or fine|Hows teh db feeling|Is COMPONENT taking traffic properly?|
looks like COMPONENT fell over?|quick pulse on COMPONENT|
I only care for COMPONENT, is that one in good shape or does it suffer too|is COMPONENT wobbly rn|
What does COMPONENT look like from where you sit, we're about to launch a push campaign that goes straight through it|
COMPONENT reachable|COMPONENT good or bad|
Our nightly export reads everything out of COMPONENT, and befor I kick it off I want to hear from you if that thing is in good shape|
Sorry to bother you, I know you're all busy, but is COMPONENT itself working properly or does it have problems at this moment too?|
the dashboard of COMPONENT doesnt load on my phne so just tell me whether it is up and answering or lying on its back|
is COMPONENT ok right now|everything else green?|hows the database doing|
did we take down COMPONENT as well or is that one fine|is COMPONENT up or am I going mad|
quick pulse check on COMPONENT please|besides checkout is anything else on fire|is redis alive|
just joined, is the rest of the platform healthy|COMPONENT looks happy to you?|is search fine at the moment|
are all the pods ready on COMPONENT|before I look there, is COMPONENT actually healthy|any other service red right now|
after the restart, is COMPONENT up again or crashlooping|state of the queue workers?|is the replica in sync and serving|
are the other services that share that db ok|hows everyone else doing, billing, search, auth|
is login service still standing|anything besides COMPONENT in trouble|did the db survive the failover, is it healthy|
and the rest, all well?|is the payment gateway responding ok|rollback is through, is COMPONENT itself alright|
ok payments are known broken, are the others doing fine|sorry if asked already, is COMPONENT up|
is checkout itself ok right now|And the rest of the platform, is everything else fine?|
What still works? I would like to tell the account team something positive.|Is COMPONENT up at the moment or still down?|
and COMPONENT, is that one ok?|Duty manager here, is the booking system healthy as of this minute?|
Apart from COMPONENT, is anything else broken?|Before I go into the board meeting, is the rest of the estate green?|
is search alive|Is the login service all right after that deploy, or is it struggling as well?|
Could you check that nothing else fell over with COMPONENT?|hows the database doing right now|everything else running?|
Just to be safe, is COMPONENT healthy, because my demo depends on it in ten minutes?|
Sorry to ask again, but is the email service working?|Which of our systems are still working normally?|
Is payments down too or is that a rumour?|What condition is COMPONENT in at present?|
is anything else on fire that i should know about|Is the warehouse system up? They are asking me from the floor.|
and what about the queue, is it healthy|is COMPONENT and COMPONENT both up|The alert says COMPONENT, but is COMPONENT okay?|
the rest of the site is fine i hope?|I only care about the loyalty service, is it well?|
Is the reporting page working again or is it dead as of now?|Are all other parts of the shop operational?|
I know the cause by now, I only ask if COMPONENT is alive and well this minute|
leaving payments aside, wich services are fine|is COMPONENT fine at this moment|and the rest of the platform, healthy?|
how is our replica doing, I'd rather not find out from twitter|apart from checkout, is anything else broken|
any sign of trouble in COMPONENT, we share its cluster|and COMPONENT, still standing?|hows the message bus, ok?|
network team, our gateways look healthy to us, do they look healthy to you too?|
are the other services behind COMPONENT alive and answering|did CHANGE leave COMPONENT in a sane state, is it ok now|
late to this, which parts of the site are fine|is our search cluster in good shape or limping|
is only COMPONENT sick or its neighbours as well|payments asking: is our service well, yes or no|
we were told to wait, meanwhile is COMPONENT all right?|pulse check on COMPONENT pls|
does COMPONENT look ok to you at the moment|so login is dead, and the others?|is the identity provider behaving currently|
COMPONENT state?|what is still in one piece|anything wrong with the cache right now|
dont need the cause, just tell me if COMPONENT is healthy|our downstreams ok?|is the primary up and taking writes|
no need for the whole story, is COMPONENT alive, my jobs depend on it|
I know checkout is the culprit, but is my database ok rigth now|everything else fine?|
before I approve the restart: is the replica healthy|and COMPONENT, is that one up|
are the other services green or is it spreading|search good?|
does COMPONENT still answer its health checks after the rollback|is anything besides checkout sick|
I ordered the failover, is the second database up and well|pls confirm the payment gateway is up|
is COMPONENT back in a good state or still limping|the queue service, alive?|which parts of the system are still healthy|
did the fix for COMPONENT take anything else down with it|any other service in trouble|how is the rest of the platform|
is the login service running normally, the deploy there was an hour ago|am told COMPONENT is broken too, is it?|
can you check that COMPONENT is up, support thinks it is dead|are all the downstream services OK|
is COMPONENT degraded or down or fine|status of the database please, is it healthy|and the cache, healthy?|
quick check for the exec call, is the booking api in good shape|and the rest?|
IC here, going round the table: is COMPONENT up|so only checkout is down, everything else is runnning?|
is COMPONENT healthy now, I see only red on my side?|besides the payments, everything else works well?|
what is still functioning in the shop?|and COMPONENT, is it fine?|Can you tell if the database is alive, please|
all other services are green, yes?|before I go to lunch: does COMPONENT run normally at the moment?|
what parts of the platform are not touched and still okay?|I am new in the team, is COMPONENT up or down actually?|
does COMPONENT respond at all|is the rest of the system stable|any other component that has problems right now?|
Is the message broker still breathing?|which services are broken at present and which ones are not|
the warehouse scanner backend, it is up?|is COMPONENT degraded or fully dead|
please confirm that the replica is working correctly at this time|do the other microservices look ok also?|
is there some service more which is in bad shape, or only this one|
colleague says COMPONENT crashed, is it running in this moment?|everything ok with COMPONENT?|
is the hospital interface reachable again, I mean the service not the people|only search is down, rest is up, correct?|
is COMPONENT even ready, its pods?|is COMPONENT ok|COMPONENT up?|hows COMPONENT doing rn|is the db healthy|
are payments services up|same trouble on COMPONENT?|COMPONENT alive or dead|any other service red|redis fine?|
and COMPONENT, healthy?|is search ok too|all green otherwise?|just joined, is COMPONENT up|queue service still alive?|
is the api responding|whats ok right now|other components okay?|i own COMPONENT, is it ok|
before i deploy, is COMPONENT healthy|
okay COMPONENT is broken, we got that, but I am responsible for everything next to it and nobody tells me, is the rest of the platform still fine|
you said all services recovered but I don't quite trust it after last time, is COMPONENT healthy right now, yes or no|
before I get on my train with no signal for two hours I would love to know, is COMPONENT up at the moment|
We moved the queue workers away from it last quarter, so in theory they should not suffer, are they in good shape right now|
I just came out of a meeting and see forty red messages, what still works and what is down, just the list of services please|
after that rollback of CHANGE everyone cheered and left, but has anybody looked, is COMPONENT itself ok or just no longer paging|
the db team claims their primary is perfectly fine and it's all the app's fault, is the database really healthy at this moment|
not asking why it broke, my job is only the mail relay, so just tell me whether the mail relay is in good health|
Funny that you only talk about payments, because search belongs to me and I hear nothing, does search run as it should or not|
hm you marked COMPONENT as healthy a minute ago, but its own probe page shows red here, so what is its state now|
everybody is staring at the api, meanwhile I worry about the things behind it, are the other services all ok or is something else limping too|
my team depends on COMPONENT for the nightly import and I need to decide on dinner plans, is that service up and running currently|
Leaving the pool business aside for a second, is there any other component that looks unwell right now or is it only that one|
is the login service alive, because I have been told three different things by three people in the last five minutes and I am annoyed|
after the failover nobody mentioned the replica any more and i have a bad feeling, is the replica in good condition now|
I own the recommendation widget and my manager is nervous since your alert named our namespace, is COMPONENT working normally or not|
look, I read your whole finding about the bad config in CHANGE, but what is the condition of COMPONENT as of now, green or red|
we are three people on a bridge call and cannot agree, which of the services are degraded at this minute and which are fine|
the gateway got restarted twice by someone in panic, no judgment, i only want to hear how the gateway is doing now|
you wrote all good an hour ago and its my neck on the line, so is COMPONENT stil ok or not|
thats not what i asked, i dont care about checkout, i asked wether the mail service is healthy at the moment|
COMPONENT too? is it up|does everything else still work|what's still standing|whether COMPONENT is healthy|
COMPONENT all green?|is the replica ok at least|anything else red right now|are the other services fine|
how is the database itself right now|is COMPONENT alive|everything else fine i hope?|same question for the queue, is it up|
is COMPONENT back up|the other services ok or not|check that COMPONENT is ok rn|how healthy is the rest|
is COMPONENT itself still healthy or is that one on its knees too|what about the card rails, still fine?|
is everything besides the lobby doing alright|is the medication system ok, thats all i care about|
does COMPONENT still accept scans|how's the api doing apart from exports|is the seat map up?|is login alive again|
anything else wobbling besides COMPONENT|can i use COMPONENT again without fear|is acquirer b ok?|
terminals aside, does online pay run|whats still working at all|payment service alright?|is the ledger sound|
does COMPONENT look normal now|channel manager still syncing?|the rest of the portal is ok i hope?|
is search itself up even if stale|is the origin doing ok|can i rely on the document store right now|COMPONENT good or not|
push gateway ok?|ingest alive?|apart from eu everything running?|is the seat service fine|
did COMPONENT recover or is it only half up|loyalty backend ok or dead|matching engine ok?|is the gps feed in order|
anything else broken that i haven't noticed|are lines 1 and 2 ok|is the mes db back to normal|are emails going out at least|
is the tax service fine|COMPONENT: up or down|primary fine in spite of that?|is the object store reachable and well|
is sync healthy|telephony ok?|is the map the only thing broken|stock ok? or also dead|everything but COMPONENT is fine, ye?|
is COMPONENT breathing|COMPONENT up y/n|before i blame the wrong team, how is COMPONENT doing itself|
any other bodies or just this one|is COMPONENT green now that the card got denied or did it tip over as well|
so what does still work in this joint|has COMPONENT got all its replicas or is it limping|replica not lagging too is it|
pls tell me the queue isnt on fire as well|COMPONENT looks sad on my board, is it tho|rest of the fleet healthy?|
hows COMPONENT compared with its neighbours, same sick or fine|next morning sanity, is COMPONENT all good as of now|
so false alarm?|false alarm?|just a false alarm then|replicas healthy?|hows COMPONENT doing after the restart|
everything else fine or is it spreading|is COMPONENT green right now|kafka brokers all alive?|
on a train, only phone, just tell me COMPONENT isn't down too|
did the deploy take COMPONENT down with it or is it still standing|and the rest of the stack?|is matchmaking itself healthy|
is anything else degraded rn|any other services red|and COMPONENT, is that one fine|
does the standby look sane at the moment|hows redis|are all the other clusters ok|dba here, is COMPONENT responding at all|
quick sanity, nothing else on fire?|is the payment gw up from our side|rest of the platform ok while we fight this?|
what parts are still working|is the CDN edge ok at the moment|
coming from the other incident, is COMPONENT in good shape over here|is COMPONENT still serving or did oom take it|
any of the dependencies unhealthy|ingest ok?|does COMPONENT look fine to you right now|rollback's through, is COMPONENT up|
before I approve anything, is the standby healthy|owner of COMPONENT here, is my service fine|
postmortem can wait, is COMPONENT alive|payments on call: anything wrong w COMPONENT or is it fine at present|
graph looks odd, is COMPONENT ok tho|support asking, search is still good yes?|
what still works, so i can tell my team what to use|is the database up or not, I only see red everywhere|
COMPONENT team, we got no page, are we green from your side|and COMPONENT, is it healthy too|
after the stop, in which state did you leave COMPONENT, is it running fine now|
are the other services ok or did the whole thing go down|partner api, is it alive|
does the login service works normally in this moment|im new, which of the boxes on the map are red|
before I start my batch import, is COMPONENT in good shape|the alert on COMPONENT was false you say, so it is well?|
nothing broken on the invoice side?|ok the rollback was denied, how is COMPONENT doing in the meantime|
any other component sick besides this one|is the payments backend responding now|
can you check that the rest is all green, i have the quarterly demo|COMPONENT looks dead from here, is it|
does COMPONENT have any problem at the moment or can I tell my director it is fine|
we changed nothing, but is our COMPONENT okay after what happened next door|is reporting still up|
and the other two services, all good?|product owner of the loyalty stuff here, is our service healthy|COMPONENT still sick?|
is COMPONENT well again after the restart, COMPONENT team wants to know|hows COMPONENT doing after the rollback|
everything but the checkout is running, correct?|can we rely on COMPONENT right now, i have a demo in 5|
is the login service up|any other services in the red|what about COMPONENT, green or not|and the rest of the fleet?|
COMPONENT still kicking?|is the replica in good shape|does anything still work around here|
since nobody owns COMPONENT, somebody should look: is it healthy|is redis ok now|hows the mail relay|
is COMPONENT throwing anything at the moment or is it clean|anything wrong with the warehouse scanner api today|
tell me the state of COMPONENT and COMPONENT|are all the pods of COMPONENT ready|
just making sure: the ticket shop isnt down too, is it|which of our systems are fine|COMPONENT and co all well?|
is search down|does the payment gateway look right to you this moment|before i deploy: all systems nominal?|
is only COMPONENT sick or others as well|did COMPONENT come up healthy|whats red on the board|
are the queues and workers all in working order|is our primary db ok while the replica struggles|
hows everything else holding up apart from the map tiles|the rollback is through, does COMPONENT look fine|
ignoring the incident for a sec, is anything else on fire|i dont need the whole story, just is COMPONENT ok|
and COMPONENT?? still well?|can you confirm the card terminal backend is up, the shop floor is asking|
we fixed the database, and what about the services on top, are they well|how's the old region doing|
does the monitoring itself work|you keep talking about COMPONENT, how are its neighbours|
hows things on the platform besides this|which services are healthy, which not|is COMPONENT up agian|
anyone else seeing COMPONENT weird? or is it good|is the cdn fine|night shift here, short check: all services good?|
so payments are dead, search and login alive?|im about to give a tour, is the kiosk backend running|
did the rest survive the failover in good health|does COMPONENT answer its health checks|
the alert is for COMPONENT but i want to know if COMPONENT is fine|don't tell me about checkout, tell me if the rest stands|
we rolled back search, is the catalogue ok too|hello, new shift, which services are up and which are down|
can i use COMPONENT or is it broken|is it only the payments or is the whole platform shaky|is our side of the api up|
COMPONENT healthy y/n|does COMPONENT run smoothly today|any problem with COMPONENT right now|
how are things with the message broker|everything alright with the ferry booking service|is the standby ready and well|
are other components showing errors as well|did CHANGE harm COMPONENT or is it running ok|and everything else is ok?|
sorry to butt in, i only need to know if COMPONENT works at the moment|is COMPONENT fnie|
after all that drama, is everything else still in one piece|can i trust COMPONENT again right now or is it limping|
is COMPONENT ok by itself or limping as well|hows the ledger side, COMPONENT still green?|
everything else fine apart from this one?|before i shout at the db team, is COMPONENT healthy now|
I'm from settlement, just tell me COMPONENT is fine and I leave you alone|any other service unhappy at the moment|
does COMPONENT look alright to you today|status of COMPONENT pls, not of the incident|
could you look whether COMPONENT feels well, we depend on it for the nightly clearing|
is the rest of the payment chain in good shape|are all the others behaving|and COMPONENT, is that one sick too?|
is COMPONENT running properly? Asking because our close of day starts in 20 min|anything besides COMPONENT in the red|
how is COMPONENT doing after all this|is fraud scoring still working, COMPONENT|
does anything else in the payroll area look unwell|COMPONENT doing fine i hope?|i only care for COMPONENT, healthy or not|
next shift here. which services are in trouble and which are ok|say, COMPONENT, is it breathing|
I run the clearing job that sits on COMPONENT. Do I have to worry about its health|
while the card is waiting: how does COMPONENT feel|is COMPONENT back on its feet|
do all the neighbours of COMPONENT look healthy|which systems are unharmed|
could you confirm COMPONENT is in normal condition?|is COMPONENT doing its job|what is not broken|
COMPONENT seems odd from here. is it?|are there other red lights than this one|matching engine good?|
the tax calculator too or is that one well|COMPONENT: sane?|everything behind the gateway good?|
do the standby boxes look healthy in case we need them, COMPONENT i mean|is COMPONENT in any sort of trouble|
hi, mainframe team. our side ok?|im the settlement guy. i dont care about cards. is COMPONENT in order|
before i deny: is COMPONENT, the thing you want to fail over to, in good health|is the fraud engine COMPONENT coping|
everything besides cards working normally?|could i get a clean bill of health for COMPONENT|is COMPONENT reachable and well|
can I rely on COMPONENT for the next hour, is it in good condition now|rest of the estate ok?|
now that it's over, are all services green again|does COMPONENT look ill to you or do i imagine it|
COMPONENT, any trouble there?|does COMPONENT serve properly|what parts of payroll still run|give me the health of COMPONENT|
is the gateway COMPONENT ok now or do we still nurse it|
i deny nothing and approve nothing until i know if COMPONENT is well|
is COMPONENT ok? we're about to send the salary file through it|are other services of cards hurt or sound|
rest of the bank okay?|condition of COMPONENT please|is anything else down|COMPONENT is good to go or has issues?|
does the exporter live|im about to point traffic at COMPONENT. its well, yes?|one word on COMPONENT: sick or sound|
apart from the thing on the card, is anything else unwell|does COMPONENT hold up fine|is premium billing ok meanwhile|
nobody is looking anymore, fine, but is COMPONENT actually ok?|so everything green then?|
just to be sure, login, shop, chat, all good?|COMPONENT alright?|Is the recommendation row up or is that dead also|
cdn fine?|can editors still publish or is COMPONENT out too|Is the CMS in working order again?|
what about COMPONENT, anybody checked|print pipeline not touched?|is the rest of the shop fine|COMPONENT now?|
so is COMPONENT healthy or is the alert just off|status of the notification service?|everything apart from stories works?|
does COMPONENT feel any of this|all systems normal, yes?|I only care about COMPONENT. how is it doing|anything else on fire|
scanners at the gates ok?|seat map fine?|hows COMPONENT doing since the revert|the rest of the platform is not impacted?|
could you check whether COMPONENT is breathing|is anything else unhealthy|waiting room service, up or down|
does COMPONENT look good to you|the odds feed, is it running|are the other leagues ok|how's everything|
can i trust COMPONENT right now|what of the platform is usable at the moment|is the label printer service fine|
x ray archive, ok?|core banking up?|is the order desk alive|everything but COMPONENT ok?|does the dispatch still work|
the alert was rubbish, alright. But COMPONENT itself, is it well?|before I hand over: is COMPONENT in good shape|
I maintain COMPONENT and see nothing. Do you see something wrong with it at this moment?|
the investigation is off, i just want to hear that the shop runs|is login ok at least|how does COMPONENT look on your end`;
