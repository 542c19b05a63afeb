import { type Keeping, PRIVILEGE, type Rule } from './rule';

const by = (who: string) => `set local app.actor = :${who}`;
const add = (table: string, columns: string, values: string) => `insert into ${table} (document_id, case_id, key_id, ${columns}) values (:document, :case, :key, ${values})`;
const WORDS = `update document_drafts set content = '\\x01' where document_id = :document`;
const TITLE = `update documents set title = '\\x01' where id = :document`;
const version = (id = ':version', number = 1) => add('document_versions', 'id, number, content, digest', `${id}, ${number}, '\\x00', '\\x00'`);
const submit = (reviewer = ':supervisor', id = ':submission', of = ':version') => add('document_submissions', 'id, version_id, reviewer_id', `${id}, ${of}, ${reviewer}`);
const judge = (verdict: string) => add('document_reviews', 'submission_id, verdict, reason', `:submission, '${verdict}', '\\x00'`);
const comment = (of = ':version') => add('review_comments', 'version_id, starts_at, ends_at, passage, text', `${of}, 0, 1, '\\x00', '\\x00'`);
const settle = (settlement: string, answer: string, who: string) =>
  `update review_comments set settlement = '${settlement}', answer = ${answer}, settled_by = :${who}, settled_at = now() where document_id = :document`;
const file = (of = ':version') => add('document_filings', 'version_id, filed_on', `${of}, current_date`);
const deputy = (who: string) => `insert into review_deputies (supervisor_id, deputy_id, ends_on) values (:supervisor, :${who}, current_date + 9)`;

/** An intern of the team has written it; what follows in a history is done by whoever is named last. */
const BEGUN = `insert into assignments (case_id, user_id, role) values (:case, :intern, 'intern'), (:case, :otherlawyer, 'counsel');
  insert into role_grants (user_id, role, starts_on) values (:otherlawyer, 'supervisor', '2026-01-01'); ${by('intern')};
  insert into documents (id, case_id, key_id, kind, language, title) values (:document, :case, :key, 'complaint', 'ru', '\\x00'); ${add('document_drafts', 'content', `'\\x00'`)}`;
const WITH_VERSION = `${BEGUN}; ${version()}`;
const SUBMITTED = `${WITH_VERSION}; ${submit()}`;
const COMMENTED = `${SUBMITTED}; ${by('supervisor')}; ${comment()}`;
const RETURNED = `${COMMENTED}; ${judge('changes_requested')}; ${by('intern')}`;
const APPROVED = `${SUBMITTED}; ${by('supervisor')}; ${judge('approved')}`;
const FILED = `${APPROVED}; ${by('lawyer')}; ${file()}`;
/** A colleague has written in it before it was submitted, and stands in for the reviewer since. */
const DEPUTY_WROTE = `${BEGUN}; ${by('otherlawyer')}; ${WORDS}; ${by('intern')}; ${version()}; ${submit()}; ${by('supervisor')}; ${deputy('otherlawyer')}`;

const WITHOUT_FOUR_EYES = 'create or replace function app.bars_review(document uuid, person uuid) returns text language sql as $$ select null::text $$';
const WITHOUT_REVIEW = 'drop trigger review on document_reviews';
const WITHOUT_FILE = 'drop trigger file on document_filings';
const grantUpdate = (table: string, column: string) => `grant update (${column}) on ${table} to tirek_app`;
const mayForget = (table: string, action: 'delete' | 'update') => `grant ${action} on ${table} to tirek_app; create policy forgets on ${table} for ${action} to tirek_app using (true)`;

