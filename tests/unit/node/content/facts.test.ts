import {expect, it} from 'vitest';
import {checkFacts} from '../../../../src/node/content/facts';
import {parseSection, type Answer} from '../../../../src/node/content/section';

const JAPANESE = 'docs/01-sre.md';
const ENGLISH = 'i18n/en/01-sre.md';

function answers(file: string, answer: string): (Answer & {file: string})[] {
  const markdown = `# 1. SRE\n\n## Q? {#monitoring}\n\n${answer}\n`;
  return parseSection(markdown, file).answers.map((parsed) => ({...parsed, file}));
}

function check(japanese: string, english: string, glossary = ''): string[] {
  return checkFacts(glossary, answers(JAPANESE, japanese), answers(ENGLISH, english));
}

it.each([
  ['Zabbixの監視', 'monitoring with Nagios', 'lacks “Zabbix”'],
  ['稼働率99.95%', 'an availability of 99.9%', 'lacks “99.95%”'],
  ['2024年に1,000件', '1000 of them in 2023', 'lacks “2024”'],
  ['1,200件', '120 of them', 'lacks “1200”'],
  ['500msで応答', 'answers in 50 ms', 'lacks “500ms”'],
  ['`kubectl get po`を使う', 'I use `kubectl get pods`', 'lacks “kubectl get po”'],
  ['監視', 'I use `top`', 'has “top”'],
  ['[公式](https://a.example/)', '[official](https://b.example/)', 'lacks “https://a.example/”'],
  ['公式', '[official](https://b.example/)', 'has “https://b.example/”'],
])('“%s” is not “%s”', (japanese, english, finding) => {
  const [first] = check(japanese, english);
  expect(first).toMatch(
    /^i18n\/en\/01-sre\.md:3:1: the answer “monitoring” .* docs\/01-sre\.md:3 .* → /,
  );
  expect(first).toContain(finding);
});

it.each([
  ['ＡＷＳとNew Relic、EC2', 'AWS, new-relic and EC2 instances'],
  ['SLIを3つ、約5年間', 'three SLIs for about five years'],
  ['99.9%、1.5倍、500 ms', '99.9 %, 1.5 times, 500ms'],
  ['```\nプッシュ → ECR\n```', '```\npush → ECR\n```'],
  ['`top`と[公式](https://a.example/)', '[official](https://a.example/) and `top`'],
  ['1000台、10,000人、300万件', '1,000 servers, 10000 people, three million'],
  ['9時から18時まで、2026年', 'from nine to six, in 2026'],
])('“%s” is “%s”', (japanese, english) => {
  expect(check(japanese, english)).toEqual([]);
});

it('what the glossary settles is no finding', () => {
  const glossary = '| Japanese | English |\n| --- | --- |\n| DB接続 | database connection |\n';
  expect(check('DB接続', 'database connection')).toHaveLength(1);
  expect(check('DB接続', 'database connection', glossary)).toEqual([]);
});
