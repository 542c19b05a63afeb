import { findPassage } from '#libs/documents/passage';
import { parseDocument } from '#libs/documents/document-schema';
import type { DemoLogin } from './demo-users';
import { DocumentTemplatesService } from '../documents/document-templates.service';
import { DocumentWordsService } from '../documents/document-words.service';
import { DocumentsService } from '../documents/documents.service';
import { ReviewCommentsService } from '../documents/review-comments.service';
import { ReviewsService } from '../documents/reviews.service';
import { SubmissionsService } from '../documents/submissions.service';
import type { MatterEntry } from './enter-matter';
import { inDays } from './matter';
import { COMPLAINT, COMPLAINT_CORRECTED, MOTION } from './papers';

/** Papers on their way in the case in which the intern of Osh learns: one waits for a verdict, one went back, one is begun from a template. */
export async function enterPapersInWork(entry: MatterEntry, caseId: string): Promise<void> {
  const desk = new Desk(entry, caseId);

  const complaint = await desk.begin('intern.osh', { kind: 'complaint', title: 'Жалоба на отказ в возбуждении уголовного дела', fileBy: inDays(4), content: COMPLAINT });
  await desk.submit(complaint, 'Посмотрите, хватает ли доводов о враче');
  const remark = await desk.comment(complaint, COMPLAINT, 'судебно-медицинский эксперт не назначался', { text: 'Когда мы просили его назначить? Нужна дата и номер входящего.' });
  await desk.sendBack(complaint, 'Доводы есть, не хватает дат', ['names_and_dates']);
  await desk.rewrite(complaint, COMPLAINT_CORRECTED);
  await entry.as('intern.osh', actor => entry.app.get(ReviewCommentsService).settle(actor, remark.id, remark.version, { settlement: 'answered', answer: 'Дописал дату и номер' }));
  await desk.submit(complaint);

  const motion = await desk.begin('intern.osh', { kind: 'motion', title: 'Ходатайство о назначении судебно-медицинской экспертизы', fileBy: inDays(9), content: MOTION });
  await desk.submit(motion);
  await desk.comment(motion, MOTION, 'врач увидел синяки', { text: 'Языком справки', replacement: 'врач зафиксировал кровоподтёки на спине и пояснице' });
  await desk.comment(motion, MOTION, 'Прошу назначить экспертизу.', { text: 'Какие вопросы ставим эксперту? Возьмите из Стамбульского протокола.' });
  await desk.sendBack(motion, 'Сформулируйте вопросы эксперту', ['request', 'style']);

  await desk.fromTemplate('lawyer.osh', 'power_of_attorney', 'ky', 'Ишеним кат');
}

/** What is done to papers of one case, each thing in somebody's name. */
class Desk {
  constructor(
    private readonly entry: MatterEntry,
    private readonly caseId: string,
  ) {}

  begin(by: DemoLogin, body: { kind: 'complaint' | 'motion'; title: string; fileBy: string; content: string }): Promise<string> {
    return this.entry.as(by, async () => (await this.entry.app.get(DocumentsService).begin(this.caseId, { language: 'ru', ...body })).id);
  }

  async fromTemplate(by: DemoLogin, kind: 'power_of_attorney', language: 'ky', title: string): Promise<void> {
    const [template] = await this.entry.as(by, () => this.entry.app.get(DocumentTemplatesService).list({ kind, language }));
    await this.entry.as(by, () => this.entry.app.get(DocumentsService).begin(this.caseId, { kind, language, title, templateId: template.id }));
  }

  async submit(id: string, note?: string): Promise<void> {
    await this.entry.as('intern.osh', actor => this.entry.app.get(SubmissionsService).submit(actor, id, { ...(note && { note }) }));
  }

  comment(id: string, content: string, passage: string, body: { text: string; replacement?: string }) {
    return this.entry.as('supervisor.osh', async () => {
      const { versions } = await this.entry.app.get(DocumentsService).read(id);
      const { from, to } = findPassage(parseDocument(content), passage, { from: 0, to: 0 })!;
      return this.entry.app.get(ReviewCommentsService).add(id, { versionId: versions.at(-1)!.id, startsAt: from, endsAt: to, ...body });
    });
  }

  async sendBack(id: string, reason: string, errors: ('names_and_dates' | 'request' | 'style')[]): Promise<void> {
    await this.entry.as('supervisor.osh', () => this.entry.app.get(ReviewsService).judge(id, { verdict: 'changes_requested', reason, errors }));
  }

  async rewrite(id: string, content: string): Promise<void> {
    await this.entry.as('intern.osh', async () => {
      const words = this.entry.app.get(DocumentWordsService);
      await words.save(id, (await words.draft(id)).version, content);
    });
  }
}
