import { describe, expect, test } from 'vitest';
import { typedOn, withChoices, withFirstChoices } from '../../../../lib/domain/form/choices.ts';
import { fieldsOfKind, type ListedRecords } from '../../../../lib/domain/records/kinds.ts';
import { stageOf } from '../../../../lib/domain/records/pipeline.ts';

const made = { version: 1, stamps: {}, author: 'Me', written: 0 };
const service = {
  ...made,
  id: 'pipeline-1',
  name: 'Service',
  stages: [
    { name: 'Visit', probability: 30 },
    { name: 'Offer', probability: 60 },
  ],
};
const none: ListedRecords = {
  pipeline: [],
  campaign: [],
  template: [],
  property: [],
  tier: [],
  automation: [],
  rate: [],
};
const lists: ListedRecords = { ...none, pipeline: [service] };
const fields = fieldsOfKind('deal');
const stagesIn = (given: ListedRecords, pipeline: string) =>
  Object.keys(
    withChoices(fields, given, { pipeline }).find(({ name }) => name === 'stage')?.choices ?? {},
  );

describe('the choices that records give', () => {
  test('are the stages of the pipeline that the form names, else the standard ones', () => {
    expect(stagesIn(lists, 'pipeline-1')).toEqual(['Visit', 'Offer']);
    expect(stagesIn(lists, '')).toEqual(['New', 'Talk', 'Offer', 'Agreed']);
    expect(stagesIn(none, 'pipeline-gone')).toEqual(['New', 'Talk', 'Offer', 'Agreed']);
  });

  test('begin at the first, each in the light of those before it', () => {
    expect(withFirstChoices(fields, lists, {})).toEqual({ pipeline: 'pipeline-1', stage: 'Visit' });
    expect(withFirstChoices(fields, none, {})).toEqual({ pipeline: '', stage: 'New' });
    expect(withFirstChoices(fields, lists, { stage: 'Offer' })).toMatchObject({ stage: 'Offer' });
  });

  test('stay where they are choices still, and else become the first', () => {
    const typed = (pipeline: string, stage: string) =>
      typedOn(fields, lists, { pipeline: 'pipeline-1', stage }, { pipeline });
    expect(typed('', 'Visit')).toEqual({ pipeline: '', stage: 'New' });
    expect(typed('', 'Offer')).toEqual({ pipeline: '', stage: 'Offer' });
  });

  test('leave a stage alone that its pipeline has no more', () => {
    const before = { pipeline: 'pipeline-1', stage: 'Old', words: '' };
    expect(typedOn(fields, lists, before, { words: 'x' })).toEqual({ ...before, words: 'x' });
  });
});

test.each([
  ['Offer 50 %', { name: 'Offer', probability: 50 }],
  ['Offer made 12,5', { name: 'Offer made', probability: 12.5 }],
  ['Phase 2 100%', { name: 'Phase 2', probability: 100 }],
  ['Offer', undefined],
  ['50 %', undefined],
  ['Offer 101 %', undefined],
])('a line “%s” is a stage or none', (line, stage) => {
  expect(stageOf(line)).toEqual(stage);
});
