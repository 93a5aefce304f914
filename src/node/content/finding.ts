/** A place in a file of the site, counted from 1; of what is known no better, its beginning. */
export type Place = {file: string; line?: number; column?: number};

/** @returns the line and the column of a place in a text, of which `offset` is counted from 0 */
export function placeAt(text: string, offset: number): {line: number; column: number} {
  const lines = text.slice(0, offset).split('\n');
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}

/** What is wrong, and what to write instead. */
export type Message = `${string} → ${string}`;

/** @returns what an author is told, in one line: `file:line:column: what is wrong → what to write` */
export function tell({file, line = 1, column = 1}: Place, message: Message): string {
  return `${file}:${line}:${column}: ${message.replace(/\s*\n\s*/g, ' ')}`;
}

/** Slips of an author without whose mending a file cannot be read, each as {@link tell} says it. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(...findings: string[]) {
    super(findings.join('\n'));
    // Where in the code one was noticed helps no author.
    this.stack = this.message;
  }

  get findings(): readonly string[] {
    return this.message.split('\n');
  }
}

/** @throws ContentError if there are slips */
export function stopOn(slips: readonly string[]): void {
  if (slips.length > 0) {
    throw new ContentError(...slips);
  }
}

/** @returns the findings of a check, of which those that stop it are some */
export function catchFindings(check: () => readonly string[]): readonly string[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof ContentError) {
      return error.findings;
    }
    throw error;
  }
}

/** @returns all findings, those of one file together */
export function formatFindings(findings: readonly string[]): string {
  const count = findings.length === 1 ? 'one fault' : `${findings.length} faults`;
  const fileOf = (finding: string): string => finding.split(':')[0] ?? '';
  const files = [...new Set(findings.map(fileOf))].map((file) =>
    findings.filter((finding) => fileOf(finding) === file).join('\n'),
  );
  return [`The content has ${count}:`, ...files].join('\n\n');
}
