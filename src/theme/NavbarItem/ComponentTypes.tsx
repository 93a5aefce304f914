// Adds two navbar items: a visible link to the other language instead of a dropdown, and the sections for narrow screens.
import StockComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import LanguageSwitch from '@site/src/components/LanguageSwitch';
import SectionMenu from '@site/src/components/SectionMenu';

export default {
  ...StockComponentTypes,
  'custom-languageSwitch': LanguageSwitch,
  'custom-sectionMenu': SectionMenu,
};
