import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { tidyFileName } from '#libs/files/tidy-name';
import { CaseKeys } from '../cases/case-keys';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CUSTODY_OF, SAME_FILES } from './custody.statement';
import type { CustodyEntryDto, FileChangesDto, FileDto, FileRowDto, NewFileDto, VoidFileDto } from './file.dto';
import { CaseFile } from './file.entity';

@Injectable()
export class FilesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
  ) {}

  /** All of a case, the newest first. */
  async ofCase(caseId: string): Promise<FileRowDto[]> {
    await this.keys.of(caseId);
    const files = await this.db.find(CaseFile, { where: { caseId }, order: { id: 'DESC' }, take: 1_000 });
    return files.map(row);
  }

  /** What is to come. Its bytes follow, by the tus protocol. */
  async announce(caseId: string, body: NewFileDto): Promise<FileDto> {
    const keyId = await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        const { name, documentId = null, receivedFrom = null, receivedOn = null, kind, size } = body;
        await this.db.insert(CaseFile, this.db.create(CaseFile, { id, caseId, keyId, kind, size, documentId, receivedFrom, receivedOn, name: tidyFileName(name) }));
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  async read(id: string): Promise<FileDto> {
    const file = await this.find(id);
    const same = file.fingerprint ? await SAME_FILES.rows(this.db, [id, file.fingerprint]) : [];
    return { ...row(file), same };
  }

  async change(id: string, seen: number, { name, ...changes }: FileChangesDto): Promise<FileDto> {
    const file = await this.locked(id);
    const all = name === undefined ? changes : { ...changes, name: tidyFileName(name) };
    refuseStale(file, seen, all);
    await this.db.save(Object.assign(file, all));
    return this.read(id);
  }

  /** It was put here by mistake. It stays, and says so. */
  async void(id: string, seen: number, { reason }: VoidFileDto): Promise<FileDto> {
    const file = await this.locked(id);
    refuseStale(file, seen, {});
    if (file.state !== 'kept') throw broken('only_a_kept_file_is_voided');
    if (file.voidedAt) throw broken('voided_file_stays_as_it_is');
    await this.db.save(Object.assign(file, { voidedAt: new Date(), voidReason: reason }));
    return this.read(id);
  }

  /** Gives up what has not come as a whole; its parts are swept. */
  async abandon(id: string): Promise<void> {
    const file = await this.locked(id);
    if (file.state === 'kept') throw broken('file_is_kept_once');
    if (file.state === 'uploading') await this.db.save(Object.assign(file, { state: 'abandoned' }));
  }

  async custody(id: string): Promise<CustodyEntryDto[]> {
    await this.find(id);
    return CUSTODY_OF.rows(this.db, [id]);
  }

  private async find(id: string): Promise<CaseFile> {
    const file = await this.db.findOneBy(CaseFile, { id });
    if (!file) throw notFound();
    return file;
  }

  private async locked(id: string): Promise<CaseFile> {
    const file = await this.db.findOne(CaseFile, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!file) throw notFound();
    return file;
  }
}

function row({ keyId: _, fingerprint: __, ...file }: CaseFile): FileRowDto {
  const instant = (moment: Date | null) => moment?.toISOString() ?? null;
  return { ...file, keptAt: instant(file.keptAt), voidedAt: instant(file.voidedAt), createdAt: file.createdAt.toISOString() };
}
