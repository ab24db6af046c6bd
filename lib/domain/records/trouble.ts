import { troubleInAutomation } from './automation.ts';
import { troubleInCampaign } from './campaign.ts';
import { troubleInDeal } from './deal.ts';
import type { RecordKind } from './kinds.ts';
import { troubleInLead } from './lead.ts';
import { troubleInPipeline } from './pipeline.ts';
import { troubleInProperty } from './property.ts';
import { troubleInPurchase } from './purchase.ts';
import { troubleInRate } from './rate.ts';
import { troubleInRelation } from './relation.ts';
import { troubleInSurvey } from './survey.ts';
import { troubleInTier } from './tier.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a schema cannot say, as it is about several fields at once. */
const TROUBLES: { readonly [K in RecordKind]?: (fields: Fields) => string | undefined } = {
  purchase: troubleInPurchase,
  survey: troubleInSurvey,
  deal: troubleInDeal,
  lead: troubleInLead,
  pipeline: troubleInPipeline,
  campaign: troubleInCampaign,
  property: troubleInProperty,
  relation: troubleInRelation,
  tier: troubleInTier,
  automation: troubleInAutomation,
  rate: troubleInRate,
};

/** What is wrong with the fields of a record taken together, in a sentence, where something is. */
export function troubleIn(kind: RecordKind, fields: Fields): string | undefined {
  const { amount, currency } = fields;
  if (typeof amount === 'number' && currency === undefined) return 'Say in which currency.';
  return TROUBLES[kind]?.(fields);
}
