/**
 * What people say who want to know of or want `owner`: whose a component is.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const owner = `whose is COMPONENT|which team owns COMPONENT|who's on call for COMPONENT|is COMPONENT ours or platform's|
who looks after that cursed thing|who maintains COMPONENT since the reorg|owner of COMPONENT?|
who has the pager for payments this week|Which squad is responsible for COMPONENT?|
does anybody own COMPONENT or is it an orphan like everything else here|who's primary tonight|secondary on call is who|
channel of the team behind COMPONENT?|
i got paged for COMPONENT though i'm with search and have never seen it in my life, so which team does it really belong to|
who owns COMPONENT|which team is responsible for COMPONENT|whose service is COMPONENT|who's on call for COMPONENT tonight|
COMPONENT belongs to whom|Who maintains COMPONENT these days, is it still the billing folks?|oncall?|
to which squad does COMPONENT belong, I don't find it in the wiki|is there an owner for that thing or is it orphaned|
who looks after the payment database|On-call engineer of this week is who?|does platform own COMPONENT or do we|
name of the team behind COMPONENT?|I see the name COMPONENT in every message but no team next to it, whose baby is that?|
owner of COMPONENT|owner?|owner COMPONENT|whose service is this|who is responsible for COMPONENT|who maintains COMPONENT|
who looks after COMPONENT|who runs COMPONENT|who takes care of COMPONENT|which team is behind COMPONENT|which team|
which squad|what team does COMPONENT belong to|to which team belongs COMPONENT|who is on call|who is on call for COMPONENT|
who's on call tonight|on call?|oncall COMPONENT|who has the pager|who has pager duty for COMPONENT|who is on duty|
who is on shift for databases|who is the on-call engineer|is COMPONENT ours|is COMPONENT owned by platform|
is that payments' service or ours|slack channel of the COMPONENT team?|who built COMPONENT|
who feels responsible for COMPONENT|team name for COMPONENT please|does anybody own COMPONENT at all|who owns it|
who owns this thing|whose baby is COMPONENT|who is on call rn|who is the responsible of COMPONENT|who is on call right now|
who is on call now|whos on rn for COMPONENT|who is on at the moment|whos on call rn|whos on cal|who is on cal for COMPONENT|
whose is that|team of COMPONENT|who is responsible|which team is that|who owns this service|contact for COMPONENT|
who wrote COMPONENT|who is responsible for renewing these, we or the platform guys|
whose is COMPONENT these days, after the reorg i've lost track|which team owns that alert|
who has the dns in this company anyway|which squad has the users table|the model is whose, data science or ours|
what team is the owner of COMPONENT|who takes care of secrets around here|who maintains that endpoint|
refund job belongs to whom|who owns the orders_daily job|which people look after the cluster|
the mq cluster falls to which team during the day|
is COMPONENT still with the core team, because the wiki has a team that no longer exists|
dumb question but who does COMPONENT belong to|Whose service is this anyway|
what team do they belong to, the people hwo run COMPONENT|hey is COMPONENT ours or does platform run it|
I need the name of the on call for COMPONENT|Who looks after the printer gateway these days?|
Who are the poor people responsible for COMPONENT|Is there an owner for this or is it an orphan again|
Whom does the session store belong to?|who maintains the image resizer|which squad has COMPONENT|
I need to know who is behind COMPONENT, which group|who does COMPONENT report to, org wise, wich team i mean|
Who do i thank for COMPONENT, i mean who runs it|Which crew owns the label printer api|
who is responsible for the thing that sends the sms|Is the COMPONENT team in our timezone and who are they?|
Which department answers for COMPONENT nowadays?|Android folks or backend folks, who has COMPONENT|
i cant find the owner of COMPONENT in the wiki, hwo is it|wich team is behind COMPONENT|
I'm new and have never heard of COMPONENT, which group looks after it?|Who maintains this thing|who carries teh pager|
Who built COMPONENT and is still around to take care of it?|team for COMPONENT pls|
Is it platform or payments who runs COMPONENT|hwo is in charge of the database cluster|COMPONENT onwer|
whose baby is COMPONENT these days, after the reorg nobody here seems to know any longer|
does someone actually own COMPONENT or is it orphaned|what person is responsible on COMPONENT|
name of the tech lead of COMPONENT|under whose roof does COMPONENT live|
We got COMPONENT with the company we bought last year and I've no clue which deparment took it over, can you tell me?|
Would you happen to know which team looks after COMPONENT, and who of them is on duty at this time of the night?|
the wiki says team falcon but that one was disolved in spring so who has COMPONENT nowadays|which team runs checkout|
whose service is that|whos on call for payments tonight|who maintains it|whats the team behind COMPONENT|and who owns that|
whos responsible for the ledger service|who has the pager for COMPONENT|which squad has the auth stuff|
who carries the db pager this week|does infra own COMPONENT or do we|before i deploy there, whose code is that|
who looks after COMPONENT normally|on call for search, anyone know the name|im new, who does COMPONENT belong to|
which guild has billing these days after the reorg|whos primary on COMPONENT|and the secondary on call there?|
which team does the broken thing belong to|whose is it|who babysits that legacy thing|
name of the team that runs the gateway|whos on shift for COMPONENT|cause is in COMPONENT, whose is that|
and who owns COMPONENT?|got a rollback for a service i dont know, which team runs it|
which team is responsible for the payment page|Whose service is that anyway?|
I only know the product side, which team runs COMPONENT?|whos on call for the database|
Who looks after the login system in our company?|For the escalation form: owner of COMPONENT?|
Is COMPONENT with the Lisbon team or with the platform people?|who has the pager for COMPONENT this week|
which team does COMPONENT belong to|Who maintains the booking engine these days, since Karl left?|
is there an owner for COMPONENT at all|on call for payments?|Which department is in charge of the mail server?|
Who is the responsible team for the thing that broke?|Is the search team still the owner of COMPONENT?|
And COMPONENT, which team is that?|Who has duty for COMPONENT at the weekend?|The invoice module, who owns it?|
Could you tell me the owner of the service that CHANGE went to?|name of the team behind COMPONENT pls|
Who's the product owner of COMPONENT, if not me?|Under whose responsibility does checkout run?|
COMPONENT was restarted twice today, which team does it actually belong to?|whose service is it|who runs the cache cluster|
who's responsible for the login page|is COMPONENT ours or yours|and who has the pager for COMPONENT|
which squad maintains the payments adapter|who is oncall in databases tonight|who looks after that cron job|
does anyone own this thing|not mine, so whose is COMPONENT|which team does the failing service belong to|
who's duty officer for networks this week|is mobile on the hook for that endpoint or platform|who holds the pager right now|
find me the owning team of COMPONENT|whos on call for it|under whose roof does the search index live|
who is primary and who is secondary on call for COMPONENT|name the team behind that repo|who owns the table thats locked|
is it data's or analytics' pipeline, formally|and COMPONENT, who owns that|which group operates the load balancers|
I'd like to complain about the deploy, which team owns COMPONENT|wiki is outdated, whos the owner of COMPONENT these days|
which team runs that|who is responsible for the payment gateway|is there an on-call for COMPONENT tonight|
before I approve a restart of it: whose is it|which squad looks after checkout|does platform own this or does the shop team|
who maintains the booking api|whos on duty for the database|owner of COMPONENT please|which crew builds the mobile app|
who carries the pager for COMPONENT|for the action items: which team does COMPONENT belong to|is Lena still the owner of it|
to whom does the queue belong|who is oncall for search this week|does anybody own this thing at all|
on-call engineer for payments?|COMPONENT is slow, whose is that|under whose roof does the pricing service live|
what team is listed for COMPONENT|and the cache, who has that one|
who do we have on call for checkout, its restarting all the time|which team is responsible for the payment service|
to whom belongs this database|and who owns it?|who has the duty for the booking backend this weekend|
is there an owner for this old cron job|which department maintains the lab interface|
who is the maintainer of COMPONENT, I find nobody in the wiki|name of the team behind checkout please|
COMPONENT is owned by the hamburg or the pune team?|in whose responsibility is the message queue|
who takes care of COMPONENT since Pierre left|on-call for the database?|who has pager duty for it now|
which squad has built and runs the search|I am the new trainee, which team has COMPONENT|
is the vendor or are we the owner of it|owner of the login page?|what team runs the scanner gateway|
is platform team in charge of it or someone else|under which group falls COMPONENT|
the responsible team for the meter readings api, which one|product owner and team of COMPONENT pls|who owns this|
whos oncall|which team runs payments|who maintains that|and COMPONENT belongs to?|who is responsible for checkout|
team behind COMPONENT?|who looks after the db|whos on duty for login|is that platform teams|and who owns the api|
oncall for COMPONENT tonight?|does anyone own COMPONENT|whose thing is the cache|owning team of COMPONENT|
is checkout the web teams|what team has COMPONENT|want to thank them, whose service|
before restarting it, whose is COMPONENT|I've been sent from team to team like a lost parcel, who owns COMPONENT|
you say the fault lies in the pricing service, and the pricing folks say it isn't theirs, so which team does it belong to|
My boss wants a name and not a group, who is on call for COMPONENT tonight|
before I file a complaint against the wrong people, whose service is the one that failed here|
new in the company and already in the hot seat, which squad looks after the login page|
the wiki says platform, the repo says core, and the org was shuffled in spring, so who's responsible for COMPONENT now|
Support here, I need to send this ticket somewhere, which team is in charge of the invoice pdfs|
who carries the pager for the database this week, since the schedule page shows somebody who left in may|
i merged something that touches the gateway and feel uneasy about it, who are the owners of the gateway|
You tagged my team as owner of that queue, and we gave it away a year ago, who really owns it|
Is there any human who maintains the old export job, it looks orphaned to me and that would explain a lot|
the approval must come from the service owner, says the policy, and who is that for COMPONENT|
After the reorg nobody knows anything any more, to which department does the booking engine belong|
our customer asks who at our place is accountable for the payment api, I'd like to give the right team name|
what's the team behind COMPONENT, I want to bring them cake once this nightmare is over|
sorry for asking during the outage, but is the on-call for search still Priya or has the rotation moved on|
there's a pod with a funny name that eats all the memory, and I can't tell, whose is it|
the vendor manages half of it and we the other half, so who owns the certificate part, them or us|
Whose baby is the rate limiter, I'm asking as a curious person and not as an angry one|
which group has COMPONENT in its catalogue, since I got three different answers and two shrugs|
you keep naming platform as the owner but platform says no, so whos really responsible for COMPONENT|
who looks after that service|what team owns it|the owner of COMPONENT|whos oncall for COMPONENT tonight|
who is responsible for that db|whos service is that|does payments own it or platform|which team has the pager for it|
who maintains that thing|name of the owner|oncall for that?|is it ours|who does COMPONENT belong to|
what squad is that under|whose baby is COMPONENT these days|is COMPONENT us or the vendor|who looks after the warehouse db|
who runs our dns|who do the retry settings belong to|which team do i get to shout at for COMPONENT|
is that ours or platforms|does anybody own COMPONENT or is it orphaned|who carries the pager for it tonight|
after the reorg, who has COMPONENT|who's responsible for this alert anyway|COMPONENT belongs to?|whose name is on the tin|
is COMPONENT still maintained by the checkout guys|who looks after the db these days|which squad runs COMPONENT|
oncall for COMPONENT, primary and secondary|is payments oncall the same as COMPONENT oncall|
that service, under whose roof is it|
who looks after the payment gw|who maintains COMPONENT these days|which squad runs matchmaking|
who carries the pager for the db tonight|is that infra's or platform's|who is responsible for kafka here|
that broken thing, which team does it belong to|oncall for COMPONENT?|
who's the service owner, says platform in the wiki but they deny it|does sre own this or the game team|
whos primary this week for COMPONENT|who is in charge of the cdn config|who has secondary tonight|
new hire here, who does COMPONENT belong to|whos got the pager rn|who runs that cluster|
who is the maintainer of the thing that ooms|whose db is that|name of the owning team pls|
who took over COMPONENT after payments core was split|on duty for streaming?|who wrote and owns the retry worker|
before I roll back, whose service is COMPONENT|who is on duty for the thing that broke|
rca needs a name, which team owns COMPONENT|alert has no owner tag, who owns that|whose service is checkout|
i am new here, which group does COMPONENT belong to|is COMPONENT from us or from the platform people|
who is responsible of the payments|who's the owner|and who is on duty for it tonight|what team stands behind that service|
support needs to assign the ticket, which team has COMPONENT|who has the pager for the database|
is there a team for search at all|who looks after COMPONENT since the reorganisation|whos oncall for it|
which department maintain this component|is that still ours? product owner of loyalty here|
to which team should i book the hours for COMPONENT|who maintains the booking page|name of the team of COMPONENT?|
who is the on-call engineer on the invoices this week|is it my team that owns the broken thing|does anybody own COMPONENT|
who carries COMPONENT after hours|the service that gave the false alarm, who owns that one|
who is on call for the thing that was deployed|which team is responsible for checkout|
who's on duty tonight for the database|is COMPONENT owned by payments or by platform|who looks after the mail gateway|
and COMPONENT, whose is that|what team runs the search|who's in charge of the booking service|
on-call for COMPONENT right now?|who has pager duty this weekend on the ticket shop|
which squad does the failing service belong to|who is the secondary on call|
who built and runs the invoice service, their team i mean|whose responsibility is the cert of the portal|whos the oncall|
to which team do i assign the ticket for COMPONENT|who takes care of COMPONENT now that the old team is gone|
is there an owner listed for COMPONENT|who are the code owners for COMPONENT|which department has the scanners|
who is the product owner of the login page|who's the responsible team for what broke|who's reponsible for COMPONENT|
CHANGE broke it, but which team runs COMPONENT|to whom does the failing service belong|
i want to file a bug against the team behind COMPONENT, which one is it|
who's on call for payments tonight, customers cant pay|is the search team in charge of COMPONENT|and whose is COMPONENT|
who is primary on the rota for the login service|who carries responsibility for the database|
which group maintains that config|for the postmortem: owning team of COMPONENT|whose on-call is it, ours or theirs|
is anyone assigned to COMPONENT|who took over COMPONENT after the reorg|name the team that owns the ticket gate|
what squad has the checkout|who ownes this service|which team's thing is that|
the button says ask the owner, who is that for COMPONENT|which team do i hand this to, i mean who owns the service|
who's the on-call engineer for the database|users of the kiosk are hit, which team has the kiosk|
does infra own the proxy or do we|who has COMPONENT in their care|oncall for COMPONENT pls|
who is on rotation next week for payments|is the owner of COMPONENT known|who operates the mail gateway|
is it the core team's service|and who owns the replica|who's responsible for COMPONENT at weekends|
which team wrote and runs that importer|team?|who is duty engineer today|
i've searched the wiki and found nothing, who owns COMPONENT|whoose service is COMPONENT|who's on call in the mobile team|
whose baby is this|who looks after COMPONENT these days, was moved three times|on call today?|
who maintains the clearing gateway|which squad builds COMPONENT|does COMPONENT belong to us|
who is responsible for the thing that broke|who runs the HSM boxes|is there still a team for COMPONENT after the reorg|
i thought core banking owns COMPONENT, no?|which department does COMPONENT belong to|Who is accountable for this service?|
is it mine or yours, COMPONENT|the owner of the payroll exporter?|to which team do I book this|
who does the on call in the tax backend|is COMPONENT owned inside or by the vendor|which people run COMPONENT|
who is behind COMPONENT|whos standby for the database|whos in charge of COMPONENT|the team of COMPONENT pls|
under whom is COMPONENT now|COMPONENT, whose hands is that in|which people are behind the terminal gateway|
who gets paged for COMPONENT|who has pager duty in cards tonight|i look for the team that owns the tariff tables|
is there a name on COMPONENT|who do the salaries exporter belong to|does anyone own COMPONENT or is it orphaned|
on call of the exchange feed is who|COMPONENT - platform or product team?|on whose plate is COMPONENT|
duty engineer for COMPONENT?|i want to complain at the right team. who runs COMPONENT|
under which squad does it live, COMPONENT|who inherited COMPONENT from Ivan|whose is the terminal gateway|
which team has COMPONENT now that cards was split|who is responsible for COMPONENT at this hour|
who's got the on-call for the filing portal|who takes the pager after midnight for COMPONENT|COMPONENT is ours?|
name the owner of COMPONENT|the exporter is whose|who's responsible for the tax tables|who is the oncall of that thing|
which crew operates COMPONENT|whom does the gateway belong to|who has the duty phone of COMPONENT|
is COMPONENT with cards or with core|who does COMPONENT belong to these days, after the reorg|
whose alert is that, who looks after it|which team is behind the entitlement thing|who has the pager for COMPONENT tonight|
is there an oncall for COMPONENT at all|COMPONENT, whose baby is it|who maintains the paywall|
who is responsible for COMPONENT nowadays|on call for COMPONENT = ?|does COMPONENT belong to the platform people or to us|
who wrote that check and who owns it now|whose alert is it|who's on the hook for COMPONENT|
what team do i assign the ticket to, COMPONENT that is|who takes care of the probe infrastructure|
who is on duty for payments|who do the scanners belong to|responsible team for COMPONENT?|
which people built and run COMPONENT|who owns the feed parser|who's on rota for COMPONENT|team for COMPONENT?|
COMPONENT oncall who|who owns the label thing|who has duty for the card switch|who'd be the team for the save games|
whose name stands next to COMPONENT|who's duty is it this week for COMPONENT|which group do i tag for COMPONENT|
was COMPONENT handed to another team|who feels responsible for the probe|who is primary for COMPONENT|
who do i tag for COMPONENT|who are the people of COMPONENT|who's in charge of the scoreboard|rota for COMPONENT, who is it|
Which department maintains COMPONENT?|who's got the phone for COMPONENT this weekend|is there any owner for that at all|
i look for the owner of COMPONENT|who wrote and runs COMPONENT|who is second level for COMPONENT|
COMPONENT is maintained by?|who'd be responsible for COMPONENT after midnight|who has the voting backend|
who's the oncall of COMPONENT, mine is on holiday|can you look up the team of COMPONENT|
who inherited COMPONENT from the old team|I want to say sorry to the team whose pager went off. whose is COMPONENT?|
the wiki says nobody owns COMPONENT. true? who then|who do i send the bill for this to, meaning which team has COMPONENT|
which team is responsible for the tills|who's on duty for COMPONENT tonight|what team looks after the booking page|
who takes care of COMPONENT at weekends|To whom does COMPONENT belong? I need a name for the report.|
who maintains COMPONENT these days, marc left|who runs that service|who's got the pager for COMPONENT|
does COMPONENT belong to the logistics people|who is responsible for COMPONENT since the reorg|
name of the on call of COMPONENT pls|which department is in charge of this system|
who has on-call for the hotel side tonight|who is accountable for that part|do we own that or does the vendor|
who stands behind the label thing|who's carrying the phone for COMPONENT this week|which group built and runs COMPONENT|
under whose roof is COMPONENT|who is the service owner|who's on rota for the database|
which team does the voucher service belong to|who has COMPONENT now|on call for COMPONENT at the moment?|
tell me who is in charge for COMPONENT|whom does the label service belong to, is it logistics or us|
who runs COMPONENT, i want to thank them|Which team is the owner of the booking engine?|
who's oncall for COMPONENT, its not me since friday|whos responsible for that thing|
is there a team for COMPONENT or is it orphaned|who had duty when it happened|which crew looks after the tills backend|
i want to file a ticket for COMPONENT, which team?|who keeps COMPONENT running|is COMPONENT still with the berlin team|
responsible team pls|who holds the pager tonight|who is duty for the platform|to which team goes the action for COMPONENT|
who is the on-call in the logistics|COMPONENT, who has that|whos in charge of the price feed|
product owner or team of COMPONENT?|does anyone own that cron|who looks after the vendor interface|
who has COMPONENT under his wing|for the action item i need the owning team of COMPONENT|
is it the shop team that owns COMPONENT|who do we have on duty for COMPONENT|who's in charge of bookings|
name the team for COMPONENT|who operates COMPONENT|Would you know which team is accountable for COMPONENT?|
who owns that alert|who has the duty phone|who's the responsible person for the price import|does COMPONENT have an owner|
who is on standby for the hotels|after last night i want to bring cake to the team of COMPONENT. which team is it|
i have to name a responsible team in the form for COMPONENT|who has the duty tonight for the kitchen displays|
is there anybody responsible for COMPONENT still working here|which team would COMPONENT be|
who looks after COMPONENT on sundays|and who is the team for that|who is in the rota for the till backend|
which team do i write to if i want COMPONENT changed, who owns it|whose responsibility is the label server|
who got duty at COMPONENT tomorrow|who carries the pager for COMPONENT tonight|
COMPONENT has no readme, who does it belong to|who is responsible for COMPONENT these days, the reorg confused me|
who's the owner of COMPONENT|whose system is the lab interface|what team looks after COMPONENT|COMPONENT oncall name?|
is there a product owner for COMPONENT|nobody claims COMPONENT, who really has it|who has COMPONENT now that Leo left|
who's pager does COMPONENT go to|does platform own it or does data|contact team for COMPONENT|
COMPONENT is in nobodys catalogue, any idea which team built it|I need a name for COMPONENT, the one who's on rotation|
which department has the lab interface under its wing|is COMPONENT run by us or by the managed service vendor|
who is the current primary for COMPONENT|the wiki says team Falcon owns COMPONENT, they say no. who then|responsible?|
under whose name is COMPONENT registered|whose service|COMPONENT -> which team|
I found COMPONENT in the trace but not in our service list. who has it|
Whom does COMPONENT belong to? The wiki was last edited in 2019.|need to invite the right team. who operates COMPONENT|
which team do i assign the ticket for COMPONENT to|is there an on-call for COMPONENT at all|
whose repo is COMPONENT, team wise|which crew has COMPONENT|whom does the alert of COMPONENT go to|
who holds the on-call phone for COMPONENT|whose doorstep does COMPONENT belong on|
who pays the rent for COMPONENT, team wise|who's the daddy of COMPONENT|im new in dispatch it, which team has COMPONENT|
who runs the timetable thing|does COMPONENT belong to anyone since the reorg|
who is responsible for COMPONENT, i need the name for a form|is that maintained by us or the university|
Which squad looks after COMPONENT?|who do the fares belong to, team wise|
is Petra still on call for COMPONENT or did it switch at 8|who has the duty this week for COMPONENT|
is it payments or donors team that holds COMPONENT|our team or theirs, who has COMPONENT|
airline ops or our it, whom does COMPONENT belong to|who owns that now that the data team is gone|
i need the team of COMPONENT for the ticket field|which group is in charge of COMPONENT|
who's on duty for COMPONENT at weekends|who has COMPONENT under its wings|is there even an owner for COMPONENT|
who looks after the ticket gates backend|does the mapping team own this or routing|the rota for COMPONENT, who is it today|
what team made COMPONENT|whos responsible for it, city or contractor|to whom do i assign this|on-call name for COMPONENT|
which channel is the team of COMPONENT in, who are they|whose service broke, i mean what team runs COMPONENT|
which team do i charge for it|us or them, who operates COMPONENT|who holds the pager of COMPONENT at this hour|
the code is old, is there still a team for COMPONENT|what team is responsible for dispatch maps|
who do we have on call on COMPONENT's side|name the owners please|COMPONENT: whose?|who is on call over there for COMPONENT|
does COMPONENT have a team or is it orphaned|which devs have COMPONENT|
who do i assign to COMPONENT bugs, i mean who owns it|on whose plate does COMPONENT lie|who are the people behind COMPONENT|
COMPONENT is whose responsibility, rail or bus|which on-call rotation covers COMPONENT|
is COMPONENT run by an outside firm or by us|COMPONENT, who runs it since Ravi left|what's the responsible team there|
to which department does COMPONENT belong|whose pager rings for COMPONENT|
we rolled it back and now want to tell the owner, who is it|somebody on call for COMPONENT? who|
what team gets the bill for COMPONENT`;
