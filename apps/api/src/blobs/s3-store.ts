import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { storeAway, storeFull } from './blob-problem';
import { BlobStore } from './blob-store';
import type { S3Place } from './s3-place';

/** A part of a few megabytes has to be there by then, also over a slow line. */
const PATIENCE_MS = 120_000;
const RETRIES = 3;

/** How stores of different makers say that there is no room. */
const NO_ROOM = /StorageFull|InsufficientStorage|QuotaExceeded|EntityTooLarge/;

/** Blobs as objects of a bucket, addressed by path. A store shows an object when it has the whole of it. */
export class S3Store extends BlobStore {
  private readonly client: AwsClient;

  constructor(private readonly place: S3Place) {
    super();
    const { accessKeyId, secretAccessKey, region } = place;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES });
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    // signed with its digest, so that the store refuses what was damaged on the way
    const headers = { 'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex') };
    const answer = await this.send(key, { method: 'PUT', body: new Uint8Array(bytes), headers });
    if (answer.ok) return void (await answer.arrayBuffer());
    throw answer.status === 507 || NO_ROOM.test(await answer.text()) ? storeFull() : storeAway();
  }

  async *get(key: string): AsyncIterable<Buffer> {
    const answer = await this.send(key, { method: 'GET' });
    if (!answer.ok || !answer.body) throw storeAway();
    for await (const bytes of answer.body) yield Buffer.from(bytes);
  }

  async delete(key: string): Promise<void> {
    const answer = await this.send(key, { method: 'DELETE' });
    await answer.arrayBuffer();
    if (!answer.ok && answer.status !== 404) throw storeAway();
  }

  private send(key: string, init: RequestInit): Promise<Response> {
    const { endpoint, bucket } = this.place;
    return this.client.fetch(`${endpoint}/${bucket}/${key}`, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => {
      throw storeAway();
    });
  }
}
