/**
 * What people say who want to know of or want `less`: quiet.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const less = `shut up|too chatty|mute yourself pls|less noise|only post when something really happens|you're flooding the channel mate|
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
hush for 30 min|mute it until tomorrow|do not disturb me|aura you post every 20 seconds, we can't read each other anymore|
and mute yourself until there's something real|can you answer in a thread and not in the channel|
please only post when it changes state, i get 40 notifications an hour|omg stop tagging everybody|
shorter answers please, i'm on a watch|quiet please until 9|you don't have to post each chart in here|
fewer updates would be fine, once an hour is plenty|enough with the charts already|
my phone buzzes all night because of you, post only the important stuff|Shhh|
Every 5 min a message is too much, my phone wont stop buzzing|Mute yourself til 8 please|
plase only post if something changes|Silence please I'm presenting|can you not tag everyone each time|
No more updates here thx, move to the thread|only write me when its over please|
turn down teh noise, i only need the verdict|stfu bot|Fewer messages thanks|Can you be a bit less talkative?|
No need to report every percent|My phone vibrates off the table becuase of you, slow down|pssst|
I only want to hear from you when there is a result|Would you mind not replying to each and every message?|
Answer only when I call your name, please|
You're flooding the channel and I can't find what my colleagues have written, would you hold back a bit?|
stop pinging everyone|can u tone it down|my phone buzzes every thirty seconds because of you|shorter answers plese|
no more updates in here|hush now aura|plese not so many massage|
we are trying to talk here and you keep on butting in with charts that nobody asked for|
Post in thread instead of the channel|Stop tagging me|
I have to follow what the database guys are writing and you put a graph in betwen every minute, please restrain yourself|
Would it be possible that you only speak when someone addresses you directly? It is getting a little crowded in here|
my watch has been vibratng non stop because of you, one message an hour is plenty|shut up for an hour|can you be quiet|
snooze till 7|silence this|no more pings tonight, i got it|tone it down|you can talk again|youre flooding us|
quiet please, we are on a call|only post when theres something new|mute yourself until morning|
turn the notifications off for this one|keep it down im trying to think|snooze 30 min|one message an hour is plenty|
i cant read the thread anymore because of you, less please|no updates every five minutes ok|end the mute|
stop pinging the whole channel|silent mode|unsnooze please|i know its down, no need to tell me every minute, mute|
boss is in the channel, keep your updates short and rare|were on the bridge, quiet until its over|
ok you may speak again, unmute|Please be quiet for a while.|Could you post fewer messages, we have clients reading along?|
snooze for an hour please|You are writing too much, my phone doesn't stop buzzing.|
I am presenting my screen, please silence yourself until three.|only post when asked, please|
Could you keep it down in here, executives are reading|stop posting updates every five minutes|
Please no more notifications about COMPONENT tonight.|You can turn your messages back on, my meeting is over.|
mute the alerts for COMPONENT til tomorrow|quiet please, we're trying to think|less detail and fewer pings thanks|
One summary per hour is plenty, please don't post more often.|give us a break from the messages|
Please don't message this channel during the press call.|can you be a bit less chatty|Snooze this until the sale is over.|
Sorry, could you stop sending these notices to my team?|you are spamming us|
I would like half an hour of silence from the bot.|resume your notifications please|
put a lid on it for the night, no more posts here|
I know it is an outage, but please stop pinging everyone every two minutes.|be quiet for an hour|fewer messages please|
snooze this until eight|shut up for a while, we're debugging|only post when something changes|silence for 30 minutes|
can you keep it to one message every half hour|please no more updates in this thread|
stop pinging me every minute, I'm on the bridge call|db channel is drowning, post less|quieter please|
mute yourself until the sale is over|resume the updates|dont write so much|
your posts push our discussion up, less of them pls|snooze till morning|no updates during the exec call please|
speak up again, we missed you|put the bot on mute|can you stop @-ing the whole channel|
I'm presenting my screen to a client, no messages for 20 minutes please|
nice summary, but stop posting it every five minutes|we're on a call, shut up for an hour|
stop posting every minute, I am trying to decide here|only post when it matters|quiet in this thread please|
no more updates, we have it on the bridge|less noise while the CEO reads along|mute yourself until the rollback is through|
you may speak up again|enough with the reminders about the approval|stop nagging me to approve|silence until 8 please|
could you post half as often|snooze for 30 minutes, I'm reading|tone it down a bit|
keep it to the thread, not the channel, too many messages|end the silence, we want updates again|
please dont ping everyone each time|I know it is still down, no more reminders|please be quiet for one hour|
can you write less, my phone is vibrating in the theater|no updates until morning please|snooze this for 30 minutes|
you can speak again now|only the important things please, not every minute|unmute yourself|
I get mad from all these notifications|fewer pings in this channel, we try to work|shut up please, in friendly meaning|
silence during the customer call please|turn the notifications down|
no more posts here, please, we are presenting this channel|can we reduce how often you post|
be silent until the shift change|stop writing every 2 minutes|one update per hour is enough for us|
please talk again, meeting finished|end the snooze|do not spam the ward channel|its ok to post again|quiet for tonight|
could you please not answer on everything|write here only if somebody mentions you|shorter and more rare messages please|
snooze 1h|mute this for an hour|stop posting every minute|shut up for a bit|snooze til morning|unsnooze|
mute COMPONENT alerts|less often please|in a meeting, be quiet|only post once an hour|enough messages for tonight|
silence til 8|turn the updates off|no more updates here|its loud in here, aura|dont message me about COMPONENT|
on a call, mute please|baby sleeps, no pings please|
I'm presenting to the client with slack on the big screen, please be quiet for half an hour|
you post every two minutes and I can't find the humans any more, fewer messages please|
My phone vibrates off the table each time you measure something, mute yourself until there's real news|
we all know by now that COMPONENT is slow, snooze that alert until the vendor is done|
my meeting is over and I feel blind, so you may speak again, unmute please|
keep the updates to one per hour, the executives in this channel get nervous from each chart|
It's a known problem and the fix ships on thursday, so silence this alarm until then|
don't answer everything that people say here, we're talking among ourselves and you keep jumping in|
the night crew complains about the noise, could you hush until six unless someone talks to you directly|
Please put the notifications for the staging site on snooze, it's monday and it always screams on mondays|
i muted you an hour ago and forgot, sorry, start posting updates again|
shorter and rarer please, I read you on a watch and it looks like a waterfall|
We're doing a planned failover drill all afternoon, so suppress the alerts of COMPONENT for that time|
you are right with what you say but it's too much, tone it down to the important things|
stop pinging the whole channel, there are four hundred people in here and most only came for the pizza photo|
no more progress notes in the main channel please, put them in the thread, my boss gets every single one as mail|
turn the reminders off, I know that the approval is pending, being reminded doesn't make me faster|
Could you go silent while we hold the minute of silence at eleven, and resume after it|
this alert flaps like a fish and we can't fix it today, mute it for 24 hours|
you may talk normally again, the CEO has left the channel and we miss your updates|
youve told us that five times now and were not deaf, post only when somethings new|snooze it|shush till the meeting is over|
only post if its important|silence the alerts for COMPONENT|dont post every minute|no notifications tonight|snooze till 8|
keep it down in this channel|stop the spam|turn the updates back on|one message an hour is enough|
every 2 minutes is too chatty, dial it down please|shush for an hour, we know|mute yourself til 6|
its just noise, shut it up til 8|stfu pls|snooze 2h|only the important stuff from now on|you're spamming us|
ok you can talk again|could you maybe say half as much|mute COMPONENT's alert until the maintenance is over|
less is more mate|i get 12 pings a minute from you, tone it down|quiet til standup|put all that in a thread not the channel|
people are sleeping, hush|silence this false alarm for the weekend|one msg per hour will do|stop posting every little blip|
turn your volume back up|
shut up for an hr|snooze till 9|fewer msgs pls|stop pinging me every 2 min|silence pls, we are on a call|
only post when asked|no more updates until morning|mute COMPONENT alerts for 30m|quit posting graphs|
snooze this, known maintenance|stop the updates, keep investigating quietly|one update per hour is enough|
keep it down while execs are in here|dont tag here every time smth moves|enough w the notifications|
turn your messages back on|silent mode til the tournament is over|post in the thread only, not the channel|mute urself|
pls stop sending me the same msg|we know its down, stop telling us|boss is reading along, please post less|
my phone wont stop, mute this til 7|no graphs in here any more pls|only tell me the essentials, way too many posts|
incident's over, quiet now|ok unmute, call is done|too many messages, we are a sales channel|
can you post less, customers are in this channel|snooze for an hour|please write only when it is important|
one message per hour is enough for us|my phone beeps every minute because of you, less please|enough updates, thx|
please not so much messages, i can not follow|silence until the meeting is over|post in the thread only, not in the channel|
no more updates after recovery, please|you cried wolf three times, be silent for today|fewer pings pls|
could you be a little less chatty, the ceo reads here|mute yourself about COMPONENT|
no notifications during the townhall please|only big news from now|stop with the updates every two minutes|
come back on, you can notify us again|im trying to work here, quieter please|
you posted the denial four times, less of that please|quiet until tomorrow|no updates during the night|you may post again|
we know it's down, no need to repeat it every minute|keep it to the thread please, not the channel|give us fewer updates|
mute this incident|turn off notifications for COMPONENT|resume your updates|post updates every 30 min, not every 2|
this alert is known, snooze it till monday|im in a customer meeting and my phone buzzes nonstop, quiet please|
no more alerts about COMPONENT today|enough with the messages|shorter and rarer please|
i know the cause now so no more updates|im on call for something else, dont ping me|mute till the sale is over|
no status every minute, it wakes my baby|you're flooding the channel|we'll ask when we need you, quiet|turn the volume down|
start posting again|stop the reminders|snooze COMPONENT until tuesday|don't post charts unless asked|silence that alert|
half as many messages would do|cut the updates to the essentials|please no pings for the execs|mute yourslef|
no notifications tonight please|we're all awake by now, stop paging everyone|
i've seen the chart, no need for it every five minutes|mute until the rollback is done|please only write when i ask|
can you calm down with the posts|give it a rest with the updates|snooze this for the night|post less|
keep quiet during the keynote|remove the mute|the whole company reads this, keep your messages few|no more reports tonight|
stop messaging me about COMPONENT|only important stuff from now on|speak again please, mute off|sshhh|
no offence, but you talk too much|plz be quiet|we're presenting on this screen, mute for 30 minutes|
snooze until 8|only the important stuff please, my phone doesnt stop|fewer updates, the channel is full of execs|
no more pings for this one until it changes|be silent during the board call|I'd appreciate fewer notifications.|
ok speak up again|silence for 30 min|cut the noise|not so often pls|i get a ping every 2 min, turn it down|
post only when it changes|please reduce the messages in here, auditors reading along|pls calm down with the posts|
40 messages an hour is too many|can you be quieter in here|stop the updates til morning|turn off the reminders of the card|
you may post again, mute off|stop reminding me to approve|no messages during the auction please|
only write if it's important|stop it with the hourly posts|unmute please, i want the updates again|
fewer words here please, the board reads it|be still until 9|mute off please|
can you post a bit less, people can't follow the thread|shh for an hour please|silence COMPONENT until monday|
you can talk again now|mute till 8|no more updates here, use the thread|snooze that alarm|be quieter please|
youre spamming the newsroom channel|stop paging us about this one|mute the bogus alert for a week|
switch off the notifications for COMPONENT|only post when something changes, not every 5 min|
bring the alerts back on, i'm done testing|mute for the show|dont ping the venue staff each time|
snooze until the onsale is over|no updates during the match please|pause the alerts|unmute COMPONENT|
we all know it's false, stop posting|one message per hour is plenty|quiet mode|
no pings for the rest of the night from that check|speak again please, i muted you earlier|snooze 30m|
can this go in the thread and not the channel|please suppress that alert during patch nights|
stop bothering the newsroom with that alert|mute COMPONENT alerts during the game|enough pings|shorter and fewer please|
un-snooze|pls no pings during the ceremony|the alert is false so mute it|dial it down a bit with the updates|
mute this thread till tomorrow|quiet on the channel till the show is over|i get 30 mails from you, stop that|
mute that flapping check|only talk when asked|My watch vibrates every minute. Please fewer of these|
too many messages, be quiet|mute this alert till morning|please stop pinging the sales channel|
only write when something is new|silence that one, we are doing stocktaking and it will be red|
no more updates in here please im in a meeting|Kindly limit yourself to one message per hour.|
quiet until 7 please people sleep|be less chatty|the alerts for COMPONENT can be silenced, its decommissioned|
we got it, no need to repeat it every 5 minutes|can you keep it down in #stores|mute till monday|
pls be silent during the all hands|turn off the alarm for the test store|snooze that|
mute COMPONENT alerts while we do inventory|the false one keeps ringing, silence it|lift the mute|you can be loud again|
you are waking up the whole support team, hush|stop writing in the guests channel|be quiet for the next 2 hours|
mute that stupid alert|no messages at night please|can you shut up please|snooze till 6|not so many notifications|
please silence the oven sensors|stay quiet unless its serious|store managers get all your messages, please post less|
its only the test kitchen, mute the alert|no more of that tonight please, quiet|not every detail in here please, less|
go silent|quiet for an hour pls, I'm on a call with the customer|too chatty, only post when something changes|
stop pinging me every 5 min|be quiet till 8|can you post in the thread only, its noisy|
mute this alert until the maintenance is over|every second message is you. less please|one post per hour is plenty|
we are presenting with this screen on, no messages for 20 min|no more posts tonight please|mute until monday|
ok back on, you may post again|only real changes, not every data point|please be silent during the ceremony|
put a sock in it for an hour|you post too much, the dispatch channel is for calls|mute for an hour|
only write when something changes please|snooze till the match is over|quiet until 7, people sleep|
stop spamming us with updates every 5 min|fewer messages pls, my watch buzzes all lesson long|turn your notifications down|
i know, i know. no more reminders on this|put yourself on silent for today|Please speak up again, I muted you yesterday|
no more pings about this alert during the gala|no more updates tonight, dispatch has other worries|
the pings wake my baby. off please|stop posting here, use the thread|one update an hour is plenty|be more quiet|
dont notify me about that one any longer|i get 50 messages of you a day, cut it down|
your status posts drown the dispatch talk, post less|no messages during the exam|too loud, write in the thread only|
turn on your messages again please|only the important things from now on|keep it down during boarding|
i only want the end result, no step by step posts|give us some peace for 30 min|switch your posts back on|
do not write here at night|please reduce the updates, we have 3 incidents|
status every 2 min is too much, post when its over|drop the reminders about the approval`;
