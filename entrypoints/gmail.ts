import { readPage } from '../lib/page/read-page.ts';
import { gmail } from '../lib/sites/gmail.ts';

export default defineUnlistedScript(() => void readPage(gmail));
