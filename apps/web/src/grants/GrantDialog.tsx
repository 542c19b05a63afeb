import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceType } from '#libs/law/care/service-type';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';

const AssignForm = lazy(() => import('./AssignForm').then(({ AssignForm }) => ({ default: AssignForm })));
const ClosingForm = lazy(() => import('./ClosingForm').then(({ ClosingForm }) => ({ default: ClosingForm })));
const GrantCostForm = lazy(() => import('./GrantCostForm').then(({ GrantCostForm }) => ({ default: GrantCostForm })));
const GrantCostMoveForm = lazy(() => import('./GrantCostMoveForm').then(({ GrantCostMoveForm }) => ({ default: GrantCostMoveForm })));
const GrantCostVoidForm = lazy(() => import('./GrantCostVoidForm').then(({ GrantCostVoidForm }) => ({ default: GrantCostVoidForm })));
const GrantForm = lazy(() => import('./GrantForm').then(({ GrantForm }) => ({ default: GrantForm })));
const LineForm = lazy(() => import('./LineForm').then(({ LineForm }) => ({ default: LineForm })));
const LineVoidForm = lazy(() => import('./LineVoidForm').then(({ LineVoidForm }) => ({ default: LineVoidForm })));
const ReopeningForm = lazy(() => import('./ReopeningForm').then(({ ReopeningForm }) => ({ default: ReopeningForm })));

/** What is being done on the page of a grant. */
export type GrantAct =
  | { act: 'change' | 'addLine' | 'addCost' | 'close' }
  | { act: 'changeLine' | 'voidLine'; line: Schema<'BudgetLineDto'> }
  | { act: 'voidCost' | 'moveCost'; cost: Schema<'GrantCostDto'> }
  | { act: 'assign'; from?: Schema<'BudgetLineDto'>; types: readonly ServiceType[] }
  | { act: 'reopen'; closing: Schema<'GrantClosingDto'> };

interface GrantDialogProps {
  grant: Schema<'GrantDto'>;
  doing: GrantAct | null;
  onClose(): void;
}

export function GrantDialog({ grant, doing, onClose }: GrantDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog title={doing ? t(`grants:act.${doing.act}`) : ''} opened={!!doing} onClose={onClose}>
      <Suspense>
        {doing?.act === 'change' && <GrantForm grant={grant} onSent={onClose} />}
        {doing?.act === 'addLine' && <LineForm grant={grant} onSent={onClose} />}
        {doing?.act === 'changeLine' && <LineForm grant={grant} line={doing.line} onSent={onClose} />}
        {doing?.act === 'voidLine' && <LineVoidForm line={doing.line} onSent={onClose} />}
        {doing?.act === 'addCost' && <GrantCostForm grant={grant} onSent={onClose} />}
        {doing?.act === 'voidCost' && <GrantCostVoidForm cost={doing.cost} onSent={onClose} />}
        {doing?.act === 'moveCost' && <GrantCostMoveForm grant={grant} cost={doing.cost} onSent={onClose} />}
        {doing?.act === 'assign' && <AssignForm grant={grant} from={doing.from} types={doing.types} onSent={onClose} />}
        {doing?.act === 'close' && <ClosingForm grant={grant} onSent={onClose} />}
        {doing?.act === 'reopen' && <ReopeningForm closing={doing.closing} onSent={onClose} />}
      </Suspense>
    </FormDialog>
  );
}
