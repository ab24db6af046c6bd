import { Fragment } from 'react';
import { type Relation, ROLE_WORDS } from '../../lib/domain/records/relation.ts';
import type { KnownAround } from '../../lib/services/known-view.ts';
import type { Related } from '../../lib/services/relations.ts';
import { usePanelActions } from '../panel/actions.ts';
import { Written } from '../ui/Written.tsx';

/** So many fit into two lines; the others stand below, once they are unfolded. */
const MOST_IN_LINE = 4;

/** The relations of a contact in two lines at most; a press visits the other. */
export function RelationLines({
  records,
  around: { contact, relations },
}: {
  records: readonly Relation[];
  around: KnownAround;
}) {
  const ordered = records.flatMap(
    ({ id }) => relations.find((one) => one.relation.id === id) ?? [],
  );
  const more = ordered.length - MOST_IN_LINE;
  return (
    <span className="line-clamp-2 wrap-anywhere">
      {ordered.slice(0, MOST_IN_LINE).map(({ relation, who, whom }, at) => {
        const words = ROLE_WORDS[relation.role];
        return (
          <Fragment key={relation.id}>
            {at > 0 && ' · '}
            {who.id === contact ? (
              <>
                {words} <Visit whom={whom} />
              </>
            ) : (
              <>
                <Visit whom={who} /> {words} <Written text={whom.name} />
              </>
            )}
          </Fragment>
        );
      })}
      {more > 0 && ` · ${more} more`}
    </span>
  );
}

function Visit({ whom: { id, name } }: { whom: Related }) {
  const { visit } = usePanelActions();
  if (id === undefined) return <Written text={name} />;
  return (
    <button
      type="button"
      title={`Show ${name}`}
      className="rounded font-semibold text-accent"
      onClick={() => visit({ id, name })}
    >
      {name}
    </button>
  );
}
