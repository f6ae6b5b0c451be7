/**
 * What people say who want to know of or want `status`: what Aura is doing.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const status2 = `is anybody on this|whats the status of your search|where do we stand with the analysis|how far have you come|
anyone looking into the images?|any news?|why did you stop|did you give up on it|
does anybody take care of the mail thing|who is on it|hows it going in here|is the search still on or has it ended|
is this being handled|how do things stand|aura, progress?|is it being worked on|have you gotten anywhere|
how is the search for the reason going|are you on this or is it still waiting for a human|
why did you stop, nobody told you to|how far are you|is this being handled, asking for the ward|still on it?|
whats your progress|why have you stopped investigating|who's looking at that|how far is the analysis|
whats the state of your investigation|what have you been through and what is still to come|
is a human on this or only you|where are you with this|still busy with it?|hows it going with the analysis|
how much have you looked through|are we making headway|somebody taking care of it?|are you done analysing|
hows the investigation coming along|is someone on it|hallo is anybody looking at that?|
where does the investigation stand|why did you stop looking|anything new|news?|why has the investigation ended|
are we any wiser|do you have a lead|is somebody on the case, I just see a red dot|
how is the search for the cause going|got anything for me|is anybody at COMPONENT's problem|
so what's going on with the investigation|how far did you get|any trail yet|where do you stand|
is this being looked into by a living soul|found it yet?|is anyone taking care of it|how's the investigation doing`;
