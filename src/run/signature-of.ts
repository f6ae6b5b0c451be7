/**
 * A signal without what differs each time: the same words under other numbers and ids are the same signal.
 * Owns: which words go. Refuses: templates of many lines (distill/templates).
 */

/** Characters that are read; what tells two signals apart stands at their beginning. */
const mostRead = 200;

/** Of a metric's name, an operation or a log line; two of the same signature are the same thing at different times. */
export function signatureOf(signal: string): string {
  return signal
    .slice(0, mostRead)
    .toLowerCase()
    .replace(/<[^<>]{0,40}>|\b(?=[a-z-]*\d)[\w-]+/g, '#');
}
