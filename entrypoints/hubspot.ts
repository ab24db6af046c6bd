import { readPage } from '../lib/page/read-page.ts';
import { hubspot } from '../lib/sites/hubspot.ts';

export default defineUnlistedScript(() => void readPage(hubspot));
