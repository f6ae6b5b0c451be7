/**
 * What people say who want to know of or want `whom-to-ask`: a person to turn to.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const whomToAsk2 = `who knows kafka here at this hour|who at our place talks to the supplier normally|who's the right one for bot rules?|
whos awake that understands postgres locks|who understands the payout job, the author left in june|
whom do i go to with a bucket policy question|Who's the one to talk to about the noise on this rule|
who do i call about a broken sitemap|Somebody around who knows elastic?|who can help us here|im lost. who do I go to|
who has the login for the dns|who of you knows nginx really well|someone who knows the app backend?|
whose brain can i pick on kafka|who in france knows the router|who can read those vendor codes|
who could explain the cms to me tonight|whom to bother with a stuck publish|
who has the google cloud billing rights, who can i ask|who's got a clue about ntp here|
who knows about the clearing interface, I need somebody to talk to|which person knows the HL7 stuff|
who can help with the payment interface|which colleague should be asked about the calendar module|
who understands the exchange adapter|with whom do I talk about scoring models, the vendor guy left|
who could help us with postgres right now|any idea who might know this old cobol piece|who should I wake for storage|
who is the person to ask about the mail gateway|who could explain the pension batch to us|
who has an idea of billing at this hour|which human should I bother with this|
do you know somebody who speaks to the fibre company regularly|who would know about dns at our place|
who can I turn to, my on call buddy doesnt answer|any expert for replication available|
I have no clue of SEPA. Who has?|name someone I can wake who knows the vpn boxes|
i cant judge that, whom should i call|who in engineering can i bother with a question about invoices|
Who should I escalate to if the approver doesn't answer?|who is a good person to ask about the queue stuff|
my mentor is off, who else do i turn to|who did the recipe import back then, somebody must know|
Which of you knows the message bus? whom do I ring|who should i ask about it|whom do we ring for the mainframe|
i'm lost, who can help me with the ledger|is there an expert for that old cobol thing|who would know|
who in the house understands sap|anyone i can call who knows the importer?|whom can I trouble about certificates|
who is the one to ask for the tariff engine|I've a question on locks no one here can answer, who could|
who's the person to wake for firmware|no idea about kafka. who has|who could i ask about locks|who knows turbines here`;
