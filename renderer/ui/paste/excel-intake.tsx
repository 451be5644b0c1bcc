import { Button, FileButton, Loader } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { findTable, type ListTable } from '#shared/spreadsheets/list-table.rules.ts';
import { figure } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { DropPlace } from '../drop-place.tsx';
import { ErrorBox } from '../error-box.tsx';
import styles from './excel-intake.module.css';
import type { PasteColumns } from './paste-sheet.ts';

type ExcelIntakeProps<C extends string> = {
  readonly columns: PasteColumns<C>;
  /** What such columns held the last time. */
  readonly keptColumns: (row: readonly string[]) => (C | null)[] | null;
  readonly onTable: (table: ListTable<C>) => void;
};

type Found<C extends string> = { readonly name: string; readonly table: ListTable<C> };

const mostRows = 1_000;

const whyNot = <C extends string>({ table }: Found<C>): string | null =>
  table.rows.length > mostRows
    ? `${figure(table.rows.length)} dòng: mỗi lần nhập tối đa ${figure(mostRows)} dòng, tách thành nhiều trang.`
    : null;

/** Where an office's own Excel file comes in; of several pages with a table one is chosen. */
export function ExcelIntake<C extends string>({ columns, keptColumns, onTable }: ExcelIntakeProps<C>) {
  const kinds = { ...columns, ofHeading: (row: readonly string[]) => keptColumns(row) ?? columns.ofHeading(row) };
  const reading = useMutation({
    mutationFn: async (file: File): Promise<Found<C>[]> => {
      const pages = await api.spreadsheets.read.call({ file });
      return pages.flatMap(({ name, rows }) => {
        const table = findTable(rows, kinds);
        return table ? [{ name, table }] : [];
      });
    },
    onSuccess: (found) => {
      const [only] = found;
      if (found.length === 1 && only && whyNot(only) === null) onTable(only.table);
    },
  });
  const take = (file: File | null | undefined) => file && reading.mutate(file);
  return (
    <>
      <DropPlace onDrop={({ files }) => take(files[0])}>
        {reading.isPending ? (
          <span role="status" className={styles.reading}>
            <Loader size="xs" /> Đang đọc tệp…
          </span>
        ) : (
          <span>Thả tệp Excel (.xlsx) của cơ quan vào đây: tiêu đề, dòng tên cột và tên nhóm tự nhận ra.</span>
        )}
        <FileButton onChange={take} accept=".xlsx" disabled={reading.isPending}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconTable size={16} stroke={1.8} aria-hidden />}>
              Chọn tệp Excel
            </Button>
          )}
        </FileButton>
      </DropPlace>
      {reading.error && <ErrorBox sentence={sentenceOf(reading.error)} />}
      {reading.data && <PageChoice found={reading.data} onTable={onTable} />}
    </>
  );
}

type PageChoiceProps<C extends string> = {
  readonly found: readonly Found<C>[];
  readonly onTable: (table: ListTable<C>) => void;
};

function PageChoice<C extends string>({ found, onTable }: PageChoiceProps<C>) {
  if (found.length === 0)
    return <ErrorBox sentence="Tệp không có trang nào có bảng: cần một dòng tên cột và các dòng bên dưới." />;
  return (
    <ul className={styles.pages} aria-label="Các trang có bảng">
      {found.map((one) => (
        <li key={one.name}>
          <span>
            <b>{one.name}</b>{' '}
            <span className={styles.soft}>{whyNot(one) ?? `${figure(one.table.rows.length)} dòng`}</span>
          </span>
          <Button size="xs" fz="sm" disabled={whyNot(one) !== null} onClick={() => onTable(one.table)}>
            Lấy trang này
          </Button>
        </li>
      ))}
    </ul>
  );
}
