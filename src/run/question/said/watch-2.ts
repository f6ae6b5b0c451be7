/**
 * What people say who want to know of or want `watch`: what to keep an eye on.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const watch2 = `what should I look at during the night so it doesnt bite us again|anything i should keep watching during dinner|
what do i keep an eye on for the rest of the sale|what do i watch until the morning|
what to look after over the weekend|what should we monitor after this|what should i look for tomorrow at opening|
what should i keep an eye on|which graph tells me first if it goes wrong|what to look out for tonight|
im babysitting it now, what do i look at|Which signs should worry me in the next hours?|any number to follow|
what's to be watched in the next days|what do we look at, now that it is calm|
anything i should keep looking at over the weekend|should i be watching a particular number this afternoon, which|
if i have one screen only, what should be on it tonight|which number to look at until midnight|
for the rest of the sale, which value should i look at|which graph do I keep open for the rest of my shift|
which signal tells me first if its starting again|what do I monitor till monday|which number would show trouble first|
what shall the night shift observe|which value should make me nervous|what do I watch for|
what should support look out for tonight|I take over the watch. What do I look at, and what would be bad?|
what to look at in the next hours|what would you watch if you were me tonight|
which alarms should not be ignored in the coming hours|for the next hours, which graphs matter|
what would be the first sign of a relapse that I can look for|anything to have an eye on before I go|
what needs watching after this|if I look at one thing only this night, what should it be|
where should my eyes be tonight|leave me a list of numbers to look at every hour|
what should i look at over the next hours|which value tells me first that it starts again|
anything i should watch today|what do i keep an eye on till noon|what is to be watched during the second wave|
which signals tell us it's going bad again|What should I have an eye on while you're quiet?|
anything that i should monitor after that|what would be the first sign that it returns|
which graph should the night guy stare at|what should we look out for after this|
which alarm do I take seriously in the next hours|what should the guard look for during the night|
what on COMPONENT should i watch in my shift|where do i look if COMPONENT goes wrong again, which signals|
what would you keep under observation tonight|while i'm at the desk: which dials count|
what do i look at to be sure tomorrow morning|i keep one screen free for the night. what do i put on it to watch|
what's worth an eye this weekend|what do i look out for till breakfast|after the reboot, which gauges should we mind|
what would you look at every half hour`;
