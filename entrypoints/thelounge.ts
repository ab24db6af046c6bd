import { readPage } from '../lib/page/read-page.ts';
import { thelounge } from '../lib/sites/thelounge.ts';

export default defineUnlistedScript(() => void readPage(thelounge));
