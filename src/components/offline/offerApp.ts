import siteConfig from '@generated/docusaurus.config';

// Client module: says where the manifest of the site as an app is. Browsers fetch that from a page as soon as they see it, which is too early for a light page.
if (typeof document !== 'undefined') {
  const link = {rel: 'manifest', href: `${siteConfig.baseUrl}manifest.json`};
  document.head.append(Object.assign(document.createElement('link'), link));
}
