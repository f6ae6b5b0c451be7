/**
 * What people say who want to know of or want `postmortem`: a report of the incident.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const postmortem = `write the postmortem|draft me an incident report|pm doc please|start the RCA document, I'll polish it on monday|
generate the post incident review, blameless and all that|can you do the write-up|
Please create the report for the management about this incident|get the retro doc going|
need the pm in markdown for confluence|incident report by 9am, could you knock one out|5 whys doc please|
fill in the postmortem template|
auditors want a document for every sev1 within 24h, so could you start writing ours while memories are still fresh|
can you draft the incident report|Please prepare an RCA document that I can send to the customer on Monday.|pm doc pls|
start a post-mortem for me|I need a written report on this for compliance, with root cause and actions.|
do you make the postmortem or must I|generate incident report|
Would you mind putting the whole thing into our postmortem template?|report for management, the formal one|
the rapport of incident, can you redact it?|first draft of the PIR please|blameless writeup, go|
The auditors come Tuesday and want a proper document about tonight with cause, impact and corrective actions, could you produce it?|
postmortem|write a postmortem|write up the postmortem|draft a postmortem|draft the pm|pm draft please|post mortem pls|
post mortem with timeline pls|postmortem with timeline and action items|create an incident report|incident report please|
make an incident report for me|I need the incident report by nine|write the report|prepare the rca document|rca doc|
retro document please|prepare the retrospective|prepare the incident review|write up the incident|write it all up|
write up what happened for the wiki|generate the post-incident document|start the postmortem template|5 whys please|
put everything in a document, timeline cause and todo|blameless postmortem please|document this incident|final report?|
need a report with cause, impact and actions with owners|compose the after action report|
a written review of last night, first version please|management wants a written review|
could you produce a first version of the review document|write the review of the incident|
a document about last night for management|make a document of all this|pir|put everything in a report|
do a first draft of the PM, i'll polish it|have the post mortem on my desk by tomorrow 8|
promoter wants a written report, can you do one|create an incident report with what we know|
my manager keeps reminding me about the write-up from tuesday, so could you produce one I can put on the wiki|
pm draft pls, short|we need an RCA document for the client by friday noon, get me something to start from|
no idea whether you can do that but a finished incident report would save my evening|
turn all of this into a report wiht action items|hwo writes the postmortem? you? then do it|
start writing it up for the review meeting|we need teh five whys document, can you prepare it|
need a PM doc by noon, can u generate|Would you put together the document for the review on wednesday|
Writeup for the wiki please with what we learnt|lessons learned document, could you begin it|
its a week ago nwo, can we get the final report out of you|Rca doc pls, boss wants it today|
can you make the final document that we file with the regulator|After action report, can you do it|
write down the whole thing as a report for the board|Pls make the write up, don't name people|
Do you already have a draft of the review paper? if not write one|Start a post-mortem|
management wants it in writing by nine, the whole thing with what went wrong and what we will change, can you make a first version|
blameless writeup|Fill in the template for the review|we need the paper for the auditors|generate postmorten|
put together teh after-action report|Make me document about the incident for archive|can you do the retro doc|
I hate writing these, please do the honours and give me something I can put in the wiki afterwards|5 whys writeup|
full report in markdown|Where's the post incident review, has it been drafted|
compose the incident analysis so we can close it off|lets get teh paperwork done, draft it|
My boss has put the review in the calender for tomorrow at ten, so can you write up the document that we'll need there?|
Please produce a complete account of this outage with cause, effect, response and follow-up measures, in the form our quality people require|
the thing is over and now comes the fun part, do me a first draft of that blameles paper everybody pretends to read|
write the rca|can you do the incident report|postmortem pls|start the pm doc|its over, put the post mortem together|
incident write up with cause and timeline please|boss wants an rca by 9, write one|
prepare the report for the review meeting|do me a blameless postmortem|need a 5 whys doc|write this up properly|
generate the pir|compliance needs a formal incident report|first draft of the postmortem so i can sleep|RCA document please|
write the retro doc with what went well and what didnt|turn this into a postmortem|
auditors will ask, make an incident report|lets get the rca going|the regulator wants a major incident report, draft it|
report of the outage as a doc, impact cause fix follow ups|postmorten draft?|can you write up the incident for the wiki|
make the pm, ill edit it tomorrow|ok were back, can you draft the postmortem while i get coffee|
timeline, cause, impact, put it in a postmortem doc|boss wants it written up by morning, rca style|
Please draft a postmortem.|can you write the incident report|
The client is entitled to a root cause analysis document, please prepare one.|I need an RCA by tomorrow morning.|
Now that it's over, please write up the report for the review meeting.|start the post mortem draft|
Could you prepare the incident report for the regulator?|and the postmortem?|write an RCA for the CHANGE incident|
Would you make a first version of the post-incident review, with timeline and cause?|
Auditors want a written incident report, please draft it.|Please put together the blameless review document.|
incident report for my boss please, the formal one|draft the RCA, customers' names left out|
When you have a minute, the postmortem document for last night's outage.|we need a post mortem with action items in it|
Is there already a draft of the postmortem?|Fill in the incident report template for me, would you.|
Please redo the postmortem, the impact section is wrong.|write the after action report|
can i have the RCA document for COMPONENT|As promised to the account, a formal root cause report please.|
Let's have the post-incident report before I go home.|do the writeup for the friday postmortem meeting|
Report on the incident, for the files, please draft.|could u do the post-mortem now that it is stable|
The timeline is fine, now turn it into a proper incident report please.|write the incident report|RCA please|
start the post mortem doc|can you write up an RCA for the db guild|we need a blameless review doc by tomorrow, draft it|
ok it's over, write the report|make a postmortem with timeline and cause in it|incident report for the auditors please|
put together the root cause analysis document|draft pm pls|before I forget everything, draft the postmortem|
generate the writeup for this incident|our team has to file an RCA on COMPONENT, can you do a first draft|
could you fill in the postmortem template|do the after action report|redo the postmortem without naming people|
postmortem, but shorter|write a retrospective document of the outage|security needs a formal incident report|
post-mortem draft, include what we tried and what helped|got a first version of the report for the review meeting?|
the RCA doc, can you begin it|add payments' part to the postmortem|pls write up the incedent report|
turn all this into a postmortem|a five whys document for this outage please|
boss wants it on paper by nine, please draft the post mortem|everything is green, so lets have the RCA draft|
draft the postmortem|can you prepare an RCA|I have to write it up, give me a first draft|
start on the report with impact, timeline and cause|it is over, write it all down for the review|
need a blameless writeup for monday|RCA doc for the customer's auditors please|
now that it's resolved, generate the post-incident review|put together the incident report for the regulator|
make me a PM draft i can edit|template filled in for our post mortem, please|
could you do the writeup, I've been up all night|before the review meeting I need the incident document|
update the postmortem draft with the second rollback|write a retrospective of this outage|
the five whys document, please draft it|report for the files, with cause and actions taken|i need a postmorten by 9|
let me have the draft of the RCA|document this incident properly|export it as a report|is the postmortem ready|
turn this thread into an incident report|and now the write up please, sale is over|
could I get a draft report before the customers ask for one|write a postmortem please|
we need the post mortem until friday, prepare a first version|kindly share the RCA for this|
make the report for the incident with cause and actions|the regulator wants an incident report, please make a draft|
prepare the blameless review document|could you do the retro paper about today's outage|draft RCA in our format please|
start the postmortem while the memory is fresh|everything is green again, so write up the incident|
the written analysis after the incident, can you produce it|i hate writing, do you make the postmortem for me|
give a draft for the after-incident report to the hospital|root cause analysis report for the client please|
PM doc for COMPONENT outage|create a post-incident review|generate please the report with timeline, impact and cause|
quality management asks the 8D style report of this incident, write one|please formulate the postmortem|postmortum please|
I have to hand in the RCA by noon, can you start it|compose the incident report for the audit folder|
do the write-up for our wiki of what went wrong today|Fill the post-mortem template for us|first version of RCA, 1 page|
write the pm please|can i have the postmortem|start a post mortem|write it up|need an rca for this|rca by monday pls|
draft incident report for COMPONENT|its over, write the postmortem|retro doc?|write up for the review meeting|
post-mortem draft, blameless|make me an incident report|postmortem with timeline please|root cause analysis document pls|
postmortm pls|five whys doc please|can you draft the rca|report for auditors, the incident|got a postmortem yet|
post mortem for last night|auditors want an rca, write one|friday review, draft the postmortem|
The dust has settled and my director wants paper, please draft the postmortem for this one|
I have never written an incident report in my life and it's due at noon, could you write a first version|
you've seen the whole thing from the first alert on, so put together the RCA document for us|
we agreed to do a blameless review on thursday, can you prepare the post-mortem so that we have something to argue about|
My boss calls it "root cause analysis document" and wants two pages of it, please produce one|
the auditors won't leave without a written incident report about COMPONENT, make me a draft|
i know it's only been over for ten minutes, but let's start the retrospective document while it's fresh, draft it please|
Before everyone forgets how it felt, write up the incident with impact, cause, timeline and lessons learned|
your last postmortem was too kind to us, write this one again with the uncomfortable parts in it|
could you fill in our postmortem template for the outage of COMPONENT, I've got a newborn and no hands free|
For the quality handbook, which nobody reads but everybody demands, I need a formal report of this incident|
we owe the health authority an incident report within 24 hours, can you make the draft from what you know|
as I'm the scapegoat who has to write the RCA, a decent draft from you would save my evening|
You left out the missing alert in the report you wrote, please redo the post mortem with that included|
now that CHANGE is rolled back and people can breathe, start a post-incident review doc|
my lead says no pm no closing of the ticket, so give me a pm doc that will pass|
would you be so kind to write the five-whys report about this night, the plant manager loves those|
I'd like the postmortem in a form that a bank can read, dry and complete, can you do that|
Write the after action report please, the fire brigade people in our board are used to that name|
the ticket needs an RCA attached before friday or it pops up in every meeting, generate one|
my boss thinks a chat thread is no document, and hes right i guess, so write the postmortem pls|a postmortem too|
the incident report for friday|an rca draft pls|begin a post mortem|write up the report once its done|
put it in a postmortem|make the incident report|the RCA for the customer's auditors|first draft of the post-mortem|
get the postmortem going|then the postmortem|can you do the rca doc|a post-incident review doc|the postmrotem|
start the incident report so i can fill in the clinical bit|can you put together an RCA draft for thursday|
prep the postmortem doc while it's fresh|incident report skeleton please, regulator wants it in 24h|write the pm|
draft the rca, i'll fix the wording|can u get the incident report started before 9|blameless write-up pls|
i dont want to write a postmortem, so you do|doc for the review meeting, the long one with root cause and actions|
pm y/n? if y, draft it|turn last night into a report|even for a false alarm we need a post incident review, make one|
put together the retro document|rca for the auditors, 1 page|need a postmortem skeleton with timeline n causes|
could the incident report be ready by standup|start the pm doc even tho you got stopped|
compliance wants a formal incident report, can you produce one|whip up a post-mortem|
make it a post mortem like the last one but shorter|
incident report for last night|can you start the post mortem|I need an rca for the acquirer by monday|
write it up, blameless pls|postmortem in our template|write-up of this incident incl cause, impact and timeline|
start a pm draft, I'll fill in the action items|make a postmorten|its over, so write the report|
need a root cause analysis doc for the auditors|5 whys doc for this one|prepare the incident review document|
rca draft for COMPONENT outage pls|regulator wants a formal incident report, draft one|put a retro doc together|
can i have the postmortem before standup|generate pm|draft the sev1 report|
sla breach, customer is entitled to an rca, draft it|pls produce the postmortem, w EVIDENCE linked|
give me a pm skeleton w what we know|full incident writeup please|game director wants the RCA in writing|
what fixed it is clear, now write the postmortem|boss wants the rca on his desk by 9, draft one|
payments are back, lets have the incident report|please write up cause, impact, fix as a postmortem|
draft an incident report for the partner council please|can you do the RCA document|
we need a post mortem of this until friday|is there a report template you can fill|make the rca for COMPONENT|
it's over, start the write-up for the review meeting|a blameless report please|
can I get a draft of the incident report, management asks|please prepare document for after incident analysis|
the client demands an official rca, can you draft it|write up a postmortem even if it was false alarm|
draft the retrospective doc of this outage|full incident report with cause, impact and timeline please|
compliance needs an incident report from you|i must hand in a root cause analysis paper tomorrow, make a draft|
when you have time do the post-mortem|start the postmortem now that it recovered|
could you write a report on the incident with all the sections|and the postmortem, can you start it|
postmortem draft, short one, without names|generate the RCA|can you write the post incident review, i have never done one|
the auditors want the incident report in written form|
write the RCA, cause and follow ups, i need it for the customer review|draft the incident report|
can you prepare the post-mortem|start the postmortem doc with cause and timeline|
we need the root cause analysis document by friday|pm draft?|create the incident review|
put together a report of this incident for the auditors|i have to hand in the rca tomorrow, write it for me|
make a first version of the postmortem|its fixed, now the paperwork: postmortem please|post mortem in the usual format|
generate the retro document for the outage|could you do the write-up for the postmortem meeting|
full written report about the outage please|5 whys document pls|lets have the RCA|
i need a formal incident report with impact, cause and actions|draft pm for CHANGE outage|write the post-incident review|
begin with the postmortem|document this incident as a postmortem while it's fresh|
can i get a draft of the incident write up to send to the team|it's over and everyone is asleep, draft the postmortem|
cause is known, users are back, so write the RCA|my boss wants a postmortem by tomorrow 9 am|
turn this thread into a postmortem|can you do the incident report with the timeline in it|
draft for the post mortem, with action items and all|write it up as an incident report|let's get the postmortem going|
update the postmortem with the new cause|root cause report please|
please write down the whole incident as a report for the archive|time for the pm, can you write it|
i need a pm document for COMPONENT|draft a post mortum|do a postmortem|an incident report in our template would be great|
with all you know by now, write the postmortem|the customer wants an RCA document from us|
prepare the doc for the blameless review|write a postmortem and leave the names out|
could we have the incident report by tonight|postmortem draft, short|make me a root cause analysis paper|
we rolled back, things are fine, please start on the rca|incident report!|put what we know into a postmortem document|
draft the incident report, my manager wants to see it|redo the postmortem, shorter|generate rca|
post-mortem please, the long version|no rush, but please draft the postmortem today|wirte the postmortem|
produce an RCA for the customer council|post mortem time, please draft it|
write the incident report please|RCA doc pls|can you prepare the post mortem for thursday|
we need a root cause report for the central bank, make a draft|incident report for the auditors|
do a write-up in the postmortem format|start the retro document|Could you generate an RCA that I can attach to the ticket?|
fill the post-incident template please|can i have the final incident report|
prepare the report for the risk committee, you know, causes, impact, actions|
put together the incident report, board meets thursday|make the RCA|i need a post mortem skeleton to fill|
can you write up the after action report|compose the incident report that goes to BaFin|
report with cause, impact, lessons please|please begin the RCA paper|
Lena needs an incident report for the deny case, draft it|create a pm document out of this|
blameless postmortem pls, first version|please write the final report about the incident|
draft of the major incident report?|can we get an rca for the customer contract|retrospective doc, could you start one|
please write up the rca|draft report for the regulator with cause and actions|make us the review paper|
can someone... Aura, draft the postmortem|the committee wants an RCA document, please make a first cut|
can you start the writeup for this one|I need a first version of the RCA for the publisher|
do we write up false alarms? if so draft it|draft the incident report please|write up a blameless rca|
the auditor wants a report of the outage, can you prepare a draft|
Prepare the draft of the incident report for the promoter contract.|
could you make a first cut of the retrospective document|start the postmortem|rca doc, please draft|
write the report for the regulator|can i get a draft post mortem|even if false, i want a short pm document. draft it|
please create the after action report|write down the incident as report for the publisher|pm draft when you have a minute|
begin a post-incident report please|please draft the report on the outage|rca draft, format as usual|can you prepare the pm|
post mortem, first draft, please|I'd like you to compose the incident report for the broadcaster.|
Could you get the postmortem going while it's fresh|
please write an incident report, even though it turned out to be nothing|RCA draft pls|
can you do the report for the auditors|we need a post mortem till friday, make a first version|
draft the root cause analysis doc|i need a formal incident report for head office|
please prepare the write-up with causes and actions for the review|blameless report pls|put together the PM doc|
report for the review meeting, can you draft it|The franchise council demands a written incident report. Please draft one.|
do the retro document|five whys document please|make me a RCA for the client|can we have the postmortem now that its over|
incident write up please|its over, so who writes the report? can you make a draft|
Please compile the incident report for the audit file.|we owe the hotel group an RCA, can you start one|
write up for the lessons learned meeting please|give me a postmortem i can edit|incident report, one page, for compliance|
make the review document|start the post-incident review|the RCA please|draft an after action report|
can you put the post incident report in a doc|report on the incident for the management board pls, the formal one|
begin a blameless postmortem|can you start with the RCA|report for the incident review, draft|prepare a post-mortem|
the auditors want an incident report, can you write it|please draft the report with impact, cause, actions|
root cause report for the hotel group please|do me a postmortem, i add the rest|make an incident report out of this thread|
fill the incident form for head office|a written RCA by tomorrow|
we have the review on thursday, please prepare the postmortem|
can i get a first draft of the incident report for the hotel owners board|rca please, the client wants it in two days|
write the report about the incident, formal version|can you make the report we have to file after each incident|
draft of the RCA for the franchise council please|RCA document please, the customer's contract demands one|
can you write up an incident report, blameless|start an RCA doc|need the 5 whys written up|
rfo please, carrier customers get one within 48h|reason for outage report for the wholesale customer|
can i have a first draft of the post incident review|it's over so lets have the retrospective document|
I owe the quality department an incident report by noon, give me a skeleton with what you have|
our hospital requires a written root cause analysis after a thing like this, would you prepare it|
pm, but without names please|prepare the review document|draft RFO|
produce the incident report for the regulator, draft is enough|post mortem?|
i need an rca to send along with the credit note|please compose the pir for the CAB|make me a draft of the rca|
we need an incident report for the insurance of the hospital, please draft|put the autopsy on paper please|
draft an RCA, the airline demands one in 24h|can you prepare the incident report for the regulator|post mortem draft pls|
make the writeup for the review on thursday|I need a blameless report about last night's outage|
the rca please, with causes and lessons|our contract says we owe them an incident report, write one|
a formal report for the accreditation body of the lab|put down an rca for the airline, they want it signed|
prepare a post-incident review doc|we need a report of the incident for the school board, draft it|
do the postmortem when you have time|Draft the official incident report please.|template filled for the postmortem pls|
write the report while memory is fresh|draft the post mortem, not the timeline alone|
make me an rca doc i can send to the ministry|get the postmortem started please, review is monday|can we have a written RCA|
we owe the regulator a report within 72h, begin it|rca draft by noon please, the client insists|prepare pm document|
a written incident report for the trustees please|we do blameless here. draft it|
report for the accident board, can you draft|do me an rca|summary isnt enough, the airline wants the full rca, write it|
draft me the incident report for the owner`;
