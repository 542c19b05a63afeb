import type { ComponentProps } from 'react';
import { PartialDateInput } from './PartialDateInput';

/** A day, typed as people write it or picked: browsers show their own field in a language of their own. */
export const DayField = (props: ComponentProps<typeof PartialDateInput>) => <PartialDateInput whole {...props} />;
