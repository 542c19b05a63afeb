import { ASSESSMENT_VOID_REASONS } from './assessment-void-reason';
import { ATTENDANCE_ROLES } from './attendance-role';
import { BODY_KINDS } from './body-kind';
import { COST_PAYERS, COST_VOID_REASONS } from './care/cost-payer';
import { GOAL_STATES } from './care/goal-state';
import { HEARING_CHANGES } from './care/hearing-change';
import { PLAN_ENDINGS } from './care/plan-ending';
import { PROVIDER_KINDS } from './care/provider-kind';
import { REFERRAL_STATES, REFUSAL_REASONS } from './care/referral-state';
import { SERVICE_REASONS } from './care/service-reason';
import { SERVICE_STATES } from './care/service-state';
import { SERVICE_TYPES } from './care/service-type';
import { SERVICE_UNITS } from './care/service-unit';
import { CASE_KINDS } from './case-kind';
import { CHARGE_OUTCOMES } from './charge-outcome';
import { CLIENT_KINDS } from './client-kind';
import { CLINICAL_NOTE_KINDS } from './clinical-note-kind';
import { CLOSURE_REASONS } from './closure-reason';
import { CODE_EDITION_CODES } from './code-edition';
import { CONSENT_GAPS } from './consent/consent-gap';
import { CONSENT_GIVERS } from './consent/consent-giver';
import { CONSENT_MEANS } from './consent/consent-means';
import { CONSENT_PURPOSES } from './consent/consent-purpose';
import { CONSENT_STATES } from './consent/consent-state';
import { DISCLOSURE_REQUEST_STATES } from './consent/disclosure-request-state';
import { DISCLOSURE_VERDICTS } from './consent/disclosure-verdict';
import { PARTNER_KINDS } from './consent/partner-kind';
import { LEFT_OUT } from './consent/left-out';
import { GRANT_COST_PURPOSES } from './grants/grant-cost-purpose';
import { LINE_VOID_REASONS } from './grants/line-void-reason';
import { REOPENING_REASONS } from './grants/reopening-reason';
import { CONFLICT_KINDS } from './conflict-kind';
import { CONSULT_TOPICS } from './consult-topic';
import { DEADLINE_JURISDICTIONS } from './deadlines/deadline-jurisdiction';
import { DEADLINE_OUTCOMES } from './deadlines/deadline-outcome';
import { DEADLINE_TRIGGERS } from './deadlines/deadline-trigger';
import { DEADLINE_UNITS } from './deadlines/deadline-unit';
import { HOLIDAY_OCCASIONS } from './deadlines/holiday-occasion';
import { SPECIAL_DAY_KINDS } from './deadlines/special-day';
import { DISABILITIES } from './disability';
import { COMMENT_SETTLEMENTS } from './documents/comment-settlement';
import { COPY_FINDINGS, COPY_SIGHTS } from './documents/copy-finding';
import { DOCUMENT_KINDS } from './documents/document-kind';
import { DOCUMENT_MOVES } from './documents/document-moves';
import { DOCUMENT_STATES } from './documents/document-state';
import { RECURRING_ERRORS } from './documents/recurring-error';
import { REVIEW_VERDICTS } from './documents/review-verdict';
import { CUSTODY_ACTS } from './files/custody-act';
import { FILE_KINDS } from './files/file-kind';
import { FILE_STATES } from './files/file-state';
import { ENQUIRY_CHANNELS } from './enquiry-channel';
import { ENQUIRY_OUTCOMES } from './enquiry-outcome';
import { ENQUIRY_TOPICS } from './enquiry-topic';
import { GENDERS } from './gender';
import { HEARING_OUTCOMES } from './hearing-outcome';
import { HEARING_PURPOSES } from './hearing-purpose';
import { HEARING_STATUSES } from './hearing-status';
import { IMPORT_STATES } from './import-state';
import { NEUTRAL_KINSHIPS } from './kinship';
import { LOG_ENTRY_KINDS } from './log-entry-kind';
import { DIFFERENCE_REASONS } from './difference-reason';
import { MERGE_REASONS } from './merge-reason';
import { MERGE_FIELDS } from './merged-file';
import { POSTPONEMENT_REASONS } from './postponement-reason';
import { PROCEEDING_ORIGIN_KINDS } from './proceeding-origin-kind';
import { PROCEEDING_OUTCOMES } from './proceeding-outcome';
import { PROCEEDING_STAGES } from './proceeding-stage';
import { QUALIFICATION_KINDS } from './qualification-kind';
import { AWARD_EFFECTS } from './redress/award-effect';
import { CLAIM_FORMS } from './redress/claim-form';
import { DAMAGE_KINDS } from './redress/damage-kind';
import { ENFORCEMENT_STEP_KINDS } from './redress/enforcement-step-kind';
import { JUSTICE_GOAL_STATUSES, JUSTICE_GOALS } from './redress/justice-goal';
import { REFERRAL_SOURCES } from './referral-source';
import { REGIONS } from './region';
import { RELATIONSHIP_KINDS } from './relationship-kind';
import { REPRESENTATION_BASES } from './representation-basis';
import { REPRESENTATION_PURPOSES } from './representation-purpose';
import { SENTENCE_KINDS } from './sentence-kind';
import { TASK_ENDINGS } from './task-ending';
import { TEAM_ROLES } from './team-role';
import { TRACKS } from './track';
import { CAMPAIGNS } from './trainings/campaign';
import { OCCUPATIONS } from './trainings/occupation';
import { PARTICIPATION_ENDINGS } from './trainings/participation-ending';
import { TRAINING_KINDS } from './trainings/training-kind';
import { TRAINING_LANGUAGES } from './trainings/training-language';
import { TRAINING_TOPICS } from './trainings/training-topic';
import { ACT_KINDS } from './violations/act-kind';
import { BODY_REGIONS } from './violations/body-region';
import { CERTAINTIES } from './violations/certainty';
import { CONSISTENCIES } from './violations/consistency';
import { EXAMINATION_GROUNDS } from './violations/examination-ground';
import { EXAMINATION_KINDS } from './violations/examination-kind';
import { EXAMINER_KINDS } from './violations/examiner-kind';
import { INJURY_CONSEQUENCES } from './violations/injury-consequence';
import { INJURY_KINDS } from './violations/injury-kind';
import { INVOLVEMENT_PARTS } from './violations/involvement-part';
import { METHODS } from './violations/method';
import { PLACE_KINDS } from './violations/place-kind';
import { PURPOSES } from './violations/purpose';
import { RANKS } from './violations/rank';
import { SERVICES } from './violations/service';
import { STATEMENT_SOURCES } from './violations/statement-source';
import { STATEMENT_TOPICS } from './violations/statement-topic';
import { VULNERABILITIES } from './vulnerability';

