import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it, vi} from 'vitest';
import {splitPhrases} from '../../../../src/node/content/phrases';
import {ContentError, parseSection} from '../../../../src/node/content/section';
import {FileCache} from '../../../../src/node/cards/cache';
import {listCards, type Card} from '../../../../src/node/cards/cards';
import {drawCards} from '../../../../src/node/cards/draw';
import {Face, parseUnicodeRange} from '../../../../src/node/cards/face';
import {breakLines, fitText} from '../../../../src/node/cards/lines';
import {readLook} from '../../../../src/node/cards/look';
import {findOutside} from '../../../../src/node/cards/tree';
import {readPngSize} from '../../../png';
import {siteDir} from '../../../site';

const MAX_CARD_BYTES = 100_000;
const site = {title: '想定Q&A', tagline: '金融決済プラットフォーム基盤運用案件'};
const look = readLook(siteDir, 'ja');

const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-'));
afterAll(() => {
  fs.rmSync(directory, {recursive: true});
});

let caches = 0;
function emptyCache(): {cache: FileCache; folder: string} {
  caches += 1;
  const folder = path.join(directory, `${caches}`);
  return {cache: new FileCache(folder), folder};
}

function cardsOf(...questions: string[]): Card[] {
  const markdown = questions.map((question, index) => `## ${question} {#q${index}}\n\nはい。\n`);
  const section = parseSection(`# 1. SRE領域\n\n${markdown.join('\n')}`, 'docs/01-sre.md');
  return listCards(site, [section], 'docusaurus.config.ts', () => 1);
}

async function drawAll(cards: Card[]): Promise<Map<string, Buffer>> {
  return drawCards(cards, look, emptyCache().cache);
}

describe('listCards', () => {
  it('has a card for the home page, every section and every answer', () => {
    const cards = cardsOf('経験は？', '違いは？');
    expect(cards.map(({kind, path: cardPath}) => [kind, cardPath])).toEqual([
      ['home', '/card.png'],
      ['section', '/cards/sre.png'],
      ['answer', '/cards/sre/q0.png'],
      ['answer', '/cards/sre/q1.png'],
    ]);
    expect(cards[3]).toMatchObject({
      section: {text: '1. SRE領域', file: 'docs/01-sre.md', line: 1},
      question: {text: '違いは？', file: 'docs/01-sre.md', line: 7},
    });
  });

  it('composes characters that were written in parts', () => {
    expect(cardsOf('違い\u304b\u3099？').at(-1)).toMatchObject({question: {text: '違いが？'}});
  });
});

describe('breakLines', () => {
  const byLength = (line: string): number => line.length;

  it('takes the fewest lines, and the most even of these', () => {
    expect(breakLines(['aaaa ', 'aaaa ', 'aaaa ', 'aaaa'], 14, byLength)).toEqual([
      'aaaa aaaa',
      'aaaa aaaa',
    ]);
  });

  it('prefers to begin a line with an English phrase', () => {
    const words = [
      'What ',
      'are ',
      'the ',
      'differences ',
      'between ',
      'GitHub ',
      'Actions ',
      'and ',
      'Jenkins?',
    ];
    expect(breakLines(words, 24, byLength)).toEqual([
      'What are the differences',
      'between GitHub Actions',
      'and Jenkins?',
    ]);
  });

  it('cannot break what is wider than a line', () => {
    expect(breakLines(['a ', 'aaaaa'], 4, byLength)).toBeUndefined();
  });
});

/** 80 Japanese characters, 200 English ones, and 80 without any place to break. */
const longQuestions = [
  '金融系のシステムにおいて、可用性とセキュリティを両立させながら、開発チームの速度を落とさずに、本番環境への変更を安全に届けるために、どのような工夫をしてきましたか。',
  'When a payment platform has to stay available around the clock and every change needs an audit trail, how do you keep delivery fast for the developers without giving up the safety that regulators want?',
  'Supercalifragilistic'.repeat(4),
  'コンテナオーケストレーション'.repeat(6),
  '監'.repeat(80),
];

describe('fitText', () => {
  const face = new Face(700);
  const box = {width: 928, height: 430, sizes: [84, 72, 60, 52, 44, 36], lineHeight: 1.4};

  it('breaks Japanese between phrases only', () => {
    const question = 'CI/CDパイプラインの構築経験を教えてください';
    const {lines = []} = fitText(question, box, face.measure) ?? {};
    expect(lines.map((runs) => runs.join(''))).toEqual([
      'CI/CDパイプラインの',
      '構築経験を教えてください',
    ]);
    const phrases = splitPhrases(longQuestions[0] ?? '');
    const starts = phrases.map((_, index) => phrases.slice(0, index).join('').length);
    let position = 0;
    for (const runs of fitText(longQuestions[0] ?? '', box, face.measure)?.lines ?? []) {
      expect(starts).toContain(position);
      position += runs.join('').length;
    }
    expect(position).toBe(longQuestions[0]?.length);
  });

  it('sets a blank between Japanese and Latin script', () => {
    expect(fitText('SREとは？2年', box, face.measure)?.lines).toEqual([['SRE', 'とは？2', '年']]);
  });

  it.each(longQuestions)('steps down until %s fits', (question) => {
    expect(question.length).toBeGreaterThanOrEqual(80);
    const {size, lines} = fitText(question, box, face.measure) ?? expect.fail('It does not fit.');
    expect(lines.flat().join('').replaceAll(' ', '')).toBe(question.replaceAll(' ', ''));
    expect(lines.length * size * box.lineHeight).toBeLessThanOrEqual(box.height);
    for (const runs of lines) {
      expect(face.measure(runs.join('')) * size).toBeLessThanOrEqual(box.width);
    }
  });

  it('gives up on what is too long in the smallest size', () => {
    expect(fitText('監視'.repeat(200), box, face.measure)).toBeUndefined();
  });
});

