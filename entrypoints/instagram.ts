import { readPage } from '../lib/page/read-page.ts';
import { instagram } from '../lib/sites/instagram.ts';

export default defineUnlistedScript(() => void readPage(instagram));
