import {useEffect, useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import questions from '@generated/answers/default/questions.json';
import redirects from '@generated/answers/default/redirects.json';
import {sectionPath} from '@site/src/shared/paths';
import {findPlace, pageBelow} from '@site/src/shared/redirects';
import clsx from 'clsx';
import styles from './UnknownFragment.module.css';

type Props = {id: string; pathname: string};

/** Goes to where the question `id` is; if there is none, says so to who is on a section's page. */
export default function UnknownFragment({id, pathname}: Props): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const page = pageBelow(withBaseUrl('/'), pathname);
  const place = findPlace(id, page, questions, redirects);
  const target = place === undefined ? undefined : withBaseUrl(place);
  const isSection = questions.some(({slug}) => sectionPath(slug) === page);
  const [isSaid, setIsSaid] = useState(false);
  const [isClosed, setIsClosed] = useState(false);
  useEffect(() => {
    if (target !== undefined) {
      // Not by the router: only the browser itself makes the question its target and the place from
      // which the Tab key goes on.
      window.location.replace(target);
    }
    // A screen reader announces what comes into a status that it knows already.
    const timer = setTimeout(() => {
      setIsSaid(true);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [target]);
  if (target !== undefined || !isSection || isClosed) {
    return null;
  }
  return (
    <div className={isSaid ? clsx('qa-floating', styles.notice) : undefined}>
      <p className={styles.message} role="status">
        {isSaid &&
          translate({
            id: 'address.unknownFragment',
            message:
              'お探しの質問は、この分野にはありません（移動または削除された可能性があります）。この分野の質問は、すべてこのページにあります。',
          })}
      </p>
      {isSaid && (
        <button
          className={clsx('clean-btn', styles.close)}
          type="button"
          aria-label={translate({id: 'address.close', message: '閉じる'})}
          onClick={() => {
            setIsClosed(true);
          }}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
