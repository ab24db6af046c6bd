import type { Result } from '../../lib/domain/result.ts';
import { OpenedServices } from './OpenedServices.tsx';
import { Panel } from './Panel.tsx';
import type { PanelServices } from './panel-services.ts';

/** The panel with its store. */
export function PanelApp({ open }: { open: () => Promise<Result<PanelServices>> }) {
  return (
    <OpenedServices open={open}>
      <Panel />
    </OpenedServices>
  );
}
