import type { officeContract } from '#shared/office/office.contract.ts';
import { api, type Handlers } from '../../door/api.ts';
import { reading, writing } from '../../door/kinds.ts';
import { keepOffice } from './keep-office.ts';
import { getOfficeSettings } from './office.store.ts';

export const officeHandlers: Handlers<typeof officeContract> = {
  get: api.office.get.use(reading).handler(({ context: { db } }) => getOfficeSettings(db)),

  keep: api.office.keep.use(writing).handler(({ context: { db, line }, input }) => {
    line.about = 'Cơ quan sử dụng sổ, người ký và nơi nhận';
    return keepOffice(db, input);
  }),
};
