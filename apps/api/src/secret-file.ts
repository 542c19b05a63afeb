import { readFileSync } from 'node:fs';
import { StartRefused } from './start-refused';

/**
 * A secret that lies in a file of its own, where neither a list of processes nor `docker inspect` shows it.
 * @param setting the variable that names the file
 * @throws StartRefused when it cannot be read
 */
export function secretFile(setting: string, file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd();
  } catch (error) {
    throw new StartRefused(`${setting} cannot be read (${(error as NodeJS.ErrnoException).code}). Check the path and who may read it.`);
  }
}
