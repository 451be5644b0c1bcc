import { Button } from '@mantine/core';
import { useState } from 'react';
import { EnteredHeirDialog } from './entered-heir-dialog.tsx';
import styles from './succession.module.css';
import { type Heir, refOf } from './succession-draft.ts';
import type { SuccessionInHand } from './use-succession.ts';

const sourceNames = {
  book: 'đã có trong sổ',
  catalogue: 'thêm từ danh mục khi thực hiện',
  entered: 'cơ quan mới, thêm khi thực hiện',
} satisfies Record<Heir['successor']['source'], string>;

/** The successors chosen so far. */
export function HeirRows({ hand }: { readonly hand: SuccessionInHand }) {
  const { draft, change } = hand;
  const [edited, setEdited] = useState<string | null>(null);
  const entered = draft.heirs.find((heir) => heir.successor.source === 'entered' && heir.successor.ref === edited);
  if (draft.heirs.length === 0) return <p className={styles.none}>Chưa chọn cơ quan kế thừa nào.</p>;
  return (
    <>
      <ul className={styles.heirs} aria-label="Cơ quan kế thừa">
        {draft.heirs.map(({ successor, name }) => {
          const ref = refOf(successor);
          const goesOn = draft.fromAgencyIds.includes(ref);
          return (
            <li key={ref}>
              <span className={styles.heirName}>{name}</span>
              <span className={styles.soft}>{goesOn ? 'tiếp tục hoạt động' : sourceNames[successor.source]}</span>
              {successor.source === 'entered' && (
                <Button variant="subtle" size="compact-sm" onClick={() => setEdited(ref)}>
                  Sửa
                </Button>
              )}
              <Button
                variant="subtle"
                size="compact-sm"
                color="gray"
                aria-label={`Bỏ ${name}`}
                onClick={() => change({ heirs: draft.heirs.filter((one) => refOf(one.successor) !== ref) })}
              >
                Bỏ
              </Button>
            </li>
          );
        })}
      </ul>
      {entered?.successor.source === 'entered' && (
        <EnteredHeirDialog
          fields={entered.successor.agency}
          onClose={() => setEdited(null)}
          onDone={(agency) => {
            change({
              heirs: draft.heirs.map((one) =>
                refOf(one.successor) === edited && one.successor.source === 'entered'
                  ? { name: agency.name, successor: { ...one.successor, agency } }
                  : one,
              ),
            });
            setEdited(null);
          }}
        />
      )}
    </>
  );
}
