import { readPage } from '../lib/page/read-page.ts';
import { yahoo } from '../lib/sites/yahoo.ts';

export default defineUnlistedScript(() => void readPage(yahoo));
