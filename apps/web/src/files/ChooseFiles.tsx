import { Button, type ButtonProps, FileButton } from '@mantine/core';
import { useRef } from 'react';

interface ChooseFilesProps extends ButtonProps {
  multiple?: boolean;
  'aria-label'?: string;
  onChoose(files: File[]): void;
}

/** Opens the device's own window for choosing files. The same file may be chosen again, after it was left out. */
export function ChooseFiles({ multiple = false, onChoose, ...button }: ChooseFilesProps) {
  const reset = useRef<() => void>(null);
  const choose = (chosen: File | File[] | null) => {
    const files = [chosen ?? []].flat();
    reset.current?.();
    if (files.length) onChoose(files);
  };
  return <FileButton resetRef={reset} multiple={multiple} onChange={choose}>{props => <Button {...button} {...props} />}</FileButton>;
}
