import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import { WelcomeApp } from '../../components/welcome/WelcomeApp.tsx';
import { followLanguage } from '../../lib/browser/page-direction.ts';
import { isPracticePage } from '../../lib/browser/page-for-practice.ts';
import { openStore } from '../../lib/store/open.ts';
import { welcomeServices } from './welcome-services.ts';

const Practice = lazy(async () => ({ default: (await import('./practice.tsx')).Practice }));

const open = async () => {
  const opened = await openStore();
  return opened.ok ? { ok: true as const, value: welcomeServices(opened.value) } : opened;
};

followLanguage(document.documentElement);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      {isPracticePage(location.href) ? (
        <Suspense>
          <Practice />
        </Suspense>
      ) : (
        <WelcomeApp open={open} />
      )}
    </StrictMode>,
  );
}
