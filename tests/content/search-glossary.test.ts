import fs from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseGlossary} from '../../src/node/search/glossary';
import {fold} from '../../src/shared/search/text';
import {languages, siteDir, siteSections} from '../site';

const FILE = 'owner/search-glossary.md';

describe('the search glossary', () => {
  const lines = parseGlossary(fs.readFileSync(path.join(siteDir, FILE), 'utf8'), FILE);
  const texts = languages.flatMap((language) =>
    siteSections(language).flatMap(({title, answers}) => [
      fold(title),
      ...answers.flatMap(({question, markdown}) => [fold(question), fold(markdown)]),
    ]),
  );

  it('has lines', () => {
    expect(lines.length).toBeGreaterThan(0);
  });

  it.each(lines)('line $line names words that an answer has', ({wordings, line}) => {
    const missing = wordings.filter(
      (wording) => !texts.some((text) => text.includes(fold(wording))),
    );
    expect(
      missing,
      `${FILE}:${line}: ${missing.join(', ')} stands in no answer; on the right of “=” write words as an answer has them, or remove them.`,
    ).toEqual([]);
  });
});
