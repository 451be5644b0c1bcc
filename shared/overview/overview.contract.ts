import { z } from 'zod';
import { id, year } from '../contract/fields.ts';
import { everyone, overseers, query } from '../contract/operation.ts';
import { DataHealth, OverviewRow, TargetOverview, TaskOverview } from './overview.ts';

const place = { planId: id('Kế hoạch').optional(), year: year() };
const ofTasks = z.object({ ...place, agencyId: id('Cơ quan').optional() });

export const overviewContract = {
  tasks: query(
    everyone,
    'Tổng quan nhiệm vụ của một năm theo thời hạn, kế hoạch, cơ quan, mục; mỗi số mở ra danh sách.',
  )
    .input(ofTasks)
    .output(TaskOverview),
  years: query(everyone, 'So sánh các năm của một kế hoạch theo thời hạn.')
    .input(z.object({ planId: id('Kế hoạch'), agencyId: ofTasks.shape.agencyId }))
    .output(z.array(OverviewRow)),
  targets: query(overseers, 'Tổng quan chỉ tiêu của một năm so với kế hoạch.')
    .input(z.object(place))
    .output(TargetOverview),
  health: query(overseers, 'Sức khỏe dữ liệu: nhiệm vụ, chỉ tiêu còn thiếu gì, kế hoạch mâu thuẫn ở đâu.')
    .input(z.object(place))
    .output(DataHealth),
};
