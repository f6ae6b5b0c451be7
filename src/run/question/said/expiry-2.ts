/**
 * What people say who want to know of or want `expiry`: until when something is valid.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const expiry2 = `when does the cert for the pay page run out|till when is the new one good|whens the license of the search cluster up|
the bank's client cert, valid until?|how long is the cert good|till when's the apple pay domain cert|
Is any token running out this week?|the sso cert valid until?|domain paid until when|
dkim key, is it valid for long still|how long does that licence still run|how long is the portal's api key valid|
map api contract key, when does it end|is the paypal cert one of those that end this month|
how long is the signing key of the app valid|next cert to die is which|
how long is the swift certificate still good for|which of our certs runs out next|until when is the new token valid|
till when does the ldap cert live|when does the smartcard CA run out|how long is the eID cert valid|
do more tokens expire this month|ipsec cert to the partner, when's it over|which cert will expire this quarter|
is there another cert about to run out soon|client cert for the clearing house, valid till?|
the leaked key is replaced, how long does the new one last|how long until the cabinet's licence token runs out|
and the vpn certs, valid till when|dnssec key good till?|which certificate is the next to go|
how many days are left on the broker api token|the radio licence key, valid how long|
when will the signing cert run out on us|which token has the shortest life left|how long is that certificate good for|
is the token of the carrier about to expire too?|how long does the gateway certificate still run|
when does the api key for the bank expire|are there more certificates about to lapse this month|
until which date is the new cert valid|valid until?|how many days has the signing key left|
when do the licence and the token lapse|till when is the new cert ok|when does the partner token end|
till when is COMPONENT's cert valid|does the token of COMPONENT end this year|
what's the next certificate to expire in this cluster|how much longer does that licence key run|end date of the cert?|
how long does the signing key of the firmware last|are other keys running out|how many days left on the gateway cert|
till when is the master certificate valid|does that trust chain run out soon, what's the date|
validity of the signing token?|do we have other certs near their end`;
