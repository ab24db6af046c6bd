import { PracticePage } from '../../components/practice/PracticePage.tsx';
import { answerPanel, showPractice } from './show-practice.ts';

/** The practice inbox, which the panel beside it reads. */
export function Practice() {
  return <PracticePage show={showPractice} />;
}

document.title = 'Practice inbox';
answerPanel();
