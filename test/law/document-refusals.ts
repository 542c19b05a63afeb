import { type DocumentMove, isWritable, stateAfter } from '#libs/law/documents/document-moves';
import { type Act, type DocumentLife, type Intern, INTERNS, type Person, TEAM } from './document-life';

/** What the database answers where a policy hides the row, or refuses a new one. */
const UNSEEN = 'unseen';
const PRIVILEGE = '42501';

const has = (life: DocumentLife, who: Person, role: 'intern' | 'lawyer' | 'supervisor') => life.roles[who].includes(role);

/** Whether somebody sees the case: on its team while he works on cases, as a supervisor of the office or of one of the team. */
const seesCase = (life: DocumentLife, who: Person) =>
  (TEAM.includes(who) && life.roles[who].length > 0) || (who !== 'farSupervisor' && has(life, who, 'supervisor'));

const answersFor = (life: DocumentLife, who: Person, intern: Intern) =>
  life.supervisorOf[intern] === who || life.deputies[life.supervisorOf[intern]] === who;

/** Why somebody may not review the document (invariant 14); nothing when he may. */
function barredBy(life: DocumentLife, who: Person): string[] {
  const wrote = life.writers.some(one => one.who === who) || life.versions.some(one => one.by === who);
  const interns = INTERNS.filter(intern => has(life, intern, 'intern') && life.writers.some(one => one.who === intern && one.as === 'intern'));
  return [
    wrote && 'nobody_reviews_his_own',
    !has(life, who, 'supervisor') && 'reviewer_is_a_supervisor',
    !seesCase(life, who) && 'reviewer_sees_the_case',
    interns.some(intern => !answersFor(life, who, intern)) && 'intern_is_reviewed_by_his_supervisor',
  ].filter(rule => rule !== false);
}

/** The rules that an act breaks; none when it is possible. */
export function refusalsOf(life: DocumentLife, act: Act): string[] {
  const broken = (...rules: [rule: string, isBroken: boolean][]) => rules.filter(([, is]) => is).map(([rule]) => rule);
  const newest = life.versions.length - 1;
  const openComments = life.comments.some(({ open }) => open);
  const cannot = (move: DocumentMove): [string, boolean] => ['document_move_is_possible', stateAfter(life.state, move) === null];
  const adds = (by: Person): [string, boolean] => [PRIVILEGE, !seesCase(life, by)];
  const sees = (by: Person): [string, boolean] => [UNSEEN, !seesCase(life, by)];
  const writable: [string, boolean] = ['document_is_being_written', !isWritable(life.state)];
  switch (act.what) {
    case 'write':
      return broken(sees(act.by), writable, ['document_is_written_by_one_at_a_time', life.lockedBy !== null && life.lockedBy !== act.by]);
    case 'hold':
      return broken(adds(act.by));
    case 'let_go':
      return broken([UNSEEN, life.lockedBy !== act.by], sees(act.by));
    case 'submit':
      return [...broken(adds(act.by), writable, cannot('submit'), ['every_comment_is_answered', openComments]),
        // the version is made first, by whoever submits
        ...barredBy({ ...life, versions: [...life.versions, { id: '', by: act.by }] }, act.reviewer)];
    case 'recall': {
      const { recalled, verdict } = life.submissions[act.at];
      return broken(sees(act.by), cannot('recall'), ['submission_is_recalled_once', recalled], ['reviewed_submission_is_not_recalled', verdict !== null]);
    }
    case 'comment':
      return [...broken(adds(act.by), ['comments_are_made_in_review', life.state !== 'submitted']), ...barredBy(life, act.by)];
    case 'settle': {
      const { open, by } = life.comments[act.at];
      return broken(sees(act.by), ['settled_comment_stays_as_it_is', !open], ['document_is_being_written', !isWritable(life.state) && life.state !== 'submitted'],
        ['comment_is_settled_while_writing', life.state === 'submitted' && act.by !== by]);
    }
    case 'review': {
      const { reviewer, recalled, verdict, version } = life.submissions[act.at];
      return [...broken(adds(act.by), cannot(act.verdict === 'approved' ? 'approve' : 'request_changes'), ['recalled_submission_is_not_reviewed', recalled],
        ['submission_is_reviewed_once', verdict !== null], ['newest_version_is_reviewed', version < newest],
        ['reviewer_was_asked', reviewer !== act.by && life.deputies[reviewer] !== act.by],
        ['nothing_is_approved_with_open_comments', act.verdict === 'approved' && openComments]), ...barredBy(life, act.by)];
    }
    case 'file':
      return broken(adds(act.by), cannot('file'), ['an_intern_files_nothing', !has(life, act.by, 'lawyer') && !has(life, act.by, 'supervisor')],
        ['intern_document_is_filed_after_approval', life.state === 'draft' && life.writers.some(({ as }) => as === 'intern')],
        ['requested_changes_are_approved', life.state === 'draft' && life.submissions.findLast(({ verdict }) => verdict !== null)?.verdict === 'changes_requested'],
        ['newest_version_is_filed', !isWritable(life.state) && act.at < newest],
        ['approved_version_is_filed', life.state === 'approved' && !life.submissions.some(({ version, verdict }) => version === act.at && verdict === 'approved')]);
    case 'revise':
    case 'withdraw':
      return broken(adds(act.by), cannot(act.what));
    case 'deputise':
      return broken(['nobody_deputises_for_himself', act.by === act.deputy], ['one_deputy_at_a_time', act.by in life.deputies],
        ['deputy_is_a_supervisor', !has(life, act.by, 'supervisor') || !has(life, act.deputy, 'supervisor')]);
    case 'come_back':
    case 'give_role':
    case 'supervise':
      return [];
  }
}
