import fs from 'node:fs';
import path from 'node:path';
import {Readability} from '@mozilla/readability';
import {load, type CheerioAPI} from 'cheerio';
import {parseHTML} from 'linkedom';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {describe, expect, inject, it} from 'vitest';
import config from '../../docusaurus.config';
import {
  ALL_PATH,
  answerPath,
  cardPath,
  csvPath,
  markdownPath,
  pdfPath,
  questionPath,
  sectionPath,
} from '../../src/shared/paths';
import {readPngSize} from '../png';
import {JAPANESE, languagePath, languages, siteAnswers, siteDir, siteSections} from '../site';
import {OWNER} from './owner';
import {ownerSite, ownSite, type BuiltSite} from './sites';

/** The English that the theme shows where a language has no message of its own. */
const stockEnglish = new Set(
  ['theme-common', 'theme-search-algolia'].flatMap((theme) => {
    const file = `node_modules/@docusaurus/theme-translations/locales/base/${theme}.json`;
    const messages = JSON.parse(fs.readFileSync(path.join(siteDir, file), 'utf8')) as object;
    return Object.entries(messages)
      .filter(([id]) => !id.endsWith('___DESCRIPTION'))
      .map(([, message]) => message as string);
  }),
);

const configured = config.customFields.owner;

const {outdated} = inject('builds').work;

/** As the DOM numbers kinds of nodes. */
const TEXT_NODE = 3;

const MAX_CARD_BYTES = 100_000;

/** @returns text without any blanks, zero-width ones included */
function letters(text: string): string {
  return text.replace(/[\s\u200B]+/g, '');
}

/** @returns all that a reader or a screen reader is told in words, with the language of it */
function wordsOf($: CheerioAPI): {words: string; isName: boolean; lang: string}[] {
  const found: {words: string; isName: boolean; lang: string}[] = [];
  $('*:not(script, style)').each((_, element) => {
    const lang = $(element).closest('[lang]').attr('lang') ?? '';
    const add = (words: string | undefined, isName: boolean): void => {
      if (words?.trim()) {
        found.push({words: words.trim(), isName, lang});
      }
    };
    for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder']) {
      add($(element).attr(name), true);
    }
    if ($(element).is('meta[name="description"], meta[property^="og:"], meta[name^="twitter:"]')) {
      add($(element).attr('content'), false);
    }
    $(element)
      .contents()
      .each((__, child) => {
        add(child.nodeType === TEXT_NODE ? $(child).text() : undefined, false);
      });
  });
  return found;
}

