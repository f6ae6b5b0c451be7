/** Certificates that are past their end, as programs say it where no objects were seen. */
import { describe, expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import { metric, minute, onset, ripple, system } from '../telemetry-builder.ts';

const failing = metric('till', 'sales_failed_ratio', (_, bad) => (bad ? 0.6 : 0.004));
const calm = metric('mint', 'coins_per_second', (i) => 40 + ripple(i));
const look = (service: string, body: string, { severity = 'error', from = onset, times = 5 } = {}) =>
  triage(
    system({
      series: [failing, calm],
      logs: Array.from({ length: times }, (_, i) => ({ time: from + (i + 1) * minute, service, severity, body })),
      alert: { service: 'till' },
    }),
  );
const causes = (...given: Parameters<typeof look>) =>
  look(...given).rootCauses.map(({ component, reason }) => `${component} ${reason}`);

describe('a certificate that programs say has ended', () => {
  it.each([
    ['vault-link', 'remote error: tls: expired certificate (client cn=link)', 'vault-link'],
    ['vault-link', 'dial 10.0.0.4:443: x509: certificate has expired or is not yet valid', 'vault-link'],
    ['till', 'GET https://mint.money.svc:8443/coins: SSL: certificate has expired', 'mint'],
    ['till', 'Error: CERT_HAS_EXPIRED (mint)', 'mint'],
  ])('is whose they name, else their own: %s, %s', (service, body, component) => {
    const { rootCauses, components } = look(service, body);
    expect(rootCauses[0]).toMatchObject({ object: `app/${component}`, reason: 'certificate-expired' });
    expect(components[0]).toMatchObject({ component, reason: 'certificate-expired' });
  });

  it('is none where it was said before, hardly ever, of something that goes well, or of one that is still good', () => {
    const body = 'x509: certificate has expired';
    expect(causes('vault-link', body)).toEqual(['vault-link certificate-expired']);
    expect(causes('vault-link', body, { from: onset - 20 * minute, times: 25 })).toEqual([]);
    expect(causes('vault-link', body, { times: 2 })).toEqual([]);
    expect(causes('vault-link', body, { severity: 'info' })).toEqual([]);
    expect(causes('vault-link', 'certificate cn=till ends soon, notAfter=2026-06-04T10:00:00Z')).toEqual([]);
  });
});
