import type { DetectedPerson } from '../../lib/domain/detection.ts';
import type { Named } from '../../lib/domain/named.ts';
import type { Result } from '../../lib/domain/result.ts';
import type {
  CompanyBeside,
  CompanyOpen,
  CompanyView,
} from '../../lib/services/company/company-views.ts';
import type { CompanyEdit } from '../../lib/services/company/edit-company.ts';
import type { TimelineQuery } from '../../lib/services/timeline-stretch.ts';
import type { RecognisedPerson, Timeline, Written } from '../../lib/services/views.ts';
import type { TypedPoint } from '../contact/typed-point.ts';

/** Companies, by any id that means them; all of it is loaded at first use. */
export interface CompanyServices {
  view: (company: string) => Promise<CompanyView | undefined>;
  /** What happened with all of its contacts and over its own addresses. */
  timeline: (company: string, query: TimelineQuery) => Promise<Timeline>;
  whatIsOpen: (company: string) => Promise<CompanyOpen | undefined>;
  /** What it is called by now; undefined where it is not there. */
  named: (company: string) => Promise<Named | undefined>;
  /** All of them, by name. */
  names: () => Promise<Named[]>;
  /** `join` says that it may be joined with the company of its new name. */
  edit: (
    company: string,
    edit: CompanyEdit,
    options: { join: boolean },
  ) => Promise<Result<Written<{ company: string }>>>;
  remove: (company: string) => Promise<Result<Written<unknown>>>;
  givePoint: (company: string, point: TypedPoint) => Promise<Result<Written<{ sharedBy: number }>>>;
  takePoint: (company: string, key: string) => Promise<Result<Written<unknown>>>;
  /** With which company somebody unknown seems to have to do. */
  beside: (person: DetectedPerson) => Promise<CompanyBeside | undefined>;
  /** The companies of which an address of somebody may be. */
  of: (person: RecognisedPerson) => Promise<Named[]>;
}
