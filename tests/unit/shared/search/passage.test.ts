import {describe, expect, it} from 'vitest';
import {cutAtMarks, cutPassage} from '../../../../src/shared/search/passage';

/** Shows pieces as one text, with the marks in brackets. */
function show(pieces: {text: string; isMark: boolean}[]): string {
  return pieces.map(({text, isMark}) => (isMark ? `[${text}]` : text)).join('');
}

describe('cutAtMarks', () => {
  it('marks what matched, at both ends and in between', () => {
    expect(
      show(
        cutAtMarks('SLI/SLO/SLA', [
          [0, 3],
          [4, 3],
          [8, 3],
        ]),
      ),
    ).toBe('[SLI]/[SLO]/[SLA]');
  });

  it('leaves a text without matches whole', () => {
    expect(cutAtMarks('SLO', [])).toEqual([{text: 'SLO', isMark: false}]);
    expect(cutAtMarks('', [])).toEqual([]);
  });

  it('neither repeats nor loses text where marks overlap, are empty or reach too far', () => {
    expect(
      show(
        cutAtMarks('abcdef', [
          [1, 3],
          [2, 1],
          [3, 2],
          [5, 0],
          [5, 9],
        ]),
      ),
    ).toBe('a[bcd][e][f]');
  });
});

describe('cutPassage', () => {
  const long = `${'あ'.repeat(200)}監視${'い'.repeat(200)}`;

  it('shows a short text whole', () => {
    expect(show(cutPassage('Zabbixで監視', [[7, 2]]))).toBe('Zabbixで[監視]');
  });

  it('shows about 90 characters around the first match', () => {
    const passage = show(cutPassage(long, [[200, 2]]));
    expect(passage).toMatch(/^…あ+\[監視\]い+…$/);
    expect(passage).toHaveLength(90 + '…[]…'.length);
  });

  it('shows the beginning where nothing in the text matched', () => {
    expect(show(cutPassage(long, []))).toBe(`${'あ'.repeat(90)}…`);
  });

  it('shows the last match with what is before it, up to the end', () => {
    expect(show(cutPassage(`${'あ'.repeat(200)}監視`, [[200, 2]]))).toBe(
      `…${'あ'.repeat(88)}[監視]`,
    );
  });

  it('begins with a whole word', () => {
    const text = `${'x'.repeat(100)} beginning of the ${'y'.repeat(8)} Zabbix ${'z'.repeat(200)}`;
    expect(show(cutPassage(text, [[text.indexOf('Zabbix'), 6]]))).toMatch(
      /^…of the y{8} \[Zabbix\] z+…$/,
    );
  });

  it.each(['/', '·'])('does not begin with “%s”, which sets blocks apart', (sign) => {
    const text = `${'x'.repeat(100)} ${sign} item Zabbix ${'z'.repeat(200)}`;
    expect(show(cutPassage(text, [[text.indexOf('Zabbix'), 6]]))).toMatch(/^…item \[Zabbix\]/);
  });

  it('never cuts a character in two', () => {
    for (const lead of [0, 1]) {
      const text = `${'a'.repeat(lead)}${'𠮷'.repeat(100)}監${'𠮷'.repeat(100)}`;
      const passage = show(cutPassage(text, [[text.indexOf('監'), 1]]));
      expect(passage).not.toMatch(/\p{Surrogate}/u);
    }
  });
});
