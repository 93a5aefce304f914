import {describe, expect, it} from 'vitest';
import {SearchIndex} from '../../../../src/shared/search/search-index';
import type {SearchData} from '../../../../src/shared/search/search-data';
import {createData} from './data';

function search(data: SearchData, query: string): string[] {
  return new SearchIndex(data).search(query).hits.map(({id}) => id);
}

/** Answers that have a word in other ways, from the best to the least. */
describe('the ranking', () => {
  it('puts the question over the section over the text over a translation', () => {
    const data = createData(
      [
        {id: 'translation', translation: {question: '', text: 'Terraform'}},
        {id: 'text', text: 'Terraformを使う'},
        {id: 'section', section: 1},
        {id: 'question', question: 'Terraformの経験は？'},
      ],
      {
        sections: [
          {title: '節', slug: 'a', translation: ''},
          {title: 'Terraform', slug: 'b', translation: ''},
        ],
      },
    );
    expect(search(data, 'terraform')).toEqual(['question', 'section', 'text', 'translation']);
  });

  it('puts the word itself over an equivalent', () => {
    const data = createData(
      [
        {id: 'equivalent', text: 'モニタリング'},
        {id: 'exact', text: '監視'},
      ],
      {equivalents: [['監視', ['もにたりんぐ']]]},
    );
    expect(search(data, '監視')).toEqual(['exact', 'equivalent']);
  });

  it('puts a whole word over its start over its inside', () => {
    const data = createData([
      {id: 'inside', text: 'ブログ'},
      {id: 'start', text: 'ログイン'},
      {id: 'whole', text: '監査ログ'},
    ]);
    expect(search(data, 'ログ')).toEqual(['whole', 'start', 'inside']);
  });

  it('puts the answer that covers more of a sentence first', () => {
    const data = createData([
      {id: 'one', text: '移行を担当'},
      {id: 'both', text: 'データベース移行を担当'},
    ]);
    expect(search(data, 'データベースを移行したことはありますか')[0]).toBe('both');
  });

  it('puts the line that is about a word over one that mentions it', () => {
    const data = createData([
      {id: 'mention', text: 'EC2, GuardDuty, Inspector'},
      {id: 'label', text: 'GuardDuty: 脅威検出'},
    ]);
    expect(search(data, 'GuardDuty')).toEqual(['label', 'mention']);
  });
});

describe('a query', () => {
  const data = createData(
    [
      {id: 'monitoring', question: '監視ツールは？', text: 'New RelicとZabbix'},
      {id: 'design', question: '監視設計は？', text: '閾値とアラート'},
      {id: 'rollback', question: 'リリースは？', text: 'ロールバック: 迅速な切り戻し'},
      {
        id: 'security',
        question: '対策は？',
        text: '脆弱性スキャン、エラーバジェット、IAM、PCI DSS、コード',
      },
    ],
    {
      readings: [
        ['監視', 'かんし'],
        ['設計', 'せっけい'],
        ['脆弱', 'ぜいじゃく'],
        ['切り戻し', 'きりもどし'],
        ['閾値', 'しきいち'],
      ],
      homophones: [
        ['監視', ['環視', '漢詩']],
        ['閾値', ['敷地']],
      ],
      equivalents: [['deploy', ['りりす']]],
    },
  );

  it.each([
    ['Zabbix', 'monitoring'],
    ['ｚａｂｂｉｘ', 'monitoring'],
    ['newrelic', 'monitoring'],
    ['Zabix', 'monitoring'],
    ['アラト', 'design'],
    ['設計　監視', 'design'],
    ['かんしせっけい', 'design'],
    ['kanshisekkei', 'design'],
    ['しきいt', 'design'],
    ['ロールバ', 'rollback'],
    ['deploy', 'rollback'],
    ['バジェット', 'security'],
    ['えらーばじぇっとぜいじゃく', 'security'],
    ['バジット', 'security'],
    ['脆', 'security'],
    ['環視　設計', 'design'],
    ['漢詩設計', 'design'],
    ['敷地について教えてください', 'design'],
    ['あいえーえむ', 'security'],
    ['アイエーエムの経験', 'security'],
    ['ざっbいx', 'monitoring'],
    ['ざbbいx', 'monitoring'],
    ['いあm', 'security'],
    ['ko-do', 'security'],
    ['depl', 'rollback'],
    ['ピーシーアイディーエスエス', 'security'],
    ['eraa-bajetto', 'security'],
    ['ReactやVueの監視', undefined],
    ['Kafkaを監視で使ったことは？', undefined],
    ['→', undefined],
    ['は？', 'monitoring'],
    ['カレーライス', undefined],
    ['カレーライスの作り方を教えてください', undefined],
    ['', undefined],
    ['   ', undefined],
    ['\ud800', undefined],
  ])('“%s” finds %s first', (query, id) => {
    expect(search(data, query)[0]).toBe(id);
  });

  it('of several words narrows, in any order', () => {
    expect(search(data, '監視').sort()).toEqual(['design', 'monitoring']);
    expect(search(data, '監視 閾値')).toEqual(['design']);
    expect(search(data, '閾値　監視')).toEqual(['design']);
    expect(search(data, '監視 ロールバック')).toEqual([]);
  });

  it('that finds nothing gets the nearest spelling, if one is near', () => {
    const index = new SearchIndex(data);
    expect(index.search('Zabxxi').suggestion).toBe('zabbix');
    expect(index.search('Zabxxi 監視').suggestion).toBe('zabbix 監視');
    expect(index.search('Zabxxi カレーライス').suggestion).toBeUndefined();
    expect(index.search('カレーライス').suggestion).toBeUndefined();
    expect(index.search('Zabbix').suggestion).toBeUndefined();
  });

  it('gets no more hits than it asks for', () => {
    expect(new SearchIndex(data).search('監視', 1).hits).toHaveLength(1);
  });

  it('of ten thousand characters is answered', () => {
    expect(search(data, '監視'.repeat(5000))).not.toContain('rollback');
    expect(search(data, 'a'.repeat(10_000))).toEqual([]);
  });
});

