import { isSmall, LEAST_TOLD } from './small';
import type { Cell } from './system';

/** Whether a number must not be found out: it is small itself, or few people stand behind it. */
export const isSecret = (cell: Cell): boolean => cell.kind !== 'free' && (isSmall(cell.value) || cell.few === true);

/** As much as a reader has to hold possible for it, so that he knows neither that it is small nor what it is. */
export const leastPossible = (cell: Cell): number => (cell.kind === 'free' || isSmall(cell.value) ? LEAST_TOLD : cell.value + 1);
