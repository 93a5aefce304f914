import {anywhere, outsideCode, type Rule} from './page';

/** Forms of keys and tokens, as their issuers document them. */
const SECRETS: [what: string, form: RegExp][] = [
  ['an access key of AWS', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  [
    'a private key',
    /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?!-----)[\s\S]){0,300}?[A-Za-z0-9+/=]{40,}/g,
  ],
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
];

/**
 * What no issuer gives out: words, one letter over and over, letters in their order, and the examples in
 * the documentation of GitHub, Google Maps and jwt.io.
 */
const PLACEHOLDER =
  /example|sample|dummy|placeholder|replace|changeme|redacted|your|fake|token|not-a-|[-_]here|x{4}|0{6}|\*{3}|\.{3}|12345678|abcdefgh|16C7e42F292c6912E7710c838347Ae178B4a|AIzaSyDaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe|eyJzdWIiOiIxMjM0NTY3ODkwIi/i;

/** Words that stand for a password, capitals in place of one, or what is too short for one. */
const NO_PASSWORD =
  /^(?:(?:my|your|the|some|db|user|app|super|default|api|access)[-_]?)*(?:p[a@]ss(?:w[o0]r?d|phrase)?|pwd|pw|secret|s3cr3t|token|key|test|guest|admin|root|foo|bar|baz|change(?:it|me)|letmein|hunter2|qwerty|here|[-_\d!])*$|^.{1,3}$/i;

/** @returns whether a password in an address, `https://user:password@host`, is none */
function isNoPassword(user: string, password: string): boolean {
  const isUser = password.startsWith(user) && /^[-_\d]*$/.test(password.slice(user.length));
  return (
    isUser || /^[A-Z_]+$/.test(password) || NO_PASSWORD.test(password) || PLACEHOLDER.test(password)
  );
}

function isPlaceholder(found: string): boolean {
  const [, user, password] = /:\/\/([^:]+):(.+)@$/.exec(found) ?? [];
  return user !== undefined && password !== undefined
    ? isNoPassword(user, password)
    : PLACEHOLDER.test(found);
}

/** Domains for examples, machines of one's own, and what else has an “@” and a dot: files, units. */
const NO_DOMAIN =
  '(?![\\w.-]*\\b(?:example|noreply)\\b)(?![\\w.-]*\\.(?:test|invalid|localhost|local|internal|corp|intra|lan|png|jpe?g|gif|svg|webp|service|socket|timer)\\b(?![.-]?\\w))';

/** Nor is it one of an account at a host, as git, ssh and its kind have it: `git@host:path`. */
const EMAIL = new RegExp(
  `(?<![\\w@/.+-])(?!git@)[\\w.+-]{0,63}[\\w+-]@(?<!\\b(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id)\\b[^\\n]{0,80}@)${NO_DOMAIN}[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}\\b(?!:[\\w~/.])`,
  'gi',
);

const PHONE =
  /(?<![\w.-])(?:(?=(?:\+81[- ]?)?(?:\d[- ]?){9,11}(?![\d-]))(?:\+81[- ]?|0)\d{1,4}[- ]\d{1,4}[- ]\d{3,4}|0[5789]0\d{8})(?![\w-])/g;

const PRIVATE_HOST =
  /(?<![\w.-])(?!host\.docker\.|metadata\.google\.)(?:[a-z0-9-]+\.)+(?:internal|corp|intra|lan)\b/gi;

function tellOf(found: string, what: string): string {
  return `“${found.slice(0, 8)}…” looks like ${what}, which all the world could read`;
}

/** What must not be published: secrets anywhere, what reaches a person or a machine but in code. */
export const privateRules: Rule[] = [
  ...SECRETS.map(([what, form]) =>
    anywhere('no-secret', form, (found) =>
      isPlaceholder(found)
        ? undefined
        : `${tellOf(found, what)} → remove it, and have it replaced where it is used.`,
    ),
  ),
  outsideCode('no-email-address', EMAIL, (found, {site}) =>
    found === site.contact ? undefined : `${tellOf(found, 'an e-mail address')} → remove it.`,
  ),
  outsideCode('no-phone-number', PHONE, (found) =>
    /0{3}-?0{3}/.test(found) ? undefined : `${tellOf(found, 'a telephone number')} → remove it.`,
  ),
  outsideCode(
    'no-private-host',
    PRIVATE_HOST,
    (found) =>
      `${tellOf(found, 'a host of a private network')} → remove it, or write it as \`code\`.`,
  ),
];
