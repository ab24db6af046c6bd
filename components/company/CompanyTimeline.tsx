import type { Named } from '../../lib/domain/named.ts';
import type { CompanyView } from '../../lib/services/company/company-views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { moveBetweenRows } from '../timeline/move-between-rows.ts';
import type { OpenEntry } from '../timeline/open-entry.ts';
import { TimelineRow } from '../timeline/TimelineRow.tsx';
import { Button } from '../ui/Button.tsx';
import { useNow } from '../ui/use-now.ts';

/** What happened with all contacts and own addresses of a company, newest first, each with whom it was. */
export function CompanyTimeline({
  company: { name, entries, more },
  open,
  onMore,
}: {
  company: CompanyView;
  open: OpenEntry;
  onMore: () => void;
}) {
  const now = useNow();
  return (
    <section aria-label="Timeline" className="mt-3 border-t border-line px-3.5 pt-2">
      <h2 className="text-small font-semibold">
        {entries.length === 0 ? `Nothing was logged with ${name} yet.` : 'What happened'}
      </h2>
      <ol onKeyDown={moveBetweenRows}>
        {entries.map(({ whose, ...entry }) => (
          <TimelineRow
            key={entry.id}
            entry={entry}
            whose={whose?.name}
            now={now}
            isOpen={open.id === entry.id}
            reveal={open.id === entry.id && open.reveal}
            toggle={open.toggle}
          >
            {open.id === entry.id && whose !== undefined && <Whose contact={whose} />}
          </TimelineRow>
        ))}
      </ol>
      {more && (
        <div className="py-2">
          <Button onClick={onMore}>Show older</Button>
        </div>
      )}
    </section>
  );
}

function Whose({ contact }: { contact: Named }) {
  const { visit } = usePanelActions();
  return (
    <div className="pb-1.5 pl-6">
      <Button look="link" onClick={() => visit(contact)}>
        Show {contact.name}
      </Button>
    </div>
  );
}
