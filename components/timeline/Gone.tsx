import type { Named } from '../../lib/domain/named.ts';
import { Written } from '../ui/Written.tsx';
import { HistoryList } from './HistoryList.tsx';

const AMONG = { contact: 'contacts', company: 'companies' } as const;

/** Stands for who was deleted: what happened to them stays here, each step with the way back. */
export function Gone({
  of,
  record: { id, name },
}: {
  of: keyof typeof AMONG;
  /** As it was called where it was pressed. */
  record: Named;
}) {
  return (
    <section aria-label="History" className="flex flex-col gap-2 px-3.5 pt-3">
      <p className="text-soft">
        <Written text={name} /> is not among your {AMONG[of]} any more.
      </p>
      <HistoryList of={of} id={id} />
    </section>
  );
}
