import { useState } from 'react';
import type { Typed } from '../../lib/domain/form/typed.ts';
import type { Failure } from '../../lib/domain/result.ts';
import { useDraftKeeper } from '../composer/use-draft-keeper.ts';
import type { KeptForm } from './kept-forms.ts';

/** A form as it is typed. */
export interface FormTyping {
  /** The id for what it makes: the same when it is opened again before it was saved. */
  readonly fresh: string;
  readonly typed: Typed;
  readonly type: (typed: Typed) => void;
  /** It shows what was typed before and not saved. */
  readonly isBack: boolean;
  /** Puts it back to how it stands without that. */
  readonly beginAnew: () => void;
  /** Call it once what was typed is written. */
  readonly saved: () => void;
  /** Why what is typed can't be kept. */
  readonly failure: Failure | undefined;
}

/**
 * What is typed into a form, kept on this device with each letter until it is saved: neither `Escape` nor a panel that
 * closes loses it. `before` is how the form stands without it, also where that changes or is read only later; `kept`
 * is what was typed before and not saved.
 */
export function useKeptForm(id: string, before: Typed, kept: KeptForm | undefined): FormTyping {
  const { keep, drop, failure } = useDraftKeeper();
  const [fresh] = useState(() => kept?.fresh ?? crypto.randomUUID());
  const [changed, setChanged] = useState<Typed>(kept?.changed ?? {});
  const [isBack, setBack] = useState(kept !== undefined);
  const typed = { ...before, ...changed };
  const put = (now: Typed) => {
    setChanged(now);
    if (saysMore(now, before)) keep(id, { fresh, changed: now });
    else drop(id);
  };
  return {
    fresh,
    typed,
    type: (next) => put(withTyped(changed, differing(next, typed), before)),
    isBack,
    beginAnew: () => {
      put({});
      setBack(false);
    },
    saved: () => drop(id),
    failure,
  };
}

/** What differs once some fields were typed: of the others it is not asked, as how they stood may not be read yet. */
function withTyped(changed: Typed, typed: Typed, before: Typed): Typed {
  const others = Object.entries(changed).filter(([name]) => !Object.hasOwn(typed, name));
  return { ...Object.fromEntries(others), ...differing(typed, before) };
}

function differing(typed: Typed, before: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name, text]) => text !== before[name]));
}

/** Whether there is anything to keep: a line that was only added, and is empty, says nothing. */
function saysMore(changed: Typed, before: Typed): boolean {
  return Object.entries(changed).some(([name, text]) => text !== (before[name] ?? ''));
}
