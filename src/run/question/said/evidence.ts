/**
 * What people say who want to know of or want `evidence`: what something rests on.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const evidence = `show EVIDENCE|where do you have that from|what's EVIDENCE|source?|what is that claim based on|open EVIDENCE for me|
let me see the raw numbers behind this|which query gave you that figure|how did you arrive at 02:41|
link to the data please, I want to look with my own eyes|proof?|
you write that the pool was exhausted, which log or metric tells you so|EVIDENCE looks thin, what exactly is in it|
On which data do you base the statement with the connections?|What is this based on?|
can I see the data behind EVIDENCE|on which proof reposes your conclusion|
How did you get to the 37 percent, from which query?|what exactly is in EVIDENCE|prove it|
Please link me the raw measurements, our auditors will ask for them.|who told you that CHANGE went out at that time|
the chart: what data is it drawn from|EVIDENCE says what?|whats the query behind that graph|
you claim it's the pool, on the basis of what?|
Sorry but I can't go to the vendor with "the bot says so", where does the claim about the connection leak come from?|
shwo me EVIDENCE pls|show me proof|evidence?|what's the evidence|what evidence do you have|EVIDENCE|EVIDENCE please|
open EVIDENCE|what is EVIDENCE|what does EVIDENCE say|what's behind EVIDENCE|let me see EVIDENCE|
show EVIDENCE and EVIDENCE|give me EVIDENCE in full|whole output of EVIDENCE|raw output|raw data please|
where did you get this|where does this number come from|where is that number from|how do you know|
how do you know that|how do you know it is COMPONENT|how did you find out|how did you come to this|
how did you get to that conclusion|what is that based on|what do you base that on|based on what|on what grounds|
says who|sources?|your source for the 92 percent|which query is that|what query did you run|show me the query|
show me the data behind it|can I see the data|can I see what you saw|can I verify this somewhere|
which data did you look at|what did you look at to say that|back that up|backup that claim|anything to back this up|
what supports this|show me what you found|show how you know|i want to see it with my own eyes|let me check your work|
link to the raw numbers|where can i read that up|that figure looks odd, where is it from|
need something hard for the provider, what do we hold in hands|what was said|what did it say exactly, that EVIDENCE|
how did you find that|how did you figure that out|where in the data is that|how did you figure this out|
how did you get there|details of EVIDENCE|what is your proof|what do you base this on|what evidence is there|
where is the proof|what are the facts|what does E3 prove|what does that prove|can you prove that|
how did you measure that|source for that|which data do you have|what did you look at|what are you basing that on|
pull up EVIDENCE|can I see EVIDENCE|what was EVIDENCE|any hard evidence|is there any evidence|got proof|
where's that coming from, the slow query log or just the traces?|show me E2|
on what data do you say there's an error spike|which of the findings is that conclusion resting on|
please attach the raw measurements behind the stated root cause|what does E5 consist of|
how do you know it's the heap and not the disk|show the graph you concluded that from|
which chart tells you it was connections|what makes you think it was truncated|
which crash reports are you basing that on|show me where you see that it was not empty|
let me see the raw pg_stat rows behind E4|what makes you believe it's the retry and not users double clicking|
on what do you base that it's the nullable column|links to the charts you used please, E1 to E4|
can the conclusion be reproduced from stored data, if yes where is it|how did you work out that it's the flag|
prove it, which numbers|E6 please|E2 says what exactly? show me|Can I see the numbers under that claim|
What makes you say that? show me the thing itself?|E4 please|based on waht|I'd like to see the raw samples for that|
which measurement shows that|what is E1 about|Where can I find what you looked at?|Prove it, open E5|
Could I look at the proof behind your main claim?|On what grounds do you say the disk is fine|
how do you know that it was 1:17|Where's the chart that goes with E2|What did you measure to come to that|
What is the statement about the network based on, the auditor is asking?|Let me see the thing you call E3|
Did you measure that yourself or did someone tell you?|Show E3|where do you get taht from|waht is this based on|
You say with great conviction that it's the pool, could you show me the measurements which you draw that from?|
Which data did you use|waht query produced that number|EVIDNECE details|Link me to what you saw|
I would like to check your conclusion by myself, so please hand me the underlying data and not the summary|
can I see the receipts|what did you actually observe to arrive at that|backing for the claim about COMPONENT?|
Where did the 73 percent come from|
The service owner disputes your finding and wants to see black on white what it rests on, can you show the orginal measurements?|
I would rather look at the numbers myself than take your word for it, so please open EVIDENCE for me with all the details|
you claim the deploy and the errors line up to the minute, wher did you see that and can i see it too|
where did you get that from|show me what backs that up|open EVIDENCE please|and how do you know that|
what makes you say the pool is empty|which query did you run to get that|evidence or it didnt happen|
i need something solid before i wake people, whats the proof|what did you see that points to CHANGE|
can you back that up|what do EVIDENCE and EVIDENCE say|link to the data?|what did you read that from|receipts please|
no offence but how do you come to that conclusion|is there hard evidence for the deploy thing|
let me see EVIDENCE with my own eyes|what facts is this built on|where does it say that|
on what grounds do you claim its COMPONENT|which observations support your finding|cite your sources|
you say it started at two, source?|you claim customers are hit, based on what|
rollback is a big step, what proof do you have its that|can i see the thing you based it on|show me EVIDENCE|
The vendor will deny it, so what proof do we have that it is COMPONENT?|Where does that number come from?|
What is EVIDENCE exactly?|source please|Can you show what you base your claim about CHANGE on?|
I have to defend this in front of the board, what is the evidence?|How did you arrive at that conclusion?|
Could I see the data behind EVIDENCE and EVIDENCE?|who told you that|Let me see the proof before I sign anything.|
On what grounds do you say customers in Spain are hit?|you say 40 percent, where did you get that from|
evidence for that?|Which sources did you use for your finding?|
Show your evidence, all of it please, I have time now that it's over.|
I would like to check it myself, where can I find what you are quoting?|
That is a bold claim about our supplier, on what basis?|got a link for that?|
You tell us it is over and that no orders were lost; I'd like to see the proof for that.|
and how do you know that it's the pool|where did you get that number|
I'd like to see what backs the claim about my database|link to the query behind that|which data supports this|
can I see the evidence for that|can you prove it was the deploy|where is that from|got anything to back that up|
how did you come to that conclusion|databases here, what is your evidence against COMPONENT|
EVIDENCE and EVIDENCE look contradictory, show both|why should I believe that, what did you measure it with|
what makes you say that the cert was expired|is that a guess or is there data|how can you tell|
which observation leads you to that, exactly|hows that proven|my manager wont buy it, where does that claim come from|
sorry to nag, but how do you know it wasnt the deploy, which data|and how do you know|
proof please, I have to sign this|where did you get that number from|
I wont approve on a hunch, what have you got to back it up|which data supports the finding|
can I see EVIDENCE and EVIDENCE side by side|what did you measure to come to that conclusion|
for the audit I need the evidence behind the cause|on what grounds do you blame COMPONENT|
how did you arrive at CHANGE|what query gave you EVIDENCE|link to the source of that claim|
list the evidence you collected|what does EVIDENCE show|got any hard facts for that|
the auditors ask how we know it was the deploy|what led you to COMPONENT|
is that from the logs or from a metric, where did you read it|and whats the proof for that|
have you something I can show the approver to convince him it is the pool|what is this conclusion based on|
do you have a proof for it|open EVIDENCE and EVIDENCE for me|on which data is that founded|
the client will not believe me, what are your sources|what is inside of EVIDENCE?|can you back this up with something|
prove that it was CHANGE|which facts stand behind this claim|I need to see the evidence before I approve it|
link to the data where you have seen this|how did you come to that conclusion, on what grounds|
can i look at the proof myself|what do you cite there as EVIDENCE|show the facts on which the cause rests|
where does the number 34 come from|what was EVIDENCE saying again|our lawyer asks for the underlying material|
is that measured or guessed|how can you tell that COMPONENT was first|with what do you justify it|
all evidence items in a list pls|how you know this|you say memory, from which source have you it|can i see the proof|
what backs that up|how did you come to that|whats in EVIDENCE|prove its CHANGE|and EVIDENCE says what|
got anything to back that|where did you read that|data behind that claim?|EVIDENCE and EVIDENCE please|
boss wants proof|dont believe it, show me proof|before i sign, show EVIDENCE|
That is a bold claim about my team's service, Aura, what is it based on|
you say CHANGE did it and everyone believes you, I'm old and I believe nothing, show me the proof|
my boss only accepts facts, so where did you get those numbers from that you quoted in the finding|
I would like to open EVIDENCE myself because your short version of it doesn't match what I see in our own tool|
how do you know that COMPONENT ran out of connections, did you measure that or is it just an idea|
Before I wake up the release manager and ruin her night, what have you got in your hands against that deploy|
You mention E numbers all over the text and I'm new, what does EVIDENCE say|
sorry to be that person, but what's the source for the claim that nobody lost any data|
the vendor will deny everything anyway, so give me the hard proof that their side dropped the calls|
I've read your conclusion three times and still miss the why-you-think-so, which observations back it up|
is there anything real behind that statement about the pool or did you make it up, because I can't find it in the dashboards|
can you show the query you ran to get to this finding, I'd like to run it myself before I go to the CTO|
you told support it was a config problem, and they now ask me how you can tell, so how can you tell|
Which pieces of evidence do you hold for the memory theory, I have to defend it in front of five sceptical architects|
where does the 14 percent come from, finance is going to take that number apart line by line|
for the file, please attach what EVIDENCE contains, the compliance people do not accept a mere reference|
so the restart is what you recommend and the leak is what you claim, on what grounds do you claim it|
i trust you mostly, but this time my bonus hangs on it, what did you actually see that makes you say it's COMPONENT|
what is your evidence that it began with the deploy, since correlation is cheap and I've seen plenty of it|
The other team calls your finding a guess and that hurts a bit, can you back it with something concrete|
anyone can claim that, my grandma could, wheres your evidence that the deploy broke it|
you say "it is clear that" and nothing is clear to me, what do you base that on|the proof|where did you get that|
your source|link the evidence|where do you see that|whats the evidence for that|sources pls|the query behind EVIDENCE|
you say the pool ran dry, what do you base that on|show me EVIDENCE, i want to see it with my own eyes|
where did you read that the cert was the problem|is there proof for that or is it a hunch|
which query gave you that number|what do you have to back up the key story|open up EVIDENCE for me|
from where do you have this pid and this query|what tells you its on their side|give me the source for that claim|
can i see what you saw on the broker|and you know that how|how reliable is EVIDENCE, where was that pulled|
screenshot or it didn't happen, what's the proof for dns|on what grounds do you call it a leak|
link me to the thing that shows the indexer stopping|how'd you come to that conclusion|
what's that based on, the status page or our own data|how did you figure out which shard|prove the storm came first|
what data point says gc|why should i believe it's the cache, show me|where's the trace for that|
who says its the carrier, is there a source|what links the flag to the prices|which number tells you its the wal|
what have you seen that points to a failover|cert you say. where does it show|pics or it didnt happen|
what do you base that on, a hunch?|before i sign, let me see the proof|EVIDENCE says what exactly|
link to the query behind that claim|boss denied it bc no proof, what do you have in hand|which data backs this up|
EVIDENCE looks thin, can u open it|how'd you get to that conclusion|
what made you call it a false alarm, on what grounds|raw stuff behind the finding pls|
how many pieces of evidence do you have, show em|which one of the E's is the strongest, post it|
which data backs that up|the dba will fight me on this, what can I show him|
got anything hard that ties it to COMPONENT|link to the thing youre quoting|what are you basing the oom claim on|
show me the proof that it was CHANGE|what did you see that makes you say so|evidence list|
I need smth solid before i go to the vendor, what have we got as proof|which observations led you there|
what's EVIDENCE supposed to prove|you say its CHANGE, based on what|before I sign that off, show me the evidence|
dont tell me the cause again, tell me how you know|which log line or graph did you base that on|
and the source for that?|the owner disputes it, whats your proof|can I see the raw data behind that statement|
whats EVIDENCE from, which system|what is EVIDENCE, explain it for non engineer|on what is that based|
partner will not believe it, what proof do we have|where did you take this from|
my boss will ask where that claim comes from|what did you read to say that it is COMPONENT|
which measurements are behind your statement|whats the proof that CHANGE did it|from where you know this|
the vendor wants evidence in writing, which do you have|what did you look at to conclude this|
do you have something to back that up|what was the alarm based on, if it was false|
is there a screenshot or number behind that sentence|it got denied for lack of proof, so what proof is there|
give the facts on which you stand|which observation shows it was the database|
can you show on what you base that it's over, i mean the source|and the proof?|
what evidence is there that COMPONENT did it|how did you arrive at the pool being full|
let me see what you have in hand against CHANGE, the actual data|show me how you got to that|and what shows that|
what is the evidence behind the proposal|which facts support your claim|you claim users are hit, based on what|
where can i verify that myself|i have to convince the vp, what proof is there|both EVIDENCE and EVIDENCE, show them|
what did EVIDENCE say exactly|on what grounds do you say the deploy did it|how can you tell the disk is full|
the data behind that statement pls|list all evidence|hw do you know that|which system did EVIDENCE come out of|
i won't wake anyone without evidence, show it|who told you users are affected, whats the source|
and how did you find that out|is there a chart or a log that proves CHANGE did it, show it|
EVIDENCE, what does it show|can i see EVIDENCE before i approve|what is your statement founded on|
which measurement is that from|reference please|where's the data|how was that established|
for the auditors, what is the claim about lost orders based on|pull up EVIDENCE again|
you state 12 percent, where's that from|substantiate that|on the basis of what|citation needed|
which facts do you have|how would you know that nobody lost data|your summary says 3000 users, what's the source|
is there anything tangible behind the pool story, show it|i can't find EVIDENCE, post it|and the proof for that|
what data led you to COMPONENT|how do you come to that conclusion|let me look at EVIDENCE and EVIDENCE|
which chart did you take that from|can that be verified, where|what did you use as proof|
give me the sources for your findings|how was the number of lost orders worked out|howd you know|
no offence, but how do you know that|whats that basd on|i'm the auditor, i need to see what that finding rests on|
where does this come from|i want to see EVIDENCE and EVIDENCE side by side|what facts do you have for that|
you say pool, where did you read it|on what grounds do you blame CHANGE|
i deny until i see something that proves it. show it|what did you measure to be so convinced|link to the proof|
got any facts|give me all the evidence in one list|Could you kindly show the basis of this statement?|
is there anything to prove it was the deploy, show me|how did you find that out|can I look at the findings myself|
what supports the thing you wrote on the card|from where do you have the 40 percent|show your work|
what do you rest that on|give me something hard|I need a reference for the 11 percent|the basis for your verdict?|
on the card it says EVIDENCE, whats in there|open it up, EVIDENCE|what tells you that it's the pool|
what did you see that made you say so|any smoking gun|link me the query you ran|where is it written|
which observation leads to this|can you show what you base the proposal on|
Dmitri denied for lack of proof. do we have proof|may I see EVIDENCE?|what was measured to conclude this|
show the raw stuff behind your claim|and you know that from where|
Lena would take back her no if she sees EVIDENCE. can you show it|what should I look at to believe you|
on the card theres a claim without source. source?|which graph did you read that from|
what makes up the case against CHANGE, show EVIDENCE|what is EVIDENCE about|
is that a fact or a guess, where is it from|let me see what you saw|
how do we know that 14 employers were hit, where did you take it|EVIDENCE again in full pls|
the chief wants to see in black and white why you think so|what do you draw that from|
which figures stand behind the claim|EVIDENCE, may I see|how did you figure it out|back it with data please|
where can the auditors verify that|do you have a screenshot or a number that shows it|
what made you sure, show the thing|a no stays a no until there's something to see. what is there to see|
which measurement says so|you claim half the logins fail, show me where it's from|what does EVIDENCE prove|
show me the thing you base this on, all of it if you can|how can you tell nothing was broken|
on what do you base "traffic was normal"|link or it didnt happen|Which measurements support this statement?|
how did you arrive at that|what is the proof for the cache thing|pull up EVIDENCE and EVIDENCE|
I'd like the raw material behind your statement.|false alarm based on what|what did you see that makes it false|
show me that the users were fine, with data|I would like to see the proof that nothing happened|
where is the source for 0 failed posts|what is EVIDENCE exactly, show it|what had you gathered up to the stop|
i need something to show the provider, what proof do we have|what's that claim built on|
Could you show me EVIDENCE, I doubt the timestamps.|facts please|how do you figure|what did you measure to say that|
can i look at EVIDENCE|please lay out what backs up your conclusion|based on?|how would you know that|
show me how you know|the manager calls it false alarm. on what ground, show me|
I dont take that on faith, what did you look at to know it|whats behind the sentence "no users affected", which data|
can you show the measurement for the claim about the probe|whats that number from|and this you know from where|
Could you substantiate that?|what tells you so|what did you read that in|open the source for that pls|
show me EVIDENCE again|what are the facts behind the verdict|how was it determined that it's false|
any hard data for that|what is your basis|I'm from audit. On which records does this rest?|
I like it, but what is it founded on|how can you know that without access to the vendor|
whats the backing for "the probe is broken"|EVIDENCE, please, in the thread|
No offence but my boss wants to see it in black and white. What is your evidence?|
You say players were fine. Shown by which data?|where did you get this from|
our supplier will dispute it, what can you show for it|can you show what you based this on|
Sorry, I am in finance and sceptical by trade. On what grounds do you say that?|what does EVIDENCE say exactly|
did you make that up or is there something behind it|backing for this please|give me the receipts|
is there anything in writing that shows COMPONENT did it|what's in EVIDENCE and EVIDENCE|
the vendor wants proof. do you have any|how did you get to that number|on which facts does your conclusion stand|
what are you resting that on|show your working|let me see what convinced you|how do you know the orders were not lost|
and you know this how|What observations support the diagnosis?|can i see the raw stuff behind EVIDENCE|
from where do you have that|which of your findings is that out of|i need something to hold under the vendors nose|
i have to defend this in front of the franchise council, what do we have as proof|
what tells you that no order was lost|Where does the figure of 214 guests come from?|
which data stands behind the sentence with the price file|can you put EVIDENCE here so my boss can read it|
is that a guess or can you show it|what did you see that made you think so|got something to back that|
what are the sources for your report|how come you know CHANGE did it, show|
the developer says no way. whats the evidence against CHANGE|where can i look that up myself|
send me EVIDENCE, i want to attach it to the claim|do you have a screenshot or something that proves it|
what was measured for that statement|give grounds|explain EVIDENCE|upon what is this sentence founded|
is there a link to what you saw|which query did you run to know that|which of the observations is the decisive one|
the lawyer of the supplier asks on what we base that|i would like to see what you saw|
why should i believe you, what have you got|what does your statement rest on|
what did you use as source for the lost orders|where is that written|can you show the thing that gave CHANGE away|
EVIDENCE pls, in full|may i see the data under it|which facts|not that i distrust you, but how do you know|
my franchise partner wants to see black on white that it was not his router|
you claim no bookings were lost. how do you know that|
the dev of CHANGE asks for proof, fair enough i think. what is it|
your answer says EVIDENCE, can you open that for a non engineer|can you underpin that|
a chart or anything that shows it was CHANGE, as proof|what did you read to get to this|
show the evidence for the cache theory|your grounds please|can you back up the thing with the pool|
what makes that more than a hunch, show me|i need the source of that number for the annual report|grounds?|
source for that number pls|I'd like to see the proof before I believe any of this|
one correlation doesn't make a root cause. what is it resting on|show me|where'd you get 37% from|
which query gave you that|can I see the raw data behind that claim|is that from logs or inferred|receipts?|
how did you get to that|what supports it|facts not opinions: what is this conclusion built on|
what was measured and what is assumed|which dashboard is that from|
need something to show the vendor, what proof have we|whats the sample behind it, 3 requests or 3000|
EVIDENCE contradicts what I see, show it in full|on what do you base that|which evidence is the strongest|
whats your source, the exporter or the logs|I want to verify by myself, what did you look at|pls expand EVIDENCE|
evidence for it, not for the symptom|what do you have in hand|'likely' based on?|
can you quote the piece of data that convinced you|and that's documented where|what grounds do you have|reference?|
show the proof|this 'correlates' thing, on which data|pls attach EVIDENCE|where can I check that myself|
what backs the claim that COMPONENT went first|screenshot or it didnt happen|trace id to prove it?|
how can you tell its leaking|who told you that COMPONENT was first, or which log|show me what you've seen|
could you substantiate|by which data|your sources?|what's the source of the "30% of requests"|let me look at EVIDENCE|
print EVIDENCE|what is it grounded in|fine, but from where do you have it|
I have to stand before the architecture board with this. what is the proof|Nice story. What's it built upon?|
before i deny somebody's deploy i want to see what you saw|Show me EVIDENCE, I don't trust summaries|
my grafana shows the opposite. which source do you use|why do you think so, data?|where from|according to?|
give me the data that shows it|what observation leads you there|that's a strong claim. support?|
i want the measurement not the conclusion|on which of the EVIDENCE items does this rest|
did you measure this or read it somewhere|what makes that more than a guess, which data|give me chapter and verse|
how was that determined|what did EVIDENCE look like exactly|
what does the claim about COMPONENT hinge on, which readings|put your cards on the table, what have you got as proof|
where does that wisdom come from|what would hold up in court|black on white please|lay out EVIDENCE for me|
fact or guess?|is EVIDENCE from prod or staging, let me see it|
Give me the source, I have to defend this in front of the council.|is that measured or assumed|
can i see what made you think so|what stands behind that claim|link to where you saw that|what data is this from|
receipts please, my devs dont believe it|whats that statement resting on, logs or feeling|
i have to convince a very stubborn pilot. show the proof|where does the 40 percent come from|
which log line made you say that|What exactly does EVIDENCE say?|let me see the raw stuff you concluded from|
how do you come to that|whats your source|i read EVIDENCE, what is behind it|
can you show me EVIDENCE, the link is dead for me|you claim COMPONENT leaks. based on?|
im supposed to approve a rollback on your word, what do you have to show for it|
the owner of COMPONENT wants to see it black on white|where in the log did you see it|
the deploy theory, what are the facts behind it|is it in the metrics or did someone tell you|
Kindly show what this conclusion was drawn from.|how can you tell its the pool|i want the facts, not the story|
source for that number?|EVIDENCE and EVIDENCE contradict, show both|is this backed by something|
is there a trace of that in the data, show|on what do you base the cert theory|proof or it didnt happen|
can you point me to the graph behind that claim|what told you that|show the facts behind it pls|
how do you know that it was CHANGE|what are you going by|let me look at EVIDENCE, the union wants it|
what makes it more than a guess, show|what was EVIDENCE again|can i look at the data you used|is there hard proof|
the approver asks on which facts this rests|where did that timestamp come from, show me the source|
what was it that it said|what did that say|what was written there|what was said there exactly|and what did they say`;
