/**
 * The settings of an HTTP source, with the values of the variables that they name.
 * Owns: that a variable which is not set is said by its name. Refuses: the environment itself; it is handed in.
 */
import { AuraError } from '../errors.ts';
import type { HttpSettings } from '../run/settings/source-settings.ts';
import type { Access } from './access.ts';
import type { SourceContext } from './source.ts';

/** Throws `source-variable`, which names every variable that is missing and no value. */
export function accessOf(settings: HttpSettings, { env, name }: SourceContext): Access {
  const missing: string[] = [];
  const valueOf = (variable: string): string => {
    const value = env[variable];
    if (!value) missing.push(variable);
    return value ?? '';
  };
  const { headers, bearer, basic, ca, cert, key } = settings;
  const access: Access = {
    headers: Object.fromEntries(Object.entries(headers).map(([header, variable]) => [header, valueOf(variable)])),
    ...(bearer ? { bearer: valueOf(bearer) } : {}),
    ...(basic ? { basic: { user: valueOf(basic.user), password: valueOf(basic.password) } } : {}),
    ...(ca ? { ca } : {}),
    ...(cert ? { cert } : {}),
    ...(key ? { key } : {}),
  };
  if (missing.length > 0)
    throw new AuraError({
      code: 'source-variable',
      userMessage: `${name}: ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not set; set ${missing.length === 1 ? 'it' : 'them'}, or correct the name in "sources:".`,
    });
  return access;
}
