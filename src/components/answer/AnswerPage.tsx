import type {ComponentType, ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata} from '@docusaurus/theme-common';
import DocPaginator from '@theme/DocPaginator';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import outline from '@generated/sections/default/outline.json';
import {cardPath} from '@site/src/shared/paths';
import type {QuestionLink} from '@site/src/node/answers';
import {ShownAnswer} from './shown';
import LanguageOffer from '../language/LanguageOffer';
import {findQuestion} from '../outline/outline';
import Phrases from '../outline/Phrases';
import SiteIntroduction from '../outline/SiteIntroduction';
import styles from './AnswerPage.module.css';

/** What the route of an answer's page brings; see the plugin `sections`. */
type Props = {
  /** The section's Markdown, as it is shown on the section's page. */
  Content: ComponentType;
  answerId: string;
  /** The answer's beginning, for search engines and link previews. */
  description: string;
};

function toNavLink(link: QuestionLink | undefined): {title: string; permalink: string} | undefined {
  return link && {title: link.question.join(''), permalink: link.answerPath};
}

/** One answer alone, for those who were sent its link and for those who go on reading. */
export default function AnswerPage({Content, answerId, description}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {question: phrases, path, section, previous, next} = findQuestion(answerId);
  const question = phrases.join('');
  return (
    <Layout>
      <PageMetadata
        title={question}
        description={description}
        image={cardPath(section.slug, answerId)}
      />
      <Head>
        <meta property="og:type" content="article" />
        <meta property="og:image:alt" content={question} />
        <meta name="twitter:title" content={question} />
        <meta name="twitter:description" content={description} />
        <meta name="twitter:image:alt" content={question} />
      </Head>
      <div className={styles.page}>
        <main className={styles.main}>
          <article>
            <header className={styles.header}>
              <p className={styles.origin}>
                <Link to="/">{siteConfig.title}</Link>
                <Link to={section.path}>
                  <Phrases phrases={section.title} />
                </Link>
              </p>
              <LanguageOffer />
            </header>
            <div className="theme-doc-markdown markdown">
              <ShownAnswer value={answerId}>
                <MDXContent>
                  <Content />
                </MDXContent>
              </ShownAnswer>
            </div>
          </article>
          <p className={styles.whole}>
            <Link to={path}>
              <Translate
                id="answer.section"
                description="Link from an answer’s own page to its place in the section">
                この質問を分野のページで読む
              </Translate>
            </Link>
          </p>
          <DocPaginator previous={toNavLink(previous)} next={toNavLink(next)} />
        </main>
        <aside className={styles.aside}>
          <nav
            aria-label={translate({
              id: 'answer.questions.label',
              message: 'この分野の質問',
              description: 'Accessible name of the list of a section’s questions',
            })}>
            <p className={styles.asideTitle}>
              <Phrases phrases={section.title} />
            </p>
            <ul className={styles.questions}>
              {section.questions.map(({id, question: other, answerPath}) => (
                <li key={id}>
                  <Link to={answerPath} aria-current={id === answerId ? 'page' : undefined}>
                    <Phrases phrases={other} />
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div className={styles.site}>
            <p className={styles.asideTitle}>
              {siteConfig.title} — <Phrases phrases={outline.tagline} />
            </p>
            <p>
              <SiteIntroduction />
            </p>
            <p>
              <Link to="/">
                <Translate id="answer.home" description="Link from an answer to all questions">
                  すべての質問を見る
                </Translate>
              </Link>
            </p>
          </div>
        </aside>
      </div>
    </Layout>
  );
}
