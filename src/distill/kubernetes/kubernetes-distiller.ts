/**
 * The digest of Kubernetes objects and events as JSON or YAML: failing objects first, one line an object, the healthy counted.
 * Owns: order and layout. Refuses: judging an object (kubernetes-object.ts) or grouping events (kubernetes-events.ts).
 */
import { clipLine } from '../lines/clip-line.ts';
import type { Distilled, DistilOptions } from '../distiller.ts';
import { groupEvents, isEvent, itemsOf } from './kubernetes-events.ts';
import type { EventGroup } from './kubernetes-events.ts';
import { fieldTree } from '../rows/field-tree.ts';
import { details } from './kubernetes-details.ts';
import { fieldsOf, healthOf, textOf } from './kubernetes-object.ts';
import type { ObjectHealth } from './kubernetes-object.ts';
import { Packer } from '../packer.ts';
import { asksForSomething, matchQuestion, readQuestion } from '../question.ts';
import { showBytes, showCount } from '../lines/show-lines.ts';
import { median } from '../statistics.ts';
import { showTime } from '../times.ts';

/** Whether a parsed document is one Kubernetes object, or a list of them. */
export function isKubernetes(document: unknown): boolean {
  const items = itemsOf(document).slice(0, 20);
  return (
    items.length > 0 &&
    items.every((item) => {
      const fields = fieldsOf(item);
      return (
        isEvent(item) ||
        (textOf(fields.kind) !== '' &&
          (fields.apiVersion !== undefined || fields.metadata !== undefined) &&
          fields.metadata !== undefined)
      );
    })
  );
}

/** Characters. */
const LONGEST_FIELDS = 1_200;

interface Ranked {
  object: unknown;
  health: ObjectHealth;
  value: number;
}

function identity(health: ObjectHealth): string {
  return `${health.kind} ${health.namespace === undefined ? '' : `${health.namespace}/`}${health.name}`;
}

function showEvent(event: EventGroup, options: DistilOptions, withDate: boolean): string {
  const times = event.last === undefined ? '' : ` last ${showTime(event.last, options.incidentStart, withDate)}`;
  const since =
    event.first === undefined || event.first === event.last
      ? ''
      : `, since ${showTime(event.first, undefined, withDate)}`;
  const more = event.objects.size > 1 ? ` and ${event.objects.size - 1} more objects` : '';
  const where = event.namespace === '' ? '' : ` in ${event.namespace}`;
  return `${event.type} ${event.reason} ×${showCount(event.count)}${times}${since} ${event.object}${more}${where}: ${event.message}`;
}

/** "Pod: 40 Running, 2 Pending": computed counts of kind and state. */
function countsLine(healths: readonly ObjectHealth[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { kind, state, badness } of healths) {
    const states = counts.get(kind) ?? new Map<string, number>();
    const word = `${state === '' ? '' : `${state} `}${badness >= 12 ? 'with problems' : 'without problems'}`;
    states.set(word, (states.get(word) ?? 0) + 1);
    counts.set(kind, states);
  }
  return [...counts]
    .map(
      ([kind, states]) =>
        `${kind}: ${[...states]
          .sort((a, b) => b[1] - a[1])
          .slice(0, 8)
          .map(([word, count]) => `${count} ${word}`)
          .join(', ')}`,
    )
    .join('; ');
}

/** The digest of a parsed Kubernetes document within the budget. */
export function distilKubernetes(document: unknown, inputBytes: number, options: DistilOptions): Distilled {
  const question = readQuestion(options.question);
  const items = itemsOf(document);
  const events = groupEvents(items.filter(isEvent));
  const listKind = textOf(fieldsOf(document).kind).replace(/List$/, '');
  const objects = items
    .filter((item) => !isEvent(item))
    .map((item) => (fieldsOf(item).kind === undefined ? { kind: listKind, ...fieldsOf(item) } : item));
  const matched = objects.map((object) => {
    const health = healthOf(object);
    return { object, health, asked: matchQuestion(question, `${identity(health)} ${health.problems.join(' ')}`) };
  });
  // What the question shares with most of them, their namespace for one, tells none of them from the others.
  const common = matched.length > 3 ? median(matched.map(({ asked }) => asked)) : 0;
  const ranked: Ranked[] = matched
    .map(({ object, health, asked }) => ({ object, health, value: health.badness + 25 * Math.max(0, asked - common) }))
    .sort((a, b) => b.value - a.value);
  const packer = new Packer(options.budgetTokens, 26, options.incidentStart);
  const failing = ranked.filter(({ value }) => value >= 4).length + events.length;
  // Few failures may each say all they know.
  const share = Math.max(
    160,
    Math.min(1600, Math.floor((options.budgetTokens * 4) / (2.5 + Math.min(4, failing / 2)))),
  );
  packer.add(
    `${showCount(items.length)} Kubernetes ${items.length === 1 ? 'object' : 'objects'}, ${showBytes(inputBytes)}. ${clipLine(countsLine(ranked.map((each) => each.health)), 300)}`.trim(),
    0,
  );
  let shown = 0;
  const span = events.reduce((most, each) => Math.max(most, (each.last ?? 0) - (each.first ?? each.last ?? 0)), 0);
  const asked = events
    .map((event) => ({
      event,
      value: event.score + 25 * matchQuestion(question, `${event.object} ${event.reason} ${event.message}`),
    }))
    .sort((a, b) => b.value - a.value);
  for (const { event } of asked)
    if (packer.add(clipLine(showEvent(event, options, span > 43_200_000), share, question.names), 1)) shown += 1;
  const healthy: string[] = [];
  for (const { health, value } of ranked) {
    if (value < 4 && ranked.length > 3) {
      healthy.push(health.name);
      shown += 1;
    } else {
      const said = health.problems.length === 0 ? health.state || 'no problem seen' : health.problems.join('; ');
      if (packer.add(clipLine(`${identity(health)}: ${said}`, share, question.names), 2)) shown += 1;
    }
  }
  if (healthy.length > 0)
    packer.add(
      clipLine(`without problems: ${healthy.join(', ')}`, Math.min(share, Math.max(80, Math.floor(packer.room * 2)))),
      3,
    );
  for (const { object, health, value } of ranked.slice(0, 12)) {
    if (value < 4 && ranked.length > 3 && !asksForSomething(question)) continue;
    const parts = details(object, health, question, share);
    let line = `${health.name}:`;
    for (const part of parts) if (line.length + part.length < Math.min(share, packer.room * 2)) line += ` ${part}`;
    if (!line.endsWith(':')) packer.add(line, 4);
  }
  if (ranked.length > 3 && asksForSomething(question)) {
    const fields = fieldTree(objects, Math.min(LONGEST_FIELDS, packer.room * 2));
    if (fields !== '') packer.add(`fields of items: ${fields}`, 5);
  }
  const total = events.length + ranked.length;
  const said = `[${shown >= total ? 'every object is named' : `${total - shown} of ${total} objects and event groups left out`}; most fields are left out]`;
  return {
    text: packer.text(said),
    omitted: { inputBytes, inputLines: 0, said },
    remarks: [],
    structured: {
      objects: ranked.map(({ health }) => health),
      events: events.map((event) => ({ ...event, objects: [...event.objects] })),
    },
  };
}
