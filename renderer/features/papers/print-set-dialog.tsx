import { Button, Checkbox, Group, Modal, SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paperKindFacts } from '#shared/papers/paper-kinds.ts';
import type { SetKind, SetPaper } from '#shared/papers/paper-set.ts';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';
import { sentenceOf } from '../../api/refusal.ts';
import { ErrorBox } from '../../ui/error-box.tsx';
import { RetryBox } from '../../ui/retry-box.tsx';
import { useReturnFocus } from '../../ui/use-return-focus.ts';
import { SetProgressBar } from './set-progress-bar.tsx';
import { useSetPrint } from './use-set-print.ts';

type PrintSetDialogProps = {
  readonly planId: string;
  readonly planName: string;
  readonly year: number;
  readonly onClose: () => void;
};

const formatNames = { pdf: 'PDF để ký', word: 'Word để sửa' } as const;
type Format = keyof typeof formatNames;
const formats: readonly Format[] = ['pdf', 'word'];

const about = ({ count: many, keptCount, whyNot }: SetPaper): string => {
  if (whyNot !== null) return whyNot;
  const kept = keptCount === 0 ? 'soạn mới từ số liệu của sổ' : 'in theo văn bản đã soạn hoặc đã ký';
  return withCapital(many > 1 ? `${count(many)} bản, mỗi cơ quan một bản; ${kept}` : kept);
};

const withCapital = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);

/** Which papers of a plan's year to print, as what; then how far it has come. */
export function PrintSetDialog({ planId, planName, year, onClose }: PrintSetDialogProps) {
  useReturnFocus();
  const { data: papers, error, refetch } = useQuery(api.papers.listSet.queryOptions({ input: { planId, year } }));
  const [left, setLeft] = useState<readonly SetKind[]>([]);
  const [asked, setAsked] = useState<readonly Format[]>(formats);
  const print = useSetPrint(onClose);
  const kinds = (papers ?? []).filter(({ kind, whyNot }) => whyNot === null && !left.includes(kind));
  const files = kinds.reduce((sum, paper) => sum + paper.count, 0) * asked.length;
  return (
    <Modal
      opened
      onClose={print.isRunning ? () => undefined : onClose}
      title={`In cả bộ văn bản năm ${year}: ${planName}`}
      size={860}
      closeButtonProps={{ 'aria-label': 'Đóng', disabled: print.isRunning }}
    >
      {error && <RetryBox sentence={sentenceOf(error)} onRetry={refetch} />}
      {!papers && !error && <Skeleton height={320} radius={4} />}
      {papers && (
        <Stack gap="sm">
          <SimpleGrid cols={2} spacing="md" verticalSpacing="sm">
            {papers.map((paper) => (
              <Checkbox
                key={paper.kind}
                label={paperKindFacts[paper.kind].name}
                description={about(paper)}
                disabled={paper.whyNot !== null || print.isRunning}
                checked={paper.whyNot === null && !left.includes(paper.kind)}
                onChange={({ currentTarget: { checked } }) =>
                  setLeft((kept) => (checked ? kept.filter((kind) => kind !== paper.kind) : [...kept, paper.kind]))
                }
              />
            ))}
          </SimpleGrid>
          <Checkbox.Group
            label="Dạng tệp"
            value={[...asked]}
            onChange={(chosen) => setAsked(formats.filter((format) => chosen.includes(format)))}
          >
            <Group mt={4}>
              {formats.map((format) => (
                <Checkbox key={format} value={format} label={formatNames[format]} disabled={print.isRunning} />
              ))}
            </Group>
          </Checkbox.Group>
          {print.sentence && <ErrorBox sentence={print.sentence} />}
          {print.ticket && <SetProgressBar ticket={print.ticket} />}
          <Group justify="flex-end">
            {print.isRunning ? (
              <Button variant="default" onClick={print.stop}>
                Dừng
              </Button>
            ) : (
              <Button variant="default" onClick={onClose}>
                Đóng
              </Button>
            )}
            <Button
              loading={print.isRunning}
              disabled={files === 0}
              onClick={() => print.start({ planId, year, kinds: kinds.map(({ kind }) => kind), formats: asked })}
            >
              In {count(files)} tệp
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
