import { type RefCallback, useCallback, useState } from 'react';

/** Where an element is to what is in view. */
export interface Nearness {
  near: boolean;
  /** How high it was when it went far, in pixels. */
  height: number;
}

/** About two panels: what comes within it has time to be read before it is seen. */
const MARGIN = '1500px 0px';

/** Tells whether an element is in view or soon will be, in what scrolls around it; until that is known, `atFirst`. */
export function useNear(atFirst: boolean): [RefCallback<HTMLElement>, Nearness] {
  const [nearness, setNearness] = useState<Nearness>({ near: atFirst, height: 0 });
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const seen: IntersectionObserverCallback = (entries) => {
      const now = entries.at(-1);
      if (now === undefined) return;
      // what has the focus must not go from under it
      const near = now.isIntersecting || element.contains(document.activeElement);
      setNearness({ near, height: now.boundingClientRect.height });
    };
    const observer = new IntersectionObserver(seen, {
      root: element.closest('main'),
      rootMargin: MARGIN,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, nearness];
}
