import { useEffect, useState } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';

const EVERY_MS = 30_000;

/** The time, renewed every half minute, for telling how long ago things were. */
export function useNow(): number {
  const { now } = usePanelServices();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), EVERY_MS);
    return () => clearInterval(timer);
  }, [now]);
  return time;
}
