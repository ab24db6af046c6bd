import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import { NoteWindow } from '../../components/composer/NoteWindow.tsx';
import { OpenedServices } from '../../components/panel/OpenedServices.tsx';
import { tabOfAddress } from '../../lib/browser/active-tab.ts';
import { followSentNotes, leaveNoteWindow, type SentNote } from '../../lib/browser/note-window.ts';
import { followLanguage } from '../../lib/browser/page-direction.ts';
import { openServices } from '../sidepanel/panel-services.ts';

const tab = tabOfAddress(location.search);
const followSent = (listener: (note: SentNote) => void) =>
  tab === undefined ? () => undefined : followSentNotes(tab, listener);

followLanguage(document.documentElement);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <OpenedServices open={openServices}>
        <NoteWindow followSent={followSent} leave={() => void leaveNoteWindow(tab)} />
      </OpenedServices>
    </StrictMode>,
  );
}
