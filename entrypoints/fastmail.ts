import { readPage } from '../lib/page/read-page.ts';
import { fastmail } from '../lib/sites/fastmail.ts';

export default defineUnlistedScript(() => void readPage(fastmail));
