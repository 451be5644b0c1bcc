import type { RowRevision } from '#shared/audit/row-revision.ts';
import { moment } from '#shared/words/dates.ts';
import styles from './revision-list.module.css';

/** One thing that changed, in words; `before` null: there was nothing. */
export type ToldChange = { readonly name: string; readonly before: string | null; readonly after: string };

type RevisionListProps<R extends RowRevision> = {
  /** What is told, as the heading above says it. */
  readonly label: string;
  readonly revisions: readonly R[];
  readonly tell: (revision: R) => readonly ToldChange[];
};

const actWords = ({ isRemoval, isUndo }: RowRevision): string | null => {
  if (isRemoval)
    return isUndo ? 'Hoàn tác lần ghi: trở lại chưa báo cáo.' : 'Xóa kết quả đã ghi, trở lại chưa báo cáo.';
  return isUndo ? 'Hoàn tác hoặc làm lại một việc đã làm trước đó.' : null;
};

/** Every recording of a task or target, the latest first: who, when, for whom, why, and what it changed. */
export function RevisionList<R extends RowRevision>({ label, revisions, tell }: RevisionListProps<R>) {
  return (
    <ol className={styles.list} aria-label={label}>
      {revisions.map((revision) => {
        const act = actWords(revision);
        return (
          <li key={revision.id}>
            <p className={styles.soft}>
              {moment(revision.at)}, {revision.actorName}: {revision.periodName ?? `năm ${revision.year}`},{' '}
              {revision.agencyName ?? 'toàn kế hoạch'}
            </p>
            {act !== null && <p>{act}</p>}
            {revision.reason !== null && <p className={styles.soft}>Lý do: {revision.reason}</p>}
            <dl className={styles.changes}>
              {tell(revision).map(({ name, before, after }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {before !== null && (
                      <>
                        <del>{before}</del>
                        <span aria-hidden> → </span>
                      </>
                    )}
                    <ins>{after}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}
