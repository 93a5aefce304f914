import {anywhere, type Rule} from './page';

/** Forms of keys and tokens, as their issuers document them, and of what reaches a person. */
const PRIVATE: [what: string, form: RegExp][] = [
  ['an access key of AWS', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/g],
  ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{50,})/g],
  ['a token of Slack', /\bxox[abprs]-[A-Za-z0-9-]{10,}/g],
  ['a webhook of Slack', /(?:https:\/\/)?hooks\.slack\.com\/services\/T\w+\/B\w+\/\w+/g],
  ['a secret key of AWS', /\bsecret_?(?:access_?)?key\W{1,5}[A-Za-z0-9/+]{40}/gi],
  ['a token of GitLab', /\bglpat-[\w-]{20,}/g],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}/g],
  ['a key of Stripe', /\b[rs]k_live_[A-Za-z0-9]{16,}/g],
  ['a key of SendGrid', /\bSG\.[\w-]{22}\.[\w-]{43}/g],
  ['a key of OpenAI or Anthropic', /\bsk-(?:ant|proj)-[\w-]{20,}/g],
  ['a token (JWT)', /\beyJ[\w-]{10,200}\.eyJ[\w-]{10,2000}\.[\w-]{10,}/g],
  [
    'a password in an address',
    /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@<>${}]{1,64}:[^\s/:@<>${}]{1,64}@/gi,
  ],
  ['a key of Google', /\bAIza[0-9A-Za-z_-]{35}\b/g],
  [
    'a telephone number',
    /(?<![\d.-])(?:(?:\+81[- ]?|0)\d{1,4}[- ]\d{2,4}[- ]\d{4}|0[5789]0\d{8})(?![\d-])/g,
  ],
  ['an e-mail address', /\b[\w.+-]{1,64}@(?!example\.)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi],
  [
    'a host of a private network',
    /(?<![\w.-])(?!host\.docker\.|metadata\.google\.)(?:[a-z0-9-]+\.)+(?:internal|corp|intra|lan)\b/gi,
  ],
];

/** What must not be published. */
export const privateRules: Rule[] = PRIVATE.map(([what, form]) =>
  anywhere(
    form,
    (found) =>
      `“${found.slice(0, 8)}…” looks like ${what}, which all the world could read → remove it${/key|token|password|webhook/.test(what) ? ', and have it replaced where it is used' : ''}.`,
  ),
);
