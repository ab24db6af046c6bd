import { createContext } from 'react';

/** What the open dialogue says above everything else in it; it holds the focus, so that nobody would hear it elsewhere. */
export const ModalNoticeContext = createContext<string | undefined>(undefined);
