import {describe, expect, it} from 'vitest';
import {glossaryEquivalents, parseGlossary} from '../../../../src/node/search/glossary';

describe('parseGlossary', () => {
  it('reads list items and leaves the rest', () => {
    const markdown =
      '# Title\n\nText = no entry.\n\n- PG, Postgres = PostgreSQL\n* 志望動機、動機 = 興味, 案件\n';
    expect(parseGlossary(markdown, 'g.md')).toEqual([
      {terms: ['PG', 'Postgres'], wordings: ['PostgreSQL'], line: 5},
      {terms: ['志望動機', '動機'], wordings: ['興味', '案件'], line: 6},
    ]);
  });

  it.each(['- PG', '- PG =', '- = PostgreSQL', '- a = b = c', '- 、 = PostgreSQL', '- '])(
    'names file, line and remedy of “%s”',
    (entry) => {
      expect(() => parseGlossary(`# Title\n\n${entry}\n`, 'g.md')).toThrow(
        /^g\.md:3: “.*” is no entry; write .*“- PG, Postgres = PostgreSQL”/,
      );
    },
  );
});

describe('glossaryEquivalents', () => {
  const stands = (wording: string): boolean => wording === 'postgresql';

  it('gives each term its wordings, folded', () => {
    const lines = parseGlossary('- ＰＧ, ポスグレ = PostgreSQL\n- PG = PostgreSQL', 'g.md');
    expect(glossaryEquivalents(lines, stands)).toEqual([
      ['pg', ['postgresql']],
      ['ぽすぐれ', ['postgresql']],
    ]);
  });

  it('leaves out what stands in no answer', () => {
    const lines = parseGlossary('- PG = PostgreSQL, Oracle\n- ora = Oracle', 'g.md');
    expect(glossaryEquivalents(lines, stands)).toEqual([['pg', ['postgresql']]]);
  });
});
