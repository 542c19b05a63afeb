import { type Keeping, PRIVILEGE, type Rule } from './rule';

const CONSENT = 'insert into consents (id, client_id, key_id, purpose, giver, given_on, means)';
const given = (purpose: string, more = '') => `${CONSENT} select :consent, id, key_id, '${purpose}', 'client', '2026-02-10', 'signed_form' from clients where id = :client${more}`;
const WITHDRAWAL = `insert into consent_withdrawals (consent_id, client_id, key_id, withdrawn_by) select id, client_id, key_id, 'client' from consents where id = :consent`;
const died = `update persons set died_on = '2026-06-01' where id = (select person_id from clients where id = :client)`;
const ENDED_BY_DEATH = `select from app.consent_states_at(now()) where consent_id = :consent and state = 'ended_by_death'`;

export const CONSENTS: readonly Rule[] = [
  { invariant: 18, act: 'a withdrawal taken back', refusedBy: PRIVILEGE, as: 'lawyer', before: `${given('photo')}; ${WITHDRAWAL}`, sql: 'delete from consent_withdrawals where consent_id = :consent', without: 'grant delete on consent_withdrawals to tirek_app; create policy forgets on consent_withdrawals for delete to tirek_app using (true)' },
  { invariant: 18, act: 'a consent withdrawn twice', refusedBy: 'consent_is_withdrawn_once', as: 'lawyer', before: `${given('photo')}; ${WITHDRAWAL}`, sql: WITHDRAWAL, without: 'alter table consent_withdrawals drop constraint consent_is_withdrawn_once' },
  { invariant: 18, act: 'a consent widened afterwards', refusedBy: PRIVILEGE, as: 'lawyer', before: given('photo'), sql: `update consents set purpose = 'media_story' where id = :consent`, without: 'grant update on consents to tirek_app; create policy widens on consents for update to tirek_app using (true)' },
  { invariant: 18, act: 'a consent that is still to be given', refusedBy: 'consent_has_been_given', as: 'lawyer', sql: given('photo').replace('2026-02-10', '2040'), without: 'drop trigger give_consent on consents' },
  { invariant: 18, act: 'sharing with nobody in particular', refusedBy: 'sharing_names_the_partner', as: 'lawyer', sql: given('partner_sharing'), without: 'alter table consents drop constraint sharing_names_the_partner' },
];

export const KEPT_CONSENTS: readonly Keeping[] = [
  { invariant: 8, kept: 'what the client agreed to himself ends when he dies', as: 'lawyer', before: given('photo'), sql: died, found: ENDED_BY_DEATH, without: `drop function app.consent_states_at(timestamptz) cascade; create function app.consent_states_at(moment timestamptz) returns table (consent_id uuid, state text) language sql as $$ select id, 'standing' from consents $$` },
];
