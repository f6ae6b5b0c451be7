/**
 * A private certificate authority, and the server and client certificates that it signs.
 * Owns: keys and their names. Refuses: being trusted by anyone who was not told.
 */
import { generate } from 'selfsigned';

export interface KeyPair {
  key: string;
  certificate: string;
}

export interface Authority extends KeyPair {
  /** A pair for this user name (common name) and groups (organisations). */
  forUser(name: string, groups?: string[]): Promise<KeyPair>;
  /** A pair for a server on 127.0.0.1 and localhost. */
  forServer(): Promise<KeyPair>;
}

const curve = { keyType: 'ec', algorithm: 'sha256' } as const;

export async function makeAuthority(): Promise<Authority> {
  const extensions = [
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
  ] as const;
  const made = await generate([{ name: 'commonName', value: 'kubernetes' }], { ...curve, extensions: [...extensions] });
  const ca = { key: made.private, cert: made.cert };
  const sign = async (
    attributes: { name: string; value: string }[],
    altNames: { type: 2 | 7; value?: string; ip?: string }[],
  ) => {
    const pair = await generate(attributes, {
      ...curve,
      ca,
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', serverAuth: altNames.length > 0, clientAuth: altNames.length === 0 },
        ...(altNames.length > 0 ? [{ name: 'subjectAltName' as const, altNames }] : []),
      ],
    });
    return { key: pair.private, certificate: pair.cert };
  };
  return {
    key: made.private,
    certificate: made.cert,
    forUser: (name, groups = []) =>
      sign([{ name: 'commonName', value: name }, ...groups.map((value) => ({ name: 'organizationName', value }))], []),
    forServer: () =>
      sign(
        [{ name: 'commonName', value: 'kube-apiserver' }],
        [
          { type: 7, ip: '127.0.0.1' },
          { type: 2, value: 'localhost' },
          { type: 2, value: 'kubernetes.default.svc' },
        ],
      ),
  };
}
