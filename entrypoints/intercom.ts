import { readPage } from '../lib/page/read-page.ts';
import { intercom } from '../lib/sites/intercom.ts';

export default defineUnlistedScript(() => void readPage(intercom));
