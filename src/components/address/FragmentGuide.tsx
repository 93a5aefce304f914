import {useEffect, useState, type ComponentType, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {fragmentId} from '@site/src/shared/redirects';

/** Leads a reader on whose address names a place that is not on this page. */
export default function FragmentGuide(): ReactNode {
  const location = useLocation();
  const [guide, setGuide] = useState<{Guide: ComponentType<{id: string}>; of: typeof location}>();
  useEffect(() => {
    const id = fragmentId(location.hash);
    if (id === undefined || document.getElementById(id)) {
      return undefined;
    }
    let isHere = true;
    // Few readers ever need it; who cannot get it keeps the page as it is.
    import('./UnknownFragment').then(
      ({default: Guide}) => {
        if (isHere) {
          setGuide({Guide, of: location});
        }
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [location]);
  const id = fragmentId(location.hash);
  return guide?.of === location && id !== undefined ? (
    <guide.Guide key={location.key} id={id} />
  ) : null;
}
