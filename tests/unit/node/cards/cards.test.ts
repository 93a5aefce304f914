import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {MeasuredNode, Node} from '@takumi-rs/core';
import {afterAll, describe, expect, it} from 'vitest';
import {listCards, type Card} from '../../../../src/node/cards/cards';
import {drawCards} from '../../../../src/node/cards/draw';
import {createRenderer} from '../../../../src/node/cards/face';
import {COLORS, layOut} from '../../../../src/node/cards/layout';
import {splitPhrases} from '../../../../src/node/content/phrases';
import {parseSection} from '../../../../src/node/content/section';
import type {Owner} from '../../../../src/shared/outline';
import {required} from '../../../../src/shared/required';
import {readPngSize} from '../../../png';
import {siteDir} from '../../../site';

const MAX_CARD_BYTES = 100_000;
const site = {title: '想定Q&A', tagline: '金融決済プラットフォーム基盤運用案件'};
const nobody: Owner = {name: ''};
const owners: Owner[] = [
  {name: '佐藤 太郎', contact: {text: 'taro.sato@example.com', href: ''}},
  {
    name: 'Wolfeschlegelsteinhausen',
    contact: {text: `example.com/${'people/'.repeat(5)}`, href: ''},
  },
];

/** 80 Japanese characters, 200 English ones, and 80 without any place to break. */
const longQuestions = [
  '金融系のシステムにおいて、可用性とセキュリティを両立させながら、開発チームの速度を落とさずに、本番環境への変更を安全に届けるために、どのような工夫をしてきましたか。',
  'When a payment platform has to stay available around the clock and every change needs an audit trail, how do you keep delivery fast for the developers without giving up the safety that regulators want?',
  'Supercalifragilistic'.repeat(4),
  'コンテナオーケストレーション'.repeat(6),
  '監・'.repeat(40),
];

const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-'));
afterAll(() => {
  fs.rmSync(directory, {recursive: true});
});

function cardsOf(...questions: string[]): Card[] {
  return cardsBy(nobody, ...questions);
}

function cardsBy(owner: Owner, ...questions: string[]): Card[] {
  const markdown = questions.map((question, index) => `## ${question} {#q${index}}\n\nはい。\n`);
  const section = parseSection(`# 1. SRE領域\n\n${markdown.join('\n')}`, 'docs/01-sre.md');
  return listCards({...site, owner}, [section], 'docusaurus.config.ts', () => 1);
}

async function drawAll(
  cards: Card[],
  cache = fs.mkdtempSync(path.join(directory, 'cache-')),
): Promise<Map<string, Buffer>> {
  return drawCards(cards, siteDir, 'ja', cache);
}

type Line = {text: string; left: number; top: number; right: number; bottom: number};

/** Lays a card out and collects its lines, each with its box. */
async function layOutLines(card: Card): Promise<Line[]> {
  const renderer = await createRenderer();
  const measure = async (tree: Node): Promise<MeasuredNode> => renderer.measure(tree, {lang: 'ja'});
  const collect = ({transform: [, , , , left, top], runs, children}: MeasuredNode): Line[] => {
    const lines = new Map<number, Line>();
    for (const {text, x, y, width, height} of runs) {
      lines.set(y, {
        text:
          (lines.get(y)?.text ?? '') + text.replace(/[\u2060\u200B]/g, '').replace(/\u00A0/g, ' '),
        left: Math.min(lines.get(y)?.left ?? Infinity, left + x),
        top: top + y,
        right: left + x + width,
        bottom: top + y + height,
      });
    }
    return [...lines.values(), ...children.flatMap(collect)];
  };
  return collect(await measure(await layOut(card, measure)));
}

describe('listCards', () => {
  it('has a card for the home page, every section and every answer', () => {
    const cards = cardsOf('経験は？', '違い\u304b\u3099？');
    expect(cards.map(({kind, path: cardPath}) => [kind, cardPath])).toEqual([
      ['home', '/card.png'],
      ['section', '/cards/sre.png'],
      ['answer', '/cards/sre/q0.png'],
      ['answer', '/cards/sre/q1.png'],
    ]);
    // Composed, though written in parts.
    const question = {phrases: ['違いが？'], file: 'docs/01-sre.md', line: 7};
    expect(cards[1]?.texts[3]).toEqual(question);
    expect(cards[3]?.texts[2]).toEqual(question);
  });
});

