import type { ReactNode } from 'react';
import { ContactPicker } from '../contact/ContactPicker.tsx';
import { AskWho } from '../panel/AskWho.tsx';
import { PeopleChips } from '../panel/PeopleChips.tsx';
import type { FollowedPage } from '../panel/use-page.ts';
import type { ChosenView } from '../panel/use-view.ts';
import type { Choice } from '../panel/view.ts';
import { Written } from '../ui/Written.tsx';

/** For whom a note is, and the way to choose where the page does not tell. */
export function NoteFor({
  page,
  chosen,
  onChosen,
}: {
  page: FollowedPage;
  chosen: ChosenView;
  onChosen: () => void;
}) {
  const { view } = chosen;
  const choose = (choice: Choice) => {
    chosen.choose(choice);
    onChosen();
  };
  switch (view.kind) {
    case 'contact':
      return (
        <Heading>
          Note for <Written text={view.name} />
        </Heading>
      );
    case 'unknown':
      return (
        <div>
          <Heading>
            Note for <Written text={view.person.name} />
          </Heading>
          <p className="text-small text-soft">Not a contact yet: saving adds them.</p>
        </div>
      );
    case 'shared':
      return (
        <>
          <Heading>Who is this note for?</Heading>
          <AskWho person={view.person} holders={view.holders} onChoose={choose} />
        </>
      );
    case 'group':
    case 'company':
    case 'nobody':
      return (
        <>
          <Heading>Who is this note for?</Heading>
          {page.recognition !== undefined && (
            <PeopleChips recognition={page.recognition} current={undefined} onChoose={choose} />
          )}
          <ContactPicker
            label="Search contacts"
            overlay
            onTake={({ contact, name }) => choose({ kind: 'visit', contact, name })}
            onLeave={onChosen}
          />
        </>
      );
  }
}

function Heading({ children }: { children: ReactNode }) {
  return <h1 className="line-clamp-2 text-name font-semibold wrap-anywhere">{children}</h1>;
}
