import type { Coverage } from '../../lib/services/timeline-stretch.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { monthOf } from '../ui/time-words.ts';

/** What the history covers, so that nobody trusts a gap. */
export function CoverageLine({
  coverage,
  filtered,
  nothing,
}: {
  coverage: Coverage;
  /** True when the filter hides what there is. */
  filtered: boolean;
  /** What is said where nothing is there. */
  nothing: string;
}) {
  const { siteName } = usePanelServices();
  const look = 'px-3.5 pt-1.5 pb-2.5 text-tiny text-faint';
  if (coverage.since === undefined) return <p className={look}>{nothing}</p>;
  const sites = coverage.sites.map((site) => (site === 'hand' ? 'by hand' : siteName(site)));
  return (
    <p className={look}>
      {filtered && 'Nothing on this channel. '}
      {[
        `History since ${monthOf(coverage.since)}`,
        sites.join(', '),
        'nothing older was ever logged',
      ]
        .filter((part) => part !== '')
        .join(' · ')}
    </p>
  );
}
