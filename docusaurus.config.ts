import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import rehypePrism from 'rehype-prism-plus';
import {ALL_PATH, cardPath} from './src/shared/paths';
import tables from './src/node/markdown/tables';
import code from './src/node/markdown/code';
import wrapAnswers from './src/node/markdown/answers';
import headingPhrases from './src/node/markdown/heading-phrases';
import {syntaxPlugins, treePlugins} from './src/node/markdown/plugins';
import {ssrTemplate} from './src/node/page/template';
import type {OwnerFields} from './src/node/content/owner';
import type {SearchLocalOptions} from './src/node/search/search-local';
import {SIDE_FILES} from './src/node/content/site';
import {normalizeText} from './src/node/content/text-file';
import {createParseFrontMatter, createSidebarItemsGenerator} from './src/node/answers/docs';

// ---- What an owner changes ----------------------------------------------------------------------

/** Where the site is published; the environment variables SITE_URL and BASE_URL win. */
const address = {
  url: process.env.SITE_URL || 'http://localhost:3000',
  baseUrl: process.env.BASE_URL || '/',
};

/** How the site names itself, per language. */
// prettier-ignore
const names = {
  ja: {
    title: '想定Q&A',
    tagline: '金融決済プラットフォーム基盤運用案件',
    introduction:
      'インフラ／SREエンジニアとしての経験と考え方を、{sections}分野・{questions}の質問への回答にまとめました。',
    allAnswers: 'すべての回答',
    allLinks: '回答リンク一覧',
  },
  en: {
    title: 'Interview Q&A',
    tagline: 'For an infrastructure operations project on a financial payments platform',
    introduction:
      'My experience and approach as an infrastructure/SRE engineer, in answers to {questions} questions across {sections} sections.',
    allAnswers: 'All answers',
    allLinks: 'Links to all answers',
  },
};

/** Whose answers these are: shown with every answer, on cards, in the footer and in print; '' for none. */
// prettier-ignore
const owner = {
  name: {ja: '', en: ''},
  /** An e-mail address, or a URL that begins with https://. */
  contact: '',
};

/** Whether search engines may list the site; links and their cards work all the same. */
const indexing = true;

/** Whether the build offers PDFs of all answers, which `npm run pdf` then makes. */
const hasPdfs = process.env.PDF === 'true';

/** Whether readers who have used the site can go on reading and searching it without a connection. */
const offline = true;

// ---- How it is put together ---------------------------------------------------------------------

const i18n = {
  defaultLocale: 'ja',
  locales: ['ja', 'en'],
  localeConfigs: {
    ja: {label: '日本語', htmlLang: 'ja'},
    en: {label: 'English', htmlLang: 'en'},
  },
} satisfies Config['i18n'];

// Docusaurus builds one language after another, reading this file anew for each.
const language = process.env.DOCUSAURUS_CURRENT_LOCALE === 'en' ? 'en' : 'ja';
const {title, tagline, introduction, allAnswers, allLinks} = names[language];

// While the site is being written, the checks tell of it over the page, which is to be there.
const isDev = process.env.NODE_ENV === 'development';
const guard = isDev ? 'warn' : 'throw';

const presetOptions = {
  docs: {
    routeBasePath: '/',
    include: ['*.md'],
    exclude: SIDE_FILES,
    sidebarPath: './sidebars.ts',
    sidebarItemsGenerator: createSidebarItemsGenerator(__dirname),
    beforeDefaultRemarkPlugins: [...treePlugins, headingPhrases],
    remarkPlugins: syntaxPlugins,
    rehypePlugins: [tables, code, [rehypePrism, {ignoreMissing: true}], wrapAnswers],
  },
  blog: false,
  theme: {customCss: './src/css/custom.css'},
  sitemap: {ignorePatterns: ['**/search/**']},
} satisfies PresetOptions;

// The index, the field and the page of results are ours: src/node/search.
const searchOptions = {
  indexDocs: false,
  indexBlog: false,
  indexPages: false,
} satisfies Partial<SearchLocalOptions>;

/** `--qa-paper` of src/css/custom.css, which browsers give their own bars. */
const paperColors = {light: '#fcfbf8', dark: '#15181d'};

const themeConfig = {
  image: cardPath(),
  metadata: [
    {property: 'og:site_name', content: title},
    {property: 'og:type', content: 'website'},
    {property: 'og:image:type', content: 'image/png'},
    {property: 'og:image:width', content: '1200'},
    {property: 'og:image:height', content: '630'},
    {property: 'og:image:alt', content: `${title} — ${tagline}`},
  ],
  colorMode: {respectPrefersColorScheme: true},
  docs: {sidebar: {autoCollapseCategories: true}},
  navbar: {
    title,
    logo: {src: 'img/mark.svg', alt: '', width: 28, height: 28},
    items: [
      {type: 'custom-languageSwitch', position: 'right'},
      {type: 'search', position: 'right', className: 'qa-navbar-search'},
    ],
  },
  footer: {
    links: [
      {label: allAnswers, to: ALL_PATH},
      {label: allLinks, to: '/links/'},
    ],
    copyright: `${title} — ${tagline}`,
  },
  tableOfContents: {maxHeadingLevel: 2},
  // Code has its colors from src/node/code; these would only be sent along with every page.
  prism: {theme: {plain: {}, styles: []}},
} satisfies ThemeConfig;

export default {
  ...address,
  title,
  tagline,
  favicon: 'img/mark.svg',
  headTags: Object.entries(paperColors).map(([scheme, content]) => ({
    tagName: 'meta',
    attributes: {name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content},
  })),
  customFields: {
    owner: {name: owner.name[language], contact: owner.contact} satisfies OwnerFields,
  },
  trailingSlash: true,
  noIndex: !indexing,
  ssrTemplate,
  // It takes scripts that wait for the reader for scripts that are lost.
  baseUrlIssueBanner: false,
  // One for both languages, so that what a reader chooses holds in each.
  storage: {namespace: 'qa'},
  i18n,
  future: {
    faster: {
      // It drops quotes; previewers that read a page's head by expressions need them.
      swcHtmlMinimizer: false,
      // A build depends on nothing but its commit, not even on the build before.
      rspackPersistentCache: isDev,
    },
    v4: {
      fasterByDefault: true,
      mdx1CompatDisabledByDefault: true,
      removeLegacyPostBuildHeadAttribute: true,
      useCssCascadeLayers: true,
    },
  },
  markdown: {
    // CommonMark: a “{” in an answer is just text, and “{#id}” names a question.
    format: 'detect',
    parseFrontMatter: createParseFrontMatter(__dirname),
    preprocessor: ({fileContent}) => normalizeText(fileContent),
    hooks: {onBrokenMarkdownLinks: guard, onBrokenMarkdownImages: guard},
  },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: guard,
  presets: [['classic', presetOptions]],
  plugins: [
    ['./src/node/answers/index.ts', {introduction, hasPdfs}],
    './src/node/cards/index.ts',
    './src/node/code/index.ts',
    './src/node/early/index.ts',
    './src/node/reproducible/index.ts',
    ['./src/node/offline/index.ts', {isKept: offline, color: paperColors.light, allAnswers}],
  ],
  themes: [['./src/node/search/index.ts', searchOptions]],
  themeConfig,
} satisfies Config;
