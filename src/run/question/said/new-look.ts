/**
 * What people say who want to know of or want `new-look`: another look.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const newLook = `look again|recheck|run it again|have another look at COMPONENT, it changed|check the db once more|
your data is 30 mins old, refresh|start over, new info: the lb was replaced at noon|
can you re-run the analysis with a bigger window|investigate again please, there's a second alert now|
take another look at the network side|verify again if the pool is full|dig deeper into COMPONENT this time|
redo it, you looked at the wrong cluster|
what you said was true an hour ago but meanwhile we moved to the other database, so have a fresh look with the current state please|
check again pls|Can you re-run the analysis?|something's off, investigate once more|take a fresh look at COMPONENT|
Please verify anew, the numbers in your message are from an hour ago.|retry|start over from zero|
can you have another look at the database side|recheck the error rate now that the deploy is out|
I believe you've missed something. Would you examine it a second time?|
redo the investigation with the new info from the provider|control one more time the connections please|dig again|
Something smells wrong about those figures, kindly measure again.|chek agian|look again please|take another look|
have another look|one more look please|check again|check once more|check it again|recheck please|recheck COMPONENT|
check COMPONENT again|check COMPONENT|look at COMPONENT again|look at COMPONENT|look into COMPONENT|
have a look at COMPONENT|take a look at COMPONENT please|investigate COMPONENT|investigate again|investigate this|
investigate it again please|reinvestigate|start over|start again|start a new investigation|restart the investigation|
run the analysis again|run the analysis once more|rerun|redo the analysis|do it again from scratch|from scratch please|
analyse again with the new data|analyze COMPONENT|dig deeper|dig deeper into COMPONENT|dig into the database|go deeper|
look deeper|look further|keep looking|search more|examine COMPONENT as well|also check the network|
please also check the queue|verify COMPONENT again|could you look at it again|could you check the db too|
can you check again, something changed|can you have a fresh look|fresh look please|I think you missed something, look again|
it broke again, look again|it came back, please investigate|new errors, check again|something is off again, have a look|
do it all again|look again, the exporter was down for a while and came back|
the canary is gone now, please take another look at the errors|I've turned off the backup, run your analysis again|
now that arm is out, analyse again pls|your finding is four hours old, could you check it afresh|
can you redo the analysis with the data from the last 20 minutes|
please check the replica once more, i've just changed its config|
things have changed since your last message, have another go|re-run it pls|
I scaled the workers up five minutes ago, would you mind checking again whether your theory still holds|
that was before the failover, please have another look|we drained node 4, check it one more time|
I think the picture changed since your last look. go again|could you rerun the whole check with the last half hour in it|
pls check again, i just restarted it by hand|Look again but only at the last ten minutes|
something is off with your result. do it again from scratch|
we have new data from the probe, please reconsider everything with it|go over it once more, i dont trust the first pass|
have you looked since the fix? then look now|Please check the cert again, they say it was swapped|
wrong tree i think, start over|Take another look at COMPONENT since we changed the timeout|
can you verify again that the replica really lags|i think somebody fixed it meanwhile, go see for yourself again|
Redo the analysis with the logs from host 9 added|Do it over please, the clock on that server was wrong|re-run the analysis|
Something has changed since your last finding, a second service is red now, so please go over everything once more|
can you verify that again wiht the newest data|redo it|Ur data is stale, refresh|go back and dig into the network side|
I don't buy it, please examine it anew from scratch and leave CHANGE out of it this time|scan again|Check the disk too|
reopen tihs and see whats up|New symptoms, new round please|
Since you last looked we've changed the firewall rules, so your pciture is outdated, please go through everything another time|
Your finding doesn't match with what I'm seeing on the hosts, would you be so kind as to examine the whole matter afresh?|
the second wave started five mintues ago and looks different, go dig into it like the first one never happened|carry on|
keep digging|check COMPONENT too|have another look at the db|continue|dont stop, go on|go on investigating|re-run it|
i dont buy it, take another look|have a look at COMPONENT while youre at it|its back, look into it again|
investigate again from scratch|new data came in, can you redo the analysis|also check the payment provider|
still failing for me, go back and dig|pls resume|one more time but with the last 6 hours|try again|
could you peek at the queue too|we changed something, reassess|dig into the logs of COMPONENT some more|
look at COMPONENT next|refresh your findings|the rollback changed nothing, look again please|
not convinced its the db, keep looking|and check COMPONENT as well|youve read EVIDENCE wrong i think, investigate again|
Could you take another look?|Please carry on, I am not convinced by that.|and have a look at COMPONENT as well|
Customers still complain, so please go back and investigate again.|That cannot be all of it, please continue investigating.|
Please investigate once more, we have new tickets since noon.|can you also look into the payment provider|
start over please, your first answer was wrong|dont stop, go on investigating|
Would you be so kind and re-check whether it was the deploy?|
Have a second look at the logs, please, something must be in there.|resume the investigation|
Please examine the email service next, my client says it began there.|
one more round please, things have changed since you looked|The vendor denies it, so please look at it afresh.|
Take a closer look at the database this time.|I am reopening this, please look into it again.|
look at the morning too, not only the last hour|You stopped too early, please continue.|try again with COMPONENT in mind|
Please widen your search to the mobile app.|keep looking pls, my boss isnt satisfied|
Please verify your finding once again before we tell the press.|now investigate CHANGE also|
The rollback did not convince me, please investigate further.|plese check the logs of COMPONENT as well|
have another look, I dont buy it|can you dig deeper into the replica|please re-check, we changed something|
start over with the new data|db here, look at our slow queries as well|take a second look at CHANGE|
include the network in your search|now that its denied, keep investigating|resume where you stopped|
look at it once more, errors are back|have a look at mobile's gateway while you're at it|that's not it, search further|
you missed the vendor, please go and check them|fresh look please, traffic is back|dig on|
can you also inspect COMPONENT, we suspect it|investigate further before I wake my boss|
re-run the analysis, the metrics were broken|one more round please|go deeper, restart isnt a root cause|
pls recheck the certs aswell|the rollback changed nothing, look further please|
sorry to insist, but take a look at the switch as well|have another look at the database, I dont buy it|
I denied it because the cause is wrong, look once more|investigate further please, the rollback did nothing|
and look into COMPONENT while you are there|start over with a fresh eye|re-check now that the deploy is reverted|
continue your investigation|please examine the network side as well|try again, you were missing the logs before|
that cant be all, search on|new data came in, analyse it again|pick the investigation up again|
resume, it was no false alarm|have a look at the payment provider also|run the analysis again with the last hour included|
before I sign, double check COMPONENT|go back and check what happened in the cache|one more round please, I'm not convinced|
dont stop there, go on|look closer at the queue|inspect the replica too pls|and now the database, please check that as well|
that was not the cause, keep digging|please look again|continue to investigate|can you have one more look on it|
carry on with the search, I am not convinced|dig deeper please|
look also in the database logs and tell if you find something new|something new appeared, examine it again|
re-check please, the doctors report again errors|your cause makes no sense to me, investigate once more|
verify COMPONENT as well please|and now look at the network side|start the analysis new from the beginning|
I said stop before, but please resume now|kindly investigate further|also inspect CHANGE|
maybe you have overlooked the queue, please check there|try again to find it|
take another look, now with the deploy from 7:40 in mind|dont give up, keep searching|please reopen the investigation|
can you run the analysis again, we got more data|examine the certificate side too please|continue where you stopped|
do a second check over COMPONENT|could you go through it again with fresh eyes|look agian please|look at COMPONENT as well|
now look at the db|keep investigating|take a fresh look|dont stop, dig on|thats wrong, look again|also check redis|
take a look at payments too|look into CHANGE again|investigate further|go check the logs again yourself|
second look at COMPONENT please|pls look once more|new facts, check again|had a hunch, check COMPONENT too|
cause seems wrong, dig again|
You were done with it at nine, but since then two more shops went dark, please look at it again|
I don't accept "inconclusive" as the last word after such an evening, go on investigating|
your finding leaves out COMPONENT completely and my nose says it is involved, check that one too|
we've given you access to the new cluster a minute ago, so have another go at finding the reason|
sorry that I stopped you earlier, I was under pressure, please continue where you left off|
My boss doesn't buy the answer, take a second look and this time include the night before|
the rollback of CHANGE did nothing, so your first idea was wrong, investigate afresh|
could you also examine the dns servers while you're at it, a colleague heard strange things from that corner|
Please don't leave it there, you've looked at the app only, now look into the database side as well|
things have changed since your report, there's a new error on top, run your analysis once more|
i think you gave up too early, the interesting part starts after midnight, keep digging|
Start over with a fresh mind, if you have one, and forget what I told you about the cache|
we thought it's done, and then the alert came back, so resume the investigation please|
look again but with the data of the last ten minutes, the old data was from the wrong region|
as you have time while we wait for approval, inspect the message broker too|
I restored the metrics that were missing when you gave up, so please try again to find the cause|
the vendor denies it and wants us to recheck, so recheck the calls to their api|
You looked at one pod of twelve and called it a day, take a look at the others as well|
with what support has just told us about french cards, please dig deeper into COMPONENT|
not satisfied, honestly, there must be more to it, so carry on until you have something better|
thats too thin for me and you know it, go back and look at COMPONENT properly this time|
you said theres nothing left to check but nobody checked the proxy, so please check the proxy too|
keep looking, that cannot be all|keep digging, I do not believe that it was the release|carry on where you stopped|
pick it up again|ok take it up again please|take another look at the database|have a look at CHANGE as well|
start over with that in mind|look into dns as well|look at COMPONENT this time|try again with the new data|
go check the cache also|another pass over the last hour pls|resume where you left off|
i don't believe it's gone, have another look at the broker|check the license server too please|
look again, somebody stopped you too early|have another go|take a second look at COMPONENT|
still red after the fix so start over|check COMPONENT as well while ur at it|you gave up too fast, dig deeper|resume|
that wasnt it, keep looking|reopen, its back|pick up where you left off, ignore the guy who stopped you|
now with the db metrics back, look once more|run it again but from 1am this time|go on, dont mind us|
have a sniff around the load balancer too|not convinced, investigate further|one more round, with fresh eyes|
have another look at the db side|can you recheck w fresh data|look into COMPONENT as well pls|
psp says its not them, dig deeper|dont stop yet, keep looking|have a look at the dns too while youre at it|
thats not it, search on|re-run the investigation|alert fired again, look once more|double check the replicas|
examine the kernel side next|continue investigating, the rollback didnt do it|now inspect COMPONENT|
go deeper on the retry thing|try again, logs should be reachable now|look closer at CHANGE|
could you also check the queue workers|new info: only ipv6 clients, please look again w that|
start over, we were on the wrong track|rolled back and still slow, look again|owner is sure its not his, keep searching|
logs are back, take a second look|approve nothing, first look further|could be the cache, have a look there as well|
new deploy is out, please check again|metrics were broken before, go thru it again|carry on please|
go on, we stopped you by mistake|can you have another look, support gets calls again|
keep investigating even if it was denied|please continue the search|have a look at COMPONENT also, partner says it's there|
could you take a second look, i don't trust it|it's not that, search further|look deeper in the database please|
it recovered but please go on looking for the reason|you called it a false alarm, look once more, customers complain|
and look at the network too|sorry for the stop, pick it up again|re-check it now|try again with the data of the last hour|
investigate again from zero|dig further|i would like that you control it one more time|
the errors are back so please reopen it and look|dont stop, keep going|please also examine the invoices service|
continue where you were before the stop|can you investigate COMPONENT instead|and check the payments again|
can you investigate further|take another look at COMPONENT|please check the database too|start over with what we know now|
rerun it|it's back, please reinvestigate|have a look at COMPONENT as well|
i added permissions, try again to read the logs and look afresh|the rollback didn't help so keep looking|
look into the mail queue too|you stopped too early, go on investigating|one more pass please|
could you check whether DNS plays a part, you haven't yet|that isn't the cause, search on|
new info: a second deploy went out. look at it again|look at it from the network side also|investigate once more|
don't stop now|check the replica next|please examine COMPONENT, nobody has|do the analysis again with last night's window|
second opinion please, run the whole thing again|kep digging|your cause cant be right, look again|
users still complain, investigate again|the restart is done, check once more|
and check the mail relay too while you're at it|you missed the second deploy, have another go|please take a fresh look|
did not help. keep investigating|extend the search to COMPONENT|reopen the investigation|
can you double check the cert on the proxy as well|repeat your analysis with the new logs|look closer at COMPONENT|
don't give up, continue|it happened again, get back to investigating|now inspect the other region as well|
investigate COMPONENT please|once again from the top please|go deeper into the database side|plese look again|
the owner says it's not his service, so look further|it's getting worse again, start investigating anew|
have you got the new logs? read them and analyse again please|look at the other database as well please|
keep investigating even though it's quiet now|we rolled back and it's still slow, check what is left|
go back and look at the time before the deploy|can you check the network too|
one more time please, now with access to the db|dig some more|your first answer was wrong, redo it|another round please|
analyse it anew|and COMPONENT, check that one too|investigate why users in peru still complain, go on|plz recheck|
sorry to nag, please go over it once more|chekc again please|there's a new error now, look into that too|
somebody stopped you by mistake, go on|can you examine the replica as well|
start over with the new info: the acquirer was down too|look at it once more now that the deny is in|please reinvestigate|
take a look at COMPONENT for me|try again, logs are back now|pick it up again, it isnt solved|
not convinced. another round please|look into the settlement queue also|
Dmitri stopped you but I want you to go ahead looking|search again please, with the acquirer in mind|
one more time from the start|also inspect COMPONENT|dont stop, continue|go deeper on COMPONENT|
take up the investigation again|Could you check once more whether you overlooked something?|
what about giving COMPONENT a look as well, please do|who stopped that? no matter, look again|go back to work on it please|
recheck please, facts changed|widen it to COMPONENT please|investigate further, the answer doesnt satisfy me|
one more pass over COMPONENT|reopen it, it's red again|please dont stop at the gateway, look behind it too|
proceed with the investigation|look once more, the chief doesnt buy it|go further|there's more to it, keep searching|
please check COMPONENT as well|restart your investigation|do it over, this time with the vendor in view|
we're not through, go on with the investigation|examine COMPONENT too please|
ok fresh pair of eyes please, start over with COMPONENT|
you stopped at the pool, but can you also look into the session store|i dont agree with stopping, pick it up again please|
can you go on where you left off|please check once more, picture is still stuttering here|look at the ad server too|
there's new info: it only happens with subtitles. can you recheck|the explanation does not fit, search again|
take another look, the homepage is white again|Have a look at COMPONENT as well please|
now that the debate's over can you re-examine|try once more with the logs of COMPONENT|
revisit please, it started again at 23:10|reopen this|restart the investigation please|continue, the stop was a misclick|
unstop|I don't care what Tom said, keep looking|it was no false alarm, users complain, go and check again|
check the probe too|could you please also go through COMPONENT|double check please|second wave same problem, look again|
have a look into the payment side too|i think you are wrong, re-check|analyze again with the data after 12|
also examine COMPONENT please|can you have another go|and now check the second league as well|it's back, look please|
go ahead and look further|wrong cause. try again|was stopped too early imo. carry on|
can you redo it, this time without trusting the probe|start again from zero|
We would like you to resume the investigation, with kind regards from the night desk.|
please verify once more that it was a false alarm|false? then look at my screenshot and check again|
one more round please, players still drop|pick it back up|start digging again please|
your result is from before the second crash, have a fresh look|why stop? go on|something's off still. look at the cdn too|
continue please, I take over responsibility from Tom|can you inspect COMPONENT|once again from the top|
give it another try with what we know now|The stop was a misunderstanding. Kindly resume.|
have another think, players on ps5 still drop|do look at the queue also|that env IS prod. resume please|
go back to it, the vote fails again|please include the load balancer in your search|once more with feeling, it's not solved|
I think Peter was too quick with the stop button. Go on please|
Since the alert was called false two more came. Have another look|i changed my mind, do continue|
can you check COMPONENT too|something still smells, have another look|pls continue where you stopped|
take a look at the printer service as well|check again, the shop in ghent has it still|
You were stopped by mistake, please resume.|look at the voucher side also|have a second look, i dont believe it|
also check the bank interface|could you dig into COMPONENT once more|
look into why the guests in rome still see it, go again|the shop in cork still has it, look once more|
who stopped you, go on please|could you look at it afresh|now that its quiet, take another look at COMPONENT|
check the hotel side also|please take it up again|it was wrongly closed, look into it again|
do check the scanners too please|have you got time for another round? please check COMPONENT|
i dont buy it, investigate again|examine the database also|look deeper into COMPONENT|
new facts: it also hits the farm app. look again|continue the investigation|search further please|
once more please, with the hotels|theres still something, look again please|you missed COMPONENT, check it|
have another go at it|check the payment side too|please look whether COMPONENT is part of it too, extend the search|
one more round|again please, the stores still complain|look at the scanners|stopped too early i think. please go on|
dublin still complains, please look again|and look at the refunds service also|please do check the oven controller as well|
i want you to look a second time|have another go, with the storage in mind|carry on please, I shouldn't have stopped you|
that was yesterday's data, redo|again with fresh data please|widen the search, include COMPONENT|
take another look, the numbers have changed|look into the storage path as well|sorry, please do keep going|
restart your analysis from 01:00|I don't believe it. investigate once more|have a look at the disks as well pls|
reopen it, its back|look closer at the gc|keep going, i'm not satisfied|start over, we had the wrong host|
check the replica as well|please investigate further|have you another look at COMPONENT please|
back to the drawing board, look afresh|have another look, i dont think we got it|go on, i stopped you by mistake|
check again, the drivers say it started anew|start over, we have new info: the vendor changed their ip|
carry on digging please, the chief wants to know more|take a fresh look now that COMPONENT is up|
you missed something, try once more|Reopen this and keep going.|dont stop there, dig on|it came back, search again|
continue where you left|keep investigating pls|look at COMPONENT as well, the drivers mention it|
now that we gave you access, try again|Would you examine it once more, the first answer can't be right.|
go ahead with the investigation, i cancelled it by accident|second look please|take COMPONENT into account too|
we rolled back and its the same, so look again please|the owner says you missed COMPONENT, go through that too|
analyse it again|go back in and look once more|dig into COMPONENT next|more logs are there now, repeat your check|
pursue it further please|reconsider, look at the whole thing again|you were stopped by the wrong guy, please carry on|
and now look again, its back|also check COMPONENT please, it smells|try again from scratch please|
resume the search, the drill is over and this one is real|look once more at COMPONENT|its not over, investigate again|
before we close, look at COMPONENT too`;
