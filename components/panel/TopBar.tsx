import { lazy, type ReactNode, type Ref, Suspense } from 'react';
import { ContactPicker } from '../contact/ContactPicker.tsx';
import { usePanelActions } from './actions.ts';

const loadHits = async () => ({ default: (await import('../search/KnownHits.tsx')).KnownHits });
const KnownHits = lazy(loadHits);

/** The search over all contacts and what is known of them, and the menu, always at hand. */
export function TopBar({
  searchRef,
  onLeave,
  children,
}: {
  searchRef: Ref<HTMLInputElement>;
  /** The user is done searching. */
  onLeave: () => void;
  children: ReactNode;
}) {
  const { visit } = usePanelActions();
  return (
    <section aria-label="Search and menu" className="flex shrink-0 items-center gap-1 px-2 pt-2">
      <div className="flex min-w-0 flex-1">
        <ContactPicker
          ref={searchRef}
          overlay
          label="Search contacts"
          onTake={(hit) => {
            visit({ id: hit.contact, name: hit.name });
            onLeave();
          }}
          onLeave={onLeave}
          below={(query, leave) => (
            <Suspense>
              <KnownHits query={query} onLeave={leave} />
            </Suspense>
          )}
        />
      </div>
      {children}
    </section>
  );
}
