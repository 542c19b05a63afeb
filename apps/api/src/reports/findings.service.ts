import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/access/actor';
import { permits } from '#libs/access/permissions';
import type { Language } from '#libs/i18n/languages';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { officeDay } from '#libs/law/office-day';
import type { FindingsDto } from './finding.dto';
import { openedTo, RowsService } from './rows.service';
import { YearsService } from './years.service';

/**
 * What is missing in the records: the indicators of quality over the running year. Over all offices as it was counted last, and only as it may be
 * published; in what the reader sees, as it is now.
 */
@Injectable()
export class FindingsService {
  constructor(
    private readonly rows: RowsService,
    private readonly years: YearsService,
  ) {}

  async read(actor: Actor, language: Language): Promise<FindingsDto> {
    const year = Number(officeDay().slice(0, 4));
    const period = { from: `${year}-01-01`, until: `${year}-12-31` };
    const counted = permits(actor.roles, 'report.read') ? (await this.years.read(year, language)).figures : null;
    const looked = [...INDICATORS.values()].filter(({ group }) => group === 'quality').map(async indicator => {
      const total = counted?.items.find(({ indicator: code, dimensions }) => code === indicator.code && dimensions.length === 0);
      const opened = openedTo(actor, indicator);
      const mine = opened && (await this.rows.list(indicator, opened, period, {}, { after: null, limit: 0 }));
      return { indicator: indicator.code, ...indicator.texts[language], unit: indicator.unit, mend: indicator.mend ?? null, all: total?.rows[0].units ?? null, mine: mine?.seen ?? null };
    });
    const items = await Promise.all(looked);
    return { ...period, countedAt: counted?.countedAt ?? null, items };
  }
}
