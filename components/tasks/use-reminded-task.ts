import { useEffect } from 'react';
import type { PanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';

const GONE = 'This task or its contact was deleted meanwhile.';

/** Shows the contact of the task whose notification was pressed, once the panel is `ready` for it. */
export function useRemindedTask(
  ready: boolean,
  { visit, announce }: Pick<PanelActions, 'visit' | 'announce'>,
): void {
  const { store, reminders } = usePanelServices();
  useEffect(() => {
    if (!ready) return undefined;
    const show = async (task: string) => {
      const contact = await store.contactOfTask(task).catch(() => undefined);
      if (contact === undefined) announce({ sentence: GONE });
      else visit(contact);
    };
    return reminders.follow((task) => void show(task));
  }, [ready, store, reminders, visit, announce]);
}
