/** The version of package.json, put in by the bundler. */
declare const RENKEI_VERSION: string | undefined;

export const version = typeof RENKEI_VERSION === "undefined" ? "0.0.0-dev" : RENKEI_VERSION;
