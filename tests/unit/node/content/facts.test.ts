import {expect, it} from 'vitest';
import {checkFacts} from '../../../../src/node/content/facts';
import {formatDiagnostic} from '../../../../src/node/content/finding';
import {parseSection, type Answer} from '../../../../src/node/content/section';

const JAPANESE = 'docs/01-sre.md';
const ENGLISH = 'i18n/en/01-sre.md';

function answers(file: string, answer: string): (Answer & {file: string})[] {
  const markdown = `# 1. SRE\n\n## Q? {#monitoring}\n\n${answer}\n`;
  return parseSection(markdown, file).answers.map((parsed) => ({...parsed, file}));
}

function check(japanese: string, english: string, glossary = ''): string[] {
  return checkFacts(glossary, answers(JAPANESE, japanese), answers(ENGLISH, english)).map(
    formatDiagnostic,
  );
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
  ['[公式](https://a.example/ja/x)', '[official](https://a.example/en/y)', 'lacks “https://a'],
  ['https://a.example/ja/x', 'https://b.example/en/x', 'lacks “https://a.example/ja/x”'],
  // Whatever their length, and though one stands in the other.
  ['90日', '900 days', 'lacks “90”'],
  ['900日', '9000 days', 'lacks “900”'],
  ['9日', '90 days', 'lacks “9”'],
  ['3つのうち5つ', '3 of 6', 'lacks “5”'],
  ['1万件', '1,000 of them', 'lacks “10000”'],
  ['2万8千件', '27,000 of them', 'lacks “28000”'],
  ['2〜3日', '2 to 4 days', 'lacks “3”'],
  ['18時', '7 p.m.', 'lacks “18”'],
  ['500ms', '1500 ms', 'lacks “500ms”'],
  ['バージョン1.2', 'version 1.25', 'lacks “1.2”'],
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
  ['9時から18時まで', 'from 9:00 to 6 p.m.'],
  ['2026年11月3日', 'November 3, 2026'],
  ['2026年11月、3名', 'in 11/2026, 3 people'],
  ['令和8年に2名', 'two people in 2026'],
  ['令和8年に3名', '3 people in 2026'],
  ['1〜3名、第2四半期', 'one to 3 people in Q2'],
  ['1万件、300万件、1億件', '10,000, 3 million and 100 million of them'],
  ['2万8千点、350万件、明治42年', '28,000 items, 3.5 million, in 1909'],
  ['1万件、2千台', 'ten thousand on 2,000 servers'],
  ['2つ目、3番目', 'the 2nd and the third'],
  ['二つのうち1つ、十二人', '1 of 2, 12 people'],
  ['8割、2倍', '80%, twice as much'],
  ['3分の1', '1/3'],
  ['1日1回、24時間', 'once a day, 24 hours'],
  ['60分を2回、90分', 'an hour twice, 90 minutes'],
  ['EC2を3台、S3、K8sを12台', 'three EC2 instances, S3 and a dozen of K8s'],
  ['TLS 1.3、v2.0、RFC 9110、UTF-8', 'TLS 1.3, v2.0, RFC 9110 and UTF-8'],
  ['３つの手順：①準備、②実行', '3 steps: 1. prepare, 2. run'],
  ['45人、60%', 'forty-five people, 60%'],
  ['1年半', '18 months'],
  ['3か月', 'a quarter'],
  ['50人', 'a team of fifty with 3.5 GB'],
  ['[公式](https://docs.github.com/ja/pages)', '[docs](https://docs.github.com/en/pages/)'],
  ['[公式](https://a.example/ja/pages)', '[docs](https://a.example/pages)'],
  ['[公式](https://a.example/?hl=ja&b=1#c)', '[docs](https://a.example/?hl=en&b=1#c)'],
  ['[公式](https://a.example/x?hl=ja)', '[docs](https://a.example/x)'],
  ['[公式](https://aws.amazon.com/jp/ec2/)', '[docs](https://aws.amazon.com/ec2/)'],
  ['[公式](https://ja.wikipedia.org/wiki/DevOps)', '[W](https://en.wikipedia.org/wiki/DevOps)'],
  ['[公式](https://a.example/guide_ja.html)', '[guide](https://a.example/guide_en.html)'],
  ['[公式](https://go.dev/blog/)', '[blog](https://go.dev/blog)'],
  ['https://docs.github.com/ja/pages を参照', 'See https://docs.github.com/en/pages'],
  ['<https://a.example/ja/> を参照', 'See <https://a.example/en/>'],
])('“%s” is “%s”', (japanese, english) => {
  expect(check(japanese, english)).toEqual([]);
});

it.each([
  ['DB接続', 'database connection', 'DB接続', 'database connection'],
  [
    '[公式](https://a.example/jp-docs/x)',
    '[docs](https://a.example/docs/x)',
    'https://a.example/jp-docs/x',
    'https://a.example/docs/x',
  ],
  ['[公式](https://a.example/1#x)', '[docs](https://a.example/2#x)', 'a.example/1', 'a.example/2'],
  ['`cat a`を使う', 'I use `type a`', '`cat`', '`type`'],
  ['`cat`を使う', 'I use it', '`cat`', 'use'],
  ['24/365で7名', '24/7 with seven people', '24/365', '24/7'],
  ['30日', '4 weeks', '30日', '4 weeks'],
])('the glossary settles that “%s” is “%s”', (japanese, english, term, wording) => {
  const glossary = `| Japanese | English |\n| --- | --- |\n| ${term} | ${wording} |\n`;
  expect(check(japanese, english)).not.toEqual([]);
  expect(check(japanese, english, glossary)).toEqual([]);
});
