import { useCallback } from 'react';
import type { Named } from '../../lib/domain/named.ts';
import type { RecognisedPerson } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Button } from '../ui/Button.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { Written } from '../ui/Written.tsx';

/** "This address is the company's": a button for each company whose it may be. */
export function CompanyOwns({
  person,
  busy,
  onGive,
}: {
  person: RecognisedPerson;
  busy: boolean;
  onGive: (company: Named) => void;
}) {
  const { store } = usePanelServices();
  const read = useCallback(() => store.companies.of(person), [store, person]);
  const companies = latestOf(useLive(read)) ?? [];
  return companies.map((company) => (
    <div key={company.id}>
      <Button className="max-w-full" disabled={busy} onClick={() => onGive(company)}>
        <span className="truncate">
          The company’s: <Written text={company.name} />
        </span>
      </Button>
    </div>
  ));
}
