/**
 * What people say who ask for the aspect `taken-along` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const takenAlong = `what else is in that release|what else do we lose if we roll back|what goes away with it|
does the rollback take anything else with it|any other features in CHANGE that users would miss|
which features disappear|does the new search vanish too|is my stuff in there as well? I merged on tuesday|
would my fix from yesterday be rolled back too|I have a change in the same release, does it get pulled out|
whose work gets reverted with this|list of everything that comes out with the rollback pls|
how many commits go out with it|how many pull requests are we throwing back|
only the one commit, or the whole release?|whole release or just the bad bit|
is it a single line revert or do we take back the entire deploy|what's the collateral|collateral?|
what else is taken back|and what else?|and with it?|what other things were shipped together with CHANGE|
was anything else shipped along with it that we need|does security patch from last week stay or go|
is the log4j fix in that release? we can't take that back|I don't want to lose the security fix, is it in there|
does it take out the gdpr banner again|the cookie banner came with that release. gone after rollback?|
legal text update was in there I think, will it go back to the old text|
are the new prices in that version? would the old prices come back|
price change went live with it, do we fall back to old prices|
black friday banner, was it in the same deploy? would it go|
marketing asks if the campaign page disappears with the rollback|
campaign launched today with this release. does it go away when you revert?|
PO here. which user visible features vanish if I approve|
as product manager what do I need to tell customers is missing after the rollback|
what will users no longer be able to do after the revert|apple pay came with it. no apple pay after?|
do we lose apple pay|new loyalty points screen, survives the rollback?|does dark mode go lol|
do customers in italy lose the new language|what about the translations in it|
the partner API v2 was released with it, will partners be cut off from v2|
would the partner integration be taken back too|
bank regulators required that screen last month, does going back remove it|
the e-prescription thing is in that version, right? we'd lose it?|
school timetable feature went live monday, goes with it?|what do the teachers lose if you go back|
if we go back to last weeks version what do we give up|how far back do we go, and what was built since|
going back 3 versions, what's in those three|what is between the current and the old version|
diff between the two versions, anything important besides the bug?|anything valuable in between?|
anything in there we can't live without|is there anything in CHANGE somebody is waiting for|
a client has been waiting for that feature for months. is it part of what we revert?|
does the rollback include database migrations of others|does the schema go back as well, or only the code|
does it undo the config changes made since too|config changes after the deploy, do they stay|
flag off: what else hangs on that flag|which other functions are behind the same flag|
if we switch the flag off who else loses something|
turning off COMPONENT, what else depends on it that users would miss|
what will not work anymore when we disable recommendations|if you turn that off what do people not see any more|
what's missing for users afterwards|what is the price of the fix in features|what do we pay for the fix|
what do we sacrifice|do we sacrifice anything by limiting it|rate limit: does it also cut off good partners|
if we block that client, which other ones get blocked with it|will raising the cache ttl cost us fresh stock numbers|
what do we give up with the longer cache|by the fix we lose which things more?|
what is all inside this version, that will be go away also?|
if we turn back, the work of my colleagues is also turn back?|
please which functions will be not available after going back|
denied, because we cant lose the tax change. is the tax change in there at all|
we denied out of fear for the other features. which ones would have gone|
we approved that quickly... what did we take back along with it|
rolled back an hour ago. which features are gone for the users right now|what's missing now after the rollback|
what did we lose with it, now that its done|
since the revert customers ask where the wishlist went. was it part of it?|
wishlist gone since the fix, taken back with it?|did the fix remove the new delivery slots too|
the tracking map has gone from the app. did we roll that back as well|did we just throw out the accessibility work|
what needs to be shipped again after this, what was in it|which changes do we have to bring back once the bug is out|
for the release notes: which items are no longer live|can you name the other tickets in the release we pull|
are there jira tickets of other teams in that deploy|which teams' changes are in the rollback|
which teams should I warn that their change is coming out too|
ops for a hotel group: does the revert also take the new check-in kiosk screen|
insurance app, the claims upload was in the same build. it goes too?|
telco here, is the esim launch in that build, yes or no|if the card is approved does the a/b test end too|
the experiment running on that version, lost?|what else is inside CHANGE|if CHANGE goes back what goes with it|
does CHANGE contain anything users already got used to|
CHANGE had my fix for COMPONENT in it too I belive. do I lose it?|
is there something of COMPONENT in CHANGE that we'd also take back|
what are customers going to miss once CHANGE is out|Does the suggested rollback also take back the price change?|
does the rollback include the schema migration|does your rollback also remove the security fix|
if i revert CHANGE, what else goes with it|what do we lose with rollback|
what does going back to the old version cost us|what else went out with it|
what features vanish if we go back a version|rolling back loses the new invoice layout too, doesn't it?|
product here: which of our features disappear if this is approved|
we shipped the gdpr consent fix on the same version. does that go away as well?|
does the revert also take out the security patch from monday|
Hello from legal. There was a mandatory text in this deploy. After rollback is it still shown?|
will customers lose something they already use since today|
I promised a client the export button this morning, tell me it stays|is it only the bad commit or everything since|
so whose work gets reverted along with the bad one|if we turn the flag off, what else hangs on that flag|
does it take my hotfix with it?|
the price update went with the same deploy. If you go back, are the old prices back too?|
are there db migrations in it that would be undone|
which tickets do I have to reopen because the rollback un-ships them|
does going back one version also bring back the old bug with the vat|just the one line or the whole release|
hi, qa. we tested 12 stories in that build, are all 12 gone after the fix?|
I need to tell sales what's not there any more after the revert. list?|
marketing launched a landing page with that one, please say it survives|what all is bundled|
do the translations get lost too|would a rollback remove the fix for the incident of last week|
is there anything in it we'd be sorry about|the old version, does it still have the hole that the pentest found|
Which functions the user can not use anymore when we make the rollback?|
does disabling the integration also stop the loyalty points|
I'd approve, but my pull request is in there as well I think. is it?|
apart from the broken bit, what good stuff leaves with it|
can you check if the bank holiday change was in the same package we're taking back|
I don't fear the downtime, I fear that the rollback takes away the tax update we're legally bound to since the 1st. does it?|
if the next release brings it all back, ok, but until then which functions are users going to miss|
who else has changes in CHANGE? I'd like to warn them that theirs go back too|
is there data entered with the new fields that we can't show anymore once the old version is in|
support has just sent a mail about the new filter to all customers. will the filter be gone after your fix?|
we deny unless you tell us which customer-visible things leave with it|
I see one bad commit but the card reverts CHANGE. what about the other eleven|
The smaller fix was not possible, understood. What do we then lose in the big one beside the error?|
does the old version still talk to the new partner api or do we lose that integration as well by going back|
cleaning the topic, do we throw away anything else that lives in there|
if the rule goes off, which other protection goes off with it?|are we losing the new permissions feature if we revert|
does anything else depend on that timezone, would we break reports with it|
whats in that policy change besides, do we open a security hole again by reverting|
do we lose apple pay on provider two|
Product here: CHANGE had the new seat picker and the student discount. Going back, do I lose both?|
what all rides in that release, apart from the bad part|
will the users' new wishlists be gone when we're back on the old one?|
does the rollback also undo the security patch from thursday? that must stay|
if the price list is set back do the early bird discounts disappear with it|new relay - do we lose the open tracking?|
what else comes back with the old template, was there a cve fix in it?|
if the force update is undone, does the new fare zone go missing on phones|
are other orders of the same customer thrown out too|
careful, CHANGE also has the withdrawal form we must have by law since monday. is that out too then?|
my feature's in that release too. is it going out the window|what do customers have to do without after the revert|
going back would also remove the greeting card option, correct? that one sells|
do we go back on the new delivery zones as well then|big buttons for the seniors are in that version. going too?|
does the restart also wipe the bidder limits we set by hand this morning|
CHANGE also has the new sanctions list in it. do we lose that if we roll back??|
is the new flood tariff in the same release? because that must not vanish|
which other tickets go out of prod along with this|
the e-prescription hotfix went in with that, would it be gone as well|what do the wards lose if you go back a version|
new dog tax form is in the same release, gone then?|what other features would citizens lose by this|
what else gets reverted|the 5G slicing config was in the same push, does it go back too|
do customers lose the new tariff option if we go back|
what babies go out with the bathwater if we go back to the old build|
is my login banner fix in there too? i dont want to lose it|rolling back CHANGE means losing which things, list pls|
what do we give up if we return to last weeks version|
does the accessibility fix disappear too, we have a legal deadline for that one|whats bundled with it|
what do I have to tell the product people that they lose|is the vaccine booking inside the same version|
if we go back, whats gone for the doctors|is anything in there that the regulator asked for? we mustnt lose that|
which of our stories are in the version you want to throw out|would the payout limits feature be undone too|
what falls out of prod if we go back to yesterday|which good things get lost in the rollback|
do we also undo the gdpr patch, yes or no|
there are three other tickets in that release besides mine, do they all go too if we revert|
the new loyalty page went out in the same deploy. do the customers lose it when its turned back|
what do we take away from people when CHANGE goes|
if you revert, does the new onboarding disappear? marketing has ads running on it|
what else went away with that rollback at 4, people miss things|what else is in CHANGE that we would lose|
does the rollback take away the tax fix as well? we need that one|
What did the release bring that then goes away again?|are there other fixes in there that we throw out with it|
do we also take back the security patch|
if the version goes back, is the VAT correction gone too? finance would murder us|
tell me what goes overboard together with CHANGE|marketing wants to know if the banner goes too with the rollback|
what else shipped in there that we then don't have|if CHANGE goes, does the refund screen go with it|
what else is bundled in CHANGE|what good things will be lost if we go back to last week's|
going back on the firmware, do we lose the new lights too|which tickets fall out of the release with this|
do we lose today's hotfix when reverting|
I promised that export to a customer and it came with CHANGE. Does it vanish with the rollback?|
what do guests no longer have after the rollback|is the new breakfast booking in that release as well|
what do we give up with that version|what feature will the customers loose if we press rollback|
which feature is gone for customers when we roll back`;
