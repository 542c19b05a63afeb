import { daysBetween } from '#libs/law/calendar';
import { dayOf, find, first, office, type Reference, text, whole, within } from './facts';
import type { Organisation, Row } from './organisation-of-chance';

const time = (moment: Row[string]) => new Date(text(moment)).getTime();

/** Over how many trainings somebody came to lead this one, by the shortest way; 0 where our own trainers do, null where there is no way. */
export function generation(at: Organisation, training: Row): number | null {
  const from = at.trainers.filter(row => row.training_id === training.id && row.trained_at_id !== null).map(row => find(at.trainings, row.trained_at_id)).filter(({ voided_at }) => voided_at === null);
  if (!from.length) return 0;
  const ways = from.map(former => generation(at, former)).filter(way => way !== null);
  return ways.length ? Math.min(...ways) + 1 : null;
}

export const OF_COLLEAGUES: Record<string, Reference> = {
  trainings_cascaded: (at, period) =>
    at.trainings
      .filter(({ voided_at, held_on }) => voided_at === null && within(period, first(held_on)))
      .flatMap(row => {
        const way = generation(at, row);
        return way ? [{ unit: text(row.id), own: { generation: `${Math.min(way, 4)}`, office: text(row.office_id), training_kind: text(row.kind), region: text(row.region) } }] : [];
      }),

  rounds_to_approval: (at, period) =>
    at.documents.flatMap(document => {
      const interns = at.document_writers.filter(row => row.document_id === document.id && row.wrote_as === 'intern');
      const [writer] = interns.sort((a, b) => (`${dayOf(a.created_at)} ${a.user_id}` < `${dayOf(b.created_at)} ${b.user_id}` ? -1 : 1));
      if (!writer) return [];
      const verdicts = at.document_reviews.filter(row => row.document_id === document.id && time(row.created_at) >= time(writer.created_at)).sort((a, b) => time(a.created_at) - time(b.created_at));
      const approval = verdicts.find(({ verdict }) => verdict === 'approved');
      if (!approval || !within(period, dayOf(approval.created_at))) return [];
      const rounds = verdicts.filter(row => time(row.created_at) <= time(approval.created_at)).length;
      return [{ unit: text(document.id), colleagueId: text(writer.user_id), amount: whole(rounds), own: { office: office(at, document), document_kind: text(document.kind) } }];
    }),

  review_days: (at, period) =>
    at.document_reviews.filter(({ created_at }) => within(period, dayOf(created_at))).map(({ submission_id, created_at }) => {
      const submission = find(at.document_submissions, submission_id);
      return { unit: text(submission.id), colleagueId: text(submission.reviewer_id), amount: whole(daysBetween(dayOf(submission.created_at), dayOf(created_at))), own: { office: office(at, submission) } };
    }),
};
