import type { DocumentFiling } from './document-filing.entity';
import type { FiledCopyDto } from './filed-copy.dto';
import type { FilingDto } from './filing.dto';

export function filingShown(filing: DocumentFiling): FilingDto {
  const { id, versionId, bodyId, filedOn, registrationNumber, registeredOn, note, createdBy, version } = filing;
  return { id, versionId, bodyId, filedOn, registrationNumber, registeredOn, note, copy: copyShown(filing), createdBy, version };
}

function copyShown({ copyFileId, copyFinding, copiedBy, copiedAt, copySight: sight, copyRemark: remark, sightedBy, sightedAt }: DocumentFiling): FiledCopyDto | null {
  if (!copyFileId) return null;
  return { fileId: copyFileId, finding: copyFinding!, by: copiedBy!, at: copiedAt!.toISOString(), sight, remark, sightedBy, sightedAt: sightedAt?.toISOString() ?? null };
}
