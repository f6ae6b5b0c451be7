/**
 * Lines of settings: which files hold them, their keys and values, and the keys that enclose them.
 * Owns: reading `key: value` in its usual notations. Refuses: judging a value.
 */
import type { NetChange } from './diff-lines.ts';

export const configFile =
  /\.(?:ya?ml|json|toml|ini|conf|cfg|cnf|env|properties|tf|tfvars|hcl|xml)$|(?:^|\/)(?:Dockerfile|\.env[\w.]*|Procfile|Makefile)|nginx|envoy|haproxy/i;

/** `key: value`, `key = value`, `KEY=value`, `"key": value` of short, plain values. */
export function settingOf(line: string): { key: string; value: string } | undefined {
  const found =
    /^\s*(?:export\s+|ENV\s+|ARG\s+|-\s+|const\s+|let\s+|var\s+|val\s+|static\s+|final\s+|set\s+|local\s+)*["'`]?([A-Za-z_][\w.\-/]*)["'`]?\s*(?::=|=>|[:=])\s*["'`]?([\w.\-/:@%*+ ]{0,120}?)["'`]?\s*[,;]?\s*(?:\s\/\/.*|\s#.*)?$/.exec(
      line,
    );
  return found?.[1] !== undefined ? { key: found[1], value: found[2] ?? '' } : undefined;
}

/** `.timeout(…)`, `WithTimeout(…)`, `timeout=…` inside a call: an option given in code. */
export function optionOf(line: string): { key: string; value: string } | undefined {
  const found =
    /^\s*(?:\.with_?|\.set_?|\.|With)([A-Za-z_]\w{2,})\(([^)]*)\)?[,;]?\s*$/.exec(line) ??
    /^\s*["']?([A-Za-z_]\w{2,})["']?\s*[:=]\s*([^=].*?),\s*$/.exec(line);
  return found?.[1] !== undefined ? { key: found[1], value: found[2] ?? '' } : undefined;
}

/** The keys that enclose a line of YAML or the like, by indentation. */
export function parentKeyOf(net: NetChange, line: string): string {
  const at = net.lines.findIndex((one) => one.text === line);
  let indent = /^\s*/.exec(line)?.[0].length ?? 0;
  const keys: string[] = [];
  for (let index = at - 1; index >= 0 && indent > 0; index--) {
    const text = net.lines[index]?.text ?? '';
    const here = /^\s*/.exec(text)?.[0].length ?? 0;
    if (here >= indent || text.trim() === '') continue;
    indent = here;
    keys.push(text.trim().slice(0, 60));
  }
  return keys.join(' ');
}
