/**
 * What people say who want to know of or want `review`: whether a change was looked at before.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const review2 = `did anybody look over that pull request before it went in|did someone sign off the retention change|
was that CHANGE ever run against the test supplier|was the bot rule tested in staging|who looked over the migration|
did that env change go through a review|did QA see the address form with 3ds|was that tested|did someone review it|
who approved the PR|was it on staging first|Did CHANGE go through a canary|how did that pass the tests|
merged without review?|has anyone seen that code before it went live|is there a test for it at all|
is a rate file checked by anyone before it's pushed|cron change, anyone reviewed?|did QA get to see CHANGE|
did it have a second pair of eyes|was that hotfix tested anywhere or straight to prod|who checked the migration plan|
did anyone actually review CHANGE before it went live|was that tested on staging or straight into prod|
how many eyes were on CHANGE before it went live|did somebody test that patch beforehand|
was there a second pair of eyes on it|was there any acceptance test for this release|did it go through staging|
was the firmware tested in the lab first|did anybody sign off CHANGE|was that timeout change approved by the cab|
lab tested?|who reviewed the pr with the index drop|was CHANGE ever run on a copy of prod|did that regex have a test|
was the log level change peer reviewed|has CHANGE seen a staging environment|who looked over it before it went out|
has a dns change no four eyes principle? was this one checked by someone|did QA see it|
has someone approved the code of CHANGE|was the aircon change in any review|
any review on that pull request or a self merge|who had reviewed that, did anyone look at it besides me|
did CHANGE ever run on staging?|was this tested with real numbers of users before|
how come that went through qa, did it?|did nobody test this before it went live|
Was there a second pair of eyes on the change?|did the patch go through the test realm at all|
CHANGE, was that peer reviewed|did that pass through staging or straight to prod|who gave the ok on that pull request|
were there tests for that at all|did the change go past the change board|was CHANGE tried out anywhere before prod|
Has this been load tested?|who looked over the pull request|any tests run on that|
did someone sign CHANGE off technically|CHANGE went thru ci?|who was the reviewer on CHANGE|
four eyes on the firmware, did that take place|who tested it, and where|
how did that get past review, or was there none|did anybody try that update in one hotel first|
was it checked by a second dev`;
