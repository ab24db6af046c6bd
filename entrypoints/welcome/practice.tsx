import { PracticePage } from '../../components/practice/PracticePage.tsx';
import { PRACTICE_SITE } from '../../lib/domain/practice-site.ts';
import { answerPanel, showPractice } from './show-practice.ts';

/** The practice inbox, which the panel beside it reads. */
export function Practice() {
  return <PracticePage show={showPractice} />;
}

document.title = PRACTICE_SITE.name;
answerPanel();
