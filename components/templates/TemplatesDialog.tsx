import { useCallback } from 'react';
import { givenNameOf } from '../../lib/domain/names.ts';
import type { TemplateValues } from '../../lib/domain/template.ts';
import type { ContactView } from '../../lib/services/views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { Modal } from '../ui/Modal.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { FilledTemplate } from './FilledTemplate.tsx';

/** The templates, each filled for a contact: one press inserts it at the cursor of the page, or copies it. */
export function TemplatesDialog({
  contact,
  onClose,
}: {
  contact: ContactView;
  onClose: () => void;
}) {
  const { store } = usePanelServices();
  const { open } = usePanelActions();
  const read = useCallback(async () => {
    const [lists, settings] = await Promise.all([store.listedRecords(), store.readSettings()]);
    return { templates: lists.template, author: settings.author };
  }, [store]);
  const live = useLive(read);
  const found = latestOf(live);
  return (
    <Modal title={`A template for ${contact.name}`} onClose={onClose}>
      {live.state === 'failed' && <FailureNote failure={live.failure} retry={live.retry} />}
      {found?.templates.length === 0 && (
        <p className="text-soft">There is no template yet: write the first in the lists.</p>
      )}
      <ul className="flex flex-col gap-2">
        {found?.templates.map((one) => (
          <FilledTemplate
            key={one.id}
            template={one}
            values={valuesOf(contact, found.author)}
            onDone={onClose}
          />
        ))}
      </ul>
      <div>
        <Button onClick={() => open({ kind: 'lists' })}>Lists…</Button>
      </div>
    </Modal>
  );
}

function valuesOf({ name, title, companyName }: ContactView, author: string): TemplateValues {
  return {
    name,
    'first name': givenNameOf(name),
    'my name': author,
    ...(title === undefined ? {} : { title }),
    ...(companyName === undefined ? {} : { company: companyName }),
  };
}
