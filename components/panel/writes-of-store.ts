import {
  addContact,
  addDetected,
  deleteContact,
  editContact,
} from '../../lib/services/contacts.ts';
import { dismiss, restore } from '../../lib/services/dismissals.ts';
import { recordAgain, stopRecording } from '../../lib/services/do-not-record.ts';
import { deleteInteraction, editInteraction } from '../../lib/services/interactions.ts';
import { join, unjoin } from '../../lib/services/joins.ts';
import { keepGuess } from '../../lib/services/keep-guess.ts';
import { saveLog } from '../../lib/services/log.ts';
import { saveNote } from '../../lib/services/notes.ts';
import { movePoint, rememberAlias, sharePoint } from '../../lib/services/points.ts';
import { addSampleCustomers, removeSampleCustomers } from '../../lib/services/practice.ts';
import { finishTask } from '../../lib/services/tasks.ts';
import type { StoreServices } from './store-services.ts';

/** An open store, as the services take it. */
export type OpenStore = Parameters<typeof saveNote>[0];

/** The use cases that write what every day brings: nothing is shown by them, so they come after the panel is drawn. */
export function writesOfStore(store: OpenStore) {
  return {
    addContact: (contact) => addContact(store, contact),
    addDetected: (person) => addDetected(store, person),
    keepGuess: (contact, guess) => keepGuess(store, contact, guess),
    editContact: (contact, change) => editContact(store, contact, change),
    deleteContact: (contact) => deleteContact(store, contact),
    editInteraction: (interaction, fields) => editInteraction(store, interaction, fields),
    deleteInteraction: (interaction) => deleteInteraction(store, interaction),
    finishTask: (task) => finishTask(store, task),
    stopRecording: (person) => stopRecording(store, person),
    recordAgain: (person) => recordAgain(store, person),
    saveLog: (draft) => saveLog(store, draft),
    saveNote: (note) => saveNote(store, note),
    movePoint: (move) => movePoint(store, move),
    sharePoint: (share) => sharePoint(store, share),
    rememberAlias: (person, contact) => rememberAlias(store, person, contact),
    dismiss: (dismissal) => dismiss(store, dismissal),
    restore: (dismissal) => restore(store, dismissal),
    join: (pair) => join(store, pair),
    unjoin: (id) => unjoin(store, id),
    addSampleCustomers: () => addSampleCustomers(store),
    removeSampleCustomers: () => removeSampleCustomers(store),
  } satisfies Partial<StoreServices>;
}
