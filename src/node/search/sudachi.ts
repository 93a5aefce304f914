import {createRequire} from 'node:module';

/** A word of Sudachi's synonym dictionary, as far as it is used here; the package describes it all. */
export type SynonymEntry = {
  /** The word. */
  midashi: string;
  /** 0: stands for the others of its group and they for it; 1: only they for it; 2: retired. */
  expandControl: 0 | 1 | 2;
  /** One number, one word in all its forms. */
  vocabularyNumber?: number;
  taigenYogen: '体言' | '用言' | '未定義';
  hyoukiYure: '代表表記' | 'アルファベット表記' | '異表記・表記ゆれ' | '間違い表記' | '未定義';
  /** Fields of knowledge. */
  bunya: string[];
};

/** Words that mean about the same. */
export type SynonymGroup = {items: SynonymEntry[]};

/** @returns Sudachi's synonym dictionary, which has Japanese and English. */
export function fetchSynonymGroups(): Promise<SynonymGroup[]> {
  // The package's entry for `import` names a file that it does not have.
  const {fetchDictionary} = createRequire(__filename)('sudachi-synonyms-dictionary') as {
    fetchDictionary: () => Promise<SynonymGroup[]>;
  };
  return fetchDictionary();
}
