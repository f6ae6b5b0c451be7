/**
 * What people say who want to know of or want `summary`: a short account.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const summary2 = `can someone bring me up to speed, was on the bike|I have to explain it to the board at 8. Short please.|
someone from marketing here, what is happening in two sentences|joined late. what did i miss|
explain to me like i sell the software and dont write it|whats going on in here, 200 messages|tl;dr|catch me up|
what's this channel about|just woke up whats going on|boss version pls|Eli5|someone sum it up|what is happening??|
new here, short recap|my boss's boss wants to know what happened. easy words|plant manager wants a short explanation|
Explain it so that our investors get it|owner of the hotel calls, tell me in short what it is|
sum up for the regional manager|ciso joins in one minute, give me the gist|the short of it?|
Pls sum up, i only have my phone|where are we with all that, for someone just back from holiday|
the mayor's office asks what's the matter. simple please|the lord in row one wants to know what's wrong. one sentence|
just came in from a workshop with forty unread messages, short version please|explain like im the board|
what's happening here, I was just added|tell me in 2 sentences for the hospital director|whats up|
what do I tell the mayor in one breath|give a quick overview|cliffnotes pls|explain to me like to a shareholder|
bring me up to date|short version for the crisis team|summary for the COO, no abbreviations|
can anyone tell me what this is about|i was at the dentist, what did I miss|
the ceo will call in two minutes. give me three sentences|
My english is not so good, please tell in simple words what is the situation|
my director reads only two lines. give me those|in kid language please what happened|
say it so that my grandma gets it|I have to present it at 9, give me the essence|
short recap pls im from communications|what's the story here|I was tagged in this, no idea why. Can you fill me in|
what has been going on here all night|in a nutshell?|ok coffee in hand. give me the short of it|
i was at lunch, what did i miss|IC here taking over the bridge. state of play in three lines|
Director here. In plain words, what is wrong|explain it for the board, no tech|
I have the ceo on the other line. what do i say|catch me up, i read none of this|
explain me this whole incident like to a child|tl;dr?|short version for my boss please|
I've got 30 seconds in the lift with the cfo. go|been on holiday, whats this channel about|
for those who join now, Aura please|Please summarise the situation in language a teacher understands|
i am from the insurance partner and was invited here. what happened, briefly|recap?|
I'm the press officer. What happened, in terms my aunt understands?|what is up with COMPONENT|
as short as you can: what happened|i am the deputy, put me in the picture|i'm the night porter, what is going on|
sum it up for the hotel director`;
