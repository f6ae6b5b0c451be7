/**
 * The name of a component in a set of labels: the first row of the table that tells one.
 * Owns: spelling, what a scrape pushed aside, and that what reports on others comes last. Refuses: look-ups.
 */
import { bareName } from './bare-name.ts';
import { labelOrder } from './label-order.ts';
import { isMonitoring, isOfWholeCluster, isReporter, longestName } from './reporter.ts';

export interface NameInLabels {
  name: string;
  /** Kubernetes' kind, `Host` for a machine, or null where the label does not tell. */
  kind: string | null;
  /** The label that told it, as it was spelled. */
  label: string;
  /** It only reports on others, or is the monitoring itself; nothing else was named. */
  isTeller: boolean;
}

/** Labels under their normal spelling: lower case, `_` for every sign. */
export type SpelledLabels = ReadonlyMap<string, { label: string; value: string }>;

const saysNothing = /^(?:unknown|unknown_service(?:[:_].*)?|-)?$/i;

/** True for what only reports on others, and for the monitoring itself. */
export function isTeller(name: string): boolean {
  const bare = bareName(name);
  return isReporter(name) || isMonitoring(name) || isReporter(bare) || isMonitoring(bare);
}

/** The component of these labels; null where they name none. Of a series, only what queries group by is believed. */
export function nameInLabels(spelled: SpelledLabels, of: 'series' | 'alert'): NameInLabels | null {
  let lastResort: NameInLabels | null = null;
  for (const { labels, told = [], kind, read } of labelOrder) {
    if (kind === 'Host' && isFromWholeCluster(spelled)) continue;
    for (const label of of === 'alert' ? [...labels, ...told] : labels) {
      const given = spelled.get(label);
      const name = given && (read ? read(given.value) : given.value);
      if (!given || !name || saysNothing.test(name)) continue;
      const found = { name, kind, label: given.label };
      if (!isTeller(given.value) && !isTeller(name)) return { ...found, isTeller: false };
      lastResort ??= { ...found, isTeller: true };
    }
  }
  return lastResort;
}

/** True where the scrape was of something that tells of a whole cluster. */
export function isFromWholeCluster(spelled: SpelledLabels): boolean {
  return ['job', 'service'].some((label) => isOfWholeCluster(spelled.get(label)?.value ?? ''));
}

/**
 * Labels under their normal spelling. What a scrape's own labels pushed aside (`exported_pod`) is what the series said
 * itself, so it goes before; what is longer than any name is left out.
 */
export function spelledLabels(labels: Readonly<Record<string, string>>): SpelledLabels {
  const spelled = new Map<string, { label: string; value: string }>();
  const pushedAside = new Map<string, { label: string; value: string }>();
  for (const [label, text] of Object.entries(labels)) {
    const value = text.trim();
    if (value === '' || value.length > longestName || label.length > longestName) continue;
    const key = label.toLowerCase().replace(/[^a-z0-9]/g, '_');
    if (!spelled.has(key)) spelled.set(key, { label, value });
    const own = key.startsWith('exported_') ? key.slice('exported_'.length) : undefined;
    if (own !== undefined && !pushedAside.has(own)) pushedAside.set(own, { label, value });
  }
  // The owner was read from the pod that was scraped.
  if (pushedAside.has('pod')) spelled.delete('pod_owner');
  return new Map([...spelled, ...pushedAside]);
}
