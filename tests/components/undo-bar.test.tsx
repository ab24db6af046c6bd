import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Announcement } from '../../components/panel/actions.ts';
import { PanelServicesContext } from '../../components/panel/panel-services.ts';
import { UndoBar } from '../../components/panel/UndoBar.tsx';
import { freshStore } from '../support/fresh-store.ts';
import { servicesFor } from './render-panel.tsx';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

async function renderBar(announcement: Announcement, onChange = vi.fn()) {
  const services = servicesFor(await freshStore(), () => () => undefined);
  render(
    <PanelServicesContext value={services}>
      <UndoBar announcement={announcement} onChange={onChange} />
    </PanelServicesContext>,
  );
  return onChange;
}

test('the way back is there for ten seconds', async () => {
  const onChange = await renderBar({ sentence: 'Logged 2 messages with Ana', commit: 'c1' });
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
  act(() => void vi.advanceTimersByTime(9_999));
  expect(onChange).not.toHaveBeenCalled();
  act(() => void vi.advanceTimersByTime(1));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(undefined);
});

test('what wrote nothing has nothing to take back', async () => {
  await renderBar({ sentence: 'All of this is logged already' });
  expect(screen.getByText('All of this is logged already')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});
