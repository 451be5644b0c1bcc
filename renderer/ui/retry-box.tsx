import { Button } from '@mantine/core';
import { ErrorBox } from './error-box.tsx';

type RetryBoxProps = { readonly sentence: string; readonly onRetry: () => unknown };

/** What could not be read, and another try. */
export function RetryBox({ sentence, onRetry }: RetryBoxProps) {
  return (
    <ErrorBox
      sentence={sentence}
      action={
        <Button size="compact-sm" variant="default" onClick={() => onRetry()}>
          Thử lại
        </Button>
      }
    />
  );
}
