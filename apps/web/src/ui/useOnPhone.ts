import { useMediaQuery } from '@mantine/hooks';

/** Whether the screen is too narrow for a dialog beside anything else. */
export const useOnPhone = (): boolean | undefined => useMediaQuery('(max-width: 48em)');
