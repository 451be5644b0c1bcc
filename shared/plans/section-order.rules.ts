type Placed = { readonly id: string; readonly parentId: string | null };

/** The section and everything that stands under it. */
export const withSectionsBelow = (sections: readonly Placed[], id: string): Set<string> => {
  const inside = new Set([id]);
  let before: number;
  do {
    before = inside.size;
    for (const one of sections) if (one.parentId !== null && inside.has(one.parentId)) inside.add(one.id);
  } while (inside.size > before);
  return inside;
};

/** The ids with a section, and all below it, put before another or at the end. */
export const sectionPlacedBefore = (sections: readonly Placed[], id: string, beforeId: string | null): string[] => {
  const block = withSectionsBelow(sections, id);
  const ids = sections.map((one) => one.id);
  const rest = ids.filter((one) => !block.has(one));
  const at = beforeId === null ? rest.length : rest.indexOf(beforeId);
  return [...rest.slice(0, at), ...ids.filter((one) => block.has(one)), ...rest.slice(at)];
};

type Named = Placed & { readonly label: string; readonly title: string };

/** Why a section can't stand so among those of its plan, or null; `sections` in order, the section itself among them. */
export const whyNotSection = (sections: readonly Named[], section: Named): string | null => {
  const { id, label, parentId } = section;
  if (label === '') return 'Số mục: không được để trống, ví dụ "II.5.a".';
  const twin = sections.find((other) => other.id !== id && other.label.toLowerCase() === label.toLowerCase());
  if (twin)
    return `Số mục "${label}" đã có${twin.title === '' ? '' : ` (${twin.title})`}: mỗi số mục chỉ dùng một lần trong kế hoạch.`;
  if (parentId === null) return null;
  if (!sections.some((other) => other.id === parentId)) return 'Thuộc mục: chọn một mục của chính kế hoạch này.';
  if (withSectionsBelow(sections, id).has(parentId))
    return 'Thuộc mục: một mục không thể nằm trong chính nó hoặc trong mục con của nó.';
  return null;
};

/** Why an order of sections can't be, or null: what belongs to a section stands below it. */
export const whyNotOrder = (sections: readonly Named[]): string | null => {
  const at = new Map(sections.map((section, index) => [section.id, index]));
  for (const [index, { parentId, label }] of sections.entries()) {
    const parent = parentId === null ? undefined : sections[at.get(parentId) ?? -1];
    if (parent && (at.get(parent.id) ?? 0) > index)
      return `Mục ${label} thuộc mục ${parent.label} nên phải đứng dưới mục đó.`;
  }
  return null;
};
