/**
 * What a runbook says to check or to do, as its own lines.
 * Owns: which lines are steps (items of lists, lines of code), and the section that a link points at. Refuses: judging or
 * following them; they are quoted beside what was found.
 */
const most = { steps: 6, length: 300, lines: 5_000 };

const codeMark = /^\s{0,12}(?:```|~~~)/;

/** The first steps, word for word; from the section that `link` names by its fragment, where there is one. */
export function runbookSteps(text: string, link: string): string[] {
  const lines = sectionOf(text.split(/\r?\n/, most.lines), link);
  const steps: string[] = [];
  let inCode = false;
  for (const raw of lines) {
    const line = raw.slice(0, 2 * most.length);
    if (codeMark.test(line)) {
      inCode = !inCode;
      continue;
    }
    const step = inCode ? line.trim() : itemOf(line);
    if (step === '' || step.startsWith('#') || isContents(step)) continue;
    steps.push(step.slice(0, most.length));
    if (steps.length === most.steps) break;
  }
  return steps;
}

/** The words of a list's item, without its mark; empty for every other line. */
function itemOf(line: string): string {
  const [, item = ''] = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s(.*)$/.exec(line) ?? [];
  return item
    .trim()
    .replace(/^\[[ xX]\] /, '')
    .replaceAll('**', '')
    .replaceAll('`', '');
}

/** A line of a table of contents: nothing but a link within the page. */
function isContents(step: string): boolean {
  return /^\[[^\]]{0,200}\]\(#[^)]{0,200}\)$/.test(step);
}

/** The lines below the heading that the fragment names, to the next heading of its level; all lines where there is none. */
function sectionOf(lines: readonly string[], link: string): readonly string[] {
  const cut = link.indexOf('#');
  const wanted = cut < 0 ? '' : slug(link.slice(cut + 1));
  if (wanted === '') return lines;
  const levels = levelsOf(lines);
  const from = lines.findIndex((line, at) => levels[at] !== 0 && slug(line) === wanted);
  if (from < 0) return lines;
  const to = levels.findIndex((level, at) => at > from && level !== 0 && level <= (levels[from] ?? 0));
  return lines.slice(from + 1, to < 0 ? lines.length : to);
}

/** The level of each line's heading, 0 where it is none; what begins with # in code is a comment. */
function levelsOf(lines: readonly string[]): number[] {
  let inCode = false;
  return lines.map((line) => {
    if (codeMark.test(line)) inCode = !inCode;
    return inCode ? 0 : (/^(#{1,6}) /.exec(line)?.[1]?.length ?? 0);
  });
}

/** As wikis and code hosts make it of a heading, but for what lies between words. */
function slug(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
