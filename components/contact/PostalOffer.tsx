import { useCallback } from 'react';
import type { DetectedPerson } from '../../lib/domain/detection.ts';
import type { ContactView } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useSave } from '../ui/use-save.ts';
import { Chip } from './PointChips.tsx';

/** Offers a contact the postal address that the page tells of them, while they have none; a press keeps it. */
export function PostalOffer({
  contact: { id, name },
  postal: { value, evidence },
}: {
  contact: ContactView;
  postal: NonNullable<DetectedPerson['postal']>;
}) {
  const { store } = usePanelServices();
  const { save, failure, retry } = useSave();
  const read = useCallback(() => store.aboutContact(id), [store, id]);
  const about = latestOf(useLive(read, true));
  const isNone = about !== undefined && (about.postal ?? []).length === 0;
  const chip = { label: `address ${value}`, title: `${value} · ${evidence}`, sure: false };
  const keep = () => void save(() => store.keepPostal(id, value), `${value} is kept with ${name}`);
  return (
    <>
      {isNone && <Chip chip={chip} onKeep={keep} />}
      <FailureNote failure={failure} retry={retry} />
    </>
  );
}
