/** @returns a Markdown table; all columns but the first stand to the right. */
export function formatTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** @returns a share in percent, e.g. `73.4%`; nothing where there is no whole. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)}%`;
}

/** @returns a size, e.g. `23.1 KB`. */
export function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} KB` : `${(bytes / 1e6).toFixed(2)} MB`;
}

/** @returns how many times the second value the first is, e.g. `0.85×`. */
export function formatRatio(value: number, other: number): string {
  return `${(value / other).toFixed(2)}×`;
}
