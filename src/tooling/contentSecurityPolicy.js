// @ts-check

const MICROSOFT = "https://appsforoffice.microsoft.com";

/**
 * What the pane may load: its own files and Microsoft's office.js, nothing else.
 * Fluent and office.js write style elements, hence 'unsafe-inline' for styles only.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${MICROSOFT}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  // office.js shows its own page when it does not trust who embeds the pane.
  `frame-src 'self' ${MICROSOFT}`,
  `connect-src 'self' ${MICROSOFT}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

module.exports = { CONTENT_SECURITY_POLICY };
