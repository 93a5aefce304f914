import {Children, use, type ComponentProps, type ReactElement, type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import {PHRASE_SEPARATOR} from '@site/src/shared/phrases';
import clsx from 'clsx';
import ShareAnswer from '../share/ShareAnswer';
import {ShownAnswer} from './shown';
import styles from './Answer.module.css';

/** What the Markdown's `section` element brings; see src/node/markdown/answers.ts. */
type Props = {'data-answer': string; path: string; children: ReactNode};

type HeadingProps = Omit<ComponentProps<typeof Heading>, 'as'> & {phrases: string};

/**
 * A question with its answer, and the control to share it: below its section's title or, on the
 * answer's own page, alone with the question as the page's title.
 */
export default function Answer({'data-answer': id, path, children}: Props): ReactNode {
  const shown = use(ShownAnswer);
  if (shown !== null && shown !== id) {
    return null;
  }
  const [question, ...answer] = Children.toArray(children);
  const {props} = question as ReactElement<HeadingProps>;
  return (
    <section className={styles.answer} data-answer={id}>
      <Heading
        {...props}
        as={shown === null ? 'h2' : 'h1'}
        id={shown === null ? props.id : undefined}
        className="qa-question"
      />
      <ShareAnswer
        className={styles.share}
        path={path}
        question={props.phrases.replaceAll(PHRASE_SEPARATOR, '')}
      />
      {answer}
      {shown === null && (
        <Link className={clsx('qa-target', styles.own)} to={path}>
          <Translate id="answer.page">この回答のページ</Translate>
        </Link>
      )}
    </section>
  );
}

/** The section's title, which its card shows, too; an answer's own page names it elsewhere. */
export function SectionHeading(props: ComponentProps<'h1'> & {phrases?: string}): ReactNode {
  if (use(ShownAnswer) !== null) {
    return null;
  }
  const title = props.phrases?.replaceAll(PHRASE_SEPARATOR, '');
  return (
    <>
      {title && (
        <Head>
          <meta property="og:image:alt" content={title} />
        </Head>
      )}
      <Heading {...props} as="h1" />
    </>
  );
}

/**
 * @param level - of a heading inside an answer below its question
 * @param raised - the level that it has where the question is the page's title
 */
export function createSubheading(
  level: 'h3' | 'h4' | 'h5' | 'h6',
  raised: 'h2' | 'h3' | 'h4' | 'h5',
): (props: ComponentProps<'h3'>) => ReactNode {
  return function Subheading(props) {
    return <Heading {...props} as={use(ShownAnswer) === null ? level : raised} />;
  };
}
