import { createContext } from 'react';
import type { Schema } from '../api/schema';
import type { EventShown, Place, Victim } from './events-query';
import type { Voided } from './VoidForm';

/** What somebody has begun to do about an event: which form is open, and about what. */
export type Act =
  | { form: 'event' | 'mass' }
  | { form: 'event-change' | 'move' | 'act' | 'statement' | 'examination'; event: EventShown }
  | { form: 'act-change'; event: EventShown; act: Schema<'ActDto'> }
  | { form: 'injury'; actId: string }
  | { form: 'injury-change'; injury: Schema<'InjuryDto'> }
  | { form: 'involvement'; actId: string; involvement?: Schema<'InvolvementDto'> }
  | { form: 'perpetrator' }
  | { form: 'perpetrator-change'; perpetrator: Schema<'PerpetratorDto'> }
  | { form: 'report'; examination: Schema<'ExaminationDto'>; injuries: Schema<'InjuryDto'>[] }
  | { form: 'refusal'; examination: Schema<'ExaminationDto'> }
  | { form: 'void'; record: Voided };

interface Surroundings {
  place: Place;
  victims: Victim[];
  perpetrators: Schema<'PerpetratorDto'>[];
  /** The case, when they belong to one. */
  ofCase?: Schema<'CaseDto'>;
  /** Open cases of the client in whose file they are. */
  casesToMoveTo: readonly Schema<'CaseRowDto'>[];
  /** Opens a form; nothing may be written when there is none. */
  begin: ((act: Act) => void) | null;
}

/** Where the events that are shown beneath belong, and how something is done about them. */
export const Surrounded = createContext<Surroundings>({ place: { caseId: '' }, victims: [], perpetrators: [], casesToMoveTo: [], begin: null });
