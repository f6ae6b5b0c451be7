/**
 * What people say who ask for the aspect `data-lost` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const dataLost = `did we lose any orders|is anything gone for good?|were some payments booked twice|
Finance here. Do I have to correct anything in the books because of this?|
are there half written rows in COMPONENT now|any data corruption?|
what happened to the messages that were rejected, are they kept somewhere or lost|
do we need to replay something afterwards|did customers get charged without getting an order|is there cleanup to do|
how many bookings never made it to the database|Has somebody checked if the balances are still right?|
the job died in the middle of writing. is the table consistent|do we have doubles in the invoices now|
are the uploads from the last hour lost or only late|after the OOM kills: did anything in memory just vanish|
money question: did any transfer go out two times|
so the sensor readings between 3 and 4, do we have them or is there a hole|should I restore something from the backup|
did the rollback throw away what people entered in the meantime|is the ledger ok|
compliance asks if patient records were damaged|please tell me we didnt lose the votes|
what about the emails that failed, gone or in the queue still|
Are the stock numbers wrong now and who must repair them?|did we drop events on the floor while COMPONENT was down|
nobody lost money, right?|have some customers paid and have nothing in their account for it|
do i have to re-import the file from last night or did it go in complete|is there a gap in the audit log|
any partial writes from EVIDENCE that we must undo|We stopped the fix. Is now something half migrated?|
were orders doubled by all those retries|did the crash truncate any file|which records must be fixed by hand later|
is it only that people couldn't read, or were writes lost too|
did the failed deploys leave junk behind in the database|
I'm from logistic, must we search for parcels without label after this?|can we be sure no prescription was sent twice|
is everything that customers saved between 12 and 13 really there|
the replica was promoted - did we lose the last seconds of writes?|does the data need a reconciliation run|
did the queue get purged, or are the jobs still there|how much money is missing|any refunds executed double?|
are the search results only stale or is the index itself broken|
will the missing measurements come in later or are those lost|
do we owe people something, like were they billed for failed rides|
the cache was flushed, was there anything in it that exists nowhere else|was user data overwritten by CHANGE|
teacher asking: are the exam answers that were typed in safe?|
can you check if there are orphaned payments without an order|did anything get deleted|and the data?|nothing lost?|
were there writes that said OK to the client but never landed|
Do we need to tell the merchants to send their files again|
the timestamps of those rows are wrong i guess, must they be corrected|
how many orders are stuck between paid and shipped because of it|after a false alert, i assume no data was harmed?|
Was the disk full long enough that the db threw away commits|have the consumers skipped offsets|
did we send wrong prices to the shops and do these have to be resent|
is the backup of tonight usable or did it copy the broken state|could it be that loyalty points were granted twice|
are there reservations that block seats but belong to nobody now|
should accounting wait with the month end, are numbers from today complete|
what damage stays in the data once the site is back|did the incident eat my comments or will they show up|
does somebody have to delete duplicates|are the contracts signed during the outage valid and stored|
lost writes: how many|Were any of the medical images saved without the patient id|
checkout answered 500 but was the card charged anyhow|
hi, analyst here, can i trust the numbers of today or is there a hole in the events|
do we have to backfill metrics for that window|the transaction rolled back cleanly or not?|
is the ticket inventory oversold now|did denying the card cost us data|
while the card waits, are we losing writes for ever or just delaying them|
every minute more, is that more lost orders or do they queue|did any parcels get two labels|
what must be repaired in the data before we open the shop again|has COMPONENT been writing garbage since the change|
one customer shows two subscriptions. how many of those doubles did we create?|
are session contents lost, like half filled forms|were the webhooks to partners dropped or will they be redelivered|
Tax office export from today: complete or with holes?|did the retry insert the same meter reading many times|
do bids that came in then count, i mean are they stored|the import was killed at 60%, is the other 40% missing now|
i worry about integrity, did the schema change break any rows|can a donor have been charged twice by this|
is there anything for the data team to clean up tomorrow|were chat messages swallowed|
does anyone need to run the compensation job for failed payouts|Did we loose any telemetry from the trucks|
did old values overwrite new ones when the sync came back|i need to know wether salary payments went out incomplete|
so in the end zero loss or some loss|
I run the billing team. Before I start tonight's invoice run I need to know: are there duplicates in there from the retries?|
sorry if already asked, but did the three restarts lose any jobs|
the rollback is done, great, but what about the rows the bad version wrote, are they wrong|
fine that it is up again. Which orders must the staff check by hand|
warehouse lead: people scanned for half an hour into nothing. Do they have to scan all of it again?|
as the DPO I have to ask if personal data ended up in wrong records|when it timed out, was the booking kept or not|
are there orders we have to type in again by hand|claims that were half filled in, saved or lost|
did any payout go to the wrong account|did we lose any call records|
did we lose any orders for good or will they be retried|did we lose any orders while COMPONENT was rolled back|
its after the fact but accounting must know: any payments booked twice|lost writes?|nobody lost money right|
were any refunds swallowed|were there double bookings because of the retries|
do I have to correct entries in the ledger afterwards?|finance here. is there money missing or only late|
are the failed payments really not taken from the people's accounts|were records damaged by CHANGE|
is something half saved that we need to clean|any uploads gone for good?|
were the emails sent in duplicate and do we need to apologise for it|
Is some data destroyed or they are all still there?|
will the messages that failed in the outage come in later or are they lost|
did the rollback eat what was entered in between|corrupt rows, yes or no|
legal: has personal data been lost or altered|after the crash loop, is COMPONENT still consistent|
do any bookings exist without payment now|please tell me we didn't double charge anyone|
we mended it fast but what about the stuff from those 20 min, is it gone|
the exams submitted at 10, are the answers stored?|anything to repair in the data now the service is healthy|
did killing it mid write leave rubbish behind|are there ghost orders|
which invoices came out wrong and have to be cancelled|is the stock count still true or has it drifted|
did the retries create double entries|were points given out twice during this|
I want to be sure: every sensor reading of tonight is stored somewhere?|
was the queue emptied or thrown away, are those jobs lost|did customers' carts get wiped|
is the nightly backup ok or did it save the broken state|
audit will ask: were any transactions lost, altered or duplicated|
I don't care about the minutes, I care whether invoices are wrong now and someone has to correct them|
if users tried again three times, do we have three orders|
before I close the incident: any half written records we need to tidy up|
what got dropped while COMPONENT was restarting all night, anything we can't get back|
customers ask if their money is gone. is it?|the fix is in. and the rows from before the fix, are they still wrong|
The deliveries which were in work at the crash, they exist still or must we enter them again?|
did the failover lose the last seconds of writes|who cleans up the duplicates, I mean are there any|
product wants to go on, I'm afraid of wrong balances left behind. are there such|
finance wants to know if any of those payments got taken twice|
there are 40 orders the kitchen never saw. are they gone or will they show up later|
bookings paid without a ticket, are there such? do we have to clean up by hand|
we have two people with the same seat, did it sell seats twice?|
Were comments written between 14 and 15 saved or are they in nirvana?|did money go to the wrong sellers|
are any payouts doubled, finance must stop them before 17:00|are the originals still there or deleted for good|
are there reservations on cards that we have to release|anything to repair in the tables?|did bookings get lost|
is there garbage in the db now that we have to clean|any half written rows?|
did we overbook? i mean are there cabins sold twice in the base|are the unsent ones lost or in a queue somewhere|
are recordings damaged|bought tickets: still there on the server?|
i need to know by tonight if any refund went out twice|do parcels fall out of the system by that|
any accounts broken by it, half registered ones?|did any ticket get swallowed|
anything doubled that we've to delete by hand|are orders with 1970 in the base, and do we need to repair them|
were favourites wiped|is there any bid that was accepted and isn't in the book|has any money been booked twice?|
need to know if something must be cleaned up in the claims db afterwards|any premium debited two times?|
did any results go to the wrong patient|are the vitals from 1 to 2 am gone for good|
how many readings are lost for good|were any bids sent twice|do we need to backfill the meter data afterwards|
call records missing for the evening?|any top ups swallowed|did we bill people twice, do we have to refund|
anything written half into the ledger? then I must tell accounting before closing|
did we lose scores in between or can they be computed later|
have letters been lost, medical ones, I need to report that|any duplicate bookings left in SAP to be cleared|
has any pensioner been paid double|are half processed records lying around that we must correct|
did we lose logs we are obliged to keep|Have any prescriptions gone missing or been written twice?|
did contracts get mixed up in the db|are there leftovers of the broken import to remove|jobs lost in dispatch?|
are there payouts in the bank file twice, do I have to recall some|
did the bank file go out twice, do we need to correct|are the thirty jobs gone or only hidden|
did the batch write anything halfway? i need to know before i let it run again|
are there transfers that went through twice|must I repair rows by hand afterwards|
did we lose any of the meter readings between two and three|he paid and has no order. is the money gone|
do the drafts people wrote during that come back|
Is any of the claims data damaged? My customer is an insurer and has to report it.|
anything to be cleaned up behind it? doubles, halves?|Tell me honestly, is any patient data gone?|
did we lose money. not revenue, actual transfers|
did the orders from yesterday evening get through or are they lost, we bake by that list|
is any baggage record wrong now|do they keep the items they bought during the crash|
were ranks messed up, do we need to roll back scores|exam answers between 10:50 and 11:00, are they there?|
do we have half written rows now|Were salaries paid out double?|anything missing in the archive after that|
must we reconcile by hand|any salary that's been booked twice or not at all?|
did things get lost in the crash, i mean records|Does something have to be corrected in the books afterwards?|
did it eat any messages|are the figures of the night correct or garbage|The radio asks if personal data is gone.|
finance controller: any booked twice?|did COMPONENT lose any writes|is something lost for good|
are sensor values of the night gone|bike was returned but still runs in the app, are those rides charged wrong|
were some readings stored twice|what has to be tidied up after it|did votes get lost, the poll was open at that time|
what about the invoices that were being written when it died, broken?|is a restore needed|
i am the archivist, did any scans of the afternoon go missing|did the guests get billed double|
will the parcels from that time still go out|so do the orders from then still arrive|
did the bookings of that half hour make it|will those orders be delivered or are they gone|
could those payments have gone through at the provider anyway|
could the failed ones have been charged at the bank all the same|
what about the orders that failed, do they get sent later|do the items survive when it gets killed|
are peoples items gone when it crashes`;
