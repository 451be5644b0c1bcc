/** The reminders in the address: of which period; absent: of all open ones. */
type ReminderSearch = { readonly ky?: string | undefined };

export const readReminderSearch = (raw: Record<string, unknown>): ReminderSearch => ({
  ky: typeof raw.ky === 'string' && raw.ky !== '' ? raw.ky : undefined,
});
