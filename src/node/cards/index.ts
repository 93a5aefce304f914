import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {APP_ICONS} from '../../shared/paths';
import {readOwner} from '../content/owner';
import {configFile, findLine, readSections} from '../content/site';
import {listCards} from './cards';
import {drawCards, drawIcon} from './draw';

/** File of the icon that iPhones put on their home screen, below the base URL, and its size in px. */
const TOUCH_ICON = {file: 'apple-touch-icon.png', size: 180};

/**
 * Docusaurus plugin: draws a card for the home page, every section and every answer of the language
 * being built, for the previews that chats show of a link, and the icons for home screens. Cards drawn
 * before are taken from `node_modules/.cache/social-cards`, which `docusaurus clear` empties.
 *
 * @throws ContentError if a card cannot be drawn as it must be; see {@link drawCards}
 */
export default function socialCardsPlugin(context: LoadContext): Plugin {
  const {siteDir, baseUrl, i18n} = context;
  const language = i18n.currentLocale;
  return {
    name: 'social-cards',
    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'link',
          attributes: {rel: 'apple-touch-icon', href: `${baseUrl}${TOUCH_ICON.file}`},
        },
      ],
    }),
    async postBuild({siteConfig, outDir}) {
      const cards = listCards(
        {...siteConfig, owner: readOwner(context)},
        readSections(context, language),
        configFile(context),
        (file, text) => findLine(siteDir, file, text),
      );
      const cache = path.join(siteDir, 'node_modules/.cache/social-cards', language);
      for (const [card, png] of await drawCards(cards, siteDir, language, cache)) {
        const file = path.join(outDir, card);
        fs.mkdirSync(path.dirname(file), {recursive: true});
        fs.writeFileSync(file, png);
      }
      const {file: touchIcon, size: touchSize} = TOUCH_ICON;
      fs.writeFileSync(path.join(outDir, touchIcon), await drawIcon(siteDir, touchSize, 'touch'));
      for (const {path: icon, size, purpose} of APP_ICONS) {
        fs.writeFileSync(path.join(outDir, icon), await drawIcon(siteDir, size, purpose));
      }
    },
  };
}