export const DOCUMENTS: readonly Rule[] = [
  { invariant: 14, act: 'a review asked of who wrote in it', refusedBy: 'nobody_reviews_his_own', as: 'intern', before: `${BEGUN}; ${by('supervisor')}; ${WORDS}; ${by('intern')}; ${version()}`, sql: submit(), without: 'delete from document_writers where user_id = :supervisor' },
  { invariant: 14, act: 'a review asked of who made a version of it', refusedBy: 'nobody_reviews_his_own', as: 'intern', before: `${BEGUN}; ${by('supervisor')}; ${version()}`, sql: submit(), without: WITHOUT_FOUR_EYES },
  { invariant: 14, act: 'an approval by a deputy who wrote in it', refusedBy: 'nobody_reviews_his_own', as: 'otherlawyer', before: `${DEPUTY_WROTE}; update supervisions set supervisor_id = :otherlawyer where supervisee_id = :intern`, sql: judge('approved'), without: 'delete from document_writers where user_id = :otherlawyer' },
  { invariant: 14, act: 'a comment by a deputy who wrote in it', refusedBy: 'nobody_reviews_his_own', as: 'otherlawyer', before: DEPUTY_WROTE, sql: comment(), without: WITHOUT_FOUR_EYES },
  { invariant: 14, act: 'that he wrote in it forgotten', refusedBy: PRIVILEGE, as: 'otherlawyer', before: DEPUTY_WROTE, sql: 'delete from document_writers where user_id = :otherlawyer', without: mayForget('document_writers', 'delete') },
  { invariant: 14, act: 'an approval by who was not asked', refusedBy: 'reviewer_was_asked', as: 'otherlawyer', before: `${SUBMITTED}; update supervisions set supervisor_id = :otherlawyer where supervisee_id = :intern`, sql: judge('approved'), without: WITHOUT_REVIEW },
  { invariant: 14, act: 'an approval in the name of who was asked', refusedBy: PRIVILEGE, as: 'lawyer', before: SUBMITTED, sql: judge('approved').replace('reason)', 'reason, created_by)').replace(/\)$/, ', :supervisor)'), without: 'drop policy team_adds on document_reviews; create policy anybody_adds on document_reviews for insert to tirek_app with check (true)' },
  { invariant: 14, act: 'a review asked of no supervisor', refusedBy: 'reviewer_is_a_supervisor', as: 'intern', before: WITH_VERSION, sql: submit(':lawyer'), without: WITHOUT_FOUR_EYES },
  { invariant: 14, act: 'a review asked of who does not see the case', refusedBy: 'reviewer_sees_the_case', as: 'intern', before: WITH_VERSION, sql: submit(':farsupervisor'), without: WITHOUT_FOUR_EYES },
  { invariant: 14, act: 'an approval by who is no supervisor any more', refusedBy: 'reviewer_is_a_supervisor', as: 'otherlawyer', before: `${WITH_VERSION}; update supervisions set supervisor_id = :otherlawyer where supervisee_id = :intern; ${submit(':otherlawyer')}; update role_grants set ends_on = current_date - 1 where user_id = :otherlawyer and role = 'supervisor'`, sql: judge('approved'), without: `update role_grants set ends_on = 'infinity' where user_id = :otherlawyer and role = 'supervisor'` },
  { invariant: 14, act: 'an intern\'s document reviewed by another than his supervisor', refusedBy: 'intern_is_reviewed_by_his_supervisor', as: 'intern', before: WITH_VERSION, sql: submit(':otherlawyer'), without: WITHOUT_FOUR_EYES },
  { invariant: 14, act: 'an intern\'s document approved by who was his supervisor', refusedBy: 'intern_is_reviewed_by_his_supervisor', as: 'supervisor', before: `${SUBMITTED}; update supervisions set supervisor_id = :otherlawyer where supervisee_id = :intern`, sql: judge('approved'), without: 'update supervisions set supervisor_id = :supervisor where supervisee_id = :intern' },
  { invariant: 14, act: 'an intern\'s document filed without an approval', refusedBy: 'intern_document_is_filed_after_approval', as: 'lawyer', before: WITH_VERSION, sql: file(), without: WITHOUT_FILE },
  { invariant: 14, act: 'an intern\'s document filed after its approval was given up', refusedBy: 'intern_document_is_filed_after_approval', as: 'lawyer', before: `${APPROVED}; ${add('document_revisions', 'reason', `'\\x00'`)}`, sql: file(), without: WITHOUT_FILE },
  { invariant: 14, act: 'an approved document filed by an intern', refusedBy: 'an_intern_files_nothing', as: 'intern', before: APPROVED, sql: file(), without: WITHOUT_FILE },
  { invariant: 14, act: 'an older version approved', refusedBy: 'newest_version_is_reviewed', as: 'supervisor', before: `${SUBMITTED}; update document_submissions set recalled_at = now(); ${version('uuidv7()', 2)}; ${submit(':supervisor', 'uuidv7()', '(select id from document_versions where number = 2)')}; alter table document_submissions disable trigger user; update document_submissions set recalled_at = null; alter table document_submissions enable trigger user`, sql: judge('approved'), without: 'drop trigger judge_newest on document_reviews' },
  { invariant: 17, act: 'filed without the changes that were asked for, after it was submitted once more and taken back', refusedBy: 'requested_changes_are_approved', as: 'lawyer', before: `${SUBMITTED}; ${by('supervisor')}; ${judge('changes_requested')}; ${by('intern')}; ${version('uuidv7()', 2)}; ${submit(':supervisor', 'uuidv7()', '(select id from document_versions where number = 2)')}; update document_submissions set recalled_at = now() where id <> :submission`, sql: file('(select id from document_versions where number = 2)'), without: 'drop trigger asked_changes on document_filings; delete from document_writers where wrote_as = \'intern\'' },
  { invariant: 15, act: 'a version rewritten', refusedBy: PRIVILEGE, as: 'lawyer', before: FILED, sql: `update document_versions set content = '\\x01' where id = :version`, without: grantUpdate('document_versions', 'content') },
  { invariant: 15, act: 'another version added to what was filed', refusedBy: 'document_is_being_written', as: 'lawyer', before: FILED, sql: version('uuidv7()', 2), without: 'drop trigger keep_version on document_versions' },
  { invariant: 15, act: 'another version added to what was approved', refusedBy: 'document_is_being_written', as: 'lawyer', before: APPROVED, sql: version('uuidv7()', 2), without: 'drop trigger keep_version on document_versions' },
  { invariant: 15, act: 'written in what was filed', refusedBy: 'document_is_being_written', as: 'lawyer', before: FILED, sql: WORDS, without: 'drop trigger write_document on document_drafts' },
  { invariant: 15, act: 'written in what was approved', refusedBy: 'document_is_being_written', as: 'lawyer', before: APPROVED, sql: WORDS, without: 'drop trigger write_document on document_drafts' },
  { invariant: 15, act: 'written in what is being reviewed', refusedBy: 'document_is_being_written', as: 'intern', before: SUBMITTED, sql: WORDS, without: 'drop trigger write_document on document_drafts' },
  { invariant: 15, act: 'another title for what was filed', refusedBy: 'ended_document_stays_as_it_is', as: 'lawyer', before: FILED, sql: TITLE, without: 'drop trigger keep_frozen on documents' },
  { invariant: 15, act: 'another title for what was approved', refusedBy: 'document_is_being_written', as: 'lawyer', before: APPROVED, sql: TITLE, without: 'drop trigger keep_frozen on documents' },
  { invariant: 15, act: 'another version named as the filed one', refusedBy: PRIVILEGE, as: 'lawyer', before: FILED, sql: 'update document_filings set version_id = :version', without: grantUpdate('document_filings', 'version_id') },
  { invariant: 15, act: 'another version filed than was approved', refusedBy: 'newest_version_is_filed', as: 'lawyer', before: `${SUBMITTED}; update document_submissions set recalled_at = now(); ${version('uuidv7()', 2)}; ${submit(':supervisor', 'uuidv7()', '(select id from document_versions where number = 2)')}; ${by('supervisor')}; ${judge('approved').replace(':submission', '(select id from document_submissions where recalled_at is null)')}`, sql: file(), without: WITHOUT_FILE },
  { invariant: 15, act: 'a filing deleted', refusedBy: PRIVILEGE, as: 'lawyer', before: FILED, sql: 'delete from document_filings', without: mayForget('document_filings', 'delete') },
  { invariant: 16, act: 'a comment on a version that the document does not have', refusedBy: 'comment_belongs_to_a_version', as: 'supervisor', before: SUBMITTED, sql: comment('uuidv7()'), without: 'alter table review_comments drop constraint comment_belongs_to_a_version' },
  { invariant: 16, act: 'a resubmission with an unanswered comment', refusedBy: 'every_comment_is_answered', as: 'intern', before: `${RETURNED}; ${version('uuidv7()', 2)}`, sql: submit(':supervisor', 'uuidv7()', '(select id from document_versions where number = 2)'), without: 'alter table review_comments disable trigger user; update review_comments set settlement = \'declined\', settled_by = :intern, settled_at = now()' },
  { invariant: 16, act: 'an approval with an open comment', refusedBy: 'nothing_is_approved_with_open_comments', as: 'supervisor', before: COMMENTED, sql: judge('approved'), without: WITHOUT_REVIEW },
  { invariant: 16, act: 'a comment answered without words', refusedBy: 'comment_is_answered_in_words', as: 'intern', before: RETURNED, sql: settle('answered', 'null', 'intern'), without: 'alter table review_comments drop constraint comment_is_answered_in_words' },
  { invariant: 16, act: 'a suggestion accepted where there is none', refusedBy: 'only_a_suggestion_is_accepted', as: 'intern', before: RETURNED, sql: settle('accepted', 'null', 'intern'), without: 'alter table review_comments drop constraint only_a_suggestion_is_accepted' },
  { invariant: 16, act: 'a comment answered in the name of another', refusedBy: PRIVILEGE, as: 'intern', before: RETURNED, sql: settle('answered', `'\\x00'`, 'lawyer'), without: 'drop policy settler_signs on review_comments' },
  { invariant: 16, act: 'an answer rewritten', refusedBy: 'settled_comment_stays_as_it_is', as: 'intern', before: `${RETURNED}; ${settle('answered', `'\\x00'`, 'intern')}`, sql: settle('declined', 'null', 'intern'), without: 'drop trigger keep_comment_rules on review_comments' },
  { invariant: 16, act: 'a comment settled by its author\'s opponent while it is in review', refusedBy: 'comment_is_settled_while_writing', as: 'intern', before: COMMENTED, sql: settle('declined', 'null', 'intern'), without: 'drop trigger keep_comment_rules on review_comments' },
  { invariant: 16, act: 'a comment deleted', refusedBy: PRIVILEGE, as: 'intern', before: RETURNED, sql: 'delete from review_comments', without: mayForget('review_comments', 'delete') },
  { invariant: 17, act: 'a state written by hand', refusedBy: PRIVILEGE, as: 'supervisor', before: SUBMITTED, sql: `update documents set state = 'approved' where id = :document`, without: grantUpdate('documents', 'state') },
  { invariant: 17, act: 'given up while it is reviewed', refusedBy: 'document_move_is_possible', as: 'lawyer', before: SUBMITTED, sql: add('document_withdrawals', 'reason', `'\\x00'`), without: `insert into document_moves values ('withdraw', 'submitted', 'withdrawn')` },
  { invariant: 17, act: 'filed while it is reviewed', refusedBy: 'document_move_is_possible', as: 'lawyer', before: SUBMITTED, sql: file(), without: `insert into document_moves values ('file', 'submitted', 'filed')` },
  { invariant: 17, act: 'taken back after it was judged', refusedBy: 'reviewed_submission_is_not_recalled', as: 'intern', before: RETURNED, sql: 'update document_submissions set recalled_at = now() where id = :submission', without: `drop trigger keep_judged on document_submissions; insert into document_moves values ('recall', 'changes_requested', 'draft')` },
  { invariant: 17, act: 'judged twice', refusedBy: 'submission_is_reviewed_once', as: 'supervisor', before: `${SUBMITTED}; insert into document_moves values ('approve', 'approved', 'approved'); alter table documents disable trigger keep_frozen; ${by('supervisor')}; ${judge('approved')}`, sql: judge('approved'), without: 'alter table document_reviews drop constraint submission_is_reviewed_once' },
  { invariant: 17, act: 'the history of states rewritten', refusedBy: PRIVILEGE, as: 'lawyer', before: SUBMITTED, sql: `update document_states set state = 'draft' where document_id = :document`, without: mayForget('document_states', 'update') },
  { invariant: 17, act: 'a state taken out of the history', refusedBy: PRIVILEGE, as: 'lawyer', before: SUBMITTED, sql: 'delete from document_states where document_id = :document', without: mayForget('document_states', 'delete') },
  { invariant: 17, act: 'a state put into the history', refusedBy: PRIVILEGE, as: 'lawyer', before: SUBMITTED, sql: `insert into document_states (document_id, case_id, state, created_by) values (:document, :case, 'approved', :supervisor)`, without: 'grant insert on document_states to tirek_app; create policy adds on document_states for insert to tirek_app with check (true)' },
];

