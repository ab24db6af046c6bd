import { readPage } from '../lib/page/read-page.ts';
import { snappymail } from '../lib/sites/snappymail.ts';

export default defineUnlistedScript(() => void readPage(snappymail));
