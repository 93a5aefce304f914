// Entry, inlined at the end of every page's `body`: what the page does until its scripts have come.
import {loadFramework} from './framework';
import {keepPlace, offerLanguage} from './language';
import {leavePrefetch} from './prefetch';
import {fetchSearch} from './search';
import {hearShortcuts} from './shortcuts';
import {hearTaps} from './taps';
import {trustOwn} from './trust';

trustOwn();
leavePrefetch();
hearTaps();
hearShortcuts();
offerLanguage();
keepPlace();
fetchSearch();
loadFramework();
