import {describe, expect, it} from 'vitest';
import {
  findDeadAddresses,
  findUnlistedAnswers,
  LEDGER,
  readLedger,
  resolveRedirects,
} from '../../src/node/content/ledger';
import {siteDir, siteSections} from '../site';

describe('the ledger of addresses', () => {
  const sections = siteSections('ja');
  const ledger = readLedger(siteDir);

  it('has every address that was published with the first 26 answers', () => {
    expect(ledger.length).toBeGreaterThanOrEqual(26);
  });

  it('has every answer of today', () => {
    const messages = findUnlistedAnswers(ledger, sections, LEDGER);
    expect(messages, messages.join('\n')).toEqual([]);
  });

  it('lets no published address die', () => {
    const messages = findDeadAddresses(ledger, sections, LEDGER);
    expect(messages, messages.join('\n')).toEqual([]);
  });

  it('leads every old address to a page of today', () => {
    expect(() => resolveRedirects(ledger, sections, LEDGER)).not.toThrow();
  });
});
