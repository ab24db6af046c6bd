import { readPage } from '../lib/page/read-page.ts';
import { zendesk } from '../lib/sites/zendesk.ts';

export default defineUnlistedScript(() => void readPage(zendesk));
