/**
 * What people say who ask less or more of the one they speak with.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */
import type { AskTopic } from '../../ask.ts';

export const ofOrders: Partial<Record<AskTopic, string>> = {
  stop: `stop|abort|cancel the investigation|that's enough, stop digging|you can stop, it was me pulling the wrong cable|
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
abort whatever you're running|don't dig any further, thanks, false alarm|kill your search please|no need to go on, closing this|
halt, you're querying prod to death|nvm, drop it|pls quit looking, it was me, i pulled the wrong cable|thats enough aura, end the run|
we've handed this over to the vendor, you can end your investigation|ok enough digging, you can quit|cancel, false alarm on our side|
Leave it, you are looking at the wrong incident. stop please|halt, you can go home|please cancel the running analysis|
you dont need to continue, we've got the answer|Quit it, the incident was opened by accident|interrupt that, you're eating the db with your queries|
Dont investigate further please|cancel what you are doing, new info on the way|thats enough, finish your search here|
No more analysis needed, kill the job|Please abort your run, you took the wrong service|
You can finish here, we've found it ourselves and don't need you to dig any further, thank you|Stand down|stpo|leave it, we'll take over form here|
No need to search any longer|this was a drill, plese break off whatever you have running|Halt your checks they are hammering the db|terminate|
forget abuot this one|please you stop to search|Enough digging aura, pack up|
We have found out that a cleaner pulled the plug, so there's no reason for you to continue the serach, please end it|
I'd ask you to break off your investigation at once, because your queries are slowing the database down even more|
ok we got this, you can quit diging around now, the humans will take it from here`,
  less: `shut up|too chatty|mute yourself pls|less noise|only post when something really happens|you're flooding the channel mate|
one message every half hour is plenty|quiet please, humans talking|can you tone it down, my phone buzzes every 20 seconds|
stop pinging me|Could you please write shorter and not so often?|enough updates, I get it|
keep it in the thread and spare the channel|
there are 60 people in this channel and half of them get a buzz for every line you write, could you keep it down a bit|
be quiet|too many messages|shh|mute|Can you post less often? My phone vibrates every minute.|stop spamming the channel|
only write when something important happens|less noise pls|We're fifteen people trying to think here, keep it down.|
silence for the next 30 min|you talk too much|could you reduce a bit the quantity of your updates|
no more charts in here please, one an hour is plenty|ok ok we get it, fewer pings thanks|FFS stop posting every two minutes|
be quiet please|quiet|quiet pls|silence|shut up please|stfu|hush|shush|mute this|mute this alert|mute the alert for an hour|
mute until tomorrow|mute yourself|silence this alert|silence the alarm|snooze|snooze for 30 min|snooze it until morning|
stop paging me|stop messaging me|stop posting|stop spamming|stop talking|stop the noise|stop these updates|
stop with the notifications|no more messages|no more updates|no more pings|no more pings please|fewer messages|
fewer updates please|less noise please|less text please|less spam|too much noise|too much text|too loud|you post too much|
you are too chatty|you're spamming the channel|you are flooding this channel|don't post so much|don't ping me|
don't ping everyone here|don't write every minute|only post when something important happens|
only tell me the important things|only once an hour please|not every five minutes please|keep it down|pipe down|
calm down with the messages|leave me alone|leave us alone|give it a rest|enough messages|enough already with the pings|
can you post less|can you be less noisy|can we mute this|how can I silence you|how do I turn off these notifications|
I get too many notifications|I don't want to see this any more|I know already, no need to repeat|unmute|unmute it|
speak again|you may talk again|turn notifications back on|peace please|give us some peace|some peace please|be silent|
too noisy|you are too loud|how do I mute this|enough|can you stop spamming|snooze this|shut up about this for an hour|
shut up about this one|stop pinging me about this|no more pings about this please|do not spam the channel|stop notifying me|
hush for 30 min|mute it until tomorrow|do not disturb me|
aura you post every 20 seconds, we can't read each other anymore|and mute yourself until there's something real|
can you answer in a thread and not in the channel|please only post when it changes state, i get 40 notifications an hour|omg stop tagging everybody|
shorter answers please, i'm on a watch|quiet please until 9|you don't have to post each chart in here|
fewer updates would be fine, once an hour is plenty|enough with the charts already|
my phone buzzes all night because of you, post only the important stuff|Shhh|Every 5 min a message is too much, my phone wont stop buzzing|
Mute yourself til 8 please|plase only post if something changes|Silence please I'm presenting|can you not tag everyone each time|
No more updates here thx, move to the thread|only write me when its over please|turn down teh noise, i only need the verdict|stfu bot|
Fewer messages thanks|Can you be a bit less talkative?|No need to report every percent|My phone vibrates off the table becuase of you, slow down|pssst|
I only want to hear from you when there is a result|Would you mind not replying to each and every message?|Answer only when I call your name, please|
You're flooding the channel and I can't find what my colleagues have written, would you hold back a bit?|stop pinging everyone|can u tone it down|
my phone buzzes every thirty seconds because of you|shorter answers plese|no more updates in here|hush now aura|plese not so many massage|
we are trying to talk here and you keep on butting in with charts that nobody asked for|Post in thread instead of the channel|Stop tagging me|
I have to follow what the database guys are writing and you put a graph in betwen every minute, please restrain yourself|
Would it be possible that you only speak when someone addresses you directly? It is getting a little crowded in here|
my watch has been vibratng non stop because of you, one message an hour is plenty`,
  'new-look': `look again|recheck|run it again|have another look at COMPONENT, it changed|check the db once more|
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
do it all again|
look again, the exporter was down for a while and came back|the canary is gone now, please take another look at the errors|
I've turned off the backup, run your analysis again|now that arm is out, analyse again pls|your finding is four hours old, could you check it afresh|
can you redo the analysis with the data from the last 20 minutes|please check the replica once more, i've just changed its config|
things have changed since your last message, have another go|re-run it pls|
I scaled the workers up five minutes ago, would you mind checking again whether your theory still holds|
that was before the failover, please have another look|we drained node 4, check it one more time|
I think the picture changed since your last look. go again|could you rerun the whole check with the last half hour in it|
pls check again, i just restarted it by hand|Look again but only at the last ten minutes|something is off with your result. do it again from scratch|
we have new data from the probe, please reconsider everything with it|go over it once more, i dont trust the first pass|
have you looked since the fix? then look now|Please check the cert again, they say it was swapped|wrong tree i think, start over|
Take another look at COMPONENT since we changed the timeout|can you verify again that the replica really lags|
i think somebody fixed it meanwhile, go see for yourself again|Redo the analysis with the logs from host 9 added|
Do it over please, the clock on that server was wrong|re-run the analysis|
Something has changed since your last finding, a second service is red now, so please go over everything once more|
can you verify that again wiht the newest data|redo it|Ur data is stale, refresh|go back and dig into the network side|
I don't buy it, please examine it anew from scratch and leave CHANGE out of it this time|scan again|Check the disk too|reopen tihs and see whats up|
New symptoms, new round please|
Since you last looked we've changed the firewall rules, so your pciture is outdated, please go through everything another time|
Your finding doesn't match with what I'm seeing on the hosts, would you be so kind as to examine the whole matter afresh?|
the second wave started five mintues ago and looks different, go dig into it like the first one never happened`,
  wake: `wake me if it gets worse|ping me when it's done|page me if errors go above 5%|let me know when it's back|
tell me once the rollback finished|I'm lying down, call me if COMPONENT dies again|notify Ravi when the queue is empty|
shout if anything moves|Give me a signal please when the approval arrives|if p95 goes over 2s again page the secondary|
poke me in half an hour whatever happens|remind me at 6 to check the disk|give us a bell when it's green|
I'll put the phone on loud and lie down on the sofa, page me the moment the error rate climbs over two percent again|
tell me when COMPONENT is back|call me if something happens|Please notify me as soon as somebody approves.|
page me if the error rate goes over 5%|I'm going to lie down, let me know if I'm needed.|
give me a sign when customers can order again|alert the team lead if it isn't fixed by 4|remind me in half an hour|
Prevent me please when the service marches again|shout if anything changes|
you'll message me when the rollback has finished, ok?|
If this explodes again in the night I want to hear my phone, all right?|wake Ola up in case the database falls over again|
wake me up if it gets worse|wake me when it's over|wake me when it is fixed|only wake me if it gets worse|
don't wake me unless it gets worse|page me if it comes back|page me if it breaks again|page me when you need an approval|
call me if it spreads|call me when something changes|ring me if errors go above 5 percent|ping me when the rollback is done|
ping me when it recovers|ping me if it happens again|ping me in an hour|tell me when it's fixed|tell me when it is over|
tell me when it's done|tell me when the error rate is below 1%|tell me if it comes back|tell me if anything changes|
tell me as soon as you know more|tell me as soon as you find something|tell us when it is safe|let me know when it's over|
let me know when you have something|let me know when you know more|let me know if it gets worse|
let me know once it is fixed|let me know as soon as it recovers|notify me when it's resolved|notify me if it crosses 500ms|
notify the team when it is back|inform me when the fix is in|inform me if the queue grows again|
alert me when memory is above 80%|alert me if COMPONENT goes down|remind me in 30 minutes|remind me tomorrow to look at it|
remind us to switch back on monday|keep me posted|keep me updated|keep me in the loop|write me when there is news|
message me when it is done|dm me if something happens|send me a message when COMPONENT is back|shout if it gets bad|
give me a shout when it's up|give me a sign when I can go on|I go to sleep, wake me if needed|
going to bed, only wake me for real trouble|if it comes back, page me|if the error rate goes up again call me|
if nobody approves in ten minutes, tell me|when it's green tell me|as soon as it is over I want to know|
could you wake me when it turns red|can you ping me when the deploy is through|will you tell me when it's over|
will you wake me|do you wake me if it gets worse|would you notify me if that happens again|watch it and tell me if it moves|
watch it over night and call me|set an alarm if latency doubles|page me only if it spreads|wake me only for real trouble|
ping me on my phone if it climbs over 2% again before 7|if a fourth one goes call me, doesn't matter what time|
could you let me know here as soon as it's solved|get me up if it freezes again|if the scans stop again ring the night desk please|
tell me if it isn't through step 6 by five|don't call me for flapping, call me only if it's down longer than 10 min|
if COMPONENT goes red while i'm in standup please call my mobile|text me once the backlog is under 1000|
i'm lying down, shout if p95 is over 2s for more than 5 minutes|give me a call when the provider is back|
notify the duty manager if checkout fails again tonight|let me know when someone has pressed approve|
i'll be driving for an hour so call me instead of writing if it goes down again|if it gets worse in teh next hour ring me, i leave the sound on|
page me if the lag passes 10 minutes|If anyone approves it while I'm at the dentist, tell me|buzz me when the numbers are back to normal|
pls call my mobile if it fails again, not slack|tell me if somebody presses deny|i go to sleep, wake me if COMPONENT drops under 3 pods|
drop me a message once the fix has gone through all pods|shout when the backlog reached zero|In case it flips again get me up, dont be shy|
if taht curve crosses 500 give me a call|tell the on call the moment the lag grows again|message me aftr the next run if it fails as well|
im taking a nap in the car, get me if the belts stop again|text me wehn sth moves|If COMPONENT starts throwing again after midnight, page Rahul not me|
Can you poke me at the point the queue is empty?|Call Nadia when the second node drops out, she asked for it|
I'm lying down for an hour on the sofa in the office, get me up if anything gets worse in the meantime|Notify me on recovery|
Ring me when latency goes over 2 seconds|Give me a nudge once somebody approved|lmk wehn the queue is empty|Tel me when COMPONENT is up|
plese inform me as soon as customers can order again|alert teh dba if lag passes 30s|drop me a line when the rollback's through|
Going into a meeting now, message me the very moment this turns red again|Buzz me at any sign of trouble|ping when the 5xx are back under ten a minute|
page the whole team if it goes down in the night|if the restart doesnt help get me out of bed|
I will be in the air until noon but have wifi on board, please write to me as son as the error rate is under one percent|
Should anything about this get worse during the night, please don't hesitate to ring me, no matter how late it is|
gonna crash on the couch, if the lag goes above a minute agian someone poke me`,
};