describe('layOut', () => {
  it.each(longQuestions)('has room for %s', async (question) => {
    expect(question.length).toBeGreaterThanOrEqual(80);
    for (const card of cardsOf(question)) {
      const lines = await layOutLines(card);
      const texts = card.texts.map(({phrases}) => phrases.join(''));
      expect(lines.map(({text}) => text).join('')).toHaveLength(
        texts.join('').length + (card.kind === 'home' ? 0 : 'Q'.length),
      );
      expect(Math.max(...lines.map(({right}) => right))).toBeLessThanOrEqual(1200 - 60);
      expect(Math.max(...lines.map(({bottom}) => bottom))).toBeLessThanOrEqual(630 - 20);
    }
  });

  it.each(owners)('has room for $name on every card, beside all else', async (owner) => {
    const text = `${owner.name} · ${owner.contact?.text ?? ''}`;
    for (const question of longQuestions) {
      for (const card of cardsBy(owner, question)) {
        const lines = await layOutLines(card);
        const all = lines.map((line) => line.text).join('');
        expect(all.replaceAll(' ', '')).toContain(text.replaceAll(' ', ''));
        expect(Math.max(...lines.map(({right}) => right))).toBeLessThanOrEqual(1200 - 60);
        expect(Math.max(...lines.map(({bottom}) => bottom))).toBeLessThanOrEqual(630 - 20);
        const [own, others] = [true, false].map((isOwn) =>
          lines.filter((line) => text.includes(line.text.trim()) === isOwn),
        );
        for (const {left, top, right, bottom} of own ?? []) {
          const covered = others?.filter(
            (other) =>
              other.left < right && left < other.right && other.top < bottom && top < other.bottom,
          );
          expect(covered, card.path).toEqual([]);
        }
      }
    }
  });

  it.each([
    ['phrases', 'CI/CDパイプラインの構築経験を教えてください', splitPhrases],
    ['phrases of long text', longQuestions[0] ?? '', splitPhrases],
    [
      'phrases with signs',
      '可用性（SLO）の設計・運用において、どのような工夫を社内へ90%の割合で段階的に展開しましたか？',
      splitPhrases,
    ],
    ['phrases with blanks', '日々の開発では「GitHub Actions」をどう使いますか？', splitPhrases],
    ['words', longQuestions[1] ?? '', (text: string) => text.split(/(?<= )/)],
  ])('breaks lines between %s only', async (_, question, split) => {
    const pieces = split(question);
    const starts = pieces.map((_piece, index) => pieces.slice(0, index).join('').length);
    const lines = await layOutLines(required(cardsOf(question)[2], 'card'));
    const texts = lines.map(({text}) => text);
    const own = texts.slice(texts.indexOf('Q') + 1);
    expect(own.join('')).toBe(question);
    expect(own.length).toBeGreaterThan(1);
    own.forEach((_line, index) => {
      expect(starts).toContain(own.slice(0, index).join('').length);
    });
  });

  it('has the colours of the light theme', () => {
    const css = fs.readFileSync(path.join(siteDir, 'src/css/custom.css'), 'utf8');
    for (const [name, color] of Object.entries(COLORS)) {
      expect(new RegExp(`--qa-${name}: (.+);`).exec(css)?.[1]).toBe(color);
    }
  });
});

describe('drawCards', () => {
  it('draws small PNGs of 1200×630, the same bytes every time', async () => {
    const cards = cardsOf('SLI/SLO/SLAの設計経験はありますか？', ...longQuestions);
    const first = await drawAll(cards);
    expect([...first.keys()]).toEqual(cards.map(({path: cardPath}) => cardPath));
    for (const [cardPath, png] of first) {
      expect(readPngSize(png), cardPath).toEqual({width: 1200, height: 630});
      expect(png.length, cardPath).toBeLessThanOrEqual(MAX_CARD_BYTES);
    }
    expect(new Set(Array.from(first.values(), String)).size).toBe(cards.length);
    expect(await drawAll(cards)).toEqual(first);
  });

  it('draws a card the same, whatever other cards there are', async () => {
    const alone = await drawAll(cardsOf('経験は？').slice(-1));
    const among = await drawAll(cardsOf('経験は？', '①★髙𠮟は？'));
    expect(among.get('/cards/sre/q0.png')).toEqual(alone.get('/cards/sre/q0.png'));
  });

  it('says which character cannot be drawn, where, and what to do', async () => {
    await expect(drawAll(cardsOf('経験は？', '第Ⅱ期の経験は？'))).rejects.toThrow(
      'docs/01-sre.md:7:1: no card can be drawn of “第Ⅱ期の経験は？”: IBM Plex Sans JP has no “Ⅱ” (U+2161) → write it with another character.',
    );
  });

  it.each(['監視', 'monitoring '])('says which question of many “%s” is too long', async (word) => {
    const question = word.repeat(600).trim();
    await expect(drawAll(cardsOf(question))).rejects.toThrow(
      `docs/01-sre.md:3:1: “${question}” is too long for a card → shorten it.`,
    );
  });

  it('draws again only what has changed', async () => {
    const cache = fs.mkdtempSync(path.join(directory, 'cache-'));
    await drawAll(cardsOf('経験は？', '違いは？'), cache);
    const files = fs.readdirSync(cache).map((name) => path.join(cache, name));
    const drawnBefore = Buffer.from('\x89PNG drawn before IEND\xAEB`\x82', 'latin1');
    files.forEach((file) => {
      fs.writeFileSync(file, drawnBefore);
    });
    const pngs = await drawAll(cardsOf('経験は？', '使い分けは？'), cache);
    // The section's card lists its questions.
    expect(Array.from(pngs, ([name, png]) => [name, png.equals(drawnBefore)])).toEqual([
      ['/card.png', true],
      ['/cards/sre.png', false],
      ['/cards/sre/q0.png', true],
      ['/cards/sre/q1.png', false],
    ]);
    expect(fs.readdirSync(cache)).toHaveLength(4);

    const [home] = (await drawCards(cardsOf(), siteDir, 'en', cache)).values();
    expect(home?.equals(drawnBefore)).toBe(false);
  });

  it('mends a broken cache', async () => {
    const cache = fs.mkdtempSync(path.join(directory, 'cache-'));
    const cards = cardsOf('経験は？');
    const pngs = await drawAll(cards, cache);
    const [cut = '', emptied = '', spoiled = ''] = fs.readdirSync(cache);
    fs.truncateSync(path.join(cache, cut), 1000);
    fs.truncateSync(path.join(cache, emptied), 0);
    fs.writeFileSync(path.join(cache, spoiled), 'no picture');
    expect(await drawAll(cards, cache)).toEqual(pngs);
  });
});
