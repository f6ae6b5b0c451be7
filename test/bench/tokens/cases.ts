/**
 * What is asked of the fixtures, which tools are none of its business, and when an answer is right.
 * Owns: the questions and their truth. Refuses: how they are answered (needs.ts), and running them.
 */
import type { Fixture } from './fixture.ts';

export interface TokenCase {
  name: string;
  question: string;
  /** Tools that an answer needs. */
  calls: string[];
  /** Tools that it does not; writes never. */
  not: string[];
  /** Everything that the answer says; the bounds of `least` where not all of it is needed. */
  says: (string | number)[];
  least?: number;
  saysNot: string[];
}

const writes = ['apply_manifest', 'create_rule'];
const metrics = ['metric_query', 'list_alerts', 'list_rules', ...writes];

export function casesOf({ truth }: Fixture): TokenCase[] {
  const sidecars = truth.sidecars.flatMap(({ name, image, memory }) => [name, image, memory]);
  return [
    {
      name: 'probe-paths',
      question: 'Which HTTP readiness paths do the workloads in production use?',
      calls: ['list_workloads'],
      not: metrics,
      says: truth.readinessPaths,
      saysNot: [],
    },
    {
      name: 'restarts',
      question: 'Which production workload restarted more than 5 times, and which alert rule watches restarts?',
      calls: ['metric_query', 'list_rules'],
      not: writes,
      says: [truth.restarted, truth.restartRule],
      saysNot: [truth.nearlyRestarted],
    },
    {
      name: 'security-audit',
      question: 'Which production workloads run as root, and which of them all name the secret CARD_API_KEY?',
      calls: ['list_workloads'],
      not: metrics,
      says: [...truth.asRoot, ...truth.nameSecret],
      saysNot: [truth.restarted],
    },
    {
      name: 'alert-categories',
      question: 'Which alerts fire in the whole cluster, by category, and how many of each?',
      calls: ['list_alerts'],
      not: writes,
      says: truth.alertNames,
      least: 7,
      saysNot: [truth.resolvedAlert],
    },
    {
      name: 'sidecars',
      question: 'Which sidecars run beside the production workloads, with which image and memory limit?',
      calls: ['list_workloads'],
      not: metrics,
      says: sidecars,
      saysNot: [],
    },
    {
      name: 'inventory-item',
      question: `What are price and warehouse of ${truth.sku} in the inventory?`,
      calls: ['list_inventory'],
      not: writes,
      says: [truth.price, truth.warehouse],
      saysNot: [],
    },
    {
      name: 'out-of-stock',
      question: 'How many items of the inventory are out of stock?',
      calls: ['list_inventory'],
      not: writes,
      says: [truth.outOfStock],
      saysNot: [],
    },
    {
      name: 'log-code',
      question: 'Which code does gatekeeper log where a token is refused?',
      calls: ['read_log'],
      not: writes,
      says: [truth.code],
      saysNot: [],
    },
    {
      name: 'node-not-ready',
      question: 'Which node is not ready, and what is its CPU in percent?',
      calls: ['node_status'],
      not: writes,
      says: [truth.node, truth.cpu],
      saysNot: [],
    },
    {
      name: 'small-report',
      question: 'What does the small report give as its count?',
      calls: ['small_report'],
      not: writes,
      says: [truth.count],
      saysNot: [],
    },
  ];
}

/** Why it is not right; null where it is. `called`: names of the fixture's tools. */
export function wrongIn(it: TokenCase, answer: string, called: readonly string[]): string | null {
  const missing = it.calls.filter((name) => !called.includes(name));
  if (missing.length > 0) return `did not call ${missing.join(', ')}`;
  const wrongly = it.not.filter((name) => called.includes(name));
  if (wrongly.length > 0) return `called ${wrongly.join(', ')}`;
  const has = (part: string | number) => isSaid(answer, String(part));
  const unsaid = it.says.filter((part) => !has(part));
  if (it.says.length - unsaid.length < (it.least ?? it.says.length)) return `does not say ${unsaid.join(', ')}`;
  const said = it.saysNot.filter(has);
  return said.length > 0 ? `says ${said.join(', ')}` : null;
}

/** As a word or number of its own. */
function isSaid(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + part.length] ?? ' '}`;
    if (!/[\w-]/.test(around[0] ?? '') && !/[\w-]/.test(around[1] ?? '')) return true;
  }
  return false;
}
