// What may be loaded, in kB of gzip: by a page, however many sites there are, and by the panel when it opens.
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../commands/run-command.mjs';

const OUTPUT = `${ROOT}.output/chrome-mv3`;

/** What no page loads, or only on top of what is counted here. */
const OFF_PAGE = ['background.js', 'probe.js', 'value-worker.js'];

/** What a page may load, unless it is told below: a site that comes anew may have as much. */
const LIMIT = 8;

/** What is loaded less by now, and may not grow again unseen. */
const LESS = {
  bluesky: 6.4,
  called: 3.4,
  conversejs: 6.2,
  crisp: 7.5,
  discord: 5.8,
  element: 7,
  facebook: 6.4,
  fastmail: 7.1,
  freshdesk: 6.3,
  front: 6.2,
  generic: 6.4,
  github: 6.3,
  gmail: 7.1,
  'google-chat': 6,
  'google-messages': 7.6,
  gorgias: 7.6,
  'hacker-news': 7.5,
  hubspot: 5.8,
  icloud: 7.5,
  instagram: 6.4,
  intercom: 5.9,
  learn: 7,
  'learn-conversation': 7.8,
  'learn-drawn': 7.5,
  linkedin: 7.1,
  livechat: 7.6,
  mastodon: 7.95,
  mattermost: 6.3,
  proton: 7.8,
  reddit: 5.8,
  report: 3.6,
  'rocket-chat': 7.6,
  slack: 5.6,
  snappymail: 7.3,
  substack: 7.4,
  tawk: 7.6,
  teach: 1.7,
  teams: 5.8,
  telegram: 6.2,
  thelounge: 6.5,
  threads: 7.6,
  tiktok: 7.5,
  trial: 6.4,
  'trial-drawn': 6.4,
  whatsapp: 6.6,
  x: 7.3,
  yahoo: 7.2,
  youtube: 7.6,
  zalo: 7.6,
  zendesk: 6.2,
  zoho: 6.6,
};

/** Sites that stand at any address: their pages are known by a look, which is loaded before. */
const PROBED = [
  'roundcube',
  'conversejs',
  'mastodon',
  'thelounge',
  'mattermost',
  'snappymail',
  'chatwoot',
  'sogo',
  'element',
  'generic',
];

/** On a press only: the clip brings Readability along. */
const ON_A_PRESS = { clip: 16 };

/** @param {string} id */
function loadedByPage(id) {
  const before = PROBED.includes(id) ? [`${OUTPUT}/probe.js`] : [];
  const limits = { ...LESS, ...ON_A_PRESS };
  const limit = Object.entries(limits).find(([name]) => name === id)?.[1] ?? LIMIT;
  return {
    name: `what a page loads: ${id}`,
    path: [...before, `${OUTPUT}/${id}.js`],
    gzip: true,
    limit: `${limit} KB`,
  };
}

const pageScripts = readdirSync(OUTPUT)
  .filter((file) => file.endsWith('.js') && !OFF_PAGE.includes(file))
  .map((file) => file.slice(0, -'.js'.length));

/** What the panel's page names, all that is imported from the start: the rest comes once it is drawn or asked for. */
const panel = readFileSync(`${OUTPUT}/sidepanel.html`, 'utf8');
const opened = [...panel.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)];

export default [
  ...pageScripts.map(loadedByPage),
  {
    name: 'what the panel opens with',
    path: opened.map(([, file]) => `${OUTPUT}/${file}`),
    gzip: true,
    limit: '192.6 KB',
  },
];
