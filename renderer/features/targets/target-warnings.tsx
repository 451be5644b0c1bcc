import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { TargetWarning } from '#shared/targets/target.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { useIsOverseer } from '../../api/session.ts';
import { TextButton } from '../../ui/text-button.tsx';
import styles from './target-board.module.css';

type TargetWarningsProps = { readonly warnings: readonly TargetWarning[]; readonly onJump: (targetId: string) => void };

const kinds = {
  'same-object': (many: number) => `${count(many)} cặp chỉ tiêu cùng nội dung nhưng khác giá trị`,
  'no-lead': (many: number) => `${count(many)} chỉ tiêu chưa có cơ quan chủ trì`,
  'no-data': (many: number) => `${count(many)} chỉ tiêu chưa có kết quả năm nào`,
  'no-ratio-names': (many: number) => `${count(many)} chỉ tiêu tỷ lệ chưa nêu tử số, mẫu số`,
} satisfies Record<TargetWarning['kind'], (many: number) => string>;

export const useTargetWarnings = (planId: string): readonly TargetWarning[] => {
  const enabled = useIsOverseer();
  return useQuery(api.targets.listWarnings.queryOptions({ input: { planId }, enabled })).data ?? [];
};

/** What a person should look at, kind by kind; each sentence leads to its row. */
export function TargetWarnings({ warnings, onJump }: TargetWarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <section className={styles.warnings} aria-label="Cần xem lại">
      {(Object.keys(kinds) as TargetWarning['kind'][]).map((kind) => {
        const own = warnings.filter((warning) => warning.kind === kind);
        if (own.length === 0) return null;
        return (
          <details key={kind}>
            <summary>
              <IconAlertTriangle size={16} stroke={1.8} aria-hidden />
              {kinds[kind](own.length)}
            </summary>
            <ul>
              {own.map((warning) => (
                <li key={warning.targetIds.join()}>
                  {warning.sentence}
                  {warning.targetIds.map((id, at) => (
                    <TextButton key={id} onClick={() => onJump(id)}>
                      {warning.targetIds.length === 1 ? 'Tới dòng này' : `Tới dòng thứ ${at === 0 ? 'nhất' : 'hai'}`}
                    </TextButton>
                  ))}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
