import {fetchSynonymGroups, type SynonymGroup} from '../../src/node/search/sudachi';
import type {Random} from './random';

/** A thing that an answer can speak of, in both languages. */
export type Noun = {
  ja: string;
  en: string;
  /** Its reading in hiragana, where it is known. */
  reading?: string;
};

/** What synthetic answers speak of; the nouns are drawn by {@link drawNoun}. */
export type Vocabulary = {
  /** Words of the trade, which a text joins to compounds. */
  trade: Noun[];
  /** Words written with Han characters. */
  han: Noun[];
  /** Loan words. */
  katakana: Noun[];
  products: string[];
};

/** Words of the trade as Japanese joins them: word, reading, English. */
const TRADE = `
監視 かんし monitoring; 設計 せっけい design; 運用 うんよう operation; 構築 こうちく construction
障害 しょうがい failure; 対応 たいおう response; 復旧 ふっきゅう recovery; 移行 いこう migration
基盤 きばん platform; 環境 かんきょう environment; 検証 けんしょう verification; 本番 ほんばん production
開発 かいはつ development; 自動化 じどうか automation; 負荷 ふか load; 分散 ぶんさん distribution
性能 せいのう performance; 改善 かいぜん improvement; 可用性 かようせい availability; 信頼性 しんらいせい reliability
冗長化 じょうちょうか redundancy; 拡張 かくちょう extension; 縮退 しゅくたい degradation; 閾値 しきいち threshold
通知 つうち notification; 手順 てじゅん procedure; 体制 たいせい framework; 標準化 ひょうじゅんか standardization
証跡 しょうせき trail; 監査 かんさ audit; 権限 けんげん permission; 認証 にんしょう authentication
認可 にんか authorization; 暗号化 あんごうか encryption; 復号 ふくごう decryption; 鍵 かぎ key
脆弱性 ぜいじゃくせい vulnerability; 診断 しんだん assessment; 攻撃 こうげき attack; 防御 ぼうぎょ defence
検知 けんち detection; 遮断 しゃだん blocking; 調査 ちょうさ investigation; 分析 ぶんせき analysis
集計 しゅうけい aggregation; 可視化 かしか visualization; 収集 しゅうしゅう collection; 保管 ほかん retention
削除 さくじょ deletion; 複製 ふくせい replication; 同期 どうき synchronization; 整合性 せいごうせい consistency
取引 とりひき transaction; 決済 けっさい payment; 送金 そうきん remittance; 口座 こうざ account
請求 せいきゅう billing; 照合 しょうごう reconciliation; 締め処理 しめしょり closing; 帳票 ちょうひょう report
在庫 ざいこ inventory; 受注 じゅちゅう order; 配送 はいそう delivery; 契約 けいやく contract
費用 ひよう cost; 削減 さくげん reduction; 予算 よさん budget; 見積もり みつもり estimate
計画 けいかく plan; 要件 ようけん requirement; 定義 ていぎ definition; 仕様 しよう specification
試験 しけん test; 品質 ひんしつ quality; 保証 ほしょう assurance; 承認 しょうにん approval
申請 しんせい application; 変更 へんこう change; 管理 かんり management; 構成 こうせい configuration
配布 はいふ rollout; 配信 はいしん distribution; 更新 こうしん update; 適用 てきよう application
切り戻し きりもどし reverting; 停止 ていし shutdown; 起動 きどう startup; 再起動 さいきどう restart
待機 たいき standby; 切り替え きりかえ switching; 接続 せつぞく connection; 通信 つうしん communication
経路 けいろ route; 帯域 たいいき bandwidth; 遅延 ちえん latency; 応答 おうとう response
並列 へいれつ parallel; 処理 しょり processing; 定期 ていき periodic; 実行 じっこう execution
夜間 やかん overnight; 休日 きゅうじつ holiday; 当番 とうばん on-call; 引き継ぎ ひきつぎ handover
教育 きょういく training; 育成 いくせい mentoring; 評価 ひょうか evaluation; 面談 めんだん interview
採用 さいよう hiring; 連携 れんけい coordination; 調整 ちょうせい arrangement; 交渉 こうしょう negotiation
提案 ていあん proposal; 説明 せつめい explanation; 資料 しりょう material; 文書 ぶんしょ document
記録 きろく record; 履歴 りれき history; 検索 けんさく search; 索引 さくいん index
表示 ひょうじ display; 画面 がめん screen; 入力 にゅうりょく input; 出力 しゅつりょく output
端末 たんまつ terminal; 利用者 りようしゃ user; 顧客 こきゃく customer; 委託先 いたくさき contractor
部門 ぶもん department; 組織 そしき organization; 規程 きてい regulation; 統制 とうせい control
`;

