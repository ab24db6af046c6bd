import { useCallback } from 'react';
import type { CompanyOpen, Sum } from '../../lib/services/company/company-views.ts';
import { countOf } from '../cases/case-words.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { amountWords } from '../purchases/purchase-words.ts';
import { Parts } from '../records/Parts.tsx';
import type { Part } from '../records/record-section.ts';
import { ageOf } from '../ui/time-words.ts';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useNow } from '../ui/use-now.ts';

/** Open concerns and open money over all contacts of a company, in one line; nothing where nothing is open. */
export function WhatIsOpen({ company }: { company: string }) {
  const { store } = usePanelServices();
  const now = useNow();
  const read = useCallback(() => store.companies.whatIsOpen(company), [store, company]);
  const found = latestOf(useLive(read));
  const parts = found === undefined ? [] : openParts(found, now);
  if (parts.length === 0) return null;
  return (
    <p role="note" aria-label="Open with all contacts" className="px-3.5 pt-1.5 text-small">
      <Parts parts={parts} />
    </p>
  );
}

function openParts({ concerns, deals, unpaid, overdue }: CompanyOpen, now: number): Part[] {
  const inDeals = [
    `${deals.n} open ${deals.n === 1 ? 'deal' : 'deals'}`,
    ...deals.worth.map(words),
  ];
  return [
    ...(concerns.oldest === undefined
      ? []
      : [
          {
            text: `${countOf(concerns.n, 'open')} · oldest ${ageOf(concerns.oldest, now)}`,
            look: 'amber' as const,
          },
        ]),
    ...(deals.n === 0 ? [] : [{ text: inDeals.join(' · ') }]),
    ...unpaid.map((sum) => ({ text: `${words(sum)} unpaid` })),
    ...overdue.map((sum) => ({ text: `${words(sum)} overdue`, look: 'red' as const })),
  ];
}

const words = ({ amount, currency }: Sum) => amountWords(amount, currency);
