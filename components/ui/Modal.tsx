import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type ReactNode, useContext } from 'react';
import { ModalNoticeContext } from './modal-notice.ts';

// a dialogue with something to type, or that says where it begins, does so there, and not at its Close
function beginAtField(event: Event): void {
  const content = event.currentTarget instanceof HTMLElement ? event.currentTarget : undefined;
  const field = content?.querySelector<HTMLElement>(
    'textarea, input:not([type=file]), [data-begins]',
  );
  if (field === null || field === undefined) return;
  event.preventDefault();
  field.focus();
}

/** A dialogue over the panel: `Escape` closes it and the focus returns to where it was. */
export function Modal({
  title,
  lead,
  onClose,
  children,
}: {
  title: string;
  /** What it is for, in a sentence. */
  lead?: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const notice = useContext(ModalNoticeContext);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-20 bg-shade" />
        <Dialog.Content
          onOpenAutoFocus={beginAtField}
          className="fixed inset-x-2 top-3 z-20 mx-auto flex max-h-[calc(100dvh-1.5rem)] max-w-105 flex-col rounded-xl border border-line bg-paper text-body text-ink shadow-lg"
          {...(lead === undefined ? { 'aria-describedby': undefined } : {})}
        >
          <div className="flex items-start gap-2 px-4 pt-3">
            <Dialog.Title className="flex-1 text-name font-semibold">{title}</Dialog.Title>
            <Dialog.Close aria-label="Close" className="-me-1 rounded p-1 text-soft hover:bg-wash">
              <X size={16} aria-hidden="true" />
            </Dialog.Close>
          </div>
          <p role="status" className="px-4 text-small text-soft wrap-anywhere">
            {notice}
          </p>
          <div className="flex min-h-0 flex-col gap-3 overflow-auto px-4 pt-1 pb-4">
            {lead !== undefined && (
              <Dialog.Description className="text-soft">{lead}</Dialog.Description>
            )}
            {children}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
