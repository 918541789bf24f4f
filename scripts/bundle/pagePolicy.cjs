/**
 * What the pages may load and where they may send anything (Content-Security-Policy): their own files, and in Excel Microsoft's office.js,
 * and nothing to anywhere. `connect-src 'none'` is the proof that no plan leaves the computer; it also stops the telemetry of office.js.
 */
const officeAddress = "https://appsforoffice.microsoft.com";

const strict = {
  "default-src": "'none'",
  "script-src": "'self'",
  // Fluent UI writes its rules into the page as it shows things, and so does Excel on the web.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data:",
  "connect-src": "'none'",
  // A page makes its worker of a text that it has.
  "worker-src": "blob:",
  "base-uri": "'none'",
  "form-action": "'none'",
};

const pagePolicy = format({
  ...strict,
  "script-src": `'self' ${officeAddress}`,
  // Where Excel on the web cannot prove who it is, office.js shows a page of Microsoft's that asks the user.
  "frame-src": officeAddress,
});

/** The desk is the same without Excel. */
const deskPolicy = format(strict);

function format(policy) {
  return Object.entries(policy)
    .map(([what, from]) => `${what} ${from}`)
    .join("; ");
}

module.exports = { deskPolicy, pagePolicy };
