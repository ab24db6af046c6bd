import { practiceDetection } from '../../components/practice/practice-detection.ts';
import type { PracticeThread } from '../../components/practice/practice-threads.ts';
import { showOnPractice } from '../../lib/browser/page-for-practice.ts';
import type { Detection } from '../../lib/domain/detection.ts';
import { PRACTICE_SITE } from '../../lib/domain/practice-site.ts';
import { answer } from '../../lib/page/answer.ts';

/** Names this document for the panel, as a page script does. */
const DOCUMENT = crypto.randomUUID();

let shown: Detection = { kind: 'none' };

const tell = () => void showOnPractice(DOCUMENT, shown);

/** Shows the open thread, or nobody, to the panel beside this page. */
export function showPractice(thread: PracticeThread | undefined): void {
  shown = thread === undefined ? { kind: 'none' } : practiceDetection(thread, Date.now());
  tell();
}

/** Answers the panel as a page script does, for as long as the page is there. */
export function answerPanel(): void {
  answer({
    watchedBy: () => PRACTICE_SITE.id,
    document: DOCUMENT,
    told: () => (shown.kind === 'people' ? shown.conversation : undefined),
    rescan: tell,
    stop: () => undefined,
    signal: new AbortController().signal,
  });
}
