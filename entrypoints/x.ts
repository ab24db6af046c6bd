import { readPage } from '../lib/page/read-page.ts';
import { x } from '../lib/sites/x.ts';

export default defineUnlistedScript(() => void readPage(x));
