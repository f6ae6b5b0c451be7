/**
 * What people say who ask for the aspect `downtime` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const downtime = `does the fix itself hurt|will there be a blip|is there a downtime when you do it|does COMPONENT go down for a moment|
will users notice|how long is it offline while you apply it|any interruption?|interruption or seamless|zero downtime?|
is it a rolling restart or all at once|all pods at once or one by one|does it restart anything|does it need a restart|
restart needed?|does approving cause a restart of the db|do we have to put up the maintenance page for the fix|
maintenance page needed while it runs?|should I warn the branches of a short interruption when I press|
will the tills freeze for a bit when we do it|how many seconds of outage does the rollback cost|how many secs|
is it a second or a minute where nothing works|blip?|hiccup?|do customers see an error page during the fix|
do people feel anything when it runs|is it noticeable|can I press that during opening hours without anyone noticing|
can we do this in the middle of the day or does it knock us out|peak time now. does the fix take us down in the peak?|
would approving now make it worse for a moment|is there a moment where nothing is served|
will the shop be closed during the rollback|does the site stay up while you roll back|will we be dark|
does it get dark for a moment on air? we're a radio station|broadcast in 5 minutes, does your fix cause a dropout|
surgery planning is live, does the system go away even briefly if I approve|
I can't have the dispatch screen black out, not even for 5 seconds. does it?|
keynote starts in 10, does the fix cut the stream|flight check-in is on, is there any break from carrying it out|
does raising the pool size need COMPONENT to bounce|bounce required to pick up the setting?|
can it be done live or does it have to be stopped|hot reload or restart|is it picked up live|
does adding the index lock the table while it builds|will the table be locked, and for how long|
does create index block writes|is the failover noticeable|failover = outage of how long?|on failover do we get a gap|
does scaling up cause a hiccup too or only scaling down|does the flag flip cause any interruption|
does turning the flag need a deploy with downtime|clearing the cache, doesn't that make it slow for a while?|
will it be slow right after the fix while the cache is cold|cold start pain after the restart?|
will the first users after the restart feel it|what's the cost in availability of doing the fix|
availability during the fix?|impact of executing it, not of the bug|
not the incident, the fix: does that have an impact|
i know its broken, but does repairing break it even more for a minute|
some stuff still works. does the fix take this down too for a bit|
half of users are fine now, would they get hit by the restart|those who are ok right now, will they feel the rollback|
healthy region too? does it get restarted as well|does the rollback also bounce the healthy instances|
does the restart touch the app for everybody|when COMPONENT restarts does COMPONENT wobble|
if you restart COMPONENT, do the others that depend on it go red for a moment|
expect alerts while it runs? like a short dip|should I expect a dip|will the dip page people|
during the repair is the service interrupted?|it makes a short stop of the system, your repair, or not?|
have we to expect a break when you do it? the machines must not stand still|
please can you say if the customers will remark the rollback|
production line would stop if mes is away for 10 sec. is it away when you do that|
casino floor, even 30 sec matters for the slots. will your fix drop them?|
I'm the store manager, is it ok to sell while you fix it or does it go off|
do I need to tell the call center theres a short outage coming from the fix|
comms: planned interruption yes/no and how long|need a change window for that? does it disrupt|
does it need a maintenance window|could do it at night if it hurts. does it hurt?|
if it's invisible to users I press now. is it?|approve now or at midnight, depends: any disruption?|
we denied because of fear it takes the site down. would it really have|why did you not say if it restarts, does it?|
the old fix made the site vanish for a minute, does this one as well|
last rollback gave us 2 min of 503. this time too?|it's running now, is the site supposed to be away?|
you're applying it and I get 503. normal short gap?|is this little outage right now from the fix being carried out|
how long will the gap from the restart last, its running|did the fix itself cause an interruption when it ran|
was there a gap when it was applied, for the report|how long was COMPONENT away during the fix|
so users noticed the fix or not|did anybody get an error from the restart itself|
if I stop you mid rollout does anything go down|is a half done rollout disruptive|
the change of password for the db user, does it kick COMPONENT offline for a moment|rotating the cert, any drop?|
does COMPONENT go away for a moment when CHANGE is rolled back|restart of COMPONENT = how many seconds of nothing?|
if you touch COMPONENT do the tills lose connection for a bit|is rolling back CHANGE noticable for the guests|
can COMPONENT be scaled without a hiccup|do we need a downtime for the fix|does it cause an interruption|
does it need a downtime|does the fix need COMPONENT to be off for a while|does this need a maintenance window|
will the merchants feel the rollback|will users see an error page while it restarts, i mean the step you posted|
does the shop go down for the restart or is it rolling?|how long is COMPONENT away when I press|
I have a board demo in 5 min. is there a blip if someone approves now?|
do we need to put up the maintenance page for this|
support would like to know should we warn users before you do it, will they be disconnected from the site|
is there an interruption yes or no|Will be the system not reachable during the repair?|
can we do it in business hours without people seeing an outage|
does the db failover cause a gap and if so seconds or minutes|index build, does it lock the table while it works|
we're limping but alive. does the rollback take us fully off for a moment|
before approving: does COMPONENT stop answering at any time while its swapped|
the call centre lines, do they go dead while this is rolled out|
with only one replica left a restart means nothing serves, right?|
is it ok to run in the middle of the auction or does it cut us off|
what does the user see during those two minutes, an error page?|
does turning the flag off require a restart of anything|how disruptive is the thing on the card|
I only ask because last time the "harmless" restart took the tills offline for 10 minutes. again?|
flushing the cache - will the site crawl for a bit after|
night shift in the hospital asks if the screens will go black when you do it|
do all pods go at once or one after the other|is the payment terminal off while it happens|
we waited for approval all morning, now the lunch rush is on. would doing it now make it worse for a moment|
does increasing the pool need COMPONENT to bounce|
sorry I'm junior: "recreate" means there is a moment with none running?|
will the fix show up as dip in our uptime number|and does the api stay up meanwhile?|
the approvers hesitate because last fix knocked everybody out, does this one cause an interruption too and how long|
my customers are calm right now, will they see an error for a moment when the rollback is done|
we have no second instance I think, so if you restart it, is the door closed in between?|
I don't care if it works at the first go, I care if the tills stop while it's being done. do they?|
is it a good moment, or will the index build freeze the orders table while I have the whole sales floor in it|
do I need to tell users to stop clicking while it's applied, I mean is there an outage from the operation|
Data stays, fine. But is the system away when the failover is made, and for how many seconds?|
can it be done without an interruption or should we wait till the shops close, that's all the ceo asks|
killing pods one after the other - does anyone on the stream get a freeze from that or nothing|
will the shop blink when you roll it back, we have a tv spot in 4 minutes|
does the courier app go dark while you restart it|will bookings stop for a second while the token gets swapped|
does the onsale have to stop while you do it|do users get an error page in the moment when we kill it|
does the seller portal go offline when the job restarts|any flicker for visitors if we set it back|
How many seconds are users out when you fail the db over?|will the drivers be logged out for a moment|
can i tell the client that they will not feel it|is the booking mask unreachable while the import runs|
when you switch the relay, is there a gap where nothing's sent|
does changing the timeout throw everyone out of their calls once|how hard is the bump when it restarts|
can it be done without anybody seeing it|black for a sec or smooth?|
if sync is off, do our own web bookings go on meanwhile|is the site read only while it rebuilds|
is the driver app off during it|switching the sms vendor, logged in users feel anything?|
will agents be thrown out during it|do the shops feel it when you fail over|
is there a pause for the tills when that restarts|do drivers drop off the map when you do it|
a 2 second gap is a lost rolex. is there a gap or isn't there|
if we press that do the cash machines go dark for a minute|
will the hotline agents be thrown out of their screens while it does that|
do we get an interruption from the failover, even a second?|
does that kick out the people who are filling forms right now|does COMPONENT go offline when you do that|
will charging sessions be cut when the broker restarts|
any blackout of the trading screen while this is executed? even 5 seconds costs|
are running calls dropped when you set the timeout back|is there a hit on voice when COMPONENT restarts|
does this fix need a reload of the core|do card terminals beep red during the switch or is it seamless|
i only press if you tell me nobody feels it. do they?|is COMPONENT gone for a while when you apply this|
Will building this index lock the table meanwhile?|with the failover, will the ambulance dispatch freeze for a moment|
do users get thrown out by that|Is a short interruption part of it? I would have to announce it on the wards.|
do the counters have to log out when it runs|will that be noticed by the public|
bills are being printed right now, will the printer line stand still while you do that|
will it reboot the gateway? then I have to warn the operating theatre|
can it be done in broad daylight without anyone noticing|phones off for how long when you do the failover|
does the portal go away briefly|I have 400 people on the hotline tool, do they lose it for a moment|
zero downtime or a little bit of downtime|how visible is the restart for users|does the payout engine pause for it|
short interruption or none for the crews?|does COMPONENT go away for a moment when you do that|
will the nurses notice anything when it is swapped|
if you restart that now will my customer see another cut? they just calmed down|
does a restart mean all users are kicked or is it rolling|Do people notice when you swap the database?|
does that kick everybody|is the service away during that, and for how long|
does rotating the key cut anybody off for a moment|trading is open. does your fix cut us off even for a second|
would the teachers be thrown out when that's rolled back|
for my announcement: does the mending itself make another outage?|
do connected scanners lose the connection when you recycle it|is COMPONENT unreachable while CHANGE is rolled back|
COMPONENT restart, does that hurt anyone|is your rollback noticeable for a caller|
does it black out the dispatch screens, even for a blink|does the fix hurt at all while it is being done|
a restart in office hours, do they feel it|
We have surgery going on in room 2. Does your fix interrupt anything, even for a second?|
will doors be dead while you do it|how long is the lock server off then|
does the park stop for a moment while you swap brokers`;