export const KEPT_OF_DOCUMENTS: readonly Keeping[] = [
  { invariant: 14, kept: 'who wrote in it, and in which role', as: 'lawyer', before: BEGUN, sql: WORDS, found: `select from document_writers where document_id = :document and user_id = :lawyer and wrote_as = 'lawyer'`, without: 'drop trigger write_document on document_drafts' },
  { invariant: 14, kept: 'that he wrote as an intern, whatever he becomes', as: 'owner', before: BEGUN, sql: `update role_grants set role = 'lawyer' where user_id = :intern`, found: `select from document_writers where document_id = :document and user_id = :intern and wrote_as = 'intern'`, without: 'delete from document_writers' },
  { invariant: 17, kept: 'each state, by whom it came and through what', as: 'intern', before: WITH_VERSION, sql: submit(), found: `select from document_states where document_id = :document and state = 'submitted' and move = 'submit' and created_by = :intern`, without: 'create rule forgets as on insert to document_states do instead nothing' },
  { invariant: 17, kept: 'the state that it began in', as: 'lawyer', sql: `insert into documents (id, case_id, key_id, kind, language, title) values (:document, :case, :key, 'complaint', 'ru', '\\x00')`, found: `select from document_states where document_id = :document and state = 'draft' and move is null`, without: 'drop trigger begin_document on documents' },
];
