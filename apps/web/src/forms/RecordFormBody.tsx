import { Alert, Button, Group, Stack } from '@mantine/core';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import { ConflictDialog } from './ConflictDialog';
import { FormProblem } from './FormProblem';
import type { RecordForm } from './useRecordForm';

interface RecordFormBodyProps<V extends object> {
  record: RecordForm<V>;
  /** What the button says. */
  action: string;
  /** Names a field of a conflict, by its JSON pointer. */
  fieldName?(pointer: string): string;
  onTakeTheirs?(): void;
  secondary?: ReactNode;
  /** Nothing is there to be sent yet. */
  disabled?: boolean;
  children: ReactNode;
}

/** The frame of every form: the draft's line, the fields, what was refused, the button; Ctrl+Enter sends. */
export function RecordFormBody<V extends object>(props: RecordFormBodyProps<V>) {
  const { record, action, fieldName, onTakeTheirs, secondary, disabled = false, children } = props;
  const { t } = useTranslation();
  const { problem } = record;
  const conflict = problem instanceof ApiProblem && problem.isConflict ? problem : null;
  // who somebody may already be, the form itself shows
  const isAsked = problem instanceof ApiProblem && problem.duplicates.length > 0;

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!disabled) void record.submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (!disabled) void record.submit();
    }
  };

  return (
    <form onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <Stack gap="sm">
        {record.draft.restored && (
          <Alert variant="light" p="xs" title={t('web:form.draftRestored')}>
            <Button size="compact-sm" variant="default" onClick={record.discard}>{t('web:form.discardDraft')}</Button>
          </Alert>
        )}
        {children}
        {problem && !conflict && !isAsked && <FormProblem problem={problem} values={record.form.getValues()} />}
        <Group justify="flex-end" gap="xs">
          {secondary}
          <Button type="submit" loading={record.busy} disabled={disabled}>{action}</Button>
        </Group>
      </Stack>
      {conflict && (
        <ConflictDialog problem={conflict} fieldName={fieldName ?? (pointer => pointer.slice(1))} onKeepMine={record.keepMine} onClose={record.dismiss}
          onTakeTheirs={() => {
            record.discard();
            onTakeTheirs?.();
          }} />
      )}
    </form>
  );
}
