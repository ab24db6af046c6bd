import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import { PanelApp } from '../../components/panel/PanelApp.tsx';
import { followLanguage } from '../../lib/browser/page-direction.ts';
import { openServices } from './panel-services.ts';

followLanguage(document.documentElement);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <PanelApp open={openServices} />
    </StrictMode>,
  );
}
