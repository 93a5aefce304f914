// What the build tells the service worker of a language: its `sw.js` begins with an `OfflineSite`.

/** Texts by their path on the host, by their media type. */
export type Pack = Record<string, Record<string, string>>;

/** One language of the site, to be kept on the reader's device. Every path is one on the host. */
export type OfflineSite = {
  /** The base URL of the language. */
  base: string;
  /** The base URLs of the other languages below it; each has a worker of its own. */
  others: string[];
  /** What changes with all that is kept. */
  version: string;
  /** Files that each hold a {@link Pack}. */
  packs: string[];
  /** Files that are kept as they are, for the page has fetched them already, or they are no texts. */
  files: string[];
  /** Where old addresses lead. */
  redirects: Record<string, string>;
};
