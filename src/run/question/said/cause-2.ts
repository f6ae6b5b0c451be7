/**
 * What people say who want to know of or want `cause`: what broke and why.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const cause2 = `why does only the asian shard lag|what do you mean pool exhausted, exhausted by what|
what changed it from fine to broken|what went wrong, technically speaking|explain the why please, slowly|
why was there an alert at all|what lies behind it|give me the root|do we know what it was|what was it, finally?|
why are the mails not going out|whats causing that mess|which thing failed first|
I see a stop. Was there a result before that, as to what broke?|who ate the connections|
how could a typo take down the shop, what typo even|I dont need the solution, I need the reason|
what had you pinned down when Eva pulled the plug|which bug was it, ticket number or words|
what sets the alert off every night at four|what's wrong here|
explain what failed, im the dev and want to fix it properly|
I'm told the check is at fault. What exactly is wrong with the check?|what tripped|what had gone wrong with the votes|
why do replays stall at 10 sec|explain how a leap second or whatever can kill a game server, what was it|
in the end what made the queue pile up|did you get to the bottom of it|
I wrote that alert, so tell me why it misfired and I'll fix it|don't spare my feelings, what broke|
You were stopped but you surely had something. What was going wrong?|
Three dashboards, three stories. What is the actual root of it?|customers think we were hacked. what was it really|
why did the tills die|Good morning, head of sales. In one sentence, why could our customers not order yesterday?|
why are handhelds so slow since this morning|who is to blame, which system i mean|
why did all of the tablets go dark at the same time|was it something we did or something of the bank|
what made the guests get wrong prices|why does COMPONENT throw errors|What is the root of it?|what setting was wrong|
how come a bakery website falls over on a tuesday at 5am|which line was it|
whats the reason, my boss asks and i have no clue|do you know already what is wrong|why is COMPONENT this slow|
what actually happened to COMPONENT|any idea yet why|so what went wrong with the milk tanks data|
why do we get double orders|can you explain what caused it, no tech words pls, im from HR|why did the payments fail|
what killed it|whose fault is it, COMPONENT or the network|why on earth did a label printer take down the warehouse|
why were the room rates zero|what did you come up with so far|why is checkout dead|find out whats wrong yet?|
what was the trigger of the whole mess|explain to me what went wrong|why cant the drivers log in|
its over, fine, but i still dont know why my tills stood still. why?|
Regional manager asks me what caused it. What do I say was the cause?|
the alert was false, ok, but why did it fire then|why was there an alert if nothing was broken|
was there one thing that started all this, and what|i was told bad luck. what was it really|
why did guests get somebody elses booking|why do orders arrive three times at the restaurant|
explain why a price file can stop a warehouse|so what is broken|do you have a diagnosis|
do we know the root cause or just the symptom|why does it take so long to open a table|the bottleneck is where|
why did COMPONENT go down when COMPONENT had the problem|for the claim against the vendor: what exactly failed|
why the hell did it take the bakery orders with it|why are deliveries shown as delivered when theyre not|
so the tldr of the why|which setting in COMPONENT caused the timeouts|did you find the needle in the haystack|
why did the first fix not work|what let the disk fill up|where did it go wrong technically|
who or what filled the table|for which reason did the payment partner refuse us|
The cause, please, in words that a hotel director grasps.|what was the origin of the trouble|why just our region|
i have to write one line under 'cause' in the form. which?|Without blaming anyone: what was the reason?|
reason for outage in one word?|what was wrong with the price file then|why did nobody get the orders|
why could guests see strangers bookings, god|what is it that broke the tills|why does it hang|
why are the scanners timing out|why did the alert go off for nothing|what is the actual problem here|
was it a bug or a human or what|why did it hit us on a saturday of all days|why did the oven timers stop lol|
what turned out to be the cause|how could that happen|what component let us down|what did the bot find|so the why is?|
what is slowing down the check in|why did the orders vanish between the app and the kitchen|
how did a voucher crash the shop|what is the source of these duplicates|why was the queue not emptied|
what was broken, tech wise, our dev asks|tell me the cause again pls|what choked it|
Sales needs to explain it to a client. What was the actual cause?|I didnt follow the tech talk, whats broken|
after the stop i assume nobody found anything, or did you? what was the cause|
my dad owns the chain and he asks me what broke. so what broke|
the thing with the wrong bread prices, what caused that|please no acronyms: what was wrong|
the status page says "an internal problem". which one|
we were told it was the network and then the database. what was it finally|what caused the empty menus|
the false alarm, what triggered it|what messed up our rates|why do some tills work and some not|
tell me the reason in german or english i dont care but simple|what was the bugger|
my controller needs the reason for the downtime in the sheet|
was there an error in our system or what made the stock negative|
why did it take down the kitchens when only the app was changed|where did the double charges come from|
what is holding up the labels|in one line, what broke|which setting|why would COMPONENT choke at 4am with no traffic|
root cause known?|what is behind the timeouts|why only after midnight|why slow|what did you turn up|
ok so the symptom is clear, what is the fault|which parameter did it|what's making COMPONENT throw 503s|
why are HL7 messages piling up|reason, short|why did COMPONENT stop accepting connections out of the blue|
did you find out what does it|explain the mechanism, not the symptom|which query is eating it|
why did the health check stay green while everything died, what broke|why is telemetry missing|what broke COMPONENT|
what happend technically|why are creates failing with quota errors when quota is empty|
and why did the retry not save us|whats throttling|
explain it to me like a colleague, what exactly went wrong inside COMPONENT|not the blame, just the reason|
why did we go down|why did it page|what's the fault, hardware or software or config|conclusion?|verdict?|
what killed the primary|what made it run out of file handles|why though|what turned out to be the trigger|
why did failover not happen on its own, what broke it|student asks why login is so slow today. why is it|
whats eating the cpu|what's going wrong there|why do logins take 40s|any idea whats broken|
what do you believe is the root of it|why's the replica behind|which component started it|where's the problem|
what did CHANGE break and how|dumb question maybe, why is it down|how come it broke|your finding?|
what's the technical cause, I write it in the ticket|why is it so slow on campus today|what was misconfigured|
how did it come to this|whats the smoking gun|
I've read all you wrote and still dont know what actually failed. in plain english?|
Sorry to be slow. The disk was full, ok, but what filled it?|
so we have a symptom, a graph and an opinion. what is the actual defect|
My boss only wants to know one thing, what was it|
Three restarts and its down again each time. what the hell is wrong with it|
it's over so nobody's in a hurry: what was at fault after all|broke what|why cant vms start|
what's the cause of the packet loss|what do you make of it, what is broken|in your words, what is the defect|
what made the primary step down|so which knob was turned wrong|why were the wards without data|
what does the trouble come from|i just see red. where does it hurt and why|what do we know about the reason|
what made the monitor lie|why did we get paged for nothing|what was the error in the end, config or code|
what's choking the ingest|why are the uploads so terribly slow|where exactly does it break|
which change of which setting brought it down|who or what pulled the plug|what's rotten in there|
where does the shoe pinch|I have eaten three theories tonight. what is the true reason|why is the thing on its knees|
what actually broke, in one line|why do the seat maps take forever|what did you dig up so far|
whats behind all the timeouts at the stations|why on earth would fares come back empty|
what made COMPONENT fall over at rush hour of all times|so whos the bad guy here, which component|
Where is the fault sitting?|which setting is it|Why do dispatch calls pile up in COMPONENT|any clue yet what's wrong|
how come only the payouts stall|what was it then in the end|in plain terms what went wrong with COMPONENT|
is there a known reason now or are we still guessing, and which is it|why did nobody get their receipts|
what tripped it|root of it?|What line of code does that to us|why the hell is it timing out|
driver app dev here, what do I have to mend|what is it that fails underneath|so is there an answer to why|
whats wrong with the thing|why does check in take a minute|what have you found|
Why was it COMPONENT that fell, and not something smaller?|why do half the receipts go missing|
tell me the reason, the parents association wants one|whats the root of all those cancelled rides|
which part is guilty|whats the bug|what brought us down|wtf is wrong with COMPONENT|what's the diagnosis, doctor|
what led to the queue filling|do we know why by now|any idea whats killing it|are we any wiser, what is the cause|
why do the buses vanish from the map|what happened to COMPONENT, technically|
why was our site slow when nobody was on it|what did it in|vendor here, what precisely in our api breaks you|
why would a certificate stop the trains|why did the memory run full|so why did it go down on a sunday|
the fault is where|Which configuration value brought this on?|why cant COMPONENT reach its database|
why do logins hang|everyone posts graphs and no one says why. why|
i read the timeline and still dont get what broke it|before we roll back i want to understand what went wrong|
the customers ask why the fares were zero. so why were they zero|whats the explanation for the red line at 9|
no status please, the cause|why did it recover and then fall again|why does it only happen to trains in the south|
as a newcomer i dont see it, what is the actual fault|what made the deploy blow up|
summary is fine but what was it that caused it|which piece do i have to repair to get my evening back|
why did memory climb like that since noon|why was nobody able to log in during the assembly|
i have two theories from two engineers and want the real one: what was it|
what did CHANGE do wrong that made drivers vanish|how could a timetable file bring all that down, whats the mechanism|
why the outage|why does the exam page time out for me|who or what is the origin of it|what was faulty|
Could you tell me what the fault turned out to be?|whats choking COMPONENT|so y did it break|
why do refunds fail since today|the problem is what, now that you have looked|
is it known by now what it was, and what was it|why were the maps blank|what exactly is broken in COMPONENT|
what let the queue explode|what is wrong over there and please no "we are investigating"|
why were there so many timeouts in the exam|what was the trigger|it crashed, fine, but why|which knob was set wrong|
i got three kids in class who claim they hacked it. what was the true reason|
im writing to the customers and need for myself the real cause|
which of the deployed things broke it, if you know, and i dont want percentages|what makes the restart loop go on|
it's fixed, good, but what was it`;
