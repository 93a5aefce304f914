import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import outline from '@generated/answers/default/outline.json';
import {ALL_PATH} from '@site/src/shared/paths';
import clsx from 'clsx';
import Phrases from '../components/outline/Phrases';
import SearchField from '../components/search/SearchField';
import SectionList from '../components/outline/SectionList';
import SiteIntroduction, {counts} from '../components/outline/SiteIntroduction';
import styles from './index.module.css';

/** What the site is, a search field, and all questions under their sections. */
export default function Home(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout
      title={siteConfig.tagline}
      description={translate(
        {
          id: 'home.description',
          message:
            'インフラ／SREエンジニアの想定Q&A。{sections}分野・{questions}の質問と回答を、日本語と英語で読み、検索できます。',
        },
        counts,
      )}>
      <main>
        <header className={styles.hero}>
          <div className={styles.heroContent}>
            <p className={styles.tagline}>
              <Phrases phrases={outline.tagline} />
            </p>
            <Heading as="h1" className={styles.title}>
              {siteConfig.title}
            </Heading>
            <p className={styles.introduction}>
              <SiteIntroduction />
            </p>
            <SearchField
              large
              label={translate({id: 'search.label', message: '質問と回答を検索'})}
            />
          </div>
        </header>
        <div className={clsx('qa-container', styles.sections)}>
          <p className={styles.all}>
            <Link className="qa-target" to={ALL_PATH}>
              <Translate id="home.all">すべての回答を1ページで読む</Translate>
            </Link>
          </p>
          <SectionList />
        </div>
      </main>
    </Layout>
  );
}
