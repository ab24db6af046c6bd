import { useState } from 'react';
import { changedFields } from '../../lib/domain/changed-fields.ts';
import type { Typed } from '../../lib/domain/form/typed.ts';
import type { Failure } from '../../lib/domain/result.ts';
import { useDraftKeeper } from '../composer/use-draft-keeper.ts';
import type { KeptForm } from './kept-forms.ts';

/** A form as it is typed. */
interface FormTyping {
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
 * closes loses it. `before` is how the form stands at first, `kept` what was typed into it and not saved.
 */
export function useKeptForm(id: string, before: Typed, kept: KeptForm | undefined): FormTyping {
  const { keep, drop, failure } = useDraftKeeper();
  const [fresh] = useState(() => kept?.fresh ?? crypto.randomUUID());
  const [typed, setTyped] = useState<Typed>({ ...before, ...kept?.changed });
  const [isBack, setBack] = useState(kept !== undefined);
  const type = (next: Typed) => {
    setTyped(next);
    const changed = changedFields(next, before);
    if (Object.keys(changed).length === 0) drop(id);
    else keep(id, { fresh, changed });
  };
  const beginAnew = () => {
    type(before);
    setBack(false);
  };
  return { fresh, typed, type, isBack, beginAnew, saved: () => drop(id), failure };
}
