/**
 * What people say who ask for the aspect `retry` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const retry = `should people just reload?|ok to tell customers "try again in a minute"?|does hitting refresh make it worse|
can the drivers resend their scans or leave it|I keep pressing pay and it spins, keep going or stop?|
will a second attempt get through, roughly what are the odds|support wants a line: retry or wait?|
is it harmful if they submit the form twice|tell them to try another card or pointless?|
does the app work where the website doesnt, can we send people there|
can they order by phone meanwhile and will that go through|should clinics use the paper form or keep trying to log in|
better to log out and in again?|would clearing the cache help the users at all|
im on the helpdesk, caller number 30 asks if she should try again. Should she?|is retrying adding load to COMPONENT|
hold off with reloading?|do we want partners to back off or hammer on|
can i rerun my report now or will i only make the queue longer|
nightly import failed for us, shall I kick it off a second time|Is safe for the customer to repeat the payment?|
guests at the counter are asking whether to tap their card again|
now that it's fixed do people need to reload or does it come back by itself|
do sessions need a fresh login after the fix or can users just carry on|
those who got the error 20 min ago, should they try once more?|if someone waits and tries in 5 minutes does that work|
can I re-upload the file or should i leave it alone|
what should sellers do in the meantime, keep retrying the listing?|can teachers use the old portal instead|
incognito works for me?? should we tell people that|does switching to wifi / mobile help|
is there any other way in for users while COMPONENT is dead|
our client sdk retries 3 times automatically. good or bad right now?|
should I switch off auto retries in the mobile app|are retries making this a storm|
would it help if everybody stopped pressing the button|please, shall users push again or not push|
customers ask if they must place the order anew|refresh or dont refresh|
what do I tell a passenger whose boarding pass wont load, try again or go to the desk|
does a second click double book the room|can the warehouse guys rescan or does it jam things further|
try again later, how much later?|I got the 502 once and then it worked, so is "just retry" decent advice?|
card was denied, so what do callers do, retry or use the bank transfer option|
fix is stopped half way, can people try their payment again now?|false alarm you say, so callers can simply retry?|
do i get through if i retry often enough|should bulk senders pause their sends|
api customers ask for retry guidance, what backoff|would a different browser be any use|
is it smarter to keep the tab open and wait or to reload it|can our agents take bookings in the backup tool meanwhile|
someones asking if reinstalling the app helps|the upload died at 80 percent, do I start it again|
dont want to make it worse, can I press sync again?|retry the failed jobs now or after the approval?|
shall I requeue the dead letters or is COMPONENT still rejecting|can i click pay again or am i charged double|
does waiting help the user or trying again|
students have an exam in ten minutes, should they reload the page or not touch it|
are we ok to tell people to use the desktop version|will the webhook be resent or must the merchant trigger it again|
can I redo my withdrawal now|for the shop floor: keep scanning or switch to manual?|
every reload gives me a differnt result, keep reloading?|nurse here. Try the print again or write by hand?|
does a hard refresh pick up the fix|should i rerun the pipeline, it failed on COMPONENT|
If they try again, will they land on a healthy one?|can folks check out as guest instead of logging in|
our bot retries every 5s, shall I turn it off?|whats the workaround for users, is there one at all|
tell them use link from email instead?|its been fixed they say but my page is still broken, reload?|
is one retry enough normally|hi, finance. My export timed out twice. Third try or give it a rest?|
if 10k people all reload now do we fall over again|ok so pressing again is useless?|
want to put a banner up: "please try again" or "please do not try again", which one|
what about those with failed top ups, should they top up again|
does resending the otp work or does it burn their attempts|should we ask the couriers to restart their devices|
they can use the other branch's terminal maybe? does that route around it|re-login needed?|
can i retry the deploy of my own service in the middle of this|is polling more often hurting us|
would it be wise that the customer tries tomorrow|so should they keep the basket and try to pay later|
does it matter if people mash the button|is the manual refund screen a usable detour for agents|
not sure whether to let the cron rerun or skip it, would a rerun succeed?|
repeat the search or will it give nothing again|our gateway has retry=5 towards COMPONENT, lower it for now?|
can hotels send the bookings again please|and if they try again?|retry ok?|
does another attempt help or only burn quota|farmers in the field ask if they should press send again|
EU users could use the US address for now, would that work for them?|
I'm with the call centre, 40 people in the queue, half of them got the slow page. Do they lose anything by hitting reload or should they sit tight?|
nobody approved CHANGE yet as far as I see, so is it pointless for merchants to try once more?|
only every third request dies you said, so trying a second time should do?|
COMPONENT is only slow, right? then tell callers to be patient or to start over|
the money wasn't taken on the first go, may she pay again?|
Does it help when I ask the customers to clear their cookies and come again?|
does it help when all shops log out and in again|
I have a customer on the line, what shall she do now, press pay again?|if they try twice will they be charged twice|
can they use the app instead of the site meanwhile|is it better for users to stay away right now|
do I resend the file or does it go through by itself|Our agents keep clicking refresh, does that make it worse|
would logging out and in again help anybody|is there another way customers can order until then|
the terminal says failed. Should the cashier swipe the card once more?|clear cookies, would that do anything|
shall we ask shops to switch to paper or just keep trying|
it's fixed you say, so people who got an error can just redo it?|
does a retry work one in three times or is it pointless|
hello, from sales, can the client repeat the signing or must he wait for the fix|
can users go around it with the old url|tell drivers to restart the app yes/no|
ok to hit submit again after a timeout?|my payment run failed halfway, do I start it again or leave it|
we send a mail "please try later". later is when, or can they try at once|
support macro: "reload the page". True or false advice at the moment?|
the partner's system retries every second, should we ask them to stop it|
incognito window works for me, is that something to recommend|
is it save to click again if the first booking shows error|should callers be told to use the phone line for now|
what do we tell the ones with a failed upload, upload again?|
i'm a teacher, not tech. do the kids try again or do we stop the test|
can I rerun the export now or do I hurt COMPONENT|should the branch use the fallback printer or just print again|
does it make any sense for the customer to switch browser|
before they all come back at once, should we ask users to hold off from trying|
is it safe to pay again or might they be charged double, that's what callers ask me all the time|
the fix ran they say, so can the ones who failed before just press the button once more|
it's slow but not dead, so do I tell them to be patient or to reload|
export failed at 90%, is it any use to start it over before you're done or does that only add load|
we have two hundred shops with a retry button in their hand, should they leave it alone|
can customers use the phone app in place of the website till the page is healthy|
My parcel label gave error. I make it again now or I get two labels?|
in the crash gaps it works for some minutes, do I tell agents to keep trying till they hit one|
should the customer who lost her basket fill it again now or hold off|
if a login fails, what's better for us and for them, again straight away or after a while|
support here, I have a lady on the phone, should she just press pay again?|
what do we tell the guests, order again or wait? we dont want two pizzas|
shall agents re-submit the failed tickets or does that make doubles|
fans ask on insta if they should refresh or stay in the queue|better to use the app instead of the site right now?|
should customers repeat their import or will it carry on|should sellers click 'request payout' again?|
do sellers need to upload their pictures again|tell customers to try another card?|
does hitting pay again make two charges, or is that harmless|if they swipe again, is it a second charge or not|
should i tell callers to clear cookies and try once more|is it better if they stop hitting reload|
can agents resend the booking now, or still wait with that|tell agents: press search again, or stop it?|
shall customers hit 'send again' or will they get doubles then|do dropped people simply click the link again?|
should passengers reinstall or leave the app alone|they keep hammering F5. good or bad for us?|
shall i let the callers hang up and order by phone instead|do backers pledge again or do they leave it|
should drivers log out and in|should they request another code or wait for the first|
do we advise people to try later or right away again|do old folks try again or call us|
bidders ask, bid again or does it count twice|
customer tries to pay rent and gets an error, should she press again or will that pay twice|
tell brokers to resubmit or to leave it?|nurse asks, send the order again or not|
would logging off and on again help the doctors or only add load|should drivers unplug and plug in again|
shops want to retry the activation, ok or not|customer stands at the till, second attempt yes or no?|
does it make sense to tell people to reload the app|
Should merchants re-present the declined ones or is there a danger of paying twice?|
is there a detour customers can take meanwhile, like web instead of app|can people try again by now|
is it wise to log in again or should one stay logged in|doctors: press save again or copy text to word?|
counter staff: try saving again or leave it|do I advise clients to download again later or right now|
would it be better if they called instead of using the app|
may the broker start the import again or does that do damage|should people clear their cache and try again|
Is calling the hotline the better way for them at the moment, or should they keep trying?|
is it any use if users hit refresh|patients should call again or wait|should the crews restart their tablets|
do I trigger the payout again or will it go by itself|would it help or hurt if all the branches log in again now|
what should they do, try again or wait|people keep pressing pay again and again, is that bad|
should they resend the file they uploaded at nine or not|tell them to relog or to stay off?|
should the nurses enter it once more or does it then stand twice|is it ok if drivers restart the app|
shall people reload|can they use the phone line instead|should the shops send the file again|
is there another way for them to pay meanwhile|it says try again later. is it worth trying now|
i have a driver on the phone, should he log out and in or leave it|
is there any workaround for the counter staff till it's repaired, paper, other site, anything|
do i let the pupils press submit again|is hammering f5 harmful|should folks tap the card again or take the side door|
do callers of COMPONENT help or harm by retrying|could they try from the browser instead|
do i tell callers to have another go|rider stands in the rain, should he try another bike or wait|
does scanning again charge twice or can they|is it safe to send the payment again|
caller asks if he ought to try later or ring back|the machine says 'please repeat'. should they|
guest should swipe again or come down`;
