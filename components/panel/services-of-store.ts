import { contactView } from '../../lib/services/contact-view.ts';
import { damageSeen, watchDamageSeen } from '../../lib/services/damage-seen.ts';
import { whyNotRecorded } from '../../lib/services/do-not-record.ts';
import { dropDraft, keepDraft, openDrafts, readDraft } from '../../lib/services/drafts.ts';
import { openPage } from '../../lib/services/open-page.ts';
import { handDraft, prepareLog } from '../../lib/services/prepare-log.ts';
import { recognise } from '../../lib/services/recognise.ts';
import { search } from '../../lib/services/search.ts';
import { changeSettings, readSettings } from '../../lib/services/settings.ts';
import { timeline } from '../../lib/services/timeline.ts';
import { companiesOfStore } from '../company/companies-of-store.ts';
import { importsOfStore, purchaseImportsOfStore } from '../data/imports-of-store.ts';
import { loadWrites } from './load-writes.ts';
import type { StoreServices } from './store-services.ts';
import type { OpenStore } from './writes-of-store.ts';

// what few days need comes when it is asked for
const loadBeside = () => import('../../lib/services/beside-contact.ts');
const loadAbout = () => import('../../lib/services/about-contact.ts');
const loadCases = () => import('../../lib/services/cases.ts');
const loadFirstContacts = () => import('../../lib/services/first-contacts.ts');
const loadMeasures = () => import('../../lib/services/measures.ts');
const loadKnown = () => import('../../lib/services/known-view.ts');
const loadTags = () => import('../../lib/services/tags.ts');
const loadLists = () => import('../../lib/services/lists.ts');
const loadResults = () => import('../../lib/services/campaign-results.ts');
const loadPreferences = () => import('../../lib/services/preferences.ts');
const loadRecords = () => import('../../lib/services/records.ts');
const loadQuality = () => import('../../lib/services/quality.ts');
const loadDuplicates = () => import('../../lib/services/duplicates/duplicates.ts');
const loadAskAfter = () => import('../../lib/services/ask-after.ts');
const loadEndedForms = () => import('../../lib/services/ended-forms.ts');
const loadDejaVu = () => import('../../lib/services/deja-vu/deja-vu.ts');
const loadExport = () => import('../../lib/services/export-everything.ts');
const loadPrepareClip = () => import('../../lib/services/clip/prepare-clip.ts');
const loadSaveClip = () => import('../../lib/services/clip/save-clip.ts');
const loadSearchRecords = () => import('../../lib/services/search-records.ts');
const loadSearchEntries = () => import('../../lib/services/search-entries.ts');
const loadInteractions = () => import('../../lib/services/interactions.ts');
const loadTasks = () => import('../../lib/services/tasks.ts');
const loadPromises = () => import('../../lib/services/promises.ts');
const loadPractice = () => import('../../lib/services/practice.ts');
const loadHistory = () => import('../../lib/services/history.ts');
const loadImport = () => import('../../lib/services/import-everything.ts');

