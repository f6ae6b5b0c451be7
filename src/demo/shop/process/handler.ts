/**
 * What a version of a service is written against: one handler a route, and the things a handler may use.
 * Owns: these shapes. Refuses: transport and telemetry; serve.ts wraps every handler the same way.
 */
import type { Database } from './database.ts';
import type { ConfigValue } from './protocol.ts';

export interface ShopRequest {
  query: URLSearchParams;
  /** The customer's id, empty for calls that no customer caused. */
  customer: string;
}

export interface CallOptions {
  /** Milliseconds until the caller gives up; 2,500 unless told. */
  timeout?: number;
}

export interface Tools {
  /** Calls another service, e.g. `call('stock', 'GET /level?item=4')`; throws `CallFailed` on an answer above 399. */
  call(service: string, route: string, options?: CallOptions): Promise<Record<string, unknown>>;
  /** Waits about this long, as work elsewhere (rendering farm, card network, disk) would take. */
  await(milliseconds: number): Promise<void>;
  /** Runs `work` inside a named span. */
  step<T>(name: string, work: () => Promise<T>): Promise<T>;
  log(severity: 'debug' | 'info' | 'warn' | 'error', body: string, attributes?: Record<string, unknown>): void;
  config(key: string): ConfigValue | undefined;
  database(): Promise<Database>;
  /** Work on another machine over a pooled connection, held for about this long; throws `PoolRefused`. */
  pooled(name: string, milliseconds: number): Promise<void>;
}

export type Handler = (request: ShopRequest, tools: Tools) => Promise<Record<string, unknown>>;

/** The key is `METHOD /path`; the key `every N ms NAME` is work that the service starts by itself. */
export type Handlers = Record<string, Handler>;
