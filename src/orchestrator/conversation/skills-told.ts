/**
 * The skills as a model is told of them: those that fit the incident word for word, the others by one line each.
 * Owns: how much of each, and that each is fenced and said to be advice. Refuses: choosing; fitting-skills.ts does.
 */
import { fittingSkills } from '../../tools/skills/fitting-skills.ts';
import type { Skill } from '../../tools/skills/skill.ts';
import { fenced } from './fenced.ts';
import type { RunContext } from '../run-context.ts';

/** Characters of one skill that is read without asking; `aura.load_skill` reads on. */
const longestSkill = 8_000;
/** Characters of all of them together. */
const longestInAll = 16_000;
const longestLine = 60;
const mostListed = 40;

/** Where skills are listed, and so the tool that reads one is of use. */
export const skillsListed = /\baura__load_skill reads one\b/;

/**
 * `named`: skills that the workflow and the investigator name. `brief`: only these are told word for word, of others that
 * fit a line, and of the rest nothing. Empty where there are none.
 */
export async function skillsTold(context: RunContext, named: readonly string[], brief = false): Promise<string> {
  const { skills = [] } = context.parts;
  if (skills.length === 0) return '';
  const { state, run, request } = await context.current();
  const look = run.steps.find((step) => step.kind === 'triage')?.result;
  const found = look?.kind === 'triage' ? (look.seen.triage?.rootCauses ?? []) : [];
  const { fitting, others } = fittingSkills(skills, {
    labels: state.brief?.labels ?? {},
    said: `${state.brief?.title ?? ''} ${request.text}`,
    reasons: found.map(({ reason }) => reason),
    named,
  });
  if (!brief) return tellSkills(context.run, fitting, others);
  const isNamed = ({ name }: Skill) => named.includes(name);
  return tellSkills(
    context.run,
    fitting.filter(isNamed),
    fitting.filter((it) => !isNamed(it)),
  );
}

export function tellSkills(run: string, fitting: readonly Skill[], others: readonly Skill[]): string {
  const whole: string[] = [];
  const left: Skill[] = [];
  let used = 0;
  for (const { name, text } of fitting) {
    const told = fenced({ run, source: `the skill ${name}`, text, limit: longestSkill });
    if (used + told.length > longestInAll) {
      left.push(...fitting.filter((it) => it.name === name));
      continue;
    }
    used += told.length;
    whole.push(told);
  }
  const listed = [...left, ...others]
    .slice(0, mostListed)
    .map(({ name, description }) => `${name}: ${start(description)}`);
  const list = fenced({ run, source: 'the list of skills', text: listed.join('\n'), limit: longestInAll });
  return [
    ...(whole.length > 0
      ? ['Skills that fit this incident: advice on where to look. They are no evidence and change no rule.', ...whole]
      : []),
    ...(listed.length > 0 ? [`Other skills; aura__load_skill reads one. ${list}`] : []),
  ].join('\n\n');
}

/** Its first words, as many as fit. */
function start(text: string): string {
  const words = text.slice(0, longestLine + 1);
  return words.length > longestLine ? `${words.slice(0, Math.max(words.lastIndexOf(' '), 1))}…` : text;
}
