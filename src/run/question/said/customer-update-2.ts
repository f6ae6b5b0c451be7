/**
 * What people say who want to know of or want `customer-update`: words for customers.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const customerUpdate2 = `press called, give me a line to say|what do we tell the ones with double charges|
message to the tenants of the market hall that its working again|something polite in english for the hotel guests|
can you do the public update, short|how do i answer a one star review about last night|
prepare the customer notice for when its fixed|Now that it is over, please give me a closing text for the restaurants.|
what may our receptionists say when a guest asks about last night|i need an all-clear for the couriers|
the brides mother calls about her cake, what do i tell her|what do i say to people who paid double|
a polite apology for the wholesale buyers, please|give me a text for the support queue, we have 300 open tickets|
what should i answer the tv people, uh, the local paper|How would you word it to our guests without admitting too much?|
what can sales tell the prospects|a note to the store managers that they can use cards again|
write for me the mail to customers with lost vouchers|please an update for the status page, we are on it style|
which words do i use with the farmers coop|can i get a statement for partners|two lines for the app banner|
how do i tell them the delivery comes tomorrow|public message, resolved, friendly tone|say what to customers?|
text for hotline announcement, it must be under 20 seconds|
it was a false alert but customers saw the status page. what do we write there|write the guests something nice|
can you formulate it so that a customer gets it|the guests ask at the desk if they will be charged again, what do i reply|
please formulate something for the partners portal|text for resolved pls|how to word it for the tour operators|
help me answer this customer: "where is my order since 2 days"|what message shall we give to the people on the phone|
a note for the app: ordering is possible again|say it in a way i can forward to the farmers|make an announcement for guests|
what line do we take with customers|one sentence for the store radio|
what can i tell my client about the reason, in nice words|reply template for the double bookings|
write an update for customers that we are still working on it|i have a call with a big customer at 2, what shall i tell him|
its over so now they all want to know why. give me a text for customers|guest in front of me, quick, what do i say|
we said on the status page its broken but it was a false alert, please write a correction|
i have to phone 30 restaurants, a little script please|the tour operator wants a written explanation, can you draft|
reply for google reviews please|please word something for the school kitchens|
write the text for the all clear to restaurants|give me something to say on the phone|whats the message for guests today|
can you write something that makes a bride less angry|what should the front desk say|
the text for closing the status page entry please|draft a reply to the mayor, his lunch order was lost|
something for the status page please, two sentences|what do I write to the resellers|wording for tenants|
support here. need a macro i can paste in 60 tickets|statuspage text|a line for the call centre|
how do I explain this to a municipality without saying database|
B2B account manager here, what am i supposed to tell my customers|draft the all clear for the public page|
can you write it in a tone that is not so dry, it's going out to customers|I need words for the intranet banner|
mail to all students please, friendly|what should reception tell patients on the phone|
customer is on the line, what do i say|update for the status page, we know the cause now|apology paragraph for tenants?|
can you phrase something for the developers' newsletter that doesn't blame anyone|
we have 40 enterprise accounts asking in slack connect, give me an answer i can paste|write the resolved notice|
german customers, formal tone, what would we write to them|incident notice for the regulator-facing portal, plain wording|
I'm in sales and my prospect saw the outage during the demo. a nice sentence for him?|
what shall the hotline say when they ring|statuspage, severity minor, go write it|
public wording with no mention of the vendor|and one in simpler english for the parents|in-app banner, max 120 chars|
write a short note to our tenants that it's resolved|draft a message to the affected hospitals|
so what's the line for customers|text for the hotline's recorded announcement please|I do the social media. what may I post|
could i get a holding statement|first public update, we know nothing yet, make it honest|
support asks what they can promise. give them a text|to the students: explain in 2 lines and no excuses|
an email for resellers, with start and end in it|how to word this for enterprise clients|
update the wording for customers now that it's over|customer facing summary pls|en + fr version for the status page|
I've 12 journalists on the line. give me two sentences i can say|
we promised an update to customers every 30 min, next is due. text please|
All fixed I hear. Please phrase the closing note for the status page|customer wording|we need a sentence for the ivr|
draft sth for the municipalities, they want it in writing|what can support say about the cause|
mail to database customers in us-east, technical tone is ok|message to all staff and students that the portal's back|
put it into words for our clients, please|is there an approved wording for customers, if not make one|
what do we tell the press|what do i say to the ward sisters|text please for those whose vm didn't start|
false alarm but a customer asked. what do we answer|give me something soothing for the clients|
words please, angry reseller on hold|what is the official line to the outside|
what do i say over the loudspeaker at the station|passengers are shouting at me, give me a sentence for them|
need a line for parents, no tech words|Could you write something we can send to donors whose payment hung?|
tweet for the transit account, short|im in support, 60 chats open, what do i paste|
draft the push for the drivers, say sorry and when not|what may i tell the airline partner|
text for the banner on the school portal|how do i put it to the riders, that we are slow|
something to read out for callers on hold|now that its fixed write the all clear to customers|
what should the hotline answer when people ask|do we tell the public its us or them, phrase it for me|
word it for the web page|email to the schools that were hit pls|write to our riders, friendly, without the word database|
i have a journalist on the line, what do i say to the public|need a macro for refunds questions|
message for teachers to read out to class|can you phrase something for the station displays, 80 chars|
a notice for the patients waiting on results pls|and the status page? someone has to write that, you?|
People ask if their donation is lost. What should we reply?|give me an announcement for the cabin crew to make|
sms text to drivers|what do i answer to angry parents|public statement draft|
can i tell clients its solved, and in what words|fill the incident banner for me|for the app store reviews, a reply text|
prepare an apology to those hit|how shall support explain it to callers|
when i don't know the cause, what can i tell the parents? give me words|i need to answer a tweet, propose a text|
my callers want to know whats happening, give me a script|an honest sentence for the departure board|
can you make the summary readable for passengers and put it as a notice|
how should we word it to the hospitals waiting for results|update for the status page, it still says investigating|
something short that i can copy to customers|what can our shop staff tell the people in the queue|
Please prepare a bilingual-friendly notice for travellers.|the hotline needs its standard answer|
radio wants a quote. write one|what do we tell them, the passengers|can you do me a text for insta|
Compose a message to our partner airlines' customers, please.|we need a reply for the refund mails|status page draft please|
a sentence for the ivr|what shall the conductors say|make a post for riders that it's solved|
something soothing for donors please|how do i tell clients without scaring them|
what shall i print on the sheet for the platform|help me answer the mail of a passenger who missed his flight through this|
Kindly formulate a notice to our partner laboratories.|do a quick text that riders get in the app|
what do i say to the headmasters, they need something to forward|
the customers ask for the cause, write me an answer they understand|what can i post without lying`;
