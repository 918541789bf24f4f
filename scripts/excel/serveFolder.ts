/** Serves a folder of files over https on this computer alone, as any web server would for the add-in. */
import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:https";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * The file that an address asks for, or null where there is none in the folder.
 * @param address path and search of a request: /taskpane.html?start=check
 */
export function fileFor(folder: string, address: string): string | null {
  const { pathname } = new URL(address, "https://localhost");
  const file = path.join(folder, decodeURIComponent(pathname));
  const isWithin = file.startsWith(path.join(folder, path.sep));
  return isWithin && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/** Resolves when the server answers. */
export function serveFolder(
  folder: string,
  certificate: Certificate,
  port: number,
): Promise<Server> {
  const server = createServer({ ...certificate }, (request, response) => {
    const file = fileFor(folder, request.url ?? "/");
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    // What is being developed changes; Excel keeps pages for a long time.
    const type = types[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "no-store" });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, "localhost", () => {
      resolve(server);
    });
  });
}
