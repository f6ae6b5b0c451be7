/**
 * An event as some tools retell it: the API's fields in other letters, or fewer of them.
 * Owns: what such a record must have to be an event. Refuses: anything that has an API object's kind of its own.
 */
import type { ClusterEvent } from '../../evidence/model/cluster.ts';
import { defined, momentOf, wholeOf } from '../kubernetes/api-fields.ts';
import { kindOfResource } from '../kubernetes/resource-kinds.ts';
import { isRecord, type JsonRecord, textOf } from '../loose-json.ts';

/** Undefined where it is no event, or the API's own. */
export function eventOfWords(raw: JsonRecord, askedNamespace: string | undefined): ClusterEvent | undefined {
  if (isRecord(raw.metadata)) return undefined;
  const event = plain(raw);
  const reason = textOf(event.reason);
  const about = event.involvedobject ?? event.regarding ?? event.object;
  if (reason === undefined || about === undefined) return undefined;
  const named = isRecord(about) ? plain(about) : slashed(textOf(about) ?? '');
  const [kind, name] = [textOf(named.kind), textOf(named.name)];
  if (!kind || !name) return undefined;
  const last = timeOf(event.lasttimestamp ?? event.lastseen ?? event.timestamp ?? event.eventtime ?? event.time);
  return defined<ClusterEvent>({
    about: defined({ kind, name, namespace: textOf(named.namespace) ?? textOf(event.namespace) ?? askedNamespace }),
    type: textOf(event.type),
    reason,
    message: textOf(event.message) ?? textOf(event.note) ?? '',
    count: wholeOf(event.count),
    first: timeOf(event.firsttimestamp ?? event.firstseen) ?? last,
    last,
  });
}

/** Keys in lower case, without the blanks and strokes that some write. */
function plain(record: JsonRecord): JsonRecord {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key.toLowerCase().replace(/[ _-]/g, ''), value]),
  );
}

/** `pod/cart-1` */
function slashed(text: string): JsonRecord {
  const [resource = '', name] = text.split('/');
  return name ? { kind: kindOfResource(resource), name } : {};
}

/** RFC 3339, or as Go prints a time: `2026-04-14 09:08:57 +0000 UTC`. */
function timeOf(value: unknown): number | undefined {
  const text = textOf(value)?.slice(0, 60);
  const go = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?) ([+-]\d{2})(\d{2})(?: [A-Z]{1,5})?/.exec(
    text ?? '',
  );
  return momentOf(go ? `${go[1]}T${go[2]}${go[3]}:${go[4]}` : text);
}
