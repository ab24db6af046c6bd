/** Keys without a letter, as WebDriver writes them. */
const KEYS = {
  Alt: '\uE00A',
  Control: '\uE009',
  Enter: '\uE007',
  End: '\uE010',
  Escape: '\uE00C',
  Tab: '\uE004',
} as const;

/** A key: a letter, or one that has a name. */
export type Key = keyof typeof KEYS | (string & {});

type Action = Readonly<Record<string, string | number>>;

/** What a keyboard or a mouse does, in WebDriver's words. */
export interface InputSource {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly actions: readonly Action[];
}

/** Presses keys one after the other, while one more is held where that is said. */
export function keys(pressed: readonly Key[], held?: 'Alt' | 'Control'): InputSource {
  const actions = pressed.flatMap((key) => [
    { type: 'keyDown', value: codeOf(key) },
    { type: 'keyUp', value: codeOf(key) },
  ]);
  if (held === undefined) return { type: 'key', id: 'keyboard', actions };
  const down = { type: 'keyDown', value: KEYS[held] };
  const up = { type: 'keyUp', value: KEYS[held] };
  return { type: 'key', id: 'keyboard', actions: [down, ...actions, up] };
}

/** How a mouse clicks: once with the left button, unless something else is said. */
export interface Clicks {
  readonly side?: 'left' | 'right';
  readonly times?: 1 | 2;
}

/** Clicks at a place of the browser's window; twice is one double click, however slow the machine is. */
export function mouse(x: number, y: number, { side = 'left', times = 1 }: Clicks): InputSource {
  const button = side === 'left' ? 0 : 2;
  const click = [
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ];
  const actions = [
    { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
    ...Array<typeof click>(times).fill(click).flat(),
  ];
  return { type: 'pointer', id: 'mouse', actions };
}

function codeOf(key: Key): string {
  return Object.entries(KEYS).find(([name]) => name === key)?.[1] ?? key;
}
