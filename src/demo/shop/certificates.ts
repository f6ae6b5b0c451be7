/**
 * The certificates that TLS services of the shop present: self-signed, so that each is its own root of trust.
 * Owns: making one with given dates. Refuses: deciding when one expires.
 */
import { X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';
import type { KeyPair } from './process/protocol.ts';

const DAY = 86_400_000;

/** Validity that a certificate is issued for, ms. */
const LIFETIME = 90 * DAY;

/** A certificate of this service that ends at `notAfter` (epoch ms) and began its lifetime before that. */
export async function makeKeyPair(service: string, notAfter: number): Promise<KeyPair> {
  const made = await generate([{ name: 'commonName', value: service }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(notAfter - LIFETIME),
    notAfterDate: new Date(notAfter),
  });
  return { key: made.private, certificate: made.cert };
}

/** A certificate as one issues it today, an hour's clock difference allowed for. */
export function freshKeyPair(service: string): Promise<KeyPair> {
  return makeKeyPair(service, Date.now() + LIFETIME - 3_600_000);
}

export interface CertificateFacts {
  subject: string;
  serial: string;
  notBefore: string;
  notAfter: string;
}

/** What anyone can read on a certificate. */
export function readCertificate(pem: string): CertificateFacts {
  const read = new X509Certificate(pem);
  return {
    subject: read.subject,
    serial: read.serialNumber,
    notBefore: new Date(read.validFrom).toISOString(),
    notAfter: new Date(read.validTo).toISOString(),
  };
}
