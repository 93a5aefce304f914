import type {Html, Nodes, Parents} from 'mdast';
import {messageControl} from 'unified-message-control';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {slipsBetween} from '../../../shared/search/slips';
import {SOURCE, tell, type Diagnostic, type Message} from '../finding';
import type {Page} from './page';

const COMMENTS = /^(?:\s*<!--[\s\S]*?-->)+\s*$/;
const IGNORE =
  /<!--\s*lint[-\s]?(?<keyword>ignore|disable|enable)\b(?<ids>[\s\S]*?)(?:\s(?:--+|—)(?<reason>[\s\S]*?))?-->/g;

const EXAMPLE = '<!-- lint-ignore list-marker -- as the client writes it -->';

/** How many letters may be wrong in an id for another one to be meant. */
const MAX_SLIPS = 3;

type Point = {line: number; column: number};

/** What an author silences, and why. */
type Ignore = {ids: string[]; reason: string; isKnown: boolean};

/**
 * Takes out the findings that an author silences in the block that follows, a paragraph, a list, a table,
 * a heading, by `<!-- lint-ignore rule-id, other-id -- why -->`.
 *
 * @param known - the ids of all rules that can be silenced
 * @param checked - those that the page was held to
 * @returns the other findings, and those on the comments themselves
 */
export function applyIgnores(
  {markdown, tree, file}: Pick<Page, 'markdown' | 'tree'> & {file: string},
  findings: readonly Diagnostic[],
  known: readonly string[],
  checked: readonly string[] = known,
): Diagnostic[] {
  if (!/<!--\s*lint/.test(markdown)) {
    return [...findings];
  }
  const controlled = new VFile({path: file, value: markdown});
  controlled.messages = [...findings];
  const plain = joinComments(tree);
  messageControl(plain, {
    file: controlled,
    name: SOURCE,
    test: 'html',
    marker(node) {
      const ids = parseIgnores(node as Html).flatMap((ignore) => ignore.ids);
      return ids.length > 0 ? {name: SOURCE, attributes: `ignore ${ids.join(' ')}`} : undefined;
    },
  });
  const kept = controlled.messages;
  const silenced = findings.filter((finding) => !kept.includes(finding));
  visit(plain, 'html', (node, index, parent) => {
    const next = parent?.children[(index ?? 0) + 1] ?? node;
    const isUsed = (id: string): boolean =>
      silenced.some(
        ({ruleId, place}) =>
          ruleId === id &&
          place !== undefined &&
          'line' in place &&
          isBetween(place, node.position?.start, next.position?.end),
      );
    for (const ignore of parseIgnores(node)) {
      const unused = ignore.ids.filter((id) => checked.includes(id) && !isUsed(id));
      const messages = [
        ...checkIgnore(ignore, known),
        ...unused.map(
          (id): Message =>
            `“${id}” finds nothing in the block that follows → remove it from this comment, or set the comment in a line of its own right before that block.`,
        ),
      ];
      kept.push(
        ...messages.map((message) => tell({file, ...node.position?.start}, message, 'lint-ignore')),
      );
    }
  });
  return kept;
}

function isBetween(point: Point, start: Point | undefined, end: Point | undefined): boolean {
  const isBefore = (a: Point, b: Point): boolean =>
    a.line < b.line || (a.line === b.line && a.column <= b.column);
  return start !== undefined && end !== undefined && isBefore(start, point) && isBefore(point, end);
}

function parseIgnores({value}: Html): Ignore[] {
  return Array.from(value.matchAll(IGNORE), ({groups = {}}) => {
    const {keyword, ids = '', reason = ''} = groups;
    return {
      ids: keyword === 'ignore' ? ids.split(/[\s,、:]+/).filter((id) => id !== '') : [],
      reason: reason.trim(),
      isKnown: keyword === 'ignore',
    };
  });
}

/** @returns what is wrong with the comment itself */
function checkIgnore({ids, reason, isKnown}: Ignore, known: readonly string[]): Message[] {
  if (!isKnown || ids.length === 0) {
    return [`this comment silences no rule → name it, and say why: “${EXAMPLE}”.`];
  }
  const messages = ids
    .filter((id) => !known.includes(id))
    .map((id): Message => {
      const nearest = known.filter(
        (other) => other.includes(id) || slipsBetween(id, other, MAX_SLIPS) < Infinity,
      );
      const choice = nearest.length > 0 ? nearest : known;
      return `there is no rule “${id}” → write the id at the end of its message: ${choice.map((other) => `“${other}”`).join(', ')}.`;
    });
  return reason === ''
    ? [...messages, `this comment does not say why → add it: “${EXAMPLE}”.`]
    : messages;
}

/**
 * @returns a tree in which comments that follow one another are one, so that the block that follows the
 * last follows all. Without an end, and without what has no place: what is told of a place between two
 * parts of a tree would be dropped.
 */
function joinComments(tree: Page['tree']): Page['tree'] {
  const join = <Node extends Parents>(parent: Node): Node => {
    const children: Nodes[] = [];
    for (const child of parent.children) {
      const last = children.at(-1);
      if (isComments(child) && last && isComments(last)) {
        last.value += child.value;
      } else if (child.position) {
        children.push('children' in child ? join(child) : {...child});
      }
    }
    return {...parent, children};
  };
  const {position} = tree;
  return {
    ...join(tree),
    ...(position && {position: {...position, end: {...position.end, offset: undefined}}}),
  };
}

function isComments(node: Nodes): node is Html {
  return node.type === 'html' && COMMENTS.test(node.value);
}
