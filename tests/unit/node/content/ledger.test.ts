import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../../src/node/content/finding';
import {
  checkLedger as findInLedger,
  LEDGER,
  parseLedger,
  readCommittedLedger,
  resolveRedirects,
  updateLedger,
} from '../../../../src/node/content/ledger';
import type {Redirect} from '../../../../src/shared/redirects';
import {siteDir as project} from '../../../site';

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

/** What is told of a ledger, a line each. */
function checkLedger(...args: Parameters<typeof findInLedger>): string[] {
  return findInLedger(...args).map(formatDiagnostic);
}

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
    expect(parseLedger(markdown)).toEqual([
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

  it('refuses an address that leads to two places', () => {
    expect(() => parseLedger('- /sre/a/ → /sre/\n\n- /sre/a/ → /sre/b/')).toThrow(
      'owner/addresses.md:3:1: /sre/a/ leads to /sre/ in line 1 already → keep one',
    );
  });

  it('of an address that is listed twice, as a merge may leave it, reads where it went', () => {
    const moved = '- /sre/a/ → /sre/b/';
    for (const twice of [
      ['- /sre/a/', moved],
      [moved, '- /sre/a/'],
      [moved, moved],
    ]) {
      expect(parseLedger(twice.join('\n'))).toMatchObject([
        {address: '/sre/a/', target: '/sre/b/'},
      ]);
    }
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

  it.each(['/', '/all/'])('leads a removed answer, and a removed section, to %s', (to) => {
    expect(redirects(`- /sre/old/ → ${to}`, `- /gone/a/ → ${to}`)).toEqual([
      {from: '/sre/old/', to},
      {from: '/gone/a/', to},
      {from: '/gone/', to},
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
      /^owner\/addresses\.md:1:1: \/sre\/a\/ leads to nothing: there is no \/\S+ → write .*“- \/sre\/a\/ → \/”/,
    );
  });

  it('refuses to lead away from an address where an answer is again', () => {
    expect(() => redirects('- /cloud/aws/', '- /sre/slo-design/ → /sre/incidents/')).toThrow(
      'owner/addresses.md:2:1: there is an answer at /sre/slo-design/, so it cannot lead elsewhere → write “- /sre/slo-design/”',
    );
  });
});

describe('updateLedger', () => {
  it('adds what is new, in the order of the addresses, and has nothing more to do then', () => {
    const first = updateLedger('# Addresses\n\n- /sre/slo-design/\n', sections);
    expect(first.written).toEqual(['- /cloud/aws/', '- /sre/incidents/']);
    expect(first.markdown).toBe(
      '# Addresses\n\n- /cloud/aws/\n- /sre/incidents/\n- /sre/slo-design/\n',
    );
    expect(updateLedger(first.markdown, sections)).toEqual({markdown: first.markdown, written: []});
    expect(checkLedger(first.markdown, sections)).toEqual([]);
  });

  it('begins a ledger where there is none, with a title', () => {
    expect(updateLedger('', sections).markdown).toMatch(
      /^# Addresses\n\n[^]+[^\n]\n\n- \/cloud\/aws\/\n/,
    );
  });

  it('drops the comment that once sealed it, and the line before a merge', () => {
    const old =
      '# A\n\n- /cloud/aws/\n- /sre/incidents/\n\n<!-- sealed: 2 addresses, 0a1b2c3d4e5f -->\n';
    const merged = `${old}- /sre/slo/ → /sre/slo-design/\n- /sre/slo/\n- /sre/slo-design/\n`;
    expect(checkLedger(merged, sections)).toEqual([]);
    expect(updateLedger(merged, sections).markdown).toBe(
      '# A\n\n- /cloud/aws/\n- /sre/incidents/\n- /sre/slo-design/\n- /sre/slo/ → /sre/slo-design/\n',
    );
  });

  it('leads a changed id to the one that its section has gained', () => {
    expect(written('- /sre/slo/', '- /sre/incidents/', '- /cloud/aws/')).toEqual([
      '- /sre/slo-design/',
      '- /sre/slo/ → /sre/slo-design/',
    ]);
  });

  it('leads an answer that has moved to where its id is', () => {
    expect(written('- /sre/aws/', '- /sre/slo-design/', '- /sre/incidents/')).toEqual([
      '- /cloud/aws/',
      '- /sre/aws/ → /cloud/aws/',
    ]);
  });

  it('leads a removed answer to its section and, if that is gone, too, home', () => {
    const all = ['- /sre/slo-design/', '- /sre/incidents/', '- /cloud/aws/'];
    expect(written('- /cloud/gone/', '- /old/gone/', ...all)).toEqual([
      '- /cloud/gone/ → /cloud/',
      '- /old/gone/ → /',
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
    const [sre] = sections;
    const changed = [
      {
        slug: 'sre',
        file: 'docs/01-sre.md',
        answers: [...(sre?.answers ?? []), {id: 'new', line: 20}],
      },
      {slug: 'cloud', file: 'docs/02-cloud.md', answers: []},
    ];
    expect(checkLedger(markdown, changed)).toEqual([
      expect.stringMatching(
        /^owner\/addresses\.md:\d+:1: \/cloud\/aws\/ has been published, .* → run “npm run addresses”/,
      ),
      expect.stringMatching(
        /^docs\/01-sre\.md:20:1: the answer “new” is not in .* → run “npm run addresses”/,
      ),
    ]);
  });

  it.each([
    ['deleted', markdown.replace('- /sre/incidents/\n', ''), '/sre/incidents/'],
    ['deleted with its answer', markdown.replace('- /cloud/aws/\n', ''), '/cloud/aws/'],
    ['changed', markdown.replace('/sre/incidents/', '/sre/incident/'), '/sre/incidents/'],
  ])('notices a line that was %s, and the command takes it back', (_how, broken, address) => {
    expect(broken).not.toBe(markdown);
    const left = sections.filter(({slug}) => broken.includes(`- /${slug}/`));
    expect(checkLedger(broken, left, markdown)).toContainEqual(
      expect.stringMatching(
        `^owner/addresses.md:1:1: ${address} has been published, its line has been deleted, .* → run “npm run addresses”`,
      ),
    );
    const mended = updateLedger(broken, left, markdown);
    expect(mended.markdown).toContain(`- ${address}`);
    expect(checkLedger(mended.markdown, left, markdown)).toEqual([]);
  });

  it('takes lines that were completed, added, put in another order, or begun anew', () => {
    const more = [
      ...sections,
      {slug: 'more', file: 'docs/03-more.md', answers: [{id: 'x', line: 3}]},
    ];
    const shuffled = '- /sre/incidents/\n- /more/x/\n- /cloud/aws/\n- /sre/slo-design/\n';
    expect(checkLedger(shuffled, more, markdown)).toEqual([]);
    const other = [{slug: 'more', file: 'docs/03-more.md', answers: [{id: 'x', line: 3}]}];
    expect(checkLedger('- /more/x/\n', other, markdown)).toEqual([]);
  });

  it('is not held against a list that was never right', () => {
    expect(checkLedger(markdown, sections, '- /sre/a\n- /sre/b/\n')).toEqual([]);
  });
});

describe('a ledger in git', () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'ledger-'));
  const siteDir = path.join(directory, 'site');
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const write = (markdown: string): void => {
    fs.writeFileSync(path.join(siteDir, LEDGER), markdown);
  };

  beforeAll(() => {
    fs.mkdirSync(path.join(siteDir, 'owner'), {recursive: true});
    fs.copyFileSync(path.join(project, '.gitattributes'), path.join(siteDir, '.gitattributes'));
  });
  afterAll(() => {
    fs.rmSync(directory, {recursive: true});
  });

  it('is compared with the last commit, where there is one, though the site is in a folder', () => {
    write('- /sre/a/\n');
    expect(readCommittedLedger(siteDir)).toBe('');
    git('init', '-q', '-b', 'main');
    expect(readCommittedLedger(siteDir)).toBe('');
    git('add', '.');
    git('commit', '-qm', 'a');
    write('');
    expect(readCommittedLedger(siteDir)).toBe('- /sre/a/\n');
    git('rm', '-q', '--cached', path.join('site', LEDGER));
    git('commit', '-qm', 'b');
    expect(readCommittedLedger(siteDir)).toBe('');
  });

  it('merges, whatever two branches have added, and is right then', () => {
    const add = (...ids: string[]): typeof sections =>
      sections.map((section) => ({
        ...section,
        answers: [...section.answers, ...ids.map((id, index) => ({id, line: 20 + index}))].map(
          (answer) => ({...answer, id: section.slug === 'sre' ? answer.id : `${answer.id}-c`}),
        ),
      }));
    const commit = (branch: string, markdown: string): void => {
      git('checkout', '-q', '-B', branch);
      write(markdown);
      git('add', '.');
      git('commit', '-qm', branch);
    };
    const {markdown} = updateLedger('', add());
    commit('main', markdown);
    commit('ours', updateLedger(markdown, add('new-a')).markdown);
    git('checkout', '-q', 'main');
    commit('theirs', updateLedger(markdown, add('new-b')).markdown);
    git('merge', '-q', '--no-edit', 'ours');
    const merged = fs.readFileSync(path.join(siteDir, LEDGER), 'utf8');
    expect(checkLedger(merged, add('new-a', 'new-b'), readCommittedLedger(siteDir))).toEqual([]);
    expect(updateLedger(merged, add('new-a', 'new-b')).written).toEqual([]);
  });
});
