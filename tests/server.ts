import fs from 'node:fs';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

const COMPRESSED = /^text|javascript|json|xml/;

/** A folder that is being served; `origin` has no slash at its end. */
export type Server = {
  origin: string;
  server: http.Server;
  close: () => void;
};

/** @returns the headers that a site asks its host to send with every file */
function readHeaders(folder: string): [name: string, value: string][] {
  const text = fs.readFileSync(path.join(folder, '_headers'), 'utf8');
  return Array.from(text.matchAll(/^ {2}([\w-]+): (.+)$/gm), ([, name = '', value = '']) => [
    name,
    value,
  ]);
}

/**
 * Serves a built site as a static host does, below any path.
 *
 * @param port - a free one if none is given
 * @param isCompressed - whether texts are sent as Brotli, each compressed the first time
 * @param sendsHeaders - whether the headers are sent that the site asks for in `_headers`
 */
export async function serve(
  folder: string,
  basePath = '/',
  port = 0,
  isCompressed = false,
  sendsHeaders = false,
): Promise<Server> {
  const compressed = new Map<string, Buffer>();
  const headers = sendsHeaders ? readHeaders(folder) : [];
  const server = http.createServer(({url = '/'}, response) => {
    const {pathname} = new URL(`http://localhost${url}`);
    const below = pathname.replace(/\/$/, '/index.html').slice(basePath.length);
    const file = path.join(folder, below);
    // A name that no file can have is no fault.
    const isThere =
      pathname.startsWith(basePath) && fs.existsSync(file) && fs.statSync(file).isFile();
    const shown = isThere ? file : path.join(folder, '404.html');
    const status = isThere ? 200 : 404;
    const type = TYPES[path.extname(shown)] ?? '';
    response.setHeader('cache-control', below.includes('assets/') ? 'max-age=600' : 'no-cache');
    for (const [name, value] of headers) {
      response.setHeader(name, value);
    }
    if (isCompressed && COMPRESSED.test(type)) {
      const body = compressed.get(shown) ?? brotliCompressSync(fs.readFileSync(shown));
      compressed.set(shown, body);
      response.writeHead(status, {'content-type': type, 'content-encoding': 'br'}).end(body);
      return;
    }
    response.writeHead(status, {'content-type': type});
    fs.createReadStream(shown).pipe(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(port, 'localhost', resolve);
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    server,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
