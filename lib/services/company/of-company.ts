/** The company that somebody belongs to, where that is known. */
export interface OfCompany {
  /** Its id: it may have been renamed since, and opens all the same. */
  company?: string;
  companyName?: string;
}
