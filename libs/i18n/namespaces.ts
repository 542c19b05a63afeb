/** Parts of the catalogues: `locales/<language>/<namespace>.json`, keys written `namespace:key`. */
export const NAMESPACES = ['law', 'http', 'people', 'cases', 'care', 'calendar', 'proceedings', 'log', 'access', 'staff', 'deadlines', 'tasks', 'documents', 'files', 'redress', 'templates', 'reviews', 'digest', 'growth', 'trainings', 'audit', 'identity', 'sealing', 'web', 'violations', 'clinical', 'desk', 'consents', 'merging', 'impact', 'reports', 'grants', 'reporting'] as const;

export type Namespace = (typeof NAMESPACES)[number];
