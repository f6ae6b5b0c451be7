/**
 * What people say who ask for the aspect `outage-or-slow` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const outageOrSlow = `is it down or just slow?|full outage or partial|does it fail or only take long|completely dead?|
are requests erroring or just late|is anything getting through at all|slow or broken|
do people get an error or do they just wait|would you call it an outage|is checkout down down or limping|
can anyone still pay, if slowly|timeouts or plain slowness?|total or partial, status page needs one of the two|
does it eventually load|is it degraded or is it unavailable|are orders failing or delayed|
are mails lost in errors or just coming late|is the site offline or only crawling|just latency?|
is COMPONENT answering at all|hard down?|are the payments declined or slow to confirm|
if i wait long enough does it work|so it's an outage then, not a slowdown?|Is it not working at all or works slowly?|
is it still up in a way|do calls come back with 500 or only after 20 seconds|how bad, out or sluggish|
do we say "disruption" or "delays"|is it dead or half dead|what percent fails outright vs is merely slow|
is that a brownout|still serving anything?|for the contract: is it unavailability or performance|
is the app unusable or only annoying|are we down?|does the page come up in the end|
can doctors use it with patience or not at all|is the queue stopped or just slow to move|is it moving at all|
do the jobs crash or crawl|so trains info not shown or shown late?|is this a complete standstill for the warehouse|
has it fallen over or is it struggling|is search returning errors or taking forever|are logins refused or slow|
I must choose on the form: outage / degradation|is the fail total|are users blocked or just slowed|
partial you mean? or fully down|a slow success or a failure, what does the customer end up with|
do writes fail, or do they just lag|is it just laggy|does it ever finish|are the tills frozen or only slow to answer|
after the deny is it still down or now only slow|since the fix it isn't dead any more, is it slow though or fully ok?|
is the restart making it unavailable or was it already only slow|do the uploads get rejected or just take ages|
are we at zero or at reduced|Is total blackout?|do the apis answer with errors or with delay|
what do you call this: outage, or performance issue|in one word: down or slow|
slow as in annoying or slow as in everything times out|can i say the service is available though slow|
does the video stop or only buffer|is trading halted or delayed|are we losing requests or just stretching them|
the p99 looks awful but does anything actually fail|error rate zero, so just slow?|
red on the board but is it really out|are the messages dropped or waiting|
does 911 routing still work even slow or is it out|at the counter they say nothing works. nothing, or slow?|
is the database down or overloaded and still answering|do api partners see failures or lag|
are reports failing or late|do bookings go in eventually or are they refused|intermittent or solid down?|
is it flapping or fully gone|hard failure or slow response|so nobody can check in or it takes longer to check in|
can it be used, if with pain|will a page load at all, bosses ask|full stop or traffic jam|
is it a severe outage or some slowness, need it for the severity|dead in the water?|is it at least breathing|
does it give up or does it wait|does COMPONENT refuse connections or is it slow to accept them|
i got in after 40 seconds, so its slow and not down?|are the devices offline or reporting late|
do sms fail or come with delay|down for real?|can we sell tickets at all, even slowly?|outage yes/no|
Regulator form asks: interruption of service or reduced performance. Which was it for COMPONENT?|
customers say "it doesn't work", do they mean errors or do they mean it takes for ever|
since CHANGE went out, do payments bounce or just drag|when people retry do they get through slowly or never|
it was killed and came back, so is it down now or only sluggish|
the alert says latency, are there real failures as well or is it just slow|
Is the checkout completely dead or does it just take ages?|down or just slow?|hard down or degraded|
is it dead dead or jsut a bit lame|is it dead or just slow|just slow or completely down for people|slow or fully down|
so is it dead or only sluggish|do they get an error in the end or does it come after a long wait|
my screen loads after 40 seconds. slow for all or failing for some|for the sla I need one word: outage or degradation|
are payments refused or only taking ages|can I tell customers "slow" or must I say "unavailable"|hard down or limping|
Is system completely not working or it works but with the delay?|
what is the share that really fails versus the ones that only wait|
the shops say "kaputt", do you see errors or latency|is it a total loss of service|delays or drops, which one|
before I wake up the director: is this a complete outage|messages arrive late or never|
does the app time out or answer eventually|is it a brownout or a blackout|
after the restart, is it up and slow or not up|they'd get through with patience or not at all?|
legal wording matters: service interrupted, or impaired?|how dead is it|
support tells callers "be patient". is patience any use, or does it error out|
is COMPONENT answering with errors or answering slowly|sev1 or sev2, depends if it's out entirely. is it?|
are we talking seconds of delay or failures|does this count as downtime or as poor performance|
nothing works or not everything works|so it's up, technically?|
video stutters here. is the stream failing or is it bandwidth slow|
all requests error or half of them come back fine but late|
customers say "doesn't work", do their requests die or do they just hang for a minute and then succeed|
the alert talks of latency, support talks of errors. which is it, late or failing|
if it's only slow I won't wake anyone, so is it only slow|
half my calls are ok. would you call that a full outage or partial|
should I press deny if they can still buy, only slower? can they still buy?|is it crash or crawl|
For our contract is important: service was not available, or available with long waiting?|
since the restart pages come, but after ages. is that still an outage or degraded|
do the scanners get refused by the server or do they wait for it|not who, not why: just is it broken or sluggish|
is checkout dead or just terribly slow|do orders fail or do they just come late|
is the queue standing still or just slow as a snail|do uploads break or are they only endless|
kiosk takes 40 seconds but then prints. is that 'down' in your words or just slow|
hard down or degraded, i need to choose one on the status page|half the calls or all of the calls? is that a blackout|
mails: late or never?|choppy or dead? which is it|is it dead jim or only limping|
are the rates not updating or updating late|pledge button: error or endless spinner|full stop or stutter|
can't or can but slowly|does everything fail or does it drag|no results or late results|
do bids get lost or only come late|so do payments fail or do they just take ages|
full outage or just sluggish? i need to tick a box in the form|does it break or does it only crawl|
xray images dont load at all or just slow? on my screen its a spinner for ever|
are the chargers dead or do they just start late|partial or total, which one|no data or slow data, which is it|
do cards get refused or does it only take longer at the till|should I declare it an outage or a degradation|
broken broken or just slow|is the app dead completely or only limping|customer area: gone or slow|
so the app is not down, it is just a snail, correct?|do the requests fail at the end or come through late|
are pages coming at all or just after a long wait|some people say down, some say slow. which|half down, all down?|
is it errors or waiting time|is the api returning errors or answering late|
how would you class it, complete outage or impaired|do customers get through eventually or never|
is the whole thing dead or just crawling, need to know if i put the laptop on the table or stay in bed|
caller says it spins for a minute and then works. so its slow not down, right?|
Sev1 or sev2: are requests failing, or late?|total loss or degraded? I have to set the severity|
slow or broken? those are not the same|does the scan fail or does it need ages|
Is it dead or very slow? On slow we stay, on dead we go to paper.|my ticket system asks: full or partial outage?|
do requests come back at all, even late|does it break or only drag|Is it completely down?|
for my sla form i must tick 'unavailable' or 'degraded'. what is it|sluggish or stone dead|
is anything getting through or nothing|just laggy or what|COMPONENT, down or slow|
people say 'it hangs'. hangs for good or hangs for long?|are we offline or only limping|do unlocks fail or take long|
entirely dead or half?|works but takes minutes, or doesn't work at all?|
for the incident form: total or partial failure?|would you call this down|slow doors or dead doors|
does it fail outright`;
