/** Longer than any address of the site; what comes behind is not read. */
const MAX_LENGTH = 2000;

/**
 * What may stand behind an address that is meant: nothing, the name of its file, or what is neither a
 * further word of it nor a part below it.
 */
const REST = /^(?:\/index\.html?)?(?!\/?[-_]*[a-z0-9])/;

/** A character as UTF-8, encoded: one by one, as what was cut off spoils no other. */
const ENCODED = /%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f])+/gi;

/**
 * Finds which address of the site is meant by one that was written otherwise, or pasted with what stood
 * behind it in a text: `/SRE//slo-design.html`, `/sre/slo-design/。`, `/sre/slo-designをご覧ください`,
 * `#slo-design）`. The longest one that it begins with is meant, whatever the case of its letters. What
 * begins another address is none of these: `/sre/slo-design-two/`, `/sre/other/`.
 *
 * @param written - a path or a fragment, encoded or not, of any length; of a fragment, what is behind `#`
 * @param known - the paths of all pages, with a slash at both ends, or all ids
 * @returns the one of them that is meant
 */
export function findAddress(written: string, known: readonly string[]): string | undefined {
  const address = normalizeAddress(written);
  const [longest] = known
    .filter((candidate) => {
      const beginning = normalizeAddress(candidate).replace(/\/$/, '');
      return address.startsWith(beginning) && REST.test(address.slice(beginning.length));
    })
    .sort((a, b) => b.length - a.length);
  return longest;
}

/** @returns the beginning of an address: decoded, in lower case, with single slashes, without what cannot be seen */
export function normalizeAddress(address: string): string {
  return address
    .slice(0, MAX_LENGTH)
    .replace(ENCODED, decode)
    .replace(/\p{Cf}/gu, '')
    .replace(/[/\\]+/g, '/')
    .toLowerCase();
}

/** @returns a text decoded, or as it is if it cannot be */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
