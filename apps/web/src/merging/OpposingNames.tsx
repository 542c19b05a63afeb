import { Button, Checkbox, Fieldset, Group, Stack, Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckName } from './CheckName';
import { ownChecksQuery } from './opposing-query';

interface OpposingNamesProps {
  form: UseFormReturnType<{ conflictCheckIds: string[]; uncheckedReason: string }>;
}

/** Before a case is opened: checks of opposing names, made here or carried over, or in one press why there is none. */
export function OpposingNames({ form }: OpposingNamesProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { data: own } = useQuery(ownChecksQuery);
  const { conflictCheckIds: chosen } = form.values;
  const choose = (ids: string[]) => form.setFieldValue('conflictCheckIds', ids);
  // those of a draft that are older than a day by now, or kept with another case
  useEffect(() => {
    const left = own && chosen.filter(id => own.some(check => check.id === id));
    if (left && left.length < chosen.length) form.setFieldValue('conflictCheckIds', left);
  }, [own, chosen, form]);
  const checked = async (id: string) => {
    await client.invalidateQueries({ queryKey: ownChecksQuery.queryKey });
    choose([...chosen, id]);
  };
  return (
    <Fieldset legend={t('merging:opposing.title')}>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">{t('merging:opposing.hint')}</Text>
        <CheckName onChecked={id => void checked(id)} />
        {!!own?.length && (
          <Checkbox.Group label={t('merging:opposing.carry')} value={chosen} onChange={choose} error={form.errors.conflictCheckIds}>
            <Stack gap={6} mt={6}>
              {own.map(({ id, name, found }) => <Checkbox key={id} value={id} label={`${name} · ${found ? t('merging:opposing.foundCount', { number: found }) : t('merging:opposing.nobody')}`} />)}
            </Stack>
          </Checkbox.Group>
        )}
        {!chosen.length && (
          <>
            <Textarea label={t('merging:opposing.why')} description={t('merging:opposing.whyHint')} autosize maxLength={2000} {...form.getInputProps('uncheckedReason')} />
            {!form.values.uncheckedReason && <Group><Button size="xs" variant="default" onClick={() => form.setFieldValue('uncheckedReason', t('merging:opposing.unknownReason'))}>{t('merging:opposing.unknownYet')}</Button></Group>}
          </>
        )}
      </Stack>
    </Fieldset>
  );
}
