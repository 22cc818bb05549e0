import type { Words } from '../words';

/** 応援: a colleague called to a booth. What stands on a screen may be read by a family. */
export const help: Words<'help'> = {
  incidents: 'Write or read notes of what happened at a booth',
  needed: '{{place}}: a hand is needed ({{name}})',
  comes: '{{place}}: {{name}} is on the way',
  go: 'I go',
  notAfterAll: 'I can’t after all',
  calledOff: 'You called a colleague. Call it off',
  comesOff: 'Somebody is on the way. Call it off',
  lost: 'Your call did not get through. Use the telephone',
  boothTitle: 'This place',
  booth: 'Name of this place (once for this computer)',
  boothHint: 'For example “Booth 3”. Alt+H shows this name alone, quietly, on the other screens of the counter',
  keep: 'Keep it',
  kept: 'The name of this place is kept.',
};
