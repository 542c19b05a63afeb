import { useTranslation } from 'react-i18next';
import { lazy, Suspense } from 'react';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';

const CostVoidForm = lazy(() => import('./CostVoidForm').then(({ CostVoidForm }) => ({ default: CostVoidForm })));
const MedicineForm = lazy(() => import('./MedicineForm').then(({ MedicineForm }) => ({ default: MedicineForm })));
const OutcomeForm = lazy(() => import('./OutcomeForm').then(({ OutcomeForm }) => ({ default: OutcomeForm })));
const ReferralAnswerForm = lazy(() => import('./ReferralAnswerForm').then(({ ReferralAnswerForm }) => ({ default: ReferralAnswerForm })));
const ReferralForm = lazy(() => import('./ReferralForm').then(({ ReferralForm }) => ({ default: ReferralForm })));
const ReopeningForm = lazy(() => import('./ReopeningForm').then(({ ReopeningForm }) => ({ default: ReopeningForm })));
const SeriesEndingForm = lazy(() => import('./SeriesEndingForm').then(({ SeriesEndingForm }) => ({ default: SeriesEndingForm })));
const ServiceChangeForm = lazy(() => import('./ServiceChangeForm').then(({ ServiceChangeForm }) => ({ default: ServiceChangeForm })));
const TripForm = lazy(() => import('./TripForm').then(({ TripForm }) => ({ default: TripForm })));

/** What is being done with a service: its outcome, a referral, a correction; or with a cost of it. */
export type ServiceAct = { act: 'settle' | 'refer' | 'answer' | 'change' | 'reopen' | 'medicine' | 'cease' } | { act: 'void'; cost: Schema<'ServiceCostDto'> };

export function ServiceDialog({ doing, onClose }: { doing: (ServiceAct & { service: Schema<'ServiceDto'> }) | null; onClose(): void }) {
  const { t } = useTranslation();
  return (
    <FormDialog title={doing ? t(`care:act.${doing.act}`) : ''} opened={!!doing} onClose={onClose}>
      <Suspense>
        {doing?.act === 'settle' && <OutcomeForm service={doing.service} onSent={onClose} />}
        {doing?.act === 'refer' && <ReferralForm service={doing.service} onSent={onClose} />}
        {doing?.act === 'answer' && <ReferralAnswerForm service={doing.service} onSent={onClose} />}
        {doing?.act === 'change' && (doing.service.trip
          ? <TripForm trip={doing.service.trip} onSent={onClose} />
          : <ServiceChangeForm service={doing.service} onSent={onClose} />)}
        {doing?.act === 'reopen' && <ReopeningForm service={doing.service} onSent={onClose} />}
        {doing?.act === 'medicine' && <MedicineForm service={doing.service} onSent={onClose} />}
        {doing?.act === 'cease' && <SeriesEndingForm service={doing.service} onSent={onClose} />}
        {doing?.act === 'void' && <CostVoidForm cost={doing.cost} onSent={onClose} />}
      </Suspense>
    </FormDialog>
  );
}
