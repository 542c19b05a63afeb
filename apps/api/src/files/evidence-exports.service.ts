import type { Readable } from 'node:stream';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { CaseKeys } from '../cases/case-keys';
import { Acting } from '../database/acting';
import { SealedReader } from '../database/sealed-reader';
import { broken, notFound } from '../http/problem';
import { languageOf } from '../http/problem.filter';
import type { SignedRequest } from '../identity/signed-request';
import { HANDLED } from './custody.statement';
import { custodyList } from './custody-list';
import type { EvidenceExportDto } from './file.dto';
import { archivePaths, evidenceArchive } from './evidence-archive';
import { EXPORTED_CUSTODY } from './exported-custody.statement';
import { CaseFile } from './file.entity';
import { FileBytes } from './file-bytes';

/** Takes files out of the house as an archive that can be checked. That they left is written down before the first byte does. */
@Injectable()
export class EvidenceExportsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly keys: CaseKeys,
    private readonly bytes: FileBytes,
    private readonly sealed: SealedReader,
  ) {}

  async export(request: SignedRequest, caseId: string, { fileIds }: EvidenceExportDto): Promise<Readable> {
    const { files, custody } = await this.acting.briefly(request, async () => {
      await this.keys.of(caseId);
      const files = await this.chosen(caseId, [...new Set(fileIds)]);
      const ids = files.map(({ id }) => id);
      await HANDLED.rows(this.db, [ids, 'exported']);
      const hands = await this.sealed.open(await EXPORTED_CUSTODY.rows(this.db, [ids]), { name: { table: 'users', column: 'display_name', row: 'userId' } });
      return { files, custody: custodyList(files, archivePaths(files), hands, languageOf(request)) };
    });
    // each is asked for anew: who loses his rights while the archive flows gets no further file
    const open = (id: string) => this.acting.briefly(request, async () => (await this.bytes.open(id)).bytes());
    return evidenceArchive(files.map(file => ({ file, open: () => open(file.id) })), custody);
  }

  /** In the order in which they were asked for. */
  private async chosen(caseId: string, ids: string[]): Promise<CaseFile[]> {
    const found = new Map((await this.db.findBy(CaseFile, { caseId, id: In(ids) })).map(file => [file.id, file]));
    return ids.map(id => {
      const file = found.get(id.toLowerCase());
      if (!file) throw notFound();
      if (file.state !== 'kept') throw broken('file_is_not_whole');
      if (file.voidedAt) throw broken('voided_file_is_not_exported');
      return file;
    });
  }
}
