import { readPage } from '../lib/page/read-page.ts';
import { telegram } from '../lib/sites/telegram.ts';

export default defineUnlistedScript(() => void readPage(telegram));
