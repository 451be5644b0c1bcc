import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Person, PersonFields } from '#shared/accounts/person.ts';
import { suggestSignInName } from '#shared/accounts/sign-in-name.rules.ts';
import { roles } from '#shared/contract/actor.ts';
import { roleNames } from '#shared/words/labels.ts';
import { api } from '../../api/client.ts';
import { fieldReasons, sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { toast } from '../../ui/toast.ts';
import { AgencyChoice } from '../agencies/agency-choice.tsx';
import { roleMeanings } from './account-words.ts';
import styles from './accounts.module.css';
import type { OneTime } from './one-time-password.tsx';

type AccountFormProps = {
  /** Null: a new one. */
  readonly person: Person | null;
  readonly onDone: () => void;
  readonly onPassword: (told: OneTime) => void;
};

const wordsOf = (person: Person | null): PersonFields => ({
  name: person?.name ?? '',
  signInName: person?.signInName ?? '',
  roles: person?.roles ?? [],
  agencyId: person?.agency?.id ?? null,
});

export function AccountForm({ person, onDone, onPassword }: AccountFormProps) {
  const cache = useQueryClient();
  const [words, setWords] = useState(() => wordsOf(person));
  const write = (changes: Partial<PersonFields>) => setWords({ ...words, ...changes });
  const refresh = () => cache.invalidateQueries();
  const kept = (says: string) => async () => {
    await refresh();
    toast(says);
    onDone();
  };
  const tell = async (told: OneTime) => {
    await refresh();
    onPassword(told);
  };
  const add = useMutation(api.accounts.add.mutationOptions({ onSuccess: tell }));
  const change = useMutation(api.accounts.change.mutationOptions({ onSuccess: kept('Đã lưu tài khoản.') }));
  const reset = useMutation(api.accounts.resetPassword.mutationOptions({ onSuccess: tell }));
  const setActive = useMutation(
    api.accounts.setActive.mutationOptions({
      onSuccess: kept(person?.isActive ? 'Đã ngừng dùng tài khoản.' : 'Tài khoản dùng lại được.'),
    }),
  );
  const error = add.error ?? change.error ?? reset.error ?? setActive.error;
  const reasons = fieldReasons(error);
  const who = person && { personId: person.id, seenVersion: person.version };
  const isBusy = add.isPending || change.isPending || reset.isPending || setActive.isPending;

  const writeName = (name: string) => {
    const follows = person === null && words.signInName === suggestSignInName(words.name);
    write({ name, ...(follows && { signInName: suggestSignInName(name) }) });
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    for (const one of [add, change, reset, setActive]) one.reset();
    const fields = words.roles.includes('liaison') ? words : { ...words, agencyId: null };
    if (who) change.mutate({ ...who, ...fields });
    else add.mutate(fields);
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <TextInput
        label="Họ và tên"
        autoComplete="off"
        maxLength={100}
        data-autofocus
        value={words.name}
        error={reasons.get('name')}
        onChange={(event) => writeName(event.currentTarget.value)}
      />
      <TextInput
        label="Tên đăng nhập"
        autoComplete="off"
        maxLength={40}
        value={words.signInName}
        error={reasons.get('signInName')}
        onChange={(event) => write({ signInName: event.currentTarget.value })}
      />
      <Checkbox.Group
        label="Vai trò"
        description="Chọn một hoặc hai vai trò."
        error={reasons.get('roles')}
        value={[...words.roles]}
        onChange={(chosen) => write({ roles: roles.filter((role) => chosen.includes(role)) })}
      >
        <div className={styles.roles}>
          {roles.map((role) => (
            <Checkbox key={role} value={role} label={roleNames[role]} description={roleMeanings[role]} />
          ))}
        </div>
      </Checkbox.Group>
      {words.roles.includes('liaison') && (
        <AgencyChoice
          label="Cơ quan của đầu mối"
          placeholder="Gõ tên cơ quan, không cần dấu"
          value={words.agencyId}
          error={reasons.get('agencyId')}
          onChange={(agencyId) => write({ agencyId })}
          leaveOut={[]}
        />
      )}
      {error && reasons.size === 0 && <ErrorBox sentence={sentenceOf(error)} />}
      <div className={styles.actions}>
        <Button type="submit" loading={add.isPending || change.isPending}>
          {person ? 'Lưu tài khoản' : 'Thêm và cấp mật khẩu'}
        </Button>
        {who && person.isActive && (
          <Button variant="default" loading={reset.isPending} onClick={() => reset.mutate(who)}>
            Cấp lại mật khẩu
          </Button>
        )}
        {who && (
          <Button
            variant="default"
            loading={setActive.isPending}
            onClick={() => setActive.mutate({ ...who, isActive: !person.isActive })}
          >
            {person.isActive ? 'Ngừng dùng' : 'Dùng lại'}
          </Button>
        )}
      </div>
    </form>
  );
}
