import { readPage } from '../lib/page/read-page.ts';
import { mastodon } from '../lib/sites/mastodon.ts';

export default defineUnlistedScript(() => void readPage(mastodon));
