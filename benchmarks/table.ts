import {required} from '../src/shared/required';

/** @returns a Markdown table; all columns but the first stand to the right. */
export function formatTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/**
 * @param share - from 0 to 1
 * @returns the value below or at which that share of the values lie
 * @throws Error if there are none
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return required(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)], 'value');
}

/** @throws Error if there are no values */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
