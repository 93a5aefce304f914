import type {Language} from '../../tests/site';
import type {SyntheticAnswer, SyntheticSection} from './answers';
import {Random} from './random';
import type {Noun} from './vocabulary';

/** How many queries of each kind are made. */
const PER_KIND = 32;
const SEED = 365;

/** Letters of words that nobody wrote. */
const NONSENSE: Record<Language, string[]> = {
  ja: Array.from('ぬぽゔぢげぎゅぷにょみゃ'),
  en: Array.from('xqzvkwjpfg'),
};

/**
 * Makes the queries that a reader of the synthetic site may type: each kind about other answers, and
 * none twice.
 */
export function makeQueries(sections: SyntheticSection[], language: Language): string[] {
  const answers = sections.flatMap((section) => section.answers);
  const random = new Random(SEED);
  const queries = new Set<string>();
  for (const make of kinds(language, random)) {
    const size = queries.size + PER_KIND;
    while (queries.size < size) {
      const query = make(random.pick(answers));
      if (query) {
        queries.add(query);
      }
    }
  }
  return [...queries];
}

/** The kinds of queries: each makes one from an answer, or none if that has no words for it. */
function kinds(
  language: Language,
  random: Random,
): ((answer: SyntheticAnswer) => string | undefined)[] {
  const word = ({nouns}: SyntheticAnswer): string | undefined => somePick(nouns)?.[language];
  const somePick = (nouns: Noun[]): Noun | undefined =>
    nouns.length > 0 ? random.pick(nouns) : undefined;
  return [
    // Words.
    word,
    // Words still being typed.
    (answer) => {
      const whole = word(answer);
      return whole && whole.length > 3
        ? whole.slice(0, random.between(2, whole.length - 1))
        : undefined;
    },
    // Several words.
    (answer) => {
      const words = Array.from({length: random.between(2, 3)}, () => word(answer));
      return words.join(' ').trim();
    },
    // A product and a word.
    (answer) => `${answer.products[0] ?? ''} ${word(answer) ?? ''}`.trim(),
    // Whole questions.
    ({question}) => question[language],
    // Readings, also half typed; on the English site the Japanese words.
    ({nouns}) => {
      const noun = somePick(nouns.filter(({reading}) => reading));
      return language === 'ja' ? noun?.reading?.slice(0, random.between(3, 12)) : noun?.ja;
    },
    // Slips: a letter is missing.
    (answer) => {
      const whole = word(answer);
      const place = random.between(1, 4);
      return whole && whole.length > 5
        ? `${whole.slice(0, place)}${whole.slice(place + 1)}`
        : undefined;
    },
    // Nonsense.
    () =>
      Array.from({length: random.between(4, 8)}, () => random.pick(NONSENSE[language])).join(''),
  ];
}
