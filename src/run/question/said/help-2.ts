/**
 * What people say who want to know of or want `help`: what Aura can do.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const help2 = `what can i ask you anyway|how do i use you, just type?|do you speak polish too? what can you do|
who are you and what do you do here|how do i ask you for a chart|help|what are you able to do|how do i talk to you|
What can I ask?|do you do anything besides finding bugs|is there a manual for you|
what's your trick, what can you do for me|does aura understand french?|show me the things you can be asked|
can you also answer in polish|is there a list of things i can tell you to do|first time I use you. what can I ask?|
how do I talk to you, are there commands?|what are you able to do besides answering|
can you also restart things or only talk|what kind of questions do you understand|what can i do with you|
do you speak german too or how does this work|do I have to tag you each time or how does this go|what are your tricks|
how do I make you investigate something|what should I know to use you properly|whats in your toolbox|
what can you not do|any cheat sheet for talking to you|whats the syntax here|hi Aura, im new. what can you be asked|
what commands exist|how do you work? do i have to mention you each time|
what are you able to do in an incident and what not|is there a list of what one may ask|
how do i get you to look at something|can you also read the logs or only metrics|which questions do you understand|
how do i use you|never seen you before, what do you do?|can one ask you in german|
how do i start an investigation with you|what commands do you know|
are you able to read COMPONENT's logs, and what else|what else can i ask you apart from that|
can you explain how one works with you|are there shortcuts or how do i talk with you|tell me how to make use of you|
i've been added as observer, what are you and what can you do|
what would be a good question to ask you? i mean what is it you do|
how does one get a chart out of you, or what else do you offer|can you do more than answer questions, what`;
