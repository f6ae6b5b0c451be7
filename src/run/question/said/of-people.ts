/**
 * What people say who ask people, texts for others, and what asks for nothing.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE,
 * METRIC, DEED.
 */
import type { AskTopic } from '../../ask.ts';

export const ofPeople: Partial<Record<AskTopic, string>> = {
  owner: `who owns COMPONENT|owner of COMPONENT|which team owns COMPONENT|whose service is COMPONENT|
who is responsible for COMPONENT|who is the responsible of COMPONENT|who maintains COMPONENT|who is on call|
who is on call for COMPONENT|who has the pager|whose is that|team of COMPONENT|who looks after COMPONENT|
who runs COMPONENT|who is on duty tonight|who is responsible|which team is that|who owns this service|
who built COMPONENT|contact for COMPONENT|who wrote COMPONENT|team behind COMPONENT`,
  'whom-to-ask': `who should I ask|whom can I call|who do I wake up|who knows about COMPONENT|who can help with COMPONENT|
whom do I contact about COMPONENT|who should be pulled in|which team should I ping|who do I talk to about that|
do I need to escalate|who else should be here|who is the expert on COMPONENT|whom should we page|who do I loop in|
should I wake up my manager|should I wake someone up|who do I wake up and what do I tell them|do we need anybody else|
who else do I need|should I escalate this|should we escalate|whom to escalate to|who do I call|
who should I call about COMPONENT|who do I call at the provider|who can I ask about CHANGE|who knows CHANGE|
anyone at COMPONENT awake|who do I ring|who do I phone|whom do I wake|is anybody from COMPONENT around|who is around|
who can look at this with me|who do I bother with this`,
  postmortem: `write the postmortem|draft a postmortem|start a post-mortem doc|incident report please|write up the incident review|
prepare the retrospective|make a document of all this|pir|postmortem draft|put everything in a report|
rca document please`,
  'customer-update': `draft a status update for customers|write something for the status page|what can we tell customers|
what should support say|text for the support team|message for our users|public statement|announcement for clients|
should we inform our customers|do customers need to know|an email to customers please|words for the helpdesk|
how do we communicate this externally|statuspage entry|customer facing note|did we tell the customers|
was this announced|were users informed|do people outside know about it|what do I tell the support team|
what do I tell customers|text for status page please|what should I write on the status page|
update for the status page|a message for customers|draft something for support|what can support tell users|
tweet for our users|can you write a customer mail|one line for the support folks|one line for support|
customers are on the phone what do I say|something I can read out to customers|line for customers|
what do we say to users|a sentence for support|what do I answer customers|customers are asking what do I say|
draft for the status page|can I tell customers it is fixed`,
  summary: `summary|summarise please|tldr|give me a summary|short summary for my boss|explain it to my manager|what did I miss|
catch me up|just joined what is happening|bring me up to speed|what is going on|what is happening here|
what is all this about|give me the short version|two sentences for the ceo|something I can forward to management|
brief me|in plain english please|what is the situation|recap|where are we|what do we know so far|overview please|
what is this incident about|what am I dealing with|fill me in|for the executives please|what is this all about|
what do I see here|explain to me what this is|explain like im five|eli5|explain it simply|
explain it to a non engineer|explain this to me like I am five|one sentence summary|in one sentence|in two sentences|
2 sentences for my boss|what do I tell my boss|what do I say to the cto|give me the gist|the short story please|
just the facts|quick summary|brief summary for management|what happened|so what happened|what happened here|
what is the story|status for leadership|quick rundown|walk me through it quickly|in a nutshell|
who is affected and since when and why|wtf is going on|what the hell is happening|so what is this|what is this|
what happened in short|just woke up what is happening|I was just paged what is this|quick what is broken|
one line for the chief|short version for the chief|tell me what is happening|a brief account of events please|
can I get a brief account|an account of events so far`,
  handover: `handover|hand over to the next shift|write handover notes|I am off in ten minutes|notes for the next on call|
shift change what should they know|my shift is ending|prepare the takeover|brief for my relief|I am taking over|
what must the next engineer know|handover for the next shift please|notes for the day shift|
what do I tell the next shift|summarize for handover|handing over to the next one write it up|
handing over write it up including what is left to do|write it up for whoever comes next|I am handing over|
write up what is left to do|what is left to do for the next shift|my shift ends what do I write|
summary for the person after me|what is still open for the next on call`,
  help: `help|what can you do|what can I ask|how do you work|how do I use this|commands|what do you know|usage|help please|
help me use this|show the help|what can I ask you|what can you tell me|how can you help|what do you do|
what commands are there|list of commands|manual`,
  chat: `thanks|thank you|thx|ty|cheers|nice|great|good job|well done|awesome|perfect|cool|nice work|thanks that helped|
great work everyone|love it|good morning|good evening|hello|hello there|hi|hi there|hey|hey there|yo|are you there|
you there|anybody there|ping|oh no|damn|damn it|not again|ffs|ffs not again|this is the third time this month|wtf|
argh|this sucks|I hate this|I hate this service|I am so tired|so tired|it is three in the morning|ugh|
great just great|why always me|why me|why does this always happen to me|every time I am on call|I was asleep|omg|
this is insane|holy cow|jesus|what a mess|fml|I do not understand anything|I am lost|this is useless|you are useless|
you are no help|that did not help|that is not what I asked|that is not an answer|you are wrong again|who are you|
what are you|are you a bot|are you human|are you an ai|are you chatgpt|is this a bot|who am I talking to|
which model are you|who built you|can you do things yourself|can you change things in prod|do you have access to prod|
can you deploy things|are you allowed to change things|what access do you have|do you have write access|lol|haha|ok|
okay|ok got it|got it|understood|alright|roger|brb|I will be back in five minutes|see you tomorrow|good night|bye|
I am here|sorry|my bad|sounds good|makes sense|ignore that|wrong channel|sorry wrong channel|cool thanks bye|you rock|
phew|finally`,
  unknown: `order me a pizza|what is the weather|what is the weather in berlin|tell me a joke|who won the match|lunch anyone|
coffee|how old are you|what is the meaning of life|should I take the train or the bus|which movie tonight|
write me a poem|what is two plus two|what day is it|what time is it|who is the president|translate this to french|
book a meeting room|sing a song|what should I eat|recommend a book|stock price today|bitcoin price|
how do I learn kubernetes|write a python script|what is the capital of france|play some music|order coffee|
who is winning the game`,
};
