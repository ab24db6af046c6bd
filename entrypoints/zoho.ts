import { readPage } from '../lib/page/read-page.ts';
import { zoho } from '../lib/sites/zoho.ts';

export default defineUnlistedScript(() => void readPage(zoho));
