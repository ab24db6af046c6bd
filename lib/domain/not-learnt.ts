/** Why a lesson taught nothing. */
export type NotLearnt =
  | 'no-name'
  | 'control'
  | 'several-names'
  | 'own-name'
  | 'own-menu'
  | 'other-name'
  | 'list-entry'
  | 'closed-off'
  | 'no-message'
  | 'same-place'
  | 'other-frame';
