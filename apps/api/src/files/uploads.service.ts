import { Readable } from 'node:stream';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import type { Locker } from '@tus/server';
import { EntityManager } from 'typeorm';
import { loadDataKeys } from '#libs/sealing/data-keys';
import { Keyring } from '#libs/sealing/keyring';
import { Acting } from '../database/acting';
import { broken, notFound } from '../http/problem';
import type { SignedRequest } from '../identity/signed-request';
import { CaseFile } from './file.entity';
import { FileFinisher } from './file-finisher';
import { PartKeeper } from './part-keeper';
import { RECEIVED } from './parts.statement';
import { tusProblem } from './tus-problem';
import type { UploadWork } from './upload-store';

/** Whoever holds an upload and is not heard any more lets go of it after so long, when somebody else wants to go on. */
const DRAIN_MS = 1_000;

const OF_TUS = ['tus-resumable', 'upload-offset', 'upload-length', 'upload-defer-length', 'upload-metadata', 'content-type', 'content-length'];

export interface TusAnswer {
  status: number;
  headers: Record<string, string>;
}

/** Uploads by the tus protocol, each request of which is done in the name of its sender. */
@Injectable()
export class UploadsService {
  /** Two requests of one server for one file take turns; those of two servers find out when a part is added. */
  private locker?: Locker;

  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly keyring: Keyring,
    private readonly parts: PartKeeper,
    private readonly finisher: FileFinisher,
  ) {}

  async answer(request: SignedRequest, id: string): Promise<TusAnswer> {
    const failures: unknown[] = [];
    // twenty megabytes that wait for the first file; one after the other, since the second is part of the first
    const { UploadStore } = await import('./upload-store.js');
    const { MemoryLocker, Server } = await import('@tus/server');
    const server = new Server({
      path: '/',
      datastore: new UploadStore(this.workOf(request)),
      locker: (this.locker ??= new MemoryLocker()),
      lockDrainTimeout: DRAIN_MS,
      onUploadFinish: async (_, { id: whole }) => {
        await this.finisher.finish(request, whole);
        return {};
      },
      onResponseError: async (_, error) => void failures.push(error),
    });
    const { status, headers } = await server.handleWeb(asked(request, id));
    if (status >= 400) throw tusProblem(failures[0], status);
    const told = ['tus-resumable', 'upload-offset', 'upload-length'].flatMap(name => (headers.has(name) ? [[name, headers.get(name)!]] : []));
    return { status, headers: Object.fromEntries(told) };
  }

  private workOf(request: SignedRequest): UploadWork {
    return {
      begin: async id => {
        const begun = await this.acting.briefly(request, () => this.begin(id, request.method === 'PATCH'));
        // the server was killed, or the store was away, when all of it had come
        if (begun.received === begun.file.size && begun.file.state === 'uploading') await this.finisher.finish(request, id);
        return begun;
      },
      keep: (file, part) => this.parts.keep(request, file, part),
    };
  }

  /** @param writes asked with a lock, under which whoever only reads sees no file */
  private async begin(id: string, writes: boolean) {
    const file = await this.db.findOne(CaseFile, { where: { id }, ...(writes && { lock: { mode: 'pessimistic_write' } }) });
    if (!file) throw notFound();
    if (file.state === 'abandoned') throw broken('file_is_kept_once');
    const [row] = await Promise.all([RECEIVED.row(this.db, [id]), this.keyring.need([file.keyId], loadDataKeys(this.db))]);
    return { file, received: row!.received, key: this.keyring.get(file.keyId) };
  }
}

function asked({ raw, method }: SignedRequest, id: string): Request {
  const headers = OF_TUS.flatMap(name => (typeof raw.headers[name] === 'string' ? [[name, raw.headers[name]] as [string, string]] : []));
  const body = method === 'PATCH' ? { body: Readable.toWeb(raw) as ReadableStream, duplex: 'half' } : {};
  return new Request(`http://tus/${id}`, { method, headers, ...body } as RequestInit);
}
