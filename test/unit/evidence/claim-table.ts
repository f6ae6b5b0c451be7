/**
 * Claims as models make them, right and wrong in each way that the rules know, each with what must be found of it.
 * Owns: the table, written from the rules alone. Refuses: judging; a row says only what is true of the outputs it cites.
 */
import type { Claim, ClaimKind } from '../../../src/run/evidence.ts';
import type { TriageResult } from '../../../src/run/finding/triage-result.ts';
import { healthy, triage } from './claim-table-outputs.ts';

/** What is wrong with a claim, by the rule that it breaks. */
export type Wrong = 'evidence' | 'quote' | 'number' | 'name' | 'subject' | 'window' | 'later' | 'chronic' | 'health';

export interface Row {
  wrong: Wrong | null;
  claim: Claim;
  triage: TriageResult | null;
}

interface More {
  quotes?: [evidence: string, text: string][];
  triage?: TriageResult | null;
}

function row(wrong: Wrong | null, kind: ClaimKind, of: string, cites: string, statement: string, more: More = {}): Row {
  const quotes = (more.quotes ?? []).map(([evidence, text]) => ({ evidence, text }));
  const claim = { kind, component: of, statement, evidence: cites.split(' ').filter(Boolean), quotes };
  return { wrong, claim, triage: more.triage === undefined ? triage : more.triage };
}
const symptom = (wrong: Wrong | null, cites: string, statement: string) =>
  row(wrong, 'symptom', 'checkout', cites, statement);
const quoted = (wrong: Wrong | null, evidence: string, text: string) =>
  row(wrong, 'symptom', 'checkout', evidence, 'checkout is in trouble', { quotes: [[evidence, text]] });

/** Rule 1: each cited evidence exists, succeeded and lies in this incident. */
const cited: Row[] = [
  row(null, 'cause', 'checkout', 'E1 E3', 'checkout got slow with v2.7.1'),
  row('evidence', 'cause', 'checkout', '', 'checkout got slow with v2.7.1'),
  row('evidence', 'symptom', 'checkout', '', 'checkout got slow'),
  row('evidence', 'cause', 'checkout', 'E1 E77', 'checkout got slow'),
  row('evidence', 'symptom', 'checkout', 'E4', 'checkout is slow'),
  row('evidence', 'cause', 'checkout', 'E1 E4', 'checkout is slow'),
  row('evidence', 'impact', 'storefront', 'inc_2:E1', 'storefront customers wait'),
  row('evidence', 'symptom', 'checkout', 'E8', 'checkout has 503 errors'),
  symptom('number', 'E9', 'checkout has a p95 of 1187 ms'),
  quoted('quote', 'E9', 'checkout'),
];

/** Rule 2, quotes. */
const quotes: Row[] = [
  quoted(null, 'E2', 'connection pool exhausted (size=20, waiting=137)'),
  quoted('quote', 'E2', 'connection pool drained (size=20, waiting=137)'),
  quoted('quote', 'E2', 'connection pool exhausted (size=20, waiting=138)'),
  quoted('quote', 'E1', 'connection pool exhausted (size=20, waiting=137)'),
  quoted('quote', 'E77', 'connection pool exhausted'),
  quoted(null, 'E3', 'Set "pool.size" from 60 to 20'),
  quoted('quote', 'E3', 'Set "pool.size" from 20 to 60'),
  quoted(null, 'E2', '2026-03-03T13:12:31+01:00 WARN checkout pool wait timeout'),
  quoted(null, 'E2', '2026-03-03T12:12:31Z WARN checkout pool wait timeout'),
  quoted(null, 'E2', '12:12:31Z WARN checkout pool wait timeout'),
  quoted('quote', 'E2', '2026-03-03T12:12:59Z WARN checkout pool wait timeout'),
  quoted(null, 'E2', 'payment call failed after 30000 ms … (size=20, waiting=137)'),
  quoted('quote', 'E2', 'payment call failed after 30000 ms … (size=60, waiting=137)'),
];

