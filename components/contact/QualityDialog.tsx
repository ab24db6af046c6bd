import { useCallback } from 'react';
import type { DataQuality, Finding } from '../../lib/domain/rules/quality/data-quality.ts';
import type { ContactView } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Modal } from '../ui/Modal.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';

const SECTIONS: readonly (readonly [Finding['about'], string])[] = [
  ['missing', 'Missing'],
  ['old', 'Old'],
  ['guessed', 'Only guessed'],
];

/** How good the data of a contact is, by what it is worked out, and what to do about each thing that lowers it. */
export function QualityDialog({ contact, onClose }: { contact: ContactView; onClose: () => void }) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const { id, name } = contact;
  const live = useLive(useCallback(() => store.qualityOf(id), [store, id]));
  const quality = latestOf(live);
  return (
    <Modal title={`Data quality of ${name}`} onClose={onClose}>
      {live.state === 'failed' && <FailureNote failure={live.failure} retry={live.retry} />}
      {quality !== undefined && (
        <>
          <Figures quality={quality} />
          {SECTIONS.map(([about, title]) => (
            <Findings
              key={about}
              title={title}
              findings={quality.findings.filter((one) => one.about === about)}
            />
          ))}
          <div>
            <Button look="primary" onClick={() => open({ kind: 'edit-contact', contact })}>
              Edit {name}
            </Button>
          </div>
        </>
      )}
    </Modal>
  );
}

function Figures({
  quality: { quality, completeness, freshness, certainty, n },
}: {
  quality: DataQuality;
}) {
  return (
    <div>
      <p>
        <b className="font-semibold">{quality} of 100</b>, by {n} {n === 1 ? 'entry' : 'entries'} as
        they are today
      </p>
      <p className="text-small text-soft">
        Half of it is completeness ({completeness}), a quarter each freshness ({freshness}) and
        certainty ({certainty}).
      </p>
    </div>
  );
}

function Findings({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="text-small font-semibold text-soft">{title}</h3>
      <ul>
        {findings.map(({ words, advice }) => (
          <li key={words} className="border-t border-line py-1 wrap-anywhere">
            {words} <span className="text-soft">{advice}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
