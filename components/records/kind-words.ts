import { KIND_NAMES } from '../../lib/domain/records/kind-names.ts';
import type { RecordKind } from '../../lib/domain/records/kinds.ts';

/** What a record of a kind is called at the beginning of a sentence: "Purchase". */
export function kindWord(kind: RecordKind): string {
  const name = KIND_NAMES[kind];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What one of a kind is called after what was not spoken of yet: "A purchase", "An offer". */
export function withArticle(name: string): string {
  return `${/^[aeiou]/.test(name) ? 'An' : 'A'} ${name}`;
}
