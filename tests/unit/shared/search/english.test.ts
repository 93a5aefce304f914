import {describe, expect, it} from 'vitest';
import {isStopWord, isWeakWord, stem} from '../../../../src/shared/search/english';

describe('stem', () => {
  it.each([
    ['deploy', 'deploys', 'deployed', 'deploying', 'deployment'],
    ['migrate', 'migrated', 'migration', 'migrations'],
    ['build', 'built', 'building', 'builds'],
    ['write', 'wrote', 'written', 'writing'],
    ['visualization', 'visualisation'],
    ['optimize', 'optimise', 'optimised', 'optimising'],
    ['behavior', 'behaviour'],
    ['center', 'centre'],
    ['catalog', 'catalogue'],
    ['defense', 'defence'],
    ['labeled', 'labelled'],
    ['container', 'containerized', 'containerised', 'containerization', 'containers'],
    ['certify', 'certified', 'certification'],
    ['notify', 'notified', 'notifications'],
    ['recover', 'recovered', 'recovering', 'recovery', 'recoveries'],
  ])('is the same for all forms of %s', (word, ...forms) => {
    for (const form of forms) {
      expect(stem(form), form).toBe(stem(word));
    }
  });

  it('keeps different words apart', () => {
    expect(stem('service')).not.toBe(stem('server'));
    expect(stem('metric')).not.toBe(stem('meter'));
  });
});

it('words of questions are known', () => {
  expect(['the', 'how', 'your'].every(isStopWord)).toBe(true);
  expect(['deploy', 'team', 'new'].some(isStopWord)).toBe(false);
  expect(isWeakWord('run')).toBe(true);
  expect(isWeakWord('deploy')).toBe(false);
});
