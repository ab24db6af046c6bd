import { ensureProgram, findProgram } from './program.mjs';

/** @type {import('./program.mjs').Program} */
const CHROMIUM = {
  name: 'Chromium',
  variable: 'CHROMIUM',
  places: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  packages: ['chromium', 'fonts-dejavu-core'],
};

/** Where Chromium is, or undefined; the variable CHROMIUM names another place. */
export const findChromium = () => findProgram(CHROMIUM);

/** Finds Chromium, or installs it where that is allowed; else says in one sentence what is missing. */
export const ensureChromium = () => ensureProgram(CHROMIUM);