const REAL_PRODUCTS =
  'New Relic, GitHub Actions, Jenkins, Docker, Kubernetes, ECS Fargate, EKS, Aurora MySQL, PostgreSQL, CloudTrail, CloudWatch, GuardDuty, Zabbix, Prometheus, Grafana, Terraform, ArgoCD, Cloud Run, BigQuery, NAT Gateway, Slack, Redis, Kafka, nginx, Lambda, S3';

const SYLLABLES =
  'ba be bo ca co da de do fa fi ga go ha ja ka ki ko la le li lo lu ma me mi mo na ne ni no pa pe po qua ra re ri ro ru sa se si so ta te ti to va ve vi vo xa ya za ze zi zo'.split(
    ' ',
  );
const ENDINGS = 'x n r s l th ck nd rk st'.split(' ');

const HAN = /\p{Script=Han}/u;
// Words that end in 的 are adjectives.
const JAPANESE_NOUN = /^[\p{Script=Han}\p{Script=Katakana}ー]{2,8}(?<!的)$/u;
const ENGLISH_NOUN = /^[a-z]{3,}(?: [a-z]{3,})?$/;

/**
 * Collects some thousand nouns of both languages from the synonym dictionary that the search brings,
 * which knows the English word of many, and adds words of the trade with their readings.
 */
export async function loadVocabulary(random: Random): Promise<Vocabulary> {
  const groups = await fetchSynonymGroups();
  const nouns = shuffle(
    groups.flatMap((group) => dictionaryNoun(group) ?? []),
    random,
  );
  const trade = TRADE.split(/[;\n]/).flatMap((line) => {
    const [ja, reading, en] = line.trim().split(' ');
    return ja && reading && en ? [{ja, reading, en}] : [];
  });
  return {
    trade: shuffle(trade, random),
    han: nouns.filter(({ja}) => HAN.test(ja)),
    katakana: nouns.filter(({ja}) => !HAN.test(ja)),
    products: [
      ...REAL_PRODUCTS.split(', '),
      ...Array.from({length: 600}, () => inventProduct(random)),
    ],
  };
}

/**
 * Draws a noun as texts of the trade mix them: compounds of its words, other words, loan words.
 *
 * @param pick - how the words that are not of the trade are picked
 */
export function drawNoun(
  {trade, han, katakana}: Vocabulary,
  random: Random,
  pick: (nouns: Noun[]) => Noun,
): Noun {
  const kind = random.next();
  if (kind < 0.3) {
    return random.pickByRank(trade);
  }
  if (kind < 0.6) {
    const first = random.pickByRank(trade);
    const second = random.pick(trade.filter((noun) => noun !== first));
    return {
      ja: `${first.ja}${second.ja}`,
      en: `${first.en} ${second.en}`,
      reading: `${first.reading ?? ''}${second.reading ?? ''}`,
    };
  }
  return pick(kind < 0.75 ? han : katakana);
}

function dictionaryNoun({items}: SynonymGroup): Noun | undefined {
  const usable = items.filter(
    ({expandControl, taigenYogen, bunya}) =>
      expandControl !== 2 &&
      taigenYogen === '体言' &&
      ['', 'IT', 'ビジネス'].includes(bunya.join()),
  );
  const ja = usable.find(
    ({hyoukiYure, midashi}) => hyoukiYure === '代表表記' && JAPANESE_NOUN.test(midashi),
  );
  const en = usable.find(
    ({hyoukiYure, midashi}) => hyoukiYure === 'アルファベット表記' && ENGLISH_NOUN.test(midashi),
  );
  return ja && en && {ja: ja.midashi, en: en.midashi};
}

function inventProduct(random: Random): string {
  const name = Array.from({length: random.between(2, 3)}, () => random.pick(SYLLABLES)).join('');
  const ending = random.chance(0.5) ? random.pick(ENDINGS) : '';
  const suffix = random.chance(0.2) ? random.pick([' Cloud', ' Hub', 'DB', ' Flow', 'Ops']) : '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${ending}${suffix}`;
}

function shuffle<Item>(items: Item[], random: Random): Item[] {
  return items
    .map((item) => ({item, place: random.next()}))
    .sort((a, b) => a.place - b.place)
    .map(({item}) => item);
}
