import {answerPath} from '../../shared/paths';
import type {Section} from './section';

/** An answer in one language: its question and its share link. */
export type ShareLink = {locale: string; question: string; url: string};

/** An answer with its share link in every language. */
export type SharedAnswer = {id: string; links: ShareLink[]};

/** A section by its title, with its answers’ share links. */
export type SharedSection = {slug: string; title: string; answers: SharedAnswer[]};

/** One language: its sections, and the absolute address that its paths are below. */
export type SharedLanguage = {locale: string; root: string; sections: Section[]};

/**
 * @param sections - of the language whose titles are wanted
 * @param languages - all languages, in the order in which their links are wanted
 */
export function listShareLinks(sections: Section[], languages: SharedLanguage[]): SharedSection[] {
  return sections.map(({slug, title, answers}) => ({
    slug,
    title,
    answers: answers.map(({id}) => ({
      id,
      links: languages.flatMap(({locale, root, sections: translated}) =>
        translated
          .flatMap((section) => section.answers)
          .filter((answer) => answer.id === id)
          .map(({question}) => ({
            locale,
            question,
            url: `${root.replace(/\/$/, '')}${answerPath(slug, id)}`,
          })),
      ),
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
