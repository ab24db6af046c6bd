/** Reminders of tasks, as the browser lets them be shown. */
export interface ReminderServices {
  /** Whether due tasks are told by notification. */
  areOn: () => Promise<boolean>;
  /** Asks the user for that, and tells what they said; call it first thing in a click handler. */
  turnOn: () => Promise<boolean>;
  /** Hands over, each once, the tasks whose notification was pressed; returns the way to stop. */
  follow: (listener: (task: string) => void) => () => void;
}
