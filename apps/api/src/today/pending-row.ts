import type { PendingDto } from './today.dto';

/** What waits in a case, as the database tells it: words still sealed, in base64. */
export type PendingRow = Omit<PendingDto, 'urgency' | keyof OfClient | 'caseId' | 'caseCode' | 'caseTitle'> & { caseId: string; caseCode: string; caseTitle: string };

/** What waits for a client, where there is no case. */
export type PendingClientRow = Omit<PendingDto, 'urgency' | 'caseId' | 'caseCode' | 'caseTitle'>;

type OfClient = Pick<PendingDto, 'clientId' | 'clientCode' | 'serviceType' | 'consentPurpose'>;
