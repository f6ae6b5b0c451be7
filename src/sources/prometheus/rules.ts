/**
 * What a server knows of alerts: its rules, and what fires.
 * Owns: reading `/rules` and `/alerts`, and which alerts only say that alerting works.
 * Refuses: choosing the incident.
 */
import { AuraError } from '../../errors.ts';
import { isRecord, type JsonRecord, listOf, textOf } from '../loose-json.ts';
import { parseTime } from '../parse-time.ts';
import type { LookServer } from './server.ts';

export interface FiringAlert {
  name: string;
  labels: Record<string, string>;
  summary?: string;
  /** Epoch ms. */
  startedAt: number;
  severity?: string;
  expression?: string;
}

export interface AlertRules {
  firing: FiringAlert[];
  /** Expressions of alerting rules by the alert's name. */
  expressions: Map<string, string>;
}

/** One request where the server has rules, a second one where it only has alerts; none of both is no error. */
export async function readRules(server: LookServer): Promise<AlertRules> {
  const data = await unlessAbsent(server, 'rules', { type: 'alert' });
  const expressions = new Map<string, string>();
  const firing: FiringAlert[] = [];
  for (const group of listOf(isRecord(data) ? data.groups : undefined).filter(isRecord))
    for (const rule of listOf(group.rules).filter(isRecord)) {
      const name = textOf(rule.name);
      const expression = textOf(rule.query);
      if (!name || !expression) continue;
      if (!expressions.has(name)) expressions.set(name, expression);
      for (const alert of listOf(rule.alerts).filter(isRecord)) firing.push(...firingOf(alert, expression));
    }
  if (expressions.size > 0) return { firing, expressions };
  const alerts = await unlessAbsent(server, 'alerts');
  const rows = listOf(isRecord(alerts) ? alerts.alerts : undefined).filter(isRecord);
  return { firing: rows.flatMap((row) => firingOf(row)), expressions };
}

/** A server without rules says so in many ways; one that cannot be reached or does not let us in says that now. */
async function unlessAbsent(server: LookServer, path: string, parameters = {}): Promise<unknown> {
  try {
    return await server.data(path, parameters);
  } catch (error) {
    const isAbsent =
      error instanceof AuraError && /-(?:not-found|refused|forbidden|failing|redirected)$/.test(error.code);
    if (isAbsent) return undefined;
    throw error;
  }
}

function firingOf(alert: JsonRecord, expression?: string): FiringAlert[] {
  const startedAt = parseTime(alert.activeAt);
  if (alert.state !== 'firing' || Number.isNaN(startedAt)) return [];
  const labels = textsOfRecord(alert.labels);
  const annotations = textsOfRecord(alert.annotations);
  const summary = annotations.summary ?? annotations.message ?? annotations.description;
  return [
    {
      name: labels.alertname ?? 'alert',
      labels,
      startedAt,
      ...(summary ? { summary: summary.slice(0, 500) } : {}),
      ...(labels.severity ? { severity: labels.severity } : {}),
      ...(expression ? { expression } : {}),
    },
  ];
}

function textsOfRecord(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).flatMap(([key, one]) => [[key, textOf(one) ?? '']]));
}

/** Fires always, to show that alerting works, or speaks only of other alerts. */
export function isHeartbeat({ name, severity }: { name: string; severity?: string }): boolean {
  return /watch ?dog|dead ?man|heart ?beat|^InfoInhibitor$|always ?firing/i.test(name) || severity === 'none';
}
