import { headOfAudit } from './audit-head';
import { verifyAudit } from './audit-verify';
import type { Command } from './command';
import { addOffice } from './office-add';
import { addUser } from './user-add';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [addOffice, addUser, verifyAudit, headOfAudit];
