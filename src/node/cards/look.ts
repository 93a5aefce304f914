import fs from 'node:fs';
import path from 'node:path';
import {COLORS, PICTURES, type Colors} from './tree';

/** What all cards of one language have in common; `language` is a BCP 47 tag. */
export type Look = {language: string; colors: Colors; pictures: {src: string; data: Buffer}[]};

/**
 * Reads the cards' colours and pictures from the site's own.
 *
 * @throws Error that names a colour that is not in the style sheet
 */
export function readLook(siteDir: string, language: string): Look {
  return {
    language,
    colors: readColors(fs.readFileSync(path.join(siteDir, 'src/css/custom.css'), 'utf8')),
    pictures: Object.entries(PICTURES).map(([src, file]) => ({
      src,
      data: fs.readFileSync(path.join(siteDir, file)),
    })),
  };
}

/** Takes the first value of every colour, which is that of the light theme. */
function readColors(css: string): Colors {
  return Object.fromEntries(
    COLORS.map((name) => {
      const value = new RegExp(`--qa-${name}:\\s*(?<value>[^;]+);`).exec(css)?.groups?.value;
      if (!value) {
        throw new Error(`src/css/custom.css has no “--qa-${name}”, which cards are drawn with.`);
      }
      return [name, value];
    }),
  ) as Colors;
}
