import { Pencil } from 'lucide-react';
import { useCallback } from 'react';
import type { CompanyView } from '../../lib/services/company/company-views.ts';
import { PersonHeader } from '../contact/PersonHeader.tsx';
import { usePanelActions } from '../panel/actions.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { Gone } from '../timeline/Gone.tsx';
import type { OpenEntry } from '../timeline/open-entry.ts';
import { Button } from '../ui/Button.tsx';
import { FailureNote } from '../ui/FailureNote.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { CompanyAddresses } from './CompanyAddresses.tsx';
import { CompanyContacts } from './CompanyContacts.tsx';
import { CompanyLinks } from './CompanyLinks.tsx';
import { CompanyTimeline } from './CompanyTimeline.tsx';
import { WhatIsOpen } from './WhatIsOpen.tsx';

/** A company: what it is part of, what is open, its contacts, its own addresses and all that happened with them. */
export function CompanyPage({
  id,
  name,
  entry,
}: {
  id: string;
  /** As it was called where it was pressed. */
  name: string;
  entry: OpenEntry;
}) {
  const { store } = usePanelServices();
  const read = useCallback(() => store.companies.view(id), [store, id]);
  const live = useLive(read);
  const company = latestOf(live);
  return (
    <>
      <CompanyHeader company={company} name={name} />
      {live.state === 'failed' && (
        <div className="px-3.5 pt-3">
          <FailureNote failure={live.failure} retry={live.retry} />
        </div>
      )}
      {live.state === 'ready' && company === undefined && (
        <Gone of="company" record={{ id, name }} />
      )}
      {company !== undefined && (
        <>
          <CompanyLinks company={company} />
          <WhatIsOpen company={id} />
          <CompanyContacts contacts={company.contacts} />
          <CompanyAddresses company={company} />
          <CompanyTimeline company={company} open={entry} />
        </>
      )}
    </>
  );
}

function CompanyHeader({ company, name }: { company: CompanyView | undefined; name: string }) {
  const { open } = usePanelActions();
  if (company === undefined) return <PersonHeader name={name} detail={['Company']} known />;
  return (
    <PersonHeader
      name={company.name}
      detail={[company.industry || 'Company']}
      known
      menu={
        <Button
          look="plain"
          aria-label={`Edit ${company.name}`}
          onClick={() => open({ kind: 'edit-company', company })}
        >
          <Pencil size={13} aria-hidden="true" />
        </Button>
      }
    />
  );
}
