import { ROLES, type Role } from './roles';

/**
 * The one permissions table: which role may do what. WHICH rows it may do it to is decided by the database
 * (`migrations/policies.sql`). `docs/access-matrix.md` is generated from here.
 */
export const PERMISSIONS = {
  'self.manage': ROLES,
  'server.seal': ROLES,
  'draft.keep': ROLES,
  'colleague.read': ROLES,
  'office.read': ROLES,
  'office.write': ['admin'],
  'user.write': ['admin'],
  'role.grant': ['admin'],
  'factor.reset': ['admin'],
  'factor.confirm-reset': ['director', 'admin'],
  'supervision.write': ['admin'],
  'qualification.write': ['admin'],
  'client.search': ['intern', 'lawyer', 'supervisor', 'specialist'],
  // a director reads a client, a case and its log after opening that case in an emergency; else he sees none
  'client.read': ['intern', 'lawyer', 'supervisor', 'specialist', 'director'],
  'client.write': ['lawyer', 'supervisor'],
  'client.assign': ['lawyer', 'supervisor'],
  'client.erasure.request': ['supervisor'],
  'client.erasure.approve': ['supervisor', 'director'],
  // of the client's care team alone, whatever else the role may read
  'clinical.read': ['specialist'],
  'clinical.write': ['specialist'],
  'client.merge.propose': ['supervisor'],
  'client.merge.confirm': ['supervisor', 'director'],
  'conflict.check': ['reception', 'lawyer', 'supervisor'],
  'conflict.oversee': ['supervisor', 'director'],
  'case.list': ['intern', 'lawyer', 'supervisor', 'director'],
  'case.read': ['intern', 'lawyer', 'supervisor', 'director'],
  'case.open': ['lawyer', 'supervisor'],
  'case.write': ['lawyer', 'supervisor'],
  'case.assign': ['lawyer', 'supervisor'],
  'case.close': ['supervisor'],
  'case.hand-over': ['supervisor'],
  'case.oversee': ['supervisor', 'director'],
  'case.access': ['lawyer', 'supervisor', 'director'],
  'case.wall': ['lawyer', 'supervisor'],
  'emergency.open': ['lawyer', 'supervisor', 'director'],
  'emergency.read': ['lawyer', 'supervisor', 'director'],
  'emergency.end': ['lawyer', 'supervisor', 'director'],
  'notification.read': ROLES,
  'body.read': ['intern', 'lawyer', 'supervisor', 'director'],
  'body.write': ['lawyer', 'supervisor'],
  'proceeding.write': ['lawyer'],
  'proceeding.void': ['lawyer', 'supervisor'],
  'charge.write': ['lawyer'],
  'charge.void': ['lawyer', 'supervisor'],
  'hearing.list': ['intern', 'lawyer', 'supervisor'],
  'hearing.write': ['lawyer'],
  'hearing.void': ['lawyer', 'supervisor'],
  'hearing.count': ['supervisor', 'director'],
  'attendance.write': ['intern', 'lawyer'],
  'deadline.write': ['lawyer'],
  'deadline-rule.read': ['intern', 'lawyer', 'supervisor', 'director', 'admin'],
  'deadline-rule.write': ['admin'],
  'log.read': ['intern', 'lawyer', 'supervisor', 'director'],
  'log.write': ['intern', 'lawyer', 'supervisor'],
  'event.read': ['intern', 'lawyer', 'supervisor', 'director'],
  'event.write': ['intern', 'lawyer', 'supervisor'],
  // from the file of a client into a case of his
  'event.move': ['lawyer', 'supervisor'],
  'perpetrator.write': ['lawyer', 'supervisor'],
  // whoever is told of a match may ask a supervisor
  'perpetrator.match': ['lawyer', 'supervisor'],
  'examination.write': ['lawyer', 'supervisor'],
  'unit.read': ['intern', 'lawyer', 'supervisor', 'director'],
  'unit.write': ['intern', 'lawyer', 'supervisor'],
  // a header without words of anybody, and counts
  'mass-event.read': ['intern', 'lawyer', 'supervisor', 'specialist', 'reception', 'director'],
  'mass-event.write': ['lawyer', 'supervisor'],
  'task.read': ['intern', 'lawyer', 'supervisor'],
  'task.write': ['intern', 'lawyer', 'supervisor'],
  // what needs somebody, of cases and of care
  'today.read': ['intern', 'lawyer', 'supervisor', 'specialist'],
  'care.list': ['specialist'],
  // the care team's; a supervisor reads goals, days and who keeps a plan together of his office's clients, and no word of what was seen.
  // A lawyer sees services as rows, a director nothing but sums
  'plan.read': ['supervisor', 'specialist'],
  'plan.write': ['specialist'],
  'service.read': ['lawyer', 'supervisor', 'specialist'],
  'service.write': ['lawyer', 'supervisor', 'specialist'],
  // when, from where to where and how many: not whom
  'trip.drive': ['intern', 'lawyer', 'supervisor', 'specialist', 'reception'],
  'referral.write': ['specialist'],
  'provider.read': ['specialist'],
  'provider.write': ['specialist'],
  'grant.read': ['lawyer', 'supervisor', 'specialist', 'director'],
  'grant.write': ['director'],
  // what is left for services; lines for staff and other costs a director reads alone
  'grant.account': ['supervisor', 'specialist', 'director'],
  'cost.count': ['director'],
  'document.read': ['intern', 'lawyer', 'supervisor', 'director'],
  'document.write': ['intern', 'lawyer', 'supervisor'],
  'document.review': ['supervisor'],
  'document-template.read': ['intern', 'lawyer', 'supervisor'],
  'document-template.write': ['supervisor'],
  'document.file': ['lawyer', 'supervisor'],
  'document.export': ['lawyer', 'supervisor'],
  'growth.read': ['intern', 'lawyer', 'supervisor'],
  'growth.sign': ['supervisor'],
  'file.read': ['intern', 'lawyer', 'supervisor', 'director'],
  'file.write': ['intern', 'lawyer', 'supervisor'],
  'file.export': ['lawyer', 'supervisor'],
  'record.read': ['lawyer', 'supervisor'],
  'redress.read': ['intern', 'lawyer', 'supervisor'],
  'redress.write': ['lawyer', 'supervisor'],
  // where money went: interns read no bank details
  'redress.account.read': ['lawyer', 'supervisor'],
  'redress.compare': ['lawyer', 'supervisor', 'director'],
  // of a client in his care a specialist sees the consents to care and to an examination; whoever hears that one is taken back writes it down
  'consent.read': ['intern', 'lawyer', 'supervisor', 'specialist'],
  // whom to ask again, of one's clients
  'consent.list': ['lawyer', 'supervisor'],
  'consent.write': ['lawyer', 'supervisor', 'specialist'],
  // of a client who stands at the desk, who is told for what one stands and nothing else
  'consent.withdraw.desk': ['reception', 'supervisor'],
  'consent.withdraw': ['intern', 'lawyer', 'supervisor', 'specialist'],
  // a director for whom a package is
  'partner.read': ['intern', 'lawyer', 'supervisor', 'specialist', 'director'],
  'partner.write': ['lawyer', 'supervisor'],
  'disclosure.read': ['lawyer', 'supervisor'],
  'disclosure.write': ['lawyer', 'supervisor'],
  // a director by its header alone; never what one asked for oneself
  'disclosure.approve': ['supervisor', 'director'],
  'story.read': ['lawyer', 'supervisor'],
  'story.write': ['lawyer', 'supervisor'],
  'consult.read': ['lawyer', 'supervisor'],
  'consult.write': ['lawyer', 'supervisor'],
  // programme and counts; names of participants are apart, and reception names the trainer somebody comes through
  'training.read': ['intern', 'lawyer', 'supervisor', 'specialist', 'director'],
  'training.write': ['intern', 'lawyer', 'supervisor', 'specialist'],
  'trainer.read': ['intern', 'lawyer', 'supervisor', 'specialist', 'reception', 'director'],
  'participant.read': ['intern', 'lawyer', 'supervisor', 'specialist'],
  'participant.write': ['intern', 'lawyer', 'supervisor', 'specialist'],
  'enquiry.register': ['reception', 'supervisor'],
  // reception and supervisors of the office, and whoever one was given to
  'enquiry.read': ['intern', 'lawyer', 'supervisor', 'specialist', 'reception'],
  'enquiry.settle': ['intern', 'lawyer', 'supervisor', 'specialist', 'reception'],
  'enquiry.count': ['supervisor', 'reception', 'director'],
  // what can be counted, and how exactly; and the codes behind a number, as far as the reader sees them anyway
  'indicator.read': ['lawyer', 'supervisor', 'specialist', 'director'],
  'indicator.trace': ['lawyer', 'supervisor', 'specialist', 'director'],
  // what is missing in the records: in one's own, or as numbers over all
  'finding.read': ['lawyer', 'supervisor', 'specialist', 'director'],
  // numbers about the work of all offices, in which nobody can be recognised
  'report.read': ['director'],
  // saves, counts and calls off
  'report.write': ['director'],
  // stands for what was counted
  'report.freeze': ['director'],
  'report.export': ['director'],
  'audit.read': ['director'],
  'audit.export': ['director'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether one of the roles carries the permission. */
export function permits(roles: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  return roles.some(role => allowed.includes(role));
}
