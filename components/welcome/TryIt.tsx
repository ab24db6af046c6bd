import { useEffect, useState } from 'react';
import type { Failure, Result } from '../../lib/domain/result.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { settled } from '../ui/use-save.ts';
import type { WelcomeServices } from './welcome-services.ts';

/** Adds the sample customers, says where to find them, and removes them again. */
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
  return (
    <div className="flex flex-col gap-2">
      <p role="status">
        {there === true &&
          'Ana Pereira and the others are here. Open the panel with Alt+C, press / and type “ana”.'}
      </p>
      <FailureNote failure={failure} />
      <div>
        {there === true ? (
          <Button onClick={() => void work(services.removeSampleCustomers, false)}>
            Remove sample customers
          </Button>
        ) : (
          <Button onClick={() => void work(services.addSampleCustomers, true)}>
            Add sample customers
          </Button>
        )}
      </div>
    </div>
  );
}
