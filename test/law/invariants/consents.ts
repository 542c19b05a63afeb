import { type Keeping, PRIVILEGE, type Rule } from './rule';

const CONSENT = 'insert into consents (id, client_id, key_id, purpose, giver, given_on, means)';
const given = (purpose: string, more = '') => `${CONSENT} select :consent, id, key_id, '${purpose}', 'client', '2026-02-10', 'signed_form' from clients where id = :client${more}`;
const WITHDRAWAL = `insert into consent_withdrawals (consent_id, client_id, key_id, withdrawn_by) select id, client_id, key_id, 'client' from consents where id = :consent`;
const PACKAGE = `${given('photo')}; insert into documents (id, case_id, key_id, kind, language, title) values (:document, :case, :key, 'letter', 'ru', '\\x00');
  insert into document_versions (id, document_id, case_id, key_id, number, content, digest) values (:version, :document, :case, :key, 1, '\\x00', '\\x00');
  insert into disclosures (id, case_id, key_id, purpose, recipient) values (:later, :case, :key, 'photo', '\\x00');
  insert into disclosure_items (id, disclosure_id, case_id, version_id) values (:award, :later, :case, :version);
  insert into disclosure_subjects (item_id, case_id, client_id) values (:award, :case, :client)`;
const ASKED = `${PACKAGE}; insert into disclosure_requests (id, disclosure_id, case_id, key_id) values (:submission, :later, :case, :key)`;
const VERDICT = `insert into disclosure_verdicts (request_id, case_id, key_id, verdict, digest) select id, case_id, key_id, 'approved', digest from disclosure_requests where id = :submission`;
const APPROVED = `${ASKED}; set local app.actor = :supervisor; ${VERDICT}; set local app.actor = :lawyer`;
const TAKEN = 'insert into disclosure_deliveries (disclosure_id, case_id) values (:later, :case)';
const died = `update persons set died_on = '2026-06-01' where id = (select person_id from clients where id = :client)`;
const ENDED_BY_DEATH = `select from app.consent_states_at(now()) where consent_id = :consent and state = 'ended_by_death'`;

export const CONSENTS: readonly Rule[] = [
  { invariant: 18, act: 'a withdrawal taken back', refusedBy: PRIVILEGE, as: 'lawyer', before: `${given('photo')}; ${WITHDRAWAL}`, sql: 'delete from consent_withdrawals where consent_id = :consent', without: 'grant delete on consent_withdrawals to tirek_app; create policy forgets on consent_withdrawals for delete to tirek_app using (true)' },
  { invariant: 18, act: 'a consent withdrawn twice', refusedBy: 'consent_is_withdrawn_once', as: 'lawyer', before: `${given('photo')}; ${WITHDRAWAL}`, sql: WITHDRAWAL, without: 'alter table consent_withdrawals drop constraint consent_is_withdrawn_once' },
  { invariant: 18, act: 'a consent widened afterwards', refusedBy: PRIVILEGE, as: 'lawyer', before: given('photo'), sql: `update consents set purpose = 'media_story' where id = :consent`, without: 'grant update on consents to tirek_app; create policy widens on consents for update to tirek_app using (true)' },
  { invariant: 18, act: 'a consent that is still to be given', refusedBy: 'consent_has_been_given', as: 'lawyer', sql: given('photo').replace('2026-02-10', '2040'), without: 'drop trigger give_consent on consents' },
  { invariant: 18, act: 'sharing with nobody in particular', refusedBy: 'sharing_names_the_partner', as: 'lawyer', sql: given('partner_sharing'), without: 'alter table consents drop constraint sharing_names_the_partner' },
  { invariant: 18, act: 'a package taken out on the word of one', refusedBy: 'second_person_has_approved', as: 'lawyer', before: ASKED, sql: TAKEN, without: 'drop trigger approve on disclosure_deliveries' },
  { invariant: 18, act: 'a package approved by who asked for it', refusedBy: 'second_person_decides', as: 'owner', before: ASKED, sql: VERDICT, without: 'alter table disclosure_verdicts drop constraint second_person_decides' },
  { invariant: 18, act: 'a package decided twice', refusedBy: 'request_is_decided_once', as: 'supervisor', before: APPROVED, sql: VERDICT, without: 'alter table disclosure_verdicts drop constraint request_is_decided_once' },
  { invariant: 18, act: 'a package taken out on other consents than were approved', refusedBy: 'contents_are_as_they_were_asked_for', as: 'lawyer', before: `${APPROVED}; delete from requested_consents`, sql: TAKEN, without: 'drop trigger approve on disclosure_deliveries' },
];

export const KEPT_CONSENTS: readonly Keeping[] = [
  { invariant: 8, kept: 'what the client agreed to himself ends when he dies', as: 'lawyer', before: given('photo'), sql: died, found: ENDED_BY_DEATH, without: `drop function app.consent_states_at(timestamptz) cascade; create function app.consent_states_at(moment timestamptz) returns table (consent_id uuid, state text) language sql as $$ select id, 'standing' from consents $$` },
];
