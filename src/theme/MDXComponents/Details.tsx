// Brings the stock details only to the pages that show some; the stock MDX components bring them to every page.
import {whereShown} from '@site/src/components/answer/whereShown';

export default whereShown(() => import('@theme-original/MDXComponents/Details'));
