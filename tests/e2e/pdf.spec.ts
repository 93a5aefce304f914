import path from 'node:path';
import {answerPath} from '../../src/shared/paths';
import {printAllAnswers} from '../../scripts/print';
import {languagePath, siteDir} from '../site';
import {addressOn, answersOf, languages, sectionsOf} from './site';
import {expect, test} from './test';

for (const language of languages) {
  test(`all answers in ${language} become a tagged PDF with an outline and public addresses`, async ({
    browser,
    site,
  }) => {
    const pdf = await printAllAnswers(
      browser,
      path.join(siteDir, site.outDir),
      `${site.address}${site.basePath}`,
      languagePath(language),
    );
    const text = pdf.toString('latin1');
    const answers = answersOf(site, language);
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain(`/Lang (${language})`);
    expect(text).toContain('/Outlines');
    // The document’s title, the page’s, and one for each section and question.
    expect(text.match(/\/Title [(<]/g)).toHaveLength(
      2 + sectionsOf(site, language).length + answers.length,
    );
    expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
    const addresses = Array.from(text.matchAll(/\/URI \(([^)]+)\)/g), ([, address]) => address);
    expect(addresses).toEqual([
      addressOn(site, language, '/all/'),
      ...answers.map(({slug, id}) => addressOn(site, language, answerPath(slug, id))),
    ]);
  });
}
