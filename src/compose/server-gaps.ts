/**
 * What to do about a server that cannot be reached, or refuses.
 * Owns: the fix, and where the server stands in the file. Refuses: finding out; its connection says what is wrong.
 */
import { type Config, placesIn } from '../config.ts';
import { readRegularNow } from '../local/regular-file.ts';

/** What a start says of gaps in the lists of tools: each with what to do, and where. */
export function gapsTold(config: Config, gaps: readonly string[]): string[] {
  return gaps.map((gap) => {
    const [name = ''] = gap.split(' ', 1);
    return gap.startsWith(`${name} cannot be reached`) ? `server ${gap}; ${fixOf(config, name, gap)}` : gap;
  });
}

/** `FIX (FILE:LINE)` for a server by what was said of it; an empty text where it said nothing. */
export function fixOf(config: Config, name: string, gap: string): string {
  return `${fixFor(config.servers[name], gap)}${placeOf(config, name)}`;
}

function placeOf({ file, servers }: Config, name: string): string {
  if (file === undefined || !Object.hasOwn(servers, name)) return '';
  return placesIn(file, readRegularNow(file))(['servers', name]);
}

function fixFor(server: Config['servers'][string] | undefined, gap: string): string {
  if (!server) return 'run "aura mcp" with the same --source, or with --actions kubernetes, to see why';
  if (/aura login/.test(gap)) return 'do that, and run "aura doctor" again';
  if (gap.includes('authorization server'))
    return 'check the variables under "oauth:", and that the client may use this grant';
  if (server.transport !== 'stdio') return `check "url: ${server.url}", its headers, and that the server runs there`;
  if (gap.includes('ENOENT')) return `install ${server.command}, or correct "command:" in aura.yaml`;
  return `run "${[server.command, ...server.args].join(' ')}" by hand to see why, and mend it`;
}
