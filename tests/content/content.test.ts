import {expect, it} from 'vitest';
import {checkContent, findOutdated} from '../../src/node/content/check';
import {formatDiagnostic} from '../../src/node/content/finding';
import {siteContext} from '../site';

it('the content has no fault that can be known without building it', () => {
  const findings = checkContent(siteContext()).map(formatDiagnostic);
  expect(findings, findings.join('\n\n')).toEqual([]);
});

it('every translation is up to date with its original', () => {
  const findings = findOutdated(siteContext()).map(formatDiagnostic);
  expect(findings, findings.join('\n\n')).toEqual([]);
});
