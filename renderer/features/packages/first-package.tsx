import { Button } from '@mantine/core';
import { api } from '../../api/client.ts';
import { Threshold } from '../session/threshold.tsx';
import { PackageIntake } from './package-intake.tsx';
import styles from './packages.module.css';

type FirstPackageProps = { readonly onEnter: () => void; readonly onBack: () => void };

/** A new book begins with what an office gives to its agency. */
export function FirstPackage({ onEnter, onBack }: FirstPackageProps) {
  return (
    <Threshold
      isWide
      title="Mở gói đơn vị chủ trì gửi"
      says="Gói .skh mang phần việc của cơ quan trong kế hoạch. Mở gói, ghi kết quả trong sổ này, rồi gửi lại gói trả lời."
    >
      <PackageIntake
        says="Thả tệp .skh đã nhận vào đây."
        open={(file) => api.packages.openFirst.call({ file })}
        onOpened={onEnter}
      />
      <div className={styles.actions}>
        <Button variant="subtle" onClick={onBack}>
          Quay lại
        </Button>
      </div>
    </Threshold>
  );
}
