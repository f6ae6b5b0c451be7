/**
 * What people say who want to know of or want `customer-update`: words for customers.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const customerUpdate3 = `need two lines for the banner on the homepage pls|something short for restaurants please, they all call at once|
what may i write to travel agencies|draft a tweet, calm tone, no technical words|a line for the brands' portal please|
what does support answer, write me a macro|need a text for a paper sign at the door, kids must understand it|
what can i tell them|statuspage text|Reply for the hotline, two sentences.|give me words for the guests who wait|
can you write to the tenants that its solved|email to the hotel partners, draft|
how should I phrase it for customers without lying|macro for zendesk pls|something to post in the customer portal|
message for webinar hosts please|one sentence for the driver tablets, max 80 chars|
people whose book is late: what do we write them|the ceo of a customer will call in 5 min, what can i say to him|
needs to go in 3 languages later, just give me the english for the banner|
what do we write to the people with the 1 euro rooms|what do we text to people whose parcel's late|
wording for the in-app banner?|a sentence for the phone tape|text to read out in the room, please|
need two lines for the app banner, no jargon|what shall I say to the brokers who call|give me a status page text|
what text do I put on the intranet for staff and patients|switchboard asks what to tell callers|
a friendly notice for the city website|what should the citizen hotline say|sms text for customers at the chargers|
what should support answer on twitter|tweet?|what should shop staff tell people in front of them|
what may the hotline say without promising anything|some nice words for the merchants please, mail length|
write a push notification, max 120 characters|how do i phrase it to a private client who is really angry|
one sentence for the hold music please|draft me an email to the affected patients' practices|
how should reception explain that|a letter to the housing companies, polite, no blame|
something for facebook, people get nasty there|what can I tell my clients without lying|
update the status page wording please|three lines for hospital twitter|what to say to the red cross|
one line for the login page please|how shall I word it for the pensioners' association|
two sentences for the ticket macro|phones are ringing off the hook, give me two sentences i can read out|
something for the status page, not too technical please|
my biggest account wants something in writing tonight, can you draft it|
please word me a mail to the key accounts, calm, no blame|
we owe the status page an update in four minutes, text please|I need a statement for the press, two sentences|
text for the shops please, they're bakers, keep it short|tweet text pls|something for the discord, players are mad|
Please write what I may tell the wards|what shall we tell parents|Please draft a notice for the status page|
what do i say to the customers on the phone|words for the website banner please|what may we tell the press|
can you formulate something friendly for our tenants|draft me a reply for the angry ones|
i need to post something NOW, give me words|Kindly prepare a short note to our dealers.|
press officer again. two lines i can send to the radio please|what can i tell clients about COMPONENT|
give me a text for the banner|push message for riders please, short and nice|what do i tell the ambulance desk|
Write the notice for parents, no jargon|what does reception say to guests`;
