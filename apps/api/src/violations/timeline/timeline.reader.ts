import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { SealedSource } from '#libs/sealing/open-rows';
import { Reads } from '../../audit/reads';
import { SealedReader } from '../../database/sealed-reader';
import { decodeCursor, encodeCursor, type PageQuery, UUID } from '../../http/page';
import { displayName, readNames } from '../../people/person-name';
import { Matters } from '../matters';
import type { MatterDto, MatterKind, TimelineDto } from './matter.dto';
import { BEGINNING_OF_TIME, MATTER_STATEMENTS, type MatterRow } from './matter-sources';

const FEW = 50;
const FIRST_DAY = /^(-?infinity|\d{4,}-\d{2}-\d{2}( BC)?)$/;
const RANK = /^\d{1,2}$/;

const BLANK = {
  caseId: null, caseCode: null, caseKind: null, text: null, placeKind: null, actKinds: [], article: null, outcome: null, soughtKind: null, soughtMonths: null,
  imposedKind: null, imposedMonths: null, decidedOn: null, paroledOn: null, basis: null, purpose: null, claimForm: null, damage: null, effect: null,
  amount: null, currency: null, serviceType: null,
} satisfies Partial<MatterDto>;

/** The line of time of one client, merged from where each kind of matter is written down. */
@Injectable()
export class TimelineReader {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly matters: Matters,
    private readonly sealed: SealedReader,
    private readonly reads: Reads,
  ) {}

  /** @throws Problem 404 when there is no such client for this actor */
  async page(clientId: string, { after, limit = FEW }: PageQuery): Promise<TimelineDto> {
    const place = decodeCursor(after, [FIRST_DAY, RANK, UUID]) ?? BEGINNING_OF_TIME;
    await this.matters.ofClient(clientId);
    await this.reads.ofClient(clientId);
    const found = await Promise.all(MATTER_STATEMENTS.map(statement => statement.rows(this.db, [clientId, ...place, limit])));
    const rows = found.flat().sort(byKeys).slice(0, limit);
    const full = found.flat().length >= limit;
    const last = rows.at(-1);
    return { items: await this.opened(rows), next: full && last ? encodeCursor([last.first, String(last.rank), last.id]) : null };
  }

  private async opened(rows: MatterRow[]): Promise<MatterDto[]> {
    for (const [kinds, source] of WORDS) {
      await this.sealed.open(rows.filter(row => kinds.includes(row.kind)), { text: source });
    }
    return rows.map(({ first: _, rank: __, title, namedPersonId: ___, ...matter }) => ({ ...BLANK, ...matter, text: matter.text ?? title ?? null }));
  }
}

/** Which column the words of each kind of matter are sealed in. */
const WORDS: [MatterKind[], SealedSource<MatterRow>][] = [
  [['case'], { table: 'case_narratives', column: 'title', row: 'id' }],
  [['event'], { table: 'events', column: 'description', row: 'id' }],
  [['representation', 'representation_ended'], { table: 'persons', column: 'names', row: 'namedPersonId', read: (json: string) => displayName(readNames(json)) }],
];

/** As the database orders them: a day of unknown date stands last. */
const byKeys = (a: MatterRow, b: MatterRow) => compare(dayKey(a.first), dayKey(b.first)) || a.rank - b.rank || compare(a.id, b.id);
const dayKey = (first: string) => (first === 'infinity' ? '9' : first === '-infinity' ? '' : first);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
