import type { Move, SuccessionPreview } from '#shared/agencies/succession-preview.ts';
import { figure } from '#shared/words/numbers.ts';
import styles from './moves.module.css';

const distinct = (moves: readonly Move[]): number => new Set(moves.map((move) => move.id)).size;
const leads = (moves: readonly Move[]): Move[] =>
  moves.filter((move) => move.work === 'task' && (move.roleAfter ?? move.role) === 'lead');

/** What each successor would get. */
export function HeirCounts({ preview }: { readonly preview: SuccessionPreview }) {
  if (preview.successors.length === 0) return null;
  return (
    <table className={styles.counts}>
      <thead>
        <tr>
          <th scope="col">Cơ quan kế thừa</th>
          <th scope="col">Nhiệm vụ</th>
          <th scope="col">trong đó chủ trì</th>
          <th scope="col">Chỉ tiêu</th>
          <th scope="col">Chế độ báo cáo</th>
          <th scope="col">Thường trực</th>
          <th scope="col">Đơn vị trực thuộc</th>
        </tr>
      </thead>
      <tbody>
        {preview.successors.map(({ ref, agencyId, name }) => {
          const own = preview.moves.filter((move) => move.to === ref);
          const of = (work: Move['work']) => own.filter((move) => move.work === work);
          const stays = own.some((move) => move.from.id === agencyId);
          return (
            <tr key={ref}>
              <th scope="row">
                {name}
                {agencyId === null && <span className={styles.soft}>thêm vào sổ</span>}
                {stays && <span className={styles.soft}>giữ lại</span>}
              </th>
              <td>{figure(distinct(of('task')))}</td>
              <td>{figure(distinct(leads(own)))}</td>
              <td>{figure(distinct(of('target')))}</td>
              <td>{figure(distinct(of('duty')))}</td>
              <td>{figure(distinct(of('plan')))}</td>
              <td>{figure(distinct(of('unit')))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
