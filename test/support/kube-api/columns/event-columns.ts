/**
 * The row of an event.
 * Owns: which of its many times is shown, and where a series counts. Refuses: order; the server lists by name.
 */
import type { KubeObject } from '../json-value.ts';
import { at, numberAt, textAt } from '../json-value.ts';
import { toCoreEvent } from '../serve/events-group.ts';
import { age } from './age.ts';
import type { Columns } from './table.ts';

export const eventColumns: Columns = {
  names: [
    'Last Seen',
    'Type',
    'Reason',
    'Object',
    '!Subobject',
    '!Source',
    'Message',
    '!First Seen',
    '!Count:i',
    '!Name',
  ],
  row: (it, now) => {
    const event: KubeObject = it.apiVersion === 'v1' ? it : toCoreEvent(it);
    const first = textAt(event, 'firstTimestamp') || textAt(event, 'eventTime');
    const series = textAt(event, 'series', 'lastObservedTime');
    const last = series || textAt(event, 'lastTimestamp') || first;
    const source = textAt(event, 'source', 'component') || textAt(event, 'reportingComponent');
    const host = textAt(event, 'source', 'host') || textAt(event, 'reportingInstance');
    return [
      age(last, now),
      textAt(event, 'type'),
      textAt(event, 'reason'),
      `${textAt(event, 'involvedObject', 'kind').toLowerCase()}/${textAt(event, 'involvedObject', 'name')}`,
      textAt(event, 'involvedObject', 'fieldPath'),
      host === '' ? source : `${source}, ${host}`,
      textAt(event, 'message').trim(),
      age(first, now),
      at(event, 'series') === undefined ? numberAt(event, 'count') || 1 : numberAt(event, 'series', 'count'),
      event.metadata.name,
    ];
  },
};
