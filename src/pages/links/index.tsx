import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import shareLinks from '@generated/answers/default/share-links.json';
import Interpolated from '@site/src/components/Interpolated';
import CopyControl from '@site/src/components/share/CopyControl';
import OtherHost from '@site/src/components/share/OtherHost';
import PrintButton from '@site/src/components/share/PrintButton';
import {useChosenLinks} from '@site/src/components/share/chosenLinks';
import {copyLabel} from '@site/src/components/share/label';
import type {ShareLink} from '@site/src/shared/outline';
import {csvPath} from '@site/src/shared/paths';
import clsx from 'clsx';
import styles from './styles.module.css';

const allLinks = shareLinks.flatMap(({answers}) => answers.flatMap(({links}) => links));

/** @returns the links as they are pasted into a mail: each question with its address below */
function formatLinks(links: ShareLink[]): string {
  return links.map(({question, url}) => `${question}\n${url}`).join('\n\n');
}

type ItemProps = {link: ShareLink; isChosen: boolean; onChoose: (isChosen: boolean) => void};

/** The link of an answer in one language, to be chosen or copied. */
function LinkItem({link: {locale, question, url}, isChosen, onChoose}: ItemProps): ReactNode {
  const {
    i18n: {localeConfigs},
  } = useDocusaurusContext();
  const isBrowser = useIsBrowser();
  const lang = localeConfigs[locale]?.htmlLang;
  return (
    <div className={styles.link}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className="qa-scripted"
          disabled={!isBrowser}
          checked={isChosen}
          onChange={({target}) => {
            onChoose(target.checked);
          }}
        />
        <span lang={lang}>{question}</span>
      </label>
      <a className={styles.url} href={url} hrefLang={lang}>
        {url}
      </a>
      {isBrowser && <CopyControl className={styles.copy} text={url} label={copyLabel(question)} />}
    </div>
  );
}

/** Every question with its share link in both languages, for the owner: to copy, print or save. */
export default function Links(): ReactNode {
  const {
    i18n: {currentLocale, locales, localeConfigs},
  } = useDocusaurusContext();
  const [chosen, choose] = useChosenLinks();
  const links = allLinks.filter(({url}) => chosen.has(url));
  const title = translate({id: 'links.title', message: '回答リンク一覧'});
  return (
    <Layout
      title={title}
      description={translate({
        id: 'links.description',
        message: 'すべての質問と、各回答ページへのリンク一覧（日本語・英語）。',
      })}>
      <main className={clsx('qa-container', styles.page)}>
        <Heading as="h1">{title}</Heading>
        <p className={styles.lead}>
          <span>
            <Translate id="links.lead">
              各リンクを開くと、その回答だけが表示されます。質問を選択すると、リンクをまとめてコピーできます。
            </Translate>
          </span>
          <OtherHost />
        </p>
        <div className={styles.actions}>
          {locales.map((locale) => (
            <button
              key={locale}
              type="button"
              className="qa-button qa-scripted"
              onClick={() => {
                choose(
                  allLinks.filter((link) => link.locale === locale).map(({url}) => url),
                  true,
                );
              }}>
              <span>
                <Interpolated
                  values={{
                    language: (
                      <span lang={localeConfigs[locale]?.htmlLang}>
                        {localeConfigs[locale]?.label}
                      </span>
                    ),
                  }}>
                  {translate({id: 'links.chooseAll', message: 'すべて選択（{language}）'})}
                </Interpolated>
              </span>
            </button>
          ))}
          <button
            type="button"
            className="qa-button qa-scripted"
            disabled={links.length === 0}
            onClick={() => {
              choose([...chosen], false);
            }}>
            <Translate id="links.clear">選択を解除</Translate>
          </button>
          <PrintButton />
          <a className="qa-button" href={useBaseUrl(csvPath(currentLocale))} download>
            <Translate id="links.csv">CSVをダウンロード</Translate>
          </a>
        </div>
        <div className={clsx('qa-scripted', styles.chosen)}>
          <CopyControl
            text={formatLinks(links)}
            shared={{text: formatLinks(links)}}
            disabled={links.length === 0}>
            {translate(
              {id: 'links.copy', message: '選択したリンクをコピー（{count}件）'},
              {count: links.length},
            )}
          </CopyControl>
        </div>
        {shareLinks.map(({slug, title: section, answers}) => (
          <section key={slug} className={styles.section}>
            <Heading as="h2" className="qa-list-title">
              {section}
            </Heading>
            <ul className="clean-list">
              {answers.map(({id, links: translations}) => (
                <li key={id} className={styles.answer} data-answer={id}>
                  {translations.map((link) => (
                    <LinkItem
                      key={link.locale}
                      link={link}
                      isChosen={chosen.has(link.url)}
                      onChoose={(isChosen) => {
                        choose([link.url], isChosen);
                      }}
                    />
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </Layout>
  );
}
