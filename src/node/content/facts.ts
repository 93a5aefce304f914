import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {fold} from '../../shared/search/text';
import {tell} from './finding';
import {GLOSSARY, parseGlossary} from './glossary';
import type {Answer} from './section';
import {JAPANESE} from './japanese';

/** What a translation has to keep as it is, by kind. */
type Facts = {
  /** Products and other names in Latin letters. */
  names: string[];
  /** Decimals, percentages, numbers with a unit in Latin letters or of three digits and more. */
  figures: string[];
  code: string[];
  links: string[];
};

const NAME = /[A-Za-z][A-Za-z0-9+#.]*[A-Za-z0-9+#]/g;
const FIGURE =
  /(?<![\w.])\d+(?:\.\d+)+%?|(?<![\w.])\d+(?:\.\d+)? ?(?:%|[A-Za-z]{1,3}\b)|(?<![\w.])\d{3,}(?![\d千万億])/g;
/** Groups of three digits may be set apart. */
const GROUPS = /(?<=\d),(?=\d{3})/g;

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
): string[] {
  const terms = parseGlossary(glossary).map(({term}) => term);
  const translations = new Map(translated.map((answer) => [answer.id, answer]));
  return original.flatMap((answer) => {
    const translation = translations.get(answer.id);
    if (!translation) {
      return [];
    }
    const {missing, added} = compare(findFacts(answer, terms), translation);
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

function findFacts({question, content}: Answer, terms: readonly string[] = []): Facts {
  const code: string[] = [];
  const links: string[] = [];
  let text = question;
  const root: Root = {type: 'root', children: content};
  visit(root, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') {
      code.push(node.value);
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push(node.url);
    } else if (node.type === 'text') {
      text += `\n${node.value}`;
    }
  });
  const settled = terms.reduce(
    (rest, term) => rest.replaceAll(term, ' '),
    text.normalize('NFKC').replace(GROUPS, ''),
  );
  return {
    names: [...new Set(settled.match(NAME))],
    figures: [...new Set(settled.match(FIGURE))],
    code,
    links,
  };
}

function compare(facts: Facts, translation: Answer): {missing: string[]; added: string[]} {
  const own = findFacts(translation);
  const letters = fold(`${translation.question} ${translation.markdown}`.replace(GROUPS, ''));
  const lacks = (fact: string): boolean => !letters.includes(fold(fact).replace(/(?<=..)s$/, ''));
  // What is said in Japanese inside code is translated, too.
  const isTranslated = facts.code.some((value) => JAPANESE.test(value));
  const kept = [...facts.code.filter((value) => !JAPANESE.test(value)), ...facts.links];
  const found = [...own.code, ...own.links];
  return {
    missing: [
      ...[...facts.names, ...facts.figures].filter(lacks),
      ...kept.filter((fact) => !found.includes(fact)),
    ],
    added: isTranslated ? [] : found.filter((fact) => !kept.includes(fact)),
  };
}
