/**
 * Every address that a page of the tests may ask for, answered from files: the host's page, the add-in as it is built,
 * and office.js where the page expects it, at Microsoft's. Nothing is sent anywhere.
 */
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { hostOrigin } from "../host/excelHost";

/** Where the add-in lies: of the host's name, as office.js wants it, but of another origin, as in Excel on the web. */
export const addInOrigin = `${hostOrigin}:3000`;

/** Where the desk lies. Any address will do; this one belongs to nobody. */
export const deskOrigin = "https://desk.test";

const builtFolder = join("dist", "web");
const deskFolder = join("dist", "desk");
const officeFolder = join("node_modules", "@microsoft", "office-js", "dist");
const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

export interface SiteFile {
  readonly contentType: string;
  readonly body: Buffer | string;
}

/** What an address is answered with; null for one that nothing may ask for. */
export function siteFile(address: string, hostPage: string): SiteFile | null {
  const { origin, pathname, href } = new URL(address);
  if (href === `${hostOrigin}/`) return { contentType: "text/html; charset=utf-8", body: hostPage };
  if (origin === addInOrigin) return fileIn(builtFolder, pathname);
  if (!href.startsWith(officeAddress)) return null;
  const name = pathname.slice(new URL(officeAddress).pathname.length);
  // It would count what the add-in does; on the web Excel asks it not to, but it is fetched all the same.
  if (/^(?:telemetry|ariatelemetry)\//u.test(name)) return fileOf(".js", "");
  return fileIn(officeFolder, name);
}

/** What an address of the desk is answered with, with TLS or without; null for one that nothing may ask for. */
export function deskFile(address: string): SiteFile | null {
  const { host, pathname } = new URL(address);
  if (host !== new URL(deskOrigin).host) return null;
  return fileIn(deskFolder, pathname === "/" ? "index.html" : pathname);
}

export function isOfficeAddress(address: string): boolean {
  return address.startsWith(officeAddress);
}

function fileIn(folder: string, name: string): SiteFile | null {
  const file = join(folder, name);
  return existsSync(file) ? fileOf(extname(file), readFileSync(file)) : null;
}

function fileOf(extension: string, body: Buffer | string): SiteFile {
  return { contentType: contentTypes[extension] ?? "application/octet-stream", body };
}
