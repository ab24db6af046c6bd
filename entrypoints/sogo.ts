import { readPage } from '../lib/page/read-page.ts';
import { sogo } from '../lib/sites/sogo.ts';

export default defineUnlistedScript(() => void readPage(sogo));
