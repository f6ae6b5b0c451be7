/**
 * Which model has which role.
 * Owns: what a workflow names before what aura.yaml names before the usual names. Refuses: building or asking one.
 */
import type { ModelRole } from '../run/settings/model-settings.ts';

/**
 * What each role is like: those that decide get the large model, those that read much the small one. A critic is there
 * only where somebody names one.
 */
const sizes: Record<ModelRole, 'large' | 'small' | null> = {
  router: 'small',
  planner: 'large',
  investigator: 'small',
  synthesizer: 'large',
  critic: null,
};

export interface RoleChoice {
  /** Names of all models, in the order of the file; not empty. */
  names: readonly string[];
  /** Role → name, as aura.yaml says. */
  roles: Readonly<Partial<Record<string, string>>>;
}

/**
 * The name of a model. `role` may also be an investigator's own name, which counts as the role investigator where nothing
 * is said of it. `named` is what the workflow says. Names that there are not count as not said. Undefined: the role is
 * nobody's.
 */
export function nameForRole(
  { names, roles }: RoleChoice,
  role: string,
  named: Readonly<Record<string, string>> = {},
): string | undefined {
  const kind: ModelRole = isRole(role) ? role : 'investigator';
  const said = [named[role], named[kind], roles[kind]];
  const size = sizes[kind];
  const wanted = size === null ? said : [...said, size, ...names];
  return wanted.find((name) => name !== undefined && names.includes(name));
}

function isRole(role: string): role is ModelRole {
  return Object.hasOwn(sizes, role);
}
