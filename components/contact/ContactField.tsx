import { useCallback } from 'react';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { Written } from '../ui/Written.tsx';
import { ContactPicker } from './ContactPicker.tsx';

/** Another contact, searched among all; once chosen their name stands there, with the way to choose another. */
export function ContactField({
  label,
  value,
  onChoose,
}: {
  label: string;
  /** The id of the contact; empty where none is chosen. */
  value: string;
  onChoose: (contact: string) => void;
}) {
  return (
    <fieldset className="col-span-2 flex flex-col gap-0.5">
      <legend className="text-tiny text-soft">{label}</legend>
      {value === '' ? (
        <ContactPicker label="Search a contact" onTake={({ contact }) => onChoose(contact)} />
      ) : (
        <p className="flex items-center gap-2 rounded-md bg-wash px-2 py-1">
          <span className="min-w-0 flex-1 wrap-anywhere">
            <NameOf contact={value} />
          </span>
          <Button onClick={() => onChoose('')}>Choose another</Button>
        </p>
      )}
    </fieldset>
  );
}

function NameOf({ contact }: { contact: string }) {
  const { store } = usePanelServices();
  const live = useLive(useCallback(() => store.contactView(contact), [store, contact]));
  const name = latestOf(live)?.name;
  if (name !== undefined) return <Written text={name} />;
  return live.state === 'ready' ? 'A contact who was deleted' : '…';
}
