/**
 * What people say who ask for the aspect `known-issue` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const knownIssue = `is this known already?|getting a white page on checkout, is someone on it|anyone else seeing 500s in the admin?|
the scanner app hangs here in hall 3, known?|hi, login doesn't work for me, are you aware|
is there already an incident for the slow search|saw errors in our logs from COMPONENT, is that being looked at?|
dont know if its the right channel, but invoices come out empty. known problem?|
heads up, payments time out in our store. already reported?|hey is something up with the booking page, or just me?|
we have blank labels at the packing station, is it on the list|are we tracking the timeouts in the partner api|
my dashboard won't load. is there something going on|has anybody reported the missing pictures|
cannot save patient notes since ten minutes. You know about that?|
just opened a ticket about failing exports, duplicate?|is it known that password mails come late|
is the team aware of the 403s|emails are not arriving, someone looking already?|
I cannot upload nothing, is this known?|do we know about the crash on android 14|
orders stuck in "processing", is there an incident on that?|customer portal gives "try later". already in work?|
seeing a spike of 429 on our side. You guys know?|is that a known bug that the price shows 0|
before I dig into it: connection resets to COMPONENT, known?|
should I report that the chat widget is gone or do you know|is there a ticket yet for wrong totals|
is the trouble with the vpn known|webhooks havent come for half an hour, are you on that|
hi from the store in Lyon, tills say offline. somebody on this?|sth broken with the map? known?|
new here. My build fails with registry timeouts, is it a known thing|
does anyone know already that the calendar is empty|are you guys aware the status page is down|
our nightly file did not come. Known issue?|weird: double letters in the receipts. anyone reported?|
is there something known about sms codes not coming|the queue is growing on our side, is that already on your radar|
"session expired" right after login, is this being investigated?|quick check, is the lag in the trading view known|
checkout says card declined for every card. i guess you know?|can't reach staging. does somebody look into that|
any open incident for the ticket gates?|has this been raised already: pdf download gives 404|
i get an odd certificate warning, known?|is anybody aware that the timetable is an hour off|
do you already have the thing with the frozen progress bar|
it takes a minute to open an order today. someone on it already?|deploys hang at step 4, known?|
did somebody else already tell you about the wrong language in the app|
job failed with "pool exhausted", seen before today? being handled?|the search finds nothing. is there an incident|
are we aware of tenants not seeing their files|my meter readings arent showing, do you know about this one|
i wanted to ask whether the failing refunds are on your list|Is it already known that fax server don't send?|
we are getting calls on the disappearing basket, is it known to you|not sure where to ask: video lags for me. Known?|
ah is there an outage? i get gateway errors|is there a post about the login loop somewhere, is someone handling it|
the courier app logs me out all the time. known thing?|do we have something open on COMPONENT latency, im seeing 9s|
seen that the import is stuck? anyone on it?|sso broken?? is this on anyone's desk|
heya, tags are missing on all the photos, did anyone catch that|
before i open a new incident, is the empty feed known?|the api docs site is down, is it known or shall i raise it|
is the strange "unknown currency" message a known one|someone at it already? can't print vouchers|
is it just my account or a known problem that saved searches vanished|
just noticed that tracking numbers are blank, are we on it|are the missing push notifications known|
kitchen printers stopped printing. anybody looking?|our bot sees timeouts on quotes. known on your end?|
hello, nurses cannot sign in on the ward. Is this already taken care of?|is that error a known one, "deadlock found"|
pls tell me you know about the checkout|what's with the seat map, is it reported?|
is anyone looking at the stuck elevators app|is it already noticed that stock shows negative|
i assume you know that the english site is down?|wrong vat on the receipts since noon, has that been found already|
my colleague says imports are broken. Known?|can't tell if that's been raised: images 403 on the shop|
ETL task red since six. is it known|Do you have already case for slow reports?|
found a stack trace in mobile, NullPointer in cart. reported yet?|
is there an incident on it or am i the first: payouts missing|grades cant be entered, is the support aware|
are you lot already onto the broken barcode thing|
does the "service unavailable" in the claims form ring a bell, is it being worked on|
we have loads of dropped calls in the call centre, is it known at IT|got a user with an empty inbox, on your list?|
there's garbage in the address field for new orders, known?|
COMPONENT throws "too many connections" at us. is that in hand already?|
anything known about failing card readers at gate B|the ads are not showing, has it been flagged|
noticed odd gaps in the sensor data, are you tracking this|is sombody already working on the thing with the slow cart|
our tenant in Graz gets empty lists since noon. Do you have that on the radar already?|
just back from holiday, COMPONENT refuses my token, has somebody looked at that yet|
third caller now with a doubled order in the app, is that one known?|
after the update of CHANGE the print button is gone, anyone on that already?|
hello, trainee at the front desk. The key cards cant be coded. Do you guys know?|do you know about this already|
is that a known thing|is that known|is there somebody on the login trouble already|is this known already|
is someone already looking at COMPONENT being empty|just got a 504 on the order page, do you know about that already|
I'm from the paris office, the badge reader page does not load. Is it known?|
seeing weird dates in the report, reported already or should I|stock shows 0 for everything, I guess you know?|
Hi, calendar invites are not arriving today, is this a known problem|
before I raise a ticket: is the broken address lookup on your radar|
the chat widget spins forever. has somebody reported it|am I the first to see that the totals are negative?|
webhook deliveries late by 20 min here, is that being handled|
new joiner, so maybe it's me, but login says "unknown tenant". is that a thing right now?|
I assume the missing thumbnails are on somebody's list?|scanner says offline, everything ok with you or known?|
three colleagues and me get logged out every minute, are you on that|heads up, sms codes come late. or do you know|
anyone else noticed that the map is white, is it looked into|do we know about the wrong currency on the receipts|
got errors in staging, is this an existing issue|
customer portal: "something went wrong". already under investigation?|
is there an open incident for the slow timesheets|
you closed the incident, but I still get a spinner on invoices. known leftover?|
my dashboard's empty since lunch, please tell me it's known|
I don't want to wake anybody for nothing, is the failed backup mail known?|
gift cards get rejected at the till. aware?|already looked into why push notifications come twice?|
can't print shipping labels btw, is that in hand|is the team aware the phone menu is silent|
did anyone report yet that attachments won't open|
audio drops in class rooms, does that ring a bell with you, is it under way|
I get kicked out of the pos every few minutes since lunch, does the team have that already|
customers in our chat say parcels show no tracking, before I wake anybody: is it on file|
first week here, the timesheet page gives me "error 17", do people know or should I call somebody|
is the slow loading of contracts a thing you're aware of, I'm in legal and can't open any|
my deploy can't have done it, but the preview links are dead, has this been reported|
the fix from this morning is in and I still can't export, is that a known leftover or news to you|
Good day, our terminal shows "no host". You have this already in work or I make ticket?|
two customers with missing attachments here, has someone looked into that before me|
I see no alert for it but stock levels lag an hour. already noticed by anyone?|
pw reset mails arrive empty, on your list?|
hi from the support desk, the pay button spins forever for me, do you have this on the radar?|
couriers in the warsaw chat say location stuck since 18:00, are you aware|
Fan support: the qr code page is white for many. You have that one already?|
Getting 'workspace not found' when opening settings. is this known?|fees are shown as NaN on my seller page, known?|
category page full of grey boxes on my ipad, already looked into?|
users cant upload avatars - has someone that on the list?|Hotline reports 'error 17' on gift cards, known?|
hi, is the problem with the missing delivery slots already with you|
We see blank invoices in the portal. Already reported or shall I raise it?|
PDF confirmations come in chinese?? do we know|Logo missing on all invoices, is that known already|
Ticket machine 12 prints blank, have you got that|printer 7 prints upside down. you know about?|
hey, courier here, my app shows yesterdays orders, u know about it?|
Promo code SPRING doesn't work in app, has that come up already|
sorry if dumb, but my reports page has been blank all morning, has somebody reported that yet|
key cards dont open. do u know?|creator page 404s, known?|driver says app shows tours of last week. known?|
login loops on safari, aware?|search returns nothing in the help center. already on your list?|
got a caller whose delivery date says 1970, is it known?|map tiles are grey for me, already on the radar?|
photo zoom dead in lot pages, aware of it?|login page hangs for me after the sms code, known?|
My claim form always jumps back to page 1 after the upload. Is someone already on that?|
label printer spits out blank labels in A&E, already known?|anyone looked into the bed board freezing yet|
the kita form says "session invalid" when i hit send. do you guys have that on the radar|
tax portal shows a white page in firefox, heard of it?|app shows my consumption as negative, somebody on it?|
charging card not accepted at the Aral site. known problem?|
esim qr gives "profile error 8", someone else has that already?|is the broken coverage map known|
face id login spins endlessly for me since the update. did someone report that yet|
we see "limit not available" in the branch tool. is that a known one?|
search in the customer area finds nothing for me. already known?|is it known that letters come out without letterhead|
My bill has the wrong meter number. Have others got that, is someone on it?|
the drug cabinet on 5 shows offline, do you know about it already|
i cannot download my invoice, keeps saying try later. known thing?|
portal tells me "too many requests" and I clicked once. heard that already?|
map stays grey on car 12. do you have that already|
I get asked for a supervisor code at each payout, is this under investigation|
printing the job sheet gives me hieroglyphs. on your list already?|
The IBAN check says invalid for valid ones. Is it known?|my tablet shows yesterday's jobs, anybody else / known?|
Support here, a lady says she cant log in since this morning. is that a thing you already know|
hi, caller says the parking app doesnt take his card. known?|
two tickets about blank invoices just came in, is somebody on that already?|
has anyone reported that the app logs you out all the time or am i the first|
my login page is white, do you know about that already|i see lots of 502 in the staff portal, is that known?|
my kiosk shows 'session invalid', do you know of that|streamer says his inventory is empty, on your radar already?|
The e-paper shows last sunday. Somebody looking into it?|hi all, getting timeouts in the claims tool. known problem?|
trucks app freezes on the map, has that been raised?|i cant export to pdf, is that already a thing|
Anna from support, a gentleman cannot upload photos of his damage. Is it on your list?|
somebody else having the problem that the schedule jumps back to january?|
my order list shows nothing, am i the only one or do you have it already|
security guard, gate 3 doesn't lift for staff cards. do you people know|COMPONENT gives me 403, is that known|
my kids' school app says 'maintenance', is that yours and known|tv remote app won't pair, have you got that on file|
bike 2231 says 'in maintenance' and so does each one here. do you know it|
voting page shows me the wrong district, is that reported already|
ambulance tablet reboots when i open the map, anyone on this?|
cs here: dashboard of my client doesn't load. Already known with you?|mobile app tells 'unknown host', heard of?|
the tram display at my stop shows hieroglyphs, have you heard of that|
the till says 'offline mode' since ten minutes. is that one known|my key card app crashes on start, known to you?|
the reception screen is frozen, is this already being looked at|turbine page shows NaN everywhere, known?`;
