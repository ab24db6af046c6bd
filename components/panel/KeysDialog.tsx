import { Kbd } from '../ui/Kbd.tsx';
import { Modal } from '../ui/Modal.tsx';

const KEYS: readonly (readonly [string, string])[] = [
  ['L', 'Open the draft of what is on the page'],
  ['N', 'Go to the note line'],
  ['C', 'Clip this page'],
  ['O', 'Write down a concern'],
  ['R', 'Resolve the concern, or open the last one again'],
  ['D', 'Done: the next step'],
  ['S', 'Let the next step rest; then H for an hour, T for tomorrow, W for next week'],
  ['Enter', 'Save a draft or a note'],
  ['Shift+Enter', 'New line'],
  ['Esc', 'Close the draft and keep it'],
  ['U', 'Undo what was just done, also Ctrl+Z'],
  ['W', 'Catch me up: the five things that matter about who is in view'],
  ['X', 'Not this person'],
  ['A', 'Add somebody new, or to what is known of somebody'],
  ['#', 'Put a tag on who is in view'],
  ['Y', 'Yes, it is who their words say'],
  ['1–5', 'Pick one of the guesses'],
  ['/', 'Search contacts'],
  ['J', 'Join with the contact that may be the same, or with another'],
  ['T', 'Use a template'],
  ['K', 'The lists: templates, campaigns, pipelines and more'],
  ['?', 'Show these keys'],
  ['Alt+C', 'Open this panel'],
  ['Alt+N', 'Open a small window for one note'],
];

/** Lists the keys; the list takes the focus, so that it is scrolled by keys where the window is low. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  return (
    <Modal
      title="Keys"
      lead="Single keys act while no text field has the focus. They can be switched off in the settings."
      onClose={onClose}
    >
      <dl tabIndex={0} className="grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1">
        {KEYS.map(([key, does]) => (
          <div key={key} className="contents">
            <dt className="text-end">
              <span className="sr-only">{key}</span>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
