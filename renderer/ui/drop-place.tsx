import { type ReactNode, useState } from 'react';
import styles from './drop-place.module.css';

type DropPlaceProps = {
  readonly onDrop: (dropped: DataTransfer) => void;
  /** What may be dropped, and a button that does the same by keyboard. */
  readonly children: ReactNode;
};

/** Where files are dropped. */
export function DropPlace({ onDrop, children }: DropPlaceProps) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      className={styles.place}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}
