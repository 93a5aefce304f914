import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {CONTINUE, SKIP, visit} from 'unist-util-visit';
import {fold} from '../../shared/search/text';
import {type Diagnostic, tell} from './finding';
import {GLOSSARY, parseGlossary} from './glossary';
import {findDifferingNumbers} from './numbers';
import type {Answer} from './section';
import {JAPANESE} from './japanese';

/** What a translation has to keep as it is, by kind. */
type Facts = {
  /** What is read, without code, and without addresses. */
  text: string;
  code: string[];
  links: string[];
};

/** A term of the glossary, as it stands in an answer. */
type Term = {term: string; wordings: string[]};

/** Products and other names in Latin letters. */
const NAME = /[A-Za-z][A-Za-z0-9+#.]*[A-Za-z0-9+#]/g;
/** Decimals, percentages, numbers with a unit in Latin letters or of three digits and more. */
const FIGURE =
  /(?<![\w.])\d+(?:\.\d+)+%?|(?<![\w.])\d+(?:\.\d+)? ?(?:%|[A-Za-z]{1,3}\b)|(?<![\w.])\d{3,}(?![\d千万億])/g;
/** Groups of three digits may be set apart. */
const GROUPS = /(?<=\d),(?=\d{3})/g;

/** By what an address names a language: `/ja/`, `ja.`, `_en.`, `?hl=ja`. */
const LANGUAGE =
  /(?<![a-z0-9])(?:(?:hl|lang|language|locale)=)?(?:ja|jp|en|us)(?:[-_](?:jp|us|gb))?(?![a-z0-9])[./&]?/gi;

/**
 * Holds a translation to the facts of its original.
 *
 * @param glossary - the owner's, where differences that are right are settled
 * @returns a message for each answer that lacks a name, a figure, a piece of code or a link of its
 * original, or has code or a link of its own
 * @throws ContentError on a slip in the glossary
 */
export function checkFacts(
  glossary: string,
  original: readonly (Answer & {file: string})[],
  translated: readonly (Answer & {file: string})[],
): Diagnostic[] {
  const bare = (cell: string): string => cell.replace(/^[`<]+|[`>]+$/g, '');
  const terms = parseGlossary(glossary).map(({term, wordings}) => ({
    term: bare(term),
    wordings: wordings.map(bare),
  }));
  const translations = new Map(translated.map((answer) => [answer.id, answer]));
  return original.flatMap((answer) => {
    const translation = translations.get(answer.id);
    if (!translation) {
      return [];
    }
    const {missing, added} = compare(findFacts(answer), translation, terms);
    const subject = `the answer “${answer.id}”`;
    const source = `its original at ${answer.file}:${answer.line}`;
    return [
      ...missing.map((fact) =>
        tell(
          translation,
          `${subject} lacks “${fact}”, which ${source} has → write it, or settle the difference in ${GLOSSARY}.`,
        ),
      ),
      ...added.map((fact) =>
        tell(
          translation,
          `${subject} has “${fact}”, which ${source} has not → write what the original has.`,
        ),
      ),
    ];
  });
}

function findFacts({question, content}: Answer): Facts {
  const code: string[] = [];
  const links: string[] = [];
  let text = question;
  const root: Root = {type: 'root', children: content};
  visit(root, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      code.push(node.value);
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push(node.url);
      // An address that is its own text is no text.
      return node.type === 'link' && node.url.endsWith(toString(node)) ? SKIP : CONTINUE;
    } else if (node.type === 'text') {
      text += `\n${node.value}`;
    }
    return CONTINUE;
  });
  return {text, code, links};
}

/** @returns an address without its language, and without a slash at its end */
function withoutLanguage(url: string): string {
  return url
    .replace(LANGUAGE, '')
    .replace(/[?&]+(?=#|$)/, '')
    .replace(/\/(?=[?#]|$)/, '');
}

/** @returns whether a text has a figure: the number itself, not as part of a longer one, and its unit */
function hasFigure(text: string, figure: string): boolean {
  const [, number = '', unit = ''] = /^([\d.]+) ?(.*)$/.exec(figure) ?? [];
  const pattern = `(?<![\\d.])${number.replaceAll('.', '\\.')}(?!\\.?\\d)[\\s-]*${unit}`;
  return new RegExp(pattern, 'i').test(text);
}

function compare(
  facts: Facts,
  translation: Answer,
  terms: readonly Term[],
): {missing: string[]; added: string[]} {
  const own = findFacts(translation);
  const used = terms.filter(({term}) =>
    [facts.text, ...facts.code, ...facts.links].some((text) => text.includes(term)),
  );
  const text = takeOut(
    flatten(facts.text),
    used.map(({term}) => term),
  );
  const ownText = takeOut(
    flatten(own.text),
    used.flatMap(({wordings}) => wordings),
  );
  const whole = flatten(`${translation.question} ${translation.markdown}`);
  const letters = fold(whole);
  // What is said in Japanese inside code is translated, too.
  const isSaid = (code: string): boolean => JAPANESE.test(code);
  const code = compareKept(
    facts.code.filter((value) => !isSaid(value)),
    own.code,
    used,
    (value) => value,
  );
  const links = compareKept(facts.links, own.links, used, withoutLanguage);
  return {
    missing: [
      ...new Set([
        ...Array.from(text.match(NAME) ?? []).filter(
          (name) => !letters.includes(fold(name).replace(/(?<=..)s$/, '')),
        ),
        ...Array.from(text.match(FIGURE) ?? []).filter((figure) => !hasFigure(whole, figure)),
        ...findDifferingNumbers(text, ownText),
      ]),
      ...code.missing,
      ...links.missing,
    ],
    added: [...(facts.code.some(isSaid) ? [] : code.added), ...links.added],
  };
}

/**
 * @param formOf - what is the same of two that are meant to be the same
 * @returns which of the original the translation lacks, and which it has of its own; a term of the glossary
 * may be one of its wordings, and where it is the whole, it may be gone
 */
function compareKept(
  theirs: readonly string[],
  ours: readonly string[],
  terms: readonly Term[],
  formOf: (value: string) => string,
): {missing: string[]; added: string[]} {
  const allowed = theirs.map((value) => ({
    value,
    isTerm: terms.some(({term}) => term === value),
    forms: terms
      .reduce(
        (values, {term, wordings}) => [
          ...values,
          ...values
            .filter((each) => each.includes(term))
            .flatMap((each) => wordings.map((wording) => each.replaceAll(term, wording))),
        ],
        [value],
      )
      .map(formOf),
  }));
  const found = ours.map(formOf);
  return {
    missing: allowed
      .filter(({isTerm, forms}) => !isTerm && !forms.some((form) => found.includes(form)))
      .map(({value}) => value),
    added: ours.filter((value) => !allowed.some(({forms}) => forms.includes(formOf(value)))),
  };
}

/** @returns a text with its letters and digits in their usual form, and without what groups digits */
function flatten(text: string): string {
  return text.normalize('NFKC').replace(GROUPS, '');
}

function takeOut(text: string, parts: readonly string[]): string {
  return parts.reduce((rest, part) => rest.replaceAll(part, ' '), text);
}
