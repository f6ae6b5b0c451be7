/**
 * The distiller of `kubectl describe`: the worst of each object first, within the budget.
 * Owns: recognising the layout, order among objects and their facts. Refuses: reading it (describe-read.ts), and which facts
 * tell of a failure (describe-facts.ts).
 */
import type { Distiller } from '../distiller.ts';
import { clipLine } from '../lines/clip-line.ts';
import { showBytes, showCount } from '../lines/show-lines.ts';
import { Packer } from '../packer.ts';
import { matchQuestion, readQuestion } from '../question.ts';
import { type Fact, factsOf } from './describe-facts.ts';
import { type Described, readDescribed } from './describe-read.ts';

const MOST_OBJECTS = 5000;
/** From this on something of an object fails. */
const FAILING = 8;
/** What the question adds to a fact at most. */
const MOST_ASKED = 24;
/** Characters of a line's end by which what was said already is known again, and those that must be new. */
const SAID = 60;
const NEWS = 16;

/** The text; where an earlier one ends in the same words, without them; empty when nothing else is left. */
function withoutEnd(text: string, said: readonly string[]): string {
  const earlier = text.length < SAID ? undefined : said.find((each) => each.endsWith(text.slice(-SAID)));
  if (earlier === undefined) return text;
  let same = SAID;
  while (same < text.length && same < earlier.length && text.at(-same - 1) === earlier.at(-same - 1)) same += 1;
  return text.length - same < NEWS ? '' : `${text.slice(0, text.length - same)}…`;
}

/** How telling a term of the question is: one that stands in half of all facts, or in the object's own name, says nothing. */
function rarityIn(facts: readonly Fact[]): (name: string) => (term: string) => number {
  const texts = facts.map(({ text }) => text.toLowerCase());
  const known = new Map<string, number>();
  return (name) => (term) => {
    if (name.toLowerCase().includes(term)) return 0;
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
          if (objects.length < MOST_OBJECTS) objects.push(readDescribed(lines));
          lines = [];
        }
        if (lines.length < 20_000) lines.push(line.slice(0, 4000));
      }
    }
    if (lines.length > 0) objects.push(readDescribed(lines));
    const all = objects.map((object) => ({ object, facts: factsOf(object) }));
    const rarity = rarityIn(all.flatMap(({ facts }) => facts));
    const ranked = all
      .map(({ object, facts }) => {
        const rare = rarity(object.name);
        const valued = facts.map(({ text, own, useful }) => ({
          text,
          own,
          worth: own + Math.min(MOST_ASKED, 20 * matchQuestion(question, text, rare)) + useful,
        }));
        const worst = Math.max(0, ...valued.map(({ own }) => own));
        return { object, facts: valued, value: worst + 30 * matchQuestion(question, object.name) };
      })
      .sort((a, b) => b.value - a.value);
    const packer = new Packer(options.budgetTokens, 22, options.incidentStart);
    const share = Math.max(140, Math.min(900, Math.floor((options.budgetTokens * 4) / 7)));
    packer.add(
      `${showCount(objects.length)} described ${objects.length === 1 ? 'object' : 'objects'}, ${showBytes(input.bytes)}`,
      -1,
    );
    let shown = 0;
    const healthy: string[] = [];
    const failing = Math.max(1, ranked.filter((each) => each.value >= FAILING).length);
    for (const [place, { object, facts, value }] of ranked.entries()) {
      if (value < FAILING && ranked.length > 3) {
        healthy.push(object.name);
        continue;
      }
      if (!packer.add(`${object.name}:`, place)) break;
      shown += 1;
      // A few objects get everything that fits, many get their worst each.
      const most = Math.max(5, Math.floor(40 / failing));
      const said: string[] = [];
      let taken = 0;
      const least = failing <= 2 ? 0 : 3;
      for (const { text } of facts.filter(({ worth }) => worth > least).toSorted((a, b) => b.worth - a.worth)) {
        if (taken >= most) break;
        // The first of one object may say all it knows.
        const room = failing <= 2 && taken < 3 ? 2 * share : share;
        const news = withoutEnd(text, said);
        if (news === '' || !packer.add(clipLine(`  ${news}`, room, question.names), place)) continue;
        said.push(text);
        taken += 1;
      }
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
          events: object.events.map((cells) => cells.join(' ')),
        })),
      },
    };
  },
};
