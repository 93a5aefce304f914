import {VFileMessage} from 'vfile-message';

/** A place in a file of the site, counted from 1; of what is known no better, its beginning. */
export type Place = {file: string; line?: number; column?: number};

/** @returns the line and the column of a place in a text, of which `offset` is counted from 0 */
export function placeAt(text: string, offset: number): {line: number; column: number} {
  const lines = text.slice(0, offset).split('\n');
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1};
}

/** What is wrong, and what to write instead. */
export type Message = `${string} → ${string}`;

/** What is told of one place in a file: `file`, `line`, `column`, `ruleId`, `reason`. */
export type Diagnostic = VFileMessage;

/** Who tells, as `vfile-message` has it. */
export const SOURCE = 'lint';

/** @param ruleId - of the rule, by which an author can silence it, see `rules/ignore.ts` */
export function tell(
  {file, line = 1, column = 1}: Place,
  message: Message,
  ruleId?: string,
): Diagnostic {
  const diagnostic = new VFileMessage(message.replace(/\s*\n\s*/g, ' '), {
    place: {line, column},
    ruleId,
    source: SOURCE,
  });
  diagnostic.file = file;
  return diagnostic;
}

/** @returns one line: `file:line:column: what is wrong → what to write [rule-id]` */
export function formatDiagnostic({file, line = 1, column = 1, reason, ruleId}: Diagnostic): string {
  return `${file}:${line}:${column}: ${reason}${ruleId ? ` [${ruleId}]` : ''}`;
}

/** Content errors that make a file unreadable. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly #findings: readonly Diagnostic[];

  constructor(...findings: Diagnostic[]) {
    super(findings.map(formatDiagnostic).join('\n'));
    this.#findings = findings;
    // A stack trace is of no use to an author.
    this.stack = this.message;
  }

  get findings(): readonly Diagnostic[] {
    return this.#findings;
  }
}

/** @throws ContentError if there are findings */
export function stopOn(findings: readonly Diagnostic[]): void {
  if (findings.length > 0) {
    throw new ContentError(...findings);
  }
}

/** @returns the findings of a check, also those with which it throws a {@link ContentError} */
export function catchFindings(check: () => readonly Diagnostic[]): readonly Diagnostic[] {
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
export function formatFindings(findings: readonly Diagnostic[]): string {
  const count = findings.length === 1 ? 'one fault' : `${findings.length} faults`;
  const files = [...new Set(findings.map(({file}) => file))].map((file) =>
    findings
      .filter((finding) => finding.file === file)
      .map(formatDiagnostic)
      .join('\n'),
  );
  return [`The content has ${count}:`, ...files].join('\n\n');
}
