import {useEffect, useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import Translate, {translate} from '@docusaurus/Translate';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import outline from '@generated/sections/default/outline.json';
import redirects from '@generated/addresses/default/redirects.json';
import {findPlace, pageBelow} from '@site/src/shared/redirects';
import styles from './FragmentGuide.module.css';
import useOtherLanguage from './useOtherLanguage';

/** Goes to where the question `id` is; if there is none, says so to who is on a section's page. */
export default function UnknownFragment({id}: {id: string}): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const page = pageBelow(withBaseUrl('/'), useLocation().pathname);
  const isOtherLanguage = useOtherLanguage() !== undefined;
  const place = findPlace(id, page, outline.sections, redirects);
  const target = place !== undefined && !isOtherLanguage ? withBaseUrl(place) : undefined;
  const isSection = outline.sections.some(({path}) => path === page);
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
    <div className={isSaid ? styles.notice : undefined}>
      <p className={styles.message} role="status">
        {isSaid && (
          <Translate
            id="address.unknownFragment"
            description="Shown and announced on a section’s page whose address names a question that is not there">
            お探しの質問は、この分野にはありません（移動または削除された可能性があります）。この分野の質問は、すべてこのページにあります。
          </Translate>
        )}
      </p>
      {isSaid && (
        <button
          className={styles.close}
          type="button"
          aria-label={translate({
            id: 'address.close',
            message: '閉じる',
            description: 'Button that closes the notice about a question that is not there',
          })}
          onClick={() => {
            setIsClosed(true);
          }}>
          <span aria-hidden="true">×</span>
        </button>
      )}
    </div>
  );
}
