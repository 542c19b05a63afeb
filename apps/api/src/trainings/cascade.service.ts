import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedReader } from '../database/sealed-reader';
import { notFound } from '../http/problem';
import type { CascadeDto, CascadeLinkDto, ReachCellDto, ReachLevelDto, TrainerBranchDto } from './cascade.dto';
import { ENQUIRIES_BENEATH, LINKS_BENEATH, PEOPLE_BENEATH, TRAININGS_BENEATH } from './cascade.statement';
import type { TrainingRowDto } from './training.dto';
import { TrainerNames } from './trainer-names';
import type { NamedRow } from './trainers.statement';
import { TrainingsService } from './trainings.service';

/** Rows of a trainer, and of whoever was found to be the same person. $1 his participant. */
const LEADS = `
  select r.training_id as id, r.trained_at_id as "trainedAtId" from trainers r
    where (r.participant_id = $1 or r.participant_id in (select id from participants where merged_into_id = $1))
      and r.training_id <> all ((select app.voided_trainings())::uuid[])`;
const NAMED = `
  select r.participant_id as "participantId", p.user_id as "userId", encode(p.name, 'base64') as name, encode(u.display_name, 'base64') as "colleagueName", g.region
    from (select $1::uuid as participant_id) r left join participants p on p.id = r.participant_id left join users u on u.id = p.user_id
      left join app.regions_of_trainers() g on g.participant_id = r.participant_id`;

/**
 * Whom trainings have reached: those who were there, and those who were at what they have led since, as deep as it goes.
 * A person is counted once, at the nearest level.
 */
@Injectable()
export class CascadeService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
    private readonly names: TrainerNames,
    private readonly trainings: TrainingsService,
  ) {}

  /** @throws Problem 404 when there is no such training for this actor */
  async ofTraining(id: string): Promise<CascadeDto> {
    const cascade = await this.beneath([id], null);
    if (!cascade.trainings.length) throw notFound();
    return cascade;
  }

  /** @throws Problem 404 when he leads nothing */
  async ofTrainer(participantId: string): Promise<TrainerBranchDto> {
    const led: { id: string; trainedAtId: string | null }[] = await this.db.query(LEADS, [participantId]);
    if (!led.length) throw notFound();
    const ledIds = led.map(({ id }) => id);
    const [named] = await this.names.open<NamedRow>(await this.db.query(NAMED, [participantId]));
    return {
      ...named,
      trainedAt: await this.trainings.rowsOf([...new Set(led.flatMap(({ trainedAtId }) => trainedAtId ?? []))]),
      ledIds,
      cascade: await this.beneath(ledIds, participantId),
    };
  }

  private async beneath(roots: string[], without: string | null): Promise<CascadeDto> {
    const placed = await TRAININGS_BENEATH.rows(this.db, [roots]);
    const trainings = await this.trainings.rowsOf(placed.map(({ id }) => id));
    const cells = await PEOPLE_BENEATH.rows(this.db, [roots, without]);
    const levelOf = new Map(placed.map(({ id, level }) => [id, level]));
    const levels = levelsOf(trainings, levelOf, cells);
    const enquiries = (await ENQUIRIES_BENEATH.row(this.db, [roots, without]))!;
    const people = total(levels, 'people');
    const direct = levels[0]?.people ?? 0;
    return { ...enquiries, people, direct, indirect: people - direct, guests: total(levels, 'guests'), levels, trainings, links: await this.links(roots) };
  }

  private async links(roots: string[]): Promise<CascadeLinkDto[]> {
    const rows = await LINKS_BENEATH.rows(this.db, [roots]);
    await this.sealed.open(rows, { trainedAtTitle: { table: 'trainings', column: 'title', row: ({ trainedAtId }) => trainedAtId! } });
    return this.names.open(rows);
  }
}

function levelsOf(trainings: TrainingRowDto[], levelOf: Map<string, number>, cells: (ReachCellDto & { level: number })[]): ReachLevelDto[] {
  const depth = Math.max(-1, ...trainings.map(({ id }) => levelOf.get(id) ?? 0));
  return Array.from({ length: depth + 1 }, (_, level) => {
    const here = trainings.filter(({ id }) => levelOf.get(id) === level);
    const ofLevel = cells.filter(cell => cell.level === level).map(({ level: __, ...cell }) => cell);
    return { level, trainings: here.length, people: total(ofLevel, 'people'), guests: total(here, 'guests'), cells: ofLevel };
  });
}

const total = <Name extends string>(rows: Record<Name, number>[], name: Name): number => rows.reduce((sum, row) => sum + row[name], 0);
