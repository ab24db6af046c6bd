import type { ContactProposal, LogDraft } from '../../lib/services/views.ts';
import { shortNameOf } from '../ui/short-name.ts';
import { Written } from '../ui/Written.tsx';

const FIELDS: Record<ContactProposal['field'], string> = {
  title: 'Title',
  company: 'Company',
  website: 'Website',
  postal: 'Postal address',
};

/** What the clipped page states for empty fields of the contact: what is ticked is saved with the log. */
export function ClipProposals({
  draft,
  onChange,
}: {
  draft: LogDraft;
  onChange: (draft: LogDraft) => void;
}) {
  const { proposals = [], person } = draft;
  if (proposals.length === 0) return null;
  const tick = (field: ContactProposal['field'], ticked: boolean) =>
    onChange({
      ...draft,
      proposals: proposals.map((one) => (one.field === field ? { ...one, ticked } : one)),
    });
  return (
    <fieldset className="min-w-0 border-0 p-0">
      <legend className="pb-0.5 text-tiny text-soft">
        Also keep of {shortNameOf(person.name)}, where nothing stands yet
      </legend>
      {proposals.map(({ field, value, evidence, ticked }) => (
        <label key={field} className="flex gap-2 py-0.5">
          <input
            type="checkbox"
            className="mt-1 size-3.5 shrink-0 accent-accent"
            checked={ticked}
            onChange={(event) => tick(field, event.target.checked)}
          />
          <span className="min-w-0 flex-1 wrap-anywhere">
            {FIELDS[field]}: <Written text={value} />{' '}
            <span className="block text-tiny text-soft">{evidence}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
