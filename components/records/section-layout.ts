import { createContext, useContext } from 'react';

/** What can be done with the place of one section, and how it stands; kept on this device. */
export interface SectionPlace {
  readonly unfolded: boolean;
  readonly turn: () => void;
  /** Past the section before or after it; absent where there is none. */
  readonly moveUp: (() => void) | undefined;
  readonly moveDown: (() => void) | undefined;
}

const NOWHERE: SectionPlace = {
  unfolded: false,
  turn: () => undefined,
  moveUp: undefined,
  moveDown: undefined,
};

/** Tells a section its place. */
export const SectionPlaceContext = createContext<SectionPlace>(NOWHERE);

/** The place of the section that this component stands in. */
export function useSectionPlace(): SectionPlace {
  return useContext(SectionPlaceContext);
}
