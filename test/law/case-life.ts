/** A case as it stands, without the proceedings and charges that were voided, days counted from today. What holds for it is told by `refusalsOf`. */
export interface CaseLife {
  open: boolean;
  closings: number;
  proceedings: { id: string; closed: Closed | null }[];
  hearings: { id: string; proceeding: string; day: number; status: 'scheduled' | 'held' | 'postponed' | 'cancelled' | 'voided' }[];
  tasks: { id: string; open: boolean }[];
  charges: { id: string; proceeding: string; everDecided: boolean; outcome: Verdict; imposed: boolean; served: Served; everConvicted: boolean; decisions: number }[];
}

/** On which day a proceeding closed: twenty days ago, today, on one that is not known, or in some month of a year that still runs. */
export const CLOSED = ['past', 'today', 'unknown', 'this_year'] as const;
export type Closed = (typeof CLOSED)[number];
export const PAST_DAYS = 20;

export const VERDICTS = ['pending', 'acquitted', 'convicted'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Every verdict here is of 2014. */
export const SERVED = [null, '2013', '2015'] as const;
export type Served = (typeof SERVED)[number];

export const ENDINGS = ['held', 'held_without_outcome', 'postponed', 'postponed_without_reason', 'postponed_to_no_day', 'cancelled'] as const;
export type Ending = (typeof ENDINGS)[number];

/** One act on a thing that is there, by its place in the list of its kind. */
export type Act =
  | { what: 'open_proceeding' }
  | { what: 'close_proceeding'; at: number; closed: Closed }
  | { what: 'reopen_proceeding'; at: number }
  | { what: 'book'; at: number; day: number }
  | { what: 'move'; at: number; day: number }
  | { what: 'settle'; at: number; ending: Ending }
  | { what: 'void_hearing'; at: number }
  | { what: 'set_task' }
  | { what: 'end_task'; at: number; withReason: boolean }
  | { what: 'void_proceeding'; at: number }
  | { what: 'bring_charge'; at: number }
  | { what: 'void_charge'; at: number }
  | { what: 'decide'; at: number; outcome: Verdict; imposed: boolean; served: Served }
  | { what: 'close_case'; byLead: boolean }
  | { what: 'reopen_case' };

const closedBy = (closed: Closed) => (closed === 'past' ? -PAST_DAYS : 0);
const RULE_OF_ENDING: Partial<Record<Ending, string>> = {
  held_without_outcome: 'held_hearing_has_an_outcome',
  postponed_without_reason: 'postponed_hearing_has_a_reason',
  postponed_to_no_day: 'postponed_hearing_has_a_next_date',
};

/** The rules that an act breaks; none when it is possible. */
export function refusalsOf(life: CaseLife, act: Act): string[] {
  const broken = (...rules: [rule: string, isBroken: boolean][]) => rules.filter(([, is]) => is).map(([rule]) => rule);
  const scheduled = life.hearings.filter(({ status }) => status === 'scheduled');
  const atDay = (proceeding: string, day: number, but?: string): [string, boolean][] => {
    const { closed } = life.proceedings.find(({ id }) => id === proceeding)!;
    return [
      ['hearing_of_an_open_proceeding', closed !== null && day > closedBy(closed)],
      // one lead is expected at them all, and all begin at ten
      ['hearing_clash', day > 0 && scheduled.some(other => other.id !== but && other.day === day)],
    ];
  };
  switch (act.what) {
    case 'open_proceeding':
    case 'reopen_proceeding':
      return broken(['no_open_proceeding_in_a_closed_case', !life.open]);
    case 'close_proceeding': {
      const { id } = life.proceedings[act.at];
      return broken(['proceeding_without_later_hearings', scheduled.some(({ proceeding, day }) => proceeding === id && day > closedBy(act.closed))]);
    }
    case 'book':
      return broken(['no_scheduled_hearing_in_a_closed_case', !life.open], ...atDay(life.proceedings[act.at].id, act.day));
    case 'move': {
      const { id, proceeding, status, day } = life.hearings[act.at];
      if (status === 'voided') return ['voided_record_stays_as_it_is', 'settled_hearing_is_not_moved'];
      if (status !== 'scheduled') return broken(['settled_hearing_is_not_moved', day !== act.day]);
      return broken(...atDay(proceeding, act.day, id));
    }
    case 'settle':
      return RULE_OF_ENDING[act.ending] ? [RULE_OF_ENDING[act.ending]!] : [];
    case 'void_hearing':
      return broken(['voided_record_stays_as_it_is', life.hearings[act.at].status === 'voided']);
    case 'set_task':
      return broken(['no_open_task_in_a_closed_case', !life.open]);
    case 'end_task':
      return broken(['ended_task_stays_as_it_is', !life.tasks[act.at].open], ['withdrawn_task_has_a_reason', !act.withReason]);
    case 'decide': {
      const convicted = act.outcome === 'convicted' || life.charges[act.at].everConvicted;
      return broken(
        ['sentence_only_on_conviction', act.imposed && act.outcome !== 'convicted'],
        ['served_sentence_was_imposed', act.served !== null && !convicted],
        ['sentence_served_after_it_was_imposed', act.served === '2013' && (convicted || act.outcome !== 'pending')],
      );
    }
    case 'close_case':
      return broken(
        ['closing_needs_no_open_proceeding', life.proceedings.some(({ closed }) => !closed)],
        ['closing_needs_no_scheduled_hearing', scheduled.length > 0],
        ['closing_needs_no_open_task', life.tasks.some(({ open }) => open)],
        ['closing_is_approved_by_another_than_the_lead', act.byLead],
        ['case_closed_once_at_a_time', !life.open],
      );
    case 'void_proceeding': {
      const { id } = life.proceedings[act.at];
      const stands = life.hearings.some(({ proceeding, status }) => proceeding === id && status !== 'voided') || life.charges.some(({ proceeding }) => proceeding === id);
      return broken(['nothing_stands_on_what_is_voided', stands]);
    }
    case 'void_charge':
      return broken(['nothing_stands_on_what_is_voided', life.charges[act.at].everDecided]);
    case 'bring_charge':
    case 'reopen_case':
      return [];
  }
}

/** What is wrong with a case as it is found; nothing, where it stands in a state that the law knows. */
export function faultsOf({ open, proceedings, hearings, tasks, charges }: CaseLife): string[] {
  const scheduled = hearings.filter(({ status }) => status === 'scheduled');
  const coming = scheduled.filter(({ day }) => day > 0).map(({ day }) => day);
  return [
    !open && proceedings.some(({ closed }) => !closed) && 'a closed case with an open proceeding',
    !open && scheduled.length > 0 && 'a closed case with a scheduled hearing',
    !open && tasks.some(task => task.open) && 'a closed case with an open task',
    scheduled.some(({ proceeding, day }) => {
      const { closed } = proceedings.find(({ id }) => id === proceeding)!;
      return closed !== null && day > closedBy(closed);
    }) && 'a hearing to come in a closed proceeding',
    new Set(coming).size < coming.length && 'somebody at two hearings at a time',
    charges.some(({ outcome, imposed }) => imposed && outcome !== 'convicted') && 'a sentence without a conviction',
    charges.some(({ served, everConvicted }) => served === '2013' || (served && !everConvicted)) && 'a sentence served before it was imposed',
  ].filter(fault => fault !== false);
}
