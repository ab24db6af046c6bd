import { readPage } from '../lib/page/read-page.ts';
import { discord } from '../lib/sites/discord.ts';

export default defineUnlistedScript(() => void readPage(discord));
