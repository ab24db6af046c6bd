import { useEffect, useState } from 'react';
import type { Failure, Result } from '../../lib/domain/result.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { settled } from '../ui/use-save.ts';
import type { WelcomeServices } from './welcome-services.ts';

/** Opens the practice inbox with the sample customers and the panel beside it, and removes them again. */
export function TryIt({ services }: { services: WelcomeServices }) {
  const [there, setThere] = useState<boolean>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    let stopped = false;
    const show = (are: boolean) => {
      if (!stopped) setThere(are);
    };
    services.hasSampleCustomers().then(show, () => show(false));
    return () => {
      stopped = true;
    };
  }, [services]);
  const work = async (doing: () => Promise<Result<unknown>>, after: boolean) => {
    const result = await settled(doing);
    setFailure(result.ok ? undefined : result.failure);
    if (result.ok) setThere(after);
  };
  const open = () => {
    // first thing in the click: the browser opens no panel once anything was awaited
    services.openPanel();
    void work(async () => {
      const added = await services.addSampleCustomers();
      if (added.ok) await services.openPractice();
      return added;
    }, true);
  };
  return (
    <div className="flex flex-col gap-2">
      <p role="status">
        {there === true && 'Ana Pereira and the others are here, in the panel’s search too.'}
      </p>
      <FailureNote failure={failure} />
      <div className="flex gap-2">
        <Button look="primary" onClick={open}>
          Open the practice inbox
        </Button>
        {there === true && (
          <Button onClick={() => void work(services.removeSampleCustomers, false)}>
            Remove sample customers
          </Button>
        )}
      </div>
    </div>
  );
}
