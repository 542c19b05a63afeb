import { randomUUID } from 'node:crypto';
import type { Chance } from '../../bench/dataset/chance';
import type { Row } from './organisation-of-chance';

interface Made {
  documents: Row[];
  colleagues: string[];
  moment(): string;
}

/** Documents handed in for review, most of them judged some days later. */
export function papersOf(chance: Chance, { documents, colleagues, moment }: Made): Record<string, Row[]> {
  const submissions = Array.from({ length: 220 }, (): Row => {
    const document = chance.of(documents);
    return { id: randomUUID(), document_id: document.id, case_id: document.case_id, version_id: randomUUID(), reviewer_id: chance.of(colleagues.slice(0, 8)), created_at: moment() };
  });
  const reviews = submissions.filter(() => chance.happens(0.8)).map((submission): Row => {
    const later = new Date(submission.created_at as string).getTime() + chance.whole(0, 200) * 3_600_000;
    return { id: randomUUID(), submission_id: submission.id, document_id: submission.document_id, case_id: submission.case_id, verdict: chance.of(['approved', 'changes_requested']), created_at: new Date(later).toISOString() };
  });
  return { document_submissions: submissions, document_reviews: reviews };
}
