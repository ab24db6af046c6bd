import { useState } from 'react';
import type { Typed } from '../../lib/domain/form/typed.ts';
import type { Failure } from '../../lib/domain/result.ts';
import { useDraftKeeper } from '../composer/use-draft-keeper.ts';
import { type KeptAbout, type KeptForm, keptIdOf, restsOn } from './kept-forms.ts';

const NONE: Typed = {};

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
 * closes loses it. `before` is how the form stands without it, also where that changes or is read only later; what of
 * it is `dated` stays as it was when the typing began. `kept` is what was typed before and not saved.
 */
export function useKeptForm(
  about: KeptAbout,
  before: Typed,
  kept: KeptForm | undefined,
  dated: Typed = NONE,
): FormTyping {
  const { keep, drop, failure } = useDraftKeeper();
  const [fresh] = useState(() => kept?.fresh ?? crypto.randomUUID());
  const [begun, setBegun] = useState(kept?.dated ?? dated);
  const [changed, setChanged] = useState<Typed>(kept?.changed ?? NONE);
  const [isBack, setBack] = useState(kept !== undefined);
  const id = keptIdOf(about);
  const stands = { ...before, ...begun };
  const typed = { ...stands, ...changed };
  const type = (next: Typed) => {
    const now = withTyped(changed, differing(next, typed), stands);
    setChanged(now);
    if (saysMore(now, stands)) keep(id, { fresh, changed: now, dated: begun, of: restsOn(about) });
    else drop(id);
  };
  const beginAnew = () => {
    setChanged(NONE);
    setBegun(dated);
    setBack(false);
    drop(id);
  };
  return { fresh, typed, type, isBack, beginAnew, saved: () => drop(id), failure };
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