/** Every use case of the panel on one open store. */
export function servicesOfStore(store: OpenStore): StoreServices {
  const writes = async () => (await loadWrites()).writesOfStore(store);
  return {
    recognise: (detection) => recognise(store, detection),
    openPage: (detection, rows) => openPage(store, detection, rows),
    search: (query, limit) => search(store, query, limit),
    searchRecords: async (query) => (await loadSearchRecords()).searchRecords(store, query),
    searchEntries: async (query, wanted) =>
      (await loadSearchEntries()).searchEntries(store, query, wanted),
    contactView: (contact) => contactView(store, contact),
    aboutContact: async (contact) =>
      (await Promise.resolve(loadAbout())).aboutContact(store, contact),
    addContact: async (contact) => (await writes()).addContact(contact),
    addDetected: async (person) => (await writes()).addDetected(person),
    keepGuess: async (contact, guess) => (await writes()).keepGuess(contact, guess),
    editContact: async (contact, change) => (await writes()).editContact(contact, change),
    deleteContact: async (contact) => (await writes()).deleteContact(contact),
    timeline: (contact, options) => timeline(store, contact, options),
    interactionMessages: async (interaction) =>
      (await Promise.resolve(loadInteractions())).interactionMessages(store, interaction),
    editInteraction: async (interaction, fields) =>
      (await writes()).editInteraction(interaction, fields),
    deleteInteraction: async (interaction) => (await writes()).deleteInteraction(interaction),
    // what is followed for changes has to wait through the promise that is patched for it
    historyOf: async (kind, id) =>
      (await Promise.resolve(loadHistory())).historyOf(store, kind, id),
    undo: async (commit) => (await loadHistory()).undo(store, commit),
    finishTask: async (task) => (await writes()).finishTask(task),
    contactOfTask: async (task) => (await Promise.resolve(loadTasks())).contactOfTask(store, task),
    raiseCase: async (interaction) => (await loadCases()).raiseCase(store, interaction),
    resolveCase: async (concern) => (await loadCases()).resolveCase(store, concern),
    reopenCase: async (concern) => (await loadCases()).reopenCase(store, concern),
    deleteCase: async (concern) => (await loadCases()).deleteCase(store, concern),
    firstContacts: async (cases) =>
      (await Promise.resolve(loadFirstContacts())).firstContacts(store, cases),
    measures: async (days) => (await Promise.resolve(loadMeasures())).measures(store, days),
    besideContact: async (contact) =>
      (await Promise.resolve(loadBeside())).besideContact(store, contact),
    knownAround: async (contact) =>
      (await Promise.resolve(loadKnown())).knownAround(store, contact),
    listedRecords: async () => (await Promise.resolve(loadLists())).listedRecords(store),
    resultsOfCampaigns: async () =>
      (await Promise.resolve(loadResults())).resultsOfCampaigns(store),
    tagsInUse: async () => (await Promise.resolve(loadTags())).tagsInUse(store),
    putTag: async (contact, tag) => (await loadTags()).putTag(store, contact, tag),
    takeTag: async (contact, tag) => (await loadTags()).takeTag(store, contact, tag),
    keepPreference: async (entry) => (await loadPreferences()).keepPreference(store, entry),
    addRecord: async (kind, id, fields, contact) =>
      (await loadRecords()).addRecord(store, kind, id, fields, contact),
    editRecord: async (kind, id, fields) =>
      (await loadRecords()).editRecord(store, kind, id, fields),
    deleteRecord: async (kind, id) => (await loadRecords()).deleteRecord(store, kind, id),
    askAfterPurchase: async (purchase) => (await loadAskAfter()).askAfterPurchase(store, purchase),
    whyNotRecorded: (person) => whyNotRecorded(store, person),
    stopRecording: async (person) => (await writes()).stopRecording(person),
    recordAgain: async (person) => (await writes()).recordAgain(person),
    prepareLog: (request) => prepareLog(store, request),
    handDraft: (person, channel) => handDraft(store, person, channel),
    prepareClip: async (person, clip) => (await loadPrepareClip()).prepareClip(store, person, clip),
    saveLog: async (draft) =>
      draft.proposals === undefined
        ? (await writes()).saveLog(draft)
        : (await loadSaveClip()).saveClip(store, draft),
    saveNote: async (note) => (await writes()).saveNote(note),
    keepPromise: async (entry, task) => (await loadPromises()).keepPromise(store, entry, task),
    keptPromises: async (entry, tasks) =>
      (await Promise.resolve(loadPromises())).keptPromises(store, entry, tasks),
    readDraft: (id) => readDraft(store, id),
    keepDraft: (id, draft) => keepDraft(store, id, draft),
    dropDraft: (id) => dropDraft(store, id),
    dropEndedForms: async () => (await loadEndedForms()).dropEndedForms(store),
    openDrafts: () => openDrafts(store),
    movePoint: async (move) => (await writes()).movePoint(move),
    sharePoint: async (share) => (await writes()).sharePoint(share),
    rememberAlias: async (person, contact) => (await writes()).rememberAlias(person, contact),
    dejaVu: async (person, claims) =>
      (await Promise.resolve(loadDejaVu())).dejaVu(store, person, claims),
    dismiss: async (dismissal) => (await writes()).dismiss(dismissal),
    restore: async (dismissal) => (await writes()).restore(dismissal),
    qualityOf: async (contact) => (await Promise.resolve(loadQuality())).qualityOf(store, contact),
    duplicatesOf: async (contact) =>
      (await Promise.resolve(loadDuplicates())).duplicatesOf(store, contact),
    join: async (pair) => (await writes()).join(pair),
    unjoin: async (id) => (await writes()).unjoin(id),
    damageSeen: () => damageSeen(store),
    watchDamage: (listener) => watchDamageSeen(store, listener),
    readSettings: () => readSettings(store),
    changeSettings: (change) => changeSettings(store, change),
    exportEverything: async (taught) => (await loadExport()).exportEverything(store, taught),
    importEverything: async (text) => (await loadImport()).importEverything(store, text),
    imports: importsOfStore(store),
    purchaseImports: purchaseImportsOfStore(store),
    companies: companiesOfStore(store),
    hasSampleCustomers: async () =>
      (await Promise.resolve(loadPractice())).hasSampleCustomers(store),
    addSampleCustomers: async () => (await writes()).addSampleCustomers(),
    removeSampleCustomers: async () => (await writes()).removeSampleCustomers(),
  };
}
