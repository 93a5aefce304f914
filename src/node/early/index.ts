import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadFramework} from '../../early/framework';
import {keepPlace, offerLanguage} from '../../early/language';
import {hearShortcuts} from '../../early/shortcuts';
import {hearTaps} from '../../early/taps';
import {writePageStyles} from './styles';

/**
 * Docusaurus plugin: makes a page whole before its scripts have come. It says what each page does until
 * then, by functions that use nothing from outside, and gives it the styles that it uses.
 */
export default function earlyPlugin({baseUrl}: LoadContext): Plugin {
  const early = [hearTaps, hearShortcuts, offerLanguage, keepPlace, loadFramework];
  return {
    name: 'early',
    injectHtmlTags: () => ({
      postBodyTags: [
        {tagName: 'script', innerHTML: early.map((call) => `(${call.toString()})();`).join('\n')},
      ],
    }),
    postBuild: ({outDir}) => writePageStyles(outDir, baseUrl),
  };
}