/** Rule 2, numbers: rounding and units. */
const numbers: Row[] = [
  symptom(null, 'E1', 'p95 of checkout went from 143 ms to 1187 ms'),
  symptom(null, 'E1', 'p95 of checkout is 1.2 s'),
  symptom(null, 'E1', 'p95 of checkout is 1.19 s'),
  symptom(null, 'E1', 'p95 of checkout rose: 143→1187 ms'),
  symptom(null, 'E1', 'p95 of checkout lies between 143–1187 ms'),
  symptom(null, 'E1', 'checkout is above its threshold of 1 s'),
  symptom('number', 'E1', 'p95 of checkout is 1.1 s'),
  symptom('number', 'E1', 'p95 of checkout is 12 s'),
  symptom('number', 'E1', 'p95 of checkout is 1.187 ms'),
  symptom('number', 'E1', 'p95 of checkout is 1187 s'),
  symptom('number', 'E1', 'checkout is 8 times slower'),
  symptom(null, 'E1', '92 % of requests fail at checkout'),
  symptom(null, 'E1', '92.3% of requests fail at checkout'),
  symptom('number', 'E1', '93 % of requests fail at checkout'),
  symptom('number', 'E1', '9.2 % of requests fail at checkout'),
  symptom(null, 'E2', 'errors at checkout went from 0.4 % to 38 %'),
  symptom(null, 'E2', 'a share of 0.38 fails at checkout'),
  symptom('number', 'E2', '40 % fail at checkout'),
  symptom(null, 'E1', 'checkout uses 512 MiB'),
  symptom(null, 'E1', 'checkout uses 537 MB'),
  symptom(null, 'E1', 'checkout uses 0.5 GiB'),
  symptom('number', 'E1', 'checkout uses 512 GB'),
  symptom('number', 'E1', 'checkout uses 53 MB'),
  symptom(null, 'E1', 'checkout takes 2,916 requests per minute'),
  symptom(null, 'E1', 'checkout takes 2916/min'),
  symptom(null, 'E1', 'checkout takes 49 requests per second'),
  symptom('number', 'E1', 'checkout takes 4,860 requests per minute'),
  symptom('number', 'E1', 'checkout takes 60 requests per second'),
  symptom(null, 'E1', 'checkout was sampled 1,204,331 times'),
  symptom(null, 'E1', 'checkout was sampled 1 204 331 times'),
  symptom(null, 'E1', 'checkout was sampled 1.2 million times'),
  symptom('number', 'E1', 'checkout was sampled 1,204,332 times'),
  symptom('number', 'E1', 'checkout was sampled 12 million times'),
  symptom(null, 'E6', 'a table of ledger-db has 1204331 rows'),
  symptom(null, 'E6', 'a table of ledger-db has 1,200,000 rows'),
  symptom('number', 'E6', 'a table of ledger-db has 1,204 rows'),
  symptom(null, 'E6', 'a scan of ledger-db takes 0.85 ms'),
  symptom(null, 'E6', 'a scan of ledger-db takes 180 min'),
  symptom('number', 'E6', 'a scan of ledger-db takes 85 ms'),
  symptom(null, 'E2', 'a call of checkout failed after 30 s'),
  symptom(null, 'E2', 'a call of checkout failed after 0.5 min'),
  symptom('number', 'E2', 'a call of checkout failed after 3 s'),
  symptom('number', 'E2', 'a call of checkout failed after 30 min'),
  symptom(null, 'E2', 'checkout tries again after 2 min'),
  symptom(null, 'E2', 'checkout tries again after 2 minutes'),
  symptom('number', 'E2', 'checkout tries again after 3 min'),
  symptom(null, 'E2', 'the breaker of checkout was open for 130 s'),
  symptom(null, 'E2', 'the breaker of checkout was open for 2 min 10 s'),
  symptom('number', 'E2', 'the breaker of checkout was open for 140 s'),
  symptom(null, 'E7', 'the container has a limit of 512 MiB and 0.25 cores'),
  symptom(null, 'E7', 'the pod is 48 h old'),
  symptom(null, 'E11', 'a span of mailer took 2.5 s'),
  symptom('number', 'E11', 'a span of mailer took 25 s'),
];

/** Rule 2, numbers that are none, and numbers that occur only inside something else. */
const parts: Row[] = [
  symptom(null, 'E2', 'checkout v2.7.1 runs out of connections'),
  symptom('number', 'E2', 'checkout v2.7.2 runs out of connections'),
  symptom('number', 'E2', '7 pods of checkout are down'),
  symptom('number', 'E2', '26 pods of checkout are down'),
  symptom('number', 'E3', '45 pods of checkout are down'),
  symptom(null, 'E2', 'storefront answers 502'),
  symptom('number', 'E2', 'storefront answers 503'),
  symptom('number', 'E1', 'checkout answers 331 requests'),
  symptom(null, 'E2', 'the caller was 10.2.3.4'),
  symptom('number', 'E2', 'the caller was 10.2.3.5'),
  symptom(null, 'E12', 'ledger-db is slow on port 5432'),
  symptom('number', 'E12', 'ledger-db is slow on port 5433'),
  symptom(null, 'E2', 'checkout on k8s runs out of connections over HTTP/2'),
  symptom(null, 'E1', 'http_request_duration_p95 of checkout rose'),
  symptom(null, 'E1 E2', 'checkout is slow [E1] and fails (E2)'),
  symptom(null, 'E7', 'pod checkout-7c9f4-x2 on node-3 restarted 4 times with exit code 137'),
  symptom('number', 'E7', 'the pod of checkout restarted 5 times'),
  symptom('number', 'E7', 'the pod of checkout ended with exit code 139'),
  symptom(null, 'E1 E2', 'with 20 connections the p95 of checkout is 1187 ms'),
  symptom('number', 'E1', 'with 20 connections the p95 of checkout is 1187 ms'),
];

