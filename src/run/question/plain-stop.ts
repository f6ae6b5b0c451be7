/**
 * Whether words are an order to end the investigation, and nothing else: "stop", "please cancel the run".
 * Owns: that. Refuses: impatience and doubt ("shut up", "enough", "hold off"), which end nothing.
 */

/** These say it alone; the others only of the investigation. */
const alone = '(?:stop|cancel|abort|halt)';
const work =
  '(?:run|runs|investigation|investigations|investigating|analysis|analysing|analyzing|looking|look|search|searching|digging|working|work|job|task)';
const polite = '(?:(?:please|pls|plz|ok|okay|hey|aura|just|now|no|can you|could you|you can|you may|let us) ){0,4}';
const what = `(?: (?:it|this|that|everything|all|the|your|now|right|here|into|on|at|for|please|pls|plz|immediately|thanks|${work})){0,6}`;
const order = new RegExp(
  `^${polite}(?:${alone}${what}|(?:end|kill|quit|terminate|call off|drop) (?:the |your |this |all ){0,2}${work}${what})$`,
);
/** Characters of such an order at most. */
const most = 100;

/** `said`: the words without punctuation, in lower case. */
export function isPlainStop(said: string): boolean {
  return said.length <= most && order.test(said);
}
