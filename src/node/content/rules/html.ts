import type {Html} from 'mdast';
import {visit} from 'unist-util-visit';
import {offsetOf, type Rule} from './page';

const TAG = /<(\/?)([a-z][\w-]*)((?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?)\/?>/gi;

/** Elements without content: https://html.spec.whatwg.org/multipage/syntax.html#void-elements. */
const VOID = /^(?:area|base|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

const SCRIPT = /^(?:script|style)$/i;

/** Attributes that need no value; else `<your name>` is text. */
const SWITCH = /^\s+(?:open|disabled|checked|hidden|controls|reversed|required|loop|muted)\s*$/i;

/** What to write instead of an element. */
const REMEDIES: [elements: RegExp, remedy: string][] = [
  [/^(?:table|thead|tbody|tfoot|tr|td|th|caption|col|colgroup)$/i, 'write the table with “|”'],
  [/^(?:kbd|code|samp|var|tt)$/i, 'write the word as `code`'],
  [/^pre$/i, 'write a block of code between lines of “```”'],
  [/^(?:b|strong|em|i|u|mark)$/i, 'write “**bold**” or “*emphasis*”'],
  [/^(?:img|picture)$/i, 'write “![what it shows](./name.png)”'],
  [/^a$/i, 'write “[text](address)”'],
  [/^(?:details|summary|aside)$/i, 'write a note, “:::note[Title]” to “:::”'],
  [/^(?:ul|ol|li|dl|dt|dd)$/i, 'write a list, each line with “- ”'],
  [/^h[1-6]$/i, 'write “### ” before a sub-heading'],
  [/^hr$/i, 'write “---” in a line of its own'],
  [/^(?:p|div|section|wbr)$/i, 'write paragraphs with a blank line between them'],
];

/**
 * HTML, which an answer shows as text: what has an end, an attribute or no content, and scripts. A lone
 * `<word>` is text.
 */
export const htmlRule: Rule = {
  id: 'no-html',
  check({tree}, report) {
    visit(tree, 'html', (node: Html) => {
      const shown = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) =>
        ' '.repeat(comment.length),
      );
      const tags = [...shown.matchAll(TAG)];
      const [first] = tags;
      if (first && tags.some(isHtml)) {
        const [tag, , name = ''] = first;
        const remedy =
          REMEDIES.find(([elements]) => elements.test(name))?.[1] ?? 'write it without HTML';
        report(
          `“${tag.slice(0, 30)}” is HTML, which an answer shows as it is → ${remedy}, and the tag itself as \`code\`.`,
          offsetOf(node) + first.index,
        );
      }
    });
  },
};

function isHtml([, slash, name = '', attributes = '']: RegExpExecArray): boolean {
  const isElement = slash === '/' || attributes.includes('=') || SWITCH.test(attributes);
  return isElement || SCRIPT.test(name) || VOID.test(name);
}
