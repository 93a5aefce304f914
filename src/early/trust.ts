/**
 * Says what may become a script or HTML by the page's own scripts, where its policy
 * (src/node/page/policy.ts) allows nothing else: scripts of this host; data in JSON as the text of a
 * script; and HTML of which all tags but `div`, of which the theme's progress bar is made, are shown as text.
 *
 * @see https://www.w3.org/TR/trusted-types/#default-policy-hdr
 */
export function trustOwn(): void {
  const harmful = /<(?!\/?div(?:\s(?:class|role)="[^"<>]*")*\s*\/?>)/gi;

  window.trustedTypes?.createPolicy('default', {
    createHTML: (html) => html.replace(harmful, '&lt;'),
    // Throws on all that is none.
    createScript(text) {
      JSON.parse(text);
      return text;
    },
    createScriptURL(address) {
      if (new URL(address, document.baseURI).origin !== window.location.origin) {
        throw new TypeError(address);
      }
      return address;
    },
  });
}
