import enAccess from './locales/en/access.json';
import enAudit from './locales/en/audit.json';
import enCalendar from './locales/en/calendar.json';
import enCare from './locales/en/care.json';
import enCases from './locales/en/cases.json';
import enClinical from './locales/en/clinical.json';
import enConsents from './locales/en/consents.json';
import enDeadlines from './locales/en/deadlines.json';
import enDesk from './locales/en/desk.json';
import enDigest from './locales/en/digest.json';
import enGrowth from './locales/en/growth.json';
import enDocuments from './locales/en/documents.json';
import enFiles from './locales/en/files.json';
import enHttp from './locales/en/http.json';
import enIdentity from './locales/en/identity.json';
import enGrants from './locales/en/grants.json';
import enImpact from './locales/en/impact.json';
import enReporting from './locales/en/reporting.json';
import enLaw from './locales/en/law.json';
import enLog from './locales/en/log.json';
import enPeople from './locales/en/people.json';
import enProceedings from './locales/en/proceedings.json';
import enRedress from './locales/en/redress.json';
import enReports from './locales/en/reports.json';
import enReviews from './locales/en/reviews.json';
import enSealing from './locales/en/sealing.json';
import enStaff from './locales/en/staff.json';
import enTasks from './locales/en/tasks.json';
import enTemplates from './locales/en/templates.json';
import enMerging from './locales/en/merging.json';
import enTrainings from './locales/en/trainings.json';
import enViolations from './locales/en/violations.json';
import enWeb from './locales/en/web.json';
import kyAccess from './locales/ky/access.json';
import kyAudit from './locales/ky/audit.json';
import kyCalendar from './locales/ky/calendar.json';
import kyCare from './locales/ky/care.json';
import kyCases from './locales/ky/cases.json';
import kyClinical from './locales/ky/clinical.json';
import kyConsents from './locales/ky/consents.json';
import kyDeadlines from './locales/ky/deadlines.json';
import kyDesk from './locales/ky/desk.json';
import kyDigest from './locales/ky/digest.json';
import kyGrowth from './locales/ky/growth.json';
import kyDocuments from './locales/ky/documents.json';
import kyFiles from './locales/ky/files.json';
import kyHttp from './locales/ky/http.json';
import kyIdentity from './locales/ky/identity.json';
import kyGrants from './locales/ky/grants.json';
import kyImpact from './locales/ky/impact.json';
import kyReporting from './locales/ky/reporting.json';
import kyLaw from './locales/ky/law.json';
import kyLog from './locales/ky/log.json';
import kyPeople from './locales/ky/people.json';
import kyProceedings from './locales/ky/proceedings.json';
import kyRedress from './locales/ky/redress.json';
import kyReports from './locales/ky/reports.json';
import kyReviews from './locales/ky/reviews.json';
import kySealing from './locales/ky/sealing.json';
import kyStaff from './locales/ky/staff.json';
import kyTasks from './locales/ky/tasks.json';
import kyTemplates from './locales/ky/templates.json';
import kyMerging from './locales/ky/merging.json';
import kyTrainings from './locales/ky/trainings.json';
import kyViolations from './locales/ky/violations.json';
import kyWeb from './locales/ky/web.json';
import ruAccess from './locales/ru/access.json';
import ruAudit from './locales/ru/audit.json';
import ruCalendar from './locales/ru/calendar.json';
import ruCare from './locales/ru/care.json';
import ruCases from './locales/ru/cases.json';
import ruClinical from './locales/ru/clinical.json';
import ruConsents from './locales/ru/consents.json';
import ruDeadlines from './locales/ru/deadlines.json';
import ruDesk from './locales/ru/desk.json';
import ruDigest from './locales/ru/digest.json';
import ruGrowth from './locales/ru/growth.json';
import ruDocuments from './locales/ru/documents.json';
import ruFiles from './locales/ru/files.json';
import ruHttp from './locales/ru/http.json';
import ruIdentity from './locales/ru/identity.json';
import ruGrants from './locales/ru/grants.json';
import ruImpact from './locales/ru/impact.json';
import ruReporting from './locales/ru/reporting.json';
import ruLaw from './locales/ru/law.json';
import ruLog from './locales/ru/log.json';
import ruPeople from './locales/ru/people.json';
import ruProceedings from './locales/ru/proceedings.json';
import ruRedress from './locales/ru/redress.json';
import ruReports from './locales/ru/reports.json';
import ruReviews from './locales/ru/reviews.json';
import ruSealing from './locales/ru/sealing.json';
import ruStaff from './locales/ru/staff.json';
import ruTasks from './locales/ru/tasks.json';
import ruTemplates from './locales/ru/templates.json';
import ruMerging from './locales/ru/merging.json';
import ruTrainings from './locales/ru/trainings.json';
import ruViolations from './locales/ru/violations.json';
import ruWeb from './locales/ru/web.json';
import type { Language } from './languages';
import type { Namespace } from './namespaces';

