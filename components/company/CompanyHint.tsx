import { useCallback } from 'react';
import type { RecognisedPerson } from '../../lib/services/views.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { CompanyName } from './CompanyName.tsx';

/** Says of somebody unknown that they seem to belong to a company; it makes nobody certain. */
export function CompanyHint({ person: { detected } }: { person: RecognisedPerson }) {
  const { store } = usePanelServices();
  const read = useCallback(() => store.companies.beside(detected), [store, detected]);
  const company = latestOf(useLive(read));
  if (company === undefined) return null;
  const { by, people } = company;
  return (
    <p role="note" className="text-small text-soft wrap-anywhere">
      {by === 'domain' ? 'Writes from the domain of' : 'Uses an address of'}{' '}
      <CompanyName company={company} />
      {people > 0 && `, where you know ${people} ${people === 1 ? 'person' : 'people'}`}.
    </p>
  );
}
