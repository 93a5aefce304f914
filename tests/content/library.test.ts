import {expect, it} from 'vitest';
import {checkContent} from '../../src/node/content/check';
import {formatDiagnostic} from '../../src/node/content/finding';
import {updateLedger} from '../../src/node/content/ledger';
import {libraryDir} from '../search/queries';
import {siteContext, siteSections} from '../site';

it('in a document that is right, nothing is found but that its addresses are not published', () => {
  expect(siteSections('ja', libraryDir).flatMap(({answers}) => answers)).toHaveLength(110);
  const {written} = updateLedger('', siteSections('ja', libraryDir));
  const findings = checkContent(siteContext(libraryDir)).map(formatDiagnostic);
  expect(findings.filter((finding) => !finding.includes('npm run addresses'))).toEqual([]);
  expect(written.length).toBeGreaterThan(0);
});
