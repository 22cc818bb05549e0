import type { Words } from '../words';

/** Who of the family there is: added, corrected, taken out. */
export const people: Words<'people'> = {
  add: 'Add somebody',
  addTitle: 'Add somebody of the family',
  addScript: '“May I have your name, and how you were related?”',
  roles: 'What they do (leave empty if that is open)',
  addNow: 'Add (Ctrl+Enter)',
  added: '{{name}} is added.',
  correct: 'Correct',
  correctTitle: 'Correct what is written of {{name}}',
  correctWhat: 'Change only what is wrong. If it is somebody else, take this one out and add the other.',
  notShown: 'What stands there is not shown; what you type takes its place',
  correctNow: 'Correct (Ctrl+Enter)',
  corrected: 'What is written of {{name}} is corrected.',
  takeOut: 'Take out',
  takenOut: '{{name}} is taken out.',
  restored: 'It is as it was before.',
  undo: 'Undo',
  nameMissing: 'Give the name. If the characters are not known, write it in kana.',
  anotherPerson: 'Add as somebody else',
  anotherPersonHere: 'It is somebody else (correct as typed)',
  actions: 'To do',
  actionFor: '{{name}}: {{action}}',
  toFamily: 'Add this person to the family',
  toFamilyNow: 'Add them to the family; they are here',
  caseOver: 'This case is over. Its people can’t be changed.',
};
