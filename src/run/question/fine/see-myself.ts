/**
 * What people say who ask for the aspect `see-myself` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const seeMyself = `where can I see that|which dashboard|link?|what query shows that|how can I check it myself|
can i look at this somewhere|which graph are you reading|what do I run to see it|I want to see it with my own eyes|
where do I look for the error rate|got the log search for that?|which panel shows the queue|where's the chart|
how do I verify that from my laptop|is there a page where I can follow the recovery live|
can you give me the filter for the logs|what would i type to see the locks|which board is the right one for COMPONENT|
where can I watch the fix roll out|how can I see which version is running|what should I look at to know it's better|
is there a metric I can plot|where would one see the restarts|show me where you got that number|
which table do I query to count failed orders|Where I can see it, please?|can a non engineer look at it somewhere|
how do I reproduce your EVIDENCE|where do I find EVIDENCE|i have grafana open, which dashboard do i pick|
what do I search for in the logs|which namespace do I look in|where's the trace|
how do you see that its waiting on a lock? id like to look|what can I run to prove it to my boss|can I watch it too|
how would I confirm with curl|which index in kibana|I'd like to keep an eye on it overnight, on which screen|
where to look for baskets dropping|is there a saved view|sql for that?|in which tool did you see it|
how can I tell from outside if it's back|from my phone, where can i check the state|where does one see who approved|
how do I check whether my shop is hit|which log stream has it|what's the promql|url of the board pls|
any command to see the memory climbing|tell me where to click to see the failing requests|
which report shows the missing payments|I don't want to take your word, where is it visible|
where do i see the diff of CHANGE|can i see the old and new value side by side anywhere|
how to look at the number of retries per minute|can I follow the lag somewhere|
whats the easiest way for me to see the outage, a graph maybe|is it visible in the admin console? where|
where do i see the before and after|how do I check on the box itself|Which command I should use to look the status?|
which time range should I set to see the spike|where can auditors see it|what do I open to see slow queries|
can you point me to the screen with the killed containers|which dashbord has the disk|
how could I double check this, ideally in datadog|
I'm at the depot, is there a page i can open to see if the scanners are back|where do I see the alert's history|
how do you look up a single order to see if it got stuck|where's the release visible|
whats a good check i can run every few min|is there a live counter of failed logins|
can i see the traffic by country somewhere|where do I look to be sure it was really rolled back|
hand me the query so I can run it on my side|please give me something to look at, not words|
which view shows it per customer|where can I look up who deployed|where did you see "connection refused", which log|
how can i see the cache hit rate|I want to watch the threads count. where|what would I grep for|
where would I see if it happens again|any page for business people showing the sales dip|
how do you list the stuck jobs|how do I see it in the database itself|can you send the explain plan query|
where should i have looked|what graph should I have up on the wall during the match|
is there a way to check that from the partner side|where can i read the raw events|
how do I check the cert date on my own|what do I need to open to see the error too|
in which dashboard do you see the kills|i look at the wrong board apparently, which is the right one|
you say COMPONENT was killed six times, where can i see the kills|
my dashboard is all green so I guess I have the wrong one open, which one shows it|
I approved and would now like to watch it happen. on what page?|
which query gives me the calls per order so that I can compare on my own|
for the postmortem I need to be able to look up EVIDENCE later, where does it live|
give me something to look at so i can sleep calm afterwards|waht do i look at to see it isnt creeping back|
where can i check this myself|where can i see that with my own eyes|where do i look to see if its ok|
where do i see whether the max gets hit again|which chart shows that|which dashboard?|which graph shows it best|
I believe you but want to see with my own eyes. link?|what query do I run to count the stuck ones|
how can support check if a given order is affected, is there a page|
my manager wants to watch it, what board do I give her|which panel is the number from|
where would I see that it's really recovered|can I follow the rollback somewhere live|what can I grep for|
I'm new, where does one even look for queue length|how do i verify the fix ran, is there a deploy page|
show me where you saw that|is there a screen for non engineers where the state can be seen|
which log, which index, which filter?|Where can I see by myself how many customers have the error?|
kubectl what, to see it|sql to find the doubled rows?|where do I check which version is out|
I have grafana open, which of the 60 boards|can finance look up somewhere what payments failed|
where is the alert history visible|give me something to stare at until it's over|
I can't open your link, is there another place to see the same|
to convince my sceptical boss: which chart has the drop on it|what would I click to see the slow queries|
how do I see for myself who deployed what today|and where does one see that|
is there a public page I can send to the client to look at|I'd like to reproduce your count. what search did you use|
on which machine and in what file can I watch it|
I don't doubt you but my director does, which chart do I open for him so he sees the drop after the fix|
where can I count on my own how many customers were hit, is there a table or a log|
how would support find out if an order got written twice, which screen|
the restarts, where do they show up, I'd like to watch if one more comes|
is there a view of queries per page I can open|which place tells me if the approval has gone in and the job has run|
Where stands the exact threshold, can I open this rule somewhere?|
my monitor is green, yours is red. which one are you looking at, give me the link|
I'd check data loss on my own before signing. what query|
is there a live page to leave open on the tv in the support room|
EVIDENCE is a number to me. where's the search behind it so I can open it for my boss|
how did support get the list in EVIDENCE, is there a screen where I get it too|
whats the dashboard where i see those cart queries myself|how do i check the disk on that node myself|
which query do i run on the db to see who locks whom|where do I find the list of the failed payouts|
show me where I can look up declines per bank|link to dashboard?|which log query did you use, i'd like to run it|
where do i look to see if my orders go through|how can I reproduce it on my machine|
in which tool can a non engineer look at that|where can I see the imported lists with the times|
which website do i put our ip in to see it|how do i see the timeout on the live ingress myself|
where do i see how many lists are waiting|which panel are you reading that from? i want to look too|
how can i check that without asking you every time|where can i view what we sent to the portals|
sql to count the pledges for real?|where do i watch the routes being made|let me see it for myself - which page?|
is there a page for me to follow that live|where do i see the quota use|where do i see both clocks next to each other|
which dashboard are you looking at, I want to see it too|which query did you use, i want to run it on my own|
link to the board please|Can I see this live somewhere? My boss likes screens|what do i enter in kibana to find those|
give me the promql you used|board?|can you drop the link to what you are staring at|
which sql tells me whether the index is there, I'd rather check on my own|how do I check that for myself|
Which page in grafana is that? I have access|how can I list the locks on my own|
how can i see for myself that it's info now|what do you look at to say its fine? i want the same picture|
which panel shows disk per host|where are the inserts per second shown|where can I see the temperature|
is there a query for stuck payouts, I'd like to run it|tell me the url to the lag graph|
I trust nobody today. how can I verify it on my own screen|
which query can i run on the primary to see those waiting sessions|
where do you see that? i'd like to look at the same chart|where do i find the graph you mean|
which dashboard do you guys look at|how can i see that myself, what do i have to run|which panel in grafana|
link to the graph?|where in kibana do i find this|what do i query to verify that|I prefer to check on my own. Where?|
is there a url for that chart|where's the dashboard of COMPONENT|how can i watch COMPONENT myself|
what query shows me that in prometheus|link please, i like to look for myself|how would i check this in the console|
is there a live map where i see it myself|let me verify: which board, which filter|
i believe nothing i haven't seen. where's the chart|give me the place where i can check that value|
where can reception see it themselves|is there a screen for that, i like to check|where would i find the raw values|
and what should I look at to see it myself|what do i look at if i want to see it myself|where would I see that myself`;
