import {
  type AutomationStep,
  CAUSE_WORDS,
  CAUSES,
  type Cause,
  readStep,
} from '../../lib/domain/records/automation.ts';
import { SEQUENCE_FROM } from '../../lib/domain/rules/automation/sequence.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What sets one off where its own fields say more. */
const WHEN: Readonly<Partial<Record<Cause, (fields: Fields) => string>>> = {
  csat: ({ score }) => `CSAT is answered with ${shown(score)} or less`,
  nps: ({ score }) => `NPS is answered with ${shown(score)} or less`,
  'tag-put-on': ({ word }) => `the tag “${shown(word)}” is put on`,
};

/** What an automation does, in a sentence; what is not filled in yet stands as dots. */
export function automationWords(fields: Fields): string {
  const { when, tag, owner } = fields;
  const cause = CAUSES.find((one) => one === when);
  const made = [
    ...stepsIn(fields).map(taskWords),
    ...(tag === undefined ? [] : [`the tag “${shown(tag)}”`]),
    ...(owner === undefined ? [] : [`${shown(owner)} looks after them`]),
  ];
  const told = cause === undefined ? '…' : (WHEN[cause]?.(fields) ?? CAUSE_WORDS[cause]);
  return `When ${told}: ${made.length === 0 ? '…' : made.join(', ')}.`;
}

/** What is to be known of the tasks of an automation, where some of them wait. */
export function waitingWords(fields: Fields): string | undefined {
  const isStep = ({ days }: AutomationStep) => days >= SEQUENCE_FROM;
  const waits = fields['when'] !== 'concern-opened' && stepsIn(fields).some(isStep);
  return waits ? 'Its later tasks are paused while a concern is open.' : undefined;
}

function stepsIn({ steps }: Fields): AutomationStep[] {
  const all: unknown[] = Array.isArray(steps) ? steps : [];
  return all.flatMap((one) => readStep(one) ?? []);
}

function taskWords({ days, words }: AutomationStep): string {
  if (days === 0) return `a task for that day, “${words}”`;
  return `a task in ${days === 1 ? '1 day' : `${days} days`}, “${words}”`;
}

function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
}
