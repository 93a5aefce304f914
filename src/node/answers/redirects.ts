import fs from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {
  findDeadAddresses,
  LEDGER,
  readLedger,
  resolveRedirects,
  type Redirect,
} from '../content/ledger';
import {readSections} from '../content/section';
import {sectionsDir} from './';
import {createRedirectPage, REDIRECT_SCRIPT} from './redirect-page';

/**
 * Docusaurus plugin: keeps every address of the ledger alive. It writes a page at each old address and
 * hands the redirects to the pages as `@generated/addresses/default/redirects.json`.
 *
 * @throws ContentError on a slip in the ledger, and an Error that lists every address that has died
 */
export default function addressesPlugin(context: LoadContext): Plugin<Redirect[]> {
  const directory = sectionsDir(context);
  return {
    name: 'addresses',
    getPathsToWatch: () => [path.join(context.siteDir, LEDGER), path.join(directory, '*.md')],
    getClientModules: () => [path.join(__dirname, '../../components/address/mendFragment.ts')],
    loadContent() {
      const ledger = readLedger(context.siteDir);
      const sections = readSections(directory, context.siteDir);
      const redirects = resolveRedirects(ledger, sections, LEDGER);
      const dead = findDeadAddresses(ledger, sections, LEDGER);
      if (dead.length > 0) {
        throw new Error(dead.join('\n\n'));
      }
      return redirects;
    },
    async contentLoaded({content, actions}) {
      await actions.createData('redirects.json', JSON.stringify(content));
    },
    async postBuild({content, outDir, baseUrl}) {
      if (content.length > 0) {
        await fs.writeFile(path.join(outDir, REDIRECT_SCRIPT.file), REDIRECT_SCRIPT.source);
      }
      for (const {from, to} of content) {
        const html = await fs.readFile(path.join(outDir, to, 'index.html'), 'utf8');
        await fs.mkdir(path.join(outDir, from), {recursive: true});
        await fs.writeFile(
          path.join(outDir, from, 'index.html'),
          createRedirectPage(html, path.posix.join(baseUrl, to), baseUrl),
          // An old address never takes the place of a page.
          {flag: 'wx'},
        );
      }
    },
  };
}
