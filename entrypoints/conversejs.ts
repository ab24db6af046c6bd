import { readPage } from '../lib/page/read-page.ts';
import { conversejs } from '../lib/sites/conversejs.ts';

export default defineUnlistedScript(() => void readPage(conversejs));
