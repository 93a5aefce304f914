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
 * @param locale - of the headings
 * @param messages - the words of the interface in that language, where it is not Japanese
 * @returns a table of all share links as RFC 4180 has it; the byte order mark tells spreadsheets
 * that it is UTF-8
 */
export function formatCsv(
  sections: SharedSection[],
  locale: string,
  messages: Record<string, string>,
): string {
  const languages = new Intl.DisplayNames([locale], {type: 'language'});
  const translate = ({id, message}: {id: string; message: string}, language = locale): string =>
    (messages[id] ?? message).replace('{language}', languages.of(language) ?? language);
  const answers = sections.flatMap((section) =>
    section.answers.map((answer) => ({title: section.title, ...answer})),
  );
  const head = [
    translate({id: 'links.csv.section', message: '分野'}),
    'ID',
    ...(answers[0]?.links ?? []).flatMap((link) => [
      translate({id: 'links.csv.question', message: '質問（{language}）'}, link.locale),
      translate({id: 'links.csv.url', message: 'URL（{language}）'}, link.locale),
    ]),
  ];
  const rows = answers.map(({title, id, links}) => [
    title,
    id,
    ...links.flatMap(({question, url}) => [question, url]),
  ]);
  return `\uFEFF${[head, ...rows].map(formatRow).join('')}`;
}

function formatRow(cells: string[]): string {
  return `${cells.map(formatCell).join(',')}\r\n`;
}

/**
 * A spreadsheet runs as a formula what begins like one, in quotes or not, unless an apostrophe stands
 * before it (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function formatCell(cell: string): string {
  return `"${cell.replaceAll('"', '""').replace(/^[=+@\-\t\r＝＋＠－]/, "'$&")}"`;
}
