import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './column-edge.module.css';
import { narrowest, type TableLayout, widest } from './table-layout.ts';

type ColumnEdgeProps = { readonly id: string; readonly name: string; readonly layout: TableLayout };

const step = 16;

/** The right edge of a column's head: dragged, or moved with ← and →; a double click or Enter brings the usual width. */
export function ColumnEdge({ id, name, layout }: ColumnEdgeProps) {
  const dragged = useRef<{ readonly from: number; readonly width: number } | null>(null);
  const width = layout.widthOf(id);
  const onKeyDown = (event: KeyboardEvent) => {
    const way = { ArrowLeft: -step, ArrowRight: step }[event.key];
    if (way !== undefined) layout.setWidth(id, width + way);
    else if (event.key === 'Enter') layout.resetWidth(id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const head = event.currentTarget.parentElement;
    dragged.current = { from: event.clientX, width: head?.getBoundingClientRect().width ?? width };
  };
  const onPointerMove = (event: PointerEvent) => {
    const drag = dragged.current;
    if (drag) layout.setWidth(id, drag.width + event.clientX - drag.from);
  };
  const onPointerEnd = () => {
    dragged.current = null;
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={`Độ rộng cột ${name}`}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      className={styles.edge}
      title="Kéo để đổi độ rộng, bấm đúp để về độ rộng ban đầu"
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onDoubleClick={() => layout.resetWidth(id)}
    />
  );
}
