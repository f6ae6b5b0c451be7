/**
 * What people say who ask for the aspect `next-time` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const nextTime = `when does it crash again|how long till the disk is full|how much time do we have|
at this pace when do we run out of memory|next kill expected at what time?|will it survive until the morning|
do we make it through the night without the fix|is there time for a coffee before it falls over again|
When's the next restart due, roughly|how many minutes before the connections are used up|
does it hold until the traders open at 9|if nobody approves, when is it dead|
i want to eat lunch, does the thing last an hour?|when will COMPONENT hit the limit|time left?|and the next one when|
so the next OOM comes about when|can we wait with the approval till the match is over or does it die first|
how long can COMPONENT run on like this|Will it be full before the weekend|
the volume is at 94%, what does that mean in hours|when does the certificate run out then|
we denied. when do we get hit the next time|is 20 minutes of waiting ok or does it fall over in that time|
I am in a train until 18:10, will it stay up so long?|by when must someone have pressed the button at the latest|
how soon is the quota eaten up|predict the next crash please|whats the deadline here, when does it really break|
after the restart just now, how long until memory is full again|it crashed 11:02, 11:31, 12:00, so when again|
does the queue overflow today or tomorrow|Payroll runs at 22h. does it reach that before it fills up|
how long does the leftover space last at current growth|can it wait till monday|
when would the next failure fall if the pattern goes on|will it go down during the live broadcast at eight?|
do i have enough time to drive home first|how far are we from the wall|
the token expires when, i.e. when do logins begin failing again|
If we leave it so, in how many hours the logs have filled the disk?|is the next crash before or after the night batch|
we've got surgery schedules loading at 6, does it last to then|rough ETA for the next death?|
when will the pool be exhausted again|how quickly does it fill|we bought time with the restart, how much?|
and now that it was bumped, until when are we safe|
how long is the grace before the replica is too far behind to recover|will it break tonight again at the same hour|
next occurence?|is there a danger that it fails within the next hour|When does the API quota reset or run dry|
what time does the bomb go off|do we get another hour out of it|at what o'clock is COMPONENT out of file handles|
the old pod has been up 25 min, how much longer does it live|
can the store opening at 10 be done before the next crash|how long before the heap is at the top again|
If we pause the approval until the CTO lands at 17:40, are we already down by then|
does it get worse before 6pm, i mean does it run out by then|we stopped the fix halfway. how much time till it bites|
when do we have to be back at the keyboards for the next round|will there be a next one tonight|
how many more orders fit before ids run out|is it minutes or hours until it tips over|
how long will the temp space be enough|when's zero|until when can we postpone it|
is the next kill soon enough that I should stay online|how many days of storage do we have left after the cleanup|
disk: when 100%?|does the rate mean we are done for by noon|
our night shift begins at 21. Will they meet the crash or do we|calculate for me when swap is gone|
the trend is up. When is it critical?|hello, when it will be broken the next time? I have a demo at 15|
can the archive job run first or is the space gone before|inodes left for how long|
would it be still alive for the ticket sale at noon tomorrow|next time it tips over is before or after peak?|
for planning: latest moment to act|when do backups start failing for lack of room|
the leak is slow you say. how slow, when does it kill us|after approval at what time would it otherwise have died|
Does it survive Black Friday with this growth|how much runway has COMPONENT|
when does the license end so that it stops|i give it 30 min, what do you give it|
will the queue drain before it bursts|how long till the retention deletes... no, till the broker is full|
next scheduled run that will fail is when|is tomorrow's run going to hit the timeout as well, and at what time|
how long until checkout is down completely if it keeps climbing|
false alert ok but when would it really have been full|when does the sequence overflow|
Whens the next blow up, i need to tell the stage manager|lifetime left on this node?|
we have how many minutes, ten? thirty?|can the lab finish its sequencing run (2h) before COMPONENT gives up|
I'm the only approver and about to go into a meeting, 45 minutes. Does COMPONENT live that long?|
the fix got denied because of the freeze until 20:00. will we be out of space before 20:00?|
Everything looks calm now, but as it's a leak: at what time will it get us again|
shift handover in 2h, i want to write in the notes when they should expect the next crash|
the doctor's round starts 7:30. is the system going to drop dead before or after|
it was killed every 40 min so far, am i right that the next is at ten past?|how long until it falls over again|
how long until the pool is full at the current pace|how long would a restart hold before it fills up again|
when do we run out of disk if it goes on like this|when does it run out of memory|when will it crash next|
when's the OOM due at this growth|how much time do we have before it falls over|
can I eat dinner or will it crash before|at this pace when do we run out of connections|
is there enough space till monday|if nobody approves, when does it blow up|
When it will be the next time that it stops?|do we have minutes or hours|
I must decide whether to wake someone, so how long does it still hold|
the memory is creeping up again. when's it at the limit|how long does the restart buy us until the next one|
it died at 1, 2 and 3. so 4?|when will the certificate give out|can my demo at 4 finish before it goes again|
until when are we safe|if we leave it, when does the next failure come|how many hours of headroom|
will it last until the freeze ends|when is the next run that would break it|how far off is the quota being used up|
will we get through the sale on sunday before its full|any estimate for the next time it gets killed|
is it going to be a problem again at payday, or sooner, when|the fix was a plaster. how long does the plaster hold|
support wants to plan staff: at what hour should we expect it to break next|
with current growth when do the ids run out|does it hit the wall today or next week|
how long can I think about the card before the thing is full|what time does the log partition reach 100|
will it crash again within my shift, ends at 6|
nobody approves before 8. will it stay alive until then or go down earlier, at what hour|
I'd send people home if I knew it's not falling over again in the next two hours. is it?|
it lasts 40 minutes per restart you said, last one was 3:20, so when's the next|
the smaller step gives us how long before it's full again|when do customers feel it again if we do nothing|
can I risk going to the dentist or will it hit the ceiling before noon|Until what o'clock the memory is enough?|
the job that breaks it runs when next|do I wake storage tonight or does the disk last, how many hours are left|
if growth goes on like since CHANGE, when's the point of no return|
it creeps up again after each restart, how long have we got till the next crash|
how many hours do we have before the other one lapses too|when does the id column overflow, days or months|
so when would it bite us next, the end of march?|provider 2 has a daily limit, when do we hit it|
they hang after some hours each, when will kiosk 1 hang next then|when will it fall over again|
how much headroom do we have at that rate, hours?|leak is still there i guess, so next crash about when|
heap at 70%. how long till 100|when's the disk full|we send 10k/h and limit is 200k/day. when do we hit the wall|
connections pile up with 3600. when do we run out of sockets|
when will the cached tickets on the phones run out, how long have we got|
pattern so far is every 50 minutes, so the next one at..?|
it died 6:00, 6:40, 7:20. so i should expect the next one when?|
vendor b has a cap of 50k, at this speed reached at what time|how many days of disk|
at that growth when does the table hit the limit|it holds for now, but until when|
quota resets at midnight, at this rate it's used up again when|
drift is 0.2s a day, so when are we at a bad value again|at 2 GB an hour it's full at..?|
if it leaks like that, how long until it falls over again|do we have hours or minutes until it's full|
how long till the log disk is full again now|when does it crash next if nobody does anything|
when would it hit us again|and when is the next overflow|how many hours until that table is full|
memory climbs again. when will it hit the ceiling|when's the next time it falls over, roughly|
until when will it hold before the table is full|when do I have to expect the next full disk|
and the other three gateways, at what time do they go the same way|how much air is left until it stops again|
till when do the connections last if he imports on|give me a guess when we'd be at the limit again|
when will it overheat again if the aircon stays like this|how long do I have until the next stall|
if nobody frees space, when's the next standstill|how much longer will the replica cope|
any idea when it will choke next|when is the next time it dies, do i get an hour of sleep or not|
how long till the disk is full again|will it fall over in my shift? when about|
how much time is left on that heap at this pace|next crash when|how long till it runs out of memory again|
if nobody does anything, at what time does it burst|give me a guess when it tips over again|how many hours till full|
will it make it to the morning or die before, when|at which hour would it run full if we leave it|
does it last till the shift change, or when will it go down|how much longer before memory is out|
COMPONENT dies every 50 min i think, when's it due|if the growth goes on, when's the end|
minutes left till the pool is empty?|till when do we have before it bursts|at this rate it dies at what hour|
how soon does it go bang|remaining time till overflow|
i must know whether i make it home before the next crash, when is it|and the following crash is expected when|
when must we reckon with the next crash|will we reach checkout time before it's full, how much is left|
until when will the buffer last`;
