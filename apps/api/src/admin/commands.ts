import { headOfAudit } from './audit-head';
import { verifyAudit } from './audit-verify';
import type { Command } from './command';
import { resetFactors } from './factors-reset';
import { removeKeyFile } from './key-file-remove';
import { addKeyHolder } from './key-holder-add';
import { listKeyHolders } from './key-holder-list';
import { removeKeyHolder } from './key-holder-remove';
import { addOffice } from './office-add';
import { verifyReports } from './reports-verify';
import { rotateRootKey } from './root-key-rotate';
import { seal } from './seal';
import { unseal } from './unseal';
import { addUser } from './user-add';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  addOffice, addUser, resetFactors, seal, unseal, addKeyHolder, listKeyHolders, removeKeyHolder, removeKeyFile, rotateRootKey,
  verifyAudit, headOfAudit, verifyReports,
];
