/**
 * What TLS clients say of a certificate.
 * Owns: the words of the common libraries for one that is past its end or not begun. Refuses: who shows it, and why.
 */
export const outOfTime =
  /certificate (?:has expired|is not yet valid|expired)|CERT_HAS_EXPIRED|NotAfter|certificate_expired|CertificateExpiredException|CertificateNotYetValidException/i;
