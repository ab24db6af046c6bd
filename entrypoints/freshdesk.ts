import { readPage } from '../lib/page/read-page.ts';
import { freshdesk } from '../lib/sites/freshdesk.ts';

export default defineUnlistedScript(() => void readPage(freshdesk));
