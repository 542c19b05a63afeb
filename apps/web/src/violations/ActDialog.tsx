import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import type { Act } from './acting';
import { ActForm } from './ActForm';
import { EventForm } from './EventForm';
import type { Place, Victim } from './events-query';
import { ExaminationForm } from './ExaminationForm';
import { InjuryForm } from './InjuryForm';
import { InvolvementForm } from './InvolvementForm';
import { MassActForm } from './MassActForm';
import { MoveForm } from './MoveForm';
import { PerpetratorForm } from './PerpetratorForm';
import { RefusalForm } from './RefusalForm';
import { ReportForm } from './ReportForm';
import { StatementForm } from './StatementForm';
import { VoidForm } from './VoidForm';

interface ActDialogProps {
  act: Act | null;
  place: Place;
  victims: Victim[];
  perpetrators: Schema<'PerpetratorDto'>[];
  onClose(): void;
}

/** The one dialog of the events: whatever is being done. */
export function ActDialog({ act, place, victims, perpetrators, onClose }: ActDialogProps) {
  const { t } = useTranslation();
  const standing = perpetrators.filter(one => !one.voidedAt);
  const common = { place, onSent: onClose };
  return (
    <FormDialog title={act ? t(`violations:doing.${act.form}`) : ''} opened={!!act} onClose={onClose}>
      {act?.form === 'event' && <EventForm {...common} />}
      {act?.form === 'mass' && <MassActForm {...common} victims={victims} />}
      {act?.form === 'event-change' && <EventForm {...common} event={act.event} />}
      {act?.form === 'move' && <MoveForm event={act.event} onSent={onClose} />}
      {act?.form === 'act' && <ActForm {...common} event={act.event} victims={victims} />}
      {act?.form === 'act-change' && <ActForm {...common} event={act.event} victims={victims} act={act.act} />}
      {act?.form === 'statement' && <StatementForm {...common} event={act.event} />}
      {act?.form === 'examination' && <ExaminationForm {...common} event={act.event} victims={victims} />}
      {act?.form === 'injury' && <InjuryForm {...common} actId={act.actId} />}
      {act?.form === 'injury-change' && <InjuryForm {...common} injury={act.injury} />}
      {act?.form === 'involvement' && <InvolvementForm {...common} actId={act.actId} perpetrators={standing} involvement={act.involvement} />}
      {act?.form === 'perpetrator' && <PerpetratorForm {...common} known={standing} />}
      {act?.form === 'perpetrator-change' && <PerpetratorForm {...common} known={standing} perpetrator={act.perpetrator} />}
      {act?.form === 'report' && <ReportForm {...common} examination={act.examination} injuries={act.injuries} />}
      {act?.form === 'refusal' && <RefusalForm {...common} examination={act.examination} />}
      {act?.form === 'void' && <VoidForm {...common} record={act.record} />}
    </FormDialog>
  );
}
