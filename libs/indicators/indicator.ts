import type { Language } from '../i18n/languages';
import type { DimensionName } from './dimensions';
import type { Measure } from './measure';

/** What is counted once, however often it is met: the answer to "250 of what?". */
export type Unit = 'client' | 'visitor' | 'enquiry' | 'service' | 'case' | 'hearing' | 'document' | 'filing' | 'claim' | 'colleague' | 'goal' | 'charge' | 'proceeding' | 'examination' | 'entry' | 'training' | 'participant' | 'submission';

/** What work an indicator tells of, in the order of a report. */
export const INDICATOR_GROUPS = ['people', 'care', 'court', 'accountability', 'redress', 'trainings', 'colleagues', 'quality'] as const;

export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/** Where something that is missing is noted: a field of the client or of the case, a form of the service, of the hearing, of the examination. */
export const MENDING_PLACES = ['client_birth_year', 'client_gender', 'client_region', 'client_consent', 'case_next_step', 'service_cost', 'service_outcome', 'hearing_outcome', 'examination_finding'] as const;

export type MendingPlace = (typeof MENDING_PLACES)[number];

/** A dimension of this indicator alone, such as the type of a service. */
export interface OwnDimension {
  /** Column of the facts. */
  column: string;
  /** Its values in their order; left out, those that are met. */
  values?: readonly string[];
  /** Where its values have names: a prefix of the catalogues, such as `law:serviceType.`; left out, they are shown as they are (an article). */
  words?: string;
  /** Whether each unit has one value of it and no other; left out, so it is unless people are counted, who may be met in many facts. */
  partition?: boolean;
  /**
   * Stages one after another, such as claimed, awarded, paid: each unit stands in the first of the values and in those that it reached, with an
   * amount of its own in each. Without this dimension units are counted and measured in the first.
   */
  stages?: true;
}

export interface PartOf {
  code: string;
  where?: { dimension: string; value: string };
}

/**
 * One number of an impact report. A file of `catalogue` holds one; that it lies there is all it takes to be offered, defined and exported.
 */
export interface Indicator {
  /** Its name for programs, such as `clients_served`. Never changes. */
  code: string;
  group: IndicatorGroup;
  /** Its place in the group. */
  place: number;
  /** Counts changes of the definition: figures of different versions are not compared. */
  version: number;
  unit: Unit;
  /** Name, and what exactly is counted: what makes it count in a period, and what it is told once for. */
  texts: Record<Language, { name: string; definition: string }>;
  /**
   * What happened in the period, a row each: `unit`, what the dimensions need (`client_id`, `office_id`, own columns). SQL over plain columns;
   * `:from` and `:until` are the first and the last day. A unit that is met several times counts once.
   */
  facts: string;
  /** No two facts are of the same unit (or item): the database need not tell them apart. */
  once?: true;
  /** Column of the facts that says whom a unit is about, where units are no people: few people are not told of, however many units they are. */
  people?: 'client_id' | 'visitor_id' | 'colleague_id';
  /** What is measured of the units besides counting them; then the facts have an `amount`, and of money a `currency`. */
  measure?: Measure;
  /** By what it may be broken down, besides its own. */
  dimensions: readonly DimensionName[];
  own?: Readonly<Record<string, OwnDimension>>;
  /** Of something that is missing: where each unit is completed. */
  mend?: MendingPlace;
  /**
   * Another indicator of which all units of this one in a period are units too, by its code; where they are all those that have one value of a dimension
   * of it, that value. Both are judged together, as a reader knows too what the one leaves of the other.
   */
  partOf?: PartOf;
  /** Tells of nobody whom the organisation helps, so that a small number may be told: how many trainings there were. Never together with a measure. */
  impersonal?: true;
}
