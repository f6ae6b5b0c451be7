/**
 * What every check is given.
 * Owns: that one shape. Refuses: checking.
 */
import type { Config } from '../config.ts';

export interface Setup {
  config: Config;
  env: Readonly<Record<string, string | undefined>>;
  /** Servers that the configuration names with a fault: they are not known, and nobody can be asked. */
  left?: ReadonlySet<string>;
  /** ms that one foreign thing may take to answer. */
  within: number;
}
