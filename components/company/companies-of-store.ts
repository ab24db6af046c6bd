import type { recognise } from '../../lib/services/recognise.ts';
import type { CompanyServices } from './company-services.ts';

const loadView = () => import('../../lib/services/company/company-view.ts');
const loadTimeline = () => import('../../lib/services/company/company-timeline.ts');
const loadOpen = () => import('../../lib/services/company/company-open.ts');
const loadNames = () => import('../../lib/services/company/company-names.ts');
const loadEdit = () => import('../../lib/services/company/edit-company.ts');
const loadDelete = () => import('../../lib/services/company/delete-company.ts');
const loadPoints = () => import('../../lib/services/company/company-points.ts');
const loadBeside = () => import('../../lib/services/company/company-beside.ts');

/** The services for the companies of an open store. */
export function companiesOfStore(store: Parameters<typeof recognise>[0]): CompanyServices {
  return {
    // what is followed for changes has to wait through the promise that is patched for it
    view: async (company) => (await Promise.resolve(loadView())).companyView(store, company),
    timeline: async (company, query) =>
      (await Promise.resolve(loadTimeline())).companyTimeline(store, company, query),
    whatIsOpen: async (company) => (await Promise.resolve(loadOpen())).companyOpen(store, company),
    named: async (company) => (await Promise.resolve(loadNames())).companyName(store, company),
    names: async () => (await Promise.resolve(loadNames())).companyNames(store),
    edit: async (company, edit, options) =>
      (await loadEdit()).editCompany(store, company, edit, options),
    remove: async (company) => (await loadDelete()).deleteCompany(store, company),
    givePoint: async (company, point) =>
      (await loadPoints()).giveCompanyPoint(store, company, point),
    takePoint: async (company, key) => (await loadPoints()).takeCompanyPoint(store, company, key),
    beside: async (person) => (await Promise.resolve(loadBeside())).companyBeside(store, person),
    of: async (person) => (await Promise.resolve(loadBeside())).companiesOf(store, person),
  };
}
