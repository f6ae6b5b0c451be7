/**
 * Whoever stands between two and lets nothing through.
 * Owns: joining the complaint of one that gets no answer with the words of a third that began to deny just that address,
 * or that pair. Refuses: denials of addresses that were denied before, or that nobody misses.
 */
import { shortMessage } from '../model/log-key.ts';
import { type Complaint, unreached } from '../model/complaint-edges.ts';
import type { LogLine, Telemetry } from '../model/telemetry.ts';
import type { CauseEvidence } from './cause-evidence.ts';

const score = 0.95;
/** Fewer lines may be chance. */
const fewest = 3;
const lookedAt = 600;
const mostLines = 50;
const shown = 120;
const denial = /\b(?:den(?:y|ied|ies)|drop(?:ped|s)?|reject(?:ed|s)?|block(?:ed|s)?|prohibited|filtered)\b/i;
const address = /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?\b/g;

export interface BarredEvidence extends CauseEvidence {
  /** Who is kept out, and from whom: what either shows is the third one's doing. */
  pair: [string, string];
}

export function barredEvidence({ logs, alert }: Telemetry, complaints: readonly Complaint[]): BarredEvidence[] {
  const open = unreached(complaints);
  if (open.length === 0) return [];
  const denials = logs.filter(({ time, body }) => time < alert.window.to && denial.test(body.slice(0, lookedAt)));
  return open.flatMap(({ from, to, lines }): BarredEvidence[] => {
    const addresses = new Set(
      lines.slice(0, mostLines).flatMap(({ body }) => body.slice(0, lookedAt).match(address) ?? []),
    );
    const isAbout = ({ service, body }: LogLine) => {
      if (service === from || service === to) return false;
      const text = body.slice(0, lookedAt);
      return (
        (text.match(address) ?? []).some((one) => addresses.has(one)) || (text.includes(from) && text.includes(to))
      );
    };
    const said = denials.filter(isAbout);
    return [...new Set(said.map(({ service }) => service))].flatMap((component) => {
      const own = said.filter(({ service }) => service === component);
      const [first] = own;
      if (!first || own.length < fewest || first.time < alert.window.from) return [];
      const why = `lets nothing of ${from} through to ${to}: "${shortMessage(first.body, shown)}"`;
      return [{ component, score, onset: first.time, why, pair: [from, to] as [string, string] }];
    });
  });
}
