/**
 * How a server is reached, with everything that the configuration names already looked up.
 * Owns: the shape that composing hands over. Refuses: reading the configuration or the environment.
 */
import type { LoginStore } from './oauth/login-store.ts';
import type { OAuthSettings } from './oauth/oauth-settings.ts';

export type ServerAddress = (StdioAddress | HttpAddress) & {
  /** ms that a start or a run waits for this server when it does not answer; the protocol's own deadlines are longer. */
  patience?: number | undefined;
  /** Aura's own: what it says of a failed call, that nothing ran or that nobody knows, is believed. */
  isOurs?: boolean;
  /** Whether it may ask people through us; then it gets one call at a time, so that it is known which one asks. */
  elicitation?: 'decline' | 'ask';
};

export interface StdioAddress {
  transport: 'stdio';
  command: string;
  args: string[];
  env: Record<string, string>;
}

export interface HttpAddress {
  transport: 'http' | 'sse';
  url: string;
  headers: Record<string, string>;
  /** Absent where a header of the configuration says who we are. */
  oauth?: OAuthSettings | undefined;
  /** Where logins of people are kept. */
  logins?: LoginStore | undefined;
}
