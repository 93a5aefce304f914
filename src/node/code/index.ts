import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {themes} from 'prism-react-renderer';
import {formatColors} from './colors';

/**
 * Docusaurus plugin: colours the code that is highlighted while the site is built
 * (src/node/markdown/code.ts), so that no page needs a highlighter.
 */
export default function codePlugin({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'code',
    async contentLoaded({actions}) {
      const colors = formatColors({light: themes.vsLight, dark: themes.oceanicNext});
      await actions.createData('colors.css', colors);
    },
    getClientModules: () => [path.join(generatedFilesDir, 'code/default/colors.css')],
    configureWebpack: () => ({
      resolve: {
        alias: {
          [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: path.join(
            __dirname,
            'no-highlighter.ts',
          ),
        },
      },
    }),
  };
}
