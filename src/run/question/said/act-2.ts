/**
 * What people say who want to know of or want `act`: something to be done to production.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const act2 = `please rotate that token now|roll that back before the second wave|open the waiting room throttle to 500|
take COMPONENT back to CHANGE|switch to the other payment provider|restart the scanner gateway please|
add workers, lots of them|stop the mail job, it eats the db|onsale is done, now do the rollback|kill the long query|
scale up, i pay for it|somebody fetch the payments people|Please set the limit back to where it was.|
fail the feed over to the backup vendor|do the rollback, match is over|turn off goal push|set replicas to 8|
go back to the old parser|drop that consumer group and start it again|open the firewall rule again|
reroute the cards to the second processor|restart the print service now please|stop the month end batch|
roll CHANGE back, wards are waiting|get me the network people|put it back how it was|
it's a false alarm so put the servers you took out back in|turn double xp off|make it 12 pods|
go back one version on COMPONENT please, the players come first|disable the new matchmaking flag|
please fetch someone from payments into this thread|cut off the scraper's key|clear the cache|
send the traffic to the west region|undo my deploy pls, sorry all|shut the event shop|
please just turn it off and on again, COMPONENT i mean|reset the rate limit to 100|show is over, go ahead and fail back|
kill that deploy|the stop doesnt matter to me, revert CHANGE|free the disk on COMPONENT|take the bad node out|
open the gates, set scanners to offline mode|roll forward to CHANGE|throttle the importer|
i authorised it by phone so put COMPONENT back to the old version|quarantine that pod|resize the pool to 50|
get Miguel in here|the investigation is stopped but please still scale COMPONENT up|put the old threshold back|
unblock that partner|rollback please, the publisher insists|turn the feature off, for all shards|
show is on air, switch voting to the backup|restore the old probe config|take that flag away, now|
increase the consumers to 10|revert revert revert|stop the importer, votes go first|
rollback COMPONENT even if the alarm was false, i dont trust it|recycle the stuck pods|return to yesterdays build|
bring the on call of payments in please|Curtain falls in a minute. Then nobody watches, so roll CHANGE back right away|
i don't need more analysis i need COMPONENT restarted|we lose 10k a minute. scale the thing|
turn the paywall off, let them all read|enough talk, fail over|roll it back please|just put the old version back|
sale is over, take CHANGE back now|switch the new menu off|can you turn off the promo banner, its hurting us|
give COMPONENT more machines|go back to what we had yesterday, i dont care about the feature|pls block that crawler|
get somebody from the payments team in here|fail over to the other database|revert it, i take responsibility|
bring two more instances up before lunch rush|shut the import job down|
I'm the dev of CHANGE, please revert it, I will fix it monday|call the database guys into the channel|
drop the old version in again, nobody here will mind|rotate that key|
could you pls restart the label service for us, we are standing still|roll back anyway just to be on the safe side|
scale up COMPONENT to 8|kick it|stop the newsletter job, its killing us|raise the memory limit for COMPONENT|
the feature flag for the new basket: off please|propose the restart again|fetch the network person|
put CHANGE back in, we did the wrong one|disable the voucher feature until tomorrow|empty the cache|
purge the queue of the poison message|can we have COMPONENT restarted before the bakers come in at 2|
turn it off and on again lol no seriously|switch us to the backup provider for cards|pause the nightly stock sync|
clear the disk on COMPONENT please|shops open in 5, just revert CHANGE now please, we discuss later|
the guests are gone, go on and restart COMPONENT|Kindly set the limit back to the old figure.|
we talked it through, everyone agrees, take the new version out|do the restart of COMPONENT please, i am the duty manager|
the card was denied by mistake, roll it back|please propose the rollback to CHANGE one more time|
get me the on-call of the payments in here|switch off online ordering for us, the kitchen drowns|
redeploy the version from friday|could you perhaps do the failover now|
i dont care how, bring COMPONENT up again, restart it|turn on the maintenance page|block all orders from that one ip|
drain COMPONENT please|stop COMPONENT, it prints labels without end|page the database team|
set the price feed back to yesterdays file|reset the connections of COMPONENT|cut off the partner who floods us|
close the shop for new orders till we cleared the backlog|add memory to COMPONENT|increase the timeout to 30 seconds pls|
renew the cert please|run the import again|its midnight, kitchens closed, go with the restart|unblock the courier app|
get that flag off|restart it for real this time|can you bring back the old basket please, customers hate it|
pls rollback CHANGE even if things look good, i dont want a bad night|can you roll CHANGE back, the chefs are going mad|
get COMPONENT restarted|pull CHANGE|revert to the version from last week please|reinstate the old price list in COMPONENT|
the denied one, do it now, the rush is over|failover please|restart the workers|
ok nobody is at the tills any more so restart them services|take off the feature with the gift cards|
please disable the new search, sales says its hurting|we want the old checkout back, so roll it back|
bring somebody from logistics in here|halt the price import job|flush the cache please, wrong prices are still shown|
rotate the leaked key right away|free the disk|put the timeout back where it was|switch to the standby|block the scraper|
cut the traffic to half|turn the new login off for the couriers|please fire up COMPONENT again|
shift everybody to the other region|we close at ten, after that please roll back. its 10.05 now so go|
my cashiers cant stand it, restart the till service please|the sale ended an hour ago, so now revert CHANGE please|
whoever can, restart COMPONENT, the trucks are waiting|please switch to the backup card provider now|
hey aura, fetch someone from the database team would you|
could you turn the online orders off for my restaurant, we cant keep up|denied or not, i want CHANGE rolled back|
stop the double mails to guests, switch that job off|reboot COMPONENT pls, my pickers go home otherwise|
back to the old version with it|please set the rate limit to 100|have the on-call of COMPONENT join us|
turn the loyalty service off for today|throw CHANGE out|open the tap again, i mean scale COMPONENT up please|
out with the new pricing, go back to the old one|
please do the rollback once the last train of guests has checked in... they have now|reset COMPONENT please|
please give it more memory|stop sending orders to the kitchen service, shut it off|ok roll CHANGE back|
kick COMPONENT, just restart the thing|give it four more replicas|scale COMPONENT to 12 now please, I'll take the blame|
throw that tenant off, block his ip|get the storage people in here|fail the primary over to the other side|
turn off the flag for the new scheduler|switch COMPONENT back to the old sbc|set the timeout back to 30|
rotate that key, now|page the core network on-call for me and get them in here|CHANGE has to go. do it|
disable the retry storm, set retries to 0 on COMPONENT|match is over, traffic's gone, so revert CHANGE now|
i still want the rollback, propose it again|add two read replicas to COMPONENT|pull the flag|
please start the queue consumers again|raise max_connections to 500|kill query 4711|flip back to the primary|
call the interface team in|shut the import off until we know more|
bring the old version of COMPONENT back, I dont care about the new button|block that subnet|
rollback CHANGE, exam begins at 9|free some disk, drop the old wal archives|restart COMPONENT please and then we see|
move the workload to the other cluster|pause ingestion|take host 14 out of rotation|increase the quota to 10k|
set max_lag back to what it was|roll the operator back to CHANGE|cordon node 7|
restart the consumers of COMPONENT, all of them|throttle that customer|stop the backfill job|
I say we revert. go and revert CHANGE|disable autoscaling on COMPONENT|rotate the leaked key|turn the circuit breaker on|
someone get Miguel into this channel|bump memory limit to 4Gi pls|roll back, I dont need 100% certainty|
roll back anyway to be on the safe side|failover to dr, I've the authority|increase the timeout to 60s on COMPONENT|
kick that pod|switch off the recommendation calls|delete the stuck job|put the previous cert back in|
evict tenant 991 from the shared box|restart the ldap slaves|scale down the batch workers to zero|
get the network engineer on duty in the call|let's have that rollback proposed again, I'm ready to press now|
swap the standby in|reboot host 9|put CHANGE back out|lower the timeout to 2s|set pool to 200|shut down the crawler|
go back to the version of Thursday|stop the reindex now pls|undo CHANGE immediately, patients are waiting|fetch the dba|
double the workers for COMPONENT|Enough discussion. Roll back CHANGE, now.|
exam's over in 5, once more: restart COMPONENT please|It is my service and my decision, scale it to 20|
the surgeon's waiting. fail over|I've talked to the dba, he agrees, kill that session|
we're loosing calls every second so turn off the new routing|scale up|failover now|flag off|disconnect the crawler's token|
take COMPONENT back one version|reset the pool to 50|restart the lot|move traffic away from zone a|
bring in the vendor, we need them on the bridge|revoke that token immediately|resume the paused pipeline now please|
drop CHANGE, we can always redo it next week|put the old firmware back|change over to the backup link|
pls restart the scheduler|fix it by rolling CHANGE back please, the ceremony is starting|cut the batch job off|
give COMPONENT more memory, 8G|withdraw the certificate and issue a new one|flush the dns cache on the resolvers|
isolate that host|reroute the voice traffic over the southern ring|pull the plug on the batch|turn it off and on again pls|
get rid of that pod|put things back the way they were before CHANGE|open the taps, resume ingestion|
the flights to Oslo board in 20 minutes and I have no screens, just put COMPONENT back to the old version|
ok we talked with the duty manager, he is fine with it, roll it back|
restart COMPONENT please, it has no state so nothing gets lost|
since the map vendor wont answer us tonight, switch to the other one|We've been round this for an hour. Take CHANGE out.|
i know the graph looks better but undo CHANGE anyhow, i dont trust it|
fail over to the second site, dispatch cannot wait any longer|
turn off the surge pricing flag, its the only thing new today and legal is nervous|
get me two more pods on COMPONENT, rush hour comes|bounce the workers, theyre stuck since the exam upload|
scale COMPONENT to 12, I checked with finance and the cost is ok|block that crawler, it takes half the timetable requests|
rotate the key as it leaked in a pupil's repo|put the pool back to 50, my bad, i lowered it yesterday|
propose the restart once more, i clicked no by mistake|page the database people, we cant do this alone|
set the timeout to what it was|revert CHANGE its mine and i know its wrong|
disable the donor newsletter job until the gala is over|please do the failover again, the first one didnt stick|
drain the bad node, the others look good|rollback now. dont explain.|
call out the on-call for COMPONENT, he is asleep but this is dispatch|
give COMPONENT more memory, it got killed three times while I watched|
flip back to the old fare engine, the new one is the problem, we can talk tomorrow|
since its quiet on the roads now, restart the dispatch workers|just do the rollback, ill explain it to the chief myself|
kill the long query thats blocking us|add pods|switch off the recommendations so that booking gets air|
cut off the partner api, they hammer us|get the on-call of COMPONENT in here|
the exam is over, so nobody minds: bounce COMPONENT|we had this in may and restarting helped, so restart it|
raise the memory limit to 2 gigs|please disable the driver bonus job, it locks the table|
move traffic to the other region, i have seen enough|set the flag to off|
Roll COMPONENT back to yesterday's build, the vendor confirmed it.|whatever, revert it|
clear the cache of COMPONENT, the fares in there are from yesterday|i dont care whose fault it is, fail it over|
wake up the dba, tell him its urgent|pause the payouts until this is clear|redeploy the old one|
reduce the pool to 20 as the db team asked|drop those stuck messages from the queue, the vendor resends them|
please put the old timetable back, 400 people stand on platform 4 and shout at my staff|
approved or not, the ministry tells me to switch to the backup. fail over|thats my change and my mess, revert CHANGE|
turn it off, the surge, all of it, now|as head of it i take responsibility, restart the database|more replicas please|
set pool size to 80|reboot COMPONENT, cant get worse|could you roll CHANGE back for us, the exam is done and no one is in|
do the restart of COMPONENT|bring up two extra instances for the evening|stop the import job, it hogs the db|
get somebody from the airline it on the call|let's go back to the last good version of COMPONENT, thank you|
no need to explain any more, we believe you, roll CHANGE back|
I know it will cost us some bookings, but restart COMPONENT now|status is clear, cause is clear, so please fail over|
as it gets worse every minute and my boss agrees, scale COMPONENT up|thanks for the analysis. now revert it|
how about you just restart COMPONENT for us, the team that owns it sleeps|well if its the flag then turn the flag off|
we waited long enough for the airline, block their calls|
it's only the lab's test cluster so go on and delete the stuck pods|
customers are furious, i cant wait for the owner, put the old version on|take the sick node out|
dispatch lead here, all units are on radio for 10 minutes, so use that and restart it|
i want CHANGE gone by the time the doors open|lower the rate limit to 100, finance knows|school is out, roll back|
wake the lead, she wrote that thing|please revoke the leaked token and issue a new one|
stop the consumer, it eats poison messages|put up the maintenance page, better than errors|
i've read the risk, i've heard the owner, i'm the boss: roll back CHANGE|ok since nobody else says it: restart COMPONENT|
bring COMPONENT back to v before the weekend pls|it's 3 in the night, nobody rides, so restart the whole fleet service|
cut the feed from the airport, it poisons us|flip the switch to the backup payment company|
i was against it in the review and im against it now, take CHANGE out|restore the old setting, timeout 30|
scale it down again, costs too much and the rush is over|fetch the network guy|just kill pod 3 it is hanging|
delete the lock, it belongs to a dead job|apply the rollback, afterwards we discuss|
my shift ends and i wont leave it like that: roll back|ok the plane has left. restart it|
be so kind and put the limit up to 200|shut the feature off until monday, product agrees|
turn it back on, the flag, they need it|as agreed in the call: scale the api to ten|no more talk, revert|
get Sven on the line|please set back the config from before lunch|block that ip, its a scraper from a competitor|
im told you can do that: please restart COMPONENT for dispatch|
look, the vendor is down, that's clear, so route everything to the other vendor|
the parents' evening is done. roll it back as planned|switch the maps to offline mode, officers need something|
remove the bad release|we tested it on staging and it helped, so raise the timeout in prod|
purge that queue, all of it is duplicates|hey can you set replicas to 6, the cars come back at 5|
i approve of everything as long as you restart COMPONENT this minute|customers first, causes later. fail over|
it is still red, so undo CHANGE like we said|the owner gave me his word that it is safe, so set the flag back|
my trains stand. restart it. please.|
could you fetch the network folks into this channel|can you bring the storage team in|
bring the dba people into the call please|would you get the payments people in on this`;
