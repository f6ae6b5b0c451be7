/**
 * What people say who ask for the aspect `kills` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const kills = `how many times was it killed|how often has it restarted|restart count?|restarts so far|how many crashes|
how many OOM kills since midnight|how many kills in the last hour|oomkilled how often|
how many times did COMPONENT die today|how far apart are the crashes|time between the crashes?|
what is the interval between restarts|every how many minutes does it die|does it die every 10 min or at random|
is it regular? the crashes i mean|regular intervals or random|is the gap getting shorter|
are they coming closer together|how long does it live before it dies|how long does it stay up|
uptime between two kills|lifetime of a pod right now?|how long does a pod survive after a start|
it survives how long each time|lives for how long|average life of the process|longest it stayed up today|
shortest run between two crashes?|when was the first kill and how many since|first crash, last crash, number|
times of the crashes please|list the restarts with time|can you list each time it went down|
give me the timestamps of every OOM|how many per pod|which pod has been restarted most, how many times|
all three replicas same number of restarts?|did it restart once or more|only once or several|once or in a loop|
crash loop or a single crash|is it a crashloop, and how many rounds so far|how many rounds|
how many of these have we had|number 5 or 6 now?|that was the how manieth crash|was that the fourth or fifth kill|
just died again, what number is this|died again. count?|any restarts after the fix|
has it been killed since the limit was raised|zero kills since the rollback?|how many times since the approval|
did it crash while the card was waiting, how often|card waits for 30 min, how many times has it been killed in these|
since we denied, how many more crashes|how many crashes did the denial cost us|since stop how often has it gone down|
before and after CHANGE, how many restarts each|did it restart at all before CHANGE|
was it already restarting last week, how often per day|how many restarts a day is normal for COMPONENT|
normal is 0 or 1 a day, and today?|kubernetes says restarts 14, is that all from today|restarts 14?? over what time|
is EVIDENCE 7 kills or 7 pods|does EVIDENCE count restarts or kills, how many in total|
how often did the kernel kill it|killed by whom, and how often|how many times by oom and how many by liveness|
liveness kills vs oom kills, counts?|how many were crashes and how many were deploy restarts|
not counting the deploy, how many restarts|without our own restart, how many times was it|
how many times I should have been paged, i.e. how many crashes|the box rebooted how many times|
how often did the kiosk reboot today|kiosks in the lobby keep rebooting, how many times already|
scanner gateway went down how many times during my shift|how often did the till server fall over between 8 and 12|
my shift log: number of crashes and distance between|how many times the game server crashed tonight, players ask|
players say it kicks them every quarter hour. is that the crash rhythm|rhythm of the crashes?|
whats the pattern, 12 minutes up then dead?|up for how long, down for how long|
how long does it stay down each time and how many times was it|how many time it was killed?|
how much times has it fall down this night|what is the distance of time between one crash and next crash|
it lives how many minutes until it is dead again|please count the restarts of this night for me|
booking engine restarted on its own again, how often now|the db crashed twice, right? or more|
I counted 3, is that right|I see 6 restarts in my own view, you?|was the replica killed as well, how often|
how many workers have been killed in total|workers dying: how many per hour|per hour?|
kills per hour before the rollback|crashes per hour, rising or falling|was the restart at 02:14 the only one|
false alert they say but there was a restart, was there only the one?|
did it actually crash at all, and if so how many times|has it ever been killed before today|how many in the last 24h|
how many in all, for the report|total number of crashes in the incident|final count of kills pls|
between the first and the last kill, how many lay in the middle|
did the gaps get longer after more memory, how long does it hold now|
how long did it last with 2 gigs and how long with 1 gig, between kills|
how often did COMPONENT get killed since CHANGE|COMPONENT restarts: number and spacing?|
how many minutes does COMPONENT last between two kills|EVIDENCE shows 9 restarts, all since CHANGE or some before|
how manny times did COMPONENT fall over in my shift|how many restarts|how many restarts did it do|
how many restarts has it had tonight|how many restarts since midnight|how many restarts so far|
how many times did the oom killer strike|
how many times has that pod been killed by now, I lost count somewhere after the second coffee|
how many times was it killed so far|how many times was it oom killed|how often did it die|
how often has it been restarted since midnight|how often was it killed|last restart of COMPONENT and how many so far|
number of kills by oom|every how many minutes does it fall over|I count 4 on my phone, you?|
is the gap between the crashes getting shorter|
support colleagues see it come and go. how many times has it gone down since noon|
since the deny, how many more times was it killed|oomkilled once or again and again?|
number of crashes before and after CHANGE?|How many time the container was restarted today and in which distance|
does it last a minute or an hour before it goes again|is it a loop or did it crash just the one time|
same pod every time or all of them, and how many kills each|did it survive longer after the memory was raised|
for the vendor ticket: number of terminations and times|after it comes up, how long until it's shot again|
how many deaths in the last hour|the drivers lose connection "every few minutes". what's the real rhythm of restarts|
was it restarted by us or killed, and how often of each|still crashing? what count are we at|
first crash 7:02, and then? list them|is it on crash 20 or 200|
before I wake anyone, is it twice a night or every ten minutes|did it restart at all since the fix, how many|
how many times did the worker have to be brought back|seems to me it takes longer each time until it dies. correct?|
do the kills come at regular distance|I'm in sales and had three demos break. did it go down three times or more|
what is the average uptime between the falls|howmany times did it get killed by the probe|
and COMPONENT, has that restarted also? how many times|
the card's been waiting for an hour, how many times has it crashed in that hour|
I need to explain to customers why it "comes and goes": how often was it down and up again|
after the fix, did the restarts stop at once, or how many came after|
is it dying faster under load, I mean how many minutes did it last at 9 and how many at noon|
before approving a bigger memory limit I'd like to know how many oom kills there were and when|
did the alert fire on each crash, and how many is each|
I saw it restart twice in my demo. how many were there for everybody over the day|
Was it by us stopped or it fell alone, and how many times each of it|
from the logs it looks like a 12 minute cycle, is that what you see between kills|how many lives has it used up|
how many restarts did the broker do alone before we came in|how often was redis oom killed since ten|
restart count of the worker please and the gaps between|how many times did the payout job die and start over|
how many reboots of kiosk service today|how many OOMs since noon|how long does a pod live before it's shot|
is it the 3rd or 4th crash now?|crashloop: interval?|did the import die and start again, how many times|
how often did the sender process bounce itself, restarts i mean|did signalling restart, how many|
how often did the label worker die on it|i count four restarts in the pod list, what do you count|
exporter crashed 2x or more?|did the auth service go down and up again, how many times|
OOMKilled again? how many is that|count of restarts overnight|how many times was it shot for memory since the deploy|
what's the gap between two crashes|search pod restarts: number?|did bid service crash in it all? how often|
how often did it die since midnight|it crashed how often during the night?|are the restarts getting closer together|
number of crashes today?|does it restart every few minutes or was that just once|how much time between the crashes|
oom kills since noon?|how long did each instance last before it got killed|
did it die more often than yesterday, how many times|how many core restarts did we have|
how many times has the scorer been oomkilled tonight|does it live longer between the crashes now or shorter|
counted in restarts, how bad was it|number of restarts since the deploy pls|did it crash once or again and again|
how many times did the run die and how far did it get each time|how many reboots did gateway 2 do|
what is the distance between two reboots, minutes?|how often has the portal pod restarted|
two crashes or more? and how close to each other|how often did the primary go down tonight|
time between the last two crashes?|total number of crashes?|how often did COMPONENT fall over tonight|
it died again didnt it. how many is that now|how long does it live between two deaths|
has it been killed again after six|the label printer service, how often did that go down since two|
how long between crashes|oom kills today: how many|how often was COMPONENT restarted since the deploy|
count the crashes please|count of restarts since noon|how long does the pod survive each time|
Number of times COMPONENT got killed this week?|since the patch: number of crashes?|how often has the kernel shot it|
restart no. what are we at?|tell me how many times the thing went down since i left|
what is the gap between the crashes|how often did the gateway crash during the vote|
crash, restart, crash... how many and how quick|how many deaths today|restarted how often, and what pause between|
pod age says 4m. how often has it been shot since the evening|how frequently does the lock server fall over`;
