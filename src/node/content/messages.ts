import fs from 'node:fs';
import path from 'node:path';
import themeMessages from '@docusaurus/theme-translations/locales/base/theme-common.json';
import {placeAt, tell, type Diagnostic, type Message} from './finding';
import {JAPANESE} from './japanese';
import {findLine, type SiteContext} from './site';
import {readTextIfAny} from './text-file';

/** A text of the interface, as the source has it. */
type Source = {message: string; isCounted?: boolean};

/** What an English page says in Japanese: to those who would rather read Japanese. */
const OFFER_OF_JAPANESE = 'languageOffer.label';

/** `translate({id: '…', message: '…', description: '…'})`; texts are in single quotes. */
const CALL =
  /\bid: '(?<id>[\w.]+)',\s*message:\s*'(?<message>[^']*)'(?:,\s*description:\s*'(?<description>[^']*)')?/g;
/** `<Translate id="…">…</Translate>`, or `{'…'}` in it. */
const ELEMENT =
  /<Translate\s+id="(?<id>[\w.]+)"(?:(?!<\/Translate>)[^])*?(?:\{\s*'(?<quoted>[^']*)'\s*\}|>(?<message>[^<>{}]*))\s*<\/Translate>/g;
const PLACEHOLDER = /\{\w+\}/g;

/**
 * Holds the texts of the interface in every language to the source, in which they are in Japanese.
 *
 * @returns what is told of each that is missing, is not used, or has other placeholders or plural forms
 */
export function checkMessages({siteDir, i18n}: SiteContext): Diagnostic[] {
  const sources = readSources(path.join(siteDir, 'src'));
  return i18n.locales.flatMap((locale) => {
    const file = path.posix.join(i18n.path, locale, 'code.json');
    const text = readTextIfAny(siteDir, file);
    if (text === '') {
      return [];
    }
    const messages = parse(text);
    if (typeof messages === 'number') {
      return [
        tell(
          {file, ...placeAt(text, messages)},
          'the file cannot be read from here on → see whether a comma, a quotation mark or a bracket is missing or too many before it.',
        ),
      ];
    }
    const isOriginal = locale === i18n.defaultLocale;
    const missing = isOriginal
      ? []
      : [...sources].filter(([id]) => !(id in messages) && !id.startsWith('theme.'));
    return [
      ...missing.map(([id, {message}]) =>
        tell(
          {file},
          `the text “${id}”, in Japanese “${message}”, is missing → add “"${id}": {"message": "…"}”.`,
        ),
      ),
      ...Object.entries(messages).flatMap(([id, value]) => {
        const fault = checkMessage(id, value, sources.get(id), locale, isOriginal);
        return fault ? [tell({file, line: findLine(siteDir, file, `"${id}"`)}, fault)] : [];
      }),
    ];
  });
}

/** @returns the texts, or where they cannot be read */
function parse(text: string): Record<string, unknown> | number {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch (error) {
    return Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
  }
}

function checkMessage(
  id: string,
  value: unknown,
  source: Source | undefined,
  locale: string,
  isOriginal: boolean,
): Message | undefined {
  const message = (value as {message?: unknown} | null)?.message;
  if (typeof message !== 'string' || message.trim() === '') {
    return `“${id}” has no text → write “"${id}": {"message": "…"}”.`;
  }
  if (!source) {
    return id.startsWith('theme.') ? undefined : `the site has no text “${id}” → remove it.`;
  }
  const isJapanese = JAPANESE.test(message);
  if (isJapanese !== isOriginal && (isOriginal || id !== OFFER_OF_JAPANESE)) {
    return `“${message}” is in the wrong language → translate it.`;
  }
  const wanted = new Set(source.message.match(PLACEHOLDER));
  const found = new Set(message.match(PLACEHOLDER));
  const unknown = [...found].find((name) => !wanted.has(name));
  const [lacking] = [...wanted].filter((name) => !found.has(name));
  if (unknown !== undefined) {
    return `nothing is put in for “${unknown}” → write ${wanted.size > 0 ? `“${[...wanted].join('”, “')}”` : 'it without “{}”'}.`;
  }
  if (lacking !== undefined) {
    return `“${message}” lacks “${lacking}”, for which the site puts something in → write it where that belongs.`;
  }
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.length;
  return source.isCounted && message.split('|').length !== forms
    ? `“${message}” has not one form for each number → write ${forms === 1 ? 'one form, without “|”' : `${forms} forms with “|” between, as in “{count} answer|{count} answers”`}.`
    : undefined;
}

function readSources(folder: string): Map<string, Source> {
  const sources = new Map<string, Source>(
    Object.entries(themeMessages).map(([id, message]) => [id, {message}]),
  );
  const names = fs.existsSync(folder)
    ? fs.readdirSync(folder, {recursive: true, encoding: 'utf8'})
    : [];
  for (const name of names.filter((file) => /(?:^|[\\/])\w[^\\/]*\.tsx?$/.test(file))) {
    const text = fs.readFileSync(path.join(folder, name), 'utf8');
    for (const {groups = {}} of [...text.matchAll(CALL), ...text.matchAll(ELEMENT)]) {
      const {id = '', message, quoted, description = ''} = groups;
      sources.set(id, {
        message: (quoted ?? message ?? '').trim(),
        isCounted: description.includes('plural'),
      });
    }
  }
  return sources;
}
