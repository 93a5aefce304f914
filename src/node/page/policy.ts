import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/**
 * What a page may do: show and run what comes from its own host, and run the scripts that the build wrote
 * into it.
 *
 * @see https://www.w3.org/TR/CSP3/ and https://www.w3.org/TR/trusted-types/
 */
const POLICY = {
  'default-src': `'none'`,
  'script-src': `'self'`,
  'style-src': `'self'`,
  // The theme's stylesheet has pictures in it.
  'img-src': `'self' data:`,
  'connect-src': `'self'`,
  'manifest-src': `'self'`,
  'base-uri': `'none'`,
  'form-action': `'self'`,
  'require-trusted-types-for': `'script'`,
  'trusted-types': 'default',
};

/** What only a header can say of a page. */
const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** @param scripts - the sources of scripts that stand in the page; see {@link hashScripts} */
export function formatPolicy(scripts: Iterable<string> = []): string {
  return Object.entries(POLICY)
    .map(([name, value]) => [name, value, ...(name === 'script-src' ? scripts : [])].join(' '))
    .join('; ');
}

/** A script, or another tag, of which the attributes may have anything in quotes. */
const TAG =
  /<script(?<attributes>[^>]*)>(?<text>[^]*?)<\/script>|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** @returns a source for each script that stands in a page, by the hash of its text */
export function hashScripts(html: string): string[] {
  return Array.from(html.matchAll(TAG), ({groups}) => groups)
    .filter((groups) => groups?.attributes === '')
    .map((groups) =>
      createHash('sha256')
        .update(groups?.text ?? '')
        .digest('base64'),
    )
    .map((hash) => `'sha256-${hash}'`);
}

/**
 * Writes the headers of every page for hosts that send them: `_headers` for Netlify and Cloudflare Pages,
 * and `headers.nginx.conf` to be included in a `server` of nginx.
 *
 * @param outDir - absolute path of the built site
 * @param scripts - the sources of the scripts that stand in its pages
 * @param isListed - whether search engines may list the site, tables and Markdown included
 */
export function writeHeaders(outDir: string, scripts: Iterable<string>, isListed: boolean): void {
  const headers = Object.entries({
    'Content-Security-Policy': `${formatPolicy(scripts)}; frame-ancestors 'none'`,
    ...HEADERS,
    ...(isListed ? {} : {'X-Robots-Tag': 'noindex'}),
  });
  const files = {
    _headers: ['/*', ...headers.map(([name, value]) => `  ${name}: ${value}`)],
    'headers.nginx.conf': headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
  };
  for (const [name, lines] of Object.entries(files)) {
    fs.writeFileSync(path.join(outDir, name), `${lines.join('\n')}\n`);
  }
}
