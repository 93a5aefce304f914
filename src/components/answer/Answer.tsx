import {Children, isValidElement, use, type ComponentProps, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import outdated from '@generated/answers/default/outdated.json';
import {PHRASE_SEPARATOR} from '@site/src/shared/phrases';
import clsx from 'clsx';
import NewerOriginal from '../language/NewerOriginal';
import ShareAnswer from '../share/ShareAnswer';
import CardMetadata from './CardMetadata';
import PrintedAddress from './PrintedAddress';
import {ShownPart} from './shown';
import styles from './Answer.module.css';

/**
 * What the Markdown's `section` element brings: see src/node/markdown/answers.ts, or for any other
 * section, as that of footnotes, whatever has made it.
 */
type Props = ComponentProps<'section'> & {'data-answer'?: string; path?: string};

type HeadingProps = Omit<ComponentProps<typeof Heading>, 'as'>;

/** @returns the text of what is shown, without marks */
function textOf(children: ReactNode): string {
  const texts = Children.toArray(children).map((child) => {
    if (isValidElement<{children?: ReactNode}>(child)) {
      return textOf(child.props.children);
    }
    return typeof child === 'string' || typeof child === 'number' ? child : '';
  });
  return texts.join('').replaceAll(PHRASE_SEPARATOR, '');
}

/** @returns the element of a heading, at most the lowest that there is */
function headingAt(level: number): ComponentProps<typeof Heading>['as'] {
  return `h${Math.min(level, 6)}` as ComponentProps<typeof Heading>['as'];
}

/**
 * A question with its answer, and the control to share it: below its section's title or, on the
 * answer's own page, alone with the question as the page's title.
 */
export default function Answer({'data-answer': id, path, ...section}: Props): ReactNode {
  const {only, shift} = use(ShownPart);
  const [question, ...answer] = Children.toArray(section.children);
  if (id === undefined || path === undefined || !isValidElement<HeadingProps>(question)) {
    return <section {...section} />;
  }
  if (only && only !== id) {
    return null;
  }
  const {props} = question;
  return (
    <section className={styles.answer} data-answer={id}>
      <Heading
        {...props}
        as={headingAt(2 + shift)}
        id={only ? undefined : props.id}
        className="qa-question"
      />
      <ShareAnswer className={styles.share} path={path} question={textOf(props.children)} />
      <PrintedAddress path={path} />
      {outdated.includes(id) && <NewerOriginal path={path} />}
      {answer}
      {!only && (
        <Link className={clsx('qa-target', styles.own)} to={path}>
          <Translate id="answer.page">この回答のページ</Translate>
        </Link>
      )}
    </section>
  );
}

/** The section's title, which its card shows, too; an answer's own page names it elsewhere. */
export function SectionHeading(props: ComponentProps<'h1'>): ReactNode {
  const {shift, titleId} = use(ShownPart);
  const {pathname} = useLocation();
  return shift < 0 ? null : (
    <>
      {shift === 0 && <CardMetadata alt={textOf(props.children)} />}
      <Heading {...props} as={headingAt(1 + shift)} id={titleId} />
      {shift === 0 && <PrintedAddress path={pathname} />}
    </>
  );
}

/** @param level - of a heading inside an answer below its question, as it is written */
export function createSubheading(level: 3 | 4 | 5 | 6): (props: ComponentProps<'h3'>) => ReactNode {
  return function Subheading(props) {
    return <Heading {...props} as={headingAt(level + use(ShownPart).shift)} />;
  };
}
