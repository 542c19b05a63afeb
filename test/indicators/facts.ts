import { officeDay } from '#libs/law/office-day';
import { partialDate } from '#libs/law/partial-date';
import type { Organisation, Row } from './organisation-of-chance';

/** One thing that happened: which unit it counts, about which client, and what the indicator tells of it. */
export interface Fact {
  unit: string;
  clientId?: string;
  /** Whom it is about, where that is no client. */
  visitorId?: string;
  colleagueId?: string;
  own: Record<string, string | null>;
  /** What is measured, in hundredths. */
  amount?: bigint;
  /** Of what the amount is, where that is not the unit. */
  item?: string;
}

export interface Period {
  from: string;
  until: string;
}

export type Reference = (at: Organisation, period: Period) => Fact[];

export const text = (value: Row[string]) => value as string;
export const within = ({ from, until }: Period, day: string | null) => day !== null && from <= day && day <= until;
export const first = (date: Row[string]) => (date === null ? null : partialDate(text(date)).lower);
export const last = (date: Row[string]) => (date === null ? null : partialDate(text(date)).upper);
export const dayOf = (moment: Row[string]) => officeDay(undefined, new Date(text(moment)));
export const find = (rows: Row[], id: Row[string]) => rows.find(row => row.id === id)!;
export const office = (at: Organisation, row: Row) => text(find(at.cases, row.case_id).office_id);
export const known = (value: Row[string]) => (value === null ? 'unknown' : text(value));
export const survivor = (at: Organisation, id: Row[string]) => find(at.participants, find(at.participants, id).merged_into_id ?? id);
/** The last of those that are equal in a column. */
export const lastOfEach = (rows: Row[], column: string) => [...new Map(rows.map(row => [row[column], row])).values()];
export const delivered = (at: Organisation, period: Period) => at.services.filter(({ state, outcome_on }) => state === 'delivered' && within(period, first(outcome_on)));

/** Clients in whose cases something was done. */
export function withActedCases(at: Organisation, period: Period): Row[] {
  const acted = new Set([
    ...at.log_entries.filter(({ occurred_on }) => within(period, first(occurred_on))),
    ...at.hearings.filter(({ status, starts_at }) => status === 'held' && within(period, dayOf(starts_at))),
    ...at.document_filings.filter(({ filed_on }) => within(period, text(filed_on))),
  ].map(({ case_id }) => case_id));
  return at.case_clients.filter(({ case_id }) => acted.has(case_id));
}

/** The grant to which a service is billed. */
export const grantOf = (at: Organisation, { id }: Row) => text(at.service_costs.find(cost => cost.service_id === id && cost.grant_id !== null && cost.voided_at === null)?.grant_id ?? 'none');
/** An amount in hundredths. */
export const hundredths = (amount: Row[string]): bigint => {
  const [whole, minor = ''] = text(amount).split('.');
  return BigInt(whole + minor.padEnd(2, '0'));
};
/** A whole number in hundredths. */
export const whole = (value: number): bigint => BigInt(value) * 100n;
/** Clients who are on the books at the end of a period: taken on, and not merged into another. */
export const ofTheBooks = (at: Organisation, { until }: Period) =>
  at.clients.filter(({ id, taken_on }) => first(taken_on)! <= until && !at.client_merges.some(merge => merge.from_id === id && merge.confirmed_at !== null));

/** Those whose last word about statistics, as of now, is no. */
export function refusing(at: Organisation): Set<string> {
  const now = new Date();
  const moment = (value: Row[string]) => new Date(text(value));
  const said = [
    ...at.consent_withdrawals.filter(row => find(at.consents, row.consent_id).purpose === 'statistics').map(({ client_id, withdrawn_at }) => ({ client: text(client_id), when: moment(withdrawn_at) })),
    ...at.consent_refusals.filter(({ purpose }) => purpose === 'statistics').map(({ client_id, refused_at }) => ({ client: text(client_id), when: moment(refused_at) })),
  ].filter(({ when }) => when <= now);
  const lastNo = new Map(said.sort((a, b) => a.when.getTime() - b.when.getTime()).map(({ client, when }) => [client, when]));
  const takenBack = at.consents.filter(({ client_id, purpose, given_on, created_at }) => {
    const no = lastNo.get(text(client_id));
    const day = last(given_on)!;
    if (purpose !== 'statistics' || !no || day > officeDay(undefined, now)) return false;
    return day > officeDay(undefined, no) || (day === officeDay(undefined, no) && moment(created_at) > no);
  });
  return new Set([...lastNo.keys()].filter(client => !takenBack.some(({ client_id }) => client_id === client)));
}
