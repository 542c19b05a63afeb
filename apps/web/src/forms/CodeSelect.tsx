import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface CodeSelectProps extends Omit<NativeSelectProps, 'data'> {
  codes: readonly string[];
  /** Where the catalogue has the codes' words, e.g. `law:stage.`. */
  words: string;
  /** Word for "none of them"; without it one must be chosen. */
  none?: string;
}

/** One of the terms of the law. The phone's own picker, where it is quickest. */
export function CodeSelect({ codes, words, none, ...props }: CodeSelectProps) {
  const { t } = useTranslation();
  const options = codes.map(code => ({ value: code, label: t(words + code) }));
  return <NativeSelect {...props} data={none === undefined ? options : [{ value: '', label: none }, ...options]} />;
}
