import '../../lib/messages/jitless.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import { PanelApp } from '../../components/panel/PanelApp.tsx';
import { openStore } from '../../lib/store/open.ts';
import { panelServices } from './panel-services.ts';

const open = async () => {
  const opened = await openStore();
  return opened.ok ? { ok: true as const, value: panelServices(opened.value) } : opened;
};

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <PanelApp open={open} />
    </StrictMode>,
  );
}
