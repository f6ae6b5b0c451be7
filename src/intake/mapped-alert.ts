/**
 * An alert of any sender, by the team's own mapping of its JSON.
 * Owns: what each mapped field becomes, and what is said of a body that does not fit. Refuses: senders of its own; what
 * a sender's JSON looks like stands in aura.yaml.
 * Mapping: JMESPath, https://jmespath.org
 */
import { createHash } from 'node:crypto';
import { type JSONValue, search } from '@jmespath-community/jmespath';
import { derivedId, type Place } from '../run/identity.ts';
import type { SenderMapping } from '../run/settings/alerting-settings.ts';
import { addressOf, shortLabels } from './alert-fields.ts';
import { briefOfGroup } from './alert-group.ts';
import { startOf } from './alert-start.ts';
import { headOf } from './question.ts';
import type { SourceEvent } from './said.ts';
import { parseJson } from '../run/servers/parse-json.ts';

export type Mapped =
  | { read: 'event'; event: SourceEvent; sender: string }
  | { read: 'heartbeat' }
  /** No mapping finds a title in it. */
  | { read: 'unfit'; why: string };

const retryWindow = 120_000;
const over =
  /^(?:resolved?|recovered|recovery|ok|okay|closed?|inactive|success|deactivated|normal|no longer triggered|up|completed|\[?resolved\]?)$/i;
const noticed = /^(?:ack|acknowledged?)$/i;

/** `wanted`: the sender that the request names; else the one whose mapping finds most is taken. */
export function readMapped(
  body: Buffer,
  senders: Readonly<Record<string, SenderMapping>>,
  wanted: string | null,
  place: Place | null,
  now: number,
): Mapped {
  const given = parsed(body.toString('utf8'));
  if (given === undefined) return { read: 'unfit', why: 'its body is no JSON' };
  const chosen = wanted !== null && senders[wanted] ? { [wanted]: senders[wanted] } : senders;
  const found = Object.entries(chosen)
    .map(([sender, mapping]) => ({ sender, fields: fieldsOf(given, mapping) }))
    .filter(({ fields }) => textOf(fields.title) !== '')
    .toSorted((one, other) => countOf(other.fields) - countOf(one.fields));
  const [best] = found;
  if (!best) return { read: 'unfit', why: `no mapping of ${Object.keys(chosen).join(', ')} finds a title in it` };
  const { sender, fields } = best;
  const state = textOf(fields.state);
  const title = textOf(fields.title);
  const labels = labelsIn(fields.labels);
  const link = addressOf(textOf(fields.link));
  const brief = briefOfGroup(
    [
      {
        name: labels['alertname'] ?? title,
        firing: !over.test(state),
        labels,
        startsAt: momentOf(fields.start, now),
        summary: title,
        ...(textOf(fields.description) ? { description: textOf(fields.description) } : {}),
        ...(textOf(fields.component) ? { component: headOf(textOf(fields.component), 200) } : {}),
        ...(textOf(fields.severity) ? { severity: textOf(fields.severity) } : {}),
        links: link ? { [sender]: link } : {},
        values: {},
      },
    ],
    now,
  );
  if (!brief) return { read: 'heartbeat' };
  const ref = derivedId('alert', sender, textOf(fields.id) || `${title} ${brief.service ?? ''}`);
  const digest = createHash('sha256').update(body).digest('hex');
  const kind = over.test(state) ? 'resolved' : noticed.test(state) ? 'acknowledged' : 'triggered';
  const event: SourceEvent = {
    kind,
    source: 'webhook',
    at: now,
    ref,
    unique: [{ key: `alert:${digest}`, ttl: retryWindow }],
    occurrence: `${kind}:${brief.startedAt}`,
    repeat: true,
    brief: { source: 'webhook', ref, sender, ...brief, ...(link ? { url: link } : {}) },
    place,
  };
  return { read: 'event', event, sender };
}

type Fields = Record<keyof SenderMapping, JSONValue | undefined>;

/** A mapping that does not fit this body finds nothing; it costs no other field. */
function fieldsOf(given: JSONValue, mapping: SenderMapping): Fields {
  const entries = Object.entries(mapping).map(([name, expression]) => {
    try {
      return [name, expression === undefined ? undefined : (search(given, expression) ?? undefined)];
    } catch {
      return [name, undefined];
    }
  });
  return Object.fromEntries(entries) as Fields;
}

function countOf(fields: Fields): number {
  return Object.values(fields).filter((value) => value !== undefined && value !== '').length;
}

function textOf(value: JSONValue | undefined): string {
  if (Array.isArray(value)) return textOf(value[0] ?? '');
  return typeof value === 'string' || typeof value === 'number' ? headOf(String(value).trim(), 4_000) : '';
}

/** An object, a list of `name:value` or of pairs, or one text of them: the forms in which senders have tags. */
function labelsIn(value: JSONValue | undefined): Record<string, string> {
  if (typeof value === 'string') return labelsIn(value.split(','));
  const pairs: [string, JSONValue][] = [];
  if (Array.isArray(value)) {
    for (const it of value.slice(0, 200)) {
      if (Array.isArray(it)) pairs.push([textOf(it[0]), it[1] ?? '']);
      else if (typeof it === 'string') {
        const at = it.indexOf(':');
        if (at > 0) pairs.push([it.slice(0, at).trim(), it.slice(at + 1).trim()]);
      } else if (it !== null && typeof it === 'object')
        pairs.push([textOf(it['key'] ?? it['name']), it['value'] ?? '']);
    }
  } else if (value !== null && typeof value === 'object') pairs.push(...Object.entries(value));
  const texts = pairs.flatMap(([name, of]) => {
    const text = typeof of === 'boolean' ? String(of) : textOf(of);
    return name !== '' && text !== '' ? [[name, text] as const] : [];
  });
  return shortLabels(Object.fromEntries(texts));
}

/** A text, or seconds or milliseconds since 1970. */
function momentOf(value: JSONValue | undefined, now: number): number | null {
  const number =
    typeof value === 'number' ? value : /^\d{9,13}$/.test(textOf(value)) ? Number(textOf(value)) : Number.NaN;
  if (Number.isNaN(number)) return startOf(textOf(value), now);
  const at = number < 100_000_000_000 ? number * 1_000 : number;
  return Math.abs(at) < 8_640_000_000_000_000 ? startOf(new Date(at).toISOString(), now) : null;
}

function parsed(text: string): JSONValue | undefined {
  try {
    return parseJson(text) as JSONValue;
  } catch {
    return undefined;
  }
}
