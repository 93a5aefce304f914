import type {PrismTheme} from 'prism-react-renderer';

/**
 * @param themes - of highlighted code, by colour mode
 * @returns a stylesheet for the classes of Prism's tokens; a colour that may be too pale on the paper is
 * mixed with that of the ink
 */
export function formatColors(themes: Record<'light' | 'dark', PrismTheme>): string {
  return Object.entries(themes)
    .flatMap(([mode, {styles}]) =>
      styles.map(({types, style: {color, fontStyle, fontWeight}}) => {
        const selectors = types.map((type) => `[data-theme='${mode}'] .token.${type}`);
        const declarations = [
          color && `color: color-mix(in srgb, ${color}, currentcolor 25%)`,
          fontStyle && `font-style: ${fontStyle}`,
          fontWeight && `font-weight: ${fontWeight}`,
        ].filter(Boolean);
        return `${selectors.join(', ')} {${declarations.join('; ')}}`;
      }),
    )
    .join('\n');
}
