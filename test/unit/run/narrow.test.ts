/** Which first questions ask for a fact; in doubt the incident is looked at. */
import { describe, expect, it } from 'vitest';
import { isNarrow } from '../../../src/run/question/narrow.ts';
import { readAsk } from '../../../src/run/question/read-ask.ts';

const known = { components: ['basket', 'billing', 'checkout'], aliases: new Map<string, string>(), changes: [] };
const narrow = (text: string) => isNarrow(text, readAsk(text, { known, now: 0, start: null, before: null }));

describe('a first question', () => {
  it.each([
    'what is the price of SKU-007?',
    'who owns billing?',
    'who is on call for checkout?',
    'show me the logs of basket',
    'graph the latency of checkout',
    'how many replicas does basket have?',
    'which version of billing is running?',
    'what is the usual error rate of checkout?',
    'what changed in checkout since yesterday?',
    'list the namespaces',
    'help',
    'Hey Aura, what are the readiness paths of the workloads?',
    'which workloads run as root?',
    'which alerts fire, and how many of each?',
    'which rule watches restarts?',
  ])('that asks for a fact is looked up: %s', (text) => {
    expect(narrow(text)).toBe(true);
  });

  it.each([
    'what broke?',
    'payments page is blank for Germany',
    'what is going on?',
    'why is checkout slow?',
    'checkout returns 503',
    'what is wrong with basket',
    'is billing down?',
    'who is affected?',
    'who overloads basket?',
    'do we have to do anything about the disk of basket?',
    'does the certificate of billing run out?',
    'what caused the errors in billing?',
    'orders are stuck since noon',
    'show me what broke',
    'what happened at 14:05?',
    'are there timeouts in checkout?',
    'does checkout work for anybody?',
    'latency of basket',
    'look at basket',
    'which alert caused this?',
    'what is the root cause of the pages?',
    'should billing be rolled back?',
    'what should be rolled back so that orders work again?',
    'does billing need more instances?',
    'which of our releases stopped the orders?',
    'does billing lose orders?',
    'do receipts reach people late?',
    'do bells ring late?',
    'does the spare volume of basket fill up?',
  ])('that may be trouble is looked into: %s', (text) => {
    expect(narrow(text)).toBe(false);
  });
});
