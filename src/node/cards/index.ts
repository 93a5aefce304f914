import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readSections} from '../content/section';
import {sectionsDir} from '../answers';
import {FileCache} from './cache';
import {listCards} from './cards';
import {drawCards} from './draw';
import {readLook} from './look';

/**
 * Docusaurus plugin: draws a card for the home page, every section and every answer of the language
 * being built, for the previews that chats show of a link. Cards drawn before are taken from
 * `node_modules/.cache/social-cards`, which `docusaurus clear` empties.
 *
 * @throws ContentError if a card cannot be drawn as it must be; see {@link drawCards}
 */
export default function socialCardsPlugin(context: LoadContext): Plugin {
  const {siteDir, siteConfigPath, i18n} = context;
  return {
    name: 'social-cards',
    async postBuild({siteConfig, outDir}) {
      const cards = listCards(
        siteConfig,
        readSections(sectionsDir(context), siteDir),
        path.relative(siteDir, siteConfigPath),
        (file, text) => findLine(fs.readFileSync(path.join(siteDir, file), 'utf8'), text),
      );
      const cache = new FileCache(
        path.join(siteDir, 'node_modules/.cache/social-cards', i18n.currentLocale),
      );
      const pngs = await drawCards(cards, readLook(siteDir, i18n.currentLocale), cache);
      for (const [cardPath, png] of pngs) {
        const file = path.join(outDir, cardPath);
        fs.mkdirSync(path.dirname(file), {recursive: true});
        fs.writeFileSync(file, png);
      }
    },
  };
}

function findLine(content: string, text: string): number {
  return Math.max(1, content.split('\n').findIndex((line) => line.includes(text)) + 1);
}
