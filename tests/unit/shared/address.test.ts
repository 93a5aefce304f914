import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {decode, findAddress} from '../../../src/shared/address';

const pages = ['/', '/sre/', '/sre/slo-design/', '/sre/slo/', '/Cloud/aws/', '/日本語/', '/links/'];
const ids = ['slo-design', 'slo', 'aws', '__proto__', 'constructor'];

/** What programs and people put behind an address, or make of its letters. */
const behind = [
  ...['', '。', '、', '」', '』', '）', '】', '…', '！', '？', '*', '**', '_', '-', '~', '\u200b'],
  ...['.', ',', ';', ':', '!', ')', ']', '>', '"', "'", '|', '\\', '`', '&gt;', '&quot;', '&'],
  ...[
    'をご覧ください',
    '　です',
    ' and more',
    '%20',
    '\n次の行',
    '。/',
    '）。https://example.com/',
  ],
  ...['—which', '👍', '%', '%E3%80%82', '%E3%80', '%E0%A4%A', '%22', '\u2060\ufeff', '?q=x', '#x'],
];

describe('an address', () => {
  it.each(behind.flatMap((text) => [text, `/${text}`]))('with “%s” behind it is meant', (text) => {
    for (const page of ['/sre/slo-design', '/sre/slo', '/sre', '/日本語']) {
      for (const written of [page, page.toUpperCase(), encodeURI(page)]) {
        expect(findAddress(written + text, pages), written + text).toBe(`${page}/`);
        expect(findAddress(written + encodeURI(text), pages), written + text).toBe(`${page}/`);
      }
    }
  });

  it.each([
    ...['//sre///slo-design//', '/sre\\slo-design', '/%73re/slo%2Ddesign/', '/sre%2Fslo-design'],
    ...['/sre/slo-design.html', '/SRE/SLO-DESIGN%2EHTM', '/sre/slo-design/index.html'],
    ...['/sre/slo\u200b-design/', '/s\u00adre/slo-design/', '/sre/slo-design/index.html。'],
  ])('written as %s is meant', (written) => {
    expect(findAddress(written, pages)).toBe('/sre/slo-design/');
  });

  it.each([
    ['/。', '/'],
    ['', '/'],
    ['/index.html', '/'],
    ['/cloud/AWS', '/Cloud/aws/'],
  ])('%s is %s', (written, page) => {
    expect(findAddress(written, pages)).toBe(page);
  });

  it.each([
    ...['/sre/slo-design-two/', '/sre/slo-designs', '/sre/slo-design/two/', '/sre/slo-design_two'],
    ...['/sre/other-words/', '/sre/slo-design/2', '/sre/slo-design/_two', '/sre/slo-design/index'],
    ...[
      '/sre/slo-design/index.htmlx',
      '/sre/slo%2Ddesign%2Dtwo',
      '/nowhere/',
      '/nowhere/slo-design/',
    ],
    ...['/404.html', '/__proto__/', '//evil.example/', '/%5C%5Cevil.example'],
  ])('%s is none of these', (written) => {
    expect(findAddress(written, pages)).toBeUndefined();
  });

  it('below a base URL is one below it', () => {
    const below = pages.map((page) => `/Team/qa/en${page}`);
    expect(findAddress('/team/QA/EN/sre/slo-design）', below)).toBe('/Team/qa/en/sre/slo-design/');
    expect(findAddress('/Team/qa/en。', below)).toBe('/Team/qa/en/');
    expect(findAddress('/sre/slo-design/', below)).toBeUndefined();
  });
});

describe('a fragment', () => {
  it.each(behind)('with “%s” behind it is meant', (text) => {
    for (const id of ['slo-design', 'SLO-Design', '%73lo-design']) {
      expect(findAddress(id + text, ids)).toBe('slo-design');
    }
  });

  it.each(['slo-design-two', 'slo-designs', 'nothing', '', '。', 'x slo', '%E0%A4%A', 'toString'])(
    '“%s” is none of these',
    (written) => {
      expect(findAddress(written, ids)).toBeUndefined();
    },
  );

  it('may be a name of JavaScript', () => {
    expect(findAddress('__proto__）', ids)).toBe('__proto__');
    expect(findAddress('constructor', ids)).toBe('constructor');
  });
});

it('what does not begin another address never hides the one before it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...pages.slice(1)),
      fc.string({unit: 'binary'}).filter((text) => !/^[/\\]*[\p{Cf}/\\_-]*[a-z\d%]/iu.test(text)),
      fc.boolean(),
      (page, text, isEncoded) => {
        const rest = isEncoded ? encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')) : text;
        // The sign for a kelvin is a letter in lower case.
        fc.pre(!/^[\p{Cf}/\\_-]*[a-z\d]/u.test(decode(rest).toLowerCase()));
        expect(findAddress(page + rest, pages)).toBe(page);
      },
    ),
  );
});

it('whatever is written, what is found is known, and what is known is found', () => {
  fc.assert(
    fc.property(
      fc.string({unit: 'binary', size: 'large'}),
      fc.array(fc.webPath()),
      (text, known) => {
        const found = findAddress(text, known);
        expect(found === undefined || known.includes(found)).toBe(true);
        const [first = '/'] = known;
        expect(findAddress(first, [first])).toBe(first);
      },
    ),
  );
});

it.each(['a', '/', '%', '%E3%81%82', '-', '。', '/index.html', '&gt;'])(
  'a megabyte of “%s” is read in no time',
  (text) => {
    const start = performance.now();
    for (const written of [text.repeat(1_000_000), `/sre/slo-design/。${text.repeat(1_000_000)}`]) {
      findAddress(written, pages);
    }
    expect(performance.now() - start).toBeLessThan(1000);
  },
);
