/**
 * What people say who want to know of or want `watch`: what to keep an eye on.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const watch = `what should I keep an eye on|which dashboards to watch overnight|which alerts matter after this|
what graph tells me that it comes back|what do I monitor for the next hour|which metric would show trouble first|
link me what to watch while it soaks|On what should I look after the rollback?|early warning sign for this?|
which panel do I leave open on the second screen|what number should make me nervous|what to stare at until morning|
i'll sit with it till the early shift comes, just tell me which two or three graphs i should have open|
which charts do I watch after this|What metrics tell me that it's going wrong again?|
which alert should I follow tonight|what to monitor now|
I have the shift until six, at which graphs should I look from time to time?|where do i look to see if it stays ok|
Which signal would show first that the fix doesn't hold?|dashboards to keep open?|
what do we need to observe in the coming hours|anything to watch out for on the monitors after the rollback|
which number should make me nervous|what must I survey during the night|wich graph shoud i watch tonite|
what should I watch|what should I watch tonight|what do I watch|what do I have to watch|what should we watch now|
which charts should I watch|which chart do I keep open|which graphs should I keep an eye on|
which metric should I watch|which metrics matter now|which metrics do I monitor over night|
which dashboard should I look at|which alerts should I watch|which numbers should I keep an eye on|
what to keep an eye on|anything to keep an eye on|what to monitor|what should be monitored|
what do I need to monitor after this|what do we watch after the rollback|what should the night shift watch|
what should the next one watch|where should I look if it comes back|how would I see it if it comes back|
what would be the first sign|what are the warning signs|what would tell me early that it starts again|
which value tells me that it is starting again|at what value should I worry|from which value on do I have to worry|
what's the canary in the coal mine here|signals to watch?|what graph on the wall screen please|
what do I put on the big screen|which panel is the important one|which curve is the one that counts|
what should stay open on my second monitor|leading indicator?|what do I look at every half hour|
which log line should I set an alarm on|which indicators for the weekend|which alarms must I take seriously tonight|
which alarms are important for the rest of the night|which alerts can I ignore and which not|
what do I have to look at over the night|what should we monitor over night|
what graphs should I have open tonight while the queue drains|what should we keep an eye on today|
which lag threshold should i alarm on afterwards|what do i watch in case they change tactics|
tell me the two or three metrics i should check tomorrow for mail|anything i can graph to see it coming|
dashboards for the war room, which ones|how do I see next time that we get close to the limit|
add to my list: what to monitor on monday about gc|if we do, what do i keep my eyes on|
got to leave the laptop soon, which one graph is worth keeping on the phone|
What should I have on my second screen for the rest of the night?|
Tell me what to keep staring at while I drink my coffee|
Anything particular I should look after today on the dashboards|After the fix, which curve tells me most?|
What do I monitor over the weekend so I'm not surprised?|wich two or three graphs would you put on the tv|
Tell me which alarms matter in the coming hours and which are noise|Should I watch latency or errors after we flip it|
Whats the one number to follow today|What would show me early that the fix wears off|
im on duty the rest of the day, where shoud my eyes be|which dashboards matter now that its fixed|
Is there an alert I should set up or follow for the next days|what would you keep open in a tab for teh next 24h|
After the failback, what should we observe and for how long?|
Is one dashboard enough for tonight or what else should I keep in view?|what do I look at overnight|
I've got the shift until six and don't know the system very well, which graphs should I leave open on my screen?|
wich dashboard|any alert I should mind|What numbers matter now|what's worth watching|
which early signs should I be looking out for|what do we observe for the next hours|
after the rollback, what would show me first that things are slipping again|panel to keep open?|
what needs watching tonight|on which alarm should we pay attention now|which gauge do I stare at|
keep watch over waht exactly|what are the canaries in the coal mine here|
Please name the two or three signals we should follow after the fix|which slo should we track teh rest of the week|
I'm not from this team and only cover the night for a freind, so which curves should I have on my screen until the morning?|
Now that the fix is out, what would be the first place where we'd notice if it wasn't enough after all?|
got two monitors and a pot of cofee, tell me what to put on them so i dont miss it if this goes wrong again|
which graph do i watch|what do i look at the next hour|anything to monitor after the rollback|
what should i be watching for tonight|which number tells me its going wrong again|what to watch|
im staying up for a bit, what do i stare at|which alert should i look out for|what should day shift watch|
best dashboard to leave open?|where would i see first that its coming back|what needs watching now that its fixed|
if i only look at one thing, which|signals to look out for?|what should we monitor until morning|
what do i need to observe after the failover|which metric gives it away first|
anything i should be paying attention to overnight|tell me what to keep watching while you sleep|
what would be the first sign of trouble|after the deploy which graphs should we follow|
got a second screen free, what goes on it|which canary do i watch in this coal mine|any thresholds to look out for|
keep eyes on what|rolled back, which graph should i keep an eye on|going to be up till 5, what is worth watching|
and what do i watch now|handing over, what should they keep an eye on|what do we watch tonight|
And what should the night shift look out for?|Which number should I look at to see that it stays good?|
Now that it's fixed, what would be the first warning sign?|what to monitor after the rollback|
Which graph should I keep open on my second screen?|anything to watch for|
I'm no engineer, but I will be at the desk, what should I pay attention to?|
which signs would tell me that its coming back|What deserves our attention during the sale?|
Where would we notice it first if COMPONENT breaks again?|what should support look out for in new tickets|
Which dashboards do I have to follow over the weekend?|what would you watch|things to look out for tomorrow morning?|
For the next hours, which values are worth watching?|Is there an early sign I can watch so that we act sooner?|
What is the one thing to observe while the deploy runs?|keep an eye on what exactly|
Should we be monitoring something particular on COMPONENT from here on?|
what do i need to watch while everybody sleeps|Which alarm should I take seriously tonight?|
After the failover, what has to be kept under observation?|which metric do i stare at|
What should we be looking at to be sure the fix lasts?|watch what?|what would you keep an eye on at COMPONENT|
I am covering for the on call person, which figures should I have an eye on tonight?|what do I watch tonight|
which graph do I stare at|what should db look out for|which metric tells us first if it returns|
what to look at in the next hour|on what should the night shift have an eye|what to watch for after CHANGE|
which dashboards should I keep open|what should we observe while it recovers|what signals trouble first|
and what should I be watching|networks can help monitor, what do you want us to look at|
what do i need to look out for|for the rest of my shift, what deserves attention|what should be watched on COMPONENT|
any number I should follow during the sale|is there a leading indicator to keep in view|
which alert should we mind now|during the failover, which graph matters to watch|
before I go to bed, what ought someone to watch|
what would be the first hint that payments slip again, so I can look for it|
which curves should mobile keep watching tomorrow|
going to take over at midnight, which graphs should I keep an eye on|
it looks over, but what do we keep watching to be safe|which graph should stay open|
what to look out for after the rollback|which numbers should worry me|night shift here, anything to keep an eye on|
which metric tells me first if it comes back|what must the team monitor until morning|
I approved it, what do I look at now|where should I look to see trouble early|
what should we observe after the failover|which dashboard to keep on the second screen|
at what value should I get nervous|what do I pay attention to in the next hour|
what are the signs that it tips over again|what would you monitor over the weekend|
anything special to watch on COMPONENT|what to watch for?|which alarm matters most tonight|
what should the on-call look at every half hour|signals to follow after the restart?|tell the relief what to watch|
whats worth watching while the sale runs|and what do we keep an eye on now|
after the deploy is reverted, which graphs do I follow|which dashboard shall I observe in the night|
and what should we watch now|which number do I need to monitor after the rollback|
what must we look out for during the shift|what sign would tell me that it starts again|
on which metric shall I put my attention|before you leave: what do I have to supervise|
which graph is the most important to follow|what to observe on COMPONENT the next hours|
is there some value I should check regularly|to watch?|
what is the thing to look at tonight so that I see trouble early|
I sit in front of the monitors until 6, where shall I look|which alarms should I take serious this night|
after the failover, what do we need to keep in view|what would be the early warning for it|
Which indicators to follow till tomorrow|what shall I pay attention to|
is there something to watch particularly in the morning peak|what should the night nurse IT keep an eye at|
which curve do I follow please|things to monitor after CHANGE is back out|what do I wach after the restart|
what do you advise us to track over the weekend|what deserves observation now|
anything I should be looking at until the handover|which graph to watch|anything to keep watching|
what do i look out for|what to monitor tonight|on shift now, watch what|watch what after the rollback|
early warning signs?|what signs should worry me|what should we watch tomorrow|which number do i follow|
what would tell me its returning|what do i keep monitoring|which alarms matter tonight|which dashboard do i keep open|
what to watch on COMPONENT|danger signs to look for|night shift here, watch for what|what deserves an eye|
red flags to watch?|keep an eye on what|what to watch during the sale|taking over, what do i watch|
approved it, now what to watch|
I'm on duty until midnight with nothing but a laptop and cookies, what should I keep an eye on|
you say it's over, I'll stay suspicious for a while, which graph do I have to watch to see it coming back|
My boss gave me the order to monitor the situation, whatever that means, what should I look at|
now that CHANGE is rolled back and everyone's asleep, what are the signs of trouble that I should look out for|
the rollout resumes in the morning, what do we need to monitor while it's going out|
Just me and the dashboards tonight, on which number of COMPONENT would you keep your eyes|
before I take over the watch from Tom, tell me what to look out for, he only said "good luck"|
i have a second screen free for one chart, which chart is worth having up during the night|
what would be the early warning of another collapse, I want to see it before the customers do|
we failed over to the old cluster and it makes me uneasy, what should be kept under observation there|
which metrics are worth watching over the weekend, I'm only going to look twice a day and without joy|
Is there something in particular to be careful about in the next hours, I'd rather watch the right thing than everything|
As the intern I got the job of staring at grafana, what am I to stare at|
what do I have to pay attention to while the queue drains, since nobody has ever drained one this big|
You keep a close eye on latency, but shouldn't I be watching something else as well after such a failover|
the support team wants to help with monitoring, which kinds of tickets should they watch for|
Tomorrow's peak will be the real test and I'm in charge, where should I be looking at eight o'clock|
which alerts of COMPONENT should we take seriously tonight, half of them are always crying wolf|
for the runbook I need a line on what to observe after a restart of the cache, what would you put there|
with the limit raised by hand to something silly, which value do I monitor so that it doesn't bite us|
i dont trust the quiet and im alone till six, so what should i be watching tonite|what to look out for tonight|
which graph should i keep open|what should we monitor now|which number matters from here|anything to watch overnight|
what would be the warning sign|which alerts should i mind|what do we look at to see it coming|
what to monitor on COMPONENT|what should i be watching after the rollback|where should i look first tonight|
how would i notice it's back|which dashboard to watch|what signs to look for|anything i should keep my eye on|
what metric to stare at|what do i look out for with COMPONENT|what should i keep half an eye on while you all sleep|
which number should make me nervous tonight|which graph do i keep open tonight|what should i stare at|
which graph do i keep open|what do i need to keep an eye on til 6|if i only look at one number, which|
anything i should monitor after the rollback|where would it show first if it comes back|what do we watch overnight|
which dashboards for the morning shift|what's the early sign to look for|do i watch latency or errors|
things to observe in the next hour?|now its green, what's worth babysitting|which metric tells me it's turning bad|
what wd you keep an eye on if you were me|beside cpu, what else is worth watching on COMPONENT|3 things to watch pls|
after that denied card, what do i look at to know it's time to panic|which graph should I stare at|
what should the night shift monitor|which number tells us first if it goes wrong again|
what would be the early warning sign|anything I should watch while it drains|which dashboards do I leave open|
what do we need to monitor over the weekend|what signals matter for the next hr|
im babysitting COMPONENT, what do I look at|which alerts should I take seriously tonight|what to keep watching|
on call til 8, whats worth watching|what do I look for to spot a relapse|what metric should I have on the big screen|
which symptoms should support watch for|whats the canary in this coal mine, what do I watch|
anything to keep an eye on w COMPONENT|during the sale, what should we be watching|
what would show first that the pool fills up again, I'd like to watch that|where should I be looking the next 2 hrs|
what needs watching now its green|and what should I watch|tell me what to monitor while you're muted|
rolled back, what do I watch now|boss wants someone on watch, what should they look at|
what should I be looking at so I see it before customers do|handing over soon, which metrics should he keep an eye on|
what do we have to watch tonight|which number should I look at to see if it comes back|
i'm on support duty till midnight, what to watch for|where must i look to notice it early|
which signal tells us it goes wrong again|what to monitor now after the recovery|
which chart should stay open on my screen|what would be the first warning sign|
it's over, but what do I observe the next hours|on what i have to pay attention|anything to watch?|
what should the night shift look out for|what do I look at during the campaign|
what are the signs that it starts again|worth watching in COMPONENT: what|and what should we monitor|
how would I notice that it is coming back|if you go quiet, what do we need to observe ourselves|
which metric is the one to follow|tell me what to keep looking at, i'm not an engineer|
what shud i watch in the morning|what's the thing to check every half hour|
what should be watched on COMPONENT after the rollback|what to keep an eye on while the sale is running|
i have eyes for one screen only, what do i watch|what do i have to keep an eye on|which metric should we monitor now|
what are signs that it comes back, what do i look for|anything to look out for tonight|
which dashboards should be on my screen|i have the night shift, what should i look at now and then|
which alarm matters most in the next hours|which number tells me that i should worry|what should support look out for|
what do we need to observe during the sale|what would you watch if you were me|which graphs are worth watching|
at which value do i need to get nervous|what should be observed on COMPONENT for the next day|where should my eyes be|
what are the things to watch once traffic is back|what indicators do we follow now|
after the failover, what needs watching|tell me what to look at so i see it early|which signals do i track overnight|
i'm babysitting this till six, what do i stare at|anything i should keep watching|what should we kepe an eye on|
it's fixed, so what do we look at to notice when it returns|boss asks what we monitor tonight|
which logs should i follow after the rollback|what's worth monitoring on COMPONENT|
what would show first that customers are hit again|what do i look at|what to pay attention to during the peak|
which signal should worry me on my shift|any numbers i should check every hour|what needs a close eye|
what should the next on-call observe|where do i look for signs of a relapse|
im alone tonight, which two graphs do i keep open|what should we be monitoring|which metric would go first|
until the permanent fix is in, what do we watch|and what to watch on COMPONENT|wat should i watch tonight|
what do we keep tabs on|what do we observe now to be sure|customers first, so which number shows me they're hit again|
i take over now, what should i keep in view|what should we track until the fix is deployed|
on which metrics should the night shift keep their eyes|tell me the two things to watch|
what should we look out for when we fail back|which curve to follow|what would be a bad sign|
what shall i monitor on the database|during the sale, what has to be watched|wich metrics to watch|
i have the pager tonight, what ought i to look at|what shuold we watch|which panels do i leave open while i cook|
what do we monitor the next hours|which graph shall i stare at|which number tells me that it comes back|
what should the night shift observe|what are the signs that it goes wrong again|
anything I should watch during the batch|Which indicators ought we to follow over the weekend?|
which alarm matters here for us|we left it denied so what should we be watching|which curve gives the first warning|
what should I look at while the card waits|which metric do i pin to my screen|what deserves attention until monday|
what to check in the morning|what signals should alarm us|what to watch while Lena thinks|
which dashboard should be open tonight|what must i monitor till the run is through|
what's worth looking at for the early crew|which values should i follow|what would be the first sign of it returning|
after the fix, what to observe|tell me what to check every ten minutes|what are the numbers to follow overnight|
which metrics should I look at during the auction|what do i look at to see trouble early|
what do we follow closely till the close|which graphs should i keep open tonight|
what would be the first sign if it comes back|anything I should have an eye on this weekend|
which number tells me first that it is going wrong|what do we monitor for the second wave|
what should the venue team look out for|what to watch till full time|anything to look at tomorrow|
what shall i look at during the night|what do i watch in the next hour|which signal should the mods keep an eye on|
what would tell me that it starts again|on what should the next shift pay attention|any metric worth staring at|
what do i pay attention to now that it's over|which value must not rise|what to monitor after such a fix|
what to look at while the show runs|tell me the thing to keep under observation|
I sit the night watch. what should i look at|which number would show me first that it comes back|
what do i have to look out for during opening|anything to monitor over the weekend?|
which dashboard should we have open tomorrow|what to watch after the fix|
as a store manager what should i pay attention to tomorrow|tell me what to look at during the rush|
what should the day shift observe|which graph do i stare at now|its over, what should i look at over the next hours|
which value tells me early that it comes again|what do i check when i open the store tomorrow|
what to monitor during the rush|is there a chart i should leave open tonight|
What symptoms should my receptionists look out for?|signs to look for?|what should we be watching during dinner|
where will we see it first if it goes wrong|what should support look for in the tickets|
what are we supposed to watch now|what do i watch overnight|what should the night porter look at|
which graphs matter now|tell me the things to observe after the rollback|what do we need to keep in view|
what would tell me its coming back|where should i look first tomorrow|
what should a store manager look at tomorrow morning|which number should i follow tonight|
where do i keep my eyes tonight|what should we look at when the doors open|
which curve should the night shift have on screen|what to look at while it settles|
what do I look out for while you sleep haha|which metrics matter for the next hour|
what should worry me if i see it tonight|what would be the first sign that it comes back|
which alarm thresholds should the noc observe till morning|I'll babysit it, what am I supposed to look at|
early warning sign?|on which panel would I notice a relapse first|signals to observe after the rollback?|
what shall night shift keep watching|which number tells me first that it's coming back|
give me the two panels to stare at|things to monitor after the failover?|what to keep an eye on during visiting hours|
which warning sign do i wait for|what do I monitor till the dba arrives|what has to be watched after the failback|
what would you watch in my place|what should i keep my eyes on tonight|anything to monitor after the fix|
what would be the first sign of it coming back, so i can watch it|what number should I be following|
which dashboard for the night shift to watch|What do I need to observe during the rush?|what to keep a look on please|
after we send everyone home, what should the last person watch|which signals matter now|
if i can only have one chart open, which|which number tells me that its going wrong again|
what do i have to monitor till morning|on what should the night dispatcher keep an eye|
after the rollback, what should be watched|best panel to watch?|what am i to look at during the night|
what are the warning signs to keep an eye on|tell me which metrics to follow till the morning|
anything i should observe while you sleep|whats the one gauge to mind|which panels shall the intern watch while i eat|
what would you keep under observation|any metric that deserves an eye over the weekend|
what should i be looking out for|if it went bad again where would i see it first, so i keep that open`;
