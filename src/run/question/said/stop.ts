/**
 * What people say who want to know of or want `stop`: the investigation to end.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const stop = `stop|abort|cancel the investigation|that's enough, stop digging|you can stop, it was me pulling the wrong cable|
false alarm, stand down|Please end your analysis, it is a planned test|kill your investigation, we're doing a game day|
quit it, known maintenance|drop it, not worth your cycles|we know already what it is, you can stop looking|
call off the search|
ah sorry folks that was our chaos test, forgot to announce it, you don't have to investigate any further|stop investigating|
cancel|you can stop now, it was a planned test|abort your investigation|
Please end your analysis, a colleague has already found it.|we don't need you anymore on this, stand down|
false alarm, stop searching|no need to dig further, thx|terminate yourself for this incident|Aura, drop it.|
arrest your research please|Enough. End the analysis.|stpo it, stop looking|stop it|stop that|stop please|stop now|
stop the investigation|stop looking|stop searching|stop working on it|stop everything|stop the run|cancel it|cancel that|
cancel this run|abort the run|abort the investigation|abort mission|halt|halt the analysis|quit|end it|
end the investigation|end this run|kill the investigation|kill your run|never mind|nevermind|forget it|forget about it|
drop it|drop this|call it off|call off the investigation|no need to investigate|no need to look further|you can stop now|
you can stop looking|you may stop|please cease|give up|leave the case|it was a test, cancel|false alarm, stop|
false alarm, stop looking|known maintenance, cancel it|wasn't meant for you, cancel|this was only a drill|
this was only a drill, you can go|just a drill, pack up|it was an exercise, stop|you can pack up|
we don't need you any more on this|you can leave it, we are done here|ok it was only a test, you can stop|
abort whatever you're running|don't dig any further, thanks, false alarm|kill your search please|
no need to go on, closing this|halt, you're querying prod to death|nvm, drop it|
pls quit looking, it was me, i pulled the wrong cable|thats enough aura, end the run|
we've handed this over to the vendor, you can end your investigation|ok enough digging, you can quit|
cancel, false alarm on our side|Leave it, you are looking at the wrong incident. stop please|halt, you can go home|
please cancel the running analysis|you dont need to continue, we've got the answer|
Quit it, the incident was opened by accident|interrupt that, you're eating the db with your queries|
Dont investigate further please|cancel what you are doing, new info on the way|thats enough, finish your search here|
No more analysis needed, kill the job|Please abort your run, you took the wrong service|
You can finish here, we've found it ourselves and don't need you to dig any further, thank you|Stand down|stpo|
leave it, we'll take over form here|No need to search any longer|
this was a drill, plese break off whatever you have running|Halt your checks they are hammering the db|terminate|
forget abuot this one|please you stop to search|Enough digging aura, pack up|
We have found out that a cleaner pulled the plug, so there's no reason for you to continue the serach, please end it|
I'd ask you to break off your investigation at once, because your queries are slowing the database down even more|
ok we got this, you can quit diging around now, the humans will take it from here|false alarm, drop it|
quit looking, its a load test|never mind, stop|stop the investigation, we know what it is|forget it, was me testing|
no need to dig further|we are done here, end it|cancel that search, wrong channel|pls stop searching|
you may end your investigation|thats enough digging for tonight|scrap it, planned maintenance|
no more looking, the vendor confirmed it|leave the investigation, i take it from here|not an incident, stop working on it|
dont bother looking any further|abort the analysis|its only staging, cancel your search|
rolled back already and happy, stop the investigation|support closed the tickets, cancel the investigation|
all good again and we know why, you can end the investigation|You can stop investigating, thank you.|
Please cancel the investigation.|It was only a test by our team, you can stop looking.|
Cancel this, the customer made a mistake on their side.|No need to dig any further, the vendor has admitted it.|
please stop your analysis|Ok the sale is over and nobody cares any more, end the investigation.|
you dont need to look into COMPONENT any longer|Drop it please, we know the reason.|
cancel the investigation pls, was planned maintenance|Please quit looking into it, I'd rather not spend money on that.|
Call off the search, it was a drill.|stop the investigation into the payment errors|we're done here, stop working on this|
Sorry, I started you by mistake, please cancel.|leave the case, stop investigating it|
Give up on this one, the page was switched off on purpose.|that will do, no further analysis needed|
stop checking COMPONENT, it's being retired today|Please terminate your investigation, the engineers took over.|
I want you to cease the analysis now.|No more investigating please, we have our answer.|
ok you can stop, the whole thing was a typo in my spreadsheet|Discontinue the investigation of CHANGE please.|
Customers are happy again, so you needn't search for the cause any longer.|you can stop, false alarm|
stop looking, we found it ourselves|that was a drill, end it|kill the investigation, it was our load test|
never mind, drop the search|please quit digging|no need to look any further|you can stop now, db team has it|stop this run|
we've got it from here, end your investigation|drop it, it was planned maintenance|ok enough, finish the investigation|
break off, wrong channel|thats our pentest, cancel this|abandon it, duplicates the incident next door|
terminate this, networks did it on purpose|it was just my test alert, stop searching|stop working on this one|
no more digging please|cease|leave the case, the alert was a typo in my rule|wrap up and stop your analysis|
pls cancel this investigaton|sorry, that alert came from my laptop, you can end the investigation|
we know the cause already and it's harmless, stop investigating|you can stop now, false alarm|drop it, it was a test|
never mind, we found it ourselves, stop looking|end the investigation please|it was planned maintenance, cancel this|
IC here, close the investigation, the vendor has it|quit searching|kill this investigation, duplicate of the other channel|
stop the analysis, we know the cause already|forget about it, loadtest of ours|that was a drill, stop working on it|
ok stand down, Aura|please stop, you are costing us tokens|break off, nothing to see here|
terminate the search, we rolled back by hand|cancel the whole thing, wrong environment|
you may finish now, no more investigating|scrap this investigation, alert was mistyped|pls stop lookin into it|
leave the case, we are done with it|you can cancel, it was a planned test|please end the investigation|cancel this|
false alarm, no need to search further|abort the analysis, we have found it by ourself|
leave the investigation, maintenance is announced|stop the search please, it costs us only money|
you may stop looking, our vendor takes over|no more investigation needed, thanks|drop it, it was only the exercise|
cease the investigation of COMPONENT|terminate your work on this incident|this is test environment, stop working on it|
do not look further|kindly cancel the ongoing analysis|break it off, we know the reason|you dont need to dig anymore|
finish your investigation here|investigation can be stopped, it was load test from us|discontinue please|
cancle the analysis|forget it, wrong alarm from the monitoring|stop digging into CHANGE, it is on purpose like that|
the drill is over, end your search|give up the search, Tanaka-san has it already solved|enough, stop digging|
stop looking into this|its a drill, cancel|no need to investigate further|kill this investigation|stop, we know the cause|
abort, wrong channel|please quit investigating|cancel this one|stop the search|was a test alert, abort|
dont investigate this|forget this incident, stop|halt your analysis|nevermind, cancel it|fixed already, stop looking|
known issue, stop investigating|planned maintenance, cancel this|
We know the reason now, it was a person with a shovel and a cable, so you can stop investigating|
you keep digging although I told you that this was a drill, please cancel the investigation|
Thanks for the effort but the vendor confirmed it's theirs, so end your search for the cause here|
this was opened by mistake, my cat walked over the keyboard honestly, abort it please|
there's no need to look any further into COMPONENT, we are going to shut it down for good on friday|
stop it, Aura, you're going round in circles and burning queries that we pay for|
My boss closed the ticket, the customer is happy, nobody wants more findings, so call off the analysis|
it was a false alarm from the load test that I forgot to announce, mea culpa, drop the whole investigation|
please quit analysing this one, two other teams are already on it and your queries slow the database down|
you've been searching for two hours with nothing to show, cancel it, we'll go on by hand|
I started you on the wrong service, so sorry, kill this run and I'll open a new one|
no more digging please, the security team takes over from here and wants nobody else in their way|
Let it go, it's an old staging box that somebody will delete tomorrow, terminate the investigation|
i don't need you to continue with this, we found the typo ourselves, stop looking|
that alert belongs to a customer who left us in june, there's no incident at all, so cancel|
since the incident was merged into the other one, your work on this one should end now, please stop|
Everything you find from now on has no use to us, the decision is made, so break off the search|
our new policy says no bot works on health data, so I have to ask you to stop your investigation at once|
abandon the search for the cause, we replaced the machine and will never know and that's fine with me|
end this investigation, it was a planned maintenance that simply nobody had put in the calendar|
i dont belive youll find anything more and it costs us money, so please end the investigation here|
no need to dig any further|stop digging|quit investigating|cancel that run|you're done here, stop|close the investigation|
cease the search|that'll do, stop the investigating|no more digging on COMPONENT|stop ur analysis pls|
ok stop looking, it was a test by the QA guys|false alarm, someone ran a load test, drop it|
that's enough, quit the investigation|ok thats enough, stop digging|its a drill, call it off|
nothing to see here, end the investigation|you can stop looking, it was me pulling the plug on staging|
we know what it is, no need to search on|quit it, we've got humans on it now|kill this investigation, false alarm|
leave it, stop looking into COMPONENT|no more checks pls you're loading the db|wrong channel, cancel the whole run|
pull the plug on your analysis|case closed, stop|dont bother investigating further|enough detective work for one night|
you can stop looking, it was a drill|its a known test, quit digging|stop the analysis pls|
we found it ourselves, stop searching|enough, call it off|no need to dig further, stop here|
that was me load testing, cancel this|dont investigate any more|drop the case|quit it, we take it from here|
wrong channel, cancel that|terminate the run|forget it, stop|you may stop, the vendor confirmed its theirs|
halt the investigation of COMPONENT|scrap it, staging alert went to prod channel|let it go, stop the research|
cause is known, end your investigation|we rolled back and closed it, stop looking|
my fault, I unplugged it, cancel the search|ticket's a duplicate, abort this one|
owner has it now, you can stop investigating|dont waste tokens, cancel it|cancel the investigation, it was our test|
you can stop looking, it was a planned thing|no need to investigate, false alarm from our side|
forget it, was my fault, i unplugged it|drop this one|we take over from here, end your investigation|
please finish your search, the people of COMPONENT do it|enough, stop investigating|
stop the analysis, the partner confirmed it was them|it was a load test, quit looking|
you may stop now, we have found it ourselves|don't investigate any further|close the investigation please, boss's order|
leave this case, it's a known thing|i want that you stop searching|hey stop it, we did that on purpose|
pls cancel, wrong channel|quit the investigation, all is well again|
stop checking COMPONENT, it is switched off since yesterday by plan|nvm stop looking|end it here|
you are looking at a test system, cancel|ok stop it, it was our pen test|you can stop now, its solved|
forget it, it was a test|end the analysis, we know the cause|never mind, false alarm|
please cancel the investigation, that was planned maintenance|stop looking into COMPONENT|enough digging, thanks|
you neednt investigate this|this is a drill, stop|kill the investigation please|stop searching, it was my laptop|
we're done here, stop your work on it|leave the analysis, nobody needs it any more|dont investigate that one|
not an incident, you can end it|stop teh investigation|ok found it ourselves, cease looking|
no more investigating, it fixed itself|scrap this investigation|customers are happy again, you can end the investigation|
the owner found it, stop looking|no cause needed any more, quit|stop whatever you're analysing|please end it, wrong channel|
cancel the investigation of COMPONENT|this was a fire drill, cancel|terminate the investigation|
i started that by mistake, cancel please|thats enough, stop looking|no need to investigate, it's a planned deploy|
you can drop this case|halt the investigation|cancle that|skip it, dont investigate|break off the search please|
we'll take it from here, end your analysis|we rolled back ourselves, you can stop investigating|
no one is affected, end the investigation|cancel your analysis of the database|
this alert is a known dud, stop investigating it|finish here, no more analysis|kill it, i mean your investigation|
it's the wrong service, abort your search|call off the hunt|case closed, stop searching|investigation cancelled please|
stop that investigation, i'll open a new one tomorrow|we've got the cause already, break off|
apologies, it was me running a test, you can stop the investigation|plz stop investigating|
we have a human on it, end your search|
you can stop looking, its a known thing|cancel the investigation please|drop it, we know what it is|
end this one, its a test|stop investigating COMPONENT|quit searching, was me with a load test|
Please terminate this analysis.|its planned maintenance so you can stop|thats enough digging, stop|cancel pls|
leave it, its a drill|you may end your search|stop the analysis it eats our db|enough, we found it ourselves|
finish here, false alarm|no more investigating, thanks|break off|stop, false alarm, i pulled the cable|
no further search please|you can call off the hunt|halt the investigation, vendor took over|
you dont have to look any more, its a drill|please finish the analysis here|discontinue|
cancel that, we know its the planned key change|leave the searching be|terminate the search|ok you can quit now, we have it|
stop working on that, it's settled|please halt, it was the planned switch of keys|the hunt can be ended|
call it off, we found it ourselves|you can quit digging, this is a known test|abort the investigation please|
we know what it is, close it|leave it, wasnt an incident|end this investigation|enough. Stop.|
stop please, its only the load test|false alarm, you can stop|that was my test account, cancel the investigation|
close this one, duplicates the other|you can knock off, planned maintenance|it was the planned drill, stop|
we cancelled the sale so no need, stop investigating|no need, the vendor admitted it. stop|
stop investigating please, wrong channel|that's all, finish up and quit|power cut explains it, stop|you may stop now|
we have our answer, please end the search|you can stop, its my chaos experiment|false positive, stop|i said stop|quit it|
stop working on this, it is a known vendor outage|ok that's it, cancel this one|leave this, it was my typo in the dashboard|
you're wasting time, end it|stop the analysis, i opened it by accident|thanks but stop, we do it ourselves|
stop looking at COMPONENT, and at everything else|abandon this one|please terminate, it is maintenance|
somebody tested the pager. stop it please|stop the research, that env isnt even prod|no incident here, cancel|
finish here. we know|ok folks it was me with a load generator. please end the investigation|
we dont need an answer any more, stop|you can stop looking, it was us, we pulled the cable|
false alarm, end the investigation|quit it please|no need to investigate further, it was the fire drill|
stop searching we know already|please cease the investigation|that was a test alert, you can drop it|
end this one, the other incident is the real one|it was our own load test, please stop|false alert, stop please|
stop the inquiry pls|cancel, wrong channel|we are done here, stop investigating|dont look any further, its stocktaking|
break it off|thats enough, it was a typo in the monitor|stop working on it, the vendor took over|
you may stop now it was a planned work|abandon it|no more investigating please|cancel the search, i found it|
stop this, duplicate of the other one|it was a drill, cancel|please terminate the investigation|thats it, stop|
sorry, it was me who unplugged it. you can stop looking|its just the inventory, stop the investigation please|
you can end it, it was the cleaner with the plug|no longer needed, stop|stop digging, we know what it is|you can stop|
abort this one, it was the load test|drop it, false alarm|you may end the search now, the cause is known to us|
no need to go on digging, it was my test|leave this one, it's planned maintenance|stop it, we're burning tokens|
end this, it's the drill|terminate this one|don't bother, alert was a fluke, you can end it|call off the dogs|
you can stop looking, it was our load test|cancel the investigation, it's a drill|enough, close this|
thats a planned maintenance, quit digging|no need to investigate any further, we know what it is|forget this one|
Please end this, the airport told us they cut the line themselves|kill this investigation, its costing us money|
stop searching, the alert was set wrong|not worth your time, leave the case|you may end it, our own chaos test did that|
investigation not needed anymore|break off, somebody pulled the cable in the server room and told us|
Leave off, this is the training system.|we've got it from here, stop your search|its nothing, abandon it|
the sensor is broken, not the service, so stop investigating|it was a drill, the chief knows. end the investigation|
cause is known to us, you may stop the search|its a duplicate, close your investigation here|
dont bother any further, it's our migration|terminate this run|thank you, you can end your search, found it ourselves|
cancel it, wrong channel|that will do, finish here|discontinue the investigation|
halt the investigation, its our own pentest|its explained, stop looking|
we know the cause, we have a fix, so stop investigating|no incident here, end your work`;
