import {describe, expect, it} from 'vitest';
import {
  findDeadAddresses,
  findUnlistedAnswers,
  parseLedger,
  resolveRedirects,
  type Redirect,
} from '../../../../src/node/content/ledger';

const FILE = 'a.md';
const sections = [
  {
    slug: 'sre',
    file: 'docs/01-sre.md',
    answers: [
      {id: 'slo-design', line: 3},
      {id: 'incidents', line: 9},
    ],
  },
  {slug: 'cloud', file: 'docs/02-cloud.md', answers: [{id: 'aws', line: 3}]},
];

/** The redirects of a ledger of these lines, on a site with the sections above. */
function redirects(...lines: string[]): Redirect[] {
  return resolveRedirects(parseLedger(lines.join('\n'), FILE), sections, FILE);
}

/** The complaints about dead addresses in a ledger of these lines. */
function dead(...lines: string[]): string[] {
  return findDeadAddresses(parseLedger(lines.join('\n'), FILE), sections, FILE);
}

describe('parseLedger', () => {
  it('reads list items and leaves the rest', () => {
    const markdown =
      '# Title\n\n/no/entry/\n\n- /sre/a/\n* /sre/b/ → /sre/a/\n-  /sre/c/->/sre/\n- /sre/d/ => /sre/a/ \r\n';
    expect(parseLedger(markdown, FILE)).toEqual([
      {address: '/sre/a/', line: 5},
      {address: '/sre/b/', target: '/sre/a/', line: 6},
      {address: '/sre/c/', target: '/sre/', line: 7},
      {address: '/sre/d/', target: '/sre/a/', line: 8},
    ]);
  });

  it.each([
    '- ',
    '- sre/a',
    '- /sre/a',
    '- /sre/',
    '- /SRE/a/',
    '- /en/sre/a/',
    '- https://example.org/sre/a/',
    '- /sre/a/ →',
    '- /sre/a/ → b',
    '- → /sre/a/',
    '- /sre/a/ → /sre/b/ → /sre/c/',
    '- /sre/a/, /sre/b/',
  ])('names file, line and remedy of “%s”', (entry) => {
    expect(() => parseLedger(`# Title\n\n${entry}\n`, FILE)).toThrow(
      /^a\.md:3: “.*” is no address; write .*“- \/sre\/slo\/ → \/sre\/slo-design\/”/,
    );
  });

  it('refuses an address that is listed twice', () => {
    expect(() => parseLedger('- /sre/a/\n\n- /sre/a/ → /sre/b/', FILE)).toThrow(
      'a.md:3: /sre/a/ is listed in line 1 already',
    );
  });
});

describe('resolveRedirects', () => {
  it('leads a changed id to the new one, and a removed one to a section', () => {
    expect(
      redirects('- /sre/slo/ → /sre/slo-design/', '- /sre/old/ → /sre/', '- /cloud/aws/'),
    ).toEqual([
      {from: '/sre/slo/', to: '/sre/slo-design/'},
      {from: '/sre/old/', to: '/sre/'},
    ]);
  });

  it('follows a chain to its end, in whatever order it stands', () => {
    expect(
      redirects('- /sre/b/ → /sre/c/', '- /sre/a/ → /sre/b/', '- /sre/c/ → /sre/slo-design/'),
    ).toEqual([
      {from: '/sre/b/', to: '/sre/slo-design/'},
      {from: '/sre/a/', to: '/sre/slo-design/'},
      {from: '/sre/c/', to: '/sre/slo-design/'},
    ]);
  });

  it('leads the page of a section that is gone to where most of its answers went', () => {
    const pages = (...lines: string[]): Redirect[] =>
      redirects(...lines).filter(({from}) => from === '/old/');
    const to = (target: string): Redirect[] => [{from: '/old/', to: target}];
    const aws = '- /old/aws/ → /cloud/aws/';
    expect(pages(aws)).toEqual(to('/cloud/'));
    expect(pages(aws, '- /old/b/ → /sre/slo-design/')).toEqual(to('/cloud/'));
    expect(pages(aws, '- /old/b/ → /sre/slo-design/', '- /old/c/ → /sre/')).toEqual(to('/sre/'));
  });

  it.each([
    ['itself', ['- /sre/a/ → /sre/a/'], '/sre/a/ → /sre/a/'],
    ['another', ['- /sre/a/ → /sre/b/', '- /sre/b/ → /sre/a/'], '/sre/a/ → /sre/b/ → /sre/a/'],
    [
      'a loop further on',
      ['- /sre/x/ → /sre/a/', '- /sre/a/ → /sre/b/', '- /sre/b/ → /sre/a/'],
      '/sre/x/ → /sre/a/ → /sre/b/ → /sre/a/',
    ],
  ])('names the whole chain of a loop with %s', (_name, lines, chain) => {
    expect(() => redirects(...lines)).toThrow(`a.md:1: ${chain} goes round in a loop; end it at`);
  });

  it.each([
    ['an answer that is not there', ['- /sre/a/ → /sre/b/']],
    ['a section that is not there', ['- /sre/a/ → /b/']],
    ['a listed address that is dead', ['- /sre/a/ → /sre/b/', '- /sre/b/']],
  ])('refuses to lead to %s', (_name, lines) => {
    expect(() => redirects(...lines)).toThrow(
      /^a\.md:1: \/sre\/a\/ → (?<to>\S+) leads to nothing: there is no \k<to>; write .*“- \/sre\/a\/ → \/sre\/”/,
    );
  });

  it('refuses to lead away from an address where an answer is again', () => {
    expect(() => redirects('- /cloud/aws/', '- /sre/slo-design/ → /sre/incidents/')).toThrow(
      'a.md:2: there is an answer at /sre/slo-design/, so it cannot lead elsewhere; write “- /sre/slo-design/”',
    );
  });
});

describe('findDeadAddresses', () => {
  it('is content with answers that are there and addresses that lead on', () => {
    expect(dead('- /sre/slo-design/', '- /sre/a/ → /sre/')).toEqual([]);
  });

  it('offers the lines for a changed and for a removed id', () => {
    expect(dead('- /sre/slo/', '- /sre/incidents/', '- /cloud/aws/')).toEqual([
      [
        'a.md:1: /sre/slo/ has been published, and there is no answer any more. Instead of this line write, if the answer has a new address:',
        '  - /sre/slo/ → /sre/slo-design/',
        'or, if it was removed, the section that is nearest to it:',
        '  - /sre/slo/ → /sre/',
      ].join('\n'),
    ]);
  });

  it('knows an answer that is in another section by its id', () => {
    expect(dead('- /sre/aws/', '- /sre/slo-design/')[0]).toContain(
      '\n  - /sre/aws/ → /cloud/aws/\n',
    );
  });

  it('offers a section that is there if the old one is gone', () => {
    expect(dead('- /old/a/')[0]).toMatch(/\n {2}- \/old\/a\/ → \/sre\/$/);
  });
});

describe('findUnlistedAnswers', () => {
  it('gives the line to add for each', () => {
    const ledger = parseLedger('- /sre/slo-design/\n- /cloud/aws/', FILE);
    expect(findUnlistedAnswers(ledger, sections, FILE)).toEqual([
      'docs/01-sre.md:9: the answer “incidents” is not in a.md yet; add the line\n  - /sre/incidents/',
    ]);
  });
});