/** Rule 2, times: as written, and as shown in UTC. */
const times: Row[] = [
  symptom(null, 'E1', 'checkout is slow since 12:11:30Z'),
  symptom(null, 'E1', 'checkout is slow since 2026-03-03T12:11:30Z'),
  symptom(null, 'E1', 'checkout is slow since 12:11'),
  symptom(null, 'E1', 'checkout is slow since 12:11:30Z, T-3m30s'),
  symptom('number', 'E1', 'checkout is slow since 12:11:50Z'),
  symptom('number', 'E1', 'checkout is slow since 12:19'),
  symptom('number', 'E1', 'checkout is slow since 2026-03-04'),
  symptom(null, 'E2', 'checkout waited at 12:12:31'),
  symptom(null, 'E2', 'checkout waited at 13:12:31'),
  symptom('number', 'E2', 'checkout waited at 14:12:31'),
  symptom(null, 'E10', 'checkout is slow since 12:14Z'),
  symptom(null, 'E10', 'checkout is slow since 2026-03-03T12:14:00Z'),
  symptom('number', 'E10', 'checkout is slow since 12:16Z'),
];

/** Rule 2, names that catalog or topology know. */
const names: Row[] = [
  symptom(null, 'E2', 'checkout calls storefront in vain'),
  symptom('name', 'E2', 'checkout fails because payments fails'),
  symptom('name', 'E1', 'checkout is slow for storefront'),
  symptom(null, 'E2', 'checkout fails behind its proxy'),
];

/** Rules 3 and 4: whose evidence, of which time, and what began when. */
const causes: Row[] = [
  row(null, 'cause', 'checkout', 'E2', 'checkout has no connections left'),
  row('subject', 'cause', 'ledger-db', 'E1', 'the data base behind it is slow'),
  row('subject', 'cause', 'checkout', 'E12', 'it got slow'),
  row(null, 'cause', 'parcels', 'E13', 'it starts again and again'),
  row('subject', 'cause', 'labels', 'E13', 'it starts again and again'),
  row('subject', 'cause', 'CrashLoopBackOff', 'E13', 'it starts again and again'),
  row(null, 'symptom', 'storefront', 'E2', 'storefront fails'),
  row('window', 'cause', 'checkout', 'E5', 'checkout is slow'),
  row(null, 'cause', 'checkout', 'E1 E5', 'checkout is slow'),
  row(null, 'symptom', 'checkout', 'E5', 'checkout had a p95 of 150 ms on 2026-03-01'),
  row('later', 'cause', 'ledger-db', 'E12', 'ledger-db is slow'),
  row('later', 'cause', 'checkout', 'E3', 'v2.8.0 broke checkout'),
  row(null, 'symptom', 'ledger-db', 'E12', 'ledger-db is slow'),
  row('chronic', 'cause', 'mailer', 'E11', 'mailer tries again and again'),
  row(null, 'symptom', 'mailer', 'E11', 'mailer tries again and again'),
  row(null, 'cause', 'storefront', 'E2', 'storefront fails'),
  row(null, 'ruled-out', 'ledger-db', 'E12', 'ledger-db got slow only at 12:25'),
  row(null, 'impact', 'storefront', 'E2', 'storefront is affected'),
  row(null, 'contributor', 'checkout', 'E3', 'checkout has fewer connections'),
];

/** Rule 7. */
const health: Row[] = [
  row(null, 'no-fault', 'storefront', 'E11', 'nothing new is wrong', { triage: healthy }),
  row('health', 'no-fault', 'storefront', 'E2', 'nothing is wrong'),
  row('health', 'no-fault', 'storefront', 'E2', 'nothing is wrong', { triage: null }),
  row('health', 'no-fault', 'storefront', 'E2', 'nothing is wrong', {
    triage: { ...healthy, outcome: 'cannot-tell', noFault: false, missing: ['no samples of the alert'] },
  }),
  row('evidence', 'no-fault', 'storefront', '', 'nothing is wrong', { triage: healthy }),
];

export const table: Record<string, Row[]> = { cited, quotes, numbers, parts, times, names, causes, health };
