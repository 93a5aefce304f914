// Adds two navbar items: a visible link to the other language instead of a dropdown, and the sections for the drawer of narrow screens.
import type {ReactNode} from 'react';
import StockComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import LanguageSwitch from '@site/src/components/language/LanguageSwitch';
import SectionLinks from '@site/src/components/outline/SectionLinks';

export default {
  ...StockComponentTypes,
  'custom-languageSwitch': LanguageSwitch,
  'custom-sectionLinks': ({mobile = false}: {mobile?: boolean}): ReactNode =>
    mobile && <SectionLinks />,
};
