/**
 * What people say who want to know of or want `proposed`: what stands proposed.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const proposed3 = `whats the danger in that rollback?|hm and if it was wrong can we take the rollback back|why a restart of all things|
how long does this scaling take once i press|what precisely does killing that query do to the table|
is killing it dangerous for the data|what does setting it back do exactly, does it also start the job|
setting the policy back - who'd have access then, is that risky|does the switch cost us fees|what does that button do|
is it reversible|what exactly would you run|Why this and not something else|how long does the rollback take|
what are you proposing, in words for a lawyer|can it make it worse|does it touch the database|
which systems does it call when I press|does rebuilding touch the real pledges|
security asks: what does turning it off for an hour expose|what are we in for if i press this|how'd we undo it|
and what could go wrong with it|is that step safe for the bookings we have|what precisely happens on the click|
how risky is that rollback honestly|what precisely will that button do|
why roll back and not just restart, whats the reasoning|can it be undone if we dont like it|
how long does the rollback take once its pressed|what is the danger with that step|which api does your button call|
what does the fix do|why do you suggest this and not the other|how long would that take|any side effects|
is that dangerous|undo possible?|which commands would be executed|worst that can happen with this fix?|
why just the timeout|in what way would that be undone if I regret it|
is it one call or a row of them, what you plan to do|hmm how long from press to healthy|sell it to me. why this one|
will that button do something I can't take back|how risky on a scale|what are we approving here, exactly|
what will it do to the other gateways if I say yes|how long does that step last|any way to reverse it after|
why exactly this fix|and that throttle, what does it do to the broker|risk assessment of your plan please|
takes how long|can we come back from that step|why rollback and not just the flag|why that and not a hotfix|
how risky is it|how long does it take once somebody says yes|say again what it would do|Can it be undone if wrong?|
what will it do if i press there|is there a way back from it|why a rollback, convince me|and what does this break|
how long will the swap need|what are the side effects of that proposal|what does the button call|
is it reversible, and how|does that drop requests|what happens technically if i approve|how safe is it|
why this remedy and not the other|how long would the rollback run|can we go back if it goes wrong|
why roll CHANGE back rather than fix forward|any danger in clicking that|what will be different after it|
how quickly does it work once approved|and what if we want to go back afterwards, can the step be undone|
which commands hide behind this button|is that fix risky on a friday|
before i press, what's the worst that button can do|will approving that cause requests to be dropped|
can that thing be reverted when it's wrong|why would this help and not the other|could it make things worse|
can pressing that make it worse|is there a way it makes things worse if i approve|
might it make the situation worse when it runs|could your fix make things worse|can it get worse by approving that`;
