import { KIND_NAMES } from '../../lib/domain/records/kind-names.ts';
import type { ListKind } from '../../lib/domain/records/kinds.ts';
import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';

/** Stands where a field would be chosen from records of which there are none yet, with the way to the first. */
export function NothingToChoose({ label, kind }: { label: string; kind: ListKind }) {
  const { open } = usePanelActions();
  return (
    <p className="col-span-2 flex items-center gap-2 text-small text-soft">
      <span className="flex-1">{label}: there is none yet.</span>
      <Button onClick={() => open({ kind: 'record', about: { kind } })}>
        Add {KIND_NAMES[kind]}
      </Button>
    </p>
  );
}
