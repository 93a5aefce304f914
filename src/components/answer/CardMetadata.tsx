import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useThemeConfig} from '@docusaurus/theme-common';

/**
 * Says what a page's own card is like. Previewers take it to be of the picture named before it, so it
 * stands after that.
 *
 * @see https://ogp.me/#structured
 */
export default function CardMetadata({alt}: {alt: string}): ReactNode {
  const {metadata} = useThemeConfig();
  return (
    <Head>
      {metadata
        .filter(({property}) => property?.startsWith('og:image:'))
        .map(({property, content}) => (
          <meta
            key={property}
            property={property}
            content={property === 'og:image:alt' ? alt : content}
          />
        ))}
      <meta name="twitter:image:alt" content={alt} />
    </Head>
  );
}
