/**
 * The SDK's log as ours: warnings and errors as one line each, or nothing at all.
 * Owns: the adapter. Refuses: chatter; what matters about a failed call is decided where it was made.
 */
import { type Logger, LogLevel } from '@slack/bolt';
import { messageOf } from '../errors.ts';

export function quietLogger(log: (line: string) => void = () => {}): Logger {
  const write = (...words: unknown[]): void => log(words.map((word) => messageOf(word)).join(' '));
  return {
    debug() {},
    info() {},
    warn: write,
    error: write,
    setLevel() {},
    getLevel: () => LogLevel.WARN,
    setName() {},
  };
}
