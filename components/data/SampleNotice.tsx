import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { useSave } from '../ui/use-save.ts';

/** Says that the sample customers are there and removes them in one click. */
export function SampleNotice() {
  const { store } = usePanelServices();
  const { save, busy, failure, retry } = useSave();
  const remove = () => void save(() => store.removeSampleCustomers(), 'Sample customers removed');
  return (
    <div className="flex flex-col gap-1.5 px-3.5 pb-3 text-small text-soft">
      <p>
        Sample customers, to try it out.{' '}
        <Button look="link" className="px-0!" onClick={remove} disabled={busy}>
          Remove them
        </Button>
      </p>
      <FailureNote failure={failure} retry={retry} />
    </div>
  );
}
