/**
 * One Agent Skill as a folder brings it: `SKILL.md`, front matter and text, beside references, scripts and assets.
 * Owns: the format (agentskills.io/specification) with Aura's own keys under `metadata`, and naming file, line and fix of
 * what does not fit it. Refuses: reading files, and anything that is executed.
 */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { reasonForm } from '../../run/finding/root-cause.ts';

export interface Skill {
  name: string;
  description: string;
  /** What SKILL.md says, without its front matter. */
  text: string;
  /** Its folder; nothing outside is read for it. */
  folder: string;
  fits: SkillConditions;
}

/** When a skill is read to a model without asking. Without any condition it is only listed. */
export interface SkillConditions {
  /** One of them is said by the alert's title, a label's value or the question. */
  words: string[];
  /** One of them is the reason of a root cause that the first look found. */
  reasons: string[];
  /** Labels of the incident that it must have, each with the values that do. */
  labels: Record<string, string[]>;
}

/** What is wrong with one skill: where, what, and what to do about it. */
export interface SkillFault {
  /** `FILE:LINE`. */
  where: string;
  what: string;
  fix: string;
}

const whatFor = 'say what it does and when to use it';
/** Characters of a front matter. */
const longestHead = 8_000;

/** `a, b` as a list; the specification keeps every value of `metadata` a text. */
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== ''),
);
const words = list.refine((all) => all.length > 0, 'words between commas, such as "crash loop, KubePodCrashLooping"');
const reasons = list.refine(
  (all) => all.length > 0 && all.every((one) => reasonForm.test(one)),
  'reasons between commas, such as "image-not-found, rollout-stuck"',
);
const labels = list
  .refine((all) => all.length > 0 && all.every((one) => /^[^=\s]+=\S/.test(one)), 'labels, such as "team=shop|billing"')
  .transform((all) =>
    Object.fromEntries(
      all.map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1).split('|')] as const),
    ),
  );

const ownKeys: readonly string[] = ['aura.words', 'aura.reasons', 'aura.labels'];

const head = z.object({
  name: z
    .string({ error: 'write one, as the folder is called' })
    .max(64)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and single "-", as the folder is called'),
  description: z.string({ error: whatFor }).trim().min(1, whatFor).max(1_024),
  metadata: z
    .looseObject({
      'aura.words': words.optional(),
      'aura.reasons': reasons.optional(),
      'aura.labels': labels.optional(),
    })
    .optional(),
});

/** The skill in the text of `file`, or everything that is wrong with it. `called` is its folder's name. */
export function readSkill(
  source: string,
  { file, folder, called }: { file: string; folder: string; called: string },
): Skill | SkillFault[] {
  const at = (line: number) => `${file}:${line}`;
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const end = text.startsWith('---\n') ? text.indexOf('\n---', 3) : -1;
  if (end < 0 || end > longestHead)
    return [
      {
        where: at(1),
        what: 'there is no front matter',
        fix: 'begin the file with "---", name: and description:, and another "---"',
      },
    ];
  const lines = new LineCounter();
  const document = parseDocument(text.slice(4, end + 1), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken)
    return [
      {
        where: at(lines.linePos(broken.pos[0]).line + 1),
        what: `the front matter is no YAML (${broken.message.split('\n', 1)[0]})`,
        fix: 'mend that line, or put its text into quotes',
      },
    ];
  const place = (path: readonly PropertyKey[]) => at(lineOf(document, lines, path));
  let given: unknown;
  try {
    given = document.toJS();
  } catch (error) {
    return [{ where: at(1), what: `the front matter cannot be read (${String(error)})`, fix: 'take its aliases out' }];
  }
  const parsed = head.safeParse(given ?? {});
  const faults = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => ({
        where: place(path),
        what: `${path.join('.') || 'the front matter'} does not fit: ${message}`,
        fix: 'correct it (docs/skills.md says what may stand there)',
      }));
  if (!parsed.success) return faults;
  const { name, description, metadata = {} } = parsed.data;
  for (const key of Object.keys(metadata).filter((it) => it.startsWith('aura.') && !ownKeys.includes(it)))
    faults.push({
      where: place(['metadata', key]),
      what: `metadata has the unknown key ${key.slice(0, 60)}`,
      fix: `write one of ${ownKeys.join(', ')}`,
    });
  if (name !== called)
    faults.push({
      where: place(['name']),
      what: `its name ${name} is not its folder's, ${called.slice(0, 80)}`,
      fix: 'give both the same name',
    });
  const body = text.slice(text.indexOf('\n', end + 1) + 1).trim();
  if (body === '' || text.indexOf('\n', end + 1) < 0)
    faults.push({
      where: at(text.split('\n').length),
      what: 'nothing stands below the front matter',
      fix: 'write what a reader should do',
    });
  if (faults.length > 0) return faults;
  const fits = {
    words: metadata['aura.words'] ?? [],
    reasons: metadata['aura.reasons'] ?? [],
    labels: metadata['aura.labels'] ?? {},
  };
  return { name, description: description.replaceAll(/\s+/g, ' '), text: body, folder, fits };
}

/** The line of the file where the value at `path` stands; its nearest parent's where it is missing. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number] | null) : null;
    if (range) return lines.linePos(range[0]).line + 1;
  }
  return 1;
}
