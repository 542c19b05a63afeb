import { IMPORT_COLUMNS, type ImportColumn } from '#libs/law/enquiry-columns';
import { columnTitled } from '../../tables/table-columns';

/** Where the catalogue has the titles. */
export const ENQUIRY_TITLES = 'desk:column.';

/** Which column a title names, in any of our languages. */
export const columnOf = (title: unknown): ImportColumn | undefined => columnTitled(IMPORT_COLUMNS, ENQUIRY_TITLES, title);
