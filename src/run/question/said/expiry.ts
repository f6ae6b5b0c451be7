/**
 * What people say who want to know of or want `expiry`: until when something is valid.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const expiry = `when does the cert expire|is the cert still valid|token valid until when|which cert is next|when do the api keys run out|
how many days left on the tls cert of COMPONENT|expiry date pls|did the signing key expire|
does anything else expire this month|until when is the new certificate good|When ends the validity of the intermediate CA?|
client secret for the idp, when's that due|
since we've just been burnt by one of those, until what date is the certificate on the payment gateway good|
is the token still valid|until when is the certificate of COMPONENT good|When does the next one run out?|
which keys expire this month|expiration date?|For how long is valid the new certificate?|is our api key about to lapse|
Are there other certificates that end soon? I'd rather know it now.|tls cert valid till?|has the license run out|
how many days left on the signing key|when is the renewal due|
I'm from security and filling in my sheet: what end date does the current certificate on COMPONENT carry?|
wen does the token expier|when does the certificate expire|when does the new cert expire|
when does the new certificate run out|until when is the certificate valid|until when is the new one valid|
how long is the cert valid|how long is the new cert good for|valid until?|cert valid till when|expiry date of the cert?|
expiration of the certificate|when does the next certificate expire|which certificate expires next|which certs expire soon|
are there other certs about to expire|any other certificates running out this month|does another one expire soon|
when do the tokens expire|when does the token run out|when does the api key expire|how long is the api key valid|
is the key still valid|is the license still valid|when does our license end|when does the domain expire|is the domain paid|
until when is the secret good|how many days left on the cert|days until expiry?|days left?|when do we have to renew|
when must it be renewed next|when is the next renewal|next rotation when|how long until the password expires|
is the intermediate also expiring|does the ca expire too|did the token expire|is the signing key out of date|
has the certificate expired already|how long does the fresh certificate last|validity period of the new certificate|
does it expire in a year again|when will that hit us again, the expiry date I mean|
until which date is the client cert accepted|what date is in not after|is the key for the bank still good|
is the key we use still good|is that token still good|is our license good until christmas|which certificate runs out next|
what expires next, I don't want to go through that again|when does the next cert run out|is the signing key still valid|
is the certificate of the bank still valid|which cert is it and when did it run out|
and the intermediate, how long is that one good for|list everything else that expires in the next 30 days pls|
the token of the integration, it ends when?|and the new one is good until?|
how long is a session token good for before people have to log in anew|
the signing key we used that day, until when was it valid|tls of COMPONENT valid till?|
after today's drama I'd like to know when the wildcard one is up for renewal|
does the oauth client secret run out any time soon|how many days are left on the saml cert|
how logn is that new cert good for|whens teh next one of these certificates due|
is the token for the tax office still good after sunday|Check for me until when the partner's api token is valid|
the root ca thing, what year does it end|is there another cert about to bite us this month|
How long does the current oauth client secret live?|any key that dies in the next days|
is it true our tls thing ends in december|how much time remains on the certificate for the login domain|
Does anything run out over the holidays, certs I mean|how long can i still use the old signing key|
is the push certificate stil ok or about to die|Until which day can we keep the apple token|
the saml cert, whats its last day|wehn would the next cert have to be renewed|
how long deos that temporary password token last|Do we have to renew the vpn certificate before new year?|Cert end date|
Do we have any other certificates which run out in the coming weeks and could cause the same trouble again?|
Has the api key expired|Expiration of COMPONENT's cert|wehn must we renew|Whens the secret due|Not after date?|
when did the old one lapse|which credential dies next|till what date it is valid, the certificate of COMPONENT|
I have to put the renewal into my calendar, on what day does the thing we installed tonight stop being valid?|
are all the other certs ok or do some end this month|signing key good for how long|
After what happened to us tonight I never want to be surprsed again, so on which date does the following one run out?|
Could you tell me how long the credentials which COMPONENT uses towards the payment provider will continue to be accepted?|
they renewed it by hand at two, fine, but for how many days did they get it this time, ninty or a year|
until when is the token valid|how long is that certificate good for|any other certs about to run out|expiry date?|
how many days left on the new cert|whats the not after on that|so i dont get this again next week, what expires next|
valid till when|are there more secrets expiring this month|when does the payment provider key expire|
does the renewed cert last a year or 90 days|till when is the cert on the gateway ok|is anything else going to expire soon|
when do we have to renew it again|expiration of the wildcard cert pls|how long do we have on the signing key|
and the intermediate, till when is that valid|list certs by expiry|when does the oauth token die|
is the login cert still in date|next cert to expire?|end of validity of the one on COMPONENT|whens that license key due|
so the cert was the cause, when does the next one run out|rotated the key, until when is the new one good|
and whens that one expire|when does the token for COMPONENT expire|Which certificate is the next to run out?|
and when does that one expire?|Before I go on holiday, are there any certificates about to expire?|
When must we renew the certificate for the shop's domain?|Has the certificate of COMPONENT expired?|
What is the end date of the api key our partner uses?|Do any passwords or keys lapse this month?|
cert for payments, valid til when|How many days are left on the certificate?|when does the licence key of COMPONENT lapse|
will any token run out over the weekend|Which of our keys expires first?|
After the rotation, until when is the new token valid?|Please tell me the expiry date of the login certificate.|
is the certificate still valid|next one to expire?|Is there a certificate that ends before Christmas?|
how long does the vendor's token last|When does the signing key for COMPONENT run out?|whens the ssl thing due for renewal|
Does the domain certificate of our booking page end soon?|What validity has the certificate which was installed today?|
which certs expire this week|We renewed it last night, so until when is that certifcate good?|
any other certs about to expire|how long is the new certificate good for|expiry date of the COMPONENT cert?|
when do we have to renew again|is the api key still valid next week|which secrets expire this month|
security here, what's the validity of that key|and the cert of COMPONENT, how many days left|
when does the vendor's token run out|what else lapses soon|did the certificate already expire or is it due tonight|
end date of the signing key please|when is the domain due|list certs with less than 30 days on them|
how long does our login token last before it becomes invalid|does the intermediate cert run out too|
when's the database client certificate up|are there more certificates that will lapse before the sale|
does the renewed cert last a year or just 90 days|will the mobile push cert outlive this month|
payments: until which day does the card vendor's key work|when will the tls cert of COMPONENT lapse|
so we dont get this again, which cert expires next|fine, it's rotated, and until when is the new one valid|
until when is that valid|which cert runs out next|does any token expire this week|how long is the new key good for|
expiry date of the certificate on COMPONENT|and the next one?|is another certificate about to lapse|
validity of the api token please|how many days left on it|I approve the renewal, until when will it be good|
after tonight, which credential is the next to run out|when does the license of the database end|
has the token run out already|list the certificates with their end dates|
how long before the tls cert of the shop is invalid|do we have anything expiring before new year|
whens the password for COMPONENT due to expire|valid through?|is the intermediate valid longer than ours|
when will the signing key run out|before I sleep: nothing else is expiring over the weekend, right|
remaining lifetime of the cert|when does the domain registration run out|till when can we use the old token|
and until when does the new one last|the outage was a cert, whichs the next to lapse|when does the token expire|
is any cert expiring this month|and when does it expire?|how many days is the TLS cert still good|
validity of the api key of the bank?|does the license token end soon|what is the expiration date of it|
when must we renew the certificate of COMPONENT|is the cert of the booking page already expired|
list of all certificates with end date please|till which date is the new cert ok|the next key to expire?|
for my calendar: when runs out the certificate for the clinic portal|how long is the renewed certificate valid|
are there tokens which end over the holidays|when ends the validity of the signing key|
which secrets are close to their end date|does COMPONENT have a certificate which dies this year|
after the renewal, what is the new expiry|when will the wildcard cert lapse|expire date of token pls|
next expiration of any cert in our house?|is the saml certificate good for one more year|
what cert is the next to become invalid|will the client certificate outlive christmas|cert valid til when|
which cert expires next|token valid until?|how long is it valid|valid how long still|new cert good til when|
when must we renew|any certs expiring this month|days left on the cert|which tokens run out soon|
and the new cert, until when|does the api key expire|when do the credentials run out|cert expiry for COMPONENT|
expiry of the renewed one|how many days til it expires|has the tls cert expired|until when is the key good|
before vacation, cert expires when|when does the COMPONENT cert lapse|renewed it, valid til when now|
The certificate caught us with our pants down today, which one expires next|
you renewed the token, thanks for that, and until when is the new one valid|
I'm putting dates into the team calendar so that this never happens again, when does the cert of COMPONENT run out|
my boss asks if there are any more time bombs like this, which certificates expire within the next month|
before I go on parental leave I'd like to know, how long is our signing key still good for|
how many days does the api token for the shipping company have left, nobody wrote that down in january|
Is the certificate on the login page still valid, my browser shows a warning and I'm not sure whom to believe|
when will the license of the database end, since I saw a yellow banner there and ignored it|
we got a mail about an expiring domain and thought it was spam, what's the expiry date of our domain|
i renewed something last year with a shaking hand, was it for one year or for two, I mean until when does it last|
The partner rotates their secret every quarter and forgets to tell us, on which date does the present one expire|
You say the cert isn't the cause, good, yet what is its end date, I'd like to sleep well|
are there other tokens that are about to expire, I have budget for exactly one afternoon of renewing|
what's the validity of the intermediate certificate, the security guys ask and I can't read openssl output|
how long until the root ca of the plant network expires, the machines there can't be updated quickly|
For the audit list I need the not-after date of the certificate that COMPONENT serves|
does the service account key have an end date, and if so which, because the old admin has left us|
which of our secrets is the next one to run out, after today I trust no calendar any more|
since it was replaced in a hurry with a short-lived one, when does the emergency certificate end|
the push notification key from apple needs renewal at some point, when exactly does ours expire|
you said the cert was renewed but my browser shows the old date, so until when is it valid|until when is it valid|
which one expires next|how long is the token good for|when does it run out, the cert|are other certs about to expire|
expiry date of the new one|is the COMPONENT cert still valid|when do we have to renew it|
how many days left on the certificate|any other tokens expiring soon|has the key expired|
how long till the COMPONENT cert lapses|did the license expire|the expiry dates of the others|which other cert is due next|
how long is our provider token good for|when does the new cert run out|which cert dies next|
how long is the new token good for|did we just buy 90 days or a year|whens the next one due to run out|
is the api key about to lapse too|expiry of COMPONENT's cert?|any more certs about to go in the next 30d|
until when can we forget about this cert|the secret we rotated, when does it time out|
does COMPONENTs token outlive the weekend|is our wildcard still good|does anything else run out this month|
not after date pls|when do i have to renew again|is it expired or only close to|licence for COMPONENT good through when|
how long is the token valid|any certs expiring this week|until when is the psp api key good|
is the cert for COMPONENT still valid|expiry date of the tls cert?|when do the signing keys lapse|
is a token about to run out|next secret to expire?|validity of the wildcard|
does the apple pay merchant cert run out before xmas|when do we have to renew the drm license cert|
any other certs w the same end date|did the cert on COMPONENT expire or does it run til jan|whens the kafka client cert up|
whats the notAfter on it|how long til the oauth secret expires|until when does the new key hold|
so we dont get paged for it again, which cert dies next|do any of the db passwords expire soon|
are the mtls certs good thru the holidays|and when does the next one expire|when is renewal due for COMPONENT cert|
is the vault token still good, till when|expires when|how long does the intermediate CA last|
rotated it last year, when does the cert run out|owner is away, till when is the signing key valid|
before the freeze, which certs expire in dec|is our api key for the partner still valid next month|
partner asks until what date our certificate is good|any certificates expiring soon|and the other certs, when do they end|
the renewed one, until when|on which date the password of COMPONENT is expiring|what expires next|
are there more keys which run out this year|when must we renew it again|how many days has the cert of the shop left|
is the ssl of the website going to be invalid soon|does the token of COMPONENT have an end date|valid till?|
when do we need to renew the certificate of payments|did the cert already expire or has it some days|
expiry date of the login certificate please, for my calendar|which secrets will expire before christmas|
how long does the credential live|how long till the key for the bank runs out|whens the next cert due|
is the certificate of COMPONENT out of date|certificate until which day?|
the cert that made the outage, its replacement is valid until when|and the one for login, valid how long|
how long is the key good for|expiry date of the cert on COMPONENT|do we have more certs that are about to expire|
until what date is the new one valid|when does the licence of COMPONENT end|next expiry please|
how many months is the new token good|when is the domain up for renewal|we rotated it, so until when do we have peace|
are any other tokens close to running out|how much time is left on the signing key|when does the tls cert of the shop end|
whats the not-after date|when do we have to renew next|does the client secret run out this year|
until when's the api token of the bank valid|exp date?|is the intermediate cert still in date|wen does the cert run out|
users see cert warnings, until when was it valid|does anything expire during the freeze|
how long before the next cert bites us|when's the vendor token up|is there a cert that ends this week|
when will the new key run out|valid for how long|when does it lapse|
who renews it is clear, but by what date must it be renewed|expiration of the root ca?|
how old may the token get before it's invalid|do our push certs expire soon|and when does the other cert end|
are there certificates with less than 30 days|date when the api key ends please|tokens close to expiry?|
how many days has the saml cert still got|the renewed one, how long does it last|when dose the certificate expire|
after the restart it uses the new cert, how long is that one valid|what expires in the next weeks|
which key is next to run out|when must the token be renewed|
does the certificate make it past christmas, until when does it run|end date of the wildcard cert|
the password of the service user, when does it expire|how long does the session signing key live|
until which day is the mail cert good|will any cert expire before the freeze ends|when does our dkim key expire|
days to expiry for COMPONENT's cert|so that i can put it in my calendar, when does the new cert run out|
when does the tokn expire|what's the next certificate to go|
when does the certificate run out|is the cert of COMPONENT still valid|when do the credentials of COMPONENT expire|
next expiring secret?|how many days are left on the new certificate|the SWIFT cert, whats its end date|
Which of our certificates are close to the end of validity?|till when does the license key for COMPONENT work|
any more tokens about to lapse|how long will the terminal cert last|whats the expiry date on that key|
which certificates go bad this month|when does it expire again|are there more keys that end soon|validity of the new token?|
valid to?|how long do we have on the gateway cert|what's the next key to run out|does any certificate end before christmas|
end date of the HSM certificate?|till what day does COMPONENT's token live|when must we renew again|
which secrets get stale soon|the new one, valid until?|when's the next certificate dying|is the license good past december|
how many days has the token left|and the cert after this one, ends when|is there a date on the key, until when|
which of our certs dies next|when does the drm cert run out|are more tokens about to lapse|
is our tls cert still good and for how long|when does the api key of the agency feed end|
wallet signing certificate, until when is it good|when do the scanner tokens run out|vendor token valid until?|
any certificate about to lapse|how long is the certificate valid|when do i have to renew the next token|
what expires this month|the push cert for ios, how long is it still good|which secret runs out soonest|
are our certs ok for the next month, dates please|does the league token expire before the finals|
what's the end date of the certificate|do we have other keys ending soon|how many days til the cert is dead|
when is the next token up for renewal|apple pay cert valid until when|till what date is the signing key ok|
list of certs that end soonest|that cert scare made me nervous. when do the others expire|
how much longer is the feed license token valid|when does our certificate run out|how long is the api token valid|
is any other key about to expire|until when is the bank certificate good|whats the expiry date of COMPONENT cert|
any more certificates that end this month|how long is the new one valid|Till what date is the renewed certificate valid?|
do other shops certs run out too|when does the key for the payment partner expire|next cert to die is which|
when does the next certificate go|how long till the tills cert ends|which tokens run out this year|
is the new cert good for a year|how many days left on the cert of COMPONENT|when will the partner key be invalid|
are there others that lapse soon|expiry of the card terminal key?|does the hotel domain cert run out soon|
next cert that runs out?|until when is COMPONENTs token good|when does it expire|will any certificate lapse over christmas|
how long does the certificate still live|which key dies next|how long is our payment certificate good for|
are there other certificates about to end|how many days has the cert left|does something else expire this month|
when does the next token of the bank run out|till when is the gateway certificate okay|until when is that cert good|
which one runs out next|when does the token of COMPONENT expire|when do the other certs run out|
is any other token about to expire this month|notAfter date please|what's the expiry of the key COMPONENT uses|
and the intermediate, until when is that|how many days left on the wildcard|which secrets lapse before christmas|
does COMPONENT's cert last till spring|is the client cert of COMPONENT still good and until when|
any certs ending within 30 days|which cert would be the next to bite us|when does the ldap cert run out|
which of our tokens is going to expire first|end date of that certificate?|how long does the current token last|
when does the next time bomb among the certs go off|how many days left on the certificate of COMPONENT|
is any other key about to lapse|validity of the api key for the map vendor?|what date does COMPONENT's certificate end|
till when are we good with that cert|When will the licence token lapse?|next expiry?|what else expires soon|
how long is the renewed one good for|our cert was the cause, ok. which one is next to expire|when is COMPONENT's key up|
do other certs die this week|till what date is it valid|are there more certificates close to the end|
how long till the next certificate dies|date of expiry of the vendor token?|which of our certs lapse before christmas|
for what time is the new key valid|does the cert of COMPONENT run out soon|when does the cert for the driver app go bad|
is there a date on the new token after which it stops|how many weeks has the certificate still|
tell me the next thing to expire|has the renewed cert 90 days or a year|was it the cert, fine. until when is the new one ok`;
