import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import type { ActFormProps, RedressAct } from './acts';
import { AwardChangeForm } from './AwardChangeForm';
import { AwardForm } from './AwardForm';
import { ClaimChangeForm } from './ClaimChangeForm';
import { ClaimForm } from './ClaimForm';
import { GoalForm } from './GoalForm';
import { PaymentForm } from './PaymentForm';
import { ReasonForm } from './ReasonForm';
import { RepaymentForm } from './RepaymentForm';
import { StepDoneForm } from './StepDoneForm';
import { StepForm } from './StepForm';

interface RedressDialogProps {
  one: Schema<'CaseDto'>;
  act: RedressAct | null;
  onClose(): void;
}

/** The form of whatever is being done. */
export function RedressDialog({ one, act, onClose }: RedressDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog title={act ? t(`redress:act.${act.what}`) : ''} opened={!!act} onClose={onClose}>
      {act && formOf(act, { one, onSent: onClose })}
    </FormDialog>
  );
}

function formOf(act: RedressAct, props: ActFormProps) {
  switch (act.what) {
    case 'goal': return <GoalForm {...props} goal={act.goal} />;
    case 'claim': return <ClaimForm {...props} />;
    case 'claimChange': return <ClaimChangeForm {...props} claim={act.claim} />;
    case 'award': return <AwardForm {...props} claim={act.claim} />;
    case 'awardChange': return <AwardChangeForm {...props} award={act.award} />;
    case 'payment': return <PaymentForm {...props} claim={act.claim} />;
    case 'repayment': return <RepaymentForm {...props} payment={act.payment} />;
    case 'step': return <StepForm {...props} claim={act.claim} />;
    case 'stepDone': return <StepDoneForm {...props} step={act.step} />;
    default: return <ReasonForm {...props} kind={act.what} of={act.of} />;
  }
}
