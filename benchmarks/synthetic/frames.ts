/**
 * A sentence in both languages with places for what it speaks of: `{a}`, `{b}`, `{c}` are nouns, `{p}`
 * and `{q}` products, `{n}` and `{m}` numbers.
 */
export type Frame = {ja: string; en: string};

const frames = (text: string): Frame[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [ja = '', en = ''] = line.split(' | ');
      return {ja, en};
    });

/** The questions speak of `{a}`, and what sets them apart is in the answer’s id. */
export const QUESTIONS = frames(`
{a}の経験について教えてください | Tell me about your experience with {a}
{a}と{b}の経験はありますか？ | Do you have experience with {a} and {b}?
{p}による{a}の構築経験を教えてください | Tell me about your experience building {a} with {p}
{p}と{q}の違いは？ | What are the differences between {p} and {q}?
{a}で意識していることは？ | What do you keep in mind in {a}?
{a}を{b}に変更した理由は？ | Why did you change {a} to {b}?
{p}の{a}はどのように行っていましたか？ | How did you handle the {a} of {p}?
{a}に失敗したときはどうしましたか？ | What did you do when {a} went wrong?
{a}のベストプラクティスは？ | What are your best practices for {a}?
{a}において最も難しかった{b}は？ | What was the hardest {b} in {a}?
{p}を選んだ理由は何ですか？ | What made you choose {p}?
{a}のために{p}をどう使いましたか？ | How did you use {p} for {a}?
{a}の担当範囲を教えてください | What were your responsibilities in {a}?
{a}と{b}のどちらを優先しますか？ | Which do you put first, {a} or {b}?
{n}人規模の{a}をどう進めましたか？ | How did you proceed with {a} for a team of {n}?
今後{a}をどう学びたいですか？ | How would you like to learn {a} from now on?
{p}で{a}が遅いときはどう調べますか？ | How do you investigate slow {a} in {p}?
{a}の{b}に関する知識はありますか？ | Are you familiar with the {b} of {a}?
{a}をチームに広めるには？ | How do you spread {a} in a team?
{p}から{q}への移行経験は？ | Have you moved from {p} to {q}?
`);

/** What an answer begins with; a list may follow. */
export const OPENINGS = frames(`
{a}の現場で、{b}を中心に{n}年間担当しました： | I worked in {a} for {n} years, mostly on {b}:
{p}を使用した{a}を構築し、{b}まで一貫して担当しました。 | I built {a} with {p} and was responsible for everything up to {b}.
直接{a}を主導した経験は限定的ですが、{b}の中で以下を意識しました： | My experience directly leading {a} is limited, but in {b} I kept the following in mind:
{a}では{p}、{b}では{q}を使い分けていました。 | I used {p} for {a} and {q} for {b}.
約{n}台のサーバーを対象に、{a}と{b}を実施しました： | I carried out {a} and {b} for about {n} servers:
はい、{p}の{a}を{n}件ほど担当しました。 | Yes, I handled about {n} cases of {a} in {p}.
{a}が課題だったため、{b}から見直しました： | Because {a} was a problem, I reviewed it starting with {b}:
{p}の導入により、{a}にかかる時間を{n}分から{m}分に短縮しました。 | By introducing {p}, I cut the time that {a} takes from {n} minutes to {m}.
{a}と{b}の両立が求められる案件で、{c}を任されていました： | In a project that called for both {a} and {b}, I was trusted with {c}:
前職では{a}の一次対応を行い、{b}へつなぐ役割でした。 | In my previous job I gave the first response to {a} and passed it on to {b}.
{p}と{q}を比較し、{a}の観点で選定しました： | I compared {p} and {q} and chose with {a} in view:
まず{a}を確認し、その後{b}の原因を切り分けます： | I first check {a}, then isolate the cause of {b}:
{a}の経験はありませんが、{b}で類似の課題を解決しました： | I have no experience with {a}, but I solved similar problems in {b}:
{m}名のチームで{a}を進め、{b}は私が取りまとめました。 | We carried out {a} as a team of {m}, and I put the {b} together.
`);

/** What a labelled item of a list says. */
export const ITEMS = frames(`
{p}を使用した{a}の整備 | Preparing {a} with {p}
{a}のドキュメント化 | Documenting {a}
{a}の策定と{b}への展開 | Drawing up {a} and extending it to {b}
手動で行っていた{a}の自動化 | Automating {a}, which had been done by hand
{a}を{n}%削減 | Reduced {a} by {n}%
{a}、{b}の並列化 | Running {a} and {b} in parallel
{p}から{q}への切り替え | Switching from {p} to {q}
{n}分以内の{a} | {a} within {n} minutes
{a}ごとに{b}を分離 | Separating {b} for each {a}
問題発生時の迅速な{a} | Quick {a} when a problem occurs
{p}上での{a}の一元管理 | Managing {a} in one place on {p}
{a}に関する{b}の共有 | Sharing {b} about {a}
毎月{n}件程度の{a} | About {n} cases of {a} a month
{a}を考慮した{b} | {b} that takes {a} into account
{p}のバージョン{n}.{m}への対応 | Support for version {n}.{m} of {p}
{a}と{b}の見直し | Reviewing {a} and {b}
{a}は{p}、{b}は{q}で実施 | {a} with {p}, {b} with {q}
最小限の{a}と定期的な{b} | Minimal {a} and regular {b}
{a}の属人化を解消 | Making {a} independent of individuals
{p}による{a}のしきい値調整 | Tuning the thresholds of {a} with {p}
{a}を週{m}回実施 | {a} {m} times a week
{a}が不要な構成 | A setup that needs no {a}
`);

/** What an answer may end with. */
export const CLOSINGS = frames(`
今後は{a}を主導し、{b}にも積極的に取り組みたいと考えています。 | From now on I would like to lead {a} and actively take on {b}.
実務では{p}が中心でしたが、{q}の概念も理解しています。 | My hands-on work was mostly with {p}, but I also understand the concepts of {q}.
その結果、{a}は{n}%改善し、{b}の問い合わせもなくなりました。 | As a result {a} improved by {n}%, and inquiries about {b} stopped.
この経験から、{a}では早めの{b}が重要だと学びました。 | From this I learned that early {b} is important in {a}.
{a}についてはチームで合意を取り、{b}に残すようにしています。 | I see to it that the team agrees on {a} and that it is kept in {b}.
現在は{p}を使い、{a}を{n}分間隔で確認しています。 | I now use {p} to check {a} every {n} minutes.
{a}が増えても{b}を変えずに済む点を評価されました。 | What was appreciated is that {b} need not change when {a} grows.
`);

/** What a table says in a cell. */
export const CELLS = frames(`
{a}が必要 | Needs {a}
{a}経由 | Via {a}
{p}と連携 | Works with {p}
比較的高い{a} | Comparatively high {a}
{a}（{n}件まで） | {a} (up to {n})
標準の{a} | Built-in {a}
{a}と{b} | {a} and {b}
`);
