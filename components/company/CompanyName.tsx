import type { Named } from '../../lib/domain/named.ts';
import { usePanelActions } from '../panel/actions.ts';

/** The name of a company: a press opens it. */
export function CompanyName({ company }: { company: Named }) {
  const { visitCompany } = usePanelActions();
  return (
    <button
      type="button"
      className="rounded text-start font-semibold text-ink hover:underline"
      title={`Show ${company.name}`}
      onClick={() => visitCompany(company)}
    >
      {company.name}
    </button>
  );
}
