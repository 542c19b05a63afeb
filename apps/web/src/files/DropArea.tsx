import { type DragEvent, type ReactNode, useState } from 'react';

interface DropAreaProps {
  /** Not given where nothing can be dropped. */
  onDrop?(files: File[]): void;
  /** Whether it looks like a place to drop something before somebody drags. */
  outlined?: boolean;
  children: ReactNode;
}

const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** A place where files can be let fall from a folder of the device. There is a button for the same beside it. */
export function DropArea({ onDrop, outlined = false, children }: DropAreaProps) {
  const [over, setOver] = useState(false);
  if (!onDrop) return <div>{children}</div>;
  return (
    <div className={outlined || over ? 'file-drop' : undefined} data-over={over}
      onDragOver={event => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={event => event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false)}
      onDrop={event => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        onDrop([...event.dataTransfer.files]);
      }}>
      {children}
    </div>
  );
}
