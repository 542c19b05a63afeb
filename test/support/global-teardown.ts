import { rm } from 'node:fs/promises';
import { takeRunning } from './running';

export default async function tearDown(): Promise<void> {
  const running = takeRunning();
  if (!running) return;
  await running.stop();
  await rm(running.folder, { recursive: true, force: true });
}
