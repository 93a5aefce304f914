import {describe, expect, it} from 'vitest';
import type {SectionQuestions} from '../../../src/shared/outline';
import {
  findPlace,
  fragmentId,
  guessPages,
  missingAddress,
  pageBelow,
} from '../../../src/shared/redirects';

function createSection(slug: string, ...ids: string[]): SectionQuestions {
  return {slug, title: [slug], questions: ids.map((id) => ({id, question: [`${id}?`]}))};
}

const sections = [
  createSection('sre', 'slo-design', 'incidents'),
  createSection('cloud', 'aws', 'reused'),
];
const redirects = [
  {from: '/sre/slo/', to: '/sre/slo-design/'},
  {from: '/sre/reused/', to: '/sre/incidents/'},
  {from: '/sre/removed/', to: '/sre/'},
  {from: '/old/aws/', to: '/cloud/aws/'},
  {from: '/old/', to: '/cloud/'},
];

describe('pageBelow', () => {
  it.each([
    ['/', '/sre/', '/sre/'],
    ['/en/', '/en/sre', '/sre/'],
    ['/team/qa/en/', '/team/qa/en/', '/'],
  ])('under %s makes of %s %s', (baseUrl, pathname, page) => {
    expect(pageBelow(baseUrl, pathname)).toBe(page);
  });
});

describe('missingAddress', () => {
  it.each([
    ['/nowhere/', '', '/nowhere/', ''],
    ['/nowhere/', '#/en/x/', '/nowhere/', '#/en/x/'],
    ['/en/404.html', '#/en/x/', '/en/x/', ''],
    ['/en/404.html', '#/en/x/#slo-design#y', '/en/x/', '#slo-design#y'],
    ['/en/404.html', '#slo-design', '/en/404.html', '#slo-design'],
    ['/en/404.html', '', '/en/404.html', ''],
  ])('of %s%s is %s%s', (pathname, hash, missing, rest) => {
    expect(missingAddress({pathname, hash})).toEqual({pathname: missing, hash: rest});
  });
});

describe('fragmentId', () => {
  it.each([
    ['#slo-design', 'slo-design'],
    ['#%E7%9B%A3', '監'],
    ['#%E0%A4%A', '%E0%A4%A'],
    ['#/en/nowhere/#slo-design', 'slo-design'],
  ])('of %s is %s', (hash, id) => {
    expect(fragmentId(hash)).toBe(id);
  });

  it.each(['', '#', '#top', '#__docusaurus_skipToContent_fallback'])('of “%s” is none', (hash) => {
    expect(fragmentId(hash)).toBeUndefined();
  });
});

describe('findPlace', () => {
  it.each([
    ['an answer of another section', 'aws', '/sre/', '/cloud/#aws'],
    ['an answer, from home', 'slo-design', '/', '/sre/#slo-design'],
    ['an answer, from another answer’s page', 'aws', '/sre/slo-design/', '/cloud/#aws'],
    ['an old id', 'slo', '/sre/', '/sre/#slo-design'],
    ['an old id, from elsewhere', 'slo', '/nowhere/', '/sre/#slo-design'],
    ['an old id that another section uses now', 'reused', '/sre/', '/sre/#incidents'],
    ['the same, from elsewhere', 'reused', '/', '/cloud/#reused'],
    ['a removed answer, from elsewhere', 'removed', '/', '/sre/'],
    ['an answer that is written otherwise', 'SLO-Design）', '/sre/', '/sre/#slo-design'],
    ['an old id with the sentence behind it', 'slo。次の文', '/cloud/', '/sre/#slo-design'],
  ])('finds %s', (_name, id, page, place) => {
    expect(findPlace(id, page, sections, redirects)).toBe(place);
  });

  it.each([
    ['an id that never was', 'nothing', '/sre/'],
    ['a section’s old address', 'old', '/sre/'],
    ['a removed answer, on the section that it leads to', 'removed', '/sre/'],
    ['an answer on its own page', 'aws', '/cloud/aws/'],
    ['an answer where it is', 'aws', '/cloud/'],
    ['a name of JavaScript', '__proto__', '/sre/'],
  ])('finds no place for %s', (_name, id, page) => {
    expect(findPlace(id, page, sections, redirects)).toBeUndefined();
  });
});

describe('guessPages', () => {
  const [sre, cloud] = sections;
  const slo = {slug: 'sre', id: 'slo-design', question: ['slo-design?']};

  it.each([
    ['an answer and its section', '/sre/slo-design/x/slo-design/', {section: sre, answer: slo}],
    ['an answer in another section', '/cloud/slo-design/', {section: cloud, answer: slo}],
    ['an answer alone', '/slo-design/', {answer: slo}],
    ['an answer deep down', '/blog/2020/slo-design/', {answer: slo}],
    ['an old id', '/nowhere/slo/', {answer: slo}],
    ['an answer with more behind it', '/sre/slo-design/two/', {section: sre, answer: slo}],
    ['an answer with a slip', '/sre/slo-desing/', {section: sre, answer: slo}],
    [
      'an answer with the sentence behind it',
      '/cloud/slo-design。/、',
      {section: cloud, answer: slo},
    ],
    ['nothing nearer than two slips', '/sre/slow-singing/', {section: sre}],
    ['a section', '/sre/nothing/', {section: sre}],
    ['a section’s old address', '/old/nothing/', {section: cloud}],
    ['the section of a removed answer', '/nowhere/removed/', {section: sre}],
    ['nothing', '/nowhere/', {}],
    ['nothing of home', '/', {}],
  ])('guesses %s', (_name, page, guess) => {
    expect(guessPages(page, sections, redirects)).toEqual(guess);
  });
});

it.each(['/', '/all/'])('what led to an answer that is gone leads to %s, once', (to) => {
  const gone = [
    {from: '/sre/gone/', to},
    {from: '/old/lost/', to},
    {from: '/old/', to},
  ];
  expect(findPlace('gone', '/sre/', sections, gone)).toBe(to);
  expect(findPlace('lost', to, sections, gone)).toBeUndefined();
  expect(guessPages('/old/lots/', sections, gone)).toEqual({section: undefined});
});
