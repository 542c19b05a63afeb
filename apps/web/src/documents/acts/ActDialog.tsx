import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { FormDialog } from '../../forms/FormDialog';
import { FilingForm } from '../filing/FilingForm';
import type { Act, ActFormProps } from './acts';
import { DocumentChangeForm } from './DocumentChangeForm';
import { ReasonForm } from './ReasonForm';
import { SubmissionForm } from './SubmissionForm';

interface ActDialogProps extends ActFormProps {
  act: Act | 'change';
  proceedings: Schema<'ProceedingDto'>[];
  onClose(): void;
}

/** The form of what is to be done to a document. */
export function ActDialog({ act, proceedings, onClose, ...form }: ActDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog title={act === 'change' ? t('documents:change') : t(`documents:act.${act}`)} opened onClose={onClose}>
      {act === 'submit' && <SubmissionForm {...form} />}
      {act === 'file' && <FilingForm {...form} />}
      {(act === 'withdraw' || act === 'revise') && <ReasonForm {...form} act={act} />}
      {act === 'change' && <DocumentChangeForm document={form.document} proceedings={proceedings} onSent={onClose} />}
    </FormDialog>
  );
}
