import { readPage } from '../lib/page/read-page.ts';
import { reddit } from '../lib/sites/reddit.ts';

export default defineUnlistedScript(() => void readPage(reddit));
