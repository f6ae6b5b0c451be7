/**
 * What people call the places where software runs: production, staging and the like.
 * Owns: one spelling for each, which names are the same place, and which are production. Refuses: guessing where no name
 * was given.
 */
import { z } from 'zod';

/** As it stands in files: a word such as `production` or `staging`. */
export const environmentSetting = z
  .string()
  .regex(/^[A-Za-z0-9][\w./-]{0,59}$/, 'the name of an environment, e.g. production or staging');

/** What people write for one and the same. */
const spellings: readonly [RegExp, string][] = [
  [/^(?:prod|prd|live)$/, 'production'],
  [/^(?:stg|stage)$/, 'staging'],
  [/^(?:dev|develop)$/, 'development'],
];
const oneProduction = /^(?:prod|prd|production|live)[-_./]/;

/** Labels and attributes that name an environment, the surest first. */
export const environmentNames = ['environment', 'env', 'deployment_environment_name', 'deployment_environment'];
const spelledNames = environmentNames.flatMap((label) => [label, label.replaceAll('_', '.')]);

/** The environment that labels or attributes name, in its usual spelling. */
export function environmentOf(labels: Readonly<Record<string, unknown>> | undefined): string | undefined {
  if (!labels) return undefined;
  const value = spelledNames.map((name) => labels[name]).find((it) => typeof it === 'string' && it !== '');
  return typeof value === 'string' ? usualEnvironment(value) : undefined;
}

export function usualEnvironment(name: string): string {
  const lower = name.trim().toLowerCase();
  return spellings.find(([spelled]) => spelled.test(lower))?.[1] ?? lower;
}

/** Of names in their usual spelling: `production` is any of several, `prod-eu` is one of them. */
export function isSameEnvironment(one: string, other: string): boolean {
  const isOneOf = (place: string, all: string) => all === 'production' && oneProduction.test(place);
  return one === other || isOneOf(one, other) || isOneOf(other, one);
}

/** True also where nobody said: what is not known to be lower may be production. */
export function mayBeProduction(name: string | undefined): boolean {
  return name === undefined || isSameEnvironment(usualEnvironment(name), 'production');
}
