/**
 * Whether foreign text speaks to whoever reads it instead of telling of a system: an order hidden in a log, an alert or a
 * tool's result.
 * Owns: the few forms that such orders take. Refuses: deciding anything by it: nothing is obeyed either way; it only
 * tells a reader what to be wary of.
 */

/** Read of a text; an order stands where it is seen. */
const head = 4_000;

const forms: RegExp[] = [
  // Takes back what was said before.
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules|polic(?:y|ies)|guidelines|above|previous)\b/i,
  // Gives the reader another part to play.
  /\byou are (?:now )?(?:an?|the|no longer)\b.{0,60}\b(?:assistant|agent|ai|model|administrator|bot)\b/i,
  /\b(?:system|developer) (?:prompt|message|instruction)s?\b/i,
  // Claims or asks for a decision that people take.
  /\b(?:approve|approved|authori[sz]e|confirm)\b.{0,40}\b(?:and|then|to)\b.{0,20}\b(?:run|execute|call|delete|apply|proceed)\b/i,
  /\b(?:do not|don't|without) (?:ask|asking|wait|waiting|tell|telling)\b.{0,40}\b(?:approval|confirm|human|user|anyone|anybody)/i,
];

/** True for one line that does. */
export function readsLikeOrder(text: string): boolean {
  const seen = text.slice(0, head);
  return forms.some((form) => form.test(seen));
}
