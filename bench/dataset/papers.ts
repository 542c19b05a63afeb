import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import { DOCUMENT_KINDS } from '#libs/law/documents/document-kind';
import type { CaseMatter } from './case-file';
import type { Registrar } from './client-file';
import { inventText } from './invented-words';
import { between, dayOf, daysLater, pastOrToday } from './past';

const WITH_AN_INTERN = 0.3;

/** What was written in a case, and filed. */
export function writePapers({ rows, chance }: Registrar, { id: case_id, client, lead, from, to, papers }: CaseMatter): void {
  for (let left = chance.whole(...papers); left > 0; left--) {
    const [id, version] = [uuidv7(), uuidv7()];
    const on = between(chance, from, to);
    const made = { created_by: lead.id, created_at: on };
    const filed = chance.happens(0.7);
    const ofCase = { case_id, key_id: client.keyId, ...made };
    const text = inventText(chance, 2);
    rows.add('documents', { ...ofCase, id, kind: chance.of(DOCUMENT_KINDS), language: 'ru', title: client.sealed('documents', 'title', id, 'Ходатайство'), state: filed ? 'filed' : 'draft' });
    rows.add('document_versions', {
      ...ofCase, id: version, document_id: id, number: 1, content: client.sealed('document_versions', 'content', version, text), digest: createHash('sha256').update(text).digest(),
    });
    rows.add('document_writers', { document_id: id, case_id, user_id: lead.id, wrote_as: 'lawyer', created_at: on });
    if (chance.happens(WITH_AN_INTERN)) rows.add('document_writers', { document_id: id, case_id, user_id: chance.of(lead.office.interns), wrote_as: 'intern', created_at: on });
    if (filed) rows.add('document_filings', { ...ofCase, id: uuidv7(), document_id: id, version_id: version, filed_on: dayOf(pastOrToday(daysLater(on, 10))) });
  }
}