describe.each<{name: string; site: BuiltSite}>([
  {name: 'as it is', site: ownSite},
  {name: 'of the owner’s copy', site: ownerSite},
])('the built site $name', ({site}) => {
  const {directory, outDir, address} = site;
  const root = new URL(address).pathname;
  const questions = languages.flatMap((language) =>
    siteAnswers(language, directory).map(({answer}) => answer.question),
  );
  const withoutQuestions = (text: string): string =>
    questions.reduce((rest, question) => rest.replaceAll(question, ''), text);

  describe.each(languages)('in %s', (language) => {
    const base = languagePath(language);
    const sections = siteSections(language, directory);
    const answers = siteAnswers(language, directory);
    const open = (page: string): CheerioAPI => {
      const file = page.endsWith('.html') ? page : `${page}index.html`;
      return load(fs.readFileSync(path.join(outDir, base, file), 'utf8'));
    };
    const listed = Array.from(
      fs
        .readFileSync(path.join(outDir, base, 'sitemap.xml'), 'utf8')
        .matchAll(/<loc>([^<]+)<\/loc>/g),
      ([, url = '']) => url,
    ).map((url) => url.replace(`${address}${base}`, '/'));

    it('has a sitemap of home, links, all answers, every section and every answer, and nothing else', () => {
      expect(answers.length).toBeGreaterThan(0);
      expect(listed.sort()).toEqual(
        [
          '/',
          '/links/',
          ALL_PATH,
          ...sections.map(({slug}) => sectionPath(slug)),
          ...answers.map(({section, answer}) => answerPath(section.slug, answer.id)),
        ].sort(),
      );
    });

    it('names, describes and addresses every page as its own', () => {
      const seen = {title: new Map<string, string>(), description: new Map<string, string>()};
      for (const page of listed) {
        const $ = open(page);
        const content = (name: string): string =>
          $(`meta[property="${name}"], meta[name="${name}"]`).attr('content') ?? '';
        const title = $('title').text();
        const description = content('description');
        expect(seen.title.get(title), `${page} shares its title “${title}”`).toBeUndefined();
        expect(seen.description.get(description), `${page} shares its description`).toBeUndefined();
        expect(description, page).not.toBe('');
        seen.title.set(title, page);
        seen.description.set(description, page);

        const own = `${address}${base}${page.slice(1)}`;
        expect($('link[rel="canonical"]').attr('href')).toBe(own);
        expect(content('og:url')).toBe(own);
        expect(content('og:locale')).toBe({ja: 'ja_JP', en: 'en_US'}[language]);
        expect(content('og:locale:alternate')).toBe({ja: 'en_US', en: 'ja_JP'}[language]);
        expect(content('og:title')).toBe(title);
        expect(content('og:description')).toBe(description);
        expect(content('twitter:card')).toBe('summary_large_image');
        expect(content('og:image')).toBe(content('twitter:image'));
        // What is said of the picture is taken to be of the one named before it.
        const said = $('meta[property^="og:image"]').map((_, meta) => $(meta).attr('property'));
        expect(said.get()[0], page).toBe('og:image');
        expect(content('og:image:alt'), page).toBe(
          [
            ...answers.map(({section: {slug}, answer: {id, question}}) => [
              answerPath(slug, id),
              question,
            ]),
            ...sections.map((section) => [sectionPath(section.slug), section.title]),
          ].find(([place]) => place === page)?.[1] ?? $('.footer__copyright').text(),
        );
        for (const other of languages) {
          expect($(`link[rel="alternate"][hreflang="${other}"]`).attr('href')).toBe(
            `${address}${languagePath(other)}${page.slice(1)}`,
          );
        }
      }
      expect(seen.title.size).toBe(listed.length);
      for (const page of ['/search/', '/404.html']) {
        expect(seen.title.get(open(page)('title').text()), page).toBeUndefined();
      }
      expect(open('/404.html')('link[rel="canonical"], link[hreflang]').length).toBe(0);
    });

    it('tells previewers that read a head by the plainest expressions all that it tells a parser', () => {
      for (const page of [...listed, '/search/']) {
        const html = fs.readFileSync(path.join(outDir, base, page, 'index.html'), 'utf8');
        const [head = ''] = html.split('</head>');
        const plain = Array.from(
          head.matchAll(
            /<meta [^>]*(?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">/g,
          ),
          ([, name = '', content = '']) => [name, load(content).text()],
        );
        const parsed = load(head)('meta[property^="og:"], meta[name^="twitter:"]');
        expect(plain.length, page).toBeGreaterThan(10);
        expect(plain, page).toEqual(
          parsed.get().map(({attribs}) => [attribs.property ?? attribs.name, attribs.content]),
        );
        const bare = head.replace(/="[^"]*"/g, '').match(/<(?:meta|link)\b[^>]*=[^>]*>/g);
        expect(bare, `${page} has attributes without quotes`).toBeNull();
      }
    });

    it('gives phones its icon, and browsers the colour of its paper', () => {
      const css = fs.readFileSync(path.join(siteDir, 'src/css/custom.css'), 'utf8');
      const papers = Array.from(css.matchAll(/--qa-paper: (.+);/g), ([, color]) => color);
      for (const page of [...listed, '/search/', '/404.html']) {
        const $ = open(page);
        const icon = $('link[rel="apple-touch-icon"]').attr('href') ?? '';
        const file = path.join(outDir, icon.slice(root.length));
        expect(readPngSize(fs.readFileSync(file)), page).toEqual({width: 180, height: 180});
        expect(
          ['light', 'dark'].map((scheme) =>
            $(`meta[name="theme-color"][media="(prefers-color-scheme: ${scheme})"]`).attr(
              'content',
            ),
          ),
        ).toEqual(papers.slice(0, 2));
      }
    });

    it('can be installed, with its icons, and shortcuts to search and to all answers', () => {
      type Manifest = {
        name: string;
        start_url: string;
        icons: {src: string; sizes: string; purpose: string}[];
        shortcuts: {name: string; url: string}[];
      };
      const fileAt = (address: string): string => path.join(outDir, address.slice(root.length));
      const text = fs.readFileSync(path.join(outDir, base, 'manifest.json'), 'utf8');
      const {name, start_url: start, icons, shortcuts} = JSON.parse(text) as Manifest;
      expect(start).toBe(`${root}${base}`);
      expect(open('/')('title').text()).toContain(name);
      expect(icons.map(({sizes, purpose}) => `${sizes} ${purpose}`)).toEqual([
        '192x192 any',
        '512x512 any',
        '512x512 maskable',
      ]);
      for (const {src, sizes} of icons) {
        const {width, height} = readPngSize(fs.readFileSync(fileAt(src)));
        expect(`${width}x${height}`, src).toBe(sizes);
      }
      expect(shortcuts.map(({url}) => url)).toEqual([
        `${root}${base}search/`,
        `${root}${base}all/`,
      ]);
      for (const shortcut of shortcuts) {
        const $ = load(fs.readFileSync(path.join(fileAt(shortcut.url), 'index.html'), 'utf8'));
        expect($('title').text()).toContain(shortcut.name);
      }
    });

    it('says whose answers these are as far as the owner does, and what they are for', () => {
      const told =
        site === ownerSite
          ? [OWNER.name[language], OWNER.contact]
          : [configured.name, configured.contact].filter((text) => text !== '');
      for (const page of [...listed, '/search/', '/404.html']) {
        const $ = open(page);
        const texts = (parts: string): string[] =>
          $(parts)
            .map((_, part) => $(part).text())
            .get();
        expect(texts('footer .footer__copyright ~ *'), page).toEqual(told);
        expect(texts('[href="mailto:"], footer :empty, main > header + p :empty')).toEqual([]);
      }
      for (const {section, answer} of answers) {
        const $ = open(answerPath(section.slug, answer.id));
        const line = $('main > header + p');
        const [title = '', tagline] = $('.footer__copyright').text().split(' — ');
        expect(
          line
            .children()
            .map((_, part) => $(part).text())
            .get(),
        ).toEqual([...told, expect.stringContaining(title), tagline]);
        expect($('main > a[hreflang]:not([hidden])').length).toBe(0);
      }
      const card = (place: BuiltSite): Buffer =>
        fs.readFileSync(path.join(place.outDir, base, cardPath()));
      expect(card(ownerSite).equals(card(ownSite))).toBe(false);
    });

    it('has one heading and one main part on every page, in its own language only', () => {
      for (const page of [...listed, '/search/', '/404.html']) {
        const $ = open(page);
        expect($('html').attr('lang'), page).toBe(language);
        expect($('h1').length, page).toBe(1);
        expect($('main').length, page).toBe(1);
        const words = wordsOf($);
        expect(words.length).toBeGreaterThan(10);
        const foreign = words.filter(({words: text, isName, lang}) =>
          language === 'en'
            ? // The page of all links has the questions of both languages.
              lang !== 'ja' && JAPANESE.test(withoutQuestions(text))
            : lang === 'ja' && (stockEnglish.has(text) || (isName && !JAPANESE.test(text))),
        );
        expect(foreign, page).toEqual([]);
        const typewritten = language === 'ja' ? /["'()]/ : /["']/;
        const plain = words.filter(
          ({words: text, isName}) => isName && typewritten.test(withoutQuestions(text)),
        );
        expect(plain, `${page} has typewriter quotes or half-width parentheses`).toEqual([]);
      }
    });

    it('links only to what is there, below its base, and to the same page in the other language', () => {
      let examined = 0;
      for (const page of [...listed, '/search/']) {
        const $ = open(page);
        // The PDFs are made after the build, by the command that asks for them.
        for (const link of $('a[href^="/"]:not([type="application/pdf"])').toArray()) {
          const href = $(link).attr('href') ?? '';
          const [target = '', id] = href.split('#');
          expect(target.startsWith(root), `${page}: ${href}`).toBe(true);
          const file = path.join(outDir, target.slice(root.length));
          const html = target.endsWith('/') ? path.join(file, 'index.html') : file;
          expect(fs.existsSync(html), `${page}: ${href}`).toBe(true);
          if (id && !id.startsWith('__')) {
            expect(fs.readFileSync(html, 'utf8'), `${page}: ${href}`).toMatch(
              new RegExp(`id="?${id}["\\s>]`),
            );
          }
          examined += 1;
        }
        const other = language === 'ja' ? 'en' : 'ja';
        expect($(`nav.navbar a[hreflang="${other}"]`).attr('href')).toBe(
          `${root}${languagePath(other)}${page.slice(1)}`,
        );
      }
      expect(examined).toBeGreaterThan(listed.length * 10);
    });

    it('has every answer whole on its section’s page, on its own and among all', () => {
      const all = open(ALL_PATH);
      const llms = fs.readFileSync(path.join(outDir, base, 'llms.txt'), 'utf8');
      for (const {section, answer} of answers) {
        const {id, question, content, description} = answer;
        const pages = [open(sectionPath(section.slug)), open(answerPath(section.slug, id)), all];
        for (const [index, $] of pages.entries()) {
          const shown = $(`[data-answer="${id}"]`);
          // The theme’s own word for the kind of a note.
          shown.find('.theme-admonition > :first-child').remove();
          const blocks = shown.children(':not(.qa-question, span, a, .qa-printed, [role="note"])');
          expect(letters(shown.find('.qa-question').text()), id).toBe(letters(question));
          expect(letters(blocks.text())).toBe(
            letters(content.map((block) => toString(block)).join('')),
          );
          expect(blocks.length).toBe(content.length);
          const headers = {col: 0, row: 0};
          const tags = {li: 0, tr: 0, ol: 0, ul: 0, pre: 0};
          visit({type: 'root', children: content} as Root, (node) => {
            tags.li += Number(node.type === 'listItem');
            tags.tr += Number(node.type === 'tableRow');
            if (node.type === 'table') {
              headers.col += node.children[0]?.children.length ?? 0;
              headers.row += node.children.length - 1;
            } else if (node.type === 'list') {
              tags[node.ordered ? 'ol' : 'ul'] += 1;
            }
            tags.pre += Number(node.type === 'code');
          });
          for (const [tag, count] of Object.entries(tags)) {
            expect(shown.find(tag).length, `${id}: ${tag}`).toBe(count);
          }
          for (const [scope, count] of Object.entries(headers)) {
            expect(shown.find(`th[scope="${scope}"]`).length, `${id}: ${scope}`).toBe(count);
          }
          // From a section a link leads to the answer's own page.
          const own = `${base}${answerPath(section.slug, id).slice(1)}`;
          expect(shown.find('> a').attr('href')).toBe(index === 1 ? undefined : `${root}${own}`);
          expect(shown.find('.qa-question a').length).toBe(0);
          expect(shown.find('> .qa-printed').text()).toBe(`${address}${own}`);
          expect($('[data-answer]').length).toBe(
            [section.answers.length, 1, answers.length][index],
          );
        }
        const [, $] = pages;
        const file = markdownPath(section.slug, id);
        expect($?.('link[type="text/markdown"]').attr('href')).toBe(
          `${root}${base}${file.slice(1)}`,
        );
        for (const name of [file, 'llms-full.txt']) {
          const markdown = fs.readFileSync(path.join(outDir, base, name), 'utf8');
          expect(markdown).toContain(`# ${answer.questionMarkdown}\n`);
          expect(markdown).toContain(answer.markdown);
          expect(markdown).toContain(
            `<${address}${base}${answerPath(section.slug, id).slice(1)}>\n`,
          );
        }
        expect(llms).toContain(`](${address}${base}${file.slice(1)}): ${description}\n`);
        expect($?.('meta[name="description"]').attr('content')).toBe(description);
        expect($?.('meta[property="og:type"]').attr('content')).toBe('article');
        expect($?.('meta[name="twitter:title"]').attr('content')).toBe(question);
        expect(
          $?.(`main a[href="${root}${base}${questionPath(section.slug, id).slice(1)}"]`).length,
        ).toBe(1);
      }
    });

    it('says that there is a newer original above what is outdated, and nowhere else', () => {
      const isOutdated = (id: string): boolean =>
        site === ownerSite && language === 'en' && id === outdated;
      for (const page of listed) {
        const $ = open(page);
        const noted = answers.filter(
          ({section, answer}) =>
            isOutdated(answer.id) &&
            [sectionPath(section.slug), answerPath(section.slug, answer.id), ALL_PATH].includes(
              page,
            ),
        );
        expect($('[role="note"]').length, page).toBe(noted.length);
        for (const {section, answer} of noted) {
          const note = $(`[data-answer="${answer.id}"] > [role="note"]`);
          expect(note.text()).toBe('There is a newer version in Japanese');
          const link = note.find('a[hreflang="ja"]');
          expect(link.attr('href')).toBe(`${root}${answerPath(section.slug, answer.id).slice(1)}`);
        }
      }
      for (const {section, answer} of answers) {
        const original = `${address}${answerPath(section.slug, answer.id).slice(1)}`;
        const note = `[There is a newer version in Japanese](${original})\n\n${answer.markdown}`;
        for (const name of [markdownPath(section.slug, answer.id), 'llms-full.txt']) {
          const markdown = fs.readFileSync(path.join(outDir, base, name), 'utf8');
          expect(markdown.includes(note), name).toBe(isOutdated(answer.id));
        }
      }
    });

    it('has all answers on one page, under their sections, with a list of contents', () => {
      const $ = open(ALL_PATH);
      const ids = sections.flatMap(({number, slug, answers: its}) => [
        `${number}-${slug}`,
        ...its.map(({id}) => id),
      ]);
      const headings = $('main .markdown :is(h2, h3)');
      expect(headings.map((_, heading) => $(heading).attr('id')).get()).toEqual(ids);
      expect(
        $('main nav a')
          .map((_, link) => $(link).attr('href'))
          .get(),
      ).toEqual(ids.map((id) => `#${id}`));
      expect($('main .markdown h2').length).toBe(sections.length);
      const pdfs = $('main a[type="application/pdf"]');
      expect(pdfs.map((_, link) => $(link).attr('href')).get()).toEqual(
        directory === ownerSite.directory
          ? languages.map((other) => `${root}${base}${pdfPath(other).slice(1)}`)
          : [],
      );
      for (const place of ['main', 'footer']) {
        expect(open('/')(`${place} a[href="${root}${base}all/"]`).length, place).toBe(1);
      }
    });

    it('gives a reader view each answer whole, and not the frame of the page', () => {
      for (const {section, answer} of answers) {
        const file = path.join(outDir, base, answerPath(section.slug, answer.id), 'index.html');
        const {document} = parseHTML(fs.readFileSync(file, 'utf8'));
        const skip = letters(document.querySelector('a')?.textContent ?? '');
        const shown = new Readability(document).parse();
        const read = letters(shown?.textContent ?? '');
        visit({type: 'root', children: answer.content} as Root, (node) => {
          if (['paragraph', 'tableCell', 'code'].includes(node.type)) {
            expect(read, answer.id).toContain(letters(toString(node)));
          }
        });
        expect(read, answer.id).not.toContain(skip);
        expect(shown?.title).toContain(answer.question);
      }
    });

    it('breaks labels between phrases, of which no machine is told and nothing is copied', () => {
      for (const [index, {slug, answers: own}] of sections.entries()) {
        const $ = open(sectionPath(slug));
        const textsOf = (selector: string): string[] =>
          $(selector)
            .map((_, element) => $(element).find('wbr').replaceWith('|').end().text())
            .get();
        const join = ({phrases}: {phrases: readonly string[]}): string => phrases.join('|');
        const labels = own.map(join);
        expect(`${$('body').text()}${$('body').html() ?? ''}`).not.toMatch(
          /[\u200B\u2060\u00A0]|&nbsp;/,
        );
        expect(textsOf('.theme-doc-sidebar-item-link')).toEqual(labels);
        expect(textsOf('.theme-doc-sidebar-item-category a.menu__link--sublist')).toEqual(
          sections.map(join),
        );
        // Where code stands in a question, its blanks stay as they are.
        const loosen = (label: string): string =>
          label.replace(/\u00A0/g, ' ').replace(/\u2060/g, '');
        expect(textsOf('.table-of-contents__link').map(loosen)).toEqual(
          [...labels, ...labels].map(loosen),
        );
        expect(textsOf('.pagination-nav__link--next .pagination-nav__label')).toEqual(
          sections.slice(index + 1, index + 2).map(join),
        );
        expect($('nav ol [aria-current="page"] wbr').length).toBe(
          (sections[index]?.phrases.length ?? 0) - 1,
        );
        expect($('head').html()).not.toMatch(/[\u200B\u2060]/);
      }
      for (const {section, answer} of answers) {
        const $ = open(answerPath(section.slug, answer.id));
        expect($('nav ol a').last().text()).toBe(section.title);
        expect($('head').html()).not.toMatch(/[\u200B\u2060]/);
      }
      const lead = open('/')('main header p:last-of-type');
      expect(lead.find('wbr').length > 3).toBe(language === 'ja');
      expect(lead.text()).toContain(String(answers.length));
    });

    it('leads through all answers, and from home to each of them', () => {
      const paths = answers.map(({section, answer}) => answerPath(section.slug, answer.id));
      for (const [index, page] of paths.entries()) {
        const $ = open(page);
        const href = (which: string): string | undefined =>
          $(`.pagination-nav__link--${which}`).attr('href')?.replace(`${root}${base}`, '/');
        expect(href('prev')).toBe(paths[index - 1]);
        expect(href('next')).toBe(paths[index + 1]);
      }
      const home = open('/');
      const search = load(open('/search/')('noscript').first().html() ?? '');
      for (const $ of [home, search]) {
        const linked = $('li li > a')
          .map((_, link) => $(link).attr('href'))
          .get();
        expect(linked).toEqual(
          answers.map(
            ({section, answer}) =>
              `${root}${base}${questionPath(section.slug, answer.id).slice(1)}`,
          ),
        );
      }
      expect(home('main').text()).toContain(String(answers.length));
    });

    it('lists every link in every language on the page of all links, and in a table', () => {
      const urls = answers.flatMap(({section, answer}) =>
        languages.map(
          (other) =>
            `${address}${languagePath(other)}${answerPath(section.slug, answer.id).slice(1)}`,
        ),
      );
      const $ = open('/links/');
      expect(
        $('main li a')
          .map((_, link) => $(link).attr('href'))
          .get(),
      ).toEqual(urls);
      const csv = fs.readFileSync(path.join(outDir, base, csvPath(language)), 'utf8');
      expect(csv.slice(1, csv.indexOf('\r\n'))).toBe(
        {
          ja: '"分野","ID","質問（日本語）","URL（日本語）","質問（英語）","URL（英語）"',
          en: '"Section","ID","Question (Japanese)","URL (Japanese)","Question (English)","URL (English)"',
        }[language],
      );
      expect($('main a[download]').attr('href')).toBe(
        `${root}${base}${csvPath(language).slice(1)}`,
      );
      expect(csv.match(/"https?:[^"]+"/g)?.map((cell) => cell.slice(1, -1))).toEqual(urls);
    });

    it('has a card of its own for every page that a link may name', () => {
      const cards = new Map([
        ['/', cardPath()],
        ...sections.map(({slug}) => [sectionPath(slug), cardPath(slug)] as const),
        ...answers.map(
          ({section: {slug}, answer: {id}}) => [answerPath(slug, id), cardPath(slug, id)] as const,
        ),
      ]);
      const contents = Array.from(cards, ([page, card]) => {
        expect(open(page)('meta[property="og:image"]').attr('content')).toBe(
          `${address}${base}${card.slice(1)}`,
        );
        const png = fs.readFileSync(path.join(outDir, base, card));
        expect(readPngSize(png)).toEqual({width: 1200, height: 630});
        expect(png.length).toBeLessThanOrEqual(MAX_CARD_BYTES);
        return png.toString('base64');
      });
      expect(new Set(contents).size).toBe(cards.size);
    });
  });
});
