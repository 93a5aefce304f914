import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readSections} from '../content/site';
import {listCards} from './cards';
import {drawCards} from './draw';

/**
 * Docusaurus plugin: draws a card for the home page, every section and every answer of the language
 * being built, for the previews that chats show of a link. Cards drawn before are taken from
 * `node_modules/.cache/social-cards`, which `docusaurus clear` empties.
 *
 * @throws ContentError if a card cannot be drawn as it must be; see {@link drawCards}
 */
export default function socialCardsPlugin(context: LoadContext): Plugin {
  const {siteDir, siteConfigPath, i18n} = context;
  const language = i18n.currentLocale;
  return {
    name: 'social-cards',
    async postBuild({siteConfig, outDir}) {
      const cards = listCards(
        siteConfig,
        readSections(context, language),
        path.relative(siteDir, siteConfigPath),
        (file, text) => findLine(fs.readFileSync(path.join(siteDir, file), 'utf8'), text),
      );
      const cache = path.join(siteDir, 'node_modules/.cache/social-cards', language);
      for (const [card, png] of await drawCards(cards, siteDir, language, cache)) {
        const file = path.join(outDir, card);
        fs.mkdirSync(path.dirname(file), {recursive: true});
        fs.writeFileSync(file, png);
      }
    },
  };
}

function findLine(content: string, text: string): number {
  return Math.max(1, content.split('\n').findIndex((line) => line.includes(text)) + 1);
}
