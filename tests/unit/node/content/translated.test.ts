import {describe, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../../src/node/content/finding';
import {parseSection, type Answer} from '../../../../src/node/content/section';
import {
  checkRecorded,
  checkTranslated,
  findChanged,
  formatRecord,
  parseRecord,
  recordTranslated,
  translatedCommand,
  updateRecord,
  type TranslationRecord,
} from '../../../../src/node/content/translated';
import {siteContext} from '../../../site';

const FILE = 'i18n/en/translated.txt';
const TEXT = '月次で報告します。\n\n- **可用性**: 稼働率\n- 一\n- 二\n';

function answers(
  text = TEXT,
  {id = 'slo', question = 'SLOは？'} = {},
): (Answer & {file: string})[] {
  const file = 'docs/01-sre.md';
  return parseSection(`# 1. SRE\n\n## ${question} {#${id}}\n\n${text}`, file).answers.map(
    (answer) => ({...answer, file}),
  );
}

const recorded = updateRecord(new Map(), answers());
const context = {i18n: {...siteContext().i18n, locales: ['ja', 'en']}};

function check(text: string, question?: string): string[] {
  const translated = answers().map((answer) => ({...answer, file: 'i18n/en/01-sre.md', line: 8}));
  return checkTranslated(context, recorded, answers(text, {question}), translated, 'en').map(
    formatDiagnostic,
  );
}

describe('an original has not changed for a reader', () => {
  it.each([
    ['as it is', TEXT],
    ['with Windows line ends', TEXT.replaceAll('\n', '\r\n')],
    [
      'with blanks at the ends of lines, and more of them between',
      TEXT.replace('稼', ' 稼').replaceAll('\n', ' \t\n'),
    ],
    ['with other blank lines', TEXT.replace('\n\n', '\n\n\n\n').replace('一\n', '一\n\n')],
    ['with a comment', TEXT.replace('\n\n', ' <!-- a\nb -->\n\n<!-- 後で直す -->\n\n')],
    ['with a rule at its end', `${TEXT}\n---\n`],
  ])('%s', (_how, text) => {
    expect(findChanged(recorded, answers(text))).toEqual([]);
    expect(check(text)).toEqual([]);
  });

  it('with the row below a table’s head drawn longer', () => {
    const table = (row: string): string => `| a | b |\n${row}\n| ○ | × |\n`;
    const record = updateRecord(new Map(), answers(table('|---|---|')));
    expect(findChanged(record, answers(table('| :--- | ---- |')))).toEqual([]);
    expect(findChanged(record, answers(table('|---|---|').replace('×', '○')))).toHaveLength(1);
  });
});

describe('what has changed in an original is told', () => {
  it.each([
    ['a line', TEXT.replace('稼働率', '稼働時間'), 'new or changed is “- **可用性**: 稼働時間” →'],
    ['a mark', TEXT.replaceAll('**', ''), 'new or changed is “- 可用性: 稼働率” →'],
    ['a line more', `${TEXT}- 三\n`, 'new or changed is “- 三” →'],
    ['a line that stands there twice', `${TEXT}- 二\n`, 'new or changed is “- 二” →'],
    ['a line less', TEXT.replace('- 二\n', ''), 'written: one line or sentence is gone →'],
    ['lines less', TEXT.replace('- 一\n- 二\n', ''), 'written: 2 lines or sentences are gone →'],
    [
      'both',
      TEXT.replace('- 一\n- 二\n', '- 三\n'),
      'is “- 三”, and one line or sentence is gone →',
    ],
    [
      'a sentence',
      TEXT.replace('報告します。', '報告します。集計は自動です。'),
      'is “集計は自動です。” →',
    ],
    ['the order', TEXT.replace('- 一\n- 二', '- 二\n- 一'), 'its lines stand in another order →'],
    ['much', '1あ\n2あ\n3あ\n4あ\n5あ\n', 'is “1あ”, “2あ”, “3あ”, 2 more →'],
    ['a long line', `${'あ'.repeat(41)}\n`, `is “${'あ'.repeat(40)}…”`],
  ])('%s', (_what, text, message) => {
    const [finding, ...others] = check(text);
    expect(others).toEqual([]);
    expect(finding).toContain(message);
    expect(finding).toMatch(/^docs\/01-sre\.md:3:1: “slo” has changed since its English was /);
    expect(finding).toMatch(
      / → bring i18n\/en\/01-sre\.md:8 up to date, then run “npm run translated slo”\.$/,
    );
    expect(findChanged(recorded, answers(text)).map(({id}) => id)).toEqual(['slo']);
  });

  it('the question', () => {
    expect(check(TEXT, 'SLOとは？')[0]).toContain('new or changed is “SLOとは？” →');
  });

  it('until it is settled', () => {
    const changed = answers('別の答え\n');
    const settled = recordTranslated(recorded, changed);
    expect(findChanged(settled, changed)).toEqual([]);
    expect(findChanged(settled, answers())).toHaveLength(1);
  });
});

it('a site with several translations settles each by itself', () => {
  const locales = ['ja', 'en', 'fr'];
  expect(translatedCommand({i18n: {...context.i18n, locales}}, 'fr', ['a', 'b'])).toBe(
    'npm run translated a b -- --locale fr',
  );
});

describe('updateRecord', () => {
  const other = answers('別の答え\n', {id: 'other', question: '別の質問'});

  it('adds what is new, drops what is gone, and leaves the rest', () => {
    const outdated = answers(TEXT.replace('一', '1'));
    const record = updateRecord(recorded, [...outdated, ...other]);
    expect([...record.keys()]).toEqual(['slo', 'other']);
    expect(findChanged(record, [...outdated, ...other]).map(({id}) => id)).toEqual(['slo']);
    expect([...updateRecord(record, other).keys()]).toEqual(['other']);
  });

  it('knows an answer by its text that has another id', () => {
    const id = 'service-levels';
    expect(findChanged(updateRecord(recorded, answers(TEXT, {id})), answers(TEXT, {id}))).toEqual(
      [],
    );
    const outdated = answers(TEXT.replace('一', '1'), {id});
    expect(findChanged(updateRecord(recorded, [...other, ...outdated]), outdated)).toHaveLength(1);
    // Another answer in its place is a new one.
    expect(findChanged(updateRecord(recorded, other), other)).toEqual([]);
  });
});

describe('a record', () => {
  it('is read as it was written, whatever is noted in it', () => {
    const text = formatRecord(recorded);
    expect(text).toMatch(/^# .*\n\nslo:(?: [0-9a-f]{8}){5}\n$/s);
    expect(parseRecord(text, FILE)).toEqual(recorded);
    expect(parseRecord(`${text.replaceAll('\n', ' \n')}\n# A note\n`, FILE)).toEqual(recorded);
    expect(parseRecord('', FILE)).toEqual(new Map());
  });

  it('has its lines in the order of the ids', () => {
    const two: TranslationRecord = new Map([
      ['b', ['00000001']],
      ['a', ['00000002']],
    ]);
    expect(formatRecord(two)).toMatch(/\na: 00000002\nb: 00000001\n$/);
  });

  it.each([
    ['<<<<<<< HEAD', /“<<<<<<< HEAD” is left of a merge → delete the lines that begin with/],
    ['slo 12345678', /“slo 12345678” is no line of this list, .* → take it back as it was/],
    ['slo: 1234', /“slo: 1234” is no line of this list/],
    ['a: 12345678', /“a” is listed above already → delete either/],
    ['{"slo": []}', /is no line of this list/],
  ])('with “%s” is not read', (line, message) => {
    expect(() => parseRecord(`a: 12345678\n${line}\n`, FILE)).toThrow(message);
    expect(() => parseRecord(`a: 12345678\n${line}\n`, FILE)).toThrow(
      /^i18n\/en\/translated\.txt:2:1: /,
    );
  });

  it('has all answers, and no others', () => {
    expect(checkRecorded(recorded, answers(), FILE)).toEqual([]);
    expect(checkRecorded(recorded, [{id: 'a'}, {id: 'b'}], FILE).map(formatDiagnostic)).toEqual([
      'i18n/en/translated.txt:1:1: the list of what was translated lacks “a”, “b” and has “slo”, of which there is no answer → run “npm run addresses”, which brings it up to date.',
    ]);
  });
});
