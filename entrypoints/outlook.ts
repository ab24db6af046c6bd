import { readPage } from '../lib/page/read-page.ts';
import { outlook } from '../lib/sites/outlook.ts';

export default defineUnlistedScript(() => void readPage(outlook));
