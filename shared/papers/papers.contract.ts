import { z } from 'zod';
import { id, reason, year } from '../contract/fields.ts';
import { LongWork, ticket } from '../contract/long-work.ts';
import {
  command,
  document,
  everyone,
  finalCommand,
  overseers,
  query,
  recorders,
  removal,
} from '../contract/operation.ts';
import { Removed } from '../trash/removed.ts';
import {
  GroupingChoice,
  Paper,
  PaperFrame,
  PaperKindChoice,
  PaperPlace,
  PaperRow,
  pagesOfPaper,
  paperStates,
  partFields,
  partKey,
  seenPaper,
  signFields,
  wishFields,
} from './paper.ts';
import { SetPaper, setFields, setWish } from './paper-set.ts';
import { TextBlocks } from './text-block.ts';

/** What is being typed comes along, so that the paper shows it before it is kept. */
const unsaved = z
  .array(z.object({ key: partKey, blocks: TextBlocks }).readonly())
  .max(1_000)
  .readonly()
  .default([])
  .meta({ title: 'Phần đang sửa' });

const Finding = z.object({ rule: z.string(), article: z.string(), where: z.string(), sentence: z.string() }).readonly();
const paperId = id('Văn bản');

export const papersContract = {
  check: document(everyone, 'Kiểm tra thể thức một tệp Word hoặc PDF theo Nghị định 30/2020/NĐ-CP.')
    .input(z.object({ file: z.file().meta({ title: 'Tệp văn bản' }) }))
    .output(z.array(Finding).readonly()),
  listKinds: query(everyone, 'Liệt kê các loại văn bản mà người dùng soạn được từ sổ.')
    .input(z.object({}))
    .output(z.array(PaperKindChoice)),
  list: query(everyone, 'Liệt kê dự thảo và văn bản đã ký, mới sửa đứng trước.')
    .input(
      z.object({
        planId: id('Kế hoạch').optional(),
        year: year().optional(),
        kind: PaperKindChoice.optional(),
        state: z.enum(paperStates).optional().meta({ title: 'Tình trạng văn bản' }),
      }),
    )
    .output(z.array(PaperRow)),
  get: query(everyone, 'Mở một văn bản: từng phần, nguồn số liệu và những điều cần xem trước khi ký.')
    .input(z.object({ paperId }))
    .output(Paper),
  create: command(recorders, 'Soạn văn bản', 'Soạn một văn bản từ số liệu của sổ.')
    .input(z.object(wishFields))
    .output(z.object({ paperId: z.string() })),
  keepPart: command(
    recorders,
    'Sửa phần văn bản',
    'Ghi phần văn bản đã sửa tay, đưa vào hay bỏ ra, hoặc lấy lại bản soạn từ sổ.',
  )
    .input(z.object({ ...seenPaper, ...partFields }))
    .output(PaperRow),
  keepOrder: command(recorders, 'Xếp lại các phần văn bản', 'Xếp lại thứ tự các phần của văn bản.')
    .input(z.object({ ...seenPaper, keys: z.array(partKey).max(1_000).readonly().meta({ title: 'Thứ tự các phần' }) }))
    .output(PaperRow),
  keepGrouping: command(
    recorders,
    'Đổi cách xếp kết quả',
    'Xếp lại kết quả nhiệm vụ của báo cáo theo mục, theo cơ quan chủ trì hoặc theo chỉ tiêu.',
  )
    .input(z.object({ ...seenPaper, grouping: GroupingChoice }))
    .output(PaperRow),
  keepFrame: command(
    recorders,
    'Sửa trích yếu, nơi nhận, người ký',
    'Ghi trích yếu, nơi gửi, căn cứ, nơi nhận và người ký của văn bản.',
  )
    .input(z.object({ ...seenPaper, frame: PaperFrame }))
    .output(PaperRow),
  sign: finalCommand(recorders, 'Chốt văn bản đã ký', 'Ghi số, ngày của văn bản đã ký và chốt nội dung.')
    .input(z.object({ ...seenPaper, ...signFields }))
    .output(PaperRow),
  revise: command(recorders, 'Lập bản mới của văn bản', 'Lập bản mới thay cho một văn bản đã ký, có lý do.')
    .input(z.object({ ...seenPaper, reason }))
    .output(z.object({ paperId: z.string() })),
  remove: removal(recorders, 'Xóa dự thảo', 'Xóa một dự thảo văn bản; vào thùng rác, khôi phục được.')
    .input(z.object({ ...seenPaper, reason }))
    .output(Removed),
  listSet: query(
    overseers,
    'Xem bộ văn bản của một kế hoạch trong một năm gồm những gì, loại nào chưa lập được và vì sao.',
  )
    .input(z.object(setWish))
    .output(z.array(SetPaper)),
  printSet: document(overseers, 'In cả bộ văn bản của một kế hoạch trong một năm vào một tệp nén, PDF và Word.')
    .input(z.object(setFields))
    .output(z.file()),
  findSetProgress: query(overseers, 'Xem việc in cả bộ đã đến đâu.')
    .input(z.object({ ticket }))
    .output(LongWork.nullable()),
  print: document(everyone, 'In một văn bản ra tệp PDF hoặc Word; văn bản đã ký in lại đúng tệp lúc chốt.')
    .input(
      z.object({
        paperId,
        format: z.enum(['pdf', 'word']).default('pdf'),
        isMarkedDraft: z.boolean().default(false).meta({ title: 'Có dấu DỰ THẢO' }),
      }),
    )
    .output(z.file()),
  preview: document(
    everyone,
    'Dựng các trang nội dung hoặc phụ lục của một dự thảo như khi in, có dấu DỰ THẢO, và chỗ của từng phần trên trang.',
  )
    .input(
      z.object({
        paperId,
        pages: z.enum(pagesOfPaper).meta({ title: 'Trang nội dung hay phụ lục' }),
        unsaved,
      }),
    )
    .output(z.object({ file: z.file(), places: z.array(PaperPlace).readonly() })),
};
