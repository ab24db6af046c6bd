import type { ListKind } from '../../lib/domain/records/kinds.ts';
import { AUTOMATIONS } from '../automations/automation-section.ts';
import { CAMPAIGNS } from '../campaigns/campaign-section.ts';
import { PROPERTIES } from '../contact/property-section.ts';
import { PIPELINES } from '../deals/pipeline-section.ts';
import { RATES } from '../purchases/rate-section.ts';
import type { ListSection } from '../records/record-section.ts';
import { TEMPLATES } from '../templates/template-section.ts';
import { TIERS } from '../value/tier-section.ts';

/** How what belongs to nobody is told, by its kind. */
export const LIST_SECTIONS: { readonly [K in ListKind]: ListSection<K> } = {
  pipeline: PIPELINES,
  campaign: CAMPAIGNS,
  template: TEMPLATES,
  property: PROPERTIES,
  tier: TIERS,
  automation: AUTOMATIONS,
  rate: RATES,
};
