import { Button, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { whyNotRepeated } from '#shared/accounts/password.rules.ts';
import type { SetUp } from '#shared/accounts/set-up.ts';
import { api } from '../../api/client.ts';
import { fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { WarningNote } from '../../ui/warning-note.tsx';
import { FirstPackage } from '../packages/first-package.tsx';
import styles from '../session/threshold.module.css';
import { Threshold } from '../session/threshold.tsx';
import { AdministratorFields, noAdministrator } from './administrator-fields.tsx';
import { SetUpOffice } from './set-up-office.tsx';

type SetUpPageProps = { readonly onEnter: () => void; readonly onCode: (code: string) => void };

/** What is asked before a book is worked with: whose it is, and how it is entered. Nothing is chosen beforehand. */
export function SetUpPage({ onEnter, onCode }: SetUpPageProps) {
  const [office, setOffice] = useState<SetUp['office'] | null>({ from: 'later' });
  const [mode, setMode] = useState<string | null>(null);
  const [words, setWords] = useState(noAdministrator);
  const [isChecked, setChecked] = useState(false);
  const [hasPackage, setHasPackage] = useState(false);
  const setUp = useMutation(
    api.accounts.setUp.mutationOptions({
      onSuccess: ({ recoveryCode }) => (recoveryCode === null ? onEnter() : onCode(recoveryCode)),
    }),
  );
  const reasons = fieldReasons(setUp.error);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (setUp.isPending || office === null || mode === null) return;
    if (mode === 'accounts' && whyNotRepeated(words.password, words.repeated) !== null) return;
    const { name, signInName, password } = words;
    setUp.mutate({ office, administrator: mode === 'accounts' ? { name, signInName, password } : null });
  };
  if (hasPackage) return <FirstPackage onEnter={onEnter} onBack={() => setHasPackage(false)} />;
  return (
    <Threshold isWide title="Bắt đầu" says="Sổ này còn trống. Cho biết sổ của cơ quan nào và mở sổ bằng cách nào.">
      <form onSubmit={send}>
        <fieldset className={styles.group}>
          <legend>1. Cơ quan sử dụng sổ</legend>
          <SetUpOffice
            onOffice={(chosen) => {
              setOffice(chosen);
              setChecked(false);
            }}
          />
          {isChecked && office === null && <ErrorBox sentence="Chọn cơ quan trong danh mục, hoặc nhập tên cơ quan." />}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>2. Cách mở sổ</legend>
          <Radio.Group aria-label="Cách mở sổ" value={mode} onChange={setMode}>
            <div className={styles.choices}>
              <Radio
                value="accounts"
                label="Có tài khoản và mật khẩu"
                description="Nhiều người cùng làm, hoặc máy có người khác dùng. Mỗi người một vai trò; nhật ký ghi tên từng người."
              />
              <Radio
                value="single"
                label="Một máy, không mật khẩu"
                description="Máy chỉ một người dùng và đã khóa bằng mật khẩu Windows."
              />
            </div>
          </Radio.Group>
          {mode === 'single' && (
            <WarningNote>
              Ai ngồi vào máy này đều xem và sửa được toàn bộ sổ, nhật ký không phân biệt được từng người. Bật tài khoản
              sau ở trang Tài khoản.
            </WarningNote>
          )}
          {mode === 'accounts' && (
            <AdministratorFields
              words={words}
              onWrite={setWords}
              isChecked={isChecked}
              reasonOf={(field) => reasons.get(`administrator.${field}`)}
            />
          )}
          {isChecked && mode === null && <ErrorBox sentence="Chọn một trong hai cách mở sổ." />}
        </fieldset>
        {setUp.error && reasons.size === 0 && <ErrorBox sentence={sentenceOf(setUp.error)} />}
        <div className={styles.actions}>
          <Button variant="default" onClick={() => setHasPackage(true)}>
            Mở gói .skh đơn vị chủ trì gửi
          </Button>
          <Button type="submit" loading={setUp.isPending}>
            {mode === 'accounts' ? 'Tạo tài khoản quản trị' : 'Mở sổ'}
          </Button>
        </div>
      </form>
    </Threshold>
  );
}
