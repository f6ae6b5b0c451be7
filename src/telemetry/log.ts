/**
 * The process's log: JSON lines on stderr, object first, short lower-case sentence.
 * Owns: what is redacted. Refuses: results; those go to stdout by whoever made them.
 */
import { pino } from 'pino';
import { printable } from '../local/terminal.ts';

const standardError = pino.destination({ dest: 2, sync: true });

export const log = pino(
  {
    name: 'aura',
    level: 'info',
    base: undefined,
    redact: { paths: ['token', '*.token', 'headers.authorization', '*.signingSecret', '*.key'], censor: '[redacted]' },
  },
  { write: (line: string) => void standardError.write(printable(line)) },
);

/** `silent` for the commands whose stderr is a person's progress report. */
export function setLogLevel(level: 'silent' | 'warn' | 'info' | 'debug'): void {
  log.level = level;
}
