import type {ComponentType, ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import outline from '@generated/answers/default/outline.json';
import type {AllAnswersPageData} from '@site/src/shared/outline';
import {ALL_MARKDOWN_PATH, ALL_PATH, pdfPath, sectionPath} from '@site/src/shared/paths';
import clsx from 'clsx';
import Interpolated from '../Interpolated';
import Phrases from '../outline/Phrases';
import SiteIntroduction, {counts} from '../outline/SiteIntroduction';
import CopyMarkdown from '../share/CopyMarkdown';
import PrintButton from '../share/PrintButton';
import PrintedAddress from './PrintedAddress';
import {ShownPart} from './shown';
import styles from './AllAnswersPage.module.css';

/** What the route of the page brings; see src/node/answers. */
type Props = AllAnswersPageData & {
  /** The Markdown of each section, as it is shown on the section's page. */
  contents: {Content: ComponentType}[];
};

/** @returns the id of a section on this page, which no answer can have */
function sectionId(index: number, slug: string): string {
  return `${index + 1}-${slug}`;
}

/**
 * All answers on one page, to be read straight through, printed or saved; where they are too many for
 * that, the sections.
 */
export default function AllAnswersPage({contents, sections, pdfs}: Props): ReactNode {
  const {
    siteConfig,
    i18n: {localeConfigs},
  } = useDocusaurusContext();
  const {withBaseUrl} = useBaseUrlUtils();
  const title = translate({id: 'all.title', message: 'すべての回答'});
  return (
    <Layout
      title={title}
      description={translate(
        {
          id: 'all.description',
          message:
            '{sections}分野・{questions}の質問への回答を1ページにまとめました。通読、印刷、保存に使えます。',
        },
        counts,
      )}>
      <main className={clsx('qa-container', styles.page)}>
        <header className={styles.head}>
          <p className={styles.site}>
            <span className={styles.siteTitle}>{siteConfig.title}</span>
            <Phrases phrases={outline.tagline} />
          </p>
          <Heading as="h1">{title}</Heading>
          <p className={styles.introduction}>
            <SiteIntroduction />
          </p>
          <PrintedAddress path={ALL_PATH} />
          {contents.length > 0 && (
            <div className={styles.actions}>
              <CopyMarkdown path={ALL_MARKDOWN_PATH}>
                <Translate id="all.markdown">すべてMarkdownでコピー</Translate>
              </CopyMarkdown>
              <PrintButton />
              {pdfs.map((locale) => {
                const {label, htmlLang} = localeConfigs[locale] ?? {
                  label: locale,
                  htmlLang: locale,
                };
                return (
                  <a
                    key={locale}
                    className="qa-button"
                    href={withBaseUrl(pdfPath(locale))}
                    hrefLang={htmlLang}
                    type="application/pdf">
                    <span>
                      <Interpolated
                        values={{
                          language: <span lang={htmlLang}>{label}</span>,
                        }}>
                        {translate({id: 'all.pdf', message: 'PDF（{language}）'})}
                      </Interpolated>
                    </span>
                  </a>
                );
              })}
            </div>
          )}
        </header>
        {contents.length > 0 ? (
          <>
            <nav
              className={styles.contents}
              aria-label={translate({id: 'all.contents', message: '目次'})}>
              <ol className="clean-list">
                {sections.map(({slug, title: section, questions}, index) => (
                  <li key={slug}>
                    <a className="qa-target" href={`#${sectionId(index, slug)}`}>
                      <Phrases phrases={section} />
                    </a>
                    <ul className="clean-list">
                      {questions.map(({id, question}) => (
                        <li key={id}>
                          <a className="qa-target" href={`#${id}`}>
                            <Phrases phrases={question} />
                          </a>
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ol>
            </nav>
            <div className="theme-doc-markdown markdown">
              {sections.map(({slug}, index) => {
                const Content = contents[index]?.Content;
                return (
                  Content && (
                    <ShownPart key={slug} value={{shift: 1, titleId: sectionId(index, slug)}}>
                      <MDXContent>
                        <Content />
                      </MDXContent>
                    </ShownPart>
                  )
                );
              })}
            </div>
          </>
        ) : (
          <>
            <p>
              <Translate id="all.tooMany">
                回答が多いため、1ページには表示できません。分野ごとにお読みください。
              </Translate>
            </p>
            <ul className="clean-list">
              {outline.sections.map(({slug, title: section}) => (
                <li key={slug}>
                  <Link className="qa-target" to={sectionPath(slug)}>
                    <Phrases phrases={section} />
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </main>
    </Layout>
  );
}
