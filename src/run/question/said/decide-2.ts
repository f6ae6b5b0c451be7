/**
 * What people say who want to know of or want `decide`: the decision: who may, who did, what is waited for.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const decide2 = `who is supposed to press|May I, as the product owner, take this decision?|why was it refused|yes from me and from Karin|
who waved it through|so who is it waiting for|the fix is up for approval, is the airport allowed to approve it|
i vote yes, start|did the denial come from the night manager|may the intern approve, nobody else is here|
all right, permission from the control room|is it stuck because of me|the owner is on holiday, who approves in his place|
is a denial final or can somebody else say yes|go for it aura, we all nodded in the call`;
