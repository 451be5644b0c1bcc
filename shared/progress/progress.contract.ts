import { z } from 'zod';
import { id, seenVersion, text, year } from '../contract/fields.ts';
import { command, everyone, query, recorders } from '../contract/operation.ts';
import { EntryRevision, ProgressEntry, Status } from './progress-entry.ts';

export const progressContract = {
  listOfTask: query(everyone, 'Liệt kê kết quả đã ghi của một nhiệm vụ, theo năm và cơ quan.')
    .input(z.object({ taskId: id('Nhiệm vụ') }))
    .output(z.array(ProgressEntry)),
  history: query(everyone, 'Kể lại từng lần cập nhật của một nhiệm vụ: ai, lúc nào, đổi gì.')
    .input(z.object({ taskId: id('Nhiệm vụ') }))
    .output(z.array(EntryRevision)),
  record: command(recorders, 'Ghi kết quả của một cơ quan về một nhiệm vụ trong một năm.')
    .input(
      z.object({
        taskId: id('Nhiệm vụ'),
        agencyId: id('Cơ quan'),
        year: year(),
        seenVersion,
        status: Status.meta({ title: 'Trạng thái' }),
        result: text('Kết quả thực hiện', 20_000),
        evidence: text('Văn bản minh chứng', 500),
        obstacles: text('Khó khăn, vướng mắc', 20_000),
        stopReason: text('Lý do dừng', 2_000),
      }),
    )
    .output(ProgressEntry),
};
