/**
 * What people say who want to know of or want `unknown`: what nobody here can answer.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const unknown2 = `how many vacation days do i have left|can you book me a flight to lisbon :)|what's the canteen serving today|
where can i get free tickets|can you order me new headphones|can I expense the taxi home|can you make me a logo|
whats the opening times on christmas|how do i reset my vpn password|recipe for pancakes?|
are we allowed to work from spain|what's the weather in porto|can someone fix the coffee machine|who won the match|
what do i earn for night shifts|do we have to report that under gdpr within 72 hours?|
translate 'good morning' into greek|is the office open on monday|how do I install docker on a mac|
my laptop is slow, can you help|asdf|how do i write an invoice as a freelancer|is there still gluehwein|when's payday|
who has the key for the bike cellar|must we honour a 1 euro booking legally|
where can i park my bike at the new office|who do i ask about my badge|which flowers last longest in a vase|
how do i get a senior discount|how much did the rolex go for|who has the key for meeting room 4|
what's for lunch in the canteen|could you translate this patient letter to polish|how do I reset my voicemail pin|
can i take tomorrow off|is the parking garage open on sunday|what's the wifi password in the control room|
can somebody recommend an electric car|is the new iphone any good|somebody parked in front of gate B|
how's the weather in Porto|can someone order pizza for the war room|please convert 4500 zloty to euro for me|
my headset doesnt pair, any ideas|is there still cake in the kitchen|who is our data protection officer|
can you write me a poem|how do i get access to the hr portal|can I get a copy of my payslip|how do you cook pierogi|
which bus goes to the data centre|is smoking on the roof allowed|how do I set up my out of office|
where can i donate blood|does the company pay for glasses|write me a python script for my homework|
what's the best hotel near the Lyon site|can you change my shift with Pavel's next week|
can you reset my headset password|how do i get my overtime for tonight paid|
is the customer allowed to sue us for that|when is the canteen open|
book me a room for tomorrow nine o clock for the debrief|how much did we pay for that tool|
does our insurance cover that|how do i connect to the vpn from home|wheres the coffee machine|
my flight to Rome, is it on time|can i get a refund on the season pass|when does the next season come out|
what do you think about the new logo|who won yesterday|can you order pizza for the bridge|translate my cv to french|
whats the weather in Brno|my laptop wont charge|give me a recipe for goulash|what is the share price|
who pays the taxi home|can you fix the printer on 3|tell me a joke about databases|
can we claim the damage from the supplier|how do i change my slack picture|is monday a public holiday|
who is the new head of hr|my chair is broken|who do i ask for a new monitor|is breakfast till ten or eleven`;
