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
  'supervision.write': ['admin'],
  'client.search': ['intern', 'lawyer', 'supervisor', 'specialist'],
  'client.read': ['intern', 'lawyer', 'supervisor', 'specialist'],
  'client.write': ['lawyer', 'supervisor'],
  'client.assign': ['lawyer', 'supervisor'],
  'client.erasure.request': ['supervisor'],
  'client.erasure.approve': ['supervisor', 'director'],
  'case.list': ['intern', 'lawyer', 'supervisor', 'director'],
  'case.read': ['intern', 'lawyer', 'supervisor'],
  'case.open': ['lawyer', 'supervisor'],
  'case.write': ['lawyer', 'supervisor'],
  'case.assign': ['lawyer', 'supervisor'],
  'case.close': ['supervisor'],
  'body.read': ['intern', 'lawyer', 'supervisor', 'director'],
  'body.write': ['lawyer', 'supervisor'],
  'proceeding.write': ['lawyer'],
  'charge.write': ['lawyer'],
  'hearing.list': ['intern', 'lawyer', 'supervisor'],
  'hearing.write': ['lawyer'],
  'attendance.write': ['intern', 'lawyer'],
  'log.read': ['intern', 'lawyer', 'supervisor'],
  'log.write': ['intern', 'lawyer', 'supervisor'],
  'audit.read': ['director'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether one of the roles carries the permission. */
export function permits(roles: readonly Role[], permission: Permission): boolean {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  return roles.some(role => allowed.includes(role));
}
