import type {ComponentType, ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata} from '@docusaurus/theme-common';
import DocPaginator from '@theme/DocPaginator';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import NotFound from '@theme/NotFound';
import outline from '@generated/answers/default/outline.json';
import type {AnswerPageData, Neighbour, SectionPageData} from '@site/src/shared/outline';
import {
  answerPath,
  cardPath,
  markdownPath,
  questionPath,
  sectionPath,
} from '@site/src/shared/paths';
import {joinPhrases} from '@site/src/shared/phrases';
import CardMetadata from './CardMetadata';
import {ShownPart} from './shown';
import LanguageOffer from '../language/LanguageOffer';
import {OpenSectionContext} from '../menu/Menu';
import Breadcrumbs from '../outline/Breadcrumbs';
import Phrases from '../outline/Phrases';
import clsx from 'clsx';
import SiteIdentity from '../outline/SiteIdentity';
import CopyMarkdown from '../share/CopyMarkdown';
import SiteIntroduction from '../outline/SiteIntroduction';
import styles from './AnswerPage.module.css';

/** What the route of an answer's page brings; see src/node/answers. */
type Props = AnswerPageData & {
  match: {params: {id: string}};
  /** The section's Markdown, as it is shown on the section's page. */
  Content: ComponentType & {frontMatter: {section: SectionPageData}};
};

type Question = SectionPageData['questions'][number];

function toNavLink(link: Neighbour | undefined): {title: string; permalink: string} | undefined {
  return link && {title: joinPhrases(link.question), permalink: answerPath(link.slug, link.id)};
}

function Page({
  Content,
  answer,
  previous,
  next,
}: Omit<Props, 'match'> & {answer: Question}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {slug, title, questions} = Content.frontMatter.section;
  const {id, description} = answer;
  const question = answer.question.join('');
  const place = questions.indexOf(answer);
  const inSection = (index: number): Neighbour | undefined => {
    const neighbour = questions[index];
    return neighbour && {slug, ...neighbour};
  };
  const markdown = useBaseUrl(markdownPath(slug, id));
  return (
    <Layout>
      <PageMetadata title={question} description={description} image={cardPath(slug, id)} />
      <CardMetadata alt={question} />
      <Head>
        <meta property="og:type" content="article" />
        <meta name="twitter:title" content={question} />
        <meta name="twitter:description" content={description} />
        <link rel="alternate" type="text/markdown" href={markdown} />
      </Head>
      <div className={styles.page}>
        <main>
          <LanguageOffer />
          <header className={styles.header}>
            <Breadcrumbs>
              <Link className="qa-target" to={sectionPath(slug)}>
                <Phrases phrases={title} />
              </Link>
            </Breadcrumbs>
          </header>
          <SiteIdentity />
          {/* The names of microformats, by which browsers' reader views tell the answer from the rest. */}
          <article className="h-entry">
            <div className="theme-doc-markdown markdown e-content">
              <ShownPart value={{only: id, shift: -1}}>
                <MDXContent>
                  <Content />
                </MDXContent>
              </ShownPart>
            </div>
          </article>
          <p className={styles.whole}>
            <Link className="qa-target" to={questionPath(slug, id)}>
              <Translate id="answer.section">この回答を分野のページで見る</Translate>
            </Link>
          </p>
          <p className={styles.copy}>
            <CopyMarkdown path={markdownPath(slug, id)}>
              <Translate id="answer.markdown">Markdownでコピー</Translate>
            </CopyMarkdown>
          </p>
          <DocPaginator
            previous={toNavLink(inSection(place - 1) ?? previous)}
            next={toNavLink(inSection(place + 1) ?? next)}
          />
        </main>
        <aside className={styles.aside}>
          <nav aria-label={translate({id: 'answer.questions.label', message: 'この分野の質問'})}>
            <p className={styles.asideTitle}>
              <Phrases phrases={title} />
            </p>
            <ul className={clsx('clean-list', styles.questions)}>
              {questions.map((other) => (
                <li key={other.id}>
                  <Link
                    className="qa-target"
                    to={answerPath(slug, other.id)}
                    aria-current={other.id === id ? 'page' : undefined}>
                    <Phrases phrases={other.question} />
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <section className={styles.site}>
            <p className={styles.asideTitle}>
              <span>{`${siteConfig.title} — `}</span>
              <Phrases phrases={outline.tagline} />
            </p>
            <p>
              <SiteIntroduction />
            </p>
            <p>
              <Link className="qa-target" to="/">
                <Translate id="answer.home">すべての質問を見る</Translate>
              </Link>
            </p>
          </section>
        </aside>
      </div>
    </Layout>
  );
}

/** One answer alone, for those who were sent its link and for those who go on reading. */
export default function AnswerPage({match, Content, ...neighbours}: Props): ReactNode {
  const {slug, questions} = Content.frontMatter.section;
  const listed = questions.map(({id, question}) => ({path: answerPath(slug, id), question}));
  const answer = questions.find(({id}) => id === match.params.id);
  return answer ? (
    <OpenSectionContext value={{slug, questions: listed, current: answerPath(slug, answer.id)}}>
      <Page Content={Content} answer={answer} {...neighbours} />
    </OpenSectionContext>
  ) : (
    <NotFound />
  );
}
