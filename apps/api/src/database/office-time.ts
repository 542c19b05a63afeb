import { OFFICE_ZONE } from '#libs/law/office-day';

/** Startup options of every connection: `current_date` is the day at the offices, wherever server and database stand. */
export const OFFICE_TIME = `-c TimeZone=${OFFICE_ZONE}`;
