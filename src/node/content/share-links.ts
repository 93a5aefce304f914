import type {SharedSection} from '../../shared/outline';
import {answerPath} from '../../shared/paths';
import type {Section} from './section';

/** One language: its sections, and the absolute address that its paths are below. */
export type SharedLanguage = {locale: string; root: string; sections: Section[]};

/**
 * @param sections - of the language whose titles are wanted
 * @param languages - all languages, in the order in which their links are wanted
 */
export function listShareLinks(sections: Section[], languages: SharedLanguage[]): SharedSection[] {
  const translations = languages.map(({locale, root, sections: translated}) => ({
    locale,
    root: root.replace(/\/$/, ''),
    questions: new Map(
      translated.flatMap(({answers}) => answers.map(({id, question}) => [id, question])),
    ),
  }));
  return sections.map(({slug, title, answers}) => ({
    slug,
    title,
    answers: answers.map(({id}) => ({
      id,
      links: translations.flatMap(({locale, root, questions}) => {
        const question = questions.get(id);
        return question ? [{locale, question, url: `${root}${answerPath(slug, id)}`}] : [];
      }),
    })),
  }));
}

/**
 * @param labels - the name of each language, by its locale
 * @returns a table of all share links as RFC 4180 has it; the byte order mark tells spreadsheets
 * that it is UTF-8
 */
export function formatCsv(sections: SharedSection[], labels: Record<string, string>): string {
  const answers = sections.flatMap((section) =>
    section.answers.map((answer) => ({title: section.title, ...answer})),
  );
  const head = (answers[0]?.links ?? []).flatMap(({locale}) => {
    const label = labels[locale] ?? locale;
    return [label, `${label} URL`];
  });
  const rows = answers.map(({title, id, links}) => [
    title,
    id,
    ...links.flatMap(({question, url}) => [question, url]),
  ]);
  return `\uFEFF${[['section', 'id', ...head], ...rows].map(formatRow).join('')}`;
}

function formatRow(cells: string[]): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
}
