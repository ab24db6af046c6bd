/** Which entry is open in place, and the way to open another. */
export interface OpenEntry {
  id: string | undefined;
  /** True when it was opened from elsewhere and is to be brought into sight. */
  reveal: boolean;
  toggle: (id: string) => void;
}
