import type { Named } from '../../lib/domain/named.ts';
import type { CompanyView } from '../../lib/services/company/company-views.ts';
import { CompanyName } from './CompanyName.tsx';

/** What a company is part of and what is part of it, its postal address, and what is good to know. */
export function CompanyLinks({ company }: { company: CompanyView }) {
  const { parent, parts, address, about } = company;
  return (
    <div className="flex flex-col gap-0.5 px-3.5 pt-1.5 text-small text-soft">
      {parent !== undefined && (
        <p className="wrap-anywhere">
          Part of <CompanyName company={parent} />
        </p>
      )}
      {parts.length > 0 && (
        <p className="wrap-anywhere">
          {parts.length === 1 ? 'Its part:' : 'Its parts:'} <Names companies={parts} />
        </p>
      )}
      {about !== '' && (
        <p dir="auto" className="wrap-anywhere text-ink">
          {about}
        </p>
      )}
      {address !== '' && (
        <p dir="auto" className="whitespace-pre-line wrap-anywhere">
          {address}
        </p>
      )}
    </div>
  );
}

function Names({ companies }: { companies: readonly Named[] }) {
  return companies.map((one, index) => (
    <span key={one.id}>
      {index > 0 && ', '}
      <CompanyName company={one} />
    </span>
  ));
}
