import { readPage } from '../lib/page/read-page.ts';
import { front } from '../lib/sites/front.ts';

export default defineUnlistedScript(() => void readPage(front));
