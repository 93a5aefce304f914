import {stemmer} from 'stemmer';

/** Verbs whose forms no stemmer joins, and nouns of other plurals: base form and the others. */
const IRREGULAR = new Map(
  `build built, write wrote written, run ran, lead led, take took taken, choose chose chosen,
  keep kept, know knew known, teach taught, learn learnt, break broke broken, fall fell fallen,
  hold held, think thought, get got, give gave given, begin began begun, find found, see saw seen,
  grow grew grown, send sent, spend spent, make made, index indices, criterion criteria,
  person people`
    .split(',')
    .flatMap((line) => {
      const [base = '', ...forms] = line.trim().split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** British endings and their American ones, and nouns as their verbs; both sides of a comparison are written so. */
const SPELLINGS: [RegExp, string][] = [
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [/(....)i[sz](?:e|ed|es|er|ers|ing|ation|ations)$/, '$1'],
  [/(..)is(e|ed|es|er|ers|ing|ation|ations)$/, '$1iz$2'],
  [/(...)our(s|ed|ing|al|able|ite)?$/, '$1or$2'],
  [/([^aeiou]t)re(s?)$/, '$1er$2'],
  [/([aeiou]l)l(ed|ing|er|ers)$/, '$1$2'],
  [/ogue(s?)$/, 'og$1'],
  [/(fen|cen)ce(s?)$/, '$1se$2'],
  [/mme(s?)$/, 'm$1'],
  [/(...)er(?:y|ies)$/, '$1er'],
];

/**
 * @returns what all forms and spellings of an English word have in common: its stem after Porter
 * (1980), in American spelling. The word is in lower case.
 */
export function stem(word: string): string {
  const base = SPELLINGS.reduce(
    (spelling, [from, to]) => spelling.replace(from, to),
    IRREGULAR.get(word) ?? word,
  );
  // Porter turns the y of “deploying” into an i, but leaves that of “deployment”, and takes both from
  // “certification”.
  return stemmer(base).replace(/y$/, 'i').replace(/fi$/, 'f');
}

/** Words that say nothing of what is looked for. */
const STOP_WORDS = new Set(
  `a an the this that these those it its of in on at by for with from to into as and or but not
  no is are was were be been being am do does did doing done have has had having can could
  will would shall should may might must i me my mine you your yours we us our they them their
  he she his her there here what which who whom whose when where how than then so such too
  very just also about if while during any some all each every more most much many kind kinds
  sort type tell describe explain please give show let know want wants wanted like ever yet
  own use used using get got make made work works worked go goes going went gone say said see
  hi hello come came walk talk keep keeps kept end ends day other others another same able
  example deal ensure sure possible possibly actually really anything something nothing
  everything stuff anyone someone far before after never always days today next else enough
  told man woman last only non lately currently recently ago whole candidate often again still
  already through across around back out up down off over under between among s t re ve ll m d
  don didn doesn won isn aren wasn weren haven hasn hadn wouldn couldn shouldn excuse sorry`.split(
    /\s+/,
  ),
);

/** Words that in a sentence are seldom what it is about, though a name may have them: Cloud Run. */
const WEAK_WORDS = new Set(
  `run runs ran running set sets setting look looks looked looking try tried start started need
  needs needed help helps helped thing things way ways lot lots time times people person
  system systems handson experience experienced take takes taking taken write writes writing written wrote weekend stop stops new good
  bad`.split(/\s+/),
);

/** Whether an English word says nothing of what is looked for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Whether an English word says little in a sentence. */
export function isWeakWord(word: string): boolean {
  return WEAK_WORDS.has(word);
}