describe('Face', () => {
  it('measures text in em', () => {
    const face = new Face(500);
    expect(face.measure('監視')).toBe(2);
    expect(face.measure('il')).toBeLessThan(1);
  });

  it('reads the ranges of a style sheet', () => {
    expect(parseUnicodeRange('U+0-ff, U+131,u+20AC')).toEqual([
      [0, 0xff],
      [0x131, 0x131],
      [0x20ac, 0x20ac],
    ]);
  });
});

describe('findOutside', () => {
  const run = {text: '監視', x: 0, y: 0, width: 100, height: 50};
  const layOut = (x: number, y: number) => ({
    width: 1200,
    height: 630,
    transform: [1, 0, 0, 1, 0, 0] as [number, number, number, number, number, number],
    runs: [],
    children: [
      {
        width: 100,
        height: 50,
        transform: [1, 0, 0, 1, x, y] as [number, number, number, number, number, number],
        runs: [run],
        children: [],
      },
    ],
  });

  it.each([
    [80, 100, undefined],
    [1060, 580, undefined],
    [-1, 100, '監視'],
    [1061, 100, '監視'],
    [80, -1, '監視'],
    [80, 581, '監視'],
  ])('knows of text at %i, %i', (x, y, text) => {
    expect(findOutside(layOut(x, y))).toBe(text);
  });
});

describe('drawCards', () => {
  it('draws small PNGs of 1200×630, the same bytes every time', async () => {
    const cards = cardsOf('SLI/SLO/SLAの設計経験はありますか？', ...longQuestions);
    const first = await drawAll(cards);
    const second = await drawAll(cards);
    expect([...first.keys()]).toEqual(cards.map(({path: cardPath}) => cardPath));
    for (const [cardPath, png] of first) {
      expect(readPngSize(png), cardPath).toEqual({width: 1200, height: 630});
      expect(png.length, cardPath).toBeLessThanOrEqual(MAX_CARD_BYTES);
      expect(second.get(cardPath)?.equals(png), cardPath).toBe(true);
    }
    expect(new Set([...first.values()].map((png) => png.toString('base64'))).size).toBe(
      cards.length,
    );
  });

  it('draws a card the same, whatever other cards there are', async () => {
    const cards = cardsOf('経験は？');
    const [alone] = (await drawAll(cards.slice(-1))).values();
    const among = await drawAll(cardsOf('経験は？', '①★髙𠮟は？'));
    expect(alone && among.get('/cards/sre/q0.png')?.equals(alone)).toBe(true);
  });

  it('says which character cannot be drawn, where, and what to do', async () => {
    await expect(drawAll(cardsOf('経験は？', '第Ⅱ期の経験は？'))).rejects.toThrow(
      new ContentError(
        'docs/01-sre.md',
        7,
        'no card can be drawn of “第Ⅱ期の経験は？”: IBM Plex Sans JP has no “Ⅱ” (U+2161); write it with another character.',
      ),
    );
  });

  it('says which question is too long', async () => {
    await expect(drawAll(cardsOf('監視'.repeat(600)))).rejects.toThrow(
      /^docs\/01-sre\.md:3: “(?:監視)+” is too long for a card; shorten it\.$/,
    );
  });

  it('draws again only what has changed', async () => {
    const {cache, folder} = emptyCache();
    const draws = vi.spyOn(cache, 'write');
    const before = await drawCards(cardsOf('経験は？', '違いは？'), look, cache);
    expect(draws).toHaveBeenCalledTimes(4);
    draws.mockClear();
    expect(await drawCards(cardsOf('経験は？', '違いは？'), look, cache)).toEqual(before);
    expect(draws).not.toHaveBeenCalled();

    // The section's card lists its questions.
    const after = await drawCards(cardsOf('経験は？', '使い分けは？'), look, cache);
    expect(draws).toHaveBeenCalledTimes(2);
    expect([...after].filter(([name, png]) => !before.get(name)?.equals(png))).toHaveLength(2);
    expect(fs.readdirSync(folder)).toHaveLength(4);

    draws.mockClear();
    await drawCards(
      cardsOf('経験は？', '使い分けは？'),
      {...look, colors: {...look.colors, accent: '#a63a1f'}},
      cache,
    );
    expect(draws).toHaveBeenCalledTimes(4);
  });

  it('mends a broken cache', async () => {
    const {cache, folder} = emptyCache();
    const cards = cardsOf('経験は？');
    const pngs = await drawCards(cards, look, cache);
    const [cut = '', spoiled = '', emptied = ''] = fs
      .readdirSync(folder)
      .map((name) => path.join(folder, name));
    fs.truncateSync(cut, 1000);
    const bytes = fs.readFileSync(spoiled);
    bytes.writeUInt8(bytes.readUInt8(5000) ^ 1, 5000);
    fs.writeFileSync(spoiled, bytes);
    fs.truncateSync(emptied, 0);
    const draws = vi.spyOn(cache, 'write');
    expect(await drawCards(cards, look, cache)).toEqual(pngs);
    expect(draws).toHaveBeenCalledTimes(3);
    draws.mockClear();
    await drawCards(cards, look, cache);
    expect(draws).not.toHaveBeenCalled();
  });
});

describe('readLook', () => {
  it('takes the colours of the light theme from the site’s style sheet', () => {
    expect(look.colors).toMatchObject({paper: '#fcfbf8', accent: '#a63a1e'});
  });
});
