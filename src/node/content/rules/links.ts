import type {Link} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Message} from '../finding';
import {forEach, offsetOf, type Page, type Rule, type Site} from './page';

/** A phone on a slow line waits for a second for each 200 KB. */
const MAX_IMAGE_BYTES = 1_000_000;

/** An address at one's own machine or network. */
const OWN_HOST =
  /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|\[::1\]|[^/]*\.(?:local|internal|corp|lan)\b)/i;

/** @returns what is wrong with an address that a reader is sent to */
function checkAddress(url: string, {site, sizeOf}: Page): Message | undefined {
  if (url === '' || url === '#') {
    return undefined;
  }
  if (/^(?:javascript|data|vbscript):/i.test(url)) {
    return `“${url.slice(0, 30)}” runs in the reader’s browser → link a page.`;
  }
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(url)) {
    return `“${url}” is on your own computer → link a page that others can open.`;
  }
  if (OWN_HOST.test(url)) {
    return `“${url}” is a host that only you can reach → link a page that others can open.`;
  }
  if (isOwn(url, site)) {
    return `“${url}” leads to this site in one language and at one host only → ${nameAnswer(site)}`;
  }
  const [, language] = /^\/?(en|ja)\//.exec(url) ?? [];
  if (language !== undefined) {
    return `“${url}” leads to one language only → write it without “/${language}”; every reader then comes to their own.`;
  }
  if (/^(?:[a-z][a-z\d+.-]+:\/\/\S|(?:mailto|tel|sms):\S)/i.test(url)) {
    return undefined;
  }
  const [name = '', id] = url.split('#');
  const path = name.endsWith('/') ? name : `${name}/`;
  const movedTo = site.moved.get(path);
  if (movedTo !== undefined) {
    return `“${url}” has moved → ${nameAnswer(site, movedTo.split('/').at(-2))}`;
  }
  const page = /^(?:\.\/)?([\w-]+\.md)$/.exec(name)?.[1];
  if (name !== '' && !site.paths.has(path) && !isOneOf(page, site.files) && !sizeOf(name)) {
    return `“${url}” names no page → ${nameAnswer(site)} To link another site, begin with “https://”.`;
  }
  if (id === undefined) {
    return undefined;
  }
  const place = site.files.get(id);
  if (place === undefined) {
    return `“${url}” names no answer → ${nameAnswer(site)}`;
  }
  return page === place || path === `/${place.replace(/^\d+-|\.md$/g, '')}/`
    ? undefined
    : `“${url}” leads to no answer from every page on which this one is shown → ${nameAnswer(site, id)}`;
}

/**
 * @returns whether an absolute address is one of the site: on its host, below its path and, if it has all
 * of the host, where one of its pages could be, for it may share the host with other sites
 */
function isOwn(url: string, {url: root, paths, moved}: Site): boolean {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) {
    return false;
  }
  const [{host, pathname}, own] = [new URL(url), new URL(root)];
  const top = (path: string): string => path.split('/')[1] ?? '';
  const below = `${pathname}/`.replace(/^\/(?:en|ja)(?=\/)/, '');
  return (
    host === own.host &&
    `${pathname}/`.startsWith(own.pathname) &&
    (own.pathname !== '/' || [...paths, ...moved.keys()].some((path) => top(path) === top(below)))
  );
}

function isOneOf(file: string | undefined, files: Site['files']): boolean {
  return [...files.values()].some((name) => name === file);
}

/** @returns how an answer is named in a link; of which, if it is not there, is an example */
function nameAnswer({files}: Site, wanted = ''): `write the file and the id of ${string}.` {
  const file = files.get(wanted);
  const [id = 'slo-design', example = '01-sre.md'] = [...files][0] ?? [];
  return file === undefined
    ? `write the file and the id of an answer, e.g. “${example}#${id}”.`
    : `write the file and the id of the answer, “${file}#${wanted}”.`;
}

/** @returns what is wrong with the file of an image */
export function checkImage(url: string, {sizeOf}: Pick<Page, 'sizeOf'>): Message | undefined {
  if (/^(?:https?:)?\/\//i.test(url)) {
    return `the image “${url}” comes from another host, which then knows every reader → put the file beside the Markdown file, and write “./name.png”.`;
  }
  const size = sizeOf(url);
  if (size === undefined) {
    return `there is no image “${url}” → put the file beside the Markdown file, in both languages, and write “./name.png”; or into “static/img”, once, and write “/img/name.png”.`;
  }
  return size > MAX_IMAGE_BYTES
    ? `the image “${url}” has ${(size / 1_000_000).toFixed(1)} MB, too much for a phone → save it smaller, below 1 MB.`
    : undefined;
}

/** @returns whether a link is an address in a text, and not words that lead to one */
function isBare(link: Link, {markdown}: Page): boolean {
  return markdown[offsetOf(link)] !== '[';
}

const NO_ADDRESS: Message =
  'this link leads nowhere → write an address in its “()”, or the text without a link.';

/** Where links and images lead. */
export const linkRules: Rule[] = [
  forEach('no-empty-link', 'link', (link) => {
    if (link.url === '' || link.url === '#') {
      return NO_ADDRESS;
    }
    return link.children.some(({type}) => type === 'image' || type === 'inlineCode') ||
      toString(link).trim() !== ''
      ? undefined
      : `no one can see the link to “${link.url}” → write in its “[]” what it leads to.`;
  }),
  forEach('no-empty-link', 'definition', ({url}) =>
    url === '' || url === '#' ? NO_ADDRESS : undefined,
  ),
  forEach('link-target', 'link', (link, page) =>
    isBare(link, page) && OWN_HOST.test(link.url) ? undefined : checkAddress(link.url, page),
  ),
  forEach('link-target', 'definition', ({url}, page) => checkAddress(url, page)),
  forEach('image-file', 'image', ({url}, page) => checkImage(url, page)),
  forEach('image-text', 'image', ({alt}) =>
    alt?.trim()
      ? undefined
      : 'this image says nothing to those who cannot see it → write in its “[]” what it shows.',
  ),
];
