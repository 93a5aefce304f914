import type {AppIcon} from '../../shared/paths';

/** What a phone is told of the site in one language. */
export type AppSite = {
  title: string;
  description: string;
  language: string;
  /** The base URL of the language. */
  base: string;
  /** Of the screen until the page is there. */
  color: string;
  icons: readonly AppIcon[];
  /** Pages offered where the icon is held; `path` is below the base URL. */
  shortcuts: {name: string; path: string}[];
};

/** @returns the web app manifest, https://www.w3.org/TR/appmanifest/, with which the site is installed */
export function createManifest({
  title,
  description,
  language,
  base,
  color,
  icons,
  shortcuts,
}: AppSite): object {
  const addressOf = (path: string): string => `${base}${path.slice(1)}`;
  return {
    id: base,
    name: title,
    short_name: title,
    description,
    lang: language,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: color,
    theme_color: color,
    icons: icons.map(({path, size, purpose}) => ({
      src: addressOf(path),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
    shortcuts: shortcuts.map(({name, path}) => ({name, url: addressOf(path)})),
  };
}
