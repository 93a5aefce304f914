import {placeAt, tell} from '../finding';
import {characterRules} from './characters';
import {findFrontMatterSlips} from './front-matter';
import {linkRules} from './links';
import {markRules} from './marks';
import type {Page, Rule, Slip} from './page';
import {privateRules} from './private';
import {structureRules} from './structure';

export type {Site} from './page';

/** All that a Markdown file must hold to, beyond what it takes to read it. */
const RULES: Rule[] = [
  ...privateRules,
  findFrontMatterSlips,
  ...structureRules,
  ...markRules,
  ...linkRules,
  ...characterRules,
];

/** So many slips of one kind are told of each; of more, how many there are. */
const ENOUGH = 5;

function summarize(slips: Slip[]): Slip[] {
  const rest = slips.length - ENOUGH;
  return slips
    .slice(0, ENOUGH)
    .map((slip, index) =>
      index === ENOUGH - 1 && rest > 0
        ? {...slip, message: `${slip.message} (And so in ${rest} more places.)` as const}
        : slip,
    );
}

/**
 * @param file - its path, for messages
 * @returns what to tell of each slip in a file, in the file's order
 */
export function findSlips(page: Page, file: string): string[] {
  return RULES.flatMap((rule) => summarize(rule(page)))
    .sort((a, b) => a.offset - b.offset)
    .map(({offset, message}) => tell({file, ...placeAt(page.markdown, offset)}, message));
}
