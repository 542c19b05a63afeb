import { catalogueHas } from '#libs/i18n/catalogue';
import { LABELLED } from '#libs/law/labels';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';

/** Columns whose codes are those of a list of the law. */
const CODES: Record<string, keyof typeof LABELLED> = {
  'proceedings.stage': 'law:stage.',
  'proceedings.outcome': 'law:proceedingOutcome.',
  'proceedings.origin_kind': 'law:originKind.',
  'hearings.purpose': 'law:hearingPurpose.',
  'hearings.outcome': 'law:hearingOutcome.',
  'hearings.postponement_reason': 'law:postponementReason.',
  'proceedings.sentence_kind': 'law:sentenceKind.',
  'charges.outcome': 'law:chargeOutcome.',
  'charges.code_edition': 'law:codeEdition.',
  'charges.sought_kind': 'law:sentenceKind.',
  'charges.imposed_kind': 'law:sentenceKind.',
  'cases.kind': 'law:caseKind.',
  'case_closures.reason': 'law:closureReason.',
  'bodies.kind': 'law:bodyKind.',
  'bodies.region': 'law:region.',
  'offices.region': 'law:region.',
  'attendances.role': 'law:attendanceRole.',
  'relationships.kind': 'law:relationshipKind.',
  'clients.kind': 'law:clientKind.',
  'client_merges.reason': 'law:mergeReason.',
  'different_clients.reason': 'law:differenceReason.',
  'clients.referral_source': 'law:referralSource.',
  'log_entries.kind': 'law:logEntryKind.',
  'persons.disabilities': 'law:disability.',
  'persons.vulnerabilities': 'law:vulnerability.',
  'persons.gender': 'law:gender.',
  'persons.region': 'law:region.',
  'representations.basis': 'law:representationBasis.',
  'representations.purpose': 'law:representationPurpose.',
  'consents.purpose': 'law:consentPurpose.',
  'consents.giver': 'law:consentGiver.',
  'consents.means': 'law:consentMeans.',
  'consent_withdrawals.withdrawn_by': 'law:consentGiver.',
  'consent_refusals.purpose': 'law:consentPurpose.',
  'consent_refusals.refused_by': 'law:consentGiver.',
  'requested_items.left_out': 'law:leftOut.',
  'delivered_items.left_out': 'law:leftOut.',
  'disclosure_verdicts.verdict': 'law:disclosureVerdict.',
  'partners.kind': 'law:partnerKind.',
  'consults.topic': 'law:consultTopic.',
  'qualifications.kind': 'law:qualification.',
  'assignments.role': 'law:teamRole.',
  'documents.kind': 'law:documentKind.',
  'document_templates.kind': 'law:documentKind.',
  'documents.state': 'law:documentState.',
  'document_reviews.verdict': 'law:reviewVerdict.',
  'document_reviews.errors': 'law:recurringError.',
  'review_comments.settlement': 'law:commentSettlement.',
  'document_filings.copy_finding': 'law:copyFinding.',
  'document_filings.copy_sight': 'law:copySight.',
  'enquiries.channel': 'law:enquiryChannel.',
  'enquiries.topic': 'law:enquiryTopic.',
  'enquiries.vulnerabilities': 'law:vulnerability.',
  'enquiries.region': 'law:region.',
  'enquiries.gender': 'law:gender.',
  'enquiries.referral_source': 'law:referralSource.',
  'enquiry_outcomes.kind': 'law:enquiryOutcome.',
  'files.kind': 'law:fileKind.',
  'files.state': 'law:fileState.',
  'custody_entries.act': 'law:custodyAct.',
  'plans.ending': 'law:planEnding.',
  'plan_goals.state': 'law:goalState.',
  'providers.kind': 'law:providerKind.',
  'providers.region': 'law:region.',
  'services.type': 'law:serviceType.',
  'services.state': 'law:serviceState.',
  'services.reason': 'law:serviceReason.',
  'services.unit': 'law:serviceUnit.',
  'services.payer': 'law:costPayer.',
  'grants.service_types': 'law:serviceType.',
  'budget_lines.service_types': 'law:serviceType.',
  'budget_lines.purposes': 'grants:purpose.',
  'budget_lines.void_reason': 'grants:lineVoidReason.',
  'grant_costs.purpose': 'grants:purpose.',
  'grant_costs.void_reason': 'law:costVoidReason.',
  'grant_closings.reopening_reason': 'grants:reopeningReason.',
  'service_costs.payer': 'law:costPayer.',
  'service_costs.void_reason': 'law:costVoidReason.',
  'referrals.state': 'law:referralState.',
  'referrals.refusal_reason': 'law:refusalReason.',
  'transport_trips.hearing_change': 'law:hearingChange.',
  'tasks.ending': 'law:taskEnding.',
  'claims.form': 'redress:claimForm.',
  'claims.damage': 'redress:damageKind.',
  'awards.effect': 'redress:awardEffect.',
  'enforcement_steps.kind': 'redress:enforcementStepKind.',
  'enforcement_steps.ending': 'law:taskEnding.',
  'justice_goals.goal': 'law:justiceGoal.',
  'justice_goals.status': 'law:justiceGoalStatus.',
  'deadlines.outcome': 'law:deadlineOutcome.',
  'deadline_rules.jurisdiction': 'law:deadlineJurisdiction.',
  'deadline_rules.trigger': 'law:deadlineTrigger.',
  'deadline_rules.met_starts': 'law:deadlineTrigger.',
  'deadline_rules.unit': 'law:deadlineUnit.',
  'trainings.kind': 'trainings:kind.',
  'trainings.topic': 'trainings:topic.',
  'trainings.campaign': 'trainings:campaign.',
  'trainings.language': 'trainings:language.',
  'trainings.region': 'law:region.',
  'training_sessions.region': 'law:region.',
  'participants.region': 'law:region.',
  'participants.gender': 'law:gender.',
  'participants.occupation': 'trainings:occupation.',
  'participations.ending': 'trainings:ending.',
  'events.region': 'law:region.',
  'events.place_kind': 'violations:placeKind.',
  'acts.kind': 'violations:actKind.',
  'acts.methods': 'violations:method.',
  'acts.purposes': 'violations:purpose.',
  'acts.custody_of': 'violations:service.',
  'units.service': 'violations:service.',
  'units.region': 'law:region.',
  'perpetrators.service': 'violations:service.',
  'perpetrators.rank': 'violations:rank.',
  'involvements.part': 'violations:involvementPart.',
  'involvement_certainties.certainty': 'violations:certainty.',
  'injuries.kind': 'violations:injuryKind.',
  'injuries.regions': 'violations:bodyRegion.',
  'injuries.consequence': 'violations:injuryConsequence.',
  'statements.topic': 'violations:statementTopic.',
  'statements.source': 'violations:statementSource.',
  'examinations.kind': 'violations:examinationKind.',
  'examinations.examiner_kind': 'violations:examinerKind.',
  'examinations.ground': 'violations:examinationGround.',
  'examinations.finding': 'violations:consistency.',
  'examination_findings.finding': 'violations:consistency.',
  'special_days.kind': 'law:specialDayKind.',
  'special_days.occasion': 'law:holidayOccasion.',
};

