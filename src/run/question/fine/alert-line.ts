/**
 * What people say who ask for the aspect `alert-line` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const alertLine = `what exactly fired|what woke me|which alert was it|which rule went off|what number tripped it|what was the threshold|
threshold?|by how much were we over|how far above the line|over by a hair or by a mile|what value did it see|
what did the alarm measure|which metric was that|what is that alert based on|why did my phone ring, what rule|
why was I paged, which condition|pager woke me at 3 and the text is cut off. what fired|
pager only said CRITICAL. critical what|the sms just says 'High'. high what?|what does the alert say, in numbers|
numbers please: value, limit|value vs limit|limit is what, and where were we|
at what level does it trigger and what did we reach|5% of what? which line got crossed|
is that an error rate or a latency alert|latency alert or error alert?|was it the p99 or the average that tripped|
p95 or p99, and over how many ms|which percentile fired, what was the value|over what window? 5 min or 1 min|
how long did it have to be over before it fired|for how long over the line until the page|
what's the condition of the rule that fired|name of the alert please|name?|which one rang first|
first alert, what was it|three alerts rang, which line did the first one cross|
what set off the alarm, not what caused the bug|not the cause, the trigger: what number made the alert go|
I just want to know which check went red|which check failed|which probe failed and how often|
how many failures in a row before it went off|what was the count when it fired|
at what number of orders per minute did it alert|orders per minute below what?|
order drop alert: how low did it have to go and how low did we go|below which value does it fire|
was it a too low or a too high alert|disk alert: at what percent does it fire and where are we|
queue alarm at how many messages? and we had?|temperature of the cold room was over what limit when it alarmed|
the fridge alert: what degrees did it see, what's allowed|
how many km/h or what triggers this thing? i am from the fleet|what does the monitoring say was exceeded|
what got exceeded|exceeded by what factor|what's the slo burn number that fired|
burn rate alert? fast or slow burn, what multiple|burn rate of how much over how much|which slo was it|
who sends that alert, grafana or datadog, and what is the expression|
which monitor is it in datadog and at what value did it go|
is it the synthetic check or the real traffic alert that fired|false alert ok, but what had fired|
you say false. what number made it ring then|what did the false alert claim to see|
what was it that tripped if nothing was wrong|so it was nothing, but which threshold got crossed|
it cleared at 4:12. what had it been at, at its worst against the line|are we still over the threshold, by how much|
how far above the alert limit are we now|is the value that fired back below the line, and what is it|
at what value does the alert clear|before I deny: what did the alert say exactly, how bad was the number|
card is up but I missed the start. what did the alarm go off on|came late to the call, what triggered the alert|
I approved without reading, tell me what the alert had been|after stop: remind me which alert got us here|
what got us here, which alarm|which alarm has been ringing, what was the value and what is the allowed maximum|
What number has made the alarm?|it has ringed, but on which limit?|
the alert came from what measure and how much it was|can you say me the border which was passed|
cfo: what precisely is the alarm that went off, number and limit|
auditor wants the trigger condition and observed value|for the log: rule, threshold, value|
log entry needs the triggering metric|bridge lead asks for the exact trigger|what did it page on|paged on what|
what was it at when it paged|5xx alert: 2% or 10%?|
how many 500s does it take to page someone, and how many did we have|
is EVIDENCE the line that fired, and what's its limit|what's the red line on EVIDENCE at|
did it go over 80 or over 90? what's the setting and what was it|is it memory or cpu that rang|
cpu alarm? at what percent|was it one alert on COMPONENT or one on COMPONENT that went off|
which of the COMPONENT alerts was it, the latency one?|did the alert that fired look at one host or the sum|
per pod or total, whats the alert looking at|what was the reading|reading and limit?|
which COMPONENT metric crossed which line|what was COMPONENT at when it paged me and whats the limit|
EVIDENCE: is that the number the alert looks at, and what would be allowed|COMPONENT alarm went of. on what value?|
at which value does the alarm fire|what is the alert threshold|what tripped the alarm then|
I see only "alert". what was the value and what is the line|was it the error rate or the latency one|
5 percent of what, over what window?|I'm new on the rota. what does this page say was measured|
over the line by a hair or by a mile|for the log: name of the monitor, threshold, measured value|
what's the trigger on this one|Which metric made the alarm and from which value it makes alarm?|
you called it false alert. what had it measured then|
was it one spike or was it above for 5 minutes like the rule says|how bad did it have to get before it fired|
what number did it hit|it fired on cpu or memory or what|
the finance alert that came in my mail, which condition is that, what did it cross|did two rules fire or only one|
I don't doubt the alert, I just want to see its definition. which expression?|p95 or p99? and what's the limit set at|
is it an slo burn alert or a plain threshold|before I judge if it is too touchy, what did it actually fire on|
hello, legal must file which monitoring signal told us. which one was it?|
how high was it at the moment the page went out|what does it compare against, last week or a fixed number|
the first alert today, was that on COMPONENT or on the thing behind it|queue depth of how many set it off|
what did the alarm see that I don't see on my screen|
since customers told us before the alarm: at which level does that alarm go|
was it 3 failures in a row or a percentage|remind me what this pager text means, "burn 14.4", over how long|
how close to the line are we normally and where was it this time|
before we say false alert in the report, what did the check read and what should it have read|
customers noticed nothing, so what reading made it page at all|
I'm to decide if somebody gets woken next time, so tell me which condition was true and by how much it was exceeded|
the monitor that called me has three conditions, which one of them was hit|
I want to see if it's a split second thing: what value, over what time, set this off|
was it the crash count that fired or the failed requests, and at what level|
Excuse me, on my telephone stands only "SEV2". What is the measure behind and how much over the limit?|
did it fire since orders fell under some minimum, or since errors went over some maximum|
the fix brought us to 0.8%. and what was the bound for the page, and where were we then|
everyone says noise, what was the number though|
EVIDENCE only has the restarts. and the page itself, on what reading did it go off|
what threshold woke me, I only saw the text on my watch|what was the number it tripped on|
what did the pager rule say, error rate over what|
which rule fired, the queue one or the latency one, and at what value|what made you jump, which threshold|
what number tripped the alarm|what tripped, hit rate or 4xx|what was the decline rate when it paged|
can i see the rule that got me out of bed? what value against what limit|so it was which number? 5 percent of what|
which metric|what did it go over|woke up by a page that just says CRITICAL. what's behind it, which check|
what did it alarm on, number of searches w/o result?|what paged you, drop rate? over which value|
what was the alarm about, crashes or empty tickets?|what was alarming, queue length? over what|
all i got was a red dot. red dot about what, how red|what alerted - booking count? how high was it|
was it the age of routes that alarmed, and what's the limit|what did it measure to go off like that|
was that the 5xx rule or the saturation one|what did the monitor compare with what, and by how much was it off|
was it the quota alert or ours|what is the rule that beeped, drift or rejected bids|
which number tripped it, I only got "payments bad" on the pager|what was the rule that fired|
by how much are we over the limit|whats the limit and what are we at|
which check went red first, the one that paged me|what threshold was crossed, it just says "degraded"|
what is the metric behind this P1|how much over the limit were attach failures|which rule is it that fired|
what was exceeded, and by how much? my mobile shows half of the text|
for my understanding: at which value does it page and what did it measure|woken at 3:12. by which alarm exactly|
what did it trip over|what's the value and whats the permitted one|what set the pager off just now|
what did the alarm measure and at how much does it ring|disk alarm at what percent, and where are we|
the figure that triggered it please and what the border is|why was it p1 and not p3, which condition|
how hot, and what's the limit|tell me the rule and number behind the 2:40 call|what crossed what|
was it the count or the ratio that rang, and how high was it|3am and im half blind, what number actually paged me|
woke up to a red screen, which rule was it and how far over|
what was the alarm that woke them, by how much was it over|which threshold did it trip|
what does the red message at the top mean, which value is too high|
what is it even complaining about, which metric and limit|
I got 'run overdue'. overdue by how many minutes and what is the limit?|what threshold and what value|
why did the pager go, the precise condition please|By how much were we over the line?|what tripped|
red says 'burn rate'. which figure and what was the limit|on which rule did you start this|
what value set this off and how far above|
what's the alarm about, number and limit please, i was in the cellar without signal|
pager text got cut off. what fired|hey whats the rule name and threshold that got me out of bed|
did it fire on errors or on latency and at what level|what was it that rang, value and limit|
what are 'saturation 0.93' and the limit there, is that what called me|which rule triggered, number please|
tell me what went off and at what number|pager says 'SLO', what does it measure and what was the value|
what did the monitoring see that it woke me, in figures|what number was it that started the alarm|
above which value does it ring and where were we|what's the exact trigger of that alarm|threshold? value?`;