it.each([
  ['どcけr', 'names'],
  ['どっけr', 'names'],
  ['ぎtはb', 'names'],
  ['こst', 'names'],
  ['ぉg', 'names'],
  ['エスエルエー', 'abbreviations'],
  ['エスエル', 'abbreviations'],
  ['ピーシー', 'abbreviations'],
])('“%s” finds just what was meant by it: %s', (query, id) => {
  const data = createData([
    {id: 'letters', text: 'a b c d e g h i k l o p r s t u'},
    {id: 'words', text: 'translation, upcoming'},
    {id: 'names', text: 'Docker、GitHub、cost、log'},
    {id: 'abbreviations', text: 'SLA、PC'},
  ]);
  expect(search(data, query)).toEqual([id]);
});

describe('a word that is read as another', () => {
  const data = createData(
    [
      {id: 'monitoring', question: '監視ツールは？', text: 'New RelicとZabbix'},
      {id: 'design', question: '設計は？', text: '返却箱とSLO'},
    ],
    {
      readings: [
        ['監視', 'かんし'],
        ['設計', 'せっけい'],
        ['返却', 'へんきゃく'],
        ['箱', 'はこ'],
      ],
      homophones: [['監視', ['環視']]],
      equivalents: [['ざびっくす', ['zabbix']]],
    },
  );
  const index = new SearchIndex(data);

  it.each([
    ['環視', ['監視']],
    ['かんし', ['監視']],
    ['kansi ツール', ['監視']],
    ['エスエルオー', ['SLO']],
    ['ｚａｂｂｘ', ['Zabbix']],
    ['ザビックフ', ['Zabbix']],
    ['ざっbいx', ['Zabbix']],
    ['環視の設計とザッビックス', ['監視', 'Zabbix']],
    ['へんきゃくばこ', ['返却箱']],
    ['かんしつーる', ['監視ツール']],
    ['かんしツール', ['監視ツール']],
  ])('is told for “%s”: %j', (query, words) => {
    const {readAs, total} = index.search(query);
    expect(total).toBeGreaterThan(0);
    expect(readAs).toEqual(words);
  });

  it.each(['監視', 'ＺＡＢＢＩＸ', 'ザビックス', '監視ツールは', 'カレーライス'])(
    'is not told for “%s”',
    (query) => {
      expect(index.search(query).readAs).toEqual([]);
    },
  );

  it('is not, if the query is quoted', () => {
    expect(index.search('"監視"')).toMatchObject({total: 1, readAs: []});
    expect(index.search('“zabbix”').hits.map(({id}) => id)).toEqual(['monitoring']);
    expect(index.search('「環視」')).toMatchObject({total: 0, suggestion: '環視'});
    expect(index.search('「カレー」').suggestion).toBeUndefined();
  });
});

it('a word is completed, or a short one found inside others, only while it may be typed', () => {
  const data = createData(
    [
      {id: 'first', text: 'Wikiのfilter'},
      {id: 'second', text: 'サイト信頼性'},
    ],
    {equivalents: [['すてしょん', ['さいと信頼性']]]},
  );
  expect(search(data, 'fi')).toEqual(['first']);
  expect(search(data, 'Wi-Fi')).toEqual([]);
  expect(search(data, 'ステーシ')).toEqual(['second']);
  expect(search(data, 'ステーシはありますか')).toEqual([]);
  expect(search(data, 'ステーションはありますか')).toEqual(['second']);
});

it('a hit says what matched, where', () => {
  const data = createData([{question: '監視ツールは？', text: 'サーバー監視と Zabbix'}]);
  const [hit] = new SearchIndex(data).search('監視 zabix').hits;
  expect(hit).toMatchObject({
    id: 'answer-0',
    section: '節',
    slug: 'section',
    questionMarks: [[0, 2]],
    textMarks: [
      [4, 2],
      [8, 6],
    ],
  });
});

it('two languages in one process know nothing of each other', () => {
  const first = new SearchIndex(createData([{text: '監視'}], {equivalents: [['x', ['監視']]]}));
  const second = new SearchIndex(createData([{text: '監視'}]));
  expect(first.search('x').hits).toHaveLength(1);
  expect(second.search('x').hits).toHaveLength(0);
});
