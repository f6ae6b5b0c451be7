/**
 * What people say who ask for the aspect `by-hand` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const byHand = `how do i do that by hand|what command does the rollback|can I do it without you, and how|whats the kubectl for this|
If slack is down, how would I run the fix myself|give me the steps to do it manually|
I'd rather type it myself, what do I type|which button in the console do I press to do the same thing|
how to undo CHANGE by hand|the card expired, how can i do it on my own now|what do i run to restart COMPONENT|
is there a manual way|show me how to scale it up myself|how does one roll this back with helm|
we dont let bots touch prod. how do we do it ourselves?|what would you run, so that i run it|manual instructions pls|
runbook for doing it by hand?|steps for a human|how would I bump the memory without the card|
i have ssh, now what do i enter to fix it|how to revert it in git, which commands|
could you tell me how I execute the fix from my terminal|which file do i edit to change the limit by hand|
im on the box. how do i free the space|what's the manual procedure to fail over|
I will do it from the jump host. Commands?|how do you flush that cache by hand|
denied because policy wants a human doing it. What does the human do?|
approve doesnt work on my phone, how can i apply it another way|you were stopped halfway, how do i finish it manually|
how to turn off the flag without Aura|do I use argocd or the cli to go back to the older release|
what's the sql to kill the blocking session|type it out for me, i'll run it in the maintenance window|
how can we put the old config back ourselves|for the runbook: how do I carry this out if the bot is away|
next time at night i want to do it alone, how|need to do it on the second cluster where you have no rights, how?|
manually how|by hand?|and without the button?|how does the DBA do this himself|
is it enough to delete the pod, how do i do that|which steps in the aws console|how do I set it back to 512 myself|
tell me how to unpin the version in our repo by own hands|Let me do it. what goes where?|
we are airgapped at the plant, what must the technician enter|what is the command please, i am new to kubernetes|
is there a script for that or do i do it step by step, which steps|how would i renew the cert manually|
our change board only allows manual changes. so what do I execute|
what do i click in the grafana.. no in the cloud console, to resize it|
can you spell out the manual rollback of COMPONENT|bot is slow. how do i do it faster by myself|
in case you crash in the middle: how to complete by hand|what do i put in the terminal so the old version is back|
how to drain the node by myself|I hold the keys for this one and will apply it personally, what are the steps|
how can I stop the runaway job from my shell|do it yourself guide for this fix?|
tell the hosting guys what to run, they only do it on written commands|how do i re-run the failed job by hand|
how would you do it if there were no approvals at all, i mean me at a keyboard|
what do i need to enter to raise max connections|how do i clear the stuck queue on my own|
If I'd wanted to undo your fix by hand, how?|how do i reverse it manually after|
can i just git revert, and what then to get it live|the approver is on a plane, so how do i as root do this|
which make target / script deploys the earlier build|manual equivalent of the card?|
in plain psql, how do i do what you propose|how do we switch traffic to the other site by hand|
our bank requires four eyes at a terminal; which input do the two of us give|
how to empty that directory safely, from the shell|i just want to do it myself ok. how|
what's the kubectl rollout thing again for going one back|how do i patch the configmap without you|
teach me to do this fix|what sequence do I follow on the server|can this be done from the portal and where do i click|
how to disable the cron by hand|step one is what, if i do it manually|do i need sudo for it and what do i run|
how does someone without aura solve that in the store server|
i'm on call with no bot access. what must i do on the machine to fix|Where do i change the replica count myself|
how may I apply the change alone in terraform|tell me the manual path to re-enable the route|
how do i kick COMPONENT by hand|suppose you are offline, what do i execute|which command brings CHANGE back out|
how do i set the timeout directly on the running thing|we've agreed to deny and do it ourselfs. how?|
what would an old school admin type here|what do i run where, in which namespace|how to requeue those jobs manually|
how to do the same on staging by hand, so we can practise|
I have cluster admin and no patience. What do I type to get the old version back?|
Our approvers are all in the plane so I'm going to do it at the keyboard myself, tell me what to run please|
the fix did not run after approve. so how can i carry it out by hand|
you can't reach the factory network. how does our electrician-turned-admin restart COMPONENT there|
in the old days we had a wiki page for this. How does one do the rollback manually today|
if someone wants to do the change directly, without card, which command is that|can I do it by hand|
if slack goes down, how do I roll back by hand|I don't want a bot on this database, tell me how to do it on my own|
the card expired, I'd rather do it by hand. how?|can I just kubectl it, and what is the line for it|
where do I switch that flag off myself|Can you say me how I make the rollback manually?|
approver is asleep but I have admin. what do I run|how does one kill that query by hand|
runbook for doing it without approval card?|I have the console open, what do I click|
what's the procedure if a person does the fix|how do I restart it safely from the terminal|
how to raise the limit myself, which file and then what|I denied it as I want to do it by my own hand, steps please|
no Aura in the dr site. how would we carry out the same there|
which button in the cloud console does the same as your fix|sql to set the value back?|and by hand that would be how|
if I want to clear the cache from my laptop, how|tell me what your fix does as commands so that I can run them|
how do I redeploy the version before, myself|my director allows it only if a human does it. what does the human do|
new here, never done a failover manually. what do I do first, second, third|how do I drain the node by hand|
can support do this fix in the admin tool themselves, how|need to stop the import with my own account. how does it go|
the bot permissions are broken, so how do I execute it the old way|
do I scale it with a command or in the yaml, how's that done by hand|how to undo the change in git myself|
the approver's not there but I have root. so which commands do what the card would do|
I don't care for plan b, I want to do plan a on my own from the shell, how|
if your card expires again I'm doing it manually, so tell me the steps beforehand|
what do I type to put the old version back for just the one region|
support has an admin page, can the reset be done there by a person and where|
customer runs it on his own servers, so he needs the steps to do it himself, without you. what are they|
We have here no bot rights in production. How to make the restart by hand please?|
how would one clear the stuck jobs manually without losing the half done ones|
where is the threshold edited if I'd like to do it myself|give it to me as shell, I press enter, not you|
button doesn't load on my phone, what do i type to roll it back myself|
whats the command to purge that topic in case you fall over|how do i load the token by hand if you can't|
if i want to scale the workers from my terminal what would i run|tell me the sql to kill it myself|
if I had to start the payout run without you, how|
where's the switch for the provider if aura's offline, how do i flip it|whats the kubectl for that|
card button greyed out for me. is there a way from the console|What would you type if you were me with a shell open|
where in the admin panel do i switch it off manually|how do I load a list manually, menu and so on|
kubectl annotate what exactly, if i do it on my own|how do i skip a list by hand on the terminal here|
if slack dies too how do i roll it back from a shell|steps to do it myself please, i dont like buttons|
how do i trigger a rebuild from the admin shell|where do i switch vendors manually|
the command for flushing it, please, i do it from here|how do i raise the quota by hand in their console|
chrony command please, i have root|what do i rm, exactly|
Aura is read only for us. whats the command so I can do it from the jump host|
how would one do it in the console, step by step|what command would the admin on site type|
Aura cant reach that box. tell me how to do it manually|tell me how id set the calendar back in the admin page|
If Aura were not there, what would we run|write me the kafka command, i do it myself|cli command for that?|
in case you are down too, how do we change it ourselves|supposing I want to flip the flag myself, where and how|
what does one type to create that index again|approve button throws an error, give me the manual way|
can you put the kubectl line here so that I can run it|without the bot, how do we purge that|
i got root on that box, tell me what to enter|
vpn to aura is broken on our side, can you write the manual steps so the field guy can do it|
the command to kill that session, please|how would our dba do the same thing manually|
what is the line to set the log level without you|
tell me the steps in case I have to do it on the console in the basement|
the API token for Aura was pulled by security. so how do I roll that back on my own|command for manual failover?|
what would I do on the db to throttle one tenant, if you cant|give me the dig/nsupdate stuff to correct it manually|
which file do I delete and on what host, if I do it on foot|manual procedure please, the bot user is locked|
say Aura is gone, which steps to restart this cleanly|
slack is lagging here on the train, what do i type in the shell to do it myself|
give me the command, i have a terminal open anyway|how would one do this without you? want to learn|
which command rolls back here, in case the button doesnt work|can you show me how to do that manually|
could i generate the list by hand, which script is that|how do i drain a lobby server by hand|
what's the kubectl for that|If Slack dies, how do I do the rollback on my own?|
can i do it from the console, what do i type|the steps to do this without you please|
i have only ssh here, how to put the old limit back|what are the manual steps|
how to revert CHANGE from the command line|what would the manual rollback look like|
no access to slack from the plant, so what's the command|commands for reverting without the bot?|manual way please|
type it out for me, how to do it on the shell|the bot is not trusted in our plant, so tell me how a human does this|
tell me the steps, i'd rather use my own hands|how do i reset it by hand|how would i turn that flag without you`;
