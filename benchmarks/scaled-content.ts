import fs from 'node:fs';
import path from 'node:path';
import {recordFile, sectionsDir, translatedLocales} from '../src/node/content/site';
import {required} from '../src/shared/required';
import {languages, siteAnswers, siteContext, type Language} from '../tests/site';

/** What is exchanged in a text: words that are written alone, and names. */
const WORDS: Record<Language, RegExp> = {
  ja: /\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}|[A-Z][A-Za-z]{2,}/gu,
  en: /[a-z]{5,}|[A-Z][A-Za-z]{2,}/g,
};

const SYLLABLES = 'ba ko ri ne tu sa lo mi ve da fu po ga xe no ra ti zu he mo'.split(' ');

/** Numbers from 0 to below 1, the same ones in every run: the generator “mulberry32”. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns what changes a text into another of its kind: half of its words are others, some of them new */
function createExchange(language: Language, texts: string): (text: string) => string {
  const random = createRandom(365);
  const pick = (list: readonly string[]): string =>
    required(list[Math.floor(random() * list.length)], 'word');
  const words = [...new Set(texts.match(WORDS[language]))];
  const isName = (word: string): boolean => /^[A-Z]/.test(word);
  const others = words.filter((word) => !isName(word));
  const inventName = (): string => {
    const [first = '', ...rest] = `${pick(SYLLABLES)}${pick(SYLLABLES)}${pick(SYLLABLES)}`;
    return [first.toUpperCase(), ...rest].join('');
  };
  const exchange = (word: string): string => {
    const kind = random();
    if (kind < 0.5) {
      return word;
    }
    if (isName(word)) {
      return kind < 0.75 ? pick(words.filter(isName)) : inventName();
    }
    return kind < 0.9
      ? pick(others)
      : `${pick(others)}${language === 'en' ? ' ' : ''}${pick(others)}`;
  };
  return (text) => text.replace(WORDS[language], exchange);
}

/**
 * Puts others in the place of a site's answers: these, and then texts like these, so that words grow
 * in number as they do in real texts. The same in every run.
 *
 * @param directory - absolute path of a copy of the site
 * @param sectionCount - of the pages that share the answers evenly
 */
export function scaleContent(directory: string, sectionCount: number, answerCount: number): void {
  // It speaks of the site's own answers.
  fs.rmSync(path.join(directory, 'owner'), {recursive: true});
  fs.mkdirSync(path.join(directory, 'owner'));
  // Made-up words differ between the languages, which an outdated translation may.
  for (const locale of translatedLocales(siteContext())) {
    const real = siteAnswers('ja').map(({answer}) => answer.id);
    const ids = Array.from(
      {length: answerCount},
      (_, index) => `${real[index % real.length]}-${index}: 00000000\n`,
    );
    fs.writeFileSync(path.join(directory, recordFile(siteContext(), locale)), ids.join(''));
  }
  for (const language of languages) {
    const folder = path.join(directory, sectionsDir(siteContext(), language));
    const real = siteAnswers(language).map(({answer}) => answer);
    const exchange = createExchange(language, real.map(({markdown}) => markdown).join('\n'));
    fs.rmSync(folder, {recursive: true});
    fs.mkdirSync(folder);
    for (let section = 0; section < sectionCount; section += 1) {
      const answers = Array.from({length: answerCount}, (_, index) => index).filter(
        (index) => Math.floor((index * sectionCount) / answerCount) === section,
      );
      const number = String(section + 1).padStart(2, '0');
      const blocks = answers.map((index) => {
        const {id, question, markdown} = required(real[index % real.length], 'answer');
        const change = index < real.length ? (text: string) => text : exchange;
        return `## ${change(question)} {#${id}-${index}}\n\n${change(markdown)}\n`;
      });
      fs.writeFileSync(
        path.join(folder, `${number}-part-${number}.md`),
        [`# ${section + 1}. SRE ${number}\n`, ...blocks].join('\n'),
      );
    }
  }
}
