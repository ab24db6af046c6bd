import type { PageState, ReadPeople } from '../../components/panel/page-state.ts';
import type { PageServices } from '../../components/panel/panel-services.ts';
import { activeTab } from '../../lib/browser/active-tab.ts';
import { askForRescan } from '../../lib/browser/ask-page.ts';
import { followPage } from '../../lib/browser/follow-page.ts';
import { requestOrigin } from '../../lib/browser/grants.ts';
import { readPage } from '../../lib/browser/inject.ts';
import { followSelections } from '../../lib/browser/selected-contact.ts';
import { followWantedClips } from '../../lib/browser/wanted-clip.ts';
import type { DetectedMessage } from '../../lib/domain/detection.ts';
import { failure, type Result, success } from '../../lib/domain/result.ts';

// what reads a clip comes with the first one
const loadClip = () => import('../../lib/browser/clip-page.ts');
// what checks the texts of a page comes with the first draft
const loadTexts = () => import('../../lib/browser/ask-for-texts.ts');
// a template is inserted now and then
const loadInsert = () => import('../../lib/browser/insert-text.ts');
// seldom is anybody hidden
const loadHidden = () => import('../../lib/browser/hidden-people.ts');

const GONE = 'The page shows something else by now. Open the conversation again, then log it.';
const CLOSED =
  'The browser does not let this page be looked at. Press the toolbar button on it, then try again.';
const SILENT = 'The page does not answer. Reload it and try again, or log this by hand.';

/** The page beside this panel, of the active tab of its window or of the fixed tab; `tab` is the one it is in now. */
export function pageServices(fixed: number | undefined): PageServices & { tab: () => number } {
  let tab = -1;
  let shown: PageState = { kind: 'starting' };
  return {
    tab: () => tab,
    follow(listener) {
      return followPage((page) => {
        tab = page.tab;
        shown = page.state;
        listener(page.state);
      }, fixed);
    },
    turnOn: (origin) => requestOrigin(origin),
    readOnce: (url) => readPage(tab, url),
    async readAgain() {
      const answered = await askForRescan(tab);
      if (!answered && 'url' in shown) await readPage(tab, shown.url);
    },
    async report() {
      const url = (await activeTab(fixed))?.url;
      const missing = shown.kind === 'broken' ? shown.missing : [];
      // a report is seldom asked for
      const { reportOf } = await import('../../lib/browser/report.ts');
      const report =
        url === undefined ? undefined : await reportOf(tab, url, missing, navigator.userAgent);
      return report === undefined ? failure('page-gone', CLOSED) : success(report);
    },
    followSelections,
    tellHidden: async (...who) => (await loadHidden()).tellHidden(...who),
    clip: async () => (await loadClip()).clipPage(tab),
    insert: async (text) => (await loadInsert()).insertText(tab, text),
    followWantedClips,
    texts: (page) => textsOf(tab, page),
  };
}

async function textsOf(tab: number, page: ReadPeople): Promise<Result<DetectedMessage[]>> {
  const { conversation, channel, people } = page.detection;
  if (conversation === undefined) return success([]);
  const { document } = page;
  const { askForTexts } = await loadTexts();
  const texts = await askForTexts(tab, {
    document,
    conversation: conversation.key,
    channel,
    people,
  });
  if ('messages' in texts) return success(texts.messages);
  if ('gone' in texts) return failure('page-gone', GONE);
  // a page that was read once is not there to be asked, and its texts were remembered whole
  if (!page.granted || page.onRequest) return success(conversation.messages);
  return failure('page-gone', SILENT);
}
