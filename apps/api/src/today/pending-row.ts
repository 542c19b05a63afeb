import type { PendingDto } from './today.dto';

/** What waits in a case, as the database tells it: words still sealed, in base64. */
export type PendingRow = Omit<PendingDto, 'urgency' | keyof OfCare | 'caseId' | 'caseCode' | 'caseTitle'> & { caseId: string; caseCode: string; caseTitle: string };

/** What waits in the care of a client, where there is no case. */
export type PendingCareRow = Omit<PendingDto, 'urgency' | 'caseId' | 'caseCode' | 'caseTitle'>;

type OfCare = Pick<PendingDto, 'clientId' | 'clientCode' | 'serviceType'>;
