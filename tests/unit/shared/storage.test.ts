import {beforeEach, describe, expect, it, vi} from 'vitest';

/** A storage as browsers have it, with parts of another kind. */
function createStorage(parts: object = {}): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    ...parts,
  };
}

function refuse(): never {
  throw new DOMException('Kept from storage', 'SecurityError');
}

function stubStorage(get: () => unknown): void {
  vi.stubGlobal('sessionStorage', undefined);
  Object.defineProperty(globalThis, 'sessionStorage', {configurable: true, get});
}

beforeEach(() => {
  vi.resetModules();
});

describe.each<[string, () => unknown]>([
  ['keeps texts', () => createStorage()],
  ['is refused', refuse],
  ['is null', () => null],
  ['is not there', () => undefined],
  ['is full', () => createStorage({setItem: refuse})],
  ['can be written only', () => createStorage({getItem: refuse})],
  ['does nothing', () => createStorage({setItem: () => undefined, getItem: () => undefined})],
  ['has nothing', () => ({})],
])('a storage that %s', (name, get) => {
  it('gives back what was written last, and an empty text for all else', async () => {
    const storage = name === 'is refused' ? undefined : get();
    stubStorage(name === 'is refused' ? get : () => storage);
    const {readSession, writeSession} = await import('../../../src/shared/storage');
    expect(readSession('key')).toBe('');
    writeSession('key', 'one');
    writeSession('key', 'two');
    expect(readSession('key')).toBe('two');
    writeSession('key', '');
    expect(readSession('key')).toBe('');
  });
});

it('a storage that fills up gives back what it has no room for', async () => {
  let isFull = false;
  const kept = new Map<string, string>();
  stubStorage(() =>
    createStorage({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => (isFull ? refuse() : kept.set(key, value)),
    }),
  );
  const {readSession, writeSession} = await import('../../../src/shared/storage');
  writeSession('key', 'one');
  isFull = true;
  writeSession('key', 'two');
  expect(readSession('key')).toBe('two');
  isFull = false;
  writeSession('key', 'three');
  expect(readSession('key')).toBe('three');
  // Another page of the tab writes.
  kept.set('key', 'four');
  expect(readSession('key')).toBe('four');
});
