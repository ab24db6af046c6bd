import { readPage } from '../lib/page/read-page.ts';
import { mattermost } from '../lib/sites/mattermost.ts';

export default defineUnlistedScript(() => void readPage(mattermost));
