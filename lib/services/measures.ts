import type { Case } from '../domain/records/case.ts';
import type { Result } from '../domain/result.ts';
import type { BaseFit } from '../domain/rules/base/base-fit.ts';
import type { Measured, Period } from '../domain/rules/measured.ts';
import type { Answer } from '../domain/rules/measures/answers.ts';
import { churn } from '../domain/rules/measures/churn.ts';
import { csat } from '../domain/rules/measures/csat.ts';
import { customerCounts } from '../domain/rules/measures/customer-counts.ts';
import { type FcrDays, fcr, type SolvedCase } from '../domain/rules/measures/fcr.ts';
import { nps } from '../domain/rules/measures/nps.ts';
import { repeatRate } from '../domain/rules/measures/repeat-rate.ts';
import { retention } from '../domain/rules/measures/retention.ts';
import { type SaidShare, shareOfCustomer } from '../domain/rules/measures/share-of-customer.ts';
import { allOwners, type Owners } from '../store/all-owners.ts';
import { allRecords, eachRecord } from '../store/all-records.ts';
import type { Store } from '../store/store.ts';
import { solvedCases } from './first-contacts.ts';
import { readSettings } from './settings.ts';
import { allCustomers } from './value/all-customers.ts';
import { keptFit } from './value/kept-fit.ts';

/** The measures of a period over everything that is stored, each or why it cannot be told. */
export interface Measures {
  readonly period: Period;
  readonly csat: Result<Measured>;
  readonly nps: Result<Measured>;
  readonly fcr: Result<Measured>;
  readonly retention: Result<Measured>;
  readonly churn: Result<Measured>;
  readonly repeatRate: Result<Measured>;
  readonly shareOfCustomer: Result<Measured>;
  /** What the owner states: the days after which a concern counts as settled, and for which a buyer is a customer. */
  readonly fcrDays: FcrDays;
  readonly customerDays: number;
  /** The days that customers usually let pass between purchases, where the owner states them. */
  readonly gapDays?: number | undefined;
  /** What all customers told when they were looked at last; absent before the first time. */
  readonly fit?: BaseFit | undefined;
}

const DAY = 86_400_000;

/** The measures of so many days until now; sample customers are left out, joins computed in. */
export async function measures(store: Store, days: number): Promise<Measures> {
  const until = store.now() + 1;
  const period = { from: until - days * DAY, until };
  const { fcrDays, customerDays, gapDays } = await readSettings(store);
  const owners = await customersOnly(store);
  const answers = await answersOf(store, owners);
  const purchases = (await allCustomers(store)).map(({ dated }) => dated);
  const counts = customerCounts(purchases, period, customerDays);
  const solved = await solvedOf(store, owners, period);
  const kept = await keptFit(store);
  return {
    period,
    csat: csat(answers.csat, period),
    nps: nps(answers.nps, period),
    fcr: fcr(solved, period, fcrDays, store.now()),
    retention: retention(counts, period),
    churn: churn(counts, period),
    repeatRate: repeatRate(purchases, period),
    shareOfCustomer: shareOfCustomer(await sharesOf(store, owners), period),
    fcrDays,
    customerDays,
    gapDays,
    fit: kept?.fit,
  };
}

/** Whose what lies under a point is, where it is somebody's who is no sample. */
async function customersOnly(store: Store): Promise<Owners> {
  const live = new Set<string>();
  const invented = new Set<string>();
  await eachRecord(store.db, 'contact', ({ id, practice }) => {
    live.add(id);
    if (practice === true) invented.add(id);
  });
  const ownersOf = await allOwners(store.db, live, store.now());
  return (point, written) => ownersOf(point, written).filter((id) => !invented.has(id));
}

async function answersOf(store: Store, owners: Owners): Promise<{ csat: Answer[]; nps: Answer[] }> {
  const answers = { csat: [] as Answer[], nps: [] as Answer[] };
  for (const { type, score, at, point, written } of await allRecords(store.db, 'survey'))
    if (owners(point, written).length > 0) answers[type].push({ score, at });
  return answers;
}

/** What each customer said of the share that they buy here. */
async function sharesOf(store: Store, owners: Owners): Promise<SaidShare[][]> {
  const said = new Map<string, SaidShare[]>();
  for (const one of await allRecords(store.db, 'share'))
    for (const owner of owners(one.point, one.written)) theirs(said, owner).push(one);
  return [...said.values()];
}

async function solvedOf(store: Store, owners: Owners, period: Period): Promise<SolvedCase[]> {
  const raised = new Map<string, Case[]>();
  for (const one of await allRecords(store.db, 'case'))
    for (const owner of owners(one.point, one.written)) theirs(raised, owner).push(one);
  const solved = new Map<string, SolvedCase>();
  for (const [contact, cases] of raised)
    for (const [id, one] of await solvedCases(store, contact, cases, period)) solved.set(id, one);
  return [...solved.values()];
}

function theirs<T>(all: Map<string, T[]>, owner: string): T[] {
  const known = all.get(owner) ?? [];
  all.set(owner, known);
  return known;
}
