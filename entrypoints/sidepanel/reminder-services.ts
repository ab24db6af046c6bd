import type { ReminderServices } from '../../components/tasks/reminder-services.ts';
import { followReminded } from '../../lib/browser/reminded-task.ts';
import { allowReminders, remindersAllowed } from '../../lib/browser/reminders.ts';

/** Reminders of tasks by the browser around the panel. */
export const REMINDER_SERVICES: ReminderServices = {
  areOn: remindersAllowed,
  turnOn: allowReminders,
  follow: followReminded,
};
