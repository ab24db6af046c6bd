import { ROLE_WORDS } from '../../lib/domain/records/relation.ts';
import type { RelationView } from '../../lib/services/relations.ts';
import type { RecordSection } from '../records/record-section.ts';
import { RelationLines } from './RelationLines.tsx';

/** How a contact stands to others and others to them: in two lines at most, where a press visits the other. */
export const RELATIONS: RecordSection<'relation'> = {
  label: 'Relations',
  letter: 'N',
  order: (one, other) => one.written - other.written,
  summary: () => [],
  Summary: RelationLines,
  title: (relation, { contact, relations }) => {
    const view = relations.find((one) => one.relation.id === relation.id);
    return view === undefined ? ROLE_WORDS[relation.role] : sentenceOf(view, contact);
  },
  details: () => [],
  when: ({ written }) => written,
};

/** A relation as it is told beside one of its contacts: "reports to Ana", and beside her "Ben reports to Ana". */
function sentenceOf({ relation, who, whom }: RelationView, contact: string): string {
  const said = `${ROLE_WORDS[relation.role]} ${whom.name}`;
  return who.id === contact ? said : `${who.name} ${said}`;
}
