import type {Link, Root} from 'mdast';
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal';
import type {Code, Construct, Effects, Extension, State} from 'micromark-util-types';
import 'remark-parse';
import type {Processor, Transformer} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

/**
 * What ends a bare address, besides what ends it in GFM: Japanese (and Korean, which sets no blank
 * before a particle either), and every sign beyond ASCII. Such an address is written `<https://…>`.
 */
const END =
  /[^\p{ASCII}\p{L}\p{M}]|[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uff00-\uffef]/u;

/** The same with the signs before it that belong to the sentence, as in GFM. */
const LATE_END = new RegExp(`[!"'*,.:;<>?_~]*(?:${END.source})`, 'u');

/** The constructs of GFM whose addresses may hold more than ASCII; those of e-mail do not. */
const CONSTRUCTS = ['protocolAutolink', 'wwwAutolink'];

/** Whether a link is a bare address, `https://…`, and no `<https://…>` or `[…](https://…)`. */
export function isBareAddress({url, position, children: [text, ...others]}: Link): boolean {
  return (
    text?.type === 'text' &&
    others.length === 0 &&
    url.endsWith(text.value) &&
    text.position?.start.offset === position?.start.offset
  );
}

/** Remark plugin, after `remark-gfm` or before it: ends a bare address before Japanese text. */
export default function bareAddresses(this: Processor): Transformer<Root> {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(endBeforeJapanese());
  return cutFound;
}

/** Replaces two constructs of GFM by themselves, told that the text is over where {@link END} matches. */
function endBeforeJapanese(): Extension {
  const constructs = Object.entries(gfmAutolinkLiteral().text ?? {}).map(([code, list]) => {
    const replaced = [list ?? []].flat().filter(({name = ''}) => CONSTRUCTS.includes(name));
    return [code, replaced.map(endEarly)];
  });
  return {
    text: Object.fromEntries(constructs) as Extension['text'],
    disable: {null: CONSTRUCTS},
  };
}

function endEarly(construct: Construct): Construct {
  return {
    ...construct,
    name: `${construct.name}BeforeJapanese`,
    tokenize(effects, ok, nok) {
      let actual: Code = null;
      let isOver = false;
      /** Goes on with the character that is there, where the construct was told that there is none. */
      const tellActual =
        (state: State): State =>
        () =>
          state(actual);
      const leave =
        (state: State): State =>
        () => {
          isOver = true;
          return state(actual);
        };
      const tellEnd =
        (state: State): State =>
        (code) => {
          actual = code;
          const isEnd = code !== null && END.test(String.fromCharCode(code));
          const next = state(isEnd ? null : code);
          return next && !isOver ? tellEnd(next) : next;
        };
      const wrapPart = (part: Construct): Construct => ({
        ...part,
        tokenize(_effects, partOk, partNok) {
          return part.tokenize.call(this, partEffects, tellActual(partOk), tellActual(partNok));
        },
      });
      const wrapTry =
        (attempt: Effects['attempt']): Effects['attempt'] =>
        (part, partOk, partNok) =>
          attempt(wrapPart(part as Construct), partOk, partNok);
      const partEffects: Effects = {
        ...effects,
        attempt: wrapTry(effects.attempt),
        check: wrapTry(effects.check),
      };
      return tellEnd(construct.tokenize.call(this, partEffects, leave(ok), leave(nok)));
    },
  };
}

/** Cuts what `mdast-util-gfm-autolink-literal` finds afterwards in texts, which has no position. */
function cutFound(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    const end = link.position ? -1 : link.url.search(LATE_END);
    const [text] = link.children;
    if (end >= 0 && text?.type === 'text' && parent && index !== undefined) {
      const rest = link.url.slice(end);
      link.url = link.url.slice(0, end);
      text.value = text.value.slice(0, -rest.length);
      parent.children.splice(index + 1, 0, {type: 'text', value: rest});
      return [SKIP, index + 2];
    }
    return undefined;
  });
}
