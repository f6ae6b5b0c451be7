/**
 * How much a single line deserves to be seen, before anything is known of the lines around it.
 * Owns: adding up the forms of error-forms.ts. Refuses: rarity, repetition, the question; choose-lines.ts weighs those.
 */
import { BUILD_FAILURES, FAILURES, LEVELS, NEGATED, PASSING, PATHS } from './error-forms.ts';
import type { Form } from './error-forms.ts';

export type LineLevel = 'fatal' | 'error' | 'warning' | 'quiet';

export interface LineScore {
  /** As a line of a service's log: about 0 (says nothing) to 100. */
  general: number;
  /** As a line of a build's or a test's log, same scale. */
  build: number;
  level: LineLevel;
}

/** Characters that are looked at; the forms stand near the start of all but pathological lines. */
const LOOKED_AT = 3000;
/** Unbroken runs above this are looked at by their ends only: forms that begin with a word are quadratic in its length. */
const LONG_RUN = 200;
const LONG_RUNS = /\S{201,}/g;
/** Nor is a wide gap more than a gap: forms that allow blanks are quadratic in its width. Tried where the gap begins. */
const WIDE_GAPS = /(?<!\s)\s{41,}/g;

function shorten(run: string): string {
  return `${run.slice(0, 140)} ${run.slice(-50)}`;
}

const SOURCE_CODE =
  /^(?:>?\s{4,}|\s*\d+ \|\s*|[+$#] |\t+)(?:.*[;{([,]$|(?:raise|def|if|elif|else|for|with|try|except|catch|throw|return|import|from|class|func|fn|let|const|var|assert|echo|export|await|yield|self|this)\b.*|#.*|\/\/.*)/;
const ECHOED =
  /^(?:\+{1,3} |\$ |> |##\[(?:command|group|endgroup|section|debug)\]|::(?:group|endgroup|debug)::|\[command\]|set -|echo |if \[|shell: |env:|with:|Run )/;
const SETTING =
  /^\s{2,}(?!(?:Expected|Received|Actual|Error|Message|Reason|Cause|expected|received|actual|got|want)\b)[A-Za-z_-]+: \S{0,60}$/;

/** The strongest form counts whole, the others a quarter each: many words of woe are one failure. */
function add(forms: readonly Form[], text: string): number {
  let best = 0;
  let rest = 0;
  for (const { form, weight } of forms) {
    if (!form.test(text)) continue;
    if (weight > best) {
      rest += best;
      best = weight;
    } else rest += weight;
  }
  return best + Math.min(rest, 60) / 4;
}

/** Scores one clean line. */
export function scoreLine(body: string): LineScore {
  const bounded = body.length > LOOKED_AT ? body.slice(0, LOOKED_AT) : body;
  const looked =
    bounded.length > LONG_RUN
      ? bounded.replace(LONG_RUNS, shorten).replace(WIDE_GAPS, (gap) => gap.slice(0, 40))
      : bounded;
  const text = looked.replace(NEGATED, ' ');
  const words = text.replace(PATHS, ' / ');
  let levelWeight = 0;
  for (const { form, weight } of LEVELS) {
    if (form.test(text)) {
      levelWeight = weight;
      break;
    }
  }
  const level: LineLevel =
    levelWeight >= 46 ? 'fatal' : levelWeight >= 34 ? 'error' : levelWeight >= 15 ? 'warning' : 'quiet';
  const failure = add(FAILURES, words);
  let general = levelWeight + 0.8 * failure;
  let build = Math.max(levelWeight * 0.6, add(BUILD_FAILURES, text)) + 0.6 * failure;
  if (levelWeight < 0) build *= 0.4;
  // Long prose has words of everything.
  if (looked.length > 800 && level === 'quiet') general *= 0.5;
  if (PASSING.test(text)) {
    general *= 0.4;
    build *= 0.1;
  }
  if (SOURCE_CODE.test(text)) {
    general *= 0.4;
    build *= 0.3;
  }
  if (ECHOED.test(text) || SETTING.test(text)) {
    general *= 0.6;
    build *= 0.15;
  }
  return { general, build, level };
}
