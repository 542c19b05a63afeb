import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config';

export async function refuseDemoInPublic(_app: NestFastifyApplication, _config: Config): Promise<void> {}
export async function loadDemoOnce(_app: NestFastifyApplication, _ownerUrl: string, _say: (line: string) => void): Promise<void> {}
