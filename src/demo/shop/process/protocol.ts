/**
 * What the shop's driver and its processes say to each other over the IPC channel.
 * Owns: the shapes of these messages. Refuses: telemetry, which goes over OTLP and standard output as anywhere else.
 */

/** Where a service can be reached now; `trust` is the PEM certificate to trust when the addresses are https. */
export interface Peer {
  addresses: string[];
  trust?: string;
}

export type Peers = Record<string, Peer>;

export type ConfigValue = string | number | boolean;

/** A PEM key and certificate that a service presents. */
export interface KeyPair {
  key: string;
  certificate: string;
}

export interface ServiceSettings {
  service: string;
  version: string;
  pod: string;
  /** Base address of the OTLP collector, without a path. */
  collector: string;
  /** Requests worked on at once; more wait in a queue of at most `queue`. */
  slots: number;
  queue: number;
  config: Record<string, ConfigValue>;
  peers: Peers;
  /** Present when the service speaks TLS. */
  keyPair?: KeyPair;
  /** True while the place that this process runs at answers nothing. */
  hanging: boolean;
}

export interface JourneyRate {
  /** `GET /path`. */
  route: string;
  /** Requests a second. */
  rate: number;
}

export type ToProcess =
  | { type: 'start'; settings: ServiceSettings }
  | { type: 'peers'; peers: Peers }
  | { type: 'config'; config: Record<string, ConfigValue> }
  | { type: 'certificate'; keyPair: KeyPair }
  | { type: 'hang'; hanging: boolean }
  | { type: 'load'; addresses: string[]; journeys: JourneyRate[] }
  | { type: 'keep-clean'; folder: string }
  | { type: 'drain' };

export type FromProcess = { type: 'loaded' } | { type: 'ready'; port: number };
