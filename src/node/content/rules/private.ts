import {anywhere, type Rule} from './page';

/** Forms of keys and tokens, as their issuers document them, and of what reaches a person. */
const PRIVATE: [what: string, form: RegExp][] = [
  ['an access key of AWS', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/g],
  ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{50,})/g],
  ['a token of Slack', /\bxox[abprs]-[A-Za-z0-9-]{10,}/g],
  ['a key of Google', /\bAIza[0-9A-Za-z_-]{35}\b/g],
  ['a telephone number', /(?<![\d.-])(?:\+81[- ]?|0)\d{1,4}[- ]\d{2,4}[- ]\d{4}(?![\d-])/g],
  ['an e-mail address', /\b[\w.+-]+@(?!example\.)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi],
];

/** What must not be published. */
export const privateRules: Rule[] = PRIVATE.map(([what, form]) =>
  anywhere(
    form,
    (found) =>
      `“${found.slice(0, 8)}…” looks like ${what}, which all the world could read → remove it${/key|token/.test(what) ? ', and have it replaced where it is used' : ''}.`,
  ),
);
