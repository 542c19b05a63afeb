import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { MouseEventHandler, Ref } from 'react';

interface LinkButtonProps extends ButtonProps {
  ref?: Ref<HTMLAnchorElement>;
  onClick?: MouseEventHandler<HTMLAnchorElement>;
}

/** A button that is a link to an address of the router. */
export const LinkButton = createLink(({ ref, ...props }: LinkButtonProps) => <Button component="a" ref={ref} {...props} />);
