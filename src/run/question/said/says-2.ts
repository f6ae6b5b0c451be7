/**
 * What people say beside what they ask: reports, reasons, who they are, what they did, conditions; it asks for nothing.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const says2 = `I need it for the handover|it's for the report|it is for the weekly report|for my notes|for my own notes|just for my notes|
so I can tell my boss|so I have something to tell my boss|so that I can tell the client something|marketing would kill me|
sales will kill me otherwise|to be fair|in fairness|to be honest|tbh|trying to convince the author|
I'm trying to convince the owner of COMPONENT|no worries if you don't know|no problem if you can't tell|
it's fine if you don't know yet|dont want round two tonight|I don't want a second round of this|
I have a standup in 5 minutes|standup in ten|got a call with the client in a quarter of an hour|
just joined from team-COMPONENT|I just joined from the COMPONENT team|New on this rotation, sorry|sorry, first week on call|
first time on call, bear with me|still learning the ropes|I need it for the ticket|I need this for the audit|
need it for the shift log|it's for a slide|it's for the minutes|the incident form asks for it|
there's a field for it in the form|I have to fill in the form|I have to write it down somewhere|
writing it down for the morning crew|putting together the notes for tomorrow|I'm collecting this for the weekly review|
I'm filling in the timeline sheet|for the board deck|for the regulator|for compliance|for the channel topic|
for the people who join later|for those who just woke up|for the non-technical people here|so support has an answer|
so I know what to write to them|so I know whether to cancel my evening|so I can plan my night|
so I can stop refreshing the page|so I can close my laptop|so I don't look stupid in the meeting|so nobody does it twice|
so we don't do the same thing twice|so the next one on call isn't lost|so they stop calling me|so I can get some sleep|
so I can answer the phone with something|my lead wants it in writing|my manager wants a number|
the client wants it black on white|the auditor will want to see it|legal wants it in writing|
they want it before the meeting|the partner keeps asking me|people keep asking me|I keep getting asked|
I'm being asked by three people at once|somebody from finance pinged me|a colleague asked me to ask|asking for a friend|
asking on behalf of the support desk|asking as the owner of COMPONENT|I'm only asking because of the SLA|just asking|
just curious|just out of curiosity|only curious|no hurry|whenever you have a moment|when you get a minute|take your time|
if it's not too much trouble|if you happen to know|if you can tell|if that makes sense|in case you can see it|
as far as you can tell|roughly is fine|a rough one will do|short answer is enough|keep it short please|one line is enough|
no essay please|in plain words please|sorry if that was asked already|sorry if this is obvious|might be a stupid question|
silly question maybe|probably a dumb one|excuse my ignorance|I may have missed it above|haven't read everything yet|
I only saw the alert on my phone|didn't read the whole thread|I have not followed since the start|lost track a bit|
I'm confused|now I'm confused|not following|I was offline for the last hour|I come from the other thread|
I saw it in the other channel|read it on the status page|saw it on the dashboard|somebody wrote so in the support channel|
according to the dashboard|according to the on-call of COMPONENT|the db people say so|that's what they told me at least|
that's what I heard|if I read the chart right|as I read EVIDENCE|going by what you wrote|from what you posted above|
I don't buy it yet|I'm not convinced|hard to believe|sounds odd to me|that's a relief|good to hear|I'm getting nervous|
getting a bit nervous here|I'm sweating here|I really don't want to be the one who breaks it|
I don't want to make a fool of myself|I'd hate to wake people for nothing|don't want to wake anyone without need|
nobody will thank us for a second outage|my wife wants me off the laptop|I promised to be at home by seven|
I leave in twenty minutes|my train goes in ten minutes|boarding now|I'm on my phone|typing from my phone, sorry for typos|
I'm covering for a colleague|covering tonight for someone who is ill|I'm only the stand-in|
I'm the incident commander tonight|taking over as incident lead|dialing in from home|
we have a release planned for later today|we have a freeze from tomorrow on|the demo is in half an hour|
the campaign starts at noon|before I go into the meeting|before I hand over|before I call them back|before I press anything|
before I close the ticket|before the boss calls again`;
