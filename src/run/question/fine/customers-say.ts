/**
 * What people say who ask for the aspect `customers-say` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const customersSay = `customer says his invoices come out blank, is that us or is that him|
support here, three shops write that labels wont print. same thing as this?|
a tenant in Norway tells us logins loop. part of this incident or their own SSO?|
does the complaint from the hotel chain belong to this|got a ticket: "prices show in dollars". related or seperate?|
Our biggest client sees 403s on the export. Can COMPONENT explain that or should I open a new ticket|
one clinic reports that appointments vanish from the calendar, can I put that under this one?|
customers write that push notifications come twice, is this from CHANGE|
account manager asking: the bank says their webhook stopped at noon. Ours or theirs?|
hi, someone on twitter says the app logs her out every minute, does that fit with what you found|
a guest complains the door code didnt arrive. because of this?|
Client is claiming his reports are 3 days old. Thats not from today's thing, is it|
we have a seller who cannot upload pictures. is it consequence of this problem or something in his browser|
would this explain why a school sees last year's timetable|the ticket from the freight company, link it here or not?|
partner complains about slow API since the morning, but this began at 14:10. so not ours?|
tenant 4411 gets "token expired". Fits the picture?|
caller says her card was declined at checkout, is that this or just her bank|
mail from a customer: search finds nothing. I tell him it is this incident, correct?|
A driver says the map is grey. Our outage or his phone?|
two patients phoned that they cannot see lab results, does it come from COMPONENT|
we closed this an hour ago but a customer just now reports empty baskets. leftover of this or his own cache?|
pharmacy in Lyon says the prescriptions arrive without dose. does that have anything to do with this incident?|
is the newspaper's complaint about missing pictures caused by what we fixed|
someone in Brazil reports that the app is in English suddenly. This?|
key account just called, dashboards are spinning. can i tell them its the same cause|
The tenant with the custom domain says certificate warning. doubt that its COMPONENT but asking|
got 14 chats saying voucher codes are refused, do these come from here|
my customer says his csv has odd characters, i guess that is his excel and not this|
one retailer complains that stock is negative. from the same bug?|
could CHANGE be why a customer sees other prices in the app than on the web|
Complaint in from a gym: members can't check in at the turnstile. Ours?|
ticket 8812 mentions timeouts on upload. should i attach it to this|
they say "everything is slow since monday". we only broke today. tell them its a different matter?|
is it possible that the insurance guys' failed import comes from this|
our reseller reports double emails, but you say only payments are hit. so theirs is something else?|
a farmer called: the sensor values stand still. his gateway or our outage|
one user says her photo was rejected as too large, that cant be this right|
customer's own dev says our API returns 502 for them. matches?|
the airline says its feed is late by 20 min, is that explained by the queue here|
hallo, a customer in Austria has the error "invalid VAT". Is this belonging to the actual incident?|
i have a lady on the phone whose refund isn't showing. because of this incident or just the normal 3 days?|
tenant says the problem is still there after your fix. is that ours or do they have a stale session|
Mobile customers complain about battery drain lol, not from this i hope?|
three complaints about missing confirmation mails at 11:02, would those be from it|
a merchant says settlement file did not come. can the stopped job be the reason|and the complaint from the museum?|
what about the customer with the 404s, same cause?|the one from Denmark too?|
customer claims that they cannot log in since yesterday evening. That predates this so it's on their side, yes?|
Some students report quiz answers arent saved. Due to COMPONENT?|
our largest tenant has their own outage page up. are their errors ours or their own|
i get reports the chat widget is gone on customer websites, does this incident touch that at all|
a broker says quotes lag by 5 sec, is that our lag|
parent writes that the video of the lesson has no sound. is this a symptom of this or her laptop|
card is denied and meanwhile a customer reports broken invoices pdf. would that be from the thing we left unfixed|
a gallery says their upload limit changed, does that come from the config we rolled back|
Customer reports the wrong timezone in bookings. Is it from same change you rolled back?|
is the thing Acme is shouting about actually us|who do i believe, the customer says its us, is it|
they get "too many requests", is that our throttling or did they send too much by themself|
courier company says scanning takes 10 secs. Would you count that to this incident|
warehouse client reports duplicated pick lists since the restart - this or their scanner?|
a customer asks why his points dropped to zero. could it have to do with EVIDENCE|
complaints about ads not loading: ours?|
people on the status page comments say the radio stream stutters, do we have anything to do with it|
tenant in sandbox complains too. does this incident reach sandbox or is that their own mess|
is the failing SAML of the university a result of this|
a customer got someone else's name in the greeting!! is that from this or do we have a second problem on our hand|
they're telling us the invoice total is off by 1 cent. surely unrelated?|
for my reply to the client: was their failed upload at 9:40 caused by this, yes or no|
a restaurant says orders print twice in the kitchen. same root?|
dentist office cant send sms reminders. their provider or this?|
I need to answer a complaint: page "hangs at 90%". Is that what this looks like for a customer|
two tenants, same error text, different products. both from here?|
the false alert from this morning, can it be that the customer really saw something? he says checkout was dead at 8|
a customer sent a screenshot with "upstream connect error". does that error come out of this|
buyer claims that her bid didnt count in the auction. attributable to the outage?|
the support queue has 40 about password reset. Do we file them under this incident|
one of the councils reports that maps show the wrong parish. dont think so but is it this?|
Is what tenant Beta sees a side effect of COMPONENT being slow, or did they misconfigure their proxy again|
the telco client says calls drop. not us i suppose|
customer sees an old logo after the rollback, is that the rollback or his cache|
a user with a screenreader cannot reach the pay button. from this deploy or older|
if a client says his nightly sync had failed, can that be blamed on this|
the landlord app: tenants say rent is shown as unpaid. linked with the incident?|
theres a complaint that receipts are missing the tax line, cause is CHANGE or other?|
do the chargebacks that finance got letters about stem from this|
client integration team blames us for their retries storm. are we guilty of that|
the lottery shop reports a frozen terminal. only one. his line or ours|
a customer from Japan says it takes 30 s to open. Is it this or just far away|
Need a quick yes/no for a VIP: is his sync error part of what you found|
the zoo's ticket machine says "no connection". could it be this?|
reports from a client that emails land in spam since today, has this any link|
Ive a complaint about wrong delivery dates, it mentions 10:15. Does it fall into this|
so is the broken barcode at the supermarket ours or a printer thing|
customer says it broke again at 16:30, we mended at 15. his own problem then?|
tenant insists our API changed the date format. did it come from what was deployed here|
Hi, I look after the wholesale accounts. One of them says his price list lost all discounts around eleven, before I call him back: is that this incident?|
second line support: user says "it crashed and my draft is gone" but nothing you named touches drafts. do I count it here|
A hospital writes their HL7 feed stopped, they changed a firewall too this weekend. Their side or ours?|
sorry for jumping in, client is threatening to leave over login errors. do the errors he sees stem from this or does he have his own thing|
new customer complaint after we denied: downloads break at 2 GB. from the same?|
i've a tenant whose users get kicked out each 15 minutes. they think its our incident. is it|
community manager: players say their skins are gone. caused by this or by the patch from last week of the console maker|
A guest at reception can't open his room with the app, might that have to do with this outage?|
a customer from spain says the code came after 40 min, does that belong to this|
got a mail from a partner that callbacks stopped, related?|
the complaint of mrs kowalski about the late parcel, is it from this|
two complaints on twitter about empty baskets, is it this incident|
client on the phone: "your app eats my battery since today". ours or his?|
hotel in Lyon reports that rates don't update, is that this incident|
School X writes the videos have no sound. Is this related to the outage or own problem?|
support here, got a complaint about missing loyalty points. part of it?|
one big tenant says single sign on loops. same cause as here or theirs|
merchant claims payouts are late since yesterday. can it be that outage or is it another matter|
patient says appointment vanished. is this a consequence of the incident or just her|
tweet says our map puts everyone in the ocean lol, is that connected with this|
our biggest account reports slow reports, do I link it to this or treat it as own ticket|
people complain their coupons are refused, is it from CHANGE too?|
customer says since the fix his files are read only. does that stem from this?|
a driver reports his route is empty. does it belong to this here|
do complaints about frozen screens in the clinic come from this|
one tenant gets somebody else's logo, pls tell me that's not this incident|
airline partner says our messages arrive out of order. your incident or theirs?|
five reviews today: "can't log in with apple". part of our problem?|
the city library says the catalogue is blank. this or their firewall|
is the complaint of the Danes about wrong vat anything to do with it|
sales: my prospect saw a cert warning. is that what you're handling here or something on his laptop|
customers ring that the parcel tracking stands still, would that be because of this|
user forum: uploads rotate photos. can't be this, can it?|
I have an angry baker who cannot change his opening hours. related?|
bank customers say push tans come twice, is it the fallout or unrelated|
the ministry reports they can not sign. is it our known incident or their token|
patients report the video call drops after one min. is that from here|
tenant acme sees 403 everywhere. ours from CHANGE or did they mess up roles|
it was mended at 3 but customer says at 4 he still had blank orders. is that due to the same incident or his own cache|
a caller has been charged in dollars. should I put her on this incident or a new one|
farmers report that sensor values stopped, does it come out of this one|
players say they lost their skins, is that this thing or the patch|
my biggest client sees negative stock since the rollback, is that from your incident or has he his own mess|
caller can't hear the other side on video. do I tell her it's the known incident or is that something separate|
the bakery chain says the daily report came empty. from the crash last night, or theirs?|
users say they have to log in thrice, I'd guess it's the incident, but is it|
customer wrote: "prices show without tax". same root as what you're fixing or a different bug|
we have a complaint about a double debit, does that come from the outage or did he click twice|
Customer says the scanner beeps but nothing is saved. This comes from our disturbance or from his wlan?|
school says no one got the invitation mail, would that be explained by this|
only one tenant complains of it, missing photos, does it have to do with CHANGE or is it their upload|
he claims that since 10 his feed is stuck. our thing or his own|
three customers write that their basket shows yesterdays price. ours or something else?|
a big burger chain complains that their tablets get every order twice, does that come from this?|
A corporate client writes that invoices show 0 EUR. Has that to do with tonight?|
Tenant NordBau reports that their webhook comes three times. Has it to do with what you look at?|
seller 'vintagekaro' says her shop is empty. is that from this?|
a brand calls, their photos show a competitor's shoes. our incident or did they upload wrong?|
several say the coupon isn't taken. Related?|hotel in rome says no bookings came since yesterday. ours or theirs?|
a restaurant reports the printer prints nothing, is it this|
vip client has 500s on the api since noon, does it come from the thing here|
a tax adviser says our xml is invalid since today. does that belong to this|
a university says recordings are missing. connected?|a school says all their student passes are invalid. our thing?|
lady says tracking number isnt valid. from the same thing?|
we've a complaint that the loyalty points are halved. does it belong in this drawer?|
A tenant swears he gets other people's notifications. Due to our incident?|
guests say the breakfast is charged double. same pot?|
A creator says her backers list is in wrong order since noon. this?|
people say they get codes they did not ask for. is that us in this incident or an attack of its own|
one tenant has emails arriving with 6 hours delay. on our account?|
Reports of missing avatars from a school customer - is that part of this or theirs?|
hospital says our taxis come to the wrong entrance. from this one?|
The airport shuttle partner gets no bookings since 7. same reason or their own api?|
A bidder in dubai sees lots in the wrong order. due to our clock?|
Support here, three people say their card pin is refused. belongs to this or separate?|
A broker in Graz writes that his commission list is empty. ours?|
one corporate client reports wrong VAT on invoices since noon, is this from the incident or their own setup|
GP practice in town says referrals bounce. because of this or theirs?|
the dialysis centre claims appointments show an hour wrong, is that related to our thing|
customer says his bill doubled. has it to do with this|
a municipal utility (our tenant) misses data since tuesday. that's before this started, so from this or own?|
customers complain about double charge for roaming day pass. related?|
a big retailer says their terminals decline every tenth card. does that come from here or have they got a problem in their own network|
Customer in Porto can't see his credit card in the app. Belongs to this?|
support again. people write the app shows wrong currency. due to the incident or something else|
the pension fund complains about late files, is it us with this thing|
one hospital (customer of ours) cant send discharge letters. from this?|
Customers tell us they get the mails twice. part of this incident?|
the bakery chain we supply with power says the portal shows zero. ours or theirs|
citizens write that they got two letters. this incident?|
A care home reports missing payments since last month. Connected with today or older?|
one housing company claims all its tenants got bills of 0 euro, is that the thing you look at or is their data wrong|
client hotline hears "app asks for pin three times". incident or not|
broker Meier says his contracts show in a foreign name. is it to do with the import trouble or separate|
patients report that the appointment sms has a dead link. from our dns issue?|
one tenant sees old data. us or his cache|red cross tells us their tablets log out. is this connected|
a client says his payout from friday isn't there. from this or from his own bank|
a hospital claims the ambulance never got the address. caused by this?|
Our tenant in Lille has wrong clock times in its reports, is that you guys' incident or their server|
shops report receipts without vat. anything to do with today's|
a customer says his points vanished, does that come from this or is it something else|
We have three pupils who see the wrong timetable. Is this related?|
hotel in Graz writes the prices are in dollars suddenly, has that to do with the incident or is that theirs|
my account says their api key stopped working at 10. our incident or theirs?|
Tenant in Oslo complains of missing mails since yesterday, would that be this?|
lounge guests say the wifi login fails, from the same trouble or their own|
clan leader says their clan bank is gone, is this part of it|
bakery chain says their invoices are in the wrong language since today, can that be from this|
client sees negative balances. ours?|
one farm writes that sensors show 0 degrees. part of the outage or a dead sensor of theirs|
a tenant claims his backups stopped yesterday. connected?|
Telco partner reports dropped sms. Do we have anything to do with it?|
Key account says response is 20s for them only. Is this us today, or them?|
patient portal users complain of double appointments. by this?|
partner bank tells us our files come in empty. does it stem from here|
a customer says COMPONENT loses his settings, is that because of this incident|tv customer in Ulm has no sound. ours?|
one merchant sees two payouts. does this come from our trouble today?|
city says its open data feed is stale since noon, has it something to do with us now|
riders complain on double charges, from this night or older?|
A school reports slow video lessons. Could this be what they see?|
guest of 310 says the tv shows the bill of another. part of this?|
grid operator says our forecast file is empty. by this incident?|
farmer near the park complains about blinking lights all night, has this to do with ours`;
