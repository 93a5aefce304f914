// Leaves out of every page what only the crawlers of other search engines than the site's own would read.
export default function SearchMetadata(): null {
  return null;
}
