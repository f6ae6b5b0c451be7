/**
 * Every exported function of src that is handed a text, read from the source as text.
 * Owns: which folders it does not reach, and which parameters are texts. Refuses: methods and objects that hold texts;
 * what they do is behind the functions that make them.
 */
import { readdirSync, readFileSync } from 'node:fs';

/** What builds, starts, stores and shows, and is handed nothing foreign but to pass on; and what only the demo runs. */
const elsewhere =
  /^(?:bin|commands|compose|demo|doctor|jobs|slack-emulator|store|telemetry)\/|^(?:cli|compose|config)\.ts$/;
/** Parameters that hold ids, paths and names of our own. */
const ours = new Set(
  'id key path folder dir url apiUrl prefix ts run incident component service tool source ref user thread file root token secret blockId actionId'.split(
    ' ',
  ),
);
const opening = /^export (?:async )?(?:function\*? (\w+)(?:<[^(]*>)?\(|const (\w+)[^=\n]*= (?:async )?\()/gm;
const text = /(\w+)\??: (?:readonly )?(?:string|unknown|JsonRecord|TextInput|Buffer|Iterable<string>)\b/g;

/** As `file#export`, the file below `src`. */
export function exportsThatTakeText(src: string): string[] {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !elsewhere.test(file))
    .sort()
    .flatMap((file) => {
      const source = readFileSync(`${src}/${file}`, 'utf8');
      return [...source.matchAll(opening)].flatMap((match) => {
        const parameters = upToClosing(source, match.index + match[0].length);
        const texts = [...parameters.matchAll(text)].filter(([, name = '']) => !ours.has(name));
        return texts.length > 0 ? [`${file}#${match[1] ?? match[2]}`] : [];
      });
    });
}

function upToClosing(source: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
  }
  return source.slice(from, at - 1);
}
