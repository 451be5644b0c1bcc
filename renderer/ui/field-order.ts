/** What stands below what in every field: the reason beside the words it speaks of, help below it. */
export const fieldOrder: ('label' | 'input' | 'error' | 'description')[] = ['label', 'input', 'error', 'description'];
