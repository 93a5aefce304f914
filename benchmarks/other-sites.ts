import fs from 'node:fs';
import path from 'node:path';
import type {Config} from '@docusaurus/types';
import {sectionsDir} from '../src/node/content/site';
import {
  languagePath,
  languages,
  siteContext,
  siteDir,
  siteSections,
  type Language,
} from '../tests/site';
import type {Packages, Run} from './fetched';
import {build, stockOptions, type BuildCost} from './sites';

const TITLE = 'Interview Q&A';

export const STARLIGHT: Packages = {'@astrojs/starlight': '0.42.4', astro: '7.3.5'};

const STARLIGHT_CONTENT = `import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';
import {defineCollection} from 'astro:content';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

/** @returns links to all sections: not the questions, which search would then find there, too */
function homeMarkdown(language: Language, source: string): string {
  return siteSections(language, source)
    .map(({slug, title}) => `- [${title}](${slug}/)\n`)
    .join('');
}

function write(content: string, ...file: string[]): void {
  const place = path.join(...file);
  fs.mkdirSync(path.dirname(place), {recursive: true});
  fs.writeFileSync(place, content);
}

/**
 * Builds Docusaurus with its classic preset and search-local, all as they come, with our texts.
 *
 * @param directory - absolute path; it is made
 * @param source - absolute path of the site whose texts are used
 * @throws Error with what the build printed if it fails
 */
export async function buildStock(
  directory: string,
  siteUrl: string,
  source = siteDir,
): Promise<BuildCost> {
  const config: Config = {
    title: TITLE,
    url: siteUrl,
    baseUrl: '/',
    trailingSlash: true,
    i18n: {defaultLocale: 'ja', locales: [...languages]},
    future: {v4: true},
    markdown: {format: 'detect'},
    presets: [['classic', {docs: {routeBasePath: '/'}, blog: false}]],
    themes: [['@easyops-cn/docusaurus-search-local', stockOptions]],
    themeConfig: {navbar: {title: TITLE, items: [{type: 'localeDropdown', position: 'right'}]}},
  };
  write(`export default ${JSON.stringify(config)};`, directory, 'docusaurus.config.ts');
  write('{}', directory, 'package.json');
  fs.symlinkSync(
    path.join(siteDir, 'node_modules'),
    path.join(directory, 'node_modules'),
    'junction',
  );
  for (const language of languages) {
    const docs = sectionsDir(siteContext(), language);
    fs.cpSync(path.join(source, docs), path.join(directory, docs), {recursive: true});
    write(`# ${TITLE}\n\n${homeMarkdown(language, source)}`, directory, docs, 'index.md');
  }
  return build(directory);
}

/**
 * Builds Starlight as it comes, with our texts.
 *
 * @param directory - that it was fetched to
 * @throws Error with what the build printed if it fails
 */
export async function buildStarlight(run: Run, directory: string, siteUrl: string): Promise<void> {
  const options = {
    title: TITLE,
    locales: {root: {label: '日本語', lang: 'ja'}, en: {label: 'English'}},
  };
  write(STARLIGHT_CONTENT, directory, 'src/content.config.ts');
  write(
    `import starlight from '@astrojs/starlight';
export default {site: '${siteUrl}', integrations: [starlight(${JSON.stringify(options)})]};`,
    directory,
    'astro.config.mjs',
  );
  for (const language of languages) {
    const docs = path.join(directory, 'src/content/docs', languagePath(language));
    write(`---\ntitle: ${TITLE}\n---\n\n${homeMarkdown(language, siteDir)}`, docs, 'index.md');
    for (const {slug, number, title, file} of siteSections(language)) {
      const text = fs
        .readFileSync(path.join(siteDir, file), 'utf8')
        .replace(/^# .*/m, '')
        .replace(/^(##.*) \{#.*\}$/gm, '$1');
      const front = `---\ntitle: ${title}\nsidebar: {order: ${number}}\n---\n`;
      write(front + text, docs, `${slug}.md`);
    }
  }
  await run('astro/bin/astro.mjs', ['build'], {ASTRO_TELEMETRY_DISABLED: '1'});
}