/** All texts of one namespace in one language; nested objects, joined by a dot in keys. */
export type Texts = Record<string, unknown>;

/** Every catalogue, for programs that need them all at once. The web loads one language at a time instead. */
export const RESOURCES: Record<Language, Record<Namespace, Texts>> = {
  ru: {
    grants: ruGrants, impact: ruImpact, reporting: ruReporting, law: ruLaw,
    deadlines: ruDeadlines,
    http: ruHttp,
    people: ruPeople,
    care: ruCare,
    cases: ruCases,
    calendar: ruCalendar,
    clinical: ruClinical,
    proceedings: ruProceedings,
    log: ruLog,
    consents: ruConsents,
    audit: ruAudit,
    staff: ruStaff,
    access: ruAccess,
    identity: ruIdentity,
    sealing: ruSealing,
    tasks: ruTasks,
    templates: ruTemplates,
    documents: ruDocuments,
    files: ruFiles,
    desk: ruDesk, digest: ruDigest,
    growth: ruGrowth,
    redress: ruRedress,
    reports: ruReports,
    reviews: ruReviews,
    merging: ruMerging,
    trainings: ruTrainings,
    violations: ruViolations,
    web: ruWeb,
  },
  ky: {
    grants: kyGrants, impact: kyImpact, reporting: kyReporting, law: kyLaw,
    deadlines: kyDeadlines,
    http: kyHttp,
    people: kyPeople,
    care: kyCare,
    cases: kyCases,
    calendar: kyCalendar,
    clinical: kyClinical,
    proceedings: kyProceedings,
    log: kyLog,
    consents: kyConsents,
    audit: kyAudit,
    staff: kyStaff,
    access: kyAccess,
    identity: kyIdentity,
    sealing: kySealing,
    tasks: kyTasks,
    templates: kyTemplates,
    documents: kyDocuments,
    files: kyFiles,
    desk: kyDesk, digest: kyDigest,
    growth: kyGrowth,
    redress: kyRedress,
    reports: kyReports,
    reviews: kyReviews,
    merging: kyMerging,
    trainings: kyTrainings,
    violations: kyViolations,
    web: kyWeb,
  },
  en: {
    grants: enGrants, impact: enImpact, reporting: enReporting, law: enLaw,
    deadlines: enDeadlines,
    http: enHttp,
    people: enPeople,
    care: enCare,
    cases: enCases,
    calendar: enCalendar,
    clinical: enClinical,
    proceedings: enProceedings,
    log: enLog,
    consents: enConsents,
    audit: enAudit,
    staff: enStaff,
    access: enAccess,
    identity: enIdentity,
    sealing: enSealing,
    tasks: enTasks,
    templates: enTemplates,
    documents: enDocuments,
    files: enFiles,
    desk: enDesk, digest: enDigest,
    growth: enGrowth,
    redress: enRedress,
    reports: enReports,
    reviews: enReviews,
    merging: enMerging,
    trainings: enTrainings,
    violations: enViolations,
    web: enWeb,
  },
};
