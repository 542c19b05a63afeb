import type { Client } from 'pg';
import { HearingsService } from '../cases/hearings.service';
import { LogService } from '../cases/log.service';
import { DocumentsService } from '../documents/documents.service';
import { FilingsService } from '../documents/filings.service';
import { ReviewsService } from '../documents/reviews.service';
import { SubmissionsService } from '../documents/submissions.service';
import { InternshipSheetsService } from '../growth/internship-sheets.service';
import type { MatterEntry } from './enter-matter';
import { ageDocument } from './age-document';
import { ATTENDED, DRAFTED, REMARKS, WRITTEN, WRITTEN_LATER } from './internship-story';
import { at, inDays } from './matter';
import { enterPapersInWork } from './papers-in-work';

/** The case in which the intern of Osh learns: an open complaint of torture with a proceeding. */
const HIS_CASE = `
  select p.case_id as "caseId", p.id as "proceedingId" from proceedings p join cases c on c.id = p.case_id
    join assignments a on a.case_id = c.id join users u on u.id = a.user_id
    where u.login = 'intern.osh' and c.kind = 'torture_complaint' and p.stage = 'refusal_appeal' order by c.id limit 1`;

const said = (text: string) => JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

/** Some months of an internship: hearings, hours, documents that went back and were approved, and the months that are signed. */
export async function enterInternship(entry: MatterEntry, db: Client): Promise<void> {
  const [{ caseId, proceedingId }] = (await db.query(HIS_CASE)).rows;
  const intern = entry.around.actors['intern.osh'];
  const log = entry.app.get(LogService);
  const hearings = entry.app.get(HearingsService);
  const write = (told: (typeof WRITTEN)[number]) => {
    const { daysAgo, ...one } = told;
    return entry.as('intern.osh', actor => log.write(actor, caseId, { ...one, occurredOn: inDays(-daysAgo) }));
  };

  for (const daysAgo of ATTENDED) {
    await entry.as('lawyer.osh', async () => {
      const { id, version } = await hearings.book(caseId, { proceedingId, purpose: 'complaint_review', startsAt: at(-daysAgo, '10:00'), clashIsMeant: true });
      await hearings.settle(id, version, { status: 'held', outcome: 'continued', nextNotSet: true, attendances: [{ userId: intern.userId, role: 'intern' }] });
    });
  }
  for (const told of WRITTEN) await write(told);
  for (const told of DRAFTED) await ageDocument(db, await draft(entry, caseId, told), told.daysAgo);

  const sheets = entry.app.get(InternshipSheetsService);
  for (const { daysAgo, remark } of REMARKS) {
    await entry.as('supervisor.osh', () => sheets.sign(intern.userId, { month: inDays(-daysAgo).slice(0, 7), remark }));
  }
  for (const told of WRITTEN_LATER) await write(told);
  await enterPapersInWork(entry, caseId);
}

async function draft(entry: MatterEntry, caseId: string, { kind, title, sentBack, filed }: (typeof DRAFTED)[number]): Promise<string> {
  const { app } = entry;
  const { id } = await entry.as('intern.osh', () => app.get(DocumentsService).begin(caseId, { kind, language: 'ru', title, content: said(title) }));
  const submit = () => entry.as('intern.osh', actor => app.get(SubmissionsService).submit(actor, id, {}));
  for (const [reason, ...errors] of sentBack) {
    await submit();
    await entry.as('supervisor.osh', () => app.get(ReviewsService).judge(id, { verdict: 'changes_requested', reason, errors }));
  }
  await submit();
  await entry.as('supervisor.osh', () => app.get(ReviewsService).judge(id, { verdict: 'approved' }));
  if (filed !== undefined) await entry.as('lawyer.osh', () => app.get(FilingsService).file(id, { filedOn: inDays(-filed) }));
  return id;
}
