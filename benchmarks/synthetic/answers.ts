import type {RootContent} from 'mdast';
import type {Section} from '../../src/node/content/section';
import type {Language} from '../../tests/site';
import {CELLS, CLOSINGS, ITEMS, OPENINGS, QUESTIONS, type Frame} from './frames';
import type {Random} from './random';
import {drawNoun, type Noun, type Vocabulary} from './vocabulary';

/** A text in both languages. */
type Text = Record<Language, string>;

/** An answer of the synthetic site. */
export type SyntheticAnswer = {
  id: string;
  question: Text;
  /** Markdown below the question. */
  content: Text;
  /** What it speaks of, in order. */
  nouns: Noun[];
  products: string[];
};

/** A page of the synthetic site. */
export type SyntheticSection = {slug: string; title: Text; answers: SyntheticAnswer[]};

/** What the answers of one section mostly speak of, so that they belong together. */
type Topic = {nouns: Noun[]; products: string[]};

/** How many things a section mostly speaks of. */
const TOPIC = {nouns: 60, products: 12};

/**
 * Writes sections of answers as varied as real ones: sentences, lists and tables like those of the
 * real answers, each about nouns, products and numbers of its own, and list items of the real answers
 * among them.
 *
 * @param real - the real sections in both languages
 */
export function writeSections(
  {sectionCount, answersPerSection}: {sectionCount: number; answersPerSection: number},
  vocabulary: Vocabulary,
  real: Record<Language, Section[]>,
  random: Random,
): SyntheticSection[] {
  const writer = new Writer(vocabulary, pairItems(real), random);
  return Array.from({length: sectionCount}, () => writer.section(answersPerSection));
}

class Writer {
  private readonly ids = new Set<string>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly realItems: Text[],
    private readonly random: Random,
  ) {}

  section(answerCount: number): SyntheticSection {
    const topic: Topic = {
      // Every word of the vocabulary is some section's own.
      nouns: Array.from({length: TOPIC.nouns}, () =>
        drawNoun(this.vocabulary, this.random, (nouns) => this.random.pick(nouns)),
      ),
      products: Array.from({length: TOPIC.products}, () =>
        this.random.pick(this.vocabulary.products),
      ),
    };
    const {ja, en} = this.random.pick(topic.nouns);
    return {
      slug: this.uniqueId(`${en} notes`),
      title: {ja, en: capitalize(en)},
      answers: Array.from({length: answerCount}, () => this.answer(topic)),
    };
  }

  private answer(topic: Topic): SyntheticAnswer {
    const nouns: Noun[] = [];
    const products: string[] = [];
    const fill = (frames: Frame[]): Text =>
      this.fill(this.random.pick(frames), topic, nouns, products);

    const question = fill(QUESTIONS);
    const name = nouns[0]?.en ?? products.join(' vs ');
    const length = this.random.between(100, 290);
    const blocks = [fill(OPENINGS)];
    if (this.random.chance(0.08)) {
      blocks.push(this.table(fill));
    }
    const items: Text[] = [];
    while (joined(blocks, items).length < length - 30) {
      items.push(this.item(fill));
    }
    if (items.length > 0) {
      blocks.push(list(items));
    }
    if (joined(blocks, []).length < length) {
      blocks.push(fill(CLOSINGS));
    }
    return {
      id: this.uniqueId(name),
      question,
      content: {
        ja: blocks.map(({ja}) => ja).join('\n\n'),
        en: blocks.map(({en}) => en).join('\n\n'),
      },
      nouns,
      products,
    };
  }

  private item(fill: (frames: Frame[]) => Text): Text {
    if (this.random.chance(0.12)) {
      return this.random.pick(this.realItems);
    }
    const item = fill(ITEMS);
    if (this.random.chance(0.4)) {
      return item;
    }
    const label = fill([{ja: '{a}', en: '{a}'}]);
    return {ja: `**${label.ja}**: ${item.ja}`, en: `**${label.en}**: ${item.en}`};
  }

  private table(fill: (frames: Frame[]) => Text): Text {
    const rows = [
      fill([{ja: '観点 | {p} | {q}', en: 'Aspect | {p} | {q}'}]),
      {ja: '--- | --- | ---', en: '--- | --- | ---'},
      ...Array.from({length: this.random.between(2, 3)}, () => {
        const cells = [fill([{ja: '{a}', en: '{a}'}]), fill(CELLS), fill(CELLS)];
        return {
          ja: cells.map(({ja}) => ja).join(' | '),
          en: cells.map(({en}) => en).join(' | '),
        };
      }),
    ];
    return {
      ja: rows.map(({ja}) => `| ${ja} |`).join('\n'),
      en: rows.map(({en}) => `| ${en} |`).join('\n'),
    };
  }

  /** Puts words into a frame, and notes them in `nouns` and `products`. */
  private fill(frame: Frame, topic: Topic, nouns: Noun[], products: string[]): Text {
    const words = new Map<string, Noun>();
    for (const [, slot = ''] of frame.ja.matchAll(/\{(\w)\}/g)) {
      words.set(slot, this.word(slot, topic, nouns, products));
    }
    const text = (language: Language): string =>
      frame[language].replace(/\{(\w)\}/g, (_, slot: string) => words.get(slot)?.[language] ?? '');
    return {ja: text('ja'), en: capitalize(text('en'))};
  }

  private word(slot: string, topic: Topic, nouns: Noun[], products: string[]): Noun {
    if ('nm'.includes(slot)) {
      const number = String(this.random.between(2, this.random.chance(0.5) ? 12 : 99));
      return {ja: number, en: number};
    }
    const isTopical = this.random.chance(0.6);
    if ('pq'.includes(slot)) {
      const product = isTopical
        ? this.random.pick(topic.products)
        : this.random.pickByRank(this.vocabulary.products);
      products.push(product);
      return {ja: product, en: product};
    }
    const noun = isTopical
      ? this.random.pick(topic.nouns)
      : drawNoun(this.vocabulary, this.random, (others) => this.random.pickByRank(others));
    nouns.push(noun);
    return noun;
  }

  private uniqueId(name: string): string {
    const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const stem = words.join('-').replace(/^[^a-z]+/, '') || 'answer';
    let id = stem;
    for (let count = 2; this.ids.has(id); count += 1) {
      id = `${stem}-${count}`;
    }
    this.ids.add(id);
    return id;
  }
}

/** @returns the one-line list items of the real answers with their translations. */
function pairItems(real: Record<Language, Section[]>): Text[] {
  const english = realItems(real.en);
  return realItems(real.ja).flatMap((ja, index) => {
    const en = english[index];
    return en === undefined ? [] : [{ja, en}];
  });
}

function realItems(sections: Section[]): string[] {
  return sections.flatMap(({answers}) =>
    answers.flatMap(({content, markdown}) => {
      const start = content[0]?.position?.start.offset ?? 0;
      return content.flatMap((block) => listItems(block, markdown, start));
    }),
  );
}

function listItems(block: RootContent, markdown: string, start: number): string[] {
  if (block.type !== 'list') {
    return [];
  }
  return block.children.flatMap(({children: [first]}) => {
    const position = first?.position;
    return position
      ? [markdown.slice((position.start.offset ?? 0) - start, (position.end.offset ?? 0) - start)]
      : [];
  });
}

function list(items: Text[]): Text {
  return {
    ja: items.map(({ja}) => `- ${ja}`).join('\n'),
    en: items.map(({en}) => `- ${en}`).join('\n'),
  };
}

function joined(blocks: Text[], items: Text[]): string {
  return [...blocks, ...items].map(({ja}) => ja).join('\n');
}

function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
