/**
 * One look is at one environment: what runs in staging is not what runs in production.
 * Owns: which environment the incident is in, and leaving out what carries another one's label or comes from a source of
 * another. Refuses: guessing where nothing tells; then all of it stays, under its own environment's name.
 */
import type { Alert } from '../evidence/model/telemetry.ts';
import { environmentOf, isSameEnvironment, usualEnvironment } from '../run/labels/environment.ts';
import { isRehearsal } from './identity.ts';
import type { Look, SourceLook } from './source.ts';

/** Looks of one environment where one can be told, and a sentence for each that was left out. */
export function keepOneEnvironment(
  looks: readonly SourceLook[],
  { alert, labels }: { alert: Alert | undefined; labels: Readonly<Record<string, string>> | undefined },
): { looks: SourceLook[]; remarks: string[] } {
  const home = homeOf(looks, alert, labels);
  if (home === undefined) return { looks: [...looks], remarks: [] };
  const remarks: string[] = [];
  const kept = looks.flatMap((one) => {
    const own = one.environment === undefined ? undefined : usualEnvironment(one.environment);
    if (own !== undefined && !isSameEnvironment(own, home)) {
      remarks.push(`${one.name}: it watches ${one.environment}, and the incident is in ${home}, so it was left out`);
      return [];
    }
    const { look, left } = within(one.look, home);
    for (const [elsewhere, count] of left)
      remarks.push(`${one.name}: ${count} rows of ${elsewhere} were left out, since the incident is in ${home}`);
    return [{ ...one, look }];
  });
  // Nothing at all would be an answer about nothing.
  return kept.length > 0 ? { looks: kept, remarks } : { looks: [...looks], remarks: [] };
}

/** What the incident's own labels say; else the source that knows its alert; else the only one that is no rehearsal. */
function homeOf(
  looks: readonly SourceLook[],
  alert: Alert | undefined,
  labels: Readonly<Record<string, string>> | undefined,
): string | undefined {
  const told = environmentOf(labels) ?? environmentOf(alert?.labels);
  if (told !== undefined) return told;
  const knowing = looks.find(({ look }) => alert !== undefined && look.alert === alert)?.environment;
  if (knowing !== undefined && alert?.labels.alertname !== undefined) return usualEnvironment(knowing);
  const all = new Set(looks.flatMap(environmentsIn));
  const real = [...all].filter((name) => !isRehearsal(name));
  return all.size > 1 && real.length === 1 ? real[0] : undefined;
}

function environmentsIn({ environment, look }: SourceLook): string[] {
  const own = environment === undefined ? [] : [usualEnvironment(environment)];
  return [...own, ...placed(look).flatMap((labels) => environmentOf(labels) ?? [])];
}

function placed({ series = [], logs = [], spans = [] }: Look): (Readonly<Record<string, unknown>> | undefined)[] {
  return [...series.map(({ labels }) => labels), ...[...logs, ...spans].map(({ attributes }) => attributes)];
}

function within(look: Look, home: string): { look: Look; left: Map<string, number> } {
  const left = new Map<string, number>();
  const isHere = (labels: Readonly<Record<string, unknown>> | undefined): boolean => {
    const environment = environmentOf(labels);
    if (environment === undefined || isSameEnvironment(environment, home)) return true;
    left.set(environment, (left.get(environment) ?? 0) + 1);
    return false;
  };
  const { series, logs, spans } = look;
  const seen: Look = {
    ...look,
    ...(series ? { series: series.filter(({ labels }) => isHere(labels)) } : {}),
    ...(logs ? { logs: logs.filter(({ attributes }) => isHere(attributes)) } : {}),
    ...(spans ? { spans: spans.filter(({ attributes }) => isHere(attributes)) } : {}),
  };
  return { look: left.size > 0 ? seen : look, left };
}
