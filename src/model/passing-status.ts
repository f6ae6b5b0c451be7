/**
 * Which HTTP answers of a provider may be different next time.
 * Owns: that one rule. Refuses: knowing any provider.
 */
export function isPassing(status: number | undefined): boolean {
  return status === undefined || status === 408 || status === 409 || status === 429 || status >= 500;
}
