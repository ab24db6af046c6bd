/** The page for practice among the sites: the id that is kept with what was logged on it, and its name for the screen. */
export const PRACTICE_SITE = { id: 'practice', name: 'Practice inbox' } as const;
