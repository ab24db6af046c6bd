import { readPage } from '../lib/page/read-page.ts';
import { bluesky } from '../lib/sites/bluesky.ts';

export default defineUnlistedScript(() => void readPage(bluesky));
