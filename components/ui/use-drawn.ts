import { useEffect, useState } from 'react';
import { afterDrawing } from './after-drawing.ts';

/** For so long what is not needed at first waits for what is. */
const PATIENCE_MS = 1000;

/**
 * True for good from the frame on that shows what was waited for, or after a second: then what is not needed at first
 * may be loaded.
 */
export function useDrawn(settled: boolean): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (drawn) return undefined;
    const show = () => setDrawn(true);
    if (settled) return afterDrawing(show);
    const timer = setTimeout(show, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [settled, drawn]);
  return drawn;
}
