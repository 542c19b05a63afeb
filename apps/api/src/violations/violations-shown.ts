import type { Act } from './act.entity';
import type { ActDto } from './act.dto';
import type { Event } from './event.entity';
import type { EventDto } from './event.dto';
import type { Examination, ExaminationFinding } from './examination.entity';
import type { ExaminationDto } from './examination.dto';
import type { Injury } from './injury.entity';
import type { InjuryDto } from './injury.dto';
import type { Involvement, InvolvementCertainty } from './involvement.entity';
import type { InvolvementDto } from './involvement.dto';
import type { Voidable } from './of-matter';
import type { Perpetrator } from './perpetrator.entity';
import type { PerpetratorDto } from './perpetrator.dto';
import type { StatementGiven } from './statement-given.entity';
import type { StatementDto } from './statement-given.dto';

/** Everything of one matter, as it was read: a row of it is shown with the rows that hang on it. */
export interface Parts {
  acts: Act[];
  injuries: Injury[];
  statements: StatementGiven[];
  involvements: Involvement[];
  certainties: InvolvementCertainty[];
  examinations: Examination[];
  findings: ExaminationFinding[];
}

const voiding = ({ voidedAt, voidedBy, voidReason }: Voidable) => ({ voidedAt: voidedAt && voidedAt.toISOString(), voidedBy, voidReason });

export function shownEvent(event: Event, parts: Parts): EventDto {
  const { id, caseId, clientId, mass, title, happenedOn, region, placeKind, place, description, movedFrom, movedAt, movedBy, version } = event;
  return {
    id, caseId, clientId, mass, title, happenedOn, region, placeKind, place, description, version, ...voiding(event),
    movedFrom, movedBy, movedAt: movedAt && movedAt.toISOString(),
    acts: parts.acts.filter(act => act.eventId === id).map(act => shownAct(act, parts)),
    statements: parts.statements.filter(statement => statement.eventId === id).map(shownStatement),
    examinations: parts.examinations.filter(examination => examination.eventId === id).map(examination => shownExamination(examination, parts.findings)),
  };
}

export function shownAct(act: Act, parts: Pick<Parts, 'injuries' | 'involvements' | 'certainties'>): ActDto {
  const { id, eventId, caseId, victimId, kind, methods, purposes, custodyOf, happenedOn, account, version } = act;
  return {
    id, eventId, caseId, victimId, kind, methods, purposes, custodyOf, happenedOn, account, version, ...voiding(act),
    injuries: parts.injuries.filter(injury => injury.actId === id).map(shownInjury),
    involvements: parts.involvements.filter(one => one.actId === id).map(one => shownInvolvement(one, parts.certainties)),
  };
}

export function shownInjury(injury: Injury): InjuryDto {
  const { id, kind, regions, consequence, seenOn, description, version } = injury;
  return { id, kind, regions, consequence, seenOn, description, version, ...voiding(injury) };
}

export function shownInvolvement(involvement: Involvement, certainties: InvolvementCertainty[]): InvolvementDto {
  const { id, perpetratorId, part, version } = involvement;
  const own = certainties.filter(one => one.involvementId === id).sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
  return { id, perpetratorId, part, version, ...voiding(involvement), certainties: own.map(({ certainty, since, createdAt }) => ({ certainty, since, createdAt: createdAt.toISOString() })) };
}

export function shownStatement(statement: StatementGiven): StatementDto {
  const { id, topic, source, sourceName, givenOn, text, version } = statement;
  return { id, topic, source, sourceName, givenOn, text, version, ...voiding(statement) };
}

export function shownExamination(examination: Examination, findings: ExaminationFinding[]): ExaminationDto {
  const { caseId: _case, clientId: _client, keyId: _key, ...shown } = examination;
  const own = findings.filter(one => one.examinationId === examination.id);
  return { ...shown, findings: own.map(({ actId, injuryId, finding }) => ({ actId, injuryId, finding })) };
}

export function shownPerpetrator(perpetrator: Perpetrator): PerpetratorDto {
  const { id, caseId, clientId, kind, unitId, service, rank, name, description, version } = perpetrator;
  return { id, caseId, clientId, kind, unitId, service, rank, name, description, version, ...voiding(perpetrator) };
}
