/**
 * Passwords that a command line carries behind a short flag: `curl -u name:password`, `mysql -ppassword`.
 * Owns: which programs take one behind which flag. Refuses: flags of other programs, and flags that say what they are
 * (`--password`), which are named values.
 */
import type { Anchor, Found, Sight } from './scan.ts';
import { goesOn } from './sentence-words.ts';
import { isPlaceholder, isWordLike } from './word-like.ts';

/** How far a flag may stand behind the name of its program. */
const reach = 400;
/** Words of a list that are looked back on. */
const mostWords = 40;
const kind = 'password';

interface LoginFlag {
  flag: string;
  programs: RegExp;
  /** What may stand between flag and value. */
  gap: RegExp;
  /** Ends the part of the value that is no secret. */
  behind?: string;
  /** A plain word with nothing behind it is what the program opens. */
  orDatabase?: true;
}

const apart = /["']?,?[ \t=]{0,4}["']?/y;
const joined = /["']?/y;
/** An item or a word of its own. */
const separate = /["']?(?:,[ \t]{0,4}|[ \t=]{1,40})["']?(?!-)/y;
/** The next item of a list that has a line for each. */
const below = /["']?[ \t]{0,4}\r?\n[+-]?[ \t]{0,60}(?:- )?["']?(?!-)/y;
const mysql = /\b(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)\b/;
const flags: LoginFlag[] = [
  { flag: '-u', programs: /\bcurl\b/, gap: apart, behind: ':' },
  { flag: '-U', programs: /\b(?:smbclient|rpcclient)\b/, gap: apart, behind: '%' },
  { flag: '-U', programs: /\bcurl\b/, gap: apart, behind: ':' },
  { flag: '--user', programs: /\bcurl\b/, gap: apart, behind: ':' },
  { flag: '--proxy-user', programs: /\bcurl\b/, gap: apart, behind: ':' },
  { flag: '-p', programs: mysql, gap: joined },
  { flag: '-p', programs: mysql, gap: separate, orDatabase: true },
  { flag: '-p', programs: /\b(?:sshpass|(?:docker|az)["', ]{1,4}login|mongo|mongosh|mongodump)\b/, gap: apart },
  { flag: '-P', programs: /\b(?:sqlcmd|bcp|zip|unzip)\b/, gap: apart },
  { flag: '-a', programs: /\bredis-cli\b/, gap: apart },
  { flag: '-w', programs: /\bldap(?:search|modify|add|delete|whoami)\b/, gap: apart },
  { flag: '--pass', programs: /^/, gap: separate },
];
/** The end of a command, its next flag, or where it reads from. */
const lastOnLine = /^["']?,?[ \t]{0,4}(?:$|[\r\n\]<>|;&]|["']?-)/;
/** An item of YAML, of a printed list, or of a diff of them. */
const aloneOnLine = /^[+-]?[ \t]{0,60}(?:- )?["']?--?[A-Za-z-]{1,12}$/;
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
  const isItem = aloneOnLine.test(line);
  for (const one of flags) {
    if (one.flag !== flag || !one.programs.test(isItem ? near : line)) continue;
    const found =
      (isItem && one.gap !== joined && valueOf(text, end, { ...one, gap: below })) || valueOf(text, end, one);
    if (found) return found;
  }
  return null;
}

function valueOf(text: string, end: number, { gap, behind, orDatabase }: LoginFlag): Found | null {
  gap.lastIndex = end;
  if (!gap.test(text)) return null;
  const at = gap.lastIndex;
  const mark = text[at - 1] ?? '';
  const quoted = at > end && (mark === '"' || mark === "'") && !(gap === joined && text[end - 3] === mark);
  word.lastIndex = at;
  const bare = word.test(text) ? word.lastIndex : at;
  const stop = quoted ? closing(text, at, mark) : bare;
  const value = text.slice(at, stop);
  const cut = behind === undefined ? 0 : value.indexOf(behind) + 1;
  if ((behind !== undefined && cut === 0) || cut >= value.length) return null;
  const secret = value.slice(cut);
  const isNone =
    isPlaceholder(secret) ||
    secret.startsWith('[redacted:') ||
    (orDatabase && isWordLike(secret) && lastOnLine.test(text.slice(stop, stop + 8))) ||
    (!quoted && gap === separate && goesOn(secret));
  return isNone ? null : { start: at + cut, end: stop, kind };
}

/**
 * Where the password begins in an item of a list of words, such as a container's command; null where there is none.
 * `before`: words that stand before the list, as the command before its arguments.
 */
export function loginInList(list: readonly unknown[], at: number, before: readonly unknown[] = []): number | null {
  const [item, previous] = [list[at], list[at - 1]];
  if (typeof item !== 'string' || item === '' || item.startsWith('[redacted:')) return null;
  const here = flags.filter((it) =>
    it.gap === joined
      ? item.startsWith(it.flag) && item.length > it.flag.length
      : previous === it.flag && !flagLike.test(item),
  );
  if (here.length === 0) return null;
  const words = [...before, ...list.slice(Math.max(0, at - mostWords), at)].filter((it) => typeof it === 'string');
  const line = words
    .map((it) => it.slice(-reach))
    .join(' ')
    .slice(-reach);
  const next = list[at + 1];
  const isLast = next === undefined || (typeof next === 'string' && flagLike.test(next));
  for (const { programs, gap, flag, behind, orDatabase } of here) {
    if (orDatabase && isLast && isWordLike(item)) continue;
    const start = gap === joined ? flag.length : behind === undefined ? 0 : item.indexOf(behind) + 1;
    if (programs.test(line) && (behind === undefined || start > 0) && !isPlaceholder(item.slice(start))) return start;
  }
  return null;
}

const flagLike = /^--?[A-Za-z]/;

/** Before the same quote, the end of the line, or of what is read. */
function closing(text: string, from: number, mark: string): number {
  const most = Math.min(text.length, from + reach);
  for (let at = from; at < most; at += 1) if (text[at] === mark || text[at] === '\n') return at;
  return most;
}
