import { createContext, useContext, useEffect, useEffectEvent } from 'react';

/** What single keys do, by the key as the keyboard names it, in lower case. */
export type Keys = Readonly<Record<string, () => void>>;

/** Whether single keys act: the user can switch them off. */
export const SingleKeysContext = createContext(true);

const OVER = '[role=dialog], [role=menu]';

/** Whether keys pressed here are text, or belong to a control, a menu or a dialogue. */
export function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLElement && target.isContentEditable) return true;
  return (
    target.matches('textarea, select, input:not([type=checkbox]):not([type=radio])') ||
    target.closest(OVER) !== null
  );
}

/** Lets single keys act for as long as the component is shown. */
export function useKeys(keys: Keys): void {
  const on = useContext(SingleKeysContext);
  const press = useEffectEvent((event: KeyboardEvent) => {
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (event.defaultPrevented || event.repeat || event.isComposing || modified) return;
    if (takesKeys(event.target) || document.querySelector(OVER) !== null) return;
    const key = event.key.toLowerCase();
    const act = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!on) return undefined;
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}
