import type {
  Candidate,
  PersonRef,
  RecognisedPerson,
  Recognition,
} from '../../lib/services/views.ts';

/** A person of the page together with the conversation they are in. */
export interface PersonOnPage {
  person: RecognisedPerson;
  conversation?: string;
}

/** Whom the panel shows. */
export type View =
  /** Nobody: the page shows no people, or cannot be read. */
  | { kind: 'nobody' }
  /** Several people and none of them the main one: the user chooses. */
  | { kind: 'group' }
  /** A company that the user visits. */
  | { kind: 'company'; id: string; name: string }
  /** A contact, on the page or visited by the user. */
  | { kind: 'contact'; id: string; name: string; visited: boolean; onPage?: RecognisedPerson }
  /** Somebody who is no contact yet. */
  | { kind: 'unknown'; person: RecognisedPerson; candidates: Candidate[] }
  /** Several contacts use the address: ask. */
  | { kind: 'shared'; person: RecognisedPerson; holders: Candidate[]; point: string };

/** What the user chose in the panel; it counts for as long as the place is the same. */
export type Choice =
  | { kind: 'person'; key: string }
  | { kind: 'holder'; key: string; contact: string; name: string }
  | { kind: 'visit'; contact: string; name: string }
  | { kind: 'company'; company: string; name: string };

/** What names a person of the page while the same thing is open: the surest point, else the name. */
export function keyOfPerson(person: RecognisedPerson): string {
  return person.points[0] ?? person.detected.points[0]?.value ?? person.name;
}

/** The people of the page that are not hidden, the main one first. */
export function shownPeople(recognition: Recognition): RecognisedPerson[] {
  const shown = recognition.people.filter((person) => !person.dismissed);
  const rank = (person: RecognisedPerson) => Number(person.index !== recognition.primary);
  return shown.sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}

/** Whom to show, from what the page shows and what the user chose. */
export function viewOf(recognition: Recognition | undefined, choice: Choice | undefined): View {
  if (choice?.kind === 'visit') {
    const { contact: id, name } = choice;
    const onPage = onPageAs(id, recognition);
    const here = onPage === undefined ? {} : { onPage };
    return { kind: 'contact', id, name, visited: onPage === undefined, ...here };
  }
  if (choice?.kind === 'company') return { kind: 'company', id: choice.company, name: choice.name };
  if (recognition === undefined) return { kind: 'nobody' };
  const shown = shownPeople(recognition);
  const chosen = shown.find((person) => keyOfPerson(person) === choice?.key);
  const person = chosen ?? shown.find((one) => one.index === recognition.primary);
  if (person === undefined) return { kind: shown.length > 0 ? 'group' : 'nobody' };
  const { match } = person;
  if (match.kind === 'known') {
    return { kind: 'contact', id: match.contact, name: match.name, visited: false, onPage: person };
  }
  if (choice?.kind === 'holder' && chosen !== undefined) {
    const { contact, name } = choice;
    return { kind: 'contact', id: contact, name, visited: false, onPage: person };
  }
  if (match.kind === 'unknown') return { kind: 'unknown', person, candidates: match.candidates };
  return { kind: 'shared', person, holders: match.holders, point: match.point };
}

/** The person of the page who is this contact: visiting them, also after a join, is no visit elsewhere. */
function onPageAs(
  contact: string,
  recognition: Recognition | undefined,
): RecognisedPerson | undefined {
  const shown = recognition === undefined ? [] : shownPeople(recognition);
  return shown.find(({ match }) => match.kind === 'known' && match.contact === contact);
}

/** For whom something is written in this view; undefined where that has to be chosen first. */
export function refOf(view: View): PersonRef | undefined {
  if (view.kind === 'unknown') {
    return { kind: 'detected', person: view.person.detected, name: view.person.name };
  }
  if (view.kind !== 'contact') return undefined;
  const match = view.onPage?.match;
  const point = match === undefined || match.kind === 'unknown' ? undefined : match.point;
  return {
    kind: 'contact',
    id: view.id,
    name: view.name,
    ...(point === undefined ? {} : { point }),
  };
}

/** The keys under which drafts for this view may have been kept, the present one first. */
export function draftKeysOf(view: View): string[] {
  if (view.kind === 'unknown') return keysOfPerson(view.person);
  if (view.kind !== 'contact') return [];
  return [`contact:${view.id}`, ...(view.onPage === undefined ? [] : keysOfPerson(view.onPage))];
}

function keysOfPerson(person: RecognisedPerson): string[] {
  return [...new Set([...person.points, keyOfPerson(person)])];
}

/** The person of the page that is in view, with their conversation; undefined for a contact visited by the user. */
export function onPageOf(
  view: View,
  recognition: Recognition | undefined,
): PersonOnPage | undefined {
  const person = view.kind === 'contact' ? view.onPage : 'person' in view ? view.person : undefined;
  if (person === undefined) return undefined;
  const conversation = recognition?.conversation?.id;
  return { person, ...(conversation === undefined ? {} : { conversation }) };
}
