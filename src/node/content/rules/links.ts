import {forEach, type Page, type Rule} from './page';

/** @returns what is wrong with an address that a reader is sent to */
function checkAddress(url: string, files: Page['files']): string | undefined {
  if (/^(?:javascript|data|vbscript):/i.test(url)) {
    return `“${url.slice(0, 30)}” runs in the reader’s browser → link a page.`;
  }
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(url)) {
    return `“${url}” is on your own computer → link a page that others can open.`;
  }
  if (
    /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|\[::1\]|[^/]*\.(?:local|internal|corp|lan)\b)/i.test(
      url,
    )
  ) {
    return `“${url}” is a host that only you can reach → link a page that others can open.`;
  }
  if (/^\/?(?:en|ja)\//.test(url)) {
    return `“${url}” leads to one language only → write it without “/en”; every reader then comes to their own.`;
  }
  const [, file, id] = /^(?:\.\/)?([\w-]+\.md)?#(.+)$/.exec(url) ?? [];
  if (id === undefined) {
    return undefined;
  }
  const place = files.get(decodeURIComponent(id));
  const example = place === undefined ? [...files][0] : [id, place];
  const remedy = `write the file and the id of one, e.g. “${example?.[1] ?? '01-sre.md'}#${example?.[0] ?? 'slo-design'}”`;
  if (place === undefined) {
    return `“${url}” names no answer → ${remedy}.`;
  }
  return file === place
    ? undefined
    : `“${url}” leads to no answer from every page on which this one is shown → ${remedy}.`;
}

/** Where links and images lead. */
export const linkRules: Rule[] = [
  forEach('link', ({url}, {files}) => checkAddress(url, files)),
  forEach('definition', ({url}, {files}) => checkAddress(url, files)),
  forEach('image', ({url}) =>
    /^(?:https?:)?\/\//i.test(url)
      ? `the image “${url}” comes from another host, which then knows every reader → put the file beside the Markdown file, and write “./name.png”.`
      : undefined,
  ),
];
