import { Anchor, type AnchorProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { Ref } from 'react';

/** A link of Mantine's that knows the router's addresses. */
export const LinkAnchor = createLink(({ ref, ...props }: AnchorProps & { ref?: Ref<HTMLAnchorElement> }) => <Anchor ref={ref} {...props} />);
