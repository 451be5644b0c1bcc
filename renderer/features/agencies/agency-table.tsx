import { Badge } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { validityInWords } from '#shared/agencies/agency.rules.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import styles from './agency-list.module.css';
import { agencyKindNames, phaseOn } from './agency-words.ts';

type AgencyTableProps = {
  readonly agencies: readonly Agency[];
  readonly day: string;
  readonly onOpen: (agencyId: string) => void;
};

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** One row at a time is in the tab order; arrows go from row to row, Enter opens. */
export function AgencyTable({ agencies, day, onOpen }: AgencyTableProps) {
  const [wanted, setWanted] = useState(0);
  const active = Math.min(wanted, agencies.length - 1);
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const agency = agencies[active];
    if (event.key === 'Enter' && agency) {
      event.preventDefault();
      onOpen(agency.id);
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(active + step, agencies.length - 1));
    setWanted(next);
    const row = body.current?.rows[next];
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows take the focus and answer the keys
    <table role="grid" aria-label="Cơ quan" className={styles.table} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">Tên cơ quan</th>
          <th scope="col" data-column="short">
            Tên viết tắt
          </th>
          <th scope="col" data-column="symbol">
            Ký hiệu
          </th>
          <th scope="col" data-column="kind">
            Loại
          </th>
          <th scope="col">Hoạt động</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {agencies.map((agency, index) => (
          <tr
            key={agency.id}
            tabIndex={index === active ? 0 : -1}
            data-phase={phaseOn(agency, day)}
            onFocus={() => setWanted(index)}
            onClick={() => onOpen(agency.id)}
          >
            <td>
              <span className={styles.name}>{agency.name}</span>
              {agency.kind === 'group' && (
                <Badge variant="default" size="sm" radius="sm" className={styles.badge}>
                  Nhóm
                </Badge>
              )}
              <span className={styles.soft}>{agency.place}</span>
            </td>
            <td data-column="short">{agency.shortName === agency.name ? '' : agency.shortName}</td>
            <td data-column="symbol">{agency.symbol}</td>
            <td data-column="kind">{agencyKindNames[agency.kind]}</td>
            <td className={styles.validity}>
              {validityInWords(agency)}
              {phaseOn(agency, day) === 'ended' && <span className={styles.soft}>đã kết thúc</span>}
              {phaseOn(agency, day) === 'to-come' && <span className={styles.soft}>chưa bắt đầu</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
