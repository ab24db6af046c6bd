import { readTaughtDrawn } from '../lib/page/taught-drawn.ts';

export default defineUnlistedScript(() => void readTaughtDrawn());
