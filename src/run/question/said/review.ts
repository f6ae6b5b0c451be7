/**
 * What people say who want to know of or want `review`: whether a change was looked at before.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const review = `who reviewed CHANGE|was this tested at all|did it go through canary|any approvals on that PR|
did CHANGE pass ci or was it forced|was it load tested before it went to prod|did nobody review this|
Has CHANGE been in staging before?|lgtm by whom|straight to prod without canary, or?|were there tests for the new query|
how did this get past review|how long did the canary bake|
i'd love to know if any human being other than the author laid eyes on CHANGE before it hit production|was CHANGE reviewed|
who reviewed that|did anyone test this before it went live|Was there a canary?|how could this get through code review|
did CHANGE go through staging|Has this modification been validated by someone before the production?|
were there tests for it|was it load tested|four eyes principle respected here?|who signed off on CHANGE before deploy|
did ci pass for CHANGE|Straight to all of prod without a gradual rollout, or how was it done?|
How on earth did nobody try this out before giving it to every customer at once?|
who gave the thumbs up in the pull request of CHANGE|was it reviewed|was this reviewed|was that change reviewed|
was the change reviewed by anyone|who reviewed it|who reviewed this|who signed off on it|who signed off CHANGE|
who looked at it before it was merged|did anybody review this|did anyone review CHANGE|did anyone look at the pull request|
was there a code review|code review?|reviewed?|any review on that|how many reviewers|was it tested|was CHANGE tested|
tested?|was it tested on staging|did it go through staging|did it run on staging first|was this ever on staging|
did anyone test that|did somebody test this before|did the tests pass|were the tests green|were the tests run|was ci green|
was qa involved|did qa see it|did QA sign it off|was it canaried|was there a canary|canary?|did the canary look fine|
did they do a gradual rollout|was it rolled out gradually|was it behind a flag when tested|was there a load test before|
was the migration rehearsed|was a change request filed|was there an approved change ticket|did it follow the process|
did the change board approve it|who merged without review|self merged?|did he merge his own pr|is there a test for that|
was the config change validated|did anyone check the setting before pushing it|four eyes principle kept?|
did anybody approve that before it went to everyone|was this tried out on 1 percent first or straight to all|
is there a record of the tests that ran for it|
who reviewed a migration that locks the biggest table at lunch time, seriously|did they load test it|
has the new pool value been tested anywhere|contract tests? did they run on CHANGE?|
how did something like this even reach a canary, are there no integration tests|were arm nodes ever benchmarked|
was CHANGE covered by a test that should have caught it|does the four eyes rule hold for CHANGE, who was the second pair|
who decided to go to 30 and was 5 checked before|
I can't believe this went out on a friday at five, did anyone look at it first|did a second pair of eyes ever see CHANGE|
was that tried on staging before it went out to everybody|How come nobody caught this in testing|
did CHANGE go to a small group first or straight to everybody|Were there tests for this at all?|
did anybody approve that config before it was live|Was there a canary stage for CHANGE or not?|
somebody must have clicked lgtm on that, hwo|did it go thru the change board|
Has anyone tried this setting in the test environment before?|
was taht patch looked at by someone else or did he merge it alone|any sign off for that schema chnage|
Has CHANGE ever been on staging?|Who tested this, if anybody?|Wasnt there a rehearsal for this migration|
Auditor here, where can I see that two people looked at CHANGE|did nobody run this thru teh test suite first?|
Was there any trial with a few percent of users before|show me who looked at the merge request|
Were the new limits ever run with real load before they shipped?|
I wonder how something like this could slip through, did nobody try it in staging beforehand?|two approvals on taht pr?|
did it go through CI|who waved that through|load tested?|Straight to prod or staged rollout|was CHANGE canaried anywhere|
Did the pipeline pass|was a second pair of eyes on it|
For the compliance record: had the modification been signed off by a peer before it went out?|hwo did the code reivew|
did they run it on staging|any tests for this case|how logn did it bake before going to 100 percent|
Did the dbas get to see the migration before it ran, or was that pushed past them as usual|
I'd like to understand our process here: did a second devloper look at CHANGE before it was let loose on everybody?|
Was that piece of work ever run against a realistic amount of data, or did it only pass on somebody's laptop?|
let me guess, pushed at five on a friday, nobody looked at it, no canary, or am i being unfiar|was that on staging first|
did that go through qa|did CHANGE have any tests|was it load tested before it went live|who approved the pr|
was that canaried or straight to prod|did somebody even look at the pr before merging|green ci on CHANGE?|
did the staging run show this|how did that get past review|how come tests didnt catch it|
was it tried out anywhere before prod|self merged or did someone look at it|any review comments on CHANGE|
did we skip staging again|yolo merge or did it have a reviewer|was it tested with real data|did the pipeline pass for that|
was that friday evening thing peer reviewed|how well was CHANGE tested|two pairs of eyes on that pr?|
why wasnt this caught in staging|did the e2e tests run on CHANGE|who deployed is clear, but was it tested|
and did anybody review that|before we blame sam, did his pr get a review|
rollback done, still want to know if CHANGE ever ran on staging|Was CHANGE reviewed by anyone?|
did somebody test that before it went live|and was it tested?|Who reviewed the change that broke the shop?|
As product owner I must ask: did it go through staging?|was this ever tried out in a test environment|
Did CHANGE pass our quality checks before the deploy?|Has a second person looked at CHANGE before it was merged?|no review?|
Did QA sign off on CHANGE before release?|How could that go live, had it been tested at all?|was it on staging first|
The board will ask if the change was tested, so was it?|who signed off the code review of CHANGE|
Was there a load test before the release?|Did anybody proofread that configuration before it was shipped?|
were there tests for this|Was the release tried with a few users first?|which reviewer let CHANGE through|reviewed or not?|
Did the tests for CHANGE pass?|Is it true that CHANGE went out without review?|
Had that version been tested with real payments before going live?|
I want to know whether four eyes looked at the code before it was deployed.|did it skip staging|
did anyone check CHANGE before merging it|Was the deploy on friday tested the way we agreed?|tested by whom?|
Nobody told support about CHANGE, did anyone at least test it before it went out?|did anybody test that|
did that go through code review|did the tests pass on CHANGE|was the migration rehearsed anywhere|
did databases get to see this before it went out|was it load tested at all|did someone approve the pull request|
who signed off the PR before the merge|did CI catch nothing on CHANGE|
was it rolled out gradually or all at once without staging|had it been in staging, and for how long|
did QA have a look at it|merged without review?|were there any tests covering that line|who gave the lgtm on CHANGE|
was the config change peer reviewed|how many reviewers did CHANGE have|
security wants to know if the change went past them for review|was that ever tried out in preprod|
did the reviewer comment on the pool size|no test for that, really?|no blame, but who reviewd CHANGE|
the pool value is absurd, did nobody test it in staging|was that reviewed|did anyone test it|was CHANGE on staging first|
how did that get through|were there tests for the new pool setting|did it go through code review|
who signed off the pull request|before I blame anybody: had the change been reviewed|did CI pass on CHANGE|
was there a load test before the deploy|was this merged without a second pair of eyes|
for the report: was the deploy staged or straight to prod|did the tests cover that|did it run through a canary|
how many reviewers looked at CHANGE|was the config change checked by anyone before it went live|did QA see this|
why did the tests not catch it|was the four eyes rule kept for CHANGE when it was merged|did someone try it out in staging|
reviewer of CHANGE?|did they skip the review becaus of the sale|and who looked it over before it was merged|
did the deploy skip staging|was CHANGE reviewed by somebody?|did anybody test this before|has it been on staging|
who has reviewed the pull request|was it tested with real load|and tested?|how did this pass the QA|
did CHANGE go through the four eyes check|was there a code review on it|were the tests green when it was merged|
did we have it on the test system first|internal audit asks if the change was checked before release|
had CHANGE any reviewer or was it self merged|did ci pass for it|was it tried in staging before going to the hospitals|
how good was CHANGE tested|who looked over the code of CHANGE before it went out|why did nobody catch it in the review|
was there a test for this case|any canary before full rollout?|did the testers sign CHANGE off|did it skip the review|
has someone tried out CHANGE on a preproduction|was quality assurance involved with CHANGE|reviewd by whom?|
was it validated on integration environment|tested on staging?|did CI pass|did anyone review that|did CHANGE have tests|
any review at all|who signed off the pr|who approved the pull request|reviewed by whom|did CHANGE go through qa|
did anybody test this|unit tests for it?|did it run in staging before|code review on CHANGE?|did the tests catch nothing|
curious, was CHANGE reviewed|was the rollback script ever tested|
I want to know, without blaming anybody, whether a second pair of eyes had looked at CHANGE before it went live|
you say that change broke it, so how did it slip through, was it ever tested|
My boss can't believe such a thing gets to production, did CHANGE run on staging first|
who reviewed that pull request, it has the word "quick" in the title and that makes me suspicious|
the auditor asks for proof of the four-eyes principle, was the pull request approved by a reviewer before the merge|
Was there a code review on it, or did someone push straight to main at midnight again|
did the tests pass for CHANGE, I ask because our pipeline lets you skip them with a label|
as the QA lead I feel a bit passed over, had this release gone through our test plan|
before we tighten all the rules in panic, had that config change been checked by anyone|
i wonder how that migration came through, did anybody try it out on a copy of the data beforehand|
Somebody must have signed off that merge, who was the reviewer of CHANGE|
was that hotfix tested at all before you let it out, it was ready suspiciously fast|
the vendor swears that they test everything, but did we test their new version on our staging before rolling it out|
Did CHANGE have a canary phase or was it thrown at all the users at once|
I remember a red check on that pull request, and still it was merged, did it pass CI or not|
how long was the change on staging before it went to prod, the policy says two days at least|
You blame the code, I'd blame the process, were there any review comments on it that were ignored|
was the load test done for this version, I wrote it into the checklist with my own hands|
for the lessons learned I need one fact, did a human read the diff of CHANGE before it was merged|
the author is a friend of mine and very careful, so had he gotten a review for this|
you say all changes are reviewed here but this one has no names on it, so did anybody review CHANGE|were there tests|
how did that pass review|why didnt the tests catch it|was that ever load tested|did someone look over CHANGE before|
straight to prod without staging?|did CHANGE go through four eyes?|was that key change ever tried on staging|
did someone test that version under load|did anyone qa the flag for norway|did anyone look at CHANGE before it went out|
was it tested or yolo|staging saw this?|how many eyes were on the pr|CHANGE had no review, did it|did ci pass on that|
was it load tested like the last one|merged w/o approval, am i right|canary first or straight to everyone|
tests green on CHANGE?|did it spend even one hour in staging|was that self approved|has qa ever seen CHANGE|
hotfix or did it go the normal way with review|did somebody sign off the migration before it ran|
any comments on the pr that warned of this|
did that go thru staging|any tests for that|did anyone approve the PR|did CHANGE get a code review or was it force merged|
was the migration dry run anywhere|did it soak in staging at all|was it merged w/o review|
did the reviewer notice the pool line|was CHANGE ever run against prod sized data|
were there failing tests when it was merged|did a dba look over the schema change before it shipped|
was that config change peer reviewed or yolo|did it go out staged or to everyone at once|was it tested w real cards|
did someone approve that merge at 2am|was the client patch certified before rollout|
did staging show the oom too when it was tested there|only one pair of eyes on it before merge?|
who approved CHANGE in code review|was the rollback path ever tested before CHANGE went out|
did that deploy see staging before it hit customers|how could this ship, was there any review|
boss asks if CHANGE was tested|was this tested|did anyone test it before it went to the customers|
how could this pass the review|did someone look over the code before the deploy|was there a second pair of eyes on that|
product owner here, I never signed it off, was it reviewed at all|
is it tested that change or was it put direct in production|and who gave the code review|
has the pull request an approval of a reviewer|did it go through the normal review|was the config change tested anywhere|
did CHANGE get a canary first|why did no test catch it|i want to know if they checked it before release|
was it merged without review|nobody tests here or what, was there a test for this|
did it run in staging without errors before going out|who let that through code review|
had it been tried out on the test system|did ci pass for that|was there load testing for CHANGE before the launch|
did the partner team test CHANGE with us before the release|did it run on staging|how did that get through review|
was that change ever load tested|did qa see CHANGE|did it go straight to prod without staging|
did somebody review this line before merging|was it merged without a review|
did staging show the same errors before it shipped|for the auditors: was four eyes followed on CHANGE before the merge|
how well was the release tested|was the pipeline green when it was merged|is there a test that covers that setting|
has anyone tried CHANGE in the test environment|did they test it at all|was the new config validated before rollout|
who gave the lgtm on that pr|customers suffered, so who reviewed CHANGE|had the deploy been tried anywhere before prod|
was there any test that could have caught it|did the owner of COMPONENT review it|what did the reviewers say|
did CHANGE have a second reviewer|how was it tested|was it behind a canary first|was the rollout staged|
any load test before the release?|did the build pass|and was that reviewed|who looked over the code|
was the sql checked by a dba before merge|did nobody test the login after the change|did they skip staging again|
was the review approved by one or two people|was it tseted|merged with failing tests?|
did someone run it in a sandbox beforehand|who looked at CHANGE before it hit users|is there a review on record for CHANGE|
did the author test it|which tests ran for that deploy|why wasn't that found on staging|
did it have sign off in the pull request|was CHANGE on staging, and for how long|were the reviewers from the right team|
was the rollback path tested before release|did anyone ask questions in the review|any approvals on the PR?|
was it dry run first|how many people reviewed the diff|tested in staging?|not blaming anybody, but was it reviewed at all|
was it revewed|
was it tested with real volume|did anybody look over this PR before|did QA sign off CHANGE|was there a load test for it|
how could that pass the tests, was there even a test|Has CHANGE undergone the regular approval process?|
did the CAB see this change|was that on the test environment first|who let CHANGE through|did a second person read CHANGE|
had CHANGE any tests|did it run in preprod|was that signed off by somebody before going live|any review on that PR|
was the key swap rehearsed|did the change ticket get an approval before it shipped|
any test for the tax tables before they went live|was CHANGE seen by a second pair of eyes|did CHANGE run through UAT|
did the vendor test his patch|how was CHANGE checked before release|was the deploy staged or all at once|
who signed off the release of CHANGE in review|was that PR approved properly|
was CHANGE tried on a copy of production before|no tests on that?|did anyone question CHANGE in review|
did somebody with a clue check CHANGE before|any four eyes check on CHANGE before it went out|
did anybody look over CHANGE before it went live|was that tested anywhere before prod|was this rolled out to staging first|
two reviewers or just a rubber stamp|was that change load tested|was it ever on staging|was CHANGE tried on the test feed|
who tested this|staged first or straight to prod?|who gave the lgtm for CHANGE|any tests for that config|
had anyone but the author seen that change|did that go through the normal approval and tests, CHANGE|
was there a dry run for CHANGE|was CHANGE ever run outside prod|who let that through, was it reviewed at all|
did the change see a test environment|was that tested before it went live|did anyone look over that change|
how could this pass the tests|was there a review at all|Had CHANGE been approved by a second pair of eyes?|
was it tried in one store first|did we test that with a real till|was CHANGE in staging|were there tests for the prices|
was the release checked by somebody|did it get a canary|did anybody test that with old tablets|
was CHANGE looked at by a colleague|any tests on that|was this tried on the test hotel before|
who approved the pull request of CHANGE|did they skip the review|was the price file validated before it went in|
Was there a trial run before the rollout?|did the tests pass for CHANGE|was there a check by someone senior|who tested it|
did the change have a review|was that ever tried out before the stores got it|why wasnt that caught in test|
did anyone test with real scanners|was it checked in the test kitchen before|did it go thru staging|
was the new price file tested|how was that allowed into the stores without a test|was CHANGE tested with a real order|
did somebody cross check CHANGE before release|was there someone who checked CHANGE|who let this through without test|
was it tested on the old handhelds|did somebody look it over before it went to all stores|
did that go through staging at all|did anyone look at CHANGE before it went in|CHANGE: reviewed?|
was there a load test before that release|did the tests pass on that one|staging first or straight to prod|
how many reviewers had it|was CHANGE canaried|did this skip code review|had QA seen CHANGE|
was the config change peer reviewed, the auditor wants to know|who signed off the merge of CHANGE|
did somebody test that migration on a copy|was it in the test environment before|no review at all?|reviewed by?|
was there any test for that config|did CHANGE pass CI|was the firmware tested in the lab first|
has the change gone through the CAB|did the four eyes thing happen for CHANGE|did anyone try it on staging before|
was it just merged without anybody looking|did the change have a second reviewer|has the alert rule been tested before|
did a second human see CHANGE before us all|who waved that through in review|who looked over the pull request|
was CHANGE approved by a second pair of eyes|Was there any code review at all on that?|did it have a canary|
was it tried out on the test track first, so to say|did that thing get a review before it hit production|who tested CHANGE|
was it only merged or also reviewed|did someone look over the config edit|was there a test run in staging|
how many reviewers had CHANGE|no tests on that pr?|had anybody seen the code before it went live|
was CHANGE tested with real load|who reviewed it, if anyone|
was there a second look at the config change or did he push alone|was that ever run on staging|
did the vendor test their update|was it peer reviewed, we are a lab after all|which tests ran on CHANGE|
did CHANGE go to a canary first|did the owner review CHANGE before it went out`;
