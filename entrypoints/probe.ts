import { probe } from '../lib/page/probe.ts';

export default defineUnlistedScript(() => probe());
