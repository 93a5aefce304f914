// Adds a navbar item, a visible link to the other language instead of a dropdown, and leaves out the items that this navbar has not, which would be sent with every page.
import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import SearchNavbarItem from '@theme/NavbarItem/SearchNavbarItem';
import LanguageSwitch from '@site/src/components/language/LanguageSwitch';

export default {
  default: DefaultNavbarItem,
  search: SearchNavbarItem,
  'custom-languageSwitch': LanguageSwitch,
};
