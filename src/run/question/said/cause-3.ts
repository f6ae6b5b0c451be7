/**
 * What people say who want to know of or want `cause`: what broke and why.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const cause3 = `so whats the culprit|what did you find, im on the train with bad signal|why does the queue not move|
in the waiting room nobody moves since 10:02, reason?|why is everything so slow for tenant 12|what's behind it|
so, whats wrong with payouts?|does anyone understand by now what makes the images disappear|root cause?|
why are cards refused|what's wrong with it|why is it slow|Do we know why yet|
what is it that makes baskets empty themselves|whats the diagnosis doc|what triggered it|found anything?|
which part is the guilty one|cabins show as sold out though the ship is half empty. why|
do we have an idea why no invoice leaves the house|say it in one word. what.|what cuts the calls after exactly 60 s|
why is the qr code empty|whats blocking the pick lists, i have 40 pickers drinking tea|
does the thing have a name yet, what broke|wo ist der fehler.. sorry, where is the fault|
what's eating all the connections|why do the slots vanish|how on earth 1 euro|
something eats the routes at 6 sharp. what|what's the reason nobody gets the sms code|what is it that's choking|
just the root, no story|whats making the delivery date jump to 1970|what do we think it is by now|
who or what broke the address search.. i mean what, technically|bids freeze with 3 seconds to go, each time. reason?|
why did the renewals not start|ok im awake. what broke|why cant doctors log on|so what was it in the end|
have you got a culprit yet|which setting was it|where does it hang|
Good evening, this is trading. Why do we have no prices?|wtf happend to COMPONENT|what's eating the memory|
so why can nobody roam since 6|what did it turn out to be|I dont need the whole essay, which box is at fault|
Whats wrong with the voicemail platform?|ok skip the chit chat, what did you dig up|
my manager wants one word for what it was. so which component|
For the record, I have not understood yet what actually went wrong.|
Helpdesk again. Just so I understand it myself, what is causing this|sooo whodunnit? which piece of software i mean|
reason for the alert?|The newspaper asks for a reason. What's the reason?|what the heck is wrong with the pension run|
I see a rollback proposed but no word of what was broken. what was it|which change of setting is the guilty one|
hey, dev of the billing app here, just woke up. What failed?|why are bills coming out with zero|
why did it page at all, i mean what is behind it|what brought the claims portal to its knees|
I keep reading "degraded". Degraded by what?|which bit of code is naughty|
so whats wrong, in technical terms, I can take it|radio tower alarms everywhere, what's the cause|
so is there a finding|whats to blame for the dropped calls|
I'm the one who has to explain it at 8, so: what was broken?|why's the ledger lagging behind|
dear aura what on earth is wrong with our scheduler|what is it this time|what holds the lock|
Why is the write path so slow since midnight?|what was the reason|What broke?|
night bakery, ovens dont get recipes. what is wrong with the recipe service|whats making matchmaking choke|
so what was the culprit in the end|why are the invoices stuck, i'm from billing|what made COMPONENT fall over|
where's the fault|what did you find|db is fine, net is fine, code is fine. so tell me whats broken|
I only see symptoms. Which piece is the root?|what makes the export crawl since noon|in short: why|
what is it that breaks the search|do you know by now what's wrong|just tell me what is broken so i can go home|
what's slowing down the journal|which part of COMPONENT is failing, i need to know where to start reading|
ok why's COMPONENT throwing those|so who's the villain, db, net or app|
I'm writing to the vendor. What shall I put as the fault?|explain the reason in one sentence|
We've been at this for an hour and everyone has a theory. What's the actual fault?|
lights are on, nobody's home. what broke|what lies behind it`;
