import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { OpenedPackage } from '#shared/packages/packages.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { DropPlace } from '../../ui/drop-place.tsx';
import { ErrorBox } from '../../ui/error-box.tsx';
import { PackageFacts } from './package-facts.tsx';
import { isDoubtful } from './package-words.ts';
import styles from './packages.module.css';

type PackageIntakeProps = {
  readonly says: string;
  /** Opens the package that was looked at. */
  readonly open: (file: File, isSenderAccepted: boolean) => Promise<OpenedPackage>;
  readonly onOpened: (opened: OpenedPackage) => void;
};

/** Takes a package, shows what it says of itself, and opens it when the person wants to. */
export function PackageIntake({ says, open, onOpened }: PackageIntakeProps) {
  const look = useMutation(api.packages.look.mutationOptions());
  const opening = useMutation({
    mutationFn: (asked: { file: File; accepted: boolean }) => open(asked.file, asked.accepted),
    onSuccess: onOpened,
  });
  const view = look.data;
  const take = (file: File | null | undefined): void => {
    opening.reset();
    if (file) look.mutate({ file });
  };
  return (
    <>
      <DropPlace onDrop={({ files }) => take(files[0])}>
        <span>{says}</span>
        <FileButton onChange={take} accept=".skh">
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileImport size={16} />} loading={look.isPending}>
              Chọn gói .skh
            </Button>
          )}
        </FileButton>
      </DropPlace>
      {look.error && <ErrorBox sentence={sentenceOf(look.error)} />}
      {view && <PackageFacts view={view} />}
      {view?.whyNotOpen && <ErrorBox sentence={view.whyNotOpen} />}
      {opening.error && <ErrorBox sentence={sentenceOf(opening.error)} />}
      {view && view.whyNotOpen === null && look.variables && (
        <div className={styles.actions}>
          <Button
            loading={opening.isPending}
            onClick={() => opening.mutate({ file: look.variables.file, accepted: isDoubtful(view.signature) })}
          >
            {isDoubtful(view.signature) ? 'Vẫn mở gói' : 'Mở gói'}
          </Button>
        </div>
      )}
    </>
  );
}
