/**
 * Certificates: past their end, or for other names.
 * Owns: Certificate objects, certificates in Secrets that applications use, and what TLS clients say.
 * Refuses: trust chains; that an issuer is unknown is told by the client alone.
 */
import { X509Certificate } from 'node:crypto';
import { outOfTime } from '../model/certificate-words.ts';
import type { KubernetesObject } from '../model/cluster.ts';
import type { ClusterView } from './cluster-view.ts';
import { type Finding, objectName, placeOf, quoted } from './finding.ts';
import { lastSaid } from './last-words.ts';
import { serviceOfHost } from './quantities.ts';

const misnamed =
  /certificate is (?:valid|not valid) for|doesn't match any of the subject alternative|ERR_TLS_CERT_ALTNAME_INVALID|hostname .{1,250}(?:mismatch|doesn't match)|No subject alternative (?:DNS )?names? /i;

export function checkCertificates(view: ClusterView): Finding[] {
  const now = view.telemetry.alert.startedAt;
  return [
    ...view.all('Certificate').flatMap((one) => ofCertificate(view, one, now)),
    ...view.all('Secret').flatMap((secret) => ofSecret(view, secret, now)),
    ...view.workloads.flatMap((workload) => ofWords(view, workload)),
  ];
}

function ofCertificate(view: ClusterView, one: KubernetesObject, now: number): Finding[] {
  const { notAfter, secret, names = [] } = one.certificate ?? {};
  if (notAfter === undefined || notAfter >= now) return [];
  const user = secret === undefined ? undefined : usersOf(view, secret, one)[0];
  const served = view
    .all('Service')
    .find(
      (service) =>
        service.namespace === one.namespace &&
        (service.name === one.name ||
          names.some((name) => serviceOfHost(name, one.namespace)?.name === service.name) ||
          one.name.startsWith(`${service.name}-`)),
    );
  const object = user
    ? objectName(user.kind, view.appOf(user))
    : served
      ? objectName('Service', served.name)
      : `certificate/${one.name}`;
  return [ofEnd(one, object, notAfter)];
}

function usersOf(view: ClusterView, secret: string, near: KubernetesObject): readonly KubernetesObject[] {
  return view.mounting('Secret', secret, near);
}

function ofEnd(holder: KubernetesObject, object: string, end: number, what = 'ended'): Finding {
  return {
    object,
    ...placeOf(holder),
    reason: 'certificate-expired',
    weight: 0.85,
    standing: 'own',
    why: `the certificate in ${holder.kind} ${holder.name} ${what} ${new Date(end).toISOString()}`,
    settle: 'who renews it, and whether what serves it was restarted since',
  };
}

const mostCertificates = 200;

function ofSecret(view: ClusterView, secret: KubernetesObject, now: number): Finding[] {
  const users = usersOf(view, secret.name, secret);
  return Object.entries(secret.data ?? {})
    .slice(0, mostCertificates)
    .flatMap(([key, text]): Finding[] => {
      // An authority that ended is often kept beside the new one.
      if (!text?.startsWith('-----BEGIN CERTIFICATE') || /(?:^|[-_.])ca(?:[-_.]|$)/i.test(key)) return [];
      const dates = datesOf(text);
      if (!dates || (dates.to >= now && dates.from <= now)) return [];
      const object = users[0] ? objectName(users[0].kind, view.appOf(users[0])) : `secret/${secret.name}`;
      return [dates.to < now ? ofEnd(secret, object, dates.to) : ofEnd(secret, object, dates.from, 'begins only')];
    });
}

function datesOf(text: string): { from: number; to: number } | undefined {
  try {
    const { validFrom, validTo } = new X509Certificate(text);
    return { from: Date.parse(validFrom), to: Date.parse(validTo) };
  } catch {
    return undefined;
  }
}

function ofWords(view: ClusterView, workload: KubernetesObject): Finding[] {
  const said = view.said(workload);
  return (
    [
      [outOfTime, 'certificate-expired', 'the end of the certificate that is served'],
      [misnamed, 'certificate-name-mismatch', 'the names in the certificate against the name that is called'],
    ] as const
  ).flatMap(([pattern, reason, settle]): Finding[] => {
    const last = lastSaid(said, pattern);
    if (!last || last.count < 2) return [];
    const served = view
      .all('Service')
      .find(
        ({ name, namespace }) =>
          namespace === workload.namespace &&
          name !== workload.name &&
          new RegExp(`(?<![\\w-])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`).test(last.line.text),
      );
    return [
      {
        object: served ? objectName('Service', served.name) : objectName(workload.kind, view.appOf(workload)),
        ...placeOf(workload),
        reason,
        weight: 0.8,
        standing: 'log',
        why: `${view.appOf(workload)} said ${quoted(last.line.text)} (${last.count} times)`,
        settle,
      },
    ];
  });
}
