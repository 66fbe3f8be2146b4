// A name in; its letters small and without marks out: “Léonie” → “leonie”.

export function bareName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
