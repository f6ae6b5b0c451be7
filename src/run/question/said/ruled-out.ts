/**
 * What people say who want to know of or want `ruled-out`: what was looked at and dropped, and what could not be seen.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const ruledOut = `what else did you look at|what did you rule out|any other suspects you dropped|
did you consider the network and if so why did you throw it away|which hypotheses are dead already|what isn't it|
so dns is off the table, on what grounds|what have we eliminated so far, I don't want to walk the same path again|
other theories you discarded?|why did you drop the deploy as a suspect|Which alternatives were checked and excluded?|
list the things that turned out innocent|what did you check before you settled on this|
i want to be sure we don't have tunnel vision here, so apart from the pool, which ideas did you follow and why did you let them go|
which other suspects did you look at|What else have you checked and dropped?|other hypotheses?|
why did you throw out the network theory|
Did you consider anything besides the deploy, and for which reason did you discard it?|
what did you eliminate already, so that I don't search there|list the dead ends please|
on which grounds was COMPONENT cleared|any alternative explanations you rejected|Which tracks have been abandoned?|
what did you exclude and how|besides the final answer, which ideas fell by the wayside|
why is the traffic spike no longer a suspect|what else was it not|what have you ruled out|what was ruled out and why|
ruled out?|what else did you check|what else have you looked into|what else could it be|other candidates?|
which other suspects were there|other hypotheses|other theories|alternatives you considered|did you check anything else|
did you consider other causes|did you look at anything besides COMPONENT|what about other causes, why not those|
which causes can we exclude|what can we exclude|what can be excluded by now|what is off the table|what did you drop and why|
what's not it|which changes are innocent|which services are cleared|what did you cross off|list everything you dismissed|
list the things that are not the reason|have you thought about anything else|were other releases looked at|
what was number two on your list|runner up?|second best explanation|what else was suspicious|red herrings?|dead ends so far|
so I do not check twice, what is already off the list|what doesn't explain it|why did you discard the others|
what else could be the reason|is there another possible cause|what is it not|which leads are dead|
what other explanations are there|are there alternatives|where should I not look|which hypotheses are left|
could it be something else|is it anything else|any other cause|is there a second cause|are there two problems|
what did you check already|did you check the logs|did you look at the database|did you check the network|
what could you not see|what are you unsure about|what else could it be and how sure are you|what would a sceptic say|
did you look at the CDN at all|you mentioned locks earlier and then never again, why did you let go of that|
have you excluded our own rate limiter|so vpn is off the table, why|
no idea whether anybody looked at our ip reputation. did you?|what did you already cross off|
is the ca out of the question then|what else have you looked into in the meantime that turned out to be nothing|
I suppose you didn't consider the backup that runs at that hour|did the cron get checked then|
was the network ever a suspect, and if so why no longer|list hypotheses that were rejected, with the reasons|
Before I ask the network guys the same things, which causes have already been struck off?|what dead ends did you run into|
did you at some point suspect the database and if yes what talked you out of it|
Why did you stop looking at the load balancer?|Did you exclude the switch in rack 12, and how?|
and redis? did you check redis and throw it out or not at all|anything you looked into taht was a dead end|
Why isnt it the upgrade from tuesday, you dropped that quite fast|list teh suspects that you let go|
did you think of a ddos, and if yes why is it off the table|What was your second best guess and why did it lose|
and the thing with the leap day, was that looked at and thrown away?|what did you cross off teh list already|
what other ideas did you have and what killed them|any reason you do not suspect the proxy any more|
tell me the hypotheses that failed|You didn't mention the app version any more, did you give up on it|which leads went cold|
I thought you suspected the dns first, what made you change your mind|tell me what it is not and how you know|
Which explanation did you bury last and what buried it?|waht did you drop and why|
you considered the network at all before throwing that out?|What have we eliminated|why was the database taken off the list|
Other theories that didnt hold up|
tell me what you already crossed off so I don't waste my night checking the same things all over again|waht was ruled uot|
anything you dismissed early|who else was under suspicion|which causes are off teh table|
why did you stop suspecting COMPONENT|did you clear COMPONENT and on what grounds|
Show me the paths you went down that led nowhere|What candidates fell by the wayside|
Somebody in the bridge call will certainly ask whether we also looked elsewere, so which other possibilities did you follow and give up?|
I see that you had five theories at the start and now there is only one, what happened to the other four?|
no point in me poking at things you already cleared so what did you chek and found to be clean|
did you look at COMPONENT at all|what else did you consider|what couldnt you see|which suspects are off the table|
did you check the network or skip it|what did you look at and drop|and what was it not|any blind spots|
which theories did you throw out|did you have a look at dns|what didnt you have access to|
is there anything you couldnt check|which other causes were on your list|so i dont look twice, what can i cross off|
did you consider a plain traffic spike before settling on that|what have you excluded and on what grounds|
which leads went nowhere|were there other candidates besides CHANGE|did you rule out the third party provider|
did the db get checked or did you just assume|where couldnt you get data from|what did you discard|
have you even looked at the deploys|what other hypotheses|joining late, whats been eliminated already|
what was missing when you investigated|besides the db what did you look into and drop|
was there something your log access didnt let you see|not what it is, what it isnt|
fresh eyes here, which suspects have you already cleared|Which explanations have you already dropped?|
and what did you rule out?|Did anyone check the payment provider before we blamed the deploy?|
For the vendor call: what possibilities were eliminated?|Were other causes looked at or did you stop at the first one?|
have u looked into the network side already|Are there any blind spots in your analysis?|what was checked and found innocent|
Did you consider an attack before settling on CHANGE?|Is there something you had no access to?|
Which suspects are off the list by now?|Did you even look at the database, or only at the app?|
My boss will ask whether we examined other theories, which ones did you discard?|what did you exclude|
anything you couldnt check|Which hypotheses were rejected on the way?|Have you already taken COMPONENT off the list?|
what other causes did you think about|Did you have a look at the traffic too before you said it was the pool?|
Which data was missing for you?|what did you dismiss so far|what things did you check that turned out to be fine|
Which changes did you look at and clear?|did you check the certificates earlier, when you were looking for the reason|
While you were blaming the deploy, did you ever examine the payment provider?|which suspects did you drop and why|
networks: did you check the links or just assume|have you excluded the cache|did anybody look into DNS|where are you blind|
which theories are off the table|what did you check besides the deploy|did you even consider the disk|
are there metrics you had no access to|what hypotheses did you throw away|and what was dismissed|
did you have a look at our replica before you blamed the app|what other explanations were weighed|
any data missing for your verdict|which places havent you looked at|what have we already crossed off, so I dont look twice|
did you take the mobile gateway into account|what was it not|which alternatives did you test and reject|
what could you have missed for lack of access|were our firewalls examined|and the database, was that looked at?|
whats eliminated so far|before I send my people home, did you check the storage too|
we lost two hours on the cache last time, did you exclude it this time|did you look at the network at all|
which suspects were dropped|and what have you excluded|before I sign: which other explanations were checked and thrown away|
what did you not check|have you even looked at COMPONENT|which theories are dead|
for the write up, the section on what it was not|where are your blind spots here|anything you had no access to|
did you check the certificate before you blamed the deploy|what other causes were on the list|
was the database considered at all|what did you cross off and on what grounds|did anyone examine the provider side|
what's already been eliminated|what else was suspected early on|have you considered more than one cause|
is there data you were missing|which hypotheses did you discard|did you look into dns too or skip it|
things we looked into that turned out innocent?|what wasn't visible to you|and the load balancer, did you look at that|
what didnt you get to see|were any recent deploys cleared of suspicion|what else have you considered|
which theories did you drop|what have you excluded so far?|and what is already off the list|
have you examined the network too or just the database?|which suspects are out|
before I ask the vendor: which possibilities were checked and rejected|
did anybody check whether it is DNS and throw it away|where did you have no access to look|
what are your blind spots in this investigation|other ideas you had and gave up?|
was the deploy of CHANGE looked at and dismissed|did you also check the storage|which alternatives did you think about|
list of hypotheses that are dead please|what all did you rule out, kindly share|
have you looked in the logs of COMPONENT or did you skip them|wich causes are excluded|
what did you check without finding something there|is there something you can not look into|we can cross out what?|
for completeness of my report, the rejected explanations|did you take the queue into consideration|
things you looked at that turned out to be innocent?|was the load balancer investigated or not|looked at dns at all?|
did you check COMPONENT|what did you drop|other suspects?|which theories are out|whats been excluded|
did you look at the network|what did you dismiss and why|which causes are off the table|did you consider the db|
what was checked and cleared|discarded hypotheses?|which ideas did you reject|did u check recent deploys|
what was hidden from you|and which suspects were cleared|list what you eliminated|did you ever consider traffic|
before we blame COMPONENT, what's excluded|dba here, did you check locks|
you jumped to the deploy so quickly that I wonder what other explanations you considered and threw away|
Did you ever look at the message broker, because I read all your notes and it is not mentioned in a single one of them|
before I spend my night checking DNS by hand, tell me which things you have already ruled out|
I fear that we are all staring at one tree, which other suspects did you check and drop|
You say it's not the database, fine, and what else have you excluded so far|
my auditor wants to see that we were thorough, so which hypotheses were examined and rejected|
was the network looked into at all, or did everyone just assume that it's fine because it always is|
Which places could you not see into, I know we never gave you access to the old mainframe and it worries me|
I'm late to the party and full of ideas, tell me what was already looked at and dismissed so that I don't annoy people|
the security officer asks whether you considered an attack at any point, did you even check for that|
honestly I'd feel better about approving if I knew what else you had on your list before settling on CHANGE|
you wrote "other causes were discarded" and that is all, which causes were discarded|
did you take a look at the third-party payment provider or did you leave them out because they have no dashboard|
what have you crossed off already, asking as the one who has to brief the next engineer in a minute|
were there things you wanted to inspect but had no permission for, because I could grant some of it tonight|
It can't be the first idea that was right, it never is, what alternatives did you go through before that one|
Have you had a look at COMPONENT at any time, I see no trace of it in your findings and it was my first thought|
i assume somebody thought of the expired license, but did you look at licenses when you searched for the reason|
for the write-up I need a paragraph on what it was not, so what did you find to be innocent|
you never mention the storage layer, is that because it was clean or because you had no way of seeing it|
you didnt say a word about the firewall and i wonder if you simply forgot, did you check the firewall at all|
did you check dns at all|what you couldnt see|which other causes did you drop|why did you drop that one|
did you even look at COMPONENT|what have you excluded|did you consider the network|the theories that were wrong|
what else was on your list|the dead ends too|have you looked at CHANGE at all|what you discarded|where were you blind|
what turned out not to be it|did anyone even glance at the payment provider before we settled on this|
and the network, why is that off the table|you never mentioned the vpn, was that considered|
what else was on your list before you landed on the consumer|did you check the workers' disks or was that skipped|
is the cdn out of the picture and why|what couldnt you look into|and what about the disks, did those get a look|
why did you drop the firewall theory|what about the mobile app release, did that get excluded|
which suspects have you crossed off|did you think about the router swap at all|what other explanations did you go through|
kafka you threw out because...?|what made you let go of the db theory|tablet app update, in or out as a suspect|
tell me what you checked and found clean|did you take a look at the barcode vendor|
how come the load balancer is no longer a suspect|what did you scratch from the list|did the gps vendor get cleared|
was the switch ever a candidate|have you eliminated our own queue|did temp files get checked and dismissed|
how did you exclude the license server|did you look at the carrier side|which suspects did you let go|
what else was on the table|where couldnt you look|before settling on CHANGE, what other theories did you have|
who's got an alibi|what did you check that turned out fine|had a peek at the network at all or no|
what did you not get access to|did you consider that nothing was wrong before you paged me|
is there anything you skipped when they stopped you|list of things it isnt|how many other ideas did you throw away|
was the cache ever in the running|you missing any data, like metrics you cant read|
which theories got dropped|anything you couldnt look into|what have we excluded so far|which hypotheses are dead|
did you look into dns or skip it|what is off the table and on what grounds|
new on the bridge, what has been eliminated so I dont redo it|blind spots?|did you consider the psp side|
what other suspects were there|have you looked at the kernel side, ever|which parts of the system are you blind to|
did anyone think of the cache or was that never examined|what have you not been able to verify|
you checked the disk as well I hope, did you|was the deploy before CHANGE looked at too|list the alternatives you threw out|
for the rca i need the paths we looked at and dropped|db team asks if they are off the hook, was the db excluded|
which services did you check w/o finding anything|did you take the kernel update into account or not look at it|
were there logs you had no permission for|what didnt pan out|why was dns dropped as a suspect|
which causes did you throw out|did you check the payment provider too or not|
what have you excluded already, I don't want to look twice|any other suspects that you dropped|where did you not look|
did you also examined the network|other theories you had?|which ideas turned out wrong|
are there blind spots in what you looked at|before i blame them, did you ever look at our side|
list of things that it is not|was there something you had no access to|which services you have checked and found innocent|
did you even consider the traffic|what did you have in mind first and then drop|what did you discard on the way|
was the deploy of COMPONENT ever on your list|what other explanations did you go through for the false alarm|
youve looked at dns already and found nothing?|and what did you not check|
did you ever look into the certificate, partner asks|apart from the pool, what did you consider before you settled|
did you check the network at all|have you considered the cache|list the dead ends|what could you not look into|
what was discarded and why|was the database examined|did you consider anything besides the deploy|
have you looked at the traffic, or only at changes|did anyone check dns before you settled on the pool|
what alternatives did you weigh|what didn't you check|things you looked at that were fine?|where could you not see|
before i page the storage guys, have they been excluded|what other explanations did you drop|
did COMPONENT get looked at too or did you skip it|which services did you clear of suspicion|so what is it not|
did you take the cron jobs into account|what isnt the cause for certain|did you have a look at the certs|
name the hypotheses that failed|were there metrics you couldn't get at|what did you dismiss|did anyone examine the queue|
apart from CHANGE, what did you look into|i'd like to see the suspects you let go|
before i double your work: what is already checked and clean|have you had a look at the vendor's side|
what was wrong guess number one and two|did you think of dns at all|why were the other candidates dropped|
which logs could you not get|and what did you exclude|so whats off the list|did traffic get checked|
has the replica been considered or forgotten|how many hypotheses did you go through and which fell|
what has been shown not to be it|is the network ruled out|what'd you eliminate|did you even consider that a human did it|
which checks came back negative|who else was under suspicion and got cleared, which components|
what was checked without result|have you looked into the database too, or not|which of your ideas did not hold|
did you investigate the traffic side|why did you drop the network theory|was a bot attack considered|
what could you not verify|which alternatives have been rejected in your investigation|what was out of your reach|
which components are innocent|just so i don't look twice, what is already excluded|wat did you rule out|
was the cdn on your list and did it fall off|could it be anything else|might it be something else|
anything other than CHANGE that it might be|is there anything else that might be behind it|any other explanation|
anything else that could explain it|what else might it have been|some other thing it might be?|any other suspects|
which suspects did you drop|what can you not see from where you are|which other explanations did you throw away|
was the network checked or just assumed ok|have you considered the vendor side|what did you exclude and why|
did you examine the batch job too before pointing at us|what were the other candidates|have you checked the HSM|
any blind spots in your investigation|was COMPONENT looked at|did you think about expired certs|
what else could have been and isnt|did anyone consider the load balancer|everything you crossed off, please|
before I approve I want to know what you did not check|did you cross out DNS|had you a second hypothesis|
Which alternatives have been eliminated so far?|did you take the quarter end load into account|
what did you have no access to|have you looked at the deploys of other teams too|is the mainframe outside your view|
what have you already discarded|and you did check the replica?|which things did you rule out on the way|
was fraud/attack considered|did you only look at COMPONENT or also behind it|what was left out of the search|
did somebody look at the acquirer link|you looked at the firewall?|what was struck from the list|
did you weigh anything but CHANGE|where did you not get in|the HSM, was that inspected?|what have you cleared of suspicion|
I said no as I miss the other candidates. Which were there?|did the investigation cover the mainframe|
have you been through the DNS|did you check that its not a dos before you wrote that|
what other reasons did you have on the list|which data was missing to you|have you discounted the vendor|
what can we cross off|were storage problems excluded|
I want to deny unless somebody excluded the acquirer. What was excluded?|which systems are closed to you|
did you check the clock drift|what else was suspected|have you ruled out the HSM|did the search include the storage|
what did you look into without result|were the other three deploys of today examined|what got dismissed|
did you weigh the quarter end as a reason too or not at all|the vendor side: looked at or not?|
did you at any time look at the lock table|which of the suspects are cleared|what have you not been able to look at|
did you rule out human error at the batch desk|anything you ignored|have other causes been considered, which|
was replication looked into|has anyone excluded a bad disk|what did you cross out before you came to the pool|
where can't you look|did you even glance at the anticheat before blaming my code|
before you closed it as false, what did you check|did you look at the asia region too before saying it's nothing|
whats off the table already|did the encoder get checked|which theories did you throw out and why|
what could you not get at, access wise|you never mention dns. looked at it?|what did you look at and cross off|
was the search ever considered|Did you check the CDN or just assume it's fine?|which other explanations did you go through|
is there something you had no view into|why did you drop the bot theory|has anyone excluded the storage|
what had you ruled out by the time you got stopped|which stones were left unturned|
did you check whether the probe itself was broken before calling it false|
have you looked at anything other than the alert's own metric|what was not examined because of the stop|
has COMPONENT been considered and if yes why dropped|what wasnt it|list the theories that died|
did anybody check the payment provider|you looked at bots, right?|why isnt the db on the list anymore|
what else was on your mind before you settled on the pool|which hypotheses fell|things you couldn't see?|
did you take the waiting room into account|vendor checked?|anything you haven't looked at|what made you drop the vendor|
did you think of clock skew|which causes can we forget about|so its not kafka, whats the list of nots|
had you no access to something|power checked?|did you rule out the network|what else have you been through|
is month end load excluded and why|did you test the idea that the probe box lost network|
which possibilities were you through with when stopped|For the protocol: what has been excluded as the reason?|
what did you not have access to|everything you discarded, in a list pls|have you checked if its only a display bug|
how about the power supply, was that looked into|what have we already crossed out|
did you even consider that it's the client|which suspects are cleared|why is the traffic theory gone|
was dns looked at, yes or no|the dead ends please, saves me time|have you had the storage under the lens|
before the stop, had you gone through the databases|did you check with the asian region or skip it|
what other reasons did you think about|Did anybody have a look at the voting gateway, or was it skipped?|what did you clear|
which parts are proven innocent|and the load balancer? not looked at?|have you thought of anything besides the database|
what's been eliminated|I'd hate to chase a ghost twice. What is already excluded?|
you were only on it for 6 minutes, what did you manage to exclude|what did you check and throw out|
did you look at the payment provider at all|what did you not manage to see|which suspects are off the hook|
did anyone rule out a hacker|Which other explanations have you been through?|what could you not get access to|
what was dismissed and for what reason|have you excluded the network|did you look into CHANGE before you dropped it|
what are your blind spots here|so what was it NOT|did you take the supermarket promo into account|
what other candidates were there|have you had a look at the tills or only at the servers|
you didnt mention the database, did you look|what have you crossed off|things you eliminated, please|
the auditor wants to know what alternatives were examined|is the warehouse wifi off the list|
was the load balancer ever looked at|what were the blind alleys|did you consider that somebody pulled a plug|
what did you leave out|were there any data you couldnt read|did the disk get checked|
why was COMPONENT dropped from the list|did you check the thing with the time zone as well or not|
tell me what you already discounted so i dont do it twice|was the bank ever a suspect|
I am from internal audit. What hypotheses were rejected, and on what basis?|
did you look at our export job at all before you accused the release|what have you looked at so far that led nowhere|
are there places you have no access to|everything you could exclude please|did you consider the heat, it was 38 in the hall|
have you thought of the vendor too or just of us|before you stopped, what had you already excluded|
what was your second guess and why did it lose|is there something you couldnt look into because of rights|
did you check for an attack|list of excluded things for the report|dead ends?|
what other possible reasons did you go through|how come you dropped the newsletter theory|was traffic looked at|
is the storage crossed out|did you pay attention to the feature flags|did you actually look at the database or skip it|
the ones you eliminated and why|what else came into question|how many theories did you test and which failed|
was the new store in Linz ruled out as a reason|anything outside your sight?|why did you let go of the idea with the load|
has the card terminal vendor been cleared|which ideas did you bury|before i present that: what else had been thought of|
what did you examine without finding something|was the menu upload considered|what could you not see from where you sit|
what was struck off the list and why|have you checked the mail gateway or didnt you|
did you ever look into the theory of my store manager with the router|
what other things would also have explained it and why not|did you take a look at the load|what have you rejected|
has somebody excluded the hack|i wonder if you ever looked at COMPONENT|what could be excluded up to when you were stopped|
which logs or systems were you not able to reach|my manager asks if you had looked at the card provider before blaming us|
since you were stopped early, what did you not get to look at|
what about all the other theories from the thread, which did you reject|
did anyone look at the router in the stores, at least once|
what were the options you had on the table for the cause and threw away|did you at least think of the vendor|
which explanations were tested and failed|what was beyond your reach during the search|whats excluded so far|
did the traffic theory get checked and dropped|what was suspected and cleared|did you leave any stone unturned, which|
what did you try to look at but couldnt|has pricing been cleared|what did you set aside and on what ground|
did you even look at the storage layer|what did you throw out on the way|storage: checked or not checked?|
which other suspects did you have and drop|what couldnt you get at|and the network, did you check that|
list of discarded hypotheses|dns excluded?|what have you NOT been able to see|
did you consider the upstream carrier at any time|so you looked at the db and it's clean? or you never looked|
dropped which ones|have you had a look into COMPONENT before you settled on this|did anyone rule out the firewall|
what was eliminated|firewall: looked at?|was the san considered|so what isnt it|
before I call the vendor, what did you already exclude|are there things you have no visibility into here|
did hardware come into question at any time and why did you drop it|and the broker, cleared?|
tell me the things you crossed off|what hypotheses did you test and kill|have you looked at the network at all|
hardware ruled out?|what did you look at that turned out clean|were there parts you couldnt query|
why did you discard the quota idea|only one suspect from the start, or were there more|was a ddos considered|
what about the switch, did you check|which ones did you test|and what else have you thought of before landing on this|
nothing else considered?|whats off the list|you jumped to CHANGE quickly. which alternatives did you weigh`;
