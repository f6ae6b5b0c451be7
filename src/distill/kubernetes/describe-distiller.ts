/**
 * The distiller of `kubectl describe`: indented "Key: value" blocks, one a object, with an events table at the end.
 * Owns: reading the layout, and which values and events of an object tell of a failure. Refuses: other layouts.
 */
import { clipLine } from '../lines/clip-line.ts';
import type { Distiller } from '../distiller.ts';
import { scoreLeaf } from '../rows/leaves.ts';
import { scoreLine } from '../lines/line-score.ts';
import { Packer } from '../packer.ts';
import { matchQuestion, readQuestion } from '../question.ts';
import { showBytes, showCount } from '../lines/show-lines.ts';

interface Described {
  name: string;
  values: { path: string; value: string }[];
  events: string[];
}

const FIELD = /^(\s*)([A-Za-z][\w ./()-]{0,60}?):(?:\s+(.*))?$/;
const MOST_OBJECTS = 5000;
const USEFUL =
  /^(?:Namespace|Node|Status|Reason|Message|IP|Controlled By|Replicas|Selector|Type|Capacity|StorageClass|Volume|Used By|Taints|Unschedulable)$|(?:^|> )(?:State|Last State|Reason|Exit Code|Restart Count|Ready|Image|Limits|Requests|Liveness|Readiness|Startup|Signal|Message)(?: >|$)/;

/** One object's lines as paths and values. A value that is deeper than its key belongs to the key. */
function read(lines: readonly string[]): Described {
  const described: Described = { name: '', values: [], events: [] };
  const parents: { indent: number; key: string }[] = [];
  let inEvents = false;
  for (const line of lines) {
    if (/^Events:/.test(line)) {
      inEvents = true;
      continue;
    }
    if (inEvents && /^\s/.test(line)) {
      if (!/^\s+(?:Type\s+Reason|-{3,})/.test(line)) described.events.push(line.trim().replace(/\s{2,}/g, ' '));
      continue;
    }
    inEvents = false;
    const field = FIELD.exec(line);
    if (field === null) {
      const last = parents.at(-1);
      if (line.trim() !== '' && last !== undefined)
        described.values.push({
          path: parents.map(({ key }) => key).join(' > '),
          value: line.trim().replace(/\s{2,}/g, ' '),
        });
      continue;
    }
    const indent = field[1]?.length ?? 0;
    const key = field[2] ?? '';
    const value = (field[3] ?? '').trim().replace(/\s{2,}/g, ' ');
    while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= indent) parents.pop();
    parents.push({ indent, key });
    if (indent === 0 && key === 'Name' && described.name === '') described.name = value;
    else if (value !== '') described.values.push({ path: parents.map((each) => each.key).join(' > '), value });
  }
  return described;
}

function scoreValue(path: string, value: string): number {
  const key = path.split(' > ').at(-1) ?? '';
  if (key === 'Restart Count') return Number(value) > 0 ? 20 + 4 * Math.log10(Number(value)) : 0;
  if (/^(?:Annotations|Tolerations|Labels|Node-Selectors|QoS Class)/.test(path)) return 0;
  if (key === 'Status' && /^(?:Running|Succeeded|Active|Bound|Available)$/.test(value)) return 0;
  if (key === 'Status' && /^(?:Pending|Failed|Unknown|NotReady|Terminating|Lost|Released)/.test(value)) return 34;
  if (
    /^Conditions/.test(path) &&
    /^(?:Ready|Available|Initialized|ContainersReady|PodScheduled|Progressing)(?:\s|$)/.test(
      `${key} ${value}`.replace(/^Conditions /, ''),
    ) &&
    /\bFalse\b/.test(value)
  )
    return 30;
  return scoreLeaf(path.replaceAll(' > ', '.').replaceAll(' ', '_'), value);
}

/** How telling a term of the question is: one that stands in half of all values says nothing about any of them. */
function rarityIn(objects: readonly Described[]): (term: string) => number {
  const texts = objects.flatMap(({ values, events }) => [
    ...values.map(({ path, value }) => `${path} ${value}`.toLowerCase()),
    ...events.map((text) => text.toLowerCase()),
  ]);
  const known = new Map<string, number>();
  return (term) => {
    let rarity = known.get(term);
    if (rarity === undefined) {
      const count = texts.filter((text) => text.includes(term)).length;
      rarity =
        count === 0 ? 1 : Math.max(0, Math.log(texts.length / (2 * count)) / Math.log(Math.max(4, texts.length)));
      known.set(term, rarity);
    }
    return rarity;
  };
}

