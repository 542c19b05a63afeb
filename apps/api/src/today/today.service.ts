import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { officeDay } from '#libs/law/office-day';
import type { PendingKind } from '#libs/law/pending-kind';
import { standingOn } from '#libs/law/standing';
import { byUrgency, urgencyOf } from '#libs/law/urgency';
import { Acting } from '../database/acting';
import { SealedReader } from '../database/sealed-reader';
import { displayName, readNames } from '../people/person-name';
import { LED_CASES, type LedCaseRow } from './led-cases.statement';
import { MY_TASKS } from './my-tasks.statement';
import { NEAR_DEADLINES } from './near-deadlines.statement';
import { NEAR_ENFORCEMENT } from './near-enforcement.statement';
import { NEAR_HEARINGS } from './near-hearings.statement';
import type { PendingRow } from './pending-row';
import type { TodayDto } from './today.dto';
import { WAITING_CARE } from './waiting-care.statement';
import { WAITING_CONSENTS } from './waiting-consents.statement';
import { WAITING_DOCUMENTS } from './waiting-documents.statement';
import { WAITING_ENQUIRIES } from './waiting-enquiries.statement';
import { WAITING_PACKAGES } from './waiting-packages.statement';

const DOCUMENTS = new Set<PendingKind>(['review', 'changes_requested', 'draft', 'approved_document']);

/** What needs somebody, from all his cases and those he cares for, the most dangerous first. */
@Injectable()
export class TodayService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
    private readonly acting: Acting,
  ) {}

  async of({ userId }: Actor, moment = new Date()): Promise<TodayDto> {
    const found = [NEAR_DEADLINES, NEAR_HEARINGS, MY_TASKS, NEAR_ENFORCEMENT, WAITING_DOCUMENTS, WAITING_PACKAGES].map(statement => statement.rows(this.db, [userId]));
    const led = LED_CASES.rows(this.db, [userId]);
    const clients = [WAITING_CARE, WAITING_CONSENTS, WAITING_ENQUIRIES].map(statement => statement.rows(this.db, [userId]));
    this.acting.conclude();
    const rows = [...(await Promise.all(found)).flat(), ...(await led).flatMap(neglected)];
    const orphaned = new Set(rows.filter(({ kind }) => kind === 'without_representative').map(({ id }) => id));
    // nobody can agree for the dead before somebody represents them
    const ofClients = (await Promise.all(clients)).flat().filter(({ kind, id }) => kind !== 'consent_missing' || !orphaned.has(id));
    await Promise.all([
      this.sealed.open(ofClients.filter(({ kind }) => kind === 'enquiry'), { text: { table: 'enquiries', column: 'names', row: 'id', read: json => displayName(readNames(json)) } }),
      this.sealed.open(ofClients.filter(({ kind }) => kind === 'story_to_take_down'), { text: { table: 'story_publications', column: 'place', row: 'id' } }),
      this.sealed.open(rows, { caseTitle: { table: 'case_narratives', column: 'title', row: 'caseId' } }),
      this.sealed.open(rows.filter(({ kind }) => kind === 'task'), { text: { table: 'tasks', column: 'text', row: 'id' } }),
      this.sealed.open(rows.filter(({ kind }) => kind === 'deadline'), { text: { table: 'deadlines', column: 'title', row: 'id' } }),
      this.sealed.open(rows.filter(({ kind }) => kind === 'enforcement_step'), { text: { table: 'enforcement_steps', column: 'note', row: 'id' } }),
      this.sealed.open(rows.filter(({ kind }) => DOCUMENTS.has(kind)), { text: { table: 'documents', column: 'title', row: 'id' } }),
    ]);
    const ofCases = rows.map(row => ({ ...row, clientId: null, clientCode: null, serviceType: null, consentPurpose: null }));
    const ofNoCase = ofClients.map(row => ({ ...row, caseId: null, caseCode: null, caseTitle: null }));
    return { items: byUrgency([...ofCases, ...ofNoCase], moment).map(one => ({ ...one, urgency: urgencyOf(one, moment) })) };
  }
}

/** What a lead must mend in a case: nobody acts for a client who has died, and nothing is ahead. */
function neglected({ id: caseId, caseCode, caseTitle, withoutNextStep, dead }: LedCaseRow): PendingRow[] {
  const of = { caseId, caseCode, caseTitle, startsAt: null, zone: null, purpose: null, text: null, ruleName: null, dueOn: null, version: null, openComments: null };
  const orphaned = dead.filter(({ diedOn, representations }) => standingOn(officeDay(), diedOn, representations).withoutRepresentative);
  return [
    ...orphaned.map(({ clientId }): PendingRow => ({ ...of, kind: 'without_representative', id: clientId })),
    ...(withoutNextStep ? [{ ...of, kind: 'without_next_step', id: caseId } satisfies PendingRow] : []),
  ];
}
