import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/access/actor';
import { type CountedSpend, toldSpend } from '#libs/grants/told-spend';
import { isPay } from '#libs/law/grants/grant-cost-purpose';
import { fromMinor, toMinor } from '#libs/law/money/minor-units';
import { perHead } from '#libs/law/money/per-head';
import { LEAST_TOLD } from '#libs/suppression/small';
import { Counting } from '../reports/counting';
import { ACCOUNT, PAYERS, PROGRESS } from './account.statement';
import type {
  CostTotalsQuery, GrantAccountDto, GrantProgressDto, GrantProgressListDto, LineSpentDto, MonthSpentDto, PayerTotalDto, PayerTotalListDto, PurposeSpentDto, ServicesSpentDto,
  TypeSpentDto,
} from './grant-account.dto';
import { GrantsService } from './grants.service';

type CountedRow = Omit<CountedSpend, 'type'> & { currency: ServicesSpentDto['currency']; type: TypeSpentDto['type'] | null };

/**
 * What was spent, as the role of reports counts it: the same for every reader. What a line has spent is accounting and told exactly; what was spent by
 * types of services tells of people, and is told as other numbers about people are.
 */
@Injectable()
export class GrantAccountsService {
  constructor(
    private readonly counting: Counting,
    private readonly grants: GrantsService,
  ) {}

  async account(actor: Actor, id: string): Promise<GrantAccountDto> {
    const grant = await this.grants.one(actor, id);
    const directs = actor.roles.includes('director');
    const counted = await this.counting.at(async count => ({
      lines: await count<LineSpentDto>(ACCOUNT.lines, [id]),
      purposes: await count<PurposeSpentDto>(ACCOUNT.purposes, [id]),
      months: await count<MonthSpentDto>(ACCOUNT.months, [id]),
      unassigned: (await count<{ type: TypeSpentDto['type'] }>(ACCOUNT.unassigned, [id])).map(({ type }) => type),
      services: await count<CountedRow>(ACCOUNT.services, [id]),
      asOf: (await count<{ now: Date }>('select now()', []))[0].now.toISOString(),
    }));
    const all = new Map<string, bigint>();
    for (const { currency, amount } of counted.lines) all.set(currency, (all.get(currency) ?? 0n) + toMinor(amount));
    const services = counted.services
      .filter(({ type }) => type === null)
      .sort((a, b) => Number(b.currency === grant.currency) - Number(a.currency === grant.currency))
      .map(total => servicesSpent(total, counted.services, directs ? fromMinor(all.get(total.currency)!) : null));
    if (directs) return { ...counted, services };
    // a line for staff would tell what a colleague earns, also one that pays for services too
    const told = new Set(grant.lines.filter(({ purposes }) => !purposes.some(isPay)).map(line => line.id));
    return { ...counted, services, lines: counted.lines.filter(({ lineId }) => !lineId || told.has(lineId)), purposes: [], months: [] };
  }

  async progress(): Promise<GrantProgressListDto> {
    return { items: await this.counting.at(count => count<GrantProgressDto>(PROGRESS, [])) };
  }

  /** Who has borne how much in a period. */
  async payers({ from, to }: CostTotalsQuery): Promise<PayerTotalListDto> {
    return { items: await this.counting.at(count => count<PayerTotalDto>(PAYERS, [from, to])) };
  }
}

function servicesSpent(total: CountedRow, rows: readonly CountedRow[], all: string | null): ServicesSpentDto {
  const { currency, amount, services, people } = total;
  const byType = rows.filter((row): row is CountedRow & { type: TypeSpentDto['type'] } => row.currency === currency && row.type !== null);
  const types = (toldSpend(byType, total) ?? []) as TypeSpentDto[];
  if (people < LEAST_TOLD) return { currency, amount, services: null, people: null, perPerson: null, perPersonOfAll: null, types };
  return { currency, amount, services, people, perPerson: perHead(amount, people), perPersonOfAll: all && perHead(all, people), types };
}
