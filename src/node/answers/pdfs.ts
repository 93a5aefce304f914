import fs from 'node:fs';
import path from 'node:path';
import type {Pdf} from '../../shared/outline';
import {pdfPath} from '../../shared/paths';
import {readSections, type SiteContext} from '../content/site';

/**
 * @returns the PDFs of all answers that `npm run pdf` has made, one a language; one that is older than
 * its answers is left out
 */
export function findPdfs(context: SiteContext): Pdf[] {
  const {siteDir, i18n} = context;
  return i18n.locales.flatMap((locale) => {
    const file = fs.statSync(path.join(siteDir, 'static', pdfPath(locale)), {
      throwIfNoEntry: false,
    });
    const isFresh =
      file &&
      readSections(context, locale).every(
        (section) => fs.statSync(path.join(siteDir, section.file)).mtimeMs <= file.mtimeMs,
      );
    return isFresh ? [{locale, bytes: file.size}] : [];
  });
}
