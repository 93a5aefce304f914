import {describe, expect, it} from 'vitest';
import {
  checkLedger,
  parseLedger,
  resolveRedirects,
  updateLedger,
} from '../../../../src/node/content/ledger';
import type {Redirect} from '../../../../src/shared/redirects';

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
  return resolveRedirects(parseLedger(lines.join('\n')), sections);
}

/** What the command writes into a ledger of these lines. */
function written(...lines: string[]): string[] {
  return updateLedger(lines.join('\n'), sections).written;
}

describe('parseLedger', () => {
  it('reads list items and leaves the rest', () => {
    const markdown =
      '# Title\n\n/no/entry/\n\n- /sre/a/\n* /sre/b/ → /sre/a/\n-  /sre/c/->/sre/\n- /sre/d/ => /sre/a/ \r\n';
    expect(parseLedger(markdown).lines).toEqual([
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
    '・/sre/a/',
    '-/sre/a/',
  ])('names file, line and remedy of “%s”', (entry) => {
    expect(() => parseLedger(`# Title\n\n${entry}\n`)).toThrow(
      /^owner\/addresses\.md:3:1: “.*” is no address → write .*“- \/sre\/slo\/ → \/sre\/slo-design\/”/,
    );
  });

  it('refuses an address that is listed twice', () => {
    expect(() => parseLedger('- /sre/a/\n\n- /sre/a/ → /sre/b/')).toThrow(
      'owner/addresses.md:3:1: /sre/a/ is listed in line 1 already',
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
    expect(() => redirects(...lines)).toThrow(
      `owner/addresses.md:1:1: the address goes round in a loop, ${chain} → end it at`,
    );
  });

  it.each([
    ['an answer that is not there', ['- /sre/a/ → /sre/b/']],
    ['a section that is not there', ['- /sre/a/ → /b/']],
    ['a listed address that is dead', ['- /sre/a/ → /sre/b/', '- /sre/b/']],
  ])('refuses to lead to %s', (_name, lines) => {
    expect(() => redirects(...lines)).toThrow(
      /^owner\/addresses\.md:1:1: \/sre\/a\/ leads to nothing: there is no \/\S+ → write .*“- \/sre\/a\/ → \/sre\/”/,
    );
  });

  it('refuses to lead away from an address where an answer is again', () => {
    expect(() => redirects('- /cloud/aws/', '- /sre/slo-design/ → /sre/incidents/')).toThrow(
      'owner/addresses.md:2:1: there is an answer at /sre/slo-design/, so it cannot lead elsewhere → write “- /sre/slo-design/”',
    );
  });
});

describe('updateLedger', () => {
  it('adds what is new, seals the list, and has nothing more to do then', () => {
    const first = updateLedger('# Addresses\n\n- /sre/slo-design/\n', sections);
    expect(first.written).toEqual(['- /sre/incidents/', '- /cloud/aws/']);
    expect(first.markdown).toMatch(
      /^# Addresses\n\n- \/sre\/slo-design\/\n- \/sre\/incidents\/\n- \/cloud\/aws\/\n\n<!-- sealed: 3 addresses, [0-9a-f]{12} -->\n$/,
    );
    expect(updateLedger(first.markdown, sections)).toEqual({markdown: first.markdown, written: []});
    expect(checkLedger(first.markdown, sections)).toEqual([]);
  });

  it('begins a ledger where there is none', () => {
    expect(updateLedger('', sections).markdown).toMatch(/^- \/sre\/slo-design\/\n/);
  });

  it('leads a changed id to the one that its section has gained', () => {
    expect(written('- /sre/slo/', '- /sre/incidents/', '- /cloud/aws/')).toEqual([
      '- /sre/slo/ → /sre/slo-design/',
      '- /sre/slo-design/',
    ]);
  });

  it('leads an answer that has moved to where its id is', () => {
    expect(written('- /sre/aws/', '- /sre/slo-design/', '- /sre/incidents/')).toEqual([
      '- /sre/aws/ → /cloud/aws/',
      '- /cloud/aws/',
    ]);
  });

  it('leads a removed answer to its section, or to one that is there', () => {
    const all = ['- /sre/slo-design/', '- /sre/incidents/', '- /cloud/aws/'];
    expect(written('- /cloud/gone/', '- /old/gone/', ...all)).toEqual([
      '- /cloud/gone/ → /cloud/',
      '- /old/gone/ → /sre/',
    ]);
  });

  it('does not guess which of several was renamed', () => {
    expect(written('- /sre/a/', '- /sre/b/', '- /cloud/aws/').slice(0, 2)).toEqual([
      '- /sre/a/ → /sre/',
      '- /sre/b/ → /sre/',
    ]);
  });
});

describe('checkLedger', () => {
  const {markdown} = updateLedger('', sections);

  it('names the command for an answer that is not listed, and for an address that is dead', () => {
    const [sre, cloud] = sections;
    const changed = [
      {
        slug: 'sre',
        file: 'docs/01-sre.md',
        answers: [...(sre?.answers ?? []), {id: 'new', line: 20}],
      },
      {slug: 'cloud', file: 'docs/02-cloud.md', answers: []},
    ];
    expect(cloud?.answers).toHaveLength(1);
    expect(checkLedger(markdown, changed)).toEqual([
      expect.stringMatching(
        /^owner\/addresses\.md:3:1: \/cloud\/aws\/ has been published, .* → run “npm run addresses”/,
      ),
      expect.stringMatching(
        /^docs\/01-sre\.md:20:1: the answer “new” is not in .* → run “npm run addresses”/,
      ),
    ]);
  });

  it.each([
    ['deleted', markdown.replace('- /sre/incidents/\n', '')],
    ['deleted with its answer', markdown.replace('- /cloud/aws/\n', '')],
    ['changed', markdown.replace('/sre/incidents/', '/sre/incident/')],
    ['moved', markdown.replace(/(- .*\n)(- .*\n)/, '$2$1')],
  ])('notices a line that was %s, and the command refuses', (_how, broken) => {
    expect(broken).not.toBe(markdown);
    const left = sections.filter(({slug}) => broken.includes(`/${slug}/`));
    const message =
      /^owner\/addresses\.md:\d+:1: of the 3 published addresses one has been deleted, changed or moved/;
    expect(checkLedger(broken, left)[0]).toMatch(message);
    expect(() => updateLedger(broken, left)).toThrow(message);
  });

  it('takes lines that were completed, or added behind the others', () => {
    const more = [
      ...sections,
      {slug: 'more', file: 'docs/03-more.md', answers: [{id: 'x', line: 3}]},
    ];
    expect(checkLedger(markdown.replace('\n\n<!--', '\n- /more/x/\n\n<!--'), more)).toEqual([]);
  });

  it('asks for a seal', () => {
    expect(checkLedger(markdown.replace(/<!--.*-->/, ''), sections)).toEqual([
      expect.stringContaining('is not sealed → run “npm run addresses”'),
    ]);
  });
});
