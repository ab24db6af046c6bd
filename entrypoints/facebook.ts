import { readPage } from '../lib/page/read-page.ts';
import { facebook } from '../lib/sites/facebook.ts';

export default defineUnlistedScript(() => void readPage(facebook));
