import {getTokenizer, type KuromojiToken} from 'kuromojin';
import type {SearchData} from '../../shared/search/search-data';
import {fold, normalize} from '../../shared/search/text';

const HAN = /\p{Script=Han}/u;

/** Two words that are written together with kana between their Han characters: 切り + 戻し. */
function isCompound(first: KuromojiToken, second: KuromojiToken): boolean {
  return (
    /[\u3041-\u309f]$/.test(first.surface_form) && /^\p{Script=Han}/u.test(second.surface_form)
  );
}

/**
 * Finds how the words of texts are read, with the morphological analyser kuromoji (IPA dictionary).
 *
 * @param texts - in Japanese
 * @returns every word with Han characters and its reading in hiragana, folded, in the order of the
 * texts; a word that the dictionary does not know is left out
 */
export async function readWords(texts: Iterable<string>): Promise<SearchData['readings']> {
  const tokenizer = await getTokenizer();
  const readings = new Map<string, string>();
  const add = (word: string, reading: string | undefined): void => {
    if (reading && reading !== '*' && HAN.test(word)) {
      readings.set(fold(word), fold(reading));
    }
  };
  for (const sentence of new Set(
    [...texts].flatMap((text) => normalize(text).split(/[。、\s:：（）()]+/)),
  )) {
    const tokens = HAN.test(sentence) ? tokenizer.tokenize(sentence) : [];
    for (const [index, token] of tokens.entries()) {
      add(token.surface_form, token.reading);
      const next = tokens[index + 1];
      if (
        next &&
        token.reading &&
        next.reading &&
        HAN.test(token.surface_form) &&
        isContent(token) &&
        isContent(next) &&
        isCompound(token, next)
      ) {
        add(token.surface_form + next.surface_form, token.reading + next.reading);
      }
    }
  }
  return [...readings];
}

function isContent({pos}: KuromojiToken): boolean {
  return pos === '名詞' || pos === '動詞';
}
