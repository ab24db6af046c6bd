import { ensureProgram, findProgram } from './program.mjs';

/** @type {import('./program.mjs').Program} */
const FIREFOX = {
  name: 'Firefox',
  variable: 'FIREFOX',
  places: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  packages: ['firefox-esr'],
};

/** Where Firefox is, or undefined; the variable FIREFOX names another place. */
export const findFirefox = () => findProgram(FIREFOX);

/** Finds Firefox, or installs it where that is allowed; else says in one sentence what is missing. */
export const ensureFirefox = () => ensureProgram(FIREFOX);
