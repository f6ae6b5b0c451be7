/**
 * A past run as a case of a suite: its cassette, and the truth that people confirmed.
 * Owns: what the truth is taken from, and saying what is missing. Refuses: taking Aura's own answer for the truth.
 */
import { stringify } from 'yaml';
import { AuraError } from '../errors.ts';
import type { IncidentState } from '../run/incident-state.ts';
import { findingOf } from '../run/finding/run-finding.ts';
import { outcomes } from './scenario/vocabulary.ts';

/** What somebody adds by hand. */
export interface Told {
  outcome?: string;
  component?: string;
  change?: string;
}

/** The YAML of the case. Throws `truth-missing` that says what to add. */
export function caseOfRun(state: IncidentState, run: string, told: Told, cassette: string): string {
  const finding = findingOf(state.runs.get(run) ?? missing(['a run with a finding']));
  // What somebody confirmed afterwards; "it was something else" says only what it was not.
  const confirmed = state.outcome?.right === true ? finding : null;
  const outcome = told.outcome ?? confirmed?.outcome ?? (told.component === undefined ? undefined : 'fault');
  const component = told.component ?? (outcome === 'fault' ? confirmed?.component : undefined) ?? undefined;
  const change = told.change ?? (confirmed && outcome === 'fault' ? (confirmed.change?.ref ?? 'none') : undefined);
  const lacks = [
    ...(outcome === undefined ? ['--outcome fault, healthy or cannot-tell'] : []),
    ...(outcome === 'fault' && component === undefined ? ['--component NAME of the cause'] : []),
  ];
  if (outcome !== undefined && !outcomes.some((one) => one === outcome))
    missing(['--outcome fault, healthy or cannot-tell']);
  if (lacks.length > 0) missing(lacks, state.outcome?.was);
  const expect = {
    outcome,
    ...(component === undefined ? {} : { component }),
    ...(change === undefined ? {} : { change }),
  };
  return stringify({ title: (state.brief?.title ?? run).slice(0, 160), cassette, expect });
}

function missing(lacks: readonly string[], was?: string): never {
  const said = was === undefined ? '' : ` Somebody said of it: "${was.slice(0, 200)}".`;
  throw new AuraError({
    code: 'truth-missing',
    userMessage: `Nobody confirmed what it was, so the truth has to be told.${said} Add ${lacks.join(' and ')}.`,
  });
}
