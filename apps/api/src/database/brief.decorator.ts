import { SetMetadata } from '@nestjs/common';

export const BRIEFLY = 'tirek:briefly';

/**
 * A route whose bytes may flow for minutes: it has no transaction around it, and opens short ones by `Acting.briefly` for
 * what it asks the database.
 */
export const Briefly = () => SetMetadata(BRIEFLY, true);
