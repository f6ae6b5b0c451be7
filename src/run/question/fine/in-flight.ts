/**
 * What people say who ask for the aspect `in-flight` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const inFlight = `what happens to orders that are half way when you run it|will open baskets survive the rollback|
what about people in the middle of paying|do running jobs get killed|do we lose the requests that are in the air|
what about in-flight requests|in flight stuff?|and the open sessions?|and the half finished orders|
what happens with jobs already running|are current sessions kept or thrown out|
does everybody get logged out when we approve|will users lose what they have in the cart|
someone is mid checkout, then fix hits. what do they see|
if I'm typing my card number when you press go, what happens to me|
a payment that's been sent but not confirmed when the restart comes, what becomes of it|
do the requests get drained first or cut|graceful or are connections cut|are connections drained before it restarts|
will COMPONENT finish what its doing before it goes|does it wait for running transactions|
long transactions running right now, rolled back or finished?|
there's a 4 hour report at 80%. does it have to start again if we do this|
my export has been running since noon, will the fix kill it|
my batch is in the middle, dont kill it. will it be killed?|payroll run is at 60 percent. what does the fix do to it|
can the nightly batch survive the restart half way through|
messages already taken off the queue but not acked, what happens to those|
are messages that are being processed put back in the queue|what about those in the queue at the time the fix runs|
queue has 40k waiting. are they processed, kept or dropped when the fix goes in|
what will become of orders sitting in the pending state when we roll back|
orders created with the new version, can the old version finish them?|
carts made under CHANGE, does the old code still read them|
sessions opened on the new version, still good after rollback?|tokens issued in the last hour, valid after the fix?|
are people kicked out of their video calls|calls in progress dropped?|
400 people are in a webinar right now. thrown out or not if we approve|
players in a match: does the match go on when the fix runs|live games, what happens to them|
students in the exam right now, do they lose their answers when it restarts|
exam is going on until 11. what happens with those who are writing at that moment|
patients half way through the check in form, do they begin again|
nurse has an open chart while you restart, what happens to that open chart|
ambulance dispatches in progress, do they stay on the screens during the fix|
drivers on a trip when we fix it, does their trip continue|rides under way?|
parcels that are scanned in but not yet out when the fix runs, where do they end|
what about the uploads going on right now|half uploaded files, do they resume|downloads that are running?|
bids placed in the second the fix runs, do they count|open trades at the moment of restart, what about them|
an order at the exchange that's partially filled when we switch, what then|
if a customer is mid booking, is the seat still held for him|seat holds survive?|
do reserved tickets stay reserved through the fix|holds on hotel rooms in progress, kept during the rollback?|
Reservation not yet paid, lives through the fix or dies?|
those waiting in the virtual waiting room, do they keep their place when the fix is applied|
what happen to the people who are just buying in this moment of repair?|
The jobs in the middle, they continue or they break when the fix comes?|
when you repair, the orders which are open, what is with them|
i have open a form with many data, after fix is it still there?|
does the running import stop in the half if we press approve|before I press: anything in progress that gets cut off?|
before approving I need to know what happens to checkouts in progress|
approve has my finger on it, only: open transactions?|would approve now interrupt the customers who are mid flow|
is anything caught in the middle when COMPONENT switches|what gets caught in the middle|anyone caught mid way?|
what about whoever is on the page at that second|the people who are in there right now, what of them|
requests that already got to COMPONENT, do they get an answer|
do callers get an error for what they've already sent or does it complete|
will clients waiting for a response hang or get one when the pod goes|
websockets, are they re-connected or lost when we do it|does an open websocket survive|
long polls and open sockets during the rollback?|grpc streams that are open, cut?|
transfers between accounts that are started, not booked, do they go through while we switch|
standing orders executing right now, half booked?|
card terminal is waiting for the answer while we restart. what will the terminal do with the open sale|
a customer stands at the till with the card in the reader, you restart: what happens to that sale|
webhooks being delivered at that time, get sent again or vanish|
is a half sent mailing continued or repeated from the top when the fix hits|
newsletter is 30% out, does the fix stop it mid send|
we stopped the fix midway, what happened to jobs that were running at that moment|
now that it's run: what became of those who were mid checkout|
it ran at 10:02. the orders that were open at 10:02, where did they go|
it was restarted while i was submitting. did mine go through or is it stuck halfway|
denied so far because of open sessions. would they really be cut|
if we wait till the matches are over do fewer get cut off, or does it not touch running ones|
does the switch move existing sessions or only new ones|only new requests go to the old version, and existing ones?|
existing connections stay on the old pods until done?|how long does it let running requests finish before the kill|
30s grace enough for what's in progress? what about longer ones|
backups are running this minute. would the fix break the backup in the middle|
reindex is at half, does it continue from there after the fix|
factory line: commands already sent to the machine when the controller restarts, executed or not?|
when COMPONENT restarts, what happens with what its working on|
jobs COMPONENT has picked up already: finished, requeued or gone when we roll back CHANGE?|
orders that came in thru CHANGE and arent shipped yet, can they go on after the rollback|
if COMPONENT gets bounced do the people in the middle of a claim have to start agian|
is COMPONENT drained before the switch or do running calls die|are payments in flight lost during the proposed switch|
deos it cut off the phone calls that are running, that fix of yours|does it cut running calls|
does it drop connections that are open now|
if i agree to that, do my users get logged out in the middle of their form?|
that button there, does it cut off calls in progress|what happens to the cars already on a trip if COMPONENT restarts|
what happens to the guys in a match right now when that runs|
what'll happen with mails older than a day when we let the queue go, do they still get sent|
will orders that are half done survive it|if I approve now, what about the 300 orders that are half processed?|
the payroll run is at 60%, does the restart throw it away?|
I'm on the phone with a customer who is just uploading. should the fix run now, does her upload die|
what of the messages already in the queue, are they kept when COMPONENT gets replaced|
somebody is in the operating theatre booking form right now, will her entry be gone when you press|
does it drain first?|do calls that are on the line drop|
Please, the customers which are now in checkout, they must start from new after the fix?|
exports that are running since an hour, start over?|
what becomes of the transactions that are open at the moment of the rollback|and the ones midway?|
live games in progress, do the players get thrown out mid match|
will a payment that is authorised but not captured be captured after the fix or left hanging|
is it going to cut off uploads|sales demo is live as we speak, does her session survive if somebody approves|
are requests waiting on COMPONENT answered or dropped when it's swapped out|
we have 40 couriers on a tour with open assignments. do these assignments carry over the rollback|
the import that's half way, does it pick up where it left off|
if it is stopped mid write what does it leave, I mean the jobs that are executing right then|
students are in an exam right now. what happens to their open attempt if we do it|
refunds that are being processed this minute, will they go out once, twice, never?|before yes: sessions. kept or lost|
will forms people have half filled in still submit afterwards|
do we need to wait for the batch to end or does the fix leave running work alone|
what happens to chats that agents have open while it rolls|the workers have jobs in their hands. requeued?|
streams that are playing keep playing?|
which happens to the reservation holds people have at the moment, do seats get released by the flush|
if you terminate those queries what do the users who started them get|
mid-transfer money when the pod goes, where does it end up|
the approver wants to know what a yes does to the 80 people who are in the payment page this second|
before I overrule the no: do the transfers that are halfway end up paid or unpaid when COMPONENT is restarted|
we can't lose a single order in this hour, so what happens to those that are being written at the moment the rollback hits|
do users have to try again from the start if they were mid-signup when the fix ran|
I have a migration running since 3 hours, next restart kills it or does it continue|
what about the claims people have half typed, I am in the claims department and they take 20 minutes each|
is there downtime for those already inside a call or only for the ones who dial in new|
Our robots are in the middle of picking. If you set back the version, the picks in work, are they forgotten?|
will a job that has been killed three times already be picked up again after your fix or dropped where it stands|
when the flag goes off, what becomes of baskets that already carry the discount|
somebody is halfway through paying when the rollback hits, what happens with that order|
what about the orders that are already on a bike, does restarting COMPONENT kill them|
a family of five is paying right now in the agency, what happens to them when you press|
what about the ones who have seats in the basket when you restart it|
what becomes of the import thats 80 percent through|
payouts that are half booked, what happens to them if we put the variable back now|
sellers are uploading right now, what happens to a running upload when the policy flips|
people on the 3ds page in that second, do they fall out|open carts: kept or emptied in a restart|
there's a 2 GB upload running of our biggest customer, does he have to begin anew|
what about the checkouts that have got the seat locked but not paid|will the 300 jobs in the queue run twice|
Agent in vienna has a couple sitting at her desk with a half made booking. is it gone when you set it back?|
if we change the ip now, what happens with the 80k that are queued|calls going on now: do they survive that|
someone's just buying on the platform while you flip. ticket yes or no?|
the group booking for 48 people is at step 3 of 5. if you deploy now is it toast|
what about those who are paying right now|subscriptions renewing this minute, do they get cut in half|
drivers that already started their tour, does the tour vanish from the phone when we restart|
and tickets someone is typing just now?|sons who are typing their greeting right now - text lost when you switch?|
do running deliveries stop when we restart dispatch|
a ride that's booked but not assigned, where's it after the rollback|
there are 31 auctions in the last minute. what will happen to them at the restart|
renewals that are half through, do they charge twice if we rerun|
my agent has a half filled claim open. is it gone if COMPONENT restarts?|
What happens to lab orders sent during the restart? do they arrive later|
someone is on step 4 of 5 of the building permit. will they have to start over when it's restarted|
Bids already submitted but not confirmed, what about them if we restart?|
cars that are charging in that moment, do they continue|sim activations in the queue, do they survive|
what becomes of top ups that are being booked at that instant|
what about payments that hang between authorise and capture when the flag flips|
30 advisors have open sessions with customers sitting in front of them. kicked out or not?|
The SEPA file is being written as we speak. If COMPONENT is restarted halfway, do we have half a file?|
jobs that are already running, do they finish or get killed when you scale down|
claims that are being uploaded right at that second, lost or continued?|
the meter import is at 60 percent. will it go on where it was after the rollback|
what about the 12000 pensions already processed, when we abort the run in the middle|
thousands of bills are in the printing spool, do they remain if you roll back now|
Orders signed but not yet transmitted: safe during the switch?|open calls, what happens with them in the failover|
what about uploads which are at 50 percent|the import stands at 31 of 40k. whats with the rest when you restart|
what about sessions that are open, will they be carried over to the other node|
payouts that are being transmitted when it restarts: safe or twice or lost|
ambulances on the road have open jobs on the tablet. do those survive the switch|
if you flip it now, what about files half uploaded to the bank|
calls on hold in the queue, do they fall out when you restart it|
what happens with the payments that are in the middle of it when it restarts|
there are 40 uploads running right now, do they get cut off|what becomes of open calls when we switch|
the people who are just filling the form, do they lose what they typed when it restarts|
what happens to jobs which are half through|run is at 80 percent, if you restart now do the finished shops stay|
when you restart the lobby, what about the matches that are running|half written notes, what becomes of them|
rides that are under way, what happens to them at the restart|does the payroll batch that's running survive it|
what about carts people are filling|
two thousand exams are being written right now. does the restart eat their answers|
what of the orders lying in the queue|calls that are on hold, dropped or kept when you flip it|
if it restarts mid transfer does the transfer finish|
a lorry is being unloaded and each pallet is scanned. do the pallets of the last minute survive the swap|
is a half finished policy application kept when COMPONENT restarts|calls in progress, will they drop|
and the uploads that are at 90 percent when it goes|what does COMPONENT do with its open requests on a restart|
do sessions live on when COMPONENT is replaced|does anybody lose his basket by it|
riders who are on the road right now, does the restart end their ride|
ballots half filled in, what about those at a switch|does the restart throw away what is being processed|
running exports, do they go on after it|
Payroll here, 1200 salaries are in the run this moment. What becomes of the run if you restart?|
a check in that is half done, will it be lost|card writes in progress, what of them at the restart|
what becomes of commands already sent when you swap`;
