import { Progress, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { count } from '#shared/words/numbers.ts';
import { api } from '../../api/client.ts';

/** How many files of a set are made, and which one is being made. */
export function SetProgressBar({ ticket }: { readonly ticket: string }) {
  const { data } = useQuery(api.papers.findSetProgress.queryOptions({ input: { ticket }, refetchInterval: 400 }));
  const words = data
    ? `Đã in ${count(data.done)}/${count(data.total)} tệp; đang in ${data.name}`
    : 'Đang chuẩn bị nội dung.';
  return (
    <div role="status">
      <Progress value={data ? (data.done / data.total) * 100 : 0} aria-label="Tiến độ in cả bộ" />
      <Text size="sm" mt={4}>
        {words}
      </Text>
    </div>
  );
}
