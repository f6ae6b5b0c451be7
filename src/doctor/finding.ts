/**
 * What an examination found: one line, and for all that is not well the fix.
 * Owns: the three levels and the line. Refuses: a fault without its fix; the constructors ask for one.
 */
export interface Finding {
  level: 'ok' | 'warn' | 'FAIL';
  subject: string;
  /** What is so, then, after a semicolon, what to do about it. */
  text: string;
}

/** Characters of what a foreign program said that a line shows. */
const longestWhat = 400;

export function ok(subject: string, what: string): Finding {
  return { level: 'ok', subject, text: oneLine(what) };
}

/** Aura starts, but less well than it could. */
export function warn(subject: string, what: string, fix: string): Finding {
  return { level: 'warn', subject, text: `${oneLine(what)}; ${oneLine(fix)}` };
}

/** Aura does not start, or does not do what the configuration promises. */
export function fault(subject: string, what: string, fix: string): Finding {
  return { level: 'FAIL', subject, text: `${oneLine(what)}; ${oneLine(fix)}` };
}

/** `FAIL  redis: what; fix`. */
export function lineOf({ level, subject, text }: Finding): string {
  return `${level.padEnd(4)}  ${subject}: ${text}`;
}

function oneLine(text: string): string {
  const flat = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return flat.length > longestWhat ? `${flat.slice(0, longestWhat)}…` : flat;
}
