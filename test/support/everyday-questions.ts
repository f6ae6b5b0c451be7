/**
 * Everyday wordings of what is asked most at night, some twenty of each, written before anybody looked at which are
 * understood. Names are those of a shop.
 * Owns: the words and the topic each is answered by; any of those parted by `|` would do. Refuses: answers.
 */

/** Parted by `;`. */
const said: readonly (readonly [topics: string, words: string])[] = [
  [
    'changes',
    `has anything gone out on billing today; what got shipped lately; did somebody ship something; anything released in the last hour;
    what went live before this; did anyone push to prod; was something merged; new version of stock anywhere; what is new on basket;
    who put that live; any fresh builds; did config get touched; someone fiddled with the settings?; who changed what;
    what landed today; did we release anything; any rollout going on before it broke; what moved in the last 30 minutes;
    somebody mess with courier?; what was different before`,
  ],
  [
    'logs',
    `does courier log anything; has courier logged anything; what is courier saying; anything in the logs; what do the logs of stock spit out;
    output of billing pls; any stack traces; what errors show up in basket; let me see what purchase prints; show stderr of stock;
    got any log lines from billing; is basket screaming about something; read me the last log lines; what is in the log of stock;
    any exceptions thrown by purchase; logs plz; tail the logs for me; what message does it fail with; errors in the log of courier?;
    can you fetch the purchase logs`,
  ],
  [
    'handover',
    `handing over to mira, write it up; handover pls; my shift ends, what do I pass on; notes for whoever is next;
    I go off duty in 5, write something for the next one; pass this on to the day shift; shift handover; what does the next guy need to know;
    handing this off now; write me a handoff; I am leaving, brief the next on-call; end of my shift, summary for the next shift;
    prepare the shift change; hand it over to the morning team; can you write the handover notes; something to leave for the next engineer;
    next shift needs notes; going to bed, leave notes for the next person; hand over doc; what should I tell the one who takes over from me`,
  ],
  [
    'customer-update',
    `one line for the support folks, customers are on the phone; what do we tell customers; status page text; words for support;
    need a line for the support desk; what can support say to callers; draft something for the status page; customers are asking, what do I reply;
    give me a sentence for the customers; public wording please; something for the statuspage; how do we phrase this for clients;
    text for customer care; announcement for users; message to our customers; external comms please; what do we post publicly;
    support needs something to say; write to the customers; a tweet for our users`,
  ],
  [
    'act|what-if',
    `give basket more memory; bump the memory limit of basket; cant we just give it more memory; raise the limit; would more memory fix it;
    can we increase the memory; throw more ram at it; double the memory of basket; increase the heap of basket; up the limits on stock;
    what if we gave it more memory; why not just raise the memory limit; allocate more cpu to stock; could we bump the cpu;
    extend the memory limit please; needs more memory, add some; should we raise the limits; add more ram to basket;
    would a bigger limit help; lets bump the limit`,
  ],
  [
    'affected',
    `who is hit; who gets hit by this; how many people are hit; do customers see it; who feels it; which users suffer;
    is anyone noticing; how many folks does this hit; are customers impacted; how bad for the users; whom does it hurt;
    how widespread is it; what is the blast radius; which parts of the shop are down for people; is checkout hit; how many got errors;
    whats the impact; is it everybody or some; who cant buy right now; how much of the shop is out`,
  ],
  [
    'since|moment',
    `since when; when did it go bad; how long already; when did this kick off; for how long is it down; what time did it go south;
    since when is it like that; how long has this been a thing; when did the trouble start; start of the outage?; when was the first failure;
    how long are we down now; what was the first sign and when; when did it go wrong; from when on; how many minutes so far;
    when did users first get errors; time it broke?; how long is it going already; when exactly did it tip over`,
  ],
  [
    'trend|health',
    `is it over; are we back; all good again?; is it fixed now; back up?; did it recover; everything ok again?; good now?; are we good;
    is it done; does it work again; back to normal yet; can people buy again; is the shop back; are we out of the woods; still down?;
    is it still broken or did it heal; all green?; so it works again?; are we clear`,
  ],
  [
    'trend|eta',
    `is it getting worse; getting worse or flat; worse or better; is it spreading; does it get any better; is it escalating;
    going downhill?; are errors climbing; still rising?; how is it developing; is it picking up; any better now; trend?;
    up or down?; improving at all?; is it stable or sinking; are things deteriorating; is it growing; is it easing off; did it calm down`,
  ],
  [
    'standing|what-if|ruled-out|cause',
    `why not the storefront deploy; why is it not stock; why rule out the deploy; how come it is not billing; why dont you blame courier;
    what clears the storefront release; why is 7.4.1 innocent; are you sure its not the deploy; why not stock; why couldnt it be courier;
    what speaks against billing; why did you drop the deploy; could it still be stock; what makes stock innocent; how do you know its not the network;
    why dont you think its storefront; isnt it the deploy; it cant be basket, can it; explain why not courier; did you really exclude the deploy`,
  ],
  [
    'owner|whom-to-ask',
    `who owns basket; who do i ring; who is on call; whose baby is courier; who can I call about billing; who looks after stock;
    anyone at courier awake?; who should I wake; which team is stock; who is responsible for purchase; who do I ping for billing;
    who knows courier; owner of stock; who maintains basket; whom to page; who runs purchase; contact for billing?; which squad has courier;
    who is the right person for stock; who do we get out of bed`,
  ],
  [
    'evidence',
    `pull up E2 pls; show me E1; whats in E3; open E2; let me see the evidence; what do you base that on; prove it; got proof?;
    E1; what is behind E2; evidence please; on what grounds; show your sources; what data backs that; give me E2 raw; details on E1;
    where do you have that from; let me look at E3; what did you see in E1; any hard evidence`,
  ],
  [
    'postmortem',
    `postmortem please; draft the postmortem; write the pm doc; start the retro; incident report; write up what happened as a postmortem;
    post mortem draft; rca document; make me an incident report; we need a postmortem; do the writeup; retrospective doc pls;
    create the post-incident review; prepare a pir; document the incident; can you do the post mortem; draft the incident review;
    i need the rca doc; write the report for this incident; postmortem skeleton`,
  ],
  [
    'less',
    `mute this; shut up for an hour; be quiet; stop pinging me; no more pings; leave me alone; snooze it for 30 min; silence the alert;
    too noisy, mute it; stop spamming here; dont page me about this again tonight; quiet please; hush; mute for 2h; give us some peace;
    quit nagging; stop the alerts for an hour; dont bother me; enough messages; stop talking`,
  ],
  [
    'help',
    `help; what can you do; how do I use you; what can I ask; commands?; how does this thing work; what are you good for; help me out here;
    what do you understand; give me the list of commands; usage?; what can I say to you; how can you help; what else can you do; show help;
    instructions please; what questions do you answer; is there a manual; how do I talk to you; what are my options with you`,
  ],
];

export const everydayQuestions: readonly (readonly [said: string, topics: string])[] = said.flatMap(([topics, words]) =>
  words.split(';').map((one) => [one.trim().replace(/\s+/g, ' '), topics] as const),
);
