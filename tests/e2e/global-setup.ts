import {ensureBrowser} from './browser';

export default ensureBrowser;
