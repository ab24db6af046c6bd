import { useEffect, useRef } from 'react';
import { afterDrawing } from '../ui/after-drawing.ts';
import { type SoughtRecord, useSought } from './sought-record.ts';

/** What makes an element the row of a record: it comes into view, and gets the focus, when somebody was led there. */
export function useSoughtRow(id: string) {
  const row = useRef<HTMLLIElement>(null);
  const sought = useSought();
  const mine = sought?.id === id ? sought : undefined;
  useEffect(() => {
    if (mine === undefined || mine.seen === true) return undefined;
    // a dialogue that led here gives the focus back as it goes
    return afterDrawing(() => show(mine, row.current));
  }, [mine]);
  return { ref: row, tabIndex: mine === undefined ? undefined : -1 };
}

function show(sought: SoughtRecord, row: HTMLElement | null): void {
  if (row === null) return;
  sought.seen = true;
  row.scrollIntoView({ block: 'nearest' });
  row.focus({ preventScroll: true });
}
