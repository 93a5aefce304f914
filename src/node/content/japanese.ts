/** Matches any Japanese character, full-width forms and CJK punctuation included. */
export const JAPANESE =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
