/**
 * What people say who ask for the aspect `which-parts` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const whichParts = `is it only checkout or also search?|what still works|which pages are hit|is login fine at least|
what exactly is broken and what isn't|does the app have it too or only the website|are refunds affected|
is the booking step ok|which functions are down|only card payments or paypal too|can people still browse|
is reporting touched as well|does the admin area work|so everything but the basket?|
tell me which features users can still use|is the api ok|hospital side: is the lab module affected or just admissions|
are the tills ok|do mails still go out|is COMPONENT hit too or only the other one|which endpoints are failing|
is signup working|what about the search|and exports?|and the mobile app?|invoices also?|
can customers at least see their balance|does tracking still work for parcels|
which of our services are hurt by it and which are fine|is anything other than uploads affected|
are we talking only reads or writes too|which steps of the order flow break|
does the denial leave other parts broken as well or just the one page|
now fixed, is also the invoice page back or only checkout|I only see the profile page failing, is there more?|
which screens should support expect complaints about|is the pos in the stores okay|
does the check in counter software work, it's a different system|list what works and what doesnt|
Is also the calendar broken?|which modules are touched, please|are notifications part of it|do gift cards work|
is only the picture part broken or text as well|does video play or is just chat dead|
can doctors still open patient files|is the slow bit just the dashboard or the ticket list too|
does this take down the partner portal|is phone ordering fine|we're the fraud team, is scoring up?|how about payouts|
which parts of the site can i promise are ok|is there anything besides COMPONENT that isn't working|
are deposits good and only withdrawals bad?|and is the login step alright|could you name the broken pages|
only the german pages' checkout or the product pages too?|is the help center up|is password reset in it|
what about vouchers, do they still apply|which jobs fail and which run through|is the data feed to the exchange ok|
does voting still work|seems the cart is fine for me, so which step breaks|
are timetables shown right, only tickets cant be bought?|is printing labels affected|
what's the scope in terms of features|only the new editor or also the old one|
can a student submit homework or is that dead too|is single sign on fine|
what do users see broken when they walk through it|does billing work or is it in the same boat|
does the fix bring back everything or is some function still out|is audit logging still going|
are scheduled sends ok, only instant ones fail?|do i have to worry for the settlement run or is only the frontend ill|
can one still cancel an order|so is inventory untouched?|are webhooks hit|
do the apis for partners answer ok while the web is broken|is it the map only, or routing also|
what parts of the claims portal are usable right now|is the waiting list function ok|
can people log in and just not pay?|do downloads work|which bits should I put on the status page as "operational"|
is also checkin hit or just seat selection|are only images broken?|whats left standing|
everything red or just COMPONENT|is the door access system alright, thats what facility asks|
false alert for search, ok, but is the rest fine|does the outage touch the meter readings|
is the wallet ok but transfers not?|is quote calculation up, only binding down?|
which features must I disable in the menu|does streaming work if the catalogue doesnt|is there any part thats healthy|
ordering works? and pickup?|are saved cards alright|
customers of ours say invoices look odd, but first tell me which functions this incident hits|
COMPONENT is slow, fine, but does the checkin desk still work|
before I wake the portal team: is the portal even among the broken parts?|
which steps can the nurses still do in the system until somebody approves|
you say partial outage. partial meaning which pages|can people still browse or is everything down|
does the outage touch invoices|is Singapore fine at least|is the admin area down too|is the german site in it too|
is the homepage affected|what works and what does not|which pages are broken|
which parts are working and which not, in plain words please|which parts of the site can be used|
which parts still work|are refunds hit too|I'm in the warehouse, are label prints affected or only the orders screen|
which steps of the signup break|please give me list of functions which are not working|
only the new dashboard or also the old one?|are emails going out at least|
sales here: can I demo the reporting part or is that broken as well|
is the api fine and it's only the website, or both|where does it break, basket, address, or pay?|
login slow, ok, but does everything after login work|does this touch invoices? I'm accounting|
is COMPONENT the only one affected or does the one next to it suffer too|what can our nurses still do in the system|
now that it's partly fixed, which bits remain broken|any part of the site that's fine?|just exports?|
the outage page says "some services". which?|do card payments fail and paypal works or both are gone|
phone ordering ok?|is the admin area hit, because I get errors there|can customers still cancel|
after the fix is only search back or everything|legal hold export, is that one of the broken functions or not|
what about the kiosk|does reading work and only saving fails|booking, boarding, baggage: which one of these is down|
tell me what I can safely use at the moment|is the payroll module in the blast area or is it untouched|
for my reply to the customer: which of our features does it hit|
it says degraded but I need to know which buttons my agents should keep off|
customers complain about pay, is the voucher part hit as well or is that one ok|
the fix brought login back, is the profile page among what came back|
which screens in the clinic can they rely on, prescriptions? lab? appointments?|
is the thing slow in every menu or only in reports|
I'm on the partner side, is the api part concerned or merely the portal|
What is with the invoices, they run over the same database. Also broken or still good?|
don't need the cause, only: does shipping still run while COMPONENT is dead|
when COMPONENT crashes, what falls with it and what stays up for users|
which steps of the order can a customer do right now before he hits the wall|
is it only checkout or search too, search feels sticky for me|
food delivery ops: can restaurants still confirm, or is it only the courier map thats broken|
hotels too or only flights|and rebooking? rebooking is what i need in the next hour|
can people still transfer tickets to friends|api fine, ui not? or both|
is it only the listing upload or messaging with buyers too|are the refunds ok at least|
paper tickets at the till work, so what is it that does not? only the kiosks?|are excursions bookable at least|
sending mails broken, ok. but the pdf, the tax export, the reminders? what of these still goes|
only dunning or invoices too|gift cards?|is the seller app in or out of it|Does returns work at least?|
just booking? cancel too?|comments and updates work, yes? what doesn't|reading works, writing not? or how|
is sso okay at least|Ordering for pick up in store, works?|saved addresses work? what doesnt|
phone bids go in, online don't, room does. right? what else|standing orders fine? and instant payments?|
is it only the quote engine or is policy printing dead as well|can we at least still print wristbands|
marriage certificates ok? only id cards broken?|does booking an appointment still work while payment is down|
tariff change in the app works? and the meter photo?|besides billing, is something else of the app impaired|
voice ok, data ok, only roaming? what is it|Is number porting touched by this or does that run|
what in the app can people still do|loans and savings, working at least?|
is it limited to card payments or transfers too|which screens should the branches avoid|
can they at least see their contracts|what does still function on the site|are only invoices wrong or reminders too|
cabinet aside, does the ordering of drugs function|what can a customer do in the portal today and what not|
quotes yes, claims no? how is it|is at least the emergency number unaffected|list of functions that dont work pls|
what about direct debit, does that belong to the broken ones|can crews still get the address, only gps missing?|
besides payouts, are incoming payments fine|which of the modules may my people use today|
chat ok? callback form ok? or is everything around contact dead|
what works: cards, sepa, instant? tick or cross please|does booking work at least if they dont need a seat|
Refunds too? Or only new orders?|they only use the export. is the export fine|
ordering is dead i know, but do the tills run|check in at the counter, does that go at least|
only bag drop or also boarding|matchmaking's dead. shop ok? chat ok?|Lab results come. What about x-ray?|
does the search work, at least|Registration is out. What about the results page?|only the map, or routing too|
accounting only needs the ledger view. does this one work, never mind the rest|is sms ok while voice is down|
is it only the calendar|which buttons don't work|are the fire doors fine, that's what i care for|
COMPONENT is dead i see, but the rest of the checkout steps?|what of the site can still be used|
do timetables load, if not the tickets|return works? or only unlock is hit|
does topping up still function while rides don't|what can citizens still do on the site|
is at least reading possible when writing is not|which of the steps of the application break|
customers ask if they can at least see their balance, when they can't transfer|
lift ok? pool ok? or all that needs a card|what else stopped|which pages hang because of it and which are fine`;
