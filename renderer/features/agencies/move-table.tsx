import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react';
import type { Move, SuccessionPreview } from '#shared/agencies/succession-preview.ts';
import { brief } from '#shared/words/brief.ts';
import { sectionName } from '#shared/words/labels.ts';
import { count } from '#shared/words/numbers.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { moveRoleNames, workNames } from './agency-words.ts';
import styles from './moves.module.css';
import { groupKeyOf, moveKey } from './share-groups.ts';

type MoveTableProps = {
  readonly preview: SuccessionPreview;
  /** Goes to where the heir of a section is chosen; undefined where there is nothing to choose. */
  readonly onChoose: ((row: string) => void) | undefined;
};

const roleInWords = ({ role, roleAfter }: Move): string =>
  roleAfter === null || roleAfter === role
    ? moveRoleNames[role]
    : `${moveRoleNames[role]} → ${moveRoleNames[roleAfter].toLowerCase()}`;

/** Every piece of work, from whom to whom. */
export function MoveTable({ preview, onChoose }: MoveTableProps) {
  const names = new Map(preview.successors.map((one) => [one.ref, one]));
  return (
    <section>
      <h2 className={styles.heading}>{count(preview.moves.length)} dòng công việc</h2>
      <table className={styles.moves}>
        <thead>
          <tr>
            <th scope="col">Kế hoạch, mục</th>
            <th scope="col">Việc</th>
            <th scope="col">Vai trò</th>
            <th scope="col">Từ</th>
            <th scope="col">Sang</th>
          </tr>
        </thead>
        <tbody>
          {preview.moves.map((move) => {
            const heir = move.to === null ? undefined : names.get(move.to);
            const stays = heir?.agencyId === move.from.id;
            return (
              <tr key={moveKey(move)}>
                <td>
                  {sectionName(move.sectionLabel) || move.sectionTitle || 'Chung'}
                  <span className={styles.soft} title={move.planSubject}>
                    {move.planName}: {brief(move.planSubject, 60)}
                  </span>
                </td>
                <td>
                  <span className={styles.text} title={move.text}>
                    {move.text}
                  </span>
                  {(move.work === 'target' || move.work === 'duty' || move.work === 'unit') && (
                    <span className={styles.soft}>{workNames[move.work]}</span>
                  )}
                </td>
                <td>{roleInWords(move)}</td>
                <td>{move.from.shortName}</td>
                <td>
                  {heir && !stays && (
                    <span className={styles.to}>
                      <IconArrowRight size={14} aria-hidden />
                      {heir.name}
                    </span>
                  )}
                  {stays && 'Giữ lại'}
                  {!heir && (
                    <span className={styles.gap}>
                      <IconAlertTriangle size={14} aria-hidden />
                      Chưa chọn
                    </span>
                  )}
                  {onChoose && (
                    <TextButton fz="xs" onClick={() => onChoose(groupKeyOf(move))}>
                      {heir ? 'Chọn lại' : 'Chọn cơ quan nhận'}
                    </TextButton>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
