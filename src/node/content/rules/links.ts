import {forEach, type Rule} from './page';

/** @returns what is wrong with an address that a reader is sent to */
function checkAddress(url: string, ids: ReadonlySet<string>): string | undefined {
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
  const id = /^#(.+)$/.exec(url)?.[1];
  if (id !== undefined && !ids.has(decodeURIComponent(id))) {
    return `“${url}” names no answer → write the id of one, e.g. “#${[...ids][0] ?? 'slo-design'}”.`;
  }
  return undefined;
}

/** Where links and images lead. */
export const linkRules: Rule[] = [
  forEach('link', ({url}, {ids}) => checkAddress(url, ids)),
  forEach('definition', ({url}, {ids}) => checkAddress(url, ids)),
  forEach('image', ({url}) =>
    /^(?:https?:)?\/\//i.test(url)
      ? `the image “${url}” comes from another host, which then knows every reader → put the file beside the Markdown file, and write “./name.png”.`
      : undefined,
  ),
];
