import { type ReactNode, useState } from 'react';
import { CAPS } from '../../lib/domain/detection.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { KeepLesson } from './KeepLesson.tsx';
import { useLesson } from './use-lesson.ts';

/** Teaches a site by two clicks on its page: the contact's name, and one of their messages. */
export function TeachDialog({ onClose }: { onClose: () => void }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Modal
      title="Teach this site"
      lead="Two clicks on the page show Alongside where to look. It stays on this computer."
      onClose={onClose}
    >
      <OneLesson key={attempt} onAgain={() => setAttempt(attempt + 1)} onKept={onClose} />
    </Modal>
  );
}

function OneLesson({ onAgain, onKept }: { onAgain: () => void; onKept: () => void }) {
  const state = useLesson();
  return (
    <>
      <ol className="flex list-decimal flex-col gap-1 ps-5" aria-label="Steps">
        <Step now={state.step === 'name'}>Click the person’s name on the page.</Step>
        <Step now={state.step === 'message'}>
          Click something that {(state.step === 'message' && state.name.trim()) || 'they'} wrote.
        </Step>
      </ol>
      <div role="status" className="flex flex-col gap-2">
        {state.step === 'starting' && <p>One moment…</p>}
        {state.step === 'name' && (
          <p className="text-soft">Waiting for your click. Esc on the page gives up.</p>
        )}
        {state.step === 'message' && <p>The name is read. Now one of their messages.</p>}
        {state.step === 'stopped' && <p>{state.why ?? 'You gave up, and nothing was learnt.'}</p>}
      </div>
      {state.step === 'message' && (
        <TextField
          label="Name, without the words around it"
          maxLength={CAPS.name}
          value={state.name}
          onChange={(event) => state.rename(event.target.value)}
        />
      )}
      {state.step === 'learnt' && (
        <KeepLesson
          key={state.learnt.recipe.origin}
          lesson={state.lesson}
          learnt={state.learnt}
          onAgain={onAgain}
          onKept={onKept}
        />
      )}
      {(state.step === 'stopped' || state.step === 'message') && (
        <div>
          <Button onClick={onAgain}>Begin again</Button>
        </div>
      )}
    </>
  );
}

function Step({ now, children }: { now: boolean; children: ReactNode }) {
  return (
    <li className={now ? 'font-semibold' : 'text-soft'} aria-current={now ? 'step' : undefined}>
      {children}
    </li>
  );
}
