/**
 * What a page may do, as the server's header says it (apps/server/src/security.ts;
 * a test holds the two together), for a host that sends no such header. Who may
 * frame the page can only be said in a header.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join("; ");
