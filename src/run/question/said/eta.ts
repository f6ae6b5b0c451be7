/**
 * What people say who want to know of or want `eta`: how long something will take.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const eta = `eta?|how long till this is fixed|when are we back|need a number: 10 min or 2 hours|how much longer|
when will the rollback be through|so it's approved, how long until users actually feel it|
rough guess when checkout works again, the boss stands behind me|how long does that restart usually take to bite|
when can I tell support it's over|are we talking minutes or hours|
Until when do you expect that the service is normal again?|how long until the queue is drained at this rate|
time to full recovery?|will it be done before the market opens at 9|how long will the rollout take across all pods|
when is it going to be good again|can we make it before the 6am batch|
should I put the kettle on or is it a two minute thing|any estimate for normal service, even a bad one|
ETA to mitigation, not to root cause|backlog clear by when|how soon does the fix kick in|
boarding in 20 min, will this be sorted by then|
I have a demo with a bank in 40 mins on this very environment, should i cancel it or do you reckon it'll be up by then|
how long until it's fixed|When can I tell my customers that it works again?|is it minutes or hours we're talking about|
how much time more|The board meets at ten. Will this be solved by then, yes or no?|
when will it be repaired please, I have people waiting at the counter|any idea when we're back|
if somebody approves now, how long till users notice an improvement?|when everything will be normal?|
how long does the rollback take to have effect|Do I have time to get a coffee before this is over?|
ETA for full recovery, not just for the first green check|we back b4 lunch?|For when is foreseen the resolution?|
What's your best guess for when COMPONENT is usable again?|are we nearly there yet|
how many minutes after the restart until the cache is warm|
I promised the client an answer at the top of the hour, can you estimate the end of this outage?|how soon|
will it still be broken at 9 when the shops open|when do you think the queue is worked off|realistic time to resolution?|
And when is it planned that service returns, more or less, I don't ask for the second|
how long should I tell support to hold the line|do we know when it ends or is it open ended|
I've told four different customers "soon" today and I'm not going to say it a fifth time, so give me an actual number of minutes.|
whne will it wrok agian|eta|eta??|any eta for me|when will it be fixed|when will it work again|when can customers buy again|
when is this over|how long will this take|how long still|how long till it's resolved|how many minutes more|
how many more minutes until the fix bites|is it minutes or hours|should I tell them ten minutes or two hours|
rough guess when we are up again|estimate pls|what do I tell people, back in how long|
do I cancel my meeting at ten or will it be done|can i make it to the train or does this take longer|
will it be fixed before the shops open|will it be over before nine|will this be solved today|
do you expect it done within the hour|how long does the rollback take|how long does a restart take|
how long until the rollback works|how long until the fix has effect|how long until it is effective after approval|
when does the fix kick in|when will the new pods be ready|how long until the disk is full|how long until memory runs out|
how long do we have before it dies|how much time is left until the pool is exhausted|when is the queue drained|
how long to work off the backlog|how long until all messages are processed|when will the caches be warm|
when will COMPONENT be back|expected time of recovery please|could you kindly indicate when service will be restored|
what is the forecast for the resolution|how soon can we be up|time to resolution?|when can I sleep|
when will customers stop calling me|until when must I wait|the CEO wants a time, give me one|
can we promise something for 8 o'clock|how far away is the fix|is it worth waiting or does it take all night|
approximately when the normal operation resumes|soon?|how long for COMPONENT to come up again|
is this ten minutes or all night|ten minutes or two hours, I have to leave at six|
do I have time for dinner before it's fixed|the babysitter leaves at ten, will it be done|how long will I have to sit here|
when will it be resolved, I have a train|when can I expect a solution|when can we expect it fixed|
do I stay or is it done soon|is it a matter of minutes or of hours|do we talk about minutes or the whole night|
will I be home for dinner|what is the eta|any eta|how long does the fix take|how long does failover take|
how long until it breaks again|how long do we have|how much time do we have|time to recover|when can we expect it to work|
how soon is it fixed|estimate for the fix|how long will the outage last|how long is this going to take|
marketing wants a time. when can players get in again|any idea when they'll be back, their status page says nothing|
what do I tell them, today or tomorrow|ttl is an hour, so how long till everybody has the right record|new nodes ready when|
how long till the cache is warm|how much longer would it need if we let it run through|a reindex takes how long|
when's the queue empty|how much time it needs still|do we make it till 4|
they've promised to raise it. when does that help us|
settlement is finished at half past, how long does the switch take after that|at 5% a minute everyone's back when?|
second half starts in 8 min. done by then?|the batch has to be done by 6, does it make it|
payroll file must be at the bank by 15:00. are we going to make that|how long does a purge take to get everywhere|
with 50/s when is the last one out|board meeting at 11, will numbers be there by then|how long does it have to cool down|
how long does a quota increase take to kick in|when do the stale fares run out|give me a number. minutes|
need to tell the shop floor something by 14:00, when's it gonna be back|
when can i tell the night shift supervisor it works again|hw long till the cache is warm agian|boss wants a time. any time.|
how many more minutes does the rollback need you think|is there any point in waiting up or will it take all night|
can i promise 11 o'clock to teh client|will it be up by the time the stores open in madrid|
pls tell me this ends before the kids wake up|any guess when the line can start moving again? 60 people stand around|
i got a queue of 200 poeple at the counter, how long should i tell them|minutes, hours or days?|
should i cancel the launch at 9 or will we be there|
we postponed the webinar by 15 min, is that enough or should i postpone more|
paper lists for the whole shift or just half an hour, what do you think|Are we talking about lunch or about dinner?|
How long does this repair of yours need to kick in?|Do I have time for a shower before its done?|
The CEO of a customer holds me on the line and wants to hear a time, what can I tell him, ten minutes, an hour, the whole afternoon?|
till wehn will we be back|are we talking minutes or hours here|how long till the disk is full|
if somebody approves this now, after how many minutes would the customers notice an improvement|
how long before the pool is exhausted completely|
We go live with the spring campaign at two, is there a realistic chance that this is done by then?|
Whats the eta on the rollbak|expected end of outage|how many minutes do you need after approval|
how logn until it all blows up|by when should the queue have drained|tiem to recovery estimate pls|
please say how long time I must wait for it to be normal|
I've got a truck full of frozen goods at the gate and no labels can be printed, how many more minutes are we talkng about?|
Our CFO would like to know whether this is going to be sorted before the markets open or if he should prepare a statment|
i pressed the button like two minutes ago and nothing has moved, how long does it normaly need until i see the errors drop|
how long till its fixed|when can i tell people its back|is this a 5 min thing or a see-you-at-breakfast thing|
any idea when payments come back|when will checkout be usable again|boss is on the phone and wants an eta, got one?|
when are we going to be out of this|how long until the queue is drained|will this be done before the 6am settlement run|
rough guess when this is over, i wont hold you to it|are we minutes or hours away|
can i expect this fixed before the EU wakes up|time to recovery?|so when|when do you reckon users can log in again|
do i have time for a coffee before its back|any estimate, support keeps asking|rollback is running, so when do we see green|
whens the end in sight|hwo long is this gonna take|by when should it be normal again|how far off is recovery|
will it take all night|need a number for the status call, minutes until its resolved|
how soon can customers expect it to work|the fix is in, how long before users feel it|ceo wants to know by when we are back|
customers were told 3:30, will you make that|investigating is nice but when is this going to be over|
Any idea when checkout will be back?|I have a hundred people queuing at the counter, how much longer will this take?|
when can i tell the customer it will be over|Will this be done before the 4pm sale starts?|do we have an ETA for payments|
Sorry to push, but the CEO wants a time by which we are back.|And when will it be back to normal, roughly?|
When do you expect the bookings to work again?|How long until the queue has drained?|
Should I move my 3 o'clock demo, or will it be fixed by then?|when will users be able to log in again|
rollback approved, so when are we out of the woods?|any estimate for COMPONENT|
is there a time when we expect this to be over|The press office would like to know by what time service will be restored.|
how soon can we be back|Give me a rough estimate at least, ten minutes or the whole afternoon?|when will it be over|
How long will customers still have to wait?|Will we still be down when the US wakes up?|
and how long do you think til its ok|Until when should I keep the extra people on the phones?|
Is there any forecast for the end of this outage?|now that it was approved how long till we see payments again|
whens COMPONENT coming back|Thank you for the explanation of the cause, but how long will it take to mend?|
whn will it be fixd|how long until this is over|when will checkout be back|any eta for COMPONENT|
how much longer, our batch window opens at six|when can we expect logins to work again|how long till the backlog is drained|
will it be fixed before the market opens|any idea when this ends|how long do you think you'll need|
roughly when will payments be up again, my partner bank is asking|
before I wake my boss, will this be over within ten minutes|when will users be able to book again|
and how long will that still take|when is everything back to normal, best guess|do we have a recovery time yet|
whens it gonna be over|should I order pizza or is this done in five minutes|my shift ends at 8, will it be solved by then|
how much time until COMPONENT is caught up|expected end?|by what time do you reckon the site is up again|
we promised partners noon, realistic?|how soon till errors are gone|any estimate when the mobile app works again|
dont tell me why, tell me when its over|boss is next to me, when will payments work agian|
I approve whatever you like, just say how long it'll take till users can book|how long until this is fixed|
do we have an eta|I have the CEO on the other line, how much longer|how soon will checkout be back|
when can people pay again|will we be done before the shop opens at 9|
after the approval, how much time till users are well again|when can i expect the all clear|
and until that is through, how long|how long will the queue need to drain|any estimate for recovery of COMPONENT|
expected time to recovery, for the status call|is this going to take all night|how much longer will people have to wait|
when do you think we are out of this|should I order pizza, I mean: how long will it still take|
will it be over by the time the match starts|roughly when are logins going to work again|
how long will it take to get back to normal|the board meeting starts in 20, will it be fixed by then|
when do you expect the site back up|give me a time by which this is done|and after the rollback, how many more minutes|
how long do i have to keep the customers waiting|any idear when this is over|
how long will it take until we can check in guests again?|do you have any estimation for the end?|
when can the nurses use the system again|and until when will it be solved|my trucks wait at the gate, when will it be over|
is it more minutes or more hours until everything works again|when is COMPONENT back, you think|
In how many minutes can I tell people to retry?|will it be fixed before the shop opens at 9?|
what do you expect, when payments will be possible again|the meeting with the client is at 14h, will we be back until then?|
how long must our cashiers still write on paper|any forecast when this will be repaired|
i know you dont like the question but when is it done|when do we are back to normal, roughly|and how long still?|
until the queue is drained, how long we need from now|is there a time when the service is expected to return?|
Do we speak of 10 minutes or of the whole afternoon until it comes back|when will logins work again, ca.|
shall I send the class home or will it be back in this lesson?|how far away is the recovery in time|
is a solution today still realistic?|prognosis for the end of the disruption please|
by when can the branch open the counter again|when its finished?|when is it fixed|back up when|any estimate|
how long til payments are back|will it take hours|done before lunch?|when can customers pay again|
when can we expect it back|ten more minutes or an hour|whens login back|fixed by tonight?|rough guess when its done|
boss wants a time for recovery|still waiting, when normal again|how soon will it clear|recovery in how many minutes|
eta for full recovery pls|how long till queue is drained|support asks when its working again|sale at noon, fixed by then?|
and how long to go|before i wake tom, how long|ceo here, when are we back|shop opens at 8, back then?|
The bride's mother is on the phone about the wedding stream at four, so I need to know how long this is going to take|
you said ten minutes, and that was half an hour ago, so when will it really be fixed|
I don't need the reason, I have forty people in a waiting room, roughly when can they use the terminals again|
support here, the hold music is driving people mad, is there any estimate for when COMPONENT will be back|
my boss approved the rollback and now looks at me every thirty seconds, how much longer until the site is up again|
Should I send the second shift home or is this over within the hour, what's your best guess for the end of it|
we have a campaign mail with two hundred thousand receivers scheduled for noon, will the shop be back before then|
please just give me a number, even a bad one, in how many minutes do you expect payments to be normal|
its friday evening and i promised to cook, is this going to drag on all night or are we talking minutes|
Last time you told us "soon" and soon was three hours, so this time please be honest, when will this be done|
the queue is draining, I can see that, but at this pace when will it be empty so we can invoice again|
i am writing to a very impatient hospital and need an honest line about when their access to COMPONENT will return|
I know nobody likes this question in the middle of a fire, but is there an ETA for the fix|
The pilot program starts at nine and I am shaking a bit, how long until the api recovers, do you think|
as the shift lead I must decide on overtime before five, so when do you expect this outage to end|
you keep telling me what was done and what was tried, I want to know how long we still have to wait until it works|
if it takes more than an hour we switch the restaurants to paper, so does it take more than an hour|
when can my merchants expect to receive their payouts again, they have rent to pay and are not very polite about it|
rolling back is clear, the cause is clear, everybody is happy, only when will customers be able to order again|
I have a demo with an investor at three and the demo needs COMPONENT, will it be up by then|
thats the third time you tell me its nearly done, so for real now, how many more minutes till it works|
im stuck with 30 guests at the reception desk and theyre getting loud, whens the booking system back|how long till its over|
when will it be done|how long will that take|when are we out of this|any guess when its fixed|
will it be back before the demo at 3|minutes or hours?|when do ppl get their checkout back|by when|when is COMPONENT back|
done by noon?|roughly when will we be good|how much time until normal|when should i expect all clear|
an eta for COMPONENT if u have one|store manager on the phone, what time do i tell him tills are back|
community mgr here, an hour? two? the whole evening?|when can the wards stop using paper|
how long till the backlog is eaten up|is this gonna be done before doors at 7|
ops in oslo want to know if they should send the vans, when is it fixed|bus with 50 guests comes at 4, will it be sorted|
when will the reindex be finished|friday dinner rush in 40 min, do we make it|how long will the backfill need|
gate closes in 25, any hope|school's out at 3, fixed by then?|plant manager: do i send people home or is it soon|
minutes or hours? need to decide on radio fallback|we done by 4 or should i make coffee|when can i tell them its over|
is this a 10 min thing or an all nighter|the moment someone approves, how long until users are happy|
roughly how far from normal are we in minutes|how long til the backlog is eaten|will it be fixed before the 6am batch|
when do we get our site back|u got any idea when this ends|can i promise half an hour to the ceo|
by the time i drive in will it be over|how long till the queue drains, at this speed|any guess on full recovery time|
wen fixed|how long till payments are back|when will this be over|any idea when its fixed|
when can I tell the game team servers are back|how long until lag is drained|I have a release at 3, will we be done by then|
when do we expect to be back to green|time to recovery, ballpark|rough guess when ppl can pay again|will it be done by EOD|
how long til COMPONENT is up again|boss wants a number in minutes, when are we out of this|
when will the replica be caught up|whens the backlog gone at this rate|do I have time for a coffee before its over or not|
sale starts at 18, are we fixed before that|when will streams be playable again|
tournament in 40 min, will it be back by then|how far off is the end of this|
how long do you reckon the recovery takes from here|estimate?|will we see normal again tonight|how many more hrs of this|
when can we expect logins to come back|eta on COMPONENT|restart is running, how long until ppl can log in|
cause known, fine, but when is it fixed|support wants to know when customers can pay again|
deploy freeze hurts, how long till this incident is through|how many more mins til the replica is usable|
approx when are we green, before my shift ends or after|customers keep asking, hours or minutes til its back|
when can I tell customers it works again|support lead here, do i send my people to lunch or will it be over soon|
any estimate? my client is on the other line|until when will it takes|when will we can pay again|
do we talk minutes or hours|my webinar starts at 4, will it be fixed by then|
the fix was approved, how long until users feel it|when is this going to be finished, sales cannot work|
if nobody approves tonight when would it be solved|is there some time i can promise to the partner|
after the denial, when do you expect it to be repaired now|how soon is COMPONENT back|
board meeting in 20 min, will it be done before|i need a time, not a reason|
when do you think the backlog of orders is worked off|when will be normal again the site|and roughly how long still|
should we cancel todays launch, or will you be ready at noon|will it be over before the evening rush|whens it gonna be back|
are we hours away or nearly there|can you give a guess how long it takes yet|
before I reschedule the customer visit, when is checkout back|next year or this week, when's it fixed|
how long do i have to keep the customer on hold till it works|how long do you reckon|
will this be over before the shops open|when can customers order again|is this a five minute thing or a whole night thing|
any idea when COMPONENT is back|my bus leaves at 6, done by then?|when do you expect the backlog to be gone|
how long until payments work|roughly when|when do we get the site back|
finance needs the report at noon, will it run by then|tell me a time i can give to the hotel managers when its back|
how many more minutes|do we make it before kickoff|ok rollback approved, so how long till people can log in again|
when should i tell the drivers to try again|hwo long will it take|give me an estimate|is there an end in sight|
how soon will the pages load again|will it be another hour|when does the recovery finish|can i expect it up tonight|
at this rate when is the queue empty|the ceo gives an interview at 15h, are we up by then|how long does it need now to heal|
whens the earliest we could be green|i know you dont know why, but when will it be up|how long do customers have to wait|
boss on the line, when are we back|will it take long|if all goes well with the rollback, when is it over|
should i cancel the 3 o'clock webinar or is it back by then|wen will it be ok again|any guess how long payments stay off|
is it worth waiting or should people go home, how long will it be|tell me roughly when the patients can book|
how long till the replica has caught up|we've 300 people standing at the gate, how long until the scanners work|
and till when|when can i expect normal service|how long does the repair go on|school starts at 8, will it be fixed|
the cause can wait, when will checkout be usable|is it done by the time the bell rings at nine|can you give me a time frame|
how long will users be locked out still|when are tickets on sale again|when do we expect to be fully recovered|
is it a matter of minutes|do i tell the truck drivers to wait or to come back tomorrow, when is it up|
how long does this still go on|at what time do you think it's all fine|when will the backlog of labels be printed|
i go live on air in 40 min, working again by then?|what's the estimated time of repair|
before i send everyone home: how much longer will it take|how long will it stay broken|aproximately how long|
i know i'm the fifth to ask, but when will it be working|passengers are boarding in half an hour, will it be back|
whne is it back up|do you see it solved today|when will it be fixed, honest estimate|any idea when this is over|
I have a board call at 3, will it be done by then|branch managers ask me whether to send people home, how much longer|
how much more time do you need|do we make the 17:00 SEPA cutoff|when can I tell traders they can trade again|
roughly when do we get back to normal|payroll has to be out by midnight, are we gonna be back before|
when is the portal usable again|so how long still|customers in the line, 5 min or 50?|
once approved how fast are we out of the woods|When may we expect the service to be restored?|
is it worth waiting or do i come back tomorrow|when will the backlog of payments be through|
are we talking about today at all|how long until the queue is empty again|what do you think, done before market close?|
by when will claims work again|can we be finished before the filing deadline at midnight|i need a time. any time|
nobody has approved yet i see, but if they do, when are we green|How much longer will the customers have to wait?|
is there some forecast when the cards work|do i order pizza for the team or is it done soon|
how many minutes until COMPONENT is back|when will we see money moving again|
tax office hotline here, what can I say, when does it work again - one hour?|will this last through lunch|
do I have enough time to grab lunch before its back|denied, fine, and when will we be back then|is the end in sight|
will we make the 4pm window|how far away from normal are we in minutes|till when do i have to stall the client|
when is that thing finished|are we good before tokyo opens|i have to tell the minister a time|
so how long does the country have to wait|if its more than 30 min i call in the backup desk. is it|
when do you reckon the declines stop|how long more?? people are shouting|when will be it normal|
can someone name a time for the all clear|when do the claims people get their tool back|
Is there an estimated time of restoration that I may pass on?|the queue drains, when is it through|
when roughly are the quotes live again|how long do these things usually need until the people can pay again, like now|
Lena said no and went to lunch. how much longer do my branches stay dark?|
need to decide if i extend the filing deadline. when are we back, your guess|
kids at home, when can i leave, i mean when is it fixed|the CFO looks at me. when|when will the last delayed salary be out|
what time shall i put in "expected resolution"|if the rollback gets its ok now, when do merchants see green|
how long is that going to take altogether|do I cancel the evening release or will this be done by six|
any guess about when trading resumes|how long until we have caught up with the transfers|sth like an ETA for the hotline?|
the chief refuses. so, what do I tell branch about the time|how long will people have to pay cash|
will I see my bed today, how long does this go on|we plan the press call. time of recovery?|
is it gonna be fixed by the auction|when about|will it be over before the run at 22:00|
the moment it will be OK again, do you have a guess|how many more hours of this|
I own a shop and also work here lol, when do terminals work|what's the soonest we can be back|
do i tell the auditors today or tomorrow for the end of it|streamer event at 8, will this be done by then|
how many more minutes should i tell the casters|when will people be able to watch again|
the second half begins 21:00. realistic?|any guess how much longer, legal asks because of the broadcaster|
i have a breaking story, when can i publish|when is it done approximately|print deadline is 22:30, do we make it|
How long should I tell the newsroom to be patient?|still long?|will it take the whole evening|
what shall i tell my partner when i come home, like when is this finished|when do you expect normal|
how long to drain that backlog|backlog of uploads gone by when|when can fans buy|
the second wave is at noon, are we through by then|how long do i hold the artist manager on the line|
roughly how long til scanners work|what time do you think we are back|can we be finished before doors|
when do i get correct scores|how long to catch up with the feed|will it be ok by full time|
Till when do you estimate the restore to run?|trucks wait, how long|When can the wards work again, please?|
salary file has to go at 4 pm. can we make it|how long do i have to explain it to customers|will it be ok before opening|
I have to announce the delay on stage. how long|when do we stop bleeding|whats your estimate|
do i order pizza or is it over soon|how long will the replay of the uploads take til we are level again|
when can i reopen the shop|how long until the players are back in|will this be a long night|
any chance it's done before the news at 8|give me a time i can put in the mail|when are we finished here|
half an hour? more?|the band goes on at nine. will it be working by then?|
tell me a number in minutes please, how much longer|how long do fans have to wait in the rain|is there an estimated finish|
the voting window closes 22:15, are we back before|when can i let the fans in|do you have a time for all clear|
is that thing done today still|presenter has to fill time. how many minutes|
i booked a babysitter till ten, do we finish before that|The vendor fixes it on his side, did he say how long?|
when can we open the tills|do you have a time for me|is it done before the lunch rush|roughly how long till its fixed|
can I promise the guests noon|my drivers are waiting, how long still|Will it be back by opening time?|
when should i try again|how long is that going to take|whats the estimate|by when is the backlog worked off|
do i have to send the shift home, i mean is this today or tomorrow|is it worth waiting or will that take all night|
when will orders flow again|any guess when were back|how long until the queue is empty|do we make it before 6|
when will you be finished|will that be sorted tonight|the bakers start at 2, will we be up by then|till when do you think|
should i plan with an hour or with four|how soon can people book again|do we get it done before the weekend rush|
when are the last late orders through|when will the handhelds be usable|whats the ETA, finance closes the books at 18h|
I have forty pallets and no labels. When does this end?|how long till the card thing works|
will it be done by the time the wedding party arrives`;
