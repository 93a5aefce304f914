import fc from 'fast-check';
import {expect, it} from 'vitest';
import {ContentError, formatDiagnostic} from '../../../../src/node/content/finding';
import {parseMarkdown} from '../../../../src/node/content/markdown';
import {lint, settle, type Site} from '../../../../src/node/content/rules';
import {parseSection} from '../../../../src/node/content/section';

const FILE = 'docs/01-sre.md';
const FORM = /^docs\/01-sre\.md:\d+:\d+: [\s\S]+ → [\s\S]+$/;
const SITE: Site = {
  url: 'https://qa.example/',
  files: new Map(),
  paths: new Set(),
  moved: new Map(),
};

/** What Markdown is made of, well and badly. */
const PIECE = fc.oneof(
  fc.constantFrom(
    ...['# 1. SRE\n\n', '## 監視は？ {#monitoring}\n\n', '### 小 {#x}\n', '＃＃ x\n', '##x\n'],
    ...[
      '**',
      '＊＊',
      '~',
      '~~',
      '`',
      '```\n',
      '~~~\n',
      '- ',
      '1. ',
      '・',
      '> ',
      '---\n',
      '\n',
      '\n\n',
      '  ',
    ],
    ...[
      '| a | b |\n',
      '| --- | --- |\n',
      '[x](',
      ')',
      '[x]（y）',
      '![',
      '](#monitoring)',
      '[^1]',
      '[^1]: ',
    ],
    ...[
      '<!-- lint-ignore list-marker -- x -->\n',
      '<!-- lint-ignore',
      '<!--',
      '-->',
      '<b>',
      '</b>',
      '<script>',
      '<br>',
      '&amp;',
      '\\',
      ':::note\n',
      ':::\n',
      ':a[b]{c}',
    ],
    ...[
      '\u0000',
      '\ufffd',
      '\u200b',
      '\ud800',
      'か\u3099',
      'ｶ',
      '監視',
      'TODO',
      '99.9%',
      '0',
      'a@b.co',
    ],
  ),
  fc.string(),
  fc.string({unit: 'grapheme'}),
);
const MARKDOWN = fc.array(PIECE, {maxLength: 40}).map((pieces) => pieces.join(''));

function slipsOf(markdown: string): string[] {
  const tree = parseMarkdown(markdown, FILE);
  return settle(lint({markdown, tree, site: SITE, sizeOf: () => undefined}, FILE)).map(
    formatDiagnostic,
  );
}

/** What makes of any text a page that can be read. */
const asAnswer = (text: string): string =>
  `# 1. SRE\n\n## 監視は？ {#monitoring}\n\n監視\n\n${text}`;

it('any Markdown is read, or gives a finding with file, line and remedy', () => {
  fc.assert(
    fc.property(MARKDOWN, fc.boolean(), (text, isAnswer) => {
      const markdown = isAnswer ? asAnswer(text) : text;
      for (const finding of slipsOf(markdown)) {
        expect(finding).toMatch(FORM);
      }
      try {
        const {answers} = parseSection(markdown, FILE);
        expect(answers.every(({markdown: own}) => !own.includes('<!-- -->'))).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(ContentError);
        const {findings} = error as ContentError;
        expect(findings.length).toBeGreaterThan(0);
        for (const finding of findings) {
          expect(formatDiagnostic(finding)).toMatch(FORM);
        }
      }
    }),
    {numRuns: 2000},
  );
});

it.each([
  '**',
  '[',
  '<',
  '`',
  '~',
  ':::note\n',
  '| a ',
  '- \n',
  'a',
  '監視',
  '{#',
  '\ufffd',
  '<!--',
])('a page of “%s” over and over is read like any other', (piece) => {
  const markdown = asAnswer(piece.repeat(20_000 / piece.length));
  expect(() => slipsOf(markdown)).not.toThrow();
  expect(parseSection(markdown, FILE).answers.length).toBeGreaterThan(0);
});

it.each(['> ', '>', '- ', '1. ', '> 1. - '])(
  '“%s” inside itself without end is told of, with its line',
  (piece) => {
    expect(() => parseSection(asAnswer(piece.repeat(10_000)), FILE)).toThrow(
      /^docs\/01-sre\.md:7:1: .* on hundreds of levels → write them on fewer/,
    );
  },
);

it('what no line shows to be inside itself without end is told of, too', () => {
  expect(() => parseSection(asAnswer('[^a]:> '.repeat(5_000)), FILE)).toThrow(
    /^docs\/01-sre\.md:1:1: .*too deep to be read → /,
  );
});

it('a megabyte is told of, and not read', () => {
  expect(() => parseSection(asAnswer('監視'.repeat(500_000)), FILE)).toThrow(
    /^docs\/01-sre\.md:1:1: the page has 10000\d\d letters, .* → move some of its answers/,
  );
});
