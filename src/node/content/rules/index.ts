import {location} from 'vfile-location';
import {type Diagnostic, tell} from '../finding';
import {characterRules} from './characters';
import {frontMatterRule} from './front-matter';
import {htmlRule} from './html';
import {applyIgnores} from './ignore';
import {linkRules} from './links';
import {listRule} from './lists';
import {markRules} from './marks';
import {offsetOf, type Page, type Rule} from './page';
import {privateRules} from './private';
import {structureRules} from './structure';

export type {Page, Site} from './page';

/** Rules on what blocks a page is made of, which its translation is compared by. */
const FORM_RULES: Rule[] = [...structureRules, listRule, htmlRule, ...markRules];

/** All that a Markdown file must hold to, beyond what it takes to read it. */
const RULES: Rule[] = [
  ...privateRules,
  frontMatterRule,
  ...FORM_RULES,
  ...linkRules,
  ...characterRules,
];

/** The rules that a translation must hold to, which are checked beside those of this folder. */
export const TRANSLATION_RULES = {
  structure: 'same-structure',
  facts: 'same-facts',
  terms: 'glossary-term',
  language: 'no-japanese',
} as const;

const listIds = (rules: readonly Rule[]): string[] => [...new Set(rules.map(({id}) => id))];
const PAGE_IDS = listIds(RULES);
const FORM_IDS = listIds(FORM_RULES);

/** The ids of all rules that an author can silence. */
export const RULE_IDS = [...PAGE_IDS, ...Object.values(TRANSLATION_RULES)];

/** So many findings of one rule are told of each; of more, how many there are. */
const ENOUGH = 5;

/** A Markdown file, and what is found in it. */
export type Linted = Page & {file: string; findings: Diagnostic[]};

/** @returns all that the rules find in a file, also what its author silences: see {@link settle} */
export function lint(page: Page, file: string): Linted {
  const findings: Diagnostic[] = [];
  const places = location(page.markdown);
  for (const {id, check} of RULES) {
    check(page, (message, place) => {
      const offset = typeof place === 'number' ? place : offsetOf(place);
      findings.push(tell({file, ...places.toPoint(offset)}, message, id));
    });
  }
  return {...page, file, findings};
}

/**
 * @param compared - what was found by comparing the page with its original, if it was
 * @returns what to tell of a file, in its order, without what its author silences
 */
export function settle(page: Linted, compared?: readonly Diagnostic[]): Diagnostic[] {
  const findings = [...page.findings, ...(compared ?? [])];
  const told = applyIgnores(page, findings, RULE_IDS, compared ? RULE_IDS : PAGE_IDS).sort(inOrder);
  return [...new Set(told.map(({ruleId}) => ruleId))]
    .flatMap((id) => {
      const same = told.filter(({ruleId}) => ruleId === id);
      return PAGE_IDS.includes(id ?? '') ? summarize(same) : same;
    })
    .sort(inOrder);
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
}

/** @returns the first of several findings of a rule, and with the last how many more there are */
function summarize(findings: readonly Diagnostic[]): Diagnostic[] {
  const rest = findings.length - ENOUGH;
  const last = findings[ENOUGH - 1];
  if (rest > 0 && last) {
    last.reason += ` (And so in ${rest} more places.)`;
  }
  return findings.slice(0, ENOUGH);
}

/** @returns the lines of a page on which a block may be another than its author means */
export function findUnclearLines(page: Linted): number[] {
  return applyIgnores(page, page.findings, RULE_IDS)
    .filter(({ruleId}) => FORM_IDS.includes(ruleId ?? ''))
    .map(({line}) => line ?? 1);
}
