/**
 * Passwords that a command line carries behind a short flag: `curl -u name:password`, `mysql -ppassword`.
 * Owns: which programs take one behind which flag. Refuses: flags of other programs, and flags that say what they are
 * (`--password`), which are named values.
 */
import type { Anchor, Found, Sight } from './scan.ts';
import { isPlaceholder } from './word-like.ts';

/** How far a flag may stand behind the name of its program. */
const reach = 400;
const kind = 'password';

interface LoginFlag {
  flag: string;
  programs: RegExp;
  /** What may stand between flag and value. */
  gap: RegExp;
  /** Ends the part of the value that is no secret. */
  behind?: string;
}

const apart = /["']?,?[ \t=]{0,4}["']?/y;
const joined = /["']?/y;
const flags: LoginFlag[] = [
  { flag: '-u', programs: /\bcurl\b/, gap: apart, behind: ':' },
  { flag: '-U', programs: /\b(?:smbclient|rpcclient)\b/, gap: apart, behind: '%' },
  { flag: '-U', programs: /\bcurl\b/, gap: apart, behind: ':' },
  { flag: '--user', programs: /\bcurl\b/, gap: apart, behind: ':' },
  { flag: '--proxy-user', programs: /\bcurl\b/, gap: apart, behind: ':' },
  { flag: '-p', programs: /\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)\b/, gap: joined },
  { flag: '-p', programs: /\b(?:sshpass|(?:docker|az)["', ]{1,4}login|mongo|mongosh|mongodump)\b/, gap: apart },
  { flag: '-P', programs: /\b(?:sqlcmd|bcp|zip|unzip)\b/, gap: apart },
  { flag: '-a', programs: /\bredis-cli\b/, gap: apart },
  { flag: '-w', programs: /\bldap(?:search|modify|add|delete|whoami)\b/, gap: apart },
];
const word = /[^\s"'`,;&|<>)\]}\\]+/y;

export function commandLogins(): Anchor[] {
  const written = [...new Set(flags.map(({ flag }) => flag.toLowerCase()))];
  return written.flatMap((flag) => [' ', '"', "'"].map((before) => ({ text: `${before}${flag}`, look })));
}

function look({ text }: Sight, end: number): Found | null {
  const flag = /--?[A-Za-z-]{1,12}$/.exec(text.slice(Math.max(0, end - 14), end))?.[0];
  const from = Math.max(0, end - reach);
  const near = text.slice(from, end);
  const line = near.slice(near.lastIndexOf('\n') + 1);
  for (const one of flags) {
    if (one.flag !== flag || !one.programs.test(line)) continue;
    const found = valueOf(text, end, one);
    if (found) return found;
  }
  return null;
}

function valueOf(text: string, end: number, { gap, behind }: LoginFlag): Found | null {
  gap.lastIndex = end;
  const at = gap.test(text) ? gap.lastIndex : end;
  const mark = text[at - 1] ?? '';
  const quoted = at > end && (mark === '"' || mark === "'") && !(gap === joined && text[end - 3] === mark);
  word.lastIndex = at;
  const bare = word.test(text) ? word.lastIndex : at;
  const stop = quoted ? closing(text, at, mark) : bare;
  const value = text.slice(at, stop);
  const cut = behind === undefined ? 0 : value.indexOf(behind) + 1;
  if ((behind !== undefined && cut === 0) || cut >= value.length) return null;
  const secret = value.slice(cut);
  return isPlaceholder(secret) || secret.startsWith('[redacted:') ? null : { start: at + cut, end: stop, kind };
}

/** Before the same quote, the end of the line, or of what is read. */
function closing(text: string, from: number, mark: string): number {
  const most = Math.min(text.length, from + reach);
  for (let at = from; at < most; at += 1) if (text[at] === mark || text[at] === '\n') return at;
  return most;
}
