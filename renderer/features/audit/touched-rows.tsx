import type { TouchedRow } from '#shared/audit/audit-line.ts';
import styles from './journal.module.css';

const kinds = { added: 'Thêm', changed: 'Sửa', removed: 'Xóa' } satisfies Record<TouchedRow['kind'], string>;

/** The rows of a line, each field before and after. */
export function TouchedRows({ rows }: { readonly rows: readonly TouchedRow[] }) {
  return (
    <ol className={styles.rows}>
      {rows.map(({ id, kind, word, name, fields }) => (
        <li key={id}>
          <p className={styles.rowHead}>
            {kinds[kind]} {word}
            {name && `: ${name}`}
          </p>
          <dl className={styles.fields}>
            {fields.map(({ label, before, after }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {before !== '' && <del>{before}</del>}
                  {before !== '' && after !== '' && <span aria-hidden> → </span>}
                  {after !== '' && <ins>{after}</ins>}
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