function isDescribe(text: string): number {
  const names = text.match(/^Name:\s{2,}\S/gm)?.length ?? 0;
  const fields =
    text.match(
      /^(?:Namespace|Labels|Annotations|Status|Selector|Type|Node|Priority|Containers|Conditions|Events|Spec|Metadata|Kind|API Version|Replicas|CreationTimestamp|Roles|Data|Capacity|StorageClass|Rules|Address):/gm,
    )?.length ?? 0;
  return names >= 1 && fields >= 3 ? 0.95 : 0;
}

export const describeDistiller: Distiller = {
  kind: 'kubernetes',
  recognise: ({ text }) => isDescribe(text),
  async distil(input, options) {
    const question = readQuestion(options.question);
    const objects: Described[] = [];
    let lines: string[] = [];
    let total = 0;
    for await (const batch of input.lines()) {
      for (const line of batch) {
        total += 1;
        if (/^Name:\s/.test(line) && lines.some((each) => /^Name:\s/.test(each))) {
          if (objects.length < MOST_OBJECTS) objects.push(read(lines));
          lines = [];
        }
        if (lines.length < 20_000) lines.push(line.slice(0, 4000));
      }
    }
    if (lines.length > 0) objects.push(read(lines));
    const rarity = rarityIn(objects);
    const ranked = objects
      .map((object) => {
        const values = object.values.map(({ path, value }) => {
          const own = scoreValue(path, value);
          const asked = Math.min(12, 20 * matchQuestion(question, `${path} ${value}`, rarity));
          return { text: `${path}: ${value}`, own, worth: own + asked + (USEFUL.test(path) ? 6 : 0) };
        });
        const events = object.events.map((text) => ({
          text,
          worth:
            (text.startsWith('Warning') ? 34 : 0) +
            0.6 * scoreLine(text).general +
            18 * matchQuestion(question, text, rarity),
        }));
        const worst = Math.max(0, ...values.map((each) => each.own), ...events.map((each) => each.worth));
        return { object, values, events, value: worst + 30 * matchQuestion(question, object.name) };
      })
      .sort((a, b) => b.value - a.value);
    const packer = new Packer(options.budgetTokens, 22);
    const share = Math.max(140, Math.min(900, Math.floor((options.budgetTokens * 4) / 7)));
    packer.add(
      `${showCount(objects.length)} described ${objects.length === 1 ? 'object' : 'objects'}, ${showBytes(input.bytes)}`,
      -1,
    );
    let shown = 0;
    const healthy: string[] = [];
    const failing = Math.max(1, ranked.filter((each) => each.value >= 8).length);
    for (const [place, { object, values, events, value }] of ranked.entries()) {
      if (value < 8 && ranked.length > 3) {
        healthy.push(object.name);
        continue;
      }
      if (!packer.add(`${object.name}:`, place)) break;
      shown += 1;
      // A few objects get everything that fits, many get their worst each.
      const most = Math.max(5, Math.floor(40 / failing));
      const parts = [...values.filter((each) => each.worth > 3), ...events]
        .toSorted((a, b) => b.worth - a.worth)
        .slice(0, most);
      for (const part of parts) packer.add(clipLine(`  ${part.text}`, share, question.names), place);
    }
    if (healthy.length > 0)
      packer.add(
        clipLine(
          `without a sign of failure: ${healthy.join(', ')}`,
          Math.max(60, Math.min(share, Math.floor(packer.room * 2))),
        ),
        1e9,
      );
    const said = `[${shown + healthy.length} of ${objects.length} objects named; most of ${showCount(total)} lines left out]`;
    return {
      text: packer.text(said),
      omitted: { inputBytes: input.bytes, inputLines: total, said },
      remarks: [],
      structured: {
        objects: ranked.map(({ object, value }) => ({
          name: object.name,
          score: Math.round(value),
          events: object.events,
        })),
      },
    };
  },
};
