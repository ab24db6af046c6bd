import { useState } from 'react';
import type { CompanyContact } from '../../lib/services/company/company-views.ts';
import { usePanelActions } from '../panel/actions.ts';
import { Button } from '../ui/Button.tsx';
import { ageOf } from '../ui/time-words.ts';
import { useNow } from '../ui/use-now.ts';
import { Written } from '../ui/Written.tsx';

const SHOWN = 6;

/** The contacts of a company with what was last said and when; a press visits one. */
export function CompanyContacts({ contacts }: { contacts: readonly CompanyContact[] }) {
  const [all, setAll] = useState(false);
  const now = useNow();
  const shown = all ? contacts : contacts.slice(0, SHOWN);
  return (
    <section aria-label="Contacts" className="px-3.5 pt-2.5">
      <h2 className="text-small font-semibold">
        {contacts.length === 0 ? 'No contacts' : `Contacts · ${contacts.length.toLocaleString()}`}
      </h2>
      <ul>
        {shown.map((one) => (
          <ContactRow key={one.id} contact={one} now={now} />
        ))}
      </ul>
      {shown.length < contacts.length && (
        <Button look="link" onClick={() => setAll(true)}>
          Show all {contacts.length.toLocaleString()}
        </Button>
      )}
    </section>
  );
}

function ContactRow({
  contact: { id, name, title, last },
  now,
}: {
  contact: CompanyContact;
  now: number;
}) {
  const { visit } = usePanelActions();
  return (
    <li className="border-b border-line [contain-intrinsic-size:auto_44px] nth-[n+13]:[content-visibility:auto]">
      <button
        type="button"
        className="flex w-full items-start gap-2 rounded py-1.5 text-start hover:bg-wash"
        onClick={() => visit({ id, name })}
      >
        <span className="min-w-0 flex-1">
          <bdi className="wrap-anywhere">{name}</bdi>
          {title !== undefined && (
            <span className="text-soft">
              {' '}
              · <Written text={title} />
            </span>
          )}
          <span dir="auto" className="block truncate text-small text-faint">
            {last === undefined ? 'nothing logged yet' : last.words}
          </span>
        </span>
        {last !== undefined && (
          <time
            dateTime={new Date(last.at).toISOString()}
            className="text-small whitespace-nowrap text-faint"
          >
            {ageOf(last.at, now)}
          </time>
        )}
      </button>
    </li>
  );
}
