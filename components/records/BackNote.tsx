import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import type { FormTyping } from './use-kept-form.ts';

/** Says of a form that what was typed before is back, with the way to begin anew, or that what is typed can't be kept. */
export function BackNote({ typing }: { typing: FormTyping }) {
  return (
    <>
      {typing.isBack && (
        <p role="status" className="pb-1 text-small text-soft">
          What you typed before is here again.{' '}
          <Button look="link" onClick={typing.beginAnew}>
            Begin anew
          </Button>
        </p>
      )}
      <FailureNote failure={typing.failure} />
    </>
  );
}
