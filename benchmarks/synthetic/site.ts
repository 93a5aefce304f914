import fs from 'node:fs';
import path from 'node:path';
import {languages, sectionDirs, siteSections} from '../../tests/site';
import {writeSections, type SyntheticSection} from './answers';
import {Random} from './random';
import {loadVocabulary} from './vocabulary';

/** A hundred times the site’s answers; on fewer pages, since it is not these that are measured. */
const SIZE = {sectionCount: 260, answersPerSection: 10};
const SEED = 20260;

/** @returns the sections of the synthetic site, the same on every run. */
export async function createSyntheticSections(): Promise<SyntheticSection[]> {
  const random = new Random(SEED);
  const vocabulary = await loadVocabulary(random);
  const real = {ja: siteSections('ja'), en: siteSections('en')};
  return writeSections(SIZE, vocabulary, real, random);
}

/**
 * Puts sections in the place of a site’s own, in both languages.
 *
 * @param directory - absolute path of the site
 */
export function replaceSections(directory: string, sections: SyntheticSection[]): void {
  for (const language of languages) {
    const folder = path.join(directory, sectionDirs[language]);
    fs.rmSync(folder, {recursive: true, force: true});
    fs.mkdirSync(folder, {recursive: true});
    for (const [index, {slug, title, answers}] of sections.entries()) {
      const number = index + 1;
      const blocks = [
        `# ${number}. ${title[language]}`,
        ...answers.flatMap(({id, question, content}) => [
          `## ${question[language]} {#${id}}`,
          content[language],
        ]),
      ];
      const name = `${String(number).padStart(4, '0')}-${slug}.md`;
      fs.writeFileSync(path.join(folder, name), `${blocks.join('\n\n')}\n`);
    }
  }
}
