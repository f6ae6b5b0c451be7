/**
 * What TLS clients say of a certificate.
 * Owns: the words of the common libraries for one that is past its end or not begun. Refuses: who shows it, and why.
 */
export const saidOutOfTime =
  /certificate (?:has expired|is not yet valid|expired)|expired certificate|CERT_HAS_EXPIRED|certificate_expired|CertificateExpiredException|CertificateNotYetValidException/i;

/** With the field for its end, which those also name who only warn that it is near. */
export const outOfTime = new RegExp(`${saidOutOfTime.source}|NotAfter`, 'i');
