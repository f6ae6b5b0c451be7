/**
 * What people ask of and nothing that is read here tells: money, orders, devices, what became of data, severities, what is
 * between them and the shop.
 * Owns: the words that ask of each, and that it is not known. Refuses: what is known in its place.
 */
import { say, type Words } from '../../run/wording/words.ts';

interface OffRecord {
  asks: RegExp;
  said: Words;
  /** Its words mean it in any question, so that any answer says so. */
  always?: true;
}

const all: readonly OffRecord[] = [
  {
    asks: /\b(?:sla|slas|slo|slos|error budget)\b/i,
    said: say`Not known here: no objective (SLO, SLA) is on record.`,
    always: true,
  },
  {
    asks: /\bhow many (?:orders?|sales|purchases|carts?|baskets?|checkouts?)\b[^.?!]{0,30}\bcosts?\b|\b(?:lost|missed|failed) (?:orders?|sales|purchases)\b/i,
    said: say`Lost orders or carts are not counted here: a request that failed may have been tried again.`,
  },
  {
    asks: /\b(?:los(?:e|es|t|ing)|keeps?|survives?|gone)\b[^.?!]{0,20}\b(?:what['’]?s|whats|what (?:is|was|(?:they|people|ppl|customers|users|i|we) (?:had|have|put))|things?|items?|contents?|stuff|everything) (?:in|inside|of|from)\b|\b(?:baskets?|carts?|bags?|sessions?|drafts?)\b[^.?!]{0,40}\b(?:filled|gone|safe|still there|surviv\w*|emptied|wiped|kept|saved|disappear\w*|vanish\w*)\b/i,
    said: say`Whether what was in it survives is not seen here: nothing that is read tells where it is kept. Ask who owns it.`,
    always: true,
  },
  {
    asks: /\b(?:money|revenue|costs?|dollars?|euros?|turnover|profits?|sales|budget)\b/i,
    said: say`What it costs is not known here: no source tells of money.`,
  },
  {
    asks: /\b(?:data|corrupt\w*|delayed|double.?charged|charged|refund\w*|duplicat\w*|twice)\b|\blost or\b/i,
    said: say`Not known here: no source tells what became of the data behind a failed request.`,
  },
  {
    asks: /\busers?\b[^.?!]{0,30}\b(?:in total|altogether|overall|do we have)\b/i,
    said: say`How many there are in all is not known here.`,
  },
  {
    asks: /\b(?:mobile|phones?|iphones?|tablets?|desktops?|ios|android|browsers?|safari|chrome|regions?|countr(?:y|ies)|cit(?:y|ies)|europe\w*|germany|france|spain|italy|india|china|japan|asia|brazil|canada|australia|america\w*|usa|uk|emea|apac|tenants?|premium|enterprise|vips?|logged[- ]in|signed[- ]in|registered|guests?|members?|subscribers?)\b/i,
    said: say`By device, place or kind of customer nothing is measured here.`,
    always: true,
  },
  {
    asks: /\bapps?\b/i,
    said: say`By device, place or kind of customer nothing is measured here.`,
  },
  {
    asks: /\b(?:sev ?\d|severity|p[0-4]|priority)\b/i,
    said: say`Which severity your rules give it is not known here, nor who sets it.`,
    always: true,
  },
  {
    asks: /\b(?:my|our|your|their|his|her) (?:own |home |office )?(?:wi-?fi|wlan|internet|network|connection|vpn|isp)\b|\bon (?:my|their) (?:end|side)\b/i,
    said: say`What lies between a visitor and the shop, such as your own network, is measured nowhere here.`,
    always: true,
  },
];

/** That it is not known, where the words ask of such a thing; `always`: only of what is meant in any question. */
export function offRecord(text: string, how: { always?: true } = {}): Words | null {
  const head = text.slice(0, 1_000);
  return all.find((it) => it.asks.test(head) && (how.always === undefined || it.always === true))?.said ?? null;
}
