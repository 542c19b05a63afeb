import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { COUNTED } from '#libs/law/growth/growth-measure';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { GrowthService } from './growth.service';
import type { InternshipSheetDto, NewInternshipSheetDto } from './internship-sheet.dto';
import { InternshipSheet } from './internship-sheet.entity';
import { BROKEN_SHEETS, SHEET_FIGURES } from './sheet-figures.statement';

const KEY_OF_HIS_OFFICE = `select k.id from users u join data_keys k on k.office_id = u.office_id where u.id = $1`;

/** The log of an internship, month by month. What stands in a sheet and who may sign it is for the database to say. */
@Injectable()
export class InternshipSheetsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly growth: GrowthService,
    private readonly receipts: Receipts,
  ) {}

  async of(userId: string): Promise<InternshipSheetDto[]> {
    await this.growth.refuseStrangers(userId);
    const sheets = await this.db.find(InternshipSheet, { where: { userId }, order: { month: 'DESC' }, take: 1_200 });
    const [figures, broken] = await Promise.all([SHEET_FIGURES.rows(this.db, [userId]), BROKEN_SHEETS.rows(this.db, [userId])]);
    return sheets.map(({ keyId: _, month, createdBy, createdAt, ...sheet }) => {
      const told = figures.flatMap(({ sheetId, ...figure }) => (sheetId === sheet.id ? [figure] : []));
      return {
        ...sheet,
        month: month.slice(0, 7),
        figures: COUNTED.flatMap(measure => told.filter(figure => figure.measure === measure)),
        changed: told.some(({ signed, byNow }) => signed !== byNow),
        signedBy: createdBy,
        signedAt: createdAt.toISOString(),
        intact: !broken.some(({ id }) => id === sheet.id),
      };
    });
  }

  async sign(userId: string, body: NewInternshipSheetDto): Promise<InternshipSheetDto> {
    await this.growth.refuseStrangers(userId);
    const read = async (id: string) => {
      const sheet = (await this.of(userId)).find(one => one.id === id);
      if (!sheet) throw notFound();
      return sheet;
    };
    return this.receipts.once(
      body,
      async id => {
        const [{ id: keyId }] = await this.db.query(KEY_OF_HIS_OFFICE, [userId]);
        const { month, remark = null } = body;
        await this.db.insert(InternshipSheet, this.db.create(InternshipSheet, { id, userId, keyId, month: `${month}-01`, remark }));
        return read(id);
      },
      read,
    );
  }
}
