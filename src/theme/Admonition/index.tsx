// Brings the stock admonition only to the pages that show one; the stock MDX components bring it to every page.
import {whereShown} from '@site/src/components/answer/whereShown';

export default whereShown(() => import('@theme-original/Admonition'));
