/**
 * The fields that alerts of every sender have, read with suspicion.
 * Owns: labels of odd types, addresses, severities, the query behind an alert. Refuses: whole payloads.
 */
import { z } from 'zod';
import { headOf } from './question.ts';
import { parseJson } from '../run/servers/parse-json.ts';

const mostLabels = 60;

/** Labels or annotations. One value of another kind shall not cost the others; what has parts is no label. */
export const labelsSchema = z
  .record(z.string(), z.unknown())
  .catch({})
  .transform((all) => {
    const kept = Object.entries(all).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
    return Object.fromEntries(
      kept.slice(0, mostLabels).map(([name, value]) => [headOf(name, 100), headOf(String(value), 4_000)]),
    );
  });

/** As they are kept in a brief. */
export function shortLabels(labels: Readonly<Record<string, string>>): Record<string, string> {
  const some = Object.entries(labels).slice(0, mostLabels);
  return Object.fromEntries(some.map(([name, value]) => [headOf(name, 100), headOf(value, 300)]));
}

/** An address that a person may follow; undefined for anything else. */
export function addressOf(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 4_000 || !URL.canParse(text)) return undefined;
  return /^https?:$/.test(new URL(text).protocol) ? headOf(text, 2_000) : undefined;
}

/** Where a team wrote down what to do: an address, or a path of one word. */
export function runbookOf(annotations: Readonly<Record<string, string>>): string | undefined {
  const text = (annotations['runbook_url'] ?? annotations['runbook'] ?? '').trim();
  return /^[^\s<>]{1,1000}$/.test(text) ? text : undefined;
}

/** The query of the rule: in Prometheus' own link, or in one to Grafana's Explore. */
export function expressionOf(generator: string | undefined): string | undefined {
  if (!generator || generator.length > 20_000 || !URL.canParse(generator)) return undefined;
  const given = new URL(generator).searchParams;
  const plain = given.get('g0.expr') ?? given.get('expr');
  const found = plain ?? expressionIn(parsed(given.get('left') ?? given.get('panes') ?? ''), 6);
  return found && found.trim() !== '' ? headOf(found.trim(), 4_000) : undefined;
}

/** The first text under the key `expr`. */
function expressionIn(value: unknown, deep: number): string | undefined {
  if (typeof value !== 'object' || value === null || deep === 0) return undefined;
  for (const [key, part] of Object.entries(value)) {
    const found = key === 'expr' && typeof part === 'string' ? part : expressionIn(part, deep - 1);
    if (found) return found;
  }
  return undefined;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
