import type { Checkpoint } from '#libs/custody/checkpoint';
import type { Finding } from '../audit/chain/verify-record';

const TOUCHED = {
  changed: 'was changed after it was recorded',
  moved: 'was moved to another place in the record',
  inserted: 'was inserted later, where nothing was recorded',
  removed: 'was removed',
};
const CHECKPOINT = {
  missing: 'is missing',
  altered: 'was changed after it was made',
  forged: 'was not signed with this root key',
  unlinked: 'does not continue the one before it',
};

/** What is wrong with the record, in one line. @param file where the outside copy lies */
export function describeFinding(finding: Finding, file: string): string {
  switch (finding.what) {
    case 'changed':
    case 'moved':
    case 'inserted':
    case 'removed':
      return `Entry ${finding.entry} ${TOUCHED[finding.what]} (checkpoint ${finding.at.number} of ${when(finding.at)}).`;
    case 'cut-off':
      return `The end of the record was cut off ${finding.last ? `after entry ${finding.last.lastEntry}: it ends with checkpoint ${finding.last.number} of ${when(finding.last)}` : ': it has no checkpoint'}, but ${file} proves checkpoint ${finding.copy.number} of ${when(finding.copy)} with entry ${finding.copy.lastEntry}.`;
    case 'other-chain':
      return `Checkpoint ${finding.copy.number} is another one than ${file} proves (of ${when(finding.copy)}, with entry ${finding.copy.lastEntry}): the end was cut off and chained anew.`;
    case 'copy-altered':
      return `${file} was changed after it was made. Compare with another copy: --against <file>.`;
    case 'copy-forged':
      return `${file} was not signed with this root key. Compare with another copy: --against <file>.`;
    default:
      return `Checkpoint ${finding.checkpoint} ${CHECKPOINT[finding.what]}.`;
  }
}

const when = (one: Checkpoint) => new Date(Number(one.madeAt / 1_000n)).toISOString();