describe('the rules of the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const rows = <T>(sql: string) => withClient(database.ownerUrl, async db => (await db.query(sql)).rows as T[]);

  it('each have words for those who meet them', async () => {
    // names that PostgreSQL made up itself are told in general words
    const named = await rows<{ name: string }>(`
      select conname as name from pg_constraint c join pg_namespace n on n.oid = c.connamespace
        where n.nspname = 'public' and contype in ('c', 'x') and conname !~ '_check[0-9]*$' and conname not like '%not_null%'`);
    const raised = await rows<{ source: string }>(`select prosrc as source from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'app'`);
    const thrown = raised.flatMap(({ source }) => [...source.matchAll(/constraint\s*=\s*'(\w+)'/g)].map(match => match[1]));
    const names = [...new Set([...named.map(({ name }) => name), ...thrown])];
    expect(names.length).toBeGreaterThan(15);
    // no request can reach these: keys and the dates of what was done are made by the server alone
    const unreachable = /^(data_key_|session_factor_is_dated$|factor_reset_confirmation_is_dated$|digest_code_expires$|digest_end(ing)?_is_(dated|known)$)/;
    expect(names.filter(name => !unreachable.test(name) && !catalogueHas(`http:rule.${name}`))).toEqual([]);
  });

  it.each(Object.entries(CODES))('let %s be a code of %s and nothing else', async (place, list) => {
    const [table, column] = place.split('.');
    const checks = await rows<{ text: string }>(`
      select pg_get_constraintdef(c.oid) as text from pg_constraint c
        where c.conrelid = '${table}'::regclass and c.contype = 'c'
          and pg_get_constraintdef(c.oid) ~ '^CHECK \\(+${column} (= ANY|<@)'`);
    const listed = checks.flatMap(({ text }) => [...text.matchAll(/'([\w-]+)'::text/g)].map(match => match[1]));
    expect([...new Set(listed)].sort()).toEqual([...LABELLED[list]].sort());
  });
});
