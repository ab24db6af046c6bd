import { readTaughtPage } from '../lib/page/taught.ts';

export default defineUnlistedScript(() => void readTaughtPage());
