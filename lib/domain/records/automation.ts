import * as z from 'zod/mini';
import { asked, askedWhere, chosen } from './asked.ts';
import { tagWord } from './contact.ts';
import { line, listMeta } from './record.ts';

/** What can set an automation off. */
export const CAUSES = [
  'purchase-paid',
  'first-purchase',
  'concern-opened',
  'concern-resolved',
  'csat',
  'nps',
  'deal-won',
  'deal-lost',
  'lead-qualified',
  'tag-put-on',
] as const;

/** One of what can set an automation off. */
export type Cause = (typeof CAUSES)[number];

/** What can set an automation off, in words. */
export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  'purchase-paid': 'a purchase is paid',
  'first-purchase': 'the first purchase is paid',
  'concern-opened': 'a concern is opened',
  'concern-resolved': 'a concern is resolved',
  csat: 'CSAT is answered low',
  nps: 'NPS is answered low',
  'deal-won': 'a deal is won',
  'deal-lost': 'a deal is lost',
  'lead-qualified': 'a lead is qualified',
  'tag-put-on': 'a tag is put on',
};

/** How many tasks one automation makes at most, and how many days ahead. */
const MOST_STEPS = 20;
const MOST_DAYS = 730;

const stepSchema = z.looseObject({
  /** The day on which it is due, counted from the occasion. */
  days: z.int().check(z.gte(0), z.lte(MOST_DAYS)),
  words: line.check(z.minLength(1)),
});

/** A task that an automation makes. */
export type AutomationStep = z.infer<typeof stepSchema>;

/** What is done by itself each time that something happened: when this, then tasks, a tag, an owner. */
export const automationSchema = z.looseObject({
  ...listMeta,
  when: chosen(z.enum(CAUSES), 'When', CAUSE_WORDS),
  /** The highest answer that counts as low. */
  score: askedWhere(
    { field: 'when', is: ['csat', 'nps'] },
    asked(z.optional(z.int().check(z.gte(0), z.lte(10))), 'number', 'At or below'),
  ),
  word: askedWhere(
    { field: 'when', is: ['tag-put-on'] },
    asked(z.optional(tagWord), 'line', 'Which tag'),
  ),
  steps: asked(
    z.array(stepSchema).check(z.maxLength(MOST_STEPS)),
    'steps',
    'Then tasks, one on each line: 14 days: Ask how it went',
  ),
  tag: asked(z.optional(tagWord), 'line', 'Then put on the tag'),
  owner: asked(z.optional(line), 'line', 'Then looked after by'),
  off: asked(z.optional(z.boolean()), 'tick', 'Switched off'),
});

/** What is done by itself, as stored. */
export type Automation = z.infer<typeof automationSchema>;

/** “14 days: Ask”, “3d Call”; and “14 Ask”, where nothing names the days. */
const SAID = /^(\d{1,3})\s*(?:days?|d)(?:\s*:|(?=\s))\s+(\S.*)$/i;
const BARE = /^(\d{1,3})(?:\s*:|(?=\s))\s+(?!days?\s*:?$)(\S.*)$/i;

/** A task as a line says it ("14 days: Ask how it went"), or undefined where it tells no days or no words. */
export function stepOf(text: string): AutomationStep | undefined {
  const said = text.trim();
  const [, days = '', words = ''] = SAID.exec(said) ?? BARE.exec(said) ?? [];
  const step = { days: Number(days), words };
  return words !== '' && z.safeParse(stepSchema, step).success ? step : undefined;
}

/** A task of an automation that is written in a form still, or undefined where it is none. */
export function readStep(value: unknown): AutomationStep | undefined {
  return z.safeParse(stepSchema, value).data;
}

/** A task as such a line. */
export function stepLine({ days, words }: AutomationStep): string {
  return `${days} ${days === 1 ? 'day' : 'days'}: ${words}`;
}

/** What is wrong with an automation in a sentence, where something is. */
export function troubleInAutomation({
  when,
  score,
  word,
  steps,
  tag,
  owner,
}: Readonly<Record<string, unknown>>): string | undefined {
  if ((when === 'csat' || when === 'nps') && score === undefined)
    return 'Say at or below which answer.';
  if (when === 'tag-put-on' && word === undefined) return 'Say which tag.';
  const isIdle = !Array.isArray(steps) || steps.length === 0;
  if (isIdle && tag === undefined && owner === undefined)
    return 'Say what is to be done then: a task, a tag or who looks after them.';
  return undefined;
}
