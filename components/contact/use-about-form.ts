import { useCallback } from 'react';
import type { AboutEdit, ContactAbout } from '../../lib/domain/contact-about.ts';
import { ownField } from '../../lib/domain/form/own-fields.ts';
import { readTyped, type Typed, typedOf, type Values } from '../../lib/domain/form/typed.ts';
import type { AskedField } from '../../lib/domain/records/asked.ts';
import { fieldsOfKind } from '../../lib/domain/records/kinds.ts';
import type { Property } from '../../lib/domain/records/property.ts';
import { type Result, success } from '../../lib/domain/result.ts';
import { zoneHere } from '../../lib/services/log-fields.ts';
import { usePanelServices } from '../panel/panel-services.ts';
import { type Live, latestOf, useLive } from '../ui/use-live.ts';

const NOT_READ: Pick<AboutForm, 'fields' | 'before'> = { fields: [], before: {} };

/** What is asked for of a contact under More, and how it stands in their form. */
export interface AboutForm {
  /** What is asked for; none while it is not read yet. */
  readonly fields: readonly AskedField[];
  /** How it stands without what is typed. */
  readonly before: Typed;
  /** What was typed differently, or the first of it that can't be read. */
  readonly read: (typed: Typed) => Result<AboutEdit>;
  readonly live: Live<unknown>;
}

/** The form under More of a contact, or of a new one; how it stands follows what others write meanwhile. */
export function useAboutForm(contact: string | undefined): AboutForm {
  const { store } = usePanelServices();
  const live = useLive(
    useCallback(async () => {
      const [{ property: properties }, about] = await Promise.all([
        store.listedRecords(),
        contact === undefined ? {} : store.aboutContact(contact),
      ]);
      return askedAbout(properties, about);
    }, [store, contact]),
  );
  const { fields, before } = latestOf(live) ?? NOT_READ;
  return {
    fields,
    before,
    read: (typed) => {
      const asked = fields.filter(({ name }) => typed[name] !== before[name]);
      const values = readTyped(asked, typed, { zone: zoneHere() });
      return values.ok ? success(editOf(values.value)) : values;
    },
    live,
  };
}

function askedAbout(
  properties: readonly Property[],
  about: ContactAbout,
): { fields: readonly AskedField[]; before: Typed } {
  const fields = [...fieldsOfKind('contact'), ...properties.map(ownField)];
  return { fields, before: typedOf(fields, { ...about, ...about.values }, { zone: zoneHere() }) };
}

/** The values of a form by whose they are: those of contacts as such, those of the owner's own fields. */
function editOf(values: Values): AboutEdit {
  const asked = new Set(fieldsOfKind('contact').map(({ name }) => name));
  const all = Object.entries(values);
  const own = all.filter(([name]) => !asked.has(name));
  const fields = Object.fromEntries(all.filter(([name]) => asked.has(name)));
  // each was read by the schema of its field
  return (own.length === 0 ? fields : { ...fields, values: Object.fromEntries(own) }) as AboutEdit;
}
