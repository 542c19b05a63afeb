import { Button, Group, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DEADLINE_JURISDICTIONS } from '#libs/law/deadlines/deadline-jurisdiction';
import { api, data, ifMatch } from '../api/client';
import { rulesQuery } from '../deadlines/deadlines-query';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { currentLanguage } from '../texts/i18n';
import { LinkButton } from '../ui/LinkButton';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { NewRuleForm } from './NewRuleForm';
import { RuleForm } from './RuleForm';
import { RuleItem } from './RuleItem';
import { VoidForm } from './VoidForm';

/** The rules by whose they are: read by all who work in cases, kept by an admin. */
export function RulesScreen() {
  const { t } = useTranslation();
  const mayWrite = useMay()('deadline-rule.write');
  const { data: rules = [] } = useQuery(rulesQuery);
  const [adding, add] = useDisclosure();
  const [changedId, change] = useState<string | null>(null);
  const [voidedId, voidOne] = useState<string | null>(null);
  const [changed, voided] = [changedId, voidedId].map(wanted => rules.find(({ id }) => id === wanted));
  useTitle(t('web:screen.deadlineRules'));
  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('web:screen.deadlineRules')}</Title>
        <Group gap="xs">
          <LinkButton variant="default" to="/special-days">{t('deadlines:days.title')}</LinkButton>
          {mayWrite && <Button onClick={add.open}>{t('deadlines:rules.new')}</Button>}
        </Group>
      </Group>
      {DEADLINE_JURISDICTIONS.filter(jurisdiction => rules.some(rule => rule.jurisdiction === jurisdiction)).map(jurisdiction => (
        <Section key={jurisdiction} title={t(`law:deadlineJurisdiction.${jurisdiction}`)}>
          <ul className="rows">
            {rules.filter(rule => rule.jurisdiction === jurisdiction).map(rule => (
              <li key={rule.id}><RuleItem rule={rule} {...(mayWrite && !rule.voidedAt && { onChange: () => change(rule.id), onVoid: () => voidOne(rule.id) })} /></li>
            ))}
          </ul>
        </Section>
      ))}
      <FormDialog title={t('deadlines:rules.new')} opened={adding} onClose={add.close}><NewRuleForm onSent={add.close} /></FormDialog>
      <FormDialog title={t('web:form.change')} opened={!!changed} onClose={() => change(null)}>{changed && <RuleForm rule={changed} onSent={() => change(null)} />}</FormDialog>
      <FormDialog title={t('deadlines:void.open')} opened={!!voided} onClose={() => voidOne(null)}>
        {voided && (
          <VoidForm draft={`deadline-rule-void:${voided.id}`} name={voided.name[currentLanguage()]} version={voided.version} onSent={() => voidOne(null)}
            send={(reason, version) => data(api.POST('/api/deadline-rules/{id}/void', { params: { path: { id: voided.id }, header: ifMatch(version) }, body: { reason } }))} />
        )}
      </FormDialog>
    </Stack>
  );
}
