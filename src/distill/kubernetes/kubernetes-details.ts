/**
 * Fields of one Kubernetes object that nobody called a problem, the asked-for and the telling first.
 * Owns: which fields are worth reading, and the part of a file inside a field that is asked for. Refuses: a Secret's data.
 */
import { clipLine } from '../lines/clip-line.ts';
import { scoreLine } from '../lines/line-score.ts';
import { matchQuestion, type Question } from '../question.ts';
import { leavesOf, scoreLeaf } from '../rows/leaves.ts';
import { fieldsOf, type ObjectHealth, textOf } from './kubernetes-object.ts';

/** From this score on a field tells of a failure. */
const TELLING = 12;
/** A value of at least so many lines is a file. */
const FILE_LINES = 4;
/** Lines of a file that are looked at, shown parts of one file, and lines of a part. */
const MOST_LINES = 4000;
const PARTS = 3;
const PART_LINES = 5;
/** Characters of a path, or of a file's line, and of a value, that are looked at. */
const LONGEST_PATH = 500;
const LONGEST_TEXT = 40_000;
/** Characters of a value's end by which what a problem said already is known again. */
const SAID = 40;

interface Detail {
  text: string;
  own: number;
  value: number;
}

/** Texts `path=value`, best first, none much longer than `share` characters. */
export function details(object: unknown, health: ObjectHealth, question: Question, share: number): string[] {
  const { kind, data: _data, stringData: _stringData, ...rest } = fieldsOf(object);
  const shown = kind === 'Secret' ? rest : fieldsOf(object);
  const problems = health.problems.join('\n');
  const leaves = leavesOf(shown, 500).filter(
    ({ path, value }) =>
      value !== null &&
      value !== '' &&
      value !== '{}' &&
      value !== '[]' &&
      !/^(?:kind|apiVersion|metadata\.(?:name|namespace))$/.test(path),
  );
  return leaves
    .flatMap(({ path: whole, value }): Detail[] => {
      const path = whole.slice(0, LONGEST_PATH);
      const text = textOf(value);
      const short = path.replace(/^(?:metadata|spec|status)\./, '');
      if (
        text.length >= SAID &&
        problems.includes(
          text
            .slice(-4 * SAID)
            .replace(/\s+/g, ' ')
            .trim()
            .slice(-SAID),
        )
      )
        return [];
      const lines = text.split('\n', MOST_LINES);
      const own = scoreLeaf(path, value);
      const all = {
        text: `${short}=${text}`,
        own,
        value: 20 * askedOf(`${short}=${text.slice(0, 2000)}`, question) + own + usefulness(path),
      };
      return lines.length < FILE_LINES ? [all] : [all, ...partsOf(short, lines, question)];
    })
    .sort((a, b) => b.value - a.value)
    .map(({ text, own }) =>
      clipLine(
        text.slice(0, LONGEST_TEXT).replace(/\s+/g, ' '),
        own >= TELLING ? Math.max(200, share / 2) : 200,
        question.names,
      ),
    );
}

/** The lines of a file that the question names, or that tell of a failure, each with those behind it. */
function partsOf(path: string, lines: readonly string[], question: Question): Detail[] {
  return lines
    .map((line, at) => ({ at, asked: askedOf(line.slice(0, LONGEST_PATH), question), own: scoreLine(line).general }))
    .filter(({ asked, own }) => asked > 0 || own >= TELLING)
    .toSorted((a, b) => 20 * b.asked + b.own - (20 * a.asked + a.own) || a.at - b.at)
    .slice(0, PARTS)
    .map(({ at, asked, own }) => ({
      text: `${path} line ${at + 1}: ${lines
        .slice(at, at + PART_LINES)
        .map((line) => line.trim())
        .join(' ⏎ ')}`,
      own: Math.max(own, asked > 0 ? TELLING : 0),
      value: 24 * asked + own + 2,
    }));
}

function askedOf(text: string, question: Question): number {
  return matchQuestion(question, text.replace(/([a-z])([A-Z])/g, '$1 $2'));
}

function usefulness(path: string): number {
  if (/^metadata\.annotations/.test(path)) return -4;
  if (/^metadata\.labels/.test(path)) return 0;
  if (
    /\.resources\.(?:limits|requests)|\.image$|nodeSelector|storageClassName|claimName|ingressClassName|secretName|configMap|secretKeyRef|\.replicas$|command|\.args|affinity|taints|nodeName|accessModes|provisioner/i.test(
      path,
    )
  )
    return 8;
  if (/[Pp]robe|\.env\[|selector|\.ports|capacity|allocatable|\.host$|rules|subjects|roleRef/i.test(path)) return 5;
  return /^status/.test(path) ? 2 : 1;
}
