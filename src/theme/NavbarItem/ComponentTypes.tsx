// Adds a navbar item: a visible link to the other language instead of a dropdown.
import StockComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import LanguageSwitch from '@site/src/components/language/LanguageSwitch';

export default {
  ...StockComponentTypes,
  'custom-languageSwitch': LanguageSwitch,
};
