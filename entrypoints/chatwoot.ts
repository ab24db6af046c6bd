import { readPage } from '../lib/page/read-page.ts';
import { chatwoot } from '../lib/sites/chatwoot.ts';

export default defineUnlistedScript(() => void readPage(chatwoot));