/** Every list of terms, by the prefix of its labels in the catalogues: `law:stage.` + `appeal`. Those of few screens lie with them. */
export const LABELLED = {
  'clinical:noteKind.': CLINICAL_NOTE_KINDS,
  'clinical:voidReason.': ASSESSMENT_VOID_REASONS,
  'law:attendanceRole.': ATTENDANCE_ROLES,
  'redress:awardEffect.': AWARD_EFFECTS,
  'law:bodyKind.': BODY_KINDS,
  'law:caseKind.': CASE_KINDS,
  'law:chargeOutcome.': CHARGE_OUTCOMES,
  'redress:claimForm.': CLAIM_FORMS,
  'law:clientKind.': CLIENT_KINDS,
  'law:closureReason.': CLOSURE_REASONS,
  'law:codeEdition.': CODE_EDITION_CODES,
  'law:commentSettlement.': COMMENT_SETTLEMENTS,
  'law:consentGap.': CONSENT_GAPS,
  'law:consentGiver.': CONSENT_GIVERS,
  'law:consentMeans.': CONSENT_MEANS,
  'law:consentPurpose.': CONSENT_PURPOSES,
  'law:consentState.': CONSENT_STATES,
  'law:disclosureRequestState.': DISCLOSURE_REQUEST_STATES,
  'law:disclosureVerdict.': DISCLOSURE_VERDICTS,
  'law:conflictKind.': CONFLICT_KINDS,
  'law:consultTopic.': CONSULT_TOPICS,
  'law:copyFinding.': COPY_FINDINGS,
  'law:copySight.': COPY_SIGHTS,
  'law:costPayer.': COST_PAYERS,
  'law:costVoidReason.': COST_VOID_REASONS,
  'law:custodyAct.': CUSTODY_ACTS,
  'redress:damageKind.': DAMAGE_KINDS,
  'law:deadlineJurisdiction.': DEADLINE_JURISDICTIONS,
  'law:deadlineOutcome.': DEADLINE_OUTCOMES,
  'law:deadlineTrigger.': DEADLINE_TRIGGERS,
  'law:deadlineUnit.': DEADLINE_UNITS,
  'law:disability.': DISABILITIES,
  'law:documentKind.': DOCUMENT_KINDS,
  'law:documentMove.': DOCUMENT_MOVES,
  'law:documentState.': DOCUMENT_STATES,
  'redress:enforcementStepKind.': ENFORCEMENT_STEP_KINDS,
  'law:enquiryChannel.': ENQUIRY_CHANNELS,
  'law:enquiryOutcome.': ENQUIRY_OUTCOMES,
  'law:enquiryTopic.': ENQUIRY_TOPICS,
  'law:fileKind.': FILE_KINDS,
  'law:fileState.': FILE_STATES,
  'law:gender.': GENDERS,
  'law:goalState.': GOAL_STATES,
  'grants:lineVoidReason.': LINE_VOID_REASONS,
  'grants:purpose.': GRANT_COST_PURPOSES,
  'grants:reopeningReason.': REOPENING_REASONS,
  'law:hearingOutcome.': HEARING_OUTCOMES,
  'law:hearingPurpose.': HEARING_PURPOSES,
  'law:hearingStatus.': HEARING_STATUSES,
  'law:holidayOccasion.': HOLIDAY_OCCASIONS,
  'law:justiceGoal.': JUSTICE_GOALS,
  'law:justiceGoalStatus.': JUSTICE_GOAL_STATUSES,
  'law:importState.': IMPORT_STATES,
  'law:leftOut.': LEFT_OUT,
  'law:logEntryKind.': LOG_ENTRY_KINDS,
  'law:move.': PROCEEDING_ORIGIN_KINDS,
  'law:mergeField.': MERGE_FIELDS,
  'law:mergeReason.': MERGE_REASONS,
  'law:differenceReason.': DIFFERENCE_REASONS,
  'law:originKind.': PROCEEDING_ORIGIN_KINDS,
  'law:partnerKind.': PARTNER_KINDS,
  'law:planEnding.': PLAN_ENDINGS,
  'law:postponementReason.': POSTPONEMENT_REASONS,
  'law:proceedingOutcome.': PROCEEDING_OUTCOMES,
  'law:providerKind.': PROVIDER_KINDS,
  'law:qualification.': QUALIFICATION_KINDS,
  'law:recurringError.': RECURRING_ERRORS,
  'law:referralSource.': REFERRAL_SOURCES,
  'law:referralState.': REFERRAL_STATES,
  'law:refusalReason.': REFUSAL_REASONS,
  'law:hearingChange.': HEARING_CHANGES,
  'law:neutralKinship.': NEUTRAL_KINSHIPS,
  'law:region.': REGIONS,
  'law:relationshipKind.': RELATIONSHIP_KINDS,
  'law:representationBasis.': REPRESENTATION_BASES,
  'law:representationPurpose.': REPRESENTATION_PURPOSES,
  'law:reviewVerdict.': REVIEW_VERDICTS,
  'law:sentenceKind.': SENTENCE_KINDS,
  'law:serviceReason.': SERVICE_REASONS,
  'law:serviceState.': SERVICE_STATES,
  'law:serviceType.': SERVICE_TYPES,
  'law:serviceUnit.': SERVICE_UNITS,
  'law:specialDayKind.': SPECIAL_DAY_KINDS,
  'law:stage.': PROCEEDING_STAGES,
  'law:taskEnding.': TASK_ENDINGS,
  'law:teamRole.': TEAM_ROLES,
  'law:track.': TRACKS,
  'law:vulnerability.': VULNERABILITIES,
  'trainings:campaign.': CAMPAIGNS,
  'trainings:ending.': PARTICIPATION_ENDINGS,
  'trainings:kind.': TRAINING_KINDS,
  'trainings:language.': TRAINING_LANGUAGES,
  'trainings:occupation.': OCCUPATIONS,
  'trainings:topic.': TRAINING_TOPICS,
  'violations:actKind.': ACT_KINDS,
  'violations:bodyRegion.': BODY_REGIONS,
  'violations:certainty.': CERTAINTIES,
  'violations:consistency.': CONSISTENCIES,
  'violations:examinationGround.': EXAMINATION_GROUNDS,
  'violations:examinationKind.': EXAMINATION_KINDS,
  'violations:examinerKind.': EXAMINER_KINDS,
  'violations:injuryConsequence.': INJURY_CONSEQUENCES,
  'violations:injuryKind.': INJURY_KINDS,
  'violations:involvementPart.': INVOLVEMENT_PARTS,
  'violations:method.': METHODS,
  'violations:placeKind.': PLACE_KINDS,
  'violations:purpose.': PURPOSES,
  'violations:rank.': RANKS,
  'violations:service.': SERVICES,
  'violations:statementSource.': STATEMENT_SOURCES,
  'violations:statementTopic.': STATEMENT_TOPICS,
} as const;
