import type { RecordKind } from './kinds.ts';

/** What one record of each kind is called on the screen. */
export const KIND_NAMES: Readonly<Record<RecordKind, string>> = {
  contact: 'contact',
  company: 'company',
  point: 'address',
  holding: 'address',
  message: 'message',
  interaction: 'entry',
  dismissal: 'choice',
  task: 'task',
  case: 'concern',
  preference: 'preference',
  purchase: 'purchase',
  survey: 'survey response',
  rhythm: 'rhythm to keep in touch',
  deal: 'deal',
  lead: 'lead',
  competitor: 'competitor',
  offer: 'offer',
  touch: 'touch of a campaign',
  pipeline: 'pipeline',
  campaign: 'campaign',
  share: 'share of customer',
  stage: 'journey stage',
  consent: 'consent',
  template: 'template',
};
