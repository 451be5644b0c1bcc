import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Task } from '#shared/tasks/task.ts';
import { ExtendDialog } from './extend-dialog.tsx';

export function ExtendButton({ task }: { readonly task: Task }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Gia hạn…
      </Button>
      {isAsking && <ExtendDialog task={task} onClose={() => setAsking(false)} />}
    </>
  );
}
