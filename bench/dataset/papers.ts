import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { DOCUMENT_KINDS } from '#libs/law/documents/document-kind';
import type { CaseMatter } from './case-file';
import type { ClientFile, Registrar } from './client-file';
import type { Value } from './copy';
import { inventText } from './invented-words';
import { between, dayOf, daysLater, pastOrToday } from './past';

const WITH_AN_INTERN = 0.3;

/** What was written in a case, and filed. */
export function writePapers({ rows, chance }: Registrar, { id: case_id, client, lead, from, to, papers }: CaseMatter): void {
  for (let left = chance.whole(...papers); left > 0; left--) {
    const id = uuidv7();
    const on = between(chance, from, to);
    const made = { created_by: lead.id, created_at: on };
    const filed = chance.happens(0.7);
    const ofCase = { case_id, key_id: client.keyId, ...made };
    rows.add('documents', { ...ofCase, id, kind: chance.of(DOCUMENT_KINDS), language: 'ru', title: client.sealed('documents', 'title', id, 'Ходатайство'), state: filed ? 'filed' : 'draft' });
    const byIntern = chance.happens(WITH_AN_INTERN);
    rows.add('document_writers', { document_id: id, case_id, user_id: lead.id, wrote_as: 'lawyer', created_at: on });
    if (byIntern) rows.add('document_writers', { document_id: id, case_id, user_id: chance.of(lead.office.interns), wrote_as: 'intern', created_at: on });
    const version = writeVersions({ rows, chance }, client, { ...ofCase, document_id: id }, byIntern ? chance.whole(1, 3) : 0);
    if (filed) rows.add('document_filings', { ...ofCase, id: uuidv7(), document_id: id, version_id: version, filed_on: dayOf(pastOrToday(daysLater(on, 10))) });
  }
}

/** As many as there were rounds of review, the last of them approved; one where nobody looked at it. Returns the last. */
function writeVersions({ rows, chance }: Pick<Registrar, 'rows' | 'chance'>, client: ClientFile, ofDocument: Record<string, Value> & { created_at: Date; created_by: string }, rounds: number): string {
  let version = '';
  for (let number = 1; number <= Math.max(1, rounds); number++) {
    version = uuidv7();
    const text = inventText(chance, 2);
    rows.add('document_versions', { ...ofDocument, id: version, number, content: client.sealed('document_versions', 'content', version, text), digest: createHash('sha256').update(text).digest() });
    if (rounds) review({ rows, chance }, client, { ...ofDocument, version_id: version }, number, rounds);
  }
  return version;
}

function review({ rows, chance }: Pick<Registrar, 'rows' | 'chance'>, client: ClientFile, ofVersion: Record<string, Value> & { created_at: Date; created_by: string }, round: number, rounds: number): void {
  const [submission, id] = [uuidv7(), uuidv7()];
  const sent = daysLater(ofVersion.created_at, round * 7);
  rows.add('document_submissions', { ...ofVersion, id: submission, reviewer_id: ofVersion.created_by, created_at: sent });
  const verdict = round === rounds ? 'approved' : 'changes_requested';
  const reason = verdict === 'approved' ? null : client.sealed('document_reviews', 'reason', id, inventText(chance, 1));
  rows.add('document_reviews', { ...ofVersion, id, submission_id: submission, verdict, reason, created_at: daysLater(sent, chance.whole(0, 6)) });
}
