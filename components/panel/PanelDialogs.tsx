import { contactIn } from '../../lib/domain/selected-contact.ts';
import type { Settings } from '../../lib/services/settings.ts';
import { CatchUpDialog } from '../catch-up/CatchUpDialog.tsx';
import { EditCompanyDialog } from '../company/EditCompanyDialog.tsx';
import { AddContactDialog, EditContactDialog } from '../contact/ContactDialogs.tsx';
import { JoinDialog } from '../contact/JoinDialog.tsx';
import { QualityDialog } from '../contact/QualityDialog.tsx';
import { WhoseDialog } from '../contact/WhoseDialog.tsx';
import { DataDialog } from '../data/DataDialog.tsx';
import { FiguresDialog } from '../figures/FiguresDialog.tsx';
import { ListsDialog } from '../lists/ListsDialog.tsx';
import { AddRecordDialog } from '../records/AddRecordDialog.tsx';
import { RecordDialog } from '../records/RecordDialog.tsx';
import { SettingsDialog } from '../settings/SettingsDialog.tsx';
import { TeachDialog } from '../teach/TeachDialog.tsx';
import { TemplatesDialog } from '../templates/TemplatesDialog.tsx';
import { EditEntryDialog } from '../timeline/EditEntryDialog.tsx';
import { HistoryDialog } from '../timeline/HistoryDialog.tsx';
import { ModalNoticeContext } from '../ui/modal-notice.ts';
import type { PanelDialog } from './actions.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { ReportDialog } from './ReportDialog.tsx';

interface Shown {
  dialog?: PanelDialog;
  settings: Settings | undefined;
  onClose: () => void;
}

/** The dialogue that is open: it keeps what it is about, wherever the page goes, and says who waits for their turn. */
export function PanelDialogs({ waiting, ...shown }: Shown & { waiting?: string }) {
  return (
    <ModalNoticeContext value={waiting === undefined ? undefined : waitingWords(waiting)}>
      <OpenDialog {...shown} />
    </ModalNoticeContext>
  );
}

function waitingWords(selected: string): string {
  const { name, addresses } = contactIn(selected);
  const who = name || addresses[0] || 'What you selected';
  return `${who} waits: the form comes when this is closed.`;
}

function OpenDialog({ dialog, settings, onClose }: Shown) {
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'keys':
      return <KeysDialog onClose={onClose} />;
    case 'settings':
      return settings === undefined ? null : (
        <SettingsDialog settings={settings} onClose={onClose} />
      );
    case 'report':
      return <ReportDialog onClose={onClose} />;
    case 'teach':
      return <TeachDialog onClose={onClose} />;
    case 'data':
      return <DataDialog onClose={onClose} />;
    case 'figures':
      return <FiguresDialog onClose={onClose} />;
    case 'add-contact':
      return <AddContactDialog from={dialog.from} onClose={onClose} />;
    case 'edit-contact':
      return <EditContactDialog contact={dialog.contact} onClose={onClose} />;
    case 'edit-company':
      return <EditCompanyDialog company={dialog.company} onClose={onClose} />;
    case 'history':
      return <HistoryDialog of={dialog.of} record={dialog.record} onClose={onClose} />;
    case 'quality':
      return <QualityDialog contact={dialog.contact} onClose={onClose} />;
    case 'join':
      return <JoinDialog contact={dialog.contact} other={dialog.other} onClose={onClose} />;
    case 'whose':
      return <WhoseDialog person={dialog.person} onClose={onClose} />;
    case 'edit-entry':
      return <EditEntryDialog entry={dialog.entry} onClose={onClose} />;
    case 'catch-up':
      return <CatchUpDialog contact={dialog.contact} onClose={onClose} />;
    case 'add-record':
      return <AddRecordDialog contact={dialog.contact} onClose={onClose} />;
    case 'record':
      return <RecordDialog about={dialog.about} onClose={onClose} />;
    case 'templates':
      return <TemplatesDialog contact={dialog.contact} onClose={onClose} />;
    case 'lists':
      return <ListsDialog onClose={onClose} />;
  }
}
