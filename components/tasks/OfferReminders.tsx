import { useEffect, useState } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { RemindMe } from './RemindMe.tsx';

/** Asks beside the first task with a date whether to be reminded, on this device once: until it was answered. */
export function OfferReminders() {
  const { store } = usePanelServices();
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    void store
      .readSettings()
      .then(({ answeredReminders }) => setAsks(!answeredReminders))
      .catch(() => undefined);
  }, [store]);
  if (!asks) return null;
  const answer = (isOver: boolean) => {
    // what can't be kept is asked once more another day
    void store.changeSettings({ answeredReminders: true });
    if (isOver) setAsks(false);
  };
  return (
    <section aria-label="Reminders" className="mx-3.5 mb-2 shrink-0 empty:hidden">
      <RemindMe onAnswer={answer} />
    </section>
  );
}
