import { useCallback, useState } from 'react';
import { success } from '../../lib/domain/result.ts';
import { ASSUMED_GAP } from '../../lib/domain/rules/customer/risk.ts';
import { LEAST } from '../../lib/domain/rules/measured.ts';
import type { Measures } from '../../lib/services/measures.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import { ChoiceField } from '../ui/Field.tsx';
import { Modal } from '../ui/Modal.tsx';
import { latestOf, useLive } from '../ui/use-live.ts';
import { useSave } from '../ui/use-save.ts';
import { counted, day } from '../value/explanation.ts';
import { Renewing } from '../value/Renewing.tsx';
import { useRenewal } from '../value/use-renewal.ts';
import { Equity } from './Equity.tsx';
import { Figure } from './Figure.tsx';
import { FIGURE_NAMES } from './figure-words.ts';

const PERIODS = [
  { value: '365', name: 'The last 365 days' },
  { value: '90', name: 'The last 90 days' },
  { value: '30', name: 'The last 30 days' },
];
const COMES_BACK = [
  { value: '7', name: '7 days' },
  { value: '30', name: '30 days' },
];
const STATED = ['90', '180', '365', '730'];
const ASSUMED = { value: '', name: `${ASSUMED_GAP} days, as assumed` };
const USUAL = ['7', '14', '30', '60', '90', '180', '365'];

/** Equity is shown whoever is in view. */
const ALL = {};

/** What all contacts together come to: each measure with its formula, what it rests on and its period. */
export function FiguresDialog({ onClose }: { onClose: () => void }) {
  const { store } = usePanelServices();
  const { save, failure, retry } = useSave();
  const renewal = useRenewal(ALL);
  const [days, setDays] = useState('365');
  const live = useLive(useCallback(() => store.measures(Number(days)), [store, days]));
  const measures = latestOf(live);
  const state = (change: Partial<Settings>) => {
    const work = async () => {
      const changed = await store.changeSettings(change);
      return changed.ok ? success({ value: undefined }) : changed;
    };
    void save(work, 'Kept');
  };
  return (
    <Modal
      title="Figures"
      lead="Over everything that is stored here; sample customers are left out."
      onClose={onClose}
    >
      <ChoiceField label="Period" choices={PERIODS} value={days} onChoose={setDays} />
      <FailureNote failure={failure} retry={retry} />
      {live.state === 'failed' && <FailureNote failure={live.failure} retry={live.retry} />}
      {measures === undefined ? (
        live.state !== 'failed' && <p role="status">Reading…</p>
      ) : (
        <>
          <ul aria-label="Figures" className="flex flex-col gap-1.5">
            {FIGURE_NAMES.map((name) => (
              <Figure key={name} name={name} measures={measures} />
            ))}
            <Equity fit={measures.fit} />
          </ul>
          <Renewing renewal={renewal} />
          <div className="grid grid-cols-2 gap-2">
            <ChoiceField
              label="A concern comes back within"
              choices={COMES_BACK}
              value={String(measures.fcrDays)}
              onChoose={(chosen) => state({ fcrDays: chosen === '30' ? 30 : 7 })}
            />
            <ChoiceField
              label="A customer bought within"
              choices={choicesWith(measures.customerDays, STATED)}
              value={String(measures.customerDays)}
              onChoose={(chosen) => state({ customerDays: Number(chosen) })}
            />
            <ChoiceField
              label="Customers usually buy every"
              choices={[ASSUMED, ...choicesWith(measures.gapDays, USUAL)]}
              value={String(measures.gapDays ?? '')}
              onChoose={(chosen) => state({ gapDays: chosen === '' ? undefined : Number(chosen) })}
            />
          </div>
          <p className="text-small text-soft">{usualWords(measures)}</p>
        </>
      )}
    </Modal>
  );
}

function choicesWith(stated: number | undefined, all: readonly string[]) {
  const isOther = stated !== undefined && !all.includes(String(stated));
  const choices = isOther ? [...all, String(stated)] : all;
  return choices.map((value) => ({ value, name: `${value} days` }));
}

function usualWords({ fit }: Measures): string {
  if (fit?.typicalGap === undefined)
    return `How often customers usually buy tells who is late of those who have not yet bought on three days. What stands here counts until ${LEAST} gaps between purchases of all customers tell it.`;
  const { typicalGap, customers, asOf } = fit;
  return `Customers tell themselves by now how often they usually buy: every ${Math.round(typicalGap)} days (n ${counted(customers, 'customer')} · as of ${day(asOf.at)}). What stands here counts where too few tell.`;
}
