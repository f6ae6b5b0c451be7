/**
 * The process's log: JSON lines on stderr, object first, short lower-case sentence.
 * Owns: that no secret is written, wherever in an object it stands. Refuses: results; those go to stdout by whoever
 * made them.
 */
import { pino } from 'pino';
import { printable } from '../local/terminal.ts';
import { loggable } from './loggable.ts';

const standardError = pino.destination({ dest: 2, sync: true });

export const log = pino(
  {
    name: 'aura',
    level: 'info',
    base: undefined,
    // The errors that arrive here are data already.
    serializers: { err: (it: unknown) => it },
    formatters: { bindings: (bindings) => loggable(bindings) as Record<string, unknown> },
    hooks: {
      logMethod(args, write) {
        const [first]: unknown[] = args;
        const named = first instanceof Error ? [{ err: first }, first.message, ...args.slice(1)] : args;
        write.apply(this, named.map(loggable) as typeof args);
      },
    },
  },
  { write: (line: string) => void standardError.write(printable(line)) },
);

/** `silent` for the commands whose stderr is a person's progress report. */
export function setLogLevel(level: 'silent' | 'warn' | 'info' | 'debug'): void {
  log.level = level;
}
