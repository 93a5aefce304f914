import type {Synonym} from '../../shared/search/search-data';

/** @returns each term once, with all the wordings that it stands for, in their order. */
export function groupByTerm(pairs: Iterable<readonly [term: string, wording: string]>): Synonym[] {
  const wordings = new Map<string, Set<string>>();
  for (const [term, wording] of pairs) {
    wordings.set(term, (wordings.get(term) ?? new Set()).add(wording));
  }
  return Array.from(wordings, ([term, words]) => [term, [...words]]);
}
