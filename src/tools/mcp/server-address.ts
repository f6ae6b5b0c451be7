/**
 * How a server is reached, with everything that the configuration names already looked up.
 * Owns: the shape that composing hands over. Refuses: reading the configuration or the environment.
 */
export type ServerAddress = (StdioAddress | HttpAddress) & {
  /** ms that a start or a run waits for this server when it does not answer; the protocol's own deadlines are longer. */
  patience?: number | undefined;
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
}
