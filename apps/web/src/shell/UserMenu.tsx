import { Menu, Text, useMantineColorScheme } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ENDONYMS, LANGUAGES, type Language } from '#libs/i18n/languages';
import { openEmergencyDialog } from '../access/emergency-dialog';
import { queryClient } from '../api/query-client';
import { InternshipMenuItem } from '../growth/InternshipMenuItem';
import { SealMenuItem } from '../sealing/SealMenuItem';
import { useMay, useSession } from '../session/session';
import { leave } from '../session/leave';
import { currentLanguage, switchLanguage } from '../texts/i18n';
import { Icon } from '../ui/Icon';
import { UserButton } from './UserButton';

const SCHEMES = ['light', 'dark', 'auto'] as const;

export function UserMenu() {
  const { t } = useTranslation();
  const { displayName, roles } = useSession();
  const may = useMay();
  const { colorScheme, setColorScheme } = useMantineColorScheme();

  const speak = async (language: Language) => {
    await switchLanguage(language);
    await queryClient.invalidateQueries();
  };

  return (
    <Menu defaultOpened position="bottom-end" width={240} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <UserButton />
      </Menu.Target>
      <Menu.Dropdown>
        <Text px="sm" pt={6} fw={600}>{displayName}</Text>
        <Text px="sm" pb={6} size="sm" c="dimmed">{roles.map(role => t(`web:role.${role}`)).join(', ')}</Text>
        {may('emergency.open') && <Menu.Divider />}
        {may('emergency.open') && <Menu.Item onClick={() => openEmergencyDialog()}>{t('web:screen.emergency')}</Menu.Item>}
        {may('emergency.read') && <Menu.Item component={Link} to="/emergencies">{t('web:screen.emergencies')}</Menu.Item>}
        <Menu.Divider />
        <Menu.Label c="dimmed">{t('web:shell.language')}</Menu.Label>
        {LANGUAGES.map(language => (
          <Menu.Item key={language} lang={language} onClick={() => speak(language)} aria-current={language === currentLanguage()}
            rightSection={language === currentLanguage() && <Icon name="check" />}>
            {ENDONYMS[language]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label c="dimmed">{t('web:shell.appearance')}</Menu.Label>
        {SCHEMES.map(scheme => (
          <Menu.Item key={scheme} onClick={() => setColorScheme(scheme)} rightSection={scheme === colorScheme && <Icon name="check" />}>
            {t(`web:scheme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {may('growth.read') && <InternshipMenuItem />}
        {may('deadline-rule.read') && !may('deadline-rule.write') && <Menu.Item component={Link} to="/deadline-rules">{t('web:screen.deadlineRules')}</Menu.Item>}
        {may('document-template.read') && <Menu.Item component={Link} to="/document-templates">{t('web:screen.documentTemplates')}</Menu.Item>}
        <Menu.Item component={Link} to="/security">{t('web:shell.security')}</Menu.Item>
        {may('client.erasure.approve') && <Menu.Item component={Link} to="/erasures">{t('sealing:erasure.list')}</Menu.Item>}
        {may('client.merge.propose') && <Menu.Item component={Link} to="/duplicates">{t('web:screen.duplicates')}</Menu.Item>}
        {may('client.merge.confirm') && <Menu.Item component={Link} to="/merges">{t('web:screen.merges')}</Menu.Item>}
        {may('disclosure.approve') && <Menu.Item component={Link} to="/packages">{t('web:screen.packages')}</Menu.Item>}
        {may('trip.drive') && !may('care.list') && <Menu.Item component={Link} to="/transport">{t('web:screen.transport')}</Menu.Item>}
        {may('conflict.oversee') && <Menu.Item component={Link} to="/conflict-checks">{t('web:screen.conflictChecks')}</Menu.Item>}
        <SealMenuItem />
        <Menu.Item onClick={leave}>{t('web:shell.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
