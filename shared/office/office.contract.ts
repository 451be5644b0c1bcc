import { z } from 'zod';
import { seenVersion } from '../contract/fields.ts';
import { command, everyone, query } from '../contract/operation.ts';
import { OfficeSettings, officeFields } from './office.ts';

const keepers = ['administrator', 'compiler'] as const;

export const officeContract = {
  get: query(everyone, 'Xem cài đặt của cơ quan sử dụng sổ: cơ quan, người ký, nơi nhận mặc định.').output(
    OfficeSettings,
  ),
  keep: command(keepers, 'Sửa cài đặt', 'Ghi cài đặt của cơ quan sử dụng sổ.')
    .input(z.object({ seenVersion, ...officeFields }))
    .output(OfficeSettings),
};
