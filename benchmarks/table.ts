import {required} from '../src/shared/required';

/** @returns a Markdown table; all columns but the first stand to the right. */
export function formatTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/**
 * @param values - an odd number of them
 * @throws Error if there are none
 */
export function median(values: readonly number[]): number {
  return required([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)], 'value');
}
