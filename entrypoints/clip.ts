import { clipPage } from '../lib/page/clip/clip-page.ts';
import { shownOnScreen } from '../lib/page/clip/shown-on-screen.ts';
import { visibleOnScreen } from '../lib/page/visible-on-screen.ts';

export default defineUnlistedScript({
  // with a name the browser gives what it returns to whoever ran it
  globalName: 'clip',
  main: () =>
    clipPage(
      {
        document,
        url: new URL(location.href),
        now: new Date(),
        own: [],
        frames: [],
        visible: visibleOnScreen,
      },
      shownOnScreen(document, window),
    ),
});
