/**
 * "If south falls over as well, who would be hit?": what somebody supposes to fail next, asked about before it does.
 * Owns: finding its name in such words. Refuses: deeds that may fail ("if the rollback fails"), wishes to be told when it
 * does, and what may help (what-if.ts weighs deeds).
 */

const fails =
  '(?:falls? (?:over|down|out)|fell over|falls|goes? (?:down|dark|away|out|too|as well)|dies?|fails?|breaks?|crash(?:es)?|collapses?|drops? out|stops? (?:working|answering)|(?:is|gets|was|were) (?:lost|gone|down|dead|cut off))';
const supposed = new RegExp(
  `\\b(?:if|suppose|supposing|assume|imagine|should|in case|when|once|say) (?:the |our |also |even |now )?([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,39})(?: (?:site|region|zone|service|also|too|then|now|next|ever)){0,2} ${fails}(?![\\p{L}])`,
  'iu',
);
/** Stand for what was spoken of, or for nobody in particular. */
const nobody =
  /^(?:it|this|that|they|them|we|you|he|she|one|everything|anything|something|nothing|everybody|anybody|nobody|another|there|things?|users?|customers?|people|what|which|who)$/i;
const deeds =
  /^(?:fix|rollback|revert|restart|reboot|deploy|release|action|approval|card|check|verification|fail-?over|failover|scaling|rotation|proposal|plan|undo|this|step)$/i;
const asksWhoIsHit =
  /\b(?:who|whom|what|which|how (?:many|much|bad))\b[^.?!]{0,60}\b(?:hit|affect\w*|break\w*|happen\w*|hurt|impact\w*|los\w*|left|work\w*|notice\w*|suffer\w*|stops?|dead|die\w*|go(?:es)? (?:down|too)|fail\w*|down)\b/i;
/** Characters of a question that are read. */
const most = 300;

/** The name as it was said; null where nothing of the kind is asked. */
export function supposedLost(text: string): string | null {
  const read = text.slice(0, most);
  const said = supposed.exec(read);
  const name = said?.[1] ?? '';
  const rest = read.replace(said?.[0] ?? '', ' ');
  return name === '' || nobody.test(name) || deeds.test(name) || !asksWhoIsHit.test(rest) ? null : name;
}
