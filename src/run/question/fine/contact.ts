/**
 * What people say who ask for the aspect `contact` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const contact = `how do I reach the vendor|whats the support number for COMPONENT's provider|is there a ticket open with them|
got a phone number for the db team?|who do i call at the bank|do we have a contact at the payment provider|
where do I open a case with the cloud people|how do I get hold of networking at night|anyone got the hotline|
whats their emergency line|is there a slack channel for the platform team|email address of the vendor support?|
how can I contact the people behind that api|what's our account number for their support|
which support tier do we have with them, and which number to ring|can I reach the maintainers somewhere|
oncall phone for payments please|how do we raise it with the carrier|
we need someone at the sms gateway, who's our contact|Where I can find the contact of the supplier?|
do they have a status page or phone|who's our account manager there|how to get the storage team on the line|
is there a shared channel with the vendor|ticket number with the provider?|whom do we call outside of office hours|
I need a human at the certificate issuer, how|what's the escalation path to their engineering|
link to the vendor portal pls|where do I file it for the identity team|pager handle of the data platform folks?|
you say it's the external feed. how do I reach those people|need to tell the acquirer. contact?|
the fix is on their side so how do we get at them|how do i ring the guys in bangalore|is there a phone list for this|
the warehouse system is from a supplier, do we have a support contract number|
which form do I use to complain to the dns provider|how to contact team checkout|
denied because the vendor must do it. so how do we reach the vendor|need the number of the data centre, smart hands|
address for a sev1 at the hosting company|give me the contact person for CHANGE's team|
have we got the lab device maker's support line|who at the airline's IT can I talk to and how|
who can I phone about the meter gateway, it's not ours|where to write to|is there a 24/7 number|
how do you open an urgent ticket there|case id?|do we have a direct line into the clearing house|
where do I reach the security desk|How can I get in touch with responsible external company?|
whats the best way to get their attention, phone or ticket|has anyone opened a support case yet, number?|
looking for the partner manager's contact details|do you know the channel name of the mobile team|
can I chat with the vendor somewhere|what mail do i use for abuse reports at the isp|
any named engineer at the provider we can ring|how do I page infra from here|how do I escalate the ticket with them|
the terminals people, got a number?|I have no idea who runs the proxy. how do i get to them|
how do you summon the dba on duty, which alias|their chat is closed. other way to reach them?|
need the pharmacy software vendor on the phone, number?|where's the runbook page with the contacts|
is there someone at the registrar we can call on a sunday|how do I get through to the card network|
please post the contact for the postal service api|which queue in jira for the network team|
where does one report outages to the telecom|how do i talk to the owners of COMPONENT|
tell me the support address, customer success wants it|can we get the vendor into this channel, how|
group alias for the search squad?|do we have the mobile number of whoever's on duty at the plant|
what is the correct ticket type for the provider|can we reach anyone at the tax authority service desk|
whats the phone of the hotel system guys|is there an emergency mail for that saas|
do you have a link where i open the case|how do we contact the integrator|
who's our person at the logistics partner, and how do i get to them|
no answer on the normal line, is there a second number|we need the weather data company. Phone, mail, anything|
i'd like to talk to a human in that team, where|reach the kafka folks how?|I must inform vendor, to which address|
contact?|what's the number again|support case at the provider, how do we bump the priority|
the card terminal vendor, is there a partner hotline|can you give me the duty phone of facility|
how do I get a hold of the release team on a weekend|where can i ask the compliance folks, which channel|
got a link to their service desk?|insurance portal provider, whats the way to reach them on holidays|
how do I get the customers technical contact|The approver doesn't answer in slack, what's her phone number?|
who made CHANGE is an agency. how can I get hold of the agency at night|
the fix is in the vendor's hands and the card is denied, so where's their emergency line|
COMPONENT belongs to a subsidiary, how do we get in touch with them|
I want to ask the provider when it's back, do they have a hotline or ticket form|
Is there a number for the vendor hotline or a colleague who has it?|can you tell me the contact to call at night|
is there a number for the storage vendor's support|is there anyone at the cloud provider we should open a ticket with|
what is Anna's phone number|what's Daniel's phone number|does anyone have a phone number of the vendor|
is there a hotline for COMPONENT's provider and do we have a contract number|
how can I get hold of the network team, no one is in their channel|
nobody answers on slack, any other way to reach her?|I need a human from the hosting company. contact?|
what's the escalation mail of the payment provider|Where I find the number of on call from the platform team?|
the owner is on holiday, who do I ring instead, and number pls|we need to tell the carrier. whom and how|
is there a support chat with them or only mail|which channel does that team read at night|
status page of the provider says ok. how do I report to them that it is not|
I would wake them if I knew how. is there a pager link|whos our account manager over there|
do we have a direct line or do I go through their tickets|
the agency that built the importer, do we have any contact with them|
legal needs the data protection officer now, how is he reached outside hours|
Who is the contact at the airline's it side|where's the on call list with phones|
the person who made the change isn't in slack. how can I reach him otherwise|
can you give me the support address of the sms vendor|
we're a tenant of them, is there an emergency contact in the contract|what do I dial to get the storage guys|
how does one get through to their second level|does the partner have a duty phone|
mail for the certificate authority support?|
the building people, since the ac is off in the server room. how do we reach them|
no idea who maintains this. and where do I write to|any way to contact the approver apart from slack|
the approver doesn't react to pings, has someone his mobile number|
if the fix fails we need the vendor, and I don't know their emergency line. do you?|
who caused it sits at the agency, how do I reach them on a saturday|
I want to report to the bank that their side is slow, through which channel does one do that|
new in support, where do I write so the network people see it|
the data team isnt in this workspace, how do we get hold of them|
We must call the hosting. Which number and which customer number do I say them?|
i know i should wake security but how, they are not in the pager tool|
the customer's own it dept needs to change a firewall rule, do we have a contact there|
where do I raise a priority one with the cloud provider, link or phone|
got a phone number for the payment provider's hotline?|we need the supplier's emergency desk, who has the number|
Has anyone the number of the bot protection vendor|
is there a support contract with the db vendor, how do i open a sev1 ticket there|
how do I reach someone at the bank on a sunday|cdn vendor ticket: where do i open one?|
is there a number on which one gets a human at the kiosk vendor|phone number of the hoster?|
how do I get hold of the maps people|email of their support?|where do I raise a ticket with the payment provider|
is there a form or a mail address to get off that list|who is our contact at the cloud lb support|
the agency that built the app, how do i get them on sunday|courier's dispatch phone?|
who's got the mobile number of the lady at the bank|stripe support phone or chat?|how do i call the map vendor|
Someone has the sms vendor's noc number?|is there an emergency line at the cloud people|
google maps premium support, how does one get to them|number of the mainframe people please|
how do I raise a ticket with the vendor of COMPONENT|
where do I reach the network team, slack or phone, they dont answer the group|
how do I get hold of someone at the data centre, physically|phone of the state datacentre service desk|
is there a mail address for the card terminal vendor|exchange support hotline nr?|
how to reach facilities at the exchange, there is smoke|how do I call the scoring vendor, is there a priority line|
what's the channel of the dba team|need to open a sev1 at the cloud provider, whats our account / support plan number|
do we have a 24/7 number of the outsourcer|where to file the case at the hosting firm|
how do I reach the ambulance control room outside of slack|vendor hotline?|
the fibre company has a fault line, what number|is there an emergency address for the cabinet maker|
can you give me the slack handle or phone of the billing team|how do you reach the registrar in an emergency|
support mail of the cdn?|the number of our account manager at the carrier, anyone / Aura?|
aircon company emergency number|who do I mail at the bank for a recall, address|
how do I reach the night guard of the data centre|facility management's phone|
where can we complain officially at the carrier, portal or mail|does anyone have the phone of the payment provider|
where do i send a customer who wants the vendor directly, is there a mail or phone|
is there a number for the carrier's night desk|how do I get hold of the data centre at night|
what's the number of the supplier's account manager|the manufacturer's emergency line, does somebody have it|
someone got the number of the fibre company|how can I reach the cloud provider's support, ticket or phone|
Where do I reach the calendar team after six?|does the bank have a technical hotline|
power company's control room, has anyone the number|can somebody give me a contact at the card scheme|
who's got the phone number of the hoster|supplier's account manager, does anyone have a mail|
is there an emergency number of the water works it|whom... i mean what number do i dial for the lock manufacturer|
number of the colo?|how do we get through to the telco|i need a human at the cloud company, how|
lock vendor's night number, anyone|mail or phone of the channel manager's support?|
how is the grid operator reached at night`;
