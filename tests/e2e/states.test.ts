import { expect } from 'vitest';
import { FURTHER_STATES } from '../support/further-states.ts';
import { practiceTest as test } from '../support/practice-test.ts';

test.for(FURTHER_STATES)(
  'nothing is wrong with how the panel shows $shows',
  async (state, { run }) => {
    await state.arrive(run);
    expect(await run.flawsOf(run.panel, state.picture)).toEqual([]);
  },
);
