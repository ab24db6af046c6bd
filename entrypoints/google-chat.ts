import { readPage } from '../lib/page/read-page.ts';
import { googleChat } from '../lib/sites/google-chat.ts';

export default defineUnlistedScript(() => void readPage(googleChat));
