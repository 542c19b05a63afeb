import type { TFunction } from 'i18next';
import { isNeutral } from '#libs/law/kinship';

/** What a relative is called, also where he was entered from the other side and his gender is not known. */
export const kinshipName = (t: TFunction, kind: string) => t(isNeutral(kind) ? `law:neutralKinship.${kind}` : `law:relationshipKind.${kind}`);
