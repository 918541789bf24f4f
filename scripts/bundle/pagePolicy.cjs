/**
 * What the page may load and where it may send anything (Content-Security-Policy): its own files and Microsoft's office.js,
 * and nothing to anywhere. `connect-src 'none'` is the proof that no plan leaves the computer; it also stops the telemetry of office.js.
 */
const officeAddress = "https://appsforoffice.microsoft.com";

const pagePolicy = Object.entries({
  "default-src": "'none'",
  "script-src": `'self' ${officeAddress}`,
  // Fluent UI writes its rules into the page as it shows things, and so does Excel on the web.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "connect-src": "'none'",
  // The page makes its worker of a text that it has.
  "worker-src": "blob:",
  // Where Excel on the web cannot prove who it is, office.js shows a page of Microsoft's that asks the user.
  "frame-src": officeAddress,
  "base-uri": "'none'",
  "form-action": "'none'",
})
  .map(([what, from]) => `${what} ${from}`)
  .join("; ");

module.exports = { pagePolicy };
