/**
 * What people say who ask for the aspect `wake-people` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const wakePeople = `should I wake Tom?|do we need the db team on the call|who has to be here|who can go to sleep|do I need to call anyone|
is it worth waking the director|should I page payments|can the mobile folks stay out of it|do we need legal|
shall I pull in networking|is it bad enough to ring somebody at 3 am|does the owner have to get up for this|
can this wait till morning without waking anyone|do you need a dba here|need more people?|call security or not|
should someone from COMPONENT's team join|is my presence needed|do you need me or can I sleep|
I'm in bed, do i have to get up|should we escalate to the manager on duty|is it enough if I'm here alone|
who should be in this call|do we have the right people in here|too many people on the bridge, who can leave|
should I get the release manager out of the cinema|do I phone the head of logistics|must I wake up somebody?|
do we need the vendor in the call|whom should i pull in|Do I have to call the colleague from storage?|
does anybody from finance need to be present|should the plant be called|should I ring Mira, she wrote CHANGE|
would it help to have the frontend people here|do we need an incident commander for this|
is this for platform or can I leave them alone|any need to disturb the on call of billing|
it's a holiday in india, do I really need to call them in|wake the approver?|
card waits and Sam sleeps, should I ring him|denied for tonight, so does anyone need to stay up|
fix is in, can I let the others sleep|false alert, so nobody needs waking, right?|
do we want the doctors' liaison on the line|worth a call to the cto|do we require support in the room|
should I bring the data team in now or tomorrow|I'm hesitating to wake our only kafka person. Needed?|
who of us can drop|second pair of hands needed?|do i page the secondary|should the communications team be brought in|
do we involve the bank at this point of night|would you get the architect up|is it an all hands thing|
who's missing in this call|do we need a person on site|send someone to the data centre?|
should i call my lead or handle it by myself|do you want team search in here|
need the shop owners be told tonight by phone or let them sleep|can the intern and I manage or do we need a grown up|
who must be up for the fix to run|if we approve now, who has to be awake while it runs|
does it need eyes from security|is there any point in getting the vendor up|shall we get QA in|
Is necessary to wake the boss?|do we call the crisis team|should i get somebody from the airline in|
can the second on-call stand by at home or come in|need anyone else?|do i wake people for a slow report|
would you page for this|is the checkout squad needed, theyre at a party|
should we bring the author of CHANGE into the thread|am i the right person to be here|
do we need a translator for the tokyo team or leave them out|who should i add to the channel|shall i tag @here|
who do you want on the line first|let the network guys sleep?|do I drag the dba out of the meeting|
do we need anybody from the warehouse in here|is it ok to not call anyone|
could be a disk thing, should hardware be called|should the privacy officer be pulled in|get infra in?|
should the pharmacist on duty be called in|I have four people on standby, which ones do we need|
do we need to keep Ines up, she's been on since six|would it speed things up to have the owner in here|
should i ring her again|can the eu crew hand over to us and go to bed|who needs to be woken, if any|
should we alert the trading desk lead at home|is the night nurse coordinator someone we need on this call|
Nobody presses the card. Should I phone the owner of COMPONENT or leave her asleep?|
CHANGE came from the Manila team and it's 4 am there, do we get them up|
it'll be full by seven you say, so do I get the storage guys out of bed now|
only the reports are slow, do I really need the whole squad in here|
if it's a vendor thing do we need our own network people on the call at all|
customers haven't noticed, so may everybody but me sleep?|do we need someone from security in here|
do we need the database people|does the head of infra need to be told tonight or is tomorrow fine|
is it worth waking the team lead|should I call the lead or let him sleep|should I drag the dba out of bed or not|
should I wake the owner|should I wake up my manager|should I wake up somebody|who should be called first|
it's 2am, can it wait till morning or do I get someone up|should the COMPONENT team be in this call|
whom do we need here and who can go|is it bad enough to ring my boss|
I'm alone on shift. should I pull in a second pair of eyes|do we want the vendor on the bridge|
call the lead or let her sleep?|does network have to join or is this purely app|
should I page the team that made the change or is the rollback enough|
Must I call my manager at night because of this?|who has to be here when the fix runs|can the data people stay in bed|
before I ruin someone's sunday, do we really need her|finance lead asks if he should come online|
do we need an incident commander for this size|should we get the director out of his dinner|
is one on-call enough for this|would it help to have the owner of COMPONENT in the room|
with the fix done do I still need to wake the morning crew early|should somebody from comms be on the call|
do we have to get platform up or can you and me handle it|
denied the fix, so who do we bring in now, do we need the experts awake|Shall I escalate to level 3 or stay put|
i'd rather not bother them. do I have to?|is there any use in having support managers in here|
does anybody at the bank need to be called in for the fix|
it crashes every hour but restarts fine. wake people or leave it?|
false alert? then I don't need to ring anyone, right|must the on-site technician drive in|
are we enough people here or should more join|
it restarts every ten minutes but customers hardly notice, is that worth a phone call to the owner at 4|
the approver sleeps, the card waits, errors are low. do I ring or do I let it be till 7|
is it data loss yet, I mean is it a case where I must get the dpo out of bed|
the vendor is to blame, so do our own database people have to be in the call at all|
is it serious enough to bring the ceo in|I am trainee. Should I make my senior awake or is it small enough for me?|
do you want someone from the team who deployed it in here or can the rollback do without them|
if we're full by 6, do I call storage now or is 5 early enough|
customer's calling me on my private phone. do I need to bring in the account manager|
do I need the database people for this or can they sleep|do we need someone from legal in here or not yet|
is it worth waking the vendor manager at 4|should the cto be in this call?|
does carlos need to come in or is it ok without|do i ring the cfo or does this keep till monday|
security on-call, needed or not?|do we pull fraud team in?|do you need the electrician to stay?|do i wake the cto|
who must stay up and who may go to bed|Is it worth calling in the second on-call|
do we want the vendor in the bridge or not|is it enough with us three or do we call the vendor into the call|
should I phone marketing on a saturday|network team asleep in sydney, need them?|
do i dial the ceo or is that over the top|which of the six people here may leave|would you pull in the frontend team?|
do we get the lawyer out of bed|is finance needed on the call tonight|
the routing dev lives in canada, wake him or not?|whom of the sleeping do we really need|
is the cms vendor needed now or monday|does the cfo have to join for a quota raise, it costs|
do we need the hoster in the call|it's sunday. is this worth a phone call to finance|
should I get Tomasz out of the cinema|Do I wake the head of IT for this or can it wait until seven|
is it worth pulling the vendor in|need anybody from security in this call?|
do I call the trader on duty or let him sleep|who do you need here? I have six people on the call, half are asleep|
should grid ops join?|do I escalate to the COO or not yet|do we need someone from billing here|
can I release the field engineers or will you need them|who has to be in the war room and who is only watching|
I can fetch the head of risk if you need her. do you?|I would rather not wake Ines. is it needed?|
who else should join us|can we let the storage people go home|dba is at a wedding. call him or not?|
it's Christmas eve. is this bad enough to ring somebody|shall I pull legal in, because of the wrong bills|
would it help you if the network people were here|
do we have to bother the registrar tonight or leave that to the morning|is my presence necessary? I'm at a birthday|
shall I dial in the broker's IT|would you get the radio people out of bed for that|
is it enough that I'm here or should the second line come too|who of us may go to sleep and who not|
do i have to get Jana out of bed for this or can it wait till seven|do we want the payments people in the call or not|
Should I pull in the vendor?|is it bad enough to wake the cto|must I come in?|do you need me in the call|
should i call someone?? i dont want to wake up people for nothing|
do i have to ring the lead for that or can that wait|should the airport it come on the line too|
is this one for the head physician or do we leave her asleep|is this worth a phone call to the boss at night|
whom can we let sleep|do we need legal or security on the call, yes or no|Shall I ring the second on-call?|
who has to be on the bridge at all. i'm counting 14 and 12 of them yawn|can i leave the others asleep|
does the COMPONENT team have to get up for that|is it ok to let the manager sleep|
who must i get on the phone, and who needn't bother|must the mayor's it chief be told at night or in the morning|
can the fibre team go to sleep|phone the boss, yes or no|do i need a dba here|
It's half past two, I have a red graph and a junior. Do I need to get anyone else out of bed?|
wake the hotel manager or not|who's needed here|ring the site engineer or let her sleep`;
