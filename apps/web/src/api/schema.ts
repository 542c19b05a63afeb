import type { components } from './schema.gen';

/** A shape of the API's own document: `Schema<'CaseDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
