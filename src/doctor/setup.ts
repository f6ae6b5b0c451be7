/**
 * What every check is given.
 * Owns: that one shape. Refuses: checking.
 */
import type { Config } from '../config.ts';

export interface Setup {
  config: Config;
  env: Readonly<Record<string, string | undefined>>;
  /** ms that one foreign thing may take to answer. */
  within: number;
}
