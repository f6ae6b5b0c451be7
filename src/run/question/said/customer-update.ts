/**
 * What people say who want to know of or want `customer-update`: words for customers.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const customerUpdate = `what do i tell them|what do i tell them now|what can i tell them|what should i say to them|text for status page pls|
what do we tell customers|draft something for support|need two sentences for the status page, no jargon|
what can the helpdesk say to callers|write me an update for our clients, apologetic but not grovelling|customer comms?|
public statement please|Please formulate a message to our customers, polite and without technical details|
support is drowning in tickets, give them a canned reply|what may the account managers tell the big tenants|
status page still says all green lol, give me the words|new wording for the public page now that it's fixed|
something I can paste into zendesk|word it so that legal doesn't have a stroke: a notice to users|
can you write the "we're investigating" post|one tweet length thing for the social media guy|resolved notice for statuspage|
how do I explain this to a customer that is shouting at me in the chat|
German retailer wants a written explanation, draft mail?|wording for the in-app banner|
what should CS answer if people ask about their missing orders|prepare external comms|
could do with a short notice for merchants|partner notification, 3 lines|
are we allowed to say it's the provider in the status text, if so write it|
just had the third call from the airline, they want something in writing they can forward to their own customers, can you put that together|
what can I tell customers|draft something for the status page|Write me a text for support please|
I have to answer an angry customer in two minutes, what do I say?|status page update?|
Please formulate two friendly sentences for our clients, without technical words.|what's the official line|
can you make an announcement for users|give me a message to send to the shops|
customers are asking, what may we say publicly|I need words for the banner on the website|
how do I explain this to a client who doesn't care about pods|reply for twitter pls|
Prepare a mail for our key accounts that says we're sorry and we're on it.|what do we communicate outside|
text for the hotline announcement|Can you give me a phrase to copy paste to the customers who write in the chat?|
a note for the partners would be good, can you write one|what should the support agents answer when someone calls|
update the status page wording, it still says investigating|my customer wants something in writing. What can I give him?|
could you prepare the communication for clients, in a soft tone|comms pls|
In English and simple, please: the message for users that it's working again|
what do i tell the sales guys to tell their clients|wat do i tel the custmers|
There's a journalist in my inbox asking about the outage and I'd like two careful sentences that don't promise anything.|
what do I tell the customers|what should support say|what can support tell people|what can I answer the customer|
what do I reply to this customer|how do I answer the tickets|text for customers|text for the status page|
status page update please|update the status page|write a status page entry|statuspage text pls|
write something for the customers|write something for support|draft an update for customers|draft a message to our users|
customer comms please|public statement?|give me a public sentence|one sentence for support|a line for the helpdesk|
a template answer for support|what do we put on the website|banner text for the site|wording for twitter|tweet something|
mail to customers please|apology to customers, draft it|a polite reply for a shop owner who cannot sell|message to partners|
what do I say to a client who is screaming|I have a customer on the phone, what do I say|the call centre needs a text|
social media asks for wording|external update please|announcement that it is fixed, for customers|
all clear text for customers|write that we are back, for the status page|something non technical for our clients|
merchant notice please|what may we say publicly|can we tell customers it is fixed, and how do I word it|
german text for support please|has the public been informed|were customers informed|has anybody told the customers|
what do we post publicly|what can we post|was this announced on the status page|should we inform our customers|
an email to customers please|how do we communicate this externally|statuspage entry|customer facing note|
did we tell the customers|were users informed|what do I tell the support team|can you write a customer mail|
one line for the support folks|can I tell customers it is fixed|one line for the support people|
need two sentences for discord, no tech words|draft a mail to the partners, apologetic, with the times in it|
can you write something I can send to their CIO, not too technical, within 10 minutes|what can we tell them meanwhile|
we need a notice for the front desks, short, big letters so to speak|
and a statement for press, two sentences, nothing about vendors|one line for the ticker, now|a note to all staff, calm tone|
please phrase something for those charged twice, with a sorry and a when|
status page entry please: what's affected, since when, what we do|
the call center would like a sentence in english and simple|
two of our key accounts want something in writing before lunch, could you word it nicely, without the vendor's name|
what should the hotline say when people call|Need two sentences for the warehouse leads who can't scan|
what can my agents say to callers right now|can you word something nice for our merchants, in german too if possible|
i need a mail for the big account that is shouting at us|
write something for status page, we are 30 min late wiht it already|
one of our investors wants an explanation, make it polite and short|some words for our b2b portal banner, calm tone|
pls write three lines for the newsletter people hwo were hit|how should the hotline explain that, give me the sentence|
We need a tweet about it, max 200 characters|Formulate an apology to the families that couldn't reach the portal|
What do we tell the taxi drivers, they need a message from us soon?|
give me something i can read out over the loudspeaker in the hall|need an answer for the journalists that mail us|
Can you phrase an update for the ops newsletter to our tenants?|
Make me a text for the intranet so that the branches stop calling|
I have forty angry people in the chat and need two polite sentences that I can copy and paste to all of them|
how should we word tihs to our clients|message for the partners plese|
Write a short apology to our enterprise accounts, without technical details.|Macro for zendesk|
give me a line for the hotline|what can we say publicly|Custmer mail draft|Statement for press|
please make nice answer for user who is complain|
what may I promise the caller, and how do I phrase it so that he doesn't hang up on me|
response for key accounts, they want it in writing|non-technical note for shoppers|
can you formulate an update for the helpdesk, they're drowning|
I need three friendly sentences for a very important customer who has writen directly to our CEO and is waiting for a reply|
the ppl on my hotline make up their own stories by now, give them somthing uniform they can say to callers|
write something for the status page|what do i tell customers|text for support pls|macro for the tickets|
give me two lines for the statuspage|support here, what can we say to people who ask|what do we say publicly|
draft a tweet that we are on it|what should i answer the merchants|banner text for the shop|
email to affected tenants, please draft|status page update, resolved|customers are raging, give me words|
need a canned reply about failed payments|apology mail for last night|how do we word this for clients|
a big client wants a statement, write one|public message, no internals|what can i reply to the guy who was charged twice|
announce on the status page that its fixed, whats the wording|a customer friendly explanation of why it was down|
something nice for the people who couldnt log in|wording for statuspage?|what do i say to acme, they call every 5 min|
post for users saying we are looking into it|user facing note please|can you phrase this for our customers|
its fixed, what do we put on the status page|users ask when its back, give me a reply text|
dont mention the db, just a few lines for customers|ceo asks for a statement to our clients|text for the status page please|
Can you write something we can send to the clients?|Support here, we need a macro for the tickets about failed payments.|
what should I say to people on the phone|The press is calling, please draft a statement.|and what do we tell the users?|
I need two friendly sentences for a hotel whose bookings were lost.|draft a tweet about the outage|
Please word an apology for those who were charged twice.|Could we get a text that says it is fixed, for customers?|
write an email to the affected merchants|My key account is furious, what can I tell them about the cause?|
something for the banner on the homepage|How should we phrase it for the public?|
Please give support a canned answer until it is over.|What may we say publicly about the data?|
update the wording for the status page, payments work again|a reply to the customer who asks why it was down|
short notice for the app users, in simple words|draft the all clear for our clients|
what do i write to the ticket that just came in|Could you prepare a customer message without mentioning CHANGE?|
a polite holding statement for the newspapers, please|Please make the customer text shorter, nobody reads that much.|
Our partners want to hear something, write them a short note about COMPONENT.|
The cause is clear to us, now how do I put it to an angry customer in writing?|pls write somthing for the status page|
support macro please|draft a text for our merchants|payments partners are calling, what can I say to them|
status page wording?|how do we phrase it for users, no internals|need a message to customers that it's fixed|
a short apology for the app banner please|can you give support a line to answer tickets with|
compose the all-clear for the status page|what may support say about lost orders|mail to affected tenants please|
tweet for the outage|update the status text, logins work again|
what should the hotline answer when people ask when it's over|formulate a notice for guests who cant book|
mobile here, we want an in-app notice text|customer facing statement pls|
write it for clients, in plain words, without naming COMPONENT|reply for angry merchants?|tell me what to post publicly|
public message, two sentences, no blame on the vendor|draft the email to the bank whose payouts are late|
something I can paste to the customer who's shouting|second status page update please|
need a canned response for tickets about double charges|whats the external wording|
our biggest merchant wants to know why it was slow, what shall I reply to him|
support here, phones are melting, what can we tell people about their payments|
what should we tell customers while the rollback runs|write something support can paste|
draft a customer mail about the failed payments|need a statement for users, without the cause|
status page please, we are back up|how do I word it for the customers|support is asking for a macro|
say sorry to the customers in two sentences|update the public notice: resolved|
can we tell buyers that their money is safe, draft it|what should the call center say when people ask how long it takes|
a banner text for the site please|write to the merchants that the payouts are late|
how do we explain the downtime to clients|public wording without naming the database|
customers want to know what happened, give me a reply|wording for the all clear on the status page|
what do we post to the partners|reply for an angry customer who couldnt pay|text for users, short, no jargon|
something for the help desk to send out|what's the line for the press|an apology for the people who were charged twice|
and for the status page?|payments are back since noon, how do we tell the customers|write a text for the status page|
our reception needs a sentence for the guests|make an answer template for support agents|
can you formulate a mail to affected clients|what can we say to parents who are calling|and for the customers, what text?|
in simple words for patients please, something for the website|support here, give me a macro|
please draft an apology for the merchants|hotline is exploding, what should they answer|
a short tweet for our users about the outage|how do we communicate this outside|
Could you prepare the notice for the shop front page|what can i write to the angry shipper|
something to post publicly that we are working on it|text that payments are working again, for the customers|
customer statement without technical words please|I must inform our hotel partners, write it for me|
message for the tenants in the building app|how shall call center explain the rollback to callers|
announce on the statuspage that it is fixed|please a polite reply for complaining users|
what is the official wording to clients|a banner text for the login page|draft for public communcation|
information letter for the branches' clients, short|status page text?|customer update pls|draft something for customers|
macro for support?|what can support say|wording for customers?|customers are asking, what to say|write a status page update|
tweet text for the outage|reply for angry customers|what do we tell the merchants|need words for the helpdesk|
email to affected customers|what to tell partners|support here, need a macro|what do i answer the callers|
apology for users please|status page: resolved, word it|what can i tell users|something to tell the guests|
phones ringing, what do we say|marketing here, need customer wording|
Forty people are writing to us at once and I don't know what to answer, give me a text for them|
you explained it nicely for engineers, but what do I tell a hotel owner who can't see his bookings|
My boss wants something on the status page in the next five minutes, please write it|
I need two friendly sentences for the banner on the website, no technical words and no blame|
the press office asks for a public statement that admits the problem without panic, can you word it|
support macros are my job and I'm all out of words, draft one about the slow checkout please|
we said "all fixed" on the status page and it wasn't, now write me a correction that doesn't sound stupid|
what can we say to the customers about their missing invoices, they're mostly small shops and very worried|
Our largest client wants a mail from us, something calm that explains the outage of COMPONENT, can you compose it|
it's over, thank goodness, so please prepare the resolved notice for the public status page|
i'd like to answer that angry tweet before it goes viral, what should i write back to her|
Could you phrase an apology to the users who were charged twice, warm but without promising any money|
the call center needs a script to read out to callers who ask why payments fail, please make one|
You wrote "pool exhaustion" in the customer text and no customer knows what that is, rewrite it in plain words for them|
how do I explain it to our guests at the front desk without scaring them, give me a line or two|
parents are phoning the school because the portal is down, what should we be telling them|
There's a partner newsletter going out at five and it must mention today's trouble, write that paragraph for our partners|
as community manager I've got a forum full of angry gamers, please draft a post for them about the login problem|
short text for the app's push message please, saying that we know of it and are working on it|
a customer asks if his data is safe and I want to reply in a way that's true, suggest a reply to him|
that last text of yours sounded like a robot and customers noticed, write the status page update again but human|
what do i tell ppl|something for the status page|a text for customers|a macro for support|draft the statuspage update|
two lines for our users|an apology for the customers|post wording for the status page|how do we word it for clients|
a reply i can send to angry customers|what can i tell the client|a banner text for the site|status page says what now?|
write smth for the support team to answer with|update the status page text|what goes out to the merchants|
need two sentences for the banner on the shop, nothing techy|write me something for discord, players are rioting|
account manager needs wording for acme, they're cross|what should store staff tell people at the till|
a line for the school portal news please|draft a note for the hotels|tweetable sentence for the support account please|
wording for the client desk asap|short text to parents that doesnt scare them|reply macro for the support folks please|
what do i tell ppl on the phone|status page text pls|sth for twitter that doesnt sound like we're panicking|
need a macro for 200 tickets|can you word it for clients, no jargon|two sentences for the banner|
angry enterprise guy on line 1, what do i say to him|draft the all clear for customers|
how do we put this to users without saying database|update for statuspage, we're still looking|
do i write "degraded" or "outage" on the status page|an apology mail would be nice|support needs words, give them words|
what's our public line|reply template for "where is my order"|post recovery note for users pls|
say it to customers in spanish|nothing on the status page for 40 min, write something|
support macro?|write a msg to merchants|what can support say when ppl ask if they were charged twice|
need a tweet for players, no tech details|update the statuspage wording now that its recovered|
how do I phrase this to the partners|community mgr here, what can I post on discord|text for the in game banner|
draft an apology mail to subscribers|whats the official line for customers|
customers ask why its slow, gimme an answer to paste|short notice for the api consumers|
can you word a resolved post for status page|what do we say to ppl who lost their carts|
reply template for the tickets coming in|banner text for checkout|write the public statement, dont mention the vendor|
key account wants an answer, what may I write him|2 sentences for our users pls|
next status page update, we promised one at 15:30|how should I answer angry viewers|a note for merchants on delayed payouts|
put together what support should tell callers|msg to customers that we know and are on it|
comms here, need copy for the outage notice|before we know the cause, what can we post publicly|
merchants ask if they lost payments, what should support reply|its over, write the all clear for the status page|
ppl ask how long it takes, how do I word that to them|a text I can send to my client, without tech words|
i have 40 tickets open, give me an answer to paste|status page text that says it's fixed|
please prepare one message for our partners|how should i explain to customers why they were charged twice|
something for twitter?|draft a mail to the shops about the payments|what may my agents say on the phone|
is there a sentence for the call center|i need a apology text for the client|
update the status page wording please, we recovered|banner text for the booking page?|
what should I answer when they ask when it's back|a nice message for key accounts that it is solved|
can you give the words for our social media colleague|hotel owners are asking, how do i reply to them|
reply for the chat agents in simple english pls|how to phrase it for the outside|
should the public note name COMPONENT? write me one without it|all-clear text for the customers please|
whats the official line to clients|customer facing message about a false alarm, they got the mail already|
what do i write to the client about why it was slow|draft a status page update|text for the customers please|
i need an answer for the support tickets|write a message for affected users|status page post saying that it's fixed|
what shall we say on twitter|can you write an apology to the clients|a line for the banner on the shop|
customers ask when it's back, give me a reply i can paste|mail to all partners about the delay please|
how do i word this to the hospital|a big client is on the line, what can i say to him|
public statement please, without the word database|please update the status page text to resolved|
reply for the angry lady who lost her order|something short we can post for users|
what may we tell the press about the outage|phone script for the call center please|wording for the in-app notice|
the account managers want a text for their customers|we rolled back, now the customers need an all clear mail, write it|
public update?|and in spanish for our customers in mexico|statuspage text now pls|what should the hotline answer|
help me answer the shop owners who complain about the payouts|draft an email to the users whose data we lost|
we dont know the cause yet, what can the status page say|it's over, write the all clear for the users|
my clients ask who is to blame, give me a polite answer to send|how do i explain the lost orders to customers|
next status page entry please|text for the banner: slow payments|we need to inform users, draft it|
short sms to our members please|customers want an eta, what shall i answer them|macro for the agents about the login issue|
compose a mail to the schools|make that customer text shorter|what can i tell the people in the queue at the gate|
how should support phrase it|write somthing for the customers|please word an apology for the late parcels|
the client demands a statement, draft one|draft something for users that says we're on it|
it's the vendor's fault, how do i say that to customers|what's our line for the clients|
write to the merchants that payouts are late|reply for app store reviews about the login bug|
help support: text for people who were charged twice|need a message for the passengers' display|
what do we write on the status page while we wait for the approval|a sentence for the customers please|
public note that everything is back|please make an announcement for our users|
how should i answer a customer who asks when it's over|draft the email to the premium clients|customer facing text pls|
what to tell the parents who can't reach the school portal|the hotline lights up, give me two sentences for the callers|
txt for status page plz|how do i tell our customers that it's the second time this week|
what shall the hotline say|write something for the merchants|i need two sentences for the app banner|
people ask on twitter, what may we answer|draft a mail to the corporate clients|
how do i word it for policy holders without scaring them|all clear message for the customers|
status page update now that it's mended|brokers want a statement, give me one|something to read out on the phone|
can u write a notice for the filing portal|an apology text for the ones who got charged twice|
what do i reply to the angry baker who cant take cards|branch staff need a line for the people in the queue|
i have the press on the phone, give me words|update for the status page: fix was denied so still down, how do we put that|
text for the ATM screens pls|wording for customers, short, no tech|
can you make a message to the employers whose payroll is late|what can the chatbot tell them|
we need to post something outside. suggest|sms text to customers, 160 chars|
what do I write to the merchant who threatens to leave|canned answer for tickets on this|
our biggest client wants it in writing, what do i send him|comms draft please|
how should we explain the failed direct debits to customers|in plain words for the public website|
mail to members of the exchange, please draft|terminal customers ask what to say to their buyers. give them a line|
any approved wording for the hotline?|what may i tell the guy at the counter|give me the text for the ivr|
i have 60 mails to answer, what do i write|how do we tell the merchants that it will take longer because it was denied|
a note to exchange members that its solved|what goes on the status page|holding statement?|
a polite explanation for taxpayers who missed the deadline due to us|Please draft a short notice for our website.|
message to employers: salaries late. write it|ready made reply for support?|put it in customer language for me|
banner text, max 20 words|formulate an apology to the policy holders|which words for outside|
it's denied, it goes on, and I must tell merchants something. What?|give the hotline an all clear text|
how can we phrase it to the employers|tweet?|say it for clients in two sentences|text for the login page pls|
what should be on statuspage now|answer for a broker who wants to know if his orders are safe, wording pls|
Please provide a customer facing statement in English.|false alert but customers saw the banner, what do we write them|
the chief wants a text for clients|words for the tax advisors who call us?|
reply to a member who asks if its over, please write it|notice for the online banking start page|a line for the ATM please|
sentence for the hotline tape|give me something calming to send to clients|
need two lines for the discord announcement, friendly, no blame|can you word something for the in game banner|
we posted "investigating" on the status page, what do i write now that it was nothing|
how do I tell the community that it was a monitoring glitch without sounding silly|
what do my agents say when someone calls about buffering|write a tweet sized apology|
Something for our macro in the helpdesk, in german if possible|can i tell subscribers it is solved? give me wording|
short notice for our readers please|need a text for the banner above the homepage|what may the hotline say|
a sentence for advertisers, polite|how do i put this to subscribers without the word crash|
now that its fixed, a closing note for the status page|wording for insta?|
status page still says degraded. text to take it back please|what do we tell creators about the vanished photos|
short line for the help center|can you make the reply for our support people|draft tweet: we know, we are on it|
I need words for partners, not technical|mail to the fans who got kicked out, please draft|
what should venue staff say at the gate|text for the waiting room page|phrase for the chatbot|
how should I answer fans on facebook|push text to users for the wrong score|what do the social people post|
sorry message for fantasy players|public wording?|sms text for customers|notice for the wards please|letter to the schools|
it was nothing, how do we word that for players who already got the warning mail|patch night post for steam please|
community wants a statement, write one|what should moderators answer in chat|
give me a reply for angry season ticket holders|can you write up what we tell partners now|
the all clear for the status page|Could you formulate an update for subscribers in a calm tone?|
word it for the press office|i need an answer for a fan who missed kickoff|
what can i promise to customers, give me a sentence|status update to publish please|an honest but short note to readers|
how should moderators put it|reply template for app reviews|what do the stewards tell people|
need three friendly sentences for our subscribers|
Could you draft the reply to the federation's complaint about the frozen scoreboard?|a post for the forum pls|
line for the tv host please|viewers want to know if votes count. wording?|faq entry for support|
what should we publish about tonight|we told 40000 people it is broken and it wasn't. Please draft a correction|
the club chairman wants to tweet himself. give him something harmless|callers in queue, what do we tell them|
what can i tell the restaurants|i have 30 guests in the lobby, what do i say|
please write a short note to the store managers|need a text for the hotline tape|give me two sentences for twitter|
what do we answer to the people who write in|words for the farmers please, simple ones|what should our phone agents say|
can you write the all clear for the status page|something i can paste to an angry customer|
a message for the franchise owners, friendly|customer asks what happened, what may i say|status page text for now|
how do i put this to my client without sounding stupid|i need a reply to the couriers chat|draft the we are back message|
text for guests pls, no jargon|how should i explain it to the customer|can you formulate a public statement|
what do i write to my key account, he wants it in writing|give the call center a line|resolved-post for statuspage please|
a sentence for the shop door lol|a mail to our b2b buyers that deliveries are late|support here, do i need to tell customers anything|do we have to tell customers something|must support tell the customers anything`;
