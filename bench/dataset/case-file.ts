import { v7 as uuidv7 } from 'uuid';
import type { CaseKind } from '#libs/law/case-kind';
import { CLOSURE_REASONS } from '#libs/law/closure-reason';
import { inventText } from './invented-words';
import type { ClientFile, Registrar } from './client-file';
import { courtWork } from './court-work';
import { writeLog } from './log';
import type { Lawyer } from './organisation';
import { writePapers } from './papers';
import { dayOf, daysLater } from './past';
import { redress } from './redress';
import { violation } from './violations';

/** Open cases in which somebody has something to do. */
const WITH_A_TASK = 0.6;

const KINDS: readonly CaseKind[] = ['torture_complaint', 'torture_complaint', 'criminal_defence', 'compensation', 'exoneration', 'international'];

export interface CasePlan {
  lead: Lawyer;
  counsel: Lawyer | null;
  open: boolean;
  from: Date;
  to: Date;
  bodies: string[];
  /** Fewest and most entries of its log. */
  logEntries: [fewest: number, most: number];
  /** Fewest and most proceedings, and hearings held in each. */
  stages: [fewest: number, most: number];
  hearings: [fewest: number, most: number];
  /** Fewest and most documents. */
  papers: [fewest: number, most: number];
}

/** What every row of a case needs to know. */
export interface CaseMatter extends CasePlan {
  id: string;
  kind: CaseKind;
  client: ClientFile;
  made: { created_by: string; created_at: Date };
}

/** A case with its team, its court work, its log and, when it is over, its closure. */
export function openCaseFile(at: Registrar, code: string, client: ClientFile, plan: CasePlan, massEvents: readonly string[]): void {
  const { rows, chance } = at;
  const id = uuidv7({ msecs: plan.from.getTime() });
  const made = { created_by: plan.lead.id, created_at: plan.from };
  const kind = chance.of(KINDS);
  const matter: CaseMatter = { ...plan, id, kind, client, made };
  const title = `${client.name.family}: ${inventText(chance, 1).slice(0, 60)}`;
  rows.add('case_narratives', {
    case_id: id, key_id: client.keyId, ...made,
    title: client.sealed('case_narratives', 'title', id, title),
    summary: client.sealed('case_narratives', 'summary', id, inventText(chance, 5)),
  });
  rows.add('case_clients', { case_id: id, client_id: client.id, ...made });
  rows.add('assignments', { id: uuidv7(), case_id: id, user_id: plan.lead.id, role: 'lead', starts_on: dayOf(plan.from), ...made });
  if (plan.counsel) {
    rows.add('assignments', { id: uuidv7(), case_id: id, user_id: plan.counsel.id, role: 'counsel', starts_on: dayOf(plan.from), ...made });
  }
  rows.add('cases', {
    id, code, office_id: plan.lead.office.id, key_id: client.keyId, opened_on: dayOf(plan.from), open: plan.open, ...made,
    kind,
    next_hearing_at: courtWork(at, matter),
  });
  if (kind === 'torture_complaint') violation(at, matter, massEvents);
  redress(at, matter);
  writePapers(at, matter);
  writeLog(at, matter);
  if (!plan.open) close(at, matter);
  else if (chance.happens(WITH_A_TASK)) nextStep(at, matter);
}

function nextStep({ rows, chance }: Registrar, { id: case_id, client, lead, made }: CaseMatter): void {
  const id = uuidv7();
  const text = client.sealed('tasks', 'text', id, inventText(chance, 1));
  rows.add('tasks', { id, case_id, key_id: client.keyId, assignee_id: lead.id, text, due_on: dayOf(daysLater(new Date(), chance.whole(1, 60))), ...made });
}

function close({ rows, chance }: Registrar, { id, client, to, lead }: CaseMatter): void {
  const closure = uuidv7({ msecs: to.getTime() });
  rows.add('case_closures', {
    id: closure, case_id: id, key_id: client.keyId, reason: chance.of(CLOSURE_REASONS), closed_on: dayOf(to),
    note: client.sealed('case_closures', 'note', closure, inventText(chance, 2)),
    approved_by: lead.office.supervisor, created_by: lead.office.supervisor, created_at: to,
  });
}
