import type { Case } from '../domain/records/case.ts';

/** A concern as the panel shows it; empty text for what it does not have. */
export interface CaseView extends CaseFields {
  id: string;
  /** When it was raised, and when it was resolved. */
  opened: number;
  resolved?: number;
  /** How often it was opened again. */
  reopened: number;
}

/** The fields of a concern that a person may edit. */
export interface CaseFields {
  words: string;
  topic: string;
  owner: string;
  outcome: string;
  goodwill: string;
}

/** These concerns as the panel shows them: the open ones first, longest open first, then what was resolved, newest first. */
export function caseViews(cases: readonly Case[]): CaseView[] {
  const views = cases.map(
    ({ id, words, topic = '', owner, outcome = '', goodwill = '', opened, resolved, reopened }) => {
      const fields = { words, topic, owner, outcome, goodwill };
      const view: CaseView = { ...fields, id, opened, reopened: reopened?.length ?? 0 };
      return resolved === undefined ? view : { ...view, resolved };
    },
  );
  const open = views.filter((one) => one.resolved === undefined);
  const settled = views.filter((one) => one.resolved !== undefined);
  return [
    ...open.sort((a, b) => a.opened - b.opened),
    ...settled.sort((a, b) => (b.resolved ?? 0) - (a.resolved ?? 0)),
  ];
}
