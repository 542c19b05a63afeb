import type { DocumentFiling } from './document-filing.entity';
import type { FilingDto } from './filing.dto';

export const filingShown = ({ id, versionId, bodyId, filedOn, registrationNumber, registeredOn, note, createdBy, version }: DocumentFiling): FilingDto =>
  ({ id, versionId, bodyId, filedOn, registrationNumber, registeredOn, note, createdBy, version });
