import { rm } from 'node:fs/promises';
import { takeRunning } from './running-postgres';

export default async function tearDown(): Promise<void> {
  const postgres = takeRunning();
  if (!postgres) return;
  await postgres.stop();
  await rm(postgres.folder, { recursive: true, force: true });
}
