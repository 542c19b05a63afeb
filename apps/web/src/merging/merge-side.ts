import type { MergeSide } from '#libs/law/merged-file';
import type { Schema } from '../api/schema';

/** A client as the rules of merging compare him. */
export const mergeSide = ({ person, id, kind, victimClientId, takenOn, referralSource, referredByClientId }: Schema<'ClientDto'>): MergeSide =>
  ({ ...person, id, kind, victimClientId, takenOn, referralSource, referredByClientId });
