import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface FirstPasswordProps {
  value: string;
  onChange(password: string): void;
  error?: string;
}

/** How a new colleague gets in for the first time. Kept apart from the form, whose words become a draft. */
export function FirstPassword({ value, onChange, error }: FirstPasswordProps) {
  const { t } = useTranslation();
  return (
    <PasswordInput label={t('staff:newUser.password')} description={t('staff:newUser.passwordHint')} value={value} error={error} autoComplete="new-password" required
      onChange={event => onChange(event.currentTarget.value)} visibilityToggleButtonProps={{ 'aria-label': t('web:signIn.showPassword') }} />
  );
}
