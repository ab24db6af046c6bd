import { readPage } from '../lib/page/read-page.ts';
import { whatsapp } from '../lib/sites/whatsapp.ts';

export default defineUnlistedScript(() => void readPage(whatsapp));
