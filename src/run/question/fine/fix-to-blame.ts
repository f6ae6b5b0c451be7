/**
 * What people say who ask for the aspect `fix-to-blame` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const fixToBlame = `did the fix make it worse|is this new error from the fix|since you rolled back the images are gone. did that do it?|
now login is slow, was it fine before the fix|have we broken something else with it|
did approving that break the search|are the 404s a result of the rollback|is the cure worse than the disease here|
Since the restart mails are late. Because of the restart?|you fixed payments and now shipping is dead. connected?|
did the memory bump cause the node pressure|is COMPONENT failing because of what you ran|
new alert right after the fix, is it to blame|any side effects from the fix so far|
did we trade one problem for the other|it was better before you touched it, no?|
is the logout of everyone due to the fix|what broke after the rollback|did our fix hurt anything|
after the failover reports are empty. was it the failover?|i think the fix has broken the tills. is it so?|
was it a mistake to approve, it looks worse|the errors doubled after the button. our doing?|
did turning off the flag take down the app menu|latency went up after the change you made, cause?|
are these timeouts the aftermath of the fix|did the rollback bring back an old bug|
Does the missing discount come from rolling back CHANGE|something smells since the fix, did it damage anything|
did the fix create a new incident|cache is cold since the flush, is that why its slow now|
Since the fix the scanners can't pair. Is that what we did?|is the rise in db load because of your fix|
did scaling up exhaust the connections|have patients lost their sessions through the fix|
was that spike made by us when the fix ran|does the fix have anything to do with the failing backups now|
did you break it|it's red again right after, is the fix guilty|now the pdfs fail, is that fallout|
can the new crash come from the higher limit|did the previous fix cause this one|
we approved and 2 min later video went black. caused by the approval?|new errors since?|any damage done by the fix|
so did the fix break the map|did the stop in the middle cause the mess we have now|
when the fix was interrupted, did that leave COMPONENT broken|
after reverting, prices are last week's. from the revert?|I see EVIDENCE only after the fix. So the fix produced it?|
did the new limit starve the others on the host|is it normal that the queue grows after the fix or did we do harm|
warehouse says since your repair nothing prints. your repair?|did the rollback kill the new checkout form|
are the duplicate mails a consequence of the restart you did|has the fix introduced a regression|
was the site healthier before the restart|is the fix behind the cert warnings|
did draining the node push the others over|did the fix knock something out on the partner side|
the fix solved one and broke two, true?|did we shoot ourselves in the foot with that|
hm since the fix half of the seats show as taken. is it coming from there|
first time i see this error, and it's right after our fix. coincidence?|
Is the mobile crash because old api is back after rollback?|
did it get worse by the fix or would it have been the same|the fix has made that the sensors are offline, correct?|
could the switch to the replica be why writes fail|was the second outage of our own making|
did your change to the timeout break uploads|what else went red because of the fix|
since the flag is off nobody can register. the flags fault?|do we have to undo the fix because it broke more|
is there any collateral damage|is the jump in cost due to the scale up|
did we overload the small one by moving traffic to it|did the fix mess with the sso|
after the approve: 0 orders in France. did the approve do that|
everything was only slow, now it's dead. did the fix kill it?|did the index drop slow the reports|
customers say it's worse since 15:20, when the fix ran. is it the fix|
is that blip at 10:41 harm from the fix or nothing|are we sure the fix didn't take out the webhooks|
what did we break by fixing|the alarm after the alarm, was this our action|
I suspect the older version cannot talk to the new db, so has the rollback broken it?|
Did your restart drop the trams' positions|is the empty dashboard a victim of the fix|
the fix removed the limit and now the api is flooded. because of that?|
since the rollback the translation is missing, thats from it?|did killing the job break the import after it|
has raising the pool size choked COMPONENT|are the angry calls now about something the fix did|
has the workaround worsened things for the stores|did flushing the queue cause the missing notifications|
was there any regress after we approved|is this crashloop the product of the fix|
the cure went in at 9:12, at 9:13 phones died. cause?|
after the fix the loading got worse for me, is it to blame or my wifi|
Shop floor calls: since you repaired the login the label printers are out. Did the repair do that?|
not blaming anybody, but the graph of errors jumps exactly where the card was approved. did the fix cause that jump|
customers could at least browse before, now not even that. is it the fix's fault?|
since the new limit went in COMPONENT gets killed more often. because of it?|
i was fine until you restarted. now my reports fail. due to the restart?|
it was a false alert and we ran a fix anyway. did that fix break anything|
after we stopped the rollback in the middle there are two kinds of errors. are the second ones from that|
since the fix COMPONENT is empty. did we do that?|it's worse now than before, is it your fix's fault|
did restarting it kill the sessions of my users|could the cure be the problem now|
We made the fix and now the mails are not going out, comes that from the fix?|is the spike at 5 from our own repair|
invoices look old again since you rolled back, is that a side effect|did your change slow the app down|
we got two more alerts after it ran. did it set them off?|customers are now logged out, was that from the flush|
the reports ran fine until you raised that limit. connected?|are the 404s since ten minutes a result of the rollback|
did turning the flag off take the buttons away|after the fix our sync stands still. did the fix stop it|
so we fixed payments and broke refunds?|support: different complaints since the repair, did the repair cause them|
is the db load now from the index we just added|did the killed query leave the import dead|
I approved, and the warehouse screens went black. my approval did that?|
the timeout increase, is it what's filling the pool now|could it be that the restart made the queue lose its order|
since your fix cpu is at 90. is that on the fix or on morning traffic|
is this new mess the old version's doing, the one you put back|app crashes on start since the rollback. from that?|
legal noticed the cookie banner is missing since the fix, is it because of it|
did the failover cause the double bookings|are the login errors after 12 the price of our own fix|
did we just trade one problem for another|does the missing vat come from rolling back|
was calm, then fix, then chaos. did it make the chaos?|
nothing was lost in the outage but since the repair we miss orders. did the repair do that?|
only since the restart do customers get the old logo, has the restart something to do with it|
the alert for memory began just after you scaled it, because you scaled it?|
I approved it and my own team can't log in since. was it that?|
crashes are gone and now it's slow, is slow the price of the fix|
From the moment of the repair our interface to the customs is dead. Did the repair kill it?|
was the flag you switched off holding up something else that's broken now|did flushing it make COMPONENT choke|
support has worse tickets now than during the incident, did we break that with what we ran|
since the rollback the voucher field is gone, is that from us rolling back|
hotel prices are shown in yen since the swap, is the swap guilty|
since we killed it the search index is stale. did that come from the kill?|
after we set it back the invoices carry tomorrow's date, thats our doing isnt it|
tips are missing in the app since the switch. because of the switch?|is the fix breaking the invoices|
Better before than after. did we do that?|memory climbs since the rollback, coincidence or our fix?|
you scaled up and now the db is choking. connected?|did we trade one bug for another|
customers get every invoice twice since the flip, is the flip the reason|
cpu of the ingress is at 95 since the change, did we cause that with the long timeout|
old phones are ok, now the new ones crash. our flip?|labels for switzerland are missing since then. because of it?|
well that made it worse, or am i reading it wrong|cart is ok, but wishlist is 500 since. side effect of what we did?|
why do we now have a redis alert. did the restart bring that|
now we show 'sold out' everywhere. that's from the closing i guess, isn't it?|
tours are in reverse order since we switched. is it bc of the switch|
with vendor b codes come twice. our switch's fault?|login's slower than before we restarted it. from restarting?|
now everyone gets tomorrow as date, even the ones for june. that's our default, isnt it|
big buttons gone AND fares gone. we wanted only one of those. is the rollback doing that|
since the sync the history is sorted wrong. consequence of the sync?|
customers were charged at 3am twice, is that from our rerun|
since the rollback the statements dont generate anymore, did we do that|pdfs are blank since you did the rollback?|
did your restart make that worse? it was 3% before and now 11|
after the failover the lab orders come twice, did the fix do that|is the new slowness our own doing, from the restart|
umlauts are broken since you put the old version back, thanks to that?|
chargers show wrong price since the skip, is that a consequence|it went worse after scaling up, was that a mistake|
voicemail is dead since we throttled. because of it?|have we made things worse|
since flag off the advisors see old prices. Side effect of ours?|
it was calm before you touched it. did your scaling trigger the new errors|anything else broken by the rollback?|
is it possible that the cache warming made the db worse|
since you rotated the key the partners get 401, because of that?|did killing it break the report for the court|
since traffic moved to the other provider the voice is choppy. our doing?|
wrong names on bills now. did it come with the rollback|since site B we lose gps of the cars. due to the switch?|
did we shoot ourselves in the foot with that restart|is the IBAN thing a side effect of deleting the lock|
Before the fix the cards worked, now they dont. Coincidence or did the fix do it?|
we fixed one and broke two, or how do i read these graphs|
since you reverted me the search gives nothing back. is that from the revert?|
since the flag is off the home page looks weird, is that because of us|Did we make things worse by failing over|
since the restart the checkout in Spain is dead too, is that our own doing|
since the nightly fix the lists are empty, side effect?|
everyone at the desks gets logged out since you restarted it. was that the fix?|
since the revert friends lists are gone, thats from it?|
We restarted and now the reports come twice. did we cause that|
hm new errors in the mail service, they start right with the rollback. because of it?|what did your restart break|
COMPONENT breaks since COMPONENT was restarted, is that a consequence|did rolling CHANGE back break the login|
it was better before you touched it, no? did the scaling hurt it|
after the key rotation half of the partners can't get in. through that?|
since the pause of the rollout the app shows wrong batteries. came that from pausing|
logins fail since you cleared the cache, right? your doing?|did we break the mails by switching over|
cards written after the fix don't work. is the fix the reason|
turbines lost their setpoints right after you failed over. from that?|was the second outage made by our own fix`;
